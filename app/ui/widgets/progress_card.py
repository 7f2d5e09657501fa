"""Long work: a bar, counts, time left and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.meter import Meter
from app.ui.widgets.skeleton import MovingLine


class ProgressCard(Card):
    """Indefinite until the first figures come, then a bar with its percent; `cancelled` when stopped."""

    cancelled = Signal()

    def __init__(self, title: str, *, icon: str = "gauge", parent: QWidget | None = None) -> None:
        super().__init__(title, icon=icon, parent=parent)
        self._percent = Label("", "strong")
        self.add_action(self._percent)
        self._moving, self._bar = MovingLine(), Meter()
        self._note = Label("", "small", "muted", wrap=True)
        self._cancel = Button(self.tr("Cancel"), icon="x", key="Esc")
        self._cancel.clicked.connect(self._cancel_clicked)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        self.body.addWidget(self._moving)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.start()

    def start(self, note: str = "") -> None:
        """Begin anew: nothing is known yet."""
        self._bar.hide()
        self._moving.show()
        self._moving.start()
        self._percent.setText("")
        self._note.setText(note)
        self._cancel.set_reason("")

    def show_progress(self, done: int, total: int, note: str = "") -> None:
        """Show how far it is; `note` is a ready sentence with counts and time left."""
        self._moving.stop()
        self._moving.hide()
        self._bar.show()
        self._bar.set(done, total + 1 if done < total else total)
        self._percent.setText(self.locale().toString(100 * done // total if total else 0) + "\u00a0%")
        self._note.setText(note)

    def _cancel_clicked(self) -> None:
        self._cancel.set_reason(self.tr("Stopping"))
        self.cancelled.emit()
