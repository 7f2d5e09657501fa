"""One note before something ends: how a task went, why a plan is given up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.dialogs.frame import SmallDialog
from app.ui.theme import px
from app.ui.widgets.field import Field


class NoteDialog(SmallDialog):
    """`noted` carries the text; an empty one is not taken, because nobody would understand it later."""

    noted = Signal(str)

    def __init__(
        self, heading: str, about: str, label: str, *, save: str, wanted: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(px(84))
        self._field = Field(label, self.note)
        self.add_fields(self._field)
        self.say(heading, about, save=save, leave=self.tr("Leave as it is"))
        self.note.setFocus()

    def takes_enter(self) -> bool:
        """The note has lines."""
        return self.note.hasFocus()

    def confirm(self) -> bool:
        """Sends the note, or says that one is needed."""
        text = self.note.toPlainText().strip()
        if not text:
            self._field.set_error(self._wanted)
            self.note.setFocus()
            return False
        self.noted.emit(text)
        return True
