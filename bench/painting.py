"""When something is really painted: paint events of the widgets that show it, after they were given it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE_SECONDS = 20.0


def spin(until: Callable[[], bool], seconds: float = PATIENCE_SECONDS, *, each: int = 5) -> bool:
    """Lets the event loop run until something is so; False when it took too long."""
    loop, timer = QEventLoop(), QTimer()
    ends, came = time.monotonic() + seconds, until()

    def look() -> None:
        nonlocal came
        came = until()
        if came or time.monotonic() > ends:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(each)
    if not came:
        loop.exec()
    timer.stop()
    return came  # not asked once more: it may have become so and, before the loop ended, be over again


def rest(seconds: float) -> None:
    """Lets the event loop run for a while."""
    ends = time.monotonic() + seconds
    spin(lambda: time.monotonic() >= ends, seconds + 1)


class Painted(QObject):
    """Waits until every one of the widgets has painted while `ready` was true; `at` is the moment after it."""

    def __init__(
        self, widgets: Callable[[], Iterable[QWidget]], watched: Iterable[QWidget], ready: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._widgets, self._ready, self._seen = widgets, ready, set()
        self._watched = list(watched)
        self.at: float | None = None
        self._armed = False
        for widget in self._watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._armed and self._ready():
            self._seen.add(watched)
            if all(widget in self._seen for widget in self._widgets()):
                self._armed = True
                # The whole window is painted in one go: the next turn of the loop comes after it.
                QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        self.at = time.monotonic()

    def wait(self, seconds: float = PATIENCE_SECONDS, *, until: Callable[[], bool] = bool) -> float | None:
        """The moment when it was painted; None when it was not, or something else came about."""
        spin(lambda: self.at is not None or until(), seconds, each=2)
        for widget in self._watched:
            widget.removeEventFilter(self)
        return self.at
