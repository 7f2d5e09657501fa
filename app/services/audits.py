"""Who changed what and when, from what to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Audit, Staff


@dataclass(frozen=True)
class ChangeRow:
    """One change of one row: only the columns that changed; `by` is empty where nobody did it himself."""

    at: datetime
    by: str
    verb: str
    before: Mapping[str, object]
    after: Mapping[str, object]


def read_changes(db: Session, table_name: str, row_id: str, *, limit: int = 20) -> tuple[ChangeRow, ...]:
    """The latest changes of this row, newest first."""
    asked = (
        select(Audit.at, Staff.name, Audit.verb, Audit.before, Audit.after)
        .outerjoin(Staff, Staff.id == Audit.by_id)
        .where(Audit.table_name == table_name, Audit.row_id == row_id)
        .order_by(Audit.at.desc(), Audit.id)
        .limit(limit)
    )
    return tuple(
        ChangeRow(at, name or "", verb, before, after) for at, name, verb, before, after in db.execute(asked)
    )
