"""One deed with many clients: foreseen, begun, done portion by portion, listed, taken back.

    foresee(db, request, scene) -> MassForecast       nothing is done
    begin(db, request, forecast)                      the change is on record, nothing is done yet
    step(db, request, ids, versions, scene) -> Step   one portion; the same again does only what is left of it
    end(db, mass_id) / list_changes(db) / read_change(db, mass_id)
    begin_undo(db, mass_id) -> Undoing, undo_step(db, undoing, after, …) -> UndoStep, end_undo(db, undoing)

Each of them is one transaction of the caller (services.mass_runs): what is done stays when the line breaks. Row security
decides about every client; the right "mass_change" about more than one.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.errors import Refused
from app.services.db import raised
from app.services.handovers import RightMissing, TakenMeanwhile
from app.services.mass_forms import (
    Deed,
    GiveAll,
    MassChangeRow,
    MassForecast,
    MassRequest,
    NothingToChange,
    NotYourChange,
    RefusedClient,
    check_deed,
    encode_deed,
    encode_selection,
)
from app.services.mass_rules import before_of, verdict_of
from app.services.mass_steps import Done, Held, Scene, apply_deed
from app.services.mass_undo import take_back

raised("not_your_change", NotYourChange)

_BEGIN = text("""
    insert into crm.mass_change (id, staff_id, kind, said, selection, wanted)
    values (:id, (select crm.my_id()), :kind, cast(:said as jsonb), cast(:selection as jsonb), :wanted) on conflict (id) do nothing
""")
_HEAD = """
    select m.id, m.staff_id, coalesce(s.name, '') as staff_name, m.said, m.wanted, m.done, m.refused, m.began_at, m.ended_at,
           m.undone_at, u.done as put_back, coalesce(u.ended_at is null and u.id is not null, false) as undoing,
           m.staff_id = (select crm.my_id()) as mine
      from crm.mass_change m
      left join crm.staff s on s.id = m.staff_id
      left join crm.mass_change u on u.id = cast(md5('undo ' || m.id::text) as uuid)
     where not jsonb_exists(m.said, 'undo_of')
"""
_LOCK = """
    select c.id, c.name, c.version, c.owner_id, c.group_id, {before} as before, {verdict} as reason
      from crm.client c where c.id = any(cast(:ids as uuid[])) order by c.id for no key update of c {waiting}
"""
_KEPT = text(
    "select r.client_id from crm.mass_change_row r where r.mass_id = :id and r.client_id = any(cast(:ids as uuid[]))"
)
_KEEP = text("""
    insert into crm.mass_change_row (mass_id, client_id, before, version)
    select :id, w.client_id, w.before, w.version
      from unnest(cast(:clients as uuid[]), cast(:befores as jsonb[]), cast(:versions as integer[])) as w(client_id, before, version)
""")
_ROWS = text("""
    select r.client_id, r.before, r.version,
           exists (select from crm.mass_change_row d where d.mass_id = :undo and d.client_id = r.client_id) as kept
      from crm.mass_change_row r where r.mass_id = :of and r.client_id > :after
     order by r.client_id limit :size
