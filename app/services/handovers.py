"""Clients given to other owners or into a group's pool, foreseen first and undone while nothing has been done since."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, TextClause, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.errors import KnownError
from app.models import SalesGroup, Staff
from app.services.db import raised


@dataclass(frozen=True)
class Colleague:
    """A person of the team as everybody sees him."""

    id: int
    login: str
    name: str
    level: str
    group_name: str
    active: bool


@dataclass(frozen=True)
class HandOverRequest:
    """What is to be given: these clients, or everything of one person; to heirs, or without any to a group's pool."""

    client_ids: tuple[uuid.UUID, ...] = ()
    from_staff_id: int | None = None
    heirs: tuple[int, ...] = ()
    pool_group: int | None = None
    note: str = ""


@dataclass(frozen=True)
class HandOverPlan:
    """A hand-over ready to be done: lists side by side; no heir means the pool of `pools`, no versions: as they are."""

    id: uuid.UUID
    clients: tuple[uuid.UUID, ...]
    heirs: tuple[int | None, ...]
    pools: tuple[int | None, ...]
    versions: tuple[int, ...] | None
    note: str = ""


@dataclass(frozen=True)
class HeirShare:
    """What one heir (or the pool: no id) would get, and how much was his before."""

    staff_id: int | None
    name: str
    clients: int
    plans: int
    promises: int
    clients_before: int
    plans_before: int


@dataclass(frozen=True)
class Foreseen:
    """A hand-over as it would be now; `missing` clients were asked for and are not there any more."""

    plan: HandOverPlan
    shares: tuple[HeirShare, ...]
    clients: int
    plans: int
    promises: int
    missing: int


@dataclass(frozen=True)
class Given:
    """What a hand-over has moved."""

    clients: int
    plans: int
    promises: int


@dataclass(frozen=True)
class HandOverRow:
    """One hand-over of the log; former and present owners by name, an empty name is a pool."""

    id: uuid.UUID
    made_at: datetime
    by_name: str
    note: str
    clients: int
    plans: int
    promises: int
    former: tuple[str, ...]
    heirs: tuple[str, ...]
    undone_at: datetime | None
    undone_by: str


class NobodyNamed(KnownError):
    """No such login or group, or one that takes no clients."""

    code = "nobody_named"
    sentence = "There is nobody to take over: “{name}” is not known here"


class NothingToGive(KnownError):
    """Of what was asked for nothing is there."""

    code = "nothing_to_give"
    sentence = "There are no clients to hand over"


class TakenMeanwhile(KnownError):
    """Somebody else was first."""

    code = "taken_meanwhile"
    sentence = "Clients changed or taken by somebody else meanwhile: {count}. Nothing was moved; look again"


class HeirGone(KnownError):
    """An heir was dismissed meanwhile."""

    code = "heir_gone"
    sentence = "Who was to take over no longer works here. Choose somebody else"


class RightMissing(KnownError):
    """The finer right for it was not given, or was taken away."""

    code = "right_missing"
    sentence = "You have not been given the right to do this"


class WorkedOnSince(KnownError):
    """An undo would take back what others have worked on."""

    code = "worked_on_since"
    sentence = (
        "The hand-over cannot be undone: there are clients with whom something has been done since, {count}"
    )


class FormerOwnerGone(KnownError):
    """An undo has nobody to give back to."""

    code = "former_owner_gone"
    sentence = (
        "The hand-over cannot be undone: a former owner no longer works here, or works in another group"
    )


raised("heir_not_active", HeirGone)
raised("right_missing", RightMissing)
raised("former_owner_gone", FormerOwnerGone)
_COUNTED: dict[str | None, type[KnownError]] = {
    "taken_meanwhile": TakenMeanwhile,
    "worked_on_since": WorkedOnSince,
}

