"""A change of many on its way: portion after portion, each in a transaction of its own, past the journal.

    run = MassRun(desk, request, forecast)
    result = run.go(progress=…, cancelled=…)      the line broke: ConnectionLost; go() again goes on where it stopped
    resume(desk, mass_id) -> MassRun              the program was closed meanwhile
    undo(desk, mass_id) -> UndoRun                the same with .go()

What was done stays done: a portion that was committed although nobody heard of it is not done twice.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from app.services import mass_changes, mass_forecasts
from app.services.db import LONG, Busy, Db, TooSlow
from app.services.desk import Desk
from app.services.mass_changes import FIRST, Undoing
from app.services.mass_forms import (
    GiveAll,
    MassForecast,
    MassRequest,
    MassResult,
    NotYourChange,
    PlanAll,
    RefusedClient,
    Targets,
    decode_selection,
)
from app.services.mass_steps import Scene
from app.services.selections import Selection

T = TypeVar("T")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
PORTION = 400
TOLD = 500
"""So many refused clients are told by name; all are counted."""


def scene_of(desk: Desk, mass_id: uuid.UUID) -> Scene:
    """The moment and the books a change is reckoned from."""
    return Scene(mass_id, desk.clock.now(), desk.books)


def foresee(desk: Desk, request: MassRequest, *, since: datetime | None = None) -> MassForecast:
    """What the deed would do; counting a whole company takes longer than an ordinary question."""
    scene = scene_of(desk, request.id)
    return desk.change(lambda db: mass_forecasts.foresee(db, request, scene, since=since), limit=LONG)


class _Run:
    """Counts what became of the clients, and has patience with those that somebody else holds for a moment."""

    def __init__(self, desk: Desk, mass_id: uuid.UUID, wanted: int, done: int) -> None:
        self.desk, self.id, self.wanted, self.done = desk, mass_id, wanted, done
        self.reasons: Counter[str] = Counter()
        self._told: list[RefusedClient] = []
        self.cancelled = False

    def _note(self, refused: tuple[RefusedClient, ...]) -> None:
        self.reasons.update(one.reason for one in refused)
        self._told += refused[: TOLD - len(self._told)]

    def _patiently(self, do: Callable[[Db, bool], T]) -> T:
        """The third time those that are still held are passed over: "busy"."""
        for patient in (True, True, False):
            try:
                return self.desk.change(lambda db, patient=patient: do(db, patient), limit=LONG)  # type: ignore[misc]
            except (Busy, TooSlow):
                if not patient:
                    raise
        raise AssertionError

    def result(self) -> MassResult:
        """What became of it so far."""
        reasons = {reason: count for reason, count in self.reasons.items() if count}
        return MassResult(self.id, self.wanted, self.done, reasons, tuple(self._told), self.cancelled)


class MassRun(_Run):
    """A change that is done portion by portion; `go` again after a broken line goes on."""

    def __init__(
        self, desk: Desk, request: MassRequest, forecast: MassForecast, *, done: int = 0, portion: int = 0
    ) -> None:
        super().__init__(desk, request.id, forecast.count + done, done)
        self._request, self._forecast, self._targets = request, forecast, forecast.targets
        self._place, self._begun = 0, done > 0
        # Each portion of plans reads the days of their owners anew.
        self._portion = portion or (PORTION if not isinstance(request.deed, PlanAll | GiveAll) else 300)
        self.reasons.update(forecast.reasons)
        self._told += [RefusedClient(one.client_id, one.name, one.reason or "") for one in forecast.left_out][
            :TOLD
        ]

    @property
    def targets(self) -> Targets:
        """Those that would change."""
        return self._targets

    def go(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> MassResult:
        """Does what is left. ConnectionLost when the line breaks: what was done stays."""
        if not self._begun:
            self.desk.change(lambda db: mass_changes.begin(db, self._request, self._forecast))
            self._begun = True
        while self._place < len(self._targets):
            self._tell(progress)
            if cancelled is not None and cancelled():
                self.cancelled = True
                break
            self._next()
        self.desk.change(lambda db: mass_changes.end(db, self.id))
        self._tell(progress)
        return self.result()

    def _tell(self, progress: Progress | None) -> None:
        if progress is not None:
            progress(self._place, len(self._targets))

    def _next(self) -> None:
        ids, versions = self._targets.slice(self._place, self._portion)
        scene = scene_of(self.desk, self.id)

        def do(db: Db, patient: bool) -> mass_changes.Step:
            step = mass_changes.step(db, self.id, self._request.deed, ids, versions, scene, patient=patient)
            refused = self.reasons.total() + len(step.refused)
            mass_changes.count_so_far(db, self.id, self.done + step.done, refused)
            return step

        step = self._patiently(do)
        self.done += step.done
        self._note(step.refused)
        self._place += len(ids)


class UndoRun(_Run):
    """A change that is taken back portion by portion; what others have changed since stays as it is."""

    def __init__(self, desk: Desk, undoing: Undoing, *, portion: int = 0) -> None:
        super().__init__(desk, undoing.id, undoing.wanted, 0)
        self._undoing, self._after, self._portion = undoing, FIRST, portion or PORTION

    def go(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> MassResult:
        """Takes back what is left. Stopped, or its line broken: what was put back stays, and it can go on."""
        after: uuid.UUID | None = self._after
        while after is not None:
            if progress is not None:
                progress(self.done + self.reasons.total(), self.wanted)
            if cancelled is not None and cancelled():
                self.cancelled = True
                return self.result()
            after = self._next(after)
            self._after = after or self._after
        # Clients that went on to where this person does not see them any more.
        self.reasons["gone"] += max(0, self.wanted - self.done - self.reasons.total())
        self.desk.change(lambda db: mass_changes.end_undo(db, self._undoing))
        return self.result()

    def _next(self, after: uuid.UUID) -> uuid.UUID | None:
        def do(db: Db, patient: bool) -> mass_changes.UndoStep:
            step = mass_changes.undo_step(db, self._undoing, after, self._portion, patient=patient)
            refused = self.reasons.total() + len(step.refused)
            mass_changes.count_so_far(db, self.id, self.done + step.done, refused)
            return step

        step = self._patiently(do)
        self.done += step.done
        self._note(step.refused)
        return step.after


def resume(desk: Desk, mass_id: uuid.UUID) -> MassRun:
    """Takes a change up again whose program was closed: whoever is still meant and
    neither served nor changed since. NotYourChange."""
    change = desk.read(mass_changes.read_change, mass_id)
    if not change.mine or change.ended_at is not None:
        raise NotYourChange()
    request = MassRequest(mass_id, desk.read(_selection_of, mass_id), change.deed)
    forecast = foresee(desk, request, since=change.began_at)
    return MassRun(desk, request, forecast, done=change.done)


def undo(desk: Desk, mass_id: uuid.UUID) -> UndoRun:
    """Begins to take a change back, or goes on with it. NotYourChange when it is another's or was undone."""
    return UndoRun(desk, desk.change(lambda db: mass_changes.begin_undo(db, mass_id)))


def _selection_of(db: Db, mass_id: uuid.UUID) -> Selection:
    return decode_selection(mass_changes.read_selection(db, mass_id))
