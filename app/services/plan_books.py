"""What the plan of any period is, when somebody has set one of a day, another of a month, and a third for one week only.

The plan of a period, in this order: the line of exactly this period; the standing line of its kind; else the sum of
the plans of its working days. The plan of a day is its own line, else its week's by the working days of the week, else
its month's by those of the month, else the company's default plan of a day. A line of no value takes a plan away, the
default too. A quarter is the sum of its months. Plans of shares do not add up: the line of the period's kind counts,
else that of another kind which stands then, else the plans of the two figures the share is made of.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from app.services.dictionaries import Books
from app.services.indicators import Indicator, indicator
from app.services.periods import Period, company_free_days, period_of, working_days

PlanPeriod = Literal["day", "week", "month"]
PLAN_PERIODS: tuple[PlanPeriod, ...] = ("day", "week", "month")

DEFAULTS = {"dials": "dials", "answered": "answered", "meetings_set": "meetings", "sales": "sales"}
"""Indicators the company's default plan of a day speaks of, and their names in the setting `day_plan`."""


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


class PlanBook:
    """Answers what anybody's plan of any period is; made of the lines, the company's default and its free days.

    People with the same lines are reckoned once: most of a team has the same plan.
    """

    def __init__(self, lines: Iterable[PlanLine], books: Books, *, default_for: Iterable[int] = ()) -> None:
        self._defaults = {code: books.number("day_plan", name, 0) for code, name in DEFAULTS.items()}
        self._default_for = frozenset(default_for)
        self._calendar = _Calendar(company_free_days(books))
        self._lines: dict[int, list[tuple[str, _Said]]] = {}
        for line in lines:
            value = None if line.value is None else float(line.value)
            said = (line.period, line.starts_on, line.repeats, value)
            self._lines.setdefault(line.staff_id, []).append((line.indicator, said))
        self._courses: dict[tuple[object, ...], _Course] = {}
        self._plans: dict[tuple[object, ...], _Plans] = {}
        self._of_staff: dict[int, _Plans] = {}
        self._groups: dict[tuple[int, ...], list[tuple[_Plans, int]]] = {}

    def plan_of(self, staff_id: int, code: str, period: Period) -> float | None:
        """The plan of one person for one period; None when there is none. Shares in per cent."""
        return self._of(staff_id).plan(code, period)

    def plan_of_all(self, staff_ids: Sequence[int], code: str, period: Period) -> float | None:
        """The plan of all these people together; a share is weighed by what each is to do."""
        one, alike = indicator(code), self._alike(tuple(staff_ids))
        known = [
            (plans, many, plan) for plans, many in alike if (plan := plans.plan(code, period)) is not None
        ]
        if not known:
            return None
        if one.adds_up:
            return sum(plan * many for _, many, plan in known)
        weights = [many * (plans.plan(str(one.whole), period) or 0.0) for plans, many, _ in known]
        if not any(weights):
            weights = [float(many) for _, many, _ in known]
        return sum(plan * weight for (_, _, plan), weight in zip(known, weights, strict=True)) / sum(weights)

    def _alike(self, staff_ids: tuple[int, ...]) -> list[tuple[_Plans, int]]:
        """The different plans among these people, and how many have each."""
        if staff_ids not in self._groups:
            self._groups[staff_ids] = list(Counter(self._of(one) for one in staff_ids).items())
        return self._groups[staff_ids]

    def _of(self, staff_id: int) -> _Plans:
        if staff_id not in self._of_staff:
            lines, default = frozenset(self._lines.get(staff_id, ())), staff_id in self._default_for
            if (lines, default) not in self._plans:
                self._plans[lines, default] = self._made(lines, self._defaults if default else {})
            self._of_staff[staff_id] = self._plans[lines, default]
        return self._of_staff[staff_id]

    def _made(self, lines: Iterable[tuple[str, _Said]], defaults: Mapping[str, int]) -> _Plans:
        gathered: dict[str, list[_Said]] = {code: [] for code, value in defaults.items() if value}
        for code, said in lines:
            gathered.setdefault(code, []).append(said)
        courses = {}
        for code, told in gathered.items():
            key = (tuple(sorted(told, key=_place)), defaults.get(code) or None)
            if key not in self._courses:
                self._courses[key] = _Course(*key, self._calendar)
            courses[code] = self._courses[key]
        return _Plans(courses)


class _Plans:
    """All plans of one person, or of people who have the same."""

    def __init__(self, courses: Mapping[str, _Course]) -> None:
        self._courses = courses
        self._known: dict[tuple[str, Period], float | None] = {}

    def plan(self, code: str, period: Period) -> float | None:
        """The plan of one figure for one period."""
        key = (code, period)
        if key not in self._known:
            one = indicator(code)
            found = self._sum(code, period) if one.adds_up else self._share(one, period)
            self._known[key] = found if one.plannable else None
        return self._known[key]

    def _sum(self, code: str, period: Period) -> float | None:
        return self._courses[code].sum_of(period) if code in self._courses else None

    def _share(self, one: Indicator, period: Period) -> float | None:
        """The share's own plan, else what follows from the plans of its two figures."""
        if one.code in self._courses and (own := self._courses[one.code].share_of(period)) is not None:
            return own
        # Minutes are planned as minutes, whatever they are counted in.
        part = self._sum("talk_minutes" if one.part == "talk_seconds" else one.part, period)
        whole = self._sum(str(one.whole), period)
        if part is None or not whole:
            return None
        return (100.0 if one.unit == "share" else 1.0) * part / whole