_CLIENTS = text("""
    select c.id, c.version,
           (select count(*) from crm.activity a where a.client_id = c.id and a.done_at is null and a.state = 'planned') as plans,
           (select count(*) from crm.activity a where a.client_id = c.id and a.done_at is null and a.state = 'planned'
               and a.is_promise) as promises
      from crm.client c where c.id = any(cast(:ids as uuid[])) or c.owner_id = cast(:owner as integer)
     order by 3 desc, c.name_key, c.id
""")
_HEIRS = text("""
    select s.id, s.name,
           (select count(*) from crm.client c where c.owner_id = s.id and not c.id = any(cast(:given as uuid[]))) as clients,
           (select count(*) from crm.activity a where a.owner_id = s.id and a.done_at is null and a.state = 'planned'
               and not a.client_id = any(cast(:given as uuid[]))) as plans
      from crm.staff s where s.id = any(cast(:heirs as integer[])) and s.active
     order by array_position(cast(:heirs as integer[]), s.id)
""")
_LOG = text("""
    select h.id, h.made_at, coalesce(b.name, '') as by_name, h.note, h.clients, h.plans, h.promises, h.undone_at,
           coalesce(u.name, '') as undone_by, coalesce(w.former, '{}') as former, coalesce(w.heirs, '{}') as heirs
      from (select * from crm.hand_over order by made_at desc limit :limit) h
      left join crm.staff b on b.id = h.by_id
      left join crm.staff u on u.id = h.undone_by
      left join lateral (
            select array_agg(distinct coalesce(f.name, '')) as former, array_agg(distinct coalesce(t.name, '')) as heirs
              from crm.ownership_change o left join crm.staff f on f.id = o.from_id left join crm.staff t on t.id = o.to_id
             where o.hand_over_id = h.id and o.changed_at <= h.made_at) w on true
     order by h.made_at desc
""")
_GIVE = text(
    "select crm.hand_over(:id, cast(:clients as uuid[]), cast(:heirs as integer[]), cast(:pools as integer[]),"
    " cast(:versions as integer[]), :note)"
)
_UNDO = text("select crm.undo_hand_over(:id)")


def colleagues(db: Session) -> tuple[Colleague, ...]:
    """The whole team by name."""
    rows = db.execute(
        select(
            Staff.id, Staff.login, Staff.name, Staff.level, SalesGroup.name.label("group_name"), Staff.active
        )
        .outerjoin(SalesGroup, SalesGroup.id == Staff.group_id)
        .order_by(Staff.name, Staff.id)
    )
    return tuple(Colleague(**{**row._mapping, "group_name": row.group_name or ""}) for row in rows)


def find_group(db: Session, name: str) -> int:
    """The id of the group; NobodyNamed when there is none of that name."""
    found = db.scalar(select(SalesGroup.id).where(SalesGroup.name == name))
    if found is None:
        raise NobodyNamed(name=name)
    return found


def foresee(db: Session, request: HandOverRequest) -> Foreseen:
    """The hand-over as it would be done now, with what each heir would get; changes nothing.

    Clients with most plans come first. Each goes to the heir who then has the fewest open plans (for a client
    without plans: the fewest clients), of equals to the one named first.
    """
    asked = list(dict.fromkeys(request.client_ids))
    rows = db.execute(_CLIENTS, {"ids": asked, "owner": request.from_staff_id}).all()
    if not rows:
        raise NothingToGive()
    heads = _heads(db, request, [row.id for row in rows])
    chosen = [_next(heads, row) for row in rows]
    plan = HandOverPlan(
        id=uuid.uuid4(),
        clients=tuple(row.id for row in rows),
        heirs=tuple(head.staff_id for head in chosen),
        pools=tuple(request.pool_group if head.staff_id is None else None for head in chosen),
        versions=tuple(row.version for row in rows),
        note=request.note,
    )
    shares = tuple(head.share() for head in heads)
    found = {row.id for row in rows}
    return Foreseen(
        plan,
        shares,
        clients=len(rows),
        plans=sum(share.plans for share in shares),
        promises=sum(share.promises for share in shares),
        missing=sum(one not in found for one in asked),
    )


