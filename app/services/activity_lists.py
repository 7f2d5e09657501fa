"""View two: what is planned and done with the clients one may see, in any order, through any filter (F18, F19, F26).

    read_first(db, query) -> rows of the first page     read_rows(db, ids) -> rows of any other page
    read_outline(db, query) -> ids in order             count_activities(db, query) -> how many

Ids first, by an index and never more than are shown, then everything that stands in their rows: a manager has 20,000
activities, a lead 200,000, an administrator 10,000,000, and the first page takes them all the same few milliseconds.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.activity_fields import ActivityWriting, fields_of, of_client
from app.services.client_lists import CAP
from app.services.client_search import (
    Held,
    Words,
    is_rare,
    plan_by_values,
    search_condition,
    search_words,
    sees_everything,
)
from app.services.clocks import zone_named
from app.services.condition_sql import NONE, UnknownField, Writing
from app.services.conditions import EVERYTHING, AllOf, Condition, Filter
from app.services.day_words import span_of
from app.services.db import ask
from app.services.outlines import Outline, SelectionCount

State = Literal["all", "planned", "undone", "done"]
STATES: tuple[State, ...] = ("all", "planned", "undone", "done")
FIRST = 60
"""Rows of the first page; a window shows some twenty of them."""
GLANCE = 10_000
"""So many rows of the whole company are looked through in their order before another way to a page is chosen: who has all of
them finds what he filters among the first, and the planner, who multiplies shares, does not believe it."""
KNOWN_CLIENTS = 200
"""Up to so many clients that a search finds, their histories are read; of more it is met soon in the order of the list."""
AHEAD = timedelta(minutes=10)
"""Nothing was done later than now; clocks may differ by so much."""


@dataclass(frozen=True)
class ActivityQuery:
    """Which activities, in which order.

    `state`: "planned" waits to be done; "undone" is planned and its time has passed, as in control; "done" was done
    (what was given up is in "all" alone). `since` and `until` are days by services.day_words, both included; with
    `earlier` everything before them as well. `staff_id` did it, else has to do it. `search` is for the client.
    """

    filter: Filter = EVERYTHING
    search: str = ""
    state: State = "all"
    since: str = ""
    until: str = ""
    earlier: bool = False
    staff_id: int | None = None
    only_promises: bool = False
    only_assignments: bool = False
    sort: str = "moment"
    descending: bool = True
    now: datetime | None = None
    time_zone: str = "UTC"


@dataclass(frozen=True)
class ActivityRow:
    """One line of the list. `person` and `number` are the activity's, else the client's first; `whose` did it, else has to."""

    id: uuid.UUID
    version: int
    client_id: uuid.UUID
    client_version: int
    client_name: str
    city: str
    client_zone: str | None
    status: str
    stage: str
    project_code: str | None
    type_code: str | None
    person: str
    number: str
    kind: str
    state: str
    purpose_code: str | None
    moment: datetime
    due_at: datetime
    due_wall: datetime | None
    due_zone: str | None
    done_at: datetime | None
    minutes: int
    is_promise: bool
    promise_result: str | None
    is_assignment: bool
    assignment_name: str
    outcome_code: str | None
    refusal_code: str | None
    impression: str | None
    result: str
    plan_note: str
    talk_seconds: int
    group_id: int | None
    planned_by: int | None
    whose_id: int | None
    owner_id: int | None
    planned_by_name: str
    whose_name: str
    owner_name: str

    @property
    def is_open(self) -> bool:
        """Whether it waits to be done; a call under way has only to get its result."""
        return self.state == "planned"

    def is_late(self, now: datetime) -> bool:
        """Whether it is undone: planned, and its time has passed."""
        return self.is_open and self.due_at < now


@dataclass(frozen=True)
class _Order:
    """A column to sort by: how it reads in the rows `n` that were picked, and what has to be joined for it."""

    by: str
    join: str = ""


SORTS: Mapping[str, _Order] = {
    "moment": _Order("n.moment"),
    "due": _Order("n.due_at"),
    "client": _Order("c.name_key", "left join crm.client c on c.id = n.client_id"),
    "city": _Order("lower(c.city)", "left join crm.client c on c.id = n.client_id"),
    "kind": _Order("k.position", "left join crm.activity_kind k on k.code = n.kind"),
    "purpose": _Order("p.position", "left join crm.purpose p on p.code = n.purpose_code"),
    "outcome": _Order("o.position", "left join crm.outcome o on o.code = n.outcome_code"),
    "manager": _Order("lower(s.name)", "left join crm.staff s on s.id = n.whose_id"),
    "planned_by": _Order("lower(s.name)", "left join crm.staff s on s.id = n.planned_by"),
    "impression": _Order("array_position(array['cold', 'warm', 'hot'], n.impression)"),
    "talk": _Order("n.talk_seconds"),
}
"""By the moment an index leads, and by client when nothing narrows the list; any other order sorts the CAP newest of it."""


def _all_of(parts: Iterable[str]) -> str:
    return " and ".join(parts) or "true"


@dataclass(frozen=True)
class _Asked:
    """A question: its `bounds` stand in an index beside the order, and it is `narrowed` beyond them.

    `glances`: whether a look at the first rows within the bounds may already fill a page; if it does not, and but one `outcome`
    can be in the rows, the first ones of each group are found in the order of an index, else all there are.
    """

    bounds: Sequence[str]
    narrowed: Sequence[str]
    values: Mapping[str, Any]
    glances: bool
    outcome: str = ""

    @property
    def where(self) -> str:
        """All of it."""
        return _all_of((*self.bounds, *self.narrowed))


_PICKED = "select a.id from crm.activity a where {where} order by {by} {way}, a.id {way} limit {limit}"
_GLANCED = """
    select a.id from (select a.* from crm.activity a where {bounds} order by {by} {way}, a.id {way} limit {glance}) a
     where {where} order by {by} {way}, a.id {way} limit {limit}"""
_BY_GROUP = """
    select a.id from (
        select n.* from crm.sales_group g cross join lateral (
            select a.id, a.moment from crm.activity a where a.group_id = g.id and {outcome} and {where}
             order by a.moment {way}, a.id {way} limit {limit}) n
        union all
        (select a.id, a.moment from crm.activity a where a.group_id is null and {outcome} and {where}
          order by a.moment {way}, a.id {way} limit {limit})) a
     order by a.moment {way}, a.id {way} limit {limit}"""
_SORTED = """
    select n.id from (select a.* from crm.activity a where {where} order by {by} desc, a.id desc limit {cap}) n {join}
     order by {key} {way} nulls last, n.moment desc, n.id limit {limit}"""
# Through the clients in their order: whoever sorts all of it by client waits for no sort.
_BY_CLIENT = """
    select n.id from crm.client c
      join lateral (select a.id, a.moment from crm.activity a where a.client_id = c.id and {where} offset 0) n on true
     order by c.name_key {way}, c.id {way}, n.moment desc, n.id limit {limit}"""
_COUNT = "select count(*) from (select 1 from crm.activity a where {where} limit {limit}) counted"

# A look-up by primary key for each: how many rows an array of ids holds is not known beforehand. Colleagues once for the whole
# page: in every row, each with its own question of who asks, they took as long as all the rest.
_ROWS = """
    with picked as materialized (
        select asked.place, a.* from {asked}
          join lateral (select * from crm.activity a where a.id = asked.id offset 0) a on true),
    people as materialized (
        select s.id, s.name from crm.staff s
         where s.id in (select planned_by from picked union select whose_id from picked union select owner_id from picked))
    select a.id, a.version, a.client_id, c.version, c.name, coalesce(c.city, ''), c.time_zone, c.status, c.stage, c.project_code,
           c.type_code, coalesce(h.name, f.person, ''), coalesce(a.number, f.number, ''), a.kind, a.state, a.purpose_code,
           a.moment, a.due_at, a.due_wall, a.due_zone, a.done_at, a.minutes, a.is_promise, a.promise_result, a.is_assignment,
           coalesce(t.name, ''), a.outcome_code, a.refusal_code, a.impression, a.result, a.plan_note, a.talk_seconds, a.group_id,
           a.planned_by, a.whose_id, a.owner_id, coalesce(b.name, ''), coalesce(w.name, ''), coalesce(o.name, '')
      from picked a
      join lateral (select * from crm.client c where c.id = a.client_id offset 0) c on true
      left join lateral (select p.name from crm.contact_person p where p.id = a.person_id offset 0) h on true
      left join lateral (select s.person, s.number from crm.client_search s
                          where s.id = a.client_id and (h.name is null or a.number is null) offset 0) f on true
      left join crm.assignment t on t.id = a.assignment_id
      left join people b on b.id = a.planned_by
      left join people w on w.id = a.whose_id
      left join people o on o.id = a.owner_id
     order by a.place
