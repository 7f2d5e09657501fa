"""What people are expected to reach: standing plans and plans of one period, set by leads and administrators.

The plan of a period, in this order: the line of exactly this period; the standing line of its kind; else the sum of
the plans of its days. The plan of a day is its own line, else its week's by the working days of the week, else its
month's by those of the month, else the company's default plan of a day. A line of no value takes the plan away, the
default too. A quarter is the sum of its months. Plans of shares do not add up: the line of the period's kind counts,
else that of another kind which stands then, else the plans of the two figures the share is made of.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.errors import BadInput, Refused
from app.models import KpiPlan, Staff
from app.services.dictionaries import Books
from app.services.indicators import INDICATORS, Indicator, indicator
from app.services.periods import Period, company_free_days, period_of, working_days

PlanPeriod = Literal["day", "week", "month"]
PLAN_PERIODS: tuple[PlanPeriod, ...] = ("day", "week", "month")
LARGEST = Decimal(1_000_000)

DEFAULTS = {"dials": "dials", "answered": "answered", "meetings_set": "meetings", "sales": "sales"}
"""Indicators the company's default plan of a day speaks of, and their names in the setting `day_plan`."""


class PlanUnreadable(BadInput):
    """A plan that is no number."""

    code = "plan_unreadable"
    sentence = "“{text}” is not a number: write a plan such as 60 or 4.5"


class PlanOutOfRange(BadInput):
    """A negative plan, one over a hundred per cent, or one that nobody could reach."""

    code = "plan_out_of_range"
    sentence = "A plan must be between 0 and {most}, not {value}"


class PlanBegins(BadInput):
    """A plan of a week that does not begin on Monday, or of a month that does not begin on the first."""

    code = "plan_begins"
    sentence = "The plan of a {period} begins on its first day, not on {day}"


class PeriodBackwards(BadInput):
    """A period that ends before it starts."""

    code = "period_backwards"
    sentence = "The period ends on {ends}, before it starts on {starts}"


class NotPlannable(BadInput):
    """A figure for which no plan can be set."""

    code = "not_plannable"
    sentence = "No plan can be set for “{indicator}”"


class PlanNotYours(Refused):
    """A plan of somebody who is not in the lead's group."""

    code = "plan_not_yours"
    sentence = "You set plans for people of your own group only"


@dataclass(frozen=True)
class PlanLine:
    """The plan of one person for one indicator, from the first day of a period on.

    `repeats`: it stands until a later one; else it is for that one period only. `value` None: no plan from there on;
    shares in per cent.
    """

    staff_id: int
    indicator: str
    period: PlanPeriod
    starts_on: date
    repeats: bool
    value: Decimal | None


def parse_plan(typed: str, *, indicator_code: str) -> Decimal | None:
    """The number people meant by "1 450", "1 450,5" or "4,5 %"; None for an empty field. PlanUnreadable for letters,
    PlanOutOfRange for a negative or impossible one."""
    plain = (
        "".join(typed.split()).replace("\u202f", "").replace("\u00a0", "").replace("\u2212", "-").rstrip("%")
    )
    if not plain:
        if typed.strip():
            raise PlanUnreadable(text=typed.strip()[:40])
        return None
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".") if not _grouped(plain) else plain.replace(",", "")
    elif _grouped(plain):
        plain = plain.replace(",", "")
    try:
        value = Decimal(plain) if all(one in "+-.0123456789" for one in plain) else None
    except InvalidOperation:
        value = None
    if value is None:
        raise PlanUnreadable(text=typed.strip()[:40])
    return _in_range(value, indicator(indicator_code))


def period_between(starts: date, ends: date) -> PlanPeriod:
    """Which kind of plan a stretch of days is: "day", "week" or "month". PeriodBackwards, or PlanBegins when it is none."""
    if ends < starts:
        raise PeriodBackwards(starts=starts.isoformat(), ends=ends.isoformat())
    for kind in PLAN_PERIODS:
        period = period_of(kind, starts)
        if (period.starts_on, period.ends_on) == (starts, ends):
            return kind
    raise PlanBegins(period="week" if (ends - starts).days < 7 else "month", day=starts.isoformat())


