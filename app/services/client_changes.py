"""Edited fields of a card: saved over what was read, three-way where somebody else has changed it meanwhile."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.services.deeds import once
from app.services.field_clashes import StaleVersion, Value, name_authors, settle

CHANGEABLE = (
    "name", "status", "importance", "type_code", "project_code", "source_code", "country", "region", "city",
    "address", "postal_code", "time_zone", "tax_id", "email", "website", "note",
)  # fmt: skip
BAGS = ("facts", "own")
"""Fields that hold several by name: "facts.Fleet", "own.contract"; None takes one away."""
LONGEST = {"name": 300, "note": 20_000}
LONGEST_OTHER = 1_000


class ClientNameless(KnownError):
    """A card must be called something."""

    code = "client_nameless"
    sentence = "Type how the client is called"


class TextTooLong(KnownError):
    """More than one field of a card holds."""

    code = "text_too_long"
    sentence = "At most {most} letters fit here"


@dataclass(frozen=True)
class ClientChange:
    """Edited fields of a card, with the version they were read at and, where known, the values `seen` then.

    Without `seen` any other version refuses the whole; with it only fields that both sides changed do.
    """

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    version: int
    fields: dict[str, Value] = field(default_factory=dict)
    seen: dict[str, Value] = field(default_factory=dict)


_PRESENT = text(f"""
    select version, {", ".join(CHANGEABLE)}, facts, own from crm.client where id = :client_id for update
""")


def change_client(db: Session, form: ClientChange) -> int:
    """Saves edited fields; returns the new version. StaleVersion with the clashes when both sides changed a field."""
    if not once(db, form, "change_client"):
        return form.version
    row = db.execute(_PRESENT, {"client_id": form.client_id}).one_or_none()
    if row is None:
        raise Refused()
    present = _flat(row._mapping)
    typed = {name: value for name, value in form.fields.items() if is_changeable(name)}
    _check(typed)
    if row.version != form.version and not form.seen:
        raise StaleVersion()
    seen = form.seen if row.version != form.version else {}
    wanted, clashes = settle(typed, seen, present)
    if clashes:
        told = name_authors(db, clashes, table="client", row_id=form.client_id, client_id=form.client_id)
        raise StaleVersion(told)
    if not wanted:
        return int(row.version)
    return _write(db, form.client_id, row._mapping, wanted)


def is_changeable(name: str) -> bool:
    """Whether a card has a field of this name that people may edit."""
    bag, _, inner = name.partition(".")
    return name in CHANGEABLE or (bag in BAGS and bool(inner.strip()))


def _flat(row: Mapping[Any, Any]) -> dict[str, Value]:
    """The row with what its bags hold as fields of their own."""
    flat = {name: row[name] for name in CHANGEABLE}
    for bag in BAGS:
        flat |= {f"{bag}.{name}": value for name, value in row[bag].items()}
    return flat


def _check(typed: Mapping[str, Value]) -> None:
    if "name" in typed and not str(typed["name"] or "").strip():
        raise ClientNameless()
    for name, value in typed.items():
        most = LONGEST.get(name, LONGEST_OTHER if not name.startswith("own.") else 4_000)
        if isinstance(value, str) and len(value) > most:
            raise TextTooLong(most=most)


def _write(db: Session, client_id: uuid.UUID, before: Mapping[Any, Any], wanted: Mapping[str, Value]) -> int:
    values: dict[str, Any] = {name: value for name, value in wanted.items() if name in CHANGEABLE}
    sets = [f"{name} = :{name}" for name in values]
    for bag in BAGS:
        inner = {
            name.partition(".")[2]: value for name, value in wanted.items() if name.startswith(f"{bag}.")
        }
        if inner:
            whole = {name: value for name, value in (before[bag] | inner).items() if value is not None}
            values[bag] = json.dumps(whole, ensure_ascii=False)
            sets.append(f"{bag} = cast(:{bag} as jsonb)")
    changed = db.execute(
        text(f"update crm.client set {', '.join(sets)} where id = :client_id returning version"),
        {**values, "client_id": client_id},
    ).one_or_none()
    if changed is None:
        raise Refused()
    return int(changed.version)
