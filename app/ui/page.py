"""What every page is: a title, commands with keys, and a refresh that moves nothing under the hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions import Command


class Page(QWidget):
    """Base of all pages. Fill `body`; override `commands`, `shown`, `refresh`, `retranslate`.

    A change heard while hidden only marks the page stale; it is refreshed when shown again.
    """

    commands_changed = Signal()
    note_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stale = True
        self.note = ""
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 0)
        self.body.setSpacing(12)

    def title(self) -> str:
        """Title in the language of now, also for those who listen."""
        return ""

    def commands(self) -> list[Command]:
        """Everything this page can do by key; asked again after a switch of language."""
        return []

    def shown(self) -> None:
        """The page has come to the front: put the focus on its main list or field."""

    def may_leave(self) -> bool:
        """Whether another page may take the place now (a call without an outcome says no)."""
        return True

    def write_typed(self) -> bool:
        """The window goes away without asking: write down what was typed; whether it is written."""
        return True

    def refresh(self, change: object) -> None:
        """Load what `change` touched (None: everything), in place."""

    def retranslate(self) -> None:
        """Set all texts anew in the language of now."""

    def hear(self, change: object) -> None:
        """Something changed: refresh when visible, else remember to."""
        if self.isVisible():
            self.refresh(change)
        else:
            self.stale = True

    def set_note(self, note: str) -> None:
        """One short fact for the bottom line."""
        self.note = note
        self.note_changed.emit(note)

    def title_row(self) -> QHBoxLayout:
        """A row for h1, scope, stretch and actions, already in the body."""
        row = QHBoxLayout()
        row.setSpacing(8)
        self.body.addLayout(row)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        if self.stale:
            self.stale = False
            self.refresh(None)
        self.shown()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.commands_changed.emit()
