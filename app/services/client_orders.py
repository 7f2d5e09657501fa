"""In which order clients are listed: what each column is sorted by, and how its index is walked.

Every order is total: the column, then names, then ids, all in the same direction; clients without a value come last either
way. People with few rows have them sorted. Whoever sees the whole base has an index walked from its end, in parts: an index
read backwards gives the empty ones first, and words of a dictionary stand in the order of the dictionary, not of their codes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.client_fields import STATUSES
from app.services.condition_sql import FieldSpec, UnknownField, Writing

TIES = ("c.name_key", "c.id")
_LINE = " join crm.client_search l on l.id = c.id"


@dataclass(frozen=True)
class Order:
    """What to order by: `keys` after the `join` they need.

    `filled` and `empty` tell the clients that have a value from those that have none. `book`: the dictionary whose order
    counts; `codes`: its words in their order. `each`: the table that is walked one row at a time, "crm.staff w", with the
    condition that joins it and what it is ordered by. `blank`: an empty text is no value. `walked`: an index gives the order;
    `own`: one of people's own rows too.
    """

    keys: tuple[str, ...]
    join: str = ""
    filled: str = ""
    empty: str = ""
    book: str = ""
    codes: tuple[str, ...] | None = None
    each: tuple[str, str, str] | None = None
    walked: bool = True
    own: bool = False
    blank: bool = False


@dataclass(frozen=True)
class Part:
    """One part of a result: where it comes from, and by what it is ordered. `led`: by an index, so that whole rows may be taken
    on the way; else only ids are, and the rows of those that come first are looked up."""

    rows: str
    keys: tuple[str, ...]
    each: tuple[str, str, str] | None = None
    led: bool = False
    id: str = "c.id"


def _moment(column: str, *, walked: bool = True, own: bool = False) -> Order:
    filled, empty = f"{column} is not null", f"{column} is null"
    return Order((column, "c.id"), filled=filled, empty=empty, walked=walked, own=own)


def _text(column: str, *, walked: bool = False) -> Order:
    filled, empty = f"{column} > ''", f"({column} is null or {column} = '')"
    return Order((column, *TIES), filled=filled, empty=empty, walked=walked, blank=True)


def _word(column: str, book: str = "", codes: tuple[str, ...] | None = None) -> Order:
    empty = f"{column} is null" if book else ""
    return Order((column, *TIES), filled=f"{column} is not null", empty=empty, book=book, codes=codes)


_ORDERS: dict[str, Order] = {
    "name": Order(TIES, own=True),
    "city": _text("c.city", walked=True),
    "owner": Order(
        ("o.name", "o.id", *TIES), " left join crm.staff o on o.id = c.owner_id", "c.owner_id is not null", "c.owner_id is null",
        each=("crm.staff w", "c.owner_id = w.id", "w.name, w.id"),
    ),
    "group": Order(
        ("g.name", "g.id", *TIES), " left join crm.sales_group g on g.id = c.group_id", "c.group_id is not null", "c.group_id is null",
        each=("crm.sales_group w", "c.group_id = w.id", "w.name, w.id"),
    ),
    "person": Order(("lower(l.person)", "l.id"), _LINE, "lower(l.person) > ''", "lower(l.person) = ''"),
    "phone": Order(("l.number", "l.id"), _LINE, "l.number > ''", "l.number = ''"),
    "status": _word("c.status", codes=STATUSES),
    "type": _word("c.type_code", "client_type"),
    "project": _word("c.project_code", "project"),
    "source": _word("c.source_code", "source"),
    "last_outcome": _word("c.last_outcome", "outcome"),
    "importance": Order(("c.importance", *TIES)),
    "stage": Order(("c.stage", *TIES), walked=False),
    "tries": Order(("c.tries", *TIES), walked=False),
    "last": _moment("c.last_at"),
    "next": _moment("c.next_at", own=True),
    "created": Order(("c.created_at", "c.id")),
    "owned_since": Order(("c.owned_since", "c.id"), walked=False),
}  # fmt: skip


def order_by(db: Session, fields: Mapping[str, FieldSpec], sort: str) -> Order:
    """The order by this field; UnknownField when the list has none such."""
    order = _ORDERS.get(sort)
    if order is None:
        spec = fields.get(sort)
        if spec is None or not spec.sortable or not spec.sql:
            raise UnknownField(field=sort)
        return (
            _text(spec.sql)
            if spec.type == "text"
            else replace(_moment(spec.sql, walked=False), keys=(spec.sql, *TIES))
        )
    if order.book:
        codes = db.scalars(text(f"select code from crm.{order.book} order by position, code")).all()
        return replace(order, codes=tuple(codes))
    return order


_UNLED = {
    "c.created_at": "c.created_at + interval '0'", "c.importance": "c.importance + 0", "c.name_key": "c.name_key || ''",
}  # fmt: skip
"""Keys as no index leads them: else one's own clients are looked for in the index of all, past everybody else's."""


def sorted_rows(order: Order, where: str, *, descending: bool, written: Writing) -> Part:
    """All clients in one piece, to be sorted in memory."""
    keys = order.keys
    if not written.wide:
        keys = (_UNLED.get(keys[0], keys[0]), *keys[1:])
    if order.blank:
        keys = (f"nullif({keys[0]}, '')", *keys[1:])
    if order.codes is not None:
        keys = (f"array_position({written.value(list(order.codes), 'text[]')}, {keys[0]})", *keys[1:])
    ordered = _ways(keys, descending)
    if order.empty:
        ordered = (f"({order.empty})", *ordered)
    if order.join == _LINE and where == "true":
        # Every client has a line, seen by the same people.
        return Part("crm.client_search l where true", ordered, id="l.id")
    return Part(f"crm.client c{order.join} where {where}", ordered)


def own_rows(order: Order, where: str, *, descending: bool, written: Writing) -> Iterator[Part]:
    """The clients of somebody who sees few: by their own index where the order has one, which two policies at once never use."""
    if not order.own or written.pool:
        yield sorted_rows(order, where, descending=descending, written=written)
    elif not order.empty:
        yield Part(f"crm.client c where {where}", _ways(order.keys, descending), led=where == "true")
    else:
        yield Part(f"crm.client c where {where} and {order.filled}", _ways(order.keys, descending))
        yield sorted_rows(order, f"{where} and {order.empty}", descending=descending, written=written)


def walked_rows(order: Order, where: str, *, descending: bool, written: Writing) -> Iterator[Part]:
    """The same in parts, each of which an index gives in its order; what comes first is needed first."""
    rows = f"crm.client c{order.join} where {where}"
    ties = _ways(TIES if "c.name_key" in order.keys else ("c.id",), descending)
    if order.codes is not None:
        for code in reversed(order.codes) if descending else order.codes:
            yield Part(f"{rows} and {order.keys[0]} = {written.value(code)}", ties, led=True)
    elif order.each is not None:
        table, joined, by = order.each
        each = (table, joined, ", ".join(_ways(tuple(by.split(", ")), descending)))
        yield Part(f"crm.client c where {where}", ties, each, led=True)
    elif not order.filled:
        yield Part(rows, _ways(order.keys, descending), led=True)
    else:
        yield Part(f"{rows} and {order.filled}", _ways(order.keys, descending), led=True)
    if order.empty:
        yield Part(f"{rows} and {order.empty}", ties, led=True)


def _ways(keys: tuple[str, ...], descending: bool) -> tuple[str, ...]:
    return tuple(f"{key} desc" for key in keys) if descending else keys
