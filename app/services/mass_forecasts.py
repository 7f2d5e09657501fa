"""What a deed with many would do now: how many, with whom not and why, and a sample before and after; nothing is done."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import selections
from app.services.mass_changes import allow_deed
from app.services.mass_forms import (
    MOST,
    CloseAll,
    Deed,
    GiveAll,
    MassForecast,
    MassRequest,
    MassSample,
    PlanAll,
    SetFields,
    SilenceAll,
    Targets,
    TooManyClients,
    check_deed,
)
from app.services.mass_rules import before_of, verdict_of
from app.services.mass_steps import FOREVER, Scene, place_plans

SAMPLE, LEFT_OUT = 20, 200

# Ids and versions come as one value each: a million rows of a driver would take half a minute and half a gigabyte.
_SEEN = """
    with seen as materialized (
        select c.id, c.version, {verdict} as reason from crm.client c
         where {where} and not exists (select from crm.mass_change_row r where r.mass_id = :mass_id and r.client_id = c.id)
         limit :most)
    select (select coalesce(jsonb_object_agg(x.reason, x.clients), '{{}}')
              from (select coalesce(s.reason, '') as reason, count(*) as clients from seen s group by 1) x) as counts,
           (select string_agg(uuid_send(s.id), ''::bytea order by s.id) from seen s where s.reason is null) as ids,
           (select string_agg(int4send(s.version), ''::bytea order by s.id) from seen s where s.reason is null) as versions,
           array(select s.id from seen s where s.reason is not null order by s.reason = 'same', s.id limit :left_out) as left_out
"""
_SHOWN = """
    select c.id, c.name, coalesce(o.name, '') as owner_name, c.owner_id, c.group_id, {before} as before, {verdict} as reason
      from crm.client c left join crm.staff o on o.id = c.owner_id
     where c.id = any(cast(:ids as uuid[])) order by c.name_key, c.id
"""


def foresee(
    db: Session, request: MassRequest, scene: Scene, *, since: datetime | None = None
) -> MassForecast:
    """What the deed would do now. Clients that this very change has served already are no part of it; those whose
    card was changed after `since` are passed over."""
    check_deed(request.deed)
    db.execute(text("set local statement_timeout = '60s'"))
    where, values = selections.condition_of(db, request.selection)
    verdict, more = verdict_of(request.deed)
    if since is not None:
        verdict, more = (
            f"coalesce({verdict}, case when c.updated_at > :since then 'changed' end)",
            {**more, "since": since},
        )
    asked = text(_SEEN.format(verdict=verdict, where=where))
    given = {**values, **more, "mass_id": request.id, "most": MOST + 1, "left_out": LEFT_OUT}
    row = db.execute(asked, given).one()
    counts: dict[str, int] = dict(row.counts)
    changing = counts.pop("", 0)
    count = changing + sum(counts.values())
    if count > MOST:
        raise TooManyClients(most=MOST)
    allow_deed(db, request.deed, count)
    targets = Targets(bytes(row.ids or b""), bytes(row.versions or b""))
    return MassForecast(
        count,
        targets,
        counts,
        _samples(db, request.deed, targets.slice(0, SAMPLE)[0], scene),
        _samples(db, request.deed, row.left_out, scene),
    )


def _samples(db: Session, deed: Deed, ids: Iterable[uuid.UUID], scene: Scene) -> tuple[MassSample, ...]:
    (before, values), (verdict, more) = before_of(deed), verdict_of(deed)
    asked = text(_SHOWN.format(before=before, verdict=verdict))
    rows = db.execute(asked, {**values, **more, "ids": list(ids)}).all()
    after: dict[uuid.UUID, dict[str, Any]] = {}
    late: dict[uuid.UUID, str] = {}
    if isinstance(deed, PlanAll):
        meant = {row.id: (row.owner_id, row.group_id) for row in rows if row.reason is None}
        items, late = place_plans(db, deed, meant, scene) if meant else ({}, {})
        after = {one: {"due_at": item.due_at, "kind": deed.contact} for one, item in items.items()}
    return tuple(
        MassSample(
            row.id, row.name, row.owner_name, row.before,
            after.get(row.id) or _after(deed), row.reason or late.get(row.id),
        )
        for row in rows
    )  # fmt: skip


def _after(deed: Deed) -> dict[str, Any]:
    match deed:
        case SetFields():
            return {**deed.plain, **({"own": deed.own} if deed.own else {})}
        case CloseAll(reason):
            return {"status": "closed", "closed_reason": reason.strip()}
        case SilenceAll():
            return {"dnc_until": deed.until or FOREVER}
        case GiveAll(heirs, pool):
            if not heirs:
                return {"pool": pool}
            return {"owner": heirs[0]} if len(heirs) == 1 else {}
        case PlanAll():
            return {}
