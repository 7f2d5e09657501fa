"""Clients spread over people, days and hours: reckoned from what was read, shown before anything is done."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

REASONS = (
    "gone",  # not there, or not this lead's to see
    "silent",  # on do-not-call
    "closed",  # closed with a reason
    "no_number",  # a call, and there is no number that may be dialled
    "planned",  # has an open plan of the same kind already
    "no_window",  # may not be rung on any of the days
    "no_people",  # from the pool, and nobody was chosen to get him
    "owner_away",  # his owner is not among the active people of the group
    "other_group",  # belongs to another group than the assignment
    "done",  # a move: done or cancelled meanwhile
    "promise",  # a move: its hour was agreed with the client
)

TALKS = ("call", "meeting", "presentation")
"""Kinds that need the client himself, and so an hour of his."""
WHOLE_DAY_ENDS = timedelta(minutes=1)
"""What counts only by its day is due this long before the end of it."""


@dataclass(frozen=True)
class AssignmentForm:
    """What a lead sets: to whom, when and what to do; `id` is made by the caller and names it for good.

    A client with an owner stays with him, clients of the pool are given to `staff_ids`; with `to_these` all of them
    go to `staff_ids`, ownership too. `at` is an hour on the clock of whoever gets it; `whole_day`: no hour at all;
    neither: hours of the client's calling window, one after the other. `minutes` None: as long as the kind takes.
    """

    id: uuid.UUID
    name: str
    kind: str = "call"
    days: tuple[date, ...] = ()
    client_ids: tuple[uuid.UUID, ...] = ()
    staff_ids: tuple[int, ...] = ()
    to_these: bool = False
    purpose_code: str | None = None
    script_id: uuid.UUID | None = None
    note: str = ""
    at: time | None = None
    whole_day: bool = False
    minutes: int | None = None
    group_id: int | None = None
    """Whose assignment it is; None: of the group of the person who asks, for an administrator of the first chosen."""


@dataclass(frozen=True)
class SpreadItem:
    """One activity to be: who does it and when. `from_id` owned the client (None: the pool) at `version`.

    `due_wall` on the clock of `due_zone` (the client's); None when only the day counts.
    """

    client_id: uuid.UUID
    client_name: str
    version: int
    from_id: int | None
    staff_id: int
    day: date
    due_at: datetime
    due_wall: datetime | None
    due_zone: str | None
    minutes: int

    @property
    def moves(self) -> bool:
        """Whether the client changes hands with it."""
        return self.from_id != self.staff_id


@dataclass(frozen=True)
class LeftOut:
    """A client that gets nothing, and why (one of REASONS)."""

    client_id: uuid.UUID
    client_name: str
    reason: str


@dataclass(frozen=True)
class Share:
    """What one person gets on one day, and how full that day is before and after; more than 1.0 is too much."""

    staff_id: int
    staff_name: str
    day: date
    clients: int
    minutes_before: float
    minutes_added: float
    capacity: int
    gone: float = 0.0
    """How much of the working day is over: 1.0 in the evening of today."""

    @property
    def load_before(self) -> float:
        """How full the day is now."""
        return self.minutes_before / self.capacity if self.capacity else 0.0

    @property
    def load(self) -> float:
        """How full the day becomes."""
        return (self.minutes_before + self.minutes_added) / self.capacity if self.capacity else 0.0

    @property
    def overloaded(self) -> bool:
        """Whether it becomes more than fits."""
        return self.load > 1.0


@dataclass(frozen=True)
class SpreadPlan:
    """An assignment as it would be; nothing is done yet. `shares` by person and day, also those that get nothing."""

    form: AssignmentForm
    items: tuple[SpreadItem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    shares: tuple[Share, ...] = ()
    group_id: int | None = None

    @property
    def warnings(self) -> tuple[Share, ...]:
        """Days that become too full."""
        return tuple(share for share in self.shares if share.clients and share.overloaded)

    @property
    def reasons(self) -> dict[str, int]:
        """How many are left out for each reason."""
        return dict(Counter(one.reason for one in self.left_out))

    @property
    def moving(self) -> int:
        """How many clients change hands."""
        return sum(item.moves for item in self.items)

    def of_person(self, staff_id: int) -> int:
        """How many clients one person gets."""
        return sum(item.staff_id == staff_id for item in self.items)

    def on_day(self, day: date) -> int:
        """How many clients are for one day."""
        return sum(item.day == day for item in self.items)


@dataclass(frozen=True)
class MoveForm:
    """Open activities moved together to another day, to another person, or both; None: as it is."""

    id: uuid.UUID
    activity_ids: tuple[uuid.UUID, ...]
    to_staff_id: int | None = None
    to_day: date | None = None


@dataclass(frozen=True)
class MoveItem:
    """One activity in its new place; `was_due` before."""

    activity_id: uuid.UUID
    item: SpreadItem
    was_due: datetime


@dataclass(frozen=True)
class MovePlan:
    """A move as it would be; nothing is done yet."""

    form: MoveForm
    items: tuple[MoveItem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    shares: tuple[Share, ...] = ()

    @property
    def warnings(self) -> tuple[Share, ...]:
        """Days that become too full."""
        return tuple(share for share in self.shares if share.clients and share.overloaded)
