"""Lists that were loaded before, taking them back, and whom a list can be given to."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QObject, Signal

from app.errors import KnownError
from app.services import imports
from app.services.imports import ImportRow, Reverted
from app.services.owners import Owners, list_takers
from app.ui.desk_tasks import DeskTasks
from app.ui.imports import work


class EarlierImports(QObject):
    """`listed` when the lists have come, `changed` when taking back begins or ends; `failure` says why it did not."""

    changed = Signal()
    listed = Signal()

    def __init__(self, tasks: DeskTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.history: tuple[ImportRow, ...] = ()
        self.owners = Owners((), ())
        self.reverted: Reverted | None = None
        self.failure: KnownError | None = None
        self._reverting = False

    def read_books(self) -> None:
        """Whom the batch can be given to, and the earlier imports."""
        self._tasks.read(list_takers, owner=self, done=self._owners_read)
        self.read_history()

    def read_history(self) -> None:
        """The earlier imports."""
        self._tasks.read(imports.list_imports, owner=self, done=self._history_read, latest="imports")

    def revert(self, import_id: uuid.UUID) -> None:
        """Takes an import back."""
        if self._reverting:
            return
        self._reverting, self.failure = True, None
        self.changed.emit()
        self._tasks.outside(
            work.revert, import_id, owner=self, done=self._reverted_now, failed=self._not_reverted
        )

    def reverting(self) -> bool:
        """Whether an import is being taken back."""
        return self._reverting

    def _reverted_now(self, reverted: Reverted) -> None:
        self._reverting, self.reverted = False, reverted
        self.changed.emit()
        self.read_history()

    def _not_reverted(self, error: KnownError) -> None:
        self._reverting, self.failure = False, error
        self.changed.emit()
        self.read_history()

    def _owners_read(self, owners: Owners) -> None:
        self.owners = owners
        self.listed.emit()

    def _history_read(self, rows: tuple[ImportRow, ...]) -> None:
        self.history = rows
        self.listed.emit()
