"""The KPI page's one question: fifty managers with two months of work behind them, asked by lead and administrator."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import psycopg

from app.services import access, kpi, kpi_rows
from app.services.desk import Desk
from app.services.kpi import Scope
from app.services.kpi_rows import RowsQuery
from app.services.periods import period_of
from bench.figures import Figure, take
from bench.home import Home
from tests.office import PASSWORD, Office, throw_away_office

MANAGERS, CLIENTS, DAYS, CALLS = 50, 400, 60, 25
RUNS = 30
GOAL = 100.0


def measure(place: Home) -> list[Figure]:
    """A large office of its own; the goals are those of the service, the page paints in what is left of 300 ms."""
    with throw_away_office(place.folder / "kpi") as office:
        fill(office)
        return [*_asked(office, "boss"), *_asked(office, "leo"), *_painted(place, office)]


def _painted(place: Home, office: Office) -> list[Figure]:
    """The same in a window of its own."""
    out = place.folder / "kpi_page.json"
    done = place.run("bench.kpi_page", office.url, "boss", str(MANAGERS), str(out))
    return take(out) or [Figure("Painted figures of a month", notes=[done.stderr.strip()[-300:]])]


def fill(office: Office) -> None:
    """Managers, their clients, and past work written by the server's superuser, triggers and all."""
    with office.superuser() as connection:
        connection.execute(_PEOPLE, {"people": MANAGERS, **office.groups})
        connection.execute(_CLIENTS, {"clients": CLIENTS})
        for day in range(DAYS):
            connection.execute(_CALLS, {"day": day, "calls": CALLS})
        connection.execute(_PLANS)
        _settle(connection)


def _settle(connection: psycopg.Connection[Any]) -> None:
    for table in ("client", "activity", "staff_day", "staff_hour", "staff_refusal", "kpi_plan"):
        connection.execute(f"vacuum analyze crm.{table}")


def _asked(office: Office, login: str) -> list[Figure]:
    desk = access.enter(office.url, login, PASSWORD)
    try:
        return [*(_board(desk, kind) for kind in ("day", "week", "month", "quarter")), _rows(desk)]
    finally:
        desk.close()


def _board(desk: Desk, kind: Any) -> Figure:
    now, zone = datetime.now(UTC), desk.me.time_zone
    period = period_of(kind, now.date())
    figure = Figure(f"Service: read_kpi, {kind}, {desk.me.level}", goal=GOAL)
    scope = Scope(group_id=desk.me.group_id)
    for run in range(-2, RUNS):
        began = time.monotonic()
        board = desk.read(kpi.read_kpi, scope, period, now=now, zone=zone, books=desk.books)
        if run >= 0:
            figure.add((time.monotonic() - began) * 1000)
    figure.notes.append(f"{len(board.people)} people, {board.totals['dials'].fact:.0f} dials")
    return figure


def _rows(desk: Desk) -> Figure:
    period = period_of("month", datetime.now(UTC).date())
    query = RowsQuery("dials", Scope(group_id=desk.me.group_id), period.starts_on, period.ends_on)
    figure = Figure(f"Service: rows behind the dials of a month, {desk.me.level}")
    for run in range(-1, 5):
        began = time.monotonic()
        found = desk.read(kpi_rows.rows_behind, query)
        if run >= 0:
            figure.add((time.monotonic() - began) * 1000)
    figure.notes.append(f"{found.total_counted} counted, {found.hidden} elsewhere, {len(found.rows)} shown")
    return figure


# Half of them in each group; without logins, because nobody enters as them.
_PEOPLE = """
    insert into crm.staff (login, name, level, group_id)
    select 'seller' || n, 'Seller ' || n, 'manager', case when n %% 2 = 0 then %(North)s else %(South)s end
      from generate_series(1, %(people)s) n
"""
_CLIENTS = """
    insert into crm.client (id, name, owner_id, group_id, status, time_zone)
    select gen_random_uuid(), 'Firm ' || s.id || '.' || n, s.id, s.group_id, 'cold', 'Europe/Kyiv'
      from crm.staff s, generate_series(1, %(clients)s) n where s.login like 'seller%%'
"""
_CALLS = """
    with mine as (
        select c.id, c.owner_id, row_number() over (partition by c.owner_id order by c.id) as place from crm.client c),
    chosen as (
        select m.id, m.owner_id, n, date_trunc('day', now()) - make_interval(days => %(day)s) + interval '6 hours'
               + make_interval(mins => n * 20 + (m.owner_id %% 17)) as at
          from mine m join generate_series(1, %(calls)s) n on m.place = 1 + (n + %(day)s * %(calls)s) %% 400)
    insert into crm.activity (id, client_id, kind, state, origin, due_at, started_at, done_at, done_by, outcome_code,
                              refusal_code, talk_seconds)
    select gen_random_uuid(), id, 'call', 'done', 'dial', at, at, at + interval '3 minutes', owner_id,
           (array['no_answer', 'no_answer', 'busy', 'call_back', 'refused', 'meeting', 'sale'])[1 + (n * 7 + owner_id + %(day)s) %% 7],
           case when (n * 7 + owner_id + %(day)s) %% 7 = 4 then (array['expensive', 'no_need', 'never'])[1 + n %% 3] end, 60
      from chosen where at < now()
"""
_PLANS = """
    insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)
    select s.id, x.indicator, x.period, date_trunc(x.period, now() - interval '9 months')::date, true, x.value
      from crm.staff s, (values ('dials', 'day', 60), ('answered', 'day', 25), ('meetings_set', 'week', 10), ('sales', 'month', 12),
                                ('meetings_per_call', 'month', 4.5), ('offers', 'week', 9)) x(indicator, period, value)
     where s.login like 'seller%'
"""
