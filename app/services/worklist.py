"""My day: the ordered "who next" list, why each row is there, and today's figures."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.averages import group_average
from app.services.client_search import search_pattern
from app.services.clocks import day_bounds, zone_named
from app.services.db import ask
from app.services.deeds import once
from app.services.dictionaries import Books
from app.services.kpi_plans import read_plans
from app.services.periods import Period
from app.services.plan_books import DEFAULTS, PlanBook
from app.services.windows import is_open, opens_at

SECTIONS = ("promise", "overdue", "assignment", "today", "warm", "recycled", "new")
NEW_AT_ONCE = 200
HEAD = 40
"""Rows that a window can show at once, and some more."""
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
    """One "who next" row; `section` says why it is there, `opens_at` and `barred` why it cannot be rung now.

    Not `timed`: a lead set it for the day, without an hour.
    """

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
    source_code: str | None
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
    created_at: datetime
    number: str | None
    phone_id: uuid.UUID | None
    tries: int
    tries_day: int
    tries_24h: int
    tries_all: int
    number_last_at: datetime | None
    opens_at: datetime | None = None
    barred: str | None = None
    timed: bool = True
    asked_by: int | None = None
    """The lead who asks for it to be done at once."""

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
    assignments_done: int = 0
    skipped: int = 0
    plan: dict[str, int] = field(default_factory=dict)
    group_promises: float | None = None
    """Per cent of the group's promises of today that were kept in time; None: none was due, or too few people to say."""


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
# Whoever may not be offered is left out before the limits, or a few hundred of them would hide all the others.
_PLANNED = """
    with me as materialized (select crm.my_id() as id),
    found as materialized (
        select s.id from crm.client_search s
         where cast(:pattern as text) is not null and s.owner_id = (select id from me)
           and s.search like :pattern escape '\\'),
    skipped as materialized (
        select k.client_id from crm.queue_skip k where k.owner_id = (select id from me) and k.until_at > :now),
    planned as materialized (
        select a.client_id, a.id as activity_id, a.kind, a.purpose_code, a.due_at, a.is_promise, a.plan_note,
               a.planned_by, a.person_id, a.assignment_id is null or a.due_wall is not null as timed, a.asked_by,
               case when a.is_promise and a.due_at >= :late then 'promise'
                    when a.is_promise then 'overdue'
                    when a.due_at < :late and a.origin <> 'recycle' and not a.is_assignment then 'overdue'
                    when a.is_assignment then 'assignment'
                    when a.origin = 'recycle' then 'recycled'
                    else 'today' end as section
          from crm.activity a
         where a.owner_id = (select id from me) and a.done_at is null and a.state = 'planned'
           and a.due_at < :day_end and (cast(:since as timestamptz) is null or a.due_at >= :since)
           and (a.origin <> 'recycle' or a.due_at <= :now)
           and (a.is_promise or a.client_id not in (select client_id from skipped))
           and (cast(:pattern as text) is null or a.client_id in (select id from found))
         order by a.is_promise desc, a.due_at limit 2000)"""
_WHO = """,
    idle as (
        select c.id as client_id, c.created_at, c.last_at, c.status from crm.client c
         where c.owner_id = (select id from me) and c.next_at is null and c.stage = 'prospect'
           and c.closed_reason is null and (c.dnc_until is null or c.dnc_until <= :now)
           and (c.last_at is null or (c.status in ('warm', 'hot') and c.last_at < :warm_before))
           and c.id not in (select client_id from skipped)
           and (cast(:pattern as text) is null or c.id in (select id from found))),
    fresh as (
        select i.client_id from (select * from idle where last_at is null order by created_at, client_id) i
          left join lateral (
                select bool_and(l.number is not null) as listed
                  from crm.phone h left join crm.listed_number l on l.number = h.number and l.until_at > :now
                 where h.client_id = i.client_id and h.number is not null and h.state not in ('bad', 'dead')) s on true
         where s.listed is not true
         order by i.created_at, i.client_id limit :new_at_once),
    warm as (
        select i.client_id from idle i where i.last_at is not null
         order by (i.status <> 'hot'), i.last_at limit 200),
    who as (
        select section, client_id, activity_id, kind, purpose_code, due_at, is_promise, plan_note, planned_by, person_id, timed,
               asked_by
          from planned
        union all
        select 'warm', client_id, null, 'call', null, null, false, '', null, null, true, null from warm
        union all
        select 'new', client_id, null, 'call', null, null, false, '', null, null, true, null from fresh)"""
