"""Keys of the calendar and what they mean where the keyboard is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.actions import Command

if TYPE_CHECKING:
    from app.ui.calendar.page import CalendarPage


class CalendarKeys(QObject):
    """Commands of the page."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__(page)
        self._page = page

    def commands(self) -> list[Command]:
        """All keys in the language of now."""
        page = self._page
        carry = partial(page.carry)
        made = [
            Command("walk", self.tr("Choose"), "Alt+Home", page.focus_canvas, keys=("↑", "↓", "←", "→")),
            Command("open", self.tr("Open"), "Enter", page.open_current),
            Command("call", self.tr("Call"), "F5", page.call_current),
            Command("move", self.tr("Another time"), "F8", page.move_current),
            Command("carry", self.tr("Carry"), "Ctrl+Right", partial(carry, 1, 0), keys=("Ctrl+↑↓←→",)),
            Command("plan", self.tr("Plan"), "Ctrl+D", page.plan_here),
            Command("turn_back", self.tr("Earlier"), "PgUp", page.go_back, keys=("PgUp", "PgDn")),
            Command("today", self.tr("Today"), "T", page.go_today),
            Command("day", self.tr("Day"), "1", page.show_day, keys=("1", "2", "3")),
            Command("turn_on", self.tr("Later"), "PgDown", page.go_on, hint=False, keys=("PgDn",)),
            Command("week", self.tr("Week"), "2", page.show_week, hint=False),
            Command("month", self.tr("Month"), "3", page.show_month, hint=False),
            Command("carry_left", self.tr("Carry a day back"), "Ctrl+Left", partial(carry, -1, 0), hint=False),
            Command("carry_down", self.tr("Carry later"), "Ctrl+Down", partial(carry, 0, 1), hint=False),
            Command("carry_up", self.tr("Carry earlier"), "Ctrl+Up", partial(carry, 0, -1), hint=False),
            Command("next_entry", self.tr("Next entry of the day"), "Alt+Down", page.next_entry, hint=False,
                    keys=("Alt+↓",)),
            Command("previous_entry", self.tr("Previous entry of the day"), "Alt+Up", page.previous_entry, hint=False,
                    keys=("Alt+↑",)),
            Command("done", self.tr("Done as well"), "F4", page.toggle_done, hint=False),
            Command("leave", self.tr("Leave it where it was"), "Esc", page.leave, hint=False),
        ]  # fmt: skip
        if page.may_choose():
            made.append(Command("people", self.tr("Whose calendar"), "F3", page.choose_people))
        return made
