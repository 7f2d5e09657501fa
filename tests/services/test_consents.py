"""The log of consents: who said what by which channel, what holds, until when; nothing in it is ever changed."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from app.errors import Refused
from app.services import consents
from app.services.consents import ConsentEnds, NewConsent, holding
from tests.office import Office

pytestmark = pytest.mark.database


def say(
    office: Office, client: uuid.UUID, channel: str, given: bool, login: str = "anna", **more: Any
) -> None:
    with office.as_user(login) as db:
        consents.add_consent(db, NewConsent(uuid.uuid4(), client, channel, given, **more))


def log(office: Office, client: uuid.UUID, login: str = "anna") -> tuple[consents.ConsentRow, ...]:
    with office.as_user(login) as db:
        return consents.read_consents(db, client)


def test_newest_word_of_a_channel_holds_and_older_ones_stay_in_the_log(office: Office) -> None:
    client = office.client("anna")
    say(office, client, "email", True, note="on the phone")
    say(office, client, "call", True)
    say(office, client, "email", False, login="leo", note="letter of the lawyer")
    rows = log(office, client)
    assert [(row.channel, row.given, row.holds) for row in rows] == [
        ("email", False, True), ("call", True, True), ("email", True, False),
    ]  # fmt: skip
    assert (rows[0].author_name, rows[0].note, rows[2].note) == (
        "Leo North",
        "letter of the lawyer",
        "on the phone",
    )
    assert holding(rows, "email") is False and holding(rows, "call") is True and holding(rows, "post") is None


def test_person_speaks_for_himself_before_his_firm(office: Office) -> None:
    client = office.client("anna")
    person, mate = office.person(client), office.person(client, "Taras")
    say(office, client, "message", True)
    say(office, client, "message", False, person_id=person)
    rows = log(office, client)
    assert [row.holds for row in rows] == [True, True]
    assert holding(rows, "message", person) is False
    assert holding(rows, "message", mate) is True and holding(rows, "message") is True


def test_consent_that_has_ended_holds_no_more(office: Office) -> None:
    client = office.client("anna")
    with pytest.raises(ConsentEnds):
        say(office, client, "post", True, expires_at=datetime.now(UTC) - timedelta(minutes=1))
    say(office, client, "post", True, expires_at=datetime.now(UTC) + timedelta(days=1))
    assert holding(log(office, client), "post") is True
    with office.superuser() as connection:
        connection.execute("update crm.consent set expires_at = now() - interval '1 minute'")
    assert holding(log(office, client), "post") is None


def test_same_form_twice_is_one_line_and_an_unknown_channel_none(office: Office) -> None:
    client = office.client("anna")
    form = NewConsent(uuid.uuid4(), client, "call", True)
    with office.as_user("anna") as db:
        consents.add_consent(db, form)
        consents.add_consent(db, form)
    with pytest.raises(Refused):
        say(office, client, "pigeon", True)
    assert len(log(office, client)) == 1


def test_log_goes_with_the_client_and_nobody_else_reads_or_changes_it(office: Office) -> None:
    client, foreign = office.client("anna"), office.client("clara")
    say(office, client, "call", False)
    for login in ("boris", "clara", "lena"):
        assert log(office, client, login) == ()
    assert len(log(office, client, "leo")) == len(log(office, client, "boss")) == 1
    with pytest.raises(Refused):
        say(office, foreign, "call", True)
    with pytest.raises(Refused):
        say(office, client, "call", True, person_id=office.person(foreign))
    with office.psql("boss") as boss:
        for sql in ("update crm.consent set given = true", "delete from crm.consent"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                boss.execute(sql)
