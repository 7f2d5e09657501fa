"""From nothing to head, again and again, down and up: shape, rights and data stay what they should be."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from alembic import command
from app import config
from app.models import Base
from app.services import rights, setup
from app.services.db import Database
from app.services.recounts import find_differences
from tests.office import PASSWORD, Office

pytestmark = pytest.mark.database

NAME = "nezabudka_moves"
RIGHTS = """
    select concat_ws(' ', 'policy', tablename, policyname, cmd, array_to_string(roles, ','), qual, with_check)
      from pg_policies where schemaname = 'crm'
    union all
    select concat_ws(' ', 'trigger', c.relname, t.tgname, pg_get_triggerdef(t.oid)) from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'crm'::regnamespace and not t.tgisinternal
    union all
    select concat_ws(' ', 'function', p.oid::regprocedure, pg_get_userbyid(p.proowner),
                     (select string_agg(x::text, ',' order by x::text) from unnest(p.proacl) x), md5(p.prosrc))
      from pg_proc p where p.pronamespace = 'crm'::regnamespace
    union all
    select concat_ws(' ', 'table', c.relname, c.relrowsecurity, c.relforcerowsecurity, pg_get_userbyid(c.relowner),
                     (select string_agg(x::text, ',' order by x::text) from unnest(c.relacl) x))
      from pg_class c where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'v')
    union all
    select concat_ws(' ', 'column', c.relname, a.attname, (select string_agg(x::text, ',' order by x::text) from unnest(a.attacl) x))
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'crm'::regnamespace and a.attacl is not null and a.attnum > 0
    order by 1
"""


@pytest.fixture
def base(office_server: Office) -> Iterator[str]:
    """The superuser URL of a base of its own, prepared from nothing."""
    server = make_conninfo("", **{**conninfo_to_dict(office_server.superuser_url), "dbname": NAME})
    _drop(office_server)
    yield setup.prepare_server(server)
    _drop(office_server)


def _drop(office: Office) -> None:
    with office.superuser() as connection:
        connection.execute(f"drop database if exists {NAME} with (force)")
        connection.execute("drop role if exists mover")
        for kind in reversed(rights.KINDS):
            connection.execute(f"drop role if exists {rights.role(NAME, kind)}")


def rows(url: str, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(sql, values or None)
        return cursor.fetchall() if cursor.description else []


def move(url: str, to: str) -> None:
    """Up or down to a revision, as the program moves."""
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(url), poolclass=NullPool)
    settings = setup._alembic()
    with engine.begin() as connection:
        settings.attributes |= {"connection": connection, "database": NAME}
        (command.upgrade if to == "head" else command.downgrade)(settings, to)
    engine.dispose()


def test_an_empty_server_becomes_the_shape_of_the_models(base: str) -> None:
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(base), poolclass=NullPool)
    options = {
        "compare_type": True,
        "compare_server_default": True,
        "include_schemas": True,
        "version_table_schema": "crm",
        "include_name": lambda name, kind, _parents: kind != "schema" or name == "crm",
    }
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata)
    engine.dispose()
    assert found == []
    assert rows(base, "select version_num from crm.alembic_version") == [(setup.head(),)]


def test_preparing_again_changes_nothing_and_keeps_the_data(base: str) -> None:
    client = _live_in(base)
    before = rows(base, RIGHTS)
    data = _data(base)
    assert len(before) > 200
    for _ in range(2):
        setup.prepare_server(base)
        assert rows(base, RIGHTS) == before
        assert _data(base) == data
    with psycopg.connect(base, user="mover", password=PASSWORD, autocommit=True) as mover:
        assert mover.execute("select id from crm.client").fetchall() == [(client,)]


def test_down_to_nothing_and_up_again_is_as_new(base: str) -> None:
    before = rows(base, RIGHTS)
    starter = rows(base, "select * from crm.outcome order by 1")
    move(base, "base")
    assert rows(base, "select tablename::text from pg_tables where schemaname = 'crm'") == [
        ("alembic_version",)
    ]
    assert rows(base, "select count(*) from pg_proc where pronamespace = 'crm'::regnamespace") == [(0,)]
    move(base, "head")
    assert rows(base, RIGHTS) == before
    assert rows(base, "select * from crm.outcome order by 1") == starter


def test_each_step_can_be_undone_and_done_again(base: str) -> None:
    for _ in range(3):
        move(base, "-1")
    move(base, "head")
    assert rows(base, "select version_num from crm.alembic_version") == [(setup.head(),)]


def test_figures_and_wordings_of_before_are_counted_right_afterwards(base: str) -> None:
    """A base in use at the first issue's last shape: figures by hour, by reason and by group come out of its activities."""
    move(base, "0008")
    _worked_before(base)
    move(base, "head")
    assert rows(
        base,
        "select s.login, d.day::text, g.name, d.dials, d.answered, d.refusals, d.plans_done from crm.staff_day d"
        " join crm.staff s on s.id = d.staff_id left join crm.sales_group g on g.id = d.group_id",
    ) == [("kenji", "2026-03-02", "G", 3, 2, 1, 1)]
    assert rows(base, "select hour, dials, answered from crm.staff_hour where dials > 0 order by 1") == [
        (1, 2, 1),
        (9, 1, 1),
    ]
    assert rows(base, "select refusal_code, refusals from crm.staff_refusal") == [("expensive", 1)]
    assert rows(base, "select version, name, steps from crm.script_version") == [(4, "Old", [{"text": "a"}])]
    assert rows(base, "select name from crm.activity_kind where code = 'call'") == [("Call",)]
    assert rows(base, "select count(*) from crm.audit") == [(0,)]
    with contextlib.closing(Database(base)) as way_in, way_in.reading() as db:
        assert find_differences(db) == ()
    for sql in (config.alembic_folder() / "sql" / "checks").glob("*.sql"):
        assert rows(base, sql.read_text("utf-8")) == [], sql.name


