"""The way to the database: connection, the only commit of the program, and its errors as sentences."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import quote
from weakref import WeakKeyDictionary

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus
from sqlalchemy import Engine, TextClause, create_engine, event, make_url, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError, DisconnectionError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from app.errors import ConnectionLost, KnownError, Refused
from app.services.watches import Watches

Db = Session
M = TypeVar("M")
_MEMORIES: WeakKeyDictionary[Any, dict[type, Any]] = WeakKeyDictionary()

QUICK = 8.0
"""Seconds after which the socket of an ordinary call is shut: TCP settings do not bound every hang."""
LONG = 60.0
"""The same for imports and reports."""

_DIALECT = make_url("postgresql+psycopg://").get_dialect()()

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
_NOT_ADMITTED = ("permission denied for database", "not permitted to log in", "no pg_hba.conf entry")
_NO_TRUST = ("SSL", "certificate", "require_auth", "authentication method requirement")
_BROKEN = (
    "SYSCALL",
    "closed the connection",
    "timeout",
    "timed out",
    "could not",
    "too many",
    "slots",
    "starting up",
    "shutting down",
    "recovery",
    "read-only",
)


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


class CommitUnsure(ConnectionLost):
    """The commit was not confirmed as it should be: whether it holds is found out by sending the deed again."""

    code = "commit_unsure"
    sentence = "The server did not confirm the save. It is sent again by itself"


Greeting = Callable[[psycopg.Connection[Any]], None]


class Database:
    """One person's way into one base; every session is his own login.

    `greet` gets each new connection before its first use and may refuse it by raising a KnownError.
    """

    def __init__(
        self,
        url: str,
        *,
        login: str | None = None,
        password: str | None = None,
        pool: int = 3,
        greet: Greeting | None = None,
    ) -> None:
        self.conninfo = conninfo_of(url, login=login, password=password)
        self._watches = Watches()
        self._engine = _engine(self.conninfo, pool, self._watches, greet)

    @contextlib.contextmanager
    def transaction(self, *, limit: float = QUICK) -> Iterator[Db]:
        """A session that is committed at the end; nothing else in the program commits."""
        with self._session(limit) as session:
            yield session
            session.flush()
            _commit(session)
            session.commit()

    @contextlib.contextmanager
    def reading(self, *, limit: float = QUICK) -> Iterator[Db]:
        """A session for questions; whatever it changed is rolled back."""
        with self._session(limit) as session:
            yield session
            _leave_unchanged(session)

    @contextlib.contextmanager
    def _session(self, limit: float) -> Iterator[Db]:
        """Watched from before the connection is fetched until it is given back: each step may hang."""
        try:
            with self._watches.watch(limit) as watch:
                try:
                    with Session(self._engine, expire_on_commit=False) as session:
                        yield session
                except (SQLAlchemyError, psycopg.Error) as error:
                    if watch.expired:
                        raise ConnectionLost() from error
                    raise
        except (SQLAlchemyError, psycopg.Error) as error:
            raise known(error, self.conninfo) from error

    def close(self) -> None:
        """Ends every connection of this person."""
        self._engine.dispose()
        self._watches.close()


def ask(db: Db, question: TextClause | str, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """All rows of a question as plain tuples, asked of the driver itself: for those that are asked in every call or list.

    What the ORM's layers do for each question and each row takes longer than many an answer, and so does planning it:
    it is prepared the first time, not the sixth.
    """
    connection, spelled = db.connection(), _spelled(question)
    driver = connection.connection.driver_connection
    assert driver is not None
    # Who listens to what goes to the server hears of it here too.
    connection.dispatch.before_cursor_execute(connection, None, spelled, values, None, False)
    try:
        return driver.execute(spelled, values, prepare=True).fetchall()  # type: ignore[no-any-return]
    except psycopg.Error as error:
        if error.sqlstate in _LOST:
            connection.invalidate(error)
        raise


def memory(db: Db, kind: type[M]) -> M:
    """What this person's program keeps of a kind between questions; made when it is asked for first."""
    kept = _MEMORIES.setdefault(db.get_bind(), {})
    made: M = kept.setdefault(kind, kind())
    return made


@lru_cache(maxsize=512)
def _spelled(question: TextClause | str) -> str:
    """As the driver takes it, without the blanks of the margin: it takes questions over 4 kB apart anew each time."""
    clause = text(question) if isinstance(question, str) else question
    lines = str(clause.compile(dialect=_DIALECT)).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())


def conninfo_of(url: str, *, login: str | None = None, password: str | None = None) -> str:
    """The full libpq connection string with the house's settings for a URI or key=value text."""
    try:
        given = {key: str(value) for key, value in conninfo_to_dict(url).items() if value is not None}
    except psycopg.ProgrammingError as error:
        raise BadAddress(reason=str(error).strip()) from error
    if not all(port.isdigit() for port in given.get("port", "0").split(",")):
        raise BadAddress(reason=f"“{given['port']}” is not a port")
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


