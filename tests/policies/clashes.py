"""Two people at once: the second is held up by the first, and what comes of it when the first commits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import psycopg

from tests.office import Office
from tests.seats import eventually


def clash(
    office: Office, first: psycopg.Connection[Any], late: Callable[[], object]
) -> list[type[psycopg.Error]]:
    """Does `late` until it waits for `first`, then commits `first`; the errors that `late` met."""
    met: list[type[psycopg.Error]] = []

    def do_late() -> None:
        try:
            late()
        except psycopg.Error as error:
            met.append(type(error))

    waiting = threading.Thread(target=do_late)
    waiting.start()
    eventually(lambda: office.rows("select exists (select from pg_locks where not granted)") == [(True,)])
    first.commit()
    waiting.join()
    return met
