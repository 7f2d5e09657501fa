"""Deeds with many and files of lists, for whichever page asks: opens the right dialog, and greets with what was left undone."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services.db import Db
from app.services.desk import Desk
from app.ui.desk_tasks import DeskTasks

if TYPE_CHECKING:
    from app.services.exports import Query
    from app.services.mass_forms import MassChangeRow
    from app.services.selections import Selection


class MassRoom(QObject):
    """`open`, `export`, `log` and `greet`; `language` says in which language own fields are named now."""

    def __init__(self, desk: Desk, tasks: DeskTasks, window: QWidget, language: Callable[[], str]) -> None:
        super().__init__(window)
        self._desk, self._tasks, self._window, self._language = desk, tasks, window, language

    def open(self, kind: str, selection: Selection) -> None:
        """A deed with many: asks what, shows what would become of it, and does it."""
        if kind == "log":
            self.log()
        else:
            from app.ui.dialogs.mass import MassDialog

            MassDialog(
                self._desk, self._tasks, kind, selection, self._window, language=self._language()
            ).open()

    def export(
        self, query: Query, columns: Sequence[tuple[str, str]], ids: tuple[uuid.UUID, ...] | None = None
    ) -> None:
        """A list as a file, with the columns as they are shown; only these rows when `ids` are given."""
        from app.ui.dialogs.export import ExportDialog

        ExportDialog(
            self._desk, self._tasks, query, columns, self._window, ids=ids, language=self._language()
        ).open()

    def log(self) -> None:
        """What was changed at many, to be taken back or gone on with."""
        from app.ui.dialogs.mass_log import MassLog

        MassLog(self._desk, self._tasks, self._window, language=self._language()).open()

    def greet(self) -> None:
        """A change of one's own that was left half done comes first: go on with it, or take it back."""
        self._tasks.read(_unfinished, owner=self, done=self._greeted, failed=_not_asked)

    def _greeted(self, unfinished: tuple[MassChangeRow, ...]) -> None:
        if unfinished:
            self.log()


def _unfinished(db: Db) -> tuple[MassChangeRow, ...]:
    """Loaded by the worker that asks: nearly nobody has any."""
    from app.services import mass_changes

    return mass_changes.list_unfinished(db)


def _not_asked(_error: KnownError) -> None:
    """Without a line there is nothing to greet with; the banner says so."""
