"""Managers who dial and file, call after call, through the services: for the measurements of saving."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

import psycopg

from app.services import call_screens, calls
from app.services.calls import Attempt, Filed, Outcome, Undo
from app.services.db import Database
from app.services.planning import NextContact
from bench import home

AGREED, RETRIED = "call_back", "no_answer"
"""An outcome whose next contact the client agreed to, and one whose next try is reckoned."""


class Place(Protocol):
    """A base: the demo's (bench.home) or the whole company's (bench.big)."""

    @property
    def url(self) -> str:
        """For people."""

    @property
    def superuser_url(self) -> str:
        """For arranging."""


@dataclass(frozen=True)
class There:
    """A base by its two URLs."""

    url: str
    superuser_url: str


@dataclass
class Client:
    """Whom to ring, and the plan that stands."""

    id: uuid.UUID
    phone_id: uuid.UUID
    number: str
    planned: uuid.UUID | None


_CLIENTS = """
    select c.id, p.id, p.number,
           (select a.id from crm.activity a where a.client_id = c.id and a.done_at is null and a.state = 'planned' and a.kind = 'call'
             order by a.due_at limit 1)
      from crm.client c
      join lateral (select x.id, x.number from crm.phone x
                     where x.client_id = c.id and x.state not in ('bad', 'dead') and x.number is not null
                       and not exists (select from crm.listed_number l where l.number = x.number)
                     order by x.position limit 1) p on true
     where c.owner_id = (select s.id from crm.staff s where s.login = %s) and c.closed_reason is null and c.dnc_until is null
     order by c.id limit %s
"""
_MANAGERS = """
    select s.login from crm.staff s
     where s.active and s.level = 'manager'
       and (select count(*) from (select from crm.client c where c.owner_id = s.id limit %(clients)s) x) >= %(clients)s
     order by s.id limit %(people)s
"""


def managers_of(place: Place, *, people: int, clients: int) -> list[str]:
    """Logins of managers who own so many clients at least."""
    with psycopg.connect(place.superuser_url) as connection:
        found = connection.execute(_MANAGERS, {"people": people, "clients": clients}).fetchall()
    return [login for (login,) in found]


def clients_of(place: Place, login: str, *, limit: int) -> list[Client]:
    """Clients of this manager who may be rung."""
    with psycopg.connect(place.superuser_url) as connection:
        return [Client(*row) for row in connection.execute(_CLIENTS, (login, limit))]


class Caller:
    """One manager on one line of his own."""

    def __init__(self, url: str, login: str, clients: Sequence[Client]) -> None:
        self.database = Database(url, login=login, password=home.PASSWORD, pool=1)
        self._round = itertools.cycle(clients)
        self._client = next(self._round)
        self._dialled = self._begun()
        self._saved: Outcome | None = None

    def read(self) -> None:
        """The call screen of the next client."""
        self._client = next(self._round)
        with self.database.reading() as db:
            call_screens.read(db, self._client.id, "en", datetime.now(UTC), self._client.planned)

    def dial(self) -> None:
        """The attempt is written: his planned call is begun, or one that nobody planned."""
        self._dialled = self._begun()
        with self.database.transaction() as db:
            calls.start_call(db, self._dialled)

    def save(self, code: str = AGREED) -> Filed:
        """The outcome of the call that was begun, with what comes next."""
        form = self._outcome(code)
        with self.database.transaction() as db:
            filed = calls.record_outcome(db, form)
        self._client.planned, self._saved = filed.next_id, form
        return filed

    def undo(self) -> None:
        """Takes the last one back."""
        assert self._saved is not None
        form = Undo(uuid.uuid4(), self._saved.client_id, datetime.now(UTC), self._saved.id)
        with self.database.transaction() as db:
            calls.undo_outcome(db, form)
        self._client.planned = None

    def close(self) -> None:
        """Ends the line."""
        self.database.close()

    def _begun(self) -> Attempt:
        client = self._client
        return Attempt(
            id=uuid.uuid4(), client_id=client.id, made_at=datetime.now(UTC), activity_id=client.planned or uuid.uuid4(),
            number=client.number, phone_id=client.phone_id,
        )  # fmt: skip

    def _outcome(self, code: str) -> Outcome:
        now, call = datetime.now(UTC), self._dialled
        following = None
        if code == AGREED:
            due = now + timedelta(days=1, minutes=uuid.uuid4().int % 480)
            following = NextContact(
                uuid.uuid4(), "call", due, due_zone="Europe/Kyiv", is_promise=True, note="Ring again"
            )
        return Outcome(
            id=uuid.uuid4(), client_id=call.client_id, made_at=now, activity_id=call.activity_id, outcome_code=code,
            note="Asked for prices of the second quarter", number=call.number, phone_id=call.phone_id,
            started_at=now - timedelta(seconds=40), ended_at=now, talk_seconds=35, next=following,
        )  # fmt: skip
