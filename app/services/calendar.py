"""The calendar: what is planned and done by hours, long rows of calls counted, and what a move would meet.

read_calendar(db, CalendarQuery(since, until, zone, staff_ids)) -> Calendar
read_calls(db, query, strip) -> the calls behind a counted strip
read_move(db, activity_id, now), read_plan(db, client_id, now) -> MovePlace: the client and the busy moments of his owner
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import Refused
from app.services.call_screens import BUSY_DAYS
from app.services.clients import ClientCard, read_card
from app.services.clocks import at_wall
from app.services.planning import BusyRow

MOST = 2_000
FEW = 3
"""So many calls of one hour (of one day, in a month) are still shown one by one."""


@dataclass(frozen=True)
class CalendarQuery:
    """Whose entries of [since, until) (nobody named: of the person who asks), of which kinds (none: all).

    `zone` is the clock by whose hours calls are counted; `few` calls of one hour or day are not counted together.
    """

    since: datetime
    until: datetime
    now: datetime
    zone: str
    staff_ids: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    planned: bool = True
    done: bool = True
    unit: Literal["hour", "day"] = "hour"
    few: int = FEW


@dataclass(frozen=True)
class CalendarEntry:
    """One entry; `moment` is when it was done, else when it is due. `note` is the plan's, or the result."""

    id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    client_zone: str | None
    kind: str
    state: str
    moment: datetime
    due_at: datetime
    due_wall: datetime | None
    due_zone: str | None
    started_at: datetime | None
    minutes: int
    is_promise: bool
    is_assignment: bool
    whose_id: int | None
    outcome_code: str | None
    note: str
    dnc_until: datetime | None
    country: str | None
    region: str | None
    project_code: str | None

    @property
    def is_done(self) -> bool:
        """Whether it is history."""
        return self.state == "done"

    @property
    def movable(self) -> bool:
        """Whether it can go to another time; a call that only lacks its result cannot."""
        return self.state == "planned"

    @property
    def starts(self) -> datetime:
        """Where it begins: what is done, when it was begun."""
        began = self.started_at if self.is_done else None
        return began if began is not None and began <= self.moment else self.moment

    @property
    def ends(self) -> datetime:
        """Where it ends; what is done, when it was written down."""
        if self.is_done:
            return max(self.moment, self.starts + timedelta(minutes=1))
        return self.starts + timedelta(minutes=max(1, self.minutes))

    def is_late(self, now: datetime) -> bool:
        """Whether its hour has passed and it is not done."""
        return not self.is_done and self.due_at < now


@dataclass(frozen=True)
class CalendarStrip:
    """Calls of one person within one hour (one day, in a month), counted; `late` of those not done."""

    whose_id: int | None
    since: datetime
    wall: datetime
    total: int
    done: int
    late: int

    @property
    def open(self) -> int:
        """How many wait to be done."""
        return self.total - self.done


@dataclass(frozen=True)
class Calendar:
    """Entries and strips by time; `more` when there are more entries than MOST, which are not shown."""

    query: CalendarQuery
    entries: tuple[CalendarEntry, ...] = ()
    strips: tuple[CalendarStrip, ...] = ()
    more: bool = False


@dataclass(frozen=True)
class CalendarPerson:
    """Somebody whose calendar may be opened."""

    id: int
    login: str
    name: str
    group_id: int | None
    group_name: str
    time_zone: str


@dataclass(frozen=True)
class MovePlace:
    """What a move or a new plan has to look at: the client, and the promises, meetings and own plans of his owner."""

    card: ClientCard
    whose_id: int | None
    whose_name: str
    busy: tuple[BusyRow, ...]


