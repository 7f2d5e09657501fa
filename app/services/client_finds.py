"""Which clients a question finds: the statements behind the list of clients, one shape per kind of question.

A manager's and a lead's rows are few and bounded by an index of their own; they are filtered and sorted. Who sees all of
them walks an index in the order asked for until a page is full. Where a filter may hold for few (a text somewhere, an own
field), up to DENSE clients it holds for are found first and sorted then: walking would look at every client of the company.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.client_fields import fields_of, is_vague, looks_elsewhere, words_sought
from app.services.client_orders import Order, Part, order_by, own_rows, sorted_rows, walked_rows
from app.services.client_search import (
    Held,
    Words,
    held_by,
    is_rare,
    plan_by_values,
    search_condition,
    search_words,
    sees_everything,
    sees_pool,
)
from app.services.clocks import zone_named
from app.services.condition_sql import Writing
from app.services.conditions import EVERYTHING, AllOf, Condition, Filter
from app.services.db import ask as answer
from app.services.outlines import SelectionCount

DENSE = 10_000
"""A filter that holds for more than that is met often enough on any way through the base."""
DENSE_PAGE, PAGE = 3_000, 200
"""The same for a page of so many rows at most, where an index gives the order."""
DENSE_LINES = 100_000
"""The same for a whole order of what the index of search lines finds: 20,000 clients of a million are fetched and sorted in a
quarter of a second, and met on the way through the base in two or three."""
LOOKED_THROUGH, LOOKED_FOR_WORDS = 25_000, 8_000
"""So many clients are looked through in their order first: where nothing says how many a filter holds for; and for words that
many lines hold."""
MANY_LINES = 3_000
"""Words in more lines than that, by the server's statistics (see the migration of common words), are met soon on any way; where
they are not, the order has to do with them, and all that hold them are sorted."""


@dataclass(frozen=True)
class Asked:
    """A question put into SQL.

    `vague`: a text somewhere is looked for. `few`: nobody can say beforehand how many it holds for, among all clients there
    are; then `plain` is the same question where it does not go by the index of search lines, and `alone` says that nobody
    but the client himself has to be looked at, `common` that many lines hold the words. `lines` is what is asked of the search
    line `s`, when nothing else is asked.
    """

    where: str
    written: Writing
    order: Order
    descending: bool = False
    few: bool = False
    lines: str = ""
    vague: bool = False
    alone: bool = False
    common: bool = False
    plain: Asked | None = None

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
    zone, order = zone_named(time_zone) or ZoneInfo("UTC"), order_by(db, fields, sort)
    wide, pool, words = sees_everything(db), sees_pool(db), search_words(search)

    def written(rare: Callable[[Words], Held]) -> Asked:
        writing = Writing(fields, moment, zone, wide, pool, rare, own=not wide)
        return _written(writing, filtered, words, stage, order, descending=descending)

    narrowed: list[bool] = []

    def narrows(sought: Words) -> Held:
        held = is_rare(db, sought, DENSE)
        narrowed.append(bool(held))
        return held

    asked = written(narrows)
    if wide and asked.where != "true":
        plan_by_values(db)
    if not asked.few:
        return asked
    plain = written(lambda sought: {}) if any(narrowed) else None
    alone = not words and not any(narrowed) and not looks_elsewhere(filtered)
    common = bool(words) and held_by(db, words) > MANY_LINES
    return replace(asked, alone=alone, common=common, plain=plain)


def _written(
    written: Writing, filtered: Filter, words: Words, stage: str | None, order: Order, *, descending: bool
) -> Asked:
    found = _sought(written, filtered, words)
    parts = [written.condition(filtered)]
    if stage is not None:
        parts.append(f"c.stage = {written.value(stage)}")
    lines = found if all(part == "true" for part in parts) else ""
    if found:
        parts.append(f"c.id in (select s.id from crm.client_search s where {found})")
    given = [part for part in parts if part != "true"]
    vague = bool(words) or is_vague(filtered)
    unsure = vague or not order.walked or order.each is not None
    few = written.wide and bool(given) and unsure
    return Asked(" and ".join(given) or "true", written, order, descending, few, lines, vague)


def _sought(written: Writing, filtered: Filter, words: Words) -> str:
    """What search lines are looked for: the words of the search, and for who sees all of them what each condition that has to
    hold says of the line, since all of it together is in fewer lines than a part; where it is in many, only the words are."""
    if not written.wide:
        return search_condition(words, written.value) if words else ""
    conditions = [one for one in _must_hold(filtered) if words_sought(one)]
    sought = words + tuple(word for one in conditions for word in words_sought(one))
    vague = bool(words) or any(one.operator != "any_of" for one in conditions)
    rare = written.rare(sought) if vague else {}
    written.sought = frozenset(conditions)
    if rare:
        return search_condition(tuple(dict.fromkeys(sought)), written.value, rare=rare)
    return search_condition(words, written.value) if words else ""


def _must_hold(filtered: Filter) -> Iterator[Condition]:
    match filtered:
        case Condition():
            yield filtered
        case AllOf(parts):
            for part in parts:
                yield from _must_hold(part)


def first_rows(
    db: Session, asked: Asked, size: int, columns: str, joins: str
) -> list[tuple[Any, ...]] | None:
    """The first rows with these columns of `c` and of what is joined to it, perhaps some more; None where ids have to be
    found first. A row may come twice, with another row joined to it."""
    if asked.few:
        return None
    found: list[tuple[Any, ...]] = []
    for part in _parts(asked):
        found += answer(db, _page(part, size, columns, joins), asked.values)
        if len(found) >= size and len({row[0] for row in found}) >= size:
            break
    return found


def _page(part: Part, size: int, columns: str, joins: str) -> str:
    # What the rows are ordered by goes along, because a join keeps no order.
    keys, back = _named(part.keys, "f" if not part.led else "c")
    if not part.led:
        # What is sorted is narrow; the server is told how many there will be, or it would join all clients there are.
        inner = _limited(part, f"{part.id} as id, {keys}", size)
        return f"select {columns} from ({inner}) f join crm.client c on c.id = f.id {joins} order by {back}"
    inner = _limited(part, f"c.*, {keys}", size)
    return f"select {columns} from ({inner}) c {joins} order by {'c.place, ' if part.each else ''}{back}"


def _named(keys: tuple[str, ...], table: str) -> tuple[str, str]:
    """Keys to be taken along under other names, and the order by these."""
    taken = ", ".join(f"{key.removesuffix(' desc')} as k{place}" for place, key in enumerate(keys))
    back = (f"{table}.k{place}{' desc' if key.endswith(' desc') else ''}" for place, key in enumerate(keys))
    return taken, ", ".join(back)


def first_ids(db: Session, asked: Asked, size: int) -> bytes:
    """The first ids in their order, 16 bytes each."""
    if asked.few:
        some = _looked_through(db, asked, size)
        some = _few(db, asked, size) if some is None else some
        if some is not None:
            return some
        asked = asked.plain or asked
    found = b""
    for part in _parts(asked):
        inner = _limited(part, f"{part.id} as id", size)
        packed = f"select string_agg(uuid_send(c.id), ''::bytea) from ({inner}) c"
        found += answer(db, packed, asked.values)[0][0] or b""
        if len(found) >= size * 16:
            break
    return found[: size * 16]


def count(db: Session, asked: Asked, cap: int) -> SelectionCount:
    """How many, up to the cap."""
    statement = (
        f"select count(*) from (select 1 from crm.client c where {asked.where} limit {int(cap) + 1}) x"
    )
    found = int(answer(db, statement, asked.values)[0][0])
    return SelectionCount(min(found, cap), found > cap)


def unpacked(packed: bytes) -> list[uuid.UUID]:
    """The ids of such a value."""
    return [uuid.UUID(bytes=packed[at : at + 16]) for at in range(0, len(packed), 16)]


def _looked_through(db: Session, asked: Asked, size: int) -> bytes | None:
    """The first ids from among the first clients there are in this order; None when they do not fill the page, or when more
    than the client himself would have to be looked at."""
    order, most = asked.order, LOOKED_THROUGH if asked.alone else LOOKED_FOR_WORDS
    if not (asked.alone or asked.common) or size > PAGE or order.join or not order.walked:
        return None
    asked = asked.plain or asked
    part = next(walked_rows(order, "true", descending=asked.descending, written=asked.written))
    keys = ", ".join(part.keys)
    statement = (
        f"select string_agg(uuid_send(x.id), ''::bytea) from (select c.id from"
        f" (select c.* from {part.rows} order by {keys} limit {most}) c"
        f" where {asked.where} order by {keys} limit {int(size)}) x"
    )
    found = answer(db, statement, asked.values)[0][0] or b""
    return found if len(found) == size * 16 else None


def _few(db: Session, asked: Asked, size: int) -> bytes | None:
    """All clients found, sorted; None when there are too many."""
    part = sorted_rows(asked.order, asked.where, descending=asked.descending, written=asked.written)
    most = DENSE if asked.plain is None else DENSE_LINES
    if size <= PAGE and asked.order.walked and not asked.common:
        most = DENSE_PAGE
    keys, back = _named(part.keys, "f")
    statement = (
        f"with found as materialized (select {part.id} as id, {keys} from {part.rows} limit {most + 1})"
        f" select (select count(*) from found), (select string_agg(uuid_send(x.id), ''::bytea)"
        f" from (select f.id from found f order by {back} limit {int(size)}) x)"
    )
    found, packed = answer(db, statement, asked.values)[0]
    return None if found > most else packed or b""


def _parts(asked: Asked) -> Iterator[Part]:
    order, where = asked.order, asked.where
    if not asked.written.wide and not asked.vague:
        yield from own_rows(order, where, descending=asked.descending, written=asked.written)
    elif asked.written.wide and (order.walked or order.each):
        yield from walked_rows(order, where, descending=asked.descending, written=asked.written)
    else:
        yield sorted_rows(order, where, descending=asked.descending, written=asked.written)


def _limited(part: Part, columns: str, size: int) -> str:
    """The first rows of a part; where each row of another table is walked, its rows keep the order of that table."""
    ordered = f"order by {', '.join(part.keys)} limit {int(size)}"
    if part.each is None:
        return f"select {columns} from {part.rows} {ordered}"
    table, joined, by = part.each
    return (
        f"select c.*, w.place from (select w.id, row_number() over (order by {by}) as place from {table} order by {by}) w"
        f" cross join lateral (select {columns} from {part.rows} and {joined} {ordered}) c limit {int(size)}"
    )
