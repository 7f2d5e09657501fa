"""Clients picked by what is known of them: the filter behind every deed that is done with many at once.

    count_selection(db, selection) -> SelectionCount        how many, honest up to a cap
    pick_clients(db, selection) -> tuple[PickedClient, …]   the clients themselves, up to selection.limit

Both are one statement under the login of the person who asks, so nobody picks what he may not see.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import TextClause, text
from sqlalchemy.orm import Session

from app.services.client_finds import ask
from app.services.conditions import EVERYTHING, Filter
from app.services.outlines import Outline
from app.services.outlines import SelectionCount as SelectionCount

MOST = 5000
"""How many clients one deed takes at once."""
BATCH = 500
"""How many at a time a deed with more goes through."""


@dataclass(frozen=True)
class Selection:
    """A filter; what is empty or None does not matter. `owners` and `pools` together mean either of them.

    `pools` are groups whose clients nobody owns. `planned`: has an open plan. `overdue`: has one whose time has
    passed. `touched`: was ever talked to. `silent`: is on do-not-call. `closed`: was closed with a reason.
    `search` narrows from two letters on, as everywhere. `filter` is that of the lists; its days are those of `now`
    in `time_zone`.
    """

    owners: tuple[int, ...] = ()
    pools: tuple[int, ...] = ()
    groups: tuple[int, ...] = ()
    stage: str | None = None
    statuses: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    importance: tuple[int, ...] = ()
    last_outcomes: tuple[str, ...] = ()
    planned: bool | None = None
    overdue: bool | None = None
    touched: bool | None = None
    silent: bool | None = None
    closed: bool | None = None
    search: str = ""
    client_ids: tuple[uuid.UUID, ...] | None = None
    limit: int = MOST
    filter: Filter = EVERYTHING
    now: datetime | None = None
    time_zone: str = "UTC"


@dataclass(frozen=True)
class PickedClient:
    """A client of a selection, with the version at which it was seen; the important and long untouched first."""

    id: uuid.UUID
    version: int
    name: str
    owner_id: int | None
    group_id: int | None
    stage: str
    status: str
    importance: int
    city: str
    region: str | None
    country: str | None
    time_zone: str | None
    project_code: str | None


# Each part is the condition for one field that was given, with one parameter of its own name. Equality and comparison
# only: they may be answered from an index under row security. What takes a look into another table comes last.
_LISTS = {
    "groups": "c.group_id = any(cast(:groups as integer[]))",
    "statuses": "c.status = any(cast(:statuses as text[]))",
    "projects": "c.project_code = any(cast(:projects as text[]))",
    "sources": "c.source_code = any(cast(:sources as text[]))",
    "types": "c.type_code = any(cast(:types as text[]))",
    "cities": "c.city = any(cast(:cities as text[]))",
    "regions": "c.region = any(cast(:regions as text[]))",
    "countries": "c.country = any(cast(:countries as text[]))",
    "importance": "c.importance = any(cast(:importance as smallint[]))",
    "last_outcomes": "c.last_outcome = any(cast(:last_outcomes as text[]))",
}
_FLAGS = {
    "planned": ("c.next_at is not null", "c.next_at is null"),
    "overdue": ("c.next_at < now()", "(c.next_at is null or c.next_at >= now())"),
    "touched": ("c.last_at is not null", "c.last_at is null"),
    "silent": ("c.dnc_until > now()", "(c.dnc_until is null or c.dnc_until <= now())"),
    "closed": (
        "(c.closed_reason is not null or c.status = 'closed')",
        "c.closed_reason is null and c.status <> 'closed'",
    ),
}
_OWNED = "c.owner_id = any(cast(:owners as integer[]))"
_FREE = "(c.owner_id is null and c.group_id = any(cast(:pools as integer[])))"
_COLUMNS = """c.id, c.version, c.name, c.owner_id, c.group_id, c.stage, c.status, c.importance, coalesce(c.city, '') as city,
       c.region, c.country, c.time_zone, c.project_code"""


def count_selection(db: Session, selection: Selection, *, cap: int = MOST) -> SelectionCount:
    """How many clients of the selection the person who asks may see; counting stops at `cap`."""
    where, values = _where(db, selection)
    asked = text(f"select count(*) from (select 1 from crm.client c where {where} limit :cap) counted")
    found = int(db.execute(asked, {**values, "cap": cap + 1}).scalar_one())
    return SelectionCount(min(found, cap), found > cap)


def pick_clients(db: Session, selection: Selection) -> tuple[PickedClient, ...]:
    """The clients of the selection, at most `selection.limit` (never more than MOST)."""
    where, values = _where(db, selection)
    values["limit"] = max(0, min(selection.limit, MOST))
    return tuple(PickedClient(**row._mapping) for row in db.execute(_picking(where), values))


def all_ids(db: Session, selection: Selection) -> Outline:
    """The ids of all clients of the selection by name, without a cap: deeds with very many go through them in batches."""
    where, values = _where(db, selection)
    asked = text(
        "select string_agg(uuid_send(x.id), ''::bytea) from"
        f" (select c.id from crm.client c where {where} order by c.name_key, c.id) x"
    )
    return Outline(db.execute(asked, values).scalar_one() or b"")


def condition_of(db: Session, selection: Selection) -> tuple[str, dict[str, Any]]:
    """The condition over a client `c` with its parameters, for one statement that goes through all of the selection."""
    return _where(db, selection)


def batches(outline: Outline, size: int = BATCH) -> Iterator[tuple[uuid.UUID, ...]]:
    """The ids of an outline, so many at a time, each once."""
    for first in range(0, outline.count, size):
        yield outline.ids(first, size)


def read_picked(db: Session, ids: Sequence[uuid.UUID]) -> tuple[PickedClient, ...]:
    """These clients as they are now, in the order of the ids; those that went are left out."""
    asked = text(
        f"select {_COLUMNS} from unnest(cast(:ids as uuid[])) with ordinality as wanted(wanted_id, place)"
        " join crm.client c on c.id = wanted.wanted_id order by wanted.place"
    )
    return tuple(PickedClient(**row._mapping) for row in db.execute(asked, {"ids": list(ids)}))


def _picking(where: str) -> TextClause:
    return text(
        f"select {_COLUMNS} from crm.client c where {where}"
        " order by c.importance desc, c.last_at nulls first, c.name_key, c.id limit :limit"
    )


def _where(db: Session, selection: Selection) -> tuple[str, dict[str, Any]]:
    """The condition and its parameters; nothing that was typed gets into the statement itself."""
    asked = ask(
        db, selection.filter, search=selection.search, now=selection.now, time_zone=selection.time_zone
    )
    values: dict[str, Any] = dict(asked.values)
    parts = [*_whose(selection, values), *_what(selection, values), asked.where]
    return " and ".join(parts), values


def _whose(selection: Selection, values: dict[str, Any]) -> Iterator[str]:
    sides = []
    if selection.owners:
        values["owners"] = list(selection.owners)
        sides.append(_OWNED)
    if selection.pools:
        values["pools"] = list(selection.pools)
        sides.append(_FREE)
    if sides:
        yield f"({' or '.join(sides)})"


def _what(selection: Selection, values: dict[str, Any]) -> Iterator[str]:
    if selection.client_ids is not None:
        values["client_ids"] = list(selection.client_ids)
        yield "c.id = any(cast(:client_ids as uuid[]))"
    if selection.stage is not None:
        values["stage"] = selection.stage
        yield "c.stage = :stage"
    for name, condition in _LISTS.items():
        if given := getattr(selection, name):
            values[name] = list(given)
            yield condition
    for name, (yes, no) in _FLAGS.items():
        wanted = getattr(selection, name)
        if wanted is not None:
            yield yes if wanted else no
