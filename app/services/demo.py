"""A believable sales department to try things in: people, prospects with history, and plans around now."""

from __future__ import annotations

import json
import random
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import Jsonb

from app import config
from app.errors import KnownError
from app.services import db, recounts, setup
from app.services.clocks import day_bounds
from app.services.demo_rows import DEFAULTS, OWN_ZONE, Office, columns_of, make_prospect
from app.services.demo_team import make_assignments, make_plans
from app.services.demo_today import make_today

PROSPECTS = 3000
MAIN = "vetrova"
"""The demo manager who is signed in when the demo opens."""
PASSWORD = "forget-me-not"
"""Of everybody in the demo on this PC, which nobody can reach from outside."""

Connection = psycopg.Connection[Any]


class RealData(KnownError):
    """The base holds clients or people that are not of the demo; nothing is touched."""

    code = "real_data"
    sentence = "This base holds real data, so the demo is not put into it"


@dataclass(frozen=True)
class DemoPerson:
    """One of the demo team; `password` is None when it was set by an earlier filling."""

    login: str
    name: str
    level: str
    group: str | None
    password: str | None = None


def fill_demo(
    superuser_url: str,
    *,
    password: str | None = None,
    prospects: int = PROSPECTS,
    seed: int = 7,
    now: datetime | None = None,
) -> tuple[DemoPerson, ...]:
    """The demo team, put into the base with its clients; a demo of an earlier day is moved to today.

    Without `password` everybody gets a random one. Raises RealData when the base holds clients or people of its own.
    """
    words = json.loads((config.resources() / "samples" / "demo.json").read_text("utf-8"))
    moment = now or datetime.now(UTC)
    team = [DemoPerson(*row) for row in words["people"]]
    try:
        # One transaction: a filling that was cut short leaves nothing behind.
        with psycopg.connect(db.conninfo_of(superuser_url)) as connection:
            connection.execute("select pg_advisory_xact_lock(hashtext('nezabudka demo'))")
            made_at = _made_at(connection)
            if made_at is not None:
                _move(connection, made_at, moment)
                return tuple(team)
            _refuse_real_data(connection)
            people = tuple(replace(person, password=password or secrets.token_urlsafe(9)) for person in team)
            _fill(connection, words, people, prospects=prospects, dice=random.Random(seed), now=moment)
            _remember(connection, moment)
        return people
    except psycopg.Error as error:
        raise db.known(error, db.conninfo_of(superuser_url)) from error


def refuse_real_data(superuser_url: str) -> None:
    """Raises RealData for a base of real clients or people; a base that is not there or not prepared may be filled."""
    maintenance, database = setup.target_of(superuser_url)
    url = make_conninfo("", **{**conninfo_to_dict(maintenance), "dbname": database})
    try:
        with psycopg.connect(url) as connection:
            row = connection.execute("select to_regclass('crm.client') is not null").fetchone()
            if row and row[0] and _made_at(connection) is None:
                _refuse_real_data(connection)
    except psycopg.Error as error:
        known = db.known(error, url)
        if not isinstance(known, db.NoDatabase):
            raise known from error


def _made_at(connection: Connection) -> datetime | None:
    row = connection.execute("select value ->> 'made_at' from crm.setting where key = 'demo'").fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def _remember(connection: Connection, moment: datetime) -> None:
    connection.execute(
        "insert into crm.setting (key, value) values ('demo', %s)"
        " on conflict (key) do update set value = excluded.value, changed_at = now()",
        (Jsonb({"made_at": moment.isoformat()}),),
    )


def _refuse_real_data(connection: Connection) -> None:
    row = connection.execute(
        "select exists (select from crm.client) or exists (select from crm.staff where level <> 'admin')"
    ).fetchone()
    if row and row[0]:
        raise RealData()


def _fill(
    connection: Connection,
    words: dict[str, Any],
    people: tuple[DemoPerson, ...],
    *,
    prospects: int,
    dice: random.Random,
    now: datetime,
) -> None:
    groups = {name: _add_group(connection, name) for name in words["groups"]}
    staff = _add_people(connection, people, groups)
    managers: dict[str, list[int]] = {name: [] for name in groups}
    for person in people:
        if person.level == "manager" and person.group:
            managers[person.group].append(staff[person.login])
    office = Office(dice, words, now, groups, managers)
    _add_books(connection, office)
    for index in range(prospects):
        make_prospect(office, index)
    leads = {
        person.group: staff[person.login] for person in people if person.level == "lead" and person.group
    }
    free = make_today(office, leads)
    make_assignments(office, leads, free, groups)
    make_plans(office, leads)
    _write(connection, office)


def _add_group(connection: Connection, name: str) -> int:
    row = connection.execute(
        "insert into crm.sales_group (name) values (%s) returning id", (name,)
    ).fetchone()
    assert row is not None
    return int(row[0])


def _add_people(
    connection: Connection, people: tuple[DemoPerson, ...], groups: dict[str, int]
) -> dict[str, int]:
    staff: dict[str, int] = {}
    for person in people:
        staff[person.login] = setup.save_person(
            connection,
            login=person.login,
            password=person.password or "",
            name=person.name,
            level=person.level,
            group_id=groups.get(person.group or ""),
        )
    return staff


