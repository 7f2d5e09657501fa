"""Two people edit one row: what only one of them changed stands by itself, the rest is told field by field."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError

Value = str | int | float | bool | None


@dataclass(frozen=True)
class FieldClash:
    """One field that both changed: what I typed, what stands there now, what both began with; who changed it when."""

    field: str
    mine: Value
    theirs: Value
    original: Value
    by: str = ""
    at: datetime | None = None


class StaleVersion(KnownError):
    """Somebody else changed the card meanwhile; `clashes` are the fields one has to choose for."""

    code = "stale_version"
    sentence = "Someone changed this card after you opened it. Look at the new values and save again"

    def __init__(self, clashes: tuple[FieldClash, ...] = (), **values: object) -> None:
        super().__init__(**values)
        self.clashes = clashes


_WHO = text("""
    select a.at, coalesce(s.name, '') as by, a.after
      from crm.audit a left join crm.staff s on s.id = a.by_id
     where a.table_name = :table and a.row_id = :row and a.client_id = :client_id
     order by a.at desc, a.id limit 50
""")


def settle(
    mine: Mapping[str, Value], seen: Mapping[str, Value], present: Mapping[str, Value]
) -> tuple[dict[str, Value], tuple[FieldClash, ...]]:
    """What is to be written, and the fields that both sides changed to different values since they were `seen`."""
    wanted: dict[str, Value] = {}
    clashes = []
    for name, value in mine.items():
        now = present.get(name)
        if now == value:
            continue
        if name not in seen or _same(seen[name], now):
            wanted[name] = value
        else:
            clashes.append(FieldClash(name, value, now, seen[name]))
    return wanted, tuple(clashes)


def _same(one: Value, other: Value) -> bool:
    """An empty text and nothing are the same to who looks at a card."""
    return one == other or (one in (None, "") and other in (None, ""))


def name_authors(
    db: Session,
    clashes: Collection[FieldClash],
    *,
    table: str,
    row_id: uuid.UUID,
    client_id: uuid.UUID,
) -> tuple[FieldClash, ...]:
    """The same clashes with who wrote their side and when, as the audit knows it."""
    rows = db.execute(_WHO, {"table": table, "row": str(row_id), "client_id": client_id}).all()
    told = []
    for clash in clashes:
        column = clash.field.split(".")[0]
        row = next((row for row in rows if column in row.after), None)
        told.append(replace(clash, by=row.by, at=row.at) if row is not None else clash)
    return tuple(told)
