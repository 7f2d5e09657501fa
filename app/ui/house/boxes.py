"""Editors of a form, all asked in the same way: what stands in them, and what that means."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import px
from app.ui.widgets.choice import CheckBox, Combo
from app.ui.widgets.pill import Pill
from app.ui.widgets.search_field import LineEdit


class Box:
    """`raw` is what stands in the editor and can be put back as it was; `value` is what it means."""

    widget: QWidget

    def raw(self) -> Any:
        """What stands in it."""
        raise NotImplementedError

    def set_raw(self, raw: Any) -> None:
        """Put back what stood in it."""
        raise NotImplementedError

    def raw_of(self, value: Any) -> Any:
        """What would stand in it for this value."""
        return value

    def value(self) -> Any:
        """What it means; a KnownError when it means nothing."""
        return self.raw()

    def on_changed(self, slot: Callable[[], object]) -> None:
        """Call the slot whenever the person changes it."""
        raise NotImplementedError


class LineBox(Box):
    """One line of text."""

    def __init__(
        self,
        *,
        parse: Callable[[str], Any] = str.strip,
        write: Callable[[Any], str] = str,
        width: int = 0,
        longest: int = 200,
    ) -> None:
        self._parse, self._write = parse, write
        self.widget: LineEdit = LineEdit()
        self.widget.setMaxLength(longest)
        if width:
            self.widget.setFixedWidth(px(width))

    def raw(self) -> str:
        return self.widget.text()

    def set_raw(self, raw: str) -> None:
        if self.widget.text() != raw:
            self.widget.setText(raw)
            self.widget.setCursorPosition(0)

    def raw_of(self, value: Any) -> str:
        return "" if value is None else self._write(value)

    def value(self) -> Any:
        return self._parse(self.raw())

    def on_changed(self, slot: Callable[[], object]) -> None:
        self.widget.textEdited.connect(slot)


class ChoiceBox(Box):
    """One of several; `set_items` may come again in another language and keeps the choice."""

    def __init__(self) -> None:
        self.widget: Combo = Combo()
        self.widget.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.widget.setMinimumContentsLength(6)

    def set_items(self, items: Iterable[tuple[Any, str]]) -> None:
        """Show (value, text) pairs."""
        before = self.raw()
        self.widget.clear()
        for value, text in items:
            self.widget.addItem(text, value)
        self.set_raw(before)

    def raw(self) -> Any:
        return self.widget.currentData()

    def set_raw(self, raw: Any) -> None:
        place = next((at for at in range(self.widget.count()) if self.widget.itemData(at) == raw), -1)
        if place < 0 and raw is not None:
            # What is kept must not be lost because the list does not know it.
            self.widget.addItem(str(raw), raw)
            place = self.widget.count() - 1
        self.widget.setCurrentIndex(max(place, 0))

    def on_changed(self, slot: Callable[[], object]) -> None:
        self.widget.activated.connect(slot)


class TickBox(Box):
    """Yes or no."""

    def __init__(self) -> None:
        self.widget: CheckBox = CheckBox()

    def raw(self) -> bool:
        return self.widget.isChecked()

    def set_raw(self, raw: bool) -> None:
        self.widget.setChecked(raw)

    def on_changed(self, slot: Callable[[], object]) -> None:
        self.widget.clicked.connect(slot)


class WeekBox(Box):
    """Days of the week, each a pill; Monday is 0."""

    def __init__(self) -> None:
        self.widget = QWidget()
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.pills = [Pill("") for _ in range(7)]
        for pill in self.pills:
            row.addWidget(pill)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Names of the days in the language of now."""
        for day, pill in enumerate(self.pills):
            pill.setText(day_name(day))
            pill.setAccessibleName(QLocale().dayName(day + 1, QLocale.FormatType.LongFormat))

    def raw(self) -> frozenset[int]:
        return frozenset(day for day, pill in enumerate(self.pills) if pill.isChecked())

    def set_raw(self, raw: frozenset[int]) -> None:
        for day, pill in enumerate(self.pills):
            pill.setChecked(day in raw)

    def on_changed(self, slot: Callable[[], object]) -> None:
        for pill in self.pills:
            pill.clicked.connect(slot)


def day_name(day: int) -> str:
    """Short name of a weekday, Monday 0."""
    word = QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat).replace(".", "")
    return word[:1].upper() + word[1:]
