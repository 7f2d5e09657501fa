"""Changes in words: what was changed, and each field before and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.audits import ChangeRow
from app.services.dictionaries import Books
from app.services.team_day import GRADES
from app.ui.widgets.timeline import TimelineItem
from app.ui.words import moments
from app.ui.words.kinds import dnc_list_name, kind_name, list_of, status_chip
from app.ui.words.silences import channel_name, scope_name

translate = QCoreApplication.translate
LONGEST = 160
OFF_THE_CARD = 32767  # the place of a person taken off the card

TABLES = {
    "client": QT_TRANSLATE_NOOP("Changes", "Card"),
    "contact_person": QT_TRANSLATE_NOOP("Changes", "Contact person"),
    "phone": QT_TRANSLATE_NOOP("Changes", "Number"),
    "activity": QT_TRANSLATE_NOOP("Changes", "Contact"),
    "owner": QT_TRANSLATE_NOOP("Changes", "Hand-over"),
    "dnc_entry": QT_TRANSLATE_NOOP("Changes", "Do not call"),
    "assignment": QT_TRANSLATE_NOOP("Changes", "Assignment"),
    "kpi_plan": QT_TRANSLATE_NOOP("Changes", "Plan of figures"),
    "staff": QT_TRANSLATE_NOOP("Changes", "Person"),
    "staff_right": QT_TRANSLATE_NOOP("Changes", "Right"),
    "sales_group": QT_TRANSLATE_NOOP("Changes", "Group"),
    "outcome": QT_TRANSLATE_NOOP("Changes", "Outcome"),
    "purpose": QT_TRANSLATE_NOOP("Changes", "Purpose"),
    "client_type": QT_TRANSLATE_NOOP("Changes", "Client type"),
    "project": QT_TRANSLATE_NOOP("Changes", "Project"),
    "source": QT_TRANSLATE_NOOP("Changes", "Source"),
    "refusal_reason": QT_TRANSLATE_NOOP("Changes", "Refusal reason"),
    "activity_kind": QT_TRANSLATE_NOOP("Changes", "Kind of contact"),
    "client_status": QT_TRANSLATE_NOOP("Changes", "Status"),
    "calling_window": QT_TRANSLATE_NOOP("Changes", "Calling hours"),
    "holiday": QT_TRANSLATE_NOOP("Changes", "Holiday"),
    "script": QT_TRANSLATE_NOOP("Changes", "Script"),
    "objection": QT_TRANSLATE_NOOP("Changes", "Objection"),
    "setting": QT_TRANSLATE_NOOP("Changes", "Rule"),
    "own_field": QT_TRANSLATE_NOOP("Changes", "Own field"),
    "attachment": QT_TRANSLATE_NOOP("Changes", "File"),
    "consent": QT_TRANSLATE_NOOP("Changes", "Consent"),
    "dnc_list": QT_TRANSLATE_NOOP("Changes", "Do-not-call list"),
    "mass_change": QT_TRANSLATE_NOOP("Changes", "Change of many"),
    "export": QT_TRANSLATE_NOOP("Changes", "List saved as a file"),
}
GROUPS = {
    "clients": ("client", "contact_person", "phone", "dnc_entry", "attachment", "consent", "mass_change"),
    "contacts": ("activity", "assignment"),
    "owners": ("owner",),
    "people": ("staff", "staff_right", "sales_group", "kpi_plan"),
    "company": (
        "outcome", "purpose", "client_type", "project", "source", "refusal_reason", "activity_kind", "client_status",
        "calling_window", "holiday", "setting", "script", "objection", "own_field", "dnc_list",
        "export",
    ),
}  # fmt: skip
FIELDS = {
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "name_ru": QT_TRANSLATE_NOOP("Fields", "Name in Russian"),
    "name_uk": QT_TRANSLATE_NOOP("Fields", "Name in Ukrainian"),
    "stage": QT_TRANSLATE_NOOP("Fields", "Stage"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    "importance": QT_TRANSLATE_NOOP("Fields", "Importance"),
    "type_code": QT_TRANSLATE_NOOP("Fields", "Type"),
    "project_code": QT_TRANSLATE_NOOP("Fields", "Project"),
    "source_code": QT_TRANSLATE_NOOP("Fields", "Source"),
    "purpose_code": QT_TRANSLATE_NOOP("Fields", "Purpose"),
    "outcome_code": QT_TRANSLATE_NOOP("Fields", "Outcome"),
    "refusal_code": QT_TRANSLATE_NOOP("Fields", "Refusal reason"),
    "country": QT_TRANSLATE_NOOP("Fields", "Country"),
    "region": QT_TRANSLATE_NOOP("Fields", "Region"),
    "city": QT_TRANSLATE_NOOP("Fields", "City"),
    "address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "postal_code": QT_TRANSLATE_NOOP("Fields", "Postal code"),
    "time_zone": QT_TRANSLATE_NOOP("Fields", "Time zone"),
    "tax_id": QT_TRANSLATE_NOOP("Fields", "Tax number"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "website": QT_TRANSLATE_NOOP("Fields", "Website"),
    "note": QT_TRANSLATE_NOOP("Fields", "Note"),
    "facts": QT_TRANSLATE_NOOP("Fields", "Facts"),
    "own": QT_TRANSLATE_NOOP("Fields", "Own fields"),
    "closed_reason": QT_TRANSLATE_NOOP("Fields", "Closed because"),
    "dnc_until": QT_TRANSLATE_NOOP("Fields", "Not to be called until"),
    "role": QT_TRANSLATE_NOOP("Fields", "Position"),
    "decides": QT_TRANSLATE_NOOP("Fields", "Decides"),
    "birthday": QT_TRANSLATE_NOOP("Fields", "Birthday"),
    "raw": QT_TRANSLATE_NOOP("Fields", "Number as written"),
    "number": QT_TRANSLATE_NOOP("Fields", "Number"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "due_at": QT_TRANSLATE_NOOP("Fields", "When"),
    "done_at": QT_TRANSLATE_NOOP("Fields", "Done"),
    "result": QT_TRANSLATE_NOOP("Fields", "Result"),
    "plan_note": QT_TRANSLATE_NOOP("Fields", "Note of the plan"),
    "impression": QT_TRANSLATE_NOOP("Fields", "Impression"),
    "is_assignment": QT_TRANSLATE_NOOP("Fields", "Set by the lead"),
    "owner_id": QT_TRANSLATE_NOOP("Fields", "Responsible"),
    "group_id": QT_TRANSLATE_NOOP("Fields", "Group"),
    "login": QT_TRANSLATE_NOOP("Fields", "Login"),
    "level": QT_TRANSLATE_NOOP("Fields", "Level"),
    "active": QT_TRANSLATE_NOOP("Fields", "In use"),
    "password": QT_TRANSLATE_NOOP("Fields", "Password"),
    "granted": QT_TRANSLATE_NOOP("Fields", "Given"),
    "value": QT_TRANSLATE_NOOP("Fields", "Value"),
    "indicator": QT_TRANSLATE_NOOP("Fields", "Indicator"),
    "position": QT_TRANSLATE_NOOP("Fields", "Place in the list"),
    "key": QT_TRANSLATE_NOOP("Fields", "Key"),
    "steps": QT_TRANSLATE_NOOP("Fields", "Steps"),
    "reply": QT_TRANSLATE_NOOP("Fields", "Reply"),
    "scope": QT_TRANSLATE_NOOP("Fields", "Scope"),
    "reason": QT_TRANSLATE_NOOP("Fields", "Reason"),
    "lifted_at": QT_TRANSLATE_NOOP("Fields", "Lifted"),
    "opens": QT_TRANSLATE_NOOP("Fields", "Opens"),
    "closes": QT_TRANSLATE_NOOP("Fields", "Closes"),
    "day": QT_TRANSLATE_NOOP("Fields", "Day"),
    "cap": QT_TRANSLATE_NOOP("Fields", "Tries at most"),
    "what": QT_TRANSLATE_NOOP("Fields", "What"),
    "rows": QT_TRANSLATE_NOOP("Fields", "Rows"),
    "content": QT_TRANSLATE_NOOP("Fields", "Which"),
    "said": QT_TRANSLATE_NOOP("Fields", "What was asked for"),
    "selection": QT_TRANSLATE_NOOP("Fields", "Of which clients"),
    "wanted": QT_TRANSLATE_NOOP("Fields", "Clients"),
    "done": QT_TRANSLATE_NOOP("Fields", "Clients done"),
    "refused": QT_TRANSLATE_NOOP("Fields", "Clients passed over"),
    "ended_at": QT_TRANSLATE_NOOP("Fields", "Ended"),
    "undone_at": QT_TRANSLATE_NOOP("Fields", "Taken back"),
    "delay_rule": QT_TRANSLATE_NOOP("Fields", "Next try"),
    "delay_minutes": QT_TRANSLATE_NOOP("Fields", "Next try, minutes"),
    "choices": QT_TRANSLATE_NOOP("Fields", "Choices"),
    "size": QT_TRANSLATE_NOOP("Fields", "Size"),
    "removed_at": QT_TRANSLATE_NOOP("Fields", "Removed"),
    "channel": QT_TRANSLATE_NOOP("Fields", "Channel"),
    "given": QT_TRANSLATE_NOOP("Fields", "Allowed"),
    "list_code": QT_TRANSLATE_NOOP("Fields", "List"),
    "expires_at": QT_TRANSLATE_NOOP("Fields", "Until"),
}
STAGES = {
    "prospect": QT_TRANSLATE_NOOP("Stages", "Prospect"),
    "client": QT_TRANSLATE_NOOP("Stages", "Client"),
}
_VERBS = {
    "added": QT_TRANSLATE_NOOP("Changes", "added"),
    "changed": QT_TRANSLATE_NOOP("Changes", "changed"),
    "removed": QT_TRANSLATE_NOOP("Changes", "removed"),
}
_HIDDEN = {
    "media_type",
    "activity_id",
    "version",
    "changed_at",
    "updated_at",
    "due_wall",
    "due_zone",
    "id",
    "name_key",
    "done_wall",
}
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
            told.append(FieldChange(field_name(name), before, after))
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


def value_words(name: str, value: object, *, books: Books, now: datetime, zone: ZoneInfo) -> str:
    """One value of a field in words; nothing for nothing."""
    return _Speaker(books, now, zone).say(name, value)


def field_name(name: str) -> str:
    """What a column is called."""
    return translate("Fields", FIELDS[name]) if name in FIELDS else name


_CODES = {"channel": channel_name, "scope": scope_name, "list_code": dnc_list_name}


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
        if name == "position" and value == OFF_THE_CARD:
            return translate("Changes", "taken off the card")
        if name == "kind":
            return kind_name(str(value)) or str(value)
        if name == "status":
            return status_chip(str(value))[0]
        if name == "importance":
            return {str(number): grade for grade, number in GRADES.items()}.get(str(value), str(value))
        if name == "stage" and str(value) in STAGES:
            return translate("Stages", STAGES[str(value)])
        if name in _CODES:
            return _CODES[name](str(value))
        if name in _BOOKS:
            entries = getattr(self._books, _BOOKS[name])
            return next((entry.name for entry in entries if entry.code == value), str(value))
        if name.endswith(("_at", "_until")):
            return self._moment(str(value))
        if isinstance(value, dict):
            return list_of([f"{key}: {self.say('', one)}" for key, one in value.items()])[:LONGEST]
        if isinstance(value, list):
            return list_of([self.say("", one) for one in value])[:LONGEST]
        # A text of several lines stays one line of the list; a line without words is none.
        return " · ".join(line for line in str(value).splitlines() if line.strip())[:LONGEST]

    def _moment(self, value: str) -> str:
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            return value
        return moments.moment(at, self._now, self._zone) if at.tzinfo else value
