"""View two before a real base: what stands in the list, and what the keys do to it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services import settings
from app.services.activity_lists import ActivityQuery
from app.services.conditions import AllOf, Condition
from app.services.live import Change
from app.ui.activities.page import ActivitiesPage
from app.ui.dialogs.days import DaysDialog
from app.ui.dialogs.note import NoteDialog
from app.ui.dialogs.plan import PlanDialog
from tests.office import Office
from tests.ui.activities_room import done
from tests.ui.day_room import Room, furnish, press

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
# The base's own clock decides what is overdue when something is moved, so the page goes by it too.
NOW = datetime.now(UTC).replace(second=0, microsecond=0)
HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)
Opener = Callable[..., Room]


@pytest.fixture
def open_list(office: Office, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the page after the test has arranged the base; everything is shown."""
    made: list[Room] = []

    def open_page(login: str = "leo", *, everything: bool = True) -> Room:
        room = furnish(
            office,
            lambda desk, tasks, window: ActivitiesPage(desk, tasks, toasts=window.toasts),
            login=login,
            name="Leo North",
            at=NOW,
        )
        made.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        settle(room, qtbot)
        if everything:
            room.page.show_everything()
            settle(room, qtbot)
        return room

    yield open_page
    for room in made:
        room.close()


def settle(room: Room, qtbot: QtBot) -> None:
    """Until nothing is asked or waited for."""
    qtbot.waitUntil(room.page.is_settled, timeout=8_000)


def planned(
    office: Office, name: str, ahead: timedelta = HOUR, owner: str = "anna", **fields: Any
) -> uuid.UUID:
    client = office.client(owner, name=name)
    return office.activity(client, by=owner, **{"due_at": NOW + ahead} | fields)


def was_done(
    office: Office, name: str, ago: timedelta = HOUR, owner: str = "anna", **fields: Any
) -> uuid.UUID:
    return done(office, office.client(owner, name=name), NOW - ago, by=owner, **fields)


def firms(room: Room) -> list[str]:
    """Companies of the list from top to bottom, all of them loaded."""
    model = room.page.card.model
    room.tasks.wait_idle()
    rows = [model.row_at(place) for place in range(model.rowCount())]
    return [row.client_name if row is not None else "…" for row in rows]


def show(room: Room, qtbot: QtBot, **asked: Any) -> None:
    room.page._show_query(ActivityQuery(**{"descending": False} | asked))
    room.page._narrowed()
    settle(room, qtbot)


def dialog(room: Room, qtbot: QtBot, kind: type[QDialog]) -> Any:
    qtbot.waitUntil(lambda: bool(room.window.findChildren(kind)), timeout=5_000)
    return room.window.findChildren(kind)[-1]


def confirm(room: Room, qtbot: QtBot, asked: Any) -> None:
    assert asked.confirm()
    asked.accept()
    settle(room, qtbot)


def told(room: Room) -> list[str]:
    return list(room.window.toasts.texts())


def state_of(office: Office, key: uuid.UUID) -> tuple[str, datetime]:
    [row] = office.rows("select state, due_at from crm.activity where id = %s", key)
    return row


# what stands there


