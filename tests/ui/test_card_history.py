"""The history on the card: by pages, by author, with what is sought marked; tasks, tabs, widths, names."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.card.sure import Sure
from app.ui.dialogs.note import NoteDialog
from app.ui.widgets.icon_button import IconButton
from tests.office import Office
from tests.ui.card_room import OpenCard, card_opener, lines, settle, words
from tests.ui.day_room import DAY, NOW, Room, believable_day, done_call, press

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def open_card(office: Office, qtbot: QtBot) -> Iterator[OpenCard]:
    yield from card_opener(office, qtbot)


def long_history(office: Office, client: uuid.UUID, count: int) -> None:
    with office.superuser() as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(
            "insert into crm.activity (id, client_id, kind, state, due_at, started_at, done_at, done_by, outcome_code, result,"
            " owner_id, group_id) select gen_random_uuid(), %s, 'call', 'done', at, at, at, %s, 'no_answer', 'Call ' || i, %s, %s"
            " from generate_series(1, %s) i, lateral (select %s::timestamptz - i * interval '1 hour' as at) x",
            (client, office.staff["boris"], office.staff["anna"], office.groups["North"], count, NOW),
        )


def scroll_down(room: Room, qtbot: QtBot) -> None:
    bar = room.page.history.timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle(room, qtbot)


def told(room: Room) -> list[str]:
    return [one for one in lines(room) if "Call " in one]


def test_older_lines_come_while_one_scrolls_and_nothing_jumps(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    long_history(office, client, 180)
    room = open_card(client)
    assert len(told(room)) == 50
    timeline = room.page.history.timeline
    qtbot.waitUntil(lambda: timeline.verticalScrollBar().maximum() > 0)
    for expected in (100, 150, 180):
        before = timeline.verticalScrollBar().maximum()
        scroll_down(room, qtbot)
        assert len(told(room)) == expected
        assert timeline.verticalScrollBar().value() <= before
        qtbot.waitUntil(lambda: timeline.verticalScrollBar().maximum() > before)  # noqa: B023
    scroll_down(room, qtbot)
    assert len(told(room)) == 180
    room.page.read_again()
    settle(room, qtbot)
    assert len(told(room)) == 180


def test_what_is_sought_is_found_in_all_of_a_long_history(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    long_history(office, client, 180)
    room = open_card(client)
    press(room, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(room.page.history.find, "call 179")
    qtbot.waitUntil(
        lambda: [one for one in told(room) if "Call 179" in one] == told(room) and len(told(room)) == 1
    )
    assert "1 found" in words(room.page.history)


def test_one_author_is_chosen_of_those_who_stand_there(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    done_call(office, client, NOW - DAY, "no_answer", result="By Anna")
    done_call(office, client, NOW - 2 * DAY, "no_answer", by="boris", result="By Boris")
    room = open_card(client)
    authors = room.page.history.authors
    assert [authors.itemText(at) for at in range(authors.count())] == [
        "All authors",
        "Anna North",
        "Boris North",
    ]
    authors.setFocus()
    press(room, Qt.Key.Key_End)
    settle(room, qtbot)
    said = "".join(lines(room))
    assert "By Boris" in said and "By Anna" not in said


def test_a_history_of_another_client_begins_afresh(office: Office, open_card: OpenCard, qtbot: QtBot) -> None:
    one, other = office.client(), office.client(phone="+380445550000")
    long_history(office, one, 80)
    done_call(office, other, NOW - DAY, "no_answer", result="Of the other")
    room = open_card(one)
    room.page.history.filters._pills["letters"].click()
    settle(room, qtbot)
    room.page.open_client(other)
    settle(room, qtbot)
    assert [text for text in lines(room) if "Of the other" in text]
    assert told(room) == []


def test_a_plan_is_moved_and_given_up_from_the_tasks(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    plan = office.activity(client, due_at=NOW + DAY, plan_note="Ask about the tariff")
    room = open_card(client)
    press(room, Qt.Key.Key_2, ALT)
    assert room.page.middle.bar.tabText(1) == "Tasks 1"
    assert room.page.middle.tasks.timeline.hasFocus()
    press(room, Qt.Key.Key_Delete)
    [asked] = room.window.findChildren(NoteDialog)
    asked.note.setPlainText("Agreed by mail")
    QTest.keyClick(asked.note, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    assert office.rows("select state, result from crm.activity where id = %s", plan) == [
        ("cancelled", "Agreed by mail")
    ]
    assert "Nothing is planned with this client" in words(room.page.middle.tasks)


def test_who_is_out_of_work_is_rung_after_a_question(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client(closed_reason="attempts", status="closed")
    room = open_card(client)
    assert "Out of work: all tries are used up" in words(room.page.head)
    with qtbot.assertNotEmitted(room.page.call_wanted):
        press(room, Qt.Key.Key_F5)
    [asked] = room.window.findChildren(Sure)
    with qtbot.waitSignal(room.page.call_wanted):
        QTest.keyClick(asked.save, Qt.Key.Key_Return)


def test_page_keys_step_to_other_clients(office: Office, open_card: OpenCard, qtbot: QtBot) -> None:
    room = open_card(office.client())
    for key, ahead in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
        with qtbot.waitSignal(room.page.step_wanted) as stepped:
            press(room, key)
        assert stepped.args == [ahead]


@pytest.mark.parametrize(("width", "tabs"), [(1440, 4), (1280, 5), (1100, 5)])
def test_in_narrow_windows_the_fields_become_a_tab(
    office: Office, open_card: OpenCard, qtbot: QtBot, width: int, tabs: int
) -> None:
    room = open_card(office.client(name="Firm"), width=width, height=720)
    assert len(room.page.middle.shown_tabs()) == tabs
    press(room, Qt.Key.Key_F2)
    assert room.page.fields.isVisible() and room.page.fields.editors["name"].hasFocus()
    assert room.page.middle.current() == ("history" if tabs == 4 else "about")
    QTest.keyClicks(room.page.fields.editors["name"], "Renamed")
    room.window.resize(1440 if tabs == 5 else 1280, 720)
    qtbot.waitUntil(lambda: len(room.page.middle.shown_tabs()) == (4 if tabs == 5 else 5))
    assert room.page.fields.editors["name"].raw() == "Renamed"


def test_a_lead_hands_over_and_assigns_from_the_card(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    room = open_card(client, login="leo")
    for key, signal in (
        (Qt.Key.Key_F7, room.page.hand_over_wanted),
        (Qt.Key.Key_F8, room.page.assign_wanted),
    ):
        with qtbot.waitSignal(signal) as asked:
            press(room, key)
        assert asked.args == [(client,)]
    assert room.page.head.hand.isVisible()


def test_the_card_of_a_merged_client_is_that_of_the_other(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    stays, gone = office.client(name="Stays"), uuid.uuid4()
    office.add("client_merge", id=uuid.uuid4(), client_id=stays, gone_id=gone, gone={"client": {"name": "Went"}}, before={},
               by_id=office.staff["leo"], owner_id=office.staff["anna"], group_id=office.groups["North"])  # fmt: skip
    room = open_card(gone)
    settle(room, qtbot)
    assert room.page.head.name.text() == "Stays"
    assert any("merged into another one" in text for text in room.window.toasts.texts())
    with qtbot.waitSignal(room.page.merge_opened):
        room.page.history.timeline.setCurrentIndex(room.page.history.timeline.items.index(1))
        press(room, Qt.Key.Key_Return)


def test_every_control_has_a_name(office: Office, open_card: OpenCard, qtbot: QtBot) -> None:
    client = believable_day(office)["Вектор Логистика"]
    office.add(
        "own_field", code="grade", name="Grade", name_ru="Г", name_uk="Г", kind="choice", choices=["a"]
    )
    room = open_card(client)
    press(room, Qt.Key.Key_F2)
    room.page.people.add_person()
    for kind in (QAbstractButton, QLineEdit, IconButton):
        for part in room.page.findChildren(kind):
            if part.isVisibleTo(room.page):
                assert part.accessibleName(), part
    assert QApplication.focusWidget() is not None


def test_attempts_are_counted_by_part_of_the_clients_day(office: Office, open_card: OpenCard) -> None:
    client = office.client()
    for hours, outcome in ((0, "no_answer"), (-5, "call_back"), (-24, "no_answer")):
        done_call(office, client, NOW + timedelta(hours=hours), outcome)
    room = open_card(client)
    told_ = words(room.page.people)
    assert {"answered 0 of 2", "answered 1 of 1", "not rung", "3 of 12"} <= told_
    assert any(text.startswith("Today 1 more") for text in told_)
