"""How a reminder is said: who, what, how soon or how late, and by whose clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from app.services import clocks
from app.services.reminders import ReminderRow, pops_at
from app.ui.paint import Tone
from app.ui.words import kinds, moments

translate = QCoreApplication.translate


class Headings(QObject):
    """A counted heading. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def minutes_to(self, minutes: int) -> str:
        """In 5 minutes."""
        return self.tr("In %n minute(s)", "heading", minutes)


HEADINGS = Headings()


def kind_word(row: ReminderRow) -> str:
    """What is to be done, as a verb or the thing's name."""
    if row.kind == "call" and row.is_promise:
        return translate("Reminders", "Call back")
    if row.kind == "meeting":
        return translate("Reminders", "Meeting")
    return kinds.next_step(row.kind)


def who(row: ReminderRow) -> str:
    """The main word: the person, else the firm; a meeting to report on is named as such."""
    if row.asks_result:
        return translate("Reminders", "Meeting “{firm}”").format(firm=row.client_name)
    return row.person_name or row.client_name


def facts(row: ReminderRow, now: datetime, own_zone: ZoneInfo) -> str:
    """The second line of a row: what, which firm, where and what time it is there."""
    if row.asks_result:
        return translate("Reminders", "How did it go? No result yet")
    firm = row.client_name if row.person_name else ""
    parts = (asked(row), kind_word(row), firm, place(row, row.due_at, own_zone))
    return " · ".join(part for part in parts if part)


def asked(row: ReminderRow) -> str:
    """That a lead asks for it now; empty when nobody does."""
    if not row.asked_by_name:
        return ""
    return translate("Reminders", "{name} asks for it now").format(name=row.asked_by_name)


def place(row: ReminderRow, at: datetime, own_zone: ZoneInfo) -> str:
    """The city, with the client's clock at that moment when it is another than ours."""
    zone = clocks.zone_named(row.time_zone)
    if zone is None or not clocks.offset_from_own(at, zone, own_zone):
        return row.city
    time = moments.clock(at, zone)
    if not row.city:
        return translate("Reminders", "there {time}").format(time=time)
    return translate("Reminders", "{city}, there {time}").format(city=row.city, time=time)


def place_now(row: ReminderRow, now: datetime, own_zone: ZoneInfo) -> str:
    """Firm, city and the client's clock of this moment: the meta line of the pop-up."""
    zone = clocks.zone_named(row.time_zone) or own_zone
    where = row.city
    if where:
        words = translate("Reminders", "{city}, now {time}")
        where = words.format(city=row.city, time=moments.clock(now, zone))
    return " · ".join(part for part in (row.client_name, where) if part)


def moment(at: datetime, now: datetime, zone: ZoneInfo, *, name_today: bool = False) -> str:
    """A moment as near as it is; `name_today` says so even of today."""
    said = moments.moment(at, now, zone)
    if name_today and clocks.nearness(at, now, zone) == "today":
        return translate("Reminders", "today {time}").format(time=said)
    return said


def remaining(minutes: int, *, full: bool = False) -> str:
    """How soon: "In 5 min", "In 1 h 35 min"; `full` writes the minutes out for a heading."""
    if full and minutes < 60:
        return HEADINGS.minutes_to(minutes)
    return translate("Reminders", "In {time}").format(time=moments.span(timedelta(minutes=minutes)))


def how_soon(row: ReminderRow, now: datetime, *, full: bool = False) -> tuple[str, Tone]:
    """Words and tone of the chip: blue for soon, red for late, grey for later."""
    if row.state == "overdue":
        return moments.lateness(row.due_at, now), "bad"
    tone: Tone = "accent" if row.state == "soon" else "neutral"
    minutes = (
        -int((now - pops_at(row)) // timedelta(minutes=1)) if row.state == "later" else _minutes_to(row, now)
    )
    if minutes > 0:
        return remaining(minutes, full=full), tone
    late = moments.lateness(row.due_at, now)
    if row.asks_result or not late:
        return translate("Reminders", "Now"), tone
    return translate("Reminders", "{time} ago").format(time=late), "warn"


def _minutes_to(row: ReminderRow, now: datetime) -> int:
    seconds = (row.due_at - now).total_seconds()
    return max(0, round(seconds / 60))


def agreed(row: ReminderRow, now: datetime, zone: ZoneInfo) -> str:
    """When it was promised or planned for, by our clock."""
    words = (
        translate("Reminders", "promised {time}")
        if row.is_promise
        else translate("Reminders", "planned {time}")
    )
    return words.format(time=moment(row.due_at, now, zone))


def done_word(row: ReminderRow) -> str:
    """The button that ends it; an ellipsis where one more question follows."""
    if needs_answer(row):
        return translate("Reminders", "Done…")
    return translate("Reminders", "Done")


def needs_answer(row: ReminderRow) -> bool:
    """Whether it cannot be ended without saying how it went: a call by its outcome, a meeting by its result."""
    return row.kind in ("call", "meeting", "presentation")


def sentence(row: ReminderRow, now: datetime, own_zone: ZoneInfo) -> str:
    """The row read aloud."""
    chip, _ = how_soon(row, now)
    parts = (
        row.person_name,
        row.client_name,
        kind_word(row),
        agreed(row, now, own_zone),
        chip,
        asked(row),
        row.plan_note,
    )
    return ", ".join(part for part in parts if part)
