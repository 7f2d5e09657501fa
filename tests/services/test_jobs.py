"""Timed work: kicked, never twice at once, never dead."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.services import jobs
from app.services.jobs import Job, Jobs, SleepWatch
from tests.office import Office

NEVER = 3600.0


class Counted:
    """Work that counts its runs and can be held inside one."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.runs = self.inside = self.most_inside = 0
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self) -> None:
        with self.changed:
            self.runs += 1
            self.inside += 1
            self.most_inside = max(self.most_inside, self.inside)
            self.changed.notify_all()
        self.gate.wait(5)
        with self.changed:
            self.inside -= 1
            self.changed.notify_all()

    def wait(self, runs: int) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: self.runs >= runs and not self.inside, 5)

    def wait_inside(self) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: self.inside > 0, 5)


@pytest.fixture
def work() -> Counted:
    return Counted()


@pytest.fixture
def table(work: Counted, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jobs]:
    monkeypatch.setattr(jobs, "QUIET", timedelta(milliseconds=20))
    made = Jobs([Job("work", NEVER, work)])
    made.start()
    yield made
    work.gate.set()
    made.stop()


def test_a_job_runs_at_once_and_whenever_it_is_kicked(table: Jobs, work: Counted) -> None:
    assert work.wait(1)
    table.kick()
    assert work.wait(2)
    table.kick("work")
    assert work.wait(3)


def test_kicks_during_a_run_are_one_more_run_after_it(table: Jobs, work: Counted) -> None:
    assert work.wait(1)
    work.gate.clear()
    table.kick()
    assert work.wait_inside()
    for _ in range(20):
        table.kick()
    work.gate.set()
    assert work.wait(3)
    table.stop()
    assert (work.runs, work.most_inside) == (3, 1)


def test_a_job_that_failed_runs_again(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "QUIET", timedelta(milliseconds=20))
    ran = threading.Semaphore(0)

    def fails() -> None:
        ran.release()
        raise ValueError("broken")

    table = Jobs([Job("work", NEVER, fails)])
    with caplog.at_level(logging.CRITICAL, "nezabudka.jobs"):
        table.start()
        assert ran.acquire(timeout=5)
        table.kick()
        assert ran.acquire(timeout=5)
        table.stop()


def test_jobs_come_by_the_clock_too() -> None:
    work = Counted()
    table = Jobs([Job("work", 0.05, work)])
    table.start()
    assert work.wait(3)
    table.stop()


def test_nothing_runs_after_the_stop_and_no_thread_is_left(work: Counted) -> None:
    before = threading.active_count()
    table = Jobs([Job("work", NEVER, work)])
    table.start()
    assert work.wait(1)
    table.stop()
    table.kick()
    table.stop()
    assert (work.runs, threading.active_count()) == (1, before)


class Hands:
    """The two clocks of a PC, moved by hand."""

    def __init__(self) -> None:
        self.wall, self.steady = 1_000_000.0, 500.0

    def go(self, *, wall: float, steady: float) -> None:
        self.wall += wall
        self.steady += steady


@pytest.mark.parametrize(
    ("wall", "steady", "woke"),
    [
        (20, 20, False),
        (45, 45, False),
        (3600, 20, True),  # Linux: the steady clock stands still in sleep
        (3600, 3600, True),  # Windows: it goes on
        (-7200, 20, False),  # somebody put the PC's clock back
    ],
)
def test_sleep_is_noticed_by_a_jump_of_the_clocks(wall: float, steady: float, woke: bool) -> None:
    hands = Hands()
    watch = SleepWatch(wall=lambda: hands.wall, steady=lambda: hands.steady)
    hands.go(wall=wall, steady=steady)
    assert watch.woke(timedelta(seconds=20)) is woke
    hands.go(wall=20, steady=20)
    assert watch.woke(timedelta(seconds=20)) is False


@pytest.mark.database
def test_work_for_the_company_is_done_by_one_workstation(office: Office) -> None:
    with office.as_user("anna") as mine, office.as_user("leo") as his:
        assert jobs.alone(mine, "recycling")
        assert not jobs.alone(his, "recycling")
        assert jobs.alone(his, "something else")
    with office.as_user("leo") as later:
        assert jobs.alone(later, "recycling")
