"""What leads set for their managers: foreseen, assigned, moved, taken back.

    foresee_assignment(db, form, *, now, books, pending=()) -> SpreadPlan   nothing is done; `pending`: not published yet
    assign(db, plan) -> Assigned                        all or nothing; the same plan again does nothing more
    withdraw(db, Withdrawal(assignment_id, staff_id=None, since=None, until=None)) -> int   how many open ones were cancelled
    give_back(db, assignment_id) -> int                 clients that changed hands for it, after it was withdrawn
    read_cell(db, assignment_id, staff_id, since, until) -> tuple[CellItem, …]      the activities behind a card

Moves and publishing several drafts at once are in services.rearrangements:
    foresee_move(db, form, *, now, books, pending=()) -> MovePlan
    move(db, plan) -> int                               how many; all or nothing
    publish(db, drafts: tuple[SpreadPlan | MovePlan | Withdrawal, …]) -> Published   all of them in one transaction

KnownErrors: NothingToAssign, NobodyChosen, NotOfTheGroup, AssignmentUnnamed, NoDaysChosen, PastDays, DaysReachFar, UnknownKind,
handovers.TakenMeanwhile(count). Who may not is told by the database: Refused.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError
from app.models.activities import KINDS
from app.services import handovers
from app.services.assignment_facts import read_prospects, read_scene
from app.services.capacity import TeamMember, read_team
from app.services.deeds import DeedRefused
from app.services.dictionaries import Books
from app.services.handovers import HandOverPlan, TakenMeanwhile
from app.services.placements import Prospect, spread
from app.services.selections import MOST
from app.services.spreads import (
    REASONS,
    AssignmentForm,
    LeftOut,
    MoveForm,
    MoveItem,
    MovePlan,
    Share,
    SpreadItem,
    SpreadPlan,
)

__all__ = [
    "REASONS",
    "Assigned",
    "AssignmentForm",
    "CellItem",
    "LeftOut",
    "MoveForm",
    "MoveItem",
    "MovePlan",
    "Share",
    "SpreadItem",
    "SpreadPlan",
    "Withdrawal",
]

MOST_DAYS = 62


@dataclass(frozen=True)
class Assigned:
    """What became of an assignment; `hand_over_id` when clients changed hands for it."""

    assignment_id: uuid.UUID
    activities: int
    moved: int = 0
    hand_over_id: uuid.UUID | None = None


@dataclass(frozen=True)
class Withdrawal:
    """An assignment taken back: all that is open of it, or of one person, or of a span of time."""

    assignment_id: uuid.UUID
    staff_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class CellItem:
    """One activity of an assignment on the board."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    city: str
    state: str
    due_at: datetime
    timed: bool
    outcome_code: str | None
    done_at: datetime | None


class NothingToAssign(KnownError):
    """There are no clients in it."""

    code = "nothing_to_assign"
    sentence = "No clients are chosen, or none of them can get it"


class NobodyChosen(KnownError):
    """There is nobody to get it."""

    code = "nobody_chosen"
    sentence = "Choose who is to do it"


class NotOfTheGroup(KnownError):
    """A person was chosen who does not work in the group now."""

    code = "not_of_the_group"
    sentence = "Somebody who was chosen does not work in this group any more"


class AssignmentUnnamed(KnownError):
    """An assignment is found again by its name."""

    code = "assignment_unnamed"
    sentence = "Give the assignment a name"


class NoDaysChosen(KnownError):
    """There is no day in it."""

    code = "no_days_chosen"
    sentence = "Choose at least one day"


class PastDays(KnownError):
    """A day of it has passed."""

    code = "past_days"
    sentence = "Nothing can be set for days that have passed"


class DaysReachFar(KnownError):
    """The days reach too far."""

    code = "days_reach_far"
    sentence = "An assignment takes {most} days at most"


class UnknownKind(KnownError):
    """There is no such kind of activity."""

    code = "unknown_kind"
    sentence = "There is no kind of activity “{kind}”"


