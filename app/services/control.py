"""Control of the undone: what was planned and not done, by whom, how late, and how promises were kept (F61).

One definition everywhere: undone is what is planned and whose time has passed; a promise is overdue after its
grace. Whose rows are read is decided by the base: a lead's question finds his group, an administrator's all.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.dictionaries import Books

UNDONE_MARKS = ("promise", "assignment", "plan")
NO_RESULT = "no_result"
MARKS = (*UNDONE_MARKS, NO_RESULT)
NO_RESULT_AFTER = timedelta(hours=1)
"""A call may last; only after that a dial without an outcome was left behind."""
MOST = 500

BANDS: dict[str, tuple[timedelta, timedelta | None]] = {
    "hour": (timedelta(), timedelta(hours=1)),
    "day": (timedelta(hours=1), timedelta(days=1)),
    "days": (timedelta(days=1), timedelta(days=3)),
    "week": (timedelta(days=3), timedelta(days=7)),
    "older": (timedelta(days=7), None),
}
"""How late: from, and up to so much."""


@dataclass(frozen=True)
class Scope:
    """Whose work is looked at, at which moment; nothing named: all the reader may see."""

    now: datetime
    group_id: int | None = None
    staff_id: int | None = None


@dataclass(frozen=True)
class UndoneQuery:
    """Which of it: of `kinds`, `purposes` ("" is without one), `marks`, `bands`; due from `since` on.

    Calls that were dialled and left without a result come only when the mark "no_result" is asked for.
    """

    scope: Scope
    kinds: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    marks: tuple[str, ...] = UNDONE_MARKS
    bands: tuple[str, ...] = ()
    since: datetime | None = None
    newest_first: bool = False
    after: tuple[datetime, uuid.UUID] | None = None
    limit: int = MOST


@dataclass(frozen=True)
class UndoneItem:
    """One thing not done; `moved` counts how often it was put off, `planned_by` who set it."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    client_version: int
    city: str
    time_zone: str | None
    owner_id: int | None
    owner_name: str
    kind: str
    purpose_code: str | None
    due_at: datetime
    mark: str
    plan_note: str
    planned_by: int | None
    planned_by_name: str
    by_lead: bool
    assignment_name: str
    asked_at: datetime | None
    version: int
    moved: int


@dataclass(frozen=True)
class UndoneCell:
    """So many undone of one person, kind, purpose, mark and lateness; `oldest` was due first."""

    owner_id: int | None
    owner_name: str
    kind: str
    purpose_code: str
    mark: str
    band: str
    count: int
    oldest: datetime


@dataclass(frozen=True)
class UndoneSummary:
    """All cells of a scope; every total is a sum of them, so totals agree with each other."""

    cells: tuple[UndoneCell, ...] = ()

    def total(self, *marks: str) -> int:
        """How many; of these marks, else all that is undone (a dial without a result is none)."""
        wanted = marks or UNDONE_MARKS
        return sum(cell.count for cell in self.cells if cell.mark in wanted)

    def by_manager(self) -> dict[int | None, int]:
        """Undone by owner, the most first."""
        return self._by(lambda cell: cell.owner_id)

    def by_kind(self, owner_id: int | None = None) -> dict[str, int]:
        """Undone by kind, of one person or of all."""
        return self._by(lambda cell: cell.kind, owner_id)

    def by_purpose(self) -> dict[str, int]:
        """Undone by purpose; "" is without one."""
        return self._by(lambda cell: cell.purpose_code)

    def by_band(self) -> dict[str, int]:
        """Undone by how late, in the order of BANDS."""
        found = self._by(lambda cell: cell.band)
        return {band: found[band] for band in BANDS if band in found}

    def names(self) -> dict[int | None, str]:
        """Whose it is, by name."""
        return {cell.owner_id: cell.owner_name for cell in self.cells}

    def _by(self, key: Callable[[UndoneCell], Any], owner_id: int | None = None) -> dict[Any, int]:
        found: Counter[Any] = Counter()
        for cell in self.cells:
            if cell.mark in UNDONE_MARKS and owner_id in (None, cell.owner_id):
                found[key(cell)] += cell.count
        return dict(found.most_common())


@dataclass(frozen=True)
class PromiseFigures:
    """Promises of one person: kept, late and broken in the days asked for, overdue now."""

    staff_id: int
    name: str
    active: bool
    kept: int
    late: int
    broken: int
    overdue: int

    @property
    def all(self) -> int:
        """Those whose fate is known."""
        return self.kept + self.late + self.broken

    @property
    def on_time(self) -> float | None:
        """The share kept in time; None when none was due."""
        return self.kept / self.all if self.all else None


