"""Side doors of PostgreSQL: statistics, plans, leaky functions, own objects, settings, files, other sessions."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.office import PASSWORD, Office

pytestmark = pytest.mark.database

SECRET = "Confidential Dredging"
DENIED = (
    psycopg.errors.InsufficientPrivilege,
    psycopg.errors.FeatureNotSupported,
    psycopg.errors.InvalidSchemaName,
)


@pytest.fixture
def anna(office: Office) -> Iterator[psycopg.Connection[Any]]:
    """Anna with psql; the client of Clara is what she must not learn of."""
    office.client("anna")
    client = office.client("clara", name=SECRET, note=SECRET, importance=3, phone="+380447777777")
    office.activity(client, by="clara", plan_note=SECRET)
    with office.superuser() as connection:
        connection.execute("analyze crm.client, crm.activity, crm.phone, crm.client_search")
    with office.psql("anna") as connection:
        yield connection


@pytest.mark.parametrize(
    "sql",
    [
        "create table mine (x int)",
        "create temp table mine (x int)",
        "create table public.mine (x int)",
        "create table crm.mine (x int)",
        "create schema mine",
        "create view crm.mine as select 1",
        "create function pg_temp.f() returns int language sql as 'select 1'",
        "create function public.f(text) returns bool cost 0.0001 language sql as 'select true'",
        "create sequence public.s",
        "create type public.t as (x int)",
        "create role eve",
        "alter role anna bypassrls",
        "alter role anna superuser",
        "alter role boris password 'x'",
        "grant nezabudka_test_admin to anna",
        "set role nezabudka_test_admin",
        "set role nezabudka_test_lead",
        "set role nezabudka_test_definer",
        "set role nezabudka_test_owner",
        "set role boris",
        "set session authorization boris",
        "set session_replication_role = replica",
        "alter table crm.client disable row level security",
        "alter table crm.client disable trigger all",
        "create policy p on crm.client using (true)",
        "drop policy manager_own on crm.client",
        "truncate crm.client",
        "delete from crm.client",
        "delete from crm.activity",
        "begin; lock table crm.client in access exclusive mode",
        "begin; lock table crm.activity in exclusive mode",
        "begin; lock table crm.staff in share mode",
        "copy crm.client to '/tmp/x'",
        "copy crm.client to program 'cat'",
        "copy crm.client (id, name) from program 'echo'",
        "select pg_read_file('/etc/passwd')",
        "select pg_ls_dir('/')",
        "select lo_create(0)",
        "select lo_from_bytea(0, 'x')",
        "select lo_import('/etc/passwd')",
        "do 'begin end'",
        "do language plpgsql $$ begin perform 1; end $$",
        "create extension dblink",
        "alter system set fsync = off",
        "select * from pg_authid",
        "select * from pg_statistic",
        "select * from pg_hba_file_rules",
        "select pg_stat_reset()",
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'boris'",
        "select * from pg_user_mapping",
        "select crm.keep_search()",
        "select crm.search_line(gen_random_uuid())",
        "select crm.save_staff(null, 'eve', 'E', 'admin', null, null)",
        "select crm.dismiss_staff(1)",
        "select crm.hand_over(gen_random_uuid(), '{}', '{}', null, null, '')",
        "select crm.undo_hand_over(gen_random_uuid())",
        "select crm.move_copies('{}')",
        "select crm.move_rows(gen_random_uuid(), gen_random_uuid(), null)",
        "select crm.rest_of(gen_random_uuid())",
        "select crm.merge_clients(gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1, 1, '{}')",
        "select crm.undo_merge(gen_random_uuid())",
        "insert into crm.client_merge (id, client_id, gone_id, gone, before)"
        " values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{}', '{}')",
        "delete from crm.client",
        "select crm.giver()",
        "select crm.grant_roles(s) from crm.staff s",
        "select crm.merge_import(null, '[]', '{}')",
        "select crm.revert_import(gen_random_uuid())",
        "select crm.keep_audit()",
        "select crm.keep_roles()",
        "insert into crm.audit (id, table_name, row_id, verb) values (gen_random_uuid(), 'x', 'x', 'added')",
        "update crm.audit set after = '{}'",
        "delete from crm.audit",
        "update crm.staff set level = 'admin'",
        "insert into crm.staff_right (staff_id, name, granted) values (crm.my_id(), 'see_pool', true)",
        "update crm.staff_right set granted = true",
        "update crm.kpi_plan set value = 1",
        "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)"
        " values (crm.my_id(), 'dials', 'day', now(), true, 1)",
        "update crm.staff_day set dials = 100",
        "insert into crm.staff_hour (staff_id, day, hour, dials) values (crm.my_id(), now(), 9, 9)",
        "insert into crm.ownership_change (id, client_id) values (gen_random_uuid(), gen_random_uuid())",
        "insert into crm.hand_over (id) values (gen_random_uuid())",
        "insert into crm.assignment (id, name, kind) values (gen_random_uuid(), 'x', 'call')",
        "insert into crm.script (id, name) values (gen_random_uuid(), 'x')",
        "set role nezabudka_test_pool",
        "grant nezabudka_test_pool to anna",
        "select crm.add_to_day(null, 1)",
        "create rule r as on insert to crm.client do nothing",
        "create trigger t before insert on crm.client for each row execute function crm.stamp_client()",
        "create publication p for all tables",
        "create event trigger e on ddl_command_start execute function crm.stamp_client()",
        "create server s foreign data wrapper x",
        "reindex table crm.client",
        "comment on table crm.client is 'x'",
        "select last_value from crm.staff_id_seq",
        "select nextval('crm.staff_id_seq')",
        "alter function crm.my_id() owner to anna",
        "create database mine",
        "create operator public.<<< (leftarg = text, rightarg = text, function = texteq)",
        "create cast (text as int) with inout",
        "create aggregate public.a(text) (sfunc = textcat, stype = text)",
        "vacuum full crm.client",
    ],
)
def test_a_manager_with_psql_is_refused(anna: psycopg.Connection[Any], office: Office, sql: str) -> None:
    before = office.rows("select (select count(*) from crm.client), (select count(*) from crm.activity)")
    if sql.startswith("select pg_terminate_backend"):
        with office.psql("boris"), pytest.raises(DENIED):
            anna.execute(sql)
        return
    if sql.startswith(("reindex", "vacuum")):
        _refused_or_nothing_done(anna, sql)
    else:
        with pytest.raises(
            (
                *DENIED,
                psycopg.errors.SyntaxError,
                psycopg.errors.UndefinedFile,
                psycopg.errors.UndefinedObject,
            )
        ):
            anna.execute(sql)
    assert (
        office.rows("select (select count(*) from crm.client), (select count(*) from crm.activity)") == before
    )


def _refused_or_nothing_done(connection: psycopg.Connection[Any], sql: str) -> None:
    """VACUUM of another's table is passed over with a warning, not refused."""
    warned: list[str] = []
    connection.add_notice_handler(lambda notice: warned.append(notice.message_primary or ""))
    try:
        connection.execute(sql)
    except DENIED:
        return
    assert any("permission denied" in text or "only table or database owner" in text for text in warned)


