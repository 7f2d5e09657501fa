"""Editors of single values, all asked in the same way: `put` shows a value, `value` says what is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, cast

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.services.field_clashes import Value
from app.services.own_fields import read_value
from app.ui.theme import px
from app.ui.widgets.choice import Combo
from app.ui.widgets.search_field import LineEdit


class Editor(Protocol):
    """What a form asks of its editors; each is a widget as well."""

    def put(self, value: Value) -> None:
        """Show the value."""
        ...

    def value(self) -> Value:
        """What is typed; a KnownError when it means nothing."""
        ...

    def raw(self) -> str:
        """What stands in it, as it stands."""
        ...

    def on_edited(self, slot: Callable[[], object]) -> None:
        """Call the slot when the person has changed it."""
        ...


def widget_of(editor: Editor) -> QWidget:
    """The editor as the widget it is."""
    return cast(QWidget, editor)


class TextEditor(LineEdit):
    """One line; of a number or a day in the words of the reader's language."""

    def __init__(self, kind: str = "text", *, empty: Value = None, longest: int = 1_000) -> None:
        super().__init__()
        self._kind, self._empty = kind, empty
        self.setMaxLength(longest)

    def put(self, value: Value) -> None:
        self.setText(said(self._kind, value))
        self.setCursorPosition(0)

    def value(self) -> Value:
        found = read_value(self._kind, self.text())
        return self._empty if found is None else found

    def raw(self) -> str:
        return self.text().strip()

    def on_edited(self, slot: Callable[[], object]) -> None:
        self.textEdited.connect(slot)


class NoteEditor(QPlainTextEdit):
    """Several lines; Tab goes on."""

    def __init__(self, *, lines: int = 4) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(18 * lines + 14))

    def put(self, value: Value) -> None:
        self.setPlainText(str(value or ""))

    def value(self) -> Value:
        return self.toPlainText().strip()

    def raw(self) -> str:
        return self.toPlainText().strip()

    def on_edited(self, slot: Callable[[], object]) -> None:
        self.textChanged.connect(slot)


class ChoiceEditor(Combo):
    """One of several; a value that is in no list any more stays."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._activated)

    def _activated(self, _place: int) -> None:
        self.edited.emit()

    def set_choices(self, items: Iterable[tuple[Value, str]]) -> None:
        """Show (value, words) pairs; what is chosen stays."""
        before, had = self.value(), self.count() > 0
        self.clear()
        for value, words in items:
            self.addItem(words, value)
        if had:
            self.put(before)

    def put(self, value: Value) -> None:
        place = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
        if place < 0:
            self.addItem(str(value) if value is not None else "", value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def value(self) -> Value:
        return cast(Value, self.currentData())

    def raw(self) -> str:
        return self.currentText()

    def on_edited(self, slot: Callable[[], object]) -> None:
        self.edited.connect(slot)


def said(kind: str, value: Value) -> str:
    """A value of a field of this kind in the reader's language."""
    if value is None:
        return ""
    if kind == "date":
        day = QDate.fromString(str(value), "yyyy-MM-dd")
        return day.toString("dd.MM.yyyy") if day.isValid() else str(value)
    if kind == "number" and isinstance(value, int | float) and not isinstance(value, bool):
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return str(value) if isinstance(value, int) else locale.toString(value, "g", 15)
    return str(value)
