"""All drafts sent together, taken back for ten seconds, and what became of clients that somebody else took."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services.desk import Desk
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.team_day import reading
from app.ui.team_day.reading import Done
from app.ui.team_day.scene import Scene
from app.ui.team_day.words import COUNTS
from app.ui.widgets.toast import ToastStack

if TYPE_CHECKING:
    from app.ui.team_day.deeds import BoardDeeds

SHOWN_NAMES = 3


class Publishing(QObject):
    """`published` after the server took the drafts, refused them, or gave them back."""

    published = Signal()

    def __init__(
        self, deeds: BoardDeeds, page: QWidget, desk: Desk, tasks: DeskTasks, scene: Scene, toasts: ToastStack
    ) -> None:
        super().__init__(page)
        self._deeds, self._page, self._desk = deeds, page, desk
        self._tasks, self._scene, self._toasts = tasks, scene, toasts
        self.sending = False

    def publish(self) -> None:
        """Ctrl+S: all drafts in one transaction."""
        if self.sending:
            return
        if not self._deeds.drafts.count:
            self._deeds.say(self.tr("Everything is published"), "circle-check")
            return
        if self._deeds.is_offline():
            return
        self.sending = True
        self._deeds.changed.emit()
        self._tasks.change(
            reading.publish, self._deeds.drafts, now=self._desk.clock.now(), books=self._scene.books, owner=self._page,
            done=self._published, failed=self._not_published,
        )  # fmt: skip

    def _published(self, done: Done) -> None:
        self.sending = False
        self._deeds.clear()
        count = sum(one.activities for one in done.published.assigned)
        changes = done.published.moved + done.published.withdrawn
        said = self.tr("Published: {clients}").format(clients=COUNTS.clients(count + changes))
        self._toasts.close_undo()
        self._toasts.show_toast(
            said, "undo", action=self.tr("Undo"), act=partial(self._take_back, done), icon="send"
        )
        if done.left_out:
            self._tell_left_out(tuple(one.client_name for one in done.left_out))
        self.published.emit()

    def _not_published(self, error: KnownError) -> None:
        self.sending = False
        self._toasts.show_toast(sentence(error), "error")
        self.published.emit()

    def _take_back(self, done: Done) -> None:
        self._tasks.change(
            reading.take_back, done, now=self._desk.clock.now(), books=self._scene.books, owner=self._page,
            done=partial(self._taken_back, done), failed=self._not_published,
        )  # fmt: skip

    def _taken_back(self, done: Done, _count: int) -> None:
        # The server knows the old ids for good: what is published again is a new assignment.
        forms = tuple(replace(one, id=uuid.uuid4()) for one in done.drafts.forms)
        self._deeds.set_drafts(replace(done.drafts, forms=(*self._deeds.drafts.forms, *forms)))
        self._toasts.show_toast(
            self.tr("Taken back. The changes are on the board, not published"), icon="undo-2"
        )
        self.published.emit()

    def drop_taken(self, names: dict[uuid.UUID, str]) -> None:
        """Clients that somebody else took meanwhile leave the drafts; who and why is said."""
        if names:
            self._deeds.set_drafts(self._deeds.drafts.without_clients(tuple(names)))
            self._tell_left_out(tuple(names.values()))

    def _tell_left_out(self, names: tuple[str, ...]) -> None:
        shown = ", ".join(names[:SHOWN_NAMES])
        if len(names) > SHOWN_NAMES:
            shown = f"{shown} {COUNTS.more(len(names) - SHOWN_NAMES)}"
        self._toasts.show_toast(self.tr("Left out: {names}").format(names=shown), "warn", icon="inbox")