def read_plans(
    db: Session, *, staff_ids: Iterable[int] | None = None, until: date | None = None
) -> tuple[PlanLine, ...]:
    """The lines the reader may see, of these people (None: all), that begin no later than `until`."""
    asked = select(
        KpiPlan.staff_id, KpiPlan.indicator, KpiPlan.period, KpiPlan.starts_on, KpiPlan.repeats, KpiPlan.value
    ).order_by(KpiPlan.staff_id, KpiPlan.indicator, KpiPlan.period, KpiPlan.starts_on)
    if staff_ids is not None:
        asked = asked.where(KpiPlan.staff_id.in_(list(staff_ids)))
    if until is not None:
        asked = asked.where(KpiPlan.starts_on <= until)
    return tuple(PlanLine(**row._mapping) for row in db.execute(asked))


def set_plans(db: Session, lines: Sequence[PlanLine]) -> int:
    """Sets all lines or none; returns how many. A line that is there gets the new value.

    PlanOutOfRange, PlanBegins, NotPlannable; PlanNotYours when one of the people is not the lead's.
    """
    for line in lines:
        _check(line)
    if not lines:
        return 0
    last = {(one.staff_id, one.indicator, one.period, one.starts_on, one.repeats): one for one in lines}
    _own_people_only(db, {one.staff_id for one in lines})
    db.execute(
        _SET,
        {
            "staff": [one.staff_id for one in last.values()],
            "indicators": [one.indicator for one in last.values()],
            "periods": [one.period for one in last.values()],
            "starts": [one.starts_on for one in last.values()],
            "repeats": [one.repeats for one in last.values()],
            "values": [one.value for one in last.values()],
        },
    )
    return len(last)


def copy_to_group(db: Session, lines: Sequence[PlanLine], group_id: int) -> int:
    """Gives every active manager of the group the same plans; returns how many lines were set."""
    people = db.scalars(
        select(Staff.id)
        .where(Staff.group_id == group_id, Staff.active, Staff.level == "manager")
        .order_by(Staff.id)
    ).all()
    return set_plans(db, [replace(line, staff_id=person) for person in people for line in lines])


@dataclass
class _Lines:
    """All lines of one person and indicator: by kind, those of one period and those that stand."""

    single: dict[PlanPeriod, dict[date, Decimal | None]] = field(default_factory=dict)
    standing: dict[PlanPeriod, list[tuple[date, Decimal | None]]] = field(default_factory=dict)

    def add(self, line: PlanLine) -> None:
        """One more; standing ones come in the order of their beginning."""
        if line.repeats:
            self.standing.setdefault(line.period, []).append((line.starts_on, line.value))
        else:
            self.single.setdefault(line.period, {})[line.starts_on] = line.value

    def in_force(self, kind: PlanPeriod, first: date) -> tuple[bool, float | None]:
        """Whether a line says something of the period of that kind which begins then, and what."""
        singles = self.single.get(kind, {})
        if first in singles:
            return True, _number(singles[first])
        standing = self.standing.get(kind, [])
        place = bisect_right(standing, first, key=_begins)
        return (True, _number(standing[place - 1][1])) if place else (False, None)

    @property
    def of_days_only(self) -> bool:
        """Whether no week and no month has a line."""
        return set(self.single) | set(self.standing) <= {"day"}


