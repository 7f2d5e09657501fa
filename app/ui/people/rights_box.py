"""The finer rights as check boxes, each saying what the level brings by itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.staff import BROUGHT, RIGHTS
from app.ui.widgets.choice import CheckBox
from app.ui.widgets.label import Label
from app.ui.words.levels import right_name


class RightsBox(QWidget):
    """`changed` when one was ticked; boxes nobody has set follow the level."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = "manager"
        self._own: dict[str, bool] = {}
        self.boxes = {name: CheckBox() for name in RIGHTS}
        self._notes = {name: Label("", "small", "muted") for name in RIGHTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for place, (name, box) in enumerate(self.boxes.items()):
            grid.addWidget(box, place, 0)
            grid.addWidget(self._notes[name], place, 1)
            box.clicked.connect(self._clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        for name, box in self.boxes.items():
            box.setText(right_name(name))
        self._show_notes()

    def show_rights(self, level: str, own: Mapping[str, bool]) -> None:
        """The rights of this level with what was given or taken."""
        self._level, self._own = level, dict(own)
        self._show()

    def set_level(self, level: str) -> None:
        """Another level: what nobody has set follows it."""
        before = BROUGHT[self._level]
        typed = {name: box.isChecked() for name, box in self.boxes.items()}
        self._own |= {name: on for name, on in typed.items() if on != self._own.get(name, name in before)}
        self._level = level
        self._show()

    def rights(self) -> frozenset[str]:
        """What is ticked."""
        return frozenset(name for name, box in self.boxes.items() if box.isChecked())

    def _show(self) -> None:
        for name, box in self.boxes.items():
            box.setChecked(self._own.get(name, name in BROUGHT[self._level]))
        self._show_notes()

    def _clicked(self) -> None:
        self._show_notes()
        self.changed.emit()

    def _show_notes(self) -> None:
        for name, box in self.boxes.items():
            by_level, on = name in BROUGHT[self._level], box.isChecked()
            told = (
                self.tr("given") if on and not by_level else self.tr("taken") if by_level and not on else ""
            )
            self._notes[name].setText(told or (self.tr("by level") if by_level else ""))
            self._notes[name].set_tone("warn" if told else "muted")
            box.setAccessibleName(
                f"{box.text()}, {self._notes[name].text()}" if self._notes[name].text() else box.text()
            )
