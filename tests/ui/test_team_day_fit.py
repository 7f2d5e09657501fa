"""The plan of the group and the dialog of an assignment in longer words: nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.dialogs.assign import AssignDialog
from tests.office import Office
from tests.ui import team_room
from tests.ui.cut_texts import Longer, cut_texts
from tests.ui.waiting import wait_until


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Every text longer, as another language may be."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_plan_of_the_group(office: Office, qtbot: QtBot, longer: None) -> None:
    ids = team_room.pool(office, tuple(f"Firm {place}" for place in range(5)))
    team_room.assignment(office, "anna", "Autumn", team_room.THURSDAY, 4, done=1)
    team_room.undone(office, "boris", "Late", team_room.HOUR)
    room = team_room.furnish(office)
    room.window.show()
    team_room.settle(room, qtbot)
    room.page.deeds.assign_clients((office.staff["anna"], team_room.FRIDAY), ids[:2])
    team_room.settle(room, qtbot)
    room.page.pool.model.mark(ids)
    for width, height in ((1440, 800), (1280, 720)):
        room.window.resize(width, height)
        wait_until(lambda: not cut_texts(room.window), 1.0)
        assert cut_texts(room.window) == [], f"at {width} × {height}"
    room.close()


def test_dialog_of_an_assignment(office: Office, qtbot: QtBot, longer: None) -> None:
    team_room.client(office, "anna")
    room = team_room.furnish(office)
    room.window.show()
    team_room.settle(room, qtbot)
    dialog = AssignDialog(room.desk, room.tasks, parent=room.window)
    dialog.open()
    qtbot.waitUntil(lambda: not dialog.is_waiting() and not room.tasks.busy(), timeout=5_000)
    wait_until(lambda: not cut_texts(dialog), 1.0)
    assert cut_texts(dialog) == []
    dialog.reject()
    room.close()
