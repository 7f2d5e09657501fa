"""How much moves: clients, open plans and promises, side by side."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.card import Well
from app.ui.widgets.label import Label


class Counted(Protocol):
    """Anything with the three counts."""

    @property
    def clients(self) -> int: ...
    @property
    def plans(self) -> int: ...
    @property
    def promises(self) -> int: ...


class MovedFigures(Well):
    """Three figures in one row; dots until they are known."""

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
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        words = (self.tr("Clients"), self.tr("Open plans"), self.tr("Of them promises"))
        for caption, text in zip(self._captions, words, strict=True):
            caption.setText(text)

    def show_counts(self, counted: Counted | None) -> None:
        """The figures, or noughts when there is nothing."""
        counts = (0, 0, 0) if counted is None else (counted.clients, counted.plans, counted.promises)
        for figure, count in zip(self._figures, counts, strict=True):
            figure.setText(QLocale().toString(count))

    def texts(self) -> tuple[str, ...]:
        """The figures as they stand there."""
        return tuple(figure.text() for figure in self._figures)
