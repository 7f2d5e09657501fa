"""Forgotten cycles go in the GUI thread, never in a worker."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui import garbage
from app.ui.garbage import Garbage


class Knot:
    """Holds itself, so that only the collector can take it away."""

    def __init__(self, went: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: went.append(threading.current_thread().name))


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Garbage]:
    monkeypatch.setattr(garbage, "EVERY_MS", 20)
    made = Garbage()
    yield made
    made.stop()
    made.deleteLater()


def test_what_a_worker_forgets_goes_in_the_gui_thread(collector: Garbage, qtbot: QtBot) -> None:
    went: list[str] = []

    def forget() -> None:
        knots = [Knot(went) for _ in range(5_000)]
        assert len(knots) == 5_000

    worker = threading.Thread(target=forget, name="worker")
    worker.start()
    worker.join()
    assert went == []
    qtbot.waitUntil(lambda: len(went) == 5_000, timeout=10_000)
    assert set(went) == {threading.main_thread().name}


def test_little_garbage_is_left_for_later(collector: Garbage) -> None:
    gc.collect()
    assert collector.look() == 0


def test_what_outlived_a_look_goes_when_nobody_looks_at_the_window(
    collector: Garbage, monkeypatch: pytest.MonkeyPatch
) -> None:
    collector._timer.stop()
    monkeypatch.setattr(garbage, "YOUNG", 0)
    monkeypatch.setattr(garbage, "OLD", 1)
    went: list[str] = []
    knot: Knot | None = Knot(went)
    collector.look()
    assert knot is not None and went == []
    knot = None
    collector.look()
    assert went == []
    collector.rest()
    assert went == [threading.main_thread().name]


def test_at_the_end_python_collects_again(qtbot: QtBot) -> None:
    made = Garbage()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    gc.disable()
