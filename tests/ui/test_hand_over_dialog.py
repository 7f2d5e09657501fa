"""Hand-over by keyboard: who gets what is seen before, the loser is told, and it can be taken back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from app.services import handovers
from app.services.handovers import HandOverRequest
from app.ui.card.card_page import CardPage
from app.ui.dialogs.hand_over import HandOverDialog
from tests.office import Office
from tests.ui import day_room
from tests.ui.day_room import Room
from tests.ui.keyboard import type_text
from tests.ui.people_room import CTRL, blank_room, full_hands, open_room, owners, press, settle, shown


@pytest.fixture
def room(office: Office, qtbot: QtBot) -> Iterator[Room]:
    with open_room(blank_room(office, "leo")) as made:
        yield made


def opened(room: Room, qtbot: QtBot, **request: Any) -> HandOverDialog:
    dialog = HandOverDialog(room.desk, room.tasks, HandOverRequest(**request), room.window)
    shown(dialog, qtbot)
    settle(room, qtbot)
    return dialog


def names(dialog: HandOverDialog) -> list[str]:
    return [row.name for row in dialog.pane.model.rows()]


def mark(room: Room, qtbot: QtBot, dialog: HandOverDialog, *who: str, group: str = "") -> None:
    """Mark by Space on the row of each login, or of a group's pool."""
    keys = [("staff", room.office.staff[one]) for one in who]
    keys += [("pool", room.office.groups[group])] if group else []
    for key in keys:
        assert dialog.pane.table.go_to(key)
        dialog.pane.table.setFocus()
        press(dialog, Qt.Key.Key_Space)
    settle(room, qtbot)


def test_a_lead_gives_a_list_by_keyboard_and_takes_it_back(room: Room, qtbot: QtBot) -> None:
    ids = full_hands(room.office, "anna", 3, promised=2)
    dialog = opened(room, qtbot, client_ids=tuple(ids))
    told: list[tuple[uuid.UUID, int]] = []
    dialog.given.connect(lambda hand_over_id, count: told.append((hand_over_id, count)))
    assert dialog.pane.figures.texts() == ("3", "2", "2")
    assert not dialog.save.isEnabled()
    mark(room, qtbot, dialog, "boris")
    share = dialog.pane.foreseen.shares[0]  # type: ignore[union-attr]
    assert (share.clients, share.plans, share.promises) == (3, 2, 2)
    assert dialog.save.text() == "Hand over 3 clients"
    dialog.note.setFocus()
    type_text(dialog.note, "on leave")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: bool(told))
    assert owners(room.office) == {"boris": 3}
    assert room.office.rows("select note, clients, promises from crm.hand_over") == [("on leave", 3, 2)]
    assert told[0][1] == 3
    assert room.window.toasts.texts() == ["3 clients handed over"]
    press(room.window, Qt.Key.Key_Z, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {"anna": 3})
    assert room.window.toasts.texts()[-1] == "3 clients are back with their former owner"


def test_several_heirs_share_and_the_dry_run_says_how(room: Room, qtbot: QtBot) -> None:
    ids = full_hands(room.office, "anna", 5)
    full_hands(room.office, "leo", 1)
    dialog = opened(room, qtbot, client_ids=tuple(ids))
    mark(room, qtbot, dialog, "boris", "leo")
    gets = {row.name: row.share.clients for row in dialog.pane.model.rows() if row.share is not None}
    assert gets == {"Boris North": 3, "Leo North": 2}
    assert owners(room.office) == {"anna": 5, "leo": 1}
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {"boris": 3, "leo": 3})


def test_a_pool_and_heirs_exclude_each_other(room: Room, qtbot: QtBot) -> None:
    ids = full_hands(room.office, "anna", 2, promised=1)
    dialog = opened(room, qtbot, client_ids=tuple(ids))
    mark(room, qtbot, dialog, "boris")
    mark(room, qtbot, dialog, group="North")
    assert dialog.pane.model.marked() == {("pool", room.office.groups["North"])}
    assert "nobody to keep it" in dialog.pane._warning.accessibleName()
    mark(room, qtbot, dialog, "boris")
    assert dialog.pane.model.marked() == {("staff", room.office.staff["boris"])}
    mark(room, qtbot, dialog, group="North")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {None: 2})


def test_a_lead_is_offered_his_own_group_only(room: Room, qtbot: QtBot) -> None:
    dialog = opened(room, qtbot, client_ids=tuple(full_hands(room.office, "anna", 1)))
    assert names(dialog) == ["Anna North", "Boris North", "Leo North", "North"]
    dialog.reject()


