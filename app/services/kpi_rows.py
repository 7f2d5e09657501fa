"""The rows behind a figure, as far as the reader may see them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import control, kpi_sums, orphans
from app.services.indicators import indicator
from app.services.kpi_sums import Whose
from app.services.periods import Period

SHOWN = 200


@dataclass(frozen=True)
class RowsQuery:
    """Which figure is opened: an indicator of a scope in the days `since` to `until` (both included).

    `refusal`: only refusals of that reason; `weekday` (Monday 0) and `hour`: only calls of that cell of the heat table.
    `now` None: the server's; `zone` None: that of the reader.
    """

    indicator: str
    scope: Whose
    since: date
    until: date
    refusal: str | None = None
    weekday: int | None = None
    hour: int | None = None
    now: datetime | None = None
    zone: str | None = None


@dataclass(frozen=True)
class BehindRow:
    """An activity that was counted, or (`activity_id` None) a client; `at` is when it was done, due or made."""

    client_id: uuid.UUID
    client_name: str
    activity_id: uuid.UUID | None
    kind: str | None
    at: datetime
    staff_id: int | None
    staff_name: str
    outcome_code: str | None = None
    refusal_code: str | None = None
    promise_result: str | None = None
    talk_seconds: int = 0
    result: str = ""


@dataclass(frozen=True)
class BehindRows:
    """The newest rows; `total_counted` is how many the figure counts, `hidden` of them are at clients now elsewhere."""

    rows: tuple[BehindRow, ...]
    total_counted: int
    hidden: int


def rows_behind(db: Session, query: RowsQuery, limit: int = SHOWN) -> BehindRows:
    """What a figure counts, the newest first. A share opens what it is a part of: a conversion its sales, talk minutes
    the answered calls, promises on time every promise that came due."""
    one = indicator(query.indicator)
    if one.code in _CLIENTS:
        return _clients(db, query, limit)
    if one.code == "orphans":
        return _orphans(db, query, limit)
    if one.code == "overdue_now":
        return _overdue(db, query, limit)
    return _earned(db, query, _COUNTED.get(one.part, one.part), limit)


_COUNTED = {"talk_seconds": "answered", "promises_kept": "promises_all"}
"""Sums that are no number of rows, or of which the others are worth seeing too."""
_SUM = {"promises_all": "({0}promises_kept + {0}promises_late + {0}promises_broken)"}

# The doers are named first, so that their own index finds the days; the group is that in which the day was earned.
_EARNED = """
    with counted as materialized (
        select a.id, a.client_id, a.kind, a.done_at, f.staff_id as done_by, a.outcome_code, a.refusal_code, a.promise_result,
               a.talk_seconds, a.result, count(*) over () as visible
          from crm.activity a cross join lateral crm.figures_of(a) f
         where (a.done_by = any(cast(:people as integer[])) or a.owed_by = any(cast(:people as integer[])))
           and a.done_at >= :from_at and a.done_at < :until_at
           and {column} > 0 and f.staff_id = any(cast(:people as integer[])) and f.day between :since and :until {more}
         order by a.done_at desc, a.id limit :limit)
    select t.client_id, c.name as client_name, t.id as activity_id, t.kind, t.done_at as at, t.done_by as staff_id,
           coalesce(s.name, '') as staff_name, t.outcome_code, t.refusal_code, t.promise_result, t.talk_seconds, t.result, t.visible
      from counted t join crm.client c on c.id = t.client_id left join crm.staff s on s.id = t.done_by
     order by t.done_at desc, t.id
"""
_IN_GROUP = """and exists (select from crm.staff_day d
                where d.staff_id = f.staff_id and d.day = f.day and d.group_id = :group_id)"""

_OVERDUE = """
    select a.client_id, c.name as client_name, a.id as activity_id, a.kind, a.due_at as at, a.owner_id as staff_id,
           coalesce(s.name, '') as staff_name, a.plan_note as result, count(*) over () as visible
      from crm.activity a join crm.client c on c.id = a.client_id left join crm.staff s on s.id = a.owner_id
     where a.done_at is null and a.state = 'planned' and a.due_at < :now {more} order by a.due_at desc, a.id limit :limit
"""

_LISTED = """
    select c.id as client_id, c.name as client_name, cast(null as uuid) as activity_id, cast(null as text) as kind,
           {at} as at, c.owner_id as staff_id, coalesce(s.name, '') as staff_name, c.last_outcome as outcome_code,
           count(*) over () as visible
      from crm.client c left join crm.staff s on s.id = c.owner_id
     where c.stage = 'prospect' and {which} {more} order by {at} desc, c.id limit :limit
