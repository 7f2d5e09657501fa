"""Dismissal: everything is handed over and the person is shut out, in one deed, or nothing is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services.desk import Desk
from app.services.handovers import Given, HandOverPlan, HandOverRequest
from app.services.staff import PersonRow
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.hand_over_pane import HandOverPane
from app.ui.dialogs.hand_over_work import dismiss
from app.ui.messages import sentence
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.widgets.skeleton import MovingLine


class DismissalDialog(SmallDialog):
    """`dismissed(person id, how many clients went to others)`."""

    dismissed = Signal(int, int)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, person: PersonRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=800, icon="user-x")
        self._tasks, self._person = tasks, person
        self._busy = False
        self.save.set_kind("danger")
        self.trouble = Callout(icon="circle-alert", tone="bad")
        self.pane = HandOverPane(desk, tasks, HandOverRequest(from_staff_id=person.id))
        self.everybody, self.note, self._moving = Button("", icon="users"), LineEdit(), MovingLine()
        self._note_field = Field("", self.note)
        row = QHBoxLayout()
        row.addWidget(self.everybody)
        row.addStretch(1)
        self.add_fields(self.trouble, self.pane)
        self.fields.addLayout(row)
        self.add_fields(self._note_field, self._moving)
        self.fields.setStretchFactor(self.pane, 1)
        self.give_room()
        self.trouble.hide()
        self._moving.hide()
        self.everybody.setVisible(bool(person.group_name))
        self.everybody.clicked.connect(self._everybody_clicked)
        self.pane.changed.connect(self._dress)
        self.pane.failed.connect(self._told)
        self.resize(px(860), px(680))
        self.retranslate()
        self.pane.table.setFocus()
        self.pane.read()

    def retranslate(self) -> None:
        """All words anew."""
        self.everybody.setText(
            self.tr("Spread over everybody in {group}").format(group=self._person.group_name)
        )
        self._note_field.set_label(self.tr("Note for the log"))
        self._dress()

    def _dress(self) -> None:
        heading = self.tr("Dismiss {name}?").format(name=self._person.name)
        about = self.tr(
            "The login closes, open sessions end and nothing is seen from that moment."
            " History and figures stay with the name"
        )
        count = self.pane.clients()
        save = self.tr("Dismiss and hand over %n client(s)", "", count) if count else self.tr("Dismiss")
        self.say(heading, about, save=save, leave=self.tr("Leave as it is"))
        self.save.set_reason(self._reason())
        nothing = count == 0
        for part in (self.pane.table, self._note_field):
            part.setVisible(not nothing)
        self.everybody.setVisible(not nothing and bool(self._person.group_name))

    def _reason(self) -> str:
        if self._busy:
            return self.tr("The dismissal is under way")
        count = self.pane.clients()
        if count is None or self.pane.waiting:
            return self.tr("What moves is being counted")
        if count and self.pane.foreseen is None:
            return self.tr("Mark with Space who takes over: nobody leaves with clients")
        return ""

    def _everybody_clicked(self) -> None:
        self.pane.choose_group(self._person.group_id)
        self.pane.table.setFocus()

    def confirm(self) -> bool:
        """Does both at once; the dialog stays until the server has answered."""
        if self._reason():
            return False
        self.pane.set_note(self.note.text().strip())
        found = self.pane.foreseen
        plan: HandOverPlan | None = found.plan if found is not None else None
        self._busy = True
        self.trouble.hide()
        self._moving.show()
        self._moving.start()
        self._dress()
        self._tasks.outside(
            dismiss, plan, self._person.id, owner=self, done=self._done, failed=self._not_done
        )
        return False

    def _rest(self) -> None:
        self._busy = False
        self._moving.stop()
        self._moving.hide()

    def _done(self, given: Given) -> None:
        self._rest()
        self.dismissed.emit(self._person.id, given.clients)
        self.accept()

    def _not_done(self, error: KnownError) -> None:
        self._rest()
        self._told(error)
        self.pane.read()
        self._dress()

    def _told(self, error: KnownError) -> None:
        self.trouble.set(sentence(error), tone="bad")
        self.trouble.show()

    def reject(self) -> None:
        """Not while the server is at it."""
        if not self._busy:
            super().reject()
