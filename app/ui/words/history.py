"""Lines of a client's history as the timeline shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.services.activities import TimelineRow
from app.services.dictionaries import Books
from app.ui.paint import Tone
from app.ui.widgets.timeline import TimelineItem
from app.ui.words import moments
from app.ui.words.kinds import ICONS, impression_chip, kind_name, list_of

translate = QCoreApplication.translate

LETTERS = ("email", "offer", "document", "information")
_ICONS = {**ICONS, "call": "phone-outgoing", "import": "file-up", "handover": "user-round-check"}


def fits(row: TimelineRow, which: str) -> bool:
    """Whether the row belongs under the filter "all", "calls" or "letters"."""
    if which == "calls":
        return row.kind == "call"
    return row.kind in LETTERS if which == "letters" else True


def items_of(
    rows: Sequence[TimelineRow],
    *,
    books: Books,
    now: datetime,
    zone: ZoneInfo,
    longest: int = 0,
    by_day: bool = True,
) -> list[TimelineItem]:
    """Timeline items in the order of the rows; with `longest` the texts are cut to so many letters.

    Without `by_day` there are no captions, and each item says its day itself.
    """
    items = [_item(row, books, now, zone, longest) for row in rows]
    if by_day:
        return items
    return [
        replace(item, day="", time=moments.moment(row.at, now, zone), author="", text=_said(item))
        for item, row in zip(items, rows, strict=True)
    ]


def _said(item: TimelineItem) -> str:
    if not item.text:
        return item.author
    return translate("History", "{author}: {text}").format(author=item.author, text=item.text)


def _item(row: TimelineRow, books: Books, now: datetime, zone: ZoneInfo, longest: int) -> TimelineItem:
    outcome = books.outcome(row.outcome_code)
    chip, chip_tone = _chip(row)
    text = _text(row, books)
    if longest and len(text) > longest:
        text = text[: longest - 1].rstrip() + "…"
    answered = outcome is None or outcome.answered
    tone: Tone = "neutral" if row.state == "planned" or row.kind in ("import", "handover") else "accent"
    if row.state == "done" and row.kind == "call":
        tone = "accent" if answered else "bad"
        if outcome is not None and (outcome.is_sale or outcome.is_meeting):
            tone = "ok"
    return TimelineItem(
        id=str(row.id),
        day=moments.day_caption(row.at, now, zone),
        title=_title(row, books),
        time=moments.clock(row.at, zone),
        text=text,
        author=row.author_name,
        icon=_icon(row, outcome.icon if outcome and not outcome.answered else ""),
        tone=tone,
        chip=chip,
        chip_tone=chip_tone,
    )


def _icon(row: TimelineRow, of_outcome: str) -> str:
    if row.state == "planned":
        return "alarm-clock" if row.is_promise else "calendar-clock"
    if row.kind == "call" and row.is_assignment and not row.outcome_code:
        return "clipboard-list"
    return of_outcome or _ICONS.get(row.kind, "circle")


def _title(row: TimelineRow, books: Books) -> str:
    if row.kind == "handover":
        return translate("History", "Handed over")
    if row.kind == "import":
        return translate("History", "Added from a file")
    if row.state == "planned":
        if row.is_promise:
            return translate("History", "Promised: {what}").format(what=kind_name(row.kind).lower())
        return translate("History", "Planned: {what}").format(what=kind_name(row.kind).lower())
    if row.state == "open":
        return translate("History", "Outgoing call, no outcome yet")
    if row.state == "cancelled":
        return translate("History", "Promise given up: {what}").format(what=kind_name(row.kind).lower())
    outcome = books.outcome(row.outcome_code)
    name = outcome.name if outcome else kind_name(row.kind)
    if row.talk_seconds:
        return f"{name} · {moments.talk(row.talk_seconds)}"
    return name


def _text(row: TimelineRow, books: Books) -> str:
    if row.kind in ("handover", "import"):
        return row.result
    reason = books.reason(row.refusal_code)
    said = row.result or row.plan_note
    return list_of([row.person_name, reason.name if reason else "", said])


def _chip(row: TimelineRow) -> tuple[str, Tone]:
    match row.promise_result:
        case "kept":
            return translate("History", "Promise kept"), "ok"
        case "late":
            return translate("History", "Promise late"), "warn"
        case "broken":
            return translate("History", "Promise broken"), "bad"
    return impression_chip(row.impression or "")
