"""People of a client and numbers: added, changed by two at once, put in order, taken off the card and back."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.errors import Refused
from app.services.clients import read_card
from app.services.contact_people import (
    BirthdayUnreadable,
    NumberEmpty,
    PeopleOrder,
    PersonChange,
    PersonNameless,
    PersonRemoval,
    PersonSilenced,
    PhoneChange,
    change_person,
    days_to_birthday,
    order_people,
    remove_person,
)
from app.services.field_clashes import StaleVersion
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC)


def person(client: uuid.UUID, person_id: uuid.UUID | None = None, **more: Any) -> PersonChange:
    return PersonChange(uuid.uuid4(), client, NOW, person_id, **more)


def save(office: Office, form: PersonChange, login: str = "anna") -> None:
    with office.as_user(login) as db:
        change_person(db, form)


def names(office: Office, client: uuid.UUID) -> list[str]:
    with office.as_user("anna") as db:
        return [one.name for one in read_card(db, client).people]


def test_a_new_person_comes_last_with_his_own_numbers(office: Office) -> None:
    client, made = office.client(phone=None), uuid.uuid4()
    office.person(client, "First")
    phones = (PhoneChange(uuid.uuid4(), None, {"raw": "044 234-56-78 доб. 12"}),)
    fields = {"name": "Second", "role": "Director", "decides": True, "birthday": "1985-02-28"}
    save(office, person(client, made, fields=fields, phones=phones, country="UA"))
    with office.as_user("anna") as db:
        card = read_card(db, client)
    assert [one.name for one in card.people] == ["First", "Second"]
    second = card.people[1]
    assert (second.role, second.decides, second.birthday) == ("Director", True, date(1985, 2, 28))
    [phone] = second.phones
    assert (phone.number, phone.extension, phone.state) == ("+380442345678", "12", "new")


def test_the_number_of_a_company_is_added_changed_and_marked(office: Office) -> None:
    client, made = office.client(phone=None), uuid.uuid4()
    save(office, person(client, phones=(PhoneChange(made, None, {"raw": "044 234-56-78"}),), country="UA"))
    save(office, person(client, phones=(PhoneChange(made, 1, {"state": "dead"}),)))
    assert office.rows("select number, state from crm.phone where id = %s", made) == [
        ("+380442345678", "dead")
    ]
    save(office, person(client, phones=(PhoneChange(made, 2, {"raw": "044 234-56-79"}),), country="UA"))
    assert office.rows("select number, state, person_id from crm.phone where id = %s", made) == [
        ("+380442345679", "new", None)
    ]


def test_what_cannot_be_dialled_is_kept_as_written_and_what_is_empty_is_refused(office: Office) -> None:
    client, made = office.client(phone=None), uuid.uuid4()
    save(office, person(client, phones=(PhoneChange(made, None, {"raw": "044 23"}),), country="UA"))
    assert office.rows("select raw, number, state from crm.phone where id = %s", made) == [
        ("044 23", None, "bad")
    ]
    with pytest.raises(NumberEmpty):
        save(office, person(client, phones=(PhoneChange(uuid.uuid4(), None, {"raw": "–"}),)))


def test_two_edit_one_person_and_each_keeps_his_part(office: Office) -> None:
    client = office.client()
    who = office.person(client, "Olha", role="Clerk")
    save(office, person(client, who, version=1, fields={"role": "Director"}, seen={"role": "Clerk"}), "leo")
    save(office, person(client, who, version=1, fields={"note": "Mornings"}, seen={"note": ""}))
    assert office.rows("select role, note from crm.contact_person where id = %s", who) == [
        ("Director", "Mornings")
    ]
    with pytest.raises(StaleVersion) as raised:
        save(office, person(client, who, version=1, fields={"role": "Owner"}, seen={"role": "Clerk"}))
    [clash] = raised.value.clashes
    assert (clash.field, clash.theirs, clash.by) == ("role", "Director", "Leo North")


def test_a_number_that_both_changed_is_told_and_nothing_of_the_form_is_kept(office: Office) -> None:
    client = office.client()
    who = office.person(client, "Olha")
    [(number,)] = office.rows("select id from crm.phone where client_id = %s", client)
    theirs = (PhoneChange(number, 1, {"raw": "+380442345600"}, {"raw": "+380442345678"}),)
    save(office, person(client, phones=theirs), "leo")
    mine = (PhoneChange(number, 1, {"raw": "+380442345611"}, {"raw": "+380442345678"}),)
    with pytest.raises(StaleVersion) as raised:
        save(office, person(client, who, version=1, fields={"note": "Lost"}, seen={"note": ""}, phones=mine))
    assert [clash.field for clash in raised.value.clashes] == [f"{number}.raw"]
    assert office.rows("select note from crm.contact_person where id = %s", who) == [("",)]


def test_the_order_is_kept_and_the_first_is_the_main_one(office: Office) -> None:
    client = office.client()
    ids = [office.person(client, name) for name in ("One", "Two", "Three")]
    with office.as_user("anna") as db:
        order_people(db, PeopleOrder(uuid.uuid4(), client, NOW, (ids[2], ids[0], ids[1])))
    assert names(office, client) == ["Three", "One", "Two"]
    assert office.rows("select person from crm.client_search where id = %s", client) == [("Three",)]


def test_who_is_taken_off_the_card_comes_back_with_his_numbers(office: Office) -> None:
    client = office.client(phone=None)
    who = office.person(client, "Olha")
    office.person(client, "Stays", position=1)
    number = uuid.uuid4()
    office.add("phone", id=number, client_id=client, person_id=who, raw="1", number="+380442345678")
    with office.as_user("anna") as db:
        remove_person(db, PersonRemoval(uuid.uuid4(), client, NOW, who))
    assert names(office, client) == ["Stays"]
    assert office.rows("select person_id from crm.phone where id = %s", number) == [(None,)]
    assert office.rows("select person from crm.client_search where id = %s", client) == [("Stays",)]
    assert office.rows("select after ->> 'position' from crm.audit where row_id = %s", str(who)) == [
        ("32767",)
    ]
    with office.as_user("anna") as db:
        remove_person(db, PersonRemoval(uuid.uuid4(), client, NOW, who, back=True, phones=(number,)))
    assert names(office, client) == ["Olha", "Stays"]
    assert office.rows("select person_id from crm.phone where id = %s", number) == [(who,)]


def test_who_asked_not_to_be_called_stays_on_the_card(office: Office) -> None:
    client = office.client()
    who = office.person(client, "Olha", dnc_until=NOW + timedelta(days=30))
    with pytest.raises(PersonSilenced), office.as_user("anna") as db:
        remove_person(db, PersonRemoval(uuid.uuid4(), client, NOW, who))


def test_people_of_another_group_are_nobodys(office: Office) -> None:
    client = office.client("clara")
    who = office.person(client, "Secret")
    forms = (
        person(client, who, version=1, fields={"name": "Stolen"}),
        person(client, uuid.uuid4(), fields={"name": "Planted"}),
        person(client, phones=(PhoneChange(uuid.uuid4(), None, {"raw": "+380442345678"}),)),
    )
    for form in forms:
        with pytest.raises(Refused):
            save(office, form)
    with pytest.raises(Refused), office.as_user("anna") as db:
        order_people(db, PeopleOrder(uuid.uuid4(), client, NOW, (who,)))


@pytest.mark.parametrize(
    ("fields", "error"),
    [({"name": " "}, PersonNameless), ({"name": "A", "birthday": "1985-02-30"}, BirthdayUnreadable),
     ({"name": "A", "birthday": "0001-01-01"}, BirthdayUnreadable)],
)  # fmt: skip
def test_what_makes_no_person_is_refused(
    office: Office, fields: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        save(office, person(office.client(), uuid.uuid4(), fields=fields))


@pytest.mark.parametrize(
    ("born", "today", "days"),
    [
        (date(1980, 11, 26), date(2026, 11, 26), 0),
        (date(1980, 11, 29), date(2026, 11, 26), 3),
        (date(1980, 1, 2), date(2026, 12, 30), 3),
        (date(2000, 2, 29), date(2027, 2, 27), 1),
        (date(2000, 2, 29), date(2028, 2, 28), 1),
        (date(1980, 11, 25), date(2026, 11, 26), 364),
    ],
)
def test_days_to_a_birthday(born: date, today: date, days: int) -> None:
    assert days_to_birthday(born, today) == days
