"""Numbers nobody may ring from a file: a table or a plain text, one number or several in a line. Read, looked at, then saved."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.errors import KnownError
from app.services import phones
from app.services.outside import spreadsheets
from app.services.phones import NOT_A_NUMBER

MOST_SAID = 1_000


class NoNumbers(KnownError):
    """A file of something else."""

    code = "no_numbers"
    sentence = "No line of this file holds a whole phone number, so nothing was loaded"


@dataclass(frozen=True)
class BadRow:
    """A line without a whole number; `row` is the file's own number of it."""

    row: int
    text: str
    reason: str


@dataclass(frozen=True)
class FileOfNumbers:
    """What a file says: its numbers as they are dialled, each once; the lines without one; how many came twice."""

    numbers: tuple[str, ...]
    bad: tuple[BadRow, ...] = ()
    twice: int = 0
    rows: int = 0


def read_numbers(
    path: str | os.PathLike[str],
    *,
    country: str | None,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> FileOfNumbers:
    """The numbers of the file; those without a country's code are of this country. NoNumbers or a FileRefused."""
    table = spreadsheets.read_rows(
        path, spreadsheets.Reading(header_row=0), progress=progress, cancelled=cancelled
    )
    column = _column_of_numbers(table.rows, country)
    found: dict[str, None] = {}
    bad: list[BadRow] = []
    twice = 0
    for number, row in zip(table.numbers, table.rows, strict=True):
        told = [row[column]] if 0 <= column < len(row) else []
        parsed = [one for cell in told for one in phones.parse_cell(cell, country)]
        whole = [one.e164 for one in parsed if one.valid and one.e164]
        twice += sum(one in found for one in whole)
        found.update(dict.fromkeys(whole))
        text = " ".join(cell for cell in row if cell)
        if not whole and text:
            reason = next((one.reason for one in parsed if one.reason), None) or NOT_A_NUMBER
            bad.append(BadRow(number, text[:200], reason))
    if not found:
        raise NoNumbers()
    if bad and bad[0].row == table.numbers[0] and not phones.digits(bad[0].text):
        bad = bad[1:]  # the heading
    return FileOfNumbers(tuple(found), tuple(bad), twice, len(table.rows))


def _column_of_numbers(rows: Sequence[Sequence[str | None]], country: str | None) -> int:
    """The column with most whole numbers among the first rows."""
    counts: dict[int, int] = {}
    for column, cell in _cells(rows[:500]):
        if any(one.valid for one in phones.parse_cell(cell, country)):
            counts[column] = counts.get(column, 0) + 1
    return max(counts, key=lambda one: counts[one], default=-1)


def _cells(rows: Sequence[Sequence[str | None]]) -> Iterator[tuple[int, str]]:
    for row in rows:
        for column, cell in enumerate(row):
            if cell:
                yield column, cell