def test_the_first_time_it_opens_on_today_in_the_order_of_the_day(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    was_done(office, "Early", 2 * MINUTE)
    planned(office, "Late", MINUTE)
    planned(office, "Next week", 8 * DAY)
    room = open_list("anna", everything=False)
    qtbot.waitUntil(lambda: firms(room) == ["Early", "Late"])
    assert room.page.views.current() == str(room.page.views.ready()[0].id)
    assert room.page.card.narrowing.span() == "today"


def test_planned_and_done_stand_in_one_list_the_latest_first(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    was_done(office, "Done")
    planned(office, "Ahead")
    planned(office, "Late", -2 * HOUR)
    planned(office, "Foreign", owner="clara")
    room = open_list()
    show(room, qtbot, descending=True)
    assert firms(room) == ["Ahead", "Done", "Late"]


def test_f9_goes_through_what_is_to_do_undone_and_done(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    was_done(office, "Done")
    planned(office, "Ahead")
    planned(office, "Late", -2 * HOUR)
    room = open_list()
    found = []
    for _ in range(4):
        press(room, Qt.Key.Key_F9)
        settle(room, qtbot)
        found.append((room.page.card.narrowing.scopes.current(), sorted(firms(room))))
    assert found == [
        ("planned", ["Ahead", "Late"]), ("undone", ["Late"]), ("done", ["Done"]), ("all", ["Ahead", "Done", "Late"]),
    ]  # fmt: skip
    press(room, Qt.Key.Key_F9, SHIFT)
    assert room.page.card.narrowing.scopes.current() == "done"


def test_undone_of_a_span_and_of_everything_before_it(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Old", -40 * DAY)
    planned(office, "Yesterday", -DAY)
    planned(office, "Tomorrow", DAY)
    room = open_list()
    show(room, qtbot, state="undone")
    room.page.card.narrowing.choose_span("yesterday")
    settle(room, qtbot)
    assert firms(room) == ["Yesterday"]
    press(room, Qt.Key.Key_E, CTRL)
    settle(room, qtbot)
    assert firms(room) == ["Old", "Yesterday"]
    assert room.page.card.narrowing.earlier.text() == "And before yesterday"


def test_only_promises_and_only_assignments_narrow_each_other(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Plain")
    planned(office, "Promise", is_promise=True)
    planned(office, "Both", 2 * HOUR, is_promise=True, is_assignment=True)
    room = open_list()
    narrowing = room.page.card.narrowing
    narrowing.promises.click()
    settle(room, qtbot)
    assert sorted(firms(room)) == ["Both", "Promise"]
    narrowing.assignments.click()
    settle(room, qtbot)
    assert firms(room) == ["Both"]


def test_one_manager_is_chosen_by_who_leads_and_is_no_choice_for_a_manager(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Hers")
    planned(office, "His", owner="boris")
    room = open_list()
    whose = room.page.card.narrowing.whose
    whose.setCurrentIndex(whose.findData(office.staff["boris"]))
    whose.activated.emit(whose.currentIndex())
    settle(room, qtbot)
    assert firms(room) == ["His"]
    assert not open_list("anna").page.card.narrowing.whose.isVisible()


def test_a_condition_on_what_was_said_stands_as_a_chip_and_goes_with_delete(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    was_done(office, "Dear", result="Слишком дорого для них")
    was_done(office, "Good", result="Согласны")
    room = open_list()
    show(room, qtbot, filter=AllOf((Condition("words", "contains", ("дорого",)),)))
    assert firms(room) == ["Dear"]
    [chip] = room.page.card.filters.chips
    chip.setFocus()
    press(room, Qt.Key.Key_Delete)
    settle(room, qtbot)
    assert sorted(firms(room)) == ["Dear", "Good"]


def test_search_is_typed_and_narrows_by_the_client(office: Office, open_list: Opener, qtbot: QtBot) -> None:
    planned(office, "Vector Logistics")
    planned(office, "Rhythm")
    room = open_list()
    press(room, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(room.page.search, "vect")
    qtbot.waitUntil(lambda: room.page.is_settled() and firms(room) == ["Vector Logistics"], timeout=5_000)
    press(room, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: room.page.is_settled() and len(firms(room)) == 2, timeout=5_000)


def test_late_is_red_with_how_late_and_says_so_aloud(office: Office, open_list: Opener) -> None:
    planned(office, "Vector", -(2 * HOUR + 28 * MINUTE), is_promise=True, plan_note="prices")
    room = open_list()
    model = room.page.card.model
    when = next(column for column in model.columns if column.id == "moment").cell(model.row_at(0))
    assert (when.tone, when.icon, when.suffix) == ("bad", "clock-alert", "2 h 28 min")
    said = model.sentence_of(model.row_at(0))
    assert "Vector" in said and "late by 2 h 28 min" in said and "Promise" in said and "prices" in said


def test_what_became_of_a_promise_stands_on_its_chip(office: Office, open_list: Opener, qtbot: QtBot) -> None:
    for place, result in enumerate(("kept", "late", "broken")):
        was_done(office, result, (place + 1) * HOUR, is_promise=True, promise_result=result)
    planned(office, "Set", is_assignment=True)
    room = open_list()
    show(room, qtbot, descending=True)
    model = room.page.card.model
    marks = next(column for column in model.columns if column.id == "marks")
    chips = [marks.cell(model.row_at(place)) for place in range(4)]
    assert [(chip.text, chip.tone) for chip in chips] == [
        ("Assignment", "warn"), ("Promise kept", "ok"), ("Promise late", "warn"), ("Promise broken", "bad"),
    ]  # fmt: skip


# keys


def test_enter_opens_the_card_and_f5_rings_the_planned_call_itself(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    call = planned(office, "Vector")
    meeting = planned(office, "Rhythm", 2 * HOUR, kind="meeting")
    room = open_list()
    show(room, qtbot)
    page = room.page
    with qtbot.waitSignal(page.card_wanted) as card:
        press(room, Qt.Key.Key_Return)
    assert card.args == [page.card.model.row_of(call).client_id]
    with qtbot.waitSignal(page.call_wanted) as ring:
        press(room, Qt.Key.Key_F5)
    assert ring.args == [page.card.model.row_of(call).client_id, call]
    press(room, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.call_wanted) as ring:
        press(room, Qt.Key.Key_F5)
    assert ring.args == [page.card.model.row_of(meeting).client_id, None]


def test_f8_moves_one_in_words_and_undo_puts_it_back(office: Office, open_list: Opener, qtbot: QtBot) -> None:
    key = planned(office, "Vector")
    room = open_list("anna")
    before = state_of(office, key)
    press(room, Qt.Key.Key_F8)
    asked = dialog(room, qtbot, PlanDialog)
    asked.when.setText(f"{(NOW + 3 * DAY):%Y-%m-%d} 12:00")
    confirm(room, qtbot, asked)
    qtbot.waitUntil(lambda: state_of(office, key) != before, timeout=5_000)
    assert state_of(office, key)[1] > NOW + 2 * DAY
    assert room.window.toasts.undo_last()
    qtbot.waitUntil(lambda: state_of(office, key) == before, timeout=5_000)
    settle(room, qtbot)


def test_f8_spreads_the_marked_ones_over_days_and_takes_them_back(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    keys = [planned(office, f"Firm {place}", -place * HOUR - HOUR) for place in range(4)]
    was_done(office, "Done")
    room = open_list()
    press(room, Qt.Key.Key_A, CTRL)
    assert len(room.page.card.model.marked()) == 5
    before = [state_of(office, key) for key in keys]
    press(room, Qt.Key.Key_F8)
    assert "Done already and left as they are: 1" in told(room)
    confirm(room, qtbot, dialog(room, qtbot, DaysDialog))
    assert all(state_of(office, key)[1] > NOW for key in keys)
    assert "Re-planned: 4" in told(room) and not room.page.card.model.marked()
    assert room.window.toasts.undo_last()
    qtbot.waitUntil(lambda: [state_of(office, key) for key in keys] == before, timeout=5_000)
    settle(room, qtbot)


def test_delete_gives_up_with_a_reason_and_undo_takes_it_up_again(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    key = planned(office, "Vector")
    room = open_list("anna")
    press(room, Qt.Key.Key_Delete)
    asked = dialog(room, qtbot, NoteDialog)
    assert not asked.confirm()
    asked.note.setPlainText("closed for the season")
    confirm(room, qtbot, asked)
    assert state_of(office, key)[0] == "cancelled"
    assert office.rows("select result from crm.activity where id = %s", key) == [("closed for the season",)]
    assert room.window.toasts.undo_last()
    qtbot.waitUntil(lambda: state_of(office, key)[0] == "planned", timeout=5_000)
    settle(room, qtbot)


def test_what_is_done_is_history_and_stays(office: Office, open_list: Opener, qtbot: QtBot) -> None:
    was_done(office, "Done")
    room = open_list()
    for key in (Qt.Key.Key_F8, Qt.Key.Key_Delete):
        press(room, key)
    assert not room.window.findChildren(QDialog)
    assert told(room)[-1] == "Only what is still to be done can be changed here"


def test_ctrl_d_plans_one_contact_more_with_the_client(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    was_done(office, "Vector")
    room = open_list("anna")
    press(room, Qt.Key.Key_D, CTRL)
    asked = dialog(room, qtbot, PlanDialog)
    asked.when.setText(f"{(NOW + 3 * DAY):%Y-%m-%d} 12:00")
    confirm(room, qtbot, asked)
    qtbot.waitUntil(lambda: len(firms(room)) == 2, timeout=5_000)
    assert office.rows("select count(*) from crm.activity where done_at is null") == [(1,)]


def test_marked_rows_hand_over_their_clients_once_each(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    client = office.client("anna", name="Twice")
    for place in range(2):
        office.activity(client, due_at=NOW + (place + 1) * HOUR)
    planned(office, "Once", 5 * HOUR)
    room = open_list()
    press(room, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(room.page.hand_over_wanted) as asked:
        press(room, Qt.Key.Key_F7)
    assert len(asked.args[0]) == 2 and client in asked.args[0]
    press(room, Qt.Key.Key_Escape)
    assert not room.page.card.model.marked()


def test_export_hands_on_the_list_and_the_columns_as_they_are_shown(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Vector")
    room = open_list()
    show(room, qtbot, state="planned", only_promises=False)
    with qtbot.waitSignal(room.page.export_wanted) as asked:
        press(room, Qt.Key.Key_E, CTRL | SHIFT)
    query, columns = asked.args
    assert query.state == "planned"
    assert [name for name, _ in columns][:4] == ["client", "moment", "kind", "promise"]
    assert open_list("anna").page.export_button.isHidden()


# views and how it is left


def test_alt_digit_opens_a_view_and_its_count_is_green_at_zero(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Ahead", is_promise=True)
    room = open_list()
    press(room, Qt.Key.Key_3, ALT)
    settle(room, qtbot)
    assert firms(room) == ["Ahead"]
    items = {
        item.name: item
        for item in (room.page.pane.item(key) for key in room.page.pane.rows)
        if item is not None
    }
    assert (items["Undone"].count, items["Undone"].tone) == ("0", "ok")
    assert items["Promises"].count == "1"


def test_a_list_kept_under_a_name_comes_back_as_it_was(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Ahead", kind="meeting")
    planned(office, "Call", 2 * HOUR)
    room = open_list()
    asked = {
        "state": "planned",
        "since": "today",
        "until": "week+1",
        "filter": AllOf((Condition("kind", "any_of", ("meeting",)),)),
    }
    show(room, qtbot, **asked)
    press(room, Qt.Key.Key_S, CTRL)
    room.page.views.dialog.name.setText("Meetings")
    room.page.views.dialog.confirm()
    settle(room, qtbot)
    room.page.show_everything()
    settle(room, qtbot)
    [view] = [view for view in room.page.views.every() if view.name == "Meetings"]
    room.page.pane.chosen.emit(str(view.id))
    settle(room, qtbot)
    assert firms(room) == ["Ahead"] and room.page.views.current() == str(view.id)
    assert room.page.query().until == "week+1"


def test_the_page_opens_as_it_was_left_on_any_computer(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Ahead", is_promise=True)
    first = open_list("anna")
    show(first, qtbot, only_promises=True, sort="client")
    first.page.card._arranged((("client", 0), ("moment", 220)))
    settle(first, qtbot)
    with office.as_user("anna") as db:
        assert settings.read_settings(db)["desktop.activities"]
    second = open_list("anna", everything=False)
    assert second.page.query().only_promises and second.page.card.sort == "client"
    assert [(one.id, one.width) for one in second.page.card.model.columns][1:] == [
        ("client", 164),
        ("moment", 220),
    ]


# states


def test_nothing_undone_is_a_success_and_nothing_found_offers_what_to_drop(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Ahead")
    room = open_list()
    show(room, qtbot, state="undone")
    assert room.page.card.switch.state() == "empty"
    show(room, qtbot, state="planned", only_promises=True, since="today", until="week+1")
    assert room.page.card.finds_nothing()
    buttons = room.page.card.nothing.buttons
    qtbot.waitUntil(lambda: buttons["promises"].text().endswith("1"), timeout=5_000)
    buttons["promises"].click()
    settle(room, qtbot)
    assert firms(room) == ["Ahead"]


def test_without_a_line_old_rows_stay_with_their_time_and_nothing_is_changed(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "Vector")
    room = open_list()
    room.page._failed(ConnectionLost())
    assert firms(room) == ["Vector"] and room.page.card.stale.text().startswith("As of")
    press(room, Qt.Key.Key_F8)
    assert "No connection" in told(room)[-1] and not room.window.findChildren(QDialog)


def test_what_others_change_comes_in_place_and_the_current_row_stays(
    office: Office, open_list: Opener, qtbot: QtBot
) -> None:
    planned(office, "First")
    second = planned(office, "Second", 2 * HOUR)
    room = open_list()
    show(room, qtbot)
    press(room, Qt.Key.Key_Down)
    planned(office, "New", 30 * MINUTE)
    room.page.hear(Change("activity"))
    qtbot.waitUntil(lambda: room.page.is_settled() and len(firms(room)) == 3, timeout=8_000)
    assert firms(room) == ["New", "First", "Second"]
    assert room.page.card.table.current_row().id == second


def test_a_long_list_is_read_where_it_is_looked_at(office: Office, open_list: Opener, qtbot: QtBot) -> None:
    client = office.client("anna", name="Busy")
    for place in range(260):
        done(office, client, NOW - place * MINUTE - HOUR, by="anna")
    room = open_list()
    show(room, qtbot, descending=True)
    model, table = room.page.card.model, room.page.card.table
    assert model.rowCount() == 260 and model.row_at(250) is None
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: model.row_at(259) is not None, timeout=5_000)
    assert "260 of 260" in room.page.card.shown.text()


def test_every_control_has_a_name(office: Office, open_list: Opener) -> None:
    planned(office, "Vector")
    room = open_list()
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for part in room.page.findChildren(kind):
            if part.isVisibleTo(room.page) and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert part.accessibleName(), part
