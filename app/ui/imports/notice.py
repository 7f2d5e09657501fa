"""One thing that needs attention before going on: unreadable letters, a missing column, the same file again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.imports import words
from app.ui.imports.flow import ImportFlow, Step
from app.ui.imports.foot import missing_words
from app.ui.imports.load_step import revert_summary
from app.ui.imports.words import translate
from app.ui.imports.work import Guess
from app.ui.messages import sentence
from app.ui.paint import Tone
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.words import moments

_GUESSES = 3


class Notice(QWidget):
    """`encoding_chosen` when the person knows his language again in one of the guesses."""

    encoding_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.callout = Callout("", tone="warn", icon="triangle-alert")
        self.buttons = [Button("", icon="languages") for _ in range(_GUESSES)]
        self._codes: list[str] = []
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in self.buttons:
            button.clicked.connect(self._chosen)
            row.addWidget(button)
        row.addStretch(1)
        self.callout.body.addWidget(self._choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.callout)
        self.clear()

    def clear(self) -> None:
        """Nothing needs attention."""
        self.hide()

    def show_flow(self, flow: ImportFlow, now: datetime, zone: ZoneInfo) -> None:
        """The weightiest thing that needs attention, if any."""
        look, middle = flow.look, flow.step in (Step.COLUMNS, Step.CHECK)
        if flow.step == Step.LOAD and flow.loaded is None:
            self.clear()
        elif flow.failure is not None:
            self.say(sentence(flow.failure), tone="bad", icon="circle-alert")
        elif flow.step == Step.FILE and flow.reverted is not None:
            self.say(revert_summary(flow.reverted), tone="ok", icon="undo-2")
        elif flow.step == Step.COLUMNS and look is not None and look.guesses:
            self.offer(look.guesses)
        elif flow.step == Step.COLUMNS and flow.missing():
            self.say(missing_words())
        elif flow.step == Step.COLUMNS and flow.stopped:
            self.say(translate("Imports", "The check was stopped. Nothing was written"), icon="ban")
        elif middle and look is not None and look.same_file is not None:
            when = moments.moment(look.same_file.when, now, zone)
            said = translate(
                "Imports", "{who} loaded this very file: {when}. Loaded again it adds nothing twice"
            )
            self.say(said.format(who=look.same_file.by, when=when), icon="copy")
        else:
            self.clear()

    def say(self, text: str, *, tone: Tone = "warn", icon: str = "triangle-alert") -> None:
        """One sentence."""
        self._choices.hide()
        self.callout.set(text, tone=tone, icon=icon)
        self.show()

    def offer(self, guesses: Sequence[Guess]) -> None:
        """Other encodings, each with a taste of the file."""
        self._codes = [guess.encoding for guess in guesses]
        named = words.encodings()
        for button, guess in zip(self.buttons, guesses, strict=False):
            sample = guess.sample if len(guess.sample) <= 24 else guess.sample[:23] + "…"
            button.setText(f"{named.get(guess.encoding, guess.encoding)}: {sample}")
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(guesses))
        text = translate(
            "Imports", "The letters make no words: the encoding was not guessed. Which line can be read?"
        )
        self.callout.set(text, tone="warn", icon="triangle-alert")
        self._choices.show()
        self.show()

    def _chosen(self) -> None:
        for button, code in zip(self.buttons, self._codes, strict=False):
            if button is self.sender():
                self.encoding_chosen.emit(code)
