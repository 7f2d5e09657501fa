"""A burst by others while four people look: ten thousand clients imported, five hundred handed over and back."""

from __future__ import annotations

import subprocess
import sys
import time
import uuid
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from app.services import handovers
from app.services.db import Database
from app.services.handovers import HandOverRequest
from bench import figures, handover, home, lists
from bench.figures import Figure

IMPORTED, HANDED, EACH = 10_000, 500, 2
SEATS = {
    "manager": (home.MANAGER, "my_day"),
    "caller": (home.COLLEAGUE, "call"),
    "lead": (home.LEAD, "team_day"),
    "admin": (home.ADMIN, "control"),
}
POOL = "Логистика"

_OWNER = "select s.id, s.group_id from crm.staff s where s.login = %s"
_HEIRS = (
    "select array_agg(id) from crm.staff where active and level = 'manager' and group_id = %s and id <> %s"
)
_MARKED = """
    insert into crm.client (id, name, city, country, time_zone, owner_id)
    values (%(id)s, 'Marked Freight', 'Kyiv', 'UA', 'Europe/Kyiv', %(owner)s)
"""
_MARK = """
    insert into crm.activity (id, client_id, kind, due_at, planned_by, is_promise)
    values (gen_random_uuid(), %(id)s, 'call', now() - interval '3 hours', %(owner)s, true)
"""


def measure(place: home.Home) -> list[Figure]:
    """Pauses, questions and the time until the last change is seen, for each of the four windows."""
    file = _list(place.folder)
    marked, owner, clients, heirs = _prepare(place.superuser_url)
    seats = {name: _open(place, name, marked) for name in SEATS}
    paths = {name: place.folder / f"burst-{name}.json" for name in SEATS}
    rounds = 0
    try:
        for seat in seats.values():
            _line(seat)
        began = time.monotonic()
        _tell(seats, "burst")
        importing = _import(place, file)
        while importing.poll() is None or not rounds:
            _there_and_back(place, clients, heirs)
            rounds += 1
        with psycopg.connect(place.superuser_url) as connection:
            connection.execute(_MARK, {"id": marked, "owner": owner})
        ended = time.monotonic()
        _tell(seats, f"ended {ended!r}")
    finally:
        told = {name: seat.communicate()[1] for name, seat in seats.items()}
    found = []
    for name, path in paths.items():
        found += figures.take(path) or [
            Figure(f"Burst, the {name}'s window", notes=[told[name].strip()[-400:]])
        ]
    code = importing.returncode
    found[0].notes.append(
        f"a burst of {ended - began:.1f} s: {IMPORTED:,} clients imported (ended with {code}), {HANDED} handed over"
        f" and back {rounds} times"
    )
    return found


def _list(folder: Path) -> Path:
    path = folder / "burst.csv"
    return lists.write_csv(path, IMPORTED, seed=7)


def _prepare(superuser_url: str) -> tuple[uuid.UUID, int, tuple[uuid.UUID, ...], tuple[int, ...]]:
    """A client to be marked at the end, the manager, his clients to be handed over, and to whom."""
    marked = uuid.uuid4()
    with psycopg.connect(superuser_url, cursor_factory=psycopg.ClientCursor) as connection:
        owner, group = connection.execute(_OWNER, (home.MANAGER,)).fetchone() or (0, 0)
        (heirs,) = connection.execute(_HEIRS, (group, owner)).fetchone() or ([],)
        connection.execute(handover.FIRMS, {"owner": owner, "clients": HANDED, "each": EACH})
        connection.execute(_MARKED, {"id": marked, "owner": owner})
        rows = connection.execute(
            "select id from crm.client where name like 'Handed %%' and owner_id = %s limit %s",
            (owner, HANDED),
        ).fetchall()
    return marked, owner, tuple(row[0] for row in rows), tuple(heirs)


def _open(place: home.Home, name: str, marked: uuid.UUID) -> subprocess.Popen[str]:
    login, page = SEATS[name]
    words = (place.url, name, login, page, str(marked), str(place.folder / f"burst-{name}.json"))
    return subprocess.Popen(
        [sys.executable, "-m", "bench.burst_seat", *words],
        cwd=home.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def _line(seat: subprocess.Popen[str]) -> str:
    assert seat.stdout is not None
    return seat.stdout.readline()


def _tell(seats: dict[str, subprocess.Popen[str]], words: str) -> None:
    for seat in seats.values():
        if seat.poll() is None and seat.stdin is not None:
            seat.stdin.write(f"{words}\n")
            seat.stdin.flush()


def _import(place: home.Home, file: Path) -> subprocess.Popen[bytes]:
    """The administrator's import by the command: the same service as in his window."""
    words = (
        "import",
        str(file),
        "--server",
        place.url,
        "--login",
        home.ADMIN,
        "--pool",
        POOL,
        "--country",
        "US",
    )
    return subprocess.Popen(
        [sys.executable, "-m", "app", *words, "--json"], cwd=home.ROOT, stdout=subprocess.DEVNULL
    )


def _there_and_back(place: home.Home, clients: tuple[uuid.UUID, ...], heirs: tuple[int, ...]) -> None:
    database = Database(make_conninfo(place.url, user=home.LEAD, password=home.PASSWORD))
    try:
        with database.reading() as db:
            plan = handovers.foresee(db, HandOverRequest(client_ids=clients, heirs=heirs)).plan
        with database.transaction() as db:
            handovers.give(db, plan)
        time.sleep(0.4)
        with database.transaction() as db:
            handovers.undo(db, plan.id)
        time.sleep(0.2)
    finally:
        database.close()
