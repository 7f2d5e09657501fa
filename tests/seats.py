"""A person's desk in a test, with a deed small enough to count: one row in crm.staff_setting."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text

from app.errors import KnownError
from app.services.db import Database, Db
from app.services.deed_kinds import Kind
from app.services.deeds import once
from app.services.desk import Desk, DeskState, Me
from app.services.drafts import Journal
from app.services.identities import read_identity
from tests.office import PASSWORD, Office


class TooLoud(KnownError):
    """The server's rule against shouting."""

    code = "too_loud"
    sentence = "Not so loud"


@dataclass(frozen=True)
class Jot:
    """A remark kept under a key; inserted, so that doing it twice would fail."""

    key: str
    value: str = "x"
    id: uuid.UUID = field(default_factory=uuid.uuid4)
    client_id: uuid.UUID | None = None
    made_at: datetime = field(default_factory=lambda: datetime.now(UTC))


def jot(db: Db, form: Jot) -> str:
    """Answers the key; a text in capitals is refused, and one is more than the program can bear."""
    if form.value.isupper():
        raise TooLoud()
    if form.value == "a bug":
        raise ZeroDivisionError
    if once(db, form, "jot"):
        db.execute(
            text(
                "insert into crm.staff_setting (staff_id, key, value) values (crm.my_id(), :key, to_jsonb(cast(:value as text)))"
            ),
            {"key": form.key, "value": form.value},
        )
    return form.key


def jot_slowly(db: Db, form: Jot) -> str:
    """As jot, and takes longer than any test waits."""
    jot(db, form)
    db.execute(text("select pg_sleep(20)"))
    return form.key


KINDS: Mapping[str, Kind] = {"jot": Kind(jot, Jot), "jot_slowly": Kind(jot_slowly, Jot)}


def desk_at(
    url: str, file: Path, *, login: str = "anna", limit: float = 8.0, pause: float = 600.0, door: bool = False
) -> Desk:
    """A desk that looks after its line only when told to (`pause` is long), so that a test sees each state."""
    journal = Journal(file)
    greet = (lambda connection: journal.meet(read_identity(connection)) and None) if door else None
    database = Database(url, login=login, password=PASSWORD, greet=greet)
    me = Me(0, login, login, "manager", None, "", "Europe/Kyiv")
    return Desk(database, journal, me, kinds=KINDS, limit=limit, pause=lambda tries: pause)


def jotted(office: Office, key: str | None = None) -> list[str]:
    """Keys of all remarks on the server, or how often one is there."""
    rows = office.rows("select key from crm.staff_setting order by changed_at, key")
    return [row[0] for row in rows if key in (None, row[0])]


class States:
    """Waits for a state of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._news = threading.Condition()
        self._desk = desk
        self.seen: list[DeskState] = []
        desk.on_state(self._told)

    def _told(self, state: DeskState) -> None:
        with self._news:
            self.seen.append(state)
            self._news.notify_all()

    def wait(self, wanted: Callable[[DeskState], Any], seconds: float = 20) -> DeskState:
        """The first state that is wanted; fails loudly when it does not come."""
        with self._news:
            assert self._news.wait_for(lambda: wanted(self._desk.state), seconds), self.seen
            return self._desk.state


def eventually(wanted: Callable[[], Any], seconds: float = 20) -> Any:
    """What `wanted` says as soon as it is true."""
    end = time.monotonic() + seconds
    pause = threading.Event()
    while time.monotonic() < end:
        if answer := wanted():
            return answer
        pause.wait(0.02)
    raise AssertionError("it did not come about")
