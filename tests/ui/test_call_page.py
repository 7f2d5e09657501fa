"""The call screen with a real base behind it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services.drafts import Draft
from app.ui.call.outcome_pane import TWICE
from app.ui.theme import apply_theme
from tests.office import Office
from tests.ui.call_room import Room, furnish, later


@pytest.fixture
def room(office: Office, qtbot: QtBot, qapp: Any) -> Iterator[Room]:
    apply_theme(qapp, "light")
    with office.superuser() as connection:
        connection.execute(
            "update crm.calling_window set weekdays = '{1,2,3,4,5,6,7}', opens = '00:00', closes = '00:00'"
        )
    made = furnish(office)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitExposed(made.window)
    yield made
    made.close()


def settle(room: Room, qtbot: QtBot, condition: Callable[[], bool] | None = None) -> None:
    qtbot.waitUntil(lambda: room.tasks.busy() == 0 and not room.page._soon.isActive(), timeout=5_000)
    if condition is not None:
        qtbot.waitUntil(condition, timeout=5_000)
    assert room.tasks.wait_idle()


def open_client(room: Room, qtbot: QtBot, client_id: uuid.UUID, **kw: Any) -> None:
    assert room.page.open_client(client_id, **kw)
    settle(room, qtbot, lambda: room.page.session is not None and room.page.session.card.id == client_id)


def press(room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(room.window.focusWidget() or room.page, key, modifiers)


def outcomes(room: Room, client_id: uuid.UUID) -> list[str]:
    rows = room.office.rows(
        "select outcome_code from crm.activity where client_id = %s and state = 'done' order by done_at",
        client_id,
    )
    return [row[0] for row in rows]


def test_dial_writes_the_attempt_and_rings_the_number(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client)
    press(room, Qt.Key.Key_F5)
    settle(room, qtbot, lambda: bool(room.phone.rung))
    assert room.phone.rung == ["+380442345678"]
    assert room.office.rows("select state, number from crm.activity where client_id = %s", client) == [
        ("open", "+380442345678")
    ]


def test_a_digit_files_the_outcome_and_asks_for_the_next_client(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    settle(room, qtbot, lambda: bool(room.phone.rung))
    with qtbot.waitSignals([room.page.filed, room.page.next_wanted], timeout=5_000):
        press(room, Qt.Key.Key_1)
    assert outcomes(room, client) == ["no_answer"]
    assert any("No answer" in text for text in room.window.toasts.texts())


def test_alt_digit_files_from_the_note(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    press(room, Qt.Key.Key_F9)
    QTest.keyClicks(room.page.view.outcome.note, "rings 5 times")
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert room.office.rows(
        "select result from crm.activity where client_id = %s and state = 'done'", client
    ) == [("rings 5 times",)]


def test_a_digit_typed_into_the_note_files_nothing(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    press(room, Qt.Key.Key_F9)
    press(room, Qt.Key.Key_7)
    settle(room, qtbot)
    assert room.page.view.outcome.note.toPlainText() == "7"
    assert outcomes(room, client) == []


def test_the_consequence_is_told_before_filing(room: Room, qtbot: QtBot) -> None:
    open_client(room, qtbot, room.office.client())
    pane = room.page.view.outcome
    pane.keys.looked_at.emit("no_answer")
    assert "Counts as a dial." in pane.consequence.accessibleName()
    assert "Next call" in pane.consequence.accessibleName()
    assert "Try 1 of 6" in pane.consequence.accessibleName()
    pane.keys.looked_at.emit("sale")
    assert "becomes a client" in pane.consequence.accessibleName()
    pane.keys.looked_at.emit("do_not_call")
    assert "nobody will call" in pane.consequence.accessibleName()


def test_call_back_asks_for_the_time_and_keeps_the_clients_clock(room: Room, qtbot: QtBot) -> None:
    client = room.office.client(time_zone="Asia/Vladivostok", city="Владивосток")
    open_client(room, qtbot, client, dial=True)
    press(room, Qt.Key.Key_4)
    pane = room.page.view.outcome
    assert outcomes(room, client) == []
    assert pane.next.when.hasFocus()
    pane.next.when.insert("завтра 10:00")  # QTest types Latin letters only
    assert "For the client" in pane.next.echo_text()
    assert "for you" in pane.next.echo_text()
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_Return)
    rows = room.office.rows(
        "select is_promise, due_wall::time::text, due_zone from crm.activity where client_id = %s and state = 'planned'",
        client,
    )
    assert rows == [(True, "10:00:00", "Asia/Vladivostok")]


def test_a_time_that_is_not_understood_is_not_filed(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    press(room, Qt.Key.Key_4)
    press(room, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Say when" in room.page.view.outcome.next.echo_text()
    QTest.keyClicks(room.page.view.outcome.next.when, "when pigs fly")
    press(room, Qt.Key.Key_Return)
    settle(room, qtbot)
    assert outcomes(room, client) == []
    assert "not understood" in room.page.view.outcome.next.echo_text()


def test_a_clash_is_warned_of_with_free_times_and_never_blocks(room: Room, qtbot: QtBot) -> None:
    other = room.office.client(name="Busy Firm")
    room.office.activity(other, due_in=timedelta(hours=2), is_promise=True)
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    press(room, Qt.Key.Key_4)
    pane = room.page.view.outcome
    QTest.keyClicks(pane.next.when, "+2h")
    assert "Busy Firm" in pane.next.echo_text()
    assert len(pane.next.free.keys()) == 3
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_Return)
    assert outcomes(room, client) == ["call_back"]


def test_refusal_takes_its_reason_by_digit_and_is_confirmed(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    press(room, Qt.Key.Key_8)
    pane = room.page.view.outcome
    assert "reason" in pane.consequence.accessibleName()
    press(room, Qt.Key.Key_2)
    assert pane.question.answer() == "expensive"
    assert "Comes back" in pane.consequence.accessibleName()
    assert outcomes(room, client) == []
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.office.rows(
        "select refusal_code from crm.activity where client_id = %s and state = 'done'", client
    ) == [("expensive",)]


def test_do_not_call_asks_whom_and_is_confirmed_by_the_same_digit(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    press(room, Qt.Key.Key_0)
    settle(room, qtbot)
    assert outcomes(room, client) == []
    assert room.page.view.outcome.question.answer() == "client"
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_0)
    assert room.office.rows("select scope from crm.dnc_entry where client_id = %s", client) == [("client",)]


def test_undo_brings_the_client_back_with_all_that_was_typed(room: Room, qtbot: QtBot) -> None:
    first, second = room.office.client(name="First"), room.office.client(name="Second")
    open_client(room, qtbot, first, dial=True)
    room.page.view.outcome.note.setPlainText("fourteen trips a month")
    room.page.view.script.focus_steps()
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_1)
    open_client(room, qtbot, second)
    assert room.page.view.outcome.note.toPlainText() == ""
    press(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(room, qtbot, lambda: room.page.session is not None and room.page.session.card.id == first)
    assert room.page.view.outcome.note.toPlainText() == "fourteen trips a month"
    assert outcomes(room, first) == []
    assert room.page.may_leave() is False


def test_what_is_typed_is_kept_and_greets_at_the_next_opening(room: Room, qtbot: QtBot) -> None:
    first, second = room.office.client(), room.office.client()
    open_client(room, qtbot, first)
    room.page.view.outcome.note.setPlainText("half a sentence")

    def kept() -> list[Draft]:
        return [draft for draft in room.desk.journal.drafts() if "half a sentence" in draft.text]

    qtbot.waitUntil(lambda: bool(kept()), timeout=3_000)
    open_client(room, qtbot, second)
    open_client(room, qtbot, first)
    settle(room, qtbot, lambda: room.page.view.outcome.note.toPlainText() == "half a sentence")
    press(room, Qt.Key.Key_F5)
    settle(room, qtbot, lambda: bool(room.phone.rung))
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    settle(room, qtbot, lambda: not kept())


def test_the_night_at_the_clients_asks_once(room: Room, qtbot: QtBot) -> None:
    with room.office.superuser() as connection:
        connection.execute(
            "update crm.calling_window set opens = '09:00', closes = '09:01', weekdays = '{1}'"
        )
    room.desk.load_books("en")
    client = room.office.client()
    room.clock.set(room.clock.now().replace(hour=1))
    open_client(room, qtbot, client)
    press(room, Qt.Key.Key_F5)
    settle(room, qtbot)
    assert room.phone.rung == []
    assert "F5 again" in room.page.view.said()
    press(room, Qt.Key.Key_F5)
    settle(room, qtbot, lambda: bool(room.phone.rung))


def test_a_client_that_must_not_be_called_has_a_dead_dial_key(room: Room, qtbot: QtBot) -> None:
    client = room.office.client(dnc_until="9999-01-01T00:00:00+00:00")
    open_client(room, qtbot, client, dial=True)
    assert not room.page.view.header.call.isEnabled()
    assert "Do not call" in room.page.view.header.call.toolTip()
    press(room, Qt.Key.Key_F5)
    settle(room, qtbot)
    assert room.phone.rung == []
    assert room.office.rows("select 1 from crm.activity where client_id = %s", client) == []


def test_end_is_deaf_for_two_seconds(room: Room, qtbot: QtBot) -> None:
    open_client(room, qtbot, room.office.client(), dial=True)
    session = room.page.session
    assert session is not None
    press(room, Qt.Key.Key_F5)
    assert session.state == "talk"
    later(room, seconds=95)
    press(room, Qt.Key.Key_F5)
    assert session.state == "wrap_up"
    later(room, seconds=5)
    room.page.stage.tick()
    assert room.page.view.header.timer_text() == "00:05"
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_7)
    assert room.office.rows("select talk_seconds from crm.activity where state = 'done'") == [(95,)]


def test_a_dialled_call_cannot_be_left_without_an_outcome(room: Room, qtbot: QtBot) -> None:
    client, other = room.office.client(), room.office.client()
    open_client(room, qtbot, client, dial=True)
    assert room.page.may_leave() is False
    assert "First the outcome" in room.page.view.said()
    assert room.page.open_client(other) is False
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_2)
    assert room.page.may_leave() is True


def test_a_call_left_open_by_a_crash_greets_with_its_outcome_missing(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client, dial=True)
    settle(room, qtbot, lambda: bool(room.phone.rung))
    again = furnish(room.office)
    try:
        again.window.show()
        open_client(again, qtbot, client)
        assert "Outcome not recorded" in again.page.view.said()
        assert again.page.may_leave() is False
        with qtbot.waitSignal(again.page.filed, timeout=5_000):
            again.page.view.outcome.press("busy")
        assert outcomes(again, client) == ["busy"]
    finally:
        again.close()


def test_without_a_line_the_call_goes_on_and_the_outcome_is_kept(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client)
    room.desk._went_offline(ConnectionLost())
    press(room, Qt.Key.Key_F5)
    settle(room, qtbot, lambda: bool(room.phone.rung))
    with qtbot.waitSignal(room.page.filed, timeout=5_000) as filed:
        press(room, Qt.Key.Key_1)
    assert filed.args is not None and filed.args[0].status == "kept"
    assert any("Kept on this PC" in text for text in room.window.toasts.texts())
    assert [entry.kind for entry in room.desk.journal.unsent()] == ["start_call", "record_outcome"]
    room.desk._came_online()
    assert room.desk.replay().left == 0
    assert outcomes(room, client) == ["no_answer"]


def test_a_wrong_number_brings_the_next_one_of_the_same_client(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    with room.office.superuser() as connection:
        connection.execute(
            "insert into crm.phone (id, client_id, raw, number, country, position)"
            " values (gen_random_uuid(), %s, '2', '+380442345679', 'UA', 1)",
            (client,),
        )
    open_client(room, qtbot, client, dial=True)
    settle(room, qtbot, lambda: bool(room.phone.rung))
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_9)
    settle(room, qtbot)
    session = room.page.session
    assert session is not None and session.state == "before" and session.card.id == client
    assert session.phone is not None and session.phone.number == "+380442345679"


def test_other_number_key_goes_round_the_usable_numbers(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    with room.office.superuser() as connection:
        connection.execute(
            "insert into crm.phone (id, client_id, raw, number, country, position)"
            " values (gen_random_uuid(), %s, '2', '+380442345679', 'UA', 1)",
            (client,),
        )
    open_client(room, qtbot, client)
    press(room, Qt.Key.Key_F6)
    session = room.page.session
    assert session is not None and session.phone is not None and session.phone.number == "+380442345679"
    press(room, Qt.Key.Key_F6)
    assert session.phone is not None and session.phone.number == "+380442345678"


def test_the_script_moves_by_enter_only_while_it_has_the_focus(room: Room, qtbot: QtBot) -> None:
    steps = '[{"title":"Hello","text":"Good day, {first_name|colleague}!"},{"title":"Need","text":"**How many?**"}]'
    with room.office.superuser() as connection:
        connection.execute(
            "insert into crm.script (id, name, language, steps) values (gen_random_uuid(), 'S', 'en', %s)",
            (steps,),
        )
    client = room.office.client()
    room.office.person(client, "Olha Kovalenko")
    open_client(room, qtbot, client, dial=True)
    script = room.page.view.script
    assert script.steps.hasFocus()
    assert "Good day, Olha!" in script.steps._prompt.text()
    press(room, Qt.Key.Key_Return)
    assert script.step() == 1
    assert script.steps._prompt.text() == "How many?"
    press(room, Qt.Key.Key_Left)
    assert script.step() == 0


def test_without_a_script_the_history_takes_its_place(room: Room, qtbot: QtBot) -> None:
    open_client(room, qtbot, room.office.client())
    assert room.page.view.script.isHidden()
    assert room.page.view.history.isVisible()


def test_history_shows_everyones_contacts_with_their_names(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    for hours in range(1, 6):
        room.office.activity(
            client,
            by="boris",
            due_in=timedelta(hours=-hours),
            state="done",
            done_at=room.clock.now() - timedelta(hours=hours),
            outcome_code="busy",
            result=f"try {hours}",
        )
    open_client(room, qtbot, client)
    history = room.page.view.history
    texts = [str(history.last.items.index(row).data()) for row in range(history.last.items.rowCount())]
    assert sum("Boris North" in text for text in texts) == 3
    rest = [str(history.rest.items.index(row).data()) for row in range(history.rest.items.rowCount())]
    assert sum("Boris North" in text for text in rest) == 2
    history.finder.setText("try 1")
    history.finder.searched.emit("try 1")
    assert any(
        "try 1" in str(history.rest.items.index(row).data()) for row in range(history.rest.items.rowCount())
    )


def test_a_foreign_client_says_only_that_the_card_is_unavailable(room: Room, qtbot: QtBot) -> None:
    assert room.page.open_client(room.office.client("clara"))
    settle(room, qtbot, lambda: room.page._switch.state() == "no_rights")
    assert room.page.session is None


def test_objections_are_found_by_typing(room: Room, qtbot: QtBot) -> None:
    with room.office.superuser() as connection:
        connection.execute(
            "insert into crm.script (id, name, language, steps) values (gen_random_uuid(), 'S', 'en', %s)",
            ('[{"title":"Hello","text":"Hi"}]',),
        )
        connection.execute(
            "insert into crm.objection (id, name, reply) values (gen_random_uuid(), 'Too dear', 'Let us count, {me}'),"
            " (gen_random_uuid(), 'No time', 'One question')"
        )
    open_client(room, qtbot, room.office.client())
    press(room, Qt.Key.Key_F3)
    box = room.page.view.script.objections
    assert box.finder.hasFocus()
    QTest.keyClicks(box.finder, "dear")
    press(room, Qt.Key.Key_Return)
    assert box.reply() == "Let us count, Anna"


def test_a_client_who_was_not_called_is_filed_only_by_a_second_press(room: Room, qtbot: QtBot) -> None:
    client = room.office.client()
    open_client(room, qtbot, client)
    pane = room.page.view.outcome
    for _ in range(5):  # a key held down
        press(room, Qt.Key.Key_1)
    settle(room, qtbot)
    assert outcomes(room, client) == []
    assert "once more" in pane.consequence.accessibleName()
    qtbot.waitUntil(lambda: time.monotonic() - pane.last_press() > TWICE)
    with qtbot.waitSignal(room.page.filed, timeout=5_000):
        press(room, Qt.Key.Key_1)
    assert outcomes(room, client) == ["no_answer"]


def test_only_the_last_outcome_offers_its_undo(room: Room, qtbot: QtBot) -> None:
    for _ in range(2):
        open_client(room, qtbot, room.office.client(), dial=True)
        with qtbot.waitSignal(room.page.filed, timeout=5_000):
            press(room, Qt.Key.Key_1)
    assert len(room.window.toasts.texts()) == 1
    press(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(room, qtbot, lambda: room.page.session is not None and room.page.session.state == "wrap_up")
    assert room.window.toasts.texts() == []