class PlanBook:
    """Answers what anybody's plan of any period is; made of the lines, the company's default and its free days."""

    def __init__(self, lines: Iterable[PlanLine], books: Books, *, default_for: Iterable[int] = ()) -> None:
        self._lines: dict[tuple[int, str], _Lines] = {}
        for line in sorted(lines, key=lambda one: one.starts_on):
            self._lines.setdefault((line.staff_id, line.indicator), _Lines()).add(line)
        self._defaults = {code: books.number("day_plan", name, 0) or None for code, name in DEFAULTS.items()}
        self._default_for = frozenset(default_for)
        self._free = company_free_days(books)
        self._working: dict[Period, tuple[date, ...]] = {}

    def plan_of(self, staff_id: int, code: str, period: Period) -> float | None:
        """The plan of one person for one period; None when there is none. Shares in per cent."""
        one = indicator(code)
        if not one.plannable:
            return None
        if one.adds_up:
            return self._sum_of(staff_id, code, period)
        return self._own_share(staff_id, code, period) or _ratio(
            one, lambda part: self._sum_of(staff_id, part, period)
        )

    def plan_of_all(self, staff_ids: Sequence[int], code: str, period: Period) -> float | None:
        """The plan of all these people together; a share is weighed by what each is to do."""
        one = indicator(code)
        if not one.plannable:
            return None
        if one.adds_up:
            return _sum(self._sum_of(person, code, period) for person in staff_ids)
        weights = []
        for person in staff_ids:
            if (share := self.plan_of(person, code, period)) is not None:
                weights.append((share, self._sum_of(person, _whole_of(one), period) or 0.0))
        if not weights:
            return None
        every = sum(weight for _, weight in weights)
        if every:
            return sum(share * weight for share, weight in weights) / every
        return sum(share for share, _ in weights) / len(weights)

    def working(self, period: Period) -> tuple[date, ...]:
        """The working days of a period."""
        if period not in self._working:
            self._working[period] = working_days(period, self._free)
        return self._working[period]

    def _own_share(self, staff_id: int, code: str, period: Period) -> float | None:
        lines = self._lines.get((staff_id, code))
        if lines is None:
            return None
        if period.kind == "quarter":
            months = [
                share
                for one in _months(period)
                if (share := self._own_share(staff_id, code, one)) is not None
            ]
            return sum(months) / len(months) if months else None
        order = (period.kind, *(kind for kind in PLAN_PERIODS if kind != period.kind))
        for kind in order:
            said, value = lines.in_force(kind, _first_of(kind, period))
            if said and value is not None:
                return value
        return None

    def _sum_of(self, staff_id: int, code: str, period: Period) -> float | None:
        if period.kind == "quarter":
            return _sum(self._sum_of(staff_id, code, month) for month in _months(period))
        default = self._defaults.get(code) if staff_id in self._default_for else None
        lines = self._lines.get((staff_id, code))
        if lines is None:
            return None if default is None else float(default * len(self.working(period)))
        said, value = lines.in_force(period.kind, period.starts_on)
        if period.kind != "day" and value is not None:
            return value
        if (
            period.kind == "day"
            and said
            and (value is not None or period.starts_on in lines.single.get("day", {}))
        ):
            return value
        if period.kind != "day" and lines.of_days_only:
            return self._by_stretches(lines, period, default)
        return _sum(self._rate(lines, day, default) for day in self._days_of(lines, period))

    def _days_of(self, lines: _Lines, period: Period) -> list[date]:
        """Its working days, and others for which somebody has set a plan."""
        extra = [day for day in lines.single.get("day", {}) if day in period]
        return sorted({*self.working(period), *extra})

    def _by_stretches(self, lines: _Lines, period: Period, default: int | None) -> float | None:
        """The same as day by day, but a plan that stands for weeks is multiplied, not added up."""
        working, singles = self.working(period), lines.single.get("day", {})
        special = {day: value for day, value in singles.items() if day in period}
        standing = lines.standing.get("day", [])
        cuts = [begins for begins, _ in standing if period.starts_on < begins <= period.ends_on]
        parts: list[float | None] = [_number(value) for value in special.values()]
        for begins, ends in zip(
            (period.starts_on, *cuts), (*cuts, period.ends_on + timedelta(days=1)), strict=True
        ):
            days = bisect_left(working, ends) - bisect_left(working, begins)
            days -= sum(begins <= day < ends and day in working for day in special)
            place = bisect_right(standing, begins, key=_begins)
            rate = _number(standing[place - 1][1]) if place else default
            parts.append(None if rate is None else rate * days)
        return _sum(parts)

    def _rate(self, lines: _Lines, day: date, default: int | None) -> float | None:
        """The plan of one day."""
        anything_said = False
        for kind in PLAN_PERIODS:
            period = period_of(kind, day)
            said, value = lines.in_force(kind, period.starts_on)
            if value is not None:
                return value if kind == "day" else value / (len(self.working(period)) or 1)
            if kind == "day" and day in lines.single.get("day", {}):
                return None
            anything_said = anything_said or said
        return None if anything_said or default is None else float(default)


