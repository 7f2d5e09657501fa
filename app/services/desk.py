"""One signed-in person: reading, filing deeds that cannot be lost, and whether the server answers.

The order of a save: journal ("kept") -> server -> "saved" or "refused". What the server could not be asked
stays kept and is sent again, in the order it was made, as soon as it answers.
"""

from __future__ import annotations

import contextlib
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Concatenate, Literal, ParamSpec, TypeVar

from sqlalchemy import text

from app import log
from app.errors import ConnectionLost, KnownError
from app.services.clocks import ServerClock
from app.services.db import (
    QUICK,
    Busy,
    Database,
    Db,
    NoAccess,
    NoDatabase,
    NotEncrypted,
    TooSlow,
    WrongPassword,
)
from app.services.deed_kinds import DEEDS, Kind, form_of, kind_of
from app.services.dictionaries import Books, read_books
from app.services.drafts import Entry, Journal, JournalUnwritable, OtherServer, ServerWentBack

P = ParamSpec("P")
T = TypeVar("T")
Told = Callable[["DeskState"], object]

_log = log.get("desk")

NOT_LET_IN = (WrongPassword, NoAccess)
"""Asking again by itself would not help, and may lock the login: only the person can go on from here."""
SHUT_OUT = (*NOT_LET_IN, NoDatabase, NotEncrypted, ServerWentBack, OtherServer)
"""Something answers that must not get, or does not take, what waits here: the same as no server."""
NOT_NOW = (Busy, TooSlow)
"""Nothing was changed, and the same deed may well get through a little later."""
MEASURE_SECONDS = 240.0
LONGEST_PAUSE = 15.0


@dataclass(frozen=True)
class Me:
    """Who is signed in, as the database knows him; `rights` are the finer ones (models.staff.RIGHTS)."""

    id: int
    login: str
    name: str
    level: str
    group_id: int | None
    group_name: str
    time_zone: str
    rights: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Receipt:
    """What became of a deed: `answer` of a saved one, `error` of a refused one (of a kept one: what is in the way)."""

    status: Literal["saved", "kept", "refused"]
    answer: Any = None
    error: KnownError | None = None


@dataclass(frozen=True)
class Replayed:
    """How many waiting entries a replay saved, how many were refused, how many still wait."""

    saved: int = 0
    refused: int = 0
    left: int = 0


@dataclass(frozen=True)
class DeskState:
    """Whether the server answers, since when; what waits; when it is looked for again (offline and None: only
    on `try_now`, because the password is wrong or the login closed)."""

    online: bool
    since: datetime
    unsent: int = 0
    refused: int = 0
    next_try: datetime | None = None
    error: KnownError | None = None


def pause_after(tries: int) -> float:
    """Seconds until the next look for a server that did not answer so many times: 1, 2, 4, 8, then 15."""
    return float(min(LONGEST_PAUSE, 2 ** min(tries, 5)))


