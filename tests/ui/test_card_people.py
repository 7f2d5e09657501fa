"""People and numbers on the card: added, changed, put first, taken off, and nothing typed is lost."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.office import Office
from tests.ui.card_room import OpenCard, card_opener, settle, words
from tests.ui.day_room import NOW, Room, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_card(office: Office, qtbot: QtBot) -> Iterator[OpenCard]:
    yield from card_opener(office, qtbot)


def save(room: Room, qtbot: QtBot) -> None:
    press(room, Qt.Key.Key_S, CTRL)
    settle(room, qtbot)


def test_a_person_with_a_number_is_added_by_keys_alone(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client(phone=None)
    room = open_card(client)
    press(room, Qt.Key.Key_Insert)
    form = room.page.people.form
    QTest.keyClicks(form.editors["name"], "Olha")
    [number] = [name for name in form.editors if name.endswith(".raw")]
    QTest.keyClicks(form.editors[number], "044 234-56-78")
    save(room, qtbot)
    assert not room.page.people.editing
    assert office.rows("select name from crm.contact_person where client_id = %s", client) == [("Olha",)]
    assert office.rows(
        "select p.number, t.name from crm.phone p join crm.contact_person t on t.id = p.person_id"
    ) == [("+380442345678", "Olha")]
    assert {"Olha", "Main", "Call +380 44 234 5678", "Edit Olha"} <= words(room.page.people)


def test_a_birthday_in_three_days_is_said(office: Office, open_card: OpenCard) -> None:
    client = office.client()
    born = (NOW + timedelta(days=3)).date().replace(year=1985)
    office.person(client, "Olha", birthday=born, role="Director", decides=True, note="Mornings")
    room = open_card(client)
    told = words(room.page.people)
    assert {"Birthday in 3 days", "29 Nov 1985", "Director · decides", "Mornings"} <= told


def test_what_two_change_in_one_person_is_settled_in_place(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    who = office.person(client, "Olha", role="Clerk", note="Old")
    room = open_card(client)
    room.page.people.edit_person(who)
    form = room.page.people.form
    form.editors["role"].selectAll()
    QTest.keyClicks(form.editors["role"], "Mine")
    with office.as_user("leo") as db:
        db.connection().exec_driver_sql(
            "update crm.contact_person set role = 'Theirs', note = 'New' where id = %s", (who,)
        )
    save(room, qtbot)
    assert room.page.people.form is form
    assert "changed meanwhile by Leo North" in form.callout.accessibleName()
    assert (form.editors["role"].raw(), form.editors["note"].raw()) == ("Mine", "New")
    save(room, qtbot)
    assert office.rows("select role, note from crm.contact_person where id = %s", who) == [("Mine", "New")]


def test_a_number_is_marked_wrong_and_another_is_rung_first(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client(phone=None)
    first, second = uuid.uuid4(), uuid.uuid4()
    for place, one in enumerate((first, second)):
        office.add(
            "phone", id=one, client_id=client, raw=f"{place}", number=f"+38044234567{place}", position=place
        )
    room = open_card(client)
    room.page.people.edit_person(None)
    form = room.page.people.form
    form.editors[f"{first}.state"].setFocus()
    press(room, Qt.Key.Key_Down)
    press(room, Qt.Key.Key_Down)
    form._first(second)
    assert form.is_dirty()
    save(room, qtbot)
    assert office.rows("select id, state from crm.phone where client_id = %s order by position", client) == [
        (second, "new"),
        (first, "dead"),
    ]
    assert "Wrong number" in words(room.page.people)


def test_who_is_taken_off_the_card_comes_back_by_undo(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client(phone=None)
    who = office.person(client, "Olha")
    office.add("phone", id=uuid.uuid4(), client_id=client, person_id=who, raw="1", number="+380442345678")
    room = open_card(client)
    room.page.people.edit_person(who)
    room.page.people.form.remove.click()
    settle(room, qtbot)
    assert "Edit Olha" not in words(room.page.people)
    assert "Call +380 44 234 5678" in words(room.page.people)
    press(room, Qt.Key.Key_Z, CTRL)
    settle(room, qtbot)
    assert "Edit Olha" in words(room.page.people)
    assert office.rows("select person_id from crm.phone where client_id = %s", client) == [(who,)]


def test_another_one_becomes_the_main_one(office: Office, open_card: OpenCard, qtbot: QtBot) -> None:
    client = office.client()
    office.person(client, "First")
    second = office.person(client, "Second", position=1)
    room = open_card(client)
    room.page.people.edit_person(second)
    room.page.people.form.main.click()
    settle(room, qtbot)
    assert [one.name for one in room.page.screen.card.people] == ["Second", "First"]


def test_half_typed_people_hold_the_page_and_esc_leaves_an_untouched_form(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    who = office.person(client, "Olha")
    room = open_card(client)
    room.page.people.edit_person(who)
    press(room, Qt.Key.Key_Escape)
    assert not room.page.people.editing
    room.page.people.edit_person(who)
    QTest.keyClicks(room.page.people.form.editors["role"], "Half")
    with qtbot.assertNotEmitted(room.page.step_wanted):
        press(room, Qt.Key.Key_PageDown)
    assert not room.page.may_leave()
    assert room.page.people.form.editors["role"].raw() == "Half"


def test_a_wrong_birthday_and_a_missing_name_are_told_at_their_fields(
    office: Office, open_card: OpenCard, qtbot: QtBot
) -> None:
    client = office.client()
    room = open_card(client)
    press(room, Qt.Key.Key_Insert)
    form = room.page.people.form
    QTest.keyClicks(form.editors["birthday"], "31.02.1985")
    save(room, qtbot)
    assert "Write a day like" in form.fields["birthday"].error()
    form.editors["birthday"].setText("28.02.1985")
    save(room, qtbot)
    assert form.fields["name"].error() == "Type how the person is called"
    assert QApplication.focusWidget() is form.editors["name"]
    assert office.rows("select count(*) from crm.contact_person") == [(0,)]


def test_do_not_call_says_who_when_why_and_until(office: Office, open_card: OpenCard) -> None:
    client = office.client()
    with office.psql("anna") as connection:
        connection.execute(
            "insert into crm.dnc_entry (id, scope, number, client_id, reason, expires_at)"
            " values (gen_random_uuid(), 'number', '+380442345678', %s, 'asked', %s)",
            (client, NOW + timedelta(days=400)),
        )
    room = open_card(client)
    told = next(text for text in words(room.page.people) if text.startswith("“Do not call”"))
    assert "Anna North" in told and "“asked”" in told and "till 31 Dec 2027" in told
    button = next(
        one
        for one in room.page.people.findChildren(type(room.page.people.add_button))
        if one.property("phone")
    )
    assert not button.isEnabled() and button.toolTip() == "Do not call"
