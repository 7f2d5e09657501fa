"""The table view: keyboard first, refreshed under a still hand."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.table.cells import CELL, Cell, RowsModel
from app.ui.table.dressed import DressedTable
from app.ui.table.grouped import GroupedModel
from app.ui.table.windowed import WindowedModel


class TableView(DressedTable):
    """Signals carry rows: `opened` on Enter or double click, `current_changed` on moving (None: nothing)."""

    opened = Signal(object)
    current_changed = Signal(object)

    def __init__(self, name: str, model: RowsModel[Any], *, parent: QWidget | None = None) -> None:
        super().__init__(name, model, parent)
        self._last_current: Hashable = None
        self._told: Any = None
        self._still = False
        self.selectionModel().currentRowChanged.connect(self._current_moved)
        model.modelReset.connect(self._was_reset)
        self.doubleClicked.connect(self._double_clicked)
        if isinstance(model, WindowedModel):
            self.verticalScrollBar().valueChanged.connect(model.scrolled)
            model.page_arrived.connect(self._page_arrived)
            model.watch(self.rows_seen)

    def rows_seen(self) -> range:
        """Places of the rows that are in view."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(0) if first < 0 else range(first, (last if last >= 0 else self.rows.rowCount() - 1) + 1)

    def current_row(self) -> Any:
        """The row under the keyboard, or None."""
        return self.rows.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def go_to(self, key: Hashable) -> bool:
        """Make the row with this id current and bring it into view; False when it is not here."""
        position = self.rows.position_of(key)
        if position < 0:
            return False
        self._choose(position)
        self.scrollTo(self.rows.index(position, self.first_column()))
        return True

    def go_first(self) -> bool:
        """Make the first row current; False when there is none."""
        for position in range(min(self.rows.rowCount(), 1_000)):
            if self.rows.key_at(position) is not None:
                self._choose(position)
                self.scrollToTop()
                return True
        return False

    def _choose(self, position: int) -> None:
        index = self.rows.index(position, self.first_column())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _current_moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        # Only the two rows: a whole screen of cells costs as much as everything else about a step.
        self.update_row(current.row())
        self.update_row(previous.row())
        if not self._still:
            self._tell_current()

    def _tell_current(self) -> None:
        row = self.current_row()
        self._last_current, self._told = self.rows.key_at(self.currentIndex().row()), row
        self.current_changed.emit(row)

    def refresh(self, change: Callable[[], None]) -> None:
        """Run a change of the model so that the current row does not move on the screen.

        When the current row goes away, its neighbour becomes current. `current_changed` comes once at the
        end, and only when the current row is another one or has other contents.
        """
        before, row, key = self.currentIndex().row(), self.current_row(), self._last_current
        top = self.rowViewportPosition(before) if before >= 0 else 0
        self._still = True
        try:
            change()
            self.fit_groups()
            position = self.rows.position_of(key) if key is not None else -1
            if position >= 0:
                self._choose(position)
                self._hold(position, top)
            elif key is not None:
                self._choose_near(before)
        finally:
            self._still = False
        if self.current_row() != row:
            self._tell_current()

    def _hold(self, position: int, top: int) -> None:
        """Scroll so that the row stands where it stood."""
        if 0 <= top < self.viewport().height():
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(position) - top)

    def _choose_near(self, position: int) -> None:
        for place in (*range(position, self.rows.rowCount()), *range(position - 1, -1, -1)):
            if place >= 0 and self.rows.key_at(place) is not None:
                self._choose(place)
                return

    def _was_reset(self) -> None:
        if not self._still:
            self._last_current = None
        self._hovered = -1

    def _page_arrived(self) -> None:
        """The current row may have come just now, or have other contents."""
        row = self.current_row()
        if row is not None and row != self._told:
            self._tell_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._fold(
                event.key() == Qt.Key.Key_Left
            ):
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_current()
                return
            if event.key() == Qt.Key.Key_Space:
                self.rows.toggle_mark(self.currentIndex().row())
                return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters and digits are commands here, not a search."""

    def _fold(self, on: bool) -> bool:
        if not isinstance(self.rows, GroupedModel):
            return False
        group = self.rows.group_of(self.currentIndex().row())
        if not group:
            return False
        self.rows.fold(group, on)
        self.fit_groups()
        caption = next(i for i in range(self.rows.rowCount()) if self._is_caption(i, group))
        self._choose(caption if on else caption + 1)
        return True

    def _is_caption(self, position: int, group: str) -> bool:
        found = self.rows.group_at(position) if isinstance(self.rows, GroupedModel) else None
        return found is not None and found.id == group

    def _open_current(self) -> None:
        row = self.current_row()
        if row is not None:
            self.opened.emit(row)
        elif isinstance(self.rows, GroupedModel):
            self._fold(False)

    def _double_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.opened.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        group = self.rows.group_at(index.row()) if isinstance(self.rows, GroupedModel) else None
        if group is not None:
            self.rows.fold(group.id, not self.is_folded(group.id))
            self.fit_groups()
            return
        cell = index.data(CELL) if index.isValid() else None
        if isinstance(cell, Cell) and cell.kind == "check":
            self.rows.toggle_mark(index.row())
        super().mousePressEvent(event)
