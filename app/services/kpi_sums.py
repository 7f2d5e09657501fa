"""The sums that every figure is made of: from the daily tables, and from how things stand now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, text
from sqlalchemy.orm import Session

from app.services import control, orphans
from app.services.clocks import day_bounds
from app.services.periods import Period
from app.services.recounts import DAY_SUMS

Sums = Counter[str]


@dataclass(frozen=True)
class Whose:
    """Whose figures: one person's, one group's, or all the reader may see."""

    group_id: int | None = None
    staff_id: int | None = None

    def clause(self, person: str, group: str = "group_id") -> str:
        """The condition in SQL, with the names of the two columns."""
        if self.staff_id is not None:
            return f" and {person} = :staff_id"
        return f" and {group} = :group_id" if self.group_id is not None else ""

    @property
    def values(self) -> dict[str, Any]:
        """What the condition asks for."""
        if self.staff_id is not None:
            return {"staff_id": self.staff_id}
        return {"group_id": self.group_id} if self.group_id is not None else {}


@dataclass(frozen=True)
class Person:
    """Who has figures here; only a manager has the company's default plan."""

    id: int
    name: str
    active: bool
    is_manager: bool


@dataclass
class Gathered:
    """Sums by person and of all together; `hidden` never: rows the reader may not see are in no sum."""

    people: dict[int, Sums] = field(default_factory=dict)
    total: Sums = field(default_factory=Counter)

    def add(self, person: int | None, sums: Iterable[tuple[str, int]]) -> None:
        """What belongs to nobody is in the total only."""
        for name, value in sums:
            self.total[name] += value
            if person is not None:
                self.people.setdefault(person, Counter())[name] += value


_DAY = ", ".join(f"sum({name})::integer as {name}" for name in DAY_SUMS)


def earned(db: Session, whose: Whose, since: date, until: date) -> Gathered:
    """The sums of the days, both included, by person."""
    found = Gathered()
    asked = f"select staff_id, {_DAY} from crm.staff_day where day between :since and :until{whose.clause('staff_id')} group by 1"
    for row in db.execute(text(asked), {"since": since, "until": until, **whose.values}):
        found.add(row.staff_id, _sums(row).items())
    return found


def earned_by_period(db: Session, whose: Whose, periods: Iterable[Period]) -> list[Sums]:
    """The sums of each of these periods, all people together; what lies between them is left out."""
    spans = list(periods)
    between = (
        "day = any(cast(:starts as date[]))" if spans[0].kind == "day" else "day between :since and :until"
    )
    asked = f"""
        select width_bucket(day, cast(:starts as date[])) as place, {_DAY} from crm.staff_day
         where {between}{whose.clause("staff_id")} group by 1"""
    values = {
        "starts": [one.starts_on for one in spans],
        "since": spans[0].starts_on,
        "until": spans[-1].ends_on,
    }
    found: list[Sums] = [Counter() for _ in spans]
    for row in db.execute(text(asked), {**values, **whose.values}):
        found[row.place - 1].update(_sums(row))
    return found


def by_hour(db: Session, whose: Whose, since: date, until: date) -> list[tuple[int, int, int, int]]:
    """Weekday (Monday 0), hour, dials, answered."""
    asked = f"""
        select extract(isodow from day)::integer - 1 as weekday, hour::integer as hour, sum(dials)::integer as dials,
               sum(answered)::integer as answered
          from crm.staff_hour where day between :since and :until{whose.clause("staff_id")} group by 1, 2 order by 1, 2"""
    rows = db.execute(text(asked), {"since": since, "until": until, **whose.values})
    return [(row.weekday, row.hour, row.dials, row.answered) for row in rows]


def by_reason(db: Session, whose: Whose, since: date, until: date) -> list[tuple[str, int]]:
    """Refusals by reason, the most first."""
    asked = f"""
        select refusal_code, sum(refusals)::integer as refusals from crm.staff_refusal
         where day between :since and :until{whose.clause("staff_id")} group by 1 having sum(refusals) > 0 order by 2 desc, 1"""
    rows = db.execute(text(asked), {"since": since, "until": until, **whose.values})
    return [(row.refusal_code, row.refusals) for row in rows]


def standing(db: Session, whose: Whose, period: Period, *, now: datetime, zone: ZoneInfo) -> Gathered:
    """How things stand now with the clients people own today: overdue, plans_undone of the period, orphans, prospects,
    tried, new_prospects, pool."""
    found = Gathered()
    starts, ends = bounds(period, zone)
    values = {"now": now, "starts": starts, "ends": ends, **whose.values}
    for row in db.execute(text(_UNDONE.format(whose=whose.clause("a.owner_id", "a.group_id"))), values):
        found.add(row.owner_id, (("overdue", row.overdue), ("plans_undone", row.plans_undone)))
    for row in db.execute(text(_BASE.format(whose=whose.clause("c.owner_id", "c.group_id"))), values):
        sums = {"prospects": row.prospects, "tried": row.tried, "new_prospects": row.fresh}
        found.add(row.owner_id, sums.items() if row.owner_id is not None else (("pool", row.prospects),))
    for count in orphans.count_orphans(db, control.Scope(now, whose.group_id, whose.staff_id)):
        found.add(count.owner_id, (("orphans", count.count),))
    return found


def people_of(db: Session, whose: Whose, with_figures: Iterable[int]) -> list[Person]:
    """The active managers of the scope and whoever has figures in it, by name."""
    clause = whose.clause("s.id", "s.group_id")
    asked = f"""
        select s.id, s.name, s.active, s.level = 'manager' as is_manager from crm.staff s
         where s.id = any(:earners) or (s.active and s.level = 'manager' or s.id = :me_only){clause} order by s.name, s.id"""
    values = {"earners": list(with_figures), "me_only": whose.staff_id, **whose.values}
    return [Person(**row._mapping) for row in db.execute(text(asked), values)]


def bounds(period: Period, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The period as moments [start, end) on the clock of the zone."""
    noon = [
        datetime(day.year, day.month, day.day, 12, tzinfo=zone) for day in (period.starts_on, period.ends_on)
    ]
    return day_bounds(noon[0], zone)[0], day_bounds(noon[1], zone)[1]


# What is undone is found by the index of what is open; a plan of the period counts as due from its hour on.
# Whose an open one is, is its owner; that stands in the index beside the hour.
_UNDONE = """
    select a.whose_id as owner_id, count(*)::integer as overdue,
           (count(*) filter (where a.due_at >= :starts and a.due_at < :ends))::integer as plans_undone
      from crm.activity a where a.done_at is null and a.state = 'planned' and a.due_at < :now{whose} group by 1
"""
_BASE = """
    select c.owner_id, count(*)::integer as prospects, count(c.last_at)::integer as tried,
           (count(*) filter (where c.created_at >= :starts and c.created_at < :ends))::integer as fresh
      from crm.client c where c.stage = 'prospect'{whose} group by 1
"""


def _sums(row: Row[Any]) -> Sums:
    sums: Sums = Counter({name: value for name in DAY_SUMS if (value := getattr(row, name))})
    sums["promises_all"] = sums["promises_kept"] + sums["promises_late"] + sums["promises_broken"]
    return sums
