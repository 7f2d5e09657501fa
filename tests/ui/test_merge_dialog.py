"""Duplicates by keyboard: pairs are shown with their reasons, both cards stand side by side, values are chosen, one is left."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.dialogs.lookalikes import LookalikesDialog
from app.ui.dialogs.merge import MergeDialog
from app.ui.dialogs.unmerge import UnmergeDialog
from tests.office import Office
from tests.ui.day_room import Room
from tests.ui.people_room import CTRL, blank_room, open_room, press, settle, shown


@pytest.fixture
def room(office: Office, qtbot: QtBot) -> Iterator[Room]:
    with open_room(blank_room(office, "anna")) as made:
        yield made


@pytest.fixture
def two(room: Room) -> tuple[uuid.UUID, uuid.UUID]:
    stays = room.office.client("anna", name="Vector", city="Kyiv")
    goes = room.office.client("anna", name="Vector Ltd", city="Lviv", email="a@vector.test")
    room.office.activity(goes)
    return stays, goes


def opened(room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]) -> MergeDialog:
    dialog = MergeDialog(room.desk, room.tasks, *two, room.window)
    shown(dialog, qtbot)
    settle(room, qtbot)
    return dialog


def chosen(dialog: MergeDialog) -> dict[str, str]:
    return {row.name: row.stays if row.own else row.goes for row in dialog.model.rows()}


def clients(room: Room) -> list[tuple[str, str, str]]:
    return room.office.rows("select name, city, email from crm.client order by name")


def test_values_are_chosen_with_the_arrows_and_the_merge_is_confirmed(
    room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]
) -> None:
    dialog = opened(room, qtbot, two)
    told: list[tuple[object, object]] = []
    dialog.merged.connect(lambda merge_id, stays: told.append((merge_id, stays)))
    assert chosen(dialog)["name"] == "Vector"
    assert chosen(dialog)["email"] == "a@vector.test"
    assert dialog.table.go_to("city")
    press(dialog, Qt.Key.Key_Right)
    assert chosen(dialog)["city"] == "Lviv"
    assert dialog.table.current_row().name == "city"
    assert "that both have" in dialog.note.text()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: bool(told))
    assert told[0][1] == two[0]
    assert clients(room) == [("Vector", "Lviv", "a@vector.test")]


def test_importance_stands_as_the_letter_of_the_card(
    room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]
) -> None:
    room.office.rows("update crm.client set importance = 3 where id = %s returning 1", two[0])
    dialog = opened(room, qtbot, two)
    [row] = [row for row in dialog.model.rows() if row.name == "importance"]
    assert (row.stays, row.goes) == ("A", "B")


def test_the_two_can_be_swapped(room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]) -> None:
    dialog = opened(room, qtbot, two)
    press(dialog, Qt.Key.Key_F6)
    settle(room, qtbot)
    assert chosen(dialog)["name"] == "Vector Ltd"
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: len(clients(room)) == 1)
    assert clients(room)[0][0] == "Vector Ltd"


def test_a_card_changed_meanwhile_is_looked_at_again_and_nothing_is_done(
    room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]
) -> None:
    dialog = opened(room, qtbot, two)
    room.office.rows("update crm.client set city = 'Odesa' where id = %s returning 1", two[1])
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: dialog.told.isVisible())
    assert "changed meanwhile" in dialog.told.accessibleName()
    settle(room, qtbot, lambda: "Odesa" in {row.goes for row in dialog.model.rows()})
    assert len(clients(room)) == 2
    assert dialog.save.isEnabled()


def test_escape_merges_nothing(room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]) -> None:
    dialog = opened(room, qtbot, two)
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Escape)
    assert len(clients(room)) == 2


def test_pairs_are_compared_or_told_apart(room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]) -> None:
    dialog = LookalikesDialog(room.desk, room.tasks, parent=room.window)
    shown(dialog, qtbot)
    settle(room, qtbot)
    assert [(row.reasons, {row.one.id, row.other.id}) for row in dialog.model.rows()] == [
        (("same_phone",), {*two})
    ]
    press(dialog, Qt.Key.Key_Return)
    settle(room, qtbot)
    inner = dialog.findChild(MergeDialog)
    assert inner is not None
    with qtbot.waitSignal(inner.rejected):
        press(inner, Qt.Key.Key_Escape)
    press(dialog, Qt.Key.Key_Delete)
    settle(room, qtbot, lambda: not dialog.model.rows())
    assert room.office.rows("select count(*) from crm.not_duplicate") == [(1,)]
    assert not dialog.save.isEnabled()


def test_a_merged_pair_leaves_the_list(room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]) -> None:
    dialog = LookalikesDialog(room.desk, room.tasks, two[0], room.window)
    shown(dialog, qtbot)
    settle(room, qtbot)
    press(dialog, Qt.Key.Key_Return)
    settle(room, qtbot)
    inner = dialog.findChild(MergeDialog)
    assert inner is not None
    assert inner.stays.accessibleName() == "Vector"
    settle(room, qtbot)
    with qtbot.waitSignal(dialog.merged):
        press(inner, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: not dialog.model.rows())
    assert len(clients(room)) == 1


def test_from_the_history_they_are_made_two_again(
    room: Room, qtbot: QtBot, two: tuple[uuid.UUID, uuid.UUID]
) -> None:
    dialog = opened(room, qtbot, two)
    told: list[object] = []
    dialog.merged.connect(lambda merge_id, _stays: told.append(merge_id))
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: bool(told))
    back = UnmergeDialog(room.desk, room.tasks, two[0], told[0], room.window)
    shown(back, qtbot)
    settle(room, qtbot)
    assert "Vector Ltd" in back.about.text()
    with qtbot.waitSignal(back.undone) as heard:
        press(back, Qt.Key.Key_Return, CTRL)
    assert heard.args == [two[1]]
    assert len(clients(room)) == 2
