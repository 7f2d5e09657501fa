"""What the dialogs of many ask to be done behind the window: it can be stopped, gone on with, taken back."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.errors import ConnectionLost, KnownError
from app.services import mass_runs
from app.services.desk import Desk
from app.services.mass_forms import MassForecast, MassRequest, MassResult
from app.services.mass_runs import MassRun, UndoRun
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.mass_words import WORDS, reasons_text
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack
from app.ui.words import moments

TELL_SECONDS = 0.1


class Work(QObject):
    """One long work: `progressed(done, of)` from the worker's thread, shown on ours."""

    progressed = Signal(int, int)

    def __init__(self, closed: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop, self._closed, self._told, self._began = threading.Event(), closed, 0.0, time.monotonic()

    def cancel(self) -> None:
        """The worker sees it before its next portion."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether to stop. When the workstation closes the work is left unfinished: it greets at the next sign-in."""
        if self._closed():
            raise ConnectionLost()
        return self._stop.is_set()

    def tell(self, done: int, total: int) -> None:
        """How far it is; may be called as often as the work likes."""
        now = time.monotonic()
        if now - self._told >= TELL_SECONDS or done == total:
            self._told = now
            self.progressed.emit(done, total)

    def left(self, done: int, total: int) -> str:
        """How long it may still take; nothing while nobody can know."""
        gone = time.monotonic() - self._began
        return moments.talk(round(gone * (total - done) / done)) if done and gone > 1 else ""


class Going:
    """A change or its undo on its way; `go` again after a broken line goes on where it stopped."""

    def __init__(self, make: Callable[[Desk], MassRun | UndoRun]) -> None:
        self._make = make
        self.run: MassRun | UndoRun | None = None

    def go(self, desk: Desk, work: Work) -> MassResult:
        """Does it, or what is left of it."""
        if self.run is None:
            self.run = self._make(desk)
        return self.run.go(progress=work.tell, cancelled=work.cancelled)

    def so_far(self) -> MassResult | None:
        """What became of it until now."""
        return self.run.result() if self.run is not None else None


def change_of(request: MassRequest, forecast: MassForecast) -> Going:
    """A change that was foreseen."""
    return Going(lambda desk: MassRun(desk, request, forecast))


def rest_of(mass_id: uuid.UUID) -> Going:
    """What is left of a change whose program was closed."""
    return Going(lambda desk: mass_runs.resume(desk, mass_id))


def undo_of(mass_id: uuid.UUID) -> Going:
    """A change that is taken back."""
    return Going(lambda desk: mass_runs.undo(desk, mass_id))


def go(desk: Desk, going: Going, work: Work) -> MassResult:
    """Does it, or what is left of it. In a worker."""
    return going.go(desk, work)


def foresee(desk: Desk, request: MassRequest) -> MassForecast:
    """What the deed would do. In a worker."""
    return mass_runs.foresee(desk, request)


class MassUndo(QObject):
    """A change that can be taken back from its message; lives as long as the messages do."""

    def __init__(self, tasks: DeskTasks, toasts: ToastStack, result: MassResult) -> None:
        super().__init__(toasts)
        self._tasks, self._toasts, self._result = tasks, toasts, result
        self._work = Work(tasks.closed, self)

    def tell(self) -> None:
        """Says what was done and offers to take it back."""
        result = self._result
        said = WORDS.done(result.done, result.wanted)
        self._toasts.close_undo()
        if result.done:
            self._toasts.show_toast(said, "undo", action=self.tr("Undo"), act=self.undo)
        else:
            self._toasts.show_toast(said, "warn")

    def undo(self) -> None:
        """Takes it back and says what became of it."""
        self._tasks.outside(
            go, undo_of(self._result.id), self._work, owner=self, done=self._undone, failed=self._not_undone
        )

    def _undone(self, result: MassResult) -> None:
        tell_undone(self._toasts, result)
        self.deleteLater()

    def _not_undone(self, error: KnownError) -> None:
        self._toasts.show_toast(sentence(error), "error")
        self.deleteLater()


def tell_undone(toasts: ToastStack, result: MassResult) -> None:
    """How much was put back, and honestly how much could not be."""
    said = WORDS.put_back(result.done, result.wanted)
    if result.refused:
        toasts.show_toast(f"{said}. {reasons_text(result.reasons)}", "warn", icon="undo-2")
    else:
        toasts.show_toast(said, icon="undo-2")
