"""The one thing an outcome may ask for besides a time: why refused, or whom not to call."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dictionaries import Books, OutcomeEntry
from app.ui.widgets.choices import Choices
from app.ui.widgets.label import Label

SCOPES = ("number", "person", "client")


class QuestionBox(QWidget):
    """Hidden while nothing is asked. `answered` carries a reason's code or a scope."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.choices = Label("", "cap"), Choices(digits=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.choices)
        self.choices.chosen.connect(self.answered)
        self.hide()

    def ask(self, outcome: OutcomeEntry | None, books: Books, *, number: bool, person: bool) -> None:
        """What this outcome wants to know; the whole client is meant when nothing else is said."""
        items: list[tuple[str, str]] = []
        if outcome is not None and outcome.is_refusal:
            self._title.setText(self.tr("Why"))
            items = [(reason.code, reason.name) for reason in books.reasons if reason.active]
        elif outcome is not None and outcome.do_not_call:
            self._title.setText(self.tr("Whom not to call"))
            items = self._scopes(number, person)
        self.choices.set_items(items)
        self.choices.setAccessibleName(self._title.text())
        if outcome is not None and outcome.do_not_call and not self.choices.current():
            self.choices.choose("client")
        self.setVisible(bool(items))

    def _scopes(self, number: bool, person: bool) -> list[tuple[str, str]]:
        names = {
            "number": self.tr("This number") if number else "",
            "person": self.tr("This person") if person else "",
            "client": self.tr("The whole client"),
        }
        return [(code, names[code]) for code in SCOPES if names[code]]

    def asks(self) -> bool:
        """Whether there is a question now."""
        return not self.isHidden()

    def answer(self) -> str:
        """What was chosen, or an empty text."""
        return self.choices.current()

    def reason(self) -> str:
        """The refusal reason that was chosen."""
        return "" if self.answer() in SCOPES else self.answer()

    def scope(self) -> str:
        """Whom not to call."""
        return self.answer() if self.answer() in SCOPES else "client"
