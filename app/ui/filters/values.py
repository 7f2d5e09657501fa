"""Editors of what a field is compared with: text, numbers, a list to tick, days in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.conditions import Scalar
from app.ui.filters.check_list import CheckList
from app.ui.filters.days import read_day, say_day
from app.ui.filters.fields import FilterField
from app.ui.widgets.choices import Choices
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit

QUICK_DAYS = ("today", "today-1", "today-7", "today-30", "today+1", "today+7", "today+30")


class ValueEditor(QWidget):
    """`values()` are what was given, or None after showing what is wrong; `entered` on Enter."""

    entered = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def set_values(self, values: Sequence[Scalar]) -> None:
        """Show what is wanted now."""

    def values(self) -> tuple[Scalar, ...] | None:
        """What was given; None when something is missing or wrong, which is shown."""
        return ()

    def focus_first(self) -> None:
        """Where one begins to type."""


class NoValue(ValueEditor):
    """Nothing to give: the comparison says it all."""


class ListValue(ValueEditor):
    """Values from a list."""

    def __init__(self, field: FilterField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CheckList(field.title, free=field.free)
        self.list.set_options(field.options)
        self.list.entered.connect(self.entered)
        self.list.changed.connect(self.changed)
        self.column.addWidget(self.list, 1)

    def set_values(self, values: Sequence[Scalar]) -> None:
        self.list.set_values(values)

    def values(self) -> tuple[Scalar, ...] | None:
        self.list.take_found()
        return self.list.values() or None

    def focus_first(self) -> None:
        self.list.search.setFocus()


class TypedValue(ValueEditor):
    """One or two lines to type."""

    def __init__(self, field: FilterField, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        captions = [self.tr("From"), self.tr("To")] if count == 2 else [self.caption()]
        self.lines = [LineEdit() for _ in captions]
        self.fields = [Field(caption, line) for caption, line in zip(captions, self.lines, strict=True)]
        for line in self.lines:
            line.setPlaceholderText(field.example)
            line.textEdited.connect(self._edited)
            line.returnPressed.connect(self.entered)
        for one in self.fields:
            self.column.addWidget(one)
        self.extra = QVBoxLayout()
        self.column.addLayout(self.extra)
        self.column.addStretch(1)

    def caption(self) -> str:
        """What stands above a single line."""
        return self.tr("What to look for")

    def _edited(self) -> None:
        for one in self.fields:
            one.set_error("")
        self.changed.emit()

    def set_values(self, values: Sequence[Scalar]) -> None:
        for line, value in zip(self.lines, values, strict=False):
            line.setText(self.shown(value))
        self._edited()

    def shown(self, value: Scalar) -> str:
        """A kept value as it is typed."""
        return str(value)

    def read(self, typed: str) -> Scalar | None:
        """A typed value as it is kept; None when it is none."""
        return typed or None

    def missing(self) -> str:
        """What to say of a line that holds nothing of use."""
        return self.tr("Type what to look for")

    def values(self) -> tuple[Scalar, ...] | None:
        found = [self.read(line.text().strip()) for line in self.lines]
        for one, value in zip(self.fields, found, strict=True):
            one.set_error("" if value is not None else self.missing())
        given = [value for value in found if value is not None]
        if len(given) < len(found):
            self.lines[found.index(None)].setFocus()
            return None
        return tuple(given)

    def focus_first(self) -> None:
        self.lines[0].setFocus()
        self.lines[0].selectAll()


class NumberValue(TypedValue):
    """Numbers, with a comma or a point."""

    def caption(self) -> str:
        return self.tr("Number")

    def shown(self, value: Scalar) -> str:
        return f"{value:g}" if isinstance(value, float) else str(value)

    def read(self, typed: str) -> Scalar | None:
        line = typed.replace(",", ".").replace(" ", "").replace("\u00a0", "").replace("−", "-")
        try:
            number = float(line)
        except ValueError:
            return None
        if number != number or abs(number) > 1e15:
            return None
        return int(number) if number.is_integer() else number

    def missing(self) -> str:
        return self.tr("Type a number")


class DayValue(TypedValue):
    """Days: quick ones to press, words or dates to type; what is meant stands below."""

    def __init__(self, field: FilterField, count: int, today: date, parent: QWidget | None = None) -> None:
        self._today = today
        super().__init__(field, count, parent)
        self.quick = Choices(self.tr("Quick days"))
        self.quick.set_items([(word, say_day(word, today)) for word in QUICK_DAYS])
        self.quick.chosen.connect(self._quick_chosen)
        self.extra.addWidget(self.quick)
        for line in self.lines:
            line.setPlaceholderText(self.tr("today, -7, 01.12"))

    def caption(self) -> str:
        return self.tr("Day")

    def shown(self, value: Scalar) -> str:
        return say_day(str(value), self._today)

    def read(self, typed: str) -> Scalar | None:
        return read_day(typed, self._today)

    def missing(self) -> str:
        return self.tr("Type a day: today, -7, +3 or 01.12.2026")

    def _edited(self) -> None:
        super()._edited()
        for one, line in zip(self.fields, self.lines, strict=True):
            word = read_day(line.text(), self._today) if line.text().strip() else None
            one.set_hint(say_day(word, self._today) if word else "")

    def _quick_chosen(self, word: str) -> None:
        """Fills the line in which one stands, else the first empty one."""
        empty = [line for line in self.lines if not line.text().strip()]
        target = next((line for line in self.lines if line.hasFocus()), (empty or self.lines)[0])
        target.setText(say_day(word, self._today))
        self.quick.choose("")
        self._edited()
        left = [line for line in self.lines if not line.text().strip()]
        (left or [target])[0].setFocus()


def editor_for(field: FilterField, operator: str, today: date, parent: QWidget) -> ValueEditor:
    """The editor that this comparison of this field needs."""
    if operator in ("is_empty", "is_true"):
        return NoValue(parent)
    if operator == "any_of" and field.chosen_from_list:
        return ListValue(field, parent)
    count = 2 if operator == "between" else 1
    if field.kind in ("moment", "day"):
        return DayValue(field, count, today, parent)
    if field.kind == "number":
        return NumberValue(field, count, parent)
    return TypedValue(field, count, parent)
