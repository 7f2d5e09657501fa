"""Give clients to others: who gets what is seen before it is done, and it can be taken back."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services.desk import Desk
from app.services.handovers import Given, HandOverPlan, HandOverRequest
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.hand_over_pane import HandOverPane
from app.ui.dialogs.hand_over_work import HandOverUndo, give
from app.ui.messages import sentence
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.widgets.skeleton import PatientLine
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import grouped

LONGEST_NOTE = 4000


class HandOverDialog(SmallDialog):
    """For one client, a list, or everything of one person. `given(hand-over id, how many clients)` when it is done."""

    given = Signal(object, int)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        request: HandOverRequest,
        parent: QWidget | None = None,
        *,
        whose: str = "",
        toasts: ToastStack | None = None,
    ) -> None:
        super().__init__(parent, width=800, icon="user-round-check")
        self._tasks, self._request, self._whose = tasks, request, whose
        host = parent.window() if parent is not None else None
        self._toasts = toasts or getattr(host, "toasts", None)
        self.pane = HandOverPane(desk, tasks, request)
        self.note = LineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self._note_field = Field("", self.note)
        self.trouble, self._moving = Callout(icon="circle-alert", tone="bad"), PatientLine()
        self.trouble.hide()
        self.busy: HandOverPlan | None = None
        self.add_fields(self.trouble, self.pane, self._note_field, self._moving)
        self.fields.setStretchFactor(self.pane, 1)
        self.give_room()
        self.pane.changed.connect(self._dress)
        self.pane.failed.connect(self._told)
        self.resize(px(860), px(640))
        self.retranslate()
        self.pane.table.setFocus()
        self.pane.read()

    def retranslate(self) -> None:
        """All words anew."""
        self._note_field.set_label(self.tr("Note for the log"))
        self.note.setPlaceholderText(self.tr("Why, for example: on leave until 24 November"))
        self._dress()

    def _dress(self) -> None:
        """Words and the verb for what is chosen now."""
        count = self.pane.clients()
        if self._whose:
            heading = self.tr("Who takes over from {name}?").format(name=self._whose)
        elif count == 1:
            heading = self.tr("Who takes over this client?")
        else:
            many = count or len(self._request.client_ids)
            heading = grouped(self.tr("Who takes over these %n client(s)?", "", many), many)
        about = self.tr("History goes along. What was done, and its figures, stay with who did it")
        found = self.pane.foreseen
        moving = found.clients if found is not None else count or 0
        save = grouped(self.tr("Hand over %n client(s)", "", moving), moving)
        self.say(heading, about, save=save, leave=self.tr("Leave as it is"))
        self.save.set_reason(self._reason())

    def _reason(self) -> str:
        if self.busy is not None:
            return self.tr("The hand-over is under way")
        if self.pane.clients() == 0:
            return self.tr("There are no clients to hand over")
        if not self.pane.chosen():
            return self.tr("Mark who takes over with Space")
        return "" if self.pane.foreseen is not None else self.tr("What moves is being counted")

    def confirm(self) -> bool:
        """Gives what is foreseen; the dialog stays until the server has answered."""
        self.pane.set_note(self.note.text().strip())
        found = self.pane.foreseen
        if self.busy is not None or found is None:
            return False
        self.busy = found.plan
        self.trouble.hide()
        self._moving.start()
        self._dress()
        self._tasks.outside(give, found.plan, owner=self, done=self._given, failed=self._not_given)
        return False

    def _rest(self) -> None:
        self._moving.stop()
        self.busy = None

    def _given(self, given: Given) -> None:
        plan = self.busy
        self._rest()
        assert plan is not None
        if self._toasts is not None and not given.clients:
            self._toasts.show_toast(self.tr("Nothing has moved: the clients are there already"))
        elif self._toasts is not None:
            said = grouped(self.tr("%n client(s) handed over", "", given.clients), given.clients)
            undo = HandOverUndo(self._tasks, self._toasts, plan.id)
            self._toasts.close_undo()
            self._toasts.show_toast(said, "undo", action=self.tr("Undo"), act=undo.undo)
        self._tell(plan.id, given.clients)
        self.accept()

    def _tell(self, hand_over_id: uuid.UUID, count: int) -> None:
        self.given.emit(hand_over_id, count)

    def _not_given(self, error: KnownError) -> None:
        """Nothing has moved: say why, and show how things are now."""
        self._rest()
        self._told(error)
        self.pane.read()
        self._dress()

    def _told(self, error: KnownError) -> None:
        self.trouble.set(sentence(error), tone="bad")
        self.trouble.show()

    def reject(self) -> None:
        """Not while the server is at it: what became of it has to be told."""
        if self.busy is None:
            super().reject()
