"""The strip on top: the number of orphans in large, and what else the lead has to know at a glance."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.control import ControlCounts, PromiseFigures
from app.ui.control.words import WORDS
from app.ui.theme import px
from app.ui.widgets.card import Card
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import Label

FIGURES = ("undone", "overdue", "on_time", "standing", "given_up")


class _Figure(QWidget):
    """A caption with its number below."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.caption, self.number = Label("", "small", "muted"), Label("–", "figure")
        column.addWidget(self.caption)
        column.addWidget(self.number)

    def show_number(self, text: str, tone: str = "text") -> None:
        """The number and its colour; the caption goes with it for those who listen."""
        self.number.setText(text)
        self.number.set_tone(tone)
        self.setAccessibleName(f"{self.caption.text()}: {text}")


class ControlStrip(Card):
    """`show_counts` at each reading; until then dashes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.orphans = Label("–", "display", "muted")
        self._title, self._said = Label("", "strong"), ElidedLabel("", tone="muted")
        self.figures = {key: _Figure() for key in FIGURES}
        self._seen: tuple[ControlCounts, tuple[PromiseFigures, ...]] | None = None
        row = QHBoxLayout()
        row.setSpacing(24)
        self.orphans.setMinimumWidth(px(44))
        row.addWidget(self.orphans)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._said)
        row.addLayout(words, 1)
        for figure in self.figures.values():
            figure.setMinimumWidth(px(104))
            row.addWidget(figure)
        self.body.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("Control in figures"))
        self._title.setText(self.tr("Orphans"))
        names = (
            self.tr("Undone"),
            self.tr("Promises overdue"),
            self.tr("Promises in time"),
            self.tr("Standing still"),
            self.tr("Given up"),
        )
        for figure, name in zip(self.figures.values(), names, strict=True):
            figure.caption.setText(name)
        if self._seen is not None:
            self.show_counts(*self._seen)

    def show_counts(self, counts: ControlCounts, promises: tuple[PromiseFigures, ...]) -> None:
        """The figures of this moment."""
        self._seen = (counts, promises)
        self.orphans.setText(_number(counts.orphans))
        self.orphans.set_tone("bad" if counts.orphans else "ok")
        self._said.setText(WORDS.forgotten(counts.orphans))
        self.orphans.setAccessibleName(WORDS.forgotten(counts.orphans))
        every, kept = sum(row.all for row in promises), sum(row.kept for row in promises)
        share = self.tr("{share}%", "per cent").format(share=round(100 * kept / every)) if every else "–"
        self.figures["undone"].show_number(_number(counts.undone))
        self.figures["overdue"].show_number(
            _number(counts.overdue_promises), "bad" if counts.overdue_promises else "text"
        )
        self.figures["on_time"].show_number(share)
        self.figures["standing"].show_number(_number(counts.standing))
        self.figures["given_up"].show_number(_number(counts.given_up))


def _number(count: int) -> str:
    return QLocale().toString(count)
