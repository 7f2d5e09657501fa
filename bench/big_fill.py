"""Fills a prepared base: people with logins, then clients and their history by the million, indexes last, figures and search lines.

Two connections work at once, because the machine has two processors; what each of them writes is settled by the seed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
from psycopg import sql

from app.services import recounts, setup
from bench import big_rows as rows

PER_GROUP, MANAGERS, ASSIGNMENTS, SLICE, LONGEST = 20_000, 10, 24, 5_000, 18
"""Clients and managers of a group, assignments its lead has set, clients per slice of search lines, touches of a client at most."""
ZONES = ("Europe/Kyiv",) * 8 + ("Asia/Almaty", "Europe/Warsaw")
OWN = ZoneInfo("Europe/Kyiv")
LARGE = ("client", "contact_person", "phone", "client_search", "activity")
FILLED = (
    *LARGE,
    "staff_day",
    "staff_hour",
    "staff_refusal",
    "kpi_plan",
    "staff",
    "ownership_change",
    "dnc_entry",
)
Connection = psycopg.Connection[Any]


def statements() -> dict[str, str]:
    """The parts of big.sql by name."""
    parts = re.split(
        r"^-- \[(\w+)\]\n", Path(__file__).with_name("big.sql").read_text("utf-8"), flags=re.MULTILINE
    )
    return dict(zip(parts[1::2], parts[2::2], strict=True))


SQL = statements()


@dataclass
class Filling:
    """One filling: the base, how many groups, the seed; `told` gets each step with its seconds."""

    url: str
    groups: int
    seed: int
    password: str
    told: Callable[[str], None] = print
    values: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """A superuser's connection past the triggers, with memory to sort in."""
        with psycopg.connect(self.url, autocommit=True, cursor_factory=psycopg.ClientCursor) as connection:
            for name, value in _SESSION.items():
                connection.execute(sql.SQL("set {} = {}").format(sql.Identifier(name), sql.Literal(value)))
            yield connection

    def run(self, *statements: str, **values: Any) -> None:
        """These statements, one after another."""
        with self.connected() as connection:
            for statement in statements:
                connection.execute(statement, {**self.values, **values})

    def both(self, jobs: Iterable[Callable[[], None]]) -> None:
        """All jobs, two at a time, in this order."""
        with ThreadPoolExecutor(2) as pool:
            for done in [pool.submit(job) for job in jobs]:
                done.result()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A step that is told of with its duration."""
        began = time.monotonic()
        yield
        self.told(f"{name}: {time.monotonic() - began:.1f} s")


_SESSION = {
    "session_replication_role": "replica", "maintenance_work_mem": "1GB", "work_mem": "256MB", "statement_timeout": "0",
    "max_parallel_workers_per_gather": "1", "max_parallel_maintenance_workers": "1", "jit": "off", "synchronous_commit": "off",
}  # fmt: skip


def fill(url: str, *, groups: int, seed: int, password: str, told: Callable[[str], None] = print) -> None:
    """The whole base; the superuser's URL of one that is prepared and empty."""
    filling = Filling(url, groups, seed, password, told)
    with filling.step("people"):
        _make_people(filling)
    with filling.step("frame"):
        _make_frame(filling)
    with filling.connected() as connection:
        indexes = _take_indexes(connection)
    with filling.step("activities"):
        _make_activities(filling)
    with filling.step("clients"):
        _make_clients(filling)
    with filling.step("indexes, search lines, figures"):
        _finish(filling, indexes)
    with filling.step("vacuum"):
        filling.run("drop schema bench cascade")
        filling.both(partial(filling.run, f"vacuum analyze crm.{table}") for table in FILLED)
        filling.run("analyze")