_GROUP = text("""
    select coalesce(cast(:group_id as integer), (select crm.my_group()),
                    (select s.group_id from crm.staff s where s.id = cast(:first as integer)),
                    (select c.group_id from crm.client c where c.id = cast(:client as uuid)))
""")

_KNOWN = text("""
    select a.name, a.kind, a.note,
           (select count(*) from crm.activity x where x.assignment_id = a.id) as activities,
           (select h.clients from crm.hand_over h where h.id = :hand_over_id) as moved
      from crm.assignment a where a.id = :id
""")

_STALE = text("""
    select count(*) from unnest(cast(:clients as uuid[]), cast(:versions as integer[]), cast(:owners as integer[]))
             as w(id, version, owner)
     where not exists (
           select from crm.client c where c.id = w.id and c.version = w.version and c.owner_id is not distinct from w.owner)
        or exists (select from crm.activity a where a.client_id = w.id and a.done_at is null and a.kind = :kind)
""")

_INSERT = text("""
    insert into crm.activity (id, client_id, kind, origin, is_assignment, assignment_id, script_id, purpose_code, plan_note,
                              due_at, due_wall, due_zone, minutes, remind_minutes)
    select w.id, w.client_id, :kind, 'assignment', true, :assignment_id, :script_id, :purpose_code, :note,
           w.due_at, w.due_wall, w.due_zone, w.minutes,
           case when :timed then coalesce(
               (select (s.value ->> 'lead_minutes')::smallint from crm.setting s where s.key = 'reminders'), 10) end
      from unnest(cast(:ids as uuid[]), cast(:clients as uuid[]), cast(:dues as timestamptz[]), cast(:walls as timestamp[]),
                  cast(:zones as text[]), cast(:minutes as smallint[])) as w(id, client_id, due_at, due_wall, due_zone, minutes)
     order by w.client_id
""")

_WITHDRAW = text("""
    update crm.activity a set state = 'cancelled', done_at = now()
     where a.assignment_id = :assignment_id and a.done_at is null and a.state = 'planned'
       and (cast(:staff_id as integer) is null or a.owner_id = cast(:staff_id as integer))
       and (cast(:since as timestamptz) is null or a.due_at >= cast(:since as timestamptz))
       and (cast(:until as timestamptz) is null or a.due_at < cast(:until as timestamptz))
    returning a.id
""")

_GIVE_BACK = text("""
    select c.id, c.version, o.from_id, o.from_group
      from crm.ownership_change o join crm.client c on c.id = o.client_id and c.owner_id = o.to_id
     where o.hand_over_id = :hand_over_id
       and (o.from_id is null or exists (
            select from crm.staff s where s.id = o.from_id and s.active and s.group_id = o.from_group))
       and not exists (select from crm.activity a where a.client_id = c.id
                          and (a.done_at is null or a.state = 'done' and a.done_at > o.changed_at))
       and not exists (select from crm.ownership_change l where l.client_id = c.id and l.changed_at > o.changed_at)
     order by c.id
""")

_CELL = text("""
    select a.id as activity_id, a.client_id, c.name as client_name, coalesce(c.city, '') as city, a.state, a.due_at,
           a.due_wall is not null as timed, a.outcome_code, a.done_at
      from crm.activity a join crm.client c on c.id = a.client_id
     where a.assignment_id = :assignment_id and a.due_at >= :since and a.due_at < :until
       and case when a.done_at is null then a.owner_id else a.done_by end = :staff_id
     order by a.due_at, a.id
""")


def foresee_assignment(
    db: Session, form: AssignmentForm, *, now: datetime, books: Books, pending: Iterable[SpreadPlan] = ()
) -> SpreadPlan:
    """The assignment as it would be now, for the lead to look at; changes nothing.

    `pending` are plans that are not published yet: their hours and clients count as taken.
    """
    _check(form)
    group_id = _group_of(db, form)
    team = read_team(db, group_id)
    _check_people(form, team, now)
    prospects = read_prospects(db, form.client_ids, form.kind, group_id)
    scene = read_scene(db, team, form.days, now=now, books=books, pending=tuple(pending))
    drafted = {item.client_id for plan in pending if plan.form.kind == form.kind for item in plan.items}
    plan = spread(form, (_drafted(one, drafted) for one in prospects), scene)
    return SpreadPlan(plan.form, plan.items, plan.left_out, plan.shares, group_id)


