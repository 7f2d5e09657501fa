"""The calendar in the tour: a week, its month, and the first appointment carried a day on and back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.calendar.hours import Hours
from app.ui.calendar.page import CalendarPage
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def look_at_the_week(actor: Actor, manager: Workstation) -> None:
    """Where everything planned and done stands; the keyboard carries an appointment as the hand does."""
    window = manager.window
    page = window.go("calendar")
    if not isinstance(page, CalendarPage):
        raise TourBroken("there is no calendar")
    actor.wait("the calendar", page.is_loaded)
    actor.tell(
        "The week: promises and meetings where they stand, calls counted by the hour", window, "calendar"
    )
    _carry(actor, manager, page)
    actor.press(window, Key.Key_3)
    actor.wait("the month", lambda: page.is_loaded() and page.canvas is page.month)
    actor.tell("3: the month, with holidays by name", window, "calendar-month")
    actor.press(window, Key.Key_2)
    actor.wait("the week again", lambda: page.is_loaded() and page.canvas is page.hours)
    window.go("my_day")


def _carry(actor: Actor, manager: Workstation, page: CalendarPage) -> None:
    """Taken up and left: nothing is moved in the tour's base."""
    canvas = page.canvas
    movable = next((one for one in canvas.face.blocks if one.movable), None)
    if movable is None or not isinstance(canvas, Hours):
        return
    canvas.go_to(canvas.stop_of(movable))
    actor.press(manager.window, Key.Key_Down, CTRL)
    if canvas.ghost is None:
        raise TourBroken("Ctrl+Down does not take the appointment up")
    actor.tell(
        "Ctrl+arrows carry an appointment: Enter moves it, a clash is said before",
        manager.window,
        "calendar-carry",
    )
    actor.press(manager.window, Key.Key_Escape)
    if canvas.ghost is not None:
        raise TourBroken("Esc does not leave the appointment where it was")
