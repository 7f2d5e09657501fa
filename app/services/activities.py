"""What was done and is planned with a client, by anyone who ever had to do with it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.db import ask


@dataclass(frozen=True)
class TimelineRow:
    """One line of a client's history; `kind` is an activity's kind, "import", "handover", "merge" or "file"."""

    id: uuid.UUID
    kind: str
    state: str
    at: datetime
    due_at: datetime | None = None
    started_at: datetime | None = None
    done_at: datetime | None = None
    author_id: int | None = None
    author_name: str = ""
    outcome_code: str | None = None
    refusal_code: str | None = None
    impression: str | None = None
    result: str = ""
    plan_note: str = ""
    is_promise: bool = False
    is_assignment: bool = False
    promise_result: str | None = None
    talk_seconds: int = 0
    number: str | None = None
    person_name: str = ""
    origin: str = ""
    files: tuple[tuple[uuid.UUID, str], ...] = ()
    """Ids and names of the files kept with this line."""


FIRST = 50
BESIDE = ("import", "handover", "merge", "file")
"""Lines that are no contact."""
OPEN = ("planned", "open")


@dataclass(frozen=True)
class HistoryQuery:
    """Which lines of a client's history: of these `kinds`, by one author, holding every word; below `before`.

    `codes` says which outcomes, reasons and kinds a word names in the language of who asks.
    """

    client_id: uuid.UUID
    kinds: tuple[str, ...] = ()
    author_id: int | None = None
    words: tuple[str, ...] = ()
    codes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    before: TimelineRow | None = None


@dataclass(frozen=True)
class HistoryPage:
    """Lines, and whether there are older ones."""

    rows: tuple[TimelineRow, ...]
    more: bool


@dataclass(frozen=True)
class Span:
    """What to look back over: undone from `since` (None: all the past) until `until`."""

    until: datetime
    since: datetime | None = None
    kind: str | None = None
    only_promises: bool = False


@dataclass(frozen=True)
class UndoneRow:
    """A planned activity whose time has passed and which is not done."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    person_name: str
    city: str
    time_zone: str | None
    kind: str
    due_at: datetime
    is_promise: bool
    is_assignment: bool
    plan_note: str
    purpose_code: str | None


_LINE = """
    select a.id, a.kind, a.state, coalesce(a.done_at, a.started_at, a.due_at) as at, a.due_at, a.started_at, a.done_at,
           coalesce(a.done_by, a.planned_by) as author_id, a.outcome_code, a.refusal_code, a.impression, a.result,
           a.plan_note, a.is_promise, a.is_assignment, a.promise_result, a.talk_seconds, a.number, a.person_id, a.origin
      from crm.activity a
     where a.client_id = :client_id and (a.state <> 'cancelled' or a.promise_result is not null)
"""
_SIGNED = """
    select x.id, x.kind, x.state, x.at, x.due_at, x.started_at, x.done_at, x.author_id, coalesce(s.name, '') as author_name,
           x.outcome_code, x.refusal_code, x.impression, x.result, x.plan_note, x.is_promise, x.is_assignment,
           x.promise_result, x.talk_seconds, x.number, coalesce(p.name, '') as person_name, x.origin,
           case when x.kind <> 'file' then
               (select jsonb_agg(jsonb_build_array(f.id, f.name) order by f.added_at, f.id)
                  from crm.attachment f where f.client_id = :client_id and f.activity_id = x.id and f.removed_at is null) end as files
"""
_BARE = "null::text, null::text, null::text, {result}, '', false, false, null::text, 0, null::text, null::uuid, {origin}"
# Beside what was done: who got the client from whom, the file it came from, what was merged into it, files of its own.
_BESIDE = f"""
    select o.id, 'handover', 'done', o.changed_at, null::timestamptz, null::timestamptz, o.changed_at, o.by_id,
           {_BARE.format(result="coalesce(f.name, '') || ' → ' || coalesce(t.name, '')", origin="''")}
      from crm.ownership_change o
      left join crm.staff f on f.id = o.from_id
      left join crm.staff t on t.id = o.to_id
     where o.client_id = :client_id
    union all
    select c.id, 'import', 'done', c.created_at, null, null, c.created_at, c.created_by,
           {_BARE.format(result="''", origin="'import'")}
      from crm.client c where c.id = :client_id and c.import_id is not null
    union all
    select m.id, 'merge', case when m.undone_at is null then 'done' else 'cancelled' end, m.made_at, null, null, m.made_at,
           m.by_id, {_BARE.format(result="coalesce(m.gone -> 'client' ->> 'name', '')", origin="''")}
      from crm.client_merge m where m.client_id = :client_id
    union all
    select f.id, 'file', 'done', f.added_at, null, null, f.added_at, f.added_by,
           {_BARE.format(result="f.name", origin="''")}
      from crm.attachment f where f.client_id = :client_id and f.removed_at is null and f.activity_id is null
"""
# All open plans, however old, and the newest of the rest.
_TIMELINE = text(f"""
    {_SIGNED}
      from ((select * from ({_LINE} and a.done_at is null) open order by at desc limit 200)
            union all
            (select * from ({_LINE} and a.done_at is not null
                             order by a.moment desc, a.id desc limit :limit) done)
            union all
            (select * from ({_BESIDE}) beside (id, kind, state, at) order by at desc, id desc limit :limit)) x
      left join crm.staff s on s.id = x.author_id
      left join crm.contact_person p on p.id = x.person_id
     order by x.at desc, x.id desc
""")
_OLDER = f"""
    {_SIGNED}
      from (({_LINE} and a.done_at is not null) union all (select * from ({_BESIDE}) beside)) x
      left join crm.staff s on s.id = x.author_id
      left join crm.contact_person p on p.id = x.person_id
"""