def assign(db: Session, plan: SpreadPlan) -> Assigned:
    """Does what was foreseen, all or nothing; what was done before is only answered again.

    TakenMeanwhile when clients were changed, taken or planned for by somebody else since.
    """
    form, hand_over_id = plan.form, hand_over_of(plan.form.id)
    if not plan.items:
        raise NothingToAssign()
    db.execute(text("select pg_advisory_xact_lock(hashtextextended(:id, 0))"), {"id": str(form.id)})
    known = db.execute(_KNOWN, {"id": form.id, "hand_over_id": hand_over_id}).one_or_none()
    if known is not None:
        if (known.name, known.kind, known.note) != (form.name, form.kind, form.note):
            raise DeedRefused()
        return Assigned(form.id, known.activities, known.moved or 0, hand_over_id if known.moved else None)
    _refuse_stale(db, plan)
    moved = _give(db, plan, hand_over_id)
    _lock(db, plan)
    db.execute(
        text("insert into crm.assignment (id, name, kind, purpose_code, script_id, note, group_id)"
             " values (:id, :name, :kind, :purpose_code, :script_id, :note, :group_id)"),
        {"id": form.id, "name": form.name.strip(), "kind": form.kind, "purpose_code": form.purpose_code,
         "script_id": form.script_id, "note": form.note, "group_id": plan.group_id},
    )  # fmt: skip
    db.execute(_INSERT, _rows(plan))
    return Assigned(form.id, len(plan.items), moved, hand_over_id if moved else None)


def withdraw(db: Session, form: Withdrawal) -> int:
    """Cancels what is still open of the assignment, or of one person or span; how many. Done again: none."""
    values = {name: getattr(form, name) for name in Withdrawal.__dataclass_fields__}
    cancelled = len(db.execute(_WITHDRAW, values).all())
    if form.staff_id is None and form.since is None and form.until is None:
        db.execute(
            text("update crm.assignment set withdrawn_at = coalesce(withdrawn_at, now()) where id = :id"),
            {"id": form.assignment_id},
        )
    return cancelled


def give_back(db: Session, assignment_id: uuid.UUID) -> int:
    """Gives clients that changed hands for a withdrawn assignment back to whom they were taken from; how many.

    Those stay with whom something was done or planned since, or who went on to somebody else.
    """
    rows = db.execute(_GIVE_BACK, {"hand_over_id": hand_over_of(assignment_id)}).all()
    if not rows:
        return 0
    plan = HandOverPlan(
        uuid.uuid5(assignment_id, "back"),
        tuple(row.id for row in rows),
        tuple(row.from_id for row in rows),
        tuple(None if row.from_id else row.from_group for row in rows),
        tuple(row.version for row in rows),
    )
    return handovers.give(db, plan).clients


def read_cell(
    db: Session, assignment_id: uuid.UUID, staff_id: int, since: datetime, until: datetime
) -> tuple[CellItem, ...]:
    """What stands behind a card of the board: one person's activities of the assignment due in the span."""
    asked = {"assignment_id": assignment_id, "staff_id": staff_id, "since": since, "until": until}
    return tuple(CellItem(**row._mapping) for row in db.execute(_CELL, asked))


def hand_over_of(assignment_id: uuid.UUID) -> uuid.UUID:
    """The id of the hand-over that an assignment makes when clients change hands for it."""
    return uuid.uuid5(assignment_id, "hand_over")


