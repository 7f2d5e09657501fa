"""Keys of the board and what they mean where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.actions import Command

if TYPE_CHECKING:
    from app.ui.team_day.page import TeamDayPage


class BoardKeys(QObject):
    """Commands of the page; deeds go on from the current cell, pool row or undone line."""

    def __init__(self, page: TeamDayPage) -> None:
        super().__init__(page)
        self._page = page

    def commands(self) -> list[Command]:
        """All keys in the language of now."""
        page, board = self._page, self._page.board
        deeds, side = page.deeds, page.side_deeds
        arrows_side, arrows_up = ("←", "→"), ("↑", "↓")
        return [
            Command("days", self.tr("Day"), "Alt+Left", page.go_back, keys=arrows_side),
            Command("days_on", self.tr("Later days"), "Alt+Right", page.go_on, hint=False, keys=("Alt+→",)),
            Command("people", self.tr("Manager"), "Alt+Home", page.focus_board, keys=arrows_up),
            Command("new", self.tr("Assignment"), "Ins", page.new_assignment),
            Command("from_pool", self.tr("Assign from the pool"), "F8", page.assign_marked),
            Command("hand_over", self.tr("Hand over"), "F7", side.hand_over),
            Command("take_away", self.tr("Take away"), "Del", page.take_away),
            Command("copy", self.tr("Copy the assignment"), "Ctrl+C", page.copy, hint=False),
            Command("paste", self.tr("Set it again here"), "Ctrl+V", page.paste, hint=False),
            Command("publish", self.tr("Publish"), "Ctrl+S", deeds.publishing.publish, hint=False),
            Command("share", self.tr("Share evenly"), "F3", page.share_evenly, hint=False),
            Command("repeat", self.tr("Yesterday's plan"), "F4", page.repeat_day_before, hint=False),
            Command("control", self.tr("Control of the undone"), "F9", page.control_wanted.emit, hint=False),
            Command("remind", self.tr("Remind of the undone"), "F6", side.remind, hint=False),
            Command("replan", self.tr("Another time for the undone"), "Ctrl+D", side.replan, hint=False),
            Command("card", self.tr("Card of the client"), "Alt+Enter", side.open_card, hint=False),
            Command("mark_all", self.tr("Mark all of the pool"), "Ctrl+A", page.mark_all, hint=False),
            Command("search", self.tr("Search in the pool"), "Ctrl+F", page.pool.open_search, hint=False),
            Command("today", self.tr("Today"), "Ctrl+Home", page.go_today, hint=False),
            Command("next_card", self.tr("Next card of the cell"), "Alt+Down", board.next_card, hint=False, keys=("Alt+↓",)),
            Command("previous_card", self.tr("Previous card of the cell"), "Alt+Up", board.previous_card, hint=False,
                    keys=("Alt+↑",)),
            Command("leave", self.tr("Back to the board"), "Esc", page.leave, hint=False),
        ]  # fmt: skip
