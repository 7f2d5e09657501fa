"""My day: the ordered "who next" list, why each row is there, and today's figures."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, text
from sqlalchemy.orm import Session

from app.services.clients import search_pattern
from app.services.clocks import day_bounds, zone_named
from app.services.deeds import once
from app.services.dictionaries import Books
from app.services.windows import is_open, opens_at

SECTIONS = ("promise", "overdue", "assignment", "today", "warm", "recycled", "new")
NEW_AT_ONCE = 200
WARM_AFTER_DAYS = 5


@dataclass(frozen=True)
class QueueQuery:
    """Whose day it is: the moment, the zone of the person, and how far back the undone reach (None: all)."""

    now: datetime
    zone: str
    undone_days: int | None = None
    search: str = ""


@dataclass(frozen=True)
class WorklistRow:
    """One "who next" row; `section` says why it is there, `opens_at` and `barred` why it cannot be rung now."""

    section: str
    client_id: uuid.UUID
    activity_id: uuid.UUID | None
    client_name: str
    person_name: str
    city: str
    region: str | None
    country: str | None
    time_zone: str | None
    project_code: str | None
    status: str
    importance: int
    kind: str
    purpose_code: str | None
    due_at: datetime | None
    is_promise: bool
    plan_note: str
    planned_by: int | None
    last_outcome: str | None
    last_at: datetime | None
    number: str | None
    phone_id: uuid.UUID | None
    tries: int
    tries_24h: int
    tries_all: int
    number_last_at: datetime | None
    opens_at: datetime | None = None
    barred: str | None = None

    @property
    def id(self) -> str:
        """What tells this row from all others and stays the same in the next reading."""
        return f"{self.client_id}:{self.activity_id or ''}"

    @property
    def callable(self) -> bool:
        """Whether the client may be rung now."""
        return self.opens_at is None and self.barred is None


@dataclass(frozen=True)
class Queue:
    """The day in order, counts by section, and when the next closed row opens if nothing can be rung now."""

    rows: tuple[WorklistRow, ...]
    counts: dict[str, int] = field(default_factory=dict)
    next_opening: datetime | None = None


@dataclass(frozen=True)
class DayFigures:
    """Today's strip: facts from the daily table, the plan, and promises on time of mine and of my group."""

    dials: int = 0
    answered: int = 0
    effective: int = 0
    talk_seconds: int = 0
    meetings: int = 0
    sales: int = 0
    promises_kept: int = 0
    promises_all: int = 0
    plan: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Skip:
    """A client passed over in the queue; comes back after so many minutes."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    reason: str
    minutes: int = 60


# One statement for the whole day. Every part begins with my own rows by index: (owner_id, due_at) of what is
# open, (owner_id, created_at) of what has no plan. Numbers on the do-not-call list are looked up bare.
_QUEUE = text("""
    with me as materialized (select crm.my_id() as id),
    planned as materialized (
        select a.client_id, a.id as activity_id, a.kind, a.purpose_code, a.due_at, a.is_promise, a.plan_note, a.planned_by, a.person_id,
               case when a.is_promise and a.due_at >= :late then 'promise'
                    when a.is_promise or (a.due_at < :late and a.origin <> 'recycle' and not a.is_assignment) then 'overdue'
                    when a.is_assignment then 'assignment'
                    when a.origin = 'recycle' then 'recycled'
                    else 'today' end as section
          from crm.activity a
         where a.owner_id = (select id from me) and a.done_at is null and a.state = 'planned'
           and a.due_at < :day_end and (cast(:since as timestamptz) is null or a.due_at >= :since)
           and (a.origin <> 'recycle' or a.due_at <= :now)
         order by a.due_at limit 2000),
    warm as (
        select c.id as client_id from crm.client c
         where c.owner_id = (select id from me) and c.next_at is null and c.status in ('warm', 'hot')
           and c.stage = 'prospect' and c.closed_reason is null and c.last_at < :warm_before
         order by c.last_at limit 200),
    fresh as (
        select c.id as client_id from crm.client c
         where c.owner_id = (select id from me) and c.next_at is null and c.last_at is null and c.closed_reason is null
           and c.stage = 'prospect'
         order by c.created_at, c.id limit :new_at_once),
    who as (
        select section, client_id, activity_id, kind, purpose_code, due_at, is_promise, plan_note, planned_by, person_id from planned
        union all
        select 'warm', client_id, null, 'call', null, null, false, '', null, null from warm
        union all
        select 'new', client_id, null, 'call', null, null, false, '', null, null from fresh)
    select w.section, c.id as client_id, w.activity_id, c.name as client_name, coalesce(p.name, '') as person_name,
           coalesce(c.city, '') as city, c.region, c.country, c.time_zone, c.project_code, c.status, c.importance, w.kind, w.purpose_code,
           w.due_at, w.is_promise, w.plan_note, w.planned_by, c.last_outcome, c.last_at, n.number, n.id as phone_id, c.tries,
           coalesce(t.last_24h, 0) as tries_24h, coalesce(t.ever, 0) as tries_all, t.last_at as number_last_at, n.listed
      from who w
      join crm.client c on c.id = w.client_id
      left join lateral (
            select h.id, h.number, h.person_id, l.number is not null as listed
              from crm.phone h left join crm.listed_number l on l.number = h.number and l.until_at > :now
             where h.client_id = c.id and h.number is not null and h.state not in ('bad', 'dead')
             order by (l.number is not null), (h.person_id is distinct from w.person_id), h.position limit 1) n on true
      left join lateral (
            select x.name from crm.contact_person x where x.client_id = c.id
             order by (x.id is distinct from coalesce(w.person_id, n.person_id)), x.position limit 1) p on true
      left join lateral (
            select count(*) as ever, count(*) filter (where a.started_at > cast(:now as timestamptz) - interval '24 hours') as last_24h,
                   max(a.started_at) as last_at
              from crm.activity a
             where c.last_at is not null and a.client_id = c.id and a.number = n.number and a.started_at is not null) t on true
     where (c.dnc_until is null or c.dnc_until <= :now)
       and (w.kind <> 'call' or n.listed is not true)
       and (cast(:pattern as text) is null or exists (
            select from crm.client_search s where s.id = c.id and s.search like :pattern escape '\\'))
       and not exists (select from crm.queue_skip k
                        where k.owner_id = (select id from me) and k.client_id = c.id and k.until_at > :now and not w.is_promise)
