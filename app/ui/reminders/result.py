"""How did it go: the short answer after a meeting (F29)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.reminders import ReminderRow
from app.ui.actions import Command, CommandKeys
from app.ui.reminders import words
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow


class ResultDialog(QDialog):
    """Asks for the result of one thing; `answered(row, note, impression)` or `not_held(row, note)`."""

    answered = Signal(object, str, str)
    not_held = Signal(object, str)

    def __init__(
        self, row: ReminderRow, now: datetime, zone: ZoneInfo, *, left: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._left = left
        self._title = Label(role="h1", wrap=True)
        self._facts = Label(words.place_now(row, now, zone), tone="muted", wrap=True)
        self._when = Label(words.agreed(row, now, zone), "small", "muted")
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(px(96))
        self._note_field = Field("", self._note)
        self._impression_label = Label(role="strong")
        self._impression = PillRow()
        self._save = Button("", kind="primary", icon="check", key="Ctrl+Enter")
        self._not_held = Button("", icon="ban")
        self._later = Button("", kind="quiet")
        self._save.clicked.connect(self._save_clicked)
        self._not_held.clicked.connect(self._not_held_clicked)
        self._later.clicked.connect(self.reject)
        self._build()
        self._keys = CommandKeys(self)
        self.retranslate()
        self._note.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        for part in (self._title, self._facts, self._when):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._note_field)
        column.addWidget(self._impression_label)
        pills = QHBoxLayout()
        pills.addWidget(self._impression)
        pills.addStretch(1)
        column.addLayout(pills)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._later)
        buttons.addStretch(1)
        buttons.addWidget(self._not_held)
        buttons.addWidget(self._save)
        column.addLayout(buttons)
        # On the editor: a minimum of the dialog itself would overrule what long words ask for.
        self._note.setMinimumWidth(px(432))

    def retranslate(self) -> None:
        """All words in the language of now."""
        question = (
            self.tr("How did the presentation for {firm} go?")
            if self.row.kind == "presentation"
            else self.tr("How did the meeting with {firm} go?")
        )
        title = question.format(firm=self.row.client_name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self._note_field.set_label(self.tr("What was agreed"))
        self._impression_label.setText(self.tr("Impression"))
        self._impression.set_items(
            (
                ("cold", self.tr("Cold")),
                ("warm", self.tr("Warm")),
                ("hot", self.tr("Hot")),
                ("", self.tr("No change")),
            )
        )
        if not self._impression.current():
            self._impression.choose("")
        more = self.tr("Save, %n more", "results", self._left)
        self._save.setText(more if self._left else self.tr("Save"))
        self._not_held.setText(self.tr("It was not held"))
        self._later.setText(self.tr("Not now"))
        self._keys.set_commands([Command("save", self._save.text(), "Ctrl+Enter", self._save_clicked)])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _save_clicked(self) -> None:
        note = self._note.toPlainText().strip()
        if not note:
            self._note_field.set_error(self.tr("Say in a few words how it went"))
            self._note.setFocus()
            return
        self.answered.emit(self.row, note, self._impression.current())
        self.accept()

    def _not_held_clicked(self) -> None:
        self.not_held.emit(self.row, self._note.toPlainText().strip())
        self.accept()
