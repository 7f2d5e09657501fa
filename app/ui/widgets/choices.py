"""Pills in a flow of which one may be chosen, by digit too: reasons, scopes, quick times, objections."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.pill import Pill


class DigitPill(Pill):
    """A pill with its digit printed at the left."""

    def __init__(self, text: str, digit: str = "", parent: QWidget | None = None) -> None:
        self._digit = digit
        super().__init__(text, parent=parent)

    def _cap(self) -> int:
        return paint.key_size(self._digit).width() + px(4) if self._digit else 0

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._cap() - px(4), size.height())

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._digit:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        size = paint.key_size(self._digit)
        top = (self.height() - size.height()) // 2
        self._paint_body(painter)
        paint.draw_key(painter, QRect(px(5), top, size.width(), size.height()), self._digit)
        ink = token("accentText" if self.isChecked() else "text")
        rest = self.rect().adjusted(px(5) + size.width() + px(6), 0, -px(6), 0)
        paint.put_text(painter, rest, self.text(), font("smallStrong"), ink)
        painter.end()

    def _paint_body(self, painter: QPainter) -> None:
        chosen, focus = self.isChecked(), self.hasFocus()
        edge = "accent" if chosen or focus or self.underMouse() else "strong"
        fill = token("accentSoft" if chosen else "surface")
        paint.box(painter, self.rect(), self.height() / 2, fill, token(edge), 2 if focus else 1)


class Choices(QWidget):
    """`chosen` carries the id; with `digits` the first ten answer to 1…9 and 0 through `choose_by_digit`.

    `optional`: what is chosen can be taken back by pressing it again (`chosen` carries an empty id then).
    """

    chosen = Signal(str)

    def __init__(
        self, name: str = "", *, digits: bool = False, optional: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._digits, self._optional = digits, optional
        self._flow = FlowLayout(self)
        self._pills: dict[str, Pill] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_items(self, items: Iterable[tuple[str, str]]) -> None:
        """Show (id, text) pairs; the same ids only change their words."""
        items = list(items)
        if list(self._pills) != [key for key, _ in items]:
            self._rebuild([key for key, _ in items])
        for key, text in items:
            self._pills[key].setText(text)
        self.updateGeometry()

    def _rebuild(self, keys: list[str]) -> None:
        for pill in self._pills.values():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = {}
        for place, key in enumerate(keys):
            digit = str((place + 1) % 10) if self._digits and place < 10 else ""
            pill = self._pills[key] = DigitPill("", digit, self)
            pill.clicked.connect(self._clicked)
            self._flow.addWidget(pill)
            pill.show()

    def keys(self) -> list[str]:
        """Ids that are shown, in order."""
        return [key for key, pill in self._pills.items() if not pill.isHidden()]

    def pill(self, key: str) -> Pill:
        """The pill of an id."""
        return self._pills[key]

    def current(self) -> str:
        """Id of what is chosen, or an empty text."""
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose by id without a signal; an empty id chooses nothing."""
        for one, pill in self._pills.items():
            pill.setChecked(one == key)

    def choose_by_digit(self, digit: str) -> bool:
        """What the digit stands for is chosen and told; False when it stands for nothing."""
        place = (int(digit) - 1) % 10
        keys = list(self._pills)
        if place >= len(keys):
            return False
        self.choose(keys[place])
        self.chosen.emit(keys[place])
        return True

    def show_only(self, keys: Iterable[str]) -> None:
        """Hide all but these."""
        kept = set(keys)
        for key, pill in self._pills.items():
            pill.setVisible(key in kept)
        self._flow.invalidate()
        self.updateGeometry()

    def focus_first(self) -> None:
        """Put the focus on what is chosen, else on the first."""
        keys = self.keys()
        if keys:
            self._pills[self.current() or keys[0]].setFocus()

    def _clicked(self) -> None:
        pressed = self.sender()
        key = next((key for key, pill in self._pills.items() if pill is pressed), "")
        if self._optional and isinstance(pressed, Pill) and not pressed.isChecked():
            key = ""
        self.choose(key)
        self.chosen.emit(key)