# What is counted is read in the index alone (moment is when an open one is due); only what is shown one by one is looked up.
# What one's own hand planned is an appointment, not a row of the queue, as long as there are few of them.
_CALENDAR = text("""
    with seen as materialized (
        select a.id, a.whose_id, a.moment, a.state = 'done' as finished, width_bucket(a.moment, cast(:edges as timestamptz[])) as place,
               case when a.kind <> 'call' or a.is_promise then 0
                    when a.state = 'planned' and a.origin = 'manual' and not a.is_assignment then 1 else 2 end as sort
          from crm.activity a
         where a.whose_id = any(coalesce(cast(:people as integer[]), array[(select crm.my_id())]))
           and a.moment >= :since and a.moment < :until
           and a.state <> 'cancelled' and (:planned or a.state = 'done') and (:done or a.state <> 'done')
           and (cast(:kinds as text[]) is null or a.kind = any(cast(:kinds as text[])))),
    counted as materialized (
        select s.whose_id, s.place, s.sort, min(s.moment) as moment, count(*) as total,
               count(*) filter (where s.finished) as finished,
               count(*) filter (where not s.finished and s.moment < :now) as late
          from seen s where s.sort > 0 group by 1, 2, 3 having count(*) > :few),
    shown as materialized (
        select s.id, s.moment from seen s
         where (s.whose_id, s.place, s.sort) not in (select n.whose_id, n.place, n.sort from counted n)
         order by s.moment, s.id limit :most)
    select a.id, a.client_id, c.name, c.time_zone, a.kind, a.state, a.moment, a.due_at, a.due_wall, a.due_zone, a.started_at,
           a.minutes, a.is_promise, a.is_assignment, a.whose_id, a.outcome_code,
           case when a.done_at is null then a.plan_note else a.result end, c.dnc_until, c.country, c.region, c.project_code,
           null as place, null as total, null as finished, null as late
      from shown t
      join lateral (select * from crm.activity a where a.id = t.id offset 0) a on true
      join lateral (select * from crm.client c where c.id = a.client_id offset 0) c on true
    union all
    select null, null, null, null, null, null, min(n.moment), null, null, null, null, null, null, null, n.whose_id, null, null,
           null, null, null, null, n.place, sum(n.total)::integer, sum(n.finished)::integer, sum(n.late)::integer
      from counted n group by n.whose_id, n.place
""")

_PEOPLE = text("""
    select s.id, s.login, s.name, s.group_id, coalesce(g.name, '') as group_name, s.time_zone
      from crm.staff s left join crm.sales_group g on g.id = s.group_id
     where s.active and (s.id = (select crm.my_id()) or (select crm.my_level()) = 'admin'
                         or ((select crm.my_level()) = 'lead' and s.group_id = (select crm.my_group())))
     order by s.id <> (select crm.my_id()), g.name nulls first, s.name, s.id
""")

_PLACE = text("""
    select c.id as client_id, c.owner_id as whose_id, coalesce(s.name, '') as whose_name
      from crm.client c left join crm.staff s on s.id = c.owner_id
     where c.id = coalesce(cast(:client_id as uuid), (select a.client_id from crm.activity a where a.id = cast(:id as uuid)))
""")
_BUSY = text("""
    select a.id as activity_id, c.name as client_name, a.due_at, a.minutes, a.kind
      from crm.activity a join crm.client c on c.id = a.client_id
     where a.owner_id = :whose and a.done_at is null and a.state = 'planned' and a.id is distinct from cast(:id as uuid)
       and (a.is_promise or a.kind in ('meeting', 'presentation') or a.origin = 'manual')
       and a.due_at between :since and :until
     order by a.due_at
""")


_NAMES = tuple(one.name for one in fields(CalendarEntry))


