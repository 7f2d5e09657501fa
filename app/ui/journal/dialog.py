"""The list behind "Not sent": every deed of the last days with its fate; nothing here can be deleted."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.drafts import Entry
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label

KINDS = {
    "start_call": QT_TRANSLATE_NOOP("Journal", "Call begun"),
    "record_outcome": QT_TRANSLATE_NOOP("Journal", "Outcome of a call"),
    "undo_outcome": QT_TRANSLATE_NOOP("Journal", "Outcome undone"),
    "plan_activity": QT_TRANSLATE_NOOP("Journal", "Next contact planned"),
    "move_activity": QT_TRANSLATE_NOOP("Journal", "Plan moved"),
    "finish_activity": QT_TRANSLATE_NOOP("Journal", "Task finished"),
    "cancel_activity": QT_TRANSLATE_NOOP("Journal", "Plan cancelled"),
    "skip_client": QT_TRANSLATE_NOOP("Journal", "Client skipped"),
    "add_client": QT_TRANSLATE_NOOP("Journal", "Client added"),
    "change_client": QT_TRANSLATE_NOOP("Journal", "Card changed"),
    "snooze": QT_TRANSLATE_NOOP("Journal", "Reminder snoozed"),
    "snooze_overdue": QT_TRANSLATE_NOOP("Journal", "Overdue reminders snoozed"),
}
STATUSES = {
    "kept": (QT_TRANSLATE_NOOP("Journal", "Kept here"), "warn"),
    "saved": (QT_TRANSLATE_NOOP("Journal", "Saved"), "ok"),
    "refused": (QT_TRANSLATE_NOOP("Journal", "Refused"), "bad"),
}
TEXTS = ("note", "reason", "name", "text")


class JournalDialog(QDialog):
    """Newest first. `retry_asked` carries the id of a refused entry that is to be sent again."""

    retry_asked = Signal(object)

    def __init__(self, entries: tuple[Entry, ...], zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setWindowTitle(self.tr("Filed on this computer"))
        self.resize(860, 520)
        self._model = GroupedModel(self._columns(), row_id=_id_of)
        self._view = TableView(self.tr("Filed on this computer"), self._model)
        self._copy, self._again = (
            Button(self.tr("Copy the text"), icon="copy"),
            Button(self.tr("Send again"), icon="refresh-cw"),
        )
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        self._copy.clicked.connect(self._copy_clicked)
        self._again.clicked.connect(self._again_clicked)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Filed in the last seven days"), "h2"))
        layout.addWidget(
            Label(
                self.tr("What is kept here goes to the server by itself as soon as it answers"),
                "body",
                "muted",
            )
        )
        layout.addWidget(self._view, 1)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(close)
        layout.addLayout(row)
        self._view.current_changed.connect(self._row_changed)
        self.set_entries(entries)

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these, keeping the current row."""
        newest = sorted(entries, key=_made_at, reverse=True)
        self._view.refresh(lambda: self._model.set_rows(newest))
        self._row_changed(self._view.current_row())

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), 120, self._at_cell),
            Column(
                "what",
                self.tr("What"),
                190,
                lambda entry: Cell(_said(KINDS.get(entry.kind, entry.kind)), strong=True),
            ),
            Column(
                "text", self.tr("Text"), 220, lambda entry: Cell(text_of(entry), muted=True), stretch=True
            ),
            Column("status", self.tr("Fate"), 110, _status_cell),
            Column("why", self.tr("Why"), 200, lambda entry: Cell(entry.reason, muted=True)),
        ]

    def _at_cell(self, entry: Entry) -> Cell:
        local = entry.made_at.astimezone(self._zone).replace(tzinfo=None)
        return Cell(QLocale().toString(local, QLocale.FormatType.ShortFormat))

    def _row_changed(self, entry: Entry | None) -> None:
        self._copy.setEnabled(entry is not None and bool(text_of(entry)))
        self._again.setEnabled(entry is not None and entry.status == "refused")

    def _copy_clicked(self) -> None:
        entry = self._view.current_row()
        if entry is not None:
            QApplication.clipboard().setText(text_of(entry))

    def _again_clicked(self) -> None:
        entry = self._view.current_row()
        if entry is not None:
            self.retry_asked.emit(entry.id)


def text_of(entry: Entry) -> str:
    """What a person typed in this deed."""
    return " · ".join(str(entry.content[name]) for name in TEXTS if entry.content.get(name))


def _said(source: str) -> str:
    return QCoreApplication.translate("Journal", source)


def _status_cell(entry: Entry) -> Cell:
    words, tone = STATUSES[entry.status]
    return Cell(_said(words), "chip", tone=tone)


def _id_of(entry: Entry) -> object:
    return entry.id


def _made_at(entry: Entry) -> datetime:
    return entry.made_at
