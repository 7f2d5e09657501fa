"""Finer rights on top of the levels: given and taken by administrators, and held to by the database."""

from __future__ import annotations

import json
import uuid
from typing import Any

import psycopg
import pytest

from tests.office import HAND_OVER, PASSWORD, Office
from tests.policies.test_staff_functions import roles

pytestmark = pytest.mark.database

REFUSED = psycopg.errors.InsufficientPrivilege
GIVE = (
    "insert into crm.staff_right (staff_id, name, granted) values (%s, %s, %s)"
    " on conflict (staff_id, name) do update set granted = excluded.granted"
)


def give(office: Office, login: str, right: str, granted: bool = True) -> None:
    with office.psql("boss") as boss:
        boss.execute(GIVE, (office.staff[login], right, granted))


def count(office: Office, login: str, table: str) -> int:
    with office.psql(login) as connection:
        return connection.execute(f"select count(*) from crm.{table}").fetchone()[0]


@pytest.mark.parametrize(
    ("login", "rights"),
    [
        ("anna", set()),
        ("leo", {"export", "mass_change", "see_pool"}),
        ("boss", {"export", "mass_change", "see_pool", "edit_scripts", "import"}),
    ],
)
def test_what_a_level_brings_and_what_is_given_or_taken(office: Office, login: str, rights: set[str]) -> None:
    asked = "select r from unnest('{export,mass_change,see_pool,edit_scripts,import}'::text[]) r where crm.has_right(r)"
    with office.psql(login) as connection:
        assert {row[0] for row in connection.execute(asked)} == rights
        give(office, login, "export", "export" not in rights)
        assert {row[0] for row in connection.execute(asked)} == rights ^ {"export"}


@pytest.mark.parametrize("login", ["anna", "leo"])
def test_nobody_gives_himself_a_right(office: Office, login: str) -> None:
    give(office, login, "import", granted=False)
    with office.psql(login) as connection:
        for granted in (True, False):
            with pytest.raises(REFUSED):
                connection.execute(GIVE, (office.staff[login], "import", granted))
        with pytest.raises(REFUSED):
            connection.execute("update crm.staff_right set granted = true")


HANGING = ("client", "phone", "contact_person", "activity", "client_search", "audit", "ownership_change")


def test_a_manager_who_may_sees_the_pool_of_his_group_and_nothing_more(office: Office) -> None:
    pool = office.client(None, group="North")
    office.client(None, group="South")
    office.client("boris")
    office.person(pool)
    office.activity(pool)
    with office.psql("leo") as leo:
        leo.execute("update crm.client set note = 'x' where id = %s", (pool,))
    assert [count(office, "anna", table) for table in HANGING] == [0] * len(HANGING)
    give(office, "anna", "see_pool")
    assert [count(office, "anna", table) for table in HANGING[:-1]] == [1] * (len(HANGING) - 1)
    with office.psql("anna") as anna:
        assert anna.execute("select id from crm.client").fetchall() == [(pool,)]
        assert anna.execute("update crm.client set note = 'mine'").rowcount == 0
        assert anna.execute("update crm.activity set plan_note = 'mine'").rowcount == 0
        with pytest.raises(REFUSED):
            anna.execute(
                "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now())",
                (pool,),
            )
        with pytest.raises(REFUSED):
            anna.execute(HAND_OVER, ([pool], office.staff["anna"]))
    give(office, "anna", "see_pool", granted=False)
    assert [count(office, "anna", table) for table in HANGING] == [0] * len(HANGING)


def test_an_open_session_loses_the_pool_with_the_right(office: Office) -> None:
    office.client(None, group="North")
    give(office, "anna", "see_pool")
    with office.psql("anna") as anna:
        assert anna.execute("select count(*) from crm.client").fetchone() == (1,)
        give(office, "anna", "see_pool", granted=False)
        assert anna.execute("select count(*) from crm.client").fetchone() == (0,)


@pytest.mark.parametrize(
    "first", ["set role nezabudka_test_pool", "set role nezabudka_test_manager", "select 1"]
)
def test_a_role_taken_on_keeps_nothing_of_the_pool(office: Office, first: str) -> None:
    office.client(None, group="North")
    give(office, "anna", "see_pool")
    with office.psql("anna") as anna:
        anna.execute(first)
        give(office, "anna", "see_pool", granted=False)
        try:
            assert anna.execute("select count(*) from crm.client").fetchone() == (0,)
        except REFUSED:
            assert "pool" in first


