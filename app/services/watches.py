"""The watchdog of calls to the server: after so many seconds it shuts the socket, whatever hangs."""

from __future__ import annotations

import contextlib
import heapq
import itertools
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import psycopg

LINGER = 3.0
"""Seconds after which a thread that has nothing to watch ends; the next piece of work begins another."""


class Watch:
    """Watches one piece of work; `expired` says that its time was up and its socket was shut."""

    def __init__(self) -> None:
        self.expired = False
        self.over = False
        self._connection: psycopg.Connection[Any] | None = None
        self._lock = threading.Lock()

    def guard(self, connection: psycopg.Connection[Any]) -> None:
        """From now on this connection is what is shut; at once when the time is up already."""
        with self._lock:
            self._connection = connection
            if self.expired:
                _shut(connection)

    def end(self) -> None:
        """The work is over; nothing is shut from now on."""
        with self._lock:
            self.over = True

    def expire(self) -> None:
        """The time is up."""
        with self._lock:
            if not self.over:
                self.expired = True
                if self._connection is not None:
                    _shut(self._connection)


class Watches:
    """The watch of each thread, so that a pool knows for whose work it hands out a connection.

    One thread looks after all of them: one for each piece of work costs more than a short question does.
    """

    def __init__(self) -> None:
        self._own = threading.local()
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Watch]] = []
        self._count = itertools.count()
        self._thread: threading.Thread | None = None
        self._closed = False

    @contextlib.contextmanager
    def watch(self, limit: float) -> Iterator[Watch]:
        """Bounds the block; a block inside another of the same thread has its own time."""
        outer = getattr(self._own, "watch", None)
        watch = Watch()
        self._expect(watch, limit)
        self._own.watch = watch
        try:
            yield watch
        finally:
            watch.end()
            self._own.watch = outer
            if self._closed:
                with self._changed:
                    self._changed.notify()

    def guard(self, connection: psycopg.Connection[Any]) -> None:
        """The work of this thread uses this connection now."""
        if (watch := getattr(self._own, "watch", None)) is not None:
            watch.guard(connection)

    def expired(self) -> bool:
        """Whether the time of this thread's work is up."""
        watch = getattr(self._own, "watch", None)
        return watch is not None and watch.expired

    def close(self) -> None:
        """Lets the thread end once nothing is watched any more, also what is watched after this."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _expect(self, watch: Watch, limit: float) -> None:
        with self._changed:
            due = time.monotonic() + limit
            earliest = not self._due or due < self._due[0][0]
            heapq.heappush(self._due, (due, next(self._count), watch))
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="watch", daemon=True)
                self._thread.start()
            elif earliest:
                self._changed.notify()

    def _look(self) -> None:
        while (expired := self._next_expired()) is not None:
            expired.expire()

    def _next_expired(self) -> Watch | None:
        """Waits for a watch whose time is up; None when there is nothing left to wait for."""
        quiet = False
        with self._changed:
            while True:
                while self._due and self._due[0][2].over:
                    heapq.heappop(self._due)
                if not self._due and (quiet or self._closed):
                    self._thread = None
                    return None
                left = self._due[0][0] - time.monotonic() if self._due else LINGER
                if left <= 0:
                    return heapq.heappop(self._due)[2]
                quiet = not self._changed.wait(min(left, LINGER))


@contextlib.contextmanager
def watched(connection: psycopg.Connection[Any], limit: float) -> Iterator[None]:
    """Shuts this connection when the block takes longer than `limit` seconds."""
    watch = Watch()
    watch.guard(connection)
    timer = threading.Timer(limit, watch.expire)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        watch.end()
        timer.cancel()


def _shut(connection: psycopg.Connection[Any]) -> None:
    """Ends the socket under the driver's feet: TCP settings do not bound every hang, on Windows hardly any."""
    with contextlib.suppress(OSError, psycopg.Error):
        line = socket.socket(fileno=connection.pgconn.socket)
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.detach()
