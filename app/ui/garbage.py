"""Python's cycles are collected in the GUI thread only.

Collected in a worker, a forgotten tree of widgets is taken apart there while the GUI thread may hold a lock of Qt: the
program would hang or fall. So the automatic collector rests, and a timer does its work where widgets may die. It works
in pieces: what outlived a look through everything is not looked at again until nobody looks at the window.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

EVERY_MS = 1_000
YOUNG, GROWN, OLD = 2_000, 10, 30
"""New objects before the youngest are looked through; how many such looks before the middle ones, and before all."""
RESTS_MS = 600_000
"""How long between two looks through what was laid aside."""


class Garbage(QObject):
    """Owns the collector while it lives; `stop` gives it back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        gc.disable()
        # What the program brought along at its start lives as long as it does: looking through it again is a pause for nothing.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._rested = QElapsedTimer()
        self._rested.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def look(self) -> int:
        """Collects what has to be collected by now; how many objects went."""
        if gc.get_count()[0] < YOUNG:
            return 0
        self._looks += 1
        generation = 2 if self._looks % OLD == 0 else 1 if self._looks % GROWN == 0 else 0
        gone = gc.collect(generation)
        if generation == 2:
            gc.freeze()
        return gone

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive and self._rested.elapsed() > RESTS_MS:
            self.rest()

    def rest(self) -> int:
        """Another program is in front: everything is looked through, also what was laid aside; how many objects went."""
        self._rested.restart()
        gc.unfreeze()
        gone = gc.collect()
        gc.freeze()
        return gone

    def stop(self) -> None:
        """The program ends, or a test does."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
