"""Activities and tasks: what is planned and done with all the clients one sees, by any filter, with what one does to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import activity_views
from app.services.activity_lists import ActivityQuery, ActivityRow
from app.services.clocks import zone_named
from app.services.conditions import AllOf, FilterUnreadable, conditions_of
from app.services.desk import Desk
from app.services.outlines import SelectionCount
from app.services.saved_views import SavedView
from app.ui.actions import Command
from app.ui.activities.deeds import ActivityDeeds
from app.ui.activities.keys import ListKeys
from app.ui.activities.list_card import ListCard
from app.ui.activities.reading import Arrived, Reading, Setting
from app.ui.activities.scene import Scene
from app.ui.activities.views import Views
from app.ui.activities.words import WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.filters.desktop import desk_of
from app.ui.filters.views_pane import ViewsPane
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import count

NARROW = 1340
PAUSE_MS = 15
"""After the last key of the search."""
KEEP_MS = 500
COUNTS_MS = 1_500
WIDE_MS = 2_500
"""How long what others change is gathered before counts, and before the list of a whole company, are read anew."""
LEAST_LETTERS = 2
TABLES = {
    "activity",
    "client",
    "phone",
    "contact_person",
    "staff",
    "sales_group",
    "saved_view",
    "assignment",
    "*",
}


class ActivitiesPage(Page):
    """`card_wanted(client id)`, `call_wanted(client id, activity id or None)`; `hand_over_wanted` and `assign_wanted` carry a
    tuple of client ids; `export_wanted(ActivityQuery, columns)`: (name, title) as they are shown."""

    card_wanted = Signal(object)
    call_wanted = Signal(object, object)
    hand_over_wanted = Signal(object)
    assign_wanted = Signal(object)
    export_wanted = Signal(object, object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks = desk, tasks
        zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.scene = Scene(desk.clock.now(), zone, desk.books, desk.me.level)
        self.toasts = toasts or ToastStack(self)
        self.reading = Reading(tasks, self)
        self.card, self.pane = ListCard(self.scene, self.reading.rows), ViewsPane()
        self.toasts.keep_clear_of(self.card.marks)
        self.views = Views(self, self.pane, desk, tasks, self.toasts)
        self.deeds = ActivityDeeds(self, desk, tasks, self.scene, self.toasts)
        self.keys = ListKeys(self)
        self._data_of: datetime | None = None
        self._offline = self._ready = False
        self._shown: ActivityQuery | None = None
        self._first: tuple[ActivityRow, ...] = ()
        self._build()
        wide = WIDE_MS if desk.me.level == "admin" else COUNTS_MS // 3
        self._soon = Pace(self._read, self.reading.waits, self, settle=wide)
        self._counts_soon = Pace(
            self.views.count, partial(tasks.waits, "activities.counts"), self, settle=COUNTS_MS
        )
        self._minute, self._keeping = QTimer(self), QTimer(self)
        for timer, told in ((self._minute, self._minute_passed), (self._keeping, self._keep)):
            timer.setSingleShot(True)
            timer.timeout.connect(told)
        self._keeping.setInterval(KEEP_MS)
        self._connect()
        self.retranslate()
        self.card.switch.show_loading()
        self._wait_for_minute()

    def _build(self) -> None:
        self.heading, self.search = Label("", "h1"), SearchField("…", pause=PAUSE_MS)
        self.search.setMaximumWidth(px(330))
        self.export_button = Button("", icon="file-down")
        self.export_button.setVisible("export" in self.desk.me.rights)
        narrowing = self.card.narrowing
        row = self.title_row()
        for part in (self.heading, narrowing.scopes, narrowing.whose):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.search, 10)
        row.addWidget(KeyCap("Ctrl+F"))
        row.addWidget(self.export_button)
        panes = QHBoxLayout()
        panes.setSpacing(12)
        panes.addWidget(self.pane)
        panes.addWidget(self.card, 1)
        self.body.addLayout(panes, 1)

    def _connect(self) -> None:
        card = self.card
        card.row_opened.connect(self.keys.opened)
        card.sorted_by.connect(self._sorted)
        card.arranged.connect(self._keep_soon)
        card.filters.changed.connect(self._narrowed)
        card.narrowing.changed.connect(self._narrowed)
        card.retried.connect(self.reload)
        card.acted.connect(self.show_everything)
        card.nothing.dropped.connect(self._drop)
        card.nothing.cleared.connect(self.show_everything)
        self.reading.arrived.connect(self._arrived)
        self.reading.failed.connect(self._failed)
        self.search.searched.connect(self._searched)
        self.search.went_down.connect(self.focus_list)
        self.search.returnPressed.connect(self.focus_list)
        self.export_button.clicked.connect(self.export)
        self.deeds.done.connect(self._deed_done)
        self.views.opened.connect(self._open_view)
        self.pane.save_wanted.connect(self.save_view)
        self.pane.kept.connect(self._keep_in_view)

    # what the frame asks

    def title(self) -> str:
        return self.tr("Activities")

    def commands(self) -> list[Command]:
        return self.keys.commands()

    def shown(self) -> None:
        self.focus_list()

    def focus_list(self) -> None:
        """The keyboard goes to the rows."""
        self.card.table.setFocus()

    def refresh(self, change: object) -> None:
        table = getattr(change, "table", "*")
        if change is None:
            self.reload()
        elif table == "books":
            self._dress_anew()
        elif table in TABLES and self._ready:
            self._soon.want()
            self._counts_soon.want()

    def reload(self) -> None:
        """Ctrl+R: everything anew."""
        if not self._ready:
            self.reading.setting(self._setting_loaded)
            return
        self._read()
        self.views.count()

    def retranslate(self) -> None:
        self.heading.setText(self.title())
        self.search.setPlaceholderText(self.tr("Company, person, phone in any form"))
        self.search.setAccessibleName(self.tr("Search in this list"))
        self.export_button.setText(self.tr("Export"))
        self.pane.retranslate()
        self.views.show()
        self.card.retranslate()
        self.keys.dress()

    def is_loaded(self) -> bool:
        """Whether a list has been read and shown."""
        return self._data_of is not None

    def is_settled(self) -> bool:
        """Whether nothing is asked or waited for."""
        waiting = (self._soon, self._counts_soon, self._keeping)
        return self.is_loaded() and self.tasks.busy() == 0 and not any(one.isActive() for one in waiting)

    def is_offline(self) -> bool:
        """Whether the last question was not answered."""
        return self._offline

    # how it was left

    def _setting_loaded(self, setting: Setting) -> None:
        first = not self._ready
        self.scene.specs, self.scene.groups = dict(setting.specs), setting.groups
        self.scene.now, self.scene.books = self.desk.clock.now(), self.desk.books
        self._ready = True
        self.card.dress()
        if first:
            self._put_back(setting.kept)
            self.views.read()
        self._read()

    def _put_back(self, kept: object) -> None:
        """As it was left, on whatever computer; what this list does not know any more is left out."""
        left = desk_of(kept)
        self.card.set_columns(left.columns)
        query = kept.get("query") if isinstance(kept, dict) else None
        try:
            asked = activity_views.query_of(
                query if isinstance(query, dict) else activity_views.FIRST.content
            )
        except FilterUnreadable:
            asked = activity_views.query_of(activity_views.FIRST.content)
        if any(one.field not in self.scene.specs for one in conditions_of(asked.filter)):
            asked = replace(asked, filter=AllOf())
        self._show_query(replace(asked, search=""))

    def _show_query(self, asked: ActivityQuery) -> None:
        self.search.setText(asked.search)
        self.card.narrowing.show_query(asked)
        self.card.filters.set_filter(asked.filter)
        self.card.show_sort(asked.sort, asked.descending)

    def _keep_soon(self, _what: object = None) -> None:
        self._keeping.start()

    def _keep(self) -> None:
        self._keeping.stop()
        columns = [list(one) for one in self.card.chosen]
        self.reading.keep({"columns": columns, "query": activity_views.content_of(self.query())})

    def _dress_anew(self) -> None:
        """Other books: other names, perhaps other fields."""
        self.scene.books = self.desk.books
        if self._ready:
            self.reading.setting(self._setting_loaded)
        self.card.dress()

    # reading

    def query(self) -> ActivityQuery:
        """What is asked for now."""
        typed, card = self.search.text().strip(), self.card
        asked = ActivityQuery(
            filter=card.filters.filter(),
            search=typed if len(typed) >= LEAST_LETTERS else "",
            sort=card.sort,
            descending=card.descending,
            now=self.desk.clock.now(),
            time_zone=self.desk.me.time_zone,
        )
        return card.narrowing.narrowed(asked)

    def _read(self, _what: object = None) -> None:
        if not self._ready:
            return
        self._soon.stop()
        self.card.table.set_waiting(self._data_of is not None)
        self.reading.ask(self.query())

    def _arrived(self, answer: Arrived) -> None:
        first = self._data_of is None
        self._data_of, self._offline = self.desk.clock.now(), False
        self.scene.now = self.desk.clock.now()
        self.card.table.set_waiting(not answer.whole)
        self.card.show_fresh()
        same = self._shown is not None and replace(self._shown, now=None) == replace(answer.query, now=None)
        self._shown = answer.query
        if answer.order.count == 0 and answer.whole:
            self._show_nothing(answer)
        elif same:
            self.card.show_fresh_list(answer.order, self._first, more=answer.more)
            self._first = ()
        else:
            self._first = answer.rows
            self.card.clear_marks()
            self.card.show_list(answer.order, answer.rows, more=answer.more)
        self.views.set_current(self.views.matching(answer.query))
        if first and self.isVisible():
            # While nothing was there to focus, the keyboard was given to whatever came first.
            self.shown()

    def _failed(self, error: KnownError) -> None:
        self._offline = True
        self.card.table.set_waiting(False)
        self.card.model.ask_again()
        self.card.show_failed(sentence(error), self._data_of)

    def _wait_for_minute(self) -> None:
        now = self.desk.clock.now()
        self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000 + 5)

    def _minute_passed(self) -> None:
        """What time makes late is read anew; clocks on the rows go on by themselves."""
        self._wait_for_minute()
        self.scene.now = self.desk.clock.now()
        if not self.isVisible():
            self.stale = True
            return
        self.card.show_minute()
        if self._ready:
            self._soon.want()
            self._counts_soon.want()

    # nothing found

    def _show_nothing(self, answer: Arrived) -> None:
        card, query = self.card, answer.query
        card.show_list(answer.order, (), more=False)
        ways = self._ways(query)
        if query.state == "undone" and len(ways) == 1:
            card.switch.show_empty(
                self.tr("Everything is done"), self.tr("Whatever was to be done until now has been done"),
                action=self.tr("Show everything"),
            )  # fmt: skip
        elif not ways:
            card.switch.show_empty(
                self.tr("Nothing is planned and nothing was done"), self.tr("The first call or plan with a client stands here"),
                icon="clipboard-list", tone="neutral",
            )  # fmt: skip
        else:
            card.show_nothing_fits()
            card.nothing.offer([(name, said, "") for name, said, _ in ways])
            self.reading.count_without([one for _, _, one in ways], partial(self._offer, ways))

    def _ways(self, query: ActivityQuery) -> list[tuple[str, str, ActivityQuery]]:
        """What can be dropped: its name, its words, and what would be asked then."""
        narrowing, parts = self.card.narrowing, self.card.filters.parts()
        ways = [("search", query.search, replace(query, search=""))] if query.search else []
        for place, part in enumerate(parts):
            fewer = AllOf((*parts[:place], *parts[place + 1 :]))
            said = "{}: {}".format(*self.card.filters.words_of(part))
            ways.append((str(place), said, replace(query, filter=fewer)))
        if query.since or query.until:
            ways.append(("span", narrowing.said_span(), replace(query, since="", until="", earlier=False)))
        if query.only_promises:
            ways.append(("promises", narrowing.promises.text(), replace(query, only_promises=False)))
        if query.only_assignments:
            ways.append(("assignments", narrowing.assignments.text(), replace(query, only_assignments=False)))
        if query.staff_id is not None:
            ways.append(("whose", narrowing.whose.currentText(), replace(query, staff_id=None)))
        if query.state != "all":
            ways.append(("scope", WORDS.scope(query.state), replace(query, state="all")))
        return ways

    def _offer(self, ways: Sequence[tuple[str, str, ActivityQuery]], found: Sequence[SelectionCount]) -> None:
        if self.card.finds_nothing():
            counted = zip(ways, found, strict=True)
            self.card.nothing.offer(
                [(name, said, count(one.count, one.more)) for (name, said, _), one in counted]
            )

    def _drop(self, name: str) -> None:
        found = {one: asked for one, _, asked in self._ways(self.query())}
        if name in found:
            self._show_query(found[name])
            self._narrowed()
            self.focus_list()

    def show_everything(self) -> None:
        """Nothing is narrowed any more."""
        self._show_query(ActivityQuery(sort=self.card.sort, descending=self.card.descending))
        self._narrowed()
        self.focus_list()

    # what the person narrows by

    def _narrowed(self, _what: object = None) -> None:
        self._keep_soon()
        self._read()

    def _searched(self, _text: str) -> None:
        if self._shown is None or self.query().search != self._shown.search or self._offline:
            self._read()

    def _sorted(self, name: str, down: bool) -> None:
        self.card.show_sort(name, down)
        self._narrowed()
        self.focus_list()

    # views

    def _open_view(self, view: SavedView) -> None:
        self._show_query(activity_views.query_of(view.content))
        if view.columns:
            widths = dict(self.card.chosen)
            self.card.set_columns(tuple((name, widths.get(name, 0)) for name in view.columns))
        self._narrowed()
        self.focus_list()

    def view_content(self) -> dict[str, Any]:
        """The list of now as a view keeps it."""
        return activity_views.content_of(self.query(), columns=[name for name, _ in self.card.chosen])

    def save_view(self) -> None:
        """Ctrl+S: keep this list under a name."""
        self.views.ask_name(self.view_content())

    def _keep_in_view(self, key: str) -> None:
        self.views.keep_in(key, self.view_content())

    # what becomes of it

    def export(self) -> None:
        """Ctrl+Shift+E: the list of now as a file."""
        titles = WORDS.titles()
        names = [column.id for column in self.card.model.columns if column.title]
        apart = [one for name in names for one in (("promise", "assignment") if name == "marks" else (name,))]
        self.export_wanted.emit(self.query(), tuple((name, titles[name]) for name in apart))

    def _deed_done(self) -> None:
        self.card.clear_marks()
        self._read()
        self._counts_soon.want()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pane.set_narrow(self.window().width() < px(NARROW))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._keeping.isActive():
            self._keep()
