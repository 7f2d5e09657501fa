"""Short lists at the side of the board: one delegate paints a row, the keyboard stays where it is on refresh."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import px

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Draw = Callable[[QPainter, QRect, Any, bool, bool], None]


class SideModel(QAbstractListModel):
    """Plain rows with marks; `key` tells a row from all others, `sentence` reads it aloud."""

    marks_changed = Signal()

    def __init__(
        self, key: Callable[[Any], Hashable], sentence: Callable[[Any], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._sentence = key, sentence
        self._rows: tuple[Any, ...] = ()
        self._marks: set[Hashable] = set()

    def rows(self) -> tuple[Any, ...]:
        """All rows in order."""
        return self._rows

    def row_at(self, place: int) -> Any:
        """A row, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def position_of(self, key: Hashable) -> int:
        """Where a row stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1)

    def key_of(self, row: Any) -> Hashable:
        """What tells the row from all others."""
        return self._key(row)

    def set_rows(self, rows: Sequence[Any]) -> bool:
        """Show these rows; True when they are others, so that places moved. Marks of rows that went go too."""
        before, self._rows = self._rows, tuple(rows)
        known = {self._key(row) for row in self._rows}
        lost = self._marks - known
        self._marks &= known
        moved = [self._key(row) for row in before] != [self._key(row) for row in self._rows]
        if moved:
            self.beginResetModel()
            self.endResetModel()
        elif before != self._rows:
            self.repaint()
        if lost:
            self.marks_changed.emit()
        return moved

    def repaint(self) -> None:
        """Every row anew."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def is_marked(self, row: Any) -> bool:
        """Whether the row is marked."""
        return self._key(row) in self._marks

    def marked(self) -> list[Any]:
        """Marked rows in order."""
        return [row for row in self._rows if self._key(row) in self._marks]

    def mark(self, keys: Iterable[Hashable], on: bool = True) -> None:
        """Mark rows, or take the marks away."""
        before, keys = set(self._marks), set(keys)
        self._marks = before | keys if on else before - keys
        if self._marks != before:
            self.repaint()
            self.marks_changed.emit()

    def toggle(self, row: Any) -> None:
        """Mark or unmark one row."""
        self.mark([self._key(row)], not self.is_marked(row))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.row_at(index.row())
        texts = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
        if row is None or role not in (*texts, int(Qt.ItemDataRole.ToolTipRole)):
            return None
        said = self._sentence(row)
        if role == int(Qt.ItemDataRole.ToolTipRole):
            # Tooltips guess rich text; a name in angle brackets must stay a name.
            return "<span>" + said.replace("&", "&amp;").replace("<", "&lt;") + "</span>"
        return said


class SideList(QListView):
    """`opened(row)` on Enter or double click, `current_changed(row)` on moving; Space marks when rows can be marked."""

    opened = Signal(object)
    current_row_changed = Signal(object)

    def __init__(
        self,
        name: str,
        model: SideModel,
        draw: Draw,
        *,
        height: int,
        marks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.side, self.draw, self.height_of_row, self._marks = model, draw, height, marks
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setModel(model)
        self.setItemDelegate(_RowPainter(self))
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Other rows: the current one stays current where it is still there, and the scroll stays."""
        place, top = self.currentIndex().row(), self.verticalScrollBar().value()
        row = self.current_row()
        key = self.side.key_of(row) if row is not None else None
        if not self.side.set_rows(rows):
            return
        found = self.side.position_of(key) if key is not None else -1
        if found < 0 and place >= 0:
            found = min(place, len(rows) - 1)
        if found >= 0:
            self.setCurrentIndex(self.side.index(found))
        self.verticalScrollBar().setValue(top)

    def current_row(self) -> Any:
        """The row under the keyboard, or None."""
        return self.side.row_at(self.currentIndex().row())

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.viewport().update()
        self.current_row_changed.emit(self.side.row_at(current.row()))

    def _double_clicked(self, index: QModelIndex) -> None:
        row = self.side.row_at(index.row())
        if row is not None:
            self.opened.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.side.rowCount():
            self.setCurrentIndex(self.side.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row is not None and plain and event.key() in ENTER:
            self.opened.emit(row)
            return
        if row is not None and plain and self._marks and event.key() == Qt.Key.Key_Space:
            self.side.toggle(row)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search."""


class _RowPainter(QStyledItemDelegate):
    def __init__(self, view: SideList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), px(self._view.height_of_row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.side.row_at(index.row())
        if row is None:
            return
        painter.save()
        rect = QRect(option.rect)
        painter.setClipRect(rect)
        current = self._view.currentIndex().row() == index.row()
        self._view.draw(painter, rect, row, current, self._view.side.is_marked(row))
        painter.restore()
