"""Signing in: who this is, whether program and base fit together, and each reason why not as a sentence."""

from __future__ import annotations

import socket
import struct
import time
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from app import config, log
from app.errors import KnownError
from app.models.staff import RIGHTS
from app.services import drafts
from app.services.db import (
    BadAddress,
    Database,
    Db,
    NoAccess,
    NoDatabase,
    NotEncrypted,
    ServerUnreachable,
    WrongPassword,
    conninfo_of,
)
from app.services.desk import Desk, Me
from app.services.identities import read_identity
from app.services.settings import read_settings

__all__ = [
    "AccountClosed",
    "BadAddress",
    "Me",
    "NoDatabase",
    "NotEncrypted",
    "NotPrepared",
    "SchemaTooNew",
    "SchemaTooOld",
    "ServerAnswer",
    "ServerUnreachable",
    "WrongPassword",
    "enter",
    "needed_schema",
    "probe_server",
]

PROBE_SECONDS = 3.0
_SSL_REQUEST = struct.pack("!ii", 8, 80877103)
_NOT_THERE = ("42P01", "3F000")

_log = log.get("access")


class AccountClosed(NoAccess):
    """The person was dismissed, or never had a place in this base."""

    code = "account_closed"
    sentence = "This login is closed. Ask your administrator"


class PasswordChanged(KnownError):
    """Somebody gave the person a new password while his window was open."""

    code = "password_changed"
    sentence = "Your password was changed. Sign in with the new one"


class NotPrepared(KnownError):
    """The base is there and empty."""

    code = "not_prepared"
    sentence = "The base “{database}” is not prepared yet. The administrator prepares it with “nezabudka server init”"


class SchemaTooOld(KnownError):
    """The base was last updated for an older program."""

    code = "schema_too_old"
    sentence = "The base is older ({found}) than this program needs ({needed}). The administrator must update the base"


class SchemaTooNew(KnownError):
    """The base was updated for a newer program."""

    code = "schema_too_new"
    sentence = (
        "The base is newer ({found}) than this program ({needed}). Install the new version of the program"
    )


@dataclass(frozen=True)
class ServerAnswer:
    """How fast a server answered, and whether it encrypts (None: it is no PostgreSQL, or does not say)."""

    milliseconds: int
    encrypted: bool | None


def enter(url: str, login: str, password: str, *, language: str = "en") -> Desk:
    """The desk of this person, looking after its line and sending what waits from earlier.

    Else WrongPassword, ServerUnreachable, NoDatabase, NotPrepared, NotEncrypted, AccountClosed, SchemaTooOld,
    SchemaTooNew, BadAddress, or ServerWentBack of the journal.
    """
    door = _Door(login)
    database = Database(url, login=login, password=password, greet=door)
    try:
        with database.reading() as db:
            me = _read_me(db, database.conninfo)
            begins = read_settings(db).get("desktop.start")
        desk = Desk(database, door.the_journal(), me)
        desk.start_page = begins if isinstance(begins, str) else ""
        desk.measure_clock()
        desk.load_books(language)
    except BaseException as error:
        database.close()
        door.close()
        if isinstance(error, NoAccess):
            raise AccountClosed() from error
        raise
    door.desk = desk
    desk.start()
    return desk


def probe_server(url: str) -> ServerAnswer:
    """Whether a PostgreSQL answers there and encrypts; asks without login. ServerUnreachable after 3 s."""
    parts = conninfo_to_dict(conninfo_of(url))
    host = str(parts.get("hostaddr") or parts.get("host") or "localhost").split(",")[0]
    port = str(parts.get("port") or "5432").split(",")[0]
    begin = time.monotonic()
    try:
        with socket.create_connection((host, int(port)), timeout=PROBE_SECONDS) as line:
            line.sendall(_SSL_REQUEST)
            word = line.recv(1)
    except (OSError, ValueError) as error:
        raise ServerUnreachable(host=host) from error
    took = round((time.monotonic() - begin) * 1000)
    return ServerAnswer(milliseconds=took, encrypted={b"S": True, b"N": False}.get(word))


def needed_schema() -> str:
    """The schema this program was made for, as services.setup.head() says, without loading the migration tools
    (a third of a second at every start)."""
    return max(file.name[:4] for file in (config.alembic_folder() / "versions").glob("[0-9]*.py"))


class _Door:
    """Meets the server at every new connection, before anything is sent through it."""

    def __init__(self, login: str) -> None:
        self._login = login
        self._journal: drafts.Journal | None = None
        self.desk: Desk | None = None

    def __call__(self, connection: psycopg.Connection[Any]) -> None:
        identity = read_identity(connection)
        if self._journal is None:
            file = drafts.journal_file(self._login, identity.system_id, connection.info.dbname)
            self._journal = drafts.Journal(file)
        try:
            again = self._journal.meet(identity)
        except drafts.JournalUnwritable as error:
            # Reading goes on; whoever wants to save is told so by the journal itself.
            _log.warning("the journal cannot be used: %s", error)
            return
        if again and self.desk is not None:
            self.desk.try_now()

    def close(self) -> None:
        """Nobody came in."""
        if self._journal is not None:
            self._journal.close()

    def the_journal(self) -> drafts.Journal:
        """The journal for the server that answered."""
        assert self._journal is not None
        return self._journal


def _read_me(db: Db, conninfo: str) -> Me:
    try:
        found = db.execute(text("select max(version_num) from crm.alembic_version")).scalar_one()
        if found is None:
            raise AccountClosed()
        _check_schema(str(found), needed_schema())
        row = db.execute(
            text(
                "select s.id, s.login, s.name, s.level, s.group_id, coalesce(g.name, '') as group_name, s.time_zone,"
                " array(select r from unnest(cast(:rights as text[])) r where crm.has_right(r)) as rights"
                " from crm.staff s left join crm.sales_group g on g.id = s.group_id where s.login = session_user"
            ),
            {"rights": list(RIGHTS)},
        ).one_or_none()
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) in _NOT_THERE:
            raise NotPrepared(database=conninfo_to_dict(conninfo).get("dbname", "")) from error
        raise
    if row is None:
        raise AccountClosed()
    return Me(**{**row._mapping, "rights": frozenset(row.rights)})


def _check_schema(found: str, needed: str) -> None:
    if int(found) < int(needed):
        raise SchemaTooOld(found=found, needed=needed)
    if int(found) > int(needed):
        raise SchemaTooNew(found=found, needed=needed)
