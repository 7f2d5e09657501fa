"""Lists of holidays from a file: a table with a column of days, or a calendar (.ics). Read, looked at, then saved."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from app.errors import KnownError
from app.services import calendar_files, holidays
from app.services.days_typed import days_of
from app.services.holidays import Added, Where
from app.services.outside import spreadsheets
from app.services.outside.spreadsheet_errors import FileMissing

MOST_DAYS = 1_000
_CALENDAR = b"BEGIN:VCALENDAR"


class NoDays(KnownError):
    """A file of something else."""

    code = "no_days"
    sentence = "No column of this file holds days such as 01.01.2027, so nothing was loaded"


class TooManyDays(KnownError):
    """More days off than anybody has."""

    code = "too_many_days"
    sentence = "The file holds more than {limit} days, so it cannot be a list of holidays"


@dataclass(frozen=True)
class FileDay:
    """One day that the file names; `row` is the file's own number of the line."""

    row: int
    day: date
    name: str


@dataclass(frozen=True)
class FileOfDays:
    """What a file says: its days in order, each once, and the rows that say no day."""

    days: tuple[FileDay, ...]
    skipped: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Preview:
    """What saving would do."""

    file: FileOfDays
    where: Where
    known: frozenset[date]

    @property
    def fresh(self) -> tuple[FileDay, ...]:
        """The days that are not there yet."""
        return tuple(one for one in self.file.days if one.day not in self.known)


def read_days(path: str | os.PathLike[str], *, today: date) -> FileOfDays:
    """The days of the file; a day without a year is the coming one. NoDays, TooManyDays or a FileRefused."""
    head = _head(Path(path))
    found = _of_calendar(Path(path), today) if _CALENDAR in head.upper() else _of_table(path, today)
    if not found.days:
        raise NoDays()
    if len(found.days) > MOST_DAYS:
        raise TooManyDays(limit=MOST_DAYS)
    return found


def foresee_days(db: Session, file: FileOfDays, where: Where) -> Preview:
    """Which of the days would be new for these clients; NoSuchCountry."""
    where = holidays.known_where(where)
    return Preview(file, where, holidays.known_days(db, where))


def save_days(db: Session, file: FileOfDays, where: Where) -> Added:
    """Adds the days that are not there yet, all or none; the same file twice adds nothing."""
    return holidays.add_days(db, ((one.day, one.name) for one in file.days), where=where)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(200)
    except OSError as error:
        raise FileMissing() from error


def _of_calendar(path: Path, today: date) -> FileOfDays:
    found = calendar_files.read_events(path, today=today)
    return FileOfDays(_each_once(FileDay(place, *event) for place, event in enumerate(found, start=1)))


def _of_table(path: str | os.PathLike[str], today: date) -> FileOfDays:
    table = spreadsheets.read_rows(path, spreadsheets.Reading(header_row=0))
    days, month_first = _column_of_days(table.rows, today)
    if days < 0:
        raise NoDays()
    names = _column_of_names(table.rows, days, today)
    found: list[FileDay] = []
    skipped: list[tuple[int, str]] = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        said = days_of(row[days] or "", today=today, month_first=month_first)
        name = (row[names] or "").strip()[:60] if names >= 0 else ""
        found += [FileDay(number, day, name) for day in said]
        text = " ".join(cell for cell in row if cell)
        if not said and text and number != table.numbers[0]:
            skipped.append((number, text[:200]))
    return FileOfDays(_each_once(found), tuple(skipped))


def _column_of_days(rows: Sequence[Sequence[str | None]], today: date) -> tuple[int, bool]:
    """The column with most days, -1 when in none at least half of the cells are days; and whether months come first."""
    best, place, order = 0, -1, False
    for column in range(len(rows[0]) if rows else 0):
        cells = [row[column] or "" for row in rows if row[column]]
        for month_first in (False, True):
            count = sum(bool(days_of(cell, today=today, month_first=month_first)) for cell in cells)
            if count > best and 2 * count >= len(cells) - 1:
                best, place, order = count, column, month_first
    return place, order


def _column_of_names(rows: Sequence[Sequence[str | None]], days: int, today: date) -> int:
    """The column with most words beside that of the days, -1 for none."""
    counts = {
        column: sum(_is_word(row[column], today) for row in rows)
        for column in range(len(rows[0]))
        if column != days
    }
    best = max(counts, key=lambda column: counts[column], default=-1)
    return best if best >= 0 and counts[best] else -1


def _is_word(cell: str | None, today: date) -> bool:
    return bool(cell) and any(sign.isalpha() for sign in cell or "") and not days_of(cell or "", today=today)


def _each_once(days: Iterable[FileDay]) -> tuple[FileDay, ...]:
    kept: dict[date, FileDay] = {}
    for one in days:
        kept.setdefault(one.day, one)
    return tuple(sorted(kept.values(), key=lambda one: one.day))
