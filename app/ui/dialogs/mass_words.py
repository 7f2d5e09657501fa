"""Deeds with many in words: what is done, who is passed over and why, values before and after."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from app.services.dictionaries import Books
from app.services.mass_forms import CloseAll, Deed, GiveAll, PlanAll, SetFields, SilenceAll
from app.ui.words import moments
from app.ui.words.kinds import kind_name, list_of, status_chip
from app.ui.words.numbers import grouped

translate = QCoreApplication.translate
GRADES = {3: "A", 2: "B", 1: "C"}
FOREVER_YEAR = 9000

REASONS = {
    "gone": QT_TRANSLATE_NOOP("Mass", "Not yours to change any more"),
    "not_yours": QT_TRANSLATE_NOOP("Mass", "In the pool: not yours to change"),
    "changed": QT_TRANSLATE_NOOP("Mass", "Changed by somebody meanwhile"),
    "same": QT_TRANSLATE_NOOP("Mass", "Is so already"),
    "closed": QT_TRANSLATE_NOOP("Mass", "Closed with a reason"),
    "silent": QT_TRANSLATE_NOOP("Mass", "Do not call"),
    "no_number": QT_TRANSLATE_NOOP("Mass", "No number that may be dialled"),
    "planned": QT_TRANSLATE_NOOP("Mass", "Has a plan already"),
    "no_owner": QT_TRANSLATE_NOOP("Mass", "Belongs to nobody who could do it"),
    "no_window": QT_TRANSLATE_NOOP("Mass", "May not be called on these days"),
    "stage": QT_TRANSLATE_NOOP("Mass", "A client already"),
    "busy": QT_TRANSLATE_NOOP("Mass", "Being changed by somebody right now"),
    "refused": QT_TRANSLATE_NOOP("Mass", "The base does not take it"),
    "undone": QT_TRANSLATE_NOOP("Mass", "Worked on since, or over already"),
}
FIELDS = {
    "status": QT_TRANSLATE_NOOP("Mass", "Status"),
    "importance": QT_TRANSLATE_NOOP("Mass", "Importance"),
    "type_code": QT_TRANSLATE_NOOP("Mass", "Type"),
    "project_code": QT_TRANSLATE_NOOP("Mass", "Project"),
    "source_code": QT_TRANSLATE_NOOP("Mass", "Source"),
    "city": QT_TRANSLATE_NOOP("Mass", "City"),
    "region": QT_TRANSLATE_NOOP("Mass", "Region"),
    "country": QT_TRANSLATE_NOOP("Mass", "Country"),
    "time_zone": QT_TRANSLATE_NOOP("Mass", "Time zone"),
    "closed_reason": QT_TRANSLATE_NOOP("Mass", "Reason"),
    "next_at": QT_TRANSLATE_NOOP("Mass", "Next contact"),
    "due_at": QT_TRANSLATE_NOOP("Mass", "Next contact"),
    "dnc_until": QT_TRANSLATE_NOOP("Mass", "Not to be called until"),
    "owner": QT_TRANSLATE_NOOP("Mass", "Manager"),
}
_BOOKS = {"type_code": "types", "project_code": "projects", "source_code": "sources"}


class MassWords(QObject):
    """Counted words. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def clients(self, count: int) -> str:
        """12 clients."""
        return grouped(self.tr("%n client(s)", "", count), count)

    def done(self, done: int, wanted: int) -> str:
        """What became of it."""
        said = grouped(self.tr("Done with {done} of %n client(s)", "", wanted), wanted)
        return said.format(done=number(done))

    def put_back(self, done: int, wanted: int) -> str:
        """What an undo has put back."""
        said = grouped(self.tr("Put back: {done} of %n client(s)", "", wanted), wanted)
        return said.format(done=number(done))

    def left_out(self, count: int) -> str:
        """How many are passed over."""
        return grouped(self.tr("%n passed over", "", count), count)

    def not_reached(self, count: int) -> str:
        """Where a change was stopped."""
        return grouped(self.tr("%n client(s) were not reached", "", count), count)

    def days(self, count: int) -> str:
        """Over two days."""
        return self.tr("over %n day(s)", "", count)


WORDS = MassWords()


def number(count: int) -> str:
    """3,996 as the language writes it."""
    return QLocale().toString(count)


def reason_name(reason: str) -> str:
    """Why a client is passed over."""
    return translate("Mass", REASONS[reason]) if reason in REASONS else reason


def reasons_text(reasons: Mapping[str, int]) -> str:
    """All reasons with their counts, the most first."""
    counted = sorted(reasons.items(), key=lambda one: -one[1])
    return "\n".join(f"{reason_name(reason)}: {number(count)}" for reason, count in counted if count)


def field_name(name: str, own: Mapping[str, str]) -> str:
    """A field of the card; of own fields the company's title."""
    return own.get(name) or (translate("Mass", FIELDS[name]) if name in FIELDS else name)


class Speaker:
    """Says values of fields in the reader's language."""

    def __init__(
        self, books: Books, now: datetime, zone: ZoneInfo, own: Mapping[str, str] | None = None
    ) -> None:
        self.books, self.now, self.zone, self.own = books, now, zone, own or {}
        self.groups: dict[int, str] = {}

    def say(self, name: str, value: object) -> str:
        """The value in words; a dash for nothing."""
        if value is None or value == "":
            return "–"
        if isinstance(value, bool):
            return translate("Mass", "yes") if value else translate("Mass", "no")
        if name == "status":
            return status_chip(str(value))[0]
        if name == "importance" and isinstance(value, int):
            return GRADES.get(value, str(value))
        if name == "owner" and isinstance(value, int):
            return self.books.staff.get(value, str(value))
        if name == "pool" and isinstance(value, int):
            return translate("Mass", "Pool of {group}").format(group=self.groups.get(value, str(value)))
        if name in _BOOKS:
            entries = getattr(self.books, _BOOKS[name])
            return next((one.name for one in entries if one.code == value), str(value))
        if name.endswith(("_at", "_until")):
            return self._moment(value)
        return str(value)

    def _moment(self, value: object) -> str:
        at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        if at.year >= FOREVER_YEAR:
            return translate("Mass", "for good")
        return moments.moment(at, self.now, self.zone)

    def values(self, content: Mapping[str, Any], *, like: Mapping[str, Any] | None = None) -> str:
        """Several values side by side, in the order of `like`; own fields among the others."""
        return list_of([self.say(name, value) for name, value in _flat(content, like or content)])

    def deed(self, deed: Deed) -> str:
        """What was or is to be done, on one line."""
        match deed:
            case SetFields(fields):
                return list_of(
                    [
                        f"{field_name(name, self.own)}: {self.say(name, value)}"
                        for name, value in fields.items()
                    ]
                )
            case CloseAll(reason):
                return translate("Mass", "Closed: {reason}").format(reason=reason)
            case PlanAll():
                return list_of([kind_name(deed.contact), WORDS.days(len(deed.days)), deed.note])
            case SilenceAll():
                return translate("Mass", "Do not call: {reason}").format(reason=deed.reason)
            case GiveAll(heirs):
                names = [self.books.staff.get(one, str(one)) for one in heirs]
                who = ", ".join(names) if names else translate("Mass", "the pool")
                return translate("Mass", "Handed over to {who}").format(who=who)


def _flat(content: Mapping[str, Any], like: Mapping[str, Any]) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in like.items():
        if name == "own" and isinstance(value, Mapping):
            given = content.get("own") or {}
            found += [(f"own.{code}", given.get(code)) for code in value]
        elif name not in ("kind", "group"):
            found.append((name, content.get(name)))
    return found
