"""What has to be remembered now, shown once per person, by the server's clock (F27-F29).

Shown is not answered: an item stays until its activity is done, moved, cancelled or snoozed. Of several PCs of
one person the one that shows an item holds a lease on it and renews it; when that PC dies, another shows it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Row, text

from app.errors import KnownError
from app.services.db import Db
from app.services.deeds import once
from app.services.jobs import SleepWatch

State = Literal["soon", "overdue", "later"]

LEAD_MINUTES = 10
SNOOZE_MINUTES = 15
LEASE = timedelta(minutes=2)
# The same grace in which the database counts a promise as kept (crm.promise_result).
GRACE = timedelta(minutes=15)
MOST = 1_000


@dataclass(frozen=True)
class ReminderRow:
    """One undone plan of mine; `state`, `asks_result` and `overdue_seconds` are as of the server's clock."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    person_name: str
    city: str
    time_zone: str | None
    kind: str
    due_at: datetime
    minutes: int
    remind_minutes: int | None
    snoozed_until: datetime | None
    is_promise: bool
    is_assignment: bool
    plan_note: str
    number: str | None
    asked_by_name: str = ""
    """The lead who asks for it to be done at once."""
    state: State = "later"
    asks_result: bool = False
    overdue_seconds: int = 0


@dataclass(frozen=True)
class Centre:
    """All reminders until the end of my day, each list by time; `at` is the server's moment of the reading."""

    at: datetime
    soon: tuple[ReminderRow, ...] = ()
    overdue: tuple[ReminderRow, ...] = ()
    later: tuple[ReminderRow, ...] = ()

    def rows(self) -> tuple[ReminderRow, ...]:
        """Everything in the order of the screen."""
        return (*self.soon, *self.overdue, *self.later)

    def waiting(self) -> int:
        """How many wait for an answer: the figure of the badge."""
        return len(self.soon) + len(self.overdue)


@dataclass(frozen=True)
class Tick:
    """What one look at the server brought: newly claimed, what this seat shows, and all the rest."""

    centre: Centre
    claimed: tuple[ReminderRow, ...] = ()
    showing: frozenset[uuid.UUID] = field(default_factory=frozenset)
    next_at: datetime | None = None
    after_absence: bool = False


@dataclass(frozen=True)
class Preferences:
    """Personal setting "reminders"."""

    lead_minutes: int = LEAD_MINUTES
    snooze_minutes: int = SNOOZE_MINUTES
    sound: bool = False


@dataclass(frozen=True)
class Snooze:
    """Come back with this activity at `until`."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    activity_id: uuid.UUID
    until: datetime


@dataclass(frozen=True)
class SnoozeOverdue:
    """Come back at `until` with all that should have been over by `ended_before`; one deed however many there are."""

    id: uuid.UUID
    made_at: datetime
    ended_before: datetime
    until: datetime
    client_id: uuid.UUID | None = None


# Automatic further tries are offered by the queue; popping up each of them would be a storm.
_MINE = """a.owner_id = (select crm.my_id()) and a.done_at is null and a.state = 'planned'
           and (a.origin not in ('recycle', 'assignment') or a.remind_minutes is not null or a.asked_at is not null)"""

# Offset 0 keeps each look-up by primary key: the number of a person's clients is guessed badly under row
# security, and a guess too high would read all clients instead.
_LOOKED_UP = """
      join lateral (select c.name, c.city, c.time_zone from crm.client c where c.id = a.client_id offset 0) c on true
      left join lateral (select p.name from crm.contact_person p where p.id = a.person_id offset 0) p on true
"""

_COLUMNS = """
    select now() as now, a.id as activity_id, a.client_id, c.name as client_name, coalesce(p.name, '') as person_name,
           coalesce(c.city, '') as city, c.time_zone, a.kind, a.due_at, a.minutes, a.remind_minutes, a.snoozed_until,
           a.is_promise, a.is_assignment, a.plan_note,
           coalesce((select s.name from crm.staff s where s.id = a.asked_by), '') as asked_by_name,
           coalesce(a.number, (select ph.number from crm.phone ph
                                where ph.client_id = a.client_id and ph.number is not null
                                  and ph.state in ('new', 'good')
                                order by ph.position, ph.id limit 1)) as number