def _engine(conninfo: str, pool: int, watches: Watches, greet: Greeting | None) -> Engine:
    def connect() -> psycopg.Connection[Any]:
        try:
            # Transactions are begun by the checkout, see there.
            connection = psycopg.connect(conninfo, autocommit=True)
        except psycopg.Error as error:
            raise not_let_in(error, conninfo) from error
        try:
            watches.guard(connection)
            if greet is not None:
                greet(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def checked_out(connection: Any, record: Any, _fairy: object) -> None:
        """In place of pool_pre_ping, which would ask before the watch knows which socket to shut.

        The question is the beginning of the transaction: a way to the server less in each.
        """
        watches.guard(connection)
        try:
            _say(connection, b"BEGIN")
        except psycopg.OperationalError as error:
            # A line that was good once is made anew; one that breaks at its first word means a broken way.
            again = "used" in record.info and not watches.expired()
            raise DisconnectionError() if again else ConnectionLost() from error
        record.info["used"] = True

    engine = create_engine(
        "postgresql+psycopg://", creator=connect, pool_size=pool, max_overflow=0, pool_timeout=5
    )
    event.listen(engine, "handle_error", _mark_lost)
    event.listen(engine, "checkout", checked_out)
    return engine


def _mark_lost(context: ExceptionContext) -> None:
    """A server that went read-only or is shutting down is a dead line: a failover must find the new one."""
    if getattr(context.original_exception, "sqlstate", None) in _LOST:
        context.is_disconnect = True


def _leave_unchanged(session: Session) -> None:
    """Rolls back on the bare line: the driver's own rollback forgets every prepared statement, and a question would be
    planned anew each time, which takes longer than answering it."""
    if not session.in_transaction():
        return
    connection = session.connection().connection.driver_connection
    assert connection is not None
    if connection.info.transaction_status == TransactionStatus.INTRANS:
        _say(connection, b"ROLLBACK")


def _commit(session: Session) -> None:
    """Commits on the bare line, as _leave_unchanged; the session's own commit finds nothing left to do.

    CommitUnsure when the server warned: it does when the wait for its replica was cancelled, and answers the COMMIT as if
    nothing had been.
    """
    if not session.in_transaction():
        return
    connection = session.connection().connection.driver_connection
    assert connection is not None
    warned: list[str] = []

    def notice(diagnostic: psycopg.errors.Diagnostic) -> None:
        if (diagnostic.severity_nonlocalized or "").upper() == "WARNING":
            warned.append(diagnostic.message_primary or "")

    connection.add_notice_handler(notice)
    try:
        _say(connection, b"COMMIT")
    finally:
        connection.remove_notice_handler(notice)
    if warned:
        raise CommitUnsure()


def _say(connection: psycopg.Connection[Any], command: bytes) -> None:
    """A command without values or rows, on the bare line: a third of what the driver's cursor takes."""
    line = connection.pgconn
    result = line.exec_(command) if line.status == ConnStatus.OK else None
    if result is None or line.status != ConnStatus.OK:
        raise psycopg.OperationalError(line.get_error_message())
    if result.status != ExecStatus.COMMAND_OK:
        raise psycopg.errors.error_from_result(result, connection.info.encoding)


def known(error: Exception, conninfo: str = "") -> Exception:
    """The sentence for a driver error; an error that is our bug comes back as it is."""
    if isinstance(error, PoolTimeout):
        return TooSlow()
    original = getattr(error, "orig", None) or error
    state = getattr(original, "sqlstate", None) or ""
    said = str(original)
    raised_word = getattr(getattr(original, "diag", None), "message_primary", None)
    if raised_word in _RAISED:
        return _RAISED[raised_word]()
    if state == "42501":
        return Refused()
    if state == "57014":
        return TooSlow()
    if state in ("55P03", "40001", "40P01"):
        return Busy()
    constraint = getattr(getattr(original, "diag", None), "constraint_name", None) or ""
    if state == "23505" and constraint.startswith("pk_"):
        return Refused()  # an id made by this PC is taken by a row this person may not see
    if state == "23503" and constraint.endswith("_client_id"):
        return Refused()
    if "connection failed" in said or "failed to resolve" in said:
        return not_let_in(original, conninfo)
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    wordless = isinstance(original, psycopg.OperationalError) and not state
    if state[:2] == "08" or state in _LOST or lost or wordless:
        return ConnectionLost()
    return error


def not_let_in(error: Exception, conninfo: str) -> KnownError:
    """The sentence for a connection that did not come about.

    The driver hands on no SQLSTATE here, and the server's words may be in any language; libpq's own are English.
    """
    said, parts = str(error), conninfo_to_dict(conninfo) if conninfo else {}
    line = getattr(error, "pgconn", None)
    if "password authentication failed" in said or "no password supplied" in said:
        return WrongPassword()
    if 'database "' in said and "does not exist" in said:
        return NoDatabase(database=parts.get("dbname", ""))
    if any(words in said for words in _NOT_ADMITTED):
        return NoAccess()
    if any(words in said for words in _NO_TRUST) and not any(words in said for words in _BROKEN):
        return NotEncrypted(reason=said.strip().splitlines()[-1])
    if line is not None and line.used_password and not any(words in said for words in _BROKEN):
        return WrongPassword()
    return ServerUnreachable(host=parts.get("host", ""))
