"""Who changed what, from what to what: kept by the base for everybody, written by nobody, and cheap for those who call."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from tests.office import HAND_OVER, Office
from tests.policies.test_staff_functions import verifier

pytestmark = pytest.mark.database

REFUSED = psycopg.errors.InsufficientPrivilege


def do(office: Office, login: str, sql: str, *values: Any) -> None:
    with office.psql(login) as connection:
        connection.execute(sql, values)


def audit(office: Office, table: str | None = None) -> list[tuple[Any, ...]]:
    """(by, verb, before, after) in order, of all tables or of one."""
    return office.rows(
        "select s.login, a.verb, a.before, a.after from crm.audit a left join crm.staff s on s.id = a.by_id"
        " where %s::text is null or a.table_name = %s order by a.at",
        table,
        table,
    )


def test_an_edit_of_a_card_is_kept_with_what_it_was(office: Office) -> None:
    client = office.client("anna", name="Old name", importance=1)
    do(office, "anna", "update crm.client set name = 'New name', importance = 3, note = note")
    assert audit(office) == [
        ("anna", "changed", {"name": "Old name", "importance": 1}, {"name": "New name", "importance": 3})
    ]
    assert office.rows("select table_name, row_id, client_id, owner_id, group_id from crm.audit") == [
        ("client", str(client), client, office.staff["anna"], office.groups["North"])
    ]


def test_what_was_emptied_is_kept_as_empty(office: Office) -> None:
    office.client("anna", email="a@b.ua")
    do(office, "anna", "update crm.client set email = null")
    assert audit(office) == [("anna", "changed", {"email": "a@b.ua"}, {"email": None})]


def test_a_client_made_by_hand_is_kept_with_its_numbers_and_people(office: Office) -> None:
    client = uuid.uuid4()
    with office.psql("anna") as anna:
        anna.execute("insert into crm.client (id, name, owner_id) values (%s, 'X', crm.my_id())", (client,))
        anna.execute(
            "insert into crm.phone (id, client_id, raw) values (gen_random_uuid(), %s, '12')", (client,)
        )
        anna.execute(
            "insert into crm.contact_person (id, client_id, name) values (gen_random_uuid(), %s, 'Olha')",
            (client,),
        )
        anna.execute("update crm.contact_person set role = 'owner'")
        anna.execute("update crm.phone set raw = '13'")
    told = [
        (by, verb, after.get("name") or after.get("raw") or after.get("role"))
        for by, verb, _, after in audit(office)
    ]
    assert told == [
        ("anna", "added", "X"),
        ("anna", "added", "12"),
        ("anna", "added", "Olha"),
        ("anna", "changed", "owner"),
        ("anna", "changed", "13"),
    ]


FILED = [
    "insert into crm.activity (id, client_id, kind, due_at) select gen_random_uuid(), id, 'call', now() from crm.client",
    "update crm.activity set state = 'open', started_at = now(), number = '1' where done_at is null",
    "update crm.activity set state = 'done', done_at = now(), outcome_code = 'no_answer', result = 'x' where done_at is null",
    "update crm.client set last_at = now(), last_outcome = 'no_answer', tries = tries + 1",
    "update crm.phone set last_at = now(), last_outcome = 'no_answer', state = 'good'",
    "insert into crm.queue_skip (id, client_id, staff_id, reason, until_at)"
    " select gen_random_uuid(), id, crm.my_id(), 'x', now() from crm.client",
]


def test_filing_a_call_writes_nothing_here(office: Office) -> None:
    office.client("anna")
    for sql in FILED:
        do(office, "anna", sql)
    assert audit(office) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("due_at = '2030-01-01 10:00+00'", "due_at"),
        ("plan_note = 'other'", "plan_note"),
        ("kind = 'meeting'", "kind"),
        ("state = 'cancelled', done_at = now()", "state"),
    ],
)
def test_a_plan_moved_rewritten_or_given_up_is_kept(office: Office, change: str, told: str) -> None:
    office.activity(office.client("anna"))
    do(office, "anna", f"update crm.activity set {change}")
    ((by, verb, before, after),) = audit(office, "activity")
    assert (by, verb, told in before, told in after) == ("anna", "changed", True, True)


@pytest.mark.parametrize(
    "change", ["result = 'nicer'", "outcome_code = 'no_answer'", "state = 'planned', done_at = null"]
)
def test_a_result_corrected_or_taken_back_is_kept(office: Office, change: str) -> None:
    now = datetime.now(UTC) - timedelta(minutes=1)
    office.activity(office.client("anna"), state="done", started_at=now, done_at=now, result="as it was")
    do(office, "anna", f"update crm.activity set {change}")
    assert [row[:2] for row in audit(office, "activity")] == [("anna", "changed")]


def test_a_do_not_call_entry_is_kept_when_it_is_made_and_lifted(office: Office) -> None:
    client = office.client("anna")
    do(
        office,
        "anna",
        "insert into crm.dnc_entry (id, client_id, scope) values (gen_random_uuid(), %s, 'client')",
        client,
    )
    do(office, "leo", "update crm.dnc_entry set lifted_at = now()")
    assert [(by, verb) for by, verb, _, _ in audit(office, "dnc_entry")] == [
        ("anna", "added"),
        ("leo", "changed"),
    ]


def test_people_groups_rights_and_plans_are_kept(office: Office) -> None:
    anna, north = office.staff["anna"], office.groups["North"]
    do(office, "boss", "select crm.save_staff(%s, 'anna', 'Anna Renamed', 'lead', %s)", anna, north)
    do(office, "boss", "select crm.save_staff(%s, 'anna', 'Anna Renamed', 'lead', %s)", anna, north)
    do(
        office,
        "boss",
        "insert into crm.staff_right (staff_id, name, granted) values (%s, 'export', false)",
        anna,
    )
    do(office, "boss", "update crm.staff_right set granted = true")
    do(office, "boss", "insert into crm.sales_group (name) values ('West')")
    do(
        office,
        "leo",
        "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)"
        " values (%s, 'dials', 'day', '2026-11-02', true, 60)",
        anna,
    )
    do(office, "leo", "update crm.kpi_plan set value = 80")
    assert [row for row in audit(office) if row[1] == "changed"] == [
        (
            "boss",
            "changed",
            {"name": "Anna North", "level": "manager"},
            {"name": "Anna Renamed", "level": "lead"},
        ),
        ("boss", "changed", {"granted": False}, {"granted": True}),
        ("leo", "changed", {"value": 60.0}, {"value": 80.0}),
    ]
    assert office.rows("select row_id from crm.audit where table_name = 'kpi_plan' and verb = 'added'") == [
        (f"{anna} dials day 2026-11-02 true",)
    ]
    assert office.rows(
        "select row_id from crm.audit where table_name = 'staff_right' and verb = 'added'"
    ) == [(f"{anna} export",)]


def test_a_new_password_is_told_without_the_password(office: Office) -> None:
    do(
        office,
        "boss",
        "select crm.save_staff(%s, 'anna', 'Anna North', 'manager', %s, %s)",
        office.staff["anna"],
        office.groups["North"],
        verifier(office, "anna"),
    )
    assert audit(office) == [("boss", "changed", {}, {"password": "reset"})]
    assert "SCRAM" not in str(office.rows("select a::text from crm.audit a"))


@pytest.mark.parametrize(
    ("table", "change", "row_id"),
    [
        ("purpose", "name = 'Other'", "code"),
        ("outcome", "cap = 9", "code"),
        ("project", "name = 'Other'", "code"),
        ("refusal_reason", "return_days = 9", "code"),
        ("activity_kind", "minutes = 99", "code"),
        ("client_status", "name = 'Other'", "code"),
        ("client_type", "name = 'Other'", "code"),
        ("source", "name = 'Other'", "code"),
        ("setting", "value = '{\"x\": 1}'", "key"),
        ("calling_window", "opens = '07:07'", "id::text"),
        ("holiday", "name = 'Other'", "id::text"),
        ("script", "name = 'Other'", "id::text"),
        ("objection", "name = 'Other'", "id::text"),
    ],
)
def test_every_dictionary_is_kept(office: Office, table: str, change: str, row_id: str) -> None:
    with office.psql("boss") as boss:
        match table:
            case "project":
                boss.execute(
                    "insert into crm.project (code, name, name_ru, name_uk) values ('p', 'a', 'b', 'c')"
                )
            case "holiday":
                boss.execute("insert into crm.holiday (id, day, name) values (gen_random_uuid(), now(), 'X')")
            case "script":
                boss.execute("insert into crm.script (id, name) values (gen_random_uuid(), 'X')")
            case "objection":
                boss.execute(
                    "insert into crm.objection (id, name, reply) values (gen_random_uuid(), 'X', 'Y')"
                )
        ((key,),) = boss.execute(
            f"update crm.{table} set {change} where {row_id} = (select min({row_id}) from crm.{table}) returning {row_id}"
        ).fetchall()
    assert office.rows(
        "select by_id, row_id, client_id from crm.audit where table_name = %s and verb = 'changed'", table
    ) == [(office.staff["boss"], key, None)]


def test_every_wording_of_a_script_stays_readable(office: Office) -> None:
    with office.psql("boss") as boss:
        boss.execute(
            """insert into crm.script (id, name, steps) values (gen_random_uuid(), 'First', '[{"text": "a"}]')"""
        )
        boss.execute("""update crm.script set steps = '[{"text": "b"}]'""")
        boss.execute("update crm.script set active = false")
        boss.execute("update crm.script set name = 'Second'")
        found = boss.execute(
            "select version, name, steps, changed_by from crm.script_version order by version"
        ).fetchall()
    assert found == [
        (1, "First", [{"text": "a"}], office.staff["boss"]),
        (2, "First", [{"text": "b"}], office.staff["boss"]),
        (4, "Second", [{"text": "b"}], office.staff["boss"]),
    ]


def test_the_past_of_a_client_goes_along_with_it(office: Office) -> None:
    client = office.client("anna")
    do(office, "anna", "update crm.client set note = 'x'")
    do(office, "leo", HAND_OVER, [client], office.staff["boris"])
    seen = {}
    for login in ("anna", "boris", "leo", "lena", "boss"):
        with office.psql(login) as connection:
            seen[login] = connection.execute("select count(*) from crm.audit").fetchone()[0]
    assert seen == {"anna": 0, "boris": 1, "leo": 1, "lena": 0, "boss": 1}


def test_what_is_not_of_a_client_administrators_read_alone(office: Office) -> None:
    do(office, "boss", "update crm.setting set value = '{}' where key = 'control'")
    for login in ("anna", "leo"):
        with office.psql(login) as connection:
            assert connection.execute("select count(*) from crm.audit").fetchone() == (0,)


@pytest.mark.parametrize("login", ["anna", "leo", "boss"])
@pytest.mark.parametrize(
    "sql",
    [
        "insert into crm.audit (id, table_name, row_id, verb) values (gen_random_uuid(), 'x', 'x', 'added')",
        "update crm.audit set after = '{}'",
        "update crm.audit set by_id = null",
        "delete from crm.audit",
        "truncate crm.audit",
        "delete from crm.ownership_change",
        "update crm.hand_over set note = 'x'",
        "delete from crm.script_version",
    ],
)
def test_nobody_changes_the_past(office: Office, login: str, sql: str) -> None:
    office.client("anna")
    do(office, "anna", "update crm.client set note = 'x'")
    with pytest.raises(REFUSED):
        do(office, login, sql)
    assert len(audit(office)) == 1


def test_a_role_taken_on_still_signs_with_ones_own_name(office: Office) -> None:
    office.client("anna")
    with office.psql("anna") as anna:
        anna.execute("set role nezabudka_test_manager")
        anna.execute("update crm.client set note = 'x'")
    assert [row[0] for row in audit(office)] == ["anna"]


def test_a_change_that_is_rolled_back_leaves_no_trace(office: Office) -> None:
    office.client("anna")
    with office.psql("anna") as anna, anna.transaction(force_rollback=True):
        anna.execute("update crm.client set note = 'x'")
    assert audit(office) == []