"""

# The bound of 32,767 minutes is the longest lead a smallint holds; it lets the index end the range.
_CLAIM = text(f"""
    with due as materialized (
        select a.id from crm.activity a
         where {_MINE}
           and a.due_at <= now() + interval '32767 minutes'
           and a.due_at <= now() + make_interval(mins => coalesce(a.remind_minutes, :lead))
           and (a.snoozed_until is null or a.snoozed_until <= now())
           and (a.shown_until is null or a.shown_until <= now()
                or (a.shown_seat = :seat
                    and (:again or (a.kind = 'meeting' and a.shown_at < a.due_at + make_interval(mins => a.minutes)
                                    and a.due_at + make_interval(mins => a.minutes) <= now()))))
         order by a.due_at, a.id limit :limit
           for update skip locked),
    claimed as (
        update crm.activity a
           set shown_at = now(), shown_seat = :seat, shown_until = now() + :lease, snoozed_until = null
          from due where a.id = due.id
        returning a.*)
    {_COLUMNS}
      from claimed a {_LOOKED_UP}
     order by a.due_at, a.id
""")

_RENEW = text(f"""
    update crm.activity a set shown_until = now() + :lease
     where a.id in (select a.id from crm.activity a
                     where {_MINE} and a.shown_seat = :seat and a.shown_until < now() + :lease / 2
                       for update skip locked)
""")

_SHOWING = text(f"select a.id from crm.activity a where {_MINE} and a.shown_seat = :seat")

_CENTRE = text(f"""
    {_COLUMNS}
      from crm.activity a {_LOOKED_UP}
     where {_MINE} and a.due_at <= now() + interval '32767 minutes'
       and (a.due_at < :day_end or a.due_at <= now() + make_interval(mins => coalesce(a.remind_minutes, :lead)))
     order by a.due_at, a.id limit :limit
""")

_SNOOZE = text("""
    update crm.activity set snoozed_until = :until, shown_seat = null, shown_until = null
     where id = :activity_id and owner_id = (select crm.my_id()) and done_at is null
    returning id
""")

_SNOOZE_OVERDUE = text(f"""
    update crm.activity a set snoozed_until = :until, shown_seat = null, shown_until = null
     where {_MINE} and a.due_at <= :ended_before
       and (a.kind <> 'meeting' or a.due_at + make_interval(mins => a.minutes) <= :ended_before)
       and (a.snoozed_until is null or a.snoozed_until < :until)
""")

_NEXT = text(f"""
    select min(greatest(a.due_at - make_interval(mins => coalesce(a.remind_minutes, :lead)), a.snoozed_until))
      from crm.activity a
     where {_MINE}
       and greatest(a.due_at - make_interval(mins => coalesce(a.remind_minutes, :lead)), a.snoozed_until) > now()
""")


def claim_due(
    db: Db, seat: uuid.UUID, *, lead_minutes: int = LEAD_MINUTES, limit: int = 100, again: bool = False
) -> tuple[ReminderRow, ...]:
    """Takes for this seat what is due by the server's clock and shown nowhere; each item for one seat only.

    `again` also brings what this seat itself showed before the program was started anew.
    """
    values = {"seat": seat, "lead": lead_minutes, "limit": limit, "again": again, "lease": LEASE}
    return tuple(_row(row, lead_minutes) for row in db.execute(_CLAIM, values))


def renew(db: Db, seat: uuid.UUID) -> frozenset[uuid.UUID]:
    """Keeps the seat's lease on what it shows; returns those still undone and mine, to drop all others."""
    db.execute(_RENEW, {"seat": seat, "lease": LEASE})
    return frozenset(db.scalars(_SHOWING, {"seat": seat}))


def centre(db: Db, *, day_end: datetime, lead_minutes: int = LEAD_MINUTES) -> Centre:
    """Everything to remember until `day_end`, sorted into soon, overdue and later."""
    values = {"day_end": day_end, "lead": lead_minutes, "limit": MOST}
    found = db.execute(_CENTRE, values).all()
    now: datetime = found[0].now if found else db.scalar(text("select now()"))
    return sorted_centre((_row(row, lead_minutes) for row in found), now=now, lead_minutes=lead_minutes)


def look(
    db: Db, seat: uuid.UUID, *, day_end: datetime, lead_minutes: int = LEAD_MINUTES, again: bool = False
) -> Tick:
    """One tick: keeps leases, claims what is due, reads the centre."""
    renew(db, seat)
    claimed: tuple[ReminderRow, ...] = ()
    while len(claimed) < MOST:
        batch = claim_due(db, seat, lead_minutes=lead_minutes, again=again and not claimed)
        claimed += batch
        if len(batch) < 100:
            break
    return Tick(
        centre(db, day_end=day_end, lead_minutes=lead_minutes),
        claimed,
        renew(db, seat),
        next_due(db, lead_minutes=lead_minutes),
    )


def snooze(db: Db, form: Snooze) -> bool:
    """Puts the reminder off until then; False when it is no longer undone or no longer mine."""
    if not once(db, form, "snooze"):
        return True
    found = db.execute(_SNOOZE, {"activity_id": form.activity_id, "until": form.until}).one_or_none()
    return found is not None


