"""One portion of clients: what is done with them, each kind of deed in its own way. Runs in the caller's transaction."""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import handovers
from app.services.assignment_facts import read_prospects, read_scene
from app.services.capacity import TeamMember
from app.services.dictionaries import Books
from app.services.handovers import HandOverRequest
from app.services.mass_forms import CloseAll, Deed, GiveAll, PlanAll, SetFields, SilenceAll
from app.services.placements import spread
from app.services.spreads import AssignmentForm, SpreadItem

FOREVER = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Held:
    """A client that is locked for the deed, and what undo would put back."""

    id: uuid.UUID
    name: str
    version: int
    owner_id: int | None
    group_id: int | None
    before: dict[str, Any]


@dataclass
class Done:
    """What was done: versions after it, what undo needs; and whom the deed could not serve after all."""

    versions: dict[uuid.UUID, int] = field(default_factory=dict)
    before: dict[uuid.UUID, dict[str, Any]] = field(default_factory=dict)
    refused: dict[uuid.UUID, str] = field(default_factory=dict)

    def keep(self, held: Held, version: int, **more: object) -> None:
        """This client is served."""
        self.versions[held.id] = version
        self.before[held.id] = {**held.before, **more}


@dataclass(frozen=True)
class Scene:
    """What a deed is reckoned from besides its clients: the moment, and the books of hours."""

    mass_id: uuid.UUID
    now: datetime
    books: Books


_PLAN = text("""
    insert into crm.activity (id, client_id, kind, origin, purpose_code, plan_note, due_at, due_wall, due_zone, minutes, remind_minutes)
    select w.id, w.client_id, :kind, 'manual', :purpose_code, :note, w.due_at, w.due_wall, w.due_zone, :minutes,
           case when :timed then coalesce(
               (select (s.value ->> 'lead_minutes')::smallint from crm.setting s where s.key = 'reminders'), 10) end
      from unnest(cast(:ids as uuid[]), cast(:clients as uuid[]), cast(:dues as timestamptz[]), cast(:walls as timestamp[]),
                  cast(:zones as text[])) as w(id, client_id, due_at, due_wall, due_zone)
     order by w.client_id
""")
_SILENCE = text("""
    insert into crm.dnc_entry (id, scope, number, client_id, list_code, reason, expires_at)
    select gen_random_uuid(), 'client', n.number, w.id, :list_code, :reason, :until
      from unnest(cast(:ids as uuid[])) as w(id)
      left join lateral (select distinct p.number from crm.phone p where p.client_id = w.id and p.number is not null) n on true
     order by n.number
    returning id, client_id
""")
_QUIET = text("""
    update crm.client c set dnc_until = greatest(c.dnc_until, cast(:until as timestamptz))
     where c.id = any(cast(:ids as uuid[])) returning c.id, c.version
""")
_MEMBERS = text("""
    select s.id, s.name, s.level, s.group_id, s.time_zone from crm.staff s where s.id = any(cast(:ids as integer[])) and s.active
""")


def apply_deed(db: Session, deed: Deed, held: Sequence[Held], scene: Scene) -> Done:
    """Does it with all of these; raises when one of them does not let it."""
    done = Done()
    if held:
        match deed:
            case SetFields() | CloseAll():
                _set(db, deed, held, done)
            case PlanAll():
                _plan(db, deed, held, scene, done)
            case SilenceAll():
                _silence(db, deed, held, done)
            case GiveAll():
                _give(db, deed, held, scene, done)
    return done


def place_plans(
    db: Session, deed: PlanAll, clients: dict[uuid.UUID, tuple[int | None, int | None]], scene: Scene
) -> tuple[dict[uuid.UUID, SpreadItem], dict[uuid.UUID, str]]:
    """When each client (with owner and group) would be met, and why some could not be; changes nothing.

    The least full of the days, then an hour at which the owner has nothing yet, as assignments do.
    """
    form = AssignmentForm(
        scene.mass_id, "", kind=deed.contact, days=deed.days, at=deed.at, minutes=deed.minutes
    )
    items: dict[uuid.UUID, SpreadItem] = {}
    refused: dict[uuid.UUID, str] = {}
    groups: dict[int | None, list[uuid.UUID]] = defaultdict(list)
    for client, (_, group) in clients.items():
        groups[group].append(client)
    for group, ids in groups.items():
        owners = {clients[one][0] for one in ids} - {None}
        team = [TeamMember(**row._mapping) for row in db.execute(_MEMBERS, {"ids": list(owners)})]
        if not team:
            refused |= dict.fromkeys(ids, "no_owner")
            continue
        facts = read_prospects(db, ids, deed.contact, group)
        around = read_scene(db, team, deed.days, now=scene.now, books=scene.books)
        plan = spread(form, facts, around)
        items |= {item.client_id: item for item in plan.items}
        refused |= {one.client_id: _REASONS.get(one.reason, one.reason) for one in plan.left_out}
    return items, refused


