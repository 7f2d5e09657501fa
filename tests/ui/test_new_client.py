"""A client typed by hand into the list: who has the number already is said first, his own card is one click away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.dialogs.new_client import NewClientDialog
from app.ui.widgets.toast import Toast
from tests.office import Office
from tests.ui.clients_room import open_list
from tests.ui.day_room import Room, press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def room(office: Office, qtbot: QtBot) -> Iterator[Room]:
    """Anna's list, before anything is in it."""
    room = open_list(office, "anna")
    room.window.show()
    room.window.activateWindow()
    qtbot.waitExposed(room.window)
    qtbot.waitUntil(room.page.is_settled, timeout=10_000)
    yield room
    room.close()


def asked(room: Room) -> NewClientDialog:
    """Ctrl+N."""
    press(room, Key.Key_N, CTRL)
    dialog = room.window.findChild(NewClientDialog)
    assert dialog is not None
    return dialog


def test_who_has_the_number_already_is_shown_before_it_is_added_twice(
    office: Office, room: Room, qtbot: QtBot
) -> None:
    known = office.client("anna", name="Вектор", city="Київ", phone="+380445550101")
    office.client("clara", name="Не видна", phone="+380445550101")
    dialog = asked(room)
    assert not dialog.known.isVisible()
    QTest.keyClicks(dialog.number, "044 555-01-01")
    qtbot.waitUntil(dialog.known.isVisible, timeout=5_000)
    assert "Вектор, Київ" in dialog.known.accessibleName()
    assert "Не видна" not in dialog.known.accessibleName()
    QTest.keyClick(dialog.number, Key.Key_Backspace)
    qtbot.waitUntil(lambda: not dialog.known.isVisible(), timeout=5_000)
    QTest.keyClicks(dialog.number, "1")
    qtbot.waitUntil(dialog.known.isVisible, timeout=5_000)
    with qtbot.waitSignal(room.page.card_wanted) as wanted:
        QTest.keyClick(dialog, Key.Key_Return, ALT)
    assert wanted.args == [known]
    qtbot.waitUntil(lambda: room.window.findChild(NewClientDialog) is None, timeout=5_000)


def test_the_card_of_a_client_just_added_is_one_click_away(office: Office, room: Room, qtbot: QtBot) -> None:
    dialog = asked(room)
    QTest.keyClicks(dialog.name, "Vector")
    QTest.keyClicks(dialog.number, "044 234-56-78")
    dialog._confirmed()
    told: list[Toast] = []

    def is_told() -> bool:
        told[:] = [one for one in room.window.findChildren(Toast) if "Vector" in one.accessibleName()]
        return bool(told)

    qtbot.waitUntil(is_told, timeout=5_000)
    with qtbot.waitSignal(room.page.card_wanted) as wanted:
        told[0].act()
    assert wanted.args == [row[0] for row in office.rows("select id from crm.client")]
