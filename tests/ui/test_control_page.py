"""Control before a real base: what a lead sees and what his keys do."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services.live import Change
from app.ui.control.close_dialog import CloseDialog
from app.ui.control.page import ControlPage
from app.ui.dialogs.days import DaysDialog
from app.ui.widgets.toast import ToastStack
from tests.office import Office
from tests.ui.day_room import Room, furnish, press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
# The base's own clock decides what is overdue when something is moved, so the page goes by it too.
NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

Opener = Callable[..., Room]


@pytest.fixture
def open_control(office: Office, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the page after the test has arranged the base."""
    made: list[Room] = []

    def open_page(login: str = "leo") -> Room:
        room = furnish(
            office,
            lambda desk, tasks, window: ControlPage(desk, tasks, toasts=window.toasts),
            login=login,
            name="Leo North",
            at=datetime.now(UTC),
        )
        made.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        settle(room, qtbot)
        return room

    yield open_page
    for room in made:
        room.close()


def settle(room: Room, qtbot: QtBot) -> None:
    """Until nothing is asked or waited for."""
    qtbot.waitUntil(lambda: not room.page._soon.isActive() and room.tasks.busy() == 0, timeout=15_000)


def late(office: Office, owner: str = "anna", by: timedelta = HOUR, **fields: Any) -> uuid.UUID:
    client = office.client(owner, name=fields.pop("name", "Vector"))
    return office.activity(client, due_at=NOW - by, **{"by": owner, **fields})


def forgotten(office: Office, owner: str = "anna", **fields: Any) -> uuid.UUID:
    return office.client(owner, last_at=NOW - 3 * DAY, **fields)


def firms(room: Room) -> list[str]:
    return [row.client_name for row in room.page.card.table().rows.rows()]


def show(room: Room, qtbot: QtBot, view: str) -> None:
    room.page.show_view(view)
    settle(room, qtbot)


def dialog(room: Room, kind: type[QDialog]) -> Any:
    [found] = room.window.findChildren(kind)
    return found


def answer(room: Room, qtbot: QtBot, kind: type[QDialog]) -> None:
    """Ctrl+Enter in the dialog that is open."""
    asked = dialog(room, kind)
    assert asked.confirm()
    asked.accept()
    settle(room, qtbot)


def undo(room: Room, qtbot: QtBot) -> None:
    toasts: ToastStack = room.window.toasts
    assert toasts.undo_last()
    settle(room, qtbot)


def test_undone_stand_under_their_managers_the_longest_due_first(
    office: Office, open_control: Opener
) -> None:
    late(office, "boris", name="Boreas")
    late(office, "anna", name="Young")
    late(office, "anna", by=2 * DAY, name="Old")
    late(office, "clara", name="Foreign")
    room = open_control()
    assert firms(room) == ["Old", "Young", "Boreas"]
    groups = room.page.card.table().rows._groups
    assert [group.title for group in groups] == ["Anna North", "Boris North"]
    assert room.page.card.views._segments["undone"].text() == "Undone 3"


