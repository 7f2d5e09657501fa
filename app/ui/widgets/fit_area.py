"""A scrolling column exactly as high as its contents at this width, and no higher than it must be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import px


class FitArea(QScrollArea):
    """Fill `column`. Qt's own resizing takes wrapped texts for higher than they are, so this one measures itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        self._inner.setProperty("scrolled", True)
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 2, 0)
        self.column.setSpacing(8)
        self.setWidget(self._inner)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(self.column.minimumSize().width(), px(60))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(240), self.column.minimumSize().width()), px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll until the widget is in sight, with what stands right below it."""
        self.ensureWidgetVisible(widget, 0, px(28))

    def measure(self) -> None:
        """Take what was just added into account at once."""
        self.column.activate()
        self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        width, height = room.width(), self._height(room.width())
        if height > room.height():
            width -= self.verticalScrollBar().sizeHint().width()
            height = self._height(width)
        self._inner.resize(width, max(height, room.height()))

    def _height(self, width: int) -> int:
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self.column.totalSizeHint().height()
