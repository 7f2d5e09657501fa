"""A leaver's everything given to colleagues by the lead of the group, and taken back."""

from __future__ import annotations

import time
import uuid

import psycopg
from psycopg.conninfo import make_conninfo

from app.services import handovers
from app.services.db import Database
from app.services.handovers import HandOverRequest
from bench import home
from bench.figures import Figure

CLIENTS, EACH, RUNS = 1800, 10, 3

_LEAVER = "select s.id from crm.staff s join crm.staff l on l.group_id = s.group_id and l.login = %s where s.login = %s"
_HEIRS = (
    "select array_agg(s.id) from crm.staff s join crm.staff l on l.group_id = s.group_id and l.login = %s"
    " where s.active and s.level = 'manager' and s.id <> %s"
)
FIRMS = """
    insert into crm.client (id, name, city, country, time_zone, owner_id)
    select gen_random_uuid(), 'Handed ' || n, 'Kyiv', 'UA', 'Europe/Kyiv', %(owner)s from generate_series(1, %(clients)s) n;
    insert into crm.phone (id, client_id, raw, number)
    select gen_random_uuid(), c.id, '1', '+38044' || lpad(abs(hashtext(c.id::text))::text, 10, '0')
      from crm.client c where c.name like 'Handed %%';
    insert into crm.contact_person (id, client_id, name) select gen_random_uuid(), c.id, 'Somebody'
      from crm.client c where c.name like 'Handed %%';
    insert into crm.activity (id, client_id, kind, state, origin, due_at, planned_by, started_at, done_at, done_by, outcome_code)
    select gen_random_uuid(), c.id, 'call', 'done', 'manual', now() - n * interval '1 day', %(owner)s, now() - n * interval '1 day',
           now() - n * interval '1 day', %(owner)s, 'no_answer'
      from crm.client c cross join generate_series(1, %(each)s - 1) n where c.name like 'Handed %%';
    insert into crm.activity (id, client_id, kind, due_at, planned_by, is_promise)
    select gen_random_uuid(), c.id, 'call', now() + interval '2 days', %(owner)s, hashtext(c.id::text) %% 3 = 0
      from crm.client c where c.name like 'Handed %%';
"""


def measure(place: home.Home) -> list[Figure]:
    """Foreseen, given and undone some times over, as the lead has it."""
    foreseen = Figure(f"Hand-over of {CLIENTS:,} clients foreseen", "s", 1, "longest")
    given = Figure(f"Hand-over of {CLIENTS:,} clients with {CLIENTS * EACH:,} activities", "s", 3, "longest")
    undone = Figure("That hand-over undone", "s", 3, "longest")
    clients, heirs = _make(place.superuser_url)
    database = Database(make_conninfo(place.url, user=home.LEAD, password=home.PASSWORD))
    try:
        for _ in range(RUNS):
            _once(database, HandOverRequest(client_ids=clients, heirs=heirs), foreseen, given, undone)
    finally:
        database.close()
    return [foreseen, given, undone]


def _once(
    database: Database, request: HandOverRequest, foreseen: Figure, given: Figure, undone: Figure
) -> None:
    began = time.monotonic()
    with database.reading() as db:
        found = handovers.foresee(db, request)
    foreseen.add(time.monotonic() - began)
    began = time.monotonic()
    with database.transaction() as db:
        told = handovers.give(db, found.plan)
    given.add(time.monotonic() - began)
    given.notes[:] = [
        f"{told.clients} clients, {told.plans} plans, {told.promises} promises to {len(request.heirs)} heirs"
    ]
    began = time.monotonic()
    with database.transaction() as db:
        handovers.undo(db, found.plan.id)
    undone.add(time.monotonic() - began)


def _make(superuser_url: str) -> tuple[tuple[uuid.UUID, ...], tuple[int, ...]]:
    """A leaver's clients; their ids and who may take over."""
    with psycopg.connect(superuser_url, cursor_factory=psycopg.ClientCursor) as connection:
        (owner,) = connection.execute(_LEAVER, (home.LEAD, home.MANAGER)).fetchone() or (None,)
        (heirs,) = connection.execute(_HEIRS, (home.LEAD, owner)).fetchone() or ([],)
        connection.execute(FIRMS, {"owner": owner, "clients": CLIENTS, "each": EACH})
        rows = connection.execute("select id from crm.client where name like 'Handed %'").fetchall()
    return tuple(row[0] for row in rows), tuple(heirs)
