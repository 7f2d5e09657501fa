"""What this page calls things: sections, flags, rules, icons, weekdays, places."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.errors import KnownError
from app.services.dictionaries import Books
from app.services.outcome_rules import (
    FlagsContradict,
    NamedForm,
    NeedsAnswered,
    OutcomeForm,
    RuleContradicts,
)
from app.ui.messages import sentence
from app.ui.words.kinds import kind_name

translate = QCoreApplication.translate


def sections() -> dict[str, str]:
    """Names of the sections by id."""
    return {
        "outcome": translate("House", "Outcomes"),
        "refusal_reason": translate("House", "Refusal reasons"),
        "purpose": translate("House", "Purposes"),
        "activity_kind": translate("House", "Kinds of activities"),
        "client_status": translate("House", "Statuses"),
        "client_type": translate("House", "Client types"),
        "project": translate("House", "Projects"),
        "source": translate("House", "Sources"),
        "own_field": translate("House", "Own fields"),
        "hours": translate("House", "Calling hours"),
        "holidays": translate("House", "Holidays"),
        "dnc_list": translate("House", "Do-not-call lists"),
        "rules": translate("House", "Rules"),
        "instructions": translate("House", "Instructions"),
    }


def groups() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The list at the left: id, caption, sections."""
    return (
        (
            "calls",
            translate("House", "Calls"),
            ("outcome", "refusal_reason", "purpose", "activity_kind"),
        ),
        (
            "clients",
            translate("House", "Clients"),
            ("client_status", "client_type", "project", "source", "own_field"),
        ),
        ("time", translate("House", "When to call"), ("hours", "holidays", "dnc_list")),
        ("company", translate("House", "Company"), ("rules", "instructions")),
    )


SECTION_ICONS = {
    "outcome": "phone",
    "refusal_reason": "thumbs-down",
    "purpose": "target",
    "activity_kind": "list-checks",
    "client_status": "flame",
    "client_type": "building-2",
    "project": "folder",
    "source": "file-up",
    "own_field": "list-plus",
    "hours": "clock",
    "holidays": "calendar-days",
    "dnc_list": "ban",
    "rules": "sliders-horizontal",
    "instructions": "book-open",
}


def about(section: str) -> str:
    """One line on what a section is for."""
    return {
        "outcome": translate("House", "How a call ends, by which key it is filed and what follows"),
        "refusal_reason": translate("House", "Why clients refuse, and after how many days we come back"),
        "purpose": translate("House", "Why an activity is planned"),
        "activity_kind": translate("House", "What the company calls them, and how long each takes"),
        "client_status": translate("House", "What the company calls the warmth of a client"),
        "client_type": translate("House", "What kinds of firms and people clients are"),
        "project": translate("House", "Campaigns: own scripts, own hours, own clients"),
        "source": translate("House", "Where clients come from"),
        "own_field": translate("House", "What else your company keeps on a card; lists filter by it"),
        "hours": translate("House", "By the client's own clock. The most special row rules"),
        "holidays": translate("House", "Days on which nobody is rung"),
        "dnc_list": translate("House", "Who is never rung: numbers, people, whole clients"),
        "rules": translate("House", "Limits and times that hold for everybody"),
        "instructions": translate("House", "What each level reads about its day"),
    }[section]


def flags() -> dict[str, str]:
    """Names of the flags of an outcome."""
    return {
        "answered": translate("House", "Answered"),
        "effective": translate("House", "Effective talk"),
        "is_promise": translate("House", "Promise to call"),
        "is_meeting": translate("House", "Meeting"),
        "is_sale": translate("House", "Sale"),
        "is_refusal": translate("House", "Refusal"),
        "is_inquiry": translate("House", "Interest"),
        "dead_number": translate("House", "Wrong number"),
        "do_not_call": translate("House", "Do not call again"),
    }


def rules() -> dict[str, str]:
    """What comes after an outcome."""
    return {
        "none": translate("House", "Nothing by itself"),
        "minutes": translate("House", "Again after a time"),
        "other_part_of_day": translate("House", "Again at another part of the day"),
        "next_day": translate("House", "Again the next day"),
        "days": translate("House", "Again after some days"),
        "ask": translate("House", "Ask when"),
        "reason": translate("House", "As the reason says"),
    }


def number_troubles() -> dict[str, str]:
    """Why a number cannot be dialled."""
    return {
        "too_short": translate("House", "Number too short"),
        "too_long": translate("House", "Number too long"),
        "not_a_number": translate("House", "Not a number"),
        "rounded": translate("House", "The table has rounded it"),
        "invalid": translate("House", "There is no such number"),
    }


def icons() -> dict[str, str]:
    """Icons that an outcome may have, with a word each."""
    return {
        "phone": translate("House", "Phone"),
        "phone-missed": translate("House", "Missed"),
        "phone-off": translate("House", "Hung up"),
        "phone-call": translate("House", "Talk"),
        "phone-forwarded": translate("House", "Passed on"),
        "voicemail": translate("House", "Machine"),
        "alarm-clock": translate("House", "Alarm clock"),
        "calendar-clock": translate("House", "Calendar"),
        "mail": translate("House", "Letter"),
        "message-square": translate("House", "Message"),
        "file-text": translate("House", "Document"),
        "handshake": translate("House", "Handshake"),
        "badge-check": translate("House", "Seal"),
        "thumbs-up": translate("House", "Thumb up"),
        "thumbs-down": translate("House", "Thumb down"),
        "circle-question-mark": translate("House", "Question"),
        "circle-x": translate("House", "Cross"),
        "user-x": translate("House", "Nobody"),
        "ban": translate("House", "Forbidden"),
    }


