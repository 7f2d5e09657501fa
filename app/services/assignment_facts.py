"""What an assignment is reckoned from: the clients as they are, and the people with their days."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.capacity import TeamMember, read_loads, read_weights
from app.services.dictionaries import Books
from app.services.placements import Prospect, Scene
from app.services.spreads import SpreadPlan

# A number may be dialled when it is whole, on no list, and its person is not silent.
_FACTS = text("""
    select c.id, c.name, c.version, c.owner_id, c.group_id, c.time_zone, c.country, c.region, c.project_code,
           coalesce(c.dnc_until > now(), false) as silent, (c.closed_reason is not null or c.status = 'closed') as closed,
           n.usable, n.silent as numbers_silent,
           exists (select from crm.activity a
                    where a.client_id = c.id and a.done_at is null and a.kind = :kind and not a.id = any(cast(:own as uuid[])))
             as planned
      from unnest(cast(:ids as uuid[])) with ordinality as w(id, place)
      join crm.client c on c.id = w.id
      left join lateral (
            select bool_or(not x.silent) as usable, bool_or(x.silent) as silent
              from (select l.number is not null or coalesce(p.dnc_until > now(), false) as silent
                      from crm.phone h
                      left join crm.listed_number l on l.number = h.number and l.until_at > now()
                      left join crm.contact_person p on p.id = h.person_id
                     where h.client_id = c.id and h.number is not null and h.state not in ('bad', 'dead')) x) n
        on :kind = 'call'
     order by w.place
""")

_TAKEN = text("""
    select a.owner_id, a.due_at from crm.activity a
     where a.owner_id = any(cast(:people as integer[])) and a.done_at is null and a.state = 'planned'
       and a.due_at >= :since and a.due_at < :until and not a.id = any(cast(:own as uuid[]))
""")


def read_prospects(
    db: Session,
    client_ids: Sequence[uuid.UUID],
    kind: str,
    group_id: int | None,
    *,
    own: Sequence[uuid.UUID] = (),
) -> tuple[Prospect, ...]:
    """The clients as they are now, each with the reason that keeps it out. Plans of `own` do not count."""
    ids = list(dict.fromkeys(client_ids))
    asked = {"ids": ids, "kind": kind, "own": list(own)}
    found = {row.id: _prospect(row, kind, group_id) for row in db.execute(_FACTS, asked)}
    return tuple(found.get(one) or Prospect(one, "", 0, None, None, reason="gone") for one in ids)


def read_scene(
    db: Session,
    team: Sequence[TeamMember],
    days: Sequence[date],
    *,
    now: datetime,
    books: Books,
    pending: Sequence[SpreadPlan] = (),
    own: Sequence[uuid.UUID] = (),
) -> Scene:
    """The people of the group with their loads and taken moments on those days, drafts that are pending counted in."""
    weights = read_weights(db, team, min(days), books)
    scene = Scene(
        now, team, read_loads(db, team, days, weights, now=now), weights,
        windows=books.windows, holidays=books.holidays, kinds={kind.code: kind.minutes for kind in books.kinds},
    )  # fmt: skip
    bounds = [moment for one in team for day in days for moment in one.bounds(day)]
    asked = {"people": [one.id for one in team], "since": min(bounds), "until": max(bounds), "own": list(own)}
    for row in db.execute(_TAKEN, asked):
        scene.taken[row.owner_id].add(row.due_at)
    for plan in pending:
        for item in plan.items:
            scene.taken[item.staff_id].add(item.due_at)
            if item.staff_id in weights:
                heavy = weights[item.staff_id].of("call") if plan.form.kind == "call" else item.minutes
                scene.added[item.staff_id, item.day] += heavy
    return scene


def _prospect(row: Any, kind: str, group_id: int | None) -> Prospect:
    # Nobody's clients of no group are an administrator's to give to any.
    free = row.owner_id is None and row.group_id is None
    reason = (
        "other_group" if row.group_id != group_id and not free
        else "closed" if row.closed
        else "silent" if row.silent or (row.numbers_silent and not row.usable)
        else "no_number" if kind == "call" and not row.usable
        else "planned" if row.planned
        else None
    )  # fmt: skip
    return Prospect(
        row.id,
        row.name,
        row.version,
        row.owner_id,
        row.time_zone,
        row.country,
        row.region,
        row.project_code,
        reason,
    )