def test_on_the_way_down_nobody_sees_anything(base: str) -> None:
    _live_in(base)
    move(base, "-1")
    with (
        psycopg.connect(base, user="mover", password=PASSWORD, autocommit=True) as mover,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        mover.execute("select * from crm.client")


def test_a_column_that_policies_use_can_be_dropped_once_the_rights_are(base: str) -> None:
    drop = "alter table crm.client drop column owner_id, drop column group_id"
    with psycopg.connect(base) as connection:
        with pytest.raises(psycopg.errors.DependentObjectsStillExist):
            connection.execute(drop)
        connection.rollback()
        rights.drop_rights(connection)
        connection.execute(drop)
        connection.rollback()
        assert connection.execute("select count(*) from crm.client where owner_id is null").fetchone() == (0,)


def test_rights_that_a_check_finds_broken_are_not_committed(base: str) -> None:
    client = _live_in(base)
    before = rows(base, RIGHTS)
    rows(
        base,
        "set session_replication_role = replica; update crm.phone set owner_id = null; alter function crm.my_id() cost 7",
    )
    with pytest.raises(rights.RightsBroken, match="owner_copies_agree"):
        setup.migrate(base, NAME)
    assert rows(base, "select procost from pg_proc where oid = 'crm.my_id()'::regprocedure") == [(7.0,)]
    assert rows(base, RIGHTS) == before
    assert rows(base, "select owner_id from crm.phone where client_id = %s", client) == [(None,)]


def test_two_bases_on_one_server_share_no_role(base: str, office_server: Office) -> None:
    _live_in(base)
    with (
        pytest.raises(psycopg.OperationalError, match="permission denied for database"),
        office_server.psql("mover"),
    ):
        pass
    shared = rows(
        base,
        "select r.rolname from pg_roles r where r.rolname like %s and pg_has_role('mover', r.oid, 'MEMBER')",
        "nezabudka_test%",
    )
    assert shared == []


def _live_in(base: str) -> uuid.UUID:
    """A group, a person and a client of his with one number; returns the client's id."""
    (group,) = rows(base, "insert into crm.sales_group (name) values ('G') returning id")[0]
    person = setup.make_person(
        base, login="mover", password=PASSWORD, name="M", level="manager", group_id=group
    )
    made = uuid.uuid4()
    rows(base, "insert into crm.client (id, name, owner_id) values (%s, 'Firm', %s)", made, person)
    rows(
        base,
        "insert into crm.phone (id, client_id, raw, number) values (gen_random_uuid(), %s, '1', '+380441234567')",
        made,
    )
    rows(
        base,
        "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now())",
        made,
    )
    return made


def _worked_before(base: str) -> None:
    """One day of one person in Tokyo, where it is nine hours later than on the server's clock, and a script."""
    at = {"first": "2026-03-01 16:10+00", "second": "2026-03-01 16:40+00", "third": "2026-03-02 00:05+00"}
    (group,) = rows(base, "insert into crm.sales_group (name) values ('G') returning id")[0]
    (person,) = rows(
        base,
        "insert into crm.staff (login, name, level, group_id, time_zone)"
        " values ('kenji', 'K', 'manager', %s, 'Asia/Tokyo') returning id",
        group,
    )[0]
    client = uuid.uuid4()
    rows(
        base,
        "insert into crm.client (id, name, name_key, owner_id, group_id, next_at) values (%s, 'F', 'f', %s, %s, null)",
        client,
        person,
        group,
    )
    rows(
        base,
        "insert into crm.client_search (id, owner_id, group_id, search) values (%s, %s, %s, 'f')",
        client,
        person,
        group,
    )
    for moment, origin, outcome, reason in (
        ("first", "dial", "no_answer", None),
        ("second", "manual", "refused", "expensive"),
        ("third", "dial", "call_back", None),
    ):
        rows(
            base,
            "insert into crm.activity (id, client_id, owner_id, group_id, kind, state, origin, due_at, started_at, done_at,"
            " done_by, planned_by, outcome_code, refusal_code)"
            " values (gen_random_uuid(), %s, %s, %s, 'call', 'done', %s, %s, %s, %s, %s, %s, %s, %s)",
            client,
            person,
            group,
            origin,
            at[moment],
            at[moment],
            at[moment],
            person,
            person,
            outcome,
            reason,
        )
    rows(
        base,
        "insert into crm.staff_day (staff_id, day, dials, answered, effective, refusals)"
        " select %s, '2026-03-02', 3, count(*) filter (where o.answered), count(*) filter (where o.effective), 1"
        " from crm.activity a join crm.outcome o on o.code = a.outcome_code",
        person,
    )
    rows(
        base,
        "insert into crm.script (id, name, steps, version)"
        """ values (gen_random_uuid(), 'Old', '[{"text": "a"}]', 4)""",
    )


def _data(base: str) -> list[list[tuple[Any, ...]]]:
    names = [
        row[0]
        for row in rows(base, "select tablename::text from pg_tables where schemaname = 'crm' order by 1")
    ]
    return [rows(base, f"select x::text from crm.{name} x order by 1") for name in names]