def test_row_security_off_is_an_error_and_no_way_round(anna: psycopg.Connection[Any]) -> None:
    anna.execute("set row_security = off")
    with pytest.raises(DENIED):
        anna.execute("select count(*) from crm.client")


@pytest.mark.parametrize("view", ["pg_stats", "pg_stats_ext", "pg_stats_ext_exprs"])
def test_statistics_show_no_values_of_guarded_tables(anna: psycopg.Connection[Any], view: str) -> None:
    assert anna.execute(f"select count(*) from {view} where schemaname = 'crm'").fetchone() == (0,)


@pytest.mark.parametrize(
    "condition",
    [
        "name::int = 1",
        "1 / (importance - 3) > 0",
        "note::date > now()",
        "name ~ '('",
        "(facts ->> 'x')::int = 1",
        "pg_notify('leak', name) is null",
        "set_config('leak.x', name, false) = ''",
        "('{' || name)::jsonb is null",
        "length(repeat(name, 1000000000)) > 0 and importance = 3",
    ],
)
def test_conditions_that_fail_or_tell_never_meet_foreign_rows(
    anna: psycopg.Connection[Any], condition: str
) -> None:
    anna.execute(
        "update crm.client set name = '1', note = '2026-01-01', facts = '{\"x\": 1}', importance = 1"
    )
    try:
        rows = anna.execute(f"select name from crm.client where {condition}").fetchall()
    except psycopg.Error as error:
        assert SECRET not in str(error)
        assert not isinstance(error, psycopg.errors.DivisionByZero)
        assert not isinstance(error, psycopg.errors.InvalidTextRepresentation) or "{1" in str(error)
        rows = []
    assert (SECRET,) not in rows
    assert [n for n in anna.notifies(timeout=0) if SECRET in n.payload] == []
    assert (
        SECRET
        not in (anna.execute("select coalesce(current_setting('leak.x', true), '')").fetchone() or ("",))[0]
    )


