"""What was done and is planned with a client, by anyone who ever had to do with it."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.orm import Session


@dataclass(frozen=True)
class TimelineRow:
    """One line of a client's history; `kind` is an activity's kind, "import" or "handover"."""

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


_TIMELINE = text("""
    select a.id, a.kind, a.state,
           coalesce(a.done_at, a.started_at, a.due_at) as at,
           a.due_at, a.started_at, a.done_at,
           coalesce(a.done_by, a.planned_by) as author_id, coalesce(s.name, '') as author_name,
           a.outcome_code, a.refusal_code, a.impression, a.result, a.plan_note, a.is_promise, a.is_assignment,
           a.promise_result, a.talk_seconds, a.number, coalesce(p.name, '') as person_name, a.origin
      from crm.activity a
      left join crm.staff s on s.id = coalesce(a.done_by, a.planned_by)
      left join crm.contact_person p on p.id = a.person_id
     where a.client_id = :client_id and (a.state <> 'cancelled' or a.promise_result is not null)
    union all
    select o.id, 'handover', 'done', o.changed_at, null, null, o.changed_at, o.by_id, coalesce(b.name, ''), null, null, null,
           coalesce(f.name, '') || ' → ' || coalesce(t.name, ''), '', false, false, null, 0, null, '', ''
      from crm.ownership_change o
      left join crm.staff b on b.id = o.by_id
      left join crm.staff f on f.id = o.from_id
      left join crm.staff t on t.id = o.to_id
     where o.client_id = :client_id
    union all
    select c.id, 'import', 'done', c.created_at, null, null, c.created_at, c.created_by, coalesce(m.name, ''), null, null, null,
           '', '', false, false, null, 0, null, '', 'import'
      from crm.client c
      left join crm.staff m on m.id = c.created_by
     where c.id = :client_id and c.import_id is not null
    order by at desc, id
    limit :limit
""")

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


def read_timeline(db: Session, client_id: uuid.UUID, *, limit: int = 500) -> tuple[TimelineRow, ...]:
    """The newest `limit` lines of the client's history, plans included, newest first."""
    rows = db.execute(_TIMELINE, {"client_id": client_id, "limit": limit})
    return tuple(_line(row) for row in rows)


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
    return tuple(row for row in timeline if row.state == "done" and row.kind not in ("import", "handover"))[
        :count
    ]


def _line(row: Row[Any]) -> TimelineRow:
    return TimelineRow(**row._mapping)
