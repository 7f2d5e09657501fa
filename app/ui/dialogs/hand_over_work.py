"""Hand-overs behind the window: they may take longer than an ordinary change, and are taken back from a message."""

from __future__ import annotations

import contextlib
import uuid

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.services import handovers, staff
from app.services.db import LONG, Db
from app.services.desk import Desk
from app.services.handovers import Given, HandOverPlan
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import grouped


def give(desk: Desk, plan: HandOverPlan) -> Given:
    """Moves what was foreseen, in one transaction."""
    return desk.change(lambda db: handovers.give(db, plan), limit=LONG)


def undo(desk: Desk, hand_over_id: uuid.UUID) -> int:
    """Gives everything back; answers how many clients."""
    return desk.change(lambda db: handovers.undo(db, hand_over_id), limit=LONG)


def dismiss(desk: Desk, plan: HandOverPlan | None, person_id: int) -> Given:
    """Hands over when there is something, and dismisses, in one transaction; ends sessions that slipped in."""

    def do(db: Db) -> Given:
        if plan is not None:
            return staff.dismiss_with_hand_over(db, plan, person_id)
        staff.dismiss(db, person_id)
        return Given(0, 0, 0)

    given = desk.change(do, limit=LONG)
    with contextlib.suppress(KnownError):  # who has left is out in any case
        desk.change(lambda db: staff.dismiss(db, person_id))
    return given


class HandOverUndo(QObject):
    """One hand-over that can be taken back from a message; lives as long as the messages do."""

    def __init__(self, tasks: DeskTasks, toasts: ToastStack, hand_over_id: uuid.UUID) -> None:
        super().__init__(toasts)
        self._tasks, self._toasts, self._id = tasks, toasts, hand_over_id

    def undo(self) -> None:
        """Takes it back and says what became of it."""
        self._tasks.outside(undo, self._id, owner=self, done=self._undone, failed=self._not_undone)

    def _undone(self, count: int) -> None:
        said = self.tr("%n client(s) are back with their former owner", "", count)
        self._toasts.show_toast(grouped(said, count))
        self.deleteLater()

    def _not_undone(self, error: KnownError) -> None:
        self._toasts.show_toast(sentence(error), "error")
        self.deleteLater()
