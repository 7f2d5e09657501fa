"""A condition of a list, "Field: value ×"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token


class FilterChip(QAbstractButton):
    """A click or Enter edits the condition (`clicked`), the cross or Delete drops it (`dropped`)."""

    dropped = Signal()

    def __init__(self, field: str, value: str, *, most: int = 10_000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._value, self._most = field, value, most
        self.setAccessibleName(f"{field}: {value}")
        self.setToolTip(self.accessibleName().replace("&", "&amp;").replace("<", "&lt;"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def words(self) -> tuple[str, str]:
        """Field and value."""
        return self._field, self._value

    def _widths(self) -> tuple[int, int]:
        first = paint.text_width(f"{self._field}:", font("small"))
        return first, min(self._most, paint.text_width(self._value, font("smallStrong")))

    def sizeHint(self) -> QSize:
        first, second = self._widths()
        return QSize(first + second + px(10 + 5 + 6 + 14 + 10), px(26))

    minimumSizeHint = sizeHint

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - px(28):
            self.dropped.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        own = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space)
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = token("accent") if self.hasFocus() else None
        paint.box(painter, self.rect(), self.height() / 2, token("accentSoft"), edge, 2)
        first, second = self._widths()
        left, height = px(10), self.height()
        paint.put_text(
            painter, QRect(left, 0, first, height), f"{self._field}:", font("small"), token("muted")
        )
        left += first + px(5)
        rect = QRect(left, 0, second, height)
        paint.put_text(painter, rect, self._value, font("smallStrong"), token("accentText"))
        paint.put_icon(painter, left + second + px(6), height // 2, "x", 14, "accentText")
        painter.end()
