"""People are made, changed and dismissed by administrators only, and a login can be nothing but a person of this base."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from app.services import setup
from tests.office import PASSWORD, PEOPLE, Office
from tests.policies.clashes import clash

pytestmark = pytest.mark.database

REFUSED = psycopg.errors.InsufficientPrivilege
BAD = psycopg.errors.InvalidParameterValue
SAVE = "select crm.save_staff(%(id)s, %(login)s, %(name)s, %(level)s, %(group)s, %(verifier)s, %(zone)s)"


@pytest.fixture(autouse=True)
def people_as_before(office: Office) -> Iterator[None]:
    yield
    office.clean()


def verifier(office: Office, login: str, password: str = PASSWORD) -> str:
    with office.superuser() as connection:
        return setup.scram_verifier(connection, login, password)


def save(office: Office, by: str, **given: Any) -> int:
    values = {
        "id": None,
        "login": "dora",
        "name": "Dora",
        "level": "manager",
        "group": office.groups["North"],
        "zone": "Europe/Kyiv",
    } | given
    if "verifier" not in values:
        values["verifier"] = verifier(office, "dora") if values["id"] is None else None
    with office.psql(by) as connection:
        return connection.execute(SAVE, values).fetchone()[0]


def dismiss(office: Office, by: str, whom: str) -> None:
    with office.psql(by) as connection:
        connection.execute("select crm.dismiss_staff(%s)", (office.staff[whom],))


def roles(office: Office, login: str) -> list[str]:
    return [
        row[0]
        for row in office.rows(
            "select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member"
            " where r.rolname = %s",
            login,
        )
    ]


def test_a_new_person_signs_in_and_is_what_he_was_made(office: Office) -> None:
    save(office, "boss")
    assert roles(office, "dora") == ["nezabudka_test_manager"]
    with office.psql("dora") as dora:
        assert dora.execute("select crm.my_level()").fetchone() == ("manager",)
        assert dora.execute("show statement_timeout").fetchone() == ("15s",)
    assert office.rows(
        "select rolconnlimit, rolcreaterole or rolcreatedb or rolbypassrls or rolreplication or rolsuper"
        " from pg_roles where rolname = 'dora'"
    ) == [(20, False)]


@pytest.mark.parametrize("by", ["anna", "leo"])
def test_nobody_but_administrators_makes_or_dismisses(office: Office, by: str) -> None:
    with pytest.raises(REFUSED):
        save(office, by)
    with pytest.raises(REFUSED):
        save(office, by, id=office.staff[by], level="admin", group=None)
    with pytest.raises(REFUSED):
        dismiss(office, by, "clara")


@pytest.mark.parametrize(
    "login",
    [
        "pg_dora",
        "public",
        "none",
        "Dora",
        "do",
        "d" * 32,
        "9dora",
        'dora"; alter role anna superuser; --',
        "dora'",
        "дора",
        "dora\n",
        " dora",
        "",
        None,
    ],
)
def test_a_login_that_is_no_plain_word_is_refused(office: Office, login: str | None) -> None:
    with pytest.raises(BAD, match="login_not_allowed"):
        save(office, "boss", login=login)


@pytest.mark.parametrize(
    "login",
    [
        "postgres",
        "anna",
        "nezabudka_test_owner",
        "nezabudka_test_definer",
        "nezabudka_test_admin",
        "other_base_person",
    ],
)
def test_a_role_that_exists_on_the_server_is_not_taken_over(office: Office, login: str) -> None:
    with office.superuser() as connection:
        connection.execute("create role other_base_person login")
        try:
            before = connection.execute("select rolname, rolpassword from pg_authid order by 1").fetchall()
            with pytest.raises(psycopg.errors.DuplicateObject, match="login_taken"):
                save(office, "boss", login=login)
            assert (
                connection.execute("select rolname, rolpassword from pg_authid order by 1").fetchall()
                == before
            )
        finally:
            connection.execute("drop role other_base_person")


@pytest.mark.parametrize(
    "name", ["Robert'); drop table crm.client; --", "$$; select 1; $$", "%I %s %L", "\\'; x"]
)
def test_a_name_is_a_name_whatever_it_says(office: Office, name: str) -> None:
    made = save(office, "boss", name=name)
    assert office.rows("select name from crm.staff where id = %s", made) == [(name,)]


@pytest.mark.parametrize(
    "bad",
    [
        "secret",
        "",
        "md5aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "SCRAM-SHA-256$4096:c2FsdA==$YQ==:YQ==",
        "SCRAM-SHA-256$0:" + "A" * 24 + "$" + "A" * 43 + "=:" + "A" * 43 + "=",
        "SCRAM-SHA-256$999999999:" + "A" * 24 + "$" + "A" * 43 + "=:" + "A" * 43 + "=",
        "SCRAM-SHA-256$4096:" + "A" * 10000 + "$" + "A" * 43 + "=:" + "A" * 43 + "=",
        "SCRAM-SHA-256$4096:"
        + "A" * 24
        + "$"
        + "A" * 43
        + "=:"
        + "A" * 43
        + "='; alter role anna superuser; --",
    ],
)
def test_only_a_verifier_is_taken_for_a_password(office: Office, bad: str) -> None:
    with pytest.raises(BAD, match="password_not_scram"):
        save(office, "boss", verifier=bad)
    assert office.rows("select count(*) from pg_authid where rolpassword not like 'SCRAM-SHA-256$%%'") == [
        (0,)
    ]


def test_a_person_is_not_made_without_a_password(office: Office) -> None:
    with pytest.raises(BAD, match="password_missing"):
        save(office, "boss", verifier=None)


@pytest.mark.parametrize(
    "given",
    [
        {"level": "owner"},
        {"level": None},
        {"group": None},
        {"group": 999999},
        {"zone": "Mars/Base"},
        {"name": None},
    ],
)
def test_a_person_that_cannot_be_leaves_no_login_behind(office: Office, given: dict[str, Any]) -> None:
    with pytest.raises(psycopg.Error):
        save(office, "boss", **given)
    assert office.rows("select count(*) from pg_roles where rolname = 'dora'") == [(0,)]


def test_a_change_of_level_changes_the_rights_and_ends_the_sessions(office: Office) -> None:
    office.client("boris")
    with psycopg.connect(office.superuser_url, user="leo", password=PASSWORD, autocommit=True) as leo:
        leo.execute("set role nezabudka_test_lead")
        save(office, "boss", id=office.staff["leo"], login="leo", name="Leo North", level="manager")
        with pytest.raises(psycopg.OperationalError):
            leo.execute("select count(*) from crm.client")
    assert roles(office, "leo") == ["nezabudka_test_manager"]
    with office.psql("leo") as leo:
        assert leo.execute("select count(*) from crm.client").fetchone() == (0,)
        with pytest.raises(REFUSED):
            leo.execute("set role nezabudka_test_lead")


def test_the_login_of_a_person_is_not_changed(office: Office) -> None:
    save(office, "boss", id=office.staff["anna"], login="postgres", name="Anna North")
    assert office.rows("select login from crm.staff where id = %s", office.staff["anna"]) == [("anna",)]


def test_a_group_is_changed_when_the_clients_are_given_away(office: Office) -> None:
    office.client("leo")
    with pytest.raises(BAD, match="clients_first"):
        save(
            office,
            "boss",
            id=office.staff["leo"],
            login="leo",
            name="Leo",
            level="lead",
            group=office.groups["South"],
        )


def test_a_client_added_while_its_owner_changes_groups_does_not_stay_in_the_old_one(office: Office) -> None:
    with office.psql("boss") as boss, office.psql("anna") as anna:
        boss.autocommit = False
        boss.execute(
            "select crm.save_staff(%s, 'anna', 'Anna North', 'manager', %s)",
            (office.staff["anna"], office.groups["South"]),
        )
        add = "insert into crm.client (id, name, owner_id) values (gen_random_uuid(), 'X', crm.my_id())"
        met = clash(office, boss, lambda: anna.execute(add))
    assert met == [psycopg.errors.SerializationFailure]
    assert office.rows("select count(*) from crm.client") == [(0,)]


def test_the_last_administrator_cannot_step_down_nor_dismiss_himself(office: Office) -> None:
    with pytest.raises(BAD, match="last_admin"):
        save(office, "boss", id=office.staff["boss"], login="boss", name="Anton", level="manager")
    with pytest.raises(REFUSED):
        dismiss(office, "boss", "boss")


def test_two_administrators_who_step_down_at_once_leave_one(office: Office) -> None:
    other = save(office, "boss", level="admin", group=None)
    with office.psql("boss") as boss, office.psql("dora") as dora:
        boss.autocommit = False
        boss.execute(
            "select crm.save_staff(%s, 'boss', 'B', 'lead', %s)",
            (office.staff["boss"], office.groups["North"]),
        )
        step_down = "select crm.save_staff(%s, 'dora', 'D', 'lead', %s)"
        met = clash(office, boss, lambda: dora.execute(step_down, (other, office.groups["North"])))
    assert len(met) == 1
    assert office.rows("select count(*) from crm.staff where level = 'admin' and active") == [(1,)]


def test_two_administrators_cannot_dismiss_each_other(office: Office) -> None:
    save(office, "boss", level="admin", group=None)
    with office.psql("dora") as dora:
        dora.execute("select crm.dismiss_staff(%s)", (office.staff["boss"],))
        assert office.rows("select count(*) from crm.staff where level = 'admin' and active") == [(1,)]
    with pytest.raises(psycopg.OperationalError), office.psql("boss"):
        pass


def test_a_dismissed_person_stays_out_whatever_is_changed_about_him(office: Office) -> None:
    dismiss(office, "boss", "clara")
    dismiss(office, "boss", "clara")
    save(
        office,
        "boss",
        id=office.staff["clara"],
        login="clara",
        name="Clara",
        level="admin",
        group=None,
        verifier=verifier(office, "clara"),
    )
    assert roles(office, "clara") == []
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"), office.psql("clara"):
        pass


def test_a_dismissal_repeated_ends_what_slipped_in(office: Office) -> None:
    with office.superuser() as connection:
        connection.execute("update crm.staff set active = false where login = 'clara'")
    with psycopg.connect(office.superuser_url, user="clara", password=PASSWORD, autocommit=True) as clara:
        assert clara.execute("select count(*) from crm.staff").fetchone() == (0,)
        dismiss(office, "boss", "clara")
        with pytest.raises(psycopg.OperationalError):
            clara.execute("select 1")


def test_somebody_who_is_not_there_cannot_be_changed_or_dismissed(office: Office) -> None:
    with pytest.raises(REFUSED):
        save(office, "boss", id=999999)
    with office.psql("boss") as boss, pytest.raises(REFUSED):
        boss.execute("select crm.dismiss_staff(999999)")


def test_people_made_under_an_older_server_can_be_dismissed_after_the_move(office: Office) -> None:
    with office.superuser() as connection:
        if connection.info.server_version < 160000:
            return
        connection.execute("revoke clara from nezabudka_test_definer cascade")
    with pytest.raises(REFUSED):
        dismiss(office, "boss", "clara")
    setup.migrate(office.superuser_url, "nezabudka_test")
    dismiss(office, "boss", "clara")
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"), office.psql("clara"):
        pass


def test_the_office_is_as_it_was(office: Office) -> None:
    assert {row[0] for row in office.rows("select login from crm.staff where active")} == {
        person[0] for person in PEOPLE
    }
