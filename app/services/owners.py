"""Whom clients can be given to: the groups, each with its pool, and the people who work now."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.models import SalesGroup, Staff
from app.services.db import Db


@dataclass(frozen=True)
class Owner:
    """A person who can be responsible for clients."""

    id: int
    name: str
    level: str
    group_id: int | None


@dataclass(frozen=True)
class Owners:
    """Groups as (id, name) and people, both by name."""

    groups: tuple[tuple[int, str], ...]
    people: tuple[Owner, ...]


def list_owners(db: Db) -> Owners:
    """Groups and active managers and leads, as far as the reader sees them."""
    groups = db.execute(select(SalesGroup.id, SalesGroup.name).order_by(SalesGroup.name))
    people = db.execute(
        select(Staff.id, Staff.name, Staff.level, Staff.group_id)
        .where(Staff.active, Staff.level != "admin")
        .order_by(Staff.name)
    )
    return Owners(tuple((row.id, row.name) for row in groups), tuple(Owner(*row) for row in people))
