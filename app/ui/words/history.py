"""Lines of a client's history as the timeline shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.services.activities import BESIDE, TimelineRow
from app.services.dictionaries import Books
from app.ui.paint import Tone
from app.ui.widgets.timeline import TimelineItem
from app.ui.words import moments
from app.ui.words.kinds import ICONS, impression_chip, kind_name, list_of, quoted

translate = QCoreApplication.translate

LETTERS = ("email", "offer", "document", "information")
MEETINGS = ("meeting", "presentation")
_ICONS = {
    **ICONS,
    "call": "phone-outgoing",
    "import": "file-up",
    "handover": "user-round-check",
    "merge": "git-merge",
    "file": "paperclip",
}


def fits(row: TimelineRow, which: str) -> bool:
    """Whether the row belongs under the filter "all", "calls", "letters" or "meetings"."""
    return not kinds_of(which) or row.kind in kinds_of(which)


def kinds_of(which: str) -> tuple[str, ...]:
    """The kinds under a filter; none: all of them."""
    return {"calls": ("call",), "letters": LETTERS, "meetings": MEETINGS}.get(which, ())


def codes_of(word: str, books: Books) -> tuple[str, ...]:
    """Outcomes, reasons and kinds whose name in the language of now holds the word."""
    low = word.lower()
    named = [(one.code, one.name) for one in (*books.outcomes, *books.reasons)]
    named += [(kind, kind_name(kind)) for kind in ICONS]
    named += [(kind, _besides(kind)) for kind in ("handover", "import", "merge", "file")]
    return tuple(code for code, name in named if low in name.lower())


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
    tone: Tone = "neutral" if row.state == "planned" or row.kind in BESIDE else "accent"
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
        files=(row.result,) if row.kind == "file" else tuple(name for _, name in row.files),
    )


def _icon(row: TimelineRow, of_outcome: str) -> str:
    if row.state == "planned":
        return "alarm-clock" if row.is_promise else "calendar-clock"
    if row.kind == "call" and row.is_assignment and not row.outcome_code:
        return "clipboard-list"
    return of_outcome or _ICONS.get(row.kind, "circle")


def _title(row: TimelineRow, books: Books) -> str:
    if row.kind in BESIDE:
        return _besides(row.kind)
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


def _besides(kind: str) -> str:
    """What a line is called that is no contact."""
    return {
        "handover": translate("History", "Handed over"),
        "import": translate("History", "Added from a file"),
        "merge": translate("History", "Merged with a duplicate"),
        "file": translate("History", "File added"),
    }.get(kind, "")


def _text(row: TimelineRow, books: Books) -> str:
    if row.kind == "merge":
        gone = quoted(row.result)
        if row.state == "cancelled":
            return translate("History", "{name}, separated again").format(name=gone)
        return gone
    if row.kind in BESIDE:
        return row.result if row.kind == "handover" else ""
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
