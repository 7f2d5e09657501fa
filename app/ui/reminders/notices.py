"""A pop-up and a line of the list for what others tell: what the group leaves undone, a call for help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.reminders.popup import Popup, in_row
from app.ui.widgets.button import Button
from app.ui.widgets.card import Well
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import IconView, Label

LINES = 3


@dataclass(frozen=True)
class NoticeLine:
    """One line: the main word, what about it, and how late."""

    who: str
    about: str = ""
    late: str = ""


class NoticePopup(Popup):
    """Says it in the corner: `show_clicked` opens what it is about, `answered` takes note of it."""

    show_clicked = Signal()
    answered = Signal()

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self._lines = [_Line(tone) for _ in range(LINES)]
        self._words, self._well = Label(wrap=True), Well()
        self._well.body.addWidget(self._words)
        self.show_it, self.answer = (
            self.still(Button("", kind="primary")),
            self.still(Button("", icon="check")),
        )
        self.show_it.clicked.connect(self.show_clicked)
        self.answer.clicked.connect(self.answered)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.show_it, 1)
        buttons.addWidget(self.answer)
        for line in self._lines:
            self.card.body.addWidget(line)
        self.card.body.addWidget(self._well)
        self.card.body.addSpacing(2)
        self.card.body.addLayout(buttons)
        self.retranslate()

    def say(
        self,
        heading: str,
        lines: Sequence[NoticeLine],
        *,
        note: str = "",
        words: str = "",
        show: str,
        answer: str,
    ) -> None:
        """The words of now; `words` are somebody's own, shown as plain text."""
        self._heading.set(heading, icon=self._icon, tone=self._tone, icon_tone=self._tone)
        self._note.setText(note)
        for place, line in enumerate(self._lines):
            line.show_line(lines[place] if place < len(lines) else None)
        self._words.setText(words)
        self._well.setVisible(bool(words))
        self.show_it.setText(show)
        self.answer.setText(answer)
        self.setAccessibleName(
            ", ".join(part for part in (heading, *(line.who for line in lines), words) if part)
        )
        self.fit()


class NoticeBar(QWidget):
    """The same as one line above the list of reminders, by keyboard too."""

    show_clicked = Signal()
    answered = Signal()

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._well = Well()
        self.text = ElidedLabel("", "strong")
        self.show_it, self.answer = Button("", size="small"), Button("", icon="check", size="small")
        self.show_it.clicked.connect(self.show_clicked)
        self.answer.clicked.connect(self.answered)
        self._well.body.addLayout(in_row(IconView(icon, 16, tone), self.text, self.show_it, self.answer))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._well)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, text: str, *, show: str, answer: str) -> None:
        """The words of now."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.show_it.setText(show)
        self.answer.setText(answer)


class _Line(QWidget):
    def __init__(self, tone: str) -> None:
        super().__init__()
        self._who, self._about = ElidedLabel(role="strong"), ElidedLabel(tone="muted")
        self._late = Label(role="smallStrong", tone=tone)
        row = in_row(self._who, self._about, 1, self._late)
        row.setContentsMargins(0, 1, 0, 1)
        self.setLayout(row)

    def show_line(self, line: NoticeLine | None) -> None:
        self.setVisible(line is not None)
        if line is not None:
            self._who.setText(line.who)
            self._about.setText(line.about)
            self._late.setText(line.late)
            self.setAccessibleName(", ".join(part for part in (line.who, line.about, line.late) if part))
