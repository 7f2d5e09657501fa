"""The local journal: what was filed and what is being typed stays on this PC until the server has it.

One SQLite file per login and server. WAL with synchronous=FULL: what `keep` has returned survives a crash
and a power cut. Nothing deletes an entry the server has not saved.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import threading
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from app import config, log
from app.errors import KnownError
from app.services.deeds import DeedRefused, encode

Status = Literal["kept", "saved", "refused"]
KEPT_DAYS = 7

_log = log.get("drafts")
_TABLES = """
create table if not exists entry (
    position integer primary key autoincrement,
    id text not null unique,
    kind text not null,
    content text not null,
    client_id text,
    made_at text not null,
    status text not null default 'kept' check (status in ('kept', 'saved', 'refused')),
    reason text not null default '',
    code text not null default '',
    tries integer not null default 0,
    sent_at text
);
create index if not exists entry_status on entry (status, position);
create table if not exists draft (
    client_id text not null, field text not null, text text not null, typed_at text not null,
    primary key (client_id, field)
);
create table if not exists server (
    one integer primary key check (one = 1), system_id text not null, timeline integer not null
);
"""
_COLUMNS = "id, kind, content, client_id, made_at, status, reason, code, tries, sent_at"


class JournalUnwritable(KnownError):
    """The disk is full or the folder cannot be written: nothing was kept, the text must stay on the screen."""

    code = "journal_unwritable"
    sentence = "This PC cannot keep your entry ({reason}). Do not close the form; free space on the disk and try again"


class ServerWentBack(KnownError):
    """The server knows less than it did: an old copy answers in place of the real one."""

    code = "server_went_back"
    sentence = "An outdated copy of the server answers. Nothing is sent to it; tell your administrator"


class OtherServer(KnownError):
    """Another server answers than the one these entries were made for."""

    code = "other_server"
    sentence = "Another server answers at this address. Nothing is sent to it; tell your administrator"


@dataclass(frozen=True)
class Identity:
    """Which server this is, and how often a replica took over: it grows by one each time."""

    system_id: str
    timeline: int


@dataclass(frozen=True)
class Entry:
    """One deed in the journal; `reason` says in English why it is not saved, `code` is that KnownError's."""

    id: uuid.UUID
    kind: str
    content: dict[str, Any]
    client_id: uuid.UUID | None
    made_at: datetime
    status: Status
    reason: str
    code: str
    tries: int
    sent_at: datetime | None


@dataclass(frozen=True)
class Draft:
    """What was being typed for a client and is not filed yet."""

    client_id: uuid.UUID
    field: str
    text: str
    typed_at: datetime


@dataclass(frozen=True)
class Counts:
    """How many entries wait, how many the server saved in the kept days, how many it refused."""

    kept: int = 0
    saved: int = 0
    refused: int = 0


def journal_file(login: str, system_id: str, database: str) -> Path:
    """Where this person's journal for this base lies; a server that moved to another address keeps its journal."""
    name = "-".join(re.sub(r"[^a-z0-9_]", "_", part.lower()) for part in (login, database, system_id))
    return config.home() / "journal" / f"{name}.db"


def left_behind(file: Path) -> tuple[Entry, ...]:
    """What still waits in this person's journals for former servers of the same base.

    A base that was restored on a new server is another server: nobody knows what it lost, so nothing is sent there
    unasked; but nothing is forgotten either.
    """
    waiting: list[Entry] = []
    former = file.name.rpartition("-")[0]
    for other in sorted(file.parent.glob(f"{former}-*.db")):
        if other != file and other.name.rpartition("-")[0] == former:
            journal = Journal(other)
            waiting += journal.unsent()
            journal.close()
    return tuple(waiting)


