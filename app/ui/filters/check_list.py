"""Values to be ticked, with a field that finds them: type, arrows move, Space or Enter ticks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.conditions import MOST_VALUES, Scalar
from app.ui.filters.fields import Option
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.widgets.search_field import LineEdit
from app.ui.words.kinds import quoted

MOST_SHOWN = 300
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckList(QWidget):
    """`changed` after each tick; `entered` when Enter has nothing to tick; `typed` so that more can be looked up."""

    changed = Signal()
    entered = Signal()
    typed = Signal(str)

    def __init__(self, name: str, *, free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free = free
        self._options: tuple[Option, ...] = ()
        self._chosen: dict[Scalar, Option] = {}
        self.search = LineEdit(icon="search", name=name)
        self.model = GroupedModel(self._columns(), row_id=lambda row: row.value)
        self.table = TableView(name, self.model)
        self.table.horizontalHeader().hide()
        self.table.set_dense(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        self.search.setPlaceholderText(
            self.tr("Type to find, or to add") if free else self.tr("Type to find")
        )
        self.search.textEdited.connect(self._typed)
        self.model.marks_changed.connect(self._marks_changed)
        self.table.opened.connect(self._ticked)
        self.search.installEventFilter(self)
        self.setFocusProxy(self.search)

    def _columns(self) -> list[Column[Option]]:
        return [
            Column("mark", "", 36, lambda row: Cell(kind="check")),
            Column("name", "", 120, lambda row: Cell(row.name), stretch=True),
            Column("note", "", 90, lambda row: Cell(row.note, "number", muted=True), leave=1),
        ]

    def set_options(self, options: Sequence[Option]) -> None:
        """What can be ticked; what is ticked stays, and stands first."""
        self._options = tuple(options)
        known = {one.value: one for one in options}
        self._chosen = {value: known.get(value, one) for value, one in self._chosen.items()}
        self._show()

    def set_values(self, values: Sequence[Scalar]) -> None:
        """Tick these; one that is not in the list stands there as itself."""
        known = {one.value: one for one in self._options}
        self._chosen = {value: known.get(value, Option(value, str(value))) for value in values}
        self._show(first=True)

    def take_found(self) -> None:
        """Ticks the row that was typed for when nothing is ticked yet: it is the one that was meant."""
        row = self.table.current_row()
        if not self._chosen and self.search.text().strip() and row is not None:
            self._ticked(row)

    def values(self) -> tuple[Scalar, ...]:
        """What is ticked, in the order of the list."""
        places = {one.value: place for place, one in enumerate(self._options)}
        return tuple(sorted(self._chosen, key=lambda value: places.get(value, len(places))))[:MOST_VALUES]

    def _show(self, *, first: bool = False) -> None:
        text = self.search.text().strip().lower().replace("ё", "е")
        rows = [one for one in self._options if text in one.name.lower().replace("ё", "е")]
        others = [one for value, one in self._chosen.items() if value not in {o.value for o in self._options}]
        if not text:
            ticked = [one for one in rows if one.value in self._chosen] if len(rows) > 12 else []
            rows = [*others, *ticked, *(one for one in rows if one not in ticked)]
        elif self._free and text not in {one.name.lower().replace("ё", "е") for one in rows}:
            typed = self.search.text().strip()
            rows.append(Option(typed, typed, self.tr("add {text}").format(text=quoted(typed))))
        self._change(rows[:MOST_SHOWN])
        if first or text:
            self.table.go_first()

    def _change(self, rows: Sequence[Option]) -> None:
        marks = [one.value for one in rows if one.value in self._chosen]
        self.model.marks_changed.disconnect(self._marks_changed)
        try:
            self.table.refresh(lambda: self.model.set_rows(rows))
            self.model.clear_marks()
            self.model.set_marked(marks)
        finally:
            self.model.marks_changed.connect(self._marks_changed)

    def _typed(self, text: str) -> None:
        self._show()
        self.typed.emit(text.strip())

    def _marks_changed(self) -> None:
        shown = {one.value: one for one in self.model.rows()}
        marked = self.model.marked()
        self._chosen = {
            value: one for value, one in self._chosen.items() if value not in shown or value in marked
        }
        self._chosen |= {value: one for value, one in shown.items() if value in marked}
        self.changed.emit()

    def _ticked(self, row: Option) -> None:
        self.model.set_marked([row.value], on=row.value not in self.model.marked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._from_search(event):
            return True
        return super().eventFilter(watched, event)

    def _from_search(self, event: QKeyEvent) -> bool:
        """Arrows move in the list while one types; Enter ticks what was found; once more says that all is ticked."""
        if event.key() in _MOVES:
            self.table.keyPressEvent(event)
            return True
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and plain:
            row = self.table.current_row()
            if self.search.text().strip() and row is not None and row.value not in self._chosen:
                self._ticked(row)
                self.search.selectAll()
            else:
                self.entered.emit()
            return True
        if (
            event.key() == Qt.Key.Key_Space
            and self.search.selectedText() == self.search.text()
            and self.table.current_row() is not None
        ):
            self._ticked(self.table.current_row())
            return True
        return False
