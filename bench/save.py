"""The save of an outcome alone: one manager, one call after the other, with his rights and without them.

Without rights is the same function under a login that row security does not hold (bypassrls): triggers, figures and the flush to
the disk are the same. Turns of the two alternate, so that a busy moment of the machine falls on both.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
from psycopg import sql

from bench import callers
from bench.callers import Caller, Place, There
from bench.figures import Figure, keep

TURNS, EACH, WARM = 24, 25, 30
GOAL_MS, RATIO = 2, 1.2


def measure(place: Place) -> list[Figure]:
    """Figures of dialling, saving and undoing."""
    held, free = callers.managers_of(place, people=2, clients=EACH)
    _let(place, free, "bypassrls")
    people = {login: _caller(place, login) for login in (held, free)}
    try:
        return _saves(people[held], people[free])
    finally:
        for one in people.values():
            one.close()
        _let(place, free, "nobypassrls")


def _caller(place: Place, login: str) -> Caller:
    return Caller(place.url, login, callers.clients_of(place, login, limit=200))


def _let(place: Place, login: str, right: str) -> None:
    """Gives a login the attribute, or takes it."""
    with psycopg.connect(place.superuser_url, autocommit=True) as connection:
        connection.execute(sql.SQL("alter role {} " + right).format(sql.Identifier(login)))


def _saves(held: Caller, free: Caller) -> list[Figure]:
    agreed = Figure("Save of an outcome with the next plan", goal=GOAL_MS, by="median")
    bare = Figure("The same without rights")
    retried = Figure("Save of a call nobody answered, next try reckoned")
    dialled, undone = Figure("Dial"), Figure("Undo of an outcome")
    for place in range(-WARM, 0):
        for one in (held, free):
            _call(one, callers.AGREED if place % 2 else callers.RETRIED)
            one.undo()
    gc.collect()
    gc.disable()  # as in the windows, which collect between deeds
    try:
        for _turn in range(TURNS):
            for _ in range(EACH):
                _call(held, callers.AGREED, dialled, agreed)
            for _ in range(EACH):
                _call(free, callers.AGREED, None, bare)
            for _ in range(EACH // 5):
                _call(held, callers.RETRIED, None, retried)
                _timed(undone, held.undo)
            gc.collect()
    finally:
        gc.enable()
    ratio = agreed.median / bare.median
    agreed.notes.append(
        f"{ratio:.2f} times what it takes without rights (goal {RATIO}): {'ok' if ratio <= RATIO else 'OVER'};"
        f" quarter of the saves under {statistics.quantiles(agreed.values, n=4)[0]:.1f} ms"
    )
    return [agreed, bare, retried, dialled, undone]


def _call(one: Caller, code: str, dialled: Figure | None = None, saved: Figure | None = None) -> None:
    one.read()
    _timed(dialled, one.dial)
    _timed(saved, lambda: one.save(code))


def _timed(figure: Figure | None, what: Callable[[], object]) -> None:
    began = time.perf_counter()
    what()
    if figure is not None:
        figure.add((time.perf_counter() - began) * 1000)


def main() -> None:
    """Measures the base at the URLs for people and for the superuser; the figures go into the file that is named."""
    keep(Path(sys.argv[3]), measure(There(sys.argv[1], sys.argv[2])))


if __name__ == "__main__":
    main()