def read_calendar(db: Session, query: CalendarQuery) -> Calendar:
    """The entries of these people in that time, at most MOST of them; many calls of one hour are counted."""
    edges = _edges(query)
    walls = list(edges.values())
    asked = {
        "people": list(query.staff_ids) or None, "since": query.since, "until": query.until, "now": query.now,
        "edges": "{" + ",".join(edge.isoformat() for edge in edges) + "}", "few": query.few, "most": MOST + 1,
        "kinds": list(query.kinds) or None, "planned": query.planned, "done": query.done,
    }  # fmt: skip
    entries: list[CalendarEntry] = []
    strips: list[CalendarStrip] = []
    for row in db.execute(_CALENDAR, asked).all():
        # By place, not by name, and past the constructor: a week of a group is two thousand rows, and is painted at once.
        if row[0] is None:
            wall = walls[row.place - 1]
            strips.append(CalendarStrip(row.whose_id, row.moment, wall, row.total, row.finished, row.late))
        else:
            entry = object.__new__(CalendarEntry)
            entry.__dict__.update(zip(_NAMES, row, strict=False))
            entries.append(entry)
    entries.sort(key=lambda one: (one.moment, one.id))
    strips.sort(key=lambda one: one.since)
    return Calendar(query, tuple(entries[:MOST]), tuple(strips), len(entries) > MOST)


def _edges(query: CalendarQuery) -> dict[datetime, datetime]:
    """When each hour (each day, in a month) begins, with what the clock on the wall says then.

    An hour that is skipped is none, one that comes twice is a long one.
    """
    zone = ZoneInfo(query.zone)
    step = timedelta(hours=1) if query.unit == "hour" else timedelta(days=1)
    wall = _whole(query.since.astimezone(zone).replace(tzinfo=None), query)
    edges = {}
    while (edge := at_wall(wall, zone)) < query.until:
        edges[edge] = wall
        wall += step
    return edges


def read_calls(db: Session, query: CalendarQuery, strip: CalendarStrip) -> tuple[CalendarEntry, ...]:
    """The calls behind a strip (whose_id None: of all people of the query), at most MOST, in order of time."""
    length = timedelta(hours=1) if query.unit == "hour" else timedelta(days=1)
    # By the clock on the wall an hour or a day can be longer than by the stopwatch; the wall has the last word.
    span = replace(
        query,
        since=max(query.since, strip.since - length),
        until=min(query.until, strip.since + length + timedelta(hours=1)),
        staff_ids=(strip.whose_id,) if strip.whose_id is not None else query.staff_ids,
        kinds=("call",),
        few=MOST,
    )
    found = read_calendar(db, span).entries
    walls = {one.id: _wall_of(one, query) for one in found}
    return tuple(one for one in found if walls[one.id] == strip.wall and not one.is_promise)


def read_people(db: Session) -> tuple[CalendarPerson, ...]:
    """Whose calendars the person who asks may open, himself first: a lead his group's, an administrator all."""
    return tuple(CalendarPerson(**row._mapping) for row in db.execute(_PEOPLE))


def read_move(db: Session, activity_id: uuid.UUID, now: datetime) -> MovePlace:
    """The client of an entry and what his owner has within a month; Refused when it is not to be seen."""
    return _place(db, now, activity_id=activity_id)


def read_plan(db: Session, client_id: uuid.UUID, now: datetime) -> MovePlace:
    """A client to plan with and what his owner has within a month; Refused when he is not to be seen."""
    return _place(db, now, client_id=client_id)


def _place(
    db: Session, now: datetime, *, client_id: uuid.UUID | None = None, activity_id: uuid.UUID | None = None
) -> MovePlace:
    row = db.execute(_PLACE, {"id": activity_id, "client_id": client_id}).one_or_none()
    if row is None:
        raise Refused()
    span = timedelta(days=BUSY_DAYS)
    asked = {"whose": row.whose_id, "id": activity_id, "since": now - span, "until": now + span}
    busy = tuple(BusyRow(**one._mapping) for one in db.execute(_BUSY, asked))
    return MovePlace(read_card(db, row.client_id), row.whose_id, row.whose_name, busy)


def _wall_of(entry: CalendarEntry, query: CalendarQuery) -> datetime:
    return _whole(entry.moment.astimezone(ZoneInfo(query.zone)).replace(tzinfo=None), query)


def _whole(wall: datetime, query: CalendarQuery) -> datetime:
    hour = wall.replace(minute=0, second=0, microsecond=0)
    return hour if query.unit == "hour" else hour.replace(hour=0)
