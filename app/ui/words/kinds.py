"""Names of kinds, statuses and what is to be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.dictionaries import Books
from app.ui.paint import Tone

translate = QCoreApplication.translate

KINDS = {
    "call": QT_TRANSLATE_NOOP("Kinds", "Call"),
    "meeting": QT_TRANSLATE_NOOP("Kinds", "Meeting"),
    "email": QT_TRANSLATE_NOOP("Kinds", "Letter"),
    "offer": QT_TRANSLATE_NOOP("Kinds", "Offer"),
    "document": QT_TRANSLATE_NOOP("Kinds", "Document"),
    "information": QT_TRANSLATE_NOOP("Kinds", "Information"),
    "presentation": QT_TRANSLATE_NOOP("Kinds", "Presentation"),
    "sale": QT_TRANSLATE_NOOP("Kinds", "Sale"),
    "task": QT_TRANSLATE_NOOP("Kinds", "Task"),
}
_STEPS = {
    "call": QT_TRANSLATE_NOOP("Steps", "Call"),
    "meeting": QT_TRANSLATE_NOOP("Steps", "Meeting"),
    "email": QT_TRANSLATE_NOOP("Steps", "Write a letter"),
    "offer": QT_TRANSLATE_NOOP("Steps", "Send an offer"),
    "document": QT_TRANSLATE_NOOP("Steps", "Send a document"),
    "information": QT_TRANSLATE_NOOP("Steps", "Pass on information"),
    "presentation": QT_TRANSLATE_NOOP("Steps", "Presentation"),
    "sale": QT_TRANSLATE_NOOP("Steps", "Make the sale"),
    "task": QT_TRANSLATE_NOOP("Steps", "Do the task"),
}
STATUSES: dict[str, tuple[str, Tone]] = {
    "cold": (QT_TRANSLATE_NOOP("Statuses", "Cold"), "neutral"),
    "warm": (QT_TRANSLATE_NOOP("Statuses", "Warm"), "warn"),
    "hot": (QT_TRANSLATE_NOOP("Statuses", "Hot"), "ok"),
    "refused": (QT_TRANSLATE_NOOP("Statuses", "Refused"), "neutral"),
    "closed": (QT_TRANSLATE_NOOP("Statuses", "Closed"), "neutral"),
}
IMPRESSIONS: dict[str, tuple[str, Tone]] = {
    "cold": (QT_TRANSLATE_NOOP("Impressions", "Cold"), "neutral"),
    "warm": (QT_TRANSLATE_NOOP("Impressions", "Warm"), "warn"),
    "hot": (QT_TRANSLATE_NOOP("Impressions", "Hot"), "ok"),
}
ICONS = {
    "call": "phone",
    "meeting": "handshake",
    "email": "mail",
    "offer": "file-text",
    "document": "file-text",
    "information": "message-square",
    "presentation": "presentation",
    "sale": "badge-check",
    "task": "clipboard-list",
}
DNC_LISTS = {
    "own": QT_TRANSLATE_NOOP("DoNotCall", "Own list"),
    "register": QT_TRANSLATE_NOOP("DoNotCall", "Public register"),
    "complaint": QT_TRANSLATE_NOOP("DoNotCall", "Complaints"),
}
_company: dict[str, dict[str, str]] = {"kinds": {}, "statuses": {}, "dnc_lists": {}}
"""What this company calls them, by code; empty until the books are read. There is one company per program."""


def use_names_of(books: Books) -> None:
    """From now on kinds and statuses have the names that stand in these books."""
    _company["kinds"] = {entry.code: entry.name for entry in books.kinds if entry.name}
    _company["statuses"] = {entry.code: entry.name for entry in books.statuses if entry.name}
    _company["dnc_lists"] = {entry.code: entry.name for entry in books.dnc_lists if entry.name}


def kind_name(kind: str | None) -> str:
    """Name of a kind of activity: the company's, else ours."""
    own = _company["kinds"].get(kind or "")
    return own or (translate("Kinds", KINDS[kind]) if kind in KINDS else "")


def dnc_list_name(code: str) -> str:
    """Name of a do-not-call list: the company's, else ours."""
    own = _company["dnc_lists"].get(code)
    return own or (translate("DoNotCall", DNC_LISTS[code]) if code in DNC_LISTS else code)


def next_step(kind: str) -> str:
    """What is to be done, as a verb."""
    return translate("Steps", _STEPS.get(kind, _STEPS["task"]))


def status_chip(status: str) -> tuple[str, Tone]:
    """Word and tone of a client's status: the company's word, else ours."""
    word, tone = STATUSES.get(status, ("", "neutral"))
    own = _company["statuses"].get(status)
    return (own or (translate("Statuses", word) if word else status), tone)


def impression_chip(impression: str) -> tuple[str, Tone]:
    """Word and tone of an impression: languages with genders say it otherwise than a status."""
    word, tone = IMPRESSIONS.get(impression, ("", "neutral"))
    return (translate("Impressions", word) if word else "", tone)


def quoted(text: str) -> str:
    """The text in the quotation marks of the language, with other ones inside; empty for an empty text."""
    inner = text.strip().replace("«", "„").replace("»", "“")
    return translate("Words", "“{text}”").format(text=inner) if inner else ""


def list_of(texts: Sequence[str]) -> str:
    """Texts that stand side by side."""
    return " · ".join(text for text in texts if text)
