"""Beside the script: the promise and the last three contacts always in sight, then everything by anyone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services import activities
from app.services.activities import TimelineRow
from app.services.clients import ClientCard
from app.services.dictionaries import Books
from app.ui.call.facts import FactsView
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card, line
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.short_timeline import ShortTimeline
from app.ui.widgets.timeline import Timeline, TimelineItem
from app.ui.words import kinds, moments
from app.ui.words.history import fits, items_of

LAST = 3
LONGEST = 160
AT_ONCE = 20
LATER_MS = 60
FILTERS = ("all", "calls", "letters")


class HistoryPane(Card):
    """F4 goes to the history, and from there to people and facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="history", parent=parent)
        self._card: ClientCard | None = None
        self._books = Books()
        self._now: datetime | None = None
        self._zone: ZoneInfo | None = None
        self._more: list[TimelineRow] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._show_more)
        self.views = Segmented([("history", " "), ("facts", " ")])
        self.add_near_title(self.views)
        self.add_action(KeyCap("F4"))
        self.set_title("")
        self._header.show()
        self._stack, self.facts = QStackedWidget(), FactsView()
        self._stack.addWidget(self._history())
        self._stack.addWidget(self.facts)
        self.body.addWidget(self._stack, 1)
        self.views.chosen.connect(self._view_chosen)
        self.filters.chosen.connect(self._filter)
        self.finder.searched.connect(self._filter)
        self.retranslate()

    def _history(self) -> QWidget:
        page = QWidget()
        column, row = QVBoxLayout(page), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.callout = Callout(icon="alarm-clock")
        self.last, self.rest = ShortTimeline("last"), Timeline("rest")
        self._nothing = Label("", tone="muted", wrap=True)
        self.filters, self.finder = PillRow([(key, " ") for key in FILTERS]), SearchField(" ")
        self.finder.setMinimumWidth(px(72))
        row.setSpacing(8)
        row.addWidget(self.filters)
        row.addWidget(self.finder, 1)
        self._rule = line()
        for part in (self.callout, self.last, self._rule):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self.rest, 1)
        return page

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("History"))
        self.views.set_text("history", self.tr("History"))
        self.views.set_text("facts", self.tr("People and facts"))
        self.views.setAccessibleName(self.tr("What to show about the client"))
        names = (self.tr("All"), self.tr("Calls"), self.tr("Letters"))
        self.filters.set_items(zip(FILTERS, names, strict=True))
        self.filters.setAccessibleName(self.tr("Filter of the history"))
        self.finder.setPlaceholderText(self.tr("Find"))
        self.finder.setAccessibleName(self.tr("Find in the history"))
        self.last.setAccessibleName(self.tr("Last three contacts"))
        self.rest.setAccessibleName(self.tr("Earlier contacts"))
        if self._card is not None and self._now is not None and self._zone is not None:
            self.show_card(self._card, self._books, self._now, self._zone)

    def show_card(
        self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo, *, new: bool = False
    ) -> None:
        """The client's history; for a `new` client filters and view begin afresh."""
        self._card, self._books, self._now, self._zone = card, books, now, zone
        if new:
            self.filters.choose("all")
            self.finder.clear()
            self._view("history")
        self._show_callout(card)
        contacts = activities.contacts(card.timeline, LAST)
        self.last.set_items(items_of(contacts, books=books, now=now, zone=zone, longest=LONGEST))
        self.last.setVisible(bool(contacts))
        self._rule.setVisible(bool(contacts))
        self._filter()
        if self.views.current() == "facts":
            self.facts.show_card(card, books, now, zone)

    def _show_callout(self, card: ClientCard) -> None:
        assert self._now is not None and self._zone is not None
        row = card.promise or card.next
        if row is None or row.due_at is None:
            nothing = self.tr("Nothing is planned with this client")
            self.callout.set(nothing, tone="neutral", icon="calendar-clock")
            return
        late = row.is_promise and self._is_late(row.due_at)
        at = moments.moment(row.due_at, self._now, self._zone)
        kind = kinds.kind_name(row.kind)
        if row.is_promise:
            title = self.tr("Promise: {what}, {time}").format(what=kind.lower(), time=at)
        elif self._is_late(row.due_at):
            title = self.tr("Not done yet: {what}, {time}").format(what=kind.lower(), time=at)
        else:
            title = self.tr("Next: {what}, {time}").format(what=kind.lower(), time=at)
        if late:
            how_late = moments.lateness(row.due_at, self._now)
            title = self.tr("{title}, late by {late}").format(title=title, late=how_late)
        text = kinds.list_of([row.person_name, row.plan_note, row.author_name])
        icon = "alarm-clock" if row.is_promise else "calendar-clock"
        self.callout.set(text, title=title, tone="bad" if late else "accent", icon=icon)

    def _is_late(self, due: datetime) -> bool:
        assert self._now is not None
        grace = self._books.number("promise", "grace_minutes", 15)
        return (self._now - due).total_seconds() > grace * 60

    def _filter(self, _asked: str = "") -> None:
        card, now, zone = self._card, self._now, self._zone
        if card is None or now is None or zone is None:
            return
        which, wanted = self.filters.current(), self.finder.text().strip().lower().split()
        shown_above = set()
        if which == "all" and not wanted:
            shown_above = {row.id for row in activities.contacts(card.timeline, LAST)}
            first = card.promise or card.next
            shown_above |= {first.id} if first is not None else set()
        rows = [row for row in card.timeline if row.id not in shown_above and fits(row, which)]
        # What is in sight first: hundreds of rows would hold the first picture up.
        at_once = len(rows) if wanted else AT_ONCE
        items = items_of(rows[:at_once], books=self._books, now=now, zone=zone)
        if wanted:
            items = [item for item in items if _holds(item, wanted)]
        self.rest.set_items(items)
        self._more = rows if len(rows) > at_once else []
        if self._more:
            self._later.start()
        self._nothing.setText(
            self.tr("Nothing of that kind in the history")
            if which != "all" or wanted
            else self.tr("No other contacts")
        )
        self._nothing.setVisible(not items)

    def _show_more(self) -> None:
        rows, self._more = self._more, []
        if rows and self._now is not None and self._zone is not None:
            self.rest.set_items(items_of(rows, books=self._books, now=self._now, zone=self._zone))

    def focus_history(self) -> None:
        """F4: to the history; pressed there: to people and facts and back."""
        here = self.views.current()
        inside = any(part.hasFocus() for part in (self.rest, self.last, self.finder, self.facts))
        self._view(("facts" if here == "history" else "history") if inside else "history")
        target = self.rest if self.views.current() == "history" else self.facts
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _view_chosen(self, key: str) -> None:
        self._view(key)

    def _view(self, key: str) -> None:
        self.views.choose(key)
        self._stack.setCurrentIndex(0 if key == "history" else 1)
        if key == "facts" and self._card is not None and self._now is not None and self._zone is not None:
            self.facts.show_card(self._card, self._books, self._now, self._zone)


def _holds(item: TimelineItem, words: list[str]) -> bool:
    text = f"{item.title} {item.text} {item.author}".lower()
    return all(word in text for word in words)
