"""Which cities and regions occur among the clients one sees: to be chosen from, the frequent ones first."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

MOST = 300


@dataclass(frozen=True)
class Occurring:
    """Values of the fields that have no dictionary, the frequent ones first."""

    cities: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


def read_occurring(db: Session) -> Occurring:
    """The cities and regions of the clients that the asker sees, at most so many of each."""
    return Occurring(_values(db, "city"), _values(db, "region"))


def _values(db: Session, column: str) -> tuple[str, ...]:
    asked = text(
        f"select c.{column} as said from crm.client c where c.{column} <> '' group by 1 order by count(*) desc, 1 limit :most"
    )
    return tuple(row.said for row in db.execute(asked, {"most": MOST}))