def test_enter_opens_the_card_and_f5_goes_to_the_call(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    activity = late(office)
    room = open_control()
    client = room.page.card.table().current_row().client_id
    with qtbot.waitSignal(room.page.card_wanted) as card:
        press(room, Qt.Key.Key_Return)
    with qtbot.waitSignal(room.page.card_wanted):
        press(room, Qt.Key.Key_Return, ALT)
    with qtbot.waitSignal(room.page.call_wanted) as call:
        press(room, Qt.Key.Key_F5)
    assert card.args == [client]
    assert call.args == [client, activity]


def test_marked_rows_are_replanned_together_and_taken_back(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    ids = [late(office, owner) for owner in ("anna", "anna", "boris")]
    room = open_control()
    press(room, Qt.Key.Key_A, CTRL)
    assert room.page.card.chosen.text() == "Marked: 3"
    press(room, Qt.Key.Key_F4)
    answer(room, qtbot, DaysDialog)
    qtbot.waitUntil(lambda: firms(room) == [])
    assert room.page.card.switch.state() == "empty"
    assert office.rows("select count(*) from crm.activity where due_at > now()") == [(3,)]
    undo(room, qtbot)
    qtbot.waitUntil(lambda: len(firms(room)) == 3)
    assert {row.activity_id for row in room.page.card.table().rows.rows()} == set(ids)


def test_one_row_may_get_an_hour_and_nonsense_is_said(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    late(office)
    room = open_control()
    press(room, Qt.Key.Key_F4)
    asked = dialog(room, DaysDialog)
    for wrong in ("soon", "25:00", "9:99"):
        asked.hour.setText(wrong)
        assert not asked.confirm()
        assert asked._hour_field.error()
    asked.hour.setText("14:30")
    with qtbot.waitSignal(asked.chosen) as chosen:
        assert asked.confirm()
    days, at, _ = chosen.args
    assert (at.astimezone(room.page.scene.zone).hour, at.astimezone(room.page.scene.zone).date()) == (
        14,
        days[0],
    )
    asked.reject()
    settle(room, qtbot)


def test_asking_marks_the_row_and_frees_the_reminder(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    activity = late(office, shown_until=NOW + DAY, shown_seat=uuid.uuid4())
    room = open_control()
    press(room, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: room.page.card.table().rows.rows()[0].asked_at is not None)
    asked = office.rows("select asked_by, shown_until from crm.activity where id = %s", activity)
    assert asked == [(office.staff["leo"], None)]
    assert room.window.toasts.texts()


def test_hand_over_and_assignment_are_asked_for_each_client_once(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    client = office.client()
    for hours in (1, 2):
        office.activity(client, due_at=NOW - hours * HOUR)
    other = late(office)
    room = open_control()
    press(room, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(room.page.hand_over_wanted) as given:
        press(room, Qt.Key.Key_F7)
    with qtbot.waitSignal(room.page.assign_wanted) as set_:
        press(room, Qt.Key.Key_F8)
    assert given.args == set_.args
    [clients] = given.args
    assert len(clients) == 2
    assert client in clients
    assert (other,) == tuple(
        row.activity_id for row in room.page.card.table().rows.rows() if row.client_id != client
    )


def test_marks_and_place_stay_when_others_change_something(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    for number in range(30):
        late(office, by=HOUR + number * DAY, name=f"Firm {number:02}")
    room = open_control()
    table = room.page.card.table()
    rows = table.rows.rows()
    marked = {rows[3].activity_id, rows[20].activity_id}
    table.rows.set_marked(list(marked))
    table.go_to(rows[20].activity_id)
    place = table.verticalScrollBar().value()
    finished = rows[25]
    office.rows(
        "update crm.activity set state = 'done', done_at = now(), done_by = %s where id = %s returning 1",
        office.staff["anna"], finished.activity_id,
    )  # fmt: skip
    room.page.refresh(Change("activity", finished.client_id))
    settle(room, qtbot)
    qtbot.waitUntil(lambda: len(table.rows.rows()) == 29)
    assert table.rows.marked() == marked
    assert table.current_row().activity_id == rows[20].activity_id
    assert table.verticalScrollBar().value() == place


def test_filters_narrow_and_the_empty_list_offers_everything(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    late(office, name="Promised", is_promise=True)
    late(office, "boris", name="Met", kind="meeting", by=2 * DAY)
    room = open_control()
    filters = room.page.card.filters
    filters.kind.setCurrentIndex(filters.kind.findData("meeting"))
    filters.kind.activated.emit(filters.kind.currentIndex())
    settle(room, qtbot)
    assert firms(room) == ["Met"]
    filters.marks.choose("promise")
    filters.marks.chosen.emit("promise")
    settle(room, qtbot)
    assert room.page.card.switch.state() == "empty"
    room.page.card.switch.acted.emit()
    settle(room, qtbot)
    assert sorted(firms(room)) == ["Met", "Promised"]
    assert filters.person.itemText(1) == "Anna North · 1"


def test_orphans_are_large_and_red_until_there_is_none(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    made = [forgotten(office), forgotten(office, "boris")]
    room = open_control()
    assert (room.page.strip.orphans.text(), room.page.strip.orphans.property("tone")) == ("2", "bad")
    press(room, Qt.Key.Key_3)
    settle(room, qtbot)
    assert {row.client_id for row in room.page.card.table().rows.rows()} == set(made)
    press(room, Qt.Key.Key_A, CTRL)
    press(room, Qt.Key.Key_F4)
    answer(room, qtbot, DaysDialog)
    qtbot.waitUntil(lambda: room.page.strip.orphans.text() == "0")
    assert room.page.strip.orphans.property("tone") == "ok"
    assert office.rows("select count(*) from crm.activity where planned_by = %s", office.staff["leo"]) == [
        (2,)
    ]
    undo(room, qtbot)
    qtbot.waitUntil(lambda: room.page.strip.orphans.text() == "2")


def test_orphan_is_closed_with_a_reason_and_comes_back_by_undo(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    forgotten(office)
    room = open_control()
    show(room, qtbot, "orphans")
    press(room, Qt.Key.Key_Delete)
    asked = dialog(room, CloseDialog)
    asked.reason.setCurrentIndex(asked.reason.count() - 1)
    assert not asked.confirm()
    asked.words.setText("The firm is gone")
    answer(room, qtbot, CloseDialog)
    qtbot.waitUntil(lambda: room.page.strip.orphans.text() == "0")
    assert office.rows("select status, closed_reason from crm.client") == [("closed", "The firm is gone")]
    undo(room, qtbot)
    qtbot.waitUntil(lambda: room.page.strip.orphans.text() == "1")


def test_orphan_goes_to_the_pool_and_back(office: Office, open_control: Opener, qtbot: QtBot) -> None:
    forgotten(office)
    room = open_control()
    show(room, qtbot, "orphans")
    press(room, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: room.page.strip.orphans.text() == "0")
    asked = "select owner_id, group_id from crm.client"
    assert office.rows(asked) == [(None, office.groups["North"])]
    undo(room, qtbot)
    qtbot.waitUntil(lambda: room.page.strip.orphans.text() == "1")
    assert office.rows(asked) == [(office.staff["anna"], office.groups["North"])]


def test_promises_of_a_manager_open_those_that_are_overdue(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    late(office, name="Promised", is_promise=True)
    late(office, name="Planned")
    late(office, "boris", name="Other", is_promise=True)
    room = open_control()
    show(room, qtbot, "promises")
    table = room.page.card.table()
    assert [(row.name, row.overdue) for row in table.rows.rows()] == [("Anna North", 1), ("Boris North", 1)]
    table.go_to(office.staff["anna"])
    press(room, Qt.Key.Key_Return)
    settle(room, qtbot)
    assert (room.page.card.view(), firms(room)) == ("undone", ["Promised"])


def test_figure_of_the_strip_opens_its_rows(office: Office, open_control: Opener, qtbot: QtBot) -> None:
    office.client(name="Slow", status="hot", last_at=NOW - 30 * DAY)
    room = open_control()
    qtbot.mouseClick(room.page.strip.figures["standing"], Qt.MouseButton.LeftButton)
    settle(room, qtbot)
    assert (room.page.card.view(), firms(room)) == ("standing", ["Slow"])


def test_administrator_chooses_a_group(office: Office, open_control: Opener, qtbot: QtBot) -> None:
    late(office, name="North")
    late(office, "clara", name="South")
    room = open_control("boss")
    settle(room, qtbot)
    assert sorted(firms(room)) == ["North", "South"]
    group = room.page.group
    qtbot.waitUntil(lambda: group.isVisible())
    group.setCurrentIndex(group.findText("South"))
    group.activated.emit(group.currentIndex())
    settle(room, qtbot)
    assert firms(room) == ["South"]


def test_everything_done_is_a_success(office: Office, open_control: Opener, qtbot: QtBot) -> None:
    room = open_control()
    for view in ("undone", "orphans", "standing", "given_up"):
        show(room, qtbot, view)
        assert room.page.card.switch.state() == "empty"
    assert room.page.strip.orphans.property("tone") == "ok"


def test_without_a_line_old_rows_stay_and_nothing_is_changed(
    office: Office, open_control: Opener, qtbot: QtBot
) -> None:
    late(office)
    room = open_control()
    room.page._failed(ConnectionLost())
    assert room.page.card.stale.text().startswith("As of")
    assert firms(room) == ["Vector"]
    press(room, Qt.Key.Key_F4)
    assert room.window.findChildren(DaysDialog) == []
    assert room.window.toasts.texts()
    room.page.refresh(None)
    settle(room, qtbot)
    assert room.page.card.stale.text() == ""


def test_first_reading_that_fails_offers_to_try_again(office: Office, open_control: Opener) -> None:
    room = open_control()
    room.page._data_of = None
    room.page._failed(ConnectionLost())
    assert room.page.card.switch.state() == "error"


def test_manager_finds_the_door_closed(office: Office, open_control: Opener) -> None:
    late(office)
    room = open_control("anna")
    assert room.page.card.switch.state() == "no_rights"
    assert not room.page.is_loaded()


def test_call_without_a_result_is_not_moved(office: Office, open_control: Opener, qtbot: QtBot) -> None:
    late(office, state="open", started_at=NOW - 3 * HOUR, by=3 * HOUR, origin="call", name="Left")
    room = open_control()
    assert firms(room) == []
    room.page.card.filters.marks.choose("no_result")
    room.page.card.filters.changed.emit()
    settle(room, qtbot)
    assert firms(room) == ["Left"]
    press(room, Qt.Key.Key_F4)
    assert room.window.findChildren(DaysDialog) == []
    press(room, Qt.Key.Key_F9)
    settle(room, qtbot)
    assert office.rows("select count(*) from crm.activity where asked_at is not null") == [(0,)]
