"""Plans: made, moved, cancelled, finished; a promise keeps the wall time and zone it was agreed in."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.services.db import ask, memory
from app.services.deeds import once


@dataclass(frozen=True)
class NextContact:
    """What comes next with a client; `due_wall` and `due_zone` are the client's own clock when it was agreed."""

    id: uuid.UUID
    kind: str
    due_at: datetime
    due_wall: datetime | None = None
    due_zone: str | None = None
    is_promise: bool = False
    purpose_code: str | None = None
    person_id: uuid.UUID | None = None
    note: str = ""
    minutes: int = 15
    remind_minutes: int | None = None


@dataclass(frozen=True)
class Plan:
    """A new plan with a client."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    next: NextContact


@dataclass(frozen=True)
class Move:
    """A plan moved to another time; `from_at` is where it was seen: moved away from there, it stays where it is."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    activity_id: uuid.UUID
    due_at: datetime
    due_wall: datetime | None = None
    due_zone: str | None = None
    from_at: datetime | None = None


@dataclass(frozen=True)
class Cancel:
    """A plan given up, with the reason."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    activity_id: uuid.UUID
    reason: str = ""


@dataclass(frozen=True)
class Finish:
    """The result of a task or a meeting."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    activity_id: uuid.UUID
    note: str = ""
    impression: str | None = None
    next: NextContact | None = None


class BusyRow(NamedTuple):
    """What is planned already near a moment; a tuple, because each call screen makes hundreds of them."""

    activity_id: uuid.UUID
    client_name: str
    due_at: datetime
    minutes: int
    kind: str


class AlreadyDone(KnownError):
    """The plan was finished or cancelled meanwhile."""

    code = "already_done"
    sentence = "This is already done or cancelled"


class MovedMeanwhile(KnownError):
    """The plan stands at another time than it was seen at."""

    code = "moved_meanwhile"
    sentence = "Somebody has moved this to another time meanwhile. Look at it and move it again"


_INSERT = text("""
    insert into crm.activity (id, client_id, kind, origin, due_at, due_wall, due_zone, is_promise, purpose_code, person_id,
                              plan_note, minutes, remind_minutes, parent_id)
    values (:id, :client_id, :kind, :origin, :due_at, :due_wall, :due_zone, :is_promise, :purpose_code, :person_id,
            :note, :minutes, :remind_minutes, :parent_id)
""")

_BUSY = text("""
    select a.id, cast(a.client_id as text), a.due_at, a.minutes, a.kind
      from crm.activity a
     where a.owner_id = (select crm.my_id()) and a.done_at is null and a.state = 'planned'
       and (a.is_promise or a.kind in ('meeting', 'presentation') or a.origin = 'manual')
       and a.due_at between :since and :until
     order by a.due_at
""")
_NAMES = text("select cast(c.id as text), c.name from crm.client c where c.id = any(cast(:ids as uuid[]))")
NAMES_HOLD = 600.0
"""Seconds for which a client's name is not asked for again: each call asks for the same hundreds."""


class _Names:
    """Names of the clients of one's own busy hours, by ids as texts: Python takes ten times as long to look up a UUID."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.until = 0.0


def plan_activity(db: Session, form: Plan) -> uuid.UUID:
    """Plans the next contact; returns its id. Refused when the client is not this person's."""
    if once(db, form, "plan_activity"):
        insert_next(db, form.client_id, form.next, origin="manual")
    return form.next.id


def insert_next(
    db: Session,
    client_id: uuid.UUID,
    next_contact: NextContact,
    *,
    origin: str,
    parent_id: uuid.UUID | None = None,
) -> None:
    """Writes a planned activity; the database decides whether this person may."""
    given = {name: getattr(next_contact, name) for name in NextContact.__dataclass_fields__}
    db.execute(_INSERT, {**given, "client_id": client_id, "origin": origin, "parent_id": parent_id})


def move_activity(db: Session, form: Move) -> uuid.UUID:
    """Moves a plan and returns the id of the plan that stands now.

    An overdue promise is cancelled (it counts as broken) and planned anew, so no one can move lateness away.
    """
    if not once(db, form, "move_activity"):
        return _successor(form)
    row = db.execute(
        text(
            "select id, is_promise and due_at < now() as late_promise, done_at, due_at from crm.activity"
            " where id = :id for update"
        ),
        {"id": form.activity_id},
    ).one_or_none()
    _must_be_open(row)
    assert row is not None
    if form.from_at is not None and row.due_at != form.from_at:
        raise MovedMeanwhile()
    if row.late_promise:
        return _plan_anew(db, form)
    db.execute(
        text(
            "update crm.activity set due_at = :due_at, due_wall = :due_wall, due_zone = :due_zone where id = :id"
        ),
        {"due_at": form.due_at, "due_wall": form.due_wall, "due_zone": form.due_zone, "id": form.activity_id},
    )
    return form.activity_id


