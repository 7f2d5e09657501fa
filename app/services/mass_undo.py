"""One portion of a change taken back: only what is still as the change left it, under the rights of who undoes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import handovers
from app.services.mass_forms import CloseAll, Deed, GiveAll, PlanAll, SetFields, SilenceAll
from app.services.mass_rules import differs_from
from app.services.mass_steps import FOREVER, Done, Held, activity_of

_UNPLAN = text("""
    update crm.activity a set state = 'cancelled', done_at = now()
     where a.id = any(cast(:made as uuid[])) and a.state = 'planned' and a.version = 1 and a.done_at is null
    returning a.client_id
""")
_LIFT = text("""
    update crm.dnc_entry e set lifted_at = now()
     where e.id = any(cast(:entries as uuid[])) and e.client_id = any(cast(:clients as uuid[])) and e.lifted_at is null
    returning e.client_id
""")
_LOUD = text("""
    update crm.client c
       set dnc_until = case when c.dnc_until = cast(:until as timestamptz)
                             and not exists (select from crm.dnc_entry e where e.client_id = c.id and e.scope = 'client'
                                                and e.lifted_at is null and coalesce(e.expires_at, 'infinity') > now())
                            then cast(w.was as timestamptz) else c.dnc_until end
      from unnest(cast(:ids as uuid[]), cast(:befores as text[])) as w(id, was) where c.id = w.id
    returning c.id, c.version
""")
# Somebody has worked with them since, or they went on: they stay where they are.
_UNTOUCHED = text("""
    select c.id, s.id as former, w.pool
      from unnest(cast(:ids as uuid[]), cast(:versions as integer[]), cast(:owners as integer[]), cast(:groups as integer[]))
             as w(id, version, owner, pool)
      join crm.client c on c.id = w.id and c.version = w.version
      left join crm.staff s on s.id = w.owner and s.active and s.group_id is not distinct from w.pool
     where (w.owner is null or s.id is not null)
       and not exists (select from crm.activity a where a.client_id = c.id
                          and greatest(a.planned_at, a.started_at, a.done_at) > :since)
     order by c.id
""")


def take_back(
    db: Session,
    deed: Deed,
    rows: Sequence[Held],
    versions: dict[uuid.UUID, int],
    *,
    mass_id: uuid.UUID,
    undo_id: uuid.UUID,
    since: datetime,
) -> Done:
    """Puts back these clients; `rows` hold what was before the change, `versions` are those right after it."""
    done = Done()
    match deed:
        case SetFields() | CloseAll():
            _put_back(db, deed, rows, done)
        case PlanAll():
            _unplan(db, rows, mass_id, done)
        case SilenceAll():
            _lift(db, deed, rows, done)
        case GiveAll():
            _give_back(db, rows, versions, undo_id, since, done)
    for one in rows:
        if one.id not in done.versions:
            done.refused.setdefault(one.id, "changed" if isinstance(deed, SetFields | CloseAll) else "undone")
    return done


def _put_back(db: Session, deed: SetFields | CloseAll, rows: Sequence[Held], done: Done) -> None:
    """A client on whose card one of the fields was changed since stays as it is now."""
    names, own, same, values = _still(deed)
    if own:
        values["own_names"] = list(own)
        names_set = (
            "own = (c.own - cast(:own_names as text[])) || jsonb_strip_nulls(coalesce(w.was -> 'own', '{}'))"
        )
        sets = [*(f"{name} = x.{name}" for name in names), names_set]
    else:
        sets = [f"{name} = x.{name}" for name in names]
    asked = f"""
        update crm.client c set {", ".join(sets)}
          from unnest(cast(:ids as uuid[]), cast(:befores as jsonb[])) as w(id, was)
         cross join lateral jsonb_to_record(w.was) as x({_columns(names)})
         where c.id = w.id and {same} returning c.id, c.version"""
    _keep(db, asked, values, rows, done)


def _still(deed: SetFields | CloseAll) -> tuple[list[str], list[str], str, dict[str, Any]]:
    """The columns and own fields that were set, and the condition under which they are as the change left them."""
    if isinstance(deed, CloseAll):
        same = "c.status = 'closed' and c.closed_reason = :reason"
        return ["status", "closed_reason"], [], same, {"reason": deed.reason.strip()}
    other, values = differs_from(deed)
    return list(deed.plain), list(deed.own), f"not ({other})", values


def _columns(names: Sequence[str]) -> str:
    """Types of the columns that are read back; one that is never there when only own fields were set."""
    return ", ".join(
        f"{name} {'smallint' if name == 'importance' else 'text'}" for name in names or ["nothing"]
    )


def _unplan(db: Session, rows: Sequence[Held], mass_id: uuid.UUID, done: Done) -> None:
    made = [activity_of(mass_id, one.id) for one in rows]
    gone = {row.client_id for row in db.execute(_UNPLAN, {"made": made})}
    for one in rows:
        if one.id in gone:
            done.keep(one, one.version)


def _lift(db: Session, deed: SilenceAll, rows: Sequence[Held], done: Done) -> None:
    entries = [entry for one in rows for entry in one.before.get("entries", ())]
    lifted = {
        row.client_id for row in db.execute(_LIFT, {"entries": entries, "clients": [one.id for one in rows]})
    }
    some = [one for one in rows if one.id in lifted]
    values = {
        "ids": [one.id for one in some],
        "befores": [one.before.get("dnc_until") for one in some],
        "until": deed.until or FOREVER,
    }
    known = {one.id: one for one in some}
    for row in db.execute(_LOUD, values):
        done.keep(known[row.id], row.version)


def _give_back(
    db: Session,
    rows: Sequence[Held],
    versions: dict[uuid.UUID, int],
    undo_id: uuid.UUID,
    since: datetime,
    done: Done,
) -> None:
    asked = {
        "ids": [one.id for one in rows],
        "versions": [versions[one.id] for one in rows],
        "owners": [one.before.get("owner") for one in rows],
        "groups": [one.before.get("group") for one in rows],
        "since": since,
    }
    found = db.execute(_UNTOUCHED, asked).all()
    if not found:
        return
    handovers.give(
        db,
        handovers.HandOverPlan(
            uuid.uuid5(undo_id, str(found[0].id)),
            tuple(row.id for row in found),
            tuple(row.former for row in found),
            tuple(None if row.former else row.pool for row in found),
            tuple(versions[row.id] for row in found),
        ),
    )
    known = {one.id: one for one in rows}
    back = {"ids": [row.id for row in found]}
    for row in db.execute(
        text("select c.id, c.version from crm.client c where c.id = any(cast(:ids as uuid[]))"), back
    ):
        done.keep(known[row.id], row.version)


def _keep(db: Session, asked: str, values: dict[str, Any], rows: Sequence[Held], done: Done) -> None:
    known = {one.id: one for one in rows}
    given = {**values, "ids": list(known), "befores": [json.dumps(one.before) for one in rows]}
    for row in db.execute(text(asked), given):
        done.keep(known[row.id], row.version)
