"""From a typed line ("завтра 10", "пн 14:00", "in 2 hours", "+3d") to a moment by the client's clock.

The reckoning, where a line leaves a choice; each choice is named in `Moment.notes` so that the echo is honest:
an hour of 1 to 7 typed without a leading zero is in the afternoon; a time alone that has passed is tomorrow's;
morning is 10:00, day and after lunch 14:00, evening 17:00; "next Tuesday" is that of the next calendar week;
a date without a year is the next such day, unless it lies within the last three months (then it has passed).
A day without a time begins at 9:00 and has `has_time` False.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.services.clocks import at_wall
from app.services.when_reading import (
    MomentPassed,
    NoSuchDay,
    NotUnderstood,
    Said,
    TooFarAhead,
    WrongWeekday,
    read,
)
from app.services.when_words import PART_HOURS

__all__ = [
    "Moment",
    "MomentPassed",
    "NoSuchDay",
    "NotUnderstood",
    "Note",
    "TooFarAhead",
    "WrongWeekday",
    "spell",
    "understand",
]

DAY_BEGINS = time(9)
FARTHEST = timedelta(days=5 * 366)
RECENT_PAST = timedelta(days=92)
QUARTER = timedelta(minutes=15)


class Note(StrEnum):
    """A choice that was made for the user and that the echo should name."""

    AFTERNOON = "afternoon_assumed"
    TOMORROW = "moved_to_tomorrow"
    HOUR_CHOSEN = "hour_chosen"
    SAME_TIME = "same_time_kept"
    NEXT_WEEK = "next_week"
    NEXT_YEAR = "next_year"
    OWN_CLOCK = "own_clock"
    CLOCK_SKIPS = "clock_skips_hour"
    CLOCK_REPEATS = "clock_repeats_hour"


@dataclass(frozen=True)
class Moment:
    """A moment agreed with a client: the instant, his wall time and his zone."""

    at: datetime
    wall: datetime
    zone: str
    has_time: bool
    notes: tuple[Note, ...] = ()

    @property
    def note(self) -> Note | None:
        """The first thing the echo should name."""
        return self.notes[0] if self.notes else None


@dataclass(frozen=True)
class _Plan:
    """A wall time on the way to a moment."""

    wall: datetime
    notes: tuple[Note, ...] = ()


def understand(text: str, *, now: datetime, zone: ZoneInfo, own_zone: ZoneInfo) -> Moment:
    """The future moment the text names by the client's clock ("my time" in it: by ours); else NotUnderstood."""
    said = read(text)
    _refuse_contradictions(said)
    reckoning = own_zone if said.own_clock else zone
    now = now.astimezone(UTC)
    try:
        at, notes = _moment_of(said, now, reckoning)
    except OverflowError:
        raise TooFarAhead from None
    if at <= now:
        raise MomentPassed
    if at - now > FARTHEST:
        raise TooFarAhead
    wall = at.astimezone(zone).replace(tzinfo=None)
    has_time = said.has_clock or said.has_addition
    own = (Note.OWN_CLOCK,) if said.own_clock else ()
    return Moment(at=at, wall=wall, zone=str(zone), has_time=has_time, notes=own + notes)


def spell(moment: Moment) -> str:
    """The moment in figures, as people type them: understood as the same moment in every language."""
    if not moment.has_time:
        return f"{moment.wall:%d.%m.%Y}"
    again = " again" if moment.wall.fold else ""
    return f"{moment.wall:%d.%m.%Y %H:%M}{again}"


def _refuse_contradictions(said: Said) -> None:
    named_days = (said.days_ahead is not None) + (said.weekday is not None or said.which_week is not None)
    date_and_weekday = said.date is not None and said.weekday is not None and said.which_week is None
    if (
        (named_days + (said.date is not None) > 1 and not (date_and_weekday and said.days_ahead is None))
        or (said.has_addition and said.has_day)
        or (said.add_minutes is not None and said.has_clock)
        or (said.own_clock and not said.has_clock)
        or not (said.has_day or said.has_addition or said.has_clock)
    ):
        raise NotUnderstood


def _moment_of(said: Said, now: datetime, zone: ZoneInfo) -> tuple[datetime, tuple[Note, ...]]:
    if said.add_minutes is not None and said.add_days is None and said.add_months is None:
        # Hours and minutes run by the stopwatch, whatever the clocks on the wall do meanwhile.
        return _whole_minute(now + timedelta(minutes=said.add_minutes)), ()
    local = now.astimezone(zone)
    clock, clock_notes = _clock_of(said, local)
    if said.has_addition:
        plan = _added(said, clock, local)
    elif not said.has_day:
        plan = _time_alone(clock or DAY_BEGINS, now, zone)
    else:
        plan = _on_day(said, clock, now, zone)
    at, change_notes = _resolve(plan.wall, zone, repeated=said.again)
    at += timedelta(minutes=said.add_minutes or 0)
    return at, clock_notes + plan.notes + change_notes


def _resolve(wall: datetime, zone: ZoneInfo, *, repeated: bool) -> tuple[datetime, tuple[Note, ...]]:
    at = at_wall(wall, zone)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) != wall:
        return at, (Note.CLOCK_SKIPS,)
    if second != at:
        return (second if repeated else at), (Note.CLOCK_REPEATS,)
    return at, ()


def _clock_of(said: Said, local: datetime) -> tuple[time | None, tuple[Note, ...]]:
    """The time of day that was said, and how it was chosen."""
    if said.same_time:
        return _wall_minute(local).time(), (Note.SAME_TIME,)
    if said.hour is None:
        if said.part is None:
            return None, ()
        if said.part not in PART_HOURS:
            raise NotUnderstood
        return time(PART_HOURS[said.part]), (Note.HOUR_CHOSEN,)
    if said.part is not None:
        return time(_hour_in_part(said.hour, said.part), said.minute), ()
    if said.plain_hour and 1 <= said.hour <= 7:
        return time(said.hour + 12, said.minute), (Note.AFTERNOON,)
    return time(said.hour, said.minute), ()


