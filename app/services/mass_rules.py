"""Whom a deed with many passes over and why, and what it would take back: said to the base, decided there."""

from __future__ import annotations

from typing import Any

from app.services.mass_forms import CloseAll, Deed, GiveAll, PlanAll, SetFields, SilenceAll
from app.services.spreads import TALKS

# A pool is seen by managers with the right to, and changed by leads.
_NOT_YOURS = (
    "when (select crm.my_level()) = 'manager' and c.owner_id is distinct from (select crm.my_id())"
    " then 'not_yours'"
)
_CLOSED = "when c.closed_reason is not null or c.status = 'closed' then 'closed'"
_SILENT = "when c.dnc_until > now() then 'silent'"
_PLANNED = (
    "when exists (select from crm.activity a where a.client_id = c.id and a.done_at is null"
    " and a.kind = :contact) then 'planned'"
)
_NO_NUMBER = (
    "when not exists (select from crm.phone h left join crm.listed_number l on l.number = h.number and l.until_at > now()"
    " left join crm.contact_person p on p.id = h.person_id where h.client_id = c.id and h.number is not null"
    " and h.state not in ('bad', 'dead') and l.number is null and coalesce(p.dnc_until <= now(), true)) then 'no_number'"
)
_LISTED = (
    "when c.dnc_until > now() and exists (select from crm.dnc_entry e where e.client_id = c.id and e.scope = 'client'"
    " and e.list_code = :list_code and e.lifted_at is null"
    " and coalesce(e.expires_at, 'infinity') >= coalesce(cast(:until as timestamptz), 'infinity')) then 'same'"
)


def verdict_of(deed: Deed) -> tuple[str, dict[str, Any]]:
    """An expression over the client `c`: the reason why it is passed over, or null; with its parameters."""
    parts, values = _parts(deed)
    return f"case {' '.join((_NOT_YOURS, *parts))} end", values


def before_of(deed: Deed) -> tuple[str, dict[str, Any]]:
    """An expression over the client `c`: what undo puts back, as an object; with its parameters."""
    match deed:
        case SetFields():
            pairs = [f"'{name}', c.{name}" for name in deed.plain]
            if not deed.own:
                return _object(pairs), {}
            own = "(select jsonb_object_agg(k, c.own -> k) from unnest(cast(:own_names as text[])) k)"
            return _object([*pairs, f"'own', {own}"]), {"own_names": list(deed.own)}
        case CloseAll():
            return _object(["'status', c.status", "'closed_reason', c.closed_reason"]), {}
        case PlanAll():
            return _object(["'next_at', c.next_at"]), {}
        case SilenceAll():
            return _object(["'dnc_until', c.dnc_until"]), {}
        case GiveAll():
            return _object(["'owner', c.owner_id", "'group', c.group_id"]), {}


def _object(pairs: list[str]) -> str:
    return f"jsonb_build_object({', '.join(pairs)})"


def _parts(deed: Deed) -> tuple[list[str], dict[str, Any]]:
    match deed:
        case SetFields():
            return _of_fields(deed)
        case CloseAll():
            stage = "when c.stage <> 'prospect' then 'stage'"
            return [_CLOSED, stage, "when c.next_at is not null then 'planned'"], {}
        case PlanAll(contact):
            nobody = "when c.owner_id is null then 'no_owner'"
            parts = [_CLOSED, *([_SILENT] if contact in TALKS else []), nobody, _PLANNED]
            return [*parts, *([_NO_NUMBER] if contact == "call" else [])], {"contact": contact}
        case SilenceAll(list_code, _, until):
            return [_LISTED], {"list_code": list_code, "until": until}
        case GiveAll():
            return _of_giving(deed)


def _of_fields(deed: SetFields) -> tuple[list[str], dict[str, Any]]:
    other, values = differs_from(deed)
    parts = [f"when not ({other}) then 'same'"]
    return ([_CLOSED, *parts] if "status" in deed.plain else parts), values


def differs_from(deed: SetFields) -> tuple[str, dict[str, Any]]:
    """A condition over the client `c`: a field is not what the deed sets; with its parameters."""
    other = [f"c.{name} is distinct from :f_{name}" for name in deed.plain]
    values: dict[str, Any] = {f"f_{name}": value for name, value in deed.plain.items()}
    for place, (code, value) in enumerate(deed.own.items()):
        values[f"own_code_{place}"] = code
        own = f"c.own -> cast(:own_code_{place} as text)"
        if value is None:
            other.append(f"{own} is not null")
        else:
            values[f"own_value_{place}"] = value
            other.append(f"{own} is distinct from {_as_json(place, value)}")
    return " or ".join(other), values


def _as_json(place: int, value: object) -> str:
    kind = {bool: "boolean", int: "bigint", float: "double precision"}.get(type(value), "text")
    return f"to_jsonb(cast(:own_value_{place} as {kind}))"


def _of_giving(deed: GiveAll) -> tuple[list[str], dict[str, Any]]:
    if len(deed.heirs) == 1:
        return ["when c.owner_id = :heir then 'same'"], {"heir": deed.heirs[0]}
    if deed.heirs:
        return [], {}
    same = "when c.owner_id is null and c.group_id is not distinct from coalesce(cast(:pool as integer), (select crm.my_group()))"
    return [f"{same} then 'same'"], {"pool": deed.pool_group}
