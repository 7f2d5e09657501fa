"""Changes of many with psql in hand: nobody adds to another's, to one that is over, or more than his right allows."""

from __future__ import annotations

import uuid

import psycopg
import pytest

from tests.office import Office

pytestmark = pytest.mark.database

_BEGIN = "insert into crm.mass_change (id, staff_id, kind, wanted) values (%s, %s, 'fields', %s)"
_ROW = 'insert into crm.mass_change_row (mass_id, client_id, before) values (%s, %s, \'{"status": "hot"}\')'


def begun(office: Office, login: str, wanted: int = 1, **fields: object) -> uuid.UUID:
    made = uuid.uuid4()
    office.add("mass_change", id=made, staff_id=office.staff[login], kind="fields", wanted=wanted, **fields)
    return made


def test_a_manager_begins_no_change_of_many_and_none_in_anothers_name(office: Office) -> None:
    with office.psql("anna") as anna:
        anna.execute(_BEGIN, (uuid.uuid4(), office.staff["anna"], 1))
        for whose, wanted in (("anna", 2), ("leo", 1)):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                anna.execute(_BEGIN, (uuid.uuid4(), office.staff[whose], wanted))


def test_a_change_of_one_client_takes_no_second(office: Office) -> None:
    first, second = office.client("anna"), office.client("anna")
    made = begun(office, "anna")
    with office.psql("anna") as anna:
        anna.execute(_ROW, (made, first))
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="not_your_change"):
            anna.execute(_ROW, (made, second))


def test_nobody_slips_a_row_into_the_change_of_his_lead_or_of_a_stranger(office: Office) -> None:
    own, strange = office.client("anna"), office.client("clara")
    leads = begun(office, "leo", wanted=9)
    with office.psql("anna") as anna, pytest.raises(psycopg.errors.InsufficientPrivilege):
        anna.execute(_ROW, (leads, own))
    with office.psql("leo") as leo:
        leo.execute(_ROW, (leads, own))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            leo.execute(_ROW, (leads, strange))
    with office.psql("anna") as anna:
        seen = anna.execute("select before from crm.mass_change_row").fetchall()
        assert seen == [({"status": "hot"},)], "of a client of her own"
        for asked in (
            "update crm.mass_change_row set before = '{}'",
            "delete from crm.mass_change_row",
            "update crm.mass_change set said = '{}'",
            "update crm.mass_change set wanted = 9",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                anna.execute(asked)


def test_what_is_over_stays_over_at_the_moment_it_was(office: Office) -> None:
    client, made = office.client("anna"), begun(office, "leo", wanted=2)
    with office.psql("leo") as leo:
        leo.execute("update crm.mass_change set ended_at = '2001-01-01', undone_at = '2001-01-01'")
        ended = leo.execute("select ended_at, undone_at from crm.mass_change").fetchall()
        assert [at.year > 2001 for at in ended[0]] == [True, True]
        leo.execute("update crm.mass_change set ended_at = null, undone_at = null, done = 7")
        assert leo.execute("select ended_at, undone_at from crm.mass_change").fetchall() == ended
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="not_your_change"):
            leo.execute(_ROW, (made, client))
    told = office.rows(
        "select verb, after from crm.audit where table_name = 'mass_change' and verb = 'changed'"
    )
    assert [sorted(after) for _, after in told] == [["ended_at", "undone_at"]], (
        "how far it has got is no news"
    )
