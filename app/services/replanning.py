"""Several plans put off at once, spread over days; lateness of a promise stays counted, as when one is moved."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.deeds import once
from app.services.dictionaries import Books
from app.services.orphans import Place, allow_many, spread


@dataclass(frozen=True)
class MoveMany:
    """These plans go to the days named, in the clients' calling hours, or all to the moment `at`."""

    id: uuid.UUID
    made_at: datetime
    activity_ids: tuple[uuid.UUID, ...]
    days: tuple[date, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True)
class Moved:
    """How many were moved; `anew` of them were overdue promises, which are broken and promised anew."""

    moved: int = 0
    anew: int = 0


@dataclass(frozen=True)
class MoveBack:
    """Takes a move of many back, as far as nobody has moved or done it since."""

    id: uuid.UUID
    made_at: datetime
    of: uuid.UUID


_PLACES = text("""
    select a.id as key, a.owner_id, c.time_zone, c.country, c.region, c.project_code, a.due_at,
           a.is_promise and a.due_at < now() as late_promise
      from crm.activity a
      join lateral (select * from crm.client c where c.id = a.client_id offset 0) c on true
     where a.id = any(:ids) and a.done_at is null and a.state = 'planned'
     order by a.owner_id, a.is_promise desc, a.due_at, a.id
       for no key update of a
""")
_MOVE = text("""
    update crm.activity a set due_at = w.due_at, due_wall = null, due_zone = null
      from unnest(cast(:ids as uuid[]), cast(:moments as timestamptz[])) as w(id, due_at)
     where a.id = w.id
    returning a.id, a.version
""")
_ANEW = text("""
    insert into crm.activity (id, client_id, kind, origin, due_at, is_promise, is_assignment, assignment_id, script_id, purpose_code,
                              person_id, plan_note, minutes, remind_minutes, parent_id)
    select w.made, a.client_id, a.kind, 'manual', w.due_at, a.is_promise, a.is_assignment, a.assignment_id, a.script_id,
           a.purpose_code, a.person_id, a.plan_note, a.minutes, a.remind_minutes, a.id
      from unnest(cast(:ids as uuid[]), cast(:made as uuid[]), cast(:moments as timestamptz[])) as w(id, made, due_at)
      join crm.activity a on a.id = w.id
""")
_GIVE_UP = text("update crm.activity set state = 'cancelled', done_at = now() where id = any(:ids)")
_BEFORE = text(
    "select before from crm.deed where id = :id and staff_id = (select crm.my_id()) and kind = 'move_many'"
)
_BACK = text("""
    update crm.activity a set due_at = w.due_at
      from unnest(cast(:ids as uuid[]), cast(:moments as timestamptz[]), cast(:versions as integer[])) as w(id, due_at, version)
     where a.id = w.id and a.version = w.version and a.state = 'planned' and a.done_at is null
    returning a.id
""")


def move_many(db: Session, form: MoveMany, books: Books, zone: str) -> Moved:
    """Puts these plans off; those done meanwhile, and calls that only lack a result, stay as they are."""
    allow_many(db, len(form.activity_ids))
    answer: dict[str, Any] = {}
    if not once(db, form, "move_many", before=lambda: answer | _move(db, form, books, zone, answer)):
        return Moved()
    return Moved(len(answer["ids"]) + answer["anew"], answer["anew"])


def move_back(db: Session, form: MoveBack) -> int:
    """Takes a move of many back; returns how many stand as before. A promise made anew stays."""
    before = db.scalar(_BEFORE, {"id": form.of})
    if before is None or not once(db, form, "move_back"):
        return 0
    values = {"ids": before["ids"], "moments": before["moments"], "versions": before["versions"]}
    return len(db.execute(_BACK, values).all())


def _move(db: Session, form: MoveMany, books: Books, zone: str, answer: dict[str, Any]) -> dict[str, Any]:
    rows = db.execute(_PLACES, {"ids": list(form.activity_ids)}).all()
    names = Place.__dataclass_fields__
    places = [Place(**{name: getattr(row, name) for name in names}) for row in rows]
    moments = (
        {place.key: form.at for place in places}
        if form.at is not None
        else spread(places, form.days, ZoneInfo(zone), now=form.made_at, books=books)
    )
    late = [row.key for row in rows if row.late_promise]
    plain = {row.key: row.due_at for row in rows if not row.late_promise}
    if late:
        made = [uuid.uuid5(form.id, str(key)) for key in late]
        db.execute(_ANEW, {"ids": late, "made": made, "moments": [moments[key] for key in late]})
        db.execute(_GIVE_UP, {"ids": late})
    moved = db.execute(_MOVE, {"ids": list(plain), "moments": [moments[key] for key in plain]}).all()
    answer |= {
        "ids": [str(row.id) for row in moved],
        "moments": [plain[row.id].isoformat() for row in moved],
        "versions": [row.version for row in moved],
        "anew": len(late),
    }
    return answer
