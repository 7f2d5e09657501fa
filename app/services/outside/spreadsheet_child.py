"""The process that touches a foreign file: started for one file, limits itself, tells what it finds, ends.

A request comes as one JSON line on stdin, answers go as JSON lines to stdout: ["facts", {...}],
["rows", [numbers], [rows], [notes]], ["again"] (forget the rows so far), ["end", count] or
["refused", code, values]. JSON, because nothing that a hostile file did to this process may run in the parent.
A frozen build starts itself with the flag that spreadsheets.CHILD_FLAG names and calls `main` here.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from app.services.outside import spreadsheet_cells as cells
from app.services.outside import spreadsheet_errors as errors

EMPTY_ROWS_LIMIT = 100
PREVIEW_ROWS = 50
_CHUNK_ROWS = 4000
_MEMO_LIMIT = 50_000

_Cells = list[str | None]
_Row = tuple[int, _Cells, list[list[object]]]


def main() -> int:
    """Answers the one request on stdin; 0 also when the file was refused."""
    with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as answers:
        request = json.loads(source.readline())
        _limit_itself(request["memory"], request["seconds"])
        try:
            _Reader(request, answers).run()
        except errors.FileRefused as refused:
            _send(answers, "refused", refused.code, refused.values)
        except MemoryError:
            too_much = {"megabytes": request["memory"] >> 20}
            _send(answers, "refused", errors.NeedsTooMuchMemory.code, too_much)
        except BrokenPipeError:
            return 1
        except BaseException as error:  # calamine's panics are BaseException
            _send(answers, "refused", errors.DamagedFile.code, {}, f"{type(error).__name__}: {error}"[:500])
    return 0


def _limit_itself(memory: int, seconds: int) -> None:
    if sys.platform == "win32":
        import ctypes

        # A child that runs out of memory must not open the system's crash window.
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002 | 0x8000)
        return
    import resource

    for kind, limit in (
        (resource.RLIMIT_AS, memory),
        # Only for the case that the parent is gone and watches no more.
        (resource.RLIMIT_CPU, seconds + 10),
        (resource.RLIMIT_CORE, 0),
    ):
        # macOS refuses some of them; the parent watches memory and time anyway.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (limit, limit))


def _send(answers: BinaryIO, *message: object) -> None:
    answers.write(json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
    answers.flush()


class _Reader:
    """One file, from its kind to its last row."""

    def __init__(self, request: dict[str, Any], answers: BinaryIO) -> None:
        self.path = Path(request["path"])
        self.wanted = request["wanted"]
        self.options = request["options"]
        self.row_limit = request["rows"]
        self.column_limit = request["columns"]
        self.answers = answers
        self.width = 0
        self._memo = _Memo()

    def run(self) -> None:
        from app.services.outside import spreadsheet_books

        kind = spreadsheet_books.kind_of(self.path)
        facts: dict[str, object] = {"kind": kind, "size": self.path.stat().st_size}
        if kind == "csv":
            self._run_text(facts)
            return
        book = spreadsheet_books.Book(self.path)
        sheet = book.choose(self.options["sheet"])
        total, rows = book.rows(sheet)
        facts |= {"sheets": book.sheets, "sheet": sheet}
        self._run_rows(facts, rows, total)

    def _run_text(self, facts: dict[str, object]) -> None:
        from app.services.outside import spreadsheet_text

        encoding = self.options["encoding"] or spreadsheet_text.guess_encoding(self.path)
        delimiter = self.options["delimiter"] or spreadsheet_text.guess_delimiter(self.path, encoding)
        facts |= {"encoding": encoding, "delimiter": delimiter, "quotes": True}
        try:
            self._run_rows(facts, spreadsheet_text.rows_of(self.path, encoding, delimiter, quotes=True), None)
        except spreadsheet_text.QuoteNeverClosed:
            _send(self.answers, "again")
            facts["quotes"] = False
            self._run_rows(
                facts, spreadsheet_text.rows_of(self.path, encoding, delimiter, quotes=False), None
            )

    def _run_rows(
        self, facts: dict[str, object], raw: Iterator[tuple[int, list[Any]]], total: int | None
    ) -> None:
        self.width = 0
        rows = self._filled(raw)
        head = list(itertools.islice(rows, PREVIEW_ROWS))
        if not head:
            raise errors.FileEmpty
        asked = self.options["header_row"]
        header_row = cells.guess_header([row[:2] for row in head]) if asked is None else asked
        header: _Cells = next((row[1] for row in head if row[0] == header_row), [])
        _send(self.answers, "facts", facts | {"header_row": header_row, "header": header, "total": total})
        body = (row for row in itertools.chain(head, rows) if row[0] > header_row)
        count = 0
        while chunk := list(itertools.islice(body, _CHUNK_ROWS)):
            if self.wanted == "rows" or count == 0:
                sent = chunk if self.wanted == "rows" else chunk[:PREVIEW_ROWS]
                notes = [note for row in sent for note in row[2]]
                _send(self.answers, "rows", [row[0] for row in sent], [row[1] for row in sent], notes)
            count += len(chunk)
        _send(self.answers, "end", count, max(self.width, len(header)))

    def _filled(self, raw: Iterator[tuple[int, list[Any]]]) -> Iterator[_Row]:
        """The rows that hold anything, clean; ends after a long run of empty ones."""
        empty_run = count = 0
        for number, values in raw:
            notes: list[list[object]] = []
            row = self._clean(number, values, notes)
            if not row:
                empty_run += 1
                if empty_run >= EMPTY_ROWS_LIMIT:
                    return
                continue
            empty_run = 0
            count += 1
            # One more than the limit, for the row that names the columns.
            if count > self.row_limit + 1:
                raise errors.TooManyRows(limit=self.row_limit)
            if len(row) > self.column_limit:
                raise errors.TooManyColumns(row=number, columns=len(row), limit=self.column_limit)
            self.width = max(self.width, len(row))
            yield number, row, notes

    def _clean(self, number: int, values: list[Any], notes: list[list[object]]) -> _Cells:
        memo = self._memo
        memo.dirty = False
        row: _Cells = [memo[value] for value in values]
        if memo.dirty:
            notes.extend(
                [number, index, kind]
                for index, value in enumerate(values)
                for kind in cells.clean_text(cells.text_of(value))[1]
            )
        if len(memo) > _MEMO_LIMIT:
            memo.clear()
        while row and row[-1] is None:
            row.pop()
        return row


class _Memo(dict[Any, str | None]):
    """Cell as it stands -> clean text. Lists repeat themselves, so most cells cost one look-up."""

    dirty = False

    def __missing__(self, value: object) -> str | None:
        text = value if type(value) is str else cells.text_of(value)
        clean, removed = cells.clean_text(text)
        if removed:
            # Not remembered: every such cell gets its note.
            self.dirty = True
        elif value != 1 and value != 0:  # True equals 1.0, yet reads "TRUE"
            self[value] = clean
        return clean


if __name__ == "__main__":
    raise SystemExit(main())
