"""Into the search of the day and back to the rows, by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.my_day.page import MyDayPage
from tests.office import Office
from tests.ui.day_room import Room, furnish


@pytest.fixture
def day(office: Office, qtbot: QtBot) -> Iterator[Room]:
    """The page of somebody with one client."""
    office.client()
    room = furnish(office, lambda desk, tasks, window: MyDayPage(desk, tasks, toasts=window.toasts))
    room.window.show()
    room.window.activateWindow()
    qtbot.waitExposed(room.window)
    room.page.shown()
    qtbot.waitUntil(lambda: room.page.is_loaded() and room.tasks.busy() == 0, timeout=5_000)
    yield room
    room.close()


def press(room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    assert QTest.qWaitForWindowActive(room.window)
    QTest.keyClick(QApplication.focusWidget() or room.window, key, modifiers)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_the_search_is_left_for_the_rows_by_an_arrow_or_esc(day: Room, qtbot: QtBot, key: Qt.Key) -> None:
    press(day, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert day.page.card.search.hasFocus()
    press(day, key)
    assert day.page.card.table().hasFocus()