def test_only_managers_are_members_of_the_pool_and_a_change_of_level_is_followed(office: Office) -> None:
    both = ["nezabudka_test_manager", "nezabudka_test_pool"]
    save = "select crm.save_staff(%s, 'anna', 'Anna North', %s, %s)"
    give(office, "anna", "see_pool")
    assert sorted(roles(office, "anna")) == both
    with office.psql("boss") as boss:
        boss.execute(save, (office.staff["anna"], "lead", office.groups["North"]))
        assert roles(office, "anna") == ["nezabudka_test_lead"]
        boss.execute(save, (office.staff["anna"], "manager", office.groups["South"]))
        assert sorted(roles(office, "anna")) == both
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["anna"],))
        assert roles(office, "anna") == []
        boss.execute(GIVE, (office.staff["anna"], "see_pool", True))
        assert roles(office, "anna") == []
    give(office, "leo", "see_pool")
    assert roles(office, "leo") == ["nezabudka_test_lead"]


def test_after_a_change_of_group_the_pool_is_the_new_groups(office: Office) -> None:
    office.client(None, group="North")
    there = office.client(None, group="South")
    give(office, "anna", "see_pool")
    with office.psql("boss") as boss:
        values = (office.staff["anna"], office.groups["South"])
        boss.execute("select crm.save_staff(%s, 'anna', 'Anna', 'manager', %s)", values)
    with office.psql("anna") as anna:
        assert anna.execute("select id from crm.client").fetchall() == [(there,)]


@pytest.mark.parametrize("login", ["anna", "leo"])
def test_scripts_are_edited_by_who_was_given_the_right(office: Office, login: str) -> None:
    add = "insert into crm.script (id, name) values (gen_random_uuid(), 'Mine')"
    answer = "insert into crm.objection (id, name, reply) values (gen_random_uuid(), 'X', 'Y')"
    with office.psql(login) as connection:
        for sql in (add, answer):
            with pytest.raises(REFUSED):
                connection.execute(sql)
        give(office, login, "edit_scripts")
        connection.execute(add)
        connection.execute(answer)
        assert connection.execute("update crm.script set name = 'Better'").rowcount == 1
        assert connection.execute("update crm.objection set reply = 'Better'").rowcount == 1
        assert connection.execute("select name from crm.script_version order by version").fetchall() == [
            ("Mine",),
            ("Better",),
        ]
        with pytest.raises(REFUSED):
            connection.execute("delete from crm.script")
        give(office, login, "edit_scripts", granted=False)
        assert connection.execute("update crm.script set name = 'Worse'").rowcount == 0


def batch(connection: psycopg.Connection[Any], **settings: Any) -> uuid.UUID:
    """One row loaded, as the program does it; returns the import."""
    made = uuid.uuid4()
    row = {
        "n": 0,
        "id": str(uuid.uuid4()),
        "own": True,
        "name": "Listed",
        "p": [["1", "+380501112233", None, "UA"]],
    }
    with connection.transaction():
        connection.execute(
            "insert into crm.import_batch (id, author_id, file_name, sha256, settings) values (%s, crm.my_id(), 'x', 'x', '{}')",
            (made,),
        )
        connection.execute(
            "select * from crm.merge_import(%s, %s, %s)", (made, json.dumps([row]), json.dumps(settings))
        )
    return made


def test_a_lead_with_the_right_imports_into_his_own_group(office: Office) -> None:
    give(office, "leo", "import")
    with office.psql("leo") as leo:
        first = batch(leo, owner_id=office.staff["anna"])
        assert leo.execute("select owner_id, group_id from crm.client").fetchall() == [
            (office.staff["anna"], office.groups["North"])
        ]
        assert leo.execute("select removed from crm.revert_import(%s)", (first,)).fetchone() == (1,)
        batch(leo, group_id=office.groups["North"])
        assert leo.execute("select owner_id from crm.client").fetchall() == [(None,)]


@pytest.mark.parametrize(
    "to",
    [
        {"owner_id": "clara"},
        {"owner_id": "boss", "group_id": "North"},
        {"owner_id": "clara", "group_id": "North"},
        {"group_id": "South"},
        {},
    ],
)
def test_a_lead_imports_into_no_other_group(office: Office, to: dict[str, str]) -> None:
    give(office, "leo", "import")
    ids = office.staff | office.groups
    with office.psql("leo") as leo, pytest.raises(REFUSED):
        batch(leo, **{key: ids[name] for key, name in to.items()})
    assert office.rows("select count(*) from crm.client") == [(0,)]


def test_of_a_known_client_of_another_group_a_lead_hears_no_name_and_changes_nothing(office: Office) -> None:
    give(office, "leo", "import")
    foreign = office.client("clara", name="Secret", phone="+380501112233", city=None)
    row = {
        "n": 0,
        "id": str(uuid.uuid4()),
        "own": True,
        "city": "Odesa",
        "p": [["1", "+380501112233", None, "UA"]],
    }
    asked = (json.dumps([row]), json.dumps({"group_id": office.groups["North"], "policy": "update"}))
    with office.psql("leo") as leo:
        assert leo.execute(
            "select verdict, client_name from crm.merge_import(null, %s, %s)", asked
        ).fetchall() == [("known", None)]
    assert office.rows("select city, version from crm.client where id = %s", foreign) == [(None, 1)]
    with office.psql("boss") as boss:
        assert boss.execute(
            "select verdict, client_name from crm.merge_import(null, %s, %s)", asked
        ).fetchall() == [("updated", "Secret")]