def test_joins_aggregates_cursors_and_copy_see_the_same_rows(anna: psycopg.Connection[Any]) -> None:
    everything = []
    for sql in (
        "select c::text from crm.client c",
        "select string_agg(search, '') from crm.client_search",
        "select s.search from crm.activity a full join crm.client_search s on true",
        "select query_to_xml('select * from crm.client', true, true, '')::text",
        "select schema_to_xml('crm', true, true, '')::text",
        "table crm.phone",
        "with x as (update crm.client set note = note returning *) select x::text from x",
        "select to_jsonb(a)::text from crm.activity a tablesample system (100)",
    ):
        with contextlib.suppress(psycopg.errors.FeatureNotSupported):  # a server may be built without XML
            everything += anna.execute(sql).fetchall()
    with anna.cursor().copy("copy (select * from crm.client) to stdout") as rows:
        everything += [bytes(row) for row in rows]
    assert SECRET not in str(everything)
    assert "confidential" not in str(everything)


def test_copy_into_a_guarded_table_is_refused(anna: psycopg.Connection[Any]) -> None:
    with pytest.raises(DENIED), anna.cursor().copy("copy crm.client (id, name) from stdin") as rows:
        rows.write(f"{uuid.uuid4()}\tX\n")


def test_an_own_setting_cannot_bend_the_functions(office: Office, anna: psycopg.Connection[Any]) -> None:
    anna.execute("set search_path = pg_temp, public, crm")
    anna.execute(
        "set datestyle = 'SQL, DMY'; set timezone = 'Pacific/Kiritimati'; set standard_conforming_strings = off"
    )
    assert anna.execute("select crm.my_id()").fetchone() == (office.staff["anna"],)
    assert anna.execute("select count(*) from crm.client").fetchone() == (1,)


def test_no_setting_decides_who_one_is(anna: psycopg.Connection[Any], office: Office) -> None:
    for setting in ("crm.my_id", "app.user_id", "request.jwt.claims", "crm.login"):
        anna.execute("select set_config(%s, %s, false)", (setting, str(office.staff["boss"])))
    anna.execute("set application_name = 'boss'")
    assert anna.execute("select crm.my_id(), crm.my_level()").fetchone() == (office.staff["anna"], "manager")


def test_other_sessions_show_no_statements(anna: psycopg.Connection[Any], office: Office) -> None:
    with office.psql("clara") as clara:
        clara.execute("select %s::text", (SECRET,))
        seen = anna.execute(
            "select query, client_addr, application_name from pg_stat_activity where usename = 'clara'"
        ).fetchall()
    assert seen
    assert all(query == "<insufficient privilege>" and address is None for query, address, _name in seen)
    assert SECRET not in str(seen)


