"""Changes in words: what was changed, and each field before and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.audits import ChangeRow
from app.services.dictionaries import Books
from app.ui.widgets.timeline import TimelineItem
from app.ui.words import moments
from app.ui.words.kinds import kind_name, list_of, status_chip

translate = QCoreApplication.translate
NOOP = QT_TRANSLATE_NOOP
LONGEST = 160

TABLES = {
    "client": NOOP("Changes", "Card"),
    "contact_person": NOOP("Changes", "Contact person"),
    "phone": NOOP("Changes", "Number"),
    "activity": NOOP("Changes", "Contact"),
    "owner": NOOP("Changes", "Hand-over"),
    "dnc_entry": NOOP("Changes", "Do not call"),
    "assignment": NOOP("Changes", "Assignment"),
    "kpi_plan": NOOP("Changes", "Plan of figures"),
    "staff": NOOP("Changes", "Person"),
    "staff_right": NOOP("Changes", "Right"),
    "sales_group": NOOP("Changes", "Group"),
    "outcome": NOOP("Changes", "Outcome"),
    "purpose": NOOP("Changes", "Purpose"),
    "client_type": NOOP("Changes", "Client type"),
    "project": NOOP("Changes", "Project"),
    "source": NOOP("Changes", "Source"),
    "refusal_reason": NOOP("Changes", "Refusal reason"),
    "activity_kind": NOOP("Changes", "Kind of contact"),
    "client_status": NOOP("Changes", "Status"),
    "calling_window": NOOP("Changes", "Calling hours"),
    "holiday": NOOP("Changes", "Holiday"),
    "script": NOOP("Changes", "Script"),
    "objection": NOOP("Changes", "Objection"),
    "setting": NOOP("Changes", "Rule"),
}
GROUPS = {
    "clients": ("client", "contact_person", "phone", "dnc_entry"),
    "contacts": ("activity", "assignment"),
    "owners": ("owner",),
    "people": ("staff", "staff_right", "sales_group", "kpi_plan"),
    "company": (
        "outcome", "purpose", "client_type", "project", "source", "refusal_reason", "activity_kind", "client_status",
        "calling_window", "holiday", "setting", "script", "objection",
    ),
}  # fmt: skip
FIELDS = {
    "name": NOOP("Fields", "Name"),
    "name_ru": NOOP("Fields", "Name in Russian"),
    "name_uk": NOOP("Fields", "Name in Ukrainian"),
    "stage": NOOP("Fields", "Stage"),
    "status": NOOP("Fields", "Status"),
    "state": NOOP("Fields", "State"),
    "importance": NOOP("Fields", "Importance"),
    "type_code": NOOP("Fields", "Type"),
    "project_code": NOOP("Fields", "Project"),
    "source_code": NOOP("Fields", "Source"),
    "purpose_code": NOOP("Fields", "Purpose"),
    "outcome_code": NOOP("Fields", "Outcome"),
    "refusal_code": NOOP("Fields", "Refusal reason"),
    "country": NOOP("Fields", "Country"),
    "region": NOOP("Fields", "Region"),
    "city": NOOP("Fields", "City"),
    "address": NOOP("Fields", "Address"),
    "postal_code": NOOP("Fields", "Postal code"),
    "time_zone": NOOP("Fields", "Time zone"),
    "tax_id": NOOP("Fields", "Tax number"),
    "email": NOOP("Fields", "E-mail"),
    "website": NOOP("Fields", "Website"),
    "note": NOOP("Fields", "Note"),
    "facts": NOOP("Fields", "Facts"),
    "closed_reason": NOOP("Fields", "Closed because"),
    "dnc_until": NOOP("Fields", "Not to be called until"),
    "role": NOOP("Fields", "Position"),
    "decides": NOOP("Fields", "Decides"),
    "birthday": NOOP("Fields", "Birthday"),
    "raw": NOOP("Fields", "Number as written"),
    "number": NOOP("Fields", "Number"),
    "kind": NOOP("Fields", "Kind"),
    "due_at": NOOP("Fields", "When"),
    "done_at": NOOP("Fields", "Done"),
    "result": NOOP("Fields", "Result"),
    "plan_note": NOOP("Fields", "Note of the plan"),
    "impression": NOOP("Fields", "Impression"),
    "is_assignment": NOOP("Fields", "Set by the lead"),
    "owner_id": NOOP("Fields", "Responsible"),
    "group_id": NOOP("Fields", "Group"),
    "login": NOOP("Fields", "Login"),
    "level": NOOP("Fields", "Level"),
    "active": NOOP("Fields", "In use"),
    "password": NOOP("Fields", "Password"),
    "granted": NOOP("Fields", "Given"),
    "value": NOOP("Fields", "Value"),
    "indicator": NOOP("Fields", "Indicator"),
    "position": NOOP("Fields", "Place in the list"),
    "key": NOOP("Fields", "Key"),
    "steps": NOOP("Fields", "Steps"),
    "reply": NOOP("Fields", "Reply"),
    "scope": NOOP("Fields", "Scope"),
    "reason": NOOP("Fields", "Reason"),
    "lifted_at": NOOP("Fields", "Lifted"),
    "opens": NOOP("Fields", "Opens"),
    "closes": NOOP("Fields", "Closes"),
    "day": NOOP("Fields", "Day"),
    "cap": NOOP("Fields", "Tries at most"),
    "delay_rule": NOOP("Fields", "Next try"),
    "delay_minutes": NOOP("Fields", "Next try, minutes"),
}
_VERBS = {
    "added": NOOP("Changes", "added"),
    "changed": NOOP("Changes", "changed"),
    "removed": NOOP("Changes", "removed"),
}
_HIDDEN = {"version", "changed_at", "updated_at", "due_wall", "due_zone", "id", "name_key", "done_wall"}
_BOOKS = {
    "type_code": "types",
    "project_code": "projects",
    "source_code": "sources",
    "purpose_code": "purposes",
    "outcome_code": "outcomes",
    "refusal_code": "reasons",
}


@dataclass(frozen=True)
class FieldChange:
    """One field in words: its name, what it was, what it is; empty where there was or is nothing."""

    field: str
    before: str
    after: str


def table_name(table: str) -> str:
    """What kind of thing was changed."""
    return translate("Changes", TABLES[table]) if table in TABLES else table


def verb_name(verb: str) -> str:
    """What was done to it."""
    return translate("Changes", _VERBS.get(verb, verb))


def fields_of(row: ChangeRow, *, books: Books, now: datetime, zone: ZoneInfo) -> tuple[FieldChange, ...]:
    """Each changed field of the change in words, in the order of the catalogue."""
    speaker = _Speaker(books, now, zone)
    names = [
        name for name in (*FIELDS, *sorted({*row.before, *row.after} - {*FIELDS})) if name not in _HIDDEN
    ]
    told = []
    for name in names:
        before, after = speaker.say(name, row.before.get(name)), speaker.say(name, row.after.get(name))
        if before != after:
            told.append(FieldChange(_field_name(name), before, after))
    return tuple(told)


def sentence_of(row: ChangeRow, *, books: Books, now: datetime, zone: ZoneInfo) -> str:
    """The change on one line: "When: 21 Nov 14:00 → 22 Nov 10:00"."""
    told = fields_of(row, books=books, now=now, zone=zone)
    if row.verb == "added":
        return list_of([f"{one.field}: {one.after}" for one in told if one.after][:4])
    return list_of([f"{one.field}: {one.before or '–'} → {one.after or '–'}" for one in told[:4]])


def change_item(row: ChangeRow, *, books: Books, now: datetime, zone: ZoneInfo) -> TimelineItem:
    """The change as a line of the client's history."""
    return TimelineItem(
        id=str(row.id),
        day=moments.day_caption(row.at, now, zone),
        title=list_of([table_name(row.table), verb_name(row.verb)]),
        time=moments.clock(row.at, zone),
        text=sentence_of(row, books=books, now=now, zone=zone),
        author=row.by,
        icon="user-round-check" if row.table == "owner" else "pencil",
    )