def snooze_overdue(db: Db, form: SnoozeOverdue) -> None:
    """Puts off everything of mine that was over by then."""
    if once(db, form, "snooze_overdue"):
        db.execute(_SNOOZE_OVERDUE, {"ended_before": form.ended_before, "until": form.until})


def next_due(db: Db, *, lead_minutes: int = LEAD_MINUTES) -> datetime | None:
    """The next moment at which something of mine will pop up, or None."""
    found: datetime | None = db.scalar(_NEXT, {"lead": lead_minutes})
    return found


def sorted_centre(rows: Iterable[ReminderRow], *, now: datetime, lead_minutes: int = LEAD_MINUTES) -> Centre:
    """The same rows as they stand at another moment: how the local copy goes on without a server."""
    judged = [judged_at(row, now=now, lead_minutes=lead_minutes) for row in rows]
    return Centre(
        now,
        soon=tuple(row for row in judged if row.state == "soon"),
        overdue=tuple(row for row in judged if row.state == "overdue"),
        later=tuple(sorted((row for row in judged if row.state == "later"), key=pops_at)),
    )


def judged_at(row: ReminderRow, *, now: datetime, lead_minutes: int = LEAD_MINUTES) -> ReminderRow:
    """The row with its state as of `now`; a meeting is late only when it should be over."""
    lead = timedelta(minutes=lead_minutes if row.remind_minutes is None else row.remind_minutes)
    meeting = row.kind == "meeting"
    ends = ends_at(row)
    state: State
    if row.snoozed_until is not None and row.snoozed_until > now:
        state = "later"
    elif ends + GRACE <= now:
        state = "overdue"
    else:
        state = "soon" if row.due_at - lead <= now else "later"
    late = max(0, int((now - row.due_at).total_seconds()))
    return replace(row, state=state, asks_result=meeting and ends <= now, overdue_seconds=late)


def ends_at(row: ReminderRow) -> datetime:
    """When it should be over: a meeting takes its minutes, everything else is a moment."""
    return row.due_at + timedelta(minutes=row.minutes) if row.kind == "meeting" else row.due_at


def pops_at(row: ReminderRow) -> datetime:
    """When the row comes next in the list of later ones."""
    return max(row.due_at, row.snoozed_until) if row.snoozed_until else row.due_at


def preferences(value: object, *, lead_minutes: int = LEAD_MINUTES) -> Preferences:
    """The personal setting as kept; what is missing or senseless is as for a new person of this company."""
    kept = value if isinstance(value, dict) else {}
    return Preferences(
        lead_minutes=_minutes(kept.get("lead_minutes"), _minutes(lead_minutes, LEAD_MINUTES)),
        snooze_minutes=_minutes(kept.get("snooze_minutes"), SNOOZE_MINUTES) or SNOOZE_MINUTES,
        sound=kept.get("sound") is True,
    )


def _minutes(value: object, otherwise: int) -> int:
    sensible = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 1440
    return int(value) if sensible else otherwise  # type: ignore[call-overload]


class ReminderWatch:
    """The tick of one seat; `report` gets a Tick or the KnownError, in the thread that ran it.

    `change` runs work in one transaction (`Desk.change`); `day_end` is asked at every look.
    """

    EVERY = timedelta(seconds=20)

    def __init__(
        self,
        change: Callable[[Callable[[Db], Tick]], Tick],
        seat: uuid.UUID,
        *,
        day_end: Callable[[], datetime],
        report: Callable[[Tick | KnownError], object],
        lead_minutes: int = LEAD_MINUTES,
        sleep: SleepWatch | None = None,
    ) -> None:
        self._change, self._seat, self._day_end, self._report = change, seat, day_end, report
        self._sleep = sleep or SleepWatch()
        self._first = self._absent = True
        self.lead_minutes = lead_minutes

    def tick(self) -> None:
        """Looks once; after a start or a sleep the report says so until one look has worked."""
        self._absent = self._sleep.woke(self.EVERY) or self._absent
        try:
            seen = self._change(self._look)
        except KnownError as error:
            self._report(error)
            return
        seen = replace(seen, after_absence=self._absent)
        self._first = self._absent = False
        self._report(seen)

    def _look(self, db: Db) -> Tick:
        return look(
            db, self._seat, day_end=self._day_end(), lead_minutes=self.lead_minutes, again=self._first
        )


def _row(row: Row[Any], lead_minutes: int) -> ReminderRow:
    values = dict(row._mapping)
    now = values.pop("now")
    return judged_at(ReminderRow(**values), now=now, lead_minutes=lead_minutes)
