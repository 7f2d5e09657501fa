"""Two hundred seats that live the calling day: a hundred outcomes saved in each second, then half as many, and the next call screens
read in between.

Every seat is a login of its own with a connection of its own. The pace is kept whatever the server does: each save has its moment,
and its time counts from that moment, so that waiting for the ones before it is counted too. Seats are threads of a few processes on
the machine of the server: the processors are shared with those who ask.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence

import psycopg

from app.services import setup
from bench import callers, home
from bench.callers import Caller, Place, There
from bench.figures import Figure

SEATS, SECONDS, PROCESSES = 200, 60, 4
PACES = (100, 50)
"""Saves in each second; the goal is for the first, the second says how it is where the processors are not used up."""
CLIENTS = 12
GOAL_MS = 20

_OF_SEAT = """
    with made as (
        insert into crm.client (id, owner_id, name, city, country, time_zone)
        select gen_random_uuid(), %(owner)s, 'Seat ' || %(owner)s || '-' || i, 'Київ', 'UA', 'Europe/Kyiv'
          from generate_series(1, %(clients)s) i
        returning id),
    rung as (
        insert into crm.phone (id, client_id, owner_id, group_id, raw, number, country)
        select gen_random_uuid(), m.id, %(owner)s, %(group)s, x.number, x.number, 'UA'
          from (select id, row_number() over () as n from made) m,
               lateral (select '+38067' || lpad((%(owner)s * 1000 + m.n)::text, 7, '0') as number) x)
    select id from made
"""
_PLANS = """
    insert into crm.activity (id, client_id, kind, due_at, planned_by)
    select gen_random_uuid(), c.id, 'call', now() + interval '1 hour', c.owner_id from crm.client c where c.owner_id = any(%s)
"""


def measure(place: Place, *, seconds: int = SECONDS) -> list[Figure]:
    """The time of each save from its planned moment, and how the server kept up, at each pace."""
    logins = callers.managers_of(place, people=SEATS, clients=CLIENTS)
    if len(logins) < SEATS:
        logins = _hire(place)
    return [figure for saves in PACES for figure in _lived(place, logins, saves, seconds)]


def _lived(place: Place, logins: Sequence[str], saves: int, seconds: int) -> list[Figure]:
    workers = [_worker(place, logins[n::PROCESSES], (n, saves, seconds)) for n in range(PROCESSES)]
    try:
        for worker in workers:
            assert _line(worker) == "ready", worker.communicate()[1][-400:]
        begins = time.time() + 1.0
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write(f"{begins!r}\n")
            worker.stdin.flush()
        ended = [worker.communicate(timeout=seconds * 4 + 60) for worker in workers]
    finally:
        for worker in workers:
            worker.kill()
    found = _figures([json.loads(out.splitlines()[-1]) for out, _ in ended], saves, seconds)
    found[0].notes += sorted({line for _, errors in ended for line in errors.splitlines()})[:5]
    return found


def _figures(told: Sequence[dict[str, list[float]]], saves: int, seconds: int) -> list[Figure]:
    every = {name: [value for one in told for value in one[name]] for name in told[0]}
    saved = Figure(
        f"{SEATS} seats, {saves} saves a second", goal=GOAL_MS if saves == PACES[0] else None, by="p95"
    )
    alone = Figure("The same, from the moment the seat could begin")
    screens = Figure("Next call screen read meanwhile")
    for figure, name in ((saved, "planned"), (alone, "begun"), (screens, "read")):
        for value in every[name]:
            figure.add(value)
    late = sum(value > 1000 for value in every["planned"])
    saved.notes.append(
        f"{len(every['planned'])} saves in {seconds} s, {len(every['failed'])} failed, {late} later than a second;"
        f" {len(every['read'])} call screens read and as many calls dialled in between"
    )
    return [saved, alone, screens]


def _hire(place: Place) -> list[str]:
    """Seats of their own, in the groups that there are, each with clients who have a number and a planned call."""
    logins, owners = [], []
    with psycopg.connect(place.superuser_url, autocommit=True) as connection:
        groups = [row[0] for row in connection.execute("select id from crm.sales_group order by id")]
        for number in range(SEATS):
            login, group = f"seat{number:03}", groups[number % len(groups)]
            owner = setup.save_person(
                connection, login=login, password=home.PASSWORD, name=f"Seat {number}", level="manager", group_id=group
            )  # fmt: skip
            connection.execute(_OF_SEAT, {"owner": owner, "group": group, "clients": CLIENTS})
            logins.append(login)
            owners.append(owner)
        connection.execute(_PLANS, (owners,))
        connection.execute("analyze")
    return logins


def _worker(place: Place, logins: Sequence[str], asked: tuple[int, int, int]) -> subprocess.Popen[str]:
    words = (place.url, place.superuser_url, *map(str, asked), *logins)
    return subprocess.Popen(
        [sys.executable, "-m", "bench.seats", *words],
        cwd=home.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def _line(worker: subprocess.Popen[str]) -> str:
    assert worker.stdout is not None
    return worker.stdout.readline().strip()


class Seat(threading.Thread):
    """One person's day: the outcome at its moment, then the next card is read and dialled."""

    def __init__(self, caller: Caller, moments: Sequence[float], told: dict[str, list[float]]) -> None:
        super().__init__(daemon=True)
        self._caller, self._moments, self._told = caller, moments, told
        self.begins = 0.0

    def warm(self) -> None:
        """The first calls of the day, as every seat has made them when the day is under way: the server plans the
        first five questions of a kind anew."""
        for _ in range(6):
            self._caller.read()
            self._caller.dial()
            self._caller.save()
        self._caller.read()
        self._caller.dial()

    def run(self) -> None:
        """Saves at its moments, which are seconds from the beginning."""
        for moment in (self.begins + one for one in self._moments):
            time.sleep(max(0.0, moment - time.time()))
            try:
                self._one(moment)
            except Exception as error:
                self._told["failed"].append(1.0)
                print(f"{type(error).__name__}: {error}", file=sys.stderr)

    def _one(self, moment: float) -> None:
        began = time.time()
        self._caller.save()
        ended = time.time()
        self._caller.read()
        read = time.time()
        self._caller.dial()
        self._told["planned"].append((ended - moment) * 1000)
        self._told["begun"].append((ended - began) * 1000)
        self._told["read"].append((read - ended) * 1000)


def main() -> None:
    """The seats of one process: ready when all have called once, then told when to begin."""
    there, (number, saves, seconds), logins = There(*sys.argv[1:3]), map(int, sys.argv[3:6]), sys.argv[6:]
    every = SEATS / saves
    told: dict[str, list[float]] = {name: [] for name in ("planned", "begun", "read", "failed")}
    seats = []
    for place, login in enumerate(logins):
        caller = Caller(there.url, login, callers.clients_of(there, login, limit=CLIENTS))
        first = (place * PROCESSES + number) / saves
        seats.append(Seat(caller, [first + turn * every for turn in range(int(seconds / every))], told))
    for seat in seats:
        seat.warm()
    gc.collect()
    gc.freeze()  # as in the windows: what stays is not looked through again and again
    print("ready", flush=True)
    begins = float(sys.stdin.readline())
    for seat in seats:
        seat.begins = begins
        seat.start()
    for seat in seats:
        seat.join()
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
