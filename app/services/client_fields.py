"""What the list of clients can show, order and filter by: one FieldSpec per field, own fields of the company among them.

    FIELDS["city"].kind                    # "text"
    read_fields(db, "uk")                  # FIELDS and the company's own, as "own.<code>", with names in that language

An expression names `c`, the client. Equality and comparison of plain columns may be answered from an index under row
security; LIKE never is, and is no loss where people have few rows. Where all of them are seen (`Writing.wide`), the
search line finds the candidates of a text first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import OwnField
from app.models.clients import OFF_THE_CARD
from app.services.client_search import Words, national, search_condition
from app.services.condition_sql import (
    NONE,
    FieldSpec,
    ValueUnreadable,
    Write,
    Writing,
    fold,
    plain_text,
    text_matches,
)
from app.services.condition_sql import compare as compare_plainly
from app.services.conditions import Condition, Filter, conditions_of

OWN = "own."
WARMTH = ("cold", "warm", "hot")
STATUSES = (*WARMTH, "refused", "closed")
STAGES = ("prospect", "client")
IMPORTANCE = (1, 2, 3)

LINED = ("name", "phone", "person", "email", "tax_id", "city")
"""Fields whose texts stand in the search line."""
MOST_PLACES = 5
_FOUND = "c.id in (select s.id from crm.client_search s where {condition})"


def _lined(sql: str) -> Write:
    """A text that stands in the search line: candidates come from there when all clients are seen."""

    def write(written: Writing, asked: Condition) -> str:
        exact = compare_plainly(written, asked, FieldSpec(asked.field, "text", sql))
        if not written.wide or asked.operator == "is_empty":
            return exact
        return _among_found(written, asked, exact)

    return write


def _among_found(written: Writing, asked: Condition, exact: str) -> str:
    """The exact condition, asked of those only whose search line has the words, where that is less work."""
    words = words_sought(asked)
    rare = written.rare(words) if written.wide and asked not in written.sought else {}
    if written.wide and not rare:
        return exact
    return f"({_FOUND.format(condition=search_condition(words, written.value, rare=rare))} and {exact})"


def words_sought(asked: Condition) -> Words:
    """What the search line of every client has for whom this holds; () when that is nothing."""
    if asked.field == "city" and asked.operator == "any_of":
        places = tuple(fold(str(value)).strip() for value in asked.values)
        return (
            (places,) if 0 < len(places) <= MOST_PLACES and all(places) and NONE not in asked.values else ()
        )
    if asked.field not in LINED or asked.operator not in ("contains", "starts", "equals"):
        return ()
    said = plain_text(asked)
    if asked.field != "phone":
        return ((said,),)
    digits = re.sub(r"\D", "", said)
    if not digits:
        raise ValueUnreadable(field=asked.field)
    return ((national(digits),),)


def _each(written: Writing) -> str:
    """Makes EXISTS a look-up for each of the asker's few clients: else the planner may read everybody's people and numbers once."""
    return "" if written.wide else " offset 0"


def _person(written: Writing, asked: Condition) -> str:
    """Any contact person."""
    people = f"select from crm.contact_person p where p.client_id = c.id and p.position < {OFF_THE_CARD}"
    each = _each(written)
    if asked.operator == "is_empty":
        return f"not exists ({people} and p.name <> ''{each})"
    exact = f"exists ({people} and {text_matches(written, asked, 'p.name')}{each})"
    return _among_found(written, asked, exact)


def _phone(written: Writing, asked: Condition) -> str:
    """Any number, however it is written."""
    numbers = "select from crm.phone p where p.client_id = c.id"
    if asked.operator == "is_empty":
        return f"not exists ({numbers}{_each(written)})"
    stands = search_condition(
        words_sought(asked), written.value, r"regexp_replace(coalesce(p.number, p.raw), '\D', '', 'g')"
    )
    return _among_found(written, asked, f"exists ({numbers} and {stands}{_each(written)})")


def _result(written: Writing, asked: Condition) -> str:
    """The text of any result ever written."""
    results = "crm.activity a where a.done_at is not null and a.result <> ''"
    if asked.operator == "is_empty":
        return f"not exists (select from {results} and a.client_id = c.id)"
    return f"c.id in (select a.client_id from {results} and {text_matches(written, asked, 'a.result')})"


def _overdue(written: Writing, asked: Condition) -> str:
    return f"c.next_at < {written.value(written.now, 'timestamptz')}"


def _do_not_call(written: Writing, asked: Condition) -> str:
    return f"c.dnc_until > {written.value(written.now, 'timestamptz')}"


def _bad_number(written: Writing, asked: Condition) -> str:
    bad = "p.state in ('bad', 'dead') or p.number is null"
    return f"exists (select from crm.phone p where p.client_id = c.id and ({bad}){_each(written)})"


_CLOSED = "c.closed_reason is not null or c.status = 'closed'"

_ALL = (
    FieldSpec("name", "text", "c.name", write=_lined("c.name")),
    FieldSpec("phone", "text", operators=("contains", "is_empty"), write=_phone),
    FieldSpec("person", "text", write=_person),
    FieldSpec("email", "text", "c.email", write=_lined("c.email")),
    FieldSpec("tax_id", "text", "c.tax_id", write=_lined("c.tax_id")),
    FieldSpec("website", "text", "c.website"),
    FieldSpec("address", "text", "c.address"),
    FieldSpec("city", "choice", "c.city", operators=("any_of", "contains", "starts", "is_empty")),
    FieldSpec("region", "choice", "c.region", operators=("any_of", "contains", "starts", "is_empty")),
    FieldSpec("country", "choice", "c.country", dictionary="countries"),
    FieldSpec("owner", "choice", "c.owner_id", type="integer", dictionary="staff"),
    FieldSpec("group", "choice", "c.group_id", type="integer", dictionary="groups"),
    FieldSpec("stage", "choice", "c.stage", operators=("any_of",), choices=STAGES),
    FieldSpec("status", "choice", "c.status", operators=("any_of",), dictionary="statuses", choices=STATUSES),
    FieldSpec(
        "warmth", "choice", "c.status", operators=("any_of",), choices=WARMTH, column=False, sortable=False
    ),
    FieldSpec(
        "importance", "choice", "c.importance", type="smallint", operators=("any_of",), choices=IMPORTANCE
    ),
    FieldSpec("type", "choice", "c.type_code", dictionary="types"),
    FieldSpec("project", "choice", "c.project_code", dictionary="projects"),
    FieldSpec("source", "choice", "c.source_code", dictionary="sources"),
    FieldSpec("last_outcome", "choice", "c.last_outcome", dictionary="outcomes"),
    FieldSpec("last", "moment", "c.last_at"),
    FieldSpec("next", "moment", "c.next_at"),
    FieldSpec("created", "moment", "c.created_at", operators=("on", "before", "after", "between")),
    FieldSpec("owned_since", "moment", "c.owned_since", operators=("on", "before", "after", "between")),
    FieldSpec(
        "tries", "number", "c.tries", type="smallint", operators=("any_of", "at_least", "at_most", "between")
    ),
    FieldSpec("overdue", "flag", sortable=False, column=False, write=_overdue),
    FieldSpec("no_plan", "flag", "c.next_at is null", sortable=False, column=False),
    FieldSpec("do_not_call", "flag", sortable=False, column=False, write=_do_not_call),
    FieldSpec("closed", "flag", _CLOSED, sortable=False, column=False),
    FieldSpec("bad_number", "flag", sortable=False, column=False, write=_bad_number),
    FieldSpec(
        "result", "text", operators=("contains", "is_empty"), sortable=False, column=False, write=_result
    ),
    FieldSpec("note", "text", "c.note", sortable=False, column=False),
)


def _place(spec: FieldSpec) -> FieldSpec:
    """A place is chosen from those that occur, or looked for as a text."""

    def write(written: Writing, asked: Condition) -> str:
        if asked.operator in ("contains", "starts"):
            return (
                _lined(spec.sql)(written, asked)
                if spec.name == "city"
                else text_matches(written, asked, spec.sql)
            )
        if asked.operator == "is_empty":
            return f"({spec.sql} is null or {spec.sql} = '')"
        return compare_plainly(written, asked, spec)

    return replace(spec, write=write)


FIELDS: Mapping[str, FieldSpec] = {
    spec.name: _place(spec) if spec.name in ("city", "region") else spec for spec in _ALL
}
"""The fields every company has."""


def read_fields(db: Session, language: str = "en") -> dict[str, FieldSpec]:
    """All fields with the company's own that are in use, in their order."""
    rows = db.scalars(select(OwnField).where(OwnField.active).order_by(OwnField.position, OwnField.code))
    return fields_for(rows, language)


