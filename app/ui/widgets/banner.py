"""A line across the top: no connection, read-only, disk full."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import px, token
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import IconView, Label


class Banner(QWidget):
    """Amber for what goes on with limits, red for what stops; actions at the right."""

    def __init__(
        self, icon: str = "cloud-off", tone: paint.Tone = "warn", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.setSpacing(10)
        ink = paint.TONES[tone][0]
        self._icon, self._text = IconView(icon, 18, ink), Label(role="strong", tone=ink)
        self._chip, self._note = Chip(on_soft=True, parent=self), Label(role="small", tone="muted")
        for part in (self._icon, self._text, self._chip):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._note)

    def set(self, text: str, *, chip: str = "", note: str = "") -> None:
        """Say what happened; the chip counts, the note says what comes next."""
        self._text.setText(text)
        self._chip.set(chip, self._tone)
        self._note.setText(note)
        self.setAccessibleName(f"{text} {chip}".strip())

    def add_button(self, button: Button) -> None:
        """Put a button at the right."""
        self._row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _, soft, bar = paint.TONES[self._tone]
        paint.box(painter, self.rect(), px(12), token(soft), token(bar))
        painter.end()
