"""The calendar before a real base: what a person sees, what keys and the pointer do, what a move says and takes back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services import settings
from app.services.live import Change
from app.services.windows import Holiday
from app.ui.calendar.faces import Block, holiday_name
from app.ui.calendar.lanes import stack
from app.ui.calendar.lists import ClientPicker, EntriesDialog, PeopleDialog
from app.ui.calendar.scene import SETTING
from app.ui.dialogs.plan import PlanDialog
from app.ui.theme import token
from tests.office import Office
from tests.ui import calendar_room
from tests.ui.calendar_room import at, believable_week, done
from tests.ui.cut_texts import cut_texts
from tests.ui.day_room import DAY, HOUR, MINUTE, NOW, Room, press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Open = Callable[..., Room]


@pytest.fixture
def open_calendar(office: Office, qtbot: QtBot) -> Iterator[Open]:
    """Opens the page after the test has arranged the base."""
    made: list[Room] = []

    def open_page(**given: Any) -> Room:
        room = calendar_room.furnish(office, **given)
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
    qtbot.waitUntil(lambda: room.page.is_loaded() and not room.tasks.busy(), timeout=5_000)


def titles(room: Room) -> list[str]:
    return [one.title for one in room.page.canvas.face.blocks]


def go_to(room: Room, activity: uuid.UUID) -> None:
    canvas = room.page.canvas
    block = canvas.face.block(activity)
    assert block is not None
    stacked = [one for one in getattr(canvas, "_stacked", {}).get(block.column, ()) if one.key == activity]
    canvas.go_to(canvas.stop_of(stacked[0] if stacked else block))


def due(office: Office, activity: uuid.UUID) -> Any:
    return office.rows("select due_at from crm.activity where id = %s", activity)[0][0]


def dialog(room: Room, kind: type[QDialog]) -> Any:
    [found] = room.window.findChildren(kind)
    return found


def test_week_shows_promises_meetings_counts_holiday_and_what_is_late(
    office: Office, open_calendar: Open
) -> None:
    believable_week(office)
    page = open_calendar().page
    face = page.canvas.face
    assert [one.title for one in face.columns] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert face.now_column == 3 and face.now_minute == 13 * 60 + 58
    assert face.columns[4].holiday == "День достоинства" and face.columns[4].open == ()
    assert face.columns[3].open == ((9 * 60, 19 * 60),)
    assert [one.strip.total for one in face.strips if one.column == 3 and one.strip][-1] == 38
    by_title = {one.title: one for one in face.blocks}
    assert (by_title["Балтик Тара"].icon, by_title["Вектор Логистика"].icon) != ("", "")
    late = next(one for one in face.blocks if one.tone == "bad")
    assert "late" in late.sentence and "clock-alert" in late.marks and "alarm-clock" in late.marks
    elsewhere = next(one for one in face.blocks if one.title == "Алатау Трейд")
    assert elsewhere.second == "10:00 · 13:00 for the client"
    finished = next(one for one in face.blocks if one.done and one.entry and one.entry.kind == "meeting")
    assert finished.tone == "neutral" and "check" in finished.marks and not finished.movable
    assert page.head.late.text() == "Late: 1"


def test_arrows_walk_hours_and_entries_and_over_the_edge_into_the_next_week(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client(name="Lagoon", phone=None)
    meeting = office.activity(client, kind="meeting", due_at=at(6, 15.5), minutes=60)
    room = open_calendar()
    canvas = room.page.canvas
    assert (canvas.stop.column, canvas.stop.minute) == (3, 13 * 60)
    for _ in range(3):
        press(room, Qt.Key.Key_Right)
    press(room, Qt.Key.Key_Down)
    press(room, Qt.Key.Key_Down)
    assert canvas.stop.block is not None and canvas.stop.block.key == meeting
    assert "Lagoon" in canvas.accessibleName() and "Meeting" in canvas.accessibleName()
    press(room, Qt.Key.Key_Down)
    assert canvas.stop.block is None and canvas.stop.minute == 16 * 60
    press(room, Qt.Key.Key_Right)
    settle(room, qtbot)
    assert canvas.face.columns[0].number == "30" and canvas.stop.column == 0
    press(room, Qt.Key.Key_Left)
    settle(room, qtbot)
    assert canvas.face.columns[0].number == "23" and canvas.stop.column == 6


def test_keys_turn_periods_choose_views_and_come_back_to_today(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    believable_week(office)
    room = open_calendar()
    page = room.page
    press(room, Qt.Key.Key_PageDown)
    settle(room, qtbot)
    assert page.head.span.text() == "30 Nov – 6 Dec"
    press(room, Qt.Key.Key_T)
    settle(room, qtbot)
    assert page.head.span.text() == "23–29 November"
    press(room, Qt.Key.Key_1, ALT)
    settle(room, qtbot)
    assert len(page.canvas.face.columns) == 1
    press(room, Qt.Key.Key_3)
    settle(room, qtbot)
    assert page.canvas is page.month and page.head.span.text() == "November 2026"
    assert page.canvas.face.columns[page.canvas.stop.column].day == NOW.date()
    press(room, Qt.Key.Key_Return)
    settle(room, qtbot)
    assert page.scene.view == "day" and page.scene.day == NOW.date()


def test_carried_by_keys_an_entry_goes_on_enter_and_comes_back_by_undo(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client(name="Lagoon", phone=None)
    meeting = office.activity(client, kind="meeting", due_at=at(3, 15), minutes=60)
    room = open_calendar()
    page = room.page
    go_to(room, meeting)
    press(room, Qt.Key.Key_Right, CTRL)
    press(room, Qt.Key.Key_Down, CTRL)
    press(room, Qt.Key.Key_Down)
    assert page.canvas.ghost is not None and "Enter: move to Fri 27 Nov, 15:30" in page.note
    assert due(office, meeting) == at(3, 15)
    press(room, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: due(office, meeting) == at(4, 15.5), timeout=5_000)
    settle(room, qtbot)
    qtbot.waitUntil(lambda: page.toasts.texts() == ["Lagoon: moved to tomorrow 15:30"], timeout=3_000)
    wall, zone = office.rows("select due_wall, due_zone from crm.activity where id = %s", meeting)[0]
    assert (f"{wall:%d %H:%M}", zone) == ("27 15:30", "Europe/Kyiv")
    assert page.toasts.undo_last()
    qtbot.waitUntil(lambda: due(office, meeting) == at(3, 15), timeout=5_000)


def test_escape_leaves_what_is_carried_where_it_was(office: Office, open_calendar: Open) -> None:
    plan = office.activity(office.client(), kind="meeting", due_at=at(3, 15))
    room = open_calendar()
    go_to(room, plan)
    press(room, Qt.Key.Key_Left, CTRL)
    assert room.page.canvas.ghost is not None
    press(room, Qt.Key.Key_Escape)
    assert room.page.canvas.ghost is None and room.page.note == "" and due(office, plan) == at(3, 15)


@pytest.mark.parametrize("held", [0.1, 0.5, 0.9])
def test_pointer_carries_an_entry_to_another_day_and_quarter_wherever_it_is_held(
    office: Office, open_calendar: Open, qtbot: QtBot, held: float
) -> None:
    plan = office.activity(office.client(), kind="meeting", due_at=at(3, 15), minutes=60)
    room = open_calendar()
    canvas = room.page.canvas
    go_to(room, plan)
    start = canvas.rect_of(canvas.stop)
    hour = canvas._top(60) - canvas._top(0)
    below = round(start.height() * held)
    target = QPoint(canvas._body(4)[0] + 20, start.top() + hour + below)
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start.topLeft() + QPoint(20, below))
    QTest.mouseMove(view, start.topLeft() + QPoint(40, 40))
    QTest.mouseMove(view, target)
    qtbot.waitUntil(lambda: canvas.ghost is not None and canvas.ghost.column == 4, timeout=2_000)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=target)
    qtbot.waitUntil(lambda: due(office, plan) == at(4, 16), timeout=5_000)
    settle(room, qtbot)


def test_line_of_now_goes_through_no_name(office: Office, open_calendar: Open) -> None:
    """A name with a line through it looks like something that is off."""
    plan = office.activity(office.client(), kind="meeting", due_at=NOW, minutes=60)
    room = open_calendar()
    canvas = room.page.canvas
    go_to(room, plan)
    rect, y = canvas.rect_of(canvas.stop), canvas._top(canvas.face.now_minute + 2)
    canvas.face = replace(canvas.face, now_minute=canvas.face.now_minute + 2)
    assert rect.top() < y < rect.bottom()
    shown = canvas.viewport().grab().toImage()
    assert shown.pixelColor(rect.right() - 20, y) != token("badBar")


def test_past_is_no_place_for_a_plan(office: Office, open_calendar: Open, qtbot: QtBot) -> None:
    plan = office.activity(office.client(), kind="meeting", due_at=at(3, 15))
    room = open_calendar()
    [entry] = room.page.found.entries
    room.page.deeds.drop(entry, at(1, 15))
    assert room.page.toasts.texts() == ["That time has passed: choose a later one"]
    settle(room, qtbot)
    assert due(office, plan) == at(3, 15)


def test_clash_is_shown_with_free_hours_and_does_not_block(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    ids = believable_week(office)
    room = open_calendar()
    entry = next(
        one for one in room.page.found.entries if one.client_id == ids["Вектор Логистика"] and one.is_promise
    )
    room.page.deeds.drop(entry, at(3, 15.25))
    qtbot.waitUntil(lambda: bool(room.window.findChildren(PlanDialog)), timeout=3_000)
    asked = dialog(room, PlanDialog)
    assert "You have Ладья Мебель at 15:00" in asked.echo_text()
    assert "You have Семь Ветров и сыновья, торговый дом at 15:15" in asked.echo_text()
    assert asked.free.isVisible() and due(office, entry.id) == entry.due_at
    asked._confirmed()
    qtbot.waitUntil(lambda: due(office, entry.id) == at(3, 15.25), timeout=5_000)
    settle(room, qtbot)


def test_call_dropped_into_the_clients_night_is_asked_about(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client(name="Алатау", time_zone="Asia/Almaty", country="KZ")
    plan = office.activity(client, due_at=at(4, 10))
    room = open_calendar()
    [entry] = room.page.found.entries
    room.page.deeds.drop(entry, at(4, 18))  # 21:00 in Almaty
    qtbot.waitUntil(lambda: bool(room.window.findChildren(PlanDialog)), timeout=3_000)
    asked = dialog(room, PlanDialog)
    assert "outside the client's calling hours" in asked.echo_text()
    assert asked.free.isVisible()
    asked.reject()
    assert due(office, plan) == at(4, 10)


def test_day_later_keeps_the_hour_of_the_clients_clock_when_clocks_change(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    """Warsaw turns its clocks on 28 March 2027; a promise for ten stays at ten there."""
    friday = datetime(2027, 3, 26, 9, tzinfo=UTC)
    client = office.client(time_zone="Europe/Warsaw", country="PL")
    plan = office.activity(
        client,
        is_promise=True,
        due_at=friday,
        due_wall=friday.replace(hour=10, tzinfo=None),
        due_zone="Europe/Warsaw",
    )
    room = open_calendar(at=friday - 2 * DAY)
    go_to(room, plan)
    for _ in range(3):
        room.page.canvas.shift(1, 0)
    ghost = room.page.canvas.ghost
    assert ghost is not None and ghost.at == friday + 2 * DAY - HOUR  # Sunday is the edge of the week
    room.page._view_chosen("month")
    settle(room, qtbot)
    go_to(room, plan)
    for _ in range(3):
        room.page.canvas.shift(1, 0)
    assert room.page.canvas.ghost.at == friday + 3 * DAY - HOUR


def test_missed_promise_is_promised_anew_and_offers_no_undo(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client(name="Lagoon")
    # Late by the server's own clock, and a week that shows it.
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    plan = office.activity(client, is_promise=True, due_at=now - HOUR)
    room = open_calendar(at=now + MINUTE)
    entry = next(one for one in room.page.found.entries if one.id == plan)
    room.page.deeds._move(entry, now + DAY)
    qtbot.waitUntil(lambda: any("promised anew" in text for text in room.page.toasts.texts()), timeout=5_000)
    assert not room.page.toasts.undo_last()
    states = office.rows("select state, promise_result from crm.activity order by due_at")
    assert states == [("cancelled", "broken"), ("planned", None)]
    settle(room, qtbot)


def test_entry_that_somebody_moved_meanwhile_is_refused_and_read_anew(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    plan = office.activity(office.client(), kind="meeting", due_at=at(3, 15))
    room = open_calendar()
    [entry] = room.page.found.entries
    office.rows("update crm.activity set due_at = %s where id = %s returning 1", at(3, 17), plan)
    room.page.deeds.drop(entry, at(4, 15))
    qtbot.waitUntil(lambda: any("meanwhile" in text for text in room.page.toasts.texts()), timeout=5_000)
    settle(room, qtbot)
    assert due(office, plan) == at(3, 17)
    assert room.page.found.entries[0].due_at == at(3, 17)


def test_count_opens_its_calls_and_f8_in_the_list_moves_one(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client(name="Queue")
    for minute in range(12):
        office.activity(client, due_at=at(3, 16) + minute * MINUTE, origin="recycle")
    room = open_calendar()
    canvas = room.page.canvas
    [strip] = canvas.face.strips
    canvas.go_to(canvas.stop_of(strip))
    assert "12 call" in canvas.accessibleName() and "to do: 12" in canvas.accessibleName()
    press(room, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(room.window.findChildren(EntriesDialog)), timeout=3_000)
    listed = dialog(room, EntriesDialog)
    assert listed.model.rowCount() == 12
    QTest.keyClick(listed.table, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: bool(room.window.findChildren(PlanDialog)), timeout=3_000)


def test_enter_opens_the_card_and_f5_calls(office: Office, open_calendar: Open, qtbot: QtBot) -> None:
    client = office.client()
    plan = office.activity(client, due_at=at(3, 15))
    told = done(office, client, at(3, 11), kind="meeting")
    room = open_calendar()
    cards: list[Any] = []
    called: list[Any] = []
    room.page.card_wanted.connect(cards.append)
    room.page.call_wanted.connect(lambda *what: called.append(what))
    go_to(room, plan)
    press(room, Qt.Key.Key_Return)
    press(room, Qt.Key.Key_F5)
    go_to(room, told)
    press(room, Qt.Key.Key_F5)
    assert cards == [client] and called == [(client, plan), (client, None)]


def test_plan_in_an_empty_place_asks_with_whom_and_offers_its_hour(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client(name="Lagoon", time_zone="Europe/Warsaw", country="PL")
    room = open_calendar()
    canvas = room.page.canvas
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press(room, key)
    press(room, Qt.Key.Key_D, CTRL)
    picker = dialog(room, ClientPicker)
    QTest.keyClicks(picker.search, "Lagoon")
    qtbot.waitUntil(lambda: picker.is_answered() and picker.table.current_row() is not None, timeout=5_000)
    picker._opened(picker.table.current_row())
    qtbot.waitUntil(lambda: bool(room.window.findChildren(PlanDialog)), timeout=3_000)
    asked = dialog(room, PlanDialog)
    assert asked.when.text() == "27.11.2026 10:00"  # 11:00 here
    asked._confirmed()
    qtbot.waitUntil(lambda: office.rows("select due_at from crm.activity") == [(at(4, 11),)], timeout=5_000)
    settle(room, qtbot)
    qtbot.waitUntil(lambda: len(canvas.face.blocks) == 1, timeout=3_000)
    assert office.rows("select client_id from crm.activity") == [(client,)]


def test_lead_looks_at_several_people_side_by_side_and_it_is_kept(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    mine = office.activity(office.client("anna"), kind="meeting", due_at=at(3, 15))
    theirs = office.activity(office.client("boris", phone=None), kind="meeting", due_at=at(3, 15))
    room = open_calendar(login="leo", name="Leo North")
    page = room.page
    assert page.found.entries == ()
    press(room, Qt.Key.Key_F3)
    people = dialog(room, PeopleDialog)
    people.model.set_marked([office.staff["leo"]], False)
    people.model.set_marked([office.staff["anna"], office.staff["boris"]])
    assert people.confirm()
    people.accept()
    settle(room, qtbot)
    assert {one.key for one in page.canvas.face.blocks} == {mine, theirs}
    assert all(one.title[:2] in ("AN", "BN") for one in page.canvas.face.blocks)
    page.show_day()
    settle(room, qtbot)
    face = page.canvas.face
    assert [one.title for one in face.columns] == ["Anna North", "Boris North"]
    assert face.block(mine).column == 0 and face.block(theirs).column == 1
    with office.as_user("leo") as db:
        kept = settings.read_settings(db)[SETTING]
    assert kept == {
        "view": "day",
        "people": [office.staff["anna"], office.staff["boris"]],
        "kind": "",
        "done": True,
    }
    go_to(room, mine)
    press(room, Qt.Key.Key_Right, CTRL)
    assert page.canvas.ghost is None or page.canvas.ghost.column == 0
    again = open_calendar(login="leo", name="Leo North")
    assert again.page.scene.view == "day" and len(again.page.canvas.face.columns) == 2


def test_manager_is_offered_nobody_elses_calendar(office: Office, open_calendar: Open) -> None:
    page = open_calendar().page
    assert not page.head.people.isVisible()
    assert "people" not in [one.id for one in page.commands()]


def test_offline_the_week_stays_and_a_move_is_kept(
    office: Office, open_calendar: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = office.activity(office.client(), kind="meeting", due_at=at(3, 15))
    room = open_calendar()

    def gone(*_what: Any, **_kw: Any) -> Any:
        raise ConnectionLost()

    [entry] = room.page.found.entries
    monkeypatch.setattr(room.desk._database, "reading", gone)
    monkeypatch.setattr(room.desk._database, "transaction", gone)
    room.page.deeds.drop(entry, at(4, 16))
    qtbot.waitUntil(lambda: any("Kept here" in text for text in room.page.toasts.texts()), timeout=5_000)
    settle(room, qtbot)
    [shown] = room.page.canvas.face.blocks
    assert shown.column == 4 and shown.top == 16 * 60
    assert due(office, plan) == at(3, 15)
    assert not room.page.head.plan.isEnabled()


def test_change_by_others_is_read_without_moving_the_keyboard(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client()
    plan = office.activity(client, kind="meeting", due_at=at(3, 15))
    room = open_calendar()
    go_to(room, plan)
    office.activity(client, kind="meeting", due_at=at(2, 9))
    room.page.hear(Change("activity", client))
    qtbot.waitUntil(lambda: len(room.page.canvas.face.blocks) == 2, timeout=5_000)
    assert room.page.canvas.stop.block.key == plan


def test_entries_that_overlap_stand_side_by_side_and_the_rest_is_counted() -> None:
    def block(key: str, top: int, length: int = 60) -> Block:
        return Block(key, 0, top, top + length, key, key, icon="phone")

    three = stack([block("a", 0), block("b", 30), block("c", 60), block("d", 200)], 4)
    assert [(one.key, one.lane, one.lanes) for one in three] == [
        ("a", 0, 2),
        ("b", 1, 2),
        ("c", 0, 2),
        ("d", 0, 1),
    ]
    many = stack([block(str(number), 0) for number in range(9)], 3)
    assert [one.title for one in many] == ["0", "1", "+7"] and many[-1].lanes == 3
    for blocks in (three, many):
        for one in blocks:
            for other in blocks:
                if one.key != other.key and one.lane == other.lane:
                    assert one.bottom <= other.top or other.bottom <= one.top


def test_foreign_holidays_are_named_with_whose_they_are() -> None:
    day = at(0, 12).date()
    rows = (
        Holiday("UA", day, "Ours"),
        Holiday("PL", day, "Theirs"),
        Holiday(None, day, "Everybody's"),
        Holiday("UA", day + timedelta(days=1), "Tomorrow's"),
    )
    assert holiday_name(day, rows, "UA") == "Ours · Everybody's · PL: Theirs"


def test_little_room_takes_nothing_that_a_key_does_not_do(
    office: Office, open_calendar: Open, qtbot: QtBot
) -> None:
    client = office.client()
    office.activity(client, kind="meeting", due_at=at(3, 15))
    done(office, client, at(3, 11), kind="meeting")
    room = open_calendar(login="leo", name="Leo North")
    room.page._people_chosen((office.staff["anna"],))
    settle(room, qtbot)
    for width in (1100, 1280, 1440):
        room.window.resize(width, 700)
        qtbot.waitUntil(lambda: cut_texts(room.page.head) == [], timeout=2_000)
    room.window.resize(1100, 700)
    assert len(room.page.canvas.face.blocks) == 2
    press(room, Qt.Key.Key_F4)
    settle(room, qtbot)
    assert [one.done for one in room.page.canvas.face.blocks] == [False]