"""
_CLIENTS = {
    "new_prospects": (
        "c.created_at",
        "c.owner_id is not null and c.created_at >= :starts and c.created_at < :ends",
    ),
    "lead_reach": ("c.last_at", "c.owner_id is not null and c.last_at is not null"),
    "pool_size": ("c.created_at", "c.owner_id is null"),
}
"""Figures that count clients: the moment shown, and which they are."""


def _earned(db: Session, query: RowsQuery, column: str, limit: int) -> BehindRows:
    values: dict[str, Any] = {
        "since": query.since, "until": query.until, "limit": limit, "people": _earners(db, query), **query.scope.values,
        # A day of somebody's own clock lies within these moments, wherever he is.
        "from_at": query.since - timedelta(days=1), "until_at": query.until + timedelta(days=2),
        "weekday": query.weekday, "hour": query.hour, "refusal": query.refusal,
    }  # fmt: skip
    more = _IN_GROUP if query.scope.staff_id is None and query.scope.group_id is not None else ""
    if query.refusal is not None:
        more += " and coalesce(a.refusal_code, '') = :refusal"
    if query.hour is not None:
        more += " and extract(hour from a.done_wall) = :hour"
    if query.weekday is not None:
        more += " and extract(isodow from a.done_wall) - 1 = :weekday"
    asked = _EARNED.format(column=_SUM.get(column, "{0}" + column).format("f."), more=more)
    return _answer(db, asked, values, total=_counted(db, query, column, values))


def _earners(db: Session, query: RowsQuery) -> list[int]:
    asked = f"select distinct staff_id from crm.staff_day where day between :since and :until{query.scope.clause('staff_id')}"
    values = {"since": query.since, "until": query.until, **query.scope.values}
    return list(db.scalars(text(asked), values))


def _counted(db: Session, query: RowsQuery, column: str, values: Mapping[str, Any]) -> int:
    """The figure as the daily tables have it."""
    table, more = "staff_day", ""
    if query.refusal is not None:
        table, more = "staff_refusal", " and refusal_code = :refusal"
    elif query.hour is not None or query.weekday is not None:
        table = "staff_hour"
        more += " and hour = :hour" if query.hour is not None else ""
        more += " and extract(isodow from day) - 1 = :weekday" if query.weekday is not None else ""
    summed = _SUM.get(column, column).format("")
    asked = f"""select coalesce(sum({summed}), 0)::integer from crm.{table}
                 where day between :since and :until{more}{query.scope.clause("staff_id")}"""
    return int(db.execute(text(asked), values).scalar_one())


def _overdue(db: Session, query: RowsQuery, limit: int) -> BehindRows:
    more = query.scope.clause("a.owner_id", "a.group_id")
    values = {"now": _now(db, query), "limit": limit, **query.scope.values}
    return _answer(db, _OVERDUE.format(more=more), values)


def _clients(db: Session, query: RowsQuery, limit: int) -> BehindRows:
    at, which = _CLIENTS[query.indicator]
    zone = (
        query.zone or db.execute(text("select time_zone from crm.staff where id = crm.my_id()")).scalar_one()
    )
    starts = kpi_sums.bounds(Period("day", query.since), ZoneInfo(zone))[0]
    ends = kpi_sums.bounds(Period("day", query.until), ZoneInfo(zone))[1]
    asked = _LISTED.format(at=at, which=which, more=query.scope.clause("c.owner_id", "c.group_id"))
    return _answer(db, asked, {"starts": starts, "ends": ends, "limit": limit, **query.scope.values})


def _orphans(db: Session, query: RowsQuery, limit: int) -> BehindRows:
    scope = control.Scope(_now(db, query), query.scope.group_id, query.scope.staff_id)
    total = sum(one.count for one in orphans.count_orphans(db, scope))
    rows = tuple(
        BehindRow(
            one.client_id,
            one.client_name,
            None,
            None,
            one.last_at,
            one.owner_id,
            one.owner_name,
            one.last_outcome,
        )
        for one in orphans.list_orphans(db, scope, limit=limit)
    )
    return BehindRows(rows, total, 0)


def _now(db: Session, query: RowsQuery) -> datetime:
    moment = query.now or db.execute(text("select now()")).scalar_one()
    assert isinstance(moment, datetime)
    return moment


def _answer(db: Session, asked: str, values: Mapping[str, Any], *, total: int | None = None) -> BehindRows:
    found = [dict(row._mapping) for row in db.execute(text(asked), values)]
    visible = 0
    for row in found:
        visible = row.pop("visible")
    total = visible if total is None else total
    return BehindRows(tuple(BehindRow(**row) for row in found), total, max(0, total - visible))
