"""Timed work: a table of jobs that run every so many seconds, and at once when something kicks them.

No job per reminder: one short tick asks the base what is due, so sleep, restart and a wrong PC clock change nothing.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import text

from app import log
from app.services.db import Db

_log = log.get("jobs")

# A burst of notices from the server is one look, not twenty.
QUIET = timedelta(seconds=1)
SLEPT = timedelta(seconds=30)


@dataclass(frozen=True)
class Job:
    """Work that runs every `seconds`; `run` takes nothing and answers for its own errors."""

    name: str
    seconds: float
    run: Callable[[], None]


class Jobs:
    """The table of timed work of one program; a job never runs twice at once and never misses a kick."""

    def __init__(self, every: Sequence[Job]) -> None:
        self._runs = {job.name: _Run(job) for job in every}
        # UTC: asking for the PC's own zone warns on machines that have none set.
        self._scheduler = BackgroundScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        )

    def start(self) -> None:
        """Begins; every job runs at once for the first time."""
        now = datetime.now(UTC)
        for name, run in self._runs.items():
            seconds = run.job.seconds
            self._scheduler.add_job(run.once, "interval", seconds=seconds, id=name, next_run_time=now)
        self._scheduler.start()

    def stop(self) -> None:
        """Ends; waits for what is running, starts nothing more."""
        for run in self._runs.values():
            run.stop()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def kick(self, name: str | None = None) -> None:
        """Runs the job (all of them) now: after a notice of the server, sign-in, resume, reconnect."""
        for run in self._runs.values() if name is None else (self._runs[name],):
            if self._scheduler.running and run.wants_kick():
                at = datetime.now(UTC) + (QUIET if run.ran_just_now() else timedelta())
                self._scheduler.add_job(run.kicked, "date", run_date=at)


class _Run:
    """One job with its turn: a kick during a run means one more run after it."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._lock = threading.Lock()
        self._running = self._again = self._kick_pending = self._stopped = False
        self._ended = float("-inf")

    def wants_kick(self) -> bool:
        """Whether a kick must be scheduled; False when one is on its way already."""
        with self._lock:
            if self._running:
                self._again = True
                return False
            pending, self._kick_pending = self._kick_pending, True
            return not pending

    def ran_just_now(self) -> bool:
        return time.monotonic() - self._ended < QUIET.total_seconds()

    def kicked(self) -> None:
        with self._lock:
            self._kick_pending = False
        self.once()

    def stop(self) -> None:
        with self._lock:
            self._stopped = True

    def once(self) -> None:
        """Runs now, or once more after the run under way."""
        with self._lock:
            if self._running:
                self._again = True
            if self._running or self._stopped:
                return
            self._running = True
        while True:
            self._attempt()
            with self._lock:
                again, self._again = self._again and not self._stopped, False
                self._running = again
                if not again:
                    self._ended = time.monotonic()
                    return

    def _attempt(self) -> None:
        try:
            self.job.run()
        except Exception:
            # Whatever one tick meets, the next one must come: a dead scheduler forgets all promises.
            _log.exception("job %s failed", self.job.name)


class SleepWatch:
    """Notices that the PC slept, or stood still, between two looks; asked once per tick."""

    def __init__(
        self, *, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._wall, self._steady = wall, steady
        self._last = (wall(), steady())

    def woke(self, expected: timedelta) -> bool:
        """Whether far more than `expected` went by since the last look.

        Where the steady clock stops in sleep the wall clock shows it; where it goes on, its own gap does.
        """
        wall, steady = self._wall(), self._steady()
        by_wall, by_steady = wall - self._last[0], steady - self._last[1]
        self._last = (wall, steady)
        slept = SLEPT.total_seconds()
        return by_wall - by_steady > slept or by_steady > expected.total_seconds() * 2 + slept


def alone(db: Db, name: str) -> bool:
    """Whether this transaction may do the work of that name for the whole company; held until it ends."""
    found = db.scalar(
        text("select pg_try_advisory_xact_lock(hashtextextended('nezabudka:' || :name, 0))"), {"name": name}
    )
    return bool(found)
