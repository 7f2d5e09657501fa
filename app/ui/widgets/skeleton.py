"""Waiting: grey bars where there is nothing old to show, a moving line where there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import px, token

_WIDTHS = ((36, 120, 60), (36, 90, 90), (36, 130, 50))
PATIENCE_MS = 150
DEED_PATIENCE_MS = 700


class Skeleton(QWidget):
    """Grey rows; appears `PATIENCE_MS` after `start()`, so that a quick answer shows nothing."""

    def __init__(self, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(px(280), self._rows * px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = px(36)
        for row in range(min(self._rows, self.height() // height + 1)):
            left, middle = 0, row * height + height // 2
            for width in _WIDTHS[row % len(_WIDTHS)]:
                paint.box(painter, QRectF(left, middle - px(6), px(width), px(12)), px(6), token("border"))
                left += px(width) + px(14)
            painter.fillRect(0, (row + 1) * height - 1, self.width(), 1, token("border"))
        painter.end()


class MovingLine(QWidget):
    """2 px line under a table header while old rows stay; still when motion is switched off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._step = 0
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self._advance)

    def start(self) -> None:
        """Begin to move."""
        self._running = True
        self._step = 0
        if self.isVisible():
            self._timer.start()
        self.update()

    def stop(self) -> None:
        """Vanish; the 2 px stay, so that nothing moves."""
        self._running = False
        self._timer.stop()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._running:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _advance(self) -> None:
        self._step = (self._step + 3) % 140
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._running:
            return
        painter = QPainter(self)
        width = self.width() * 0.4
        left = self.width() * (self._step / 100) - width
        painter.fillRect(QRectF(left, 0, width, 2), token("accent"))
        painter.end()


class PatientLine(MovingLine):
    """The moving line below a form: comes only when the answer to a deed takes its time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(DEED_PATIENCE_MS)
        self._patience.timeout.connect(self.show)

    def start(self) -> None:
        super().start()
        self._patience.start()

    def stop(self) -> None:
        super().stop()
        self._patience.stop()
        self.hide()
