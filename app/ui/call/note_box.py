"""The note about the talk and the impression it left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import px
from app.ui.widgets.choices import Choices
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label
from app.ui.words import kinds

IMPRESSIONS = ("cold", "warm", "hot")


class _Note(QPlainTextEdit):
    """Three lines at least, more where there is room."""

    def sizeHint(self) -> QSize:
        return QSize(240, px(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, px(64))


class NoteBox(QWidget):
    """`changed` at every letter and every impression."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.impression = _Note(), Choices(optional=True)
        self._title, self._impression_title = Label("", "cap"), Label(tone="muted")
        self._impression_title.setFixedHeight(px(26))
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(px(160))
        head, warmth, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(KeyCap("F9"))
        warmth.addWidget(self._impression_title, 0, Qt.AlignmentFlag.AlignTop)
        warmth.addWidget(self.impression, 1, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.note, 1)
        column.addLayout(warmth)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.note.textChanged.connect(self.changed)
        self.impression.chosen.connect(self.changed)

    def retranslate(self) -> None:
        """All words anew."""
        self._title.setText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note about the talk"))
        self.note.setPlaceholderText(self.tr("What was said, what matters to the client"))
        self._impression_title.setText(self.tr("Impression"))
        self.impression.setAccessibleName(self.tr("Impression of the client"))
        self.impression.set_items([(code, kinds.impression_chip(code)[0]) for code in IMPRESSIONS])
