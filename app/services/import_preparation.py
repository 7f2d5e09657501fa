"""A list on its way into the base: understood some thousand rows at a time, repetitions within it found. Pure."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from queue import Empty, Queue
from typing import Any, Protocol

from app.services.columns import Column, missing_fields
from app.services.duplicates import SeenKeys
from app.services.import_reports import (
    NOTHING,
    BadNumber,
    Cancelled,
    ColumnsMissing,
    ImportSettings,
    NoRows,
    Progress,
    RowVerdict,
    step,
)
from app.services.import_rows import RowReader, Understood, payload
from app.services.outside.spreadsheets import Table
from app.services.phones import INVALID

_CHUNK = 2500
_AHEAD = 4


@dataclass(frozen=True)
class Chunk:
    """Some thousand rows understood: those decided without the base, and what the base gets to decide the others."""

    row_count: int
    verdicts: tuple[RowVerdict, ...]
    bad_numbers: tuple[BadNumber, ...]
    payload: tuple[dict[str, Any], ...]


class Rows(Protocol):
    """A list on its way into the base: `Prepared`, or `Ahead` that is still being understood."""

    row_count: int
    numbers: Sequence[int]

    def __iter__(self) -> Iterator[Chunk]: ...


@dataclass(frozen=True)
class Prepared:
    """A list understood without the base; `numbers` are the rows' numbers in the file."""

    row_count: int
    numbers: Sequence[int]
    chunks: tuple[Chunk, ...]

    def __iter__(self) -> Iterator[Chunk]:
        return iter(self.chunks)


class Ahead:
    """A list that is understood in a thread of its own, while the base merges what is understood already."""

    def __init__(self, table: Table, columns: Sequence[Column], settings: ImportSettings) -> None:
        _check(table, columns)
        self.row_count = len(table.rows)
        self.numbers: Sequence[int] = table.numbers
        self._chunks = _understand(table, columns, settings)

    def __iter__(self) -> Iterator[Chunk]:
        waiting: Queue[Chunk | BaseException | None] = Queue(_AHEAD)
        stopped = threading.Event()

        def work() -> None:
            end: BaseException | None = None
            try:
                for chunk in self._chunks:
                    waiting.put(chunk)
                    if stopped.is_set():
                        return
            except Exception as error:
                end = error
            waiting.put(end)

        worker = threading.Thread(target=work, name="understanding a list", daemon=True)
        worker.start()
        try:
            while isinstance(chunk := waiting.get(), Chunk):
                yield chunk
            if chunk is not None:
                raise chunk
        finally:
            stopped.set()
            with contextlib.suppress(Empty):  # a worker that waits for room sees the mark and ends
                waiting.get_nowait()
            worker.join()


def prepare(
    table: Table,
    columns: Sequence[Column],
    settings: ImportSettings,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Prepared:
    """Numbers, zones, keys and duplicates within the file. Pure; ColumnsMissing, ImportCancelled."""
    _check(table, columns)
    chunks: list[Chunk] = []
    for chunk in _understand(table, columns, settings):
        step(progress, cancelled, sum(done.row_count for done in chunks) + chunk.row_count, len(table.rows))
        chunks.append(chunk)
    return Prepared(len(table.rows), table.numbers, tuple(chunks))


def _check(table: Table, columns: Sequence[Column]) -> None:
    if not table.rows:
        raise NoRows()
    if missing_fields(columns):
        raise ColumnsMissing()


def _understand(table: Table, columns: Sequence[Column], settings: ImportSettings) -> Iterator[Chunk]:
    """The rows in their order, some thousand at a time; what one row repeats is known of all rows before it."""
    reader, seen = RowReader(columns, settings.country), SeenKeys()
    for begin in range(0, len(table.rows), _CHUNK):
        verdicts: list[RowVerdict] = []
        bad_numbers: list[BadNumber] = []
        rows: list[dict[str, Any]] = []
        for index, cells in enumerate(table.rows[begin : begin + _CHUNK], begin):
            number, row = table.numbers[index], reader.understand(cells)
            for bad in row.numbers:
                if not bad.valid:
                    bad_numbers.append(BadNumber(number, index, bad.raw, bad.reason or INVALID))
            verdict = _decide(number, index, row, settings, seen, table.numbers)
            if verdict is None:
                rows.append(payload(index, row))
            else:
                verdicts.append(verdict)
        count = len(verdicts) + len(rows)
        yield Chunk(count, tuple(verdicts), tuple(bad_numbers), tuple(rows))


def _decide(
    number: int, index: int, row: Understood, settings: ImportSettings, seen: SeenKeys, numbers: Sequence[int]
) -> RowVerdict | None:
    """What is known of a row without the base; None leaves it to the base."""
    if "name" not in row.fields:
        return RowVerdict(number, index, "bad", "nothing_in_row", NOTHING)
    if not (row.numbers or row.emails or settings.load_without_contact):
        return RowVerdict(number, index, "no_contact_data", "no_phone_or_email", NOTHING)
    repeated = seen.meet(index, row.keys)
    if repeated is None:
        return None
    first, kind = repeated
    return RowVerdict(number, index, "duplicate_in_file", f"same_{kind}", {"row": numbers[first]})
