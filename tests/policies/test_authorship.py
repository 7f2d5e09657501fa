"""Who did what and when comes from the server: nobody writes in another's name, not even after SET ROLE."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from tests.office import Office

pytestmark = pytest.mark.database

ROLES = [False, True]
SET_ROLE = pytest.mark.parametrize("set_role", ROLES, ids=["own-role", "group-role-set"])


def now() -> datetime:
    return datetime.now(UTC)


def do(office: Office, login: str, sql: str, *values: Any, set_role: bool = False) -> list[tuple[Any, ...]]:
    """What psql answers this person, if he likes after taking on his own group role."""
    with office.psql(login) as connection:
        if set_role:
            connection.execute("set role nezabudka_test_manager")
        cursor = connection.execute(sql, values)
        return cursor.fetchall() if cursor.description else []


def add(
    office: Office, client: uuid.UUID, login: str = "anna", *, set_role: bool = False, **fields: Any
) -> uuid.UUID:
    """An activity written by this person by hand; returns its id."""
    values = {
        "id": uuid.uuid4(),
        "client_id": client,
        "kind": "call",
        "due_at": now() + timedelta(hours=1),
        **fields,
    }
    do(
        office,
        login,
        f"insert into crm.activity ({', '.join(values)}) values ({', '.join(['%s'] * len(values))})",
        *values.values(),
        set_role=set_role,
    )
    return values["id"]


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("client", "created_by, version, import_id, owned_since, name_key, updated_at"),
        (
            "activity",
            "planned_by, done_by, planned_at, promise_result, import_id, version, owner_id, group_id, shown_seat,"
            " done_wall, counted_as, asked_at, asked_by",
        ),
        ("contact_person", "owner_id, group_id, version"),
        ("phone", "owner_id, group_id, version"),
        ("dnc_entry", "author_id, created_at, lifted_at, lifted_by, owner_id, group_id"),
        ("deed", "saved_at"),
        ("queue_skip", "owner_id, group_id, skipped_at"),
        ("staff_setting", "changed_at"),
        ("kpi_plan", "set_by, set_at"),
        ("assignment", "by_id, made_at, withdrawn_at"),
        ("help_request", "asked_by, asked_at, answered_by, answered_at, owner_id, group_id"),
        ("escalation_answer", "answered_at"),
        ("script", "version, changed_at"),
        ("import_batch", "loaded_at, merging, reverted_at, reverted_by"),
    ],
)
@pytest.mark.parametrize("login", ["anna", "leo", "boss"])
def test_stamped_columns_cannot_be_named_in_an_insert(
    office: Office, table: str, columns: str, login: str
) -> None:
    open_to = office.rows(
        "select c from unnest(string_to_array(%s, ', ')) c where has_column_privilege(%s, %s, c, 'INSERT')",
        columns,
        login,
        f"crm.{table}",
    )
    assert open_to == []


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("client", "id, owner_id, group_id, created_by, created_at, owned_since, version, import_id"),
        (
            "activity",
            "id, client_id, owner_id, group_id, planned_by, planned_at, done_by, promise_result, is_promise,"
            " is_assignment, origin, parent_id, version, assignment_id, script_id, done_wall, counted_as, asked_by",
        ),
        ("contact_person", "id, client_id, owner_id, group_id, version"),
        ("phone", "id, client_id, owner_id, group_id, version"),
        (
            "dnc_entry",
            "id, client_id, number, scope, person_id, author_id, created_at, expires_at, lifted_by, owner_id",
        ),
        ("staff_setting", "staff_id, key"),
        ("kpi_plan", "staff_id, indicator, period, starts_on, repeats, set_by, set_at"),
        ("assignment", "id, name, kind, purpose_code, script_id, note, group_id, by_id, made_at"),
        ("help_request", "id, client_id, note, asked_by, asked_at, answered_by, owner_id, group_id"),
        ("sales_group", "id"),
        ("script", "id, version"),
        ("import_batch", "id, author_id, file_name, settings, merging, reverted_at, reverted_by"),
    ],
)
@pytest.mark.parametrize("login", ["anna", "leo", "boss"])
def test_whose_a_row_is_cannot_be_updated(office: Office, table: str, columns: str, login: str) -> None:
    open_to = office.rows(
        "select c from unnest(string_to_array(%s, ', ')) c where has_column_privilege(%s, %s, c, 'UPDATE')",
        columns,
        login,
        f"crm.{table}",
    )
    assert open_to == []


@SET_ROLE
def test_a_plan_bears_the_name_of_who_made_it_and_is_no_assignment(office: Office, set_role: bool) -> None:
    made = add(office, office.client(), set_role=set_role, is_assignment=True)
    assert office.rows("select planned_by, is_assignment from crm.activity where id = %s", made) == [
        (office.staff["anna"], False)
    ]


def test_a_lead_can_assign(office: Office) -> None:
    made = add(office, office.client(), "leo", is_assignment=True)
    assert office.rows("select planned_by, is_assignment from crm.activity where id = %s", made) == [
        (office.staff["leo"], True)
    ]


@SET_ROLE
def test_a_result_bears_the_name_and_hour_of_who_filed_it(office: Office, set_role: bool) -> None:
    old = now() - timedelta(days=40)
    made = add(
        office,
        office.client(),
        set_role=set_role,
        state="done",
        started_at=old,
        done_at=old,
        talk_seconds=10**6,
    )
    row = office.rows(
        "select done_by, started_at, done_at, talk_seconds from crm.activity where id = %s", made
    )[0]
    assert row[0] == office.staff["anna"]
    assert now() - row[1] < timedelta(days=14, minutes=1)
    assert now() - row[2] < timedelta(days=14, minutes=1)
    assert row[3] <= 4 * 3600


@SET_ROLE
def test_a_client_bears_the_name_of_who_added_it(office: Office, set_role: bool) -> None:
    made = uuid.uuid4()
    do(
        office,
        "anna",
        "insert into crm.client (id, owner_id, name) values (%s, %s, 'X')",
        made,
        office.staff["anna"],
        set_role=set_role,
    )
    assert office.rows("select created_by from crm.client where id = %s", made) == [(office.staff["anna"],)]


@SET_ROLE
def test_nothing_is_called_in_the_future(office: Office, set_role: bool) -> None:
    later = now() + timedelta(days=3)
    made = add(
        office,
        office.client(),
        set_role=set_role,
        state="done",
        started_at=later,
        ended_at=later,
        done_at=later,
    )
    row = office.rows("select started_at, ended_at, done_at from crm.activity where id = %s", made)[0]
    assert max(row) <= now()


@SET_ROLE
def test_an_overdue_promise_cannot_be_moved(office: Office, set_role: bool) -> None:
    made = office.activity(office.client(), is_promise=True, due_in=timedelta(hours=-1))
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="promise_overdue"):
        do(
            office,
            "anna",
            "update crm.activity set due_at = now() + interval '1 hour' where id = %s",
            made,
            set_role=set_role,
        )


def test_an_overdue_promise_cannot_be_given_up_in_time(office: Office) -> None:
    made = office.activity(office.client(), is_promise=True, due_in=timedelta(hours=-1))
    do(
        office,
        "anna",
        "update crm.activity set state = 'cancelled', done_at = now() - interval '2 hours' where id = %s",
        made,
    )
    assert office.rows("select promise_result from crm.activity where id = %s", made) == [("broken",)]
    assert office.rows("select promises_broken from crm.staff_day") == [(1,)]


def test_a_promise_made_and_kept_in_one_breath_is_none(office: Office) -> None:
    made = add(
        office, office.client(), is_promise=True, state="done", started_at=now(), done_at=now(), due_at=now()
    )
    assert office.rows("select is_promise, promise_result from crm.activity where id = %s", made) == [
        (False, None)
    ]


def test_a_dial_the_server_has_seen_is_not_moved_back(office: Office) -> None:
    client = office.client()
    made = office.activity(
        client,
        is_promise=True,
        due_in=timedelta(hours=-3),
        state="open",
        started_at=now() - timedelta(minutes=1),
    )
    do(office, "anna", "update crm.activity set started_at = null where id = %s", made)
    do(
        office,
        "anna",
        "update crm.activity set state = 'done', done_at = now(), started_at = due_at where id = %s",
        made,
    )
    assert office.rows("select promise_result from crm.activity where id = %s", made) == [("late",)]


@SET_ROLE
@pytest.mark.parametrize("change", ["kind = 'sale'", "due_at = due_at + interval '1 day'"])
def test_kind_and_hour_of_what_is_done_are_history(office: Office, change: str, set_role: bool) -> None:
    made = add(office, office.client(), state="done", started_at=now(), done_at=now())
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="done_is_history"):
        do(office, "anna", f"update crm.activity set {change} where id = %s", made, set_role=set_role)


def test_what_another_has_done_stays_as_it_is(office: Office) -> None:
    client = office.client("anna")
    made = office.activity(client, by="boris", state="done", done_at=now(), result="as it was")
    for login in ("anna", "leo", "boss"):
        do(office, login, "update crm.activity set result = 'forged' where id = %s", made)
    assert office.rows("select result from crm.activity where id = %s", made) == [("as it was",)]


def test_after_a_day_a_result_is_history_for_its_author_too(office: Office) -> None:
    made = office.activity(
        office.client(), state="done", done_at=now() - timedelta(days=2), result="as it was"
    )
    do(office, "anna", "update crm.activity set result = 'nicer' where id = %s", made)
    assert office.rows("select result from crm.activity where id = %s", made) == [("as it was",)]


def test_a_foreign_id_cannot_be_taken_over_by_on_conflict(office: Office) -> None:
    foreign = office.activity(office.client("clara"), by="clara", plan_note="clara's")
    own = office.client("anna")
    upsert = (
        "insert into crm.activity (id, client_id, kind, due_at) values (%s, %s, 'call', now())"
        " on conflict (id) do update set plan_note = 'mine', kind = 'sale'"
    )
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        do(office, "anna", upsert, foreign, own)
    with pytest.raises(psycopg.errors.UniqueViolation):
        add(office, own, id=foreign)
    assert (
        office.rows("select plan_note, client_id from crm.activity where id = %s", foreign)[0][0] == "clara's"
    )


def test_person_and_number_of_another_client_are_left_out_of_an_activity(office: Office) -> None:
    foreign, own = office.client("clara"), office.client("anna")
    person = office.person(foreign)
    phone = office.rows("select id from crm.phone where client_id = %s", foreign)[0][0]
    made = add(office, own, person_id=person, phone_id=phone)
    do(
        office,
        "anna",
        "update crm.activity set person_id = %s, phone_id = %s where id = %s",
        person,
        phone,
        made,
    )
    assert office.rows("select person_id, phone_id from crm.activity where id = %s", made) == [(None, None)]


def test_a_number_cannot_be_hung_on_another_clients_person(office: Office) -> None:
    person, own = office.person(office.client("clara")), office.client("anna")
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="person_not_of_client"):
        do(
            office,
            "anna",
            "insert into crm.phone (id, client_id, person_id, raw) values (gen_random_uuid(), %s, %s, '1')",
            own,
            person,
        )
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="person_not_of_client"):
        do(office, "anna", "update crm.phone set person_id = %s", person)


@pytest.mark.parametrize("table", ["contact_person", "phone", "activity", "queue_skip", "dnc_entry"])
def test_nothing_can_be_hung_on_a_client_one_does_not_see(office: Office, table: str) -> None:
    values = {
        "contact_person": "(id, client_id, name) values (gen_random_uuid(), %s, 'X')",
        "phone": "(id, client_id, raw) values (gen_random_uuid(), %s, '1')",
        "activity": "(id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now())",
        "queue_skip": "(id, client_id, staff_id, reason, until_at) values (gen_random_uuid(), %s, crm.my_id(), 'x', now())",
        "dnc_entry": "(id, client_id, scope) values (gen_random_uuid(), %s, 'client')",
    }
    foreign = office.client("clara")
    for login in ("anna", "leo"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="client_not_visible"):
            do(office, login, f"insert into crm.{table} {values[table]}", foreign)


@pytest.mark.parametrize(
    ("login", "owner", "group"),
    [
        ("anna", "clara", None),
        ("anna", "boris", None),
        ("anna", None, "North"),
        ("anna", None, "South"),
        ("anna", None, None),
        ("leo", "clara", None),
        ("leo", None, "South"),
        ("leo", None, None),
        ("leo", "clara", "North"),
        ("anna", "clara", "North"),
    ],
)
def test_a_client_cannot_be_put_into_anothers_hands(
    office: Office, login: str, owner: str | None, group: str | None
) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        do(
            office,
            login,
            "insert into crm.client (id, name, owner_id, group_id) values (gen_random_uuid(), 'X', %s, %s)",
            office.staff.get(owner or ""),
            office.groups.get(group or ""),
        )


def test_the_next_plan_of_a_client_is_reckoned_not_written(office: Office) -> None:
    client = office.client()
    office.activity(client, due_in=timedelta(hours=2))
    due = office.rows("select due_at from crm.activity")[0][0]
    do(office, "anna", "update crm.client set next_at = null")
    assert office.rows("select next_at from crm.client") == [(due,)]
    do(office, "anna", "update crm.client set next_at = now() + interval '9 years'")
    assert office.rows("select next_at from crm.client") == [(due,)]


def test_a_client_cannot_be_passed_over_for_ever(office: Office) -> None:
    client = office.client()
    do(
        office,
        "anna",
        "insert into crm.queue_skip (id, client_id, staff_id, reason, until_at) "
        " values (gen_random_uuid(), %s, crm.my_id(), 'x', '9999-01-01')",
        client,
    )
    assert office.rows("select until_at < now() + interval '31 days' from crm.queue_skip") == [(True,)]


@pytest.mark.parametrize(
    "table",
    [
        "staff_day",
        "client_search",
        "ownership_change",
        "listed_number",
        "staff",
        "alembic_version",
        "audit",
        "hand_over",
        "script_version",
        "staff_hour",
        "staff_refusal",
    ],
)
@pytest.mark.parametrize("login", ["anna", "leo", "boss"])
def test_what_the_base_keeps_itself_nobody_writes(office: Office, login: str, table: str) -> None:
    held = office.rows(
        "select p from unnest(array['INSERT', 'UPDATE']) p where has_any_column_privilege(%s, %s, p)"
        " union all select 'DELETE' where has_table_privilege(%s, %s, 'DELETE')",
        login,
        f"crm.{table}",
        login,
        f"crm.{table}",
    )
    assert held == []
