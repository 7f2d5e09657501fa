"""The office of the tests: two groups, people of all three levels, and clients made in one line."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import Jsonb

from app.services import setup
from app.services.db import Database, Db

PASSWORD = "forget-me-not"
GROUPS = ("North", "South")
# login, name, level, group
PEOPLE = (
    ("boss", "Anton Boss", "admin", None),
    ("leo", "Leo North", "lead", "North"),
    ("anna", "Anna North", "manager", "North"),
    ("boris", "Boris North", "manager", "North"),
    ("lena", "Lena South", "lead", "South"),
    ("clara", "Clara South", "manager", "South"),
)
KEPT = {
    "outcome",
    "purpose",
    "source",
    "client_type",
    "refusal_reason",
    "alembic_version",
    "sales_group",
    "staff",
}


class Office:
    """A prepared base and its people; `as_user("anna")` is the default way in."""

    def __init__(self, superuser_url: str) -> None:
        self.superuser_url = superuser_url
        self.databases: dict[str, Database] = {}
        self.staff: dict[str, int] = {}
        self.groups: dict[str, int] = {}

    @classmethod
    def on(cls, server_url: str) -> Office:
        """Prepares the base `nezabudka_test` on the server and makes the people."""
        parts = conninfo_to_dict(server_url)
        office = cls(setup.prepare_server(make_conninfo("", **{**parts, "dbname": "nezabudka_test"})))
        with office.superuser() as connection:
            for name in GROUPS:
                row = connection.execute("select id from crm.sales_group where name = %s", (name,)).fetchone()
                row = (
                    row
                    or connection.execute(
                        "insert into crm.sales_group (name) values (%s) returning id", (name,)
                    ).fetchone()
                )
                office.groups[name] = row[0]
        office._make_people()
        return office

    def _make_people(self) -> None:
        with self.superuser() as connection:
            known = dict(connection.execute("select login, id from crm.staff").fetchall())
        for login, name, level, group in PEOPLE:
            self.staff[login] = known.get(login) or setup.make_person(
                self.superuser_url,
                login=login,
                password=PASSWORD,
                name=name,
                level=level,
                group_id=self.groups.get(group or ""),
            )

    @property
    def url(self) -> str:
        """The base's URI with no person in it."""
        parts = conninfo_to_dict(self.superuser_url)
        return f"postgresql://{parts['host']}:{parts['port']}/{parts['dbname']}"

    @contextlib.contextmanager
    def superuser(self) -> Iterator[psycopg.Connection[Any]]:
        """A superuser's connection: for arranging and inspecting, never for what a test proves."""
        with psycopg.connect(self.superuser_url, autocommit=True) as connection:
            yield connection

    @contextlib.contextmanager
    def psql(self, login: str) -> Iterator[psycopg.Connection[Any]]:
        """A bare connection as this person, as with psql."""
        with psycopg.connect(
            self.superuser_url, user=login, password=PASSWORD, autocommit=True
        ) as connection:
            yield connection

    def database(self, login: str) -> Database:
        """The program's way into the base as this person."""
        if login not in self.databases:
            self.databases[login] = Database(self.url, login=login, password=PASSWORD)
        return self.databases[login]

    @contextlib.contextmanager
    def as_user(self, login: str) -> Iterator[Db]:
        """A session of this person, committed at the end."""
        with self.database(login).transaction() as session:
            yield session

    def close_all(self) -> None:
        """Ends the connections of all people."""
        for database in self.databases.values():
            database.close()
        self.databases.clear()

    def clean(self) -> None:
        """Takes away all clients and whatever a test changed about people and settings."""
        with self.superuser() as connection:
            names = [
                row[0]
                for row in connection.execute("select tablename from pg_tables where schemaname = 'crm'")
                if row[0] not in KEPT | {"setting", "calling_window"}
            ]
            # Deleting a handful of rows is far quicker than truncating twenty tables with their indexes.
            with connection.transaction():
                connection.execute("set local session_replication_role = replica")
                for name in names:
                    connection.execute(f"delete from crm.{name}")
            self._restore_people(connection)

    def _restore_people(self, connection: psycopg.Connection[Any]) -> None:
        changed = connection.execute(
            "select s.login from crm.staff s where not s.active or s.login <> all(%s) or not exists (select from"
            " (select unnest(%s::text[]) l, unnest(%s::text[]) v, unnest(%s::int[]) g) w"
            " where w.l = s.login and w.v = s.level and w.g is not distinct from s.group_id)",
            (
                [p[0] for p in PEOPLE],
                [p[0] for p in PEOPLE],
                [p[2] for p in PEOPLE],
                [self.groups.get(p[3] or "") for p in PEOPLE],
            ),
        ).fetchall()
        for (login,) in changed:
            known = next((p for p in PEOPLE if p[0] == login), None)
            if known is None:
                connection.execute("delete from crm.staff where login = %s", (login,))
                connection.execute(f'drop role if exists "{login}"')
                continue
            connection.execute(
                "update crm.staff set active = true, dismissed_at = null where login = %s", (login,)
            )
            connection.execute(f'alter role "{login}" login')
            connection.execute(
                "select crm.save_staff(%s, %s, %s, %s, %s)",
                (self.staff[login], login, known[1], known[2], self.groups.get(known[3] or "")),
            )

    def client(
        self,
        owner: str | None = "anna",
        *,
        group: str | None = None,
        phone: str | None = "+380442345678",
        **fields: Any,
    ) -> uuid.UUID:
        """A client of this owner (or of a group's pool) with one number; returns its id."""
        made = uuid.uuid4()
        values = {
            "name": f"Firm {str(made)[:6]}",
            "city": "Київ",
            "country": "UA",
            "time_zone": "Europe/Kyiv",
            **fields,
        }
        values |= {"id": made, "owner_id": self.staff[owner] if owner else None}
        if owner is None and group:
            values["group_id"] = self.groups[group]
        with self.superuser() as connection:
            _insert(connection, "client", values)
            if phone:
                _insert(
                    connection,
                    "phone",
                    {"id": uuid.uuid4(), "client_id": made, "raw": phone, "number": phone, "country": "UA"},
                )
        return made

    def person(self, client_id: uuid.UUID, name: str = "Olha Kovalenko", **fields: Any) -> uuid.UUID:
        """A contact person of the client; returns its id."""
        made = uuid.uuid4()
        with self.superuser() as connection:
            _insert(
                connection, "contact_person", {"id": made, "client_id": client_id, "name": name, **fields}
            )
        return made

    def activity(
        self, client_id: uuid.UUID, *, by: str = "anna", due_in: timedelta = timedelta(hours=1), **fields: Any
    ) -> uuid.UUID:
        """A planned call (or what `fields` say) with the client; returns its id."""
        made = uuid.uuid4()
        values = {
            "id": made,
            "client_id": client_id,
            "kind": "call",
            "due_at": datetime.now(UTC) + due_in,
            "planned_by": self.staff[by],
        }
        if fields.get("done_at") and "done_by" not in fields:
            values["done_by"] = self.staff[by]
        with self.superuser() as connection:
            _insert(connection, "activity", values | fields)
        return made

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the superuser sees, for inspection after a deed."""
        with self.superuser() as connection:
            return connection.execute(sql, values).fetchall()


def _insert(connection: psycopg.Connection[Any], table: str, values: dict[str, Any]) -> None:
    adapted = [Jsonb(value) if isinstance(value, dict | list) else value for value in values.values()]
    connection.execute(
        f"insert into crm.{table} ({', '.join(values)}) values ({', '.join(['%s'] * len(values))})", adapted
    )
