"""Seats that only listen: when each of them hears which change. Started by bench.live, ended by closing its input."""

from __future__ import annotations

import json
import sys
import time
import uuid

import psycopg
from psycopg.conninfo import make_conninfo

from app.services.live import Change, Listener
from bench import home


class Seat:
    """One listening seat of one person, with the moments at which it heard of each client."""

    def __init__(self, url: str, login: str) -> None:
        self.moments: dict[uuid.UUID, float] = {}
        self.listener = Listener(make_conninfo(url, user=login, password=home.PASSWORD), self._heard)
        self.ready = False

    def _heard(self, change: Change) -> None:
        self.ready = True
        if change.client_id is not None:
            self.moments.setdefault(change.client_id, time.monotonic())


def main() -> None:
    """Listens as the named people, so many seats each, until the input ends; then prints what was heard."""
    url, count, *logins = sys.argv[1:]
    seats = [Seat(url, logins[place % len(logins)]) for place in range(int(count))]
    for seat in seats:
        seat.listener.start()
    while not all(seat.ready for seat in seats):
        time.sleep(0.05)
    print("ready", flush=True)
    sys.stdin.read()
    print(json.dumps([{str(key): at for key, at in seat.moments.items()} for seat in seats]), flush=True)
    for seat in seats:
        seat.listener.stop()


def touch(connection: psycopg.Connection[tuple[object, ...]], client_id: uuid.UUID) -> float:
    """Changes a client as its owner; the moment before the commit was sent."""
    connection.execute("update crm.client set note = note || ' ' where id = %s", (client_id,))
    began = time.monotonic()
    connection.commit()
    return began


if __name__ == "__main__":
    main()
