"""Clients and prospects: every list of them, by any filter, with everything one does to one or to many."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import ConnectionLost, KnownError
from app.services import saved_views
from app.services.client_lists import ClientQuery, ClientRow, SelectionCount
from app.services.clocks import zone_named
from app.services.conditions import EVERYTHING, Filter, FilterUnreadable, conditions_of
from app.services.desk import Desk
from app.services.place_values import Occurring
from app.services.saved_views import SavedView
from app.services.selections import Selection
from app.ui.actions import Command
from app.ui.clients.advice import Advice
from app.ui.clients.deeds import ListDeeds
from app.ui.clients.keys import ListKeys
from app.ui.clients.list_card import ListCard
from app.ui.clients.reading import Arrived, Reading, Setting
from app.ui.clients.scene import Scene
from app.ui.clients.views import Views
from app.ui.clients.words import WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.add_client import ClientAdding
from app.ui.filters.desktop import ListDesk, desk_of
from app.ui.filters.views_pane import ViewsPane
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import count

PAUSE_MS = 0
"""After the last key of the search: the newest question wins, so there is nothing to wait for but keys that are here."""
KEEP_MS = 500
COUNTS_MS = 1_500
WIDE_MS = 2_500
"""How long what others change is gathered before counts, and before the list of a whole company, are read anew."""
LEAST_LETTERS = 2
TABLES = {
    "client", "activity", "phone", "contact_person", "dnc_entry", "staff", "sales_group", "saved_view", "books", "*",
}  # fmt: skip


class ClientsPage(Page):
    """`card_wanted(id)`, `edit_wanted(id)`, `call_wanted(id, None)`; `hand_over_wanted` and `assign_wanted` carry a tuple of
    ids; `mass_wanted(kind, Selection)`: "fields", "plan", "pool", "do_not_call", "hand_over", "assign", "export"; `import_wanted`."""

    card_wanted = Signal(object)
    edit_wanted = Signal(object)
    call_wanted = Signal(object, object)
    hand_over_wanted = Signal(object)
    assign_wanted = Signal(object)
    mass_wanted = Signal(str, object)
    duplicates_wanted = Signal(object)
    import_wanted = Signal()

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
        self.deeds, self.keys = ListDeeds(self, desk, tasks, self.toasts), ListKeys(self)
        self.adding = ClientAdding(self, desk, tasks, self.toasts)
        self.adding.card_wanted.connect(self.card_wanted)
        self.advice = Advice(self)
        self._data_of: datetime | None = None
        self._offline = self._ready = False
        self._shown: ClientQuery | None = None
        self._first: tuple[ClientRow, ...] = ()
        self._stages: dict[str, SelectionCount] = {}
        self._build()
        wide = WIDE_MS if desk.me.level == "admin" else COUNTS_MS // 3
        self._soon = Pace(self._read, self.reading.waits, self, settle=wide)
        self._counts_soon = Pace(self._count, partial(tasks.waits, "clients.counts"), self, settle=COUNTS_MS)
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
        self.heading = Label("", "h1")
        self.stages = Segmented([("prospect", "…"), ("client", "…")])
        self.search = SearchField("…", pause=PAUSE_MS)
        self.search.setMinimumWidth(px(220))
        self.search.setMaximumWidth(px(330))
        self.import_button = Button("", icon="file-up")
        self.new_button = Button("", kind="primary", icon="plus", key="Ctrl+N")
        row = self.title_row()
        for part in (self.heading, self.stages):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.search, 10)
        row.addWidget(KeyCap("Ctrl+F"))
        row.addWidget(self.import_button)
        row.addWidget(self.new_button)
        self.import_button.setVisible("import" in self.desk.me.rights)
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
        card.filters.changed.connect(self._filtered)
        card.retried.connect(self.reload)
        self.reading.arrived.connect(self._arrived)
        self.reading.failed.connect(self._failed)
        self.reading.stages_counted.connect(self._stages_counted)
        self.stages.chosen.connect(self._stage_chosen)
        self.search.searched.connect(self._searched)
        self.search.went_down.connect(self.focus_list)
        self.search.returnPressed.connect(self.focus_list)
        self.import_button.clicked.connect(self.import_wanted)
        self.new_button.clicked.connect(self.adding.ask)
        self.deeds.done.connect(self._deed_done)
        self.adding.done.connect(self._deed_done)
        self.views.opened.connect(self._open_view)
        self.pane.save_wanted.connect(self.save_view)
        self.pane.kept.connect(self._keep_in_view)

    # what the frame asks

    def title(self) -> str:
        return self.tr("Clients")

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
        self._count()

    def retranslate(self) -> None:
        self.heading.setText(self.title())
        self.stages.setAccessibleName(self.tr("Directory"))
        self.search.setPlaceholderText(self.tr("Company, name, phone in any form"))
        self.search.setAccessibleName(self.tr("Search in this list"))
        self.import_button.setText(self.tr("Import"))
        self.new_button.setText(self.tr("New"))
        self._show_stages()
        self.pane.retranslate()
        self.views.show()
        self.card.retranslate()
        self.keys.dress()

    def is_loaded(self) -> bool:
        """Whether a list has been read and shown."""
        return self._data_of is not None

    def is_answered(self) -> bool:
        """Whether the rows that are shown are those of what is asked for now."""
        return self._shown is not None and replace(self._shown, now=None) == replace(self.query(), now=None)

    def is_settled(self) -> bool:
        """Whether nothing is asked or waited for."""
        waiting = any(one.isActive() for one in (self._soon, self._counts_soon, self._keeping))
        return (
            self.is_loaded()
            and self.tasks.busy() == 0
            and not waiting
            and not (self.search.waits() or self.reading.waits() or self.card.model.waits())
        )

    def is_offline(self) -> bool:
        """Whether the last question was not answered."""
        return self._offline

    # how it was left

    def _setting_loaded(self, setting: Setting) -> None:
        first = not self._ready
        self.scene.specs, self.scene.groups = dict(setting.specs), setting.groups
        self.scene.now, self.scene.books = self.desk.clock.now(), self.desk.books
        if first:
            self._ready = True
            self._put_back(desk_of(setting.kept))
            self.views.stand_in(self.stages.current())
            self.views.read()
            self.reading.count_stages()
            self.reading.places(self._places_found)
        self.card.dress()
        self._read()

    def _places_found(self, places: Occurring) -> None:
        self.scene.places = places
        self.card.dress_fields()

    def _put_back(self, left: ListDesk) -> None:
        """As it was left, on whatever computer; what this list does not know any more is left out."""
        specs, card = self.scene.specs, self.card
        known = all(one.field in specs for one in conditions_of(left.filter))
        card.chosen = left.columns or card.chosen
        sortable = left.sort in specs and specs[left.sort].sortable
        card.sort, card.descending = (left.sort, left.descending) if sortable else ("next", False)
        card.filters.set_filter(left.filter if known else EVERYTHING)
        if left.place in ("prospect", "client"):
            self.stages.choose(left.place)

    def _keep_soon(self, _what: object = None) -> None:
        self._keeping.start()

    def _keep(self) -> None:
        self._keeping.stop()
        card = self.card
        left = ListDesk(
            card.chosen,
            card.sort,
            card.descending,
            card.filters.filter(),
            self.pane.current(),
            self.stages.current(),
        )
        self.reading.keep(left.as_json())

    def _dress_anew(self) -> None:
        """Other books: other names, perhaps other fields."""
        self.scene.books = self.desk.books
        if self._ready:
            self.reading.setting(self._setting_loaded)
        self.card.dress()

    # reading

    def query(self) -> ClientQuery:
        """What is asked for now."""
        typed = self.search.text().strip()
        return ClientQuery(
            filter=self.card.filters.filter(),
            search=typed if len(typed) >= LEAST_LETTERS else "",
            stage=self.stages.current(),
            sort=self.card.sort,
            descending=self.card.descending,
            now=self.desk.clock.now(),
            time_zone=self.desk.me.time_zone,
        )

    def selection(self) -> Selection:
        """The marked ones, or all that fit, or else the current one."""
        model, query = self.card.model, self.query()
        if model.everything_marked():
            return Selection(
                stage=query.stage,
                search=query.search,
                filter=query.filter,
                now=query.now,
                time_zone=query.time_zone,
            )
        ids = tuple(key for key in model.marked() if isinstance(key, uuid.UUID))
        if not ids:
            key = model.key_at(self.card.table.currentIndex().row())
            ids = (key,) if isinstance(key, uuid.UUID) else ()
        return Selection(client_ids=ids)

    def _read(self, _what: object = None) -> None:
        if not self._ready:
            return
        self._soon.stop()
        self.card.table.set_waiting(self._data_of is not None)
        self.reading.ask(self.query())

    def _count(self) -> None:
        self.reading.count_stages()
        self.views.count_in(self.stages.current())

    def _arrived(self, answer: Arrived) -> None:
        first = self._data_of is None
        self._data_of, self._offline = self.desk.clock.now(), False
        self.scene.now = self.desk.clock.now()
        self.card.table.set_waiting(not answer.whole)
        self.card.show_fresh()
        same = self._shown is not None and replace(self._shown, now=None) == replace(answer.query, now=None)
        self._shown = answer.query
        if answer.order.count == 0 and answer.whole:
            self._first = ()
            if not same or self.card.model.rowCount():
                self.card.clear_marks()
                self.card.show_list(answer.order, (), more=False)
            self.advice.show(answer.query)
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
        self._offline = isinstance(error, ConnectionLost)
        self.card.table.set_waiting(False)
        self.card.model.ask_again()
        if isinstance(error, FilterUnreadable):
            self.toasts.show_toast(sentence(error), "error")
        self.card.show_failed(sentence(error), self._data_of)

    def _stages_counted(self, counts: dict[str, SelectionCount]) -> None:
        self._stages = counts
        self._show_stages()

    def _show_stages(self) -> None:
        for stage, name in WORDS.directories().items():
            found = self._stages.get(str(stage))
            said = f"{name}  {count(found.count, found.more)}" if found is not None else name
            self.stages.set_text(str(stage), said)

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
        self._soon.want()
        self._counts_soon.want()

    # what the person narrows by

    def _filtered(self, _filter: object) -> None:
        self._keep_soon()
        self._read()

    def narrow(self, *, search: str, filtered: Filter) -> None:
        """Another search and other conditions, as if they had been made by hand."""
        self.search.setText(search)
        self.card.filters.set_filter(filtered)
        self._filtered(filtered)
        self.focus_list()

    def _searched(self, _text: str) -> None:
        if self._shown is None or self.query().search != self._shown.search or self._offline:
            self._read()

    def _sorted(self, name: str, down: bool) -> None:
        self.card.show_sort(name, down)
        self._keep_soon()
        self._read()
        self.focus_list()

    def choose_stage(self, stage: str) -> None:
        """The other directory, as if it had been clicked."""
        self.stages.choose(stage)
        self._stage_chosen(stage)

    def _stage_chosen(self, stage: str) -> None:
        self.commands_changed.emit()
        self._keep_soon()
        self._read()
        self.views.count_in(stage)

    # views

    def _open_view(self, view: SavedView) -> None:
        asked = saved_views.query_of(view)
        ready_order = bool(view.code) and asked.sort == "name"
        self.search.setText(asked.search)
        self.card.filters.set_filter(view.filter)
        if asked.stage and asked.stage != self.stages.current():
            self.stages.choose(asked.stage)
            self.commands_changed.emit()
            self.views.count_in(asked.stage)
        if view.columns:
            widths = dict(self.card.chosen)
            self.card.set_columns(tuple((name, widths.get(name, 0)) for name in view.columns))
        if not ready_order and asked.sort in self.scene.specs:
            self.card.show_sort(asked.sort, asked.descending)
        self._keep_soon()
        self._read()
        self.focus_list()

    def view_content(self) -> dict[str, Any]:
        """The list of now as a view keeps it."""
        return saved_views.content_of(self.query(), columns=[name for name, _ in self.card.chosen])

    def save_view(self) -> None:
        """Ctrl+S: keep this list under a name."""
        self.views.ask_name(self.view_content())

    def _keep_in_view(self, key: str) -> None:
        self.views.keep_in(key, self.view_content())

    # neighbours

    def neighbour(self, client_id: uuid.UUID, step: int) -> uuid.UUID | None:
        """Who comes so many steps after this client in the list, which goes along; None at its ends."""
        model = self.card.model
        place = model.position_of(client_id)
        key = model.key_at(place + step) if place >= 0 and place + step >= 0 else None
        if not isinstance(key, uuid.UUID):
            return None
        self.card.table.go_to(key)
        return key

    def _deed_done(self) -> None:
        self.card.clear_marks()
        self._read()
        self._counts_soon.want()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._keeping.isActive():
            self._keep()