def cancel_activity(db: Session, form: Cancel) -> None:
    """Gives a plan up; its reason stays with it."""
    if not once(db, form, "cancel_activity"):
        return
    row = db.execute(
        text("update crm.activity set state = 'cancelled', done_at = now(), result = :reason"
             " where id = :id and done_at is null returning id"),
        {"id": form.activity_id, "reason": form.reason},
    ).one_or_none()  # fmt: skip
    if row is None:
        _must_be_open(_seen(db, form.activity_id))


def finish_activity(db: Session, form: Finish) -> uuid.UUID:
    """Files the result of a task or meeting and plans the next contact with it."""
    if not once(db, form, "finish_activity"):
        return form.activity_id
    row = db.execute(
        text("update crm.activity set state = 'done', done_at = :made_at, started_at = coalesce(started_at, least(due_at, now())),"
             " result = :note, impression = :impression where id = :id and done_at is null returning client_id"),
        {"id": form.activity_id, "note": form.note, "impression": form.impression, "made_at": form.made_at},
    ).one_or_none()  # fmt: skip
    if row is None:
        _must_be_open(_seen(db, form.activity_id))
        raise Refused()
    db.execute(
        text(
            "update crm.client set last_at = greatest(last_at, :made_at), status = coalesce(:impression, status) where id = :id"
        ),
        {"id": row.client_id, "made_at": form.made_at, "impression": form.impression},
    )
    if form.next is not None:
        insert_next(db, row.client_id, form.next, origin="outcome", parent_id=form.activity_id)
    return form.activity_id


def busy(db: Session, now: datetime, *, days: int = 1) -> tuple[BusyRow, ...]:
    """My promises, meetings and own plans of yesterday and so many days ahead: a warning of a clash, never a block."""
    rows = ask(db, _BUSY, {"since": now - timedelta(days=1), "until": now + timedelta(days=days)})
    names = _names(db, {row[1] for row in rows})
    return tuple(
        [BusyRow(id_, names[of], at, minutes, kind) for id_, of, at, minutes, kind in rows if of in names]
    )


def know_name(db: Session, client_id: uuid.UUID, name: str) -> None:
    """Keeps the name of a client who is called now: the next contact that is planned with him will be among the busy hours."""
    memory(db, _Names).names[str(client_id)] = name


def _names(db: Session, wanted: set[str]) -> dict[str, str]:
    kept = memory(db, _Names)
    if kept.until < time.monotonic():
        kept.names, kept.until = {}, time.monotonic() + NAMES_HOLD
    names = kept.names
    if missing := wanted - names.keys():
        names.update(ask(db, _NAMES, {"ids": list(missing)}))
    return names


def _plan_anew(db: Session, form: Move) -> uuid.UUID:
    made = _successor(form)
    db.execute(
        text("insert into crm.activity (id, client_id, kind, origin, due_at, due_wall, due_zone, is_promise, purpose_code,"
             " person_id, plan_note, minutes, remind_minutes, parent_id)"
             " select :made, client_id, kind, 'manual', :due_at, :due_wall, :due_zone, is_promise, purpose_code, person_id,"
             " plan_note, minutes, remind_minutes, id from crm.activity where id = :id"),
        {"made": made, "id": form.activity_id, "due_at": form.due_at, "due_wall": form.due_wall, "due_zone": form.due_zone},
    )  # fmt: skip
    db.execute(
        text("update crm.activity set state = 'cancelled', done_at = now() where id = :id"),
        {"id": form.activity_id},
    )
    return made


def _successor(form: Move) -> uuid.UUID:
    return uuid.uuid5(form.id, "moved")


def _seen(db: Session, activity_id: uuid.UUID) -> object:
    return db.execute(
        text("select id, done_at from crm.activity where id = :id"), {"id": activity_id}
    ).one_or_none()


def _must_be_open(row: object) -> None:
    if row is None:
        raise Refused()
    if getattr(row, "done_at", None) is not None:
        raise AlreadyDone()
