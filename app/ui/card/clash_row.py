"""One field that both changed: what stands there now, who put it there, and a choice of three."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow

MINE, THEIRS, ORIGINAL = "mine", "theirs", "original"


class ClashRow(QWidget):
    """`chosen` carries "mine", "theirs" or "original"; mine is what is typed, until another is taken."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theirs, self._original = (
            Label("", "small", "accentText", wrap=True),
            Label("", "small", "muted", wrap=True),
        )
        self.pills = PillRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        for part in (self._theirs, self._original, self.pills):
            column.addWidget(part)
        self.pills.chosen.connect(self.chosen)

    def show_clash(self, name: str, *, theirs: str, original: str, who: str) -> None:
        """Say both other values of the field and who wrote the present one."""
        nothing = self.tr("empty")
        self._theirs.setText(
            self.tr("Now “{value}”, {who}").format(value=theirs or nothing, who=who)
            if who
            else self.tr("Now “{value}”").format(value=theirs or nothing)
        )
        self._original.setText(self.tr("Before “{value}”").format(value=original or nothing))
        self.pills.set_items(
            [(MINE, self.tr("Mine")), (THEIRS, self.tr("Theirs")), (ORIGINAL, self.tr("As before"))]
        )
        self.pills.setAccessibleName(self.tr("What stays in “{field}”").format(field=name))
        self.pills.choose(MINE)
