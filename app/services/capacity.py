"""How full a person's day is, and what it is full of. A warning, never a block.

    read_team(db, group_id) -> tuple[TeamMember, …]         the active people of a group who may have clients
    read_loads(db, team, days, weights, now=…) -> dict[(staff_id, day), DayLoad]
    read_weights(db, team, day, books) -> dict[staff_id, Weights]      what a call and each kind weigh, in minutes

A day holds DAY_MINUTES. A call weighs that, divided by the person's plan of dials for a day; other kinds weigh
what the dictionary of kinds says. Full are plans for the day that are open and those that were done that day.
What is left over from earlier days is told apart (`carried`) and not part of the share.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, text
from sqlalchemy.orm import Session

from app.services.clocks import at_wall, zone_named
from app.services.dictionaries import Books
from app.services.kpi_plans import PlanBook, read_book
from app.services.periods import Period

DAY_MINUTES = 420
CALLS_A_DAY = 60
"""Where no plan of dials is set at all."""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class TeamMember:
    """An active manager or lead of a group, with the clock he lives by."""

    id: int
    name: str
    level: str
    group_id: int | None
    time_zone: str

    @property
    def zone(self) -> ZoneInfo:
        """His clock; UTC when it cannot be read."""
        return zone_named(self.time_zone) or ZoneInfo("UTC")

    def bounds(self, day: date) -> tuple[datetime, datetime]:
        """A day of his calendar as UTC moments [start, end); 23 to 25 hours long."""
        first = datetime.combine(day, time())
        return at_wall(first, self.zone), at_wall(first + timedelta(days=1), self.zone)


@dataclass(frozen=True)
class Weights:
    """Minutes that one activity of each kind takes from one person."""

    kinds: dict[str, float] = field(default_factory=dict)
    calls_a_day: int = 0
    capacity: int = DAY_MINUTES

    def of(self, kind: str) -> float:
        """The weight of one activity of the kind."""
        return self.kinds.get(kind, 15.0)


@dataclass(frozen=True)
class LoadPart:
    """So many activities of a kind and the minutes they take; `assigned` by a lead, or the person's own."""

    kind: str
    assigned: bool
    count: int
    minutes: float
    done: bool = False


@dataclass(frozen=True)
class DayLoad:
    """One person's day on his own calendar. `share` 1.0 is a full day, more is too much."""

    staff_id: int
    day: date
    capacity: int = DAY_MINUTES
    parts: tuple[LoadPart, ...] = ()
    carried: int = 0

    @property
    def minutes(self) -> float:
        """Minutes that are taken."""
        return sum(part.minutes for part in self.parts)

    @property
    def open_minutes(self) -> float:
        """Minutes of what is still to be done."""
        return sum(part.minutes for part in self.parts if not part.done)

    @property
    def share(self) -> float:
        """Taken minutes of those there are."""
        return self.minutes / self.capacity if self.capacity else 0.0

    @property
    def free(self) -> float:
        """Minutes that are left, none when the day is too full."""
        return max(0.0, self.capacity - self.minutes)

    @property
    def overloaded(self) -> bool:
        """Whether more is planned than fits."""
        return self.share > 1.0


Loads = dict[tuple[int, date], DayLoad]

_TEAM = text("""
    select s.id, s.name, s.level, s.group_id, s.time_zone from crm.staff s
     where s.active and s.level <> 'admin' and s.group_id = coalesce(cast(:group_id as integer), (select crm.my_group()))
     order by (s.level <> 'manager'), s.name, s.id
""")

# Each (person, day) is a range of his own plans by index, and one of what he did. Without a day: all that is undone before.
_LOADS = text("""
    select b.staff_id, b.day, a.kind, a.assigned, a.done, count(*) as total, sum(a.minutes) as minutes
      from unnest(cast(:people as integer[]), cast(:days as date[]), cast(:starts as timestamptz[]),
                  cast(:ends as timestamptz[])) as b(staff_id, day, starts, ends)
      join lateral (
            select o.kind, o.is_assignment as assigned, false as done, o.minutes from crm.activity o
             where o.owner_id = b.staff_id and o.done_at is null and o.state = 'planned'
               and o.due_at >= b.starts and o.due_at < b.ends
            union all
            select d.kind, d.is_assignment, true, d.minutes from crm.activity d
             where b.day is not null and d.done_by = b.staff_id and d.done_at >= b.starts and d.done_at < b.ends and d.done_at is not null
               and d.state = 'done' and d.origin <> 'call') a on true
     group by 1, 2, 3, 4, 5
     order by 1, 2, a.assigned desc, a.kind, a.done
""")


def read_team(db: Session, group_id: int | None = None) -> tuple[TeamMember, ...]:
    """The active managers and leads of a group by name (None: of the group of the person who asks), leads last."""
    return tuple(TeamMember(**row._mapping) for row in db.execute(_TEAM, {"group_id": group_id}))


def read_weights(db: Session, team: Sequence[TeamMember], day: date, books: Books) -> dict[int, Weights]:
    """What activities weigh for each person: a call by his plan of dials for that day."""
    people = [one.id for one in team]
    return weights_by(read_book(db, books, staff_ids=people, managers=people, until=day), team, day, books)


def weights_by(book: PlanBook, team: Sequence[TeamMember], day: date, books: Books) -> dict[int, Weights]:
    """The same from plans that were read already; who has no plan of dials is weighed by the company's."""
    company = books.number("day_plan", "dials", CALLS_A_DAY) or CALLS_A_DAY
    kinds = {kind.code: float(kind.minutes) for kind in books.kinds}
    plans = {one.id: book.plan_of(one.id, "dials", Period("day", day)) for one in team}
    return {one.id: weigh(kinds, max(1, round(plans[one.id] or company))) for one in team}


def weigh(kinds: Mapping[str, float], calls_a_day: int) -> Weights:
    """The weights of somebody who makes so many calls a day."""
    return Weights({**kinds, "call": DAY_MINUTES / calls_a_day}, calls_a_day)


def read_loads(
    db: Session,
    team: Sequence[TeamMember],
    days: Sequence[date],
    weights: Mapping[int, Weights],
    *,
    now: datetime,
) -> Loads:
    """The load of every person on every day, also of empty days; each by his own calendar."""
    cells = [(one.id, day, *one.bounds(day)) for one in team for day in days]
    today = {one.id: now.astimezone(one.zone).date() for one in team}
    before = [(one.id, None, LONG_AGO, one.bounds(today[one.id])[0]) for one in team]
    people, dates, starts, ends = zip(*cells, *before, strict=True) if cells else ((), (), (), ())
    asked = {"people": list(people), "days": list(dates), "starts": list(starts), "ends": list(ends)}
    parts: dict[tuple[int, date], list[LoadPart]] = defaultdict(list)
    carried: dict[int, int] = defaultdict(int)
    for row in db.execute(_LOADS, asked):
        if row.day is None:
            carried[row.staff_id] += row.total
        else:
            parts[row.staff_id, row.day].append(_part(weights[row.staff_id], row))
    return {
        (person, day): DayLoad(
            person, day, weights[person].capacity, tuple(parts[person, day]),
            carried[person] if day == today[person] else 0,
        )
        for person, day, *_ in cells
    }  # fmt: skip


def _part(weights: Weights, row: Row[Any]) -> LoadPart:
    """What a lead set takes as long as he said, except calls; anything else what its kind weighs."""
    own = row.assigned and row.kind != "call"
    taken = float(row.minutes) if own else row.total * weights.of(row.kind)
    return LoadPart(row.kind, row.assigned, row.total, taken, row.done)
