"""How soon two hundred listening seats hear of a change that one person commits."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import uuid

import psycopg

from bench import home
from bench.figures import Figure
from bench.listening import touch

SEATS, PROCESSES = 200, 4
CHANGES, PAUSE = 100, 0.25


def measure(place: home.Home) -> list[Figure]:
    """From the commit to each of 200 seats (100 changes), and how many notices were lost on the way."""
    logins = _logins(place.superuser_url)
    figure = Figure(f"Commit to change heard on {SEATS} other seats", goal=50)
    watchers = [_watch(place.url, logins) for _ in range(PROCESSES)]
    try:
        for watcher in watchers:
            assert watcher.stdout is not None
            watcher.stdout.readline()
        began = _change(place)
        time.sleep(1)
    finally:
        told = [watcher.communicate()[0] for watcher in watchers]
    seats = [seat for words in told for seat in json.loads(words)]
    lost = 0
    for client_id, at in began.items():
        for seat in seats:
            if str(client_id) in seat:
                figure.add((seat[str(client_id)] - at) * 1000)
            else:
                lost += 1
    figure.notes.append(f"{len(seats)} seats, {len(began)} changes, {lost} notices not heard")
    return [figure]


def _logins(superuser_url: str) -> list[str]:
    with psycopg.connect(superuser_url) as connection:
        rows = connection.execute("select login from crm.staff where active order by login").fetchall()
    return [row[0] for row in rows]


def _watch(url: str, logins: list[str]) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "bench.listening", url, str(SEATS // PROCESSES), *logins]
    return subprocess.Popen(words, cwd=home.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _change(place: home.Home) -> dict[uuid.UUID, float]:
    with home.as_person(place.url, home.MANAGER) as connection:
        rows = connection.execute(
            "select id from crm.client where owner_id = crm.my_id() limit %s", (CHANGES,)
        ).fetchall()
        connection.commit()
        began = {}
        for (client_id,) in rows:
            assert isinstance(client_id, uuid.UUID)
            began[client_id] = touch(connection, client_id)
            time.sleep(PAUSE)
    return began
