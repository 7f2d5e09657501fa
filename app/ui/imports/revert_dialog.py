"""The question before an import is taken back, with its counts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.frame import SmallDialog
from app.ui.imports.counts import COUNTS
from app.ui.imports.words import translate


class RevertDialog(SmallDialog):
    """Accepted when the import shall go."""

    def __init__(self, file_name: str, new: int, updated: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="undo-2")
        self._file_name, self._new, self._updated = file_name, new, updated
        self.save.set_kind("danger")
        self.retranslate()

    def retranslate(self) -> None:
        heading = translate("Imports", "Take back the import of “{file}”?").format(file=self._file_name)
        parts = [
            COUNTS.will_be_removed(self._new),
            COUNTS.will_be_restored(self._updated),
            translate("Imports", "Clients somebody has worked with since stay."),
        ]
        self.say(
            heading,
            "\n".join(parts),
            save=translate("Imports", "Take back"),
            leave=translate("Imports", "Leave it loaded"),
        )
