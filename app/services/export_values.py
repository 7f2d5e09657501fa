"""Where each column of a list stands in the base, and what kind of cell it becomes in a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.errors import BadInput


class NoSuchColumn(BadInput):
    """The list has no such column."""

    code = "no_such_column"
    sentence = "There is no column “{column}”"


@dataclass(frozen=True)
class Value:
    """A column as SQL, with the joins it needs; `kind` as in outside.table_files.

    `names_in`: it holds ids of that table. `raw`: it holds yes and no, or whatever an own field does.
    """

    kind: str
    sql: str
    joins: tuple[str, ...] = ()
    names_in: str = ""
    raw: bool = False


_FIRST = "left join lateral (select s.person, s.number from crm.client_search s where s.id = {id} offset 0) f on true"
_FIRST_OF_CLIENT, _FIRST_OF_ACTIVITY = _FIRST.format(id="c.id"), _FIRST.format(id="a.client_id")
# Of two plans at one moment the promise counts.
_NEXT = """left join lateral (select p.kind from crm.activity p
    where p.client_id = c.id and p.done_at is null and p.due_at = c.next_at and p.state = 'planned'
    order by p.is_promise desc limit 1) p on true"""
_PERSON = (
    "left join lateral (select p.name from crm.contact_person p where p.id = a.person_id offset 0) h on true"
)
_ASSIGNMENT = "left join crm.assignment t on t.id = a.assignment_id"
# Of a do-not-call for good: the last date that spreadsheets know.
_UNTIL = "case when c.dnc_until >= '9000-01-01Z' then timestamptz '9999-12-30Z' else c.dnc_until end"


def _text(sql: str, *joins: str) -> Value:
    return Value("text", f"nullif(cast({sql} as text), '')", joins)


def _moment(sql: str) -> Value:
    return Value("moment", f"to_char(({sql}) at time zone :zone, 'YYYY-MM-DD\"T\"HH24:MI')")


def _staff(sql: str) -> Value:
    return Value("text", sql, names_in="staff")


_CLIENTS: Mapping[str, Value] = {
    **{name: _text(f"c.{name}") for name in (
        "name", "email", "tax_id", "website", "address", "city", "region", "country", "stage", "status", "last_outcome",
        "closed_reason", "time_zone", "importance",
    )},
    "phone": _text("f.number", _FIRST_OF_CLIENT), "person": _text("f.person", _FIRST_OF_CLIENT),
    "owner": _staff("c.owner_id"), "group": Value("text", "c.group_id", names_in="sales_group"), "type": _text("c.type_code"),
    "project": _text("c.project_code"), "source": _text("c.source_code"), "next_kind": _text("p.kind", _NEXT),
    "last": _moment("c.last_at"), "next": _moment("c.next_at"), "created": _moment("c.created_at"),
    "owned_since": _moment("c.owned_since"), "tries": Value("number", "c.tries"), "do_not_call": _moment(_UNTIL),
}  # fmt: skip
_ACTIVITIES: Mapping[str, Value] = {
    **{name: _text(f"a.{name}") for name in ("kind", "state", "promise_result", "impression", "result", "plan_note")},
    "client": _text("c.name"), "city": _text("c.city"), "status": _text("c.status"), "type": _text("c.type_code"),
    "project": _text("c.project_code"), "person": _text("coalesce(h.name, f.person)", _PERSON, _FIRST_OF_ACTIVITY),
    **{name: _text("coalesce(a.number, f.number)", _FIRST_OF_ACTIVITY) for name in ("phone", "number")},
    "purpose": _text("a.purpose_code"), "outcome": _text("a.outcome_code"), "refusal": _text("a.refusal_code"),
    "assignment": _text("t.name", _ASSIGNMENT), "promise": Value("text", "a.is_promise", raw=True),
    "words": _text("coalesce(nullif(a.result, ''), a.plan_note)"), "note": _text("a.plan_note"),
    "manager": _staff("a.whose_id"), "owner": _staff("a.owner_id"), "planned_by": _staff("a.planned_by"),
    "moment": _moment("a.moment"), "due": _moment("a.due_at"), "done": _moment("a.done_at"),
    "minutes": Value("number", "a.minutes"), "talk": Value("number", "a.talk_seconds"),
}  # fmt: skip
_OWN = re.compile(r"own\.[a-z][a-z0-9_]{0,30}")
CLIENT_COLUMNS, ACTIVITY_COLUMNS = tuple(_CLIENTS), tuple(_ACTIVITIES)
_KNOWN: Mapping[str, Mapping[str, Value]] = {"clients": _CLIENTS, "activities": _ACTIVITIES}
# A look-up by primary key for each: how many rows an array of ids holds is not known beforehand.
ROWS: Mapping[str, str] = {
    "clients": """unnest(cast(:ids as uuid[])) with ordinality as asked(id, place)
      join lateral (select * from crm.client c where c.id = asked.id offset 0) c on true""",
    "activities": """unnest(cast(:ids as uuid[])) with ordinality as asked(id, place)
      join lateral (select * from crm.activity a where a.id = asked.id offset 0) a on true
      join lateral (select * from crm.client c where c.id = a.client_id offset 0) c on true""",
}
"""What the columns are read from: clients as `c`, activities as `a`, of the ids and in their order."""


def value_of(what: str, name: str) -> Value:
    """A column of "clients" or "activities"; "own.<code>" is a field of the company, a number where it holds one."""
    if what == "clients" and name.startswith("own."):
        if _OWN.fullmatch(name):
            return Value("number", f"c.own -> '{name[4:]}'", raw=True)
    elif name in _KNOWN[what]:
        return _KNOWN[what][name]
    raise NoSuchColumn(column=name)
