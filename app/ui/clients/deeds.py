"""What is done from the list: a new client, another directory and back; what concerns many goes to the dialogs."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import conversions
from app.services.conversions import Conversion, Converted, Stage
from app.services.desk import Desk
from app.ui.clients.words import WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack


class ListDeeds(QObject):
    """`done` after each deed, so that the list reads anew."""

    done = Signal()

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self.toasts = page, desk, tasks, toasts

    def warn(self, text: str, icon: str) -> None:
        """Why nothing was done."""
        self.toasts.show_toast(text, "warn", icon=icon)

    def convert(self, client_ids: tuple[uuid.UUID, ...], stage: Stage, *, undoing: bool = False) -> None:
        """Into the other directory."""
        form = Conversion(client_ids, stage, self._desk.clock.now())
        self._tasks.change(
            conversions.convert_clients, form, owner=self, done=partial(self._converted, form, undoing),
            failed=self._failed,
        )  # fmt: skip

    def _converted(self, form: Conversion, undoing: bool, answer: Converted) -> None:
        wanted = len(answer.changed) + answer.refused
        if answer.refused:
            self.toasts.show_toast(WORDS.refused(len(answer.changed), wanted), "warn", icon="lock")
        elif undoing or not answer.changed:
            self.toasts.show_toast(WORDS.converted(len(answer.changed), form.stage))
        if answer.changed and not undoing:
            back: Stage = "prospect" if form.stage == "client" else "client"
            undo = partial(self.convert, answer.changed, back, undoing=True)
            said = WORDS.converted(len(answer.changed), form.stage)
            self.toasts.show_toast(said, "undo", action=self.tr("Undo"), act=undo)
        self.done.emit()

    def _failed(self, error: KnownError) -> None:
        self.toasts.show_toast(sentence(error), "error")
