"""A new password for a person: made up here, or typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.staff import SHORTEST_PASSWORD, PasswordTooShort, make_password
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit


class PasswordDialog(SmallDialog):
    """`typed` carries the password."""

    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="key-round")
        self._name = name
        self.password, self.another = LineEdit(), Button("", icon="refresh-cw")
        self._field = Field("", self.password)
        self.add_fields(self._field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        self.fields.addLayout(buttons)
        self.another.clicked.connect(self._another_clicked)
        self.password.textEdited.connect(self._typed)
        self.retranslate()
        self._another_clicked()

    def retranslate(self) -> None:
        """All words anew."""
        about = self.tr("The old one is good no longer. The new one is shown once, to be passed on")
        heading = self.tr("A new password for {name}?").format(name=self._name)
        self.say(heading, about, save=self.tr("Change the password"), leave=self.tr("Leave as it is"))
        self._field.set_label(self.tr("Password"))
        self.another.setText(self.tr("Another one"))

    def _another_clicked(self) -> None:
        self.password.setText(make_password())
        self._field.set_error("")
        self.password.setFocus()
        self.password.selectAll()

    def _typed(self) -> None:
        self._field.set_error("")

    def confirm(self) -> bool:
        """Sends the password, or says that it is too short."""
        if len(self.password.text()) < SHORTEST_PASSWORD:
            self._field.set_error(sentence(PasswordTooShort(least=SHORTEST_PASSWORD)))
            self.password.setFocus()
            return False
        self.typed.emit(self.password.text())
        return True
