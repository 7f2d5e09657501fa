"""The board rearranged: open activities moved to other days and people, and many changes published at once."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.orm import Session

from app.services import handovers
from app.services.assignment_facts import read_prospects, read_scene
from app.services.assignments import (
    Assigned,
    NothingToAssign,
    NotOfTheGroup,
    PastDays,
    Withdrawal,
    assign,
    withdraw,
)
from app.services.capacity import TeamMember, read_team
from app.services.dictionaries import Books
from app.services.handovers import HandOverPlan, TakenMeanwhile
from app.services.placements import Prospect, Scene, spread
from app.services.spreads import (
    AssignmentForm,
    LeftOut,
    MoveForm,
    MoveItem,
    MovePlan,
    Share,
    SpreadItem,
    SpreadPlan,
)

IN_THE_WAY = ("gone", "silent", "closed", "no_number", "other_group")
"""What keeps a client from being met on another day, too."""


@dataclass(frozen=True)
class Published:
    """What a publish has done, in order."""

    assigned: tuple[Assigned, ...] = ()
    moved: int = 0
    withdrawn: int = 0


Draft = SpreadPlan | MovePlan | Withdrawal

_OPEN = text("""
    select a.id, a.client_id, c.name as client_name, a.kind, a.owner_id, a.group_id, a.due_at, a.due_wall, a.due_zone,
           a.minutes, a.is_promise,
           a.due_wall is null as whole_day, a.remind_minutes is not null as named,
           a.done_at is not null or a.state <> 'planned' as over
      from unnest(cast(:ids as uuid[])) with ordinality as w(id, place)
      join crm.activity a on a.id = w.id
      join crm.client c on c.id = a.client_id
     order by w.place
""")

_MOVED = text("""
    select count(*) from unnest(cast(:ids as uuid[]), cast(:people as integer[]), cast(:dues as timestamptz[]))
             as w(id, owner, due_at)
      join crm.activity a on a.id = w.id and a.due_at = w.due_at and a.owner_id = w.owner and a.done_at is null
""")

_MOVE = text("""
    update crm.activity a set due_at = w.due_at, due_wall = w.due_wall, due_zone = w.due_zone
      from unnest(cast(:ids as uuid[]), cast(:dues as timestamptz[]), cast(:walls as timestamp[]), cast(:zones as text[]),
                  cast(:was as timestamptz[]), cast(:people as integer[])) as w(id, due_at, due_wall, due_zone, was, owner)
     where a.id = w.id and a.due_at = w.was and a.owner_id = w.owner and a.done_at is null and a.state = 'planned'
    returning a.id
