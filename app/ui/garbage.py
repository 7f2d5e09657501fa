"""Python's cycles are collected in the GUI thread only.

Collected in a worker, a forgotten tree of widgets is taken apart there while the GUI thread may hold a lock of Qt: the
program would hang or fall. So the automatic collector rests, and a timer does its work where widgets may die.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
YOUNG, GROWN, OLD = 2_000, 10, 60
"""New objects before the youngest are looked through; how many such looks before the middle ones, and before all."""


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

    def look(self) -> int:
        """Collects what has to be collected by now; how many objects went."""
        if gc.get_count()[0] < YOUNG:
            return 0
        self._looks += 1
        generation = 2 if self._looks % OLD == 0 else 1 if self._looks % GROWN == 0 else 0
        return gc.collect(generation)

    def stop(self) -> None:
        """The program ends, or a test does."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
