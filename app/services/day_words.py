"""Days said so that they move with the calendar: "today-7", "week", "month+1", or one day for good: "2026-11-22".

A kept filter says "this week" and means the week in which it is opened.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.services.clocks import at_wall
from app.services.conditions import FilterUnreadable
from app.services.periods import Period, PeriodKind, period_of

_WORD = re.compile(r"(today|week|month)([+-]\d{1,4})?")
_KINDS: dict[str, PeriodKind] = {"today": "day", "week": "week", "month": "month"}
EARLIEST, LATEST = date(1900, 1, 2), date(2200, 1, 1)
"""What the base takes as a moment."""


def first_day(word: str, today: date) -> date:
    """The first day that is meant; FilterUnreadable."""
    return _period(word, today).starts_on


def last_day(word: str, today: date) -> date:
    """The last day that is meant; FilterUnreadable."""
    return _period(word, today).ends_on


def span_of(since: str, until: str, now: datetime, zone: ZoneInfo) -> tuple[datetime | None, datetime | None]:
    """The moments [first, end) of the days from `since` to `until`, both included; an empty word is no bound."""
    today = now.astimezone(zone).date()
    first = _midnight(first_day(since, today), zone) if since else None
    end = _midnight(last_day(until, today) + timedelta(days=1), zone) if until else None
    return first, end


def _period(word: str, today: date) -> Period:
    try:
        if found := _WORD.fullmatch(word):
            return _moved(period_of(_KINDS[found[1]], today), int(found[2] or 0))
        return period_of("day", _sensible(date.fromisoformat(word)))
    except (ValueError, OverflowError):
        raise FilterUnreadable() from None


def _moved(period: Period, by: int) -> Period:
    if period.kind == "day":
        return Period("day", _sensible(period.starts_on + timedelta(days=by)))
    for _ in range(abs(by)):
        period = period.next() if by > 0 else period.previous()
        _sensible(period.starts_on)
    return period


def _sensible(day: date) -> date:
    if not EARLIEST <= day <= LATEST:
        raise ValueError("not a day of ours")
    return day


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return at_wall(datetime.combine(day, time()), zone)
