"""The queue is read by index under row security: other people's clients cost nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from app.services import worklist
from app.services.dictionaries import read_books
from app.services.worklist import QueueQuery
from tests.office import Office

pytestmark = pytest.mark.database

_FILL = """
    insert into crm.client (id, owner_id, name, city, time_zone, status, last_at, tries)
    select gen_random_uuid(), %(owner)s, 'Firm ' || g, 'Kyiv', 'Europe/Kyiv', (array['cold', 'warm', 'hot'])[1 + g %% 3],
           case when g %% 2 = 0 then now() - interval '8 days' end, g %% 2
      from generate_series(1, %(count)s) g;
    insert into crm.phone (id, client_id, raw, number)
    select gen_random_uuid(), c.id, n.number, n.number
      from crm.client c cross join lateral (select '+38044' || (1000000 + abs(hashtext(c.id::text)) %% 8999999) as number) n
     where c.owner_id = %(owner)s;
    insert into crm.contact_person (id, client_id, name)
    select gen_random_uuid(), id, 'Person' from crm.client where owner_id = %(owner)s;
    insert into crm.activity (id, client_id, kind, due_at, started_at, done_at, done_by, state, number)
    select gen_random_uuid(), c.id, 'call', c.last_at, c.last_at, c.last_at, %(owner)s, 'done', p.number
      from crm.client c join crm.phone p on p.client_id = c.id where c.owner_id = %(owner)s and c.last_at is not null;
    insert into crm.activity (id, client_id, kind, due_at)
    select gen_random_uuid(), c.id, 'call', now() + (extract(minute from c.created_at) - 30) * interval '1 minute'
      from crm.client c where c.owner_id = %(owner)s and c.status <> 'cold';
"""
BIG = {"client", "activity", "phone", "contact_person", "client_search"}


def fill(office: Office, owner: int, count: int) -> None:
    """Clients of one owner: a third new, the rest with a plan of today; half of them were called once."""
    with office.superuser() as connection:
        values = {"owner": owner, "count": count}
        for statement in filter(str.strip, _FILL.split(";")):
            connection.execute(statement, values)


@pytest.fixture(scope="module")
def crowded(office_server: Office) -> Iterator[Office]:
    """Forty clients of Anna's beside three thousand of sixty colleagues."""
    office = office_server
    office.clean()
    fill(office, office.staff["anna"], 40)
    with office.superuser() as connection:
        colleagues = connection.execute(
            "insert into crm.staff (login, name, level, group_id)"
            " select 'colleague' || translate(g::text, '0123456789', 'abcdefghij'), 'Colleague', 'manager', %s"
            " from generate_series(1, 60) g returning id",
            (office.groups["South"],),
        ).fetchall()
    for (owner,) in colleagues:
        fill(office, owner, 50)
    with office.superuser() as connection:
        connection.execute("vacuum analyze")
    yield office
    office.clean()
    office.close()


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)


@pytest.mark.parametrize("search", ["", "firm 1"])
def test_queue_reads_no_big_table_as_a_whole(crowded: Office, search: str) -> None:
    with crowded.as_user("anna") as db:
        query = QueueQuery(datetime.now(UTC), "Europe/Kyiv", search=search)
        values = worklist._values(query, ZoneInfo(query.zone), read_books(db))
        explained = text("explain (analyze, buffers, format json) " + worklist._QUEUE.text)
        answer = db.execute(explained, values).scalar_one()
    [plan] = answer if isinstance(answer, list) else json.loads(answer)
    whole = [
        node["Relation Name"]
        for node in nodes(plan["Plan"])
        if node["Node Type"] == "Seq Scan" and node["Actual Loops"]
    ]
    assert BIG.isdisjoint(whole), whole
    assert plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"] < 3_000
