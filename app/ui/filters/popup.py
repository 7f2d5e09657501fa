"""A pane that floats below what opened it and goes with Esc or a click beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import px
from app.ui.widgets.card import Card

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
GAP = 4


class Popup(QWidget):
    """Fill `body`; `closed` when it has gone, for whatever reason."""

    closed = Signal()

    def __init__(self, parent: QWidget, *, width: int, height: int = 0) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = Card(dense=True)
        self.card.setProperty("floating", True)
        self.body = self.card.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self._width, self._height = width, height

    def open_below(self, anchor: QWidget, *, right: bool = False) -> None:
        """Show it under `anchor`, inside the window; `right` aligns the right edges."""
        window = anchor.window().geometry()
        height = px(self._height) if self._height else self.sizeHint().height()
        width = min(px(self._width), window.width() - 2 * GAP)
        corner = anchor.mapToGlobal(QPoint(anchor.width() - width if right else 0, anchor.height() + GAP))
        left = max(window.left() + GAP, min(corner.x(), window.right() - width - GAP))
        height = min(height, window.height() - 2 * GAP)
        top = max(window.top() + GAP, min(corner.y(), window.bottom() - height - GAP))
        self.setGeometry(left, top, width, height)
        self.show()
        self.focus_first()

    def focus_first(self) -> None:
        """Where the keyboard begins."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