def _make_people(filling: Filling) -> None:
    """One administrator, a lead and ten managers in each group, each with a login; one manager in ten may see the pool."""
    with psycopg.connect(filling.url, autocommit=True) as connection:
        verifier = setup.scram_verifier(connection, "everybody", filling.password)
        make = "select crm.save_staff(null, %s, %s, %s, %s, %s, %s)"
        connection.execute(make, ("boss", "Зоя Климук", "admin", None, verifier, "Europe/Kyiv"))
        for g in range(1, filling.groups + 1):
            row = connection.execute(
                "insert into crm.sales_group (name) values (%s) returning id", (f"Отдел {g:02d}",)
            ).fetchone()
            group, zone = row[0] if row else 0, ZONES[g % len(ZONES)]
            connection.execute(make, (f"lead{g:02d}", _name(g, 0), "lead", group, verifier, zone))
            for m in range(MANAGERS):
                login = f"manager{(g - 1) * MANAGERS + m + 1:03d}"
                connection.execute(make, (login, _name(g, m + 1), "manager", group, verifier, zone))
        connection.execute(
            "insert into crm.staff_right (staff_id, name, granted)"
            " select id, 'see_pool', true from crm.staff where level = 'manager' and login like '%0'"
        )
        connection.execute(
            "update crm.calling_window set weekdays = '{1,2,3,4,5,6,7}', opens = '00:00', closes = '00:00'"
        )
        for position, (code, en, ru, uk) in enumerate(rows.PROJECTS):
            connection.execute(
                "insert into crm.project (code, name, name_ru, name_uk, position) values (%s, %s, %s, %s, %s)",
                (code, en, ru, uk, position),
            )


def _name(g: int, m: int) -> str:
    return f"{rows.PEOPLE[(g * 7 + m * 3) % len(rows.PEOPLE)]} {rows.FAMILIES[(g * 11 + m * 5) % len(rows.FAMILIES)]}"


def _make_frame(filling: Filling) -> None:
    filling.values = _values(filling)
    with filling.connected() as connection:
        connection.execute(SQL["helpers"], filling.values)
        connection.execute(_MANAGERS)
        for n, city in enumerate(rows.CITIES):
            connection.execute("insert into bench.city values (%s, %s, %s, %s, %s)", (n, *city[:4]))
        _make_words(connection)
        connection.execute(_ASSIGNMENTS, filling.values)
        connection.execute(SQL["clients"], filling.values)


_MANAGERS = """
    insert into bench.manager select g, m, s.id, s.group_id, l.id, s.time_zone
      from (select *, (substr(login, 8)::integer - 1) / 10 + 1 as g, (substr(login, 8)::integer - 1) % 10 as m
              from crm.staff where level = 'manager') s
      join crm.staff l on l.login = 'lead' || lpad(s.g::text, 2, '0')
"""
_ASSIGNMENTS = """
    insert into bench.assignment select bench.id('assignment', g * 100 + x), g, x, group_id, lead_id,
           (%(assigned)s::text[])[1 + x %% %(assigned_count)s], now() - x * interval '15 days'
      from bench.manager cross join generate_series(0, %(assignments)s - 1) x where m = 0
"""


def _make_words(connection: Connection) -> None:
    """What a touch may be: 0–99 a call, 100–199 the last call, 200–219 something other than a call."""
    flags = dict(connection.execute("select code, crm.flags_of(code) from crm.outcome").fetchall())
    slots: list[tuple[int, str, int, Any]] = []
    for begin, weight in ((0, 1), (100, 2)):
        pairs = [(one, one[weight]) for one in rows.OUTCOMES]
        slots += [(begin + place, "call", 10, one) for place, one in enumerate(rows.weighted(pairs))]
    others = rows.weighted([((kind, minutes), weight) for kind, weight, minutes in rows.KINDS[1:]])
    slots += [(200 + place, kind, minutes, None) for place, (kind, minutes) in enumerate(others)]
    for n, kind, minutes, outcome in slots:
        code, _, _, talk, until, impression = outcome or (None, 0, 0, 0, 0, None)
        said = rows.NOTES.get(code or f"kind {kind}")
        values = (
            n,
            kind,
            minutes,
            code,
            flags.get(code, 0),
            talk,
            until - talk,
            impression,
            list(said) if said else None,
        )
        connection.execute("insert into bench.word values (%s, %s, %s, %s, %s, %s, %s, %s, %s)", values)


def _values(filling: Filling) -> dict[str, Any]:
    """What the statements are given: numbers, days, and every list of words with how many there are."""
    today = datetime.now(UTC).astimezone(OWN).date()
    lists = {
        "first": rows.FIRST, "second": rows.SECOND, "forms": rows.FORMS, "people": rows.PEOPLE, "families": rows.FAMILIES,
        "roles": rows.ROLES, "streets": rows.STREETS, "details": rows.DETAILS, "promises": rows.PROMISES, "refusals": rows.REFUSALS,
        "late": rows.LATE, "card_notes": rows.CARD_NOTES, "purposes": rows.PURPOSES, "projects": [code for code, *_ in rows.PROJECTS],
        "cities": rows.weighted([(n, city[4]) for n, city in enumerate(rows.CITIES)]), "assigned": rows.ASSIGNED,
    }  # fmt: skip
    values: dict[str, Any] = {
        "seed": filling.seed, "groups": filling.groups, "per_group": PER_GROUP, "managers": MANAGERS, "assignments": ASSIGNMENTS,
        "today": today, "monday": today - timedelta(days=today.weekday()), "base": min(today.weekday(), 5),
    }  # fmt: skip
    for name, words in lists.items():
        values |= {name: list(words), f"{name}_count": len(words)}
    return values


