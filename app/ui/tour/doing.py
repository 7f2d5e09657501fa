"""The list of activities in the tour: what is undone now and before, and one plan given up and taken up again."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.activities.page import ActivitiesPage
from app.ui.dialogs.note import NoteDialog
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def look_at_activities(actor: Actor, lead: Workstation) -> None:
    """From today's activities to everything undone so far; one is given up with a reason, and undo takes it up again."""
    window, page = lead.window, lead.window.go("activities")
    if not isinstance(page, ActivitiesPage):
        raise TourBroken("there is no list of activities")
    actor.wait("the list of activities", page.is_settled)
    page.show_everything()
    for _ in range(2):
        actor.press(window, Key.Key_F9)
    actor.wait("the undone", lambda: page.is_settled() and page.query().state == "undone")
    undone = page.card.model.rowCount()
    if not undone:
        raise TourBroken("nothing is undone")
    actor.tell("F9: planned, undone, done; late ones say how late", window, "activities-undone")
    page.focus_list()
    actor.press(window, Key.Key_Delete)
    actor.wait("the question why", lambda: _asked(lead) is not None)
    asked = _asked(lead)
    assert asked is not None
    asked.note.setPlainText("Сезон закончился")
    actor.press(asked, Key.Key_Return, CTRL)
    actor.wait("one less", lambda: page.is_settled() and page.card.model.rowCount() == undone - 1)
    actor.press(window, Key.Key_Z, CTRL)
    actor.wait("all of them again", lambda: page.is_settled() and page.card.model.rowCount() == undone)
    actor.tell("Delete gives a plan up with a reason; Ctrl+Z takes it up again", window, "activities-again")


def _asked(lead: Workstation) -> NoteDialog | None:
    return next((one for one in lead.window.findChildren(NoteDialog) if one.isVisible()), None)
