"""Days on which people work: weekdays, without the holidays of the company's own country."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from app.services.dictionaries import Books

_FRIDAY = 4
_DAY = timedelta(days=1)


def is_working(day: date, books: Books) -> bool:
    """Whether the office works that day."""
    country = books.settings.get("country")
    return day.weekday() <= _FRIDAY and not any(
        one.day == day and one.country in (None, country) and one.project_code is None and one.region is None
        for one in books.holidays
    )


def working_days(start: date, count: int, books: Books) -> tuple[date, ...]:
    """So many working days from `start` on, itself included when it is one."""
    return tuple(islice(_working(start, _DAY, books), count))


def day_before(day: date, books: Books) -> date:
    """The working day before."""
    return next(_working(day - _DAY, -_DAY, books))


def day_after(day: date, books: Books) -> date:
    """The working day after."""
    return next(_working(day + _DAY, _DAY, books))


def _working(day: date, step: timedelta, books: Books) -> Iterator[date]:
    # A year of nothing but holidays is a mistake in the dictionary, and must not hang the window.
    for tried in range(400):
        if is_working(day, books) or tried > 365:
            yield day
        day += step
