"""Waiting for a state outside of pytest: pictures have no qtbot."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Let events run until the condition holds; False when it did not in time."""
    until = time.monotonic() + seconds
    loop, beat = QEventLoop(), QTimer()
    beat.setInterval(10)
    beat.timeout.connect(loop.quit)
    beat.start()
    while not condition() and time.monotonic() < until:
        loop.exec()
    return condition()
