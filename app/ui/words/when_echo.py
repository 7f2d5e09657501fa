"""The echo of a typed time: both clocks, what was assumed, whether the client may be rung and I am free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services import slots, when, windows
from app.services.call_screens import BUSY_DAYS
from app.services.clients import ClientCard
from app.services.clocks import zone_named
from app.services.dictionaries import Books
from app.services.planning import BusyRow
from app.ui.words import moments
from app.ui.words.kinds import list_of

translate = QCoreApplication.translate
CLASHES_SAID = 3

_NOTES = {
    when.Note.AFTERNOON: QT_TRANSLATE_NOOP("When", "taken as the afternoon"),
    when.Note.TOMORROW: QT_TRANSLATE_NOOP("When", "today it has passed, so tomorrow"),
    when.Note.HOUR_CHOSEN: QT_TRANSLATE_NOOP("When", "the hour is our choice"),
    when.Note.SAME_TIME: QT_TRANSLATE_NOOP("When", "at the same hour as now"),
    when.Note.NEXT_WEEK: QT_TRANSLATE_NOOP("When", "next week"),
    when.Note.NEXT_YEAR: QT_TRANSLATE_NOOP("When", "next year"),
    when.Note.OWN_CLOCK: QT_TRANSLATE_NOOP("When", "by your clock"),
    when.Note.CLOCK_SKIPS: QT_TRANSLATE_NOOP("When", "that hour is skipped when the clocks change"),
    when.Note.CLOCK_REPEATS: QT_TRANSLATE_NOOP("When", "the first of the two such hours"),
}


@dataclass(frozen=True)
class Diary:
    """Where and when a next contact can be: the client, the clocks, and what is taken already."""

    card: ClientCard
    books: Books
    own_zone: ZoneInfo
    busy: tuple[BusyRow, ...] = ()
    whose: str = ""
    """Whose busy moments these are; empty: one's own."""

    @property
    def zone(self) -> ZoneInfo:
        """The client's zone; ours while his is not known."""
        return zone_named(self.card.time_zone) or self.own_zone

    def is_open(self, at: datetime) -> bool | None:
        """Whether the client may be rung then."""
        return windows.is_open(
            at,
            zone_named(self.card.time_zone),
            country=self.card.country,
            region=self.card.region,
            project_code=self.card.project_code,
            windows=self.books.windows,
            holidays=self.books.holidays,
        )

    def understand(self, text: str, now: datetime) -> when.Moment:
        """The moment that was typed; when.NotUnderstood when it is none."""
        return when.understand(text, now=now, zone=self.zone, own_zone=self.own_zone)

    def clashes(self, at: datetime, minutes: int) -> list[BusyRow]:
        """My own promises and meetings that a talk then would touch."""
        touched = {start for start, _ in slots.clashes(at, self._intervals(), minutes=minutes)}
        return [row for row in self.busy if row.due_at in touched]

    def free_slots(self, at: datetime, now: datetime, minutes: int) -> list[datetime]:
        """Up to three free quarter hours near that moment."""
        check = partial(self.is_open)
        return slots.free_slots(at, self._intervals(), check, count=3, minutes=minutes, not_before=now)

    def _intervals(self) -> Sequence[slots.Interval]:
        return [(row.due_at, row.due_at + timedelta(minutes=row.minutes)) for row in self.busy]


@dataclass(frozen=True)
class Echo:
    """What to say about a typed time; `free` holds other moments when it clashes or the client may not be rung."""

    text: str
    tone: str
    icon: str
    free: tuple[datetime, ...] = ()


def echo(diary: Diary, found: when.Moment, now: datetime, *, minutes: int, kind: str) -> Echo:
    """Both clocks first, then the most serious thing there is to say."""
    clocks = _clocks(diary, found, now)
    assumed = [translate("When", _NOTES[note]) for note in found.notes]
    if not found.has_time:
        assumed.append(translate("When", "no hour was said"))
    taken = diary.clashes(found.at, minutes)
    if taken:
        busy = [_taken(row, diary) for row in taken[:CLASHES_SAID]]
        free = tuple(diary.free_slots(found.at, now, minutes))
        return Echo(list_of([clocks, *assumed, *busy]), "warn", "triangle-alert", free)
    if kind == "call" and diary.is_open(found.at) is False:
        closed = translate("When", "outside the client's calling hours")
        free = tuple(diary.free_slots(found.at, now, minutes))
        return Echo(list_of([clocks, *assumed, closed]), "warn", "moon", free)
    known = abs(found.at - now) < timedelta(days=BUSY_DAYS)
    return Echo(list_of([clocks, *assumed, translate("When", "free") if known else ""]), "muted", "sun")


def _taken(row: BusyRow, diary: Diary) -> str:
    at = moments.clock(row.due_at, diary.own_zone)
    if diary.whose:
        said = translate("When", "{person} has {name} at {time}")
        return said.format(person=diary.whose, name=row.client_name, time=at)
    return translate("When", "You have {name} at {time}").format(name=row.client_name, time=at)


def _clocks(diary: Diary, found: when.Moment, now: datetime) -> str:
    theirs = moments.full_moment(found.at, now, diary.zone)
    if zone_named(diary.card.time_zone) is None:
        return translate("When", "{time} by your clock, the client's zone is not known").format(time=theirs)
    if found.at.astimezone(diary.zone).utcoffset() == found.at.astimezone(diary.own_zone).utcoffset():
        return translate("When", "{time} for the client and for you").format(time=theirs)
    ours = moments.moment(found.at, now, diary.own_zone)
    return translate("When", "For the client {theirs}, for you {ours}").format(theirs=theirs, ours=ours)
