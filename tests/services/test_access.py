"""Signing in, and each reason why not as a sentence."""

from __future__ import annotations

import os
import re
import socket
import uuid
from collections.abc import Iterator

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from app import config
from app.errors import KnownError
from app.services import access, db, setup
from app.services.access import (
    AccountClosed,
    BadAddress,
    NoDatabase,
    NotEncrypted,
    NotPrepared,
    SchemaTooNew,
    SchemaTooOld,
    ServerUnreachable,
    WrongPassword,
    enter,
    probe_server,
)
from app.services.db import conninfo_of
from app.services.desk import Desk
from tests.office import PASSWORD, Office
from tests.seats import Jot, States, eventually

pytestmark = pytest.mark.database


@pytest.fixture
def silent() -> Iterator[int]:
    """A port where somebody listens and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def refusal(url: str, login: str = "anna", password: str = PASSWORD) -> KnownError:
    with pytest.raises(KnownError) as caught:
        enter(url, login, password)
    return caught.value


def schema_is(office: Office, version: str) -> None:
    with office.superuser() as root:
        root.execute("update crm.alembic_version set version_num = %s", (version,))


def test_a_manager_comes_in_and_is_known(office: Office) -> None:
    desk = enter(office.url, "anna", PASSWORD, language="uk")
    try:
        assert isinstance(desk, Desk)
        assert (desk.me.id, desk.me.name, desk.me.level) == (office.staff["anna"], "Anna North", "manager")
        assert (desk.me.group_name, desk.me.time_zone) == ("North", "Europe/Kyiv")
        assert desk.clock.measured
        assert desk.books.staff[desk.me.id] == "Anna North"
        assert desk.state.online
        assert re.fullmatch(r"anna-[a-z0-9_]+-\d+\.db", desk.journal.file.name)
        assert desk.journal.file.is_relative_to(config.home())
    finally:
        desk.close()


def test_an_administrator_has_no_group(office: Office) -> None:
    desk = enter(office.url, "boss", PASSWORD)
    assert (desk.me.group_id, desk.me.group_name) == (None, "")
    desk.close()


def test_what_waits_from_yesterday_is_seen_at_the_next_start(office: Office) -> None:
    client = office.client()
    first = enter(office.url, "anna", PASSWORD)
    first.journal.type_draft(client, "note", "asked for an of")
    first.close()
    again = enter(office.url, "anna", PASSWORD)
    assert [draft.text for draft in again.journal.drafts()] == ["asked for an of"]
    again.close()
    clara = enter(office.url, "clara", PASSWORD)
    assert clara.journal.drafts() == ()
    clara.close()


@pytest.mark.parametrize(("login", "password"), [("anna", "wrong"), ("anna", ""), ("nobody", PASSWORD)])
def test_a_wrong_password_never_says_which_of_the_two_is_wrong(
    office: Office, login: str, password: str
) -> None:
    error = refusal(office.url, login, password)
    assert (type(error), str(error)) == (WrongPassword, "Wrong login or password")


def test_a_server_that_is_not_there(office: Office) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    error = refusal(f"postgresql://127.0.0.1:{port}/nezabudka")
    assert isinstance(error, ServerUnreachable)
    assert "127.0.0.1" in str(error)


def test_a_server_that_says_nothing_is_given_up_in_seconds(silent: int) -> None:
    assert isinstance(refusal(f"postgresql://127.0.0.1:{silent}/nezabudka"), ServerUnreachable)


def test_a_name_that_nobody_knows() -> None:
    assert isinstance(refusal("postgresql://no-such-server.invalid/nezabudka"), ServerUnreachable)


def test_a_base_that_is_not_there(office: Office) -> None:
    error = refusal(office.url.rpartition("/")[0] + "/nothing")
    assert isinstance(error, NoDatabase)
    assert "nothing" in str(error)


def test_a_base_that_was_never_prepared(office: Office) -> None:
    name = f"empty_{uuid.uuid4().hex[:8]}"
    with office.superuser() as root:
        root.execute(f"create database {name}")
        try:
            error = refusal(office.url.rpartition("/")[0] + f"/{name}")
        finally:
            root.execute(f"drop database {name} with (force)")
    assert isinstance(error, NotPrepared)


def test_a_dismissed_person_is_told_that_the_account_is_closed(office: Office) -> None:
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["boris"],))
    assert isinstance(refusal(office.url, "boris"), AccountClosed)


def test_a_person_marked_inactive_with_an_open_login_is_closed_out_too(office: Office) -> None:
    with office.superuser() as root:
        root.execute("update crm.staff set active = false where login = 'boris'")
    assert isinstance(refusal(office.url, "boris"), AccountClosed)


def test_a_base_older_or_newer_than_the_program(office: Office) -> None:
    head = setup.head()
    assert access.needed_schema() == head
    try:
        schema_is(office, "0001")
        old = refusal(office.url)
        schema_is(office, "9999")
        new = refusal(office.url)
    finally:
        schema_is(office, head)
    assert (type(old), type(new)) == (SchemaTooOld, SchemaTooNew)
    assert "must update the base" in str(old)
    assert "Install the new version" in str(new)


def test_a_server_elsewhere_must_be_encrypted(office: Office) -> None:
    parts = conninfo_to_dict(office.superuser_url)
    if office_is_given():
        pytest.skip("the given server may well encrypt")
    # The same server under a name that is not this PC's, so the rules for elsewhere hold.
    url = f"postgresql://elsewhere.test:{parts['port']}/{parts['dbname']}?hostaddr=127.0.0.1"
    assert isinstance(refusal(url), NotEncrypted)


def test_rules_for_elsewhere_ask_for_a_trusted_certificate_and_scram() -> None:
    elsewhere = conninfo_to_dict(conninfo_of("postgresql://db.firm.example/nezabudka"))
    assert (elsewhere["sslmode"], elsewhere["require_auth"]) == ("verify-full", "scram-sha-256")
    assert "sslmode" not in conninfo_to_dict(conninfo_of("postgresql://127.0.0.1/nezabudka"))


@pytest.mark.parametrize("url", ["postgresql://host:port:5/x", "mysql://host/x", "host"])
def test_an_address_that_cannot_be_read(url: str) -> None:
    assert isinstance(refusal(url), BadAddress)


def test_a_server_that_speaks_another_language_is_understood() -> None:
    class Line:
        used_password = True

    class Said(psycopg.OperationalError):
        pgconn = Line()  # type: ignore[assignment]

    def meaning(words: str) -> type:
        return type(
            db.not_let_in(Said(f"connection failed: connection to server at x failed: {words}"), "host=x")
        )

    assert meaning('ВАЖНО:  пользователь "anna" не прошёл проверку подлинности (по паролю)') is WrongPassword
    assert meaning("server closed the connection unexpectedly") is ServerUnreachable
    assert meaning("FATAL:  the database system is starting up") is ServerUnreachable
    assert meaning("SSL error: certificate verify failed") is NotEncrypted


def test_a_server_that_does_not_tell_its_identity_still_works(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    function = "function pg_catalog.pg_control_system()"
    with office.superuser() as root:
        root.execute(f"revoke execute on {function} from public")
        try:
            enter(office.url, "anna", PASSWORD).close()
        finally:
            root.execute(f"grant execute on {function} to public")
    assert "will not be noticed" in caplog.text


def test_nobody_who_was_turned_away_leaves_a_connection(office: Office) -> None:
    with office.superuser() as root:
        root.execute("update crm.staff set active = false where login = 'boris'")
        refusal(office.url, "boris")
        # The server notices a moment later that a client has hung up.
        left = "select count(*) from pg_stat_activity where usename = 'boris'"
        assert eventually(lambda: root.execute(left).fetchone() == (0,))


def test_a_probe_needs_no_login_and_tells_speed_and_encryption(office: Office) -> None:
    answer = probe_server(office.url)
    assert 0 <= answer.milliseconds < 3000
    with psycopg.connect(office.superuser_url) as connection:
        assert answer.encrypted == (connection.execute("show ssl").fetchone() == ("on",))


def test_a_probe_of_nobody_is_one_sentence(silent: int) -> None:
    with pytest.raises(ServerUnreachable):
        probe_server(f"postgresql://127.0.0.1:{silent}/nezabudka")


def test_the_state_of_the_desk_is_told(office: Office) -> None:
    desk = enter(office.url, "anna", PASSWORD)
    states = States(desk)
    desk.journal.keep("no such kind", Jot("colour"))
    desk.try_now()
    assert states.wait(lambda state: state.refused == 1).online
    desk.close()


def office_is_given() -> bool:
    return "NEZABUDKA_TEST_SERVER" in os.environ
