"""Rows of the file as the table shows them: cells in the colours of their columns, the verdict last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt

from app.services.cells import empty
from app.services.columns import KNOWN, Column
from app.services.imports import BadNumber, ImportReport, RowVerdict
from app.ui.imports import words
from app.ui.imports.words import translate
from app.ui.table.cells import ROOT, Cell, Index, RowsModel

# reason: fields whose cells are to blame
_BLAMED = {"no_phone_or_email": ("phone", "email"), "listed": ("phone",)}


@dataclass(frozen=True)
class SheetRow:
    """A row of the file with what the check says about it; `faults` by place of the column."""

    index: int
    number: int
    cells: Sequence[str | None]
    verdict: RowVerdict | None = None
    faults: Mapping[int, str] = field(default_factory=dict)


class Verdicts:
    """A report looked up by row: verdict, wrong numbers, and which cells are to blame."""

    def __init__(self, report: ImportReport | None, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._verdicts = {one.index: one for one in report.verdicts} if report else {}
        self._numbers: dict[int, list[BadNumber]] = {}
        for fault in report.bad_numbers if report else ():
            self._numbers.setdefault(fault.index, []).append(fault)

    def row(self, index: int, number: int, cells: Sequence[str | None]) -> SheetRow:
        """The row with all that is known about it."""
        verdict = self._verdicts.get(index)
        return SheetRow(index, number, cells, verdict, self._faults(index, cells, verdict))

    def indexes(self, *kinds: str) -> list[int]:
        """Rows with one of these verdicts, in the order of the file; `bad_number` is asked like a verdict."""
        found = {index for index, one in self._verdicts.items() if one.verdict in kinds}
        if "bad_number" in kinds:
            found |= self._numbers.keys()
        return sorted(found)

    def _faults(self, index: int, cells: Sequence[str | None], verdict: RowVerdict | None) -> dict[int, str]:
        found: dict[int, str] = {}
        blamed = _BLAMED.get(verdict.reason or "", ()) if verdict else ()
        for column in self._columns:
            if column.field in blamed:
                found[column.index] = verdict.reason or "" if verdict else ""
            for fault in self._numbers.get(index, ()):
                cell = cells[column.index] if column.index < len(cells) else None
                if column.field == "phone" and cell and fault.raw.strip() in cell:
                    found[column.index] = fault.reason
        return found


class SheetModel(RowsModel[SheetRow]):
    """Any number of rows made only when painted; new columns and rows reset it."""

    def __init__(self) -> None:
        super().__init__((), row_id=lambda row: row.index)
        self._indexes: Sequence[int] = ()
        self._make: Callable[[int], SheetRow] | None = None

    def show(self, indexes: Sequence[int], make: Callable[[int], SheetRow]) -> None:
        """Show these rows of the file."""
        same = len(indexes) == len(self._indexes)
        if not same:
            self.beginResetModel()
        self._indexes, self._make = indexes, make
        if same:
            self.repaint_rows()
        else:
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._indexes)

    def row_at(self, position: int) -> SheetRow | None:
        if self._make is None or not 0 <= position < len(self._indexes):
            return None
        return self._make(self._indexes[position])

    def position_of(self, key: object) -> int:
        return self._indexes.index(key) if key in self._indexes else -1

    def reset_columns(self, columns: Sequence[Any]) -> None:
        """Other columns than before."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.row_at(index.row())
        return None if row is None else self.row_data(row, index.column(), role)


def file_cell(row: SheetRow, column: Column) -> Cell:
    """A cell of the file: strong when it names the client, quiet when it is left out, red when it is to blame."""
    text = row.cells[column.index] if column.index < len(row.cells) else None
    shown = " ".join((text or "").split())
    fault = row.faults.get(column.index)
    if fault:
        return Cell(
            shown or translate("Imports", "empty"),
            tone="bad",
            background="badSoft",
            tooltip=words.reason(fault),
        )
    if column.field == "name" and column.state == KNOWN:
        return Cell(shown, strong=True) if not empty(shown) else _empty_name()
    return Cell(shown, muted=column.field is None or empty(shown))


def _empty_name() -> Cell:
    return Cell(translate("Imports", "empty: named by the rest"), muted=True)


def verdict_cell(row: SheetRow) -> Cell:
    """What becomes of the row."""
    verdict = row.verdict
    if verdict is None:
        return Cell("…" if not row.faults else "", muted=True)
    number_fault = next((code for code in row.faults.values() if code not in _BLAMED), "")
    if verdict.verdict == "new":
        if number_fault:
            return Cell(words.reason(number_fault), "chip", tone="warn", tooltip=_loaded_all_the_same())
        return Cell(translate("Imports", "New", "row"), "dot", tone="okBar")
    said = words.sameness(verdict.reason, verdict.values)
    if verdict.verdict == "updated":
        return Cell(translate("Imports", "Completes a client"), "chip", tone="accent", tooltip=said)
    if verdict.verdict == "known":
        return Cell(translate("Imports", "In the base"), "chip", tone="warn", tooltip=said)
    if verdict.verdict == "duplicate_in_file":
        text = translate("Imports", "Repeats row {row}").format(row=verdict.values.get("row", "?"))
        return Cell(text, "chip", tone="warn", tooltip=said)
    return Cell(words.reason(verdict.reason or ""), "chip", tone="bad")


def _loaded_all_the_same() -> str:
    return translate("Imports", "The row is loaded, the number waits to be mended")
