"""The one door from windows to services: reading, writing and outside work, off the GUI thread."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from app import log
from app.errors import KnownError

Done = Callable[[Any], object]
Failed = Callable[[KnownError], object]
LANES = {"write": 1, "read": 3, "outside": 4}
TURN_SECONDS = 0.001
"""How long a worker that reckons keeps the interpreter from the window: Python's own 5 ms are felt when several do."""

_log = log.get("ui.tasks")


@dataclass(eq=False)
class _Job:
    lane: str
    call: Callable[[], Any]
    owner: QObject | None
    done: Done | None
    failed: Failed | None
    latest: str
    result: Any = None
    error: BaseException | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)


class _Run(QRunnable):
    def __init__(self, job: _Job, finished: Callable[[_Job], None]) -> None:
        super().__init__()
        # The pool must not delete it: the Python side still holds the result.
        self.setAutoDelete(False)
        self._job, self._finished = job, finished

    def run(self) -> None:
        if not self._job.cancelled.is_set():
            try:
                self._job.result = self._job.call()
            except BaseException as error:
                self._job.error = error
        self._finished(self._job)


class Tasks(QObject):
    """`read`, `write` and `outside` call `fn(context, *args, **kw)` and bring the answer to the GUI thread.

    `owner` is the widget that asked: when it is gone the answer is dropped. `latest="search"` drops all
    answers of the same key but the newest. A KnownError goes to `failed`, else to `known_failed`; any
    other exception to `crashed`. The write lane has one worker, so deeds keep their order.
    """

    known_failed = Signal(object)
    crashed = Signal(object)
    idle = Signal()
    _finished = Signal(object)

    def __init__(self, context: object, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        sys.setswitchinterval(min(TURN_SECONDS, sys.getswitchinterval()))
        self._pools = {lane: QThreadPool(self) for lane in LANES}
        for lane, pool in self._pools.items():
            pool.setMaxThreadCount(LANES[lane])
        self._jobs: dict[_Job, _Run] = {}
        self._newest: dict[str, _Job] = {}
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        fn: Callable[..., Any],
        *args: Any,
        owner: QObject | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
        latest: str = "",
        **kw: Any,
    ) -> None:
        """Ask for something; up to three questions run at once."""
        self._start("read", fn, args, kw, owner, done, failed, latest)

    def write(
        self,
        fn: Callable[..., Any],
        *args: Any,
        owner: QObject | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
        latest: str = "",
        **kw: Any,
    ) -> None:
        """Do something; deeds run one after another in the order they were given.

        A deed is never dropped: `latest` only silences the answer of an overtaken one.
        """
        self._start("write", fn, args, kw, owner, done, failed, latest)

    def outside(
        self,
        fn: Callable[..., Any],
        *args: Any,
        owner: QObject | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
        latest: str = "",
        **kw: Any,
    ) -> None:
        """Talk to something outside that may take long (keyring, mail, a file)."""
        self._start("outside", fn, args, kw, owner, done, failed, latest)

    def _start(
        self,
        lane: str,
        fn: Callable[..., Any],
        args: tuple[Any, ...],
        kw: dict[str, Any],
        owner: QObject | None,
        done: Done | None,
        failed: Failed | None,
        latest: str,
    ) -> None:
        if self._closed:
            return
        context = self._context
        job = _Job(lane, lambda: fn(context, *args, **kw), owner, done, failed, latest)
        if latest:
            overtaken = self._newest.get(latest)
            if overtaken is not None and lane != "write":
                overtaken.cancelled.set()
            self._newest[latest] = job
        run = _Run(job, self._finished.emit)
        self._jobs[job] = run
        self._pools[lane].start(run)

    def closed(self) -> bool:
        """Whether the window is going; long work asks this from its worker, so as not to hold it up."""
        return self._closed

    def waits(self, latest: str) -> bool:
        """Whether the answer to the newest question of this key is still on its way."""
        return latest in self._newest

    def busy(self) -> int:
        """How many answers are still on their way."""
        return len(self._jobs)

    def _deliver(self, job: _Job) -> None:
        self._jobs.pop(job, None)
        overtaken = bool(job.latest) and self._newest.get(job.latest) is not job
        if job.latest and not overtaken:
            del self._newest[job.latest]
        try:
            if not self._closed and not overtaken:
                self._answer(job)
        finally:
            if not self._jobs:
                self.idle.emit()

    def _answer(self, job: _Job) -> None:
        gone = job.owner is not None and not shiboken6.isValid(job.owner)
        if isinstance(job.error, KnownError):
            if gone and job.lane != "write":
                return
            # A deed that failed must be said even when its page is gone.
            handler = self.known_failed.emit if gone or job.failed is None else job.failed
            handler(job.error)
        elif job.error is not None:
            _log.error("a task failed: %r", job.error)
            self.crashed.emit(job.error)
        elif job.done is not None and not gone:
            job.done(job.result)

    def wait_idle(self, timeout_ms: int = 5_000) -> bool:
        """Let events run until nothing is on its way; False when that took too long. For tests."""
        if not self._jobs:
            return True
        loop = QEventLoop()
        self.idle.connect(loop.quit)
        QTimer.singleShot(timeout_ms, loop, loop.quit)
        until = time.monotonic() + timeout_ms / 1000
        while self._jobs and time.monotonic() < until:
            loop.exec()
        self.idle.disconnect(loop.quit)
        return not self._jobs

    def shut_down(self, timeout_ms: int = 9_000) -> bool:
        """Take no more work, drop waiting questions, let deeds end; False when something still runs."""
        self._closed = True
        for lane in ("read", "outside"):
            self._pools[lane].clear()
        ended = [pool.waitForDone(timeout_ms) for pool in self._pools.values()]
        return all(ended)
