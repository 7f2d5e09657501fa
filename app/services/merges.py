"""Duplicates made one: two cards side by side, what stays of each, and the way back.

    compare(db, stays_id, goes_id) -> Comparison        both cards, field by field, and what would move
    merge(db, Merge(...)) -> uuid.UUID                  in one transaction; answers the id of the merge, by which it is undone
    undo_merge(db, merge_id) -> uuid.UUID               the client that went, back with what it brought
    list_merges(db, client_id) -> tuple[MergeRow, …]     what went into this client
    find_heir(db, client_id) -> uuid.UUID | None        into which client one went that is not there any more

Rights, moving and undoing are the database's: alembic/sql/functions/25_merge.sql.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import BadInput, KnownError, Refused
from app.services.db import raised

FIELDS = (
    "name", "stage", "status", "importance", "type_code", "project_code", "source_code", "tax_id", "email", "website",
    "country", "region", "city", "address", "postal_code", "time_zone",
)  # fmt: skip
"""Fields of which one of two values stays; notes, facts and own fields are joined."""
JOINED = ("note", "facts", "own")


@dataclass(frozen=True)
class Side:
    """One of the two cards, with how much hangs on it."""

    id: uuid.UUID
    version: int
    owner_name: str
    created_at: datetime
    last_at: datetime | None
    values: Mapping[str, Any]
    people: tuple[str, ...]
    numbers: tuple[str, ...]
    activities: int
    plans: int
    files: int


@dataclass(frozen=True)
class FieldPair:
    """Two values of one field; `suggested` is the one that would stay: the own one where there is one."""

    name: str
    stays: Any
    goes: Any
    suggested: Any

    @property
    def differs(self) -> bool:
        """Both say something, and not the same: somebody has to choose."""
        return self.stays not in (None, "") and self.goes not in (None, "") and self.stays != self.goes


@dataclass(frozen=True)
class Comparison:
    """Two cards side by side; `twins` are numbers that both have and that will be there once."""

    stays: Side
    goes: Side
    fields: tuple[FieldPair, ...]
    twins: tuple[str, ...]


@dataclass(frozen=True)
class Merge:
    """Make `goes_id` part of `stays_id`, as both were seen; `fields` are the values chosen where they differ."""

    id: uuid.UUID
    stays_id: uuid.UUID
    goes_id: uuid.UUID
    stays_version: int
    goes_version: int
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class MergeRow:
    """A client that went into another: its name, by whom and when."""

    id: uuid.UUID
    client_id: uuid.UUID
    gone_id: uuid.UUID
    gone_name: str
    made_at: datetime
    by_name: str
    undone_at: datetime | None


class SameClient(BadInput):
    """One card was chosen twice."""

    code = "same_client"
    sentence = "Choose two different clients"


class MergeRefused(KnownError):
    """Not both clients are this person's to merge, or he has merged enough for one day."""

    code = "merge_refused"
    sentence = "These two clients cannot be merged: you need both of them, and at most 20 a day"


class MergeStale(KnownError):
    """One of the cards was changed after it was looked at."""

    code = "merge_stale"
    sentence = "One of the two cards was changed meanwhile. Look at both again"


class MergedSince(KnownError):
    """Another client went into the same one later."""

    code = "merged_since"
    sentence = "Another client was merged into this one later. Undo that first"


raised("merge_refused", MergeRefused)
raised("merge_stale", MergeStale)
raised("merged_since", MergedSince)

_SIDE = text(f"""
    select c.id, c.version, coalesce(o.name, '') as owner_name, c.created_at, c.last_at,
           {", ".join(f"c.{name}" for name in (*FIELDS, *JOINED))},
           array(select p.name from crm.contact_person p where p.client_id = c.id order by p.position, p.created_at, p.id) as people,
           array(select coalesce(p.number, p.raw) from crm.phone p where p.client_id = c.id order by p.position, p.created_at, p.id)
             as numbers,
           (select count(*) from crm.activity a where a.client_id = c.id) as activities,
           (select count(*) from crm.activity a where a.client_id = c.id and a.done_at is null) as plans,
           (select count(*) from crm.attachment a where a.client_id = c.id and a.removed_at is null) as files
      from crm.client c left join crm.staff o on o.id = c.owner_id
     where c.id = :id
""")
_ROWS = text("""
    select m.id, m.client_id, m.gone_id, coalesce(m.gone -> 'client' ->> 'name', '') as gone_name, m.made_at,
           coalesce(s.name, '') as by_name, m.undone_at
      from crm.client_merge m left join crm.staff s on s.id = m.by_id
     where m.client_id = :client_id order by m.made_at desc, m.id
""")


