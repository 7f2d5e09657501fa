"""One question before something goes: two verbs, Esc leaves it as it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.frame import SmallDialog


class AskDialog(SmallDialog):
    """`agreed` when the person says yes."""

    agreed = Signal()

    def __init__(
        self,
        heading: str,
        about: str,
        *,
        yes: str,
        no: str,
        icon: str = "check",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon=icon)
        self.save.set_kind("danger")
        self.say(heading, about, save=yes, leave=no)
        self.leave.setFocus()

    def confirm(self) -> bool:
        """Says that the person agreed."""
        self.agreed.emit()
        return True
