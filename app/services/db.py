"""The way to the database: connection, the only commit of the program, and its errors as sentences."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from app.errors import ConnectionLost, KnownError, Refused

Db = Session

QUICK = 8.0
"""Seconds after which the socket of an ordinary call is shut: TCP settings do not bound every hang."""
LONG = 60.0
"""The same for imports and reports."""

_ALWAYS = {
    "connect_timeout": "3",
    "keepalives": "1",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "6000",
    "target_session_attrs": "read-write",
    "application_name": "workstation",
}
_ELSEWHERE = {"sslmode": "verify-full", "sslrootcert": "system", "require_auth": "scram-sha-256"}
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_LOST = {"25006", "57P01", "57P02", "57P03"}


class WrongPassword(KnownError):
    """Login or password is wrong; never says which."""

    code = "wrong_password"
    sentence = "Wrong login or password"


class NoAccess(KnownError):
    """The login exists but may not enter this base."""

    code = "no_access"
    sentence = "This login has no access to this base"


class ServerUnreachable(ConnectionLost):
    """Nobody answers at the address."""

    code = "server_unreachable"
    sentence = "The server {host} does not answer. Check the network or VPN"


class NoDatabase(KnownError):
    """The server is there, the base is not."""

    code = "no_database"
    sentence = "There is no base “{database}” on this server"


class NotEncrypted(KnownError):
    """The server does not encrypt, or its certificate is not trusted."""

    code = "not_encrypted"
    sentence = "The server's encryption cannot be trusted: {reason}"


class TooSlow(KnownError):
    """The server gave up on a question that took too long."""

    code = "too_slow"
    sentence = "The server did not answer in time. Try again"


class Busy(KnownError):
    """Another person is changing the same rows."""

    code = "busy"
    sentence = "Someone else is changing this right now. Try again"


class BadAddress(KnownError):
    """The server's address cannot be read."""

    code = "bad_address"
    sentence = "The server address cannot be read: {reason}"


_RAISED: dict[str, type[KnownError]] = {}
"""KnownErrors by the word a database function raises; subjects register theirs with `raised`."""


def raised(word: str, error: type[KnownError]) -> None:
    """From now on the database's `raise exception '<word>'` arrives as this error."""
    _RAISED[word] = error


class Database:
    """One person's way into one base; every session is his own login."""

    def __init__(
        self, url: str, *, login: str | None = None, password: str | None = None, pool: int = 3
    ) -> None:
        self.conninfo = conninfo_of(url, login=login, password=password)
        self._engine = _engine(self.conninfo, pool)

    @contextlib.contextmanager
    def transaction(self, *, limit: float = QUICK) -> Iterator[Db]:
        """A session that is committed at the end; nothing else in the program commits."""
        with self._session(limit) as session:
            yield session
            session.commit()

    @contextlib.contextmanager
    def reading(self, *, limit: float = QUICK) -> Iterator[Db]:
        """A session for questions; whatever it changed is rolled back."""
        with self._session(limit) as session:
            yield session

    @contextlib.contextmanager
    def _session(self, limit: float) -> Iterator[Db]:
        try:
            with Session(self._engine, expire_on_commit=False) as session, _watched(session, limit):
                yield session
        except (SQLAlchemyError, psycopg.Error) as error:
            raise known(error, self.conninfo) from error

    def close(self) -> None:
        """Ends every connection of this person."""
        self._engine.dispose()


def conninfo_of(url: str, *, login: str | None = None, password: str | None = None) -> str:
    """The full libpq connection string with the house's settings for a URI or key=value text."""
    try:
        given = {key: str(value) for key, value in conninfo_to_dict(url).items() if value is not None}
    except psycopg.ProgrammingError as error:
        raise BadAddress(reason=str(error).strip()) from error
    merged = _ALWAYS | ({} if is_local(given) else _ELSEWHERE) | given
    if login is not None:
        merged["user"] = login
    if password is not None:
        merged["password"] = password
    return make_conninfo("", **merged)


def is_local(parts: dict[str, Any]) -> bool:
    """Whether the server is this PC, where encryption would guard nothing."""
    host = str(parts.get("host") or parts.get("hostaddr") or "")
    return host in _LOOPBACK or host.startswith("/")


def url_of(*, host: str, port: int | str, database: str) -> str:
    """A libpq URI without a person in it."""
    return f"postgresql://{quote(host, safe='')}:{port}/{quote(database, safe='')}"


def _engine(conninfo: str, pool: int) -> Engine:
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(conninfo),
        pool_size=pool,
        max_overflow=0,
        pool_timeout=5,
        pool_pre_ping=True,
    )
    event.listen(engine, "handle_error", _mark_lost)
    return engine


def _mark_lost(context: ExceptionContext) -> None:
    """A server that went read-only or is shutting down is a dead line: a failover must find the new one."""
    if getattr(context.original_exception, "sqlstate", None) in _LOST:
        context.is_disconnect = True


@contextlib.contextmanager
def _watched(session: Session, limit: float) -> Iterator[None]:
    """Shuts the socket when the block takes longer than `limit` seconds (also where TCP timeouts are not known)."""
    timer: threading.Timer | None = None
    done = threading.Event()

    def began(_session: Session, _transaction: object, connection: Any) -> None:
        nonlocal timer
        if timer is None:
            driver = connection.connection.driver_connection
            timer = threading.Timer(limit, _shut, (driver, done))
            timer.daemon = True
            timer.start()

    event.listen(session, "after_begin", began)
    try:
        yield
    finally:
        done.set()
        if timer is not None:
            timer.cancel()


def _shut(connection: psycopg.Connection[Any], done: threading.Event) -> None:
    if done.is_set() or connection.closed:
        return
    with contextlib.suppress(OSError):
        line = socket.socket(fileno=connection.pgconn.socket)
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.detach()


def known(error: Exception, conninfo: str = "") -> Exception:
    """The sentence for a driver error; an error that is our bug comes back as it is."""
    if isinstance(error, PoolTimeout):
        return TooSlow()
    original = getattr(error, "orig", None) or error
    state = getattr(original, "sqlstate", None) or ""
    text = str(original)
    raised_word = getattr(getattr(original, "diag", None), "message_primary", None)
    if raised_word in _RAISED:
        return _RAISED[raised_word]()
    if state in ("28P01", "28000") or "password authentication failed" in text:
        return WrongPassword()
    if state == "3D000" or ('database "' in text and "does not exist" in text):
        return NoDatabase(database=conninfo_to_dict(conninfo).get("dbname", ""))
    if "permission denied for database" in text or "not permitted to log in" in text:
        return NoAccess()
    if state == "42501":
        return Refused()
    if state == "57014":
        return TooSlow()
    if state in ("55P03", "40001", "40P01"):
        return Busy()
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if (
        state[:2] == "08"
        or state in _LOST
        or lost
        or (isinstance(original, psycopg.OperationalError)
        and not state)
    ):
        return _unreachable(text, conninfo)
    return error


def _unreachable(text: str, conninfo: str) -> KnownError:
    if "SSL" in text or "certificate" in text:
        return NotEncrypted(reason=text.strip().splitlines()[-1])
    host = conninfo_to_dict(conninfo).get("host", "") if conninfo else ""
    if "connection failed" in text or "Connection refused" in text or "timeout" in text:
        return ServerUnreachable(host=host)
    return ConnectionLost()
