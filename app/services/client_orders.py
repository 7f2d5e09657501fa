"""Which clients, in which order: the statements behind the list of clients, one shape per question.

Every order is total: the column, then names, then ids, all in the same direction; clients without a value come last either
way. A column that can be empty is read in two parts, because an index that is walked backwards gives the empty ones first.
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

from app.services.client_fields import STATUSES, fields_of
from app.services.client_search import search_condition, search_words
from app.services.clocks import zone_named
from app.services.condition_sql import FieldSpec, UnknownField, Writing
from app.services.conditions import EVERYTHING, Filter
from app.services.outlines import SelectionCount


@dataclass(frozen=True)
class Order:
    """What to order by: expressions after the join they need; `filled` says which rows have a value at all."""

    keys: tuple[str, ...]
    join: str = ""
    filled: str = ""
    empty: str = ""


@dataclass(frozen=True)
class Asked:
    """A question put into SQL: conditions, parameters, the order."""

    where: str
    values: Mapping[str, Any]
    order: Order
    descending: bool = False
    wide: bool = False
    narrowed: bool = False


_TIES = ("c.name_key", "c.id")
_SEARCH = " join crm.client_search l on l.id = c.id"
_STATUS = f"array_position(array[{', '.join(repr(code) for code in STATUSES)}], c.status)"


def _nullable(column: str, *ties: str) -> Order:
    return Order((column, *(ties or _TIES)), filled=f"{column} is not null", empty=f"{column} is null")


_ORDERS: dict[str, Order] = {
    "name": Order(_TIES),
    "owner": Order(
        ("o.name", "o.id", *_TIES),
        " left join crm.staff o on o.id = c.owner_id",
        "c.owner_id is not null",
        "c.owner_id is null",
    ),
    "group": Order(
        ("g.name", "g.id", *_TIES),
        " left join crm.sales_group g on g.id = c.group_id",
        "c.group_id is not null",
        "c.group_id is null",
    ),
    "person": Order(("lower(l.person)", "l.id"), _SEARCH, "lower(l.person) > ''", "lower(l.person) = ''"),
    "phone": Order(("l.number", "l.id"), _SEARCH, "l.number > ''", "l.number = ''"),
    "stage": Order(("c.stage", *_TIES)),
    "status": Order(("c.status", *_TIES)),
    "importance": Order(("c.importance", *_TIES)),
    "tries": Order(("c.tries", *_TIES)),
    "last": _nullable("c.last_at", "c.id"),
    "next": _nullable("c.next_at", "c.id"),
    "created": Order(("c.created_at", "c.id")),
    "owned_since": Order(("c.owned_since", "c.id")),
}


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
    wide = _sees_everything(db)
    moment = now or db.execute(text("select now()")).scalar_one()
    written = Writing(fields, moment, zone_named(time_zone) or ZoneInfo("UTC"), wide)
    parts = [written.condition(filtered)]
    if stage is not None:
        parts.append(f"c.stage = {written.value(stage)}")
    words = search_words(search)
    if words:
        found = search_condition(words, written.value)
        parts.append(f"c.id in (select s.id from crm.client_search s where {found})")
    given = [part for part in parts if part != "true"]
    where = " and ".join(given) or "true"
    return Asked(where, written.values, _order(fields, sort), descending, wide, bool(given))


def _order(fields: Mapping[str, FieldSpec], sort: str) -> Order:
    if sort in _ORDERS:
        return _ORDERS[sort]
    spec = fields.get(sort)
    if spec is None or not spec.sortable or not spec.sql:
        raise UnknownField(field=sort)
    return _nullable(spec.sql)


def _sees_everything(db: Session) -> bool:
    """Whether an administrator asks; found out once per connection, since it only chooses the way to the answer."""
    known = db.connection().info
    if "level" not in known:
        known["level"] = db.execute(text("select crm.my_level()")).scalar_one()
    return bool(known["level"] == "admin" or known["level"] is None)


def first_ids(db: Session, asked: Asked, size: int) -> list[uuid.UUID]:
    """The first ids in their order."""
    found: list[uuid.UUID] = []
    for part in _parts(asked):
        statement = text(f"select c.id from {part} limit :size")
        found += db.scalars(statement, {**asked.values, "size": size - len(found)})
        if len(found) >= size:
            break
    return found


def packed_ids(db: Session, asked: Asked, size: int) -> bytes:
    """The same as one value of 16 bytes each."""
    found = b""
    for part in _parts(asked):
        statement = text(
            f"select string_agg(uuid_send(x.id), ''::bytea) from (select c.id from {part} limit :size) x"
        )
        found += db.execute(statement, {**asked.values, "size": size - len(found) // 16}).scalar_one() or b""
        if len(found) >= size * 16:
            break
    return found


def count(db: Session, asked: Asked, cap: int) -> SelectionCount:
    """How many, up to the cap."""
    statement = text(f"select count(*) from (select 1 from crm.client c where {asked.where} limit :cap) x")
    found = int(db.execute(statement, {**asked.values, "cap": cap + 1}).scalar_one())
    return SelectionCount(min(found, cap), found > cap)


def _parts(asked: Asked) -> Iterator[str]:
    """From, where and order by: of the clients that have a value, then of those that have none."""
    order, way = asked.order, " desc" if asked.descending else ""
    keys = ", ".join(key + way for key in order.keys)
    if not order.filled:
        yield f"crm.client c{order.join} where {asked.where} order by {keys}"
        return
    yield f"crm.client c{order.join} where {asked.where} and {order.filled} order by {keys}"
    ties = ", ".join(key + way for key in (_TIES if "l." not in order.keys[0] else ("c.id",)))
    yield f"crm.client c{order.join} where {asked.where} and {order.empty} order by {ties}"
