"""Several plans given up at once, with one reason that stays in each client's history; taken back while nobody worked on."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.deeds import once
from app.services.orphans import allow_many


@dataclass(frozen=True)
class GiveUpMany:
    """These plans are given up with this reason."""

    id: uuid.UUID
    made_at: datetime
    activity_ids: tuple[uuid.UUID, ...]
    reason: str


@dataclass(frozen=True)
class TakeUpAgain:
    """Takes a giving up of many back, as far as nobody has touched the plans since."""

    id: uuid.UUID
    made_at: datetime
    of: uuid.UUID


_GIVE_UP = text("""
    with standing as (
        select a.id from crm.activity a where a.id = any(:ids) and a.done_at is null and a.state = 'planned'
         order by a.id for no key update)
    update crm.activity a set state = 'cancelled', done_at = now(), result = :reason
      from standing where a.id = standing.id
    returning a.id, a.version
""")
_BEFORE = text(
    "select before from crm.deed where id = :id and staff_id = (select crm.my_id()) and kind = 'give_up_many'"
)
_TAKE_UP = text("""
    update crm.activity a set state = 'planned', done_at = null, result = ''
      from unnest(cast(:ids as uuid[]), cast(:versions as integer[])) as w(id, version)
     where a.id = w.id and a.version = w.version and a.state = 'cancelled'
    returning a.id
""")


def give_up_many(db: Session, form: GiveUpMany) -> int:
    """Gives these plans up; how many. Those that were done meanwhile, and calls that only lack a result, stay as they are."""
    allow_many(db, len(form.activity_ids))
    answer: dict[str, Any] = {}
    once(db, form, "give_up_many", before=lambda: answer | _give_up(db, form, answer))
    return len(answer.get("ids", ()))


def take_up_again(db: Session, form: TakeUpAgain) -> int:
    """Takes a giving up of many back; how many plans stand again."""
    before = db.scalar(_BEFORE, {"id": form.of})
    if before is None or not once(db, form, "take_up_again"):
        return 0
    return len(db.execute(_TAKE_UP, {"ids": before["ids"], "versions": before["versions"]}).all())


def _give_up(db: Session, form: GiveUpMany, answer: dict[str, Any]) -> dict[str, Any]:
    rows = db.execute(_GIVE_UP, {"ids": list(form.activity_ids), "reason": form.reason}).all()
    answer |= {"ids": [str(row.id) for row in rows], "versions": [row.version for row in rows]}
    return answer
