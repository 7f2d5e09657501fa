"""The lead's board: people by days, what they are set, how full they are, and the pool beside it.

read_board(db, BoardQuery(group_id, days, now, zone), books) -> Board
read_pool(db, PoolQuery(group_id, grades=(), search="", limit=200)) -> Pool
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.capacity import DayLoad, TeamMember, Weights, read_loads, read_team, weights_by
from app.services.client_search import search_pattern
from app.services.dictionaries import Books
from app.services.kpi_plans import PlanBook, read_book
from app.services.periods import Period, share_of_day

GRADES = {"A": 3, "B": 2, "C": 1}
FIGURES = {"call": "dials", "meeting": "meetings_set", "offer": "offers"}
"""Kinds whose fact and plan stand beside a person, and the indicators that count them."""


@dataclass(frozen=True)
class BoardQuery:
    """Whose board (None: the group of the person who asks), which days, and what time it is in which zone."""

    group_id: int | None
    days: tuple[date, ...]
    now: datetime
    zone: str


@dataclass(frozen=True)
class KindFigure:
    """Today's fact against plan of one kind of FIGURES; `by_now` is how much of the plan the hour asks for."""

    kind: str
    fact: int
    plan: int
    by_now: float


@dataclass(frozen=True)
class AssignmentCard:
    """An assignment of one person on one day: how many in all, done, given up; the rest is open."""

    assignment_id: uuid.UUID
    name: str
    kind: str
    note: str
    script_id: uuid.UUID | None
    by_id: int | None
    total: int
    done: int
    given_up: int
    first_at: datetime
    client_name: str
    """The client's name when it is only one."""
    timed: bool

    @property
    def open(self) -> int:
        """How many wait to be done."""
        return self.total - self.done - self.given_up


@dataclass(frozen=True)
class PlanCard:
    """A meeting, presentation or promise: what has an hour and came from no assignment of many."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    kind: str
    due_at: datetime
    is_promise: bool
    done: bool


@dataclass(frozen=True)
class BoardCell:
    """One person's day; `others` are his own plans that have no card, by kind."""

    staff_id: int
    day: date
    load: DayLoad
    assignments: tuple[AssignmentCard, ...] = ()
    plans: tuple[PlanCard, ...] = ()
    others: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class BoardRow:
    """One person: today's load and figures, and his days in the order of the query."""

    staff_id: int
    name: str
    level: str
    load: DayLoad
    figures: tuple[KindFigure, ...]
    cells: tuple[BoardCell, ...]


@dataclass(frozen=True)
class DayTotal:
    """A day of the whole group. Calls planned against those that fit, and minutes of everything."""

    day: date
    assigned: int
    calls: int
    calls_fit: int
    minutes: float
    capacity: int

    @property
    def load(self) -> float:
        """How full the group is."""
        return self.minutes / self.capacity if self.capacity else 0.0


@dataclass(frozen=True)
class Board:
    """The board as of `query.now`; `figures` are today's totals of the group."""

    query: BoardQuery
    rows: tuple[BoardRow, ...] = ()
    totals: tuple[DayTotal, ...] = ()
    figures: tuple[KindFigure, ...] = ()


@dataclass(frozen=True)
class PoolQuery:
    """Whose pool (None: the group of the person who asks), which grades (none: all), and what is looked for."""

    group_id: int | None
    grades: tuple[str, ...] = ()
    search: str = ""
    limit: int = 200


@dataclass(frozen=True)
class PoolClient:
    """A client nobody owns; `waiting_since` he is in the pool."""

    id: uuid.UUID
    version: int
    name: str
    city: str
    grade: str
    status: str
    waiting_since: datetime
    waiting_days: int


