"""The middle of a client's card: next contact first, then the whole history by anyone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.activities import TimelineRow
from app.services.audits import ChangeRow
from app.services.clients import ClientCard
from app.services.dictionaries import Books
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.timeline import Timeline, TimelineItem
from app.ui.words import moments
from app.ui.words.changes import change_item
from app.ui.words.history import fits, items_of
from app.ui.words.kinds import kind_name, list_of, quoted

FILTERS = ("all", "calls", "letters", "changes")


class HistoryCard(Card):
    """`plan_asked` where nothing is planned; `move_asked(activity id)` for the plan that stands; `changes_asked`
    when it is to be shown who changed the card."""

    plan_asked = Signal()
    changes_asked = Signal()
    move_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="history", parent=parent)
        self._card: ClientCard | None = None
        self._changes: tuple[ChangeRow, ...] | None = None
        self._books, self._now, self._zone = Books(), None, None  # type: ignore[var-annotated]
        self.next, self.act = Callout(icon="calendar-clock"), Button("", kind="quiet", size="small")
        self.filters, self.find = PillRow([(key, "…") for key in FILTERS]), SearchField("…")
        self.timeline, self._nothing = Timeline("…"), Label("", tone="muted", wrap=True)
        self.act.clicked.connect(self._act_clicked)
        row, action = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filters)
        row.addStretch(1)
        row.addWidget(self.find, 100)
        self.find.setMinimumWidth(px(90))
        self.find.setMaximumWidth(px(220))
        action.addStretch(1)
        action.addWidget(self.act)
        self.next.body.addLayout(action)
        column = QVBoxLayout()
        column.setSpacing(8)
        for part in (self.next, self._nothing):
            column.addWidget(part)
        self.body.addLayout(row)
        self.body.addLayout(column)
        self.body.addWidget(self.timeline, 1)
        self.filters.chosen.connect(self._filter)
        self.find.searched.connect(self._filter)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("History"))
        names = (self.tr("All"), self.tr("Calls"), self.tr("Letters"), self.tr("Changes"))
        self.filters.set_items(zip(FILTERS, names, strict=True))
        self.filters.setAccessibleName(self.tr("Filter of the history"))
        self.find.setPlaceholderText(self.tr("Find"))
        self.find.setAccessibleName(self.tr("Find in the history"))
        self.timeline.setAccessibleName(self.tr("History"))
        if self._card is not None and self._now is not None and self._zone is not None:
            self.show_card(self._card, self._books, self._now, self._zone)

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """Everything anyone did or plans with the client."""
        self._card, self._books, self._now, self._zone = card, books, now, zone
        if self.filters.current() == "changes":
            self.changes_asked.emit()
        else:
            self._changes = None
        self.set_count(str(len(card.timeline)) if card.timeline else "")
        self._show_next(card.promise or card.next)
        self._filter()

    def _show_next(self, row: TimelineRow | None) -> None:
        assert self._now is not None and self._zone is not None and self._card is not None
        if row is None or row.due_at is None:
            closed = self._card.closed_reason is not None
            title = self.tr("Out of work: nothing is planned") if closed else self.tr("There is no next step")
            self.next.set("", title=title, tone="neutral" if closed else "bad", icon="calendar-x")
            self.act.setText(self.tr("Plan"))
            return
        at = moments.moment(row.due_at, self._now, self._zone)
        late = moments.lateness(row.due_at, self._now)
        what = kind_name(row.kind).lower()
        title = self.tr("Next: {what}, {time}").format(what=what, time=at)
        note = self.tr("late {time}").format(time=late) if late else ""
        if not late:
            note = self.tr("in {time}").format(time=moments.span(row.due_at - self._now))
        promised = self.tr("promised") if row.is_promise else ""
        said = list_of([row.person_name, quoted(row.plan_note), promised, row.author_name])
        self.next.set(said, title=title, note=note, tone="bad" if late and row.is_promise else "accent",
                      icon="alarm-clock" if row.is_promise else "calendar-clock")  # fmt: skip
        self.act.setText(self.tr("Move"))

    def _act_clicked(self) -> None:
        if self._card is None:
            return
        row = self._card.promise or self._card.next
        if row is None:
            self.plan_asked.emit()
        else:
            self.move_asked.emit(row.id)

    def _filter(self, _asked: str = "") -> None:
        if self._card is None or self._now is None or self._zone is None:
            return
        which, wanted = self.filters.current(), self.find.text().strip().lower().split()
        if which == "changes" and self._changes is None:
            self.changes_asked.emit()
        items = self._items(which)
        items = [
            item
            for item in items
            if all(word in f"{item.title} {item.text} {item.author}".lower() for word in wanted)
        ]
        self.timeline.set_items(items)
        found = self.tr("Nothing of that kind in the history") if wanted or which != "all" else ""
        if which == "changes" and not wanted:
            found = self.tr("Nothing on this card was changed yet") if self._changes is not None else " "
        self._nothing.setText(found or self.tr("Nobody has talked to this client yet"))
        self._nothing.setVisible(not items)

    def _items(self, which: str) -> list[TimelineItem]:
        assert self._card is not None and self._now is not None and self._zone is not None
        if which == "changes":
            told = self._changes or ()
            return [change_item(row, books=self._books, now=self._now, zone=self._zone) for row in told]
        rows = [row for row in self._card.timeline if fits(row, which)]
        return items_of(rows, books=self._books, now=self._now, zone=self._zone)

    def show_changes(self, rows: tuple[ChangeRow, ...]) -> None:
        """Who changed the card and what hangs on it."""
        self._changes = rows
        self._filter()
