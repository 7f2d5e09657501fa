"""The office of the tests: two groups, people of all three levels, and clients made in one line."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import Jsonb

from app.services import setup
from app.services.db import Database, Db
from app.services.outside.postgres import BundledServer

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
# What is there on the first morning: put back when a test has changed it.
STARTERS = (
    "activity_kind",
    "calling_window",
    "client_status",
    "client_type",
    "dnc_list",
    "outcome",
    "purpose",
    "refusal_reason",
    "sales_group",
    "setting",
    "source",
)
# One client or several to one heir (none: the giver's pool), as psql would write it.
HAND_OVER = (
    "select crm.hand_over(gen_random_uuid(), x.ids, array_fill(x.heir, array[cardinality(x.ids)]), null, null, '')"
    " from (select %s::uuid[] as ids, %s::integer as heir) x"
)
LASTING = ("alembic_version", "staff", *STARTERS)


class Office:
    """A prepared base and its people; `as_user("anna")` is the default way in."""

    def __init__(self, superuser_url: str) -> None:
        self.superuser_url = superuser_url
        self.databases: dict[str, Database] = {}
        self.staff: dict[str, int] = {}
        self.groups: dict[str, int] = {}
        self._kept: psycopg.Connection[Any] | None = None
        self._starters: dict[str, bytes] = {}
        listed = self.rows(
            "select tablename from pg_tables where schemaname = 'crm' and tablename <> all(%s)", list(LASTING)
        )
        self._emptied = "; ".join(f"delete from crm.{name}" for (name,) in listed)

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
        office._starters = {table: office._rows_of(table) for table in (*STARTERS, "staff")}
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

    def close(self) -> None:
        """Ends all connections, also our own."""
        for database in self.databases.values():
            database.close()
        self.databases.clear()
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def _hand(self) -> psycopg.Connection[Any]:
        """A superuser's connection kept until `close`: making one costs more than most statements."""
        try:
            if self._kept is not None:
                self._kept.execute("")
        except psycopg.OperationalError:
            self._kept = None
        if self._kept is None:
            self._kept = psycopg.connect(self.superuser_url, autocommit=True, prepare_threshold=None)
        return self._kept

    def connections(self) -> set[int]:
        """Who is connected to the base besides ourselves, by the number of his server process."""
        asked = (
            "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
        )
        return {pid for (pid,) in self.rows(f"{asked} and backend_type = 'client backend'")}

    def clean(self) -> None:
        """Takes away all clients and whatever a test changed about people, dictionaries and settings."""
        connection = self._hand()
        changed = [table for table, rows in self._starters.items() if self._rows_of(table) != rows]
        connection.execute("update crm.staff_right set granted = false where granted and name = 'see_pool'")
        if "staff" in changed:
            self._restore_roles(connection)
        # Deleting a handful of rows is far quicker than truncating twenty tables with their indexes.
        with connection.transaction():
            connection.execute("set local session_replication_role = replica")
            connection.execute(self._emptied)
            for table in changed:
                self._put_back(connection, table, self._starters[table])

    def analyze(self) -> None:
        """Fresh statistics of what was arranged: plans by those of an emptied base go through its dead rows again and again."""
        self._hand().execute(
            "analyze crm.client, crm.client_search, crm.phone, crm.contact_person, crm.activity"
        )

    def _rows_of(self, table: str) -> bytes:
        """All rows of a table as the server writes them down."""
        asked = f"copy (select t.* from crm.{table} t order by t::text) to stdout"
        with self._hand().cursor().copy(asked) as copy:
            return b"".join(bytes(part) for part in copy)

    @staticmethod
    def _put_back(connection: psycopg.Connection[Any], table: str, rows: bytes) -> None:
        connection.execute(f"delete from crm.{table}")
        with connection.cursor().copy(f"copy crm.{table} from stdin") as copy:
            copy.write(rows)

    def _restore_roles(self, connection: psycopg.Connection[Any]) -> None:
        """Logins as they were: strangers away, ours let in again and back in their groups."""
        ours = {
            login: (name, (True, level, self.groups.get(group or ""))) for login, name, level, group in PEOPLE
        }
        for login, *state in connection.execute("select login, active, level, group_id from crm.staff"):
            if login not in ours:
                connection.execute(f'drop role if exists "{login}"')
                continue
            name, before = ours[login]
            if tuple(state) != before:
                connection.execute("update crm.staff set active = true where login = %s", (login,))
                connection.execute(f'alter role "{login}" login')
                values = (self.staff[login], login, name, *before[1:])
                connection.execute("select crm.save_staff(%s, %s, %s, %s, %s)", values)

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
        self.add("client", **values)
        if phone:
            self.add("phone", id=uuid.uuid4(), client_id=made, raw=phone, number=phone, country="UA")
        return made

    def person(self, client_id: uuid.UUID, name: str = "Olha Kovalenko", **fields: Any) -> uuid.UUID:
        """A contact person of the client; returns its id."""
        made = uuid.uuid4()
        self.add("contact_person", id=made, client_id=client_id, name=name, **fields)
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
        self.add("activity", **values | fields)
        return made

    def add(self, table: str, **values: Any) -> None:
        """One row of any table."""
        adapted = [Jsonb(value) if isinstance(value, dict | list) else value for value in values.values()]
        places = ", ".join(["%s"] * len(values))
        self._hand().execute(f"insert into crm.{table} ({', '.join(values)}) values ({places})", adapted)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the superuser sees, for inspection after a deed."""
        return self._hand().execute(sql, values).fetchall()


@contextlib.contextmanager
def throw_away_office(folder: Path) -> Iterator[Office]:
    """An office on a server of its own, of which nothing stays; NEZABUDKA_TEST_BINARIES chooses the version."""
    binaries = os.environ.get("NEZABUDKA_TEST_BINARIES")
    server = BundledServer(folder, binaries=Path(binaries) if binaries else None, durable=False)
    try:
        with contextlib.closing(Office.on(server.start().url("postgres"))) as office:
            yield office
    finally:
        server.remove()