def _add_books(connection: Connection, office: Office) -> None:
    for code, en, ru, uk, _ in office.words["projects"]:
        connection.execute(
            "insert into crm.project (code, name, name_ru, name_uk) values (%s, %s, %s, %s)"
            " on conflict (code) do nothing",
            (code, en, ru, uk),
        )
    for script in office.words["scripts"]:
        row = connection.execute(
            "insert into crm.script (id, name, language, project_code, steps)"
            " values (gen_random_uuid(), %s, %s, %s, %s) returning id",
            (script["name"], script["language"], script["project"], Jsonb(script["steps"])),
        ).fetchone()
        assert row is not None
        for position, (name, reply) in enumerate(script["objections"]):
            connection.execute(
                "insert into crm.objection (id, script_id, name, reply, position)"
                " values (gen_random_uuid(), %s, %s, %s, %s)",
                (row[0], name, reply, position),
            )


def _write(connection: Connection, office: Office) -> None:
    """Thousands of rows at once: what triggers would do row by row is done for all of them afterwards."""
    connection.execute("set local session_replication_role = replica")
    for table, rows in office.tables.items():
        columns = columns_of(rows)
        defaults = [DEFAULTS.get(name) for name in columns]
        with connection.cursor().copy(f"copy crm.{table} ({', '.join(columns)}) from stdin") as copy:
            for row in rows:
                values = map(row.get, columns, defaults)
                copy.write_row([Jsonb(value) if isinstance(value, dict) else value for value in values])
        connection.execute(f"analyze crm.{table}")
    for statement in _SETTLE:
        connection.execute(statement)
    connection.execute("set local session_replication_role = origin")


_SETTLE = (
    """update crm.client c set owned_since = c.created_at, name_key = crm.sort_key(c.name),
              next_at = (select min(a.due_at) from crm.activity a where a.client_id = c.id and a.state = 'planned')""",
    """insert into crm.client_search (id, owner_id, group_id, search, person, number, tax_key, email_key, name_key)
       select l.id, l.owner_id, l.group_id, l.search, l.person, l.number,
              crm.tax_key(c.tax_id), crm.email_key(c.email), crm.name_city_key(c.name, c.city)
         from crm.search_lines((select array_agg(x.id) from crm.client x)) l join crm.client c on c.id = l.id""",
    *recounts.SETTLE,
)


def _move(connection: Connection, made_at: datetime, now: datetime) -> None:
    """The demo of an earlier day is worth looking at today: what was planned around its now is around the new
    now, plans further on keep their hour, and the past moves by whole days so that it stays the past."""
    days = (now.astimezone(OWN_ZONE).date() - made_at.astimezone(OWN_ZONE).date()).days
    if days <= 0:
        return
    day_end = day_bounds(now, OWN_ZONE)[1]
    values = {
        "days": timedelta(days=days),
        "passed": now - made_at,
        "near_from": made_at - timedelta(hours=4),
        "near_until": day_bounds(made_at, OWN_ZONE)[1],
        "last": day_end - timedelta(minutes=5),
        "whole": timedelta(days=(now - made_at).days),
        "zone": str(OWN_ZONE),
    }
    # Tens of thousands of rows: what triggers would do row by row is done for all of them afterwards.
    connection.execute("set local session_replication_role = replica")
    for statement in (_MOVE_PLANS, _MOVE_HISTORY, _MOVE_CLIENTS, *_EMPTY_FIGURES, *recounts.SETTLE):
        connection.execute(statement, values)
    connection.execute("set local session_replication_role = origin")
    _remember(connection, now)


_MOVE_PLANS = """
    with moved as (
        select id, case when due_at between %(near_from)s and %(near_until)s then least(due_at + %(passed)s, %(last)s)
                        else due_at + %(days)s end as due
          from crm.activity where done_at is null and state = 'planned')
    update crm.activity a set due_at = m.due, due_wall = m.due at time zone a.due_zone
      from moved m where m.id = a.id
"""
# By the wall clock of the team, so that every call stays on a whole day of the daily figures.
_MOVE_HISTORY = """
    update crm.activity
       set due_at = (due_at at time zone %(zone)s + %(whole)s) at time zone %(zone)s,
           started_at = (started_at at time zone %(zone)s + %(whole)s) at time zone %(zone)s,
           ended_at = (ended_at at time zone %(zone)s + %(whole)s) at time zone %(zone)s,
           done_at = (done_at at time zone %(zone)s + %(whole)s) at time zone %(zone)s
     where done_at is not null and %(whole)s > interval '0'
"""
_MOVE_CLIENTS = """
    update crm.client c
       set last_at = (last_at at time zone %(zone)s + %(whole)s) at time zone %(zone)s,
           converted_at = (converted_at at time zone %(zone)s + %(whole)s) at time zone %(zone)s,
           next_at = (select min(a.due_at) from crm.activity a where a.client_id = c.id and a.state = 'planned')
     where last_at is not null or next_at is not null
"""
_EMPTY_FIGURES = tuple(f"delete from crm.{table}" for table in ("staff_day", "staff_hour", "staff_refusal"))