def test_a_lead_takes_back_what_he_loaded_himself_only(office: Office) -> None:
    give(office, "leo", "import")
    with office.psql("boss") as boss:
        others = batch(boss, group_id=office.groups["North"])
    with office.psql("leo") as leo:
        with pytest.raises(REFUSED):
            leo.execute("select * from crm.revert_import(%s)", (others,))
        assert leo.execute("select count(*) from crm.import_batch").fetchone() == (0,)


@pytest.mark.parametrize(
    ("login", "granted"), [("leo", None), ("anna", True), ("leo", False), ("boss", False)]
)
def test_without_the_right_nothing_is_imported_and_a_manager_never(
    office: Office, login: str, granted: bool | None
) -> None:
    if granted is not None:
        give(office, login, "import", granted)
    with office.psql(login) as connection:
        with pytest.raises(REFUSED):
            batch(connection, group_id=office.groups["North"])
        with pytest.raises(REFUSED):
            connection.execute(
                "select * from crm.merge_import(null, '[]', %s)", (json.dumps({"group_id": 1}),)
            )
        with pytest.raises(REFUSED):
            connection.execute("select * from crm.revert_import(gen_random_uuid())")


def test_what_an_import_brings_is_told_by_the_import_alone(office: Office) -> None:
    with office.psql("boss") as boss:
        batch(boss, group_id=office.groups["North"])
    assert office.rows("select count(*) from crm.client") == [(1,)]
    assert office.rows("select count(*) from crm.audit") == [(0,)]


# Plans and dismissals, seen from psql.


def plan(connection: psycopg.Connection[Any], person: int, value: int = 60) -> None:
    connection.execute(
        "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)"
        " values (%s, 'dials', 'day', '2026-11-02', true, %s)"
        " on conflict (staff_id, indicator, period, starts_on, repeats) do update set value = excluded.value",
        (person, value),
    )


def test_a_lead_plans_for_anybody_of_his_group_and_for_nobody_else(office: Office) -> None:
    with office.psql("leo") as leo:
        for login in ("anna", "boris", "leo"):
            plan(leo, office.staff[login])
            plan(leo, office.staff[login], 70)
        for login in ("clara", "lena", "boss"):
            with pytest.raises(REFUSED):
                plan(leo, office.staff[login])
    assert office.rows("select distinct set_by, value from crm.kpi_plan") == [(office.staff["leo"], 70)]
    with office.psql("lena") as lena:
        assert lena.execute("update crm.kpi_plan set value = 1").rowcount == 0


def test_a_manager_reads_his_plan_and_changes_none(office: Office) -> None:
    with office.psql("boss") as boss:
        for login in ("anna", "boris"):
            plan(boss, office.staff[login])
    with office.psql("anna") as anna:
        assert anna.execute("select staff_id from crm.kpi_plan").fetchall() == [(office.staff["anna"],)]
        for sql in ("update crm.kpi_plan set value = 1", "delete from crm.kpi_plan"):
            with pytest.raises(REFUSED):
                anna.execute(sql)
        with pytest.raises(REFUSED):
            plan(anna, office.staff["anna"])


def test_nobody_is_dismissed_while_clients_are_his(office: Office) -> None:
    client = office.client("clara")
    with office.psql("boss") as boss:
        with pytest.raises(psycopg.errors.InvalidParameterValue, match="clients_first"):
            boss.execute("select crm.dismiss_staff(%s)", (office.staff["clara"],))
        with psycopg.connect(office.superuser_url, user="clara", password=PASSWORD) as clara:
            assert clara.execute("select count(*) from crm.client").fetchone() == (1,)
        with boss.transaction():
            boss.execute(HAND_OVER, ([client], office.staff["lena"]))
            boss.execute("select crm.dismiss_staff(%s)", (office.staff["clara"],))
    assert office.rows("select active from crm.staff where login = 'clara'") == [(False,)]


def test_two_groups_of_one_name_and_a_group_without_name_are_refused(office: Office) -> None:
    with office.psql("boss") as boss:
        for name in ("north", " North ", "North"):
            with pytest.raises(psycopg.errors.UniqueViolation):
                boss.execute("insert into crm.sales_group (name) values (%s)", (name,))
        for sql in (
            "insert into crm.sales_group (name) values ('  ')",
            "update crm.sales_group set name = ''",
        ):
            with pytest.raises(psycopg.errors.InvalidParameterValue, match="group_name_empty"):
                boss.execute(sql)
        boss.execute("update crm.sales_group set name = 'NORTH' where name = 'North'")
    assert office.rows("select name from crm.sales_group order by 1") == [("NORTH",), ("South",)]
