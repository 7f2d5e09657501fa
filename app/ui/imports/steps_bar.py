"""The four steps of an import and where one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

_DISC, _GAP, _LINE = 24, 10, 32


class StepsBar(QWidget):
    """Done steps carry a tick, the current one is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, names: Sequence[str], current: int) -> None:
        """Show these steps; `current` counts from 0, one past the end means all are done."""
        self._names, self._current = tuple(names), current
        here = self._names[min(current, len(names) - 1)] if names else ""
        self.setAccessibleName(f"{min(current + 1, len(names))} / {len(names)} {here}")
        self.updateGeometry()
        self.update()

    def _width(self, name: str) -> int:
        return px(_DISC + _GAP) + paint.text_width(name, font("strong")) + px(4)

    def sizeHint(self) -> QSize:
        lines = max(0, len(self._names) - 1) * px(_LINE + 2 * _GAP)
        return QSize(sum(map(self._width, self._names)) + lines, px(32))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, middle = 0, self.height() // 2
        for place, name in enumerate(self._names):
            if place:
                painter.fillRect(left + px(_GAP), middle, px(_LINE), 1, token("strong"))
                left += px(_LINE + 2 * _GAP)
            self._paint_disc(painter, QRect(left, middle - px(_DISC) // 2, px(_DISC), px(_DISC)), place)
            ink = "muted" if place > self._current else "text"
            face = font("strong" if place == self._current else "button")
            area = QRect(left + px(_DISC + _GAP), 0, self._width(name), self.height())
            paint.put_text(painter, area, name, face, token(ink))
            left += self._width(name)
        painter.end()

    def _paint_disc(self, painter: QPainter, rect: QRect, place: int) -> None:
        radius = rect.height() / 2
        if place < self._current:
            paint.box(painter, QRectF(rect), radius, token("okSoft"))
            paint.put_icon(painter, rect.left() + px(5), rect.center().y() + 1, "check", 14, "ok")
            return
        here = place == self._current
        paint.box(
            painter,
            QRectF(rect),
            radius,
            token("accent" if here else "sunken"),
            None if here else token("border"),
        )
        ink = token("onAccent" if here else "muted")
        paint.put_text(painter, rect, str(place + 1), font("smallStrong"), ink, paint.CENTER)
