"""How full a person's day is, and what it is full of. A warning, never a block.

    read_loads(db, people, days) -> dict[(staff_id, day), DayLoad]
    weights_of(db, staff_ids, day) -> dict[staff_id, Weights]      what a call and each kind weigh, in minutes

A day holds DAY_MINUTES. A call weighs that, divided by the person's plan of dials for a day; other kinds weigh
what the dictionary of kinds says. Full are plans for the day that are open and those that were done that day.
What is left over from earlier days is told apart (`carried`) and not part of the share.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

DAY_MINUTES = 420


@dataclass(frozen=True)
class Weights:
    """Minutes that one activity of each kind takes from one person."""

    kinds: dict[str, float] = field(default_factory=dict)
    calls_a_day: int = 0
    capacity: int = DAY_MINUTES

    def of(self, kind: str) -> float:
        """The weight of one activity of the kind."""
        return self.kinds.get(kind, 15.0)


@dataclass(frozen=True)
class LoadPart:
    """So many activities of a kind and the minutes they take; `assigned` by a lead, or the person's own."""

    kind: str
    assigned: bool
    count: int
    minutes: float


@dataclass(frozen=True)
class DayLoad:
    """One person's day on his own calendar. `share` 1.0 is a full day, more is too much."""

    staff_id: int
    day: date
    capacity: int = DAY_MINUTES
    parts: tuple[LoadPart, ...] = ()
    carried: int = 0

    @property
    def minutes(self) -> float:
        """Minutes that are taken."""
        return sum(part.minutes for part in self.parts)

    @property
    def share(self) -> float:
        """Taken minutes of those there are."""
        return self.minutes / self.capacity if self.capacity else 0.0

    @property
    def free(self) -> float:
        """Minutes that are left, none when the day is too full."""
        return max(0.0, self.capacity - self.minutes)

    @property
    def overloaded(self) -> bool:
        """Whether more is planned than fits."""
        return self.share > 1.0
