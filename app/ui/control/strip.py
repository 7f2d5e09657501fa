"""The strip on top: the number of orphans in large, and what else the lead has to know at a glance."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.control import ControlCounts, PromiseFigures
from app.ui.control.words import WORDS
from app.ui.theme import px
from app.ui.widgets.card import Card
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import Label

FIGURES = ("undone", "overdue", "on_time", "standing", "given_up")
VIEW_OF = {"overdue": "promises", "on_time": "promises"}


class _Figure(QWidget):
    """A caption with its number below; a click opens the rows behind it, as the digit of the view does."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.caption, self.number = Label("", "small", "muted"), Label("–", "figure")
        column.addWidget(self.caption)
        column.addWidget(self.number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def show_number(self, text: str, tone: str = "text") -> None:
        """The number and its colour; the caption goes with it for those who listen."""
        self.number.setText(text)
        self.number.set_tone(tone)
        self.setAccessibleName(f"{self.caption.text()}: {text}")


class ControlStrip(Card):
    """`show_counts` at each reading; until then dashes. `opened` carries the view behind a figure."""

    opened = Signal(str)

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
        for key, figure in self.figures.items():
            figure.setMinimumWidth(px(104))
            figure.clicked.connect(partial(self.opened.emit, VIEW_OF.get(key, key)))
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
