"""Clashes of planned times and the free slots near them: a warning, never a block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

Interval = tuple[datetime, datetime]

STEP = timedelta(minutes=15)
SEARCH_DAYS = 14


def clashes(at: datetime, busy: Sequence[Interval], *, minutes: int = 15) -> list[Interval]:
    """The busy intervals that a talk of so many minutes at that moment would touch, earliest first."""
    end = at + timedelta(minutes=minutes)
    # An interval without length is a moment: taken when it falls inside the talk.
    return sorted((start, stop) for start, stop in busy if start < end and (stop > at or start >= at))


def free_slots(
    near: datetime,
    busy: Sequence[Interval],
    open_at: Callable[[datetime], bool | None],
    *,
    count: int = 3,
    minutes: int = 15,
    not_before: datetime | None = None,
) -> list[datetime]:
    """Up to `count` free quarter hours nearest to a moment, in order of time, UTC.

    `open_at` is the client's calling window; None (zone unknown) counts as open. Nothing before `not_before`
    is offered, which is `near` itself unless given.
    """
    floor = near if not_before is None else not_before
    length = timedelta(minutes=minutes)
    quarter = _quarter(near)
    found: list[datetime] = []
    for step in range(SEARCH_DAYS * (timedelta(days=1) // STEP)):
        for slot in (quarter + step * STEP, quarter - step * STEP)[: 2 if step else 1]:
            if slot < floor or clashes(slot, busy, minutes=minutes):
                continue
            # The last minute must be inside the window too, else the talk runs into the closing hour.
            if open_at(slot) is not False and open_at(slot + length - timedelta(minutes=1)) is not False:
                found.append(slot)
                if len(found) == count:
                    return sorted(found)
    return sorted(found)


def _quarter(moment: datetime) -> datetime:
    """The quarter hour of the moment, rounded up."""
    start = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    return start + -((start - moment.astimezone(UTC)) // STEP) * STEP