""")
FIRST = uuid.UUID(int=0)
_OF_ALL = {"heir_not_active", "right_missing", "hand_over_refused", "not_your_change"}
"""What the base says no to whoever the client is."""


@dataclass(frozen=True)
class Step:
    """What became of one portion. `done` counts also those that were done when it was tried before."""

    done: int
    refused: tuple[RefusedClient, ...] = ()


@dataclass(frozen=True)
class Undoing:
    """A change that is being taken back, as a change of its own: what it has put back is on record."""

    id: uuid.UUID
    of: uuid.UUID
    deed: Deed
    since: datetime
    wanted: int


@dataclass(frozen=True)
class UndoStep:
    """What became of one portion of an undo, with what was put back before; None in `after`: there are no more."""

    done: int
    after: uuid.UUID | None
    refused: tuple[RefusedClient, ...] = ()


@dataclass
class _Portion:
    held: list[Held] = field(default_factory=list)
    refused: list[RefusedClient] = field(default_factory=list)


def allow(db: Session, count: int) -> None:
    """RightMissing when more than one client is to be changed at once and the person may not."""
    if count > 1 and not db.scalar(text("select crm.has_right('mass_change')")):
        raise RightMissing()


def allow_deed(db: Session, deed: Deed, count: int) -> None:
    """The same for this deed; Refused when his level never does it."""
    if isinstance(deed, GiveAll) and db.scalar(text("select crm.my_level()")) == "manager":
        raise Refused()
    allow(db, count)


def begin(db: Session, request: MassRequest, forecast: MassForecast) -> None:
    """Puts the change on record; the same again changes nothing. RightMissing, NothingToChange, DeedIncomplete."""
    check_deed(request.deed)
    if not forecast.targets:
        raise NothingToChange()
    allow_deed(db, request.deed, forecast.count)
    _record(
        db,
        request.id,
        request.deed.kind,
        encode_deed(request.deed),
        encode_selection(request.selection),
        forecast.count,
    )


def _record(
    db: Session, mass_id: uuid.UUID, kind: str, said: dict[str, Any], selection: dict[str, Any], wanted: int
) -> None:
    values = {"id": mass_id, "kind": kind, "wanted": wanted}
    db.execute(_BEGIN, {**values, "said": json.dumps(said), "selection": json.dumps(selection)})


def step(
    db: Session,
    mass_id: uuid.UUID,
    deed: Deed,
    ids: Sequence[uuid.UUID],
    versions: Sequence[int] | None,
    scene: Scene,
    *,
    patient: bool = True,
) -> Step:
    """Does one portion. Clients of it that were done before stay done; with `patient` off, nobody is waited for."""
    _hold_change(db, mass_id)
    kept = set(db.scalars(_KEPT, {"id": mass_id, "ids": list(ids)}))
    seen = dict(zip(ids, versions, strict=True)) if versions is not None else None
    portion = _lock(db, deed, [one for one in ids if one not in kept], seen, patient=patient)
    done = _serve(db, portion.held, lambda held: apply_deed(db, deed, held, scene))
    _keep(db, mass_id, done)
    names = {one.id: one.name for one in portion.held}
    late = [RefusedClient(one, names[one], reason) for one, reason in done.refused.items()]
    return Step(len(kept) + len(done.versions), (*portion.refused, *late))


def count_so_far(db: Session, mass_id: uuid.UUID, done: int, refused: int) -> None:
    """Writes down how far the change has got: whole figures, so that saying it twice does no harm."""
    db.execute(
        text("update crm.mass_change set done = :done, refused = :refused where id = :id"),
        {"id": mass_id, "done": done, "refused": refused},
    )


def end(db: Session, mass_id: uuid.UUID) -> None:
    """The change is over; nothing is added to it any more."""
    db.execute(
        text("update crm.mass_change set ended_at = now() where id = :id and ended_at is null"),
        {"id": mass_id},
    )


def list_changes(db: Session, limit: int = 100) -> tuple[MassChangeRow, ...]:
    """The latest changes of many that the reader may see (his own, an administrator all), newest first."""
    rows = db.execute(text(f"{_HEAD} order by m.began_at desc, m.id limit :limit"), {"limit": limit})
    return tuple(MassChangeRow(**row._mapping) for row in rows)


def list_unfinished(db: Session) -> tuple[MassChangeRow, ...]:
    """One's own changes that were begun and neither ended nor stopped: the program was closed, or the line broke."""
    return tuple(one for one in list_changes(db) if one.mine and one.unfinished)


def read_change(db: Session, mass_id: uuid.UUID) -> MassChangeRow:
    """One change of the log; NotYourChange when the reader may not see it."""
    row = db.execute(text(f"{_HEAD} and m.id = :id"), {"id": mass_id}).one_or_none()
    if row is None:
        raise NotYourChange()
    return MassChangeRow(**row._mapping)


def read_selection(db: Session, mass_id: uuid.UUID) -> dict[str, Any]:
    """Who was meant, as it was put on record."""
    asked = text("select m.selection from crm.mass_change m where m.id = :id")
    return dict(db.execute(asked, {"id": mass_id}).scalar_one())


def begin_undo(db: Session, mass_id: uuid.UUID) -> Undoing:
    """Puts the taking back on record, or finds the one that was begun. By who made the change; NotYourChange."""
    change = read_change(db, mass_id)
    if not change.mine or change.undone_at is not None:
        raise NotYourChange()
    allow(db, change.done)
    undo_id = undo_id_of(mass_id)
    end(db, mass_id)
    kind = "fields" if change.said.get("deed") == "close" else change.deed.kind
    _record(db, undo_id, kind, {"undo_of": str(mass_id)}, {}, change.done)
    return Undoing(undo_id, mass_id, change.deed, change.began_at, change.done)


