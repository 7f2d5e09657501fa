"""What a lead is told by himself: promises overdue and plans undone for longer than the company allows (F63).

Told once per person and hour it was due: who has taken note is not told again until it is moved. Leads are told
of their group, an administrator of groups that have no lead, so that nobody's lateness goes unseen.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.dictionaries import Books

PROMISE_MINUTES = 30
UNDONE_HOURS = 24
SHOWN = 50


@dataclass(frozen=True)
class EscalationRules:
    """After how long a lead is told."""

    promise: timedelta = timedelta(minutes=PROMISE_MINUTES)
    undone: timedelta = timedelta(hours=UNDONE_HOURS)

    @classmethod
    def of(cls, books: Books) -> EscalationRules:
        """The company's rules."""
        return cls(
            timedelta(minutes=max(0, books.number("control", "promise_minutes", PROMISE_MINUTES))),
            timedelta(hours=max(0, books.number("control", "undone_hours", UNDONE_HOURS))),
        )


@dataclass(frozen=True)
class EscalationRow:
    """One overdue promise or undone plan of somebody else."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    owner_id: int
    owner_name: str
    kind: str
    due_at: datetime
    is_promise: bool
    is_assignment: bool


@dataclass(frozen=True)
class Escalations:
    """All that is to be told at the server's moment `at`: the first rows, promises before plans, and how many."""

    at: datetime
    rows: tuple[EscalationRow, ...] = ()
    promises: int = 0
    undone: int = 0

    def total(self) -> int:
        """How many things, also those beyond the rows."""
        return self.promises + self.undone


# Retries of the queue were planned by nobody: a lead is told of what people have promised or set.
_DUE = """
    with due as materialized (
        select a.id as activity_id, a.client_id, a.owner_id, a.kind, a.due_at, a.is_promise, a.is_assignment
          from crm.activity a
         where a.done_at is null and a.state = 'planned' and a.due_at < coalesce(cast(:at as timestamptz), now()) - least(:promise, :undone)
           and (a.is_promise and a.due_at < coalesce(cast(:at as timestamptz), now()) - :promise
                or not a.is_promise and a.due_at < coalesce(cast(:at as timestamptz), now()) - :undone and a.origin <> 'recycle')
           and a.owner_id is not null and a.owner_id <> (select crm.my_id())
           and ((select crm.my_level()) <> 'admin' or not exists (
                select from crm.staff l where l.group_id = a.group_id and l.level = 'lead' and l.active))
           and not exists (
                select from crm.escalation_answer e
                 where e.staff_id = (select crm.my_id()) and e.activity_id = a.id and e.due_at = a.due_at))
"""
_READ = text(f"""
    {_DUE}, counted as (
        select count(*) filter (where d.is_promise) as promises, count(*) filter (where not d.is_promise) as undone from due d),
    first as (select * from due order by is_promise desc, due_at, activity_id limit :limit)
    select now() as at, n.promises, n.undone, f.*, c.name as client_name, coalesce(s.name, '') as owner_name
      from counted n
      left join first f on true
      left join lateral (select c.name from crm.client c where c.id = f.client_id offset 0) c on true
      left join crm.staff s on s.id = f.owner_id
     order by f.is_promise desc, f.due_at, f.activity_id
""")
_NOTE = text("""
    insert into crm.escalation_answer (staff_id, activity_id, due_at)
    select crm.my_id(), a.id, a.due_at from crm.activity a where a.id = any(:ids) and a.due_at < now()
    on conflict do nothing
""")
_NOTE_ALL = text(f"""
    insert into crm.escalation_answer (staff_id, activity_id, due_at)
    {_DUE} select crm.my_id(), d.activity_id, d.due_at from due d
    on conflict do nothing
""")


def due_escalations(db: Session, rules: EscalationRules, *, limit: int = SHOWN) -> Escalations:
    """What the person who asks is to be told now, by the server's clock."""
    values = {"at": None, "promise": rules.promise, "undone": rules.undone, "limit": limit}
    found = db.execute(_READ, values).all()
    names = EscalationRow.__dataclass_fields__
    rows = tuple(
        EscalationRow(**{name: getattr(row, name) for name in names}) for row in found if row.activity_id
    )
    return Escalations(found[0].at, rows, found[0].promises, found[0].undone)


def take_note(db: Session, activity_ids: Sequence[uuid.UUID]) -> None:
    """The person has taken note of these as they are due now; once they are moved he is told anew."""
    db.execute(_NOTE, {"ids": list(activity_ids)})


def take_note_of_all(db: Session, rules: EscalationRules, seen: Escalations) -> None:
    """Of everything that `seen` counted, however much it was; what has become late since is told later."""
    if seen.total() <= len(seen.rows):
        take_note(db, [row.activity_id for row in seen.rows])
    else:
        db.execute(_NOTE_ALL, {"at": seen.at, "promise": rules.promise, "undone": rules.undone})
