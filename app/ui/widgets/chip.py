"""A read-only fact in soft colour."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint


class Chip(QWidget):
    """Two words plus a number at most; `tone` is neutral, accent, ok, warn or bad.

    `on_soft` puts it on surface, for a place that is itself in soft colour (banner, callout).
    """

    def __init__(
        self,
        text: str = "",
        tone: paint.Tone = "neutral",
        *,
        icon: str = "",
        on_soft: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._on_soft = on_soft
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: paint.Tone = "neutral") -> None:
        """Say another fact; an empty text takes the chip away."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.isHidden() and self.parentWidget() is not None:
            self.show()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The fact shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return paint.chip_size(self._text, self._icon)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        soft = "surface" if self._on_soft else ""
        paint.draw_chip(painter, self.rect(), self._text, self._tone, icon=self._icon, soft=soft)
        painter.end()