# The same rows that come first in the whole day, and their equals: what a window shows before it has the rest.
_FIRST = """,
    who as (
        select section, client_id, activity_id, kind, purpose_code, due_at, is_promise, plan_note, planned_by, person_id, timed,
               asked_by
          from planned where section <> 'recycled'
         order by case section when 'promise' then case when due_at > :soon then 3 else 0 end
                               when 'overdue' then 1 when 'assignment' then 2 else 3 end,
                  section = 'overdue' and not is_promise, asked_by is null, due_at
         fetch first :most rows with ties)"""
_ROWS = """
    select w.section, c.id as client_id, w.activity_id, c.name as client_name, coalesce(p.name, '') as person_name,
           coalesce(c.city, '') as city, c.region, c.country, c.time_zone, c.project_code, c.source_code, c.status,
           c.importance, w.kind, w.purpose_code, w.due_at, w.is_promise, w.plan_note, w.planned_by, w.timed,
           w.asked_by,
           c.last_outcome, c.last_at, c.created_at,
           case when n.silent is not true then n.number end as number,
           case when n.silent is not true then n.id end as phone_id,
           c.tries, coalesce(t.ever, 0) as tries_all, t.recent
      from who w
      join crm.client c on c.id = w.client_id
      left join lateral (
            select h.id, h.number, h.person_id, (l.number is not null or coalesce(x.dnc_until > :now, false)) as silent
              from crm.phone h
              left join crm.listed_number l on l.number = h.number and l.until_at > :now
              left join crm.contact_person x on x.id = h.person_id
             where h.client_id = c.id and h.number is not null and h.state not in ('bad', 'dead')
             order by 4, (h.person_id is distinct from w.person_id), h.position, h.created_at limit 1) n on true
      left join lateral (
            select x.name from crm.contact_person x where x.client_id = c.id
             order by (x.id is distinct from coalesce(w.person_id, n.person_id)), x.position, x.created_at
             limit 1) p on true
      left join lateral (
            select count(*) as ever,
                   array_agg(a.started_at) filter (where a.started_at > :two_days_ago) as recent
              from crm.activity a
             where c.last_at is not null and a.client_id = c.id and a.number = n.number
               and a.started_at is not null) t on true
     where (c.dnc_until is null or c.dnc_until <= :now)
       and (w.kind <> 'call' or n.silent is not true)
       and (w.kind <> 'call' or not exists (
            select from crm.activity o
             where o.client_id = c.id and o.done_at is null and o.state = 'open' and o.kind = 'call'))
     order by c.created_at, c.id
"""
_READ = (
    "section", "client_id", "activity_id", "client_name", "person_name", "city", "region", "country", "time_zone", "project_code",
    "source_code", "status", "importance", "kind", "purpose_code", "due_at", "is_promise", "plan_note", "planned_by", "timed",
    "asked_by", "last_outcome", "last_at", "created_at", "number", "phone_id", "tries", "tries_all",
)  # fmt: skip
"""What the statement reads of a row, in its order; the moments of recent tries come behind."""
_QUEUE = text(_PLANNED + _WHO + _ROWS)
_HEAD = text(_PLANNED + _FIRST + _ROWS)

