"""Nobody is forgotten: prospects without a plan, those that stand still, and what cures them (F64).

An orphan has an owner and was worked on, and nothing leads back to him: no plan, no call under way, no place in
the owner's queue, no wish to be left in peace, no reason he was closed with.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import worklist
from app.services.clocks import at_wall, day_bounds, zone_named
from app.services.control import MOST, Scope
from app.services.deeds import once
from app.services.dictionaries import Books
from app.services.handovers import RightMissing
from app.services.windows import next_open

FROZEN_DAYS = 14
DAY_BEGINS, DAY_ENDS = time(9), time(18)
STEP = timedelta(minutes=15)


@dataclass(frozen=True)
class IdleRow:
    """A prospect without a next step, or one that stands still (`next_at` may be set then)."""

    client_id: uuid.UUID
    client_name: str
    version: int
    city: str
    time_zone: str | None
    country: str | None
    region: str | None
    project_code: str | None
    owner_id: int
    owner_name: str
    group_id: int | None
    status: str
    importance: int
    last_at: datetime
    last_outcome: str | None
    next_at: datetime | None
    tries: int


@dataclass(frozen=True)
class IdleCount:
    """So many of one person."""

    owner_id: int
    owner_name: str
    count: int


@dataclass(frozen=True)
class PlanMany:
    """Calls with these clients, spread over the days in their calling hours; activities carry ids made of `id`."""

    id: uuid.UUID
    made_at: datetime
    client_ids: tuple[uuid.UUID, ...]
    days: tuple[date, ...]
    kind: str = "call"
    purpose_code: str | None = None
    note: str = ""
    minutes: int = 15


@dataclass(frozen=True)
class CloseMany:
    """These clients leave the work with this reason."""

    id: uuid.UUID
    made_at: datetime
    client_ids: tuple[uuid.UUID, ...]
    reason: str


@dataclass(frozen=True)
class Undo:
    """Takes a cure back, as far as nobody has worked on it since."""

    id: uuid.UUID
    made_at: datetime
    of: uuid.UUID


@dataclass(frozen=True)
class Place:
    """Whose day and where: what a time is chosen by."""

    key: uuid.UUID
    owner_id: int | None
    time_zone: str | None
    country: str | None = None
    region: str | None = None
    project_code: str | None = None


_ORPHAN = """c.next_at is null and c.last_at is not null and c.closed_reason is null and c.stage = 'prospect'
       and c.owner_id is not null and c.status not in ('refused', 'closed')
       and (c.dnc_until is null or c.dnc_until <= :now)
       and not (c.status in ('warm', 'hot') and c.last_at < :warm_before)
       and not exists (select from crm.activity o where o.client_id = c.id and o.done_at is null and o.state = 'open')"""
_STANDING = """c.status in ('warm', 'hot') and c.closed_reason is null and c.stage = 'prospect' and c.owner_id is not null
       and c.last_at < :frozen_before and (c.dnc_until is null or c.dnc_until <= :now)"""

_LIST = """
    with found as materialized (
        select c.* from crm.client c where {where} {after} order by c.last_at, c.id limit :limit)
    select c.id as client_id, c.name as client_name, c.version, coalesce(c.city, '') as city, c.time_zone, c.country, c.region,
           c.project_code, c.owner_id, coalesce(s.name, '') as owner_name, c.group_id, c.status, c.importance, c.last_at, c.last_outcome,
           c.next_at, c.tries
      from found c left join crm.staff s on s.id = c.owner_id order by c.last_at, c.id
"""
_COUNT = """
    with found as (select c.owner_id, count(*) as count from crm.client c where {where} group by c.owner_id)
    select f.owner_id, coalesce(s.name, '') as owner_name, f.count
      from found f left join crm.staff s on s.id = f.owner_id order by f.count desc, owner_name
"""

_PLACES = text("""
    select c.id as key, c.owner_id, c.time_zone, c.country, c.region, c.project_code from crm.client c
     where c.id = any(:ids) and c.closed_reason is null and (c.dnc_until is null or c.dnc_until <= now())
       and c.next_at is null
     order by c.owner_id, c.last_at, c.id
       for no key update
