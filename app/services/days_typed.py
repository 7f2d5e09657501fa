"""Days of the calendar as people write them: 01.01.2026, 2026-01-01, 1 января, January 1, 1-8 января 2026."""

from __future__ import annotations

import re
from datetime import date, timedelta

from app.errors import KnownError
from app.services.when_words import MONTHS

LONGEST = 31
_DASH = re.compile("[‐‑‒–—−]")
_NUMBERS = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2})?)?")
_DASHED = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")
_WORD = re.compile(
    r"(\d{1,2})(?:-?(?:го|е|st|nd|rd|th))? ([^\W\d_]+)\.?(?: (\d{4}))?(?: ?(?:г|года|р|року)\.?)?"
)
_WORD_FIRST = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")
_SPAN_OF_WORD = re.compile(r"(\d{1,2}) ?- ?(\d{1,2}) (.+)")


class NotADay(KnownError):
    """What was typed is no day."""

    code = "not_a_day"
    sentence = "Write a day like 01.01.2027"


def day_of(text: str, *, today: date) -> date:
    """The day that was typed; one without a year is the coming one. NotADay."""
    days = days_of(text, today=today)
    if len(days) != 1:
        raise NotADay()
    return days[0]


def days_of(text: str, *, today: date, month_first: bool = False) -> tuple[date, ...]:
    """The day or the span of days (at most 31) that a cell says, empty for any other text."""
    line = _DASH.sub("-", " ".join(text.lower().replace("ё", "е").split()))
    if len(line) > 60:
        return ()
    try:
        return _span(line, today, month_first)
    except ValueError:
        return ()


def _span(line: str, today: date, month_first: bool) -> tuple[date, ...]:
    if one := _one(line, today, month_first):
        return (one,)
    if found := _SPAN_OF_WORD.fullmatch(line):
        first, last = (_one(f"{number} {found[3]}", today, month_first) for number in found.group(1, 2))
        return _between(first, last)
    first_text, dash, last_text = line.partition(" - ") if " - " in line else line.partition("-")
    if not dash:
        return ()
    return _between(_one(first_text.strip(), today, month_first), _one(last_text.strip(), today, month_first))


def _between(first: date | None, last: date | None) -> tuple[date, ...]:
    if first is None or last is None or not 0 <= (last - first).days < LONGEST:
        return ()
    return tuple(first + timedelta(days=ahead) for ahead in range((last - first).days + 1))


def _one(line: str, today: date, month_first: bool) -> date | None:
    if found := _ISO.fullmatch(line):
        return _sensible(int(found[1]), int(found[2]), int(found[3]))
    if found := _DASHED.fullmatch(line):
        return _sensible(int(found[3]), int(found[2]), int(found[1]))
    if found := _NUMBERS.fullmatch(line):
        day, month = (2, 1) if month_first else (1, 2)
        return _with_year(found[3], int(found[month]), int(found[day]), today)
    if (found := _WORD.fullmatch(line)) and found[2] in MONTHS:
        return _with_year(found[3], MONTHS[found[2]], int(found[1]), today)
    if (found := _WORD_FIRST.fullmatch(line)) and found[1] in MONTHS:
        return _with_year(found[3], MONTHS[found[1]], int(found[2]), today)
    return None


def _with_year(year: str | None, month: int, day: int, today: date) -> date:
    if year is not None:
        return _sensible(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    for ahead in range(5):  # a 29 February waits for its year
        try:
            found = date(today.year + ahead, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError("no such day")


def _sensible(year: int, month: int, day: int) -> date:
    if not 2000 <= year <= 2100:
        raise ValueError("not a year of ours")
    return date(year, month, day)
