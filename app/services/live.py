"""What other people change: a LISTEN loop on a thread and connection of its own. A hint; asking is the truth."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import psycopg

from app import log
from app.services.watches import watched

CHANNEL = "nezabudka"
GATHER_SECONDS = 0.1
"""The first notice is told at once; what follows it within this time is gathered and told together."""
SLICE_SECONDS = 0.5
PING_SECONDS = 5.0
PING_LIMIT = 8.0
MOST_CLIENTS = 50
LONGEST_PAUSE = 15.0

_log = log.get("live")


@dataclass(frozen=True)
class Change:
    """Rows of `table` changed: of one client, or of any (None). Table "*": everything may have changed."""

    table: str
    client_id: uuid.UUID | None = None


EVERYTHING = Change("*")


class Listener:
    """Calls `changed` on its own thread; after every (re)connect with EVERYTHING, as notices were missed.

    `lost` is called once per break of the line, when it could not be had again at once.
    """

    def __init__(
        self,
        conninfo: str,
        changed: Callable[[Change], object],
        *,
        lost: Callable[[], object] | None = None,
        ping_limit: float = PING_LIMIT,
    ) -> None:
        self._conninfo, self._changed, self._lost, self._ping_limit = conninfo, changed, lost, ping_limit
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="live", daemon=True)

    def start(self) -> None:
        """Begins to listen."""
        self._thread.start()

    def stop(self, timeout: float = PING_LIMIT) -> bool:
        """Ends within half a second, or when a hanging line is given up; True when it has ended."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        tries = 0
        while not self._stop.is_set():
            try:
                with psycopg.connect(self._conninfo, autocommit=True) as connection:
                    with watched(connection, self._ping_limit):
                        connection.execute(f"listen {CHANNEL}")
                    tries = 0
                    self._changed(EVERYTHING)
                    self._listen(connection)
            except psycopg.Error as error:
                _log.info("listening was interrupted: %s", type(error).__name__)
                if tries == 1 and self._lost is not None and not self._stop.is_set():
                    self._lost()
                self._stop.wait(min(LONGEST_PAUSE, 0.25 * 2 ** min(tries, 6)))
                tries += 1

    def _listen(self, connection: psycopg.Connection[Any]) -> None:
        silent = 0.0
        while not self._stop.is_set():
            first = list(connection.notifies(timeout=SLICE_SECONDS, stop_after=1))
            if not first:
                silent += SLICE_SECONDS
                if silent >= PING_SECONDS:
                    self._ping(connection)
                    silent = 0.0
                continue
            silent = 0.0
            while first:
                self._tell(first)
                first = list(connection.notifies(timeout=GATHER_SECONDS))

    def _tell(self, notices: Iterable[psycopg.Notify]) -> None:
        for change in told_once(_read(notice.payload) for notice in notices):
            self._changed(change)

    def _ping(self, connection: psycopg.Connection[Any]) -> None:
        """Notices a dead server, which says nothing, as one does that has nothing to say."""
        with watched(connection, self._ping_limit):
            connection.execute("select 1")


def told_once(heard: Iterable[Change | None]) -> list[Change]:
    """Each change once, in order; a table with very many clients at once as a whole."""
    changes = list(dict.fromkeys(change for change in heard if change is not None))
    whole = {change.table for change in changes if change.client_id is None}
    tables = [change.table for change in changes]
    whole |= {table for table in set(tables) if tables.count(table) > MOST_CLIENTS}
    return list(dict.fromkeys(Change(c.table) if c.table in whole else c for c in changes))


def _read(payload: str) -> Change | None:
    """Anybody may notify on any channel: what is not ours is not read."""
    table, _, who = payload.partition(" ")
    try:
        return Change(table, None if who == "*" else uuid.UUID(who)) if table.isidentifier() else None
    except ValueError:
        return None
