"""What the server says of a client before an outcome is filed, as the reckoning takes it."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from app.services.clocks import zone_named
from app.services.consequences import Facts, Usable
from app.services.dictionaries import Books, OutcomeEntry, ReasonEntry
from app.services.windows import Holiday, Window

Told = Mapping[str, Any]


@dataclass(frozen=True)
class FactsRead:
    """The answer of crm.outcome_facts: the outcome with its rules, the books it needs, the client, the caller's own zone."""

    outcome: OutcomeEntry
    books: Books
    client: Facts
    own_zone: ZoneInfo
    stage: str


def read_facts(told: Told) -> FactsRead:
    """What was told, in the words of the services; names are those of the dictionary in English."""
    outcome = OutcomeEntry(
        **{one.name: told["outcome"][one.name] for one in dataclasses.fields(OutcomeEntry)}
    )
    reason = told["reason"]
    books = Books(
        outcomes=(outcome,),
        reasons=(ReasonEntry(reason["code"], reason["name"], reason["active"], reason["return_days"]),)
        if reason
        else (),
        windows=tuple(_window(one) for one in told["windows"] or ()),
        holidays=tuple(_holiday(one) for one in told["holidays"] or ()),
    )
    return FactsRead(
        outcome=outcome,
        books=books,
        client=_client(told),
        own_zone=zone_named(told["own_zone"]) or ZoneInfo("UTC"),
        stage=told["stage"],
    )


def _client(told: Told) -> Facts:
    return Facts(
        time_zone=told["time_zone"],
        country=told["country"],
        region=told["region"],
        project_code=told["project_code"],
        has_promise=told["has_promise"],
        same_outcome=told["same_outcome"],
        rung_at=tuple(datetime.fromisoformat(one).astimezone(UTC) for one in told["rung_at"] or ()),
        phones=tuple(
            Usable(one["number"], uuid.UUID(one["person_id"]) if one["person_id"] else None)
            for one in told["phones"] or ()
        ),
    )


def _window(told: Told) -> Window:
    """ISO weekdays of the base (Monday 1) become those of date.weekday() (Monday 0)."""
    days = frozenset(day - 1 for day in told["weekdays"])
    opens, closes = time.fromisoformat(told["opens"]), time.fromisoformat(told["closes"])
    return Window(told["project_code"], told["country"], told["region"], days, opens, closes)


def _holiday(told: Told) -> Holiday:
    day = date.fromisoformat(told["day"])
    return Holiday(told["country"], day, told["name"], told["project_code"], told["region"])
