"""What is next, always first, and the whole history by anyone: filtered, sought in, read by pages."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.activities import OPEN, HistoryPage, HistoryQuery, TimelineRow, place_of
from app.services.clients import ClientCard
from app.services.dictionaries import Books
from app.ui.card.next_step import NextStep
from app.ui.theme import px
from app.ui.widgets.choice import Combo
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.timeline import Timeline
from app.ui.words.history import codes_of, fits, items_of, kinds_of

FILTERS = ("all", "calls", "letters", "meetings")


class HistoryPane(QWidget):
    """`page_wanted(HistoryQuery)` for lines that are not here yet; `plan_asked` where nothing is planned,
    `move_asked(activity id)` for the plan that stands; `file_opened(file id)`, `merge_opened(merge id)` from a line."""

    plan_asked = Signal()
    move_asked = Signal(object)
    page_wanted = Signal(object)
    authors_wanted = Signal()
    file_opened = Signal(object)
    merge_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: tuple[ClientCard, Books, datetime, ZoneInfo] | None = None
        self._rows: dict[uuid.UUID, TimelineRow] = {}
        self._more = False
        self._asked: HistoryQuery | None = None
        self.next = NextStep()
        self.filters, self.find = PillRow([(key, "…") for key in FILTERS]), SearchField("…")
        self.authors, self.seek = (
            Combo(name="…", small=True),
            IconButton("search", "…", key="Ctrl+F", flat=True),
        )
        self.timeline, self._nothing = Timeline("…"), Label("", tone="muted", wrap=True)
        self._found, self._close = Label("", "small", "muted"), IconButton("x", "…", flat=True)
        self._build()
        self.filters.chosen.connect(self._ask_anew)
        self.find.searched.connect(self._ask_anew)
        self.find.went_down.connect(self._to_lines)
        self.authors.activated.connect(self._ask_anew)
        self.seek.clicked.connect(self.begin_search)
        self._close.clicked.connect(self.end_search)
        self.timeline.end_neared.connect(self._older)
        self.timeline.opened.connect(self._line_opened)
        self.next.plan_asked.connect(self.plan_asked)
        self.next.move_asked.connect(self.move_asked)
        self.retranslate()

    def _build(self) -> None:
        row, self._seeking = QHBoxLayout(), QWidget()
        row.setSpacing(8)
        row.addWidget(self.filters)
        row.addStretch(1)
        row.addWidget(self.authors)
        row.addWidget(self.seek)
        self.authors.setMinimumWidth(px(120))
        self.authors.setMaximumWidth(px(170))
        sought = QHBoxLayout(self._seeking)
        sought.setContentsMargins(0, 0, 0, 0)
        sought.setSpacing(8)
        sought.addWidget(self.find, 1)
        sought.addWidget(self._found)
        sought.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._seeking)
        column.addWidget(self.next)
        column.addWidget(self._nothing)
        column.addWidget(self.timeline, 1)
        column.addStretch(0)
        self._seeking.hide()

    def retranslate(self) -> None:
        """All words anew."""
        names = (self.tr("All"), self.tr("Calls"), self.tr("Letters"), self.tr("Meetings"))
        self.filters.set_items(zip(FILTERS, names, strict=True))
        self.filters.setAccessibleName(self.tr("Filter of the history"))
        self.find.setPlaceholderText(self.tr("Find in the history"))
        self.find.setAccessibleName(self.tr("Find in the history"))
        self.seek.set_name(self.tr("Find in the history"))
        self._close.set_name(self.tr("Do not search any more"))
        self.authors.setAccessibleName(self.tr("Whose lines"))
        self.timeline.setAccessibleName(self.tr("History"))
        self.next.retranslate()
        if not self.authors.count():
            self.authors.addItem("", None)
        self.authors.setItemText(0, self.tr("All authors"))
        if self._scene is not None:
            self._show()

    # what is shown

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """Everything anyone did or plans with the client; what was read further down stays."""
        new = self._scene is None or self._scene[0].id != card.id
        self._scene = (card, books, now, zone)
        if new:
            self._forget()
        self.next.show_card(card, now, zone)
        fresh = {row.id: row for row in card.timeline}
        if self._sought():
            self._ask_anew()
            return
        lines = [row for row in card.timeline if row.state not in OPEN]
        last = min(lines, key=place_of, default=None)
        if last is not None:
            older = {key: row for key, row in self._rows.items() if place_of(row) < place_of(last)}
            fresh |= {key: row for key, row in older.items() if row.state not in OPEN}
        if new or not self._rows:
            self._more = card.history > len(lines)
        self._rows = fresh
        self._show()

    def _forget(self) -> None:
        self._rows, self._asked = {}, None
        self.filters.choose("all")
        self.find.clear()
        self._seeking.hide()
        while self.authors.count() > 1:
            self.authors.removeItem(1)
        self.authors_wanted.emit()

    def show_authors(self, authors: tuple[tuple[int, str], ...]) -> None:
        """Whose lines there are."""
        for staff_id, name in authors:
            if self.authors.findData(staff_id) < 0:
                self.authors.addItem(name, staff_id)

    def _words(self) -> tuple[str, ...]:
        return tuple(self.find.text().strip().lower().split()[:5])

    def _sought(self) -> bool:
        """Whether anything narrows the history."""
        return (
            bool(self._words()) or self.filters.current() != "all" or self.authors.currentData() is not None
        )

    def _query(self) -> HistoryQuery:
        assert self._scene is not None
        card, books, _, _ = self._scene
        words = self._words()
        return HistoryQuery(
            card.id, kinds_of(self.filters.current()), self.authors.currentData(), words,
            tuple((word, codes_of(word, books)) for word in words),
        )  # fmt: skip

    def _ask_anew(self, _chosen: object = None) -> None:
        """The filter was changed: the first page of what is asked for."""
        if self._scene is None:
            return
        self.timeline.set_marks(self._words())
        if not self._sought():
            self._rows, self._asked = {}, None
            self._found.setText("")
            self.show_card(*self._scene)
            return
        self._asked = self._query()
        self.page_wanted.emit(self._asked)

    def _older(self) -> None:
        """The end is near: the next page, once."""
        if not self._more or self._scene is None or self._asked is not None:
            return
        lines = [row for row in self._rows.values() if row.state not in OPEN]
        last = min(lines, key=place_of, default=None)
        if last is not None:
            self._asked = replace(self._query(), before=last)
            self.page_wanted.emit(self._asked)

    def show_page(self, query: HistoryQuery, page: HistoryPage) -> None:
        """Lines that were asked for; an answer that nobody waits for any more is dropped."""
        if query != self._asked or self._scene is None:
            return
        self._asked, self._more = None, page.more
        if query.before is None:
            self._rows = {row.id: row for row in self._open_that_fit(query)}
            self.timeline.scrollToTop()
        self._rows |= {row.id: row for row in page.rows}
        self._show()

    def page_failed(self) -> None:
        """The page did not come: scrolling asks again."""
        self._asked = None

    def _open_that_fit(self, query: HistoryQuery) -> list[TimelineRow]:
        assert self._scene is not None
        which = self.filters.current()
        held = []
        for row in self._scene[0].timeline:
            said = f"{row.plan_note} {row.author_name} {row.person_name} {row.number or ''}".lower()
            words = all(word in said or row.kind in codes for word, codes in query.codes)
            author = query.author_id in (None, row.author_id)
            if row.state in OPEN and fits(row, which) and words and author:
                held.append(row)
        return held

    def _show(self) -> None:
        assert self._scene is not None
        card, books, now, zone = self._scene
        first = card.promise or card.next
        rows = sorted(self._rows.values(), key=place_of, reverse=True)
        if first is not None and not self._words():
            rows = [row for row in rows if row.id != first.id]
        self.timeline.set_items(items_of(rows, books=books, now=now, zone=zone))
        narrowed = self._sought()
        count = self.tr("%n found", "", len(rows))
        self._found.setText(self.tr("{count}, more below").format(count=count) if self._more else count)
        self._nothing.setText(
            self.tr("Nothing of that kind in the history")
            if narrowed
            else self.tr("Nobody has talked to this client yet")
        )
        self._nothing.setVisible(not rows)
        self.timeline.setVisible(bool(rows))

    # keys

    def begin_search(self) -> None:
        """Ctrl+F."""
        self._seeking.show()
        self.find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find.selectAll()

    def end_search(self) -> bool:
        """Esc: the whole history again; False when nothing was sought."""
        if self._seeking.isHidden():
            return False
        self.find.clear()
        self._seeking.hide()
        self._ask_anew()
        self._to_lines()
        return True

    def _to_lines(self) -> None:
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_row(self) -> TimelineRow | None:
        """The line under the cursor."""
        item = self.timeline.current_item()
        return self._rows.get(uuid.UUID(item.id)) if item is not None else None

    def _line_opened(self, _item_id: str) -> None:
        row = self.current_row()
        if row is None:
            return
        if row.kind == "file":
            self.file_opened.emit(row.id)
        elif row.kind == "merge":
            self.merge_opened.emit(row.id)
        elif row.files:
            self.file_opened.emit(row.files[0][0])
        elif row.state == "planned":
            self.move_asked.emit(row.id)
