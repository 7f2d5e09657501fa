"""Clients given to another owner or into a group's pool; the database checks both sides."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.errors import KnownError
from app.models import SalesGroup, Staff


@dataclass(frozen=True)
class Colleague:
    """A person of the team as everybody sees him."""

    id: int
    login: str
    name: str
    level: str
    group_name: str
    active: bool


class NobodyNamed(KnownError):
    """No such login or group, or one that takes no clients."""

    code = "nobody_named"
    sentence = "There is nobody to take over: “{name}” is not known here"


def colleagues(db: Session) -> tuple[Colleague, ...]:
    """The whole team by name."""
    rows = db.execute(
        select(
            Staff.id, Staff.login, Staff.name, Staff.level, SalesGroup.name.label("group_name"), Staff.active
        )
        .outerjoin(SalesGroup, SalesGroup.id == Staff.group_id)
        .order_by(Staff.name, Staff.id)
    )
    return tuple(Colleague(**{**row._mapping, "group_name": row.group_name or ""}) for row in rows)


def find_group(db: Session, name: str) -> int:
    """The id of the group; NobodyNamed when there is none of that name."""
    found = db.scalar(select(SalesGroup.id).where(SalesGroup.name == name))
    if found is None:
        raise NobodyNamed(name=name)
    return found


def hand_over(
    db: Session, client_ids: tuple[uuid.UUID, ...], *, to_login: str | None = None, pool: str | None = None
) -> int:
    """Moves clients with plans and history to a person, or into a group's pool; all of them or none.

    Returns how many. Refused for managers, and for clients that are not the caller's to give.
    """
    to_id = db.scalar(select(Staff.id).where(Staff.login == to_login)) if to_login else None
    if to_login and to_id is None:
        raise NobodyNamed(name=to_login)
    pool_id = find_group(db, pool) if pool else None
    moved = db.execute(
        text("select crm.hand_over(cast(:ids as uuid[]), :to_id, :pool_id)"),
        {"ids": list(client_ids), "to_id": to_id, "pool_id": pool_id},
    )
    return int(moved.scalar_one())