""")


def foresee_move(
    db: Session, form: MoveForm, *, now: datetime, books: Books, pending: Iterable[SpreadPlan] = ()
) -> MovePlan:
    """The move as it would be now; changes nothing. A named hour is kept, others are found anew.

    NothingToAssign, NotOfTheGroup, PastDays.
    """
    ids = list(dict.fromkeys(form.activity_ids))
    rows = db.execute(_OPEN, {"ids": ids}).all()
    if not rows:
        raise NothingToAssign()
    group_id = rows[0].group_id
    team = read_team(db, group_id)
    mover = _Mover(form, {one.id: one for one in team})
    mover.check(now)
    days = sorted({mover.day_of(row) for row in rows if row.owner_id in mover.team or form.to_staff_id})
    if not days:
        raise NotOfTheGroup()
    scene = read_scene(db, team, days, now=now, books=books, pending=tuple(pending), own=ids)
    for kind, some in _by_kind(rows).items():
        clients = [row.client_id for row in some]
        mover.place(kind, some, read_prospects(db, clients, kind, group_id, own=ids), scene)
    return mover.plan()


def move(db: Session, plan: MovePlan) -> int:
    """Moves what was foreseen, all or nothing; how many. TakenMeanwhile when something was done or moved since."""
    if not plan.items:
        raise NothingToAssign()
    asked = {
        "ids": [one.activity_id for one in plan.items],
        "dues": [one.item.due_at for one in plan.items],
        "walls": [one.item.due_wall for one in plan.items],
        "zones": [one.item.due_zone for one in plan.items],
        "was": [one.was_due for one in plan.items],
        "people": [one.item.staff_id for one in plan.items],
    }
    if db.execute(_MOVED, {name: asked[name] for name in ("ids", "people", "dues")}).scalar_one() == len(
        plan.items
    ):
        return len(plan.items)
    _give(db, plan)
    moved = len(db.execute(_MOVE, asked).all())
    if moved < len(plan.items):
        raise TakenMeanwhile(count=len(plan.items) - moved)
    return moved


def publish(db: Session, drafts: Sequence[Draft]) -> Published:
    """Does all of them in the order given, in this one transaction: an error of one undoes all."""
    assigned, moved, withdrawn = [], 0, 0
    for draft in drafts:
        if isinstance(draft, SpreadPlan):
            assigned.append(assign(db, draft))
        elif isinstance(draft, MovePlan):
            moved += move(db, draft)
        else:
            withdrawn += withdraw(db, draft)
    return Published(tuple(assigned), moved, withdrawn)


class _Mover:
    """Gathers what becomes of each activity."""

    def __init__(self, form: MoveForm, team: dict[int, TeamMember]) -> None:
        self.form, self.team = form, team
        self._items: list[MoveItem] = []
        self._left: list[LeftOut] = []
        self._shares: dict[tuple[int, date], Share] = {}

    def check(self, now: datetime) -> None:
        to = self.form.to_staff_id
        if to is not None and to not in self.team:
            raise NotOfTheGroup()
        day = self.form.to_day
        if day is not None and any(day < now.astimezone(one.zone).date() for one in self.team.values()):
            raise PastDays()

    def member_of(self, row: Row[Any]) -> TeamMember | None:
        """Who will have it."""
        return self.team.get(self.form.to_staff_id or row.owner_id)

    def day_of(self, row: Row[Any]) -> date:
        """The day on which it will be."""
        member = self.team.get(row.owner_id) or self.member_of(row)
        own: date = row.due_at.astimezone(member.zone).date() if member else row.due_at.date()
        return self.form.to_day or own

    def place(self, kind: str, rows: Sequence[Row[Any]], prospects: Sequence[Prospect], scene: Scene) -> None:
        """Finds the new moments of activities of one kind."""
        known = {one.id: one for one in prospects}
        alike: dict[tuple[object, ...], list[Row[Any]]] = defaultdict(list)
        for row in rows:
            reason = self._reason(row, known[row.client_id])
            if reason:
                self._left.append(LeftOut(row.client_id, row.client_name, reason))
            elif self.form.to_day is None:
                self._keep(row, known[row.client_id], scene)
            else:
                alike[self._way(row)].append(row)
        for way, some in alike.items():
            self._spread(kind, way, some, known, scene)

    def _reason(self, row: Row[Any], one: Prospect) -> str | None:
        if row.over:
            return "done"
        if row.is_promise and self.form.to_day is not None:
            return "promise"
        if self.member_of(row) is None:
            return "owner_away"
        return one.reason if one.reason in IN_THE_WAY else None

    def _way(self, row: Row[Any]) -> tuple[object, ...]:
        """What activities that are placed together have in common: the day, the hour if it was named, the length."""
        member = self.member_of(row)
        assert member is not None
        at = row.due_at.astimezone(member.zone).time() if row.named or row.is_promise else None
        return self.day_of(row), at, row.whole_day, row.minutes

    def _spread(
        self,
        kind: str,
        way: Sequence[Any],
        rows: Sequence[Row[Any]],
        known: dict[uuid.UUID, Prospect],
        scene: Scene,
    ) -> None:
        day, at, whole_day, minutes = way
        to = self.form.to_staff_id
        form = AssignmentForm(
            self.form.id, "", kind, (day,), tuple(row.client_id for row in rows), (to,) if to else (),
            to_these=to is not None, at=at if isinstance(at, time) else None, whole_day=whole_day, minutes=minutes,
        )  # fmt: skip
        plan = spread(form, (replace(known[row.client_id], reason=None) for row in rows), scene)
        waiting: dict[uuid.UUID, list[Row[Any]]] = defaultdict(list)
        for row in rows:
            waiting[row.client_id].append(row)
        for item in plan.items:
            row = waiting[item.client_id].pop(0)
            self._items.append(MoveItem(row.id, item, row.due_at))
        self._left += plan.left_out
        for share in plan.shares:
            scene.added[share.staff_id, share.day] += share.minutes_added
            self._add(share)

    def _keep(self, row: Row[Any], one: Prospect, scene: Scene) -> None:
        """Who only changes hands keeps his moment."""
        member, day = self.member_of(row), self.day_of(row)
        assert member is not None
        item = SpreadItem(
            one.id, one.name, one.version, one.owner_id, member.id, day,
            row.due_at, row.due_wall, row.due_zone, row.minutes,
        )  # fmt: skip
        self._items.append(MoveItem(row.id, item, row.due_at))
        load, weights = scene.loads[member.id, day], scene.weights[member.id]
        minutes = weights.of("call") if row.kind == "call" else float(row.minutes)
        before = load.minutes + scene.added[member.id, day]
        self._add(Share(member.id, member.name, day, 1, before, minutes, load.capacity))

    def _add(self, share: Share) -> None:
        place = share.staff_id, share.day
        before = self._shares.get(place)
        if before is not None:
            share = replace(
                before,
                clients=before.clients + share.clients,
                minutes_added=before.minutes_added + share.minutes_added,
            )
        self._shares[place] = share

    def plan(self) -> MovePlan:
        """All of it."""
        return MovePlan(self.form, tuple(self._items), tuple(self._left), tuple(self._shares.values()))


def _by_kind(rows: Iterable[Row[Any]]) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        found[row.kind].append(row)
    return found


def _give(db: Session, plan: MovePlan) -> None:
    """Clients go over to who gets their activities, with everything else that is theirs."""
    moving = {one.item.client_id: one.item for one in plan.items if one.item.moves}
    if not moving:
        return
    handovers.give(
        db,
        HandOverPlan(
            uuid.uuid5(plan.form.id, "hand_over"),
            tuple(moving),
            tuple(item.staff_id for item in moving.values()),
            tuple(None for _ in moving),
            tuple(item.version for item in moving.values()),
        ),
    )