def undo_step(
    db: Session, undoing: Undoing, after: uuid.UUID, size: int, *, patient: bool = True
) -> UndoStep:
    """Takes back the next portion, in the order of ids."""
    _hold_change(db, undoing.id)
    asked = {"of": undoing.of, "undo": undoing.id, "after": after, "size": size}
    rows = db.execute(_ROWS, asked).all()
    if not rows:
        return UndoStep(0, None)
    befores = {row.client_id: row.before for row in rows if not row.kept}
    versions = {row.client_id: row.version for row in rows}
    portion = _lock(db, None, list(befores), None, patient=patient)
    held = [Held(**{**vars(one), "before": befores[one.id]}) for one in portion.held]

    def back(some: Sequence[Held]) -> Done:
        return take_back(
            db, undoing.deed, some, versions, mass_id=undoing.of, undo_id=undoing.id, since=undoing.since
        )

    done = _serve(db, held, back)
    _keep(db, undoing.id, done)
    names = {one.id: one.name for one in held}
    late = [RefusedClient(one, names[one], reason) for one, reason in done.refused.items()]
    kept = len(rows) - len(befores)
    return UndoStep(kept + len(done.versions), rows[-1].client_id, (*portion.refused, *late))


def end_undo(db: Session, undoing: Undoing) -> None:
    """The change is taken back, as far as it could be."""
    end(db, undoing.id)
    db.execute(
        text("update crm.mass_change set undone_at = now() where id = :id and undone_at is null"),
        {"id": undoing.of},
    )


def undo_id_of(mass_id: uuid.UUID) -> uuid.UUID:
    """The id under which a change is taken back: one change has one undo, begun again it goes on."""
    return uuid.UUID(hashlib.md5(f"undo {mass_id}".encode(), usedforsecurity=False).hexdigest())


def _hold_change(db: Session, mass_id: uuid.UUID) -> None:
    """One at a time: the same change may have been taken up again on another PC. It must still be going on."""
    db.execute(text("select pg_advisory_xact_lock(hashtextextended(:id, 0))"), {"id": str(mass_id)})
    db.execute(text("set local statement_timeout = '60s'"))
    going = text(
        "select m.ended_at is null from crm.mass_change m where m.id = :id and m.staff_id = (select crm.my_id())"
    )
    if not db.scalar(going, {"id": mass_id}):
        raise NotYourChange()


def _lock(
    db: Session,
    deed: Deed | None,
    ids: list[uuid.UUID],
    seen: dict[uuid.UUID, int] | None,
    *,
    patient: bool,
) -> _Portion:
    """Locks the clients and tells who is to be passed over; nobody else changes the others before we have committed."""
    (verdict, values), (before, more) = (
        (verdict_of(deed), before_of(deed))
        if deed is not None
        else (("null", {}), ("cast('{}' as jsonb)", {}))
    )
    asked = _LOCK.format(before=before, verdict=verdict, waiting="" if patient else "skip locked")
    found = {row.id: row for row in db.execute(text(asked), {**values, **more, "ids": ids})}
    portion = _Portion()
    for one in ids:
        row = found.get(one)
        if row is None:
            portion.refused.append(RefusedClient(one, "", "gone" if patient else "busy"))
        elif reason := (row.reason or ("changed" if seen is not None and seen[one] != row.version else None)):
            portion.refused.append(RefusedClient(one, row.name, reason))
        else:
            portion.held.append(Held(row.id, row.name, row.version, row.owner_id, row.group_id, row.before))
    return portion


def _serve(db: Session, held: Sequence[Held], serve: Callable[[Sequence[Held]], Done]) -> Done:
    """All at once; when one of them does not let it, each by itself, so that one bad card holds up nobody."""
    try:
        with db.begin_nested():
            return serve(held)
    except (DBAPIError, TakenMeanwhile) as error:
        if not _of_the_row(error):
            raise
    done = Done()
    for one in held:
        try:
            with db.begin_nested():
                single = serve([one])
        except (DBAPIError, TakenMeanwhile) as error:
            if not _of_the_row(error):
                raise
            done.refused[one.id] = "changed" if isinstance(error, TakenMeanwhile) else "refused"
            continue
        done.versions |= single.versions
        done.before |= single.before
        done.refused |= single.refused
    return done


def _of_the_row(error: Exception) -> bool:
    """Whether the base does not take a row (a rule, a check, a right), rather than not being there or being late."""
    if isinstance(error, TakenMeanwhile):
        return True
    original = getattr(error, "orig", None)
    state = getattr(original, "sqlstate", None) or ""
    word = getattr(getattr(original, "diag", None), "message_primary", None)
    return state[:2] in ("22", "23") or (state == "42501" and word not in _OF_ALL)


def _keep(db: Session, mass_id: uuid.UUID, done: Done) -> None:
    clients = sorted(done.versions)
    if clients:
        befores = [json.dumps(done.before[one]) for one in clients]
        versions = [done.versions[one] for one in clients]
        db.execute(_KEEP, {"id": mass_id, "clients": clients, "befores": befores, "versions": versions})