def _check(form: AssignmentForm) -> None:
    if not form.name.strip():
        raise AssignmentUnnamed()
    if form.kind not in KINDS:
        raise UnknownKind(kind=form.kind)
    if not form.client_ids or len(form.client_ids) > MOST:
        raise NothingToAssign()
    if not form.days:
        raise NoDaysChosen()
    if len(set(form.days)) > MOST_DAYS:
        raise DaysReachFar(most=MOST_DAYS)
    if form.to_these and not form.staff_ids:
        raise NobodyChosen()


def _check_people(form: AssignmentForm, team: Sequence[TeamMember], now: datetime) -> None:
    if not team:
        raise NobodyChosen()
    if not set(form.staff_ids) <= {one.id for one in team}:
        raise NotOfTheGroup()
    if any(day < now.astimezone(one.zone).date() for one in team for day in form.days):
        raise PastDays()


def _group_of(db: Session, form: AssignmentForm) -> int | None:
    first = form.staff_ids[0] if form.staff_ids else None
    asked = {"group_id": form.group_id, "first": first, "client": form.client_ids[0]}
    found = db.execute(_GROUP, asked).scalar_one_or_none()
    return None if found is None else int(found)


def _drafted(one: Prospect, drafted: set[uuid.UUID]) -> Prospect:
    """The client, left out when another draft has something of the same kind for it already."""
    if one.reason or one.id not in drafted:
        return one
    return Prospect(**{**vars(one), "reason": "planned"})


def _refuse_stale(db: Session, plan: SpreadPlan) -> None:
    stale = db.execute(_STALE, _seen(plan.items, plan.form)).scalar_one()
    if stale:
        raise TakenMeanwhile(count=stale)


def _seen(items: Sequence[SpreadItem], form: AssignmentForm) -> dict[str, Any]:
    return {
        "clients": [item.client_id for item in items],
        "versions": [item.version for item in items],
        "owners": [item.from_id for item in items],
        "kind": form.kind,
    }


def _give(db: Session, plan: SpreadPlan, hand_over_id: uuid.UUID) -> int:
    """Clients that change hands do so first: their activities then belong to who gets them."""
    moving = [item for item in plan.items if item.moves]
    if not moving:
        return 0
    given = handovers.give(
        db,
        HandOverPlan(
            hand_over_id,
            tuple(item.client_id for item in moving),
            tuple(item.staff_id for item in moving),
            tuple(None for _ in moving),
            tuple(item.version for item in moving),
            plan.form.name.strip(),
        ),
    )
    return given.clients


def _lock(db: Session, plan: SpreadPlan) -> None:
    """Nobody else changes these clients until we have committed, and nobody has since we looked."""
    clients = [item.client_id for item in plan.items]
    db.execute(
        text(
            "select c.id from crm.client c where c.id = any(cast(:ids as uuid[])) order by c.id for no key update"
        ),
        {"ids": clients},
    )
    staying = [item for item in plan.items if not item.moves]
    stale = db.execute(_STALE, _seen(staying, plan.form)).scalar_one()
    planned = db.execute(
        text("select count(distinct a.client_id) from crm.activity a where a.client_id = any(cast(:ids as uuid[]))"
             " and a.done_at is null and a.kind = :kind"),
        {"ids": [item.client_id for item in plan.items if item.moves], "kind": plan.form.kind},
    ).scalar_one()  # fmt: skip
    if stale or planned:
        raise TakenMeanwhile(count=stale + planned)


def _rows(plan: SpreadPlan) -> dict[str, Any]:
    form, items = plan.form, plan.items
    return {
        "kind": form.kind,
        "assignment_id": form.id,
        "script_id": form.script_id,
        "purpose_code": form.purpose_code,
        "note": form.note,
        # Only an hour that was named is worth a pop-up: one for each of sixty calls would be a storm.
        "timed": form.at is not None,
        "ids": [uuid.uuid5(form.id, str(item.client_id)) for item in items],
        "clients": [item.client_id for item in items],
        "dues": [item.due_at for item in items],
        "walls": [item.due_wall for item in items],
        "zones": [item.due_zone for item in items],
        "minutes": [item.minutes for item in items],
    }