"""
_OF_IDS = _ROWS.format(asked="unnest(cast(:ids as uuid[])) with ordinality asked(id, place)")
_NAMES = tuple(one.name for one in fields(ActivityRow))


def read_first(db: Session, query: ActivityQuery, size: int = FIRST) -> tuple[ActivityRow, ...]:
    """The first rows in the order asked for."""
    asked = _asked(db, query)
    if asked.glances:
        found = _rows_of(db, asked, _shaped(asked, query, size, _GLANCED))
        if len(found) == size:
            return found
    return _rows_of(db, asked, _shaped(asked, query, size, _BY_GROUP if asked.outcome else ""))


def _rows_of(db: Session, asked: _Asked, ids: str) -> tuple[ActivityRow, ...]:
    numbered = f"(select f.id, row_number() over () as place from ({ids}) f) asked"
    return _made(ask(db, _ROWS.format(asked=numbered), asked.values))


def read_outline(db: Session, query: ActivityQuery, cap: int = CAP) -> Outline:
    """The ids of the list in its order, up to the cap."""
    asked = _asked(db, query)
    packing = f"""select string_agg(uuid_send(x.id), ''::bytea order by x.place)
                    from (select f.id, row_number() over () as place from ({_shaped(asked, query, cap + 1)}) f) x"""
    packed = ask(db, packing, asked.values)[0][0] or b""
    return Outline(packed[: cap * 16], len(packed) > cap * 16)


def read_rows(db: Session, ids: Sequence[uuid.UUID]) -> tuple[ActivityRow, ...]:
    """The rows of these ids in their order; what has gone out of sight is left out."""
    if not ids:
        return ()
    return _made(ask(db, _OF_IDS, {"ids": _array(ids)}))


def _made(found: Iterable[Any]) -> tuple[ActivityRow, ...]:
    """Rows of these values in their order."""
    made = []
    for values in found:
        # Half the time of the constructor, which sets each field of a frozen class by a call.
        row = object.__new__(ActivityRow)
        row.__dict__.update(zip(_NAMES, values, strict=True))
        made.append(row)
    return tuple(made)


def count_activities(db: Session, query: ActivityQuery, cap: int = CAP) -> SelectionCount:
    """How many the list holds; counting stops at the cap."""
    asked = _asked(db, query)
    found = int(ask(db, _COUNT.format(where=asked.where, limit=cap + 1), asked.values)[0][0])
    return SelectionCount(min(found, cap), found > cap)


def _shaped(asked: _Asked, query: ActivityQuery, limit: int, shape: str = "") -> str:
    """The statement that finds so many ids in order.

    How many stands in it as a number: of a parameter the planner thinks that it takes a tenth of all there is.
    """
    order = SORTS[query.sort]
    if not shape:
        by_client = query.sort == "client" and _takes_all(query)
        shape = _BY_CLIENT if by_client else _PICKED if query.sort == "moment" else _SORTED
    return shape.format(
        bounds=_all_of(asked.bounds),
        where=_all_of(asked.narrowed) if shape is _GLANCED else asked.where,
        outcome=asked.outcome,
        by=_moment(query),
        way="desc" if query.descending else "asc",
        join=order.join,
        key=order.by,
        cap=CAP,
        glance=GLANCE,
        limit=int(limit),
    )


def _takes_all(query: ActivityQuery) -> bool:
    """Whether nearly every client has a row in the list, so that the first ones are soon found from client to client."""
    narrowed = (
        query.search or query.since or query.until or query.staff_id is not None or query.only_assignments
    )
    return not narrowed and query.filter == EVERYTHING and not query.only_promises and query.state != "undone"


def _moment(query: ActivityQuery) -> str:
    """Where a list stands in time: of what is not done the hour it is due has an index of its own."""
    return "a.due_at" if query.state in ("planned", "undone") else "a.moment"


def _asked(db: Session, query: ActivityQuery) -> _Asked:
    """The question in SQL; nothing that was typed gets into the statement itself."""
    if query.sort not in SORTS:
        raise UnknownField(field=query.sort)
    now = query.now or datetime.now(UTC)
    zone = zone_named(query.time_zone) or ZoneInfo("UTC")
    wide = sees_everything(db)
    rare = partial(is_rare, db)
    known = fields_of(db, query.filter)
    written = ActivityWriting(known, now, zone, wide=wide, rare=rare, few=_has_few(db))
    bounds = [*_state(query, written), *_span(query, written)]
    if query.staff_id is not None:
        bounds.append(f"a.whose_id = {written.value(query.staff_id, 'integer')}")
    if query.only_promises:
        bounds.append("a.is_promise")
    if query.only_assignments:
        bounds.append(written.condition(Condition("assignment", "is_true")))
    narrowed = [written.condition(query.filter)]
    words = search_words(query.search)
    rarely = rare(words) if words and wide else {}
    if words:
        found = None if wide else _found_clients(db, query.filter, words, written)
        narrowed.append(_of_words(words, written, rarely) if found is None else _of_clients(found, written))
    narrowed = [part for part in narrowed if part != "true"]
    if wide and narrowed:
        plan_by_values(db)
    glances = wide and bool(narrowed) and not rarely and query.sort == "moment"
    outcome = _outcome(query.filter, written) if glances and query.state in ("all", "done") else ""
    return _Asked(bounds, narrowed, written.values, glances, outcome)


def _outcome(filtered: Filter, written: Writing) -> str:
    """The condition of the index that leads by outcome and group, where the filter leaves but one outcome."""
    parts = filtered.parts if isinstance(filtered, AllOf) else (filtered,)
    for part in parts:
        match part:
            case Condition("outcome", "any_of", (str(code),)) if code != NONE:
                return f"a.outcome_code = {written.value(code.replace(chr(0), ''))}"
    return ""


def _found_clients(db: Session, filtered: Filter, words: Words, written: Writing) -> list[uuid.UUID] | None:
    """Of the few clients somebody has those in whose line the words are and of whom the filter's conditions on clients
    hold; None for many."""
    about = Writing(written.fields, written.now, written.zone)
    found = search_condition(words, about.value)
    theirs = about.condition(of_client(filtered))
    each = "lateral (select * from crm.client c where c.id = s.id offset 0) c"
    joined = "" if theirs == "true" else f" join {each} on {theirs}"
    asked = f"select s.id from crm.client_search s{joined} where {found} limit {KNOWN_CLIENTS + 1}"
    ids = list(db.scalars(text(asked), about.values))
    return ids if len(ids) <= KNOWN_CLIENTS else None


def _of_clients(found: Sequence[uuid.UUID], written: Writing) -> str:
    return f"a.client_id = any({written.value(_array(found), 'uuid[]')})"


def _of_words(words: Words, written: Writing, rare: Held) -> str:
    condition = search_condition(words, written.value, rare=rare)
    return f"a.client_id in (select s.id from crm.client_search s where {condition})"


def _array(ids: Sequence[uuid.UUID]) -> str:
    """As the server reads an array; a list of ids takes the driver three times as long."""
    return "{" + ",".join(map(str, ids)) + "}"


def _state(query: ActivityQuery, written: Writing) -> list[str]:
    # What is not done is planned or open. Of "planned" beside it the planner thinks that it takes a twentieth of the rest: of all
    # plans there are it expected so few that it looked up the client of each, 0.27 s for a count instead of 0.09.
    waits = ["a.done_at is null", "a.state <> 'open'" if written.wide else "a.state = 'planned'"]
    match query.state:
        case "planned":
            return waits
        case "undone":
            return [*waits, f"a.due_at < {written.value(written.now, 'timestamptz')}"]
        case "done":
            # Without a bound the index would be walked through every plan there is before the newest that is done.
            latest = written.value(max(written.now, datetime.now(UTC)) + AHEAD, "timestamptz")
            return ["a.state = 'done'", f"a.moment < {latest}"]
    return []


def _span(query: ActivityQuery, written: Writing) -> list[str]:
    by, parts = _moment(query), []
    first, end = span_of("" if query.earlier else query.since, query.until, written.now, written.zone)
    if first is not None:
        parts.append(f"{by} >= {written.value(first, 'timestamptz')}")
    if end is not None:
        parts.append(f"{by} < {written.value(end, 'timestamptz')}")
    return parts


def _has_few(db: Session) -> bool:
    """Whether a manager asks who sees a pool beside his own; what sees_everything has found out is known of the connection."""
    known = db.connection().info
    return known.get("level") == "manager" and bool(known.get("pool"))