_UNDONE = text("""
    select a.id as activity_id, a.client_id, c.name as client_name, coalesce(p.name, '') as person_name,
           coalesce(c.city, '') as city, c.time_zone, a.kind, a.due_at, a.is_promise, a.is_assignment, a.plan_note, a.purpose_code
      from crm.activity a
      join crm.client c on c.id = a.client_id
      left join lateral (
            select x.name from crm.contact_person x where x.client_id = c.id
             order by (x.id is distinct from a.person_id), x.position, x.created_at limit 1) p on true
     where a.owner_id = (select crm.my_id()) and a.done_at is null and a.state = 'planned'
       and a.due_at < :until and (cast(:since as timestamptz) is null or a.due_at >= :since)
       and (cast(:kind as text) is null or a.kind = :kind) and (not :only_promises or a.is_promise)
     order by a.due_at, a.id
     limit 1000
""")


def read_timeline(db: Session, client_id: uuid.UUID, *, limit: int = FIRST) -> tuple[TimelineRow, ...]:
    """All open plans of the client and the newest `limit` lines of its history, newest first."""
    rows = [_line(row) for row in ask(db, _TIMELINE, {"client_id": client_id, "limit": limit})]
    lines = [row for row in rows if row.state not in OPEN][:limit]
    return tuple(sorted((*(row for row in rows if row.state in OPEN), *lines), key=place_of, reverse=True))


def place_of(row: TimelineRow) -> tuple[datetime, uuid.UUID]:
    """Where a line stands in a history, newest last."""
    return row.at, row.id


def read_history(db: Session, query: HistoryQuery, *, limit: int = FIRST) -> HistoryPage:
    """The next lines of the client's history below `query.before`, newest first; open plans are not among them."""
    values: dict[str, Any] = {"client_id": query.client_id, "limit": limit + 1}
    where = _conditions(query, values)
    rows = db.execute(
        text(f"{_OLDER} where {' and '.join(where) or 'true'} order by x.at desc, x.id desc limit :limit"),
        values,
    ).all()
    return HistoryPage(tuple(_line(row) for row in rows[:limit]), more=len(rows) > limit)


def history_authors(db: Session, client_id: uuid.UUID) -> tuple[tuple[int, str], ...]:
    """Everybody who stands in the client's history, by name."""
    rows = db.execute(
        text("select s.id, s.name from crm.staff s where s.id in (select coalesce(a.done_by, a.planned_by)"
             " from crm.activity a where a.client_id = :client_id) order by s.name, s.id"),
        {"client_id": client_id},
    )  # fmt: skip
    return tuple((row.id, row.name) for row in rows)


def _conditions(query: HistoryQuery, values: dict[str, Any]) -> list[str]:
    where = []
    if query.before is not None:
        where.append("(x.at, x.id) < (:last_at, cast(:last_id as uuid))")
        values |= {"last_at": query.before.at, "last_id": query.before.id}
    if query.kinds:
        where.append("x.kind = any(:kinds)")
        values["kinds"] = list(query.kinds)
    if query.author_id is not None:
        where.append("x.author_id = :author")
        values["author"] = query.author_id
    for place, word in enumerate(query.words):
        where.append(
            f"(lower(concat_ws(' ', x.result, x.plan_note, s.name, p.name, x.number)) like :word{place} escape '\\'"
            f" or x.outcome_code = any(:codes{place}) or x.refusal_code = any(:codes{place}) or x.kind = any(:codes{place})"
            f" or exists (select from crm.attachment f where f.client_id = :client_id and f.activity_id = x.id"
            f" and f.removed_at is null and lower(f.name) like :word{place} escape '\\'))"
        )
        values[f"word{place}"] = "%" + re.sub(r"([\\%_])", r"\\\1", word.lower()) + "%"
        values[f"codes{place}"] = list(dict(query.codes).get(word, ()))
    return where


def undone(db: Session, span: Span) -> tuple[UndoneRow, ...]:
    """My own plans whose time has passed: of the span the user set, oldest first (F26)."""
    values = {
        "until": span.until,
        "since": span.since,
        "kind": span.kind,
        "only_promises": span.only_promises,
    }
    return tuple(UndoneRow(**row._mapping) for row in db.execute(_UNDONE, values))


def contacts(timeline: Sequence[TimelineRow], count: int = 3) -> tuple[TimelineRow, ...]:
    """The last contacts that took place, newest first."""
    return tuple(row for row in timeline if row.state == "done" and row.kind not in BESIDE)[:count]


def _line(row: Sequence[Any]) -> TimelineRow:
    """The columns of _SIGNED are the fields, in their order."""
    files = tuple((uuid.UUID(file_id), name) for file_id, name in row[-1] or ())
    return TimelineRow(*(*row[:-1], files))
