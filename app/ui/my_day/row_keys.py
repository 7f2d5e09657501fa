"""The keys of My day: what each does to the current row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.activities import UndoneRow
from app.services.call_screens import CallScreen
from app.services.worklist import WorklistRow
from app.ui.actions import Command

if TYPE_CHECKING:
    from app.ui.my_day.page import MyDayPage


class RowKeys(QObject):
    """Every method is a key; nothing happens where there is no current row."""

    def __init__(self, page: MyDayPage) -> None:
        super().__init__(page)
        self._page = page

    def commands(self) -> list[Command]:
        """The keys of the view in front."""
        if self._page.card.views.current() == "undone":
            return self._of_undone()
        return [
            *self._of_both(),
            Command("plan", self.tr("Plan"), "Ctrl+D", self.plan),
            Command("skip", self.tr("Skip"), "F6", self.skip),
            Command("view", self.tr("Undone"), "F7", self.other_view),
            Command("finish", self.tr("Done"), "F4", self.finish, hint=False),
            *self._of_list(),
        ]

    def _of_undone(self) -> list[Command]:
        return [
            *self._of_both(),
            Command("plan", self.tr("Move"), "Ctrl+D", self.plan),
            Command("finish", self.tr("Done"), "F4", self.finish),
            Command("give_up", self.tr("Give up"), "Delete", self.give_up),
            Command("view", self.tr("Queue"), "F7", self.other_view),
            *self._of_list(),
        ]

    def _of_both(self) -> list[Command]:
        return [
            Command("main", self.tr("Call"), "Enter", self.main),
            Command("call", self.tr("Call"), "F5", self.call, hint=False),
            Command("card", self.tr("Card"), "Alt+Enter", self.open_card),
        ]

    def _of_list(self) -> list[Command]:
        page = self._page
        return [
            Command("search", self.tr("Search"), "Ctrl+F", self.search),
            Command("add", self.tr("Add a client"), "Ctrl+N", page.adding.ask),
            Command("reload", self.tr("Read anew"), "Ctrl+R", page.reload, hint=False),
            Command("leave", self.tr("Back to the list"), "Esc", self.leave, hint=False),
        ]

    def main(self) -> None:
        """Enter: call, or say how a task went."""
        row = self._page.card.current_row()
        if row is not None and row.kind != "call":
            self._page.deeds.finish(row)
        else:
            self.call()

    def call(self) -> None:
        """F5: to the call screen, keeping the plan that waits."""
        row = self._page.preview_row()
        if row is None:
            return
        if row.barred == "no_number":
            self._say(self.tr("There is no number that can be dialled"), "phone-off")
            return
        self._page.call_wanted.emit(row.client_id, row.activity_id if row.kind == "call" else None)

    def open_card(self) -> None:
        """Alt+Enter."""
        row = self._page.card.current_row()
        if row is not None:
            self._page.card_wanted.emit(row.client_id)

    def skip(self) -> None:
        """F6."""
        row = self._page.card.current_row()
        if isinstance(row, WorklistRow):
            self._page.deeds.skip(row)

    def plan(self) -> None:
        """Ctrl+D: one more contact; in what is undone another time for the same one."""
        row = self._page.card.current_row()
        if row is not None:
            self._page.with_screen(row.client_id, partial(self._plan_with, row))

    def _plan_with(self, row: WorklistRow | UndoneRow, screen: CallScreen) -> None:
        if isinstance(row, UndoneRow):
            self._page.deeds.move(screen, row.activity_id)
        else:
            self._page.deeds.plan(screen)

    def finish(self) -> None:
        """F4: a task is done; a call only by its outcome."""
        row = self._page.card.current_row()
        if row is not None and row.activity_id is not None and row.kind != "call":
            self._page.deeds.finish(row)
        elif row is not None:
            self._say(self.tr("A call is done by its outcome: press Enter"), "phone")

    def give_up(self) -> None:
        """Delete."""
        row = self._page.card.current_row()
        if row is not None and row.activity_id is not None:
            self._page.deeds.give_up(row)

    def leave(self) -> None:
        """Esc: from wherever the keyboard is back to the rows; there it closes the newest message."""
        table = self._page.card.table()
        if table.hasFocus():
            self._page.deeds.toasts.close_last()
        else:
            table.setFocus()

    def search(self) -> None:
        """Ctrl+F: the search is over the queue."""
        if self._page.card.views.current() == "undone":
            self.other_view()
        self._page.card.search.setFocus()
        self._page.card.search.selectAll()

    def other_view(self) -> None:
        """F7."""
        card = self._page.card
        card.choose_view("queue" if card.views.current() == "undone" else "undone")

    def _say(self, text: str, icon: str) -> None:
        self._page.deeds.toasts.show_toast(text, "warn", icon=icon)