""")
_PLAN = text("""
    insert into crm.activity (id, client_id, kind, origin, due_at, purpose_code, plan_note, minutes)
    select w.id, w.client_id, :kind, 'manual', w.due_at, :purpose_code, :note, :minutes
      from unnest(cast(:made as uuid[]), cast(:clients as uuid[]), cast(:moments as timestamptz[])) as w(id, client_id, due_at)
""")
_UNPLAN = text("""
    update crm.activity a set state = 'cancelled', done_at = now()
     where a.id = any(:made) and a.state = 'planned' and a.version = 1 and a.done_at is null
    returning a.id
""")
_CLOSE = text("""
    with old as (
        select c.id, c.status from crm.client c
         where c.id = any(:ids) and c.closed_reason is null and c.stage = 'prospect' and c.next_at is null
         order by c.id for no key update)
    update crm.client c set status = 'closed', closed_reason = :reason from old where old.id = c.id
    returning c.id, old.status
""")
_REOPEN = text("""
    update crm.client c set status = w.status, closed_reason = null
      from unnest(cast(:ids as uuid[]), cast(:statuses as text[])) as w(id, status)
     where c.id = w.id and c.status = 'closed' and c.closed_reason = :reason
    returning c.id
""")
_DEED = text("select kind, before from crm.deed where id = :id and staff_id = (select crm.my_id())")


def list_orphans(
    db: Session, scope: Scope, *, after: tuple[datetime, uuid.UUID] | None = None, limit: int = MOST
) -> tuple[IdleRow, ...]:
    """Prospects nothing leads back to, the longest forgotten first."""
    values, where = _where(_ORPHAN, scope)
    return _rows(db, where, values, after, limit)


def count_orphans(db: Session, scope: Scope) -> tuple[IdleCount, ...]:
    """Orphans per person, the most first; nobody who has none."""
    values, where = _where(_ORPHAN, scope)
    return tuple(IdleCount(**row._mapping) for row in db.execute(text(_COUNT.format(where=where)), values))


def list_standing(
    db: Session,
    scope: Scope,
    books: Books,
    *,
    after: tuple[datetime, uuid.UUID] | None = None,
    limit: int = MOST,
) -> tuple[IdleRow, ...]:
    """Warm and hot prospects nobody has spoken to for longer than the company allows, planned or not."""
    values, where = _where(_STANDING, scope, books)
    return _rows(db, where, values, after, limit)


def count_standing(db: Session, scope: Scope, books: Books) -> tuple[IdleCount, ...]:
    """Those that stand still, per person."""
    values, where = _where(_STANDING, scope, books)
    return tuple(IdleCount(**row._mapping) for row in db.execute(text(_COUNT.format(where=where)), values))


def plan_many(db: Session, form: PlanMany, books: Books, zone: str) -> int:
    """Plans a contact with each client that still has none; returns how many. Hours are those of `zone`."""
    allow_many(db, len(form.client_ids))
    if not once(db, form, "plan_many", before=lambda: {"clients": [str(one) for one in form.client_ids]}):
        return 0
    places = [Place(**row._mapping) for row in db.execute(_PLACES, {"ids": list(form.client_ids)})]
    moments = spread(places, form.days, ZoneInfo(zone), now=form.made_at, books=books)
    values = {
        "made": [_made(form.id, place.key) for place in places],
        "clients": [place.key for place in places],
        "moments": [moments[place.key] for place in places],
        "kind": form.kind, "purpose_code": form.purpose_code, "note": form.note, "minutes": form.minutes,
    }  # fmt: skip
    db.execute(_PLAN, values)
    return len(places)


def close_many(db: Session, form: CloseMany) -> int:
    """Closes prospects that have no plan, with the reason; returns how many."""
    allow_many(db, len(form.client_ids))
    if not form.reason.strip():
        raise ValueError("closed without a reason")
    closed: dict[str, Any] = {"reason": form.reason.strip(), "statuses": {}}

    def close() -> dict[str, Any]:
        rows = db.execute(_CLOSE, {"ids": list(form.client_ids), "reason": closed["reason"]})
        closed["statuses"] = {str(row.id): row.status for row in rows}
        return closed

    once(db, form, "close_many", before=close)
    return len(closed["statuses"])


def undo(db: Session, form: Undo) -> int:
    """Takes back a planning or a closing of many; returns how many clients are as before."""
    deed = db.execute(_DEED, {"id": form.of}).one_or_none()
    if deed is None or not once(db, form, "undo_cure"):
        return 0
    before: dict[str, Any] = deed.before
    if deed.kind == "plan_many":
        made = [_made(form.of, uuid.UUID(one)) for one in before["clients"]]
        return len(db.execute(_UNPLAN, {"made": made}).all())
    statuses = before["statuses"]
    values = {"ids": list(statuses), "statuses": list(statuses.values()), "reason": before["reason"]}
    return len(db.execute(_REOPEN, values).all())


def allow_many(db: Session, count: int) -> None:
    """RightMissing when more than one is to be changed at once and the person may not."""
    if count > 1 and not db.scalar(text("select crm.has_right('mass_change')")):
        raise RightMissing()


def spread(
    places: Sequence[Place], days: Sequence[date], own: ZoneInfo, *, now: datetime, books: Books
) -> dict[uuid.UUID, datetime]:
    """A moment for each: evenly over the days for every owner, a quarter of an hour apart, in calling hours.

    Whoever may not be rung on his day gets the next opening after it.
    """
    queues: dict[int | None, list[Place]] = {}
    for place in places:
        queues.setdefault(place.owner_id, []).append(place)
    found = {}
    for queue in queues.values():
        share = -(-len(queue) // len(days))
        for number, place in enumerate(queue):
            day, turn = days[number // share], number % share
            found[place.key] = _opening(place, _slot(day, turn, own, now), own, books)
    return found


def _slot(day: date, turn: int, own: ZoneInfo, now: datetime) -> datetime:
    """The turn-th quarter of an hour of the working day; a full day begins again from the morning."""
    begins, ends = (at_wall(datetime.combine(day, at), own) for at in (DAY_BEGINS, DAY_ENDS))
    if begins < now < ends - STEP:
        begins = (
            now + STEP - timedelta(minutes=now.minute % 15, seconds=now.second, microseconds=now.microsecond)
        )
    places = max(1, int((ends - begins) / STEP))
    at = begins + STEP * (turn % places)
    return at if at > now else now + STEP


def _opening(place: Place, at: datetime, own: ZoneInfo, books: Books) -> datetime:
    opening = next_open(
        at,
        zone_named(place.time_zone) or own,
        country=place.country,
        region=place.region,
        project_code=place.project_code,
        windows=books.windows,
        holidays=books.holidays,
    )
    return opening or at


def _made(form_id: uuid.UUID, client_id: uuid.UUID) -> uuid.UUID:
    return uuid.uuid5(form_id, str(client_id))


def _where(rule: str, scope: Scope, books: Books | None = None) -> tuple[dict[str, Any], str]:
    now = scope.now
    values: dict[str, Any] = {"now": now}
    if ":warm_before" in rule:
        values["warm_before"] = now - timedelta(days=worklist.WARM_AFTER_DAYS)
    if ":frozen_before" in rule and books is not None:
        values["frozen_before"] = now - timedelta(days=books.number("control", "frozen_days", FROZEN_DAYS))
    for name, column, value in (
        ("group_id", "c.group_id", scope.group_id),
        ("staff_id", "c.owner_id", scope.staff_id),
    ):
        if value is not None:
            rule += f" and {column} = :{name}"
            values[name] = value
    return values, rule


def _rows(
    db: Session, where: str, values: dict[str, Any], after: tuple[datetime, uuid.UUID] | None, limit: int
) -> tuple[IdleRow, ...]:
    then = ""
    if after is not None:
        then = "and (c.last_at, c.id) > (:after_at, :after_id)"
        values |= {"after_at": after[0], "after_id": after[1]}
    asked = _LIST.format(where=where, after=then)
    return tuple(IdleRow(**row._mapping) for row in db.execute(text(asked), {**values, "limit": limit}))


def first_days(now: datetime, zone: ZoneInfo, count: int) -> tuple[date, ...]:
    """The next so many working days after today, on the calendar of the zone."""
    day = day_bounds(now, zone)[0].astimezone(zone).date()
    found: list[date] = []
    while len(found) < count:
        day += timedelta(days=1)
        if day.weekday() < 5:
            found.append(day)
    return tuple(found)
