"""Reads call screens: at once from the last few, then anew from the base."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from app.errors import KnownError
from app.services import call_screens
from app.services.call_screens import CallScreen
from app.services.desk import Desk
from app.ui.call.cache import ScreenCache

if TYPE_CHECKING:
    from app.ui.tasks import Tasks

ASKED = "call screen"


class ScreenLoader(QObject):
    """`came` carries a CallScreen that was asked for, `failed` why it did not come."""

    came = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._known = ScreenCache()

    def known(self, client_id: uuid.UUID) -> CallScreen | None:
        """The screen of a client as it was read last."""
        return self._known.get(client_id)

    def drop(self, client_id: uuid.UUID | None) -> None:
        """What was read of this client (None: of anybody) is old now."""
        self._known.drop(client_id)

    def read(self, client_id: uuid.UUID) -> None:
        """Ask the base; a newer question drops the answer of an older one."""
        self._tasks.read(
            call_screens.read,
            client_id,
            QLocale().name()[:2],
            self._desk.clock.now(),
            owner=self,
            done=self._came,
            failed=self.failed.emit,
            latest=ASKED,
        )

    def prefetch(self, client_id: uuid.UUID) -> None:
        """Read a client that is likely to be opened next; nobody is told."""
        if self._known.get(client_id) is not None:
            return
        self._tasks.read(
            call_screens.read,
            client_id,
            QLocale().name()[:2],
            self._desk.clock.now(),
            owner=self,
            done=self._known.put,
            failed=self._not_prefetched,
            latest="call prefetch",
        )

    def prefetch_several(self, client_ids: Sequence[uuid.UUID]) -> None:
        """Read those who come next, so that calls go on when the line breaks."""
        unknown = [client_id for client_id in client_ids if self._known.get(client_id) is None]
        if unknown:
            self._tasks.read(
                call_screens.read_several,
                unknown,
                QLocale().name()[:2],
                self._desk.clock.now(),
                owner=self,
                done=self._several_came,
                failed=self._not_prefetched,
                latest="call prefetch several",
            )

    def _several_came(self, screens: Sequence[CallScreen]) -> None:
        for screen in reversed(screens):
            self._known.put(screen)

    def _came(self, screen: CallScreen) -> None:
        self._known.put(screen)
        self.came.emit(screen)

    def _not_prefetched(self, _error: KnownError) -> None:
        """Nobody asked for it yet; opening the client will say what is wrong."""