def read_book(
    db: Session, books: Books, *, staff_ids: Sequence[int], managers: Iterable[int], until: date
) -> PlanBook:
    """The plans of these people up to a day; the company's default stands for those of them who are managers."""
    return PlanBook(read_plans(db, staff_ids=staff_ids, until=until), books, default_for=managers)


_SET = text("""
    insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)
    select * from unnest(cast(:staff as integer[]), cast(:indicators as text[]), cast(:periods as text[]), cast(:starts as date[]),
                         cast(:repeats as boolean[]), cast(:values as numeric[]))
    on conflict (staff_id, indicator, period, starts_on, repeats) do update set value = excluded.value
""")


def _check(line: PlanLine) -> None:
    known: Mapping[str, Indicator] = {one.code: one for one in INDICATORS}
    if line.indicator not in known or not known[line.indicator].plannable:
        raise NotPlannable(indicator=line.indicator)
    if line.period not in PLAN_PERIODS or period_of(line.period, line.starts_on).starts_on != line.starts_on:
        raise PlanBegins(period=line.period, day=line.starts_on.isoformat())
    if line.value is not None:
        _in_range(line.value, known[line.indicator])


def _own_people_only(db: Session, people: set[int]) -> None:
    """Said in a sentence before the policies say it in theirs."""
    mine = db.scalar(
        text("select count(*) from crm.staff s where s.id = any(:people)"
             " and (crm.my_level() = 'admin' or crm.my_level() = 'lead' and s.group_id = crm.my_group())"),
        {"people": list(people)},
    )  # fmt: skip
    if mine != len(people):
        raise PlanNotYours()


def _in_range(value: Decimal, one: Indicator) -> Decimal:
    most = Decimal(100) if one.unit == "share" else LARGEST
    if not value.is_finite() or not 0 <= value <= most:
        raise PlanOutOfRange(value=f"{value:f}"[:40] if value.is_finite() else str(value), most=f"{most:f}")
    return value.quantize(Decimal("0.01"))


def _grouped(plain: str) -> bool:
    """Whether the commas stand between thousands, as in 1,450."""
    first, *rest = plain.split(".")[0].lstrip("+-").split(",")
    return bool(rest) and 1 <= len(first) <= 3 and first != "0" and all(len(part) == 3 for part in rest)


def _ratio(one: Indicator, plan_of_part: Callable[[str], float | None]) -> float | None:
    """The plan of a share that follows from the plans of its two figures; minutes are planned as minutes."""
    part, whole = plan_of_part(_part_of(one)), plan_of_part(_whole_of(one))
    if part is None or not whole:
        return None
    return (100.0 if one.unit == "share" else 1.0) * part / whole


def _part_of(one: Indicator) -> str:
    return "talk_minutes" if one.part == "talk_seconds" else one.part


def _whole_of(one: Indicator) -> str:
    return str(one.whole)


def _months(quarter: Period) -> tuple[Period, Period, Period]:
    first = Period("month", quarter.starts_on)
    return first, first.next(), first.next().next()


def _first_of(kind: PlanPeriod, period: Period) -> date:
    return period.starts_on if kind == period.kind else period_of(kind, period.starts_on).starts_on


def _begins(line: tuple[date, Decimal | None]) -> date:
    return line[0]


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _sum(parts: Iterable[float | None]) -> float | None:
    """None when there is no part at all, or none of them is known."""
    known = [part for part in parts if part is not None]
    return sum(known) if known else None
