"""Keeps what is typed every second in the journal of this PC, and brings it back."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import KnownError
from app.services.desk import Desk
from app.ui.call.typed import Typed, from_text
from app.ui.tasks import Tasks

EVERY_MS = 1_000
FIELD = "call"


class DraftKeeper(QObject):
    """One writer at a time, so that an older text never overtakes a newer one. `failed` tells a full disk."""

    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._waiting: dict[uuid.UUID, str] = {}
        self._writing = False
        self._last: dict[uuid.UUID, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.flush)

    def keep(self, client_id: uuid.UUID, typed: Typed) -> None:
        """Within a second this is on the disk; what is empty is forgotten there."""
        text = "" if typed.is_empty() else typed.as_text()
        if self._last.get(client_id, "") == text:
            return
        self._last[client_id] = text
        self._waiting[client_id] = text
        if not self._timer.isActive():
            self._timer.start()

    def forget(self, client_id: uuid.UUID) -> None:
        """The outcome was filed: nothing is typed for this client any more."""
        self._last[client_id] = ""
        self._waiting[client_id] = ""
        self.flush()

    def flush(self) -> None:
        """Write what waits, now."""
        self._timer.stop()
        if self._writing or not self._waiting:
            return
        self._writing = True
        waiting, self._waiting = self._waiting, {}
        self._tasks.outside(_write, self._desk, waiting, owner=self, done=self._written, failed=self._failed)

    def is_writing(self) -> bool:
        """Whether something is on its way to the disk."""
        return self._writing

    def load(self, client_id: uuid.UUID, done: Callable[[Any], object]) -> None:
        """`done` gets (client id, what was typed) when something was."""
        self._tasks.outside(_load, self._desk, client_id, owner=self, done=done, failed=self.failed.emit)

    def _written(self, _nothing: object) -> None:
        self._writing = False
        self.flush()

    def _failed(self, error: KnownError) -> None:
        self._writing = False
        self._last.clear()
        self.failed.emit(error)


def _write(_context: object, desk: Desk, texts: dict[uuid.UUID, str]) -> None:
    for client_id, text in texts.items():
        desk.journal.type_draft(client_id, FIELD, text)


def _load(_context: object, desk: Desk, client_id: uuid.UUID) -> tuple[uuid.UUID, Typed]:
    texts = [one.text for one in desk.journal.drafts() if one.client_id == client_id and one.field == FIELD]
    return client_id, from_text(texts[0]) if texts else Typed()