@dataclass(frozen=True)
class GivenUpRow:
    """An assignment that a manager gave up, and why."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    client_version: int
    owner_id: int | None
    owner_name: str
    kind: str
    due_at: datetime
    done_at: datetime
    reason: str
    given_up_by: str
    set_by: str
    assignment_name: str


@dataclass(frozen=True)
class ControlCounts:
    """The figures on the tabs."""

    undone: int = 0
    overdue_promises: int = 0
    no_result: int = 0
    orphans: int = 0
    standing: int = 0
    given_up: int = 0


MARK = """case when a.state = 'open' then 'no_result' when a.is_promise then 'promise'
            when a.is_assignment then 'assignment' else 'plan' end"""
_BAND = """case when a.due_at > :at_hour then 'hour' when a.due_at > :at_day then 'day' when a.due_at > :at_days then 'days'
            when a.due_at > :at_week then 'week' else 'older' end"""

_COLUMNS = f"""
    select a.id as activity_id, a.client_id, c.name as client_name, c.version as client_version, coalesce(c.city, '') as city,
           c.time_zone, a.owner_id, coalesce(o.name, '') as owner_name, a.kind, a.purpose_code, a.due_at, {MARK} as mark,
           a.plan_note, a.planned_by, coalesce(b.name, '') as planned_by_name,
           coalesce(b.level <> 'manager' and b.id is distinct from a.owner_id, false) as by_lead,
           coalesce(s.name, '') as assignment_name, a.asked_at, a.version,
           (select count(*) from crm.audit u
             where u.table_name = 'activity' and u.row_id = a.id::text and u.verb = 'changed' and jsonb_exists(u.after, 'due_at'))
           + (with recursive up as (
                select a.parent_id as id, 0 as steps
                union all
                select p.parent_id, up.steps + 1 from up join crm.activity p on p.id = up.id and p.state = 'cancelled' and up.steps < 20)
              select max(steps) from up) as moved
"""

# Offset 0 keeps each client a look-up by primary key: how many a person has is guessed badly under row security.
_JOINS = """
      join lateral (select c.name, c.version, c.city, c.time_zone from crm.client c where c.id = a.client_id offset 0) c on true
      left join crm.staff o on o.id = a.owner_id
      left join crm.staff b on b.id = a.planned_by
      left join crm.assignment s on s.id = a.assignment_id
"""

_PROMISES = """
    with figures as (
        select d.staff_id, sum(d.promises_kept) as kept, sum(d.promises_late) as late, sum(d.promises_broken) as broken
          from crm.staff_day d where d.day between :since and :until {days} group by d.staff_id),
    overdue as (
        select a.owner_id, count(*) as overdue from crm.activity a
         where a.done_at is null and a.state = 'planned' and a.is_promise and a.due_at < :late {activities} group by a.owner_id)
    select s.id as staff_id, s.name, s.active, coalesce(f.kept, 0) as kept, coalesce(f.late, 0) as late,
           coalesce(f.broken, 0) as broken, coalesce(v.overdue, 0) as overdue
      from crm.staff s left join figures f on f.staff_id = s.id left join overdue v on v.owner_id = s.id
     where (f.kept + f.late + f.broken > 0 or v.overdue > 0 or (s.active and s.level = 'manager'
            and ((select crm.my_level()) = 'admin' or s.group_id = (select crm.my_group())))) {people}
     order by s.name, s.id
"""

_GIVEN_UP = """
    select a.id as activity_id, a.client_id, c.name as client_name, c.version as client_version, a.owner_id,
           coalesce(o.name, '') as owner_name, a.kind, a.due_at, a.done_at, a.result as reason, d.name as given_up_by,
           coalesce(b.name, '') as set_by, coalesce(s.name, '') as assignment_name
      from crm.activity a
      join crm.staff d on d.id = a.done_by and d.level = 'manager'
{joins}
     where a.is_assignment and a.state = 'cancelled' and a.done_at >= :since
       and a.due_at > :since - interval '60 days' {where}
     order by a.done_at desc, a.id limit :limit
