"""The board as a model: arrows, screen readers and scrolling come from Qt's table, painting from the delegate."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.team_day.faces import BoardFace, CellFace, DayFace, Place, RowFace
from app.ui.team_day.words import cell_sentence, row_sentence, totals_sentence

NAME, FACTS, FIRST_DAY = 0, 1, 2
FACE = int(Qt.ItemDataRole.UserRole)
ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex

_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DROP = _CELL | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsDragEnabled


class BoardModel(QAbstractTableModel):
    """Managers by days; the last row is the totals."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face = BoardFace()

    def set_face(self, face: BoardFace) -> bool:
        """Show another reading; True when rows or days are others than before, so that places moved."""
        before, self.face = self.face, face
        moved = _shape(before) != _shape(face)
        if moved:
            self.beginResetModel()
            self.endResetModel()
        elif face != before:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        return moved

    def rowCount(self, parent: Index = ROOT) -> int:
        if parent.isValid() or not self.face.rows:
            return 0
        return len(self.face.rows) + (1 if self.face.totals else 0)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else FIRST_DAY + len(self.face.days)

    def row_face(self, row: int) -> RowFace | None:
        """The manager of a row; None for the totals."""
        return self.face.rows[row] if 0 <= row < len(self.face.rows) else None

    def cell_face(self, row: int, column: int) -> CellFace | None:
        """The cell at a place; None in the columns of names and facts, for who is away, and in the totals."""
        found = self.row_face(row)
        if found is None or found.away or column < FIRST_DAY:
            return None
        return found.cells[column - FIRST_DAY] if column - FIRST_DAY < len(found.cells) else None

    def day_face(self, column: int) -> DayFace | None:
        """The day of a column."""
        place = column - FIRST_DAY
        return self.face.days[place] if 0 <= place < len(self.face.days) else None

    def index_of(self, place: Place) -> QModelIndex:
        """Where a cell stands; invalid when it is not on the board."""
        for row, manager in enumerate(self.face.rows):
            for column, day in enumerate(self.face.days):
                if (manager.staff_id, day.day) == place:
                    return self.index(row, column + FIRST_DAY)
        return QModelIndex()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or role != int(Qt.ItemDataRole.DisplayRole):
            return None
        day = self.day_face(section)
        if day is not None:
            return f"{day.title} {day.note}".strip()
        return self.tr("Manager") if section == NAME else self.tr("Fact / plan today")

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row, column = index.row(), index.column()
        cell = self.cell_face(row, column)
        if role == FACE:
            return cell
        if role not in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return None
        person = self.row_face(row)
        if person is None:
            return totals_sentence(self.face, column)
        day = self.day_face(column)
        if cell is not None and day is not None:
            return cell_sentence(person, cell, day)
        return row_sentence(person)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _DROP if self.cell_face(index.row(), index.column()) is not None else _CELL


def _shape(face: BoardFace) -> tuple[object, ...]:
    return (
        tuple((row.staff_id, bool(row.away)) for row in face.rows),
        tuple(day.day for day in face.days),
        bool(face.totals),
    )
