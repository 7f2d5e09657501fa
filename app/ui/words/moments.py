"""Moments and spans of time in words."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.services import clocks, when

translate = QCoreApplication.translate


class Spans(QObject):
    """Counted units. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def days(self, count: int) -> str:
        """3 d."""
        return self.tr("%n d", "days, short", count)

    def hours(self, count: int) -> str:
        """3 h."""
        return self.tr("%n h", "hours, short", count)

    def minutes(self, count: int) -> str:
        """3 min."""
        return self.tr("%n min", "minutes, short", count)

    def seconds(self, count: int) -> str:
        """3 s."""
        return self.tr("%n s", "seconds, short", count)


SPANS = Spans()


def clock(at: datetime, zone: ZoneInfo) -> str:
    """Hours and minutes on the wall of the zone."""
    return f"{at.astimezone(zone):%H:%M}"


def moment(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Today: the clock; near days and this week: word and clock; else date and clock."""
    match clocks.nearness(at, now, zone):
        case "today":
            return clock(at, zone)
        case "yesterday":
            return translate("Moments", "yesterday {time}").format(time=clock(at, zone))
        case "tomorrow":
            return translate("Moments", "tomorrow {time}").format(time=clock(at, zone))
        case "this_week":
            return f"{_weekday(at, zone)} {clock(at, zone)}"
    return f"{date(at, now, zone)}, {clock(at, zone)}"


def typed(at: datetime, zone: ZoneInfo) -> str:
    """A moment as it is put into a field where people type one, by the clocks of the zone."""
    wall = at.astimezone(zone).replace(tzinfo=None)
    return when.spell(when.Moment(at=at, wall=wall, zone=str(zone), has_time=True))


def full_moment(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Weekday, date and clock: for the echo of what was typed, where nothing may stay unsaid."""
    return f"{_weekday(at, zone)} {date(at, now, zone)}, {clock(at, zone)}"


def weekday_clock(at: datetime, zone: ZoneInfo) -> str:
    """Weekday and clock, for the days just ahead: "Mon 09:00"."""
    return f"{_weekday(at, zone)} {clock(at, zone)}"


def date(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Day and month, with the year when it is another one."""
    local = at.astimezone(zone)
    same_year = local.year == now.astimezone(zone).year
    return _tidy(QLocale().toString(local.date(), "d MMM" if same_year else "d MMM yyyy"))


def day_caption(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Heading of a day in a history."""
    near = clocks.nearness(at, now, zone)
    if near == "today":
        return translate("Moments", "Today")
    if near == "yesterday":
        return translate("Moments", "Yesterday")
    if near == "tomorrow":
        return translate("Moments", "Tomorrow")
    local = at.astimezone(zone)
    same_year = local.year == now.astimezone(zone).year
    return QLocale().toString(local.date(), "d MMMM" if same_year else "d MMMM yyyy")


def lateness(due: datetime, now: datetime) -> str:
    """How late, in the two largest units; empty when it is not late."""
    late = clocks.lateness(due, now)
    return span(now - due) if late is not None else ""


def span(length: timedelta) -> str:
    """A length of time in its two largest units."""
    minutes = max(0, int(length / timedelta(minutes=1)))
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return f"{SPANS.days(days)} {SPANS.hours(hours)}" if hours else SPANS.days(days)
    if hours:
        return f"{SPANS.hours(hours)} {SPANS.minutes(minutes)}" if minutes else SPANS.hours(hours)
    return SPANS.minutes(minutes)


def talk(seconds: int) -> str:
    """Length of a talk: "6 min 12 s"."""
    minutes, rest = divmod(max(0, seconds), 60)
    if not minutes:
        return SPANS.seconds(rest)
    return f"{SPANS.minutes(minutes)} {SPANS.seconds(rest)}" if rest else SPANS.minutes(minutes)


def stopwatch(seconds: int) -> str:
    """02:47, and 1:02:47 from an hour on."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def _weekday(at: datetime, zone: ZoneInfo) -> str:
    word = _tidy(QLocale().toString(at.astimezone(zone).date(), "ddd"))
    return word[:1].upper() + word[1:]


def _tidy(text: str) -> str:
    return text.replace(".", "").replace("\u202f", " ")
