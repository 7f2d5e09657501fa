"""What activities can be filtered, ordered and shown by: their own fields, and those of the client they hang on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.models.activities import KINDS
from app.services import client_fields
from app.services.condition_sql import FieldSpec, Writing, compare
from app.services.conditions import AllOf, Condition, Filter, conditions_of

STATES = ("planned", "open", "done", "cancelled")
IMPRESSIONS = ("cold", "warm", "hot")
PROMISE_RESULTS = ("kept", "late", "broken")


def _any_text(written: Writing, asked: Condition) -> str:
    """What was agreed or what came of it: the result of what is done, the note of what is planned."""
    either = (FieldSpec("words", "text", one) for one in ("a.result", "a.plan_note"))
    word = " and " if asked.operator == "is_empty" else " or "
    return f"({word.join(compare(written, asked, one) for one in either)})"


def _assignment(written: Writing, asked: Condition) -> str:
    """For who has his own and a pool not as a bare flag: it would draw in the index of all assignments, to be read whole."""
    few = isinstance(written, ActivityWriting) and written.few
    return "coalesce(a.is_assignment, false)" if few else "a.is_assignment"


_OWN = (
    FieldSpec("moment", "moment", "a.moment"),
    FieldSpec("due", "moment", "a.due_at"),
    FieldSpec("kind", "choice", "a.kind", dictionary="kinds", choices=KINDS, operators=("any_of",)),
    FieldSpec(
        "state", "choice", "a.state", choices=STATES, operators=("any_of",), sortable=False, column=False
    ),
    FieldSpec("purpose", "choice", "a.purpose_code", dictionary="purposes"),
    FieldSpec("outcome", "choice", "a.outcome_code", dictionary="outcomes"),
    FieldSpec("refusal", "choice", "a.refusal_code", dictionary="reasons", sortable=False),
    FieldSpec("words", "text", write=_any_text, sortable=False),
    FieldSpec("impression", "choice", "a.impression", choices=IMPRESSIONS),
    FieldSpec("manager", "choice", "a.whose_id", "integer", dictionary="staff"),
    FieldSpec("planned_by", "choice", "a.planned_by", "integer", dictionary="staff"),
    FieldSpec("promise", "flag", "a.is_promise", sortable=False, column=False),
    FieldSpec("promise_result", "choice", "a.promise_result", choices=PROMISE_RESULTS, sortable=False),
    FieldSpec("assignment", "flag", write=_assignment, sortable=False, column=False),
    FieldSpec("talk", "number", "a.talk_seconds", "integer", operators=("at_least", "at_most", "between")),
    FieldSpec("number", "text", "a.number", sortable=False),
    FieldSpec("owner", "choice", "a.owner_id", "integer", dictionary="staff", sortable=False, column=False),
    FieldSpec("group", "choice", "a.group_id", "integer", dictionary="groups", sortable=False, column=False),
)
_OF_CLIENT = {
    "client": "name",
    "person": "person",
    "phone": "phone",
    "city": "city",
    "region": "region",
    "country": "country",
    "stage": "stage",
    "status": "status",
    "importance": "importance",
    "type": "type",
    "project": "project",
    "source": "source",
    "last_outcome": "last_outcome",
    "do_not_call": "do_not_call",
}
"""Names here, and names in the list of clients."""
_SORTED = ("client", "city")
_SHOWN = ("client", "person", "phone", "city", "status", "type", "project")

CLIENT_FIELDS: Mapping[str, FieldSpec] = {
    name: replace(client_fields.FIELDS[there], name=name, sortable=name in _SORTED, column=name in _SHOWN)
    for name, there in _OF_CLIENT.items()
}
FIELDS: Mapping[str, FieldSpec] = {**{spec.name: spec for spec in _OWN}, **CLIENT_FIELDS}
"""What every company can filter activities by; its own fields of clients come beside them, as "own.<code>"."""


def read_fields(db: Session, language: str = "en") -> dict[str, FieldSpec]:
    """All fields, with the company's own ones of clients that are in use."""
    return {**FIELDS, **_own_of(client_fields.read_fields(db, language))}


def fields_of(db: Session, *filters: Filter) -> Mapping[str, FieldSpec]:
    """The fields that these filters may name."""
    return {**FIELDS, **_own_of(client_fields.fields_of(db, *filters))}


def _own_of(fields: Mapping[str, FieldSpec]) -> dict[str, FieldSpec]:
    own = (spec for spec in fields.values() if spec.name.startswith(client_fields.OWN))
    return {spec.name: replace(spec, sortable=False, column=False) for spec in own}


@dataclass
class ActivityWriting(Writing):
    """A filter of activities: all that is asked of the client at one place is looked up in one go.

    `few`: a manager asks who sees a pool beside his own, and no index holds just these.
    """

    few: bool = False

    def condition(self, filtered: Filter, depth: int = 0) -> str:
        """The filter as one condition."""
        if _is_of_client(filtered):
            return self._of_client(filtered, depth)
        if isinstance(filtered, AllOf):
            theirs = tuple(part for part in filtered.parts if _is_of_client(part))
            if len(theirs) > 1:
                ours = AllOf(tuple(part for part in filtered.parts if part not in theirs))
                return f"({super().condition(ours, depth)} and {self._of_client(AllOf(theirs), depth)})"
        return super().condition(filtered, depth)

    def _of_client(self, filtered: Filter, depth: int) -> str:
        about = Writing(self.fields, self.now, self.zone, wide=self.wide, rare=self.rare, values=self.values)
        return f"exists (select from crm.client c where c.id = a.client_id and {about.condition(filtered, depth)})"


def of_client(filtered: Filter) -> Filter:
    """The part of a filter that asks of nothing but the client, and has to hold in any case."""
    if isinstance(filtered, AllOf):
        return AllOf(tuple(part for part in filtered.parts if _is_of_client(part)))
    return filtered if _is_of_client(filtered) else AllOf()


def _is_of_client(filtered: Filter) -> bool:
    """Whether it asks of nothing but the client."""
    asked = [one.field for one in conditions_of(filtered)]
    return bool(asked) and all(name in CLIENT_FIELDS or name.startswith(client_fields.OWN) for name in asked)
