"""The door to services: order, answers in the GUI thread, nothing delivered to the dead."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost, KnownError
from app.ui.tasks import Tasks

CONTEXT = object()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """A door with a context, closed at the end."""
    made = Tasks(CONTEXT)
    yield made
    assert made.shut_down()


def test_function_gets_the_context_and_answers_in_the_gui_thread(tasks: Tasks) -> None:
    seen: list[object] = []

    def question(context: object, name: str, *, limit: int) -> tuple[object, str, int, bool]:
        return context, name, limit, threading.current_thread() is threading.main_thread()

    def answered(result: object) -> None:
        seen.append((result, QThread.currentThread() is tasks.thread()))

    tasks.read(question, "вектор", limit=5, done=answered)
    assert tasks.wait_idle()
    assert seen == [((CONTEXT, "вектор", 5, False), True)]


def test_deeds_keep_their_order_one_at_a_time(tasks: Tasks) -> None:
    order: list[int] = []
    inside = threading.Semaphore(1)

    def deed(_: object, number: int) -> None:
        assert inside.acquire(blocking=False)
        order.append(number)
        inside.release()

    for number in range(50):
        tasks.write(deed, number)
    assert tasks.wait_idle()
    assert order == list(range(50))


def test_only_the_newest_search_answers(tasks: Tasks) -> None:
    gate = threading.Event()
    answers: list[str] = []

    def search(_: object, text: str) -> str:
        gate.wait(5)
        return text

    for text in ("в", "ве", "век", "вект"):
        tasks.read(search, text, done=answers.append, latest="search")
    tasks.read(search, "other", done=answers.append, latest="another key")
    gate.set()
    assert tasks.wait_idle()
    assert sorted(answers) == ["other", "вект"]


def test_answer_for_a_dead_page_is_dropped(tasks: Tasks) -> None:
    gate, answers = threading.Event(), []
    page = QWidget()

    def question(_: object) -> int:
        gate.wait(5)
        return 1

    tasks.read(question, owner=page, done=answers.append)
    shiboken6.delete(page)
    gate.set()
    assert tasks.wait_idle()
    assert answers == []


def fail_known(_: object) -> None:
    """A service that has lost its server."""
    raise ConnectionLost


def fail_badly(_: object) -> None:
    """A service with a bug."""
    raise ZeroDivisionError


def test_known_error_goes_to_the_page_or_to_everyone(tasks: Tasks) -> None:
    own: list[KnownError] = []
    common: list[KnownError] = []
    tasks.known_failed.connect(common.append)
    tasks.read(fail_known, failed=own.append)
    tasks.read(fail_known)
    assert tasks.wait_idle()
    assert (len(own), len(common)) == (1, 1)


def test_failed_deed_is_told_even_when_its_page_is_gone(tasks: Tasks) -> None:
    common: list[KnownError] = []
    tasks.known_failed.connect(common.append)
    page = QObject()
    tasks.write(fail_known, owner=page, failed=lambda error: pytest.fail("told to the dead"))
    shiboken6.delete(page)
    assert tasks.wait_idle()
    assert len(common) == 1


def test_bug_goes_to_the_crash_guard_and_the_door_stays_open(
    tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    crashes: list[BaseException] = []
    answers: list[object] = []
    tasks.crashed.connect(crashes.append)
    tasks.read(fail_badly)
    tasks.read(lambda context: 7, done=answers.append)
    assert tasks.wait_idle()
    assert [type(error) for error in crashes] == [ZeroDivisionError]
    assert answers == [7]
    assert "a task failed" in caplog.text


def test_closing_lets_deeds_end_and_takes_no_more(qtbot: QtBot) -> None:
    door, done = Tasks(CONTEXT), []
    door.write(lambda context: done.append(1))
    assert door.shut_down()
    door.write(lambda context: done.append(2))
    assert done == [1]
