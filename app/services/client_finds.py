"""Which clients a question finds: the statements behind the list of clients, one shape per kind of question.

A manager's and a lead's rows are few and bounded by an index of their own; they are filtered and sorted. Who sees all of
them walks an index in the order asked for until a page is full. Where a filter may hold for few (a text somewhere, an own
field), up to DENSE clients it holds for are found first and sorted then: walking would look at every client of the company.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.client_fields import fields_of, is_vague
from app.services.client_orders import Order, Part, order_by, sorted_rows, walked_rows
from app.services.client_search import is_rare, search_condition, search_words, sees_everything
from app.services.clocks import zone_named
from app.services.condition_sql import Writing
from app.services.conditions import EVERYTHING, Filter
from app.services.outlines import SelectionCount

DENSE = 10_000
"""A filter that holds for more than that is met often enough on any way through the base."""


@dataclass(frozen=True)
class Asked:
    """A question put into SQL. `few`: nobody can say beforehand how many it holds for, among all clients there are."""

    where: str
    written: Writing
    order: Order
    descending: bool = False
    few: bool = False

    @property
    def values(self) -> Mapping[str, Any]:
        """The parameters so far."""
        return self.written.values


def ask(
    db: Session,
    filtered: Filter = EVERYTHING,
    *,
    search: str = "",
    stage: str | None = None,
    sort: str = "name",
    descending: bool = False,
    now: datetime | None = None,
    time_zone: str = "UTC",
) -> Asked:
    """The question as SQL; FilterUnreadable when it names what the list does not have."""
    fields = fields_of(db, filtered, sort=sort)
    moment = now or db.execute(text("select now()")).scalar_one()
    zone, wide = zone_named(time_zone) or ZoneInfo("UTC"), sees_everything(db)
    written = Writing(fields, moment, zone, wide, lambda words: is_rare(db, words))
    parts = [written.condition(filtered)]
    if stage is not None:
        parts.append(f"c.stage = {written.value(stage)}")
    words = search_words(search)
    if words:
        rare = wide and is_rare(db, words)
        found = search_condition(words, written.value, rare=rare)
        parts.append(f"c.id in (select s.id from crm.client_search s where {found})")
    given = [part for part in parts if part != "true"]
    order = order_by(db, fields, sort)
    unsure = bool(words) or is_vague(filtered) or not order.walked or order.each is not None
    return Asked(" and ".join(given) or "true", written, order, descending, wide and bool(given) and unsure)


def first_rows(db: Session, asked: Asked, size: int, columns: str, joins: str) -> list[Any] | None:
    """The first rows with these columns of `c` and of what is joined to it; None where ids have to be found first."""
    if asked.few:
        return None
    found: list[Any] = []
    for part in _parts(asked):
        # What the rows are ordered by goes along, because a join keeps no order.
        keys = [f"{key.removesuffix(' desc')} as k{place}" for place, key in enumerate(part.keys)]
        back = [
            f"c.k{place}{' desc' if key.endswith(' desc') else ''}" for place, key in enumerate(part.keys)
        ]
        inner = _limited(part, ", ".join(["c.*", *keys]))
        ordered = ", ".join(["c.place", *back] if part.each else back)
        statement = text(f"select {columns} from ({inner}) c {joins} order by {ordered}")
        found += db.execute(statement, {**asked.values, "size": size - len(found)}).all()
        if len(found) >= size:
            break
    return found


def first_ids(db: Session, asked: Asked, size: int) -> bytes:
    """The first ids in their order, 16 bytes each."""
    if asked.few:
        found = _few(db, asked, size)
        if found is not None:
            return found
    found = b""
    for part in _parts(asked):
        statement = text(f"select string_agg(uuid_send(c.id), ''::bytea) from ({_limited(part, 'c.id')}) c")
        found += db.execute(statement, {**asked.values, "size": size - len(found) // 16}).scalar_one() or b""
        if len(found) >= size * 16:
            break
    return found


def count(db: Session, asked: Asked, cap: int) -> SelectionCount:
    """How many, up to the cap."""
    statement = text(f"select count(*) from (select 1 from crm.client c where {asked.where} limit :cap) x")
    found = int(db.execute(statement, {**asked.values, "cap": cap + 1}).scalar_one())
    return SelectionCount(min(found, cap), found > cap)


def unpacked(packed: bytes) -> list[uuid.UUID]:
    """The ids of such a value."""
    return [uuid.UUID(bytes=packed[at : at + 16]) for at in range(0, len(packed), 16)]


def _few(db: Session, asked: Asked, size: int) -> bytes | None:
    """All clients found, sorted; None when there are more than DENSE."""
    part = sorted_rows(asked.order, asked.where, descending=asked.descending, written=asked.written)
    keys = ", ".join(f"{key.removesuffix(' desc')} as k{place}" for place, key in enumerate(part.keys))
    back = ", ".join(
        f"f.k{place}{' desc' if key.endswith(' desc') else ''}" for place, key in enumerate(part.keys)
    )
    row = db.execute(
        text(f"with found as materialized (select c.id, {keys} from {part.rows} limit :dense)"
             f" select (select count(*) from found) as found, (select string_agg(uuid_send(x.id), ''::bytea)"
             f" from (select f.id from found f order by {back} limit :size) x) as packed"),
        {**asked.values, "dense": DENSE + 1, "size": size},
    ).one()  # fmt: skip
    return None if row.found > DENSE else row.packed or b""


def _parts(asked: Asked) -> Iterator[Part]:
    order, where = asked.order, asked.where
    if not asked.written.wide or not (order.walked or order.each):
        yield sorted_rows(order, where, descending=asked.descending, written=asked.written)
        return
    yield from walked_rows(order, where, descending=asked.descending, written=asked.written)


def _limited(part: Part, columns: str) -> str:
    """The first rows of a part; where each row of another table is walked, its rows keep the order of that table."""
    ordered = f"order by {', '.join(part.keys)} limit :size"
    if part.each is None:
        return f"select {columns} from {part.rows} {ordered}"
    table, joined, by = part.each
    return (
        f"select c.*, w.place from (select w.id, row_number() over (order by {by}) as place from {table} order by {by}) w"
        f" cross join lateral (select {columns} from {part.rows} and {joined} {ordered}) c limit :size"
    )
