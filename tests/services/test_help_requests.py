"""A call for help: who hears it, who answers, and that nobody speaks in another's name."""

from __future__ import annotations

import uuid

import psycopg
import pytest

from app.errors import KnownError, Refused
from app.services import help_requests
from app.services.help_requests import HelpAsk, HelpRow
from app.services.live import CHANNEL
from tests.office import Office

pytestmark = pytest.mark.database


def ask(office: Office, client: uuid.UUID, login: str = "anna", note: str = "") -> uuid.UUID:
    with office.as_user(login) as db:
        return help_requests.ask_for_help(db, HelpAsk(uuid.uuid4(), client, note))


def heard(office: Office, login: str) -> list[HelpRow]:
    with office.as_user(login) as db:
        return list(help_requests.open_requests(db))


def answer(office: Office, request: uuid.UUID, login: str = "leo") -> HelpRow:
    with office.as_user(login) as db:
        return help_requests.answer(db, request)


def test_lead_of_the_group_hears_it_with_client_and_note(office: Office) -> None:
    asked = ask(office, office.client(name="Vector"), note=" wants a discount ")
    [row] = heard(office, "leo")
    assert (row.id, row.client_name, row.note, row.asked_name) == (
        asked,
        "Vector",
        "wants a discount",
        "Anna North",
    )
    assert heard(office, "lena") == heard(office, "boris") == heard(office, "boss") == []


def test_administrator_hears_it_where_there_is_no_lead(office: Office) -> None:
    ask(office, office.client("clara"), "clara")
    office.rows("update crm.staff set active = false where login = 'lena' returning 1")
    assert len(heard(office, "boss")) == 1


def test_first_answer_stands_and_the_manager_sees_whose_it_was(office: Office) -> None:
    asked = ask(office, office.client())
    assert answer(office, asked).answered_name == "Leo North"
    assert answer(office, asked, "boss").answered_name == "Leo North"
    assert heard(office, "leo") == []
    with office.as_user("anna") as db:
        [mine] = help_requests.my_requests(db)
    assert (mine.answered_by, mine.answered_at is not None) == (office.staff["leo"], True)


def test_asking_again_about_the_same_client_is_one_call(office: Office) -> None:
    client = office.client()
    first = ask(office, client)
    assert ask(office, client) == first
    assert ask(office, office.client()) != first
    answer(office, first)
    assert ask(office, client) != first


def test_call_of_yesterday_is_history(office: Office) -> None:
    asked = ask(office, office.client())
    office.rows(
        "update crm.help_request set asked_at = now() - interval '13 hours' where id = %s returning 1", asked
    )
    assert heard(office, "leo") == []


def test_no_help_about_anothers_client(office: Office) -> None:
    with pytest.raises(KnownError):
        ask(office, office.client("boris"))


def test_answer_to_what_is_not_there_is_refused(office: Office) -> None:
    asked = ask(office, office.client("clara"), "clara")
    with pytest.raises(Refused):
        answer(office, asked)


def test_author_and_answer_cannot_be_forged(office: Office) -> None:
    client = office.client()
    for column in ("asked_by", "answered_by"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege), office.psql("anna") as connection:
            connection.execute(
                f"insert into crm.help_request (id, client_id, {column}) values (gen_random_uuid(), %s, %s)",
                (client, office.staff["boris"]),
            )
    asked = ask(office, client)
    answer(office, asked)
    with office.psql("anna") as connection:
        connection.execute("update crm.help_request set answered_at = null where id = %s", (asked,))
    assert office.rows("select answered_by from crm.help_request") == [(office.staff["leo"],)]


def test_call_and_answer_are_told_at_once(office: Office) -> None:
    client = office.client()
    with office.psql("leo") as listener:
        listener.execute(f"listen {CHANNEL}")
        asked = ask(office, client)
        answer(office, asked)
        told = [notice.payload for notice in listener.notifies(timeout=5, stop_after=2)]
    assert told == [f"help_request {client}"] * 2


def test_call_follows_the_client_to_his_new_owner(office: Office) -> None:
    client = office.client()
    ask(office, client)
    with office.psql("boss") as connection:
        connection.execute(
            "select crm.hand_over(gen_random_uuid(), %s, %s, null, null, '')",
            ([client], [office.staff["clara"]]),
        )
    assert heard(office, "leo") == []
    assert len(heard(office, "lena")) == 1
