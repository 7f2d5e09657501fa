"""From prospect to client and back: the two directories of the base; all history stays where it is."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import text
from sqlalchemy.orm import Session

Stage = Literal["prospect", "client"]
STAGES: tuple[Stage, ...] = ("prospect", "client")
"""The directories in their order."""


@dataclass(frozen=True)
class Conversion:
    """Whom to put into which directory, and when it was said."""

    client_ids: tuple[uuid.UUID, ...]
    stage: Stage
    made_at: datetime


@dataclass(frozen=True)
class Converted:
    """Who changed the directory; `same` were there already, `refused` are not this person's to change."""

    changed: tuple[uuid.UUID, ...] = ()
    same: int = 0
    refused: int = 0


_SAME = text("select count(*) from crm.client c where c.id = any(:ids) and c.stage = :stage")
_CONVERT = text("""
    update crm.client c
       set stage = :stage,
           converted_at = case when :stage = 'client' then coalesce(c.converted_at, cast(:at as timestamptz)) end
     where c.id = any(:ids) and c.stage <> :stage
    returning c.id
""")


def convert_clients(db: Session, asked: Conversion) -> Converted:
    """Puts these into the directory; those of others stay and are counted as refused."""
    values = {"ids": list(asked.client_ids), "stage": asked.stage}
    same = int(db.execute(_SAME, values).scalar_one())
    changed = tuple(row.id for row in db.execute(_CONVERT, {**values, "at": asked.made_at}))
    return Converted(changed, same, len(set(asked.client_ids)) - len(changed) - same)