def _take_indexes(connection: Connection) -> list[tuple[str, str]]:
    """Takes indexes away that only slow the filling down; returns (table, statement that makes it again), the slow ones first."""
    found: list[tuple[str, str]] = []
    for table, name, statement in connection.execute(_PLAIN_INDEXES, {"tables": list(LARGE)}).fetchall():
        connection.execute(sql.SQL("drop index crm.{}").format(sql.Identifier(name)))
        found.append((table, statement))
    for table, name, definition in connection.execute(_PRIMARY_KEYS, {"tables": list(LARGE)}).fetchall():
        names = sql.Identifier("crm", table), sql.Identifier(name)
        connection.execute(sql.SQL("alter table {} drop constraint {}").format(*names))
        found.insert(0, (table, f'alter table crm."{table}" add constraint "{name}" {definition}'))
    return found


_PLAIN_INDEXES = """
    select t.relname, x.relname, pg_get_indexdef(i.indexrelid) from pg_index i
      join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
     where t.relnamespace = 'crm'::regnamespace and t.relname = any(%(tables)s)
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
     order by 1, 2
"""
# The key of a table no foreign key points to: others cannot be taken away.
_PRIMARY_KEYS = """
    select t.relname, k.conname, pg_get_constraintdef(k.oid) from pg_constraint k join pg_class t on t.oid = k.conrelid
     where t.relnamespace = 'crm'::regnamespace and t.relname = any(%(tables)s) and k.contype = 'p'
       and not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = t.oid)
"""


def _make_activities(filling: Filling) -> None:
    """Touch by touch, the first of everybody before the second of anybody; the plans at the end."""
    jobs = [partial(filling.run, SQL["touches"], touch=n) for n in range(1, LONGEST + 1)]
    jobs.insert(LONGEST // 2, partial(filling.run, SQL["cancelled"]))
    jobs += [partial(filling.run, SQL["planned"], place=place) for place in (0, 1)]
    filling.both(jobs)


def _make_clients(filling: Filling) -> None:
    filling.run(SQL["history"])
    besides = partial(filling.run, SQL["persons"], SQL["numbers"], SQL["besides"])
    filling.both([partial(filling.run, SQL["firms"]), besides])


def _finish(filling: Filling, indexes: list[tuple[str, str]]) -> None:
    """Search lines need the indexes of numbers and people; the rest of the indexes come last."""
    early = [one for one in indexes if one[0] in ("phone", "contact_person", "client")]
    filling.both(partial(filling.run, statement) for _, statement in early)
    filling.run("analyze crm.client", "analyze crm.phone", "analyze crm.contact_person")
    slices = range(0, filling.groups * PER_GROUP, SLICE)
    lines = [partial(filling.run, SQL["search"], low=low, high=low + SLICE - 1) for low in slices]
    filling.both([partial(_make_figures, filling), *lines])
    filling.both(
        partial(filling.run, statement) for table, statement in indexes if (table, statement) not in early
    )


def _make_figures(filling: Filling) -> None:
    sums = ", ".join(f"sum(f.{name})" for name in recounts.DAY_SUMS)
    group = "(select s.group_id from crm.staff s where s.id = f.staff_id)"
    filling.run(
        SQL["figures"],
        f"insert into crm.staff_day (staff_id, day, group_id, {', '.join(recounts.DAY_SUMS)})"
        f" select f.staff_id, f.day, {group}, {sums} from bench.f f group by f.staff_id, f.day",
        f"""insert into crm.staff_hour (staff_id, day, hour, group_id, dials, answered)
            select f.staff_id, f.day, f.hour, {group}, sum(f.dials), sum(f.answered) from bench.f f
             where f.dials + f.answered > 0 group by f.staff_id, f.day, f.hour""",
        f"""insert into crm.staff_refusal (staff_id, day, refusal_code, group_id, refusals)
            select f.staff_id, f.day, f.refusal_code, {group}, sum(f.refusals) from bench.f f
             where f.refusals > 0 group by f.staff_id, f.day, f.refusal_code""",
    )