def fields_of(db: Session, *filters: Filter, sort: str = "") -> Mapping[str, FieldSpec]:
    """The fields that these filters may name: own ones are read when one is named, also those that are hidden now."""
    named = {asked.field for one in filters for asked in conditions_of(one)} | {sort}
    codes = [name.removeprefix(OWN) for name in named if name.startswith(OWN)]
    if not codes:
        return FIELDS
    return fields_for(db.scalars(select(OwnField).where(OwnField.code.in_(codes))))


def is_vague(filtered: Filter) -> bool:
    """Whether the server cannot tell how many clients a part of it holds for: texts, people, numbers, own fields."""
    return any(
        asked.operator in _VAGUE or asked.field in _LOOKED_UP for asked in conditions_of(filtered)
    ) or any(asked.field.startswith(OWN) for asked in conditions_of(filtered))


def looks_elsewhere(filtered: Filter) -> bool:
    """Whether a part of it is about people, numbers or results."""
    return any(asked.field in _LOOKED_UP for asked in conditions_of(filtered))


_VAGUE = ("contains", "starts", "equals")
_LOOKED_UP = ("person", "phone", "bad_number", "result")


def fields_for(own: Iterable[OwnField], language: str = "en") -> dict[str, FieldSpec]:
    """FIELDS and these own fields behind them."""
    return {**FIELDS, **{spec.name: spec for spec in (_own(field, language) for field in own)}}


def _own(field: OwnField, language: str) -> FieldSpec:
    title = {"ru": field.name_ru, "uk": field.name_uk}.get(language) or field.name
    spoken = f"c.own ->> '{field.code}'"
    plain = FieldSpec(OWN + field.code, "text", f"({spoken})", title=title)
    match field.kind:
        case "number":
            # A field that was of another kind before may have left other values.
            value = f"c.own -> '{field.code}'"
            number = f"(case when jsonb_typeof({value}) = 'number' then ({spoken})::numeric end)"
            return replace(plain, kind="number", sql=number, type="numeric", operators=())
        case "date":
            return replace(plain, kind="day", operators=())
        case "choice":
            return replace(plain, kind="choice", choices=tuple(field.choices), operators=())
        case "yes_no":
            yes = f"c.own @> '{{\"{field.code}\": true}}'"
            return replace(plain, kind="flag", sql=yes, operators=())
    return plain
