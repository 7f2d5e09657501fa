"""Merging with a grudge: clients of others held fast, wishes not to be called undone, ids of clients that went taken."""

from __future__ import annotations

import uuid

import psycopg
import pytest

from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database

REFUSED = psycopg.errors.InsufficientPrivilege
MERGE = "select crm.merge_clients(%s, %s, %s, 1, 1, '{}')"
UNDO = "select crm.undo_merge(%s)"
SILENCE = "insert into crm.dnc_entry (id, scope, client_id, reason) values (gen_random_uuid(), 'client', %s, 'asked')"


def _merged(office: Office, stays: uuid.UUID, goes: uuid.UUID) -> uuid.UUID:
    made = uuid.uuid4()
    with office.psql("anna") as anna:
        anna.execute(MERGE, (made, stays, goes))
    return made


@pytest.mark.parametrize("repeated", [True, False])
def test_no_client_of_others_is_held_by_asking_to_merge_it(office: Office, repeated: bool) -> None:
    foreign, other = office.client("clara"), office.client("clara", phone=None)
    known = _merged(office, office.client("anna"), office.client("anna"))
    with office.psql("anna") as anna, office.psql("clara") as clara, anna.transaction():
        try:
            with anna.transaction():
                anna.execute(MERGE, (known if repeated else uuid.uuid4(), foreign, other))
        except REFUSED:
            assert not repeated
        clara.execute("set lock_timeout = '200ms'")
        assert clara.execute("update crm.client set note = 'mine'").rowcount == 2


def test_who_asks_to_merge_what_is_not_his_does_not_wait_for_its_owner(office: Office) -> None:
    foreign, other = office.client("clara"), office.client("clara", phone=None)
    with office.psql("anna") as anna, office.psql("clara") as clara, clara.transaction():
        clara.execute("update crm.client set note = 'mine'")
        anna.execute("set lock_timeout = '200ms'")
        with pytest.raises(REFUSED):
            anna.execute(MERGE, (uuid.uuid4(), foreign, other))


def test_undoing_a_merge_brings_nobody_back_who_asked_not_to_be_called(office: Office) -> None:
    """The one that went had asked for it, and so the one that stayed was silent already when it asked too."""
    stays, goes = office.client("anna"), office.client("anna", phone=None)
    with office.psql("anna") as anna:
        anna.execute(SILENCE, (goes,))
        done = _merged(office, stays, goes)
        anna.execute(SILENCE, (stays,))
        anna.execute(UNDO, (done,))
        assert anna.execute("select count(*) from crm.client where dnc_until > now()").fetchone() == (2,)


def test_a_wish_lifted_while_they_were_one_stays_lifted(office: Office) -> None:
    stays, goes = office.client("anna"), office.client("anna", phone=None)
    with office.psql("anna") as anna, office.psql("leo") as leo:
        anna.execute(SILENCE, (goes,))
        done = _merged(office, stays, goes)
        leo.execute("update crm.dnc_entry set lifted_at = now(), reason = 'they rang us'")
        anna.execute(UNDO, (done,))
        assert leo.execute("select count(*) from crm.client where dnc_until > now()").fetchone() == (0,)


@pytest.mark.parametrize("login", ["clara", "anna"])
def test_nobody_takes_the_id_of_a_client_that_went(office: Office, login: str) -> None:
    stays, goes = office.client("anna"), office.client("anna", phone=None)
    done = _merged(office, stays, goes)
    take = "insert into crm.client (id, owner_id, name) values (%s, %s, 'Nobody')"
    with office.psql(login) as squatter, pytest.raises(REFUSED):
        squatter.execute(take, (goes, office.staff[login]))
    with office.psql("anna") as anna:
        assert anna.execute(UNDO, (done,)).fetchone() == (goes,)
        with pytest.raises(psycopg.errors.UniqueViolation):
            anna.execute(take, (goes, office.staff["anna"]))


def test_somebody_elses_merge_is_not_undone_by_who_did_not_make_it(office: Office) -> None:
    stays, goes = office.client("anna"), office.client("anna", phone=None)
    done = _merged(office, stays, goes)
    for login in ("clara", "lena", "boris"):
        with office.psql(login) as stranger, pytest.raises(REFUSED):
            stranger.execute(UNDO, (done,))
    with office.psql("leo") as leo:
        leo.execute(HAND_OVER, ([stays], office.staff["boris"]))
    for login in ("anna", "boris"):
        with office.psql(login) as person, pytest.raises(REFUSED):
            person.execute(UNDO, (done,))