_REASONS = {"no_people": "no_owner", "owner_away": "no_owner", "other_group": "gone"}


def _set(db: Session, deed: SetFields | CloseAll, held: Sequence[Held], done: Done) -> None:
    if isinstance(deed, CloseAll):
        sets = ["status = 'closed'", "closed_reason = :reason"]
        values: dict[str, Any] = {"reason": deed.reason.strip()}
    else:
        sets = [f"{name} = :f_{name}" for name in deed.plain]
        values = {f"f_{name}": value for name, value in deed.plain.items()}
        if deed.own:
            sets.append("own = (c.own - cast(:own_names as text[])) || cast(:own as jsonb)")
            values["own_names"] = list(deed.own)
            values["own"] = json.dumps({code: value for code, value in deed.own.items() if value is not None})
    asked = f"update crm.client c set {', '.join(sets)} where c.id = any(cast(:ids as uuid[])) returning c.id, c.version"
    _keep_all(db.execute(text(asked), {**values, "ids": [one.id for one in held]}), held, done)


def _plan(db: Session, deed: PlanAll, held: Sequence[Held], scene: Scene, done: Done) -> None:
    items, refused = place_plans(db, deed, {one.id: (one.owner_id, one.group_id) for one in held}, scene)
    done.refused |= refused
    some = [(one, items[one.id]) for one in held if one.id in items]
    if not some:
        return
    made = [activity_of(scene.mass_id, one.id) for one, _ in some]
    db.execute(
        _PLAN,
        {
            "kind": deed.contact, "purpose_code": deed.purpose_code, "note": deed.note, "minutes": deed.minutes,
            "timed": deed.at is not None, "ids": made, "clients": [one.id for one, _ in some],
            "dues": [item.due_at for _, item in some], "walls": [item.due_wall for _, item in some],
            "zones": [item.due_zone for _, item in some],
        },
    )  # fmt: skip
    for one, item in some:
        done.keep(one, one.version, due_at=item.due_at.isoformat())


def _silence(db: Session, deed: SilenceAll, held: Sequence[Held], done: Done) -> None:
    ids = [one.id for one in held]
    values = {"ids": ids, "list_code": deed.list_code, "reason": deed.reason.strip(), "until": deed.until}
    entries: dict[uuid.UUID, list[str]] = defaultdict(list)
    for row in db.execute(_SILENCE, values):
        entries[row.client_id].append(str(row.id))
    rows = db.execute(_QUIET, {"ids": ids, "until": deed.until or FOREVER})
    _keep_all(rows, held, done, lambda one: {"entries": entries[one]})


def _give(db: Session, deed: GiveAll, held: Sequence[Held], scene: Scene, done: Done) -> None:
    request = HandOverRequest(
        tuple(one.id for one in held), heirs=deed.heirs, pool_group=deed.pool_group, note=deed.note
    )
    plan = handovers.foresee(db, request).plan
    made = handovers.HandOverPlan(
        uuid.uuid5(scene.mass_id, str(held[0].id)),
        plan.clients,
        plan.heirs,
        plan.pools,
        plan.versions,
        deed.note,
    )
    handovers.give(db, made)
    rows = db.execute(
        text("select c.id, c.version from crm.client c where c.id = any(cast(:ids as uuid[]))"),
        {"ids": [one.id for one in held]},
    )
    _keep_all(rows, held, done)


def activity_of(mass_id: uuid.UUID, client_id: uuid.UUID) -> uuid.UUID:
    """The id of the contact that a change of many plans with a client."""
    return uuid.uuid5(mass_id, str(client_id))


def _keep_all(
    rows: Any, held: Sequence[Held], done: Done, more: Callable[[uuid.UUID], dict[str, Any]] = lambda _: {}
) -> None:
    known = {one.id: one for one in held}
    for row in rows:
        done.keep(known[row.id], row.version, **more(row.id))