class Desk:
    """A person's place at the server. Safe to call from any thread; every call may take seconds."""

    def __init__(
        self,
        database: Database,
        journal: Journal,
        me: Me,
        *,
        kinds: Mapping[str, Kind] = DEEDS,
        limit: float = QUICK,
        pause: Callable[[int], float] = pause_after,
    ) -> None:
        self.me, self.journal = me, journal
        self.start_page = ""
        """The page that this person has chosen to begin with; empty: that of his level."""
        self.seat = uuid.uuid4()
        self.clock = ServerClock()
        self.books = Books()
        self._database, self._kinds, self._limit, self._pause = database, kinds, limit, pause
        self._sending = threading.Lock()
        self._turn, self._telling = threading.Condition(), threading.RLock()
        self._due = time.monotonic() + MEASURE_SECONDS
        self._tries, self._closing = 0, False
        self._line = DeskState(online=True, since=datetime.now(UTC))
        self._told: list[Told] = []
        self._last_told: DeskState | None = None
        self._thread = threading.Thread(target=self._stay_in_touch, name="desk", daemon=True)

    @property
    def conninfo(self) -> str:
        """How a listener reaches the same base; holds the password."""
        return self._database.conninfo

    @property
    def state(self) -> DeskState:
        """Whether the server answers and what waits, now."""
        with contextlib.suppress(JournalUnwritable):
            counts = self.journal.counts()
            return replace(self._line, unsent=counts.kept, refused=counts.refused)
        return self._line

    def start(self) -> None:
        """Begins to look after the line, and sends at once what waits from earlier."""
        self._thread.start()
        self.try_now()

    def close(self) -> None:
        """Ends the looking after and every connection; what waits stays in the journal."""
        with self._turn:
            self._closing = True
            self._turn.notify_all()
        if self._thread.is_alive():
            self._thread.join(2 * QUICK)
        self._database.close()
        self.journal.close()

    def read(self, ask: Callable[Concatenate[Db, P], T], *args: P.args, **kw: P.kwargs) -> T:
        """The answer of a service that only reads. While the server is known to be down: ConnectionLost at once."""
        self._raise_when_down()
        try:
            with self._database.reading(limit=self._limit) as db:
                answer = ask(db, *args, **kw)
        except (ConnectionLost, *SHUT_OUT) as error:
            self._went_offline(error)
            raise
        self._came_online()
        return answer

    def change(self, do: Callable[[Db], T], *, limit: float = QUICK) -> T:
        """Runs work in one transaction past the journal: settings and administration, which may simply fail."""
        self._raise_when_down()
        try:
            with self._database.transaction(limit=limit) as db:
                return do(db)
        except (ConnectionLost, *SHUT_OUT) as error:
            self._went_offline(error)
            raise

    def submit(self, deed: Callable[[Db, Any], Any], form: Any) -> Receipt:
        """Files a deed: kept on this PC first, then sent. Refused with JournalUnwritable when it could not be kept."""
        try:
            entry = self.journal.keep(kind_of(deed, self._kinds), form)
        except KnownError as error:
            return Receipt("refused", error=error)
        self._tell()
        try:
            if (down := self._down()) is not None:
                return Receipt("kept", error=down)
            if self.journal.waits_before(entry):
                # What was kept earlier for this client goes first.
                return self._send_all().get(entry.id, Receipt("kept"))
            return self._send(entry, form)
        finally:
            self._tell()

    def replay(self) -> Replayed:
        """Sends all that waits, in the order it was made; stops where the line breaks.

        Nothing overtakes an entry of the same client that could not be decided now (Busy, TooSlow). A refusal
        blocks nobody, followers of the same client included: the server judges each deed by itself (ids and
        versions tell it on what it builds), and an outcome must not get lost because the attempt before it was.
        """
        ends = Counter(receipt.status for receipt in self._send_all().values())
        self._tell()
        return Replayed(ends["saved"], ends["refused"], len(self.journal.unsent()))

    def try_now(self) -> None:
        """Looks for the server at once instead of at the next try."""
        with self._turn:
            self._due = 0.0
            self._turn.notify_all()

    def on_state(self, told: Told) -> Callable[[], None]:
        """From now on `told` gets each new DeskState, on whatever thread it came about; it must not wait for
        anything. Returns how to stop it."""
        self._told.append(told)
        return lambda: self._told.remove(told) if told in self._told else None

    def load_books(self, language: str) -> Books:
        """Reads the dictionaries in this language; `books` is them from now on."""
        self.books = self.read(read_books, language)
        return self.books

    def measure_clock(self) -> timedelta:
        """Sets the clock by the server's; returns how far this PC's clock is behind."""
        with self._database.reading(limit=self._limit) as db:
            db.execute(text("select 1"))  # the connection is not part of the round trip
            return self.clock.measure(
                lambda: db.execute(text("select pg_catalog.clock_timestamp()")).scalar_one()
            )

    def _send_all(self) -> dict[uuid.UUID, Receipt]:
        receipts: dict[uuid.UUID, Receipt] = {}
        waiting: set[uuid.UUID] = set()
        for entry in self.journal.unsent():
            if self._closing:
                break
            if entry.client_id in waiting:
                continue
            with contextlib.suppress(
                Exception
            ):  # a bug in one deed is in the log and must not hold up the rest
                receipts[entry.id] = self._send(entry)
            if entry.id in receipts and receipts[entry.id].status == "kept":
                if not self._line.online:
                    break
                if entry.client_id is not None:
                    waiting.add(entry.client_id)
        return receipts

    def _send(self, entry: Entry, form: Any = None) -> Receipt:
        """One deed to the server. An unknown end (the line broke, perhaps in the commit) leaves it kept: sent
        again under the same id it is done once."""
        try:
            form = form if form is not None else form_of(entry.kind, entry.content, self._kinds)
            with self._sending, self._database.transaction(limit=self._limit) as db:
                answer = self._kinds[entry.kind].deed(db, form)
        except (ConnectionLost, *SHUT_OUT) as error:
            self._note(self.journal.mark_tried, entry.id, str(error), error.code)
            self._went_offline(error)
            return Receipt("kept", error=error)
        except NOT_NOW as error:
            self._note(self.journal.mark_tried, entry.id, str(error), error.code)
            self._look_again()
            return Receipt("kept", error=error)
        except KnownError as error:
            self._note(self.journal.mark_refused, entry.id, str(error), error.code)
            return Receipt("refused", error=error)
        except Exception as error:
            _log.exception("a deed of kind %s failed by our fault", entry.kind)
            self._note(self.journal.mark_refused, entry.id, type(error).__name__, "unexpected")
            raise
        self._note(self.journal.mark_saved, entry.id)
        self._came_online()
        return Receipt("saved", answer)

    def _note(self, mark: Callable[..., None], *values: object) -> None:
        """What the server has decided stands even when this PC cannot write it down: sent again it says the same."""
        try:
            mark(*values)
        except JournalUnwritable as error:
            _log.warning("the journal could not be marked: %s", error)

    def _down(self) -> KnownError | None:
        return None if self._line.online else self._line.error or ConnectionLost()

    def _raise_when_down(self) -> None:
        """Every question to a dead server would hang for seconds; looking for it is one thread's work."""
        if (error := self._down()) is not None:
            raise type(error)(**error.values)

    def _went_offline(self, error: KnownError) -> None:
        with self._turn:
            if self._line.online:
                self._tries = 0
            self._plan(error)
            since = datetime.now(UTC) if self._line.online else self._line.since
            self._line = replace(self._line, online=False, since=since, error=error)
        self._tell()

    def _plan(self, error: KnownError | None) -> None:
        alone = not isinstance(error, NOT_LET_IN)
        seconds = self._pause(self._tries)
        self._due = time.monotonic() + seconds if alone else float("inf")
        next_try = datetime.now(UTC) + timedelta(seconds=seconds) if alone else None
        self._line = replace(self._line, next_try=next_try)
        self._turn.notify_all()

    def _look_again(self) -> None:
        with self._turn:
            self._plan(None)

    def _came_online(self) -> None:
        with self._turn:
            if self._line.online:
                return
            self._line = DeskState(online=True, since=datetime.now(UTC))
        self._tell()

    def _stay_in_touch(self) -> None:
        while True:
            with self._turn:
                while not self._closing and (left := self._due - time.monotonic()) > 0:
                    self._turn.wait(None if left == float("inf") else left)
                if self._closing:
                    return
                self._due = float("inf")
            self._look()

    def _look(self) -> None:
        """One look at the server: the clock, then all that waits; plans the next one."""
        try:
            self.measure_clock()
            self._came_online()
            left = self.replay().left
            self.journal.clear_old()
        except JournalUnwritable as error:
            _log.warning("the journal cannot be used: %s", error)
            left = 0
        except KnownError as error:
            self._tries += 1
            self._went_offline(error)
            return
        except Exception:
            _log.exception("looking after the line failed by our fault")
            left = 1
        self._tries = self._tries + 1 if left else 0
        with self._turn:
            if left:
                self._plan(self._line.error)
            elif self._line.online:
                self._due = min(self._due, time.monotonic() + MEASURE_SECONDS)
                self._line = replace(self._line, next_try=None)
        self._tell()

    def _tell(self) -> None:
        with self._telling:
            state = self.state
            if _shown(state) != _shown(self._last_told):
                self._last_told = state
                for told in list(self._told):
                    told(state)


def _shown(state: DeskState | None) -> Iterable[object]:
    """What of a state people look at; two errors of the same sentence are the same."""
    if state is None:
        return ()
    return (state.online, state.since, state.unsent, state.refused, state.next_try, str(state.error or ""))