def compare(db: Session, stays_id: uuid.UUID, goes_id: uuid.UUID) -> Comparison:
    """Both cards side by side; Refused when one is not there or not this person's to see."""
    if stays_id == goes_id:
        raise SameClient()
    stays, goes = _side(db, stays_id), _side(db, goes_id)
    pairs = tuple(
        FieldPair(name, stays.values[name], goes.values[name], _suggested(name, stays, goes))
        for name in FIELDS
    )
    return Comparison(stays, goes, pairs, tuple(number for number in goes.numbers if number in stays.numbers))


def merge(db: Session, form: Merge) -> uuid.UUID:
    """Moves everything of the one to the other and takes the one away; answers the id of the merge.

    What both said in notes, facts and own fields is joined; nothing is dropped that the log does not keep.
    """
    stays, goes = _side(db, form.stays_id), _side(db, form.goes_id)
    chosen = {name: value for name, value in form.fields.items() if name in FIELDS}
    fields = {name: _suggested(name, stays, goes) for name in FIELDS} | chosen | _joined(stays, goes)
    db.execute(
        text("select crm.merge_clients(:id, :stays, :goes, :stays_version, :goes_version, cast(:fields as jsonb))"),
        {
            "id": form.id, "stays": form.stays_id, "goes": form.goes_id, "stays_version": form.stays_version,
            "goes_version": form.goes_version, "fields": json.dumps(fields, ensure_ascii=False),
        },
    )  # fmt: skip
    return form.id


def undo_merge(db: Session, merge_id: uuid.UUID) -> uuid.UUID:
    """Makes them two again; answers the id of the one that had gone. What was done since stays where it was done."""
    return uuid.UUID(str(db.execute(text("select crm.undo_merge(:id)"), {"id": merge_id}).scalar_one()))


def list_merges(db: Session, client_id: uuid.UUID) -> tuple[MergeRow, ...]:
    """Clients that went into this one, the newest first, those undone since among them."""
    return tuple(MergeRow(**row._mapping) for row in db.execute(_ROWS, {"client_id": client_id}))


def find_heir(db: Session, client_id: uuid.UUID) -> uuid.UUID | None:
    """The client that took in one that is gone; None when there is none, or it is not this person's to see."""
    found = db.execute(
        text("select client_id from crm.client_merge where gone_id = :id and undone_at is null"),
        {"id": client_id},
    )
    return found.scalars().first()


def _side(db: Session, client_id: uuid.UUID) -> Side:
    row = db.execute(_SIDE, {"id": client_id}).one_or_none()
    if row is None:
        raise Refused()
    told = dict(row._mapping)
    values = {name: told.pop(name) for name in (*FIELDS, *JOINED)}
    return Side(
        **(told | {"people": tuple(row.people), "numbers": tuple(row.numbers), "values": values}),
    )


def _suggested(name: str, stays: Side, goes: Side) -> Any:
    own, other = stays.values[name], goes.values[name]
    if name == "stage":
        return "client" if "client" in (own, other) else own
    if name == "importance":
        return max(own, other)
    return other if own in (None, "") else own


def _joined(stays: Side, goes: Side) -> dict[str, Any]:
    """Notes one below the other, each once; of facts and own fields the union, the one that stays has the word."""
    notes = [str(side.values["note"]).strip() for side in (stays, goes)]
    apart = [note for place, note in enumerate(notes) if note and note not in notes[:place]]
    unions = {name: {**goes.values[name], **stays.values[name]} for name in ("facts", "own")}
    return {"note": "\n".join(apart), **unions}
