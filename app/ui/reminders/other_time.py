"""Another time for a reminder: three quick choices or a typed line, echoed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services import clocks, when
from app.ui.actions import Command, CommandKeys
from app.ui.messages import sentence
from app.ui.reminders import words
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import LineEdit

MORNING_HOUR = 9


class OtherTimeDialog(QDialog):
    """`chosen(until)` with an aware moment by our own clock."""

    chosen = Signal(object)

    def __init__(
        self, count: int, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count, self._clock, self._zone = count, clock, zone
        self._title = Label(role="h1", wrap=True)
        self._quick = PillRow()
        self._quick.chosen.connect(self._quick_chosen)
        self._line = LineEdit()
        self._line.textEdited.connect(self._typed)
        self._field = Field("", self._line)
        self._save = Button("", kind="primary", icon="alarm-clock", key="Enter")
        self._save.clicked.connect(self._save_clicked)
        self._cancel = Button("", kind="quiet")
        self._cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for part in (self._title, self._field, self._quick):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        column.addLayout(buttons)
        self._line.setMinimumWidth(px(372))
        self._keys = CommandKeys(self)
        self.retranslate()
        self._quick.clear_choice()
        self._line.setFocus()

    def retranslate(self) -> None:
        """All words in the language of now."""
        self._title.setText(self.tr("Remind of %n item(s) at another time", "", self._count))
        self.setWindowTitle(self._title.text())
        self._field.set_label(self.tr("When"))
        self._line.setPlaceholderText(self.tr("tomorrow 10, in 2 hours, Mon 14:00"))
        self._quick.set_items(
            (
                ("hour", self.tr("In 1 hour")),
                ("three", self.tr("In 3 hours")),
                ("morning", self.tr("Tomorrow morning")),
            )
        )
        self._save.setText(self.tr("Remind then"))
        self._cancel.setText(self.tr("Leave as it is"))
        self._keys.set_commands([Command("save", self._save.text(), "Enter", self._save_clicked)])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _quick_chosen(self, key: str) -> None:
        self._line.clear()
        self._echo(self._moment_of(key))

    def _moment_of(self, key: str) -> datetime:
        now = self._clock()
        if key == "morning":
            wall = (now.astimezone(self._zone) + timedelta(days=1)).replace(tzinfo=None)
            return clocks.at_wall(
                wall.replace(hour=MORNING_HOUR, minute=0, second=0, microsecond=0), self._zone
            )
        return now + timedelta(hours=3 if key == "three" else 1)

    def _typed(self) -> None:
        self._quick.clear_choice()
        self._field.set_error("")
        try:
            self._echo(self._understood())
        except when.NotUnderstood:
            self._field.set_hint("")

    def _understood(self) -> datetime:
        text = self._line.text()
        return when.understand(text, now=self._clock(), zone=self._zone, own_zone=self._zone).at

    def _echo(self, until: datetime) -> None:
        self._field.set_error("")
        self._field.set_hint(words.moment(until, self._clock(), self._zone, name_today=True))

    def _save_clicked(self) -> None:
        try:
            key = self._quick.current()
            until = self._moment_of(key) if key else self._understood()
        except when.NotUnderstood as error:
            self._field.set_error(sentence(error))
            self._line.setFocus()
            return
        self.chosen.emit(until)
        self.accept()