"""


def list_undone(db: Session, query: UndoneQuery) -> tuple[UndoneItem, ...]:
    """What is not done, the longest due first (or the newest); the next page begins `after` the last row."""
    values, where = _chosen(query)
    sign, order = ("<", "desc") if query.newest_first else (">", "asc")
    if query.after is not None:
        where += f" and (a.due_at, a.id) {sign} (:after_at, :after_id)"
        values |= {"after_at": query.after[0], "after_id": query.after[1]}
    by = f"a.due_at {order}, a.id {order}"
    picked = f"select * from crm.activity a where {where} order by {by} limit :limit"
    asked = f"with a as materialized ({picked}) {_COLUMNS} from a {_JOINS} order by {by}"
    rows = db.execute(text(asked), {**values, "limit": query.limit})
    return tuple(UndoneItem(**row._mapping) for row in rows)


def summarise(db: Session, query: UndoneQuery) -> UndoneSummary:
    """Counts by person, kind, purpose, mark and lateness: one reading of the index."""
    values, where = _chosen(query)
    now = query.scope.now
    ends = {f"at_{band}": now - upto for band, (_, upto) in BANDS.items() if upto is not None}
    asked = f"""
        with found as (
            select a.owner_id, a.kind, coalesce(a.purpose_code, '') as purpose_code, {MARK} as mark, {_BAND} as band,
                   count(*) as count, min(a.due_at) as oldest
              from crm.activity a where {where} group by 1, 2, 3, 4, 5)
        select f.owner_id, coalesce(s.name, '') as owner_name, f.kind, f.purpose_code, f.mark, f.band, f.count, f.oldest
          from found f left join crm.staff s on s.id = f.owner_id
         order by owner_name, f.kind, f.purpose_code, f.mark, f.band
    """
    rows = db.execute(text(asked), {**values, **ends})
    return UndoneSummary(tuple(UndoneCell(**row._mapping) for row in rows))


def read_promises(
    db: Session, scope: Scope, *, since: date, until: date, books: Books
) -> tuple[PromiseFigures, ...]:
    """Promises per person in the days from `since` to `until`, by the daily table, and what is overdue now."""
    late = scope.now - timedelta(minutes=books.number("promise", "grace_minutes", 15))
    values = {"since": since, "until": until, "late": late}
    asked = _PROMISES.format(
        days=_narrowed(scope, values, "d", "staff_id"),
        activities=_narrowed(scope, values, "a"),
        people=_narrowed(scope, values, "s", "id"),
    )
    return tuple(PromiseFigures(**row._mapping) for row in db.execute(text(asked), values))


def list_given_up(db: Session, scope: Scope, *, since: datetime, limit: int = MOST) -> tuple[GivenUpRow, ...]:
    """Assignments that managers gave up from `since` on, the latest first; what a lead took back is none."""
    values: dict[str, Any] = {"since": since, "limit": limit}
    asked = _GIVEN_UP.format(joins=_JOINS, where=_narrowed(scope, values, "a"))
    return tuple(GivenUpRow(**row._mapping) for row in db.execute(text(asked), values))


def ask_at_once(db: Session, activity_ids: tuple[uuid.UUID, ...]) -> int:
    """Brings the reminders of these plans back at once, marked as asked by the caller; returns how many still stand."""
    found = db.execute(
        text("update crm.activity a set asked_at = now()"
             " where a.id = any(:ids) and a.done_at is null and a.state = 'planned' returning a.id"),
        {"ids": list(activity_ids)},
    )  # fmt: skip
    return len(found.all())


def _narrowed(scope: Scope, values: dict[str, Any], table: str, person: str = "owner_id") -> str:
    """The conditions of a scope, only those that are set: one with OR would keep the indexes out."""
    where = ""
    if scope.group_id is not None:
        where += f" and {table}.group_id = :group_id"
        values["group_id"] = scope.group_id
    if scope.staff_id is not None:
        where += f" and {table}.{person} = :staff_id"
        values["staff_id"] = scope.staff_id
    return where


def _chosen(query: UndoneQuery) -> tuple[dict[str, Any], str]:
    now = query.scope.now
    values: dict[str, Any] = {"now": now}
    where = "a.done_at is null and a.due_at < :now" + _narrowed(query.scope, values, "a")
    states = ["a.state = 'planned'"] if set(query.marks) & set(UNDONE_MARKS) else []
    if NO_RESULT in query.marks:
        states.append("(a.state = 'open' and a.started_at < :dialled_before)")
        values["dialled_before"] = now - NO_RESULT_AFTER
    where += f" and ({' or '.join(states) or 'false'})"
    if set(query.marks) != set(UNDONE_MARKS) and set(query.marks) != set(MARKS):
        where += f" and {MARK} = any(:marks)"
        values["marks"] = list(query.marks)
    for name, column, wanted in (
        ("kinds", "a.kind", query.kinds),
        ("purposes", "coalesce(a.purpose_code, '')", query.purposes),
    ):
        if wanted:
            where += f" and {column} = any(:{name})"
            values[name] = list(wanted)
    if query.since is not None:
        where += " and a.due_at >= :since"
        values["since"] = query.since
    return values, where + _late_by(query.bands, now, values)


def _late_by(bands: tuple[str, ...], now: datetime, values: dict[str, Any]) -> str:
    parts = []
    for band in bands:
        begins, ends = BANDS[band]
        part = f"a.due_at <= :{band}_from"
        values[f"{band}_from"] = now - begins
        if ends is not None:
            part += f" and a.due_at > :{band}_to"
            values[f"{band}_to"] = now - ends
        parts.append(f"({part})")
    return f" and ({' or '.join(parts)})" if parts else ""
