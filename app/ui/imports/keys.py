"""Keys of the import page, by how the import stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.actions import Command
from app.ui.imports.columns_step import KINDS, ColumnsStep
from app.ui.imports.flow import Step
from app.ui.imports.foot import next_words
from app.ui.imports.words import translate

if TYPE_CHECKING:
    from app.ui.imports.page import ImportPage


def commands(page: ImportPage) -> list[Command]:
    """Everything that can be done by key now."""
    flow = page.flow
    made = (
        []
        if flow.busy()
        else [Command("choose", translate("Imports", "Choose a file"), "Ctrl+O", page.choose_file)]
    )
    if flow.step == Step.COLUMNS:
        made += _columns(page)
    if flow.step == Step.CHECK and flow.checked is not None:
        made += _kinds(page.columns)
    if (flow.step != Step.FILE or flow.look is not None) and not flow.busy():
        made.append(Command("next", next_words(flow), "Ctrl+Enter", flow.go_on))
    return made + _ways_out(page)


def _columns(page: ImportPage) -> list[Command]:
    return [
        Command("column", translate("Imports", "Next column"), "Tab", page.tab),
        Command("target", translate("Imports", "Choose"), "Alt+Down", page.open_choice, keys=("Alt+↓",)),
        Command("undecided", translate("Imports", "Next undecided"), "F8", page.columns.go_to_undecided),
    ]


def _kinds(step: ColumnsStep) -> list[Command]:
    named = {
        "all": translate("Imports", "Show all rows"),
        "new": translate("Imports", "Show rows to load"),
        "known": translate("Imports", "Show rows in the base"),
        "errors": translate("Imports", "Show rows with errors"),
        "numbers": translate("Imports", "Show numbers to mend"),
    }
    return [
        Command(f"kind_{kind}", named[kind], str(place), _Shower(step, kind), hint=False)
        for place, kind in enumerate(KINDS, start=1)
    ]


def _ways_out(page: ImportPage) -> list[Command]:
    flow = page.flow
    made = []
    if flow.busy():
        made.append(Command("stop", translate("Imports", "Stop"), "Esc", flow.stop))
    elif flow.step != Step.FILE and flow.loaded is None:
        back = translate("Imports", "Back")
        made.append(Command("back", back, "Alt+Left", page.go_back, keys=("Alt+←",)))
        if flow.step in (Step.COLUMNS, Step.CHECK):
            made.append(Command("leave", back, "Esc", page.go_back, hint=False))
    if (flow.step == Step.FILE and flow.history) or page.can_revert_loaded():
        made.append(Command("revert", translate("Imports", "Take back…"), "Del", page.revert_by_key))
    return made


class _Shower:
    """Shows one kind of rows."""

    def __init__(self, step: ColumnsStep, kind: str) -> None:
        self._step, self._kind = step, kind

    def __call__(self) -> None:
        self._step.show_kind(self._kind)
