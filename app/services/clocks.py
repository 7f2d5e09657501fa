"""What time it is, here and at the client: data without words, for every screen that shows a clock."""

from __future__ import annotations

import sys
import time as ticks
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

PartOfDay = Literal["morning", "day", "evening"]
Nearness = Literal["yesterday", "today", "tomorrow", "this_week", "other"]
NextOpen = Callable[[datetime], "datetime | None"]

PARTS: tuple[PartOfDay, ...] = ("morning", "day", "evening")
# A window may open before nine, so the morning begins with the day.
PART_STARTS: dict[PartOfDay, time] = {"morning": time(0), "day": time(12), "evening": time(16)}
HORIZON_DAYS = 60


if sys.platform == "linux":

    def _steady() -> float:
        # CLOCK_MONOTONIC stands still while the laptop sleeps, and reminders would come late after it.
        return ticks.clock_gettime(ticks.CLOCK_BOOTTIME)

else:

    def _steady() -> float:
        return ticks.monotonic()


class ServerClock:
    """The server's clock, carried on by this PC's steady counter, so a wrong PC clock makes nobody late."""

    def __init__(self, *, steady: Callable[[], float] = _steady) -> None:
        self._steady = steady
        self._anchor: tuple[datetime, float] = (datetime.now(UTC), steady())
        self.measured = False

    def now(self) -> datetime:
        """The server's present moment; this PC's own until the first measurement."""
        moment, count = self._anchor
        return moment + timedelta(seconds=self._steady() - count)

    def measure(self, read_server_time: Callable[[], datetime]) -> timedelta:
        """Ask the server once and follow its clock; half the round trip is taken off. Returns the offset."""
        before = self._steady()
        answer = read_server_time().astimezone(UTC)
        after = self._steady()
        # One tuple, one assignment: other threads read the clock meanwhile.
        self._anchor = (answer, (before + after) / 2)
        self.measured = True
        return self.now() - datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is told to move; for tests and the robot."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """The moment it was set to."""
        return self._moment

    def advance(self, delta: timedelta) -> datetime:
        """Move on and return the new moment."""
        self._moment += delta
        return self._moment

    def set(self, moment: datetime) -> None:
        """Jump to a moment."""
        self._moment = moment.astimezone(UTC)


@dataclass(frozen=True)
class Lateness:
    """How late, in the two largest units: days and hours, or hours and minutes."""

    days: int
    hours: int
    minutes: int


def zone_named(name: str | None) -> ZoneInfo | None:
    """The zone of that name, or None when it is empty or unknown."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: "Europe" is a folder of the zone database
        return None


def at_wall(wall: datetime, zone: ZoneInfo) -> datetime:
    """The UTC moment of a wall time; a skipped hour moves forward, of a doubled one the first is meant."""
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def offset_from_own(now: datetime, zone: ZoneInfo, own_zone: ZoneInfo) -> int:
    """Minutes by which the zone's clocks are ahead of ours at that moment."""
    theirs, ours = now.astimezone(zone).utcoffset(), now.astimezone(own_zone).utcoffset()
    assert theirs is not None and ours is not None  # a ZoneInfo always has one for a real moment
    return round((theirs - ours).total_seconds() / 60)


def day_bounds(now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The zone's present day as UTC moments [start, end); 23 to 25 hours long."""
    today = now.astimezone(zone).date()
    return _midnight(today, zone), _midnight(today + timedelta(days=1), zone)


def nearness(at: datetime, now: datetime, zone: ZoneInfo) -> Nearness:
    """Which way to write a moment: yesterday, today, tomorrow, later this week, or by its date."""
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    close: dict[int, Nearness] = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    if (days := (day - today).days) in close:
        return close[days]
    return "this_week" if day.isocalendar()[:2] == today.isocalendar()[:2] else "other"


def part_of_day(local: datetime | time) -> PartOfDay:
    """Morning until 12, day until 16, evening after."""
    clock = local.time() if isinstance(local, datetime) else local
    if clock < PART_STARTS["day"]:
        return "morning"
    return "day" if clock < PART_STARTS["evening"] else "evening"


def next_part(earliest: datetime, zone: ZoneInfo, *, part: PartOfDay, next_open: NextOpen) -> datetime | None:
    """The first moment from `earliest` on in that part of the client's day and in his calling window."""
    first_day = earliest.astimezone(zone).date()
    for ahead in range(HORIZON_DAYS):
        day = first_day + timedelta(days=ahead)
        start = (
            _midnight(day, zone)
            if part == "morning"
            else at_wall(datetime.combine(day, PART_STARTS[part]), zone)
        )
        found = next_open(max(start, earliest))
        if found is None:
            return None
        local = found.astimezone(zone)
        if local.date() == day and part_of_day(local) == part:
            return found
    return None


def other_part_of_day(
    now: datetime, zone: ZoneInfo, *, next_open: NextOpen, earliest: datetime | None = None
) -> datetime | None:
    """The next moment in another part of the client's day than now, inside his calling window."""
    present = part_of_day(now.astimezone(zone))
    found = (
        next_part(earliest or now, zone, part=part, next_open=next_open) for part in PARTS if part != present
    )
    return min((moment for moment in found if moment is not None), default=None)


def lateness(due: datetime, now: datetime) -> Lateness | None:
    """How late a thing is, or None when it is not late by a full minute."""
    minutes = int((now - due) / timedelta(minutes=1))
    if minutes < 1:
        return None
    days, hours = minutes // 1440, minutes // 60 % 24
    return Lateness(days=days, hours=hours, minutes=0 if days else minutes % 60)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return at_wall(datetime.combine(day, time()), zone)
