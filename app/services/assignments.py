"""What leads set for their managers: foreseen, assigned, moved, taken back.

    foresee_assignment(db, form, *, now, books, pending=()) -> SpreadPlan   nothing is done; `pending`: not published yet
    assign(db, plan) -> Assigned                        all or nothing; the same plan again does nothing more
    foresee_move(db, form, *, now, books) -> MovePlan
    move(db, plan) -> int                               how many; all or nothing
    withdraw(db, Withdrawal(assignment_id, staff_id=None, since=None, until=None)) -> int   how many open ones were cancelled
    publish(db, drafts: tuple[SpreadPlan | MovePlan | Withdrawal, …]) -> Published   all of them in one transaction
    read_cell(db, assignment_id, staff_id, since, until) -> tuple[CellItem, …]      the activities behind a card

KnownErrors: NothingToAssign (no clients), NobodyChosen, NoDays, PastDays, UnknownKind, TakenMeanwhile(count).
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

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
    "Published",
    "Share",
    "SpreadItem",
    "SpreadPlan",
    "Withdrawal",
]


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
class Published:
    """What a publish has done, in order."""

    assigned: tuple[Assigned, ...] = ()
    moved: int = 0
    withdrawn: int = 0


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
