"""One question before something that is not meant by a slip of the finger."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.frame import SmallDialog


class Sure(SmallDialog):
    """`agreed` when the verb was pressed."""

    agreed = Signal()

    def __init__(
        self, question: str, about: str, *, verb: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon=icon)
        self.say(question, about, save=verb, leave=self.tr("Leave as it is"))
        self.save.setFocus()

    def confirm(self) -> bool:
        """It is meant."""
        self.agreed.emit()
        return True