def test_who_comes_second_is_told_and_sees_how_things_are_now(room: Room, qtbot: QtBot) -> None:
    ids = full_hands(room.office, "anna", 2)
    dialog = opened(room, qtbot, client_ids=tuple(ids))
    mark(room, qtbot, dialog, "boris")
    with room.office.as_user("boss") as db:
        handovers.hand_over(db, (ids[0],), to_login="clara")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: dialog.trouble.isVisible())
    assert "taken by somebody else meanwhile: 1" in dialog.trouble.accessibleName()
    settle(room, qtbot, lambda: dialog.save.isEnabled())
    assert dialog.pane.figures.texts()[0] == "1"
    assert "1 client of the list is not there any more" in dialog.pane._warning.accessibleName()
    assert owners(room.office) == {"anna": 1, "clara": 1}
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {"boris": 1, "clara": 1})


def test_an_heir_dismissed_meanwhile_is_said_and_gone_from_the_list(room: Room, qtbot: QtBot) -> None:
    ids = full_hands(room.office, "anna", 1)
    dialog = opened(room, qtbot, client_ids=tuple(ids))
    mark(room, qtbot, dialog, "boris")
    with room.office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (room.office.staff["boris"],))
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: dialog.trouble.isVisible() and "Boris North" not in names(dialog))
    assert "no longer works here" in dialog.trouble.accessibleName()
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_with_nothing_to_give_the_dialog_says_so(room: Room, qtbot: QtBot) -> None:
    dialog = opened(room, qtbot, from_staff_id=room.office.staff["anna"])
    assert dialog.pane.figures.texts() == ("0", "0", "0")
    assert dialog.save.toolTip() == "There are no clients to hand over"
    press(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not room.window.findChildren(HandOverDialog))


def test_an_undo_is_refused_when_something_was_done_since(room: Room, qtbot: QtBot) -> None:
    ids = full_hands(room.office, "anna", 1)
    dialog = opened(room, qtbot, client_ids=tuple(ids))
    mark(room, qtbot, dialog, "boris")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {"boris": 1})
    with room.office.psql("boris") as boris:
        boris.execute("update crm.client set note = 'mine now' where id = %s", (ids[0],))
        boris.execute(
            "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now())",
            (ids[0],),
        )
    press(room.window, Qt.Key.Key_Z, CTRL)
    settle(
        room,
        qtbot,
        lambda: len(room.window.toasts.texts()) > 0 and "cannot be undone" in room.window.toasts.texts()[-1],
    )
    assert owners(room.office) == {"boris": 1}


def test_without_a_connection_nothing_is_lost(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import ConnectionLost
    from app.ui.dialogs import hand_over

    ids = full_hands(room.office, "anna", 1)
    dialog = opened(room, qtbot, client_ids=tuple(ids))
    mark(room, qtbot, dialog, "boris")

    def broken(_desk: object, _plan: object) -> None:
        raise ConnectionLost()

    monkeypatch.setattr(hand_over, "give", broken)
    type_text(dialog.note, "on leave")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: dialog.trouble.isVisible())
    assert dialog.trouble.accessibleName() == "No connection to the server"
    assert (dialog.note.text(), dialog.pane.model.marked()) == (
        "on leave",
        {("staff", room.office.staff["boris"])},
    )
    monkeypatch.undo()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {"boris": 1})


def test_every_control_has_a_name(room: Room, qtbot: QtBot) -> None:
    dialog = opened(room, qtbot, client_ids=tuple(full_hands(room.office, "anna", 1)))
    found: list[Any] = []
    for kind in (QAbstractButton, QLineEdit, QAbstractItemView):
        found += dialog.findChildren(kind)
    assert [one for one in found if one.isVisible() and not one.accessibleName()] == []
    dialog.reject()


@pytest.mark.parametrize(("login", "asks"), [("leo", True), ("boss", True), ("anna", False)])
def test_f7_on_the_card_is_for_who_leads(office: Office, qtbot: QtBot, login: str, asks: bool) -> None:
    client = office.client("anna", name="Vector")
    made = day_room.furnish(
        office,
        lambda desk, tasks, window: CardPage(desk, tasks, toasts=window.toasts),
        login=login,
        name=login,
    )
    with open_room(made):
        wanted: list[object] = []
        made.page.hand_over_wanted.connect(wanted.append)
        made.page.open_client(client)
        settle(made, qtbot, lambda: made.page.screen is not None)
        press(made.window, Qt.Key.Key_F7)
        assert wanted == ([(client,)] if asks else [])