@dataclass(frozen=True)
class Pool:
    """Clients of the pool, the important and long waiting first; `counts` by grade whatever grades were asked."""

    rows: tuple[PoolClient, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All of the pool that match the search."""
        return sum(self.counts.values())


# By the group's index of what was assigned. What a lead has taken back is not there; what the person gave up is.
_CARDS = text("""
    with cards as (
        select a.assignment_id, b.staff_id, b.day, count(*) as total, count(*) filter (where a.state = 'done') as done,
               count(*) filter (where a.state = 'cancelled') as given_up, min(a.due_at) as first_at,
               (array_agg(a.client_id))[1] as client_id, bool_and(a.due_wall is not null) as timed
          from crm.activity a
          join unnest(cast(:people as integer[]), cast(:days as date[]), cast(:starts as timestamptz[]),
                      cast(:ends as timestamptz[])) as b(staff_id, day, starts, ends)
            on b.staff_id = case when a.done_at is null then a.owner_id else a.done_by end
               and a.due_at >= b.starts and a.due_at < b.ends
         where a.is_assignment and a.group_id = :group_id and a.due_at >= :since and a.due_at < :until
           and a.assignment_id is not null and (a.state <> 'cancelled' or a.done_by = a.owner_id)
         group by 1, 2, 3)
    select d.*, s.name, s.kind, s.note, s.script_id, s.by_id,
           case when d.total = 1 then (select c.name from crm.client c where c.id = d.client_id) else '' end as client_name
      from cards d join crm.assignment s on s.id = d.assignment_id
     order by d.first_at, d.assignment_id
""")

_PLANS = text("""
    select a.id as activity_id, a.client_id, c.name as client_name, a.kind, a.due_at, a.is_promise, a.done, b.staff_id, b.day,
           a.is_assignment
      from unnest(cast(:people as integer[]), cast(:days as date[]), cast(:starts as timestamptz[]),
                  cast(:ends as timestamptz[])) as b(staff_id, day, starts, ends)
      join lateral (
            select o.id, o.client_id, o.kind, o.due_at, o.is_promise, o.is_assignment, false as done from crm.activity o
             where o.owner_id = b.staff_id and o.done_at is null and o.state = 'planned'
               and o.due_at >= b.starts and o.due_at < b.ends and o.assignment_id is null
               and (o.is_promise or o.is_assignment or o.kind in ('meeting', 'presentation'))
            union all
            select d.id, d.client_id, d.kind, d.due_at, d.is_promise, d.is_assignment, true from crm.activity d
             where d.done_by = b.staff_id and d.done_at >= b.starts and d.done_at < b.ends and d.done_at is not null
               and d.state = 'done' and d.assignment_id is null and d.kind in ('meeting', 'presentation')) a on true
      join crm.client c on c.id = a.client_id
     order by a.due_at, a.id
""")

_FACTS = text("""
    select d.staff_id, d.dials, d.meetings_set, d.offers
      from unnest(cast(:people as integer[]), cast(:days as date[])) as b(staff_id, day)
      join crm.staff_day d on d.staff_id = b.staff_id and d.day = b.day
""")

_POOL_WHERE = """c.owner_id is null and c.group_id = coalesce(cast(:group_id as integer), (select crm.my_group()))
       and c.closed_reason is null and c.status <> 'closed' and (c.dnc_until is null or c.dnc_until <= now())
       and (cast(:pattern as text) is null
            or c.id in (select s.id from crm.client_search s where s.search like cast(:pattern as text) escape '\\'))"""

_POOL = text(f"""
    select c.id, c.version, c.name, coalesce(c.city, '') as city, c.importance, c.status, c.owned_since as waiting_since,
           greatest(0, extract(day from now() - c.owned_since))::integer as waiting_days
      from crm.client c
     where {_POOL_WHERE} and c.importance = any(cast(:importance as smallint[]))
     order by c.importance desc, c.owned_since, c.name_key, c.id limit :limit
""")
_POOL_COUNTS = text(
    f"select c.importance, count(*) as total from crm.client c where {_POOL_WHERE} group by 1"
)


def read_board(db: Session, query: BoardQuery, books: Books) -> Board:
    """The board of the group on those days; people who have left are not on it, leads only when they have work."""
    team = read_team(db, query.group_id)
    if not team:
        return Board(query)
    today = {one.id: query.now.astimezone(one.zone).date() for one in team}
    days = tuple(dict.fromkeys((*query.days, *sorted(set(today.values())))))
    people = [one.id for one in team]
    book = read_book(db, books, staff_ids=people, managers=people, until=max(days))
    weights = weights_by(book, team, max(today.values()), books)
    loads = read_loads(db, team, days, weights, now=query.now)
    asked = _asked(team, query.days)
    cards = _cards(db, asked, team[0].group_id)
    plans = _plans(db, asked)
    facts = _facts(db, today)
    rows = []
    for one in team:
        cells = tuple(_cell(loads[one.id, day], cards[one.id, day], plans[one.id, day]) for day in query.days)
        load = loads[one.id, today[one.id]]
        if one.level == "manager" or load.parts or any(cell.load.parts or cell.assignments for cell in cells):
            figures = _figures(one, facts[one.id], book, query.now, today[one.id])
            rows.append(BoardRow(one.id, one.name, one.level, load, figures, cells))
    totals = tuple(_total(day, rows, place, weights) for place, day in enumerate(query.days))
    return Board(query, tuple(rows), totals, _sums(rows))


def read_pool(db: Session, query: PoolQuery) -> Pool:
    """The group's clients whom nobody owns and who may be called."""
    asked = {"group_id": query.group_id, "pattern": search_pattern(query.search)}
    counted = {row.importance: row.total for row in db.execute(_POOL_COUNTS, asked)}
    wanted = [GRADES[one] for one in query.grades or tuple(GRADES)]
    rows = db.execute(_POOL, {**asked, "importance": wanted, "limit": query.limit})
    named = {importance: grade for grade, importance in GRADES.items()}
    return Pool(
        tuple(
            PoolClient(
                row.id, row.version, row.name, row.city, named[row.importance], row.status, row.waiting_since,
                row.waiting_days,
            )
            for row in rows
        ),
        {grade: counted.get(importance, 0) for grade, importance in GRADES.items()},
    )  # fmt: skip


def _asked(team: Sequence[TeamMember], days: Sequence[date]) -> dict[str, Any]:
    cells = [(one.id, day, *one.bounds(day)) for one in team for day in days]
    return {
        "people": [person for person, *_ in cells],
        "days": [day for _, day, *_ in cells],
        "starts": [starts for *_, starts, _ in cells],
        "ends": [ends for *_, ends in cells],
    }


def _cards(
    db: Session, asked: dict[str, Any], group_id: int | None
) -> dict[tuple[int, date], list[AssignmentCard]]:
    found: dict[tuple[int, date], list[AssignmentCard]] = defaultdict(list)
    if not asked["starts"]:
        return found
    span = {"since": min(asked["starts"]), "until": max(asked["ends"]), "group_id": group_id}
    for row in db.execute(_CARDS, {**asked, **span}):
        card = AssignmentCard(
            row.assignment_id, row.name, row.kind, row.note, row.script_id, row.by_id, row.total, row.done, row.given_up,
            row.first_at, row.client_name or "", row.timed,
        )  # fmt: skip
        found[row.staff_id, row.day].append(card)
    return found


def _plans(db: Session, asked: dict[str, Any]) -> dict[tuple[int, date], list[tuple[PlanCard, bool]]]:
    """Cards of single plans, each with whether a lead set it."""
    found: dict[tuple[int, date], list[tuple[PlanCard, bool]]] = defaultdict(list)
    for row in db.execute(_PLANS, asked):
        card = PlanCard(
            row.activity_id, row.client_id, row.client_name, row.kind, row.due_at, row.is_promise, row.done
        )
        found[row.staff_id, row.day].append((card, row.is_assignment))
    return found


def _facts(db: Session, today: dict[int, date]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for row in db.execute(_FACTS, {"people": list(today), "days": list(today.values())}):
        found[row.staff_id] = dict(row._mapping)
    return found


def _cell(
    load: DayLoad, cards: Sequence[AssignmentCard], plans: Sequence[tuple[PlanCard, bool]]
) -> BoardCell:
    others: dict[str, int] = defaultdict(int)
    for part in load.parts:
        if not part.assigned and not part.done:
            others[part.kind] += part.count
    for card, assigned in plans:
        if not assigned and not card.done:
            others[card.kind] -= 1
    left = {kind: count for kind, count in others.items() if count > 0}
    return BoardCell(load.staff_id, load.day, load, tuple(cards), tuple(card for card, _ in plans), left)


def _figures(
    one: TeamMember, facts: dict[str, int], book: PlanBook, now: datetime, today: date
) -> tuple[KindFigure, ...]:
    gone = share_of_day(now, one.zone)
    found = []
    for kind, code in FIGURES.items():
        plan = round(book.plan_of(one.id, code, Period("day", today)) or 0)
        found.append(KindFigure(kind, facts.get(code, 0), plan, plan * gone))
    return tuple(found)


def _sums(rows: Iterable[BoardRow]) -> tuple[KindFigure, ...]:
    every = [figure for row in rows for figure in row.figures]
    return tuple(
        KindFigure(
            kind,
            sum(one.fact for one in every if one.kind == kind),
            sum(one.plan for one in every if one.kind == kind),
            sum(one.by_now for one in every if one.kind == kind),
        )
        for kind in FIGURES
    )


def _total(day: date, rows: Sequence[BoardRow], place: int, weights: dict[int, Weights]) -> DayTotal:
    cells = [row.cells[place] for row in rows]
    return DayTotal(
        day,
        sum(card.total - card.given_up for cell in cells for card in cell.assignments),
        sum(part.count for cell in cells for part in cell.load.parts if part.kind == "call"),
        sum(weights[cell.staff_id].calls_a_day for cell in cells),
        sum(cell.load.minutes for cell in cells),
        sum(cell.load.capacity for cell in cells),
    )
