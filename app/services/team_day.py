"""The lead's board: people by days, what they are set, how full they are, and the pool beside it.

read_board(db, BoardQuery(group_id, days, now, zone), books) -> Board
read_pool(db, PoolQuery(group_id, grades=(), search="", limit=200)) -> Pool
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime

from app.services.capacity import DayLoad

GRADES = {"A": 3, "B": 2, "C": 1}
FIGURES = ("call", "meeting", "offer")


@dataclass(frozen=True)
class BoardQuery:
    """Whose board (None: the group of the person who asks), which days, and what time it is in which zone."""

    group_id: int | None
    days: tuple[date, ...]
    now: datetime
    zone: str


@dataclass(frozen=True)
class KindFigure:
    """Today's fact against plan of one kind of FIGURES; `by_now` is how much of the plan the hour asks for."""

    kind: str
    fact: int
    plan: int
    by_now: float


@dataclass(frozen=True)
class AssignmentCard:
    """An assignment of one person on one day: how many in all, done, given up; the rest is open."""

    assignment_id: uuid.UUID
    name: str
    kind: str
    note: str
    script_id: uuid.UUID | None
    by_id: int | None
    total: int
    done: int
    given_up: int
    first_at: datetime
    client_name: str
    """The client's name when it is only one."""
    timed: bool

    @property
    def open(self) -> int:
        """How many wait to be done."""
        return self.total - self.done - self.given_up


@dataclass(frozen=True)
class PlanCard:
    """A meeting, presentation or promise that the person planned himself."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    kind: str
    due_at: datetime
    is_promise: bool
    done: bool


@dataclass(frozen=True)
class BoardCell:
    """One person's day; `others` are his own plans that have no card, by kind."""

    staff_id: int
    day: date
    load: DayLoad
    assignments: tuple[AssignmentCard, ...] = ()
    plans: tuple[PlanCard, ...] = ()
    others: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class BoardRow:
    """One person: today's load and figures, and his days in the order of the query."""

    staff_id: int
    name: str
    level: str
    load: DayLoad
    figures: tuple[KindFigure, ...]
    cells: tuple[BoardCell, ...]


@dataclass(frozen=True)
class DayTotal:
    """A day of the whole group. Calls planned against those that fit, and minutes of everything."""

    day: date
    assigned: int
    calls: int
    calls_fit: int
    minutes: float
    capacity: int

    @property
    def load(self) -> float:
        """How full the group is."""
        return self.minutes / self.capacity if self.capacity else 0.0


@dataclass(frozen=True)
class Board:
    """The board as of `query.now`; `figures` are today's totals of the group."""

    query: BoardQuery
    rows: tuple[BoardRow, ...] = ()
    totals: tuple[DayTotal, ...] = ()
    figures: tuple[KindFigure, ...] = ()


@dataclass(frozen=True)
class PoolQuery:
    """Whose pool (None: the group of the person who asks), which grades (none: all), and what is looked for."""

    group_id: int | None
    grades: tuple[str, ...] = ()
    search: str = ""
    limit: int = 200


@dataclass(frozen=True)
class PoolClient:
    """A client nobody owns; `waiting_since` he is in the pool."""

    id: uuid.UUID
    version: int
    name: str
    city: str
    grade: str
    status: str
    waiting_since: datetime
    waiting_days: int


@dataclass(frozen=True)
class Pool:
    """Clients of the pool, the important and long waiting first; `counts` by grade whatever grades were asked."""

    rows: tuple[PoolClient, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All of the pool that match the search."""
        return sum(self.counts.values())
