"""Ten outcomes in fixed places, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.services.dictionaries import OutcomeEntry
from app.ui.widgets.button import Button

KEYS = "1234567890"


class OutcomeKeys(QWidget):
    """`chosen` when pressed; `looked_at` while the pointer or focus is on one, empty when on none."""

    chosen = Signal(str)
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._tiles: dict[str, Button] = {}
        self._selected = ""

    def set_outcomes(self, outcomes: Sequence[OutcomeEntry]) -> None:
        """One tile per active outcome that has a key, in the order of the keys."""
        keyed = sorted(
            (one for one in outcomes if one.active and one.key and one.key in KEYS),
            key=lambda one: KEYS.index(one.key or ""),
        )
        if list(self._tiles) != [one.code for one in keyed]:
            self._rebuild(keyed)
        for one in keyed:
            self._tiles[one.code].setText(one.name)
            self._tiles[one.code].set_icon(one.icon)
            self._tiles[one.code].set_key(one.key or "")

    def _rebuild(self, outcomes: Sequence[OutcomeEntry]) -> None:
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = {}
        for outcome in outcomes:
            tile = self._tiles[outcome.code] = Button("", kind="tile", parent=self)
            tile.setProperty("outcome", outcome.code)
            tile.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            # Digits are the way here; Tab would have to pass ten tiles to reach the note.
            tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            tile.clicked.connect(self._clicked)
            tile.installEventFilter(self)
            place = KEYS.index(outcome.key or "")
            self._grid.addWidget(tile, place // 2, place % 2)

    def select(self, code: str) -> None:
        """Mark one outcome; an empty code marks none."""
        self._selected = code
        for one, tile in self._tiles.items():
            tile.setChecked(one == code)

    def tile(self, code: str) -> Button:
        """The tile of an outcome."""
        return self._tiles[code]

    def set_asleep(self, why: str) -> None:
        """All keys dead with a reason; an empty one wakes them."""
        for tile in self._tiles.values():
            tile.set_reason(why)

    def _clicked(self) -> None:
        pressed = self.sender()
        self.select(self._selected)
        if pressed is not None:
            self.chosen.emit(str(pressed.property("outcome")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.looked_at.emit(str(watched.property("outcome")))
        elif event.type() == QEvent.Type.Leave:
            self.looked_at.emit("")
        return super().eventFilter(watched, event)
