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

MOST = 6


class NothingFound(QWidget):
    """`dropped` carries the place of a condition, -1 for the search; `cleared` for all of them."""

    dropped = Signal(int)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title, self._text = Label(role="h2"), Label(tone="muted")
        self.all = Button("", kind="quiet")
        self.all.clicked.connect(self.cleared)
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Disc("search", "neutral"), 0, centre)
        column.addWidget(self._title, 0, centre)
        column.addWidget(self._text, 0, centre)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(6)
        column.addLayout(self._ways)
        column.addWidget(self.all, 0, centre)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew; `offer` brings those of the conditions."""
        self._title.setText(self.tr("Nothing found"))
        self._text.setText(self.tr("Nobody fits all of it. Drop what is too much"))
        self.all.setText(self.tr("Drop everything"))
        self.setAccessibleName(self._title.text())

    def offer(self, ways: Sequence[tuple[int, str, str]]) -> None:
        """(place, words, how many there are without it), the best first; counts may come later and are empty until then."""
        if [place for place, _, _ in ways[:MOST]] != [button.property("place") for button in self.buttons]:
            self._rebuild([place for place, _, _ in ways[:MOST]])
        for button, (_place, words, count) in zip(self.buttons, ways, strict=False):
            button.setText(list_of([self.tr("Without “{condition}”").format(condition=words), count]))
        self.all.setVisible(len(ways) > 1)

    def _rebuild(self, places: Sequence[int]) -> None:
        for button in self.buttons:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place in places:
            button = Button("", icon="x")
            button.setProperty("place", place)
            button.clicked.connect(partial(self.dropped.emit, place))
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.buttons.append(button)
