"""Calendars (.ics): the events that take whole days. Nothing else of them is understood, and nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from app.services.outside.spreadsheet_errors import DamagedFile, FileMissing

LARGEST = 5 << 20
LONGEST = 31
_STARTS = re.compile(r"DTSTART[^:]*:(\d{8})")
_ENDS = re.compile(r"DTEND[^:]*:(\d{8})")
_TIMED = re.compile(r"DTSTART[^:]*:\d{8}T(?!000000)")
_SUMMARY = re.compile(r"SUMMARY[^:]*:(.*)")
_UNESCAPED = {"\\n": " ", "\\N": " ", "\\,": ",", "\\;": ";", "\\\\": "\\"}


def read_events(path: Path, *, today: date) -> tuple[tuple[date, str], ...]:
    """Day and name of every whole day; an event of every year is the coming one. DamagedFile, FileMissing."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise FileMissing() from error
    if len(raw) > LARGEST:
        raise DamagedFile()
    text = raw.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    unfolded = re.sub(r"\n[ \t]", "", text)
    events = re.findall(
        r"^BEGIN:VEVENT$(.*?)^END:VEVENT$", unfolded, re.DOTALL | re.MULTILINE | re.IGNORECASE
    )
    return tuple(one for event in events for one in _days(event.split("\n"), today))


def _days(lines: list[str], today: date) -> Iterator[tuple[date, str]]:
    if _first(_TIMED, lines) is not None:
        return
    first, name = _date(_first(_STARTS, lines)), _plain(_first(_SUMMARY, lines) or "")
    if first is None:
        return
    end = _date(_first(_ENDS, lines)) or first + timedelta(days=1)
    length = min(max((end - first).days, 1), LONGEST)
    if any(line.upper().startswith("RRULE") and "FREQ=YEARLY" in line.upper() for line in lines):
        first = _coming(first, today)
    for ahead in range(length):
        yield first + timedelta(days=ahead), name


def _first(pattern: re.Pattern[str], lines: list[str]) -> str | None:
    for line in lines:
        if found := pattern.match(line):
            return found[1] if pattern.groups else found[0]
    return None


def _date(digits: str | None) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])) if digits else None
    except ValueError:
        return None


def _coming(day: date, today: date) -> date:
    for year in range(max(today.year, day.year), max(today.year, day.year) + 9):
        try:
            again = day.replace(year=year)
        except ValueError:
            continue
        if again >= today:
            return again
    return day


def _plain(text: str) -> str:
    return re.sub(r"\\[nN,;\\]", lambda found: _UNESCAPED[found[0]], text).strip()[:60]