_FIGURES = text("""
    select coalesce(sum(d.dials), 0) as dials, coalesce(sum(d.answered), 0) as answered,
           coalesce(sum(d.effective), 0) as effective,
           coalesce(sum(d.talk_seconds), 0) as talk_seconds, coalesce(sum(d.meetings_set), 0) as meetings,
           coalesce(sum(d.sales), 0) as sales, coalesce(sum(d.promises_kept), 0) as promises_kept,
           coalesce(sum(d.promises_kept + d.promises_late + d.promises_broken), 0) as promises_all,
           (select crm.my_id()) as me,
           (select count(*) from crm.activity a
             where a.done_by = (select crm.my_id()) and a.done_at >= :start and a.state = 'done'
               and a.is_assignment) as assignments_done,
           (select count(*) from crm.queue_skip k
             where k.owner_id = (select crm.my_id()) and k.until_at >= :start and k.skipped_at >= :start
               and k.staff_id = (select crm.my_id())) as skipped
      from crm.staff_day d where d.staff_id = (select crm.my_id()) and d.day = :day
""")


def my_queue(db: Session, query: QueueQuery, books: Books) -> Queue:
    """The day of the person who asks, in the order promises due, overdue, assignments, today, warm, recycled, new.

    Nobody on a do-not-call list is in it; who cannot be rung now (night at the client's, attempts used up)
    keeps his place and says until when.
    """
    zone = ZoneInfo(query.zone)
    sorter = _Sorter(query, books)
    rows = [sorter.row(row) for row in ask(db, _QUEUE, _values(query, zone, books))]
    rows.sort(key=_order)
    kept = tuple(_once_each(rows))
    closed = [row.opens_at for row in kept if row.opens_at is not None]
    anyone = any(row.callable for row in kept)
    return Queue(
        kept, dict(Counter(row.section for row in kept)), None if anyone or not closed else min(closed)
    )


def queue_head(db: Session, query: QueueQuery, books: Books, *, most: int = HEAD) -> tuple[WorklistRow, ...]:
    """The first rows of the same day, about `most` of them, long before all of it is read; the whole of them when
    planned rows are fewer than that."""
    sorter = _Sorter(query, books)
    values = {**_values(query, ZoneInfo(query.zone), books), "most": most, "soon": sorter.soon}
    found = ask(db, _HEAD, values)
    if len(found) < most:
        return my_queue(db, query, books).rows
    rows = [sorter.row(row) for row in found]
    rows.sort(key=_order)
    return tuple(_once_each(rows))


def day_figures(db: Session, now: datetime, zone: str, books: Books) -> DayFigures:
    """Today's figures of the person who asks, by his own calendar, beside his plan of the day."""
    own = ZoneInfo(zone)
    today = now.astimezone(own).date()
    row = db.execute(_FIGURES, {"day": today, "start": day_bounds(now, own)[0]}).one()._asdict()
    me = row.pop("me")
    book = PlanBook(read_plans(db, staff_ids=[me], until=today), books, default_for=[me])
    plans = {name: book.plan_of(me, code, Period("day", today)) for code, name in DEFAULTS.items()}
    return DayFigures(
        **row,
        plan={name: round(plan or 0) for name, plan in plans.items()},
        group_promises=group_average(db, today, today).get("promises_on_time"),
    )


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


@dataclass(frozen=True)
class Limits:
    """How often one number may be tried; a promise may exceed them."""

    lifetime: int
    per_day: int
    per_24h: int
    gap: timedelta

    @classmethod
    def of(cls, books: Books) -> Limits:
        """The company's limits."""
        number = books.number
        gap = timedelta(minutes=number("attempts", "gap_minutes", 10))
        return cls(
            number("attempts", "lifetime", 12),
            number("attempts", "per_day", 3),
            number("attempts", "per_24h", 3),
            gap,
        )

    def reached(self, tried: dict[str, Any], now: datetime) -> str | None:
        """Which limit the number has used up: "lifetime", "day" or "gap"; None when it may be rung."""
        if tried["tries_all"] >= self.lifetime:
            return "lifetime"
        if tried["tries_day"] >= self.per_day or tried["tries_24h"] >= self.per_24h:
            return "day"
        last = tried["number_last_at"]
        return "gap" if last is not None and now - last < self.gap else None


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
        "two_days_ago": now - timedelta(days=2),
        "pattern": search_pattern(query.search),
    }


