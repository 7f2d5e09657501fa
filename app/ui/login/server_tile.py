"""One base to choose on the sign-in window: radio, icon, name, address, what its server answers."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

HEIGHT = 64


class ServerTile(QAbstractButton):
    """Checkable; Space or a click chooses it. `set_state` writes the chip at the right."""

    def __init__(self, name: str, address: str, *, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address, self._icon = address, icon
        self._state: tuple[str, str] = ("", "neutral")
        self.setText(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}, {address}")

    def nextCheckState(self) -> None:
        """One base is always chosen, also where it is the only one and nothing excludes it."""
        self.setChecked(True)

    def set_words(self, name: str, address: str) -> None:
        """Name and address in the language of now."""
        self._address = address
        self.setText(name)
        self.setAccessibleName(f"{name}, {address}")
        self.update()

    def set_state(self, text: str, tone: str = "neutral") -> None:
        """The chip: what the server answers."""
        self._state = (text, tone)
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(360), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = "accent" if chosen or self.hasFocus() else "border"
        paint.box(
            painter, self.rect(), 10, fill=token("accentSoft" if chosen else "surface"), edge=token(edge),
            width=2 if chosen or self.hasFocus() else 1,
        )  # fmt: skip
        middle = self.height() // 2
        self._draw_radio(painter, middle, chosen)
        disc = QRect(px(52), middle - px(18), px(36), px(36))
        paint.draw_disc(painter, disc, self._icon, "accent" if chosen else "neutral", 18)
        self._draw_words(painter, middle)
        if self._state[0]:
            size = paint.chip_size(self._state[0])
            right = self.width() - px(14) - size.width()
            chip = QRect(right, middle - size.height() // 2, size.width(), size.height())
            paint.draw_chip(painter, chip, self._state[0], self._state[1], on_selected=chosen)

    def _draw_radio(self, painter: QPainter, middle: int, chosen: bool) -> None:
        ring = QRect(px(14), middle - px(9), px(18), px(18))
        paint.box(
            painter, ring, px(9), fill=token("surface"), edge=token("accent" if chosen else "field"), width=1
        )
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token("accent"))
            painter.drawEllipse(ring.adjusted(px(4), px(4), -px(4), -px(4)))

    def _draw_words(self, painter: QPainter, middle: int) -> None:
        chip = paint.chip_size(self._state[0]).width() + px(8) if self._state[0] else 0
        left = px(100)
        room = self.width() - left - px(14) - chip
        for text, role, tone, shift in (
            (self.text(), "h2", "text", -10),
            (self._address, "small", "muted", 10),
        ):
            line = QRect(left, middle + px(shift) - px(10), room, px(20))
            paint.put_text(painter, line, text, font(role), token(tone))
