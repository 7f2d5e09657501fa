"""What is done with duplicates by robot: finding them, telling them apart, making them one, and two again."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from typing import Any

from app.commands.robot.forms import BadArgument
from app.commands.robot.seat import Seat
from app.services import lookalikes, merges
from app.services.merges import Merge


@dataclass(frozen=True)
class LookalikesForm:
    """Of one client, or of all that the reader sees."""

    client: uuid.UUID | None = None


@dataclass(frozen=True)
class PairForm:
    """Two clients."""

    one: uuid.UUID
    other: uuid.UUID


@dataclass(frozen=True)
class MergeForm:
    """What goes into what, and the values that shall stay where both have one."""

    stays: uuid.UUID
    goes: uuid.UUID
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class OfMerge:
    """A merge by its id."""

    merge: uuid.UUID


@dataclass(frozen=True)
class MergesForm:
    """The client that stayed."""

    client: uuid.UUID


def find(seat: Seat, form: LookalikesForm) -> dict[str, Any]:
    """Pairs that look like one client, with why, the surest first."""
    if form.client is None:
        found = seat.desk.read(lookalikes.find_pairs)
    else:
        found = seat.desk.read(lookalikes.find_for, form.client)
    pairs = [
        {
            "one": pair.one.id,
            "other": pair.other.id,
            "names": [pair.one.name, pair.other.name],
            "why": pair.reasons,
        }
        for pair in found.pairs
    ]
    return {"pairs": pairs, "more": found.more}


def tell_apart(seat: Seat, form: PairForm) -> dict[str, Any]:
    """They are two: not shown as a pair again."""
    seat.desk.change(lambda db: lookalikes.say_different(db, form.one, form.other))
    return {"apart": [form.one, form.other]}


def compare(seat: Seat, form: PairForm) -> dict[str, Any]:
    """Both cards field by field, and the value that would stay."""
    seen = seat.desk.read(merges.compare, form.one, form.other)
    fields = {
        pair.name: {"stays": pair.stays, "goes": pair.goes, "suggested": pair.suggested}
        for pair in seen.fields
        if pair.differs
    }
    return {"fields": fields, "twins": seen.twins, "contacts": [seen.stays.activities, seen.goes.activities]}


def merge(seat: Seat, form: MergeForm) -> dict[str, Any]:
    """Makes them one; `merge` is the id by which it is undone."""
    if unknown := sorted(set(form.fields) - set(merges.FIELDS)):
        raise BadArgument(field=f"fields.{unknown[0]}", trouble="is not known here")
    seen = seat.desk.read(merges.compare, form.stays, form.goes)
    asked = Merge(uuid.uuid4(), form.stays, form.goes, seen.stays.version, seen.goes.version)
    made = seat.desk.change(lambda db: merges.merge(db, replace(asked, fields=form.fields)))
    return {"merge": made, "stays": form.stays}


def undo(seat: Seat, form: OfMerge) -> dict[str, Any]:
    """Makes them two again; `back` is the one that had gone."""
    return {"back": seat.desk.change(lambda db: merges.undo_merge(db, form.merge))}


def log(seat: Seat, form: MergesForm) -> list[dict[str, Any]]:
    """What went into a client, the newest first."""
    rows = seat.desk.read(merges.list_merges, form.client)
    return [
        {
            "merge": row.id,
            "gone": row.gone_id,
            "name": row.gone_name,
            "by": row.by_name,
            "at": row.made_at,
            "undone_at": row.undone_at,
        }
        for row in rows
    ]
