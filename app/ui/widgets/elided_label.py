"""One line that cuts itself with an ellipsis and shows in full in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token


class ElidedLabel(QWidget):
    """For text that may be cut: names of firms in a header, notes in a strip."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._tone = role, tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self._explain()
        self.update()

    def text(self) -> str:
        """The whole text, cut or not."""
        return self._text

    def set_tone(self, tone: str) -> None:
        """Take the colour of another token."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.text_width(self._text, font(self._role)), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(48), self.sizeHint().width()), self._height())

    def _height(self) -> int:
        return round(font(self._role).pixelSize() * 1.4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self._text if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.put_text(painter, self.rect(), self._text, font(self._role), token(self._tone))
        painter.end()
