"""The first scene of the tour: a prospect list from a spreadsheet, guessed, checked, loaded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from app.ui.imports.flow import Step
from app.ui.imports.page import ImportPage
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

CTRL = Qt.KeyboardModifier.ControlModifier


def import_a_list(actor: Actor, administrator: Workstation, path: Path, *, owner: str) -> None:
    """Loads the list for this manager, as the administrator does by keyboard."""
    window = administrator.window
    page = window.go("imports")
    if not isinstance(page, ImportPage):
        raise TourBroken("the administrator has no import page")
    flow = page.flow
    flow.choose(path)
    actor.wait("the file to be looked into", lambda: flow.step == Step.COLUMNS and flow.preview is not None)
    actor.wait("the people to choose from", lambda: flow.owners.people)
    staff_id = next(person.id for person in flow.owners.people if person.name == owner)
    flow.set_settings(replace(flow.settings, owner_id=staff_id))
    actor.tell(
        "A list from a spreadsheet: encoding, delimiter and columns are guessed", window, "import-columns"
    )
    actor.press(window, Qt.Key.Key_Return, CTRL)
    actor.wait("the check against the base", lambda: flow.checked is not None and not flow.busy(), 60)
    actor.tell("Checked before anything is written", window, "import-check")
    actor.press(window, Qt.Key.Key_Return, CTRL)
    actor.wait("the list to be loaded", lambda: flow.loaded is not None, 60)
    report = flow.loaded
    assert report is not None
    actor.tell(
        "Loaded; what could not be is a file to mend, and all of it can be taken back", window, "import-done"
    )
    actor.note(
        f"{report.rows} rows: {report.new} new, {report.known} known, {report.duplicates_in_file} twice in the file, "
        f"{report.no_contact_data} with neither phone nor e-mail, {report.bad} bad"
    )
