"""The list of clients and prospects: any filter, any search, any order, at any size of the base.

    query = ClientQuery(filter=Condition("city", "any_of", ("Київ",)), sort="next", now=desk.clock.now(), time_zone=me.time_zone)
    read_first(db, query)                    # the first page at once
    outline = read_outline(db, query)        # ids of the whole result in its order, up to a cap; outline.ids(400, 200)
    read_rows(db, outline.ids(400, 200))     # the rows a window shows
    count_clients(db, query)                 # exact, or honestly "10,000+"

Everything runs as the person who asks, so everybody lists what he may see. Managers and leads go by the index of their own
rows; how the whole base is ordered and filtered, see client_finds and docs/decisions/0014-search.md.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import client_finds
from app.services.client_finds import Asked, ask
from app.services.client_search import sees_everything
from app.services.conditions import EVERYTHING, Filter, conditions_of
from app.services.db import ask as answer
from app.services.outlines import Outline as Outline
from app.services.outlines import SelectionCount as SelectionCount

LONGEST_LOOK = "6s"
FIRST, CAP = 100, 10_000
"""Rows of the first page, more than a window shows; how far an outline and a count reach at once."""


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


_COLUMNS = """c.id, c.version, c.name, c.stage, c.status, c.importance, c.type_code, c.project_code, c.source_code, c.country, c.region,
       coalesce(c.city, ''), coalesce(c.address, ''), coalesce(c.email, ''), coalesce(c.website, ''), coalesce(c.tax_id, ''),
       coalesce(s.person, ''), coalesce(s.number, ''), c.owner_id, coalesce(o.name, ''), c.group_id, coalesce(g.name, ''),
       c.created_at, c.owned_since, c.last_at, c.last_outcome, c.next_at, p.kind, coalesce(p.is_promise, false), c.tries,
       c.dnc_until, c.closed_reason, c.time_zone, nullif(c.own, '{}')"""
# The open plan that comes first tells what comes next; its moment is the client's next_at, and two may stand at it.
# "is true" leaves only the client to look it up by: hundreds of others' plans stand at the same moment.
_JOINS = """
      left join crm.client_search s on s.id = c.id
      left join crm.staff o on o.id = c.owner_id
      left join crm.sales_group g on g.id = c.group_id
      left join crm.activity p on p.client_id = c.id and p.done_at is null and (p.due_at = c.next_at) is true and p.state = 'planned'"""
_NAMES = tuple(one.name for one in fields(ClientRow))
_ROWS = f"select {_COLUMNS} from crm.client c {_JOINS} where c.id = any(cast(:ids as uuid[]))"
_PROMISE = _NAMES.index("next_is_promise")


def read_first(db: Session, query: ClientQuery, size: int = FIRST) -> tuple[ClientRow, ...]:
    """The first rows in the order asked for."""
    asked = _asked(db, query)
    found = client_finds.first_rows(db, asked, size, _COLUMNS, _JOINS)
    if found is None:
        return read_rows(db, client_finds.unpacked(client_finds.first_ids(db, asked, size)))
    return tuple(islice(_made(found).values(), size))


def read_outline(db: Session, query: ClientQuery, cap: int = CAP) -> Outline:
    """The ids of the result in its order, up to the cap."""
    packed = client_finds.first_ids(db, _asked(db, query), cap + 1)
    return Outline(packed[: cap * 16], len(packed) > cap * 16)


def read_rows(db: Session, ids: Sequence[uuid.UUID]) -> tuple[ClientRow, ...]:
    """The rows of these ids in their order; clients that went, or went to somebody else, are left out."""
    if not ids:
        return ()
    made = _made(answer(db, _ROWS, {"ids": list(ids)}))
    return tuple(made[one] for one in dict.fromkeys(ids) if one in made)


def _made(found: Iterable[Any]) -> dict[uuid.UUID, ClientRow]:
    """Rows by id; of two plans at one moment the promise counts."""
    made: dict[uuid.UUID, ClientRow] = {}
    for values in found:
        known = made.get(values[0])
        if known is None or (values[_PROMISE] and not known.next_is_promise):
            # Half the time of the constructor, which sets each field of a frozen class by a call.
            row = object.__new__(ClientRow)
            row.__dict__.update(zip(_NAMES, values, strict=True))
            if row.own is None:
                row.__dict__["own"] = {}
            made[values[0]] = row
    return made


def count_clients(db: Session, query: ClientQuery, cap: int = CAP) -> SelectionCount:
    """How many clients the result holds; counting stops at the cap."""
    return client_finds.count(db, _asked(db, query), cap)


def _asked(db: Session, query: ClientQuery) -> Asked:
    if any(one.field == "result" for one in conditions_of(query.filter)) and sees_everything(db):
        # Ten million results are in no index: better an answer that it takes too long than a line that is given up for lost.
        db.execute(text(f"set local statement_timeout = '{LONGEST_LOOK}'"))
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
