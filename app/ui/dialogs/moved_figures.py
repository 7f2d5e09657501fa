"""How much moves: clients, open plans and promises, side by side."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.figures import Figures


class Counted(Protocol):
    """Anything with the three counts."""

    @property
    def clients(self) -> int: ...
    @property
    def plans(self) -> int: ...
    @property
    def promises(self) -> int: ...


class MovedFigures(Figures):
    """What moves; dots until it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.name_them(self.tr("Clients"), self.tr("Open plans"), self.tr("Of them promises"))

    def show_moved(self, counted: Counted | None) -> None:
        """The figures, or noughts when there is nothing."""
        self.show_counts(
            *((0, 0, 0) if counted is None else (counted.clients, counted.plans, counted.promises))
        )
