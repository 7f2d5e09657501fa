"""Plan a next contact, or move one: the time as one says it, echoed in both clocks; clashes warn, never block."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.planning import Move, NextContact, Plan
from app.services.when import Moment, NotUnderstood
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.widgets.choice import CheckBox, Combo
from app.ui.widgets.field import Field
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import LineEdit
from app.ui.words import moments
from app.ui.words.kinds import KINDS, kind_name
from app.ui.words.when_echo import Diary, echo

MINUTES = {"meeting": 60, "presentation": 60}
USUAL_MINUTES = 15


class PlanDialog(SmallDialog):
    """`planned` carries a Plan; when a plan is given to move, `moved` carries a Move."""

    planned = Signal(object)
    moved = Signal(object)

    def __init__(
        self,
        diary: Diary,
        now: Callable[[], datetime],
        *,
        move: uuid.UUID | None = None,
        kind: str = "call",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon="calendar-clock")
        self._diary, self._now, self._move = diary, now, move
        self._hint = ""
        self.when, self.comment = LineEdit(), LineEdit()
        self.kind, self.promise, self.free = Combo(), CheckBox(), PillRow()
        for name in KINDS:
            self.kind.addItem(kind_name(name), name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self._when_field, self._comment_field = Field("", self.when), Field("", self.comment)
        self._kind_field = Field("", self.kind)
        self.add_fields(self._when_field, self.free)
        row = QHBoxLayout()
        row.addWidget(self._kind_field)
        row.addStretch(1)
        row.addWidget(self.promise)
        self.fields.addLayout(row)
        self.add_fields(self._comment_field)
        for part in (self._kind_field, self.promise, self._comment_field):
            part.setVisible(move is None)
        self.free.hide()
        self.when.textChanged.connect(self._typed)
        self.kind.currentIndexChanged.connect(self._typed)
        self.free.chosen.connect(self._free_chosen)
        self.retranslate()
        self.when.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        firm = self._diary.card.name
        if self._move is None:
            heading, save = self.tr("When is the next contact?"), self.tr("Plan")
        else:
            heading, save = self.tr("Move to which time?"), self.tr("Move")
        self.say(heading, firm, save=save, leave=self.tr("Leave as it is"))
        self._when_field.set_label(self.tr("When, by the client's clock"))
        self.when.setPlaceholderText(self.tr("tomorrow 10, Mon 14:00, in 2 hours"))
        self._kind_field.set_label(self.tr("What"))
        self._comment_field.set_label(self.tr("What to talk about"))
        self.promise.setText(self.tr("Promised to the client"))
        self.promise.setAccessibleName(self.promise.text())
        self.free.setAccessibleName(self.tr("Free times near it"))
        for place in range(self.kind.count()):
            self.kind.setItemText(place, kind_name(self.kind.itemData(place)))
        self._typed()

    def echo_text(self) -> str:
        """What is said about the typed time."""
        return self._when_field.error() or self._hint

    def _minutes(self) -> int:
        return MINUTES.get(str(self.kind.currentData()), USUAL_MINUTES)

    def _understood(self) -> Moment:
        return self._diary.understand(self.when.text(), self._now())

    def _typed(self) -> None:
        self._when_field.set_error("")
        self.free.hide()
        try:
            found = self._understood()
        except NotUnderstood as error:
            self._tell(sentence(error) if self.when.text().strip() else "")
            return
        now, kind = self._now(), str(self.kind.currentData())
        said = echo(self._diary, found, now, minutes=self._minutes(), kind=kind)
        self._tell(said.text)
        zone = self._diary.own_zone
        self.free.set_items([(at.isoformat(), moments.moment(at, now, zone)) for at in said.free])
        self.free.clear_choice()
        self.free.setVisible(bool(said.free))

    def _tell(self, hint: str) -> None:
        self._hint = hint
        self._when_field.set_hint(hint)

    def _free_chosen(self, key: str) -> None:
        self.when.setText(moments.typed(datetime.fromisoformat(key), self._diary.zone))
        self.when.setFocus()

    def confirm(self) -> bool:
        """Sends the plan, or says what is wrong with the time."""
        try:
            found = self._understood()
        except NotUnderstood as error:
            self._when_field.set_error(sentence(error))
            self.when.setFocus()
            return False
        card, made_at = self._diary.card, self._now()
        if self._move is not None:
            form = Move(uuid.uuid4(), card.id, made_at, self._move, found.at, found.wall, found.zone)
            self.moved.emit(form)
            return True
        contact = NextContact(
            uuid.uuid4(),
            str(self.kind.currentData()),
            found.at,
            found.wall,
            found.zone,
            is_promise=self.promise.isChecked(),
            note=self.comment.text().strip(),
            minutes=self._minutes(),
        )
        self.planned.emit(Plan(uuid.uuid4(), card.id, made_at, contact))
        return True
