"""How a reminder is said: who, what, how soon or how late, and by whose clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.services import clocks
from app.services.reminders import ReminderRow, pops_at
from app.ui.paint import Tone

translate = QCoreApplication.translate

KIND_ICONS = {
    "call": "phone",
    "meeting": "handshake",
    "email": "mail",
    "offer": "file-text",
    "document": "file-text",
    "information": "file-text",
    "presentation": "presentation",
    "sale": "badge-check",
    "task": "clipboard-list",
}


def kind_word(row: ReminderRow) -> str:
    """What is to be done, as a verb or the thing's name."""
    words = {
        "call": translate("Reminders", "Call back") if row.is_promise else translate("Reminders", "Call"),
        "meeting": translate("Reminders", "Meeting"),
        "email": translate("Reminders", "Write a letter"),
        "offer": translate("Reminders", "Send an offer"),
        "document": translate("Reminders", "Send a document"),
        "information": translate("Reminders", "Send information"),
        "presentation": translate("Reminders", "Presentation"),
        "sale": translate("Reminders", "Sale"),
        "task": translate("Reminders", "Task"),
    }
    return words.get(row.kind, words["task"])


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
    return " · ".join(part for part in (kind_word(row), firm, place(row, row.due_at, own_zone)) if part)


def place(row: ReminderRow, at: datetime, own_zone: ZoneInfo) -> str:
    """The city, with the client's clock at that moment when it is another than ours."""
    zone = clocks.zone_named(row.time_zone)
    if zone is None or not clocks.offset_from_own(at, zone, own_zone):
        return row.city
    time = clock_text(at, zone)
    if not row.city:
        return translate("Reminders", "there {time}").format(time=time)
    return translate("Reminders", "{city}, there {time}").format(city=row.city, time=time)


def place_now(row: ReminderRow, now: datetime, own_zone: ZoneInfo) -> str:
    """Firm, city and the client's clock of this moment: the meta line of the pop-up."""
    zone = clocks.zone_named(row.time_zone) or own_zone
    where = row.city
    if where:
        words = translate("Reminders", "{city}, now {time}")
        where = words.format(city=row.city, time=clock_text(now, zone))
    return " · ".join(part for part in (row.client_name, where) if part)


def clock_text(at: datetime, zone: ZoneInfo) -> str:
    """14:00."""
    return f"{at.astimezone(zone):%H:%M}"


def moment(at: datetime, now: datetime, zone: ZoneInfo, *, name_today: bool = False) -> str:
    """A moment as near as it is: 14:00, yesterday 16:00, Mon 14:00, 1 Dec, 09:30."""
    local, time = at.astimezone(zone), clock_text(at, zone)
    day = QDate(local.year, local.month, local.day)
    match clocks.nearness(at, now, zone):
        case "today":
            return translate("Reminders", "today {time}").format(time=time) if name_today else time
        case "yesterday":
            return translate("Reminders", "yesterday {time}").format(time=time)
        case "tomorrow":
            return translate("Reminders", "tomorrow {time}").format(time=time)
        case "this_week":
            return f"{QLocale().toString(day, 'ddd').capitalize()} {time}"
    return f"{QLocale().toString(day, 'd MMM')}, {time}"


def remaining(minutes: int, *, full: bool = False) -> str:
    """How soon: "In 5 min", "In 1 h 35 min"; `full` writes the minutes out for a heading."""
    if minutes < 60:
        return (
            translate("Reminders", "In %n minute(s)", "heading", minutes)
            if full
            else translate("Reminders", "In %n min", "", minutes)
        )
    hours, rest = divmod(minutes, 60)
    if not rest:
        return translate("Reminders", "In %n h", "", hours)
    return translate("Reminders", "In {hours} h {minutes} min").format(hours=hours, minutes=rest)


def late_by(row: ReminderRow, now: datetime) -> str:
    """How late, in the two largest units; empty under a minute."""
    late = clocks.lateness(row.due_at, now)
    if late is None:
        return ""
    if late.days:
        return translate("Reminders", "%n day(s)", "late", late.days)
    if late.hours and late.minutes:
        return translate("Reminders", "{hours} h {minutes} min").format(
            hours=late.hours, minutes=late.minutes
        )
    return (
        translate("Reminders", "%n h", "late", late.hours)
        if late.hours
        else translate("Reminders", "%n min", "late", late.minutes)
    )


def how_soon(row: ReminderRow, now: datetime, *, full: bool = False) -> tuple[str, Tone]:
    """Words and tone of the chip: blue for soon, red for late, grey for later."""
    if row.state == "overdue":
        return late_by(row, now), "bad"
    tone: Tone = "accent" if row.state == "soon" else "neutral"
    minutes = (
        -int((now - pops_at(row)) // timedelta(minutes=1)) if row.state == "later" else _minutes_to(row, now)
    )
    if minutes > 0:
        return remaining(minutes, full=full), tone
    late = late_by(row, now)
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
        row.plan_note,
    )
    return ", ".join(part for part in parts if part)
