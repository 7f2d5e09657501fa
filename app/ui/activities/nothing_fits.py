"""Nothing fits: which of the conditions to drop, with what would be found without it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.empty_state import Disc
from app.ui.widgets.label import Label
from app.ui.words.kinds import list_of

MOST = 5


class NothingFits(QWidget):
    """`dropped` carries the name of what to drop, `cleared` asks for everything."""

    dropped = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title, self._text = Label(role="h2"), Label(tone="muted")
        self.all = Button("", kind="quiet")
        self.buttons: dict[str, Button] = {}
        self._ways = QVBoxLayout()
        self._ways.setSpacing(6)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for part in (Disc("search", "neutral"), self._title, self._text):
            column.addWidget(part, 0, centre)
        column.addLayout(self._ways)
        column.addWidget(self.all, 0, centre)
        column.addStretch(1)
        self.all.clicked.connect(self.cleared)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew; `offer` brings those of the conditions."""
        self._title.setText(self.tr("Nothing found"))
        self._text.setText(self.tr("No activity fits all of it. Drop what is too much"))
        self.all.setText(self.tr("Show everything"))
        self.setAccessibleName(self._title.text())

    def offer(self, ways: Sequence[tuple[str, str, str]]) -> None:
        """(name, words, how many there are without it); the count may come later and is empty until then."""
        ways = ways[:MOST]
        if [name for name, _, _ in ways] != list(self.buttons):
            self._rebuild([name for name, _, _ in ways])
        for name, words, count in ways:
            said = self.tr("Without “{condition}”").format(condition=words)
            self.buttons[name].setText(list_of([said, count]))

    def _rebuild(self, names: Sequence[str]) -> None:
        for button in self.buttons.values():
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for name in names:
            button = self.buttons[name] = Button("", icon="x")
            button.clicked.connect(partial(self.dropped.emit, name))
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
