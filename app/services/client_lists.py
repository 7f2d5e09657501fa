"""The list of clients and prospects: any filter, any search, any order, at any size of the base.

    query = ClientQuery(filter=Condition("city", "any_of", ("Київ",)), sort="next", now=desk.clock.now(), time_zone=me.time_zone)
    read_first(db, query)                    # the first page at once
    outline = read_outline(db, query)        # ids of the whole result in its order, up to a cap; outline.ids(400, 200)
    read_rows(db, outline.ids(400, 200))     # the rows a window shows
    count_clients(db, query)                 # exact, or honestly "10,000+"

Everything runs as the person who asks, so everybody lists what he may see. Managers and leads go by the index of their own
rows; how the whole base is ordered and filtered, see client_orders and docs/decisions/0014-search.md.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import client_orders
from app.services.client_orders import Asked, ask
from app.services.conditions import EVERYTHING, Filter
from app.services.outlines import Outline as Outline
from app.services.outlines import SelectionCount as SelectionCount

FIRST, CAP = 200, 10_000
"""Rows of the first page; how far an outline and a count reach at once."""


@dataclass(frozen=True)
class ClientQuery:
    """What is asked of the list. Days and what is overdue are those of `now` in the asker's `time_zone`."""

    filter: Filter = EVERYTHING
    search: str = ""
    stage: str | None = None
    sort: str = "name"
    descending: bool = False
    now: datetime | None = None
    time_zone: str = "UTC"


@dataclass(frozen=True)
class ClientRow:
    """A line of the list; `person` is the first contact, `number` the first that can be dialled."""

    id: uuid.UUID
    version: int
    name: str
    stage: str
    status: str
    importance: int
    type_code: str | None
    project_code: str | None
    source_code: str | None
    country: str | None
    region: str | None
    city: str
    address: str
    email: str
    website: str
    tax_id: str
    person: str
    number: str
    owner_id: int | None
    owner_name: str
    group_id: int | None
    group_name: str
    created_at: datetime
    owned_since: datetime
    last_at: datetime | None
    last_outcome: str | None
    next_at: datetime | None
    next_kind: str | None
    next_is_promise: bool
    tries: int
    dnc_until: datetime | None
    closed_reason: str | None
    time_zone: str | None
    own: dict[str, Any] = field(default_factory=dict)


# The open plan that comes first tells what comes next; its moment is the client's next_at.
_ROWS = text("""
    select c.id, c.version, c.name, c.stage, c.status, c.importance, c.type_code, c.project_code, c.source_code, c.country, c.region,
           coalesce(c.city, ''), coalesce(c.address, ''), coalesce(c.email, ''), coalesce(c.website, ''), coalesce(c.tax_id, ''),
           coalesce(s.person, ''), coalesce(s.number, ''), c.owner_id, coalesce(o.name, ''), c.group_id, coalesce(g.name, ''),
           c.created_at, c.owned_since, c.last_at, c.last_outcome, c.next_at, p.kind, coalesce(p.is_promise, false), c.tries,
           c.dnc_until, c.closed_reason, c.time_zone, c.own
      from unnest(cast(:ids as uuid[])) with ordinality as wanted(id, place)
      join crm.client c on c.id = wanted.id
      left join crm.client_search s on s.id = c.id
      left join crm.staff o on o.id = c.owner_id
      left join crm.sales_group g on g.id = c.group_id
      left join lateral (
            select a.kind, a.is_promise from crm.activity a
             where a.client_id = c.id and a.done_at is null and a.due_at = c.next_at and a.state = 'planned'
             order by a.is_promise desc, a.id limit 1) p on c.next_at is not null
     order by wanted.place
""")


def read_first(db: Session, query: ClientQuery, size: int = FIRST) -> tuple[ClientRow, ...]:
    """The first rows in the order asked for."""
    return read_rows(db, client_orders.first_ids(db, _asked(db, query), size))


def read_outline(db: Session, query: ClientQuery, cap: int = CAP) -> Outline:
    """The ids of the result in its order, up to the cap."""
    packed = client_orders.packed_ids(db, _asked(db, query), cap + 1)
    return Outline(packed[: cap * 16], len(packed) > cap * 16)


def read_rows(db: Session, ids: Sequence[uuid.UUID]) -> tuple[ClientRow, ...]:
    """The rows of these ids in their order; clients that went, or went to somebody else, are left out."""
    if not ids:
        return ()
    return tuple(ClientRow(*row) for row in db.execute(_ROWS, {"ids": list(ids)}))


def count_clients(db: Session, query: ClientQuery, cap: int = CAP) -> SelectionCount:
    """How many clients the result holds; counting stops at the cap."""
    return client_orders.count(db, _asked(db, query), cap)


def _asked(db: Session, query: ClientQuery) -> Asked:
    return ask(
        db,
        query.filter,
        search=query.search,
        stage=query.stage,
        sort=query.sort,
        descending=query.descending,
        now=query.now,
        time_zone=query.time_zone,
    )
