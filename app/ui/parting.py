"""How a window is left that may not stay open: nothing can be asked any more, what was typed is kept first."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from app.ui.main_window import MainWindow

KEPT_MS = 50
"""Between two looks whether what was typed is on the disk."""


class Parting(QObject):
    """`done` comes once, when all that was typed is in the journal of this PC."""

    done = Signal()

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._begun = window, False
        self._timer = QTimer(self)
        self._timer.setInterval(KEPT_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Takes dialogs away and lets nothing more be typed; a second time it changes nothing."""
        if self._begun:
            return
        self._begun = True
        for dialog in self._window.findChildren(QDialog):
            dialog.hide()
        self._window.setEnabled(False)
        self._timer.start()
        self._look()

    def _look(self) -> None:
        if self._timer.isActive() and self._window.write_typed():
            self._timer.stop()
            self.done.emit()
