"""One condition being made: which field, compared how, with what."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.conditions import Condition
from app.ui.filters.fields import Fields, FilterField
from app.ui.filters.parts import Term
from app.ui.filters.values import NoValue, ValueEditor, editor_for
from app.ui.filters.words import operator_name
from app.ui.table import Cell, Column, Group, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.choices import Choices
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit

FIELDS_WIDE = 212
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TURNED = ("contains", "any_of", "is_empty", "is_true")
"""Comparisons that people also want the other way round."""


def comparisons(field: FilterField) -> list[tuple[str, bool]]:
    """What a field can be asked, each comparison plain or turned round."""
    found: list[tuple[str, bool]] = []
    for operator in field.operators:
        found.append((operator, False))
        if operator in _TURNED:
            found.append((operator, True))
    return found


class TermPane(QWidget):
    """`entered` when Enter was pressed on a value."""

    entered = Signal()

    def __init__(self, fields: Fields, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields, self._today = fields, today
        self._field: FilterField | None = None
        self.search = LineEdit(icon="search", name=self.tr("Field to filter by"))
        self.search.setPlaceholderText(self.tr("Field"))
        columns: list[Column[FilterField]] = [Column("title", "", 120, _title, stretch=True)]
        self.model = GroupedModel(columns, row_id=lambda row: row.name)
        self.list = TableView(self.tr("Fields"), self.model)
        self.list.horizontalHeader().hide()
        self.list.set_dense(True)
        self.title, self.operators = Label("", "h2"), Choices(self.tr("How to compare"))
        self.value: ValueEditor = NoValue()
        self._build()
        self.search.textEdited.connect(self._show_fields)
        self.list.current_changed.connect(self._field_chosen)
        self.list.opened.connect(self._field_opened)
        self.operators.chosen.connect(self._operator_chosen)
        self.search.installEventFilter(self)
        self._show_fields()
        self.list.go_first()

    def _build(self) -> None:
        row, left, self._right = QHBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        side = QWidget()
        side.setFixedWidth(px(FIELDS_WIDE))
        side.setLayout(left)
        for column in (left, self._right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        for part in (self.title, self.operators):
            self._right.addWidget(part)
        self._right.addWidget(self.value, 1)
        row.addWidget(side)
        row.addLayout(self._right, 1)

    # fields

    def _show_fields(self, _typed: str = "") -> None:
        text = self.search.text().strip().lower()
        groups: dict[str, list[FilterField]] = {}
        for one in self._fields.values():
            if text in one.title.lower():
                groups.setdefault(one.group, []).append(one)
        made = [Group(title, title, tuple(rows)) for title, rows in groups.items()]
        self.list.refresh(lambda: self.model.set_groups(made))
        if text:
            self.list.go_first()

    def _field_chosen(self, row: FilterField | None) -> None:
        if row is not None and row is not self._field:
            self._show(Term(Condition(row.name, comparisons(row)[0][0])))

    def _field_opened(self, _row: FilterField) -> None:
        self.focus_value()

    def set_term(self, term: Term | None) -> None:
        """Go on with a condition that is there, or begin a new one."""
        field = None if term is None else self._fields.get(term.condition.field)
        self.search.clear()
        self._show_fields()
        self._field = field
        if field is None or term is None:
            self.list.go_first()
            self._field_chosen(self.list.current_row())
            return
        self.list.go_to(field.name)
        self._show(term)

    def _show(self, term: Term) -> None:
        field = self._fields[term.condition.field]
        self._field = field
        self.title.setText(field.title)
        wanted = (term.condition.operator, term.negated)
        shown = comparisons(field)
        if wanted not in shown:
            shown.append(wanted)
        self.operators.set_items([(_key(one), operator_name(*one, field)) for one in shown])
        self.operators.choose(_key(wanted))
        self._show_value(wanted[0])
        self.value.set_values(term.condition.values)

    def _show_value(self, operator: str) -> None:
        assert self._field is not None
        before, self.value = self.value, editor_for(self._field, operator, self._today, self)
        self._right.replaceWidget(before, self.value)
        self._right.setStretchFactor(self.value, 1)
        before.hide()
        before.deleteLater()
        # At once, not with the next turn of the layout: the next key may be there already.
        self.value.show()
        self.value.entered.connect(self.entered)

    def _operator_chosen(self, key: str) -> None:
        """Another comparison keeps what was given, where it still fits."""
        before = self.value
        kept = before.values() if not isinstance(before, NoValue) else None
        self._show_value(key.removeprefix("not "))
        if kept and type(before) is type(self.value):
            self.value.set_values(kept)
        self.value.focus_first()

    def term(self) -> Term | None:
        """The condition as it stands; None when it is not whole, which is shown."""
        if self._field is None:
            return None
        values = self.value.values()
        if values is None:
            self.value.focus_first()
            return None
        key = self.operators.current()
        return Term(Condition(self._field.name, key.removeprefix("not "), values), key.startswith("not "))

    # keys

    def focus_first(self) -> None:
        """Where the keyboard begins: the field, or the value of what is there already."""
        self.search.setFocus()

    def focus_value(self) -> None:
        """The field is chosen: on to what it is compared with."""
        if isinstance(self.value, NoValue):
            self.operators.focus_first()
        else:
            self.value.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if self.model.rowCount():
                    self.focus_value()
                return True
        return super().eventFilter(watched, event)


def _title(field: FilterField) -> Cell:
    return Cell(field.title)


def _key(comparison: tuple[str, bool]) -> str:
    operator, negated = comparison
    return f"not {operator}" if negated else operator
