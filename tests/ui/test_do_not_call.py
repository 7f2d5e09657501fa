"""Do-not-call lists and consents before a real base: entered, found, lifted, loaded; and a dead dial key says why."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.services import consents, do_not_call
from app.services.clients import ClientCard, read_card
from app.services.do_not_call import ManyNumbers, NewEntry
from app.ui.calendar.page import CalendarPage
from app.ui.call.header import no_dial_reason
from app.ui.call.session import CallSession
from app.ui.card.card_page import CardPage
from app.ui.dialogs.consent import ConsentDialog
from app.ui.dialogs.do_not_call import DoNotCallDialog
from app.ui.dialogs.do_not_call_entries import DoNotCallEntries
from app.ui.dialogs.note import NoteDialog
from app.ui.house.do_not_call import DncSection
from app.ui.house.numbers_dialog import NumbersDialog
from app.ui.house.page import HousePage
from tests.office import Office
from tests.ui.day_room import Room, furnish

NUMBER = "+380442345678"
Sit = Callable[..., Room]


@pytest.fixture
def sit(office: Office, qtbot: QtBot) -> Iterator[Sit]:
    """A signed-in person with a window to open dialogs over."""
    made: list[Room] = []

    def open_room(login: str = "anna", *, house: bool = False, card: bool = False) -> Room:
        def page(desk: Any, tasks: Any, window: Any) -> Any:
            kind = HousePage if house else CardPage if card else CalendarPage
            return kind(desk, tasks, toasts=window.toasts)

        room = furnish(office, page, login=login, at=datetime.now(UTC))
        made.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        qtbot.waitUntil(lambda: not room.tasks.busy(), timeout=5_000)
        return room

    yield open_room
    for room in made:
        room.close()


def quiet(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not room.tasks.busy(), timeout=5_000)


def card_of(office: Office, client: uuid.UUID, login: str = "anna") -> ClientCard:
    with office.as_user(login) as db:
        return read_card(db, client)


def of_kind(parent: Any, kind: type[QDialog]) -> Any:
    [found] = parent.findChildren(kind)
    return found


def test_person_is_entered_with_list_reason_and_end(office: Office, sit: Sit, qtbot: QtBot) -> None:
    client = office.client("anna")
    person = office.person(client)
    room = sit()
    dialog = DoNotCallDialog(room.desk, room.tasks, card_of(office, client), room.window)
    dialog.open()
    dialog.choose("person", person)
    dialog.list.setCurrentIndex(dialog.list.findData("complaint"))
    assert not dialog.confirm() and dialog._reason_field.error() == "Say why, it stays with the entry"
    QTest.keyClicks(dialog.reason, "asked by letter")
    dialog.until.setText("nonsense")
    assert not dialog.confirm() and "Write a day" in dialog._until_field.error()
    dialog.until.setText("24.12.2030")
    with qtbot.waitSignal(dialog.added, timeout=5_000):
        dialog.confirm()
    rows = office.rows(
        "select scope, person_id, list_code, reason, expires_at::date::text from crm.dnc_entry"
    )
    assert rows == [("person", person, "complaint", "asked by letter", "2030-12-24")]
    quiet(room, qtbot)


def test_refusal_of_the_base_is_said_at_its_field_and_the_dialog_stays(
    office: Office, sit: Sit, qtbot: QtBot
) -> None:
    room = sit("boss")
    dialog = DoNotCallDialog(room.desk, room.tasks, None, room.window)
    dialog.open()
    dialog.number.setText("12")
    dialog.reason.setText("x")
    dialog.confirm()
    qtbot.waitUntil(lambda: dialog._number_field.error() != "", timeout=5_000)
    assert dialog.isVisible() and dialog.save.isEnabled()
    dialog.number.setText("044 234 56 78")
    with qtbot.waitSignal(dialog.added, timeout=5_000):
        dialog.confirm()
    assert office.rows("select number, client_id from crm.dnc_entry") == [(NUMBER, None)]


def test_entries_are_searched_and_lifted_with_a_reason(office: Office, sit: Sit, qtbot: QtBot) -> None:
    for name, number in (("Lagoon", NUMBER), ("Harbour", "+380442345679")):
        client = office.client("anna", name=name, phone=number)
        with office.as_user("anna") as db:
            do_not_call.add_entry(db, NewEntry(uuid.uuid4(), "client", "own", f"letter of {name}", client))
    room = sit("leo")
    dialog = DoNotCallEntries(room.desk, room.tasks, parent=room.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=5_000)
    QTest.keyClicks(dialog.search, "234-56-79")
    qtbot.waitUntil(lambda: [row.client_name for row in dialog.model.rows()] == ["Harbour"], timeout=5_000)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    asked = of_kind(dialog, NoteDialog)
    asked.note.setPlainText("they rang themselves")
    asked._confirmed()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0 and not room.tasks.busy(), timeout=5_000)
    assert dialog.said.text() == "No entries"
    dialog.state.setCurrentIndex(dialog.state.findData("ended"))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=5_000)
    [row] = dialog.model.rows()
    assert (row.lift_reason, row.lifted_name) == ("they rang themselves", "Leo North")
    assert "lifted by Leo North: they rang themselves" in dialog._sentence(row)
    assert not dialog.lift.isEnabled()


def test_manager_is_told_who_lifts_what_is_not_his(office: Office, sit: Sit, qtbot: QtBot) -> None:
    client = office.client("anna")
    with office.as_user("leo") as db:
        do_not_call.add_entry(db, NewEntry(uuid.uuid4(), "client", "own", "x", client))
    room = sit()
    dialog = DoNotCallEntries(room.desk, room.tasks, card_of(office, client), room.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=5_000)
    assert not dialog.lift.isEnabled()
    dialog.lift_current()
    assert dialog.findChildren(NoteDialog) == []


def test_consent_is_written_down_and_the_log_shows_what_holds(office: Office, sit: Sit, qtbot: QtBot) -> None:
    client = office.client("anna")
    person = office.person(client)
    with office.as_user("anna") as db:
        consents.add_consent(db, consents.NewConsent(uuid.uuid4(), client, "email", True, "on the phone"))
    room = sit()
    dialog = ConsentDialog(room.desk, room.tasks, card_of(office, client), room.window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=5_000)
    dialog.channel.setCurrentIndex(dialog.channel.findData("email"))
    dialog.person.setCurrentIndex(dialog.person.findText("Olha Kovalenko"))
    dialog.given.choose("no")
    dialog.note.setText("by letter")
    with qtbot.waitSignal(dialog.added, timeout=5_000):
        dialog.confirm()
    assert office.rows("select channel, given, note, person_id from crm.consent order by created_at") == [
        ("email", True, "on the phone", None), ("email", False, "by letter", person),
    ]  # fmt: skip


def test_dead_dial_key_names_the_list_the_end_and_the_reason(office: Office) -> None:
    client = office.client("anna")
    with office.as_user("anna") as db:
        form = NewEntry(
            uuid.uuid4(),
            "client",
            "complaint",
            "never again",
            client,
            expires_at=datetime(2030, 12, 24, tzinfo=UTC),
        )
        do_not_call.add_entry(db, form)
    session = CallSession(card_of(office, client), None)
    said = no_dial_reason(session)
    assert "Complaints" in said and "until 24.12.2030" in said and "“never again”" in said


def test_dead_dial_key_of_a_number_others_listed_says_until_when(office: Office) -> None:
    client = office.client("anna")
    with office.as_user("boss") as db:
        do_not_call.add_numbers(db, ManyNumbers("register", (NUMBER,), "x"))
    assert (
        no_dial_reason(CallSession(card_of(office, client), None))
        == "Do not call: on the do-not-call list for good"
    )


def test_lists_are_added_with_a_term_and_the_programs_own_stays(
    office: Office, sit: Sit, qtbot: QtBot
) -> None:
    room = sit("boss", house=True)
    section = room.page.go("dnc_list")
    assert isinstance(section, DncSection)
    qtbot.waitUntil(lambda: section.model.rowCount() == 3 and not room.tasks.busy(), timeout=5_000)
    section.table.go_to("own")
    section.take_away()
    qtbot.waitUntil(lambda: not room.tasks.busy(), timeout=5_000)
    assert office.rows("select active from crm.dnc_list where code = 'own'") == [(True,)]
    section.new()
    section.fields.set_raw({"name": "Competitors", "name_ru": "", "name_uk": "", "days": "90"})
    section.save()
    qtbot.waitUntil(
        lambda: office.rows("select days from crm.dnc_list where name = 'Competitors'") == [(90,)],
        timeout=5_000,
    )
    quiet(room, qtbot)


def test_numbers_of_a_file_are_looked_at_and_then_added(
    office: Office, sit: Sit, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "register.csv"
    lines = "".join(f"+3804423{45000 + place}\n" for place in range(1_200))
    path.write_text(f"Phone\n{lines}nonsense\n+380442345000\n", "utf-8")
    room = sit("boss", house=True)
    section = room.page.go("dnc_list")
    qtbot.waitUntil(lambda: section.model.rowCount() == 3 and not room.tasks.busy(), timeout=5_000)
    section.table.go_to("register")
    section.ask_open = lambda: str(path)
    section.choose_file()
    dialog = section.dialog
    assert isinstance(dialog, NumbersDialog)
    qtbot.waitUntil(lambda: dialog.file is not None, timeout=20_000)
    assert re.findall(r"\d+", dialog.summary.text()) == ["1200", "1", "1"]
    assert [row.text for row in dialog.model.rows()] == ["nonsense"]
    assert dialog.list.currentData() == "register" and office.rows("select from crm.dnc_entry") == []
    assert not dialog.confirm() and dialog._fields["reason"].error() != ""
    dialog.reason.setText("State register")
    with qtbot.waitSignal(dialog.added, timeout=20_000):
        dialog.confirm()
    assert office.rows("select count(*), min(list_code), min(reason) from crm.dnc_entry") == [
        (1200, "register", "State register")
    ]
    assert office.rows("select count(*) from crm.listed_number") == [(1200,)]
    quiet(room, qtbot)


def test_card_opens_its_entries_and_consents_and_is_read_anew(office: Office, sit: Sit, qtbot: QtBot) -> None:
    client = office.client("anna")
    room = sit(card=True)
    room.page.open_client(client)
    qtbot.waitUntil(lambda: room.page.screen is not None and not room.tasks.busy(), timeout=5_000)
    commands = {one.id: one.handler for one in room.page.commands()}
    commands["silence"]()
    entries = of_kind(room.window, DoNotCallEntries)
    entries.confirm()
    asked = of_kind(entries, DoNotCallDialog)
    asked.reason.setText("enough")
    with qtbot.waitSignal(entries.changed, timeout=5_000):
        asked.confirm()
    qtbot.waitUntil(lambda: not room.tasks.busy() and bool(room.page.screen.card.silences), timeout=5_000)
    entries.reject()
    commands["consents"]()
    assert of_kind(room.window, ConsentDialog).isVisible()
    quiet(room, qtbot)
