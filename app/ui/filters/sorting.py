"""The order of a list, chosen by keyboard: type to find, Enter orders by it, once more turns it round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.filters.popup import ENTER, Popup
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
Way = tuple[str, str]


class SortPopup(Popup):
    """`chosen(name, downwards)`."""

    chosen = Signal(str, bool)

    def __init__(self, ways: Sequence[Way], current: str, down: bool, parent: QWidget) -> None:
        super().__init__(parent, width=360, height=440)
        self._ways, self._current, self._down = list(ways), current, down
        self.setAccessibleName(self.tr("Order of the list"))
        self.search = LineEdit(icon="search", name=self.tr("What to order by"))
        self.search.setPlaceholderText(self.tr("Order by"))
        columns: list[Column[Way]] = [
            Column("title", "", 120, self._title, stretch=True),
            Column("way", "", 140, self._way, leave=1),
        ]
        self.model = GroupedModel(columns, row_id=lambda row: row[0])
        self.table = TableView(self.tr("Order of the list"), self.model)
        self.table.horizontalHeader().hide()
        self.table.set_dense(True)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        note = self.tr("Enter orders by it, Enter on the present order turns it round")
        self.body.addWidget(Label(note, "small", "muted", wrap=True))
        self.search.textEdited.connect(self._show)
        self.search.installEventFilter(self)
        self.table.opened.connect(self._choose)
        self._show()
        self.table.go_to(current)

    def focus_first(self) -> None:
        self.search.setFocus()

    def _title(self, way: Way) -> Cell:
        return Cell(way[1], strong=way[0] == self._current)

    def _way(self, way: Way) -> Cell:
        if way[0] != self._current:
            return Cell()
        if self._down:
            return Cell(self.tr("downwards"), "icon", icon="arrow-down", muted=True)
        return Cell(self.tr("upwards"), "icon", icon="arrow-up", muted=True)

    def _show(self, _typed: str = "") -> None:
        text = self.search.text().strip().lower()
        rows = [way for way in self._ways if text in way[1].lower()]
        self.table.refresh(lambda: self.model.set_rows(rows))
        if text:
            self.table.go_first()

    def _choose(self, way: Way) -> None:
        down = not self._down if way[0] == self._current else False
        self.close()
        self.chosen.emit(way[0], down)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self.table.keyPressEvent(event)
                return True
            if event.key() in ENTER:
                row = self.table.current_row()
                if row is not None:
                    self._choose(row)
                return True
        return super().eventFilter(watched, event)
