"""Spreadsheets of strangers, read in a child process with limits: a bad file costs one sentence, never the program.

`inspect_file(path, options)` gives FileFacts with the first rows, for the wizard's preview and its corrections.
`read_rows(path, options, progress=..., cancelled=...)` gives the Table with every row; its `facts` are the same,
so a command that trusts the guesses reads once. Both raise children of spreadsheet_errors.FileRefused.
`Reading` holds the user's corrections; None means guess. A frozen build passes CHILD_FLAG to itself:
`app.__main__` answers it with `spreadsheet_child.main()` before anything else is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app import log
from app.services.outside.spreadsheet_cells import column_letter
from app.services.outside.spreadsheet_errors import TooMuchText, by_code
from app.services.outside.spreadsheet_process import CHILD_FLAG, ChildReader, Limits

__all__ = [
    "CHILD_FLAG",
    "DELIMITERS",
    "ENCODINGS",
    "FileFacts",
    "Limits",
    "Note",
    "Reading",
    "Table",
    "inspect_file",
    "read_rows",
]

ENCODINGS = ("utf-8", "cp1251", "cp866", "koi8-r", "koi8-u", "cp1252", "utf-16-le", "utf-16-be")
DELIMITERS = (";", ",", "\t", "|")

_logger = log.get("spreadsheets")
_PREVIEW_ROWS = 50
_NOTES_LIMIT = 10_000


@dataclass(frozen=True)
class Reading:
    """How to read the file; None = guess. header_row counts from 1, 0 = the list has no header."""

    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None


@dataclass(frozen=True)
class Note:
    """What cleaning removed from a cell: nul, control, surrogate, invisible, broken (letters lost) or cut."""

    row: int
    column: int
    kind: str


@dataclass(frozen=True)
class FileFacts:
    """What the file is and how it was read; encoding and delimiter only for csv, sheets only for workbooks."""

    kind: str
    size: int
    sheets: tuple[str, ...]
    sheet: str | None
    encoding: str | None
    delimiter: str | None
    header_row: int
    header: tuple[str, ...]
    columns: int
    row_count: int
    # False: a quotation mark was never closed, so marks were read as ordinary letters.
    quotes: bool
    first_numbers: tuple[int, ...] = ()
    first_rows: tuple[tuple[str | None, ...], ...] = ()


@dataclass(frozen=True)
class Table:
    """All rows below the header, every row as wide as the header; numbers are the file's own row numbers."""

    facts: FileFacts
    header: list[str]
    numbers: list[int]
    rows: list[list[str | None]]
    notes: list[Note] = field(default_factory=list)


def inspect_file(
    path: str | os.PathLike[str], options: Reading | None = None, *, limits: Limits | None = None
) -> FileFacts:
    """Kind, guesses, size, number of rows and the first 50 of them, without handing the rest over."""
    return _read(path, options, "facts", limits, None, None).facts


def read_rows(
    path: str | os.PathLike[str],
    options: Reading | None = None,
    *,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    limits: Limits | None = None,
) -> Table:
    """Every filled row of the file as clean text. `progress(rows so far, rows in all or None)`."""
    return _read(path, options, "rows", limits, progress, cancelled)


def _read(
    path: str | os.PathLike[str],
    options: Reading | None,
    wanted: str,
    limits: Limits | None,
    progress: Callable[[int, int | None], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Table:
    limits = limits or Limits()
    request = {
        "path": str(Path(path).absolute()),
        "wanted": wanted,
        "options": asdict(options or Reading()),
        "memory": limits.memory,
        "seconds": limits.seconds,
        "rows": limits.rows,
        "columns": limits.columns,
    }
    collected = _Collected(limits, progress)
    with ChildReader(request, limits, cancelled) as child:
        for size, message in child.messages():
            collected.take(size, message)
    if not collected.complete:
        raise child.reason_of_death()
    return collected.table()


class _Collected:
    """The answers of the child put together."""

    def __init__(self, limits: Limits, progress: Callable[[int, int | None], None] | None) -> None:
        self._limits, self._progress = limits, progress
        self._facts: dict[str, Any] = {}
        self._numbers: list[int] = []
        self._rows: list[list[str | None]] = []
        self._notes: list[Note] = []
        self._size = self._count = self._width = 0
        self.complete = False

    def take(self, size: int, message: list[Any]) -> None:
        """One answer of the child; a refusal is raised as the error it names."""
        name, *content = message
        if name == "facts":
            self._facts = content[0]
        elif name == "rows":
            self._take_rows(size, *content)
        elif name == "again":
            self._numbers, self._rows, self._notes = [], [], []
        elif name == "end":
            self._count, self._width = content
            self.complete = True
        elif name == "refused":
            if len(content) > 2:
                _logger.info("unreadable file: %s", content[2])
            raise by_code(content[0], content[1])

    def _take_rows(
        self, size: int, numbers: list[int], rows: list[list[str | None]], notes: list[list[Any]]
    ) -> None:
        self._size += size
        if self._size > self._limits.handed_over:
            raise TooMuchText(megabytes=self._limits.handed_over >> 20)
        self._numbers += numbers
        # Most columns repeat themselves; one copy of each text saves half the memory of a long list.
        memo: dict[str | None, str | None] = {}
        self._rows.extend([memo.setdefault(cell, cell) for cell in row] for row in rows)
        if len(self._notes) < _NOTES_LIMIT:
            self._notes.extend(Note(*note) for note in notes)
        if self._progress is not None:
            self._progress(len(self._rows), self._facts.get("total"))

    def table(self) -> Table:
        """The finished table; short rows are filled up, columns without a name get their letter."""
        for row in self._rows:
            if len(row) < self._width:
                row.extend([None] * (self._width - len(row)))
        names = self._facts["header"]
        header = [(names[i] if i < len(names) else None) or column_letter(i) for i in range(self._width)]
        facts = FileFacts(
            kind=self._facts["kind"],
            size=self._facts["size"],
            sheets=tuple(self._facts.get("sheets", ())),
            sheet=self._facts.get("sheet"),
            encoding=self._facts.get("encoding"),
            delimiter=self._facts.get("delimiter"),
            header_row=self._facts["header_row"],
            header=tuple(header),
            columns=self._width,
            row_count=self._count,
            quotes=self._facts.get("quotes", True),
            first_numbers=tuple(self._numbers[:_PREVIEW_ROWS]),
            first_rows=tuple(tuple(row) for row in self._rows[:_PREVIEW_ROWS]),
        )
        return Table(facts, header, self._numbers, self._rows, self._notes)
