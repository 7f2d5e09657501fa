"""My day before a real base: what a manager sees and what her keys do."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services.live import Change
from app.services.worklist import WorklistRow
from app.ui.dialogs.new_client import NewClientDialog
from app.ui.dialogs.note import NoteDialog
from app.ui.dialogs.plan import PlanDialog
from app.ui.my_day.page import SPAN_SETTING, MyDayPage
from app.ui.my_day.skip import SkipDialog
from tests.office import Office
from tests.ui.day_room import DAY, HOUR, MINUTE, NOW, Room, believable_day, furnish, press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def open_day(office: Office, qtbot: QtBot) -> Iterator[Callable[[], Room]]:
    """Opens the page after the test has arranged the base."""
    made: list[Room] = []

    def open_page() -> Room:
        room = furnish(office, lambda desk, tasks, window: MyDayPage(desk, tasks, toasts=window.toasts))
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
    page = room.page
    qtbot.waitUntil(
        lambda: not page._soon.isActive() and not page._rest.isActive() and room.tasks.busy() == 0,
        timeout=5_000,
    )


def dialog(room: Room, kind: type[QDialog]) -> Any:
    [found] = room.window.findChildren(kind)
    return found


def firms(room: Room) -> list[str]:
    return [row.client_name for row in room.page.card.queue.rows.rows()]


def choose(room: Room, qtbot: QtBot, client: uuid.UUID) -> WorklistRow:
    row: WorklistRow = next(row for row in room.page.card.rows() if row.client_id == client)
    assert room.page.card.queue.go_to(row.id)
    settle(room, qtbot)
    return row


def chip(room: Room, client: uuid.UUID) -> str:
    model = room.page.card.queue.rows
    row = next(row for row in room.page.card.rows() if row.client_id == client)
    return str(model.columns[1].cell(row).text)


def test_day_opens_on_the_first_promise_with_figures_and_reasons(
    office: Office, open_day: Callable[[], Room]
) -> None:
    ids = believable_day(office)
    room = open_day()
    page = room.page
    assert firms(room)[:4] == ["Вектор Логистика", "Ладья Мебель", "Фарватер Пак", "Агроцех"]
    assert page.card.current_row().client_id == ids["Вектор Логистика"]
    chips = {name: chip(room, ids[name]) for name in ids if name in firms(room)}
    assert chips["Вектор Логистика"] == "Promised 14:00"
    assert chips["Фарватер Пак"] == "Late 2 h 28 min"
    assert chips["Балтик Тара"] == "Assignment: meeting"
    assert chips["Тёплый Дом"] == "Plan 15:30"
    assert chips["Нива Плюс"].startswith("Warm, 6 day")
    assert chips["Алатау Трейд"] == "Other time of day"
    assert chips["Владпорт Снаб"] == "Opens Fri 09:00"
    assert chips["Янтарь"] == "New"
    assert page.strip.measures["dials"].accessibleName() == "Dials 36 of 60"
    assert page.strip._kept.text() == "9 of 10"


def test_client_elsewhere_shows_his_own_clock_and_the_offset(
    office: Office, open_day: Callable[[], Room]
) -> None:
    ids = believable_day(office)
    room = open_day()
    columns = room.page.card.queue.rows.columns
    cell = columns[0].cell(next(row for row in room.page.card.rows() if row.client_id == ids["Алатау Трейд"]))
    assert (cell.text, cell.suffix) == ("16:58", "+3 h")


def test_preview_tells_promise_last_contacts_and_what_follows(
    office: Office, open_day: Callable[[], Room]
) -> None:
    believable_day(office)
    preview = open_day().page.preview
    assert "Promised 14:00" in preview.callout.accessibleName()
    assert "Перезвоните после планёрки" in preview.callout.accessibleName()
    shown = [
        preview.last.items.data(preview.last.items.index(row)) for row in range(preview.last.items.rowCount())
    ]
    assert len(shown) == 3
    assert any("Дарья Ветрова: Боль" in line for line in shown)
    assert any("Олег Кравец" in line for line in shown)
    assert preview.steps.texts() == ["If no answer: 16:58", "Best rung 10–12"]


def test_enter_calls_with_the_planned_activity_and_f5_does_the_same(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    client = office.client()
    activity = office.activity(client, due_at=NOW)
    room = open_day()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F5):
        with qtbot.waitSignal(room.page.call_wanted) as called:
            press(room, key)
        assert called.args == [client, activity]


def test_enter_on_a_task_asks_how_it_went(office: Office, open_day: Callable[[], Room], qtbot: QtBot) -> None:
    activity = office.activity(office.client(), due_at=NOW, kind="document")
    room = open_day()
    press(room, Qt.Key.Key_Return)
    asked = dialog(room, NoteDialog)
    press_in(asked, Qt.Key.Key_Return, CTRL)
    assert asked.isVisible()  # nothing was said yet
    asked.note.setPlainText("Sent by mail")
    press_in(asked, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    assert office.rows("select state, result from crm.activity where id = %s", activity) == [
        ("done", "Sent by mail")
    ]
    assert firms(room) == []


def press_in(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget.focusWidget() or widget, key, modifiers)


def test_alt_enter_wants_the_card(office: Office, open_day: Callable[[], Room], qtbot: QtBot) -> None:
    client = office.client()
    room = open_day()
    with qtbot.waitSignal(room.page.card_wanted) as wanted:
        press(room, Qt.Key.Key_Return, ALT)
    assert wanted.args == [client]


def test_moving_rests_and_then_tells_who_is_selected(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    first, second = office.client(), office.client()
    for client, ahead in ((first, 0), (second, 1)):
        office.activity(client, due_at=NOW + ahead * MINUTE)
    room = open_day()
    with qtbot.waitSignal(room.page.selected) as told:
        press(room, Qt.Key.Key_Down)
    assert told.args == [second]


def test_skip_takes_one_digit_and_the_client_leaves_for_a_while(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    client = office.client()
    office.activity(client, due_at=NOW)
    other = office.client()
    room = open_day()
    press(room, Qt.Key.Key_F6)
    press_in(dialog(room, SkipDialog), Qt.Key.Key_2)
    settle(room, qtbot)
    assert office.rows("select client_id, reason from crm.queue_skip") == [(client, "preparation")]
    assert [row.client_id for row in room.page.card.rows()] == [other]


def test_promise_cannot_be_skipped(office: Office, open_day: Callable[[], Room]) -> None:
    office.activity(office.client(), due_at=NOW, is_promise=True)
    room = open_day()
    press(room, Qt.Key.Key_F6)
    assert room.window.findChildren(SkipDialog) == []
    assert any("cannot be skipped" in text for text in room.window.toasts.texts())
    assert not room.page.preview.skip.isEnabled()


def test_search_finds_a_number_in_any_form_and_esc_shows_all(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    office.client(name="Wanted", phone="+380445550123")
    office.client(name="Other")
    room = open_day()
    press(room, Qt.Key.Key_F, CTRL)
    search = room.page.card.search
    assert search.hasFocus()
    QTest.keyClicks(search, "(044) 555-01")
    qtbot.waitUntil(lambda: firms(room) == ["Wanted"])
    QTest.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(firms(room)) == 2)


def test_nothing_found_offers_the_whole_queue(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    office.client()
    room = open_day()
    QTest.keyClicks(room.page.card.search, "nobody of that name")
    qtbot.waitUntil(lambda: room.page.card.switch.state() == "empty")
    room.page.card.switch.acted.emit()
    qtbot.waitUntil(lambda: room.page.card.switch.state() == "content")


def test_pill_shows_one_part_of_the_queue(office: Office, open_day: Callable[[], Room]) -> None:
    believable_day(office)
    room = open_day()
    pill = room.page.card.filters._pills["overdue"]
    assert pill.text() == "Overdue 2"
    pill.click()
    assert firms(room) == ["Фарватер Пак", "Агроцех"]
    assert room.page.card.current_row().client_name == "Фарватер Пак"


def test_new_promise_does_not_move_the_current_row(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    for _ in range(30):
        office.client()
    room = open_day()
    table = room.page.card.queue
    row = room.page.card.rows()[12]
    table.go_to(row.id)
    settle(room, qtbot)
    before = table.rowViewportPosition(table.currentIndex().row())
    client = office.client(name="Suddenly")
    office.activity(client, due_at=NOW, is_promise=True)
    room.page.hear(Change("activity", client))
    settle(room, qtbot)
    assert firms(room)[0] == "Suddenly"
    assert room.page.card.current_row().id == row.id
    assert table.rowViewportPosition(table.currentIndex().row()) == before


def test_burst_of_changes_is_one_question(office: Office, open_day: Callable[[], Room], qtbot: QtBot) -> None:
    office.client()
    room = open_day()
    asked: list[object] = []
    read = room.tasks.read

    def counted(fn: Callable[..., Any], *args: Any, **kw: Any) -> None:
        asked.append(fn)
        read(fn, *args, **kw)

    room.tasks.read = counted  # type: ignore[method-assign]
    for _ in range(200):
        room.page.hear(Change("activity", uuid.uuid4()))
    settle(room, qtbot)
    assert len(asked) == 1


def test_minute_moves_clocks_and_brings_what_time_has_made_due(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    client = office.client()
    office.activity(client, due_at=NOW + 21 * MINUTE, is_promise=True)
    room = open_day()
    assert room.page.card.rows()[0].section == "today"
    room.clock.advance(2 * MINUTE)
    room.page._minute_passed()
    assert "14:00" in room.page.strip._when.text()
    settle(room, qtbot)
    assert room.page.card.rows()[0].section == "promise"


def test_line_down_keeps_the_last_copy_and_says_of_when_it_is(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    office.client(name="Still here")
    room = open_day()
    room.desk._went_offline(ConnectionLost())
    room.page.reload()
    settle(room, qtbot)
    assert firms(room) == ["Still here"]
    assert room.page.card.stale.text() == "As of 13:58"
    room.desk._came_online()
    room.page.reload()
    settle(room, qtbot)
    assert room.page.card.stale.text() == ""


def test_first_reading_that_fails_is_an_error_with_a_way_on(office: Office, qtbot: QtBot) -> None:
    office.client()
    room = furnish(office, lambda desk, tasks, window: MyDayPage(desk, tasks, toasts=window.toasts))
    try:
        room.desk._went_offline(ConnectionLost())
        room.window.show()
        qtbot.waitUntil(lambda: room.page.card.switch.state() == "error")
        room.desk._came_online()
        room.page.card.switch.retried.emit()
        qtbot.waitUntil(lambda: room.page.card.switch.state() == "content")
        settle(room, qtbot)
    finally:
        room.close()


def test_empty_queue_is_a_success(office: Office, open_day: Callable[[], Room]) -> None:
    room = open_day()
    assert room.page.card.switch.state() == "empty"
    assert room.page.card.switch._empty.accessibleName().startswith("The queue is done")


def test_nobody_callable_says_when_the_next_ones_open(office: Office, open_day: Callable[[], Room]) -> None:
    office.client(time_zone="Asia/Vladivostok")
    room = open_day()
    assert not room.page.card.closed.isHidden()
    assert "tomorrow 01:00" in room.page.card.closed.accessibleName()


def test_next_row_is_never_the_client_just_filed(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    first, second = office.client(), office.client()
    for client, ahead in ((first, 0), (second, 1)):
        office.activity(client, due_at=NOW + ahead * MINUTE)
    office.client(time_zone="Asia/Vladivostok")
    room = open_day()
    assert room.page.next_row().client_id == first
    room.page.client_filed(first)
    assert room.page.next_row().client_id == second
    room.page.client_filed(second)
    assert room.page.next_row() is None


def test_ctrl_d_plans_by_the_clients_clock(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    client = office.client(time_zone="Asia/Almaty", country="KZ")
    room = open_day()
    choose(room, qtbot, client)
    press(room, Qt.Key.Key_D, CTRL)
    asked = dialog(room, PlanDialog)
    asked.when.setText("nonsense")
    press_in(asked, Qt.Key.Key_Return, CTRL)
    assert asked.isVisible()
    asked.when.setText("tomorrow 10")
    assert "for you tomorrow 07:00" in asked.echo_text()
    asked.comment.setText("Prices")
    press_in(asked, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    [(due, wall, note)] = office.rows(
        "select due_at, due_wall, plan_note from crm.activity where client_id = %s", client
    )
    assert (due, wall.hour, note) == (NOW.replace(hour=5, minute=0) + DAY, 10, "Prices")


def test_ctrl_n_adds_a_client_with_name_and_number_only(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    room = open_day()
    press(room, Qt.Key.Key_N, CTRL)
    asked = dialog(room, NewClientDialog)
    QTest.keyClicks(asked.name, "New Firm")
    press_in(asked, Qt.Key.Key_Return, CTRL)
    assert asked.isVisible()
    QTest.keyClicks(asked.number, "044 234-56-78")
    press_in(asked, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    assert firms(room) == ["New Firm"]
    assert office.rows("select number, state from crm.phone") == [("+380442345678", "new")]


def test_undone_shows_today_first_and_the_span_is_remembered(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    for days in (0, 2, 20):
        office.activity(office.client(name=f"Ago {days}"), due_at=NOW - HOUR - days * DAY)
    room = open_day()
    press(room, Qt.Key.Key_F7)
    table = room.page.card.undone
    assert [row.client_name for row in table.rows.rows()] == ["Ago 0"]
    room.page.card.spans._pills["3"].click()
    qtbot.waitUntil(lambda: len(table.rows.rows()) == 2)
    settle(room, qtbot)
    assert [table.rows.group_at(0).id, table.rows.group_at(2).id] == ["today", "before"]
    assert office.rows("select key, value from crm.staff_setting") == [(SPAN_SETTING, "3")]
    again = open_day()
    qtbot.waitUntil(lambda: again.page.card.spans.current() == "3")
    settle(again, qtbot)
    assert len(again.page.card.undone.rows.rows()) == 2


def test_undone_is_moved_given_up_and_finished_by_keys(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    moved = office.activity(office.client(name="Moved"), due_at=NOW - 3 * HOUR)
    dropped = office.activity(office.client(name="Dropped"), due_at=NOW - 2 * HOUR)
    done = office.activity(office.client(name="Done"), due_at=NOW - HOUR, kind="meeting")
    room = open_day()
    press(room, Qt.Key.Key_F7)
    settle(room, qtbot)
    press(room, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: bool(room.window.findChildren(PlanDialog)))
    dialog(room, PlanDialog).when.setText("tomorrow 10")
    press_in(dialog(room, PlanDialog), Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    assert (
        office.rows("select due_at from crm.activity where id = %s", moved)[0][0]
        == NOW.replace(hour=8, minute=0) + DAY
    )
    answer(room, qtbot, Qt.Key.Key_Delete, "Firm is closed")
    answer(room, qtbot, Qt.Key.Key_F4, "Agreed on a trial")
    rows = office.rows(
        "select id, state, result from crm.activity where id = any(%s) order by due_at", [dropped, done]
    )
    assert rows == [(dropped, "cancelled", "Firm is closed"), (done, "done", "Agreed on a trial")]
    assert room.page.card.switch.state() == "empty"


def answer(room: Room, qtbot: QtBot, key: Qt.Key, text: str) -> None:
    press(room, key)
    asked = dialog(room, NoteDialog)
    asked.note.setPlainText(text)
    press_in(asked, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    qtbot.waitUntil(lambda: not room.window.findChildren(NoteDialog))


def test_every_control_has_a_name(office: Office, open_day: Callable[[], Room]) -> None:
    believable_day(office)
    room = open_day()
    nameless = [
        widget
        for widget in room.page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
        and type(widget).__module__.startswith("app.")
    ]  # fmt: skip
    assert nameless == []
    editors = [*room.page.findChildren(QLineEdit), *room.page.findChildren(QPlainTextEdit)]
    assert not [one for one in editors if one.isVisible() and not one.accessibleName()]


@pytest.mark.parametrize("width", [1100, 1280, 1440, 1920])
def test_reason_and_company_never_leave(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot, width: int
) -> None:
    believable_day(office)
    room = open_day()
    room.window.resize(width, 700)
    table = room.page.card.queue
    qtbot.waitUntil(lambda: abs(room.window.width() - width) < 2)
    shown = [column.id for place, column in enumerate(table.rows.columns) if not table.isColumnHidden(place)]
    assert {"time", "why", "company", "next"} <= set(shown)
    gone = [name for name in ("note", "number", "city", "last", "contact") if name not in shown]
    assert gone == ["note", "number", "city", "last", "contact"][: len(gone)]


def test_undone_span_reaches_back_from_the_own_midnight(
    office: Office, open_day: Callable[[], Room], qtbot: QtBot
) -> None:
    office.activity(office.client(name="Early"), due_at=NOW - timedelta(hours=13))  # 00:58 of today in Kyiv
    office.activity(office.client(name="Late"), due_at=NOW - timedelta(hours=14))  # 23:58 of yesterday
    room = open_day()
    press(room, Qt.Key.Key_F7)
    assert [row.client_name for row in room.page.card.undone.rows.rows()] == ["Early"]
