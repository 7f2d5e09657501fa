"""Search: magnifier, example as placeholder, a short pause before it asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui import paint
from app.ui.theme import px

PAUSE_MS = 180


class LineEdit(QLineEdit):
    """A field with an optional icon at its left."""

    def __init__(
        self,
        *,
        name: str = "",
        placeholder: str = "",
        icon: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setProperty("icon", bool(icon))
        self.setProperty("tall", tall)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon_name:
            painter = QPainter(self)
            ink = "muted" if self.isEnabled() else "faint"
            paint.put_icon(painter, px(8), self.height() // 2, self._icon_name, 16, ink)
            painter.end()


class SearchField(LineEdit):
    """`searched` after a short pause or at once on Enter; Esc empties it first; `went_down` on the arrow."""

    searched = Signal(str)
    went_down = Signal()

    def __init__(
        self, placeholder: str, *, name: str = "", pause: int = PAUSE_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(name=name, placeholder=placeholder, icon="search", parent=parent)
        self.setMinimumWidth(px(220))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._ask)

    def _typed(self) -> None:
        self._timer.start()

    def waits(self) -> bool:
        """Whether what was typed has still to be asked for."""
        return self._timer.isActive()

    def _ask(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())

    def event(self, event: QEvent) -> bool:
        # Esc first empties the field; only an empty one leaves it to the page.
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._ask()
            return
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
            return
        super().keyPressEvent(event)
