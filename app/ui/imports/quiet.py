"""Heavy work in a worker that lets the window live: no collector pauses, and the window gets its turn at once."""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections.abc import Iterator

TURN_SECONDS = 0.0005

_lock = threading.Lock()
_before: list[float] = []
_collected: list[bool] = []
_works = 0


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """A hundred thousand rows are no cycles, yet the collector would walk through all of them again and again,
    half a second each time, with every thread standing still. And a paint event that waits 5 ms for the
    interpreter at each of its hundred steps is seen."""
    global _works
    with _lock:
        if not _works:
            _before[:] = [sys.getswitchinterval()]
            sys.setswitchinterval(TURN_SECONDS)
            _collected[:] = [gc.isenabled()]
            gc.disable()
        _works += 1
    try:
        yield
    finally:
        with _lock:
            _works -= 1
            if not _works:
                # What was made meanwhile lives on or goes by its last reference: no need to look at it ever.
                gc.freeze()
                if _collected[0]:  # the window may collect by itself (ui.garbage), never in a worker
                    gc.enable()
                sys.setswitchinterval(_before[0])
