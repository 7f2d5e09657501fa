"""What to do when the list stands empty: which condition to drop, with what would be found without it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.client_lists import ClientQuery, SelectionCount
from app.services.conditions import EVERYTHING, AllOf
from app.ui.words.numbers import count

if TYPE_CHECKING:
    from app.ui.clients.page import ClientsPage

SEARCH = -1
"""The place of what was typed, among the places of the chips."""


@dataclass(frozen=True)
class Way:
    """One condition less."""

    place: int
    said: str
    query: ClientQuery


class Advice(QObject):
    """Fills the empty list of a page and does what is chosen there."""

    def __init__(self, page: ClientsPage) -> None:
        super().__init__(page)
        self._page = page
        card = page.card
        card.acted.connect(self._acted)
        card.nothing.dropped.connect(self._drop)
        card.nothing.cleared.connect(self._show_everything)

    def show(self, query: ClientQuery) -> None:
        """Nobody fits this query."""
        ways = self._ways(query)
        if not ways:
            self._show_empty()
            return
        card = self._page.card
        if not card.finds_nothing():  # else it is only counted anew: the keyboard may be on one of them
            card.show_nothing_found()
            card.nothing.offer([(way.place, way.said, "") for way in ways])
        self._page.reading.count_without([way.query for way in ways], partial(self._counted, ways))

    def _ways(self, query: ClientQuery) -> list[Way]:
        filters = self._page.card.filters
        parts = filters.parts()
        found = [Way(SEARCH, query.search, replace(query, search=""))] if query.search else []
        for place, part in enumerate(parts):
            fewer = AllOf((*parts[:place], *parts[place + 1 :]))
            found.append(Way(place, "{}: {}".format(*filters.words_of(part)), replace(query, filter=fewer)))
        return found

    def _counted(self, ways: list[Way], found: tuple[SelectionCount, ...]) -> None:
        """What helps comes first; what would not help alone is offered only when nothing does."""
        if not self._page.card.finds_nothing():
            return
        counted = sorted(zip(ways, found, strict=True), key=lambda pair: -pair[1].count)
        helpful = [pair for pair in counted if pair[1].count] or counted
        nothing = self._page.card.nothing
        had_focus = self._page.card.isAncestorOf(self._page.window().focusWidget() or self._page)
        nothing.offer([(way.place, way.said, count(one.count, one.more)) for way, one in helpful])
        if had_focus and nothing.buttons and not any(one.hasFocus() for one in nothing.buttons):
            nothing.buttons[0].setFocus()

    def _show_empty(self) -> None:
        """Nothing is narrowed, and there is nobody."""
        switch = self._page.card.switch
        if self._page.stages.current() == "client":
            text = self.tr("The first sale puts a prospect here; so does Ctrl+L in the list of prospects")
            action = self.tr("Show the prospects")
            switch.show_empty(self.tr("No clients yet"), text, icon="users", tone="neutral", action=action)
        else:
            text, action = self.tr("Type the first one, or load a list from a file"), self.tr("New client")
            switch.show_empty(self.tr("No prospects yet"), text, icon="users", tone="neutral", action=action)

    def _acted(self) -> None:
        if self._page.stages.current() == "client":
            self._page.choose_stage("prospect")
        else:
            self._page.adding.ask()

    def _drop(self, place: int) -> None:
        page = self._page
        parts = page.card.filters.parts()
        if place == SEARCH:
            page.narrow(search="", filtered=page.card.filters.filter())
        else:
            page.narrow(search=page.search.text(), filtered=AllOf((*parts[:place], *parts[place + 1 :])))

    def _show_everything(self) -> None:
        self._page.narrow(search="", filtered=EVERYTHING)