class HouseCounts(QObject):
    """Counted words. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def times(self, count: int) -> str:
        """6 times at most."""
        return self.tr("%n time(s) at most", "", count)

    def minutes(self, count: int) -> str:
        """15 minutes."""
        return self.tr("%n minute(s)", "", count)

    def hours(self, count: int) -> str:
        """3 hours."""
        return self.tr("%n hour(s)", "", count)

    def days(self, count: int) -> str:
        """2 days."""
        return self.tr("%n day(s)", "", count)

    def unsaved(self, count: int) -> str:
        """2 entries not saved."""
        return self.tr("Not saved yet: %n", "", count)

    def add_days(self, count: int) -> str:
        """Add 12 days."""
        return self.tr("Add %n day(s)", "", count)

    def fresh_days(self, count: int) -> str:
        """12 new days."""
        return self.tr("%n new day(s)", "", count)

    def known_days(self, count: int) -> str:
        """2 are there already."""
        return self.tr("%n there already", "", count)

    def strange_rows(self, count: int) -> str:
        """1 row says no day."""
        return self.tr("%n row(s) without a day", "", count)

    def numbers(self, count: int) -> str:
        """120 numbers."""
        return self.tr("%n number(s)", "", count)

    def twice(self, count: int) -> str:
        """3 more than once."""
        return self.tr("%n more than once", "numbers", count)

    def rows_without(self, count: int) -> str:
        """1 row says no number."""
        return self.tr("%n row(s) without a whole number", "", count)

    def add_numbers(self, count: int) -> str:
        """Add 120 numbers."""
        return self.tr("Add %n number(s)", "", count)

    def added_numbers(self, count: int) -> str:
        """120 numbers added."""
        return self.tr("%n number(s) added", "", count)

    def added_days(self, count: int) -> str:
        """12 days added."""
        return self.tr("%n day(s) added", "", count)


COUNTS = HouseCounts()


def length(minutes: int) -> str:
    """A delay in its largest whole unit."""
    if minutes % 1440 == 0:
        return COUNTS.days(minutes // 1440)
    return COUNTS.hours(minutes // 60) if minutes % 60 == 0 else COUNTS.minutes(minutes)


def follows(form: OutcomeForm) -> str:
    """What will happen after this outcome, in one sentence."""
    if form.do_not_call:
        return translate("House", "All plans are cancelled, nobody calls any more")
    if form.dead_number:
        return translate(
            "House", "The client's next number comes at once; without one he waits for a right one"
        )
    if form.is_sale:
        return translate("House", "The prospect becomes a client, its whole history stays")
    again = _again(form)
    if not again or not form.cap or form.delay_rule in ("ask", "reason", "none"):
        return again
    return translate("House", "{again}, {times}").format(again=again, times=COUNTS.times(form.cap))


def _again(form: OutcomeForm) -> str:
    delay = length(form.delay_minutes) if form.delay_minutes else ""
    if form.delay_rule == "other_part_of_day":
        return translate("House", "Next try in {delay} or later, at another part of the day").format(
            delay=length(max(form.delay_minutes or 0, 180))
        )
    if form.delay_rule in ("minutes", "days"):
        if not delay:
            return ""
        return translate("House", "Next try in {delay}").format(delay=delay)
    return {
        "none": translate("House", "Nothing is planned by itself"),
        "next_day": translate("House", "Next try the next day, at another part of the day"),
        "ask": translate("House", "Asks when: {kind}").format(kind=kind_name(form.next_kind).lower()),
        "reason": translate("House", "Asks for the reason, which says when to come back"),
    }.get(form.delay_rule, "")


def counts_as(form: OutcomeForm) -> str:
    """What the figures count it as."""
    held = [flags()[name].lower() for name in flags() if getattr(form, name) and name not in _NO_FIGURE]
    return ", ".join([translate("House", "dial"), *held])


_NO_FIGURE = ("dead_number", "do_not_call")


def sentence_of(error: KnownError) -> str:
    """The sentence of an error, with flags by their names."""
    if isinstance(error, FlagsContradict | NeedsAnswered | RuleContradicts):
        names = flags()
        values = {key: names.get(str(value), value) for key, value in error.values.items()}
        return sentence(type(error)(**values))
    return sentence(error)


def own_name(form: NamedForm) -> str:
    """The entry's name in the language of the window."""
    return {"ru": form.name_ru, "uk": form.name_uk}.get(QLocale().name()[:2]) or form.name


def place(books: Books, *, project: str | None, country: str | None, region: str | None) -> str:
    """Whose hours or holidays these are."""
    names = {entry.code: entry.name for entry in books.projects}
    parts = [names.get(project or "", project or ""), country or "", region or ""]
    return " · ".join(part for part in parts if part) or translate("House", "Everywhere")


def projects(books: Books) -> list[tuple[str | None, str]]:
    """Choices of a project, any of them first."""
    return [(None, translate("House", "Any project")), *((one.code, one.name) for one in books.projects)]
