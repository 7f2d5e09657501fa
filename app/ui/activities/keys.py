"""The keys of the list: what each does to the current row or to the marked ones."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services import activity_lists
from app.services.activity_lists import ActivityRow
from app.ui.actions import Command
from app.ui.activities.deeds import MOST
from app.ui.filters.views_pane import DIGITS

if TYPE_CHECKING:
    from app.ui.activities.page import ActivitiesPage

ICONS = {
    "replan": "calendar-clock", "give_up": "x", "hand_over": "user-round-check", "assign": "clipboard-list",
}  # fmt: skip


class ListKeys(QObject):
    """Every method is a key; nothing happens where there is no current row."""

    def __init__(self, page: ActivitiesPage) -> None:
        super().__init__(page)
        self._page = page

    def commands(self) -> list[Command]:
        """All of them; who leads hands over and assigns."""
        page, card = self._page, self._page.card
        return [
            Command("mark", self.tr("Mark"), "", self._nothing, keys=("Space",)),
            Command("card", self.tr("Card"), "Enter", self.open),
            Command("card_too", self.tr("Card"), "Alt+Enter", self.open, hint=False),
            Command("call", self.tr("Call"), "F5", self.call),
            *self.deeds(),
            Command("plan", self.tr("Plan"), "Ctrl+D", self.plan),
            Command("mark_all", self.tr("All"), "Ctrl+A", card.toggle_all),
            Command("condition", self.tr("Condition"), "F3", card.filters.ask),
            Command("scope", self.tr("Undone, done"), "F9", card.narrowing.next_scope),
            Command("scope_back", self.tr("The scope before"), "Shift+F9", partial(card.narrowing.next_scope, -1), hint=False),
            Command("span", self.tr("Days"), "F2", card.narrowing.next_span),
            Command("span_back", self.tr("The days before"), "Shift+F2", partial(card.narrowing.next_span, -1), hint=False),
            Command("earlier", self.tr("And before"), "Ctrl+E", card.narrowing.toggle_earlier, hint=False),
            *self._views(),
            Command("order", self.tr("Order"), "F4", card.ask_order, hint=False),
            Command("columns", self.tr("Columns"), "F6", card.ask_columns, hint=False),
            Command("search", self.tr("Search in this list"), "Ctrl+F", self.search, hint=False),
            Command("save_view", self.tr("Save view"), "Ctrl+S", page.save_view, hint=False),
            Command("export", self.tr("Export"), "Ctrl+Shift+E", page.export, right="export", hint=False),
            Command("reload", self.tr("Read anew"), "Ctrl+R", page.reload, hint=False),
            Command("leave", self.tr("Back to the list"), "Esc", self.leave, hint=False),
        ]  # fmt: skip

    def _views(self) -> list[Command]:
        page = self._page
        chosen = [
            Command(f"view_{digit}", self.tr("View {digit}").format(digit=digit), str(digit),
                    partial(page.pane.choose_by_digit, digit), hint=False)
            for digit in range(1, DIGITS + 1)
        ]  # fmt: skip
        return [Command("views", self.tr("Views"), "", self._nothing, keys=("Alt+1", "…")), *chosen]

    def deeds(self) -> list[Command]:
        """What the bar of marked rows offers too."""
        leading = [
            Command("hand_over", self.tr("Hand over"), "F7", self.hand_over, hint=False),
            Command("assign", self.tr("Assignment"), "Ctrl+L", self.assign, hint=False),
        ]
        return [
            Command("replan", self.tr("Re-plan"), "F8", self.replan),
            Command("give_up", self.tr("Give up"), "Delete", self.give_up, hint=False),
            *(leading if self._page.scene.leads else []),
        ]

    def dress(self) -> None:
        """The bar of marked rows in the language of now."""
        self._page.card.marks.set_deeds([(one, ICONS[one.id]) for one in self.deeds()])

    def _nothing(self) -> None:
        """The table itself has this key."""

    # the current row

    def _current(self) -> ActivityRow | None:
        row = self._page.card.table.current_row()
        return row if isinstance(row, ActivityRow) else None

    def opened(self, row: ActivityRow) -> None:
        """Double click."""
        self._page.card_wanted.emit(row.client_id)

    def open(self) -> None:
        """Enter: the client's card."""
        if (row := self._current()) is not None:
            self._page.card_wanted.emit(row.client_id)

    def call(self) -> None:
        """F5: the planned call itself when it is one, else the client."""
        if (row := self._current()) is not None:
            planned = row.id if row.is_open and row.kind == "call" else None
            self._page.call_wanted.emit(row.client_id, planned)

    def plan(self) -> None:
        """Ctrl+D: one contact more with the client."""
        if (row := self._current()) is not None:
            self._page.deeds.plan(row)

    # the marked rows

    def replan(self) -> None:
        """F8."""
        self._with_rows(self._page.deeds.replan)

    def give_up(self) -> None:
        """Delete."""
        self._with_rows(self._page.deeds.give_up)

    def hand_over(self) -> None:
        """F7: the clients of the rows."""
        self._with_rows(partial(self._pass_on, self._page.hand_over_wanted.emit))

    def assign(self) -> None:
        """Ctrl+L: something new to be done with the clients of the rows."""
        self._with_rows(partial(self._pass_on, self._page.assign_wanted.emit))

    def _pass_on(self, ask: Callable[[object], object], rows: Sequence[ActivityRow]) -> None:
        if rows:
            ask(tuple(dict.fromkeys(row.client_id for row in rows)))

    def _with_rows(self, deed: Callable[[Sequence[ActivityRow]], object]) -> None:
        """The deed with the marked rows, else the current one; those that were never looked at are read first."""
        page, model = self._page, self._page.card.model
        if page.is_offline():
            page.deeds.warn(self.tr("No connection: look, but nothing can be changed now"), "cloud-off")
            return
        marked = [key for key in model.marked() if isinstance(key, uuid.UUID)]
        if not marked:
            row = self._current()
            deed([row] if row is not None else [])
            return
        if len(marked) > MOST:
            said = self.tr("That is too many at once: at most {count}").format(count=MOST)
            page.deeds.warn(said, "users")
            return
        ids = sorted(marked, key=lambda key: model.position_of(key))
        here = [model.row_of(key) for key in ids]
        rows = [row for row in here if row is not None]
        if len(rows) == len(ids):
            deed(rows)
        else:
            page.tasks.read(activity_lists.read_rows, ids, owner=page, done=deed, failed=page.deeds.refused)

    # the list itself

    def search(self) -> None:
        """Ctrl+F."""
        self._page.search.setFocus()
        self._page.search.selectAll()

    def leave(self) -> None:
        """Esc: back to the rows; there it takes marks away, then closes the newest message."""
        page = self._page
        if not page.card.table.hasFocus():
            page.focus_list()
        elif not page.card.clear_marks():
            page.toasts.close_last()
