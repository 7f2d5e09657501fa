"""The mendable file: every row that was not loaded, with its own columns and the reason, loadable again.

Every cell is text, so a formula stays harmless and a "+380..." survives the way through a spreadsheet program.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from app.services.import_words import reason_text
from app.services.imports import ImportReport
from app.services.outside.spreadsheets import Table

__all__ = ["reason_text", "write_fix_file"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_fix_file(
    path: str | os.PathLike[str], table: Table, report: ImportReport, *, language: str = "en"
) -> int:
    """Writes an xlsx of the skipped rows (a second sheet: loaded rows with numbers to mend); how many were skipped."""
    skipped = [
        (row.index, reason_text(row.reason, row.values, language=language))
        for row in report.verdicts
        if row.reason and row.verdict not in ("new", "updated")
    ]
    book = Workbook(write_only=True)
    _add_sheet(book, table, skipped, "skipped_sheet", "header", language)
    if report.bad_numbers:
        bad: dict[int, list[str]] = {}
        for number in report.bad_numbers:
            bad.setdefault(number.index, []).append(
                reason_text(number.reason, {"raw": number.raw}, language=language)
            )
        mend = [(index, "; ".join(texts)) for index, texts in bad.items()]
        _add_sheet(book, table, mend, "numbers_sheet", "number_header", language)
    book.save(path)
    return len(skipped)


def _add_sheet(
    book: Any, table: Table, rows: Iterable[tuple[int, str]], title: str, header: str, language: str
) -> None:
    sheet = book.create_sheet(reason_text(title, language=language))
    sheet.append(_texts(sheet, [*table.header, reason_text(header, language=language)]))
    for index, why in rows:
        sheet.append(_texts(sheet, [*table.rows[index], why]))


def _texts(sheet: Any, values: Sequence[str | None]) -> list[Any]:
    return [value if value is None else _text(sheet, value) for value in values]


def _text(sheet: Any, value: str) -> Any:
    if not value.startswith(_FORMULA):
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell
