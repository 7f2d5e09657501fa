"""What is to be done: kind, name, purpose, script, note, hours and length."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.dictionaries import Books
from app.services.script_edits import ScriptRow
from app.services.spreads import AssignmentForm
from app.ui.theme import px
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.words.kinds import KINDS, kind_name

HOURS = ("window", "day", "at")
MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120)
LONGEST_NAME, LONGEST_NOTE = 120, 4000
PAUSE_MS = 250


class TaskPane(QWidget):
    """`changed` when something was chosen or typed, after a short pause."""

    changed = Signal()

    def __init__(self, books: Books, form: AssignmentForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._books, self._form = books, form
        self._scripts: tuple[ScriptRow, ...] = ()
        self.kind, self.name = Combo(), LineEdit()
        self.purpose, self.script = Combo(), Combo()
        self.note, self.hours, self.minutes = QPlainTextEdit(), Combo(), Combo()
        self.at = LineEdit()
        self.at.setMaximumWidth(px(84))
        self.at.setText("10:00")
        self.name.setMaxLength(LONGEST_NAME)
        self.note.setTabChangesFocus(True)
        self._fields = {
            key: Field("", editor)
            for key, editor in (
                ("kind", self.kind), ("name", self.name), ("purpose", self.purpose), ("script", self.script),
                ("note", self.note), ("hours", self.hours), ("at", self.at), ("minutes", self.minutes),
            )
        }  # fmt: skip
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._build()
        self._fill()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for combo in (self.kind, self.purpose, self.script):
            combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        for key in ("kind", "name", "purpose", "script"):
            column.addWidget(self._fields[key])
        column.addWidget(self._fields["note"], 1)
        self.note.setMinimumHeight(px(54))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._fields["hours"], 1)
        row.addWidget(self._fields["at"])
        column.addLayout(row)
        column.addWidget(self._fields["minutes"])

    def _fill(self) -> None:
        form = self._form
        for kind in KINDS:
            self.kind.addItem("", kind)
        self.purpose.addItem("", None)
        for one in self._books.purposes:
            if one.active:
                self.purpose.addItem(one.name, one.code)
        self.script.addItem("", None)
        for place in HOURS:
            self.hours.addItem("", place)
        self.minutes.addItem("", None)
        for minutes in MINUTES:
            self.minutes.addItem("", minutes)
        self.retranslate()
        self.name.setText(form.name)
        self.note.setPlainText(form.note)
        _choose(self.kind, form.kind)
        _choose(self.purpose, form.purpose_code)
        _choose(self.minutes, form.minutes)
        _choose(self.hours, "at" if form.at is not None else "day" if form.whole_day else "window")
        if form.at is not None:
            self.at.setText(f"{form.at:%H:%M}")
        self._show_at()

    def _connect(self) -> None:
        for combo in (self.kind, self.purpose, self.script, self.hours, self.minutes):
            combo.currentIndexChanged.connect(self._chosen)
        self.name.textEdited.connect(self._typed)
        self.at.textEdited.connect(self._typed)

    def retranslate(self) -> None:
        """All words anew."""
        labels = {
            "kind": self.tr("What"),
            "name": self.tr("Name of the assignment"),
            "purpose": self.tr("Purpose"),
            "script": self.tr("Script"),
            "note": self.tr("Note for the manager"),
            "hours": self.tr("Hours"),
            "at": self.tr("At"),
            "minutes": self.tr("Takes"),
        }
        for key, label in labels.items():
            self._fields[key].set_label(label)
        self.name.setPlaceholderText(self.tr("Autumn list"))
        self.note.setPlaceholderText(self.tr("What to say, what to find out"))
        for place in range(self.kind.count()):
            self.kind.setItemText(place, kind_name(self.kind.itemData(place)))
        hours = (
            self.tr("Client's hours"),
            self.tr("Any time"),
            self.tr("Fixed hour"),
        )
        for place, text in enumerate(hours):
            self.hours.setItemText(place, text)
        self.purpose.setItemText(0, self.tr("Not named"))
        self.script.setItemText(0, self.tr("By the client's project"))
        self.minutes.setItemText(0, self.tr("as usual"))
        for place in range(1, self.minutes.count()):
            minutes = int(self.minutes.itemData(place))
            self.minutes.setItemText(place, self.tr("%n min", "", minutes))

    def show_scripts(self, scripts: Sequence[ScriptRow]) -> None:
        """Scripts that can be read to clients of this assignment."""
        wanted = self.script.currentData() or self._form.script_id
        self._scripts = tuple(scripts)
        self.script.blockSignals(True)
        while self.script.count() > 1:
            self.script.removeItem(1)
        for one in self._scripts:
            self.script.addItem(one.name, one.id)
        _choose(self.script, wanted)
        self.script.blockSignals(False)

    def named(self) -> str:
        """The name as typed, else the name of the kind."""
        return self.name.text().strip() or kind_name(str(self.kind.currentData()))

    def hour(self) -> time | None:
        """The fixed hour; None when there is none or it cannot be read."""
        if self.hours.currentData() != "at":
            return None
        hours, _, minutes = self.at.text().strip().replace(".", ":").partition(":")
        try:
            return time(int(hours), int(minutes or 0))
        except ValueError:
            return None

    def check(self) -> bool:
        """Says below the field what cannot be read; whether all can be."""
        bad = self.hours.currentData() == "at" and self.hour() is None
        self._fields["at"].set_error(self.tr("Like 10:30") if bad else "")
        return not bad

    def fill_in(self, form: AssignmentForm) -> AssignmentForm:
        """The form with all that is chosen here."""
        script: uuid.UUID | None = self.script.currentData()
        return replace(
            form,
            name=self.named(),
            kind=str(self.kind.currentData()),
            purpose_code=self.purpose.currentData(),
            script_id=script,
            note=self.note.toPlainText().strip()[:LONGEST_NOTE],
            at=self.hour(),
            whole_day=self.hours.currentData() == "day",
            minutes=self.minutes.currentData(),
        )

    def _show_at(self) -> None:
        self._fields["at"].setVisible(self.hours.currentData() == "at")
        self._fields["script"].setEnabled(self.kind.currentData() == "call")

    def _chosen(self, _place: int) -> None:
        self._show_at()
        self._typed()

    def _typed(self) -> None:
        self._pause.start()


def _choose(combo: Combo, data: object) -> None:
    # findData compares through QVariant, which does not know a UUID.
    for place in range(combo.count()):
        if combo.itemData(place) == data:
            combo.setCurrentIndex(place)
            return