# For each part of the day: the hours that are meant as they stand, and those that mean twelve later.
_AS_IT_STANDS = {
    "am": range(1, 12),
    "pm": range(12, 13),
    "morning": range(1, 12),
    "day": range(10, 18),
    "evening": range(16, 24),
    "night": [*range(6), 22, 23],
}
_TWELVE_LATER = {"pm": range(1, 12), "day": range(1, 7), "evening": range(4, 12), "night": range(10, 12)}


def _hour_in_part(hour: int, part: str) -> int:
    if hour in _AS_IT_STANDS[part]:
        return hour
    if hour in _TWELVE_LATER.get(part, ()):
        return hour + 12
    if hour == 12 and part in ("am", "night"):
        return 0
    raise NotUnderstood


def _added(said: Said, clock: time | None, local: datetime) -> _Plan:
    start = _wall_minute(local)
    months = start.month - 1 + (said.add_months or 0)
    year, month = start.year + months // 12, months % 12 + 1
    if year > start.year + 6:
        raise TooFarAhead
    day = min(start.day, monthrange(year, month)[1])
    wall = start.replace(year=year, month=month, day=day) + timedelta(days=said.add_days or 0)
    if clock is not None:
        return _Plan(datetime.combine(wall, clock))
    return _Plan(wall, (Note.SAME_TIME,))


def _time_alone(clock: time, now: datetime, zone: ZoneInfo) -> _Plan:
    today = now.astimezone(zone).date()
    wall = datetime.combine(today, clock)
    if at_wall(wall, zone) > now:
        return _Plan(wall)
    return _Plan(wall + timedelta(days=1), (Note.TOMORROW,))


def _on_day(said: Said, clock: time | None, now: datetime, zone: ZoneInfo) -> _Plan:
    local = now.astimezone(zone)
    day, notes = _day_of(said, clock, now, zone)
    if clock is None and day == local.date():
        return _Plan(_later_today(local), notes)
    return _Plan(datetime.combine(day, clock or DAY_BEGINS), notes)


def _day_of(said: Said, clock: time | None, now: datetime, zone: ZoneInfo) -> tuple[date, tuple[Note, ...]]:
    today = now.astimezone(zone).date()
    if said.date is not None:
        return _calendar_day(said.date, said.weekday, today)
    if said.days_ahead is not None:
        return today + timedelta(days=said.days_ahead), ()
    return _weekday_day(said, clock, now, zone)


def _weekday_day(
    said: Said, clock: time | None, now: datetime, zone: ZoneInfo
) -> tuple[date, tuple[Note, ...]]:
    today = now.astimezone(zone).date()
    ahead = ((said.weekday or 0) - today.weekday()) % 7
    if said.which_week == "next":
        day = today + timedelta(days=7 - today.weekday() + (said.weekday or 0))
        return day, (Note.NEXT_WEEK,) if (day - today).days > (ahead or 7) else ()
    if ahead == 0 and (clock is None or at_wall(datetime.combine(today, clock), zone) <= now):
        return today + timedelta(days=7), (Note.NEXT_WEEK,)
    return today + timedelta(days=ahead), ()


def _calendar_day(
    said: tuple[int | None, int | None, int], weekday: int | None, today: date
) -> tuple[date, tuple[Note, ...]]:
    year, month, day = said
    notes: tuple[Note, ...] = ()
    if month is None:
        found = _next_day_of_month(day, today)
    elif year is not None:
        if year > today.year + 6:
            raise TooFarAhead
        found = _real_day(year, month, day)
        if found < today - timedelta(days=1):
            raise MomentPassed
    else:
        found, notes = _next_such_day(month, day, today)
    if weekday is not None and found.weekday() != weekday:
        raise WrongWeekday
    return found, notes


def _next_day_of_month(day: int, today: date) -> date:
    """The 15th of this month or of the first later month that has such a day."""
    for months in range(12):
        year, month = today.year + (today.month - 1 + months) // 12, (today.month - 1 + months) % 12 + 1
        if 1 <= day <= monthrange(year, month)[1] and (found := date(year, month, day)) >= today:
            return found
    raise NoSuchDay


def _next_such_day(month: int, day: int, today: date) -> tuple[date, tuple[Note, ...]]:
    if (month, day) == (2, 29):
        leap = next(year for year in range(today.year, today.year + 9) if monthrange(year, 2)[1] == 29)
        return _real_day(leap, month, day), (Note.NEXT_YEAR,) if leap > today.year else ()
    found = _real_day(today.year, month, day)
    if found >= today:
        return found, ()
    if today - found <= RECENT_PAST:
        # Typed in December, "28 ноя" is a slip about the past and no plan for eleven months ahead.
        raise MomentPassed
    return _real_day(today.year + 1, month, day), (Note.NEXT_YEAR,)


def _real_day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NoSuchDay from None


def _later_today(local: datetime) -> datetime:
    """Today without a time: nine o'clock, or when that is past a quarter hour about an hour from now."""
    now = local.replace(tzinfo=None)
    if now.time() < DAY_BEGINS:
        return datetime.combine(now, DAY_BEGINS)
    midnight = datetime.combine(now, time())
    wall = midnight + -((midnight - now - timedelta(hours=1)) // QUARTER) * QUARTER
    if wall.date() != now.date():
        raise MomentPassed
    return wall


def _wall_minute(local: datetime) -> datetime:
    return local.replace(tzinfo=None, fold=0, second=0, microsecond=0)


def _whole_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