def give(db: Session, plan: HandOverPlan) -> Given:
    """Moves the clients with plans and history, all or none; the same plan again changes nothing.

    TakenMeanwhile when one of them is not as it was foreseen, HeirGone, Refused.
    """
    _asked(
        db,
        _GIVE,
        {
            "id": plan.id,
            "clients": list(plan.clients),
            "heirs": list(plan.heirs),
            "pools": list(plan.pools),
            "versions": None if plan.versions is None else list(plan.versions),
            "note": plan.note,
        },
    )
    row = db.execute(
        text("select clients, plans, promises from crm.hand_over where id = :id"), {"id": plan.id}
    )
    return Given(**row.one()._mapping)


def undo(db: Session, hand_over_id: uuid.UUID) -> int:
    """Gives everything back to whom it was taken from; how many clients, 0 when that was done before.

    WorkedOnSince, FormerOwnerGone, or Refused for who is neither its giver nor an administrator.
    """
    return _asked(db, _UNDO, {"id": hand_over_id})


def list_hand_overs(db: Session, limit: int = 50) -> tuple[HandOverRow, ...]:
    """The latest hand-overs that the reader may see, newest first."""
    rows = db.execute(_LOG, {"limit": limit})
    return tuple(
        HandOverRow(**{**row._mapping, "former": tuple(row.former), "heirs": tuple(row.heirs)})
        for row in rows
    )


def hand_over(
    db: Session, client_ids: tuple[uuid.UUID, ...], *, to_login: str | None = None, pool: str | None = None
) -> int:
    """Moves clients to a person by login, or into a group's pool by name, whatever was changed meanwhile.

    Returns how many. Refused for managers, and for clients that are not the caller's to give.
    """
    to_id = db.scalar(select(Staff.id).where(Staff.login == to_login)) if to_login else None
    if to_login and to_id is None:
        raise NobodyNamed(name=to_login)
    pool_id = find_group(db, pool) if pool else None
    ids = tuple(dict.fromkeys(client_ids))
    plan = HandOverPlan(uuid.uuid4(), ids, (to_id,) * len(ids), (pool_id,) * len(ids), None)
    return give(db, plan).clients


@dataclass
class _Head:
    """An heir while clients are being dealt out."""

    staff_id: int | None
    name: str
    clients_before: int = 0
    plans_before: int = 0
    clients: int = 0
    plans: int = 0
    promises: int = 0

    def share(self) -> HeirShare:
        return HeirShare(
            self.staff_id,
            self.name,
            self.clients,
            self.plans,
            self.promises,
            self.clients_before,
            self.plans_before,
        )


def _heads(db: Session, request: HandOverRequest, given: list[uuid.UUID]) -> list[_Head]:
    """Who may take over; what is given now does not count as theirs."""
    if not request.heirs:
        name = db.scalar(select(SalesGroup.name).where(SalesGroup.id == request.pool_group))
        return [_Head(None, name or "")]
    heirs = list(dict.fromkeys(request.heirs))
    rows = db.execute(_HEIRS, {"heirs": heirs, "given": given}).all()
    if len(rows) < len(heirs):
        raise HeirGone()
    return [_Head(row.id, row.name, row.clients, row.plans) for row in rows]


def _next(heads: list[_Head], row: Row[Any]) -> _Head:
    """The heir of this client, with the client counted as his."""
    head = min(
        heads, key=lambda h: (h.plans_before + h.plans if row.plans else 0, h.clients_before + h.clients)
    )
    head.clients += 1
    head.plans += row.plans
    head.promises += row.promises
    return head


def _asked(db: Session, question: TextClause, values: dict[str, object]) -> int:
    try:
        return int(db.execute(question, values).scalar_one())
    except DBAPIError as error:
        told = getattr(error.orig, "diag", None)
        if told is not None and told.message_primary in _COUNTED:
            raise _COUNTED[told.message_primary](count=int(told.message_detail)) from error
        raise
