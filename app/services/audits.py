"""Who changed what and when, from what to what. Written by the base, changed by nobody; here it is only read."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, text
from sqlalchemy.orm import Session

from app.models import Audit, Staff

PAGE = 200


@dataclass(frozen=True)
class ChangeRow:
    """One change of one row: only the columns that changed; `by` is empty where nobody did it himself."""

    at: datetime
    by: str
    verb: str
    before: Mapping[str, object]
    after: Mapping[str, object]
    id: uuid.UUID | None = None
    table: str = ""
    row_id: str = ""
    client_id: uuid.UUID | None = None
    client_name: str = ""
    about: str = ""
    """What the row is called, where it is not a client's: a person's, an entry's name."""


@dataclass(frozen=True)
class ChangesQuery:
    """Which changes: of one client or all, by one person, of some tables ("owner" are hand-overs), from when until
    when; `before` continues a list below its last row."""

    client_id: uuid.UUID | None = None
    by_id: int | None = None
    tables: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    before: ChangeRow | None = None


# Hand-overs have a log of their own that follows the client; here they stand among the other changes.
_CHANGES = text("""
    with found as (
        select a.id, a.at, a.by_id, a.table_name, a.row_id, a.client_id, a.verb, a.before, a.after
          from crm.audit a
         where (cast(:client as uuid) is null or a.client_id = :client)
           and (cast(:by as integer) is null or a.by_id = :by)
           and (cast(:tables as text[]) is null or a.table_name = any(:tables))
           and (cast(:since as timestamptz) is null or a.at >= :since)
           and (cast(:until as timestamptz) is null or a.at < :until)
           and (cast(:last_at as timestamptz) is null or (a.at, a.id) < (:last_at, cast(:last_id as uuid)))
         order by a.at desc, a.id desc limit :limit),
    moved as (
        select o.id, o.changed_at as at, o.by_id, 'owner' as table_name, o.client_id::text as row_id, o.client_id,
               'changed' as verb,
               jsonb_build_object('owner_id', o.from_id, 'group_id', o.from_group) as before,
               jsonb_build_object('owner_id', o.to_id) as after
          from crm.ownership_change o
         where (cast(:client as uuid) is null or o.client_id = :client)
           and (cast(:by as integer) is null or o.by_id = :by)
           and (cast(:tables as text[]) is null or 'owner' = any(:tables))
           and (cast(:since as timestamptz) is null or o.changed_at >= :since)
           and (cast(:until as timestamptz) is null or o.changed_at < :until)
           and (cast(:last_at as timestamptz) is null or (o.changed_at, o.id) < (:last_at, cast(:last_id as uuid)))
         order by o.changed_at desc, o.id desc limit :limit)
    select x.*, coalesce(s.name, '') as by, coalesce(c.name, '') as client_name,
           case when x.client_id is null then coalesce(p.name, '') else '' end as about
      from (select * from found union all select * from moved) x
      left join crm.staff s on s.id = x.by_id
      left join crm.client c on c.id = x.client_id
      left join crm.staff p on x.table_name in ('staff', 'staff_right', 'kpi_plan')
                           and p.id::text = split_part(x.row_id, ' ', 1)
     order by x.at desc, x.id desc limit :limit
""")


def list_changes(db: Session, query: ChangesQuery, *, limit: int = PAGE) -> tuple[ChangeRow, ...]:
    """The newest `limit` changes the reader may see, newest first: of clients he sees; the rest for administrators."""
    last = query.before
    values = {
        "client": query.client_id, "by": query.by_id, "tables": list(query.tables) or None, "since": query.since,
        "until": query.until, "last_at": last.at if last else None, "last_id": last.id if last else None, "limit": limit,
    }  # fmt: skip
    return tuple(_change(row) for row in db.execute(_CHANGES, values))


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


def _change(row: Row[Any]) -> ChangeRow:
    about = row.about or str(
        row.after.get("name") or row.before.get("name") or "" if not row.client_id else ""
    )
    return ChangeRow(
        row.at,
        row.by,
        row.verb,
        row.before,
        row.after,
        row.id,
        row.table_name,
        row.row_id,
        row.client_id,
        row.client_name,
        about or ("" if row.client_id else row.row_id),
    )