_NEVER_RUNG = {"tries_day": 0, "tries_24h": 0, "number_last_at": None}


class _Sorter:
    """Turns rows of the statement into rows of the queue; reckons each window and midnight once, not per row."""

    def __init__(self, query: QueueQuery, books: Books) -> None:
        self._now, self._own, self._books = query.now, ZoneInfo(query.zone), books
        self._limits = Limits.of(books)
        self.soon = query.now + timedelta(minutes=books.number("promise", "soon_minutes", 20))
        self._openings: dict[tuple[str | None, ...], tuple[datetime | None, bool]] = {}
        self._midnights: dict[str | None, datetime] = {}

    def row(self, found: tuple[Any, ...]) -> WorklistRow:
        """The row with its place, the hour it opens and what bars it."""
        # A third of the time of the constructor, which sets each field of a frozen class by a call.
        row = object.__new__(WorklistRow)
        values = row.__dict__
        values.update(zip(_READ, found, strict=False))
        recent = found[-1]
        if values["section"] == "promise" and values["due_at"] > self.soon:
            values["section"] = "today"
        if recent:
            today, day_ago = self._midnight(values["time_zone"]), self._now - timedelta(hours=24)
            values["tries_day"] = sum(at >= today for at in recent)
            values["tries_24h"] = sum(at > day_ago for at in recent)
            values["number_last_at"] = max(recent)
        else:
            values.update(_NEVER_RUNG)
        values["opens_at"] = values["barred"] = None
        if values["kind"] == "call":
            self._judge(values)
        return row

    def _judge(self, values: dict[str, Any]) -> None:
        opening, shut = (None, False) if values["is_promise"] else self._opening(values)
        values["opens_at"] = opening
        if values["number"] is None:
            values["barred"] = "no_number"
        elif not values["is_promise"]:
            values["barred"] = self._limits.reached(values, self._now) or ("window" if shut else None)

    def _midnight(self, zone: str | None) -> datetime:
        if zone not in self._midnights:
            self._midnights[zone] = day_bounds(self._now, zone_named(zone) or self._own)[0]
        return self._midnights[zone]

    def _opening(self, values: dict[str, Any]) -> tuple[datetime | None, bool]:
        """When the client's window opens, if it is closed now; and whether it is closed for good."""
        place = (values["time_zone"], values["country"], values["region"], values["project_code"])
        if place not in self._openings:
            self._openings[place] = self._reckon_opening(*place)
        return self._openings[place]

    def _reckon_opening(
        self, zone_name: str | None, country: str | None, region: str | None, project_code: str | None
    ) -> tuple[datetime | None, bool]:
        zone = zone_named(zone_name)
        place: dict[str, Any] = {
            "country": country, "region": region, "project_code": project_code,
            "windows": self._books.windows, "holidays": self._books.holidays,
        }  # fmt: skip
        if is_open(self._now, zone, **place) is not False:
            return None, False
        opening = opens_at(self._now, zone, **place)
        return opening, opening is None


def _order(row: WorklistRow) -> tuple[Any, ...]:
    """By section; late promises and hot clients before others, then by time, then the more important first.

    Rows that are equal in all this keep the order of the statement: older clients first.
    """
    first = (
        not row.is_promise
        if row.section == "overdue"
        else row.status != "hot"
        if row.section == "warm"
        else False
    )
    moment = row.due_at or row.last_at
    return (
        SECTIONS.index(row.section),
        first,
        row.asked_by is None,
        moment.timestamp() if moment else 0.0,
        -row.importance,
    )


def _once_each(rows: Iterable[WorklistRow]) -> Iterable[WorklistRow]:
    """A client with several plans stands once for calls, at its most urgent place; tasks of other kinds stay."""
    called: set[uuid.UUID] = set()
    for row in rows:
        if row.kind == "call":
            if row.client_id in called:
                continue
            called.add(row.client_id)
        yield row