""")

_FIGURES = text("""
    select coalesce(sum(d.dials), 0) as dials, coalesce(sum(d.answered), 0) as answered, coalesce(sum(d.effective), 0) as effective,
           coalesce(sum(d.talk_seconds), 0) as talk_seconds, coalesce(sum(d.meetings_set), 0) as meetings,
           coalesce(sum(d.sales), 0) as sales, coalesce(sum(d.promises_kept), 0) as promises_kept,
           coalesce(sum(d.promises_kept + d.promises_late + d.promises_broken), 0) as promises_all
      from crm.staff_day d where d.staff_id = crm.my_id() and d.day = :day
""")


def my_queue(db: Session, query: QueueQuery, books: Books) -> Queue:
    """The day of the person who asks, in the order promises due, overdue, assignments, today, warm, recycled, new.

    Nobody on a do-not-call list is in it; who cannot be rung now (night at the client's, attempts used up)
    keeps his place and says until when.
    """
    zone = ZoneInfo(query.zone)
    rows = [_row(row, query.now, books) for row in db.execute(_QUEUE, _values(query, zone, books))]
    rows.sort(key=_order)
    kept = tuple(_once_each(rows))
    closed = [row.opens_at for row in kept if row.opens_at is not None]
    anyone = any(row.callable for row in kept)
    return Queue(kept, dict(Counter(row.section for row in kept)), None if anyone or not closed else min(closed))


def day_figures(db: Session, now: datetime, zone: str, books: Books) -> DayFigures:
    """Today's figures of the person who asks, by his own calendar."""
    row = db.execute(_FIGURES, {"day": now.astimezone(ZoneInfo(zone)).date()}).one()
    names = ("dials", "answered", "meetings", "sales")
    return DayFigures(**row._mapping, plan={name: books.number("day_plan", name, 0) for name in names})


def skip_client(db: Session, form: Skip) -> None:
    """Passes a client over for a while; the reason is kept and counted. A promise is never passed over."""
    if not once(db, form, "skip_client"):
        return
    db.execute(
        text("insert into crm.queue_skip (id, client_id, staff_id, reason, until_at)"
             " values (:id, :client_id, crm.my_id(), :reason, :until)"),
        {"id": form.id, "client_id": form.client_id, "reason": form.reason,
         "until": form.made_at + timedelta(minutes=form.minutes)},
    )  # fmt: skip


def limit_reached(row: WorklistRow, now: datetime, books: Books) -> str | None:
    """Which attempt limit of the number is used up ("lifetime", "day", "gap"), None when it may be rung."""
    if row.number is None or row.is_promise:
        return None
    if row.tries_all >= books.number("attempts", "lifetime", 12):
        return "lifetime"
    if row.tries_24h >= min(books.number("attempts", "per_24h", 3), books.number("attempts", "per_day", 3)):
        return "day"
    gap = timedelta(minutes=books.number("attempts", "gap_minutes", 10))
    if row.number_last_at is not None and now - row.number_last_at < gap:
        return "gap"
    return None


def _values(query: QueueQuery, zone: ZoneInfo, books: Books) -> dict[str, Any]:
    now = query.now
    start, end = day_bounds(now, zone)
    return {
        "now": now,
        "day_end": end,
        "since": None if query.undone_days is None else start - timedelta(days=query.undone_days),
        "late": now - timedelta(minutes=books.number("promise", "grace_minutes", 15)),
        "warm_before": now - timedelta(days=WARM_AFTER_DAYS),
        "new_at_once": NEW_AT_ONCE,
        "pattern": search_pattern(query.search),
    }


def _row(row: Row[Any], now: datetime, books: Books) -> WorklistRow:
    values = {name: value for name, value in row._mapping.items() if name != "listed"}
    if values["section"] == "promise" and values["due_at"] > now + timedelta(minutes=books.number("promise", "soon_minutes", 20)):
        values["section"] = "today"
    made = WorklistRow(**values)
    opening = _closed_until(made, now, books)
    barred = limit_reached(made, now, books) if made.kind == "call" else None
    if made.kind == "call" and made.number is None:
        barred = "no_number"
    return WorklistRow(**{**values, "opens_at": opening, "barred": barred})


def _closed_until(row: WorklistRow, now: datetime, books: Books) -> datetime | None:
    zone = zone_named(row.time_zone)
    place = {
        "country": row.country, "region": row.region, "project_code": row.project_code,
        "windows": books.windows, "holidays": books.holidays,
    }  # fmt: skip
    if row.kind != "call" or row.is_promise or is_open(now, zone, **place) is not False:
        return None
    return opens_at(now, zone, **place)


def _order(row: WorklistRow) -> tuple[Any, ...]:
    """By section; inside it by time, the more important first where there is none."""
    moment = row.due_at or row.last_at
    return SECTIONS.index(row.section), moment.timestamp() if moment else 0.0, -row.importance, row.id


def _once_each(rows: Iterable[WorklistRow]) -> Iterable[WorklistRow]:
    """A client with several plans stands once for calls, at its most urgent place; tasks of other kinds stay."""
    called: set[uuid.UUID] = set()
    for row in rows:
        if row.kind == "call":
            if row.client_id in called:
                continue
            called.add(row.client_id)
        yield row
