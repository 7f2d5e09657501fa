"""Control of the undone: what was set and not done, promises, orphans, what stands still, what was given up."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import control_board, owners
from app.services.clocks import zone_named
from app.services.control import PromiseFigures
from app.services.control_board import VIEWS, ControlBoard
from app.services.desk import Desk
from app.services.owners import Owners
from app.ui.actions import Command
from app.ui.control.deeds import ControlDeeds
from app.ui.control.list_card import ListCard
from app.ui.control.scene import Scene
from app.ui.control.strip import ControlStrip
from app.ui.control.words import view_title
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.widgets.choice import Combo
from app.ui.widgets.label import Label
from app.ui.widgets.toast import ToastStack

TABLES = {"activity", "client", "staff", "sales_group", "setting", "assignment", "books", "*"}


class ControlPage(Page):
    """`card_wanted(client id)`, `call_wanted(client id, activity id or None)`; `hand_over_wanted` and
    `assign_wanted` carry a tuple of client ids."""

    card_wanted = Signal(object)
    call_wanted = Signal(object, object)
    hand_over_wanted = Signal(object)
    assign_wanted = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks = desk, tasks
        self.scene = Scene(desk.clock.now(), zone_named(desk.me.time_zone) or ZoneInfo("UTC"), desk.books)
        self.heading, self.group = Label("", "h1"), Combo(small=True)
        self.strip, self.card = ControlStrip(), ListCard(self.scene)
        self.deeds = ControlDeeds(self, desk, tasks, self.scene, toasts or ToastStack(self))
        self._data_of: datetime | None = None
        self._offline = False
        row = self.title_row()
        row.addWidget(self.heading)
        row.addWidget(self.group)
        row.addStretch(1)
        self.group.hide()
        self.body.addWidget(self.strip)
        self.body.addWidget(self.card, 1)
        self._soon, self._minute = Pace(self._read, partial(tasks.waits, "control"), self), QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._minute_passed)
        self._connect()
        self.retranslate()
        if desk.me.level == "manager":
            self.card.switch.show_no_rights(
                self.tr("For leads"), self.tr("Control is for leads and administrators")
            )
        else:
            self.card.switch.show_loading()
            self._wait_for_minute()

    def _connect(self) -> None:
        card = self.card
        card.view_chosen.connect(self._view_chosen)
        card.filtered.connect(self._read)
        card.row_opened.connect(self._row_opened)
        card.retried.connect(self._read)
        self.group.activated.connect(self._read)
        self.deeds.done.connect(self._deed_done)
        self.strip.opened.connect(self.show_view)

    # what the frame asks

    def title(self) -> str:
        return self.tr("Control")

    def commands(self) -> list[Command]:
        view = self.card.view()
        views = [
            Command(f"view_{one}", view_title(one), str(place), self._viewer(one), hint=False)
            for place, one in enumerate(VIEWS, start=1)
        ]
        return [
            *self._deeds_of(view),
            Command("mark_all", self.tr("Mark all"), "Ctrl+A", self.card.mark_all, hint=view != "promises"),
            *views,
            Command("reload", self.tr("Read anew"), "Ctrl+R", self._read, hint=False),
            Command("leave", self.tr("Back to the list"), "Esc", self._leave, hint=False),
        ]

    def _deeds_of(self, view: str) -> list[Command]:
        if view == "promises":
            return [Command("open", self.tr("Overdue ones"), "Enter", self._open)]
        card = Command("card", self.tr("Card"), "Enter", self._open)
        again = Command("card_too", self.tr("Card"), "Alt+Enter", self._open, hint=False)
        return [card, again, *self._cures(view), *self._passing_on()]

    def _cures(self, view: str) -> list[Command]:
        if view == "undone":
            return [
                Command("replan", self.tr("Re-plan"), "F4", self._replan),
                Command("ask", self.tr("Ask to do it now"), "F9", self._ask),
            ]
        if view == "orphans":
            return [
                Command("plan", self.tr("Plan"), "F4", self._plan),
                Command("pool", self.tr("To the pool"), "F6", self._pool),
                Command("close", self.tr("Close with a reason"), "Delete", self._close),
            ]
        return [Command("plan", self.tr("Plan"), "F4", self._plan)] if view == "standing" else []

    def _passing_on(self) -> list[Command]:
        return [
            Command("call", self.tr("Call"), "F5", self._call, hint=False),
            Command("hand_over", self.tr("Hand over"), "F7", self._hand_over),
            Command("assign", self.tr("Assignment"), "F8", self._assign),
        ]

    def shown(self) -> None:
        self.card.table().setFocus()

    def refresh(self, change: object) -> None:
        if self.desk.me.level == "manager":
            return
        if change is None:
            self._read()
        elif getattr(change, "table", "*") in TABLES:
            self._soon.want()

    def retranslate(self) -> None:
        self.heading.setText(self.title())
        self.group.setAccessibleName(self.tr("Group"))
        if self.group.count():
            self.group.setItemText(0, self.tr("All groups"))
        for part in (self.strip, self.card):
            part.retranslate()
        self._dress_bar()

    def show_view(self, view: str) -> None:
        """Open on this view, as a figure elsewhere that is asked for its rows."""
        self.card.choose_view(view)

    def show_person(self, staff_id: int | None, *, mark: str = "all") -> None:
        """Open on what this person has not done: all of it, or one of the marks."""
        self.card.filters.choose_person(staff_id, mark=mark)
        self.card.choose_view("undone")

    def is_loaded(self) -> bool:
        """Whether a board has been read and shown."""
        return self._data_of is not None

    # reading

    def _read(self, _what: object = None) -> None:
        if self.desk.me.level == "admin" and not self.group.count():
            self.group.addItem(self.tr("All groups"), None)
            self.tasks.read(owners.list_owners, owner=self, done=self._groups_loaded, failed=self._no_groups)
        self._soon.stop()
        query = self.card.filters.query(self.desk.clock.now(), self.scene.zone, self._group_id())
        self.card.table().set_waiting(self._data_of is not None)
        self.tasks.read(
            control_board.read_board,
            query,
            self.desk.books,
            owner=self,
            done=self._loaded,
            failed=self._failed,
            latest="control",
        )

    def _group_id(self) -> int | None:
        chosen: int | None = self.group.currentData()
        return chosen if self.desk.me.level == "admin" else self.desk.me.group_id

    def _loaded(self, board: ControlBoard) -> None:
        first = self._data_of is None
        self._data_of, self._offline = board.query.undone.scope.now, False
        self.scene.now, self.scene.books = self.desk.clock.now(), self.desk.books
        for table in self.card.tables.values():
            table.set_waiting(False)
        self.card.show_fresh()
        self.strip.show_counts(board.counts, board.promises)
        self.card.show_board(board)
        if first and self.isVisible():
            self.shown()

    def _failed(self, error: KnownError) -> None:
        self._offline = True
        self.card.table().set_waiting(False)
        self.card.show_failed(sentence(error), self._data_of)

    def _groups_loaded(self, found: Owners) -> None:
        for key, name in found.groups:
            self.group.addItem(name, key)
        self.group.setVisible(len(found.groups) > 1)

    def _no_groups(self, _error: KnownError) -> None:
        self.group.clear()

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
        self._read()

    # what the person does

    def _viewer(self, view: str) -> Any:
        def choose() -> None:
            self.card.choose_view(view)

        return choose

    def _view_chosen(self, _view: str) -> None:
        self._dress_bar()
        self.commands_changed.emit()
        self.card.table().setFocus()
        self._read()

    def _dress_bar(self) -> None:
        view = self.card.view()
        deeds = [one for one in self._deeds_of(view) if one.id not in ("card", "card_too", "call")]
        self.card.set_actions(deeds)

    def _row_opened(self, row: object) -> None:
        if isinstance(row, PromiseFigures):
            self._open_promises(row)
        elif row is not None:
            self.card_wanted.emit(row.client_id)  # type: ignore[attr-defined]

    def _open(self) -> None:
        self._row_opened(self.card.table().current_row())

    def _open_promises(self, row: PromiseFigures) -> None:
        self.show_person(row.staff_id, mark="promise")

    def _rows(self) -> list[Any]:
        """What a deed is for; nothing while there is no line."""
        if self._offline:
            self.deeds.warn(self.tr("No connection: look, but nothing can be changed now"), "cloud-off")
            return []
        return self.card.chosen_rows()

    def _replan(self) -> None:
        if rows := self._rows():
            self.deeds.replan(rows)

    def _ask(self) -> None:
        if rows := self._rows():
            self.deeds.ask(rows)

    def _plan(self) -> None:
        if rows := self._rows():
            self.deeds.plan(rows)

    def _pool(self) -> None:
        if rows := self._rows():
            self.deeds.pool(rows)

    def _close(self) -> None:
        if rows := self._rows():
            self.deeds.close(rows)

    def _call(self) -> None:
        row = self.card.table().current_row()
        if row is not None and not isinstance(row, PromiseFigures):
            is_call = getattr(row, "kind", "") == "call" and self.card.view() == "undone"
            self.call_wanted.emit(row.client_id, row.activity_id if is_call else None)

    def _hand_over(self) -> None:
        if rows := self._rows():
            self.hand_over_wanted.emit(tuple(dict.fromkeys(row.client_id for row in rows)))

    def _assign(self) -> None:
        if rows := self._rows():
            self.assign_wanted.emit(tuple(dict.fromkeys(row.client_id for row in rows)))

    def _deed_done(self) -> None:
        self.card.clear_marks()
        self._read()

    def _leave(self) -> None:
        """Esc: back to the rows; there it takes marks away, then closes the newest message."""
        table = self.card.table()
        if not table.hasFocus():
            table.setFocus()
        elif not self.card.clear_marks():
            self.deeds.toasts.close_last()