def test_notices_carry_ids_only(anna: psycopg.Connection[Any], office: Office) -> None:
    anna.execute("listen nezabudka")
    client = office.rows("select id from crm.client where name = %s", SECRET)[0][0]
    with office.psql("clara") as clara:
        clara.execute("update crm.client set note = 'x' where id = %s", (client,))
        clara.execute(
            "insert into crm.activity (id, client_id, kind, due_at, plan_note) values (gen_random_uuid(), %s, 'call', now(), %s)",
            (client, SECRET),
        )
    payloads = {notice.payload for notice in anna.notifies(timeout=1, stop_after=2)}
    assert payloads
    for payload in payloads:
        table, what = payload.split(" ")
        assert table.isidentifier()
        assert what == "*" or uuid.UUID(what) == client


def test_a_role_taken_on_does_not_outlive_the_dismissal(office: Office) -> None:
    office.client("clara")
    with psycopg.connect(office.superuser_url, user="clara", password=PASSWORD, autocommit=True) as clara:
        clara.execute("set role nezabudka_test_manager")
        with office.superuser() as connection:
            connection.execute("update crm.staff set active = false where login = 'clara'")
        for table in ("client", "phone", "activity", "client_search", "staff", "setting", "outcome", "deed"):
            assert clara.execute(f"select count(*) from crm.{table}").fetchone() == (0,)


def test_nobody_may_make_anything_anywhere(office: Office) -> None:
    for login in ("anna", "leo", "boss"):
        found = office.rows(
            "select nspname::text from pg_namespace where has_schema_privilege(%s, oid, 'CREATE')"
            " union all select 'database' where has_database_privilege(%s, current_database(), 'CREATE, TEMP')"
            " union all select lanname from pg_language where has_language_privilege(%s, oid, 'USAGE') and lanpltrusted",
            login,
            login,
            login,
        )
        assert found == []


EVERYONE = {
    "my_id",
    "my_group",
    "my_level",
    "has_right",
    "acting_id",
    "sort_key",
    "promise_grace",
    "promise_result",
    "flags_of",
    "figures_of",
    "group_average",
    "submit_late_result",
    "merge_clients",
    "undo_merge",
    "is_plain",
    "refuse_long",
    "standing_until",
    "record_outcome",
    "start_call",
    "deed_lock",
    "deed_was",
    "note_deed",
    "outcome_facts",
}
LEADS = EVERYONE | {"hand_over", "undo_hand_over", "merge_import", "revert_import"}
ADMINISTRATORS = LEADS | {"save_staff", "dismiss_staff"}


@pytest.mark.parametrize(("login", "allowed"), [("anna", EVERYONE), ("leo", LEADS), ("boss", ADMINISTRATORS)])
def test_people_may_call_these_functions_and_no_others(office: Office, login: str, allowed: set[str]) -> None:
    found = office.rows(
        "select p.proname from pg_proc p where p.pronamespace = 'crm'::regnamespace and p.prorettype <> 'trigger'::regtype"
        " and has_function_privilege(%s, p.oid, 'EXECUTE')",
        login,
    )
    assert {row[0] for row in found} == allowed


def test_no_more_than_twelve_functions_that_can_be_called_look_past_row_security(office: Office) -> None:
    found = office.rows(
        "select p.proname from pg_proc p where p.pronamespace = 'crm'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype"
    )
    assert len(found) <= 12


def test_of_the_keys_of_imports_nothing_can_be_asked_but_by_administrators(
    anna: psycopg.Connection[Any],
) -> None:
    for key in ("tax_key", "email_key", "name_key"):
        with pytest.raises(DENIED):
            anna.execute(f"explain select id from crm.client_search where {key} = gen_random_uuid()")
