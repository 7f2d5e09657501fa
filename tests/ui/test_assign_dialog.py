"""One assignment for many clients before a real base: chosen by a filter, foreseen, done, taken back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.selections import Selection
from app.services.spreads import AssignmentForm
from app.ui.dialogs.assign import AssignDialog
from app.ui.page import Page
from tests.office import Office
from tests.ui.day_room import Room, furnish
from tests.ui.keyboard import type_text

CTRL = Qt.KeyboardModifier.ControlModifier
FRIDAY, MONDAY, TUESDAY = date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 1)


@pytest.fixture
def ask(office: Office, qtbot: QtBot) -> Iterator[Callable[..., tuple[Room, AssignDialog]]]:
    """Opens the dialog over an empty page, as a lead, once the base is arranged."""
    made: list[Room] = []

    def open_dialog(login: str = "leo", **given: Any) -> tuple[Room, AssignDialog]:
        room = furnish(office, lambda desk, tasks, window: Page(), login=login, name="Leo North")
        made.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        dialog = AssignDialog(room.desk, room.tasks, parent=room.window, **given)
        dialog.open()
        settle(dialog, qtbot)
        return room, dialog

    yield open_dialog
    for room in made:
        room.close()


def settle(dialog: AssignDialog, qtbot: QtBot) -> None:
    """Until nothing is asked or counted."""
    qtbot.waitUntil(lambda: not dialog.is_waiting() and not dialog._tasks.busy(), timeout=8_000)


def clients(office: Office, owner: str | None, count: int, **fields: Any) -> tuple[uuid.UUID, ...]:
    return tuple(
        office.client(owner, phone=f"+38044{hash(owner) % 90 + 10}{place:05}", **fields)
        for place in range(count)
    )


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifiers)


def planned(office: Office) -> list[tuple[Any, ...]]:
    return office.rows(
        "select s.login, a.kind, (a.due_at at time zone 'Europe/Kyiv')::date, count(*) from crm.activity a"
        " join crm.staff s on s.id = a.owner_id where a.is_assignment and a.state = 'planned'"
        " group by 1, 2, 3 order by 1, 3"
    )


def test_two_hundred_prospects_go_out_evenly_over_three_days_with_one_key(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    clients(office, "anna", 110)
    clients(office, "boris", 90)
    room, dialog = ask()
    assert dialog.count() == 200
    assert dialog._clients.text() == "Found and taken: 200 clients"
    dialog.days.next[3].click()
    type_text(dialog.task.name, "Autumn list")
    dialog.task.note.setPlainText("Ask for the stock of the winter")
    settle(dialog, qtbot)
    lines = {line.name: line for line in dialog.preview.model.rows()}
    assert (lines["Anna North"].total, lines["Boris North"].total) == (110, 90)
    assert [share.clients for share in lines["Boris North"].shares] == [30, 30, 30]
    assert dialog.save.text() == "Assign 200 clients"
    with qtbot.waitSignal(dialog.assigned, timeout=8_000) as assigned:
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert assigned.args[1] == 200
    rows = planned(office)
    assert [row[:3] for row in rows] == [
        (login, "call", day) for login in ("anna", "boris") for day in (FRIDAY, MONDAY, TUESDAY)
    ]
    assert sum(row[3] for row in rows) == 200
    [(name, note)] = office.rows("select name, note from crm.assignment")
    assert (name, note) == ("Autumn list", "Ask for the stock of the winter")
    room.window.toasts.undo_last()
    qtbot.waitUntil(lambda: not planned(office), timeout=5_000)


def test_pool_goes_to_marked_people_only_and_the_dialog_says_who_changes_hands(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    pool = tuple(office.client(None, group="North", phone=f"+3804477{place:05}") for place in range(6))
    _, dialog = ask(client_ids=pool)
    boris = office.staff["boris"]
    table = dialog.preview.table
    for line in dialog.preview.model.rows():
        if line.id != boris and line.id in dialog.preview.chosen():
            table.go_to(line.id)
            press(table, Qt.Key.Key_Space)
    settle(dialog, qtbot)
    assert dialog.preview.chosen() == (boris,)
    assert dialog.plan is not None and {item.staff_id for item in dialog.plan.items} == {boris}
    assert "6 clients get another owner" in dialog.told.accessibleName()
    with qtbot.waitSignal(dialog.assigned, timeout=8_000):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert office.rows("select count(*) from crm.client where owner_id = %s", boris) == [(6,)]


def test_left_out_clients_are_counted_with_their_reasons_and_overload_only_warns(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    busy = clients(office, "anna", 3)
    for client in busy:
        office.activity(client, due_at=datetime(2026, 11, 30, 9, tzinfo=UTC))
    many = clients(office, "boris", 80)
    _, dialog = ask(client_ids=(*busy, *many))
    assert dialog.count() == 80
    said = dialog.told.accessibleName()
    assert "Left out: 3 clients" in said and "with such a plan already: 3" in said
    assert "Too full: Boris North" in said and "can be assigned nevertheless" in said
    assert dialog.save.isEnabled()


def test_filter_narrows_with_a_live_count(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    clients(office, "anna", 4, city="Львів")
    clients(office, "boris", 5)
    _, dialog = ask()
    assert dialog.count() == 9
    type_text(dialog.pick.city, "Львів")
    settle(dialog, qtbot)
    assert dialog.count() == 4
    dialog.pick.city.clear()
    dialog.pick.owner.setCurrentIndex(dialog.pick.owner.findText("Boris North"))
    settle(dialog, qtbot)
    assert dialog.count() == 5
    dialog.pick.most.setValue(2)
    settle(dialog, qtbot)
    assert dialog._clients.text() == "Found 5, taken 2: the important and long untouched first"


def test_nothing_is_done_without_clients_or_days_and_the_button_says_why(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    _, dialog = ask()
    assert not dialog.save.isEnabled() and dialog.save.toolTip() == "No clients are chosen"
    press(dialog, Qt.Key.Key_Return, CTRL)
    clients(office, "anna", 2)
    dialog.pick.ask()
    settle(dialog, qtbot)
    assert dialog.save.isEnabled()
    for pill in dialog.days.days.values():
        if pill.isChecked():
            pill.click()
    settle(dialog, qtbot)
    assert dialog.save.toolTip() == "Choose at least one day"
    assert planned(office) == []


def test_draft_of_the_board_is_handed_back_and_nothing_is_written(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    mine = clients(office, "anna", 3)
    form = AssignmentForm(uuid.uuid4(), "Docs", "document", (MONDAY,), mine, (office.staff["anna"],))
    _, dialog = ask(form=form, as_draft=True)
    assert dialog.save.text() == "Put 3 clients on the board"
    with qtbot.waitSignal(dialog.drafted) as drafted:
        press(dialog, Qt.Key.Key_Return, CTRL)
    [given] = drafted.args
    assert (given.id, given.kind, given.days, given.name) == (form.id, "document", (MONDAY,), "Docs")
    assert planned(office) == []


def test_list_elsewhere_gives_its_filter_and_a_client_taken_meanwhile_is_told(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    first, *_ = clients(office, "anna", 3, status="warm")
    clients(office, "anna", 2)
    _, dialog = ask(selection=Selection(statuses=("warm",)))
    assert dialog.count() == 3
    office.rows(
        "update crm.client set name = 'Changed elsewhere', version = version + 1 where id = %s returning 1",
        first,
    )
    office.rows("update crm.client set owner_id = %s where id = %s returning 1", office.staff["boris"], first)
    press(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.trouble.isVisible() and not dialog.is_waiting(), timeout=8_000)
    assert planned(office) == []
    settle(dialog, qtbot)
    assert dialog.trouble.isVisible(), "it stays until something else is chosen or tried"
    with qtbot.waitSignal(dialog.assigned, timeout=8_000):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert sum(row[3] for row in planned(office)) == 3


def test_administrator_assigns_for_the_group_of_the_clients(
    office: Office, ask: Callable[..., tuple[Room, AssignDialog]], qtbot: QtBot
) -> None:
    mine = clients(office, "clara", 2)
    _, dialog = ask("boss", client_ids=mine)
    assert [line.name for line in dialog.preview.model.rows()] == ["Clara South", "Lena South"]
    with qtbot.waitSignal(dialog.assigned, timeout=8_000):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert [row[:2] for row in planned(office)] == [("clara", "call")]
