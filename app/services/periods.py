"""Days, weeks, months and quarters, the working days in them, and how much of their working time has gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from app.services.dictionaries import Books
from app.services.windows import MONDAY_TO_FRIDAY, Holiday

PeriodKind = Literal["day", "week", "month", "quarter"]
KINDS: tuple[PeriodKind, ...] = ("day", "week", "month", "quarter")

DAY_BEGINS, DAY_ENDS = 9, 18
"""The working hours that pace is reckoned by, on the reader's own clock."""


@dataclass(frozen=True, order=True)
class Period:
    """A whole day, week, month or quarter; `starts_on` must be its first day (`period_of` makes it so)."""

    kind: PeriodKind
    starts_on: date

    @property
    def ends_on(self) -> date:
        """Its last day."""
        return self.next().starts_on - timedelta(days=1)

    def next(self) -> Period:
        """The period that follows."""
        return Period(self.kind, _moved(self.kind, self.starts_on, 1))

    def previous(self) -> Period:
        """The period before."""
        return Period(self.kind, _moved(self.kind, self.starts_on, -1))

    def days(self) -> Iterator[date]:
        """Every day in it."""
        for ahead in range((self.ends_on - self.starts_on).days + 1):
            yield self.starts_on + timedelta(days=ahead)

    def __contains__(self, day: date) -> bool:
        return self.starts_on <= day <= self.ends_on


def period_of(kind: PeriodKind, day: date) -> Period:
    """The period of that kind in which the day lies."""
    if kind == "week":
        return Period(kind, day - timedelta(days=day.weekday()))
    if kind == "month":
        return Period(kind, day.replace(day=1))
    if kind == "quarter":
        return Period(kind, day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1))
    return Period(kind, day)


def _moved(kind: PeriodKind, first: date, steps: int) -> date:
    if kind == "day":
        return first + timedelta(days=steps)
    if kind == "week":
        return first + timedelta(weeks=steps)
    months = first.year * 12 + first.month - 1 + steps * (3 if kind == "quarter" else 1)
    return date(months // 12, months % 12 + 1, 1)


def free_days(holidays: Sequence[Holiday], country: str | None) -> frozenset[date]:
    """Days on which the company's people do not work: holidays of its country, not those of a project or region."""
    return frozenset(
        row.day
        for row in holidays
        if row.country in (None, country) and not row.project_code and not row.region
    )


def company_free_days(books: Books) -> frozenset[date]:
    """The same from the dictionaries; the company's country is a setting."""
    return free_days(books.holidays, str(books.settings.get("country") or "UA"))


def working_days(period: Period, free: frozenset[date] = frozenset()) -> tuple[date, ...]:
    """Its days from Monday to Friday that are no holidays."""
    return tuple(day for day in period.days() if day.weekday() in MONDAY_TO_FRIDAY and day not in free)


def share_of_day(now: datetime, zone: ZoneInfo) -> float:
    """How much of the working day (9 to 18 by the own clock) has passed, 0 to 1."""
    local = now.astimezone(zone)
    hours = local.hour + local.minute / 60
    return min(1.0, max(0.0, (hours - DAY_BEGINS) / (DAY_ENDS - DAY_BEGINS)))


def share_gone(period: Period, now: datetime, zone: ZoneInfo, free: frozenset[date] = frozenset()) -> float:
    """How much of the period's working time has passed, 0 to 1; a period without working days goes by its days."""
    today = now.astimezone(zone).date()
    if today > period.ends_on:
        return 1.0
    if today < period.starts_on:
        return 0.0
    days = working_days(period, free) or tuple(period.days())
    gone = float(sum(day < today for day in days))
    if today in days:
        gone += share_of_day(now, zone)
    return gone / len(days)
