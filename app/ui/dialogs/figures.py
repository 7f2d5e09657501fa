"""Three figures side by side: what a deed with many, or a hand-over, is about."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.dialogs.mass_words import number
from app.ui.widgets.card import Well
from app.ui.widgets.label import Label


class Figures(Well):
    """Three figures side by side; dots until they are known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        row.setSpacing(32)
        self._figures = [Label("…", "figure") for _ in range(3)]
        self._captions = [Label("", "small", "muted") for _ in range(3)]
        for figure, caption in zip(self._figures, self._captions, strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(caption)
            row.addLayout(column)
        row.addStretch(1)
        self.body.addLayout(row)

    def name_them(self, *captions: str) -> None:
        """What the figures are."""
        for caption, text in zip(self._captions, captions, strict=True):
            caption.setText(text)

    def show_counts(self, *counts: int | None) -> None:
        """The figures; dots for what is not known."""
        for figure, count in zip(self._figures, counts, strict=True):
            figure.setText("…" if count is None else number(count))

    def texts(self) -> tuple[str, ...]:
        """The figures as they stand there."""
        return tuple(figure.text() for figure in self._figures)
