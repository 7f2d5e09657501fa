"""What the call screen says: outcomes' consequences, lines of the history, chips of the header."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from app.services.clients import ClientCard
from app.services.consequences import (
    CLOSED_BY_CAP,
    CLOSED_BY_NUMBER,
    CLOSED_BY_REFUSAL,
    CLOSED_BY_WISH,
    Consequence,
)
from app.services.dictionaries import Books, OutcomeEntry
from app.ui.paint import Tone
from app.ui.words import moments
from app.ui.words.kinds import kind_name

translate = QCoreApplication.translate


class Warnings(QObject):
    """A counted warning. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def lateness_seen(self, minutes: int) -> str:
        """From which lateness on the lead sees it."""
        return self.tr("More than %n min late is seen by your lead", "", minutes)


WARNINGS = Warnings()

_COUNTS = (
    ("sale", QT_TRANSLATE_NOOP("Call", "Counts as a sale.")),
    ("meeting", QT_TRANSLATE_NOOP("Call", "Counts as a meeting.")),
    ("inquiry", QT_TRANSLATE_NOOP("Call", "Counts as an effective talk and an interest.")),
    ("effective", QT_TRANSLATE_NOOP("Call", "Counts as an effective talk.")),
    ("answered", QT_TRANSLATE_NOOP("Call", "Counts as an answered call.")),
    ("dial", QT_TRANSLATE_NOOP("Call", "Counts as a dial.")),
)


def consequence(
    outcome: OutcomeEntry,
    ahead: Consequence,
    *,
    books: Books,
    now: datetime,
    own_zone: ZoneInfo,
    chosen_at: datetime | None = None,
    reason_chosen: bool = False,
) -> str:
    """What filing this outcome will do, in at most three short sentences."""
    counted = next((text for code, text in _COUNTS if code in ahead.counts_as), "")
    parts = [translate("Call", counted) if counted else ""]
    if chosen_at is not None and not ahead.cancels_plans:
        parts.append(_chosen(outcome, ahead, books, moments.moment(chosen_at, now, own_zone)))
    else:
        parts.append(_follows(outcome, ahead, now, own_zone, reason_chosen))
    if ahead.cap and ahead.closes is None and not outcome.answered and not outcome.dead_number:
        parts.append(translate("Call", "Try {number} of {cap}").format(number=ahead.tries, cap=ahead.cap))
    return " ".join(part for part in parts if part)


def _chosen(outcome: OutcomeEntry, ahead: Consequence, books: Books, at: str) -> str:
    if outcome.is_promise:
        minutes = books.number("promise", "grace_minutes", 15)
        kept = translate("Call", "Promised for {time}.").format(time=at)
        late = WARNINGS.lateness_seen(minutes)
        return f"{kept} {late}"
    if ahead.converts:
        return translate("Call", "The prospect becomes a client. Next contact {time}").format(time=at)
    return translate("Call", "Next contact {time}, the client stays with you").format(time=at)


def _follows(
    outcome: OutcomeEntry, ahead: Consequence, now: datetime, zone: ZoneInfo, reason_chosen: bool
) -> str:
    if ahead.needs_time:
        return (
            translate("Call", "Say when to meet")
            if outcome.is_meeting
            else translate("Call", "Say when to call")
        )
    if ahead.needs_reason and not reason_chosen:
        return translate("Call", "Choose the reason by its digit")
    if ahead.closes:
        return _leaves(ahead)
    if ahead.other_number:
        return translate("Call", "The client's next number comes at once")
    if ahead.converts:
        return translate("Call", "The prospect becomes a client, its whole history stays")
    if ahead.next_at is None:
        return ""
    at = moments.moment(ahead.next_at, now, zone)
    if ahead.task_kind and ahead.task_at:
        due = moments.moment(ahead.task_at, now, zone)
        task = kind_name(ahead.task_kind)
        return translate("Call", "Task “{task}” for {due}, then a call {time}").format(
            task=task, due=due, time=at
        )
    if ahead.needs_reason:
        return translate("Call", "Comes back {time}").format(time=at)
    return translate("Call", "Next call {time}.").format(time=at)


def _leaves(ahead: Consequence) -> str:
    if ahead.closes == CLOSED_BY_CAP:
        return translate("Call", "This was the last try of {cap}: the client leaves the queue").format(
            cap=ahead.cap
        )
    texts = {
        CLOSED_BY_REFUSAL: translate("Call", "Lost for good: the client leaves the queue"),
        CLOSED_BY_NUMBER: translate("Call", "No other number: the client waits for a right one"),
        CLOSED_BY_WISH: translate("Call", "All plans are cancelled, nobody will call any more"),
    }
    return texts.get(ahead.closes or "", "")


def promise_chip(card: ClientCard, now: datetime, own_zone: ZoneInfo, grace: int) -> tuple[str, Tone]:
    """The open promise: when, and whether it is still kept."""
    promise = card.promise
    if promise is None or promise.due_at is None:
        return "", "neutral"
    at = moments.moment(promise.due_at, now, own_zone)
    if now > promise.due_at + timedelta(minutes=grace):
        late = moments.lateness(promise.due_at, now)
        return translate("Call", "Promised {time}, late by {late}").format(time=at, late=late), "bad"
    if now >= promise.due_at - timedelta(minutes=grace):
        return translate("Call", "Promised {time}, on time").format(time=at), "ok"
    return translate("Call", "Promised {time}").format(time=at), "accent"


def attempt_chip(card: ClientCard, books: Books) -> tuple[str, Tone]:
    """Which attempt this is since somebody last answered, and how many there may be."""
    number = card.tries + 1
    caps = [
        entry.cap for entry in books.outcomes if entry.cap and not entry.answered and not entry.dead_number
    ]
    if not caps:
        return translate("Call", "Attempt {number}").format(number=number), "neutral"
    text = translate("Call", "Attempt {number} of {cap}").format(number=number, cap=max(caps))
    return text, "warn" if number >= max(caps) else "neutral"
