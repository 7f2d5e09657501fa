"""What a person does to a row: skip, plan, move, finish, give up. Dialogs ask, the journal keeps."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services import planning, worklist
from app.services.activities import UndoneRow
from app.services.call_screens import CallScreen
from app.services.desk import Desk, Receipt
from app.services.planning import Cancel, Finish
from app.services.worklist import Skip, WorklistRow
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.note import NoteDialog
from app.ui.dialogs.plan import PlanDialog
from app.ui.messages import sentence
from app.ui.my_day.scene import Scene
from app.ui.my_day.skip import SkipDialog, SkipReason
from app.ui.widgets.toast import ToastStack
from app.ui.words.kinds import next_step
from app.ui.words.when_echo import Diary

AnyRow = WorklistRow | UndoneRow


class RowDeeds(QObject):
    """`done` after each deed that the journal took, so that the page reads anew."""

    done = Signal()

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, scene: Scene, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._scene, self.toasts = page, desk, tasks, scene, toasts

    def skip(self, row: WorklistRow) -> None:
        """F6: asks for the reason by one digit; a promise is never passed over."""
        if row.is_promise:
            self.toasts.show_toast(self.tr("A promise cannot be skipped: call, or agree on another time"), "warn",
                                   icon="alarm-clock")  # fmt: skip
            return
        dialog = SkipDialog(row.client_name, self._page.window())
        dialog.chosen.connect(partial(self._skip_chosen, row.client_id))
        dialog.open()

    def _skip_chosen(self, client_id: uuid.UUID, reason: SkipReason) -> None:
        form = Skip(uuid.uuid4(), client_id, self._desk.clock.now(), reason.code, reason.minutes)
        self._file(worklist.skip_client, form, self.tr("Skipped, the client comes back by itself"))

    def plan(self, screen: CallScreen) -> None:
        """Ctrl+D in the queue: one more contact with this client."""
        dialog = PlanDialog(self._diary(screen), self._desk.clock.now, parent=self._page.window())
        dialog.planned.connect(self._planned)
        dialog.open()

    def move(self, screen: CallScreen, activity_id: uuid.UUID) -> None:
        """Ctrl+D in what is undone: another time for the same plan."""
        dialog = PlanDialog(
            self._diary(screen), self._desk.clock.now, move=activity_id, parent=self._page.window()
        )
        dialog.moved.connect(self._moved)
        dialog.open()

    def _diary(self, screen: CallScreen) -> Diary:
        return Diary(screen.card, self._scene.books, self._scene.zone, screen.busy)

    def _planned(self, form: planning.Plan) -> None:
        self._file(planning.plan_activity, form, self.tr("The next contact is planned"))

    def _moved(self, form: planning.Move) -> None:
        self._file(planning.move_activity, form, self.tr("Moved to the new time"))

    def finish(self, row: AnyRow) -> None:
        """F4: a task or a meeting is done; says how it went."""
        dialog = NoteDialog(
            self.tr("How did it go?"),
            self.tr("{step}, {client}").format(step=next_step(row.kind), client=row.client_name),
            self.tr("What was done or agreed"),
            save=self.tr("Done"),
            wanted=self.tr("Say in a few words how it went"),
            parent=self._page.window(),
        )
        dialog.noted.connect(partial(self._finished, row))
        dialog.open()

    def _finished(self, row: AnyRow, note: str) -> None:
        if row.activity_id is not None:
            form = Finish(uuid.uuid4(), row.client_id, self._desk.clock.now(), row.activity_id, note)
            self._file(planning.finish_activity, form, self.tr("Done and written down"))

    def give_up(self, row: AnyRow) -> None:
        """Delete: the plan is given up with a reason that stays in the history."""
        dialog = NoteDialog(
            self.tr("Give this plan up?"),
            self.tr("{step}, {client}").format(step=next_step(row.kind), client=row.client_name),
            self.tr("Why"),
            save=self.tr("Give up"),
            wanted=self.tr("Say why, it stays in the history"),
            parent=self._page.window(),
        )
        dialog.noted.connect(partial(self._given_up, row))
        dialog.open()

    def _given_up(self, row: AnyRow, reason: str) -> None:
        if row.activity_id is not None:
            form = Cancel(uuid.uuid4(), row.client_id, self._desk.clock.now(), row.activity_id, reason)
            self._file(planning.cancel_activity, form, self.tr("The plan is given up"))

    def _file(self, deed: object, form: object, said: str) -> None:
        filed = partial(self._filed, said)
        self._tasks.write(deed, form, owner=self._page, done=filed)  # type: ignore[arg-type]

    def _filed(self, said: str, receipt: Receipt) -> None:
        if receipt.status == "refused":
            self.toasts.show_toast(sentence(receipt.error) if receipt.error else said, "error")
            return
        if receipt.status == "kept":
            self.toasts.show_toast(self.tr("No connection. Kept here, sent by itself later"), "warn")
            return
        self.toasts.show_toast(said)
        self.done.emit()
