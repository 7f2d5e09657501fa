"""Whom clients can be given to: the groups, each with its pool, and the people who work now."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, text

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


def list_takers(db: Db) -> Owners:
    """Whom the reader may load a list for: anybody for an administrator, his own group for a lead."""
    everybody = list_owners(db)
    level, group_id = db.execute(text("select crm.my_level(), crm.my_group()")).one()
    if level == "admin":
        return everybody
    return Owners(
        tuple(group for group in everybody.groups if group[0] == group_id),
        tuple(person for person in everybody.people if person.group_id == group_id),
    )
