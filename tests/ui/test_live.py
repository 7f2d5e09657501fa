"""What others change is told in the GUI thread: the first at once, a burst gathered."""

from __future__ import annotations

import threading
import uuid

import pytest
from pytestqt.qtbot import QtBot

from app.services.live import EVERYTHING, MOST_CLIENTS, Change
from app.ui.live import Live


@pytest.fixture
def told() -> list[Change]:
    return []


@pytest.fixture
def live(qtbot: QtBot, told: list[Change]) -> Live:
    made = Live()
    made.changed.connect(told.append)
    return made


def test_change_heard_in_a_thread_is_told_in_the_gui_thread(qtbot: QtBot, live: Live) -> None:
    thread = threading.Thread(target=live.heard, args=(Change("client"),))
    with qtbot.waitSignal(live.changed) as heard:
        thread.start()
    thread.join()
    assert heard.args == [Change("client")]


def test_ten_thousand_changes_are_a_few_refreshes(qtbot: QtBot, live: Live, told: list[Change]) -> None:
    for _ in range(10_000):
        live.heard(Change("client", uuid.uuid4()))
    live.heard(Change("import_batch"))
    qtbot.waitUntil(lambda: Change("import_batch") in told)
    assert Change("client") in told
    assert len(told) <= MOST_CLIENTS + 3


def test_after_a_quiet_time_the_next_change_is_told_at_once(
    qtbot: QtBot, live: Live, told: list[Change]
) -> None:
    live.heard(Change("client"))
    qtbot.waitUntil(lambda: told == [Change("client")])
    live.heard(EVERYTHING)
    qtbot.waitUntil(lambda: told == [Change("client"), EVERYTHING])
    qtbot.waitUntil(lambda: not live._pace.isActive())
    live.heard(Change("staff"))
    qtbot.waitUntil(lambda: told[-1] == Change("staff"))


def test_own_changes_do_not_wait(live: Live, told: list[Change]) -> None:
    live.changed.emit(Change("activity"))
    assert told == [Change("activity")]
