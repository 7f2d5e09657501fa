"""Whether the window stands still: a heartbeat in the GUI thread, and a look at what it does when it stops."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter, defaultdict
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
LONG_SECONDS = 0.050
ROOT = str(Path(__file__).resolve().parent.parent)


class Pulse(QObject):
    """Pauses of the GUI thread, each under the name of what was done when it began (`during`).

    `works` is what the thread itself worked between two beats: on a machine that others use too the rest of a
    pause was theirs.
    """

    def __init__(self) -> None:
        super().__init__()
        self.during = "start"
        self.pauses: dict[str, list[float]] = defaultdict(list)
        self.works: dict[str, list[float]] = defaultdict(list)
        self.long: list[tuple[float, float, str, str]] = []
        self._main = threading.get_ident()
        self._beat, self._worked = time.monotonic(), time.thread_time()
        self._seen: list[str] = []
        self._stopped = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._tick)
        self._watch = threading.Thread(target=self._look, name="pulse", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._beat, self._worked = time.monotonic(), time.thread_time()
        self._timer.start()
        self._watch.start()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()
        self._stopped.set()
        self._watch.join()

    def forget(self) -> None:
        """What went by since the last beat was the measuring's own work, not the window's."""
        self._beat, self._worked = time.monotonic(), time.thread_time()
        self._seen = []

    def _tick(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        pause = max(0.0, now - self._beat - BEAT_MS / 1000)
        self.pauses[self.during].append(pause * 1000)
        self.works[self.during].append((worked - self._worked) * 1000)
        if pause > LONG_SECONDS:
            where = Counter(self._seen).most_common(1)[0][0] if self._seen else "not seen"
            self.long.append((pause * 1000, (worked - self._worked) * 1000, self.during, where))
        self._beat, self._worked = now, worked
        self._seen = []

    def _look(self) -> None:
        """While a pause is long, note where the GUI thread is."""
        while not self._stopped.wait(0.01):
            if time.monotonic() - self._beat > LONG_SECONDS * 0.6:
                frame = sys._current_frames().get(self._main)
                if frame is not None:
                    self._seen.append(_place(traceback.extract_stack(frame)))

    def causes(self, *during: str, most: int = 4) -> list[str]:
        """The longest pauses over the goal: how long, how much of it was the thread's own work, where."""
        told = sorted((one for one in self.long if one[2] in during), reverse=True)[:most]
        return [
            f"{pause:.0f} ms ({work:.0f} ms own work) during {during}: {where}"
            for pause, work, during, where in told
        ]


def _place(stack: traceback.StackSummary) -> str:
    """The innermost lines of the program, outermost first."""
    own = [
        one
        for one in stack
        if one.filename.startswith(ROOT) and "/.venv/" not in one.filename and "/bench/" not in one.filename
    ]
    chosen = own[-3:] or list(stack)[-1:]
    return " > ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in chosen)
