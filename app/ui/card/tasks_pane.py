"""All that is planned with the client, the earliest first: moved or given up from here."""

from __future__ import annotations

import uuid
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.activities import TimelineRow
from app.services.clients import ClientCard
from app.services.dictionaries import Books
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from app.ui.widgets.timeline import Timeline
from app.ui.words.history import items_of


class _Plans(Timeline):
    """Plans under one another; `dropped` on Delete."""

    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
            return
        super().keyPressEvent(event)


class TasksPane(QWidget):
    """`plan_asked`, `move_asked(activity id)`, `drop_asked(TimelineRow)`."""

    plan_asked = Signal()
    move_asked = Signal(object)
    drop_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[uuid.UUID, TimelineRow] = {}
        self.timeline, self._nothing = _Plans("…"), Label("", tone="muted", wrap=True)
        self.plan, self.move = Button("", icon="plus", key="Ctrl+D"), Button("", key="Enter")
        self.drop = Button("", kind="danger", key="Del")
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._nothing)
        column.addWidget(self.timeline, 1)
        column.addStretch(0)
        row.setSpacing(8)
        for button in (self.plan, self.move, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.timeline.opened.connect(self._move_clicked)
        self.timeline.dropped.connect(self._drop_clicked)
        self.plan.clicked.connect(self.plan_asked)
        self.move.clicked.connect(self._move_clicked)
        self.drop.clicked.connect(self._drop_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.timeline.setAccessibleName(self.tr("Planned"))
        self.plan.setText(self.tr("Plan"))
        self.move.setText(self.tr("Move"))
        self.drop.setText(self.tr("Give up"))
        self._nothing.setText(self.tr("Nothing is planned with this client"))

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> int:
        """The open plans; answers how many there are."""
        plans = sorted((row for row in card.timeline if row.state == "planned"), key=lambda row: row.at)
        self._rows = {row.id: row for row in plans}
        items = items_of(plans, books=books, now=now, zone=zone)
        self.timeline.set_items(items)
        if plans and self.timeline.current_item() is None:
            self.timeline.setCurrentIndex(self.timeline.items.index_of(items[0]))
        self._nothing.setVisible(not plans)
        self.timeline.setVisible(bool(plans))
        for button in (self.move, self.drop):
            button.setEnabled(bool(plans))
        return len(plans)

    def focus_list(self) -> None:
        """The keyboard goes to the plans, or to the button that makes one."""
        target = self.timeline if self._rows else self.plan
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> TimelineRow | None:
        item = self.timeline.current_item()
        return self._rows.get(uuid.UUID(item.id)) if item is not None else None

    def _move_clicked(self, _chosen: object = None) -> None:
        row = self._current()
        if row is not None:
            self.move_asked.emit(row.id)

    def _drop_clicked(self, _chosen: object = None) -> None:
        row = self._current()
        if row is not None:
            self.drop_asked.emit(row)
