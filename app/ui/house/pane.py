"""The editor at the right of a list: heading, fields, what is wrong, what to do, who changed it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.house.fields import FormFields
from app.ui.house.history import History
from app.ui.house.words import translate
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card, line

WIDTH = 404


class FormPane(Card):
    """`save_asked` and `hide_asked` come from its buttons."""

    save_asked = Signal()
    hide_asked = Signal()

    def __init__(self, fields: FormFields, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.fields, self.history = fields, History()
        self.trouble = Callout("", tone="bad", icon="circle-alert")
        self.trouble.hide()
        self.save = Button("", kind="primary", icon="check", key="Ctrl+S")
        self.away = Button("", kind="quiet", key="Delete")
        self.setFixedWidth(px(WIDTH))
        column = self.make_scrolling()
        column.setContentsMargins(0, 6, 8, 0)
        column.addWidget(self.trouble)
        column.addWidget(fields)
        column.addWidget(self.history)
        column.addStretch(1)
        self.body.addWidget(line())
        foot = QHBoxLayout()
        foot.addWidget(self.away)
        foot.addStretch(1)
        foot.addWidget(self.save)
        self.body.addLayout(foot)
        self.save.clicked.connect(self.save_asked)
        self.away.clicked.connect(self.hide_asked)

    def show_heading(self, heading: str, *, away: str = "") -> None:
        """Whose form this is; without a word there is nothing to hide or take away."""
        self.set_title(heading)
        self.away.setText(away)
        self.away.setVisible(bool(away))
        self.save.setText(translate("House", "Save"))

    def say_trouble(self, sentence: str) -> None:
        """What is wrong with the whole, or nothing."""
        self.trouble.set(sentence, tone="bad", icon="circle-alert")
        self.trouble.setVisible(bool(sentence))


def beside(left: QWidget, right: QWidget) -> QWidget:
    """List and editor next to each other."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(left, 1)
    row.addWidget(right, 0, Qt.AlignmentFlag(0))
    return both


def stacked(*parts: QWidget, spacing: int = 8) -> QWidget:
    """Parts below each other, without margins."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return whole
