"""Where each column of a list stands in its rows, and what kind of cell it becomes in a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any

from app.errors import BadInput

FOREVER = datetime(9000, 1, 1, tzinfo=UTC)


class NoSuchColumn(BadInput):
    """The list has no such column."""

    code = "no_such_column"
    sentence = "There is no column “{column}”"


@dataclass(frozen=True)
class Value:
    """How to get a column's value out of a row; `kind` as in outside.table_files."""

    kind: str
    get: Callable[[Any], Any]


def _text(name: str) -> Value:
    return Value("text", attrgetter(name))


def _moment(name: str) -> Value:
    return Value("moment", attrgetter(name))


def _number(name: str) -> Value:
    return Value("number", attrgetter(name))


def _until(row: Any) -> datetime | None:
    """Do-not-call with an end; the one for good is a date that spreadsheets know: the last of them."""
    until: datetime | None = row.dnc_until
    return until if until is None or until < FOREVER else datetime(9999, 12, 30, tzinfo=UTC)


_CLIENTS: Mapping[str, Value] = {
    **{name: _text(name) for name in (
        "name", "person", "email", "tax_id", "website", "address", "city", "region", "country", "stage", "status", "last_outcome",
        "next_kind", "closed_reason", "time_zone",
    )},
    "phone": _text("number"), "owner": _text("owner_name"), "group": _text("group_name"), "type": _text("type_code"),
    "project": _text("project_code"), "source": _text("source_code"), "importance": _text("importance"),
    "last": _moment("last_at"), "next": _moment("next_at"), "created": _moment("created_at"),
    "owned_since": _moment("owned_since"), "tries": _number("tries"), "do_not_call": Value("moment", _until),
}  # fmt: skip
_ACTIVITIES: Mapping[str, Value] = {
    **{name: _text(name) for name in (
        "city", "status", "person", "kind", "state", "promise_result", "impression", "result", "plan_note",
    )},
    "client": _text("client_name"), "phone": _text("number"), "type": _text("type_code"), "project": _text("project_code"),
    "purpose": _text("purpose_code"), "outcome": _text("outcome_code"), "refusal": _text("refusal_code"),
    "assignment": _text("assignment_name"), "manager": _text("whose_name"), "number": _text("number"),
    "promise": _text("is_promise"), "words": Value("text", lambda row: row.result or row.plan_note),
    "owner": _text("owner_name"), "planned_by": _text("planned_by_name"), "note": _text("plan_note"),
    "moment": _moment("moment"), "due": _moment("due_at"), "done": _moment("done_at"),
    "minutes": _number("minutes"), "talk": _number("talk_seconds"),
}  # fmt: skip
CLIENT_COLUMNS, ACTIVITY_COLUMNS = tuple(_CLIENTS), tuple(_ACTIVITIES)


def client_value(name: str) -> Value:
    """A column of clients; "own.<code>" is a field of the company, a number where it holds one."""
    if name.startswith("own."):
        code = name[4:]
        return Value("number", lambda row: row.own.get(code))
    if name not in _CLIENTS:
        raise NoSuchColumn(column=name)
    return _CLIENTS[name]


def activity_value(name: str) -> Value:
    """A column of activities."""
    if name not in _ACTIVITIES:
        raise NoSuchColumn(column=name)
    return _ACTIVITIES[name]


VALUES: Mapping[str, Callable[[str], Value]] = {"clients": client_value, "activities": activity_value}
