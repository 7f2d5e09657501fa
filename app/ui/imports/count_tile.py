"""A figure on soft colour: new, known, wrong."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.imports.words import count
from app.ui.theme import font, px, token


class CountTile(QWidget):
    """Caption and icon above, the figure below; a dash while nothing is known."""

    def __init__(self, icon: str, tone: paint.Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self._caption, self._figure = "", "–"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_caption(self, caption: str) -> None:
        """What is counted."""
        self._caption = caption
        self._say()

    def set_value(self, number: int | None) -> None:
        """How many; None when it is not known yet."""
        self._figure = "–" if number is None else count(number)
        self._say()

    def figure(self) -> str:
        """The figure as shown."""
        return self._figure

    def _say(self) -> None:
        self.setAccessibleName(f"{self._caption}: {self._figure}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = paint.text_width(self._caption, font("smallStrong")) + px(20 + 18)
        return QSize(max(words, paint.text_width(self._figure, font("figure")) + px(20)), px(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(72), px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, soft, _ = paint.TONES[self._tone]
        paint.box(painter, self.rect(), px(8), token(soft))
        inner = self.rect().adjusted(px(8), px(7), -px(8), -px(6))
        top = QRect(inner.left(), inner.top(), inner.width(), px(18))
        # Words come first: where both have no room the icon goes.
        if paint.text_width(self._caption, font("smallStrong")) + px(16) <= inner.width():
            paint.put_icon(painter, inner.right() - px(13), top.center().y() + 1, self._icon, 14, ink)
        cut = paint.put_text(painter, top, self._caption, font("smallStrong"), token(ink))
        low = QRect(inner.left(), top.bottom() + 1, inner.width(), inner.bottom() - top.bottom())
        paint.put_text(painter, low, self._figure, font("figure"), token("text"))
        painter.end()
        self.setToolTip(self._caption if cut else "")
