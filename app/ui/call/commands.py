"""The keys of the call screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from app.ui.actions import Command
from app.ui.call.outcome_keys import KEYS

if TYPE_CHECKING:
    from app.ui.call.page import CallPage

translate = QCoreApplication.translate


class _Digit:
    """One digit; with Alt it always means an outcome."""

    def __init__(self, page: CallPage, digit: str) -> None:
        self._page, self._digit = page, digit

    def __call__(self) -> None:
        if self._page.just_followed():
            return
        alt = QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        self._page.view.outcome.digit(self._digit, outcome_meant=bool(alt))


def commands_of(page: CallPage) -> list[Command]:
    """Every key with what it does, in the order of the bottom line."""
    view = page.view
    asks = page.desk.me.level == "manager"
    return [
        *(_outcome_command(page, digit) for digit in KEYS),
        Command("call_or_end", translate("Call", "Call, end"), "F5", page.dialling.call_or_end, hint=False),
        Command("script", translate("Call", "Script"), "F2", view.script.focus_steps),
        Command("objections", translate("Call", "Objection"), "F3", view.script.objections.open),
        Command("history", translate("Call", "History"), "F4", view.history.focus_history),
        Command(
            "other_number", translate("Call", "Other number"), "F6", page.dialling.other_number, hint=False
        ),
        Command("when", translate("Call", "When"), "F8", view.outcome.focus_when),
        Command("note", translate("Call", "Note"), "F9", view.outcome.focus_note),
        Command("undo", translate("Call", "Undo the outcome"), "Ctrl+Z", page.outcomes.undo),
        *([Command("help", translate("Call", "Ask the lead"), "Ctrl+H", page.ask_for_help)] if asks else []),
        Command(
            "advance", translate("Call", "What follows the outcome"), "F7", page.toggle_advance, hint=False
        ),
        Command(
            "confirm", translate("Call", "Save and go on"), "Ctrl+Enter", view.outcome.confirm, hint=False
        ),
        Command("escape", translate("Call", "Leave the field"), "Esc", page.escape, hint=False),
    ]


def _outcome_command(page: CallPage, digit: str) -> Command:
    first = digit == KEYS[0]
    return Command(
        f"outcome_{digit}",
        translate("Call", "Outcome") if first else _outcome_name(page, digit),
        digit,
        _Digit(page, digit),
        hint=first,
        keys=("1", "…", "0") if first else (),
    )


def _outcome_name(page: CallPage, digit: str) -> str:
    outcome = page.desk.books.outcome_by_key(digit)
    return outcome.name if outcome else translate("Call", "Outcome")
