"""The watchdog of calls to the server: after so many seconds it shuts the socket, whatever hangs."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

import psycopg


class Watch:
    """Watches one piece of work; `expired` says that its time was up and its socket was shut."""

    def __init__(self, limit: float) -> None:
        self.expired = False
        self._connection: psycopg.Connection[Any] | None = None
        self._over = False
        self._lock = threading.Lock()
        self._timer = threading.Timer(limit, self._expire)
        self._timer.daemon = True
        self._timer.start()

    def guard(self, connection: psycopg.Connection[Any]) -> None:
        """From now on this connection is what is shut; at once when the time is up already."""
        with self._lock:
            self._connection = connection
            if self.expired:
                _shut(connection)

    def end(self) -> None:
        """The work is over; nothing is shut from now on."""
        with self._lock:
            self._over = True
        self._timer.cancel()

    def _expire(self) -> None:
        with self._lock:
            if not self._over:
                self.expired = True
                if self._connection is not None:
                    _shut(self._connection)


class Watches:
    """The watch of each thread, so that a pool knows for whose work it hands out a connection."""

    def __init__(self) -> None:
        self._own = threading.local()

    @contextlib.contextmanager
    def watch(self, limit: float) -> Iterator[Watch]:
        """Bounds the block; a block inside another of the same thread has its own time."""
        outer = getattr(self._own, "watch", None)
        watch = Watch(limit)
        self._own.watch = watch
        try:
            yield watch
        finally:
            watch.end()
            self._own.watch = outer

    def guard(self, connection: psycopg.Connection[Any]) -> None:
        """The work of this thread uses this connection now."""
        if (watch := getattr(self._own, "watch", None)) is not None:
            watch.guard(connection)

    def expired(self) -> bool:
        """Whether the time of this thread's work is up."""
        watch = getattr(self._own, "watch", None)
        return watch is not None and watch.expired


@contextlib.contextmanager
def watched(connection: psycopg.Connection[Any], limit: float) -> Iterator[None]:
    """Shuts this connection when the block takes longer than `limit` seconds."""
    watch = Watch(limit)
    watch.guard(connection)
    try:
        yield
    finally:
        watch.end()


def _shut(connection: psycopg.Connection[Any]) -> None:
    """Ends the socket under the driver's feet: TCP settings do not bound every hang, on Windows hardly any."""
    with contextlib.suppress(OSError, psycopg.Error):
        line = socket.socket(fileno=connection.pgconn.socket)
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.detach()
