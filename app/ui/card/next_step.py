"""The next contact, always first and highlighted; red where there is none, or where it is late."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.services.clients import ClientCard
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.label import Label
from app.ui.words import moments
from app.ui.words.kinds import kind_name, list_of, quoted


class NextStep(Callout):
    """`plan_asked` where nothing is planned; `move_asked(activity id)` for the plan that stands."""

    plan_asked = Signal()
    move_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="calendar-clock", parent=parent)
        self._scene: tuple[ClientCard, datetime, ZoneInfo] | None = None
        self.act, self._below = Button("", kind="quiet", size="small"), Label("", "small", "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self._below, 1)
        row.addWidget(self.act)
        self.body.addLayout(row)
        # As high as its words, also where nothing stands below it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.act.clicked.connect(self._act_clicked)

    def retranslate(self) -> None:
        """All words anew."""
        if self._scene is not None:
            self.show_card(*self._scene)

    def show_card(self, card: ClientCard, now: datetime, zone: ZoneInfo) -> None:
        """The promise that waits, else the plan that comes first, else that there is none."""
        self._scene = (card, now, zone)
        row = card.promise or card.next
        if row is None or row.due_at is None:
            closed = card.closed_reason is not None
            title = self.tr("Out of work: nothing is planned") if closed else self.tr("There is no next step")
            self.set("", title=title, tone="neutral" if closed else "bad", icon="calendar-x")
            self.act.setText(self.tr("Plan"))
            self._below.setText("")
            return
        at, late = moments.moment(row.due_at, now, zone), moments.lateness(row.due_at, now)
        title = self.tr("Next: {what}, {time}").format(what=kind_name(row.kind).lower(), time=at)
        note = self.tr("late {time}").format(time=late) if late else ""
        if not late:
            note = self.tr("in {time}").format(time=moments.span(row.due_at - now))
        said = ". ".join(part for part in (row.person_name, quoted(row.plan_note)) if part)
        self.set(said, title=title, note=note, tone="bad" if late else "accent",
                 icon="alarm-clock" if row.is_promise else "calendar-clock")  # fmt: skip
        kind = (
            self.tr("promised") if row.is_promise else self.tr("set by the lead") if row.is_assignment else ""
        )
        planned = self.tr("plan of {name}").format(name=row.author_name) if row.author_name else ""
        self._below.setText(list_of([kind, planned]))
        self.act.setText(self.tr("Move"))

    def _act_clicked(self) -> None:
        if self._scene is None:
            return
        row = self._scene[0].promise or self._scene[0].next
        if row is None:
            self.plan_asked.emit()
        else:
            self.move_asked.emit(row.id)