def _field_name(name: str) -> str:
    return translate("Fields", FIELDS[name]) if name in FIELDS else name


class _Speaker:
    """Says values of fields in the reader's language."""

    def __init__(self, books: Books, now: datetime, zone: ZoneInfo) -> None:
        self._books, self._now, self._zone = books, now, zone

    def say(self, name: str, value: object) -> str:
        """The value in words; nothing for nothing."""
        if value is None or value == "" or value == {} or value == []:
            return ""
        if isinstance(value, bool):
            return translate("Changes", "yes") if value else translate("Changes", "no")
        if name in ("owner_id", "done_by", "planned_by", "by_id") and isinstance(value, int):
            return self._books.staff.get(value, str(value))
        if name == "kind":
            return kind_name(str(value)) or str(value)
        if name == "status":
            return status_chip(str(value))[0]
        if name in _BOOKS:
            entries = getattr(self._books, _BOOKS[name])
            return next((entry.name for entry in entries if entry.code == value), str(value))
        if name.endswith(("_at", "_until")):
            return self._moment(str(value))
        if isinstance(value, dict):
            return list_of([f"{key}: {self.say('', one)}" for key, one in value.items()])[:LONGEST]
        if isinstance(value, list):
            return list_of([self.say("", one) for one in value])[:LONGEST]
        return str(value)[:LONGEST]

    def _moment(self, value: str) -> str:
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            return value
        return moments.moment(at, self._now, self._zone) if at.tzinfo else value