class Journal:
    """One person's journal for one base. Safe to call from any thread; several programs may have it open."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = threading.RLock()
        # Opened at the first use and again after a failure: a full disk must not keep a person from reading.
        self._opened: sqlite3.Connection | None = None

    def keep(self, kind: str, form: Any) -> Entry:
        """Puts the form on the disk; when this returns it cannot be lost. The same form again is the same entry.

        JournalUnwritable when it could not be kept, DeedRefused when the id is taken by another form.
        """
        content = json.dumps(encode(form), ensure_ascii=False, sort_keys=True)
        client_id = getattr(form, "client_id", None)
        made_at = getattr(form, "made_at", None) or datetime.now(UTC)
        values = (str(form.id), kind, content, str(client_id) if client_id else None, made_at.isoformat())
        with self._writing() as connection:
            connection.execute(
                "insert into entry (id, kind, content, client_id, made_at) values (?, ?, ?, ?, ?)"
                " on conflict (id) do nothing",
                values,
            )
            row = connection.execute(f"select {_COLUMNS} from entry where id = ?", (str(form.id),)).fetchone()
        if (row["kind"], row["content"]) != (kind, content):
            raise DeedRefused()
        return _entry(row)

    def mark_saved(self, entry_id: uuid.UUID) -> None:
        """The server has it; the entry goes away after the kept days."""
        self._mark(entry_id, "saved", "", "")

    def mark_refused(self, entry_id: uuid.UUID, reason: str, code: str = "") -> None:
        """The server said no for good; the entry stays, with the reason, until somebody looks after it."""
        self._mark(entry_id, "refused", reason, code)

    def mark_tried(self, entry_id: uuid.UUID, reason: str, code: str = "") -> None:
        """One more try that did not get through; it still waits."""
        self._mark(entry_id, "kept", reason, code)

    def retry(self, entry_id: uuid.UUID) -> None:
        """A refused entry waits again, at its old place."""
        with self._writing() as connection:
            connection.execute(
                "update entry set status = 'kept', reason = '', code = '' where id = ? and status = 'refused'",
                (str(entry_id),),
            )

    def find(self, entry_id: uuid.UUID) -> Entry | None:
        """One entry by its id."""
        found = self._entries("where id = ?", str(entry_id))
        return found[0] if found else None

    def unsent(self) -> tuple[Entry, ...]:
        """What the server does not have yet, in the order it was made."""
        return self._entries("where status = 'kept' order by position")

    def waits_before(self, entry: Entry) -> bool:
        """Whether an earlier entry of the same client waits, so that this one must not overtake it."""
        earlier = (
            "where status = 'kept' and client_id = ?"
            " and position < (select position from entry where id = ?) limit 1"
        )
        return entry.client_id is not None and bool(
            self._entries(earlier, str(entry.client_id), str(entry.id))
        )

    def recent(self, days: int = KEPT_DAYS) -> tuple[Entry, ...]:
        """Entries of the last days, newest first, and all that wait or were refused, however old."""
        since = (datetime.now(UTC) - timedelta(days=days)).isoformat()
        return self._entries("where status <> 'saved' or sent_at >= ? order by position desc", since)

    def counts(self) -> Counts:
        """How many entries are in each state."""
        with self._reading() as connection:
            rows = connection.execute("select status, count(*) as n from entry group by status").fetchall()
        return Counts(**{row["status"]: row["n"] for row in rows})

    def clear_old(self) -> None:
        """Forgets what the server saved more than the kept days ago, and nothing else."""
        before = (datetime.now(UTC) - timedelta(days=KEPT_DAYS)).isoformat()
        with self._writing() as connection:
            connection.execute("delete from entry where status = 'saved' and sent_at < ?", (before,))

    def type_draft(self, client_id: uuid.UUID, field: str, text: str) -> None:
        """Keeps what is being typed; an empty text forgets it."""
        if not text:
            self.drop_draft(client_id, field)
            return
        with self._writing() as connection:
            connection.execute(
                "insert into draft values (?, ?, ?, ?) on conflict (client_id, field)"
                " do update set text = excluded.text, typed_at = excluded.typed_at",
                (str(client_id), field, text, datetime.now(UTC).isoformat()),
            )

    def drafts(self) -> tuple[Draft, ...]:
        """Everything typed and not filed, newest first."""
        with self._reading() as connection:
            rows = connection.execute("select * from draft order by typed_at desc").fetchall()
        moments = [datetime.fromisoformat(row["typed_at"]) for row in rows]
        return tuple(
            Draft(uuid.UUID(row["client_id"]), row["field"], row["text"], at)
            for row, at in zip(rows, moments, strict=True)
        )

    def drop_draft(self, client_id: uuid.UUID, field: str | None = None) -> None:
        """Forgets what was typed for a client: one field, or all of it."""
        with self._writing() as connection:
            connection.execute(
                "delete from draft where client_id = ?1 and (?2 is null or field = ?2)",
                (str(client_id), field),
            )

    def meet(self, identity: Identity) -> int:
        """Remembers which server answers. After a take-over the kept days wait again; returns how many entries.

        ServerWentBack or OtherServer when nothing may be sent there at all.
        """
        with self._writing() as connection:
            again = 0
            if _took_over(connection, identity):
                again = connection.execute("update entry set status = 'kept' where status = 'saved'").rowcount
            connection.execute(
                "insert into server values (1, ?, ?) on conflict (one) do update set timeline = excluded.timeline",
                (identity.system_id, identity.timeline),
            )
        return again

    def close(self) -> None:
        """Closes the file; entries stay."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def _mark(self, entry_id: uuid.UUID, status: Status, reason: str, code: str) -> None:
        with self._writing() as connection:
            # Another program of this person may have been faster: "saved" is never taken back here.
            connection.execute(
                "update entry set status = ?, reason = ?, code = ?, tries = tries + 1, sent_at = ?"
                " where id = ? and status <> 'saved'",
                (status, reason, code, datetime.now(UTC).isoformat(), str(entry_id)),
            )

    def _entries(self, rest: str, *values: str) -> tuple[Entry, ...]:
        with self._reading() as connection:
            return tuple(
                _entry(row) for row in connection.execute(f"select {_COLUMNS} from entry {rest}", values)
            )

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _in_sentences():
            yield self._connected()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction of the file: all of it or nothing."""
        with self._lock, _in_sentences():
            connection = self._connected()
            with connection:
                connection.execute("begin immediate")
                yield connection

    def _connected(self) -> sqlite3.Connection:
        if self._opened is None:
            self._opened = _opened(self.file)
            self.clear_old()
        return self._opened


@contextlib.contextmanager
def _in_sentences() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise JournalUnwritable(reason=getattr(error, "strerror", None) or str(error)) from error


def _opened(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return _connected(file)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        # Not a database any more: set aside, never deleted, so that a person can still be helped by hand.
        aside = file.with_name(f"{file.name}.damaged-{datetime.now(UTC):%Y%m%d%H%M%S%f}")
        file.rename(aside)
        _log.error("the journal was damaged and is set aside as %s", aside.name)
        return _connected(file)


def _connected(file: Path) -> sqlite3.Connection:
    # Made by us with our mode before SQLite opens it: its WAL takes over the mode of the file.
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=3)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        connection.executescript(_TABLES)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _took_over(connection: sqlite3.Connection, identity: Identity) -> bool:
    known = connection.execute("select system_id, timeline from server").fetchone()
    if known is None:
        return False
    if known["system_id"] != identity.system_id:
        raise OtherServer()
    if identity.timeline < known["timeline"]:
        raise ServerWentBack()
    return bool(identity.timeline > known["timeline"])


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        id=uuid.UUID(row["id"]),
        kind=row["kind"],
        content=json.loads(row["content"]),
        client_id=uuid.UUID(row["client_id"]) if row["client_id"] else None,
        made_at=datetime.fromisoformat(row["made_at"]),
        status=row["status"],
        reason=row["reason"],
        code=row["code"],
        tries=row["tries"],
        sent_at=datetime.fromisoformat(row["sent_at"]) if row["sent_at"] else None,
    )
