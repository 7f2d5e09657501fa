"""Spreadsheets that are written: xlsx, row by row, in which no text can become a formula."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from app.services.outside.file_errors import FileNotWritten as FileNotWritten
from app.services.outside.file_errors import WritingCancelled as WritingCancelled
from app.services.outside.file_errors import why_not_written

FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
LONGEST_CELL, LONGEST_NAME = 32_767, 31


@dataclass(frozen=True)
class Number:
    """A number with the form a spreadsheet shows it in, such as "0.0" or '0.0"%"'."""

    value: float
    form: str = "0"


Cell = str | Number | date | None


@dataclass(frozen=True)
class Sheet:
    """One sheet: a bold heading row, then rows; `widths` in letters, by column."""

    name: str
    heading: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    widths: Sequence[int] = ()


def write_workbook(
    path: str | os.PathLike[str],
    sheets: Iterable[Sheet],
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Writes the file whole or not at all; returns how many rows below the headings. FileNotWritten, WritingCancelled.

    `progress` hears how many rows there are so far.
    """
    target = Path(path)
    partial = target.with_name(f".{target.name}.part")
    book, taken, done = Workbook(write_only=True), set[str](), 0
    try:
        for sheet in sheets:
            page = book.create_sheet(_free_name(sheet.name, taken))
            for place, width in enumerate(sheet.widths):
                page.column_dimensions[get_column_letter(place + 1)].width = width
            page.freeze_panes = "A2"
            page.append([_heading(page, text) for text in sheet.heading])
            for row in sheet.rows:
                page.append([_cell(page, value) for value in row])
                done += 1
                if cancelled is not None and cancelled():
                    raise WritingCancelled()
                if progress is not None:
                    progress(done)
        book.save(partial)
        partial.replace(target)
    except OSError as error:
        raise why_not_written(error.errno, error.strerror or str(error)) from error
    finally:
        for page in book.worksheets:
            if not page.closed:  # or its writer is thrown away half open, and says so on the terminal
                page.close()
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
    return done


def _cell(page: Any, value: Cell) -> Any:
    if isinstance(value, str):
        return _text(page, value)
    if isinstance(value, Number):
        cell = WriteOnlyCell(page, value.value)
        cell.number_format = value.form
        return cell
    return value


def _text(page: Any, value: str) -> Any:
    """Always text: a name that begins with "=" must not be reckoned."""
    cell = WriteOnlyCell(page, _CONTROL.sub("", value)[:LONGEST_CELL])
    cell.data_type = "s"
    cell.quotePrefix = value.startswith(FORMULA)
    return cell


def _heading(page: Any, value: str) -> Any:
    cell = _text(page, value)
    cell.font = Font(bold=True)
    return cell


def _free_name(name: str, taken: set[str]) -> str:
    plain = _NOT_IN_NAMES.sub(" ", _CONTROL.sub("", name)).strip(" '")[:LONGEST_NAME] or "1"
    found, number = plain, 1
    while found.casefold() in taken:
        number += 1
        found = f"{plain[: LONGEST_NAME - 4]} {number}"
    taken.add(found.casefold())
    return found
