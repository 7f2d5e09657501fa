"""A lead's morning: two hundred prospects foreseen and assigned, twenty managers' week on the board, the pool."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import psycopg

from app.services import access, assignments, capacity, selections, team_day
from app.services.assignments import AssignmentForm, Withdrawal
from app.services.desk import Desk
from app.services.selections import Selection
from app.services.team_day import BoardQuery, PoolQuery
from bench.figures import Figure
from bench.home import Home
from tests.office import PASSWORD, Office, throw_away_office

MANAGERS, OWNED, POOL, CHOSEN = 20, 200, 4000, 200
RUNS = 10

_PEOPLE = """
    insert into crm.staff (login, name, level, group_id)
    select 'team' || translate(g::text, '0123456789', 'abcdefghij'), 'Manager ' || g, 'manager', %(North)s
      from generate_series(1, %(people)s) g;
"""
_FIRMS = """
    insert into crm.client (id, owner_id, group_id, name, city, country, time_zone, importance)
    select gen_random_uuid(), s.id, s.group_id, 'Firm ' || g, 'Kyiv', 'UA', 'Europe/Kyiv', 1 + g %% 3
      from crm.staff s cross join generate_series(1, %(owned)s) g where s.login like 'team%%';
    insert into crm.client (id, group_id, name, city, country, time_zone, importance)
    select gen_random_uuid(), %(North)s, 'Prospect ' || g, 'Lviv', 'UA', 'Europe/Kyiv', 1 + g %% 3
      from generate_series(1, %(pool)s) g;
    insert into crm.phone (id, client_id, raw, number)
    select gen_random_uuid(), c.id, '1', '+38044' || lpad(abs(hashtext(c.id::text))::text, 10, '0') from crm.client c;
    insert into crm.assignment (id, name, kind, group_id)
    select gen_random_uuid(), 'Campaign ' || g, 'call', %(North)s from generate_series(1, 4) g;
    insert into crm.activity (id, client_id, kind, due_at, is_assignment, assignment_id, due_wall)
    select gen_random_uuid(), c.id, 'call', now() + (c.place %% 100) * interval '1 hour', true, a.ids[1 + c.place %% 4], now()
      from (select id, row_number() over (partition by owner_id order by id) as place from crm.client where owner_id is not null) c
     cross join (select array_agg(id) as ids from crm.assignment) a where c.place <= 100;
    insert into crm.activity (id, client_id, kind, due_at)
    select gen_random_uuid(), c.id, case when c.place %% 5 = 0 then 'meeting' else 'call' end, now() + (c.place %% 50) * interval '2 hours'
      from (select id, row_number() over (partition by owner_id order by id) as place from crm.client where owner_id is not null) c
     where c.place > 100 and c.place <= 150;
"""


def measure(place: Home) -> list[Figure]:
    """A group of twenty with their week planned, as its lead has it."""
    with throw_away_office(place.folder / "assign") as office:
        fill(office)
        desk = access.enter(office.url, "leo", PASSWORD)
        try:
            return [*_looking(desk, office.groups["North"]), *_assigning(desk)]
        finally:
            desk.close()


def fill(office: Office) -> None:
    """People, clients and plans written by the server's superuser, triggers and all."""
    values = {"people": MANAGERS, "owned": OWNED, "pool": POOL, **office.groups}
    with office.superuser() as connection, psycopg.ClientCursor(connection) as cursor:
        for statements in (_PEOPLE, _FIRMS):
            cursor.execute(statements, values)
        for table in ("client", "activity", "phone", "assignment", "client_search"):
            connection.execute(f"vacuum analyze crm.{table}")


def _assigning(desk: Desk) -> list[Figure]:
    """Each run takes other prospects of the pool, so that each gives them to their people, too."""
    foreseen = Figure(f"Assignment of {CHOSEN} prospects foreseen", goal=1000, by="longest")
    assigned = Figure(f"Assignment of {CHOSEN} prospects done, clients handed over", goal=1000, by="longest")
    stay = Figure(
        f"Assignment of {CHOSEN} clients done, they stay with their owners", goal=1000, by="longest"
    )
    back = Figure("That assignment withdrawn")
    people = tuple(
        one.id for one in desk.read(capacity.read_team) if one.level == "manager" and "Manager" in one.name
    )
    free = Selection(pools=(desk.me.group_id or 0,), planned=False, limit=CHOSEN)
    owned = Selection(owners=people, planned=False, limit=CHOSEN)
    for _ in range(RUNS):
        for selection, figure in ((free, assigned), (owned, stay)):
            form = _form(desk, tuple(one.id for one in desk.read(selections.pick_clients, selection)), people)
            plan = _timed(foreseen, lambda form=form: desk.read(
                assignments.foresee_assignment, form, now=desk.clock.now(), books=desk.books
            ))  # fmt: skip
            done = _timed(figure, lambda plan=plan: desk.change(lambda db: assignments.assign(db, plan)))
            figure.notes[:] = [f"{done.activities} activities, {done.moved} clients changed hands"]
        _timed(back, lambda form=form: desk.change(lambda db: assignments.withdraw(db, Withdrawal(form.id))))
    return [foreseen, assigned, stay, back]


def _form(desk: Desk, clients: tuple[uuid.UUID, ...], people: tuple[int, ...]) -> AssignmentForm:
    days = _days(desk)[:3]
    return AssignmentForm(
        uuid.uuid4(), "Autumn", days=days, client_ids=clients, staff_ids=people, note="Ask for the buyer"
    )


def _looking(desk: Desk, group_id: int) -> list[Figure]:
    board = Figure(f"Service: board of {MANAGERS} managers and 5 days", goal=100)
    pool = Figure(f"Service: pool of {POOL:,}, first 200", goal=100)
    for run in range(-2, RUNS * 3):
        query = BoardQuery(group_id, _days(desk), desk.clock.now(), desk.me.time_zone)
        looked = board if run >= 0 else Figure("")
        made = _timed(looked, lambda query=query: desk.read(team_day.read_board, query, desk.books))
        _timed(pool if run >= 0 else Figure(""), lambda: desk.read(team_day.read_pool, PoolQuery(group_id)))
    cards = sum(len(cell.assignments) + len(cell.plans) for row in made.rows for cell in row.cells)
    board.notes.append(f"{len(made.rows)} people, {cards} cards")
    return [board, pool]


def _days(desk: Desk) -> tuple[date, ...]:
    """Five working days from tomorrow on."""
    tomorrow = desk.clock.now().date() + timedelta(days=1)
    return tuple(day for ahead in range(8) if (day := tomorrow + timedelta(days=ahead)).weekday() < 5)[:5]


def _timed(figure: Figure, ask: Callable[[], Any]) -> Any:
    began = time.monotonic()
    answer = ask()
    figure.add((time.monotonic() - began) * 1000)
    return answer
