"""What a cell shows and what a column is; shared by both models and the painter."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Kind = Literal["text", "icon", "dot", "chip", "check", "number"]
Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

CELL = int(Qt.ItemDataRole.UserRole)
ROW = CELL + 1
GROUP = CELL + 2
MUTED = CELL + 3
MARKED = CELL + 4
ROOT = QModelIndex()
WAITING = "…"


@dataclass(frozen=True, slots=True)
class Cell:
    """One painted cell. `tone` is a token name for icon, dot and text, or the tone of a chip.

    Kinds: text (with a quiet `suffix`), icon + text, dot + text, chip, check (the row's mark), number
    (at the right edge).
    """

    text: str = ""
    kind: Kind = "text"
    suffix: str = ""
    icon: str = ""
    tone: str = ""
    strong: bool = False
    muted: bool = False
    tooltip: str = ""
    background: str = ""


class Look(NamedTuple):
    """What is painted of a row: the cells that were asked for, whether it is grey, whether it is marked."""

    cells: Sequence[Cell]
    quiet: bool = False
    marked: bool = False


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: `cell` turns a row into what is painted.

    `leave` is the order in which columns go when space is short (1 goes first, 0 never goes);
    the `stretch` column takes what is left. `sort` names the order the service knows, or nothing.
    """

    id: str
    title: str
    width: int
    cell: Callable[[Row], Cell]
    leave: int = 0
    stretch: bool = False
    right: bool = False
    sort: str = ""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """What both models share: columns, marks, and the answers that the view and its painter ask for."""

    marks_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        row_id: Callable[[Row], Hashable],
        muted: Callable[[Row], bool] | None = None,
        sentence: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.row_id = row_id
        self._muted = muted
        self._sentence = sentence
        self._marks: set[Hashable] = set()

    def row_at(self, position: int) -> Row | None:
        """The row shown at a position; None while it is loading, or for a group."""
        raise NotImplementedError

    def position_of(self, key: Hashable) -> int:
        """Position of a row by id, or -1 when it is not here (or not loaded)."""
        raise NotImplementedError

    def key_at(self, position: int) -> Hashable:
        """The id of the row at a position; None for a caption and where there is none."""
        row = self.row_at(position)
        return None if row is None else self.row_id(row)

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """The same columns in other words, as after a switch of language, or other columns."""
        if [one.id for one in columns] != [one.id for one in self.columns]:
            self.beginResetModel()
            self.columns = tuple(columns)
            self.endResetModel()
            return
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.repaint_rows()

    def repaint_rows(self) -> None:
        """Ask every visible row to paint anew: its words may be others now."""
        self._look_again()

    def _look_again(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == int(Qt.ItemDataRole.DisplayRole):
            return column.title
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def look(self, position: int, columns: Sequence[int]) -> Look | None:
        """All that is painted of a row in one call. None for a caption."""
        row = self.row_at(position)
        if row is None:
            return None
        quiet = self._muted is not None and self._muted(row)
        marked = bool(self._marks) and self.row_id(row) in self._marks
        return Look([self.columns[column].cell(row) for column in columns], quiet, marked)

    def row_data(self, row: Row, column: int, role: int) -> Any:
        """Answer of a loaded row."""
        if role == ROW:
            return row
        if role == MUTED:
            return self._muted is not None and self._muted(row)
        if role == MARKED:
            return self.row_id(row) in self._marks
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence_of(row)
        cell = self.columns[column].cell(row)
        if role == CELL:
            return cell
        if role == int(Qt.ItemDataRole.DisplayRole):
            return f"{cell.text} {cell.suffix}".strip()
        return None

    def sentence_of(self, row: Row) -> str:
        """The row read aloud."""
        if self._sentence is not None:
            return self._sentence(row)
        return ", ".join(cell.text for cell in (column.cell(row) for column in self.columns) if cell.text)

    def marked(self) -> frozenset[Hashable]:
        """Ids of marked rows, loaded or not."""
        return frozenset(self._marks)

    def is_marked(self, key: Hashable) -> bool:
        """Whether the row of this id is marked."""
        return key in self._marks

    def set_marked(self, keys: Sequence[Hashable], on: bool = True) -> None:
        """Mark rows by id, or take marks away."""
        before = set(self._marks)
        self._marks = before | set(keys) if on else before - set(keys)
        if self._marks != before:
            self._look_again()
            self.marks_changed.emit()

    def toggle_mark(self, position: int) -> None:
        """Mark or unmark the row at a position."""
        key = self.key_at(position)
        if key is not None:
            self.set_marked([key], not self.is_marked(key))

    def clear_marks(self) -> None:
        """Nothing is marked."""
        self.set_marked(list(self._marks), on=False)
