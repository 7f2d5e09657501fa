"""Parts of a card that are made once and filled again and again: making them is most of what another client costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.widgets.label import Label

Part = TypeVar("Part", bound=QWidget)
Told = TypeVar("Told")


class Rows(QWidget, Generic[Part]):
    """So many parts of one kind below each other; with none of them it takes no room. What is not needed is cleared by
    `clear` and hidden."""

    def __init__(
        self, make: Callable[[], Part], clear: Callable[[Part], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make, self._clear = make, clear
        self._parts: list[Part] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def fill(self, told: Sequence[Told], say: Callable[[Part, Told], object]) -> None:
        """One part for each of these."""
        for place, one in enumerate(told):
            if place == len(self._parts):
                self._parts.append(self._make())
                self._column.addWidget(self._parts[place])
            say(self._parts[place], one)
            self._parts[place].setVisible(True)
        for spare in self._parts[len(told) :]:
            if not spare.isHidden():
                spare.hide()
                self._clear(spare)
        self.setVisible(bool(told))


def wrapped(role: str, tone: str) -> Rows[Label]:
    """Sentences below each other, each as high as it needs."""
    return Rows(partial(Label, "", role, tone, wrap=True), Label.clear)


class Pairs(QWidget):
    """Names at the left, values at the right, both as high as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def fill(self, pairs: Sequence[tuple[str, str]]) -> None:
        """These, in this order."""
        for place, words in enumerate(pairs):
            if place == len(self._made):
                self._add(place)
            for label, text in zip(self._made[place], words, strict=True):
                if label.text() != text:
                    label.setText(text)
                label.setVisible(True)
        for spares in self._made[len(pairs) :]:
            for spare in spares:
                spare.hide()
                spare.clear()
        self.setVisible(bool(pairs))

    def _add(self, place: int) -> None:
        label, text = Label("", tone="muted", wrap=True), Label("", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, place, 1, Qt.AlignmentFlag.AlignTop)
        self._made.append((label, text))
