"""Do not call: nobody silences what is not his, nobody takes it back by hand, and no number is lost between two people."""

from __future__ import annotations

import uuid

import psycopg
import pytest

from tests.office import Office
from tests.policies.clashes import clash

pytestmark = pytest.mark.database

NUMBER = "+380442345678"
REFUSED = psycopg.errors.InsufficientPrivilege


def enter(
    office: Office,
    login: str,
    client: uuid.UUID | None,
    *,
    scope: str = "client",
    number: str | None = NUMBER,
    person: uuid.UUID | None = None,
) -> uuid.UUID:
    made = uuid.uuid4()
    with office.psql(login) as connection:
        connection.execute(
            "insert into crm.dnc_entry (id, client_id, scope, number, person_id) values (%s, %s, %s, %s, %s)",
            (made, client, scope, number, person),
        )
    return made


def change(office: Office, login: str, sql: str, *values: object) -> int:
    with office.psql(login) as connection:
        return connection.execute(sql, values).rowcount


def listed(office: Office) -> bool:
    return office.rows("select exists (select from crm.listed_number where number = %s)", NUMBER)[0][0]


@pytest.mark.parametrize("login", ["anna", "leo"])
def test_only_numbers_of_own_clients_can_be_silenced(office: Office, login: str) -> None:
    own = office.client("anna", phone="+380441111111")
    office.client("clara")
    with pytest.raises(REFUSED):
        enter(office, login, own)
    with pytest.raises(REFUSED):
        enter(office, login, None)
    assert not listed(office)


def test_an_administrator_may_list_a_number_nobody_has(office: Office) -> None:
    enter(office, "boss", None, scope="number")
    assert listed(office)


def test_another_clients_person_cannot_be_silenced(office: Office) -> None:
    own, foreign = office.client("anna"), office.person(office.client("clara"))
    with pytest.raises(REFUSED, match="person_not_of_client"):
        enter(office, "anna", own, scope="person", person=foreign)


def test_the_author_is_who_entered_it_even_after_set_role(office: Office) -> None:
    client = office.client("anna")
    with office.psql("anna") as anna:
        anna.execute("set role nezabudka_test_manager")
        anna.execute(
            "insert into crm.dnc_entry (id, client_id, scope) values (gen_random_uuid(), %s, 'client')",
            (client,),
        )
        anna.execute("update crm.dnc_entry set lifted_at = '2001-01-01'")
    assert office.rows(
        "select author_id, lifted_by, lifted_at > now() - interval '1 minute' from crm.dnc_entry"
    ) == [(office.staff["anna"], office.staff["anna"], True)]


def test_a_manager_takes_back_his_own_entry_for_a_day_only(office: Office) -> None:
    entry = enter(office, "anna", office.client("anna"))
    with office.superuser() as connection:
        connection.execute("update crm.dnc_entry set created_at = now() - interval '25 hours'")
    assert change(office, "anna", "update crm.dnc_entry set lifted_at = now() where id = %s", entry) == 0
    assert listed(office)
    assert change(office, "leo", "update crm.dnc_entry set lifted_at = now() where id = %s", entry) == 1
    assert not listed(office)


def test_a_manager_cannot_lift_what_his_lead_entered(office: Office) -> None:
    entry = enter(office, "leo", office.client("anna"))
    assert change(office, "anna", "update crm.dnc_entry set lifted_at = now() where id = %s", entry) == 0
    assert listed(office)


def test_what_is_lifted_stays_lifted_by_whom_it_was(office: Office) -> None:
    entry = enter(office, "anna", office.client("anna"))
    change(office, "leo", "update crm.dnc_entry set lifted_at = now() where id = %s", entry)
    before = office.rows("select lifted_at, lifted_by from crm.dnc_entry")
    for value in ("null", "now() - interval '1 year'"):
        change(office, "boss", f"update crm.dnc_entry set lifted_at = {value} where id = %s", entry)
        assert office.rows("select lifted_at, lifted_by from crm.dnc_entry") == before


@pytest.mark.parametrize("login", ["anna", "leo", "boss"])
@pytest.mark.parametrize("value", ["null", "now() - interval '1 hour'", "now() + interval '1 hour'"])
def test_the_silence_of_a_client_stands_as_long_as_its_entry(office: Office, login: str, value: str) -> None:
    client = office.client("anna")
    entry = enter(office, "anna", client)
    change(office, "anna", "update crm.client set dnc_until = '9999-01-01' where id = %s", client)
    with pytest.raises(REFUSED, match="do_not_call_stands"):
        change(office, login, f"update crm.client set dnc_until = {value} where id = %s", client)
    change(office, "leo", "update crm.dnc_entry set lifted_at = now() where id = %s", entry)
    assert change(office, login, f"update crm.client set dnc_until = {value} where id = %s", client) == 1


def test_the_silence_of_a_person_stands_as_long_as_its_entry(office: Office) -> None:
    client = office.client("anna")
    person = office.person(client)
    enter(office, "anna", client, scope="person", number=None, person=person)
    change(office, "anna", "update crm.contact_person set dnc_until = '9999-01-01' where id = %s", person)
    with pytest.raises(REFUSED, match="do_not_call_stands"):
        change(office, "anna", "update crm.contact_person set dnc_until = null where id = %s", person)


def test_lifting_one_entry_does_not_free_a_number_another_is_just_listing(office: Office) -> None:
    first = enter(office, "anna", office.client("anna"))
    second_client = office.client("clara")
    with office.psql("clara") as clara:
        clara.autocommit = False
        clara.execute(
            "insert into crm.dnc_entry (id, client_id, scope, number) values (gen_random_uuid(), %s, 'number', %s)",
            (second_client, NUMBER),
        )
        lift = "update crm.dnc_entry set lifted_at = now() where id = %s"
        met = clash(office, clara, lambda: change(office, "leo", lift, first))
    assert met == []
    assert listed(office)


def test_plan_and_cancel_at_once_leave_the_client_its_plan(office: Office) -> None:
    client = office.client("anna")
    first = office.activity(client)
    with office.psql("anna") as one, office.psql("leo") as other:
        one.autocommit = False
        one.execute("update crm.activity set state = 'cancelled', done_at = now() where id = %s", (first,))
        sql = "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now() + interval '9 hours')"
        met = clash(office, one, lambda: other.execute(sql, (client,)))
    assert met == []
    assert office.rows("select next_at > now() + interval '8 hours' from crm.client") == [(True,)]
