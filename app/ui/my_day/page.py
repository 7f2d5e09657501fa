"""My day: who is next and why, by the clock of now."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import call_screens, my_day, settings, worklist
from app.services.activities import UndoneRow
from app.services.call_screens import CallScreen
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.my_day import Day
from app.services.worklist import Queue, QueueQuery, WorklistRow
from app.ui.actions import Command
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.add_client import ClientAdding
from app.ui.messages import sentence
from app.ui.my_day.deeds import RowDeeds
from app.ui.my_day.preview import PreviewPane
from app.ui.my_day.queue_card import SPANS, QueueCard
from app.ui.my_day.row_keys import RowKeys
from app.ui.my_day.scene import Scene
from app.ui.my_day.strip import DayStrip
from app.ui.my_day.undone import as_queue_row
from app.ui.pace import SETTLE_MS, Pace
from app.ui.page import Page
from app.ui.theme import px
from app.ui.widgets.toast import ToastStack

SPAN_SETTING = "my_day.undone_span"
NARROW = 1340
COMING = 12
"""How many of those who come next are read ahead."""


class MyDayPage(Page):
    """`call_wanted(client id, activity id or None)`, `card_wanted(client id)`; `selected` after a short rest."""

    call_wanted = Signal(object, object)
    card_wanted = Signal(object)
    selected = Signal(object)
    coming = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks = desk, tasks
        self.scene = Scene(
            desk.clock.now(), zone_named(desk.me.time_zone) or ZoneInfo("UTC"), desk.books, desk.me.id
        )
        self.strip, self.card, self.preview = DayStrip(desk.me.name), QueueCard(self.scene), PreviewPane()
        toasts = toasts or ToastStack(self)
        self.deeds = RowDeeds(self, desk, tasks, self.scene, toasts)
        self.adding = ClientAdding(self, desk, tasks, toasts)
        self.adding.card_wanted.connect(self.card_wanted)
        self.keys = RowKeys(self)
        self.screen: CallScreen | None = None
        self._data_of: datetime | None = None
        self._settings_read = False
        self._filed: dict[uuid.UUID, datetime] = {}
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.card, 1)
        row.addWidget(self.preview)
        self.body.addWidget(self.strip)
        self.body.addLayout(row, 1)
        self._soon = Pace(self._read, partial(tasks.waits, "my_day"), self)
        self._card_soon = Pace(self._rested, partial(tasks.waits, "my_day_preview"), self)
        self._rest, self._minute = QTimer(self), QTimer(self)
        for timer, told in ((self._rest, self._rested), (self._minute, self._minute_passed)):
            timer.setSingleShot(True)
            timer.timeout.connect(told)
        self._rest.setInterval(SETTLE_MS)
        self._connect()
        self.strip.show_day(self.scene)
        self.card.switch.show_loading()
        self._wait_for_minute()

    def _connect(self) -> None:
        card, preview = self.card, self.preview
        card.row_changed.connect(self._row_changed)
        card.searched.connect(self._searched)
        card.search.returnPressed.connect(self._search_entered)
        card.search.went_down.connect(self._search_entered)
        card.view_chosen.connect(self._view_chosen)
        card.span_chosen.connect(self._span_chosen)
        card.retried.connect(self.reload)
        card.add_asked.connect(self.adding.ask)
        preview.called.connect(self.keys.main)
        preview.opened.connect(self.keys.open_card)
        preview.skipped.connect(self.keys.skip)
        self.deeds.done.connect(self.reload)
        self.adding.done.connect(self.reload)

    # what the frame asks

    def title(self) -> str:
        return self.tr("My day")

    def commands(self) -> list[Command]:
        return self.keys.commands()

    def shown(self) -> None:
        self.card.table().setFocus()

    def refresh(self, change: object) -> None:
        changed = getattr(change, "client_id", None)
        if change is not None and self.screen is not None and changed in (None, self.screen.card.id):
            self._card_soon.want()
        if change is None:
            self._read()
        else:
            self._soon.want()

    def reload(self) -> None:
        """Ctrl+R: everything anew, the preview too."""
        self._read()
        self._rest.start()

    def retranslate(self) -> None:
        for part in (self.strip, self.card, self.preview):
            part.retranslate()

    def is_loaded(self) -> bool:
        """Whether a day has been read and shown."""
        return self._data_of is not None

    def client_filed(self, client_id: uuid.UUID) -> None:
        """An outcome was filed: the client is not next again until the queue has been read after it."""
        self._filed[client_id] = self.desk.clock.now()

    def next_row(self) -> WorklistRow | None:
        """Who is to be called next: the first who may be rung now; None when there is nobody."""
        return next(self._callable(), None)

    def coming_clients(self) -> list[uuid.UUID]:
        """The next few who may be rung now."""
        return [row.client_id for row in itertools.islice(self._callable(), COMING)]

    def _callable(self) -> Iterator[WorklistRow]:
        rows = (row for row in self.card.rows() if row.kind == "call" and row.callable)
        return (row for row in rows if row.client_id not in self._filed)

    # reading

    def _read(self) -> None:
        if not self._settings_read:
            self._settings_read = True
            self.tasks.read(
                settings.read_settings, owner=self, done=self._settings_loaded, failed=self._no_settings
            )
        span = self.card.spans.current() or SPANS[0]
        query = QueueQuery(
            self.desk.clock.now(), str(self.scene.zone), search=self.card.search.text().strip()
        )
        self.card.table().set_waiting(self._data_of is not None)
        if self._data_of is None:
            # On a long day the whole takes its time; what a window shows of it is there at once.
            self.tasks.read(
                worklist.queue_head,
                query,
                self.desk.books,
                owner=self,
                done=self._head_loaded,
                latest="my_day_head",
            )
        self.tasks.read(
            my_day.read_day,
            query,
            self.desk.books,
            span_days=None if span == "all" else int(span),
            owner=self,
            done=self._loaded,
            failed=self._failed,
            latest="my_day",
        )

    def _head_loaded(self, rows: tuple[WorklistRow, ...]) -> None:
        if self._data_of is None and rows:
            self.card.show_queue(Queue(rows), None)

    def _loaded(self, day: Day) -> None:
        first = self._data_of is None
        self._data_of = day.now
        self._filed = {client: at for client, at in self._filed.items() if at >= day.now}
        renamed = self.scene.books is not self.desk.books
        self.scene.now, self.scene.books = self.desk.clock.now(), self.desk.books
        self.card.table().set_waiting(False)
        self.card.show_fresh()
        self.strip.show_day(self.scene, day.figures)
        self.card.show_undone(day.undone)
        self.card.show_queue(day.queue, day.figures)
        if renamed:
            # The same rows are not shown anew by themselves, and outcomes may speak another language now.
            self.card.show_minute()
        self.set_note(self.tr("Skipped today: %n", "", day.figures.skipped) if day.figures.skipped else "")
        self._show_preview()
        self.coming.emit(self.coming_clients())
        if first and self.isVisible():
            # While nothing was there to focus, the keyboard was given to whatever came first.
            self.shown()

    def _failed(self, error: KnownError) -> None:
        self.card.table().set_waiting(False)
        self.card.show_failed(sentence(error), self._data_of)

    def _settings_loaded(self, found: dict[str, object]) -> None:
        span = found.get(SPAN_SETTING)
        if span in SPANS and span != self.card.spans.current():
            self.card.spans.choose(str(span))
            self._read()

    def _no_settings(self, _error: KnownError) -> None:
        self._settings_read = False

    def _wait_for_minute(self) -> None:
        now = self.desk.clock.now()
        self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000 + 5)

    def _minute_passed(self) -> None:
        """Clocks go on by themselves; what time makes come or go is read anew."""
        self._wait_for_minute()
        self.scene.now = self.desk.clock.now()
        if not self.isVisible():
            self.stale = True
            return
        self.strip.show_day(self.scene)
        self.card.show_minute()
        self._show_preview()
        self._read()

    # the preview

    def preview_row(self) -> WorklistRow | None:
        """The current row of either view, with all that is known of the client."""
        row = self.card.current_row()
        if isinstance(row, UndoneRow):
            return as_queue_row(row, self.screen, self.scene)
        return row

    def _row_changed(self, _row: object) -> None:
        self._show_preview()
        self._rest.start()

    def _show_preview(self) -> None:
        row = self.preview_row()
        if row is None:
            self.preview.clear()
            return
        fits = self.screen is not None and self.screen.card.id == row.client_id
        self.preview.show_row(row, self.scene, self.screen if fits else None)

    def _rested(self) -> None:
        """The cursor has come to rest: read the card behind the row."""
        row = self.card.current_row()
        if row is not None:
            self.selected.emit(row.client_id)
            self._ask_screen(row.client_id, self._screen_loaded)

    def _ask_screen(self, client_id: uuid.UUID, done: object) -> None:
        language, now = QLocale().name()[:2], self.desk.clock.now()
        self.tasks.read(
            call_screens.read, client_id, language, now, owner=self, done=done, failed=self._no_screen,
            latest="my_day_preview",
        )  # fmt: skip

    def _screen_loaded(self, screen: CallScreen) -> None:
        self.screen = screen
        self._show_preview()

    def _no_screen(self, _error: KnownError) -> None:
        """The row stays with what the queue knows; the list itself says when the line is down."""

    def preview_is_whole(self) -> bool:
        """Whether the preview shows the card of the current row and nothing is on its way."""
        row = self.card.current_row()
        known = row is not None and self.screen is not None and self.screen.card.id == row.client_id
        return known and not any(one.isActive() for one in (self._rest, self._card_soon, self._soon))

    def with_screen(self, client_id: uuid.UUID, done: Callable[[CallScreen], object]) -> None:
        """Go on with the client's card: with the one that is here, else when it has been read."""
        if self.screen is not None and self.screen.card.id == client_id:
            done(self.screen)
        else:
            self._ask_screen(client_id, partial(self._screen_asked, done))

    def _screen_asked(self, done: Callable[[CallScreen], object], screen: CallScreen) -> None:
        self._screen_loaded(screen)
        done(screen)

    # what the person chose

    def _searched(self, _text: str) -> None:
        self._read()

    def _search_entered(self) -> None:
        self.card.table().setFocus()

    def _view_chosen(self, _view: str) -> None:
        self.commands_changed.emit()

    def _span_chosen(self, span: str) -> None:
        self._read()
        self.tasks.change(settings.keep_setting, SPAN_SETTING, span, owner=self, failed=self._span_not_kept)

    def _span_not_kept(self, _error: KnownError) -> None:
        """The view follows at once; that it is not remembered next time is not worth a message."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < px(NARROW)
        self.preview.setFixedWidth(px(320 if narrow else 376))
        self.preview.set_narrow(narrow)
