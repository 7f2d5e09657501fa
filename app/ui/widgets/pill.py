"""Filters and quick choices that can be pressed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token


class Pill(QAbstractButton):
    """26 high, half as round; checked is blue."""

    def __init__(self, text: str, *, checkable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(paint.text_width(self.text(), font("smallStrong")) + px(26), px(26))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen, focus = self.isChecked(), self.hasFocus()
        fill = "accentSoft" if chosen else "sunken" if self.isDown() else "surface"
        edge = "accent" if chosen or focus or (self.underMouse() and self.isEnabled()) else "strong"
        paint.box(painter, self.rect(), self.height() / 2, token(fill), token(edge), 2 if focus else 1)
        ink = "faint" if not self.isEnabled() else "accentText" if chosen else "text"
        paint.put_text(painter, self.rect(), self.text(), font("smallStrong"), token(ink), paint.CENTER)
        painter.end()


class PillRow(QWidget):
    """Pills of which one is chosen; `chosen` carries the id of its item."""

    chosen = Signal(str)

    def __init__(self, items: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._group = QButtonGroup(self)
        self._pills: dict[str, Pill] = {}
        self._group.buttonClicked.connect(self._clicked)
        self.set_items(items)

    def set_items(self, items: Iterable[tuple[str, str]]) -> None:
        """Show (id, text) pairs; known ids only change their text, so that focus stays."""
        items = list(items)
        if list(self._pills) != [key for key, _ in items]:
            self._rebuild([key for key, _ in items])
        for key, text in items:
            self._pills[key].setText(text)

    def _rebuild(self, keys: list[str]) -> None:
        before = self.current()
        for pill in self._pills.values():
            self._group.removeButton(pill)
            self._row.removeWidget(pill)
            pill.deleteLater()
        self._pills = {key: Pill("", parent=self) for key in keys}
        for pill in self._pills.values():
            self._group.addButton(pill)
            self._row.addWidget(pill)
        self.choose(before if before in keys else keys[0] if keys else "")

    def current(self) -> str:
        """Id of the chosen pill, or an empty text."""
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose by id, without a signal."""
        if key in self._pills:
            self._pills[key].setChecked(True)

    def clear_choice(self) -> None:
        """Nothing is chosen."""
        self._group.setExclusive(False)
        for pill in self._pills.values():
            pill.setChecked(False)
        self._group.setExclusive(True)

    def _clicked(self) -> None:
        self.chosen.emit(self.current())
