"""The same question without rights: what row security adds, written out as plain conditions for a login that it does not hold.

The policies of a person become ordinary views, `owner_id = 17` instead of `owner_id = (select crm.my_id())`, which the planner
takes apart like any WHERE: every index, every LIKE and every estimate is free to it. The statements are those the service sent.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import event

from app.services.desk import Desk
from bench import big
from bench.big import Big

Sent = tuple[str, Any]
_ASKED = re.compile(
    r"\(\s*SELECT crm\.(my_id|my_group)\(\) AS \w+\)|crm\.(my_id|my_group|acting_id|my_level)\(\)"
)
_RIGHT = re.compile(r"crm\.has_right\('(\w+)'(?:::text)?\)")


@dataclass(frozen=True)
class Who:
    """What the functions of identity answer to this person, as SQL."""

    my_id: str
    my_group: str
    my_level: str
    rights: frozenset[str]

    def written_out(self, statement: str) -> str:
        """The statement with the answers in place of the questions."""
        answers = {
            "my_id": self.my_id,
            "acting_id": self.my_id,
            "my_group": self.my_group,
            "my_level": self.my_level,
        }
        plain = _ASKED.sub(lambda found: answers[found[1] or found[2]], statement)
        return _RIGHT.sub(lambda found: str(found[1] in self.rights).lower(), plain)


class Twin:
    """One person's statements, run by him and by a login without row security."""

    def __init__(self, base: Big, login: str) -> None:
        self.person = psycopg.connect(big.as_person(base, login), autocommit=False, prepare_threshold=0)
        self.free = psycopg.connect(base.superuser_url, autocommit=False, prepare_threshold=0)
        self.schema = f"twin_{login}"
        self._who, roles = _who(self.person, login)
        self._tables = _make_views(base, self.schema, self._who, roles)
        self._names = re.compile(rf"\bcrm\.({'|'.join(self._tables)})\b(?!\s*\()") if self._tables else None

    def without_rights(self, statement: str) -> str:
        """The statement as the free login sends it."""
        plain = self._who.written_out(statement)
        return self._names.sub(lambda found: f"{self.schema}.{found[1]}", plain) if self._names else plain

    def ask(self, sent: Sequence[Sent], *, free: bool) -> int:
        """Sends them in one transaction and fetches everything; how many rows came."""
        connection, rows = (self.free if free else self.person), 0
        for statement, values in sent:
            cursor = connection.execute(statement, values)
            if cursor.description is not None:
                rows += len(cursor.fetchall())
        connection.pgconn.exec_(b"ROLLBACK")  # as services.db: what is prepared stays so
        return rows

    def close(self) -> None:
        """Takes the views away and ends both lines."""
        self.free.rollback()
        self.free.execute(f"drop schema if exists {self.schema} cascade")
        self.free.commit()
        self.person.close()
        self.free.close()


def _who(person: psycopg.Connection[Any], login: str) -> tuple[Who, tuple[str, ...]]:
    """What he is, and the roles whose policies he is under."""
    rights = ("export", "mass_change", "see_pool", "edit_scripts", "import")
    asked = ", ".join(f"crm.has_right('{name}')" for name in rights)
    row = person.execute(f"select crm.my_id(), crm.my_group(), crm.my_level(), {asked}").fetchone()
    assert row is not None
    roles = person.execute(
        "select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member"
        " where r.rolname = %s",
        (login,),
    ).fetchall()
    person.rollback()
    held = frozenset(name for name, has in zip(rights, row[3:], strict=True) if has)
    group = "null::integer" if row[1] is None else str(row[1])
    return Who(str(row[0]), group, f"'{row[2]}'", held), tuple(name for (name,) in roles)


def _make_views(base: Big, schema: str, who: Who, roles: tuple[str, ...]) -> tuple[str, ...]:
    """A view of each table that his policies hold back rows of; those he sees whole are asked themselves."""
    made = []
    with psycopg.connect(base.superuser_url) as connection:
        connection.execute(f"drop schema if exists {schema} cascade")
        connection.execute(f"create schema {schema}")
        for table, conditions in connection.execute(_POLICIES, {"roles": list(roles)}).fetchall():
            plain = [who.written_out(one) for one in conditions]
            if "true" not in plain:
                connection.execute(
                    f"create view {schema}.{table} as select * from crm.{table} where {' or '.join(plain)}"
                )
                made.append(table)
    return tuple(made)


_POLICIES = """
    select c.relname, array_agg(pg_get_expr(p.polqual, p.polrelid))
      from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.relnamespace = 'crm'::regnamespace and p.polcmd in ('r', '*') and p.polpermissive
       and (p.polroles = '{0}' or p.polroles && (select array_agg(r.oid) from pg_roles r where r.rolname = any(%(roles)s)))
     group by 1
"""


@contextlib.contextmanager
def listened(desk: Desk) -> Iterator[list[Sent]]:
    """Every statement the desk's services send meanwhile, with its values."""
    sent: list[Sent] = []

    def remember(_c: Any, _k: Any, statement: str, values: Any, *_: Any) -> None:
        sent.append((statement, values))

    engine = desk.read(lambda db: db.get_bind())
    event.listen(engine, "before_cursor_execute", remember)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", remember)


def statements_of(desk: Desk, ask: Callable[[], object]) -> list[Sent]:
    """What one question sends."""
    with listened(desk) as sent:
        ask()
    return list(sent)