_Said = tuple[PlanPeriod, date, bool, "float | None"]
"""A line without whose it is: period, first day, whether it stands, value."""


class _Calendar:
    """Working days of periods, and the weeks inside a period in which the plan of a day cannot change by week or month."""

    def __init__(self, free: frozenset[date]) -> None:
        self._free = free
        self._working: dict[Period, tuple[date, ...]] = {}
        self._pieces: dict[Period, tuple[tuple[date, ...], ...]] = {}

    def working(self, period: Period) -> tuple[date, ...]:
        """The working days of a period."""
        if period not in self._working:
            self._working[period] = working_days(period, self._free)
        return self._working[period]

    def pieces(self, period: Period) -> tuple[tuple[date, ...], ...]:
        """Its working days by week and month."""
        if period not in self._pieces:
            found: dict[tuple[object, ...], list[date]] = {}
            for day in self.working(period):
                found.setdefault((*day.isocalendar()[:2], day.month), []).append(day)
            self._pieces[period] = tuple(tuple(days) for days in found.values())
        return self._pieces[period]


class _Course:
    """How one plan runs through the year."""

    def __init__(self, said: Iterable[_Said], default: int | None, calendar: _Calendar) -> None:
        self._default, self._calendar = default, calendar
        self._single: dict[tuple[PlanPeriod, date], float | None] = {}
        self._standing: dict[PlanPeriod, tuple[list[date], list[float | None]]] = {}
        for period, starts_on, repeats, value in said:
            if repeats:
                begins, values = self._standing.setdefault(period, ([], []))
                begins.append(starts_on)
                values.append(value)
            else:
                self._single[period, starts_on] = value
        self._sums: dict[Period, float | None] = {}
        self._shares: dict[Period, float | None] = {}

    def sum_of(self, period: Period) -> float | None:
        """The plan of a count for the period."""
        if period not in self._sums:
            self._sums[period] = self._reckon(period)
        return self._sums[period]

    def share_of(self, period: Period) -> float | None:
        """The plan of a share that somebody has set; in a quarter the middle of its months."""
        if period not in self._shares:
            self._shares[period] = self._find_share(period)
        return self._shares[period]

    def _reckon(self, period: Period) -> float | None:
        first = period.starts_on
        if period.kind == "quarter":
            return _sum(self.sum_of(month) for month in _months(period))
        if period.kind == "day":
            if ("day", first) in self._single:
                return self._single["day", first]
            return self._rate(first) if self._calendar.working(period) else None
        value = self._in_force(period.kind, first)[1]
        return self._by_days(period) if value is None else value

    def _by_days(self, period: Period) -> float | None:
        special = {
            day: value for (kind, day), value in self._single.items() if kind == "day" and day in period
        }
        changes = [day for day in self._standing.get("day", ([], []))[0] if day in period]
        parts = list(special.values())
        for days in self._calendar.pieces(period):
            plain = [day for day in days if day not in special] if special else days
            if not plain:
                continue
            if any(plain[0] < day <= plain[-1] for day in changes):
                parts += [self._rate(day) for day in plain]
            elif (rate := self._rate(plain[0])) is not None:
                parts.append(rate * len(plain))
        return _sum(parts)

    def _rate(self, day: date) -> float | None:
        """The plan of one working day that has no line of its own."""
        anything_said = False
        for kind in PLAN_PERIODS:
            period = Period("day", day) if kind == "day" else period_of(kind, day)
            said, value = self._in_force(kind, period.starts_on)
            if value is not None:
                return value if kind == "day" else value / (len(self._calendar.working(period)) or 1)
            anything_said = anything_said or said
        return None if anything_said or self._default is None else float(self._default)

    def _in_force(self, kind: PlanPeriod, first: date) -> tuple[bool, float | None]:
        """Whether a line says something of the period of that kind which begins then, and what."""
        if (kind, first) in self._single:
            return True, self._single[kind, first]
        begins, values = self._standing.get(kind, ([], []))
        place = bisect_right(begins, first)
        return (True, values[place - 1]) if place else (False, None)

    def _find_share(self, period: Period) -> float | None:
        if period.kind == "quarter":
            months = [share for one in _months(period) if (share := self.share_of(one)) is not None]
            return sum(months) / len(months) if months else None
        for kind in (period.kind, *(kind for kind in PLAN_PERIODS if kind != period.kind)):
            first = period.starts_on if kind == period.kind else period_of(kind, period.starts_on).starts_on
            if (value := self._in_force(kind, first)[1]) is not None:
                return value
        return None


def _place(said: _Said) -> tuple[str, date, bool]:
    return said[:3]


def _months(quarter: Period) -> tuple[Period, Period, Period]:
    first = Period("month", quarter.starts_on)
    return first, first.next(), first.next().next()


def _sum(parts: Iterable[float | None]) -> float | None:
    """None when there is no part at all, or none of them is known."""
    known = [part for part in parts if part is not None]
    return sum(known) if known else None
