"""A name for a view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.frame import SmallDialog
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit

LONGEST = 80


class ViewNameDialog(SmallDialog):
    """`typed` carries the name; who asked closes it with `accept`, or says what is wrong with it."""

    typed = Signal(str)

    def __init__(self, name: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="bookmark")
        self._about = about
        self.name = LineEdit()
        self.name.setMaxLength(LONGEST)
        self._field = Field("", self.name)
        self.add_fields(self._field)
        self.name.setText(name)
        self.name.selectAll()
        self.name.textEdited.connect(self._edited)
        self.retranslate()
        self.name.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        self.say(
            self.tr("What to call this view?"),
            self._about,
            save=self.tr("Save"),
            leave=self.tr("Do not save"),
        )
        self._field.set_label(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Kyiv, warm"))

    def _edited(self) -> None:
        self._field.set_error("")

    def say_wrong(self, sentence: str) -> None:
        """The name was not taken."""
        self._field.set_error(sentence)
        self.name.setFocus()

    def confirm(self) -> bool:
        """Sends the name; the answer closes the dialog."""
        name = " ".join(self.name.text().split())
        if not name:
            self.say_wrong(self.tr("Type a name"))
            return False
        self.typed.emit(name)
        return False
