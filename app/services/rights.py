"""The rights in SQL: dropped before a migration, applied again after it, checked, all in one transaction."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import psycopg

from app import config

KINDS = ("owner", "definer", "manager", "lead", "admin", "pool")
_ROLE = re.compile(rf"\bapp_({'|'.join(KINDS)})\b")
_ORDER = ("functions", "triggers", "views", "policies")

Connection = psycopg.Connection[Any]


class RightsBroken(Exception):
    """A check of the rights returned rows; the migration must not be committed."""


def role(database: str, kind: str) -> str:
    """Name of a role of this base, such as nezabudka_manager: two bases on one server share none."""
    return f"{database}_{kind}"


def drop_rights(connection: Connection) -> None:
    """Takes away every policy, trigger, view, function and grant of the schema; PostgreSQL refuses to
    drop or change a column that a policy uses."""
    connection.execute(_DROP)


def apply_rights(connection: Connection, database: str) -> None:
    """Applies all of alembic/sql for this base's roles."""
    folder = config.alembic_folder() / "sql"
    _hand_to_owner(connection, database)
    _run(connection, database, folder / "identity.sql")
    for part in _ORDER:
        for file in sorted((folder / part).glob("*.sql")):
            _run(connection, database, file)
    connection.execute(_for_roles(_CLOSE, database))


def check_rights(connection: Connection, database: str) -> None:
    """Raises RightsBroken when one of alembic/sql/checks returns a row."""
    for file in sorted((config.alembic_folder() / "sql" / "checks").glob("*.sql")):
        found = connection.execute(_for_roles(file.read_text("utf-8"), database)).fetchmany(5)
        if found:
            raise RightsBroken(f"{file.name}: {found}")


def _run(connection: Connection, database: str, file: Path) -> None:
    connection.execute(_for_roles(file.read_text("utf-8"), database))


def _for_roles(sql: str, database: str) -> bytes:
    return _ROLE.sub(lambda match: role(database, match[1]), sql).encode()


def _hand_to_owner(connection: Connection, database: str) -> None:
    connection.execute(_for_roles(_OWN, database))


_DROP = b"""
do $$
declare
    x record;
begin
    for x in select policyname, tablename from pg_policies where schemaname = 'crm' loop
        execute format('drop policy %I on crm.%I', x.policyname, x.tablename);
    end loop;
    for x in select t.tgname, c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
              where c.relnamespace = 'crm'::regnamespace and not t.tgisinternal loop
        execute format('drop trigger %I on crm.%I', x.tgname, x.relname);
    end loop;
    for x in select viewname from pg_views where schemaname = 'crm' loop
        execute format('drop view crm.%I cascade', x.viewname);
    end loop;
    for x in select p.oid::regprocedure::text as signature from pg_proc p where p.pronamespace = 'crm'::regnamespace loop
        execute 'drop function ' || x.signature || ' cascade';
    end loop;
    for x in select c.relname, r.rolname from pg_class c cross join pg_roles r
              where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'p')
                and r.rolname ~ ('^' || current_database() || '_(manager|lead|admin|pool|definer)$') loop
        execute format('revoke all on crm.%I from %I', x.relname, x.rolname);
    end loop;
end $$;
"""

_OWN = """
do $$
declare
    x record;
begin
    for x in select c.relname from pg_class c where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'p') loop
        execute format('alter table crm.%I owner to app_owner', x.relname);
    end loop;
end $$;
"""

_CLOSE = """
revoke execute on all functions in schema crm from public;
revoke all on all tables in schema crm from public;
grant usage on schema crm to app_owner, app_definer, app_manager, app_lead, app_admin;
grant select, insert, update, delete on all tables in schema crm to app_definer;
grant execute on all functions in schema crm to app_definer;
"""
