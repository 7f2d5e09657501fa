"""Before a person's level or group changes: what becomes of the clients?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.staff import PersonRow
from app.ui.dialogs.frame import SmallDialog
from app.ui.widgets.choice import RadioButton
from app.ui.widgets.label import Label


class ClientsDialog(SmallDialog):
    """`hand_over_chosen`, or `stay_chosen`; clients cannot stay with who goes to another group."""

    hand_over_chosen = Signal()
    stay_chosen = Signal()

    def __init__(self, person: PersonRow, *, may_stay: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="arrow-right")
        self._person, self._may_stay = person, may_stay
        self.give, self.stay = RadioButton(), RadioButton()
        self._why = Label("", "small", "muted", wrap=True)
        self.add_fields(self.give, self.stay, self._why)
        self.stay.setEnabled(may_stay)
        (self.stay if may_stay else self.give).setChecked(True)
        self._why.setVisible(not may_stay)
        self.retranslate()
        (self.stay if may_stay else self.give).setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        name, count = self._person.name, self._person.clients
        heading = self.tr("What becomes of the %n client(s)?", "", count)
        self.say(heading, name, save=self.tr("Go on"), leave=self.tr("Leave as it is"))
        self.give.setText(self.tr("Hand them over first"))
        self.stay.setText(self.tr("They stay with {name}").format(name=name))
        for button in (self.give, self.stay):
            button.setAccessibleName(button.text())
        self._why.setText(self.tr("Clients belong to the group, so they cannot go along to another one"))

    def confirm(self) -> bool:
        """Says what was chosen."""
        (self.stay_chosen if self.stay.isChecked() else self.hand_over_chosen).emit()
        return True
