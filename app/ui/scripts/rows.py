"""An ordered list with an editor for the current row: steps, and answers to objections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.icon_button import IconButton

T = TypeVar("T")


class RowsEditor(QWidget, Generic[T]):
    """Names of the rows at the left with add, remove, up, down; `current_changed` when another is current.

    `changed` after every change a person makes; the owner of the editor fields calls `put`.
    """

    changed = Signal()
    current_changed = Signal(int)

    def __init__(
        self, new: Callable[[], T], name_of: Callable[[T], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._new, self._name_of = new, name_of
        self._rows: list[T] = []
        columns = [Column("name", "", 120, lambda line: Cell(line[1], tooltip=line[1]), stretch=True)]
        self._model: GroupedModel[tuple[int, str]] = GroupedModel(columns, row_id=lambda line: line[0])
        self.names = TableView("…", self._model)
        self.names.setMinimumWidth(px(150))
        self.names.horizontalHeader().hide()
        self._place, self._showing = -1, False
        self.add, self.remove = IconButton("plus", "…"), IconButton("trash-2", "…")
        self.up, self.down = IconButton("arrow-up", "…"), IconButton("arrow-down", "…")
        buttons, column = QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(4)
        for button in (self.add, self.up, self.down, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.names, 1)
        column.addLayout(buttons)
        self.names.current_changed.connect(self._current_moved)
        self.add.clicked.connect(self._add_clicked)
        self.remove.clicked.connect(self._remove_clicked)
        self.up.clicked.connect(self._up_clicked)
        self.down.clicked.connect(self._down_clicked)

    def place_beside(self, owner: QWidget, fields: QVBoxLayout) -> None:
        """The list stands at the left of its owner, the fields of the current row beside it."""
        row = QHBoxLayout(owner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        fields.setSpacing(8)
        self.setFixedWidth(px(190))
        row.addWidget(self)
        row.addLayout(fields, 1)

    def rows(self) -> tuple[T, ...]:
        """All rows in their order."""
        return tuple(self._rows)

    def set_rows(self, rows: tuple[T, ...]) -> None:
        """Begins anew with these rows; no change of a person's."""
        self._rows = list(rows)
        self.go(0)

    def place(self) -> int:
        """Place of the current row, -1 for none."""
        return self._place if self._place < len(self._rows) else -1

    def go(self, place: int) -> None:
        """Makes the row at this place current."""
        self._show(place)
        self.current_changed.emit(self.place())

    def current(self) -> T | None:
        """The row that is being edited."""
        place = self.place()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def put(self, row: T) -> None:
        """The current row has been edited."""
        place = self.place()
        if 0 <= place < len(self._rows) and self._rows[place] != row:
            self._rows[place] = row
            self._show(place)
            self.changed.emit()

    def replace_all(self, rows: tuple[T, ...]) -> None:
        """Rows that were changed together, as when a step between them went away."""
        self._rows = list(rows)
        self._show(self.place())

    def _show(self, current: int) -> None:
        lines = [(place, f"{place + 1}. {self._name_of(row)}") for place, row in enumerate(self._rows)]
        self._place = min(max(current, 0), len(lines) - 1)
        self._showing = True
        self._model.set_rows(lines)
        self.names.go_to(self._place)
        self._showing = False

    def _current_moved(self, line: tuple[int, str] | None) -> None:
        if not self._showing and line is not None and line[0] != self._place:
            self._place = line[0]
            self.current_changed.emit(self._place)

    def _told(self, current: int) -> None:
        self.go(current)
        self.changed.emit()

    def _add_clicked(self) -> None:
        place = self.place() + 1
        self._rows.insert(place, self._new())
        self._moved({old: old + (old >= place) for old in range(len(self._rows) - 1)})
        self._told(place)

    def _remove_clicked(self) -> None:
        place = self.place()
        if 0 <= place < len(self._rows):
            count = len(self._rows)
            del self._rows[place]
            self._moved({old: old - (old > place) for old in range(count) if old != place})
            self._told(place)

    def _up_clicked(self) -> None:
        self._swap(self.place(), self.place() - 1)

    def _down_clicked(self) -> None:
        self._swap(self.place(), self.place() + 1)

    def _swap(self, one: int, other: int) -> None:
        if 0 <= one < len(self._rows) and 0 <= other < len(self._rows):
            self._rows[one], self._rows[other] = self._rows[other], self._rows[one]
            self._moved({old: {one: other, other: one}.get(old, old) for old in range(len(self._rows))})
            self._told(other)

    def _moved(self, places: dict[int, Any]) -> None:
        """Rows have new places (one that went away has none): for lists whose rows name each other."""
