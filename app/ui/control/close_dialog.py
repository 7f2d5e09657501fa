"""Why clients leave the work: a reason of the dictionary, or one's own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.dictionaries import Books
from app.ui.control.words import WORDS
from app.ui.dialogs.frame import SmallDialog
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit


class CloseDialog(SmallDialog):
    """`chosen` carries the reason in words; without one nothing is closed."""

    chosen = Signal(str)

    def __init__(self, count: int, about: str, books: Books, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="archive")
        self._count, self._about = count, about
        self.reason, self.words = Combo(), LineEdit()
        for entry in books.reasons:
            if entry.active:
                self.reason.addItem(entry.name, entry.code)
        self.reason.addItem("…", "")
        self._reason_field, self._words_field = Field("", self.reason), Field("", self.words)
        self.add_fields(self._reason_field, self._words_field)
        self.reason.currentIndexChanged.connect(self._reason_chosen)
        self.retranslate()
        self._reason_chosen()
        self.reason.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        self.say(WORDS.close_title(self._count), self._about, save=self.tr("Close"), leave=self.tr("Leave as it is"))  # fmt: skip
        self._reason_field.set_label(self.tr("Why"))
        self._words_field.set_label(self.tr("In your own words"))
        self.reason.setItemText(self.reason.count() - 1, self.tr("Another reason"))

    def confirm(self) -> bool:
        """Sends the reason, or says that one is needed."""
        own = self.words.text().strip()
        text = own if not self.reason.currentData() else self.reason.currentText()
        if not text:
            self._words_field.set_error(self.tr("Say why, it stays with the client"))
            self.words.setFocus()
            return False
        self.chosen.emit(text)
        return True

    def _reason_chosen(self) -> None:
        self._words_field.setVisible(not self.reason.currentData())
