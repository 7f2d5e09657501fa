"""Plan of the group: managers by days, the pool, what is undone; drafts until they are published together."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ConnectionLost, KnownError, Refused
from app.services import settings
from app.services.clocks import day_bounds, zone_named
from app.services.desk import Desk, DeskState
from app.services.spreads import AssignmentForm
from app.services.team_day import BoardQuery, PoolQuery
from app.ui.actions import Command
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.assign import AssignDialog
from app.ui.dialogs.assign_days import day_after, day_before, working_days
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.team_day import reading
from app.ui.team_day.board import BoardView, Load
from app.ui.team_day.deeds import SETTING, BoardDeeds
from app.ui.team_day.faces import Place
from app.ui.team_day.faces_of import board_face
from app.ui.team_day.head import BoardHead
from app.ui.team_day.keys import BoardKeys
from app.ui.team_day.pool_card import PoolCard
from app.ui.team_day.reading import Ask, Group, Reading
from app.ui.team_day.scene import Scene
from app.ui.team_day.side_deeds import SideDeeds
from app.ui.team_day.undone_card import UndoneCard
from app.ui.theme import px
from app.ui.widgets.card import Card
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack
from app.ui.words import moments

SETTLE_MS = 180
NARROW, WIDE = 1340, 1760
SIDE, SIDE_NARROW = 332, 296
LEADING = ("lead", "admin")
HEARD = ("activity", "client", "assignment", "staff", "staff_day", "kpi_plan", "books", "*")


class TeamDayPage(Page):
    """`card_wanted(client id)`, `hand_over_wanted(client ids)`, `control_wanted()`."""

    card_wanted = Signal(object)
    hand_over_wanted = Signal(object)
    control_wanted = Signal()
    _state_told = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks = desk, tasks
        zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.scene = Scene(desk.clock.now(), zone, desk.books, desk.me.id, desk.me.group_id)
        self.toasts = toasts or ToastStack(self)
        self.head, self.board = BoardHead(), BoardView("…")
        self.deeds = BoardDeeds(self, self.board, desk, tasks, self.scene, self.toasts)
        self.side_deeds = SideDeeds(self, desk, tasks)
        self.keys = BoardKeys(self)
        self.pool, self.undone = PoolCard(), UndoneCard()
        self.reading: Reading | None = None
        self._first: date | None = None
        self._looked: Place | None = None
        self._settings_read = False
        self._groups: tuple[Group, ...] = ()
        self._soon = Pace(self._read, partial(tasks.waits, "team_day"), self, settle=SETTLE_MS)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._minute_passed)
        self._build()
        self._connect()
        self.retranslate()
        self.switch.show_loading()
        self._wait_for_minute()

    def _build(self) -> None:
        card = Card(flush=True)
        card.layout().setContentsMargins(16, 4, 16, 8)
        self.switch = StateSwitch(self.board)
        card.body.addWidget(self.switch)
        self.side, right, row = QWidget(), QVBoxLayout(), QHBoxLayout()
        self.side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.pool, 5)
        right.addWidget(self.undone, 6)
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(self.side)
        self.body.addWidget(self.head)
        self.body.addLayout(row, 1)
        for switch in (self.pool.switch, self.undone.switch):
            switch.show_loading()

    def _connect(self) -> None:
        head, board, deeds = self.head, self.board, self.deeds
        head.group_chosen.connect(self._group_chosen)
        head.back_asked.connect(self.go_back)
        head.on_asked.connect(self.go_on)
        head.today_asked.connect(self.go_today)
        head.share_asked.connect(self.share_evenly)
        head.repeat_asked.connect(self.repeat_day_before)
        head.publish_asked.connect(deeds.publishing.publish)
        board.words_of_drop = deeds.words_of_drop
        board.opened.connect(self._opened)
        board.dropped.connect(self._dropped)
        board.place_changed.connect(self._place_changed)
        deeds.changed.connect(self._drafts_changed)
        deeds.publishing.published.connect(self._read)
        deeds.clients_found.connect(self.side_deeds.clients_found)
        self.switch.retried.connect(self._read)
        for part in (self.pool.switch, self.undone.switch):
            part.retried.connect(self._read)
        self.pool.asked.connect(self._read)
        self.pool.assign_asked.connect(self.assign_marked)
        self.undone.asked.connect(self._read)
        self.undone.opened.connect(self.side_deeds.undone_opened)
        self.undone.hand_over_asked.connect(self.side_deeds.hand_over_undone)
        self.undone.remind_asked.connect(self.side_deeds.remind)
        self.undone.control_asked.connect(self.control_wanted)
        self._state_told.connect(self._state_changed)
        stop = self.desk.on_state(self._state_told.emit)
        self.destroyed.connect(lambda: stop())

    # what the frame asks

    def title(self) -> str:
        return self.tr("Plan of the group")

    def commands(self) -> list[Command]:
        return self.keys.commands()

    def shown(self) -> None:
        self.board.setFocus()

    def may_leave(self) -> bool:
        """Always; what was planned in the last moment is kept first."""
        if self.deeds.is_keeping():
            self.deeds.keep_now()
        return True

    def refresh(self, change: object) -> None:
        table = getattr(change, "table", "*")
        if change is None:
            self._read()
        elif table in HEARD:
            self._soon.want()

    def retranslate(self) -> None:
        self.board.setAccessibleName(self.tr("Managers by days"))
        for part in (self.head, self.pool, self.undone):
            part.retranslate()
        self._dress()
        if self.reading is not None:
            self._show(self.reading)

    def reload(self) -> None:
        """Everything anew."""
        self._read()

    def is_loaded(self) -> bool:
        """Whether a board has been read and shown, and nothing is on its way."""
        return self.reading is not None and not self._soon.isActive()

    # reading

    def _read(self) -> None:
        if self.desk.me.level not in LEADING:
            self.switch.show_no_rights(self.tr("Plan of the group is not available"))
            self.side.hide()
            return
        if not self._settings_read:
            self._settings_read = True
            self.tasks.read(
                settings.read_settings, owner=self, done=self._settings_loaded, failed=self._failed
            )
            if self.desk.me.group_id is None:
                self.tasks.read(
                    reading.read_groups, owner=self, done=self._groups_loaded, failed=self._failed
                )
            return
        if self.scene.group_id is None:
            return
        self.scene.now, self.scene.books = self.desk.clock.now(), self.desk.books
        self.scene.days = self._days()
        self.board.set_waiting(self.reading is not None)
        self.tasks.read(
            reading.read_page, self._ask(), self.scene.books,
            owner=self, done=self._loaded, failed=self._failed, latest="team_day",
        )  # fmt: skip

    def _ask(self) -> Ask:
        scene, span = self.scene, self.undone.span()
        midnight = day_bounds(scene.now, scene.zone)[0]
        since = None if span == "all" else midnight - timedelta(days=int(span))
        return Ask(
            BoardQuery(scene.group_id, scene.days, scene.now, str(scene.zone)),
            PoolQuery(scene.group_id, self.pool.grades(), self.pool.search.text().strip()),
            reading.undone_query(scene.now, scene.group_id, since),
            self.deeds.drafts,
        )

    def _days(self) -> tuple[date, ...]:
        first = self._first or self.scene.today
        return working_days(first, 5 if self.width() >= px(WIDE) else 3, self.scene.books)

    def _settings_loaded(self, kept: dict[str, Any]) -> None:
        self.deeds.restore(kept.get(SETTING))
        self._dress()
        self._read()

    def _groups_loaded(self, groups: tuple[Group, ...]) -> None:
        self._groups = groups
        if groups and self.scene.group_id is None:
            self.scene.group_id = groups[0].id
            self.deeds.use_group()
        self.head.show_groups(groups, self.scene.group_id)
        self._dress()
        if groups:
            self._read()
        else:
            self.switch.show_empty(self.tr("There are no groups yet"), icon="users", tone="neutral")

    def _loaded(self, found: Reading) -> None:
        if found.drafts != self.deeds.drafts or found.board.query.group_id != self.scene.group_id:
            # Something was planned while the question was on its way: the answer would take it off the board.
            self._read()
            return
        first, self.reading = self.reading is None, found
        self.deeds.reading = found
        self.scene.online = True
        self.board.set_waiting(False)
        self.scene.notice(found.board)
        self._show(found)
        self._dress()
        gone = {one.client_id: one.client_name for one in found.left_out()}
        if gone:
            self.deeds.publishing.drop_taken(gone)
        if first and self.isVisible():
            self.board.go_first()
            self.shown()

    def _show(self, found: Reading) -> None:
        face = board_face(found, self.scene)
        if face.rows:
            self.board.show_face(face)
            self.switch.show_content()
        else:
            self.switch.show_empty(
                self.tr("Nobody works in this group yet"),
                self.tr("An administrator adds managers in People"),
                icon="users", tone="neutral",
            )  # fmt: skip
        self.head.show_days(self.scene.days)
        self.pool.show_pool(found.pool, self.deeds.drafts.clients())
        self.undone.show_items(
            found.undone, found.board.query.now, more=len(found.undone) >= reading.UNDONE_MOST
        )

    def _failed(self, error: KnownError) -> None:
        self.board.set_waiting(False)
        if isinstance(error, ConnectionLost):
            self._set_online(False)
        self._settings_read = self._settings_read and self.reading is not None
        if isinstance(error, Refused):
            self.switch.show_no_rights(self.tr("Plan of the group is not available"))
            return
        of = ""
        if self.reading is not None:
            at = moments.moment(self.reading.board.query.now, self.scene.now, self.scene.zone)
            of = self.tr("Shown as of {time}").format(time=at)
            if isinstance(error, ConnectionLost):
                self.set_note(of)
                return
        for switch in (self.switch, self.pool.switch, self.undone.switch):
            switch.show_error(sentence(error), data_of=of)

    def _state_changed(self, state: DeskState) -> None:
        if state.online != self.scene.online:
            self._set_online(state.online)
            if state.online:
                self._read()

    def _set_online(self, online: bool) -> None:
        self.scene.online = online
        self._dress()

    def _dress(self) -> None:
        """What can be done now, and what waits."""
        reason = "" if self.scene.online else self.tr("No connection: the board can only be read")
        self.head.set_reason(reason)
        if self.deeds.publishing.sending:
            self.head.publish.set_reason(self.tr("Being published"))
        self.board.set_may_plan(self.scene.online)
        self.pool.set_can_plan(self.scene.online)
        self.undone.set_reason(reason)
        self.head.show_count(self.deeds.drafts.count)
        if self.scene.online:
            self.set_note("")

    def _wait_for_minute(self) -> None:
        now = self.desk.clock.now()
        self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000 + 5)

    def _minute_passed(self) -> None:
        """What time makes late is read anew."""
        self._wait_for_minute()
        if self.isVisible() and self.scene.online:
            self._read()
        else:
            self.stale = True

    # days and groups

    def _group_chosen(self, group_id: int) -> None:
        if group_id == self.scene.group_id:
            return
        self.deeds.keep_now()
        self.scene.group_id = group_id
        self.scene.forget()
        self.deeds.use_group()
        self._dress()
        self._read()

    def go_back(self) -> None:
        """Alt+←: a working day earlier."""
        self._go_to(day_before(self._days()[0], self.scene.books))

    def go_on(self) -> None:
        """Alt+→: a working day later."""
        self._go_to(day_after(self._days()[0], self.scene.books))

    def go_today(self) -> None:
        """The days from today on."""
        self._go_to(None)

    def _go_to(self, first: date | None) -> None:
        self._first = first
        self.scene.days = self._days()
        self.head.show_days(self.scene.days)
        self._read()

    def focus_board(self) -> None:
        """The keyboard goes to the board."""
        self.board.setFocus()

    def leave(self) -> None:
        """Esc: from wherever the keyboard is back to the board; there it closes the newest message."""
        if self.board.hasFocus():
            self.toasts.close_last()
        else:
            self.board.setFocus()

    # drafts

    def _drafts_changed(self) -> None:
        self._dress()
        if self.reading is not None:
            self.pool.show_pool(self.reading.pool, self.deeds.drafts.clients())
        self._read()

    def _place_changed(self, place: Place | None) -> None:
        """Who has looked at a marked cell knows of it."""
        left, self._looked = self._looked, place
        if (
            left != place
            and self.scene.strangers.pop(left or (0, self.scene.today), None)
            and self.reading is not None
        ):
            self.board.show_face(board_face(self.reading, self.scene))

    def _dropped(self, place: Place, what: Load, copy: bool) -> None:
        self.deeds.drop(place, what, self.pool.marked_ids(), copy=copy)

    def assign_marked(self) -> None:
        """F8: the marked clients of the pool into the current cell."""
        place = self.board.current_place()
        if place is None:
            self.say(self.tr("Choose a cell of the board first"))
            return
        self.deeds.assign_clients(place, self.pool.marked_ids())

    def share_evenly(self) -> None:
        """The marked clients of the pool, else all it shows, over the group on the current day."""
        self.deeds.share_evenly(self._current_day(), self.pool.marked_ids() or self.pool.shown_ids())

    def repeat_day_before(self) -> None:
        """The plan of the working day before for the current day."""
        self.deeds.repeat_day_before(self._current_day())

    def _current_day(self) -> date:
        place = self.board.current_place()
        if place is not None:
            return place[1]
        coming = [day for day in self.scene.days if day >= self.scene.today]
        return coming[0] if coming else self.scene.today

    def _opened(self, place: Place | None) -> None:
        card = self.board.current_card() if place is not None else None
        form = self.deeds.draft_of(card) if card is not None else None
        if form is not None:
            self._ask_form(form)
        elif card is None:
            self.new_assignment()
        else:
            self._open_published(place)

    def _open_published(self, place: Place | None) -> None:
        card = self.board.current_card()
        plan = self.deeds.plan_of(card, place) if card is not None and place is not None else None
        if plan is not None:
            self.card_wanted.emit(plan.client_id)
        else:
            self.say(self.tr("Published: Del takes it away, a drag moves what is open, Ins adds another"))

    def new_assignment(self) -> None:
        """Ins: an assignment for the current cell; the marked clients of the pool come along."""
        place = self.board.current_place()
        if place is None or place[1] < self.scene.today or not self.scene.online:
            self.deeds.refuse_at(place)
            return
        form = AssignmentForm(
            uuid.uuid4(), "", "call", (place[1],), self.pool.marked_ids(), (place[0],), group_id=self.scene.group_id
        )  # fmt: skip
        self._ask_form(form)

    def _ask_form(self, form: AssignmentForm) -> None:
        spreads = tuple(
            plan for plan in (self.reading.spreads if self.reading else ()) if plan.form.id != form.id
        )
        dialog = AssignDialog(
            self.desk, self.tasks, form=form, pending=spreads, as_draft=True, parent=self.window()
        )
        dialog.drafted.connect(self.deeds.take_form)
        dialog.open()

    def take_away(self) -> None:
        """Del: the current card leaves the board."""
        place, card = self.board.current_place(), self.board.current_card()
        if not self.board.hasFocus() or place is None or card is None:
            self.say(self.tr("Choose a card of the board first"))
            return
        self.deeds.take_away(card, place)

    def copy(self) -> None:
        """Ctrl+C: the current card."""
        place, card = self.board.current_place(), self.board.current_card()
        if place is not None and card is not None:
            self.deeds.copy(card, place)

    def paste(self) -> None:
        """Ctrl+V: what was copied, into the current cell."""
        place = self.board.current_place()
        if place is not None:
            self.deeds.paste(place)

    def mark_all(self) -> None:
        """Ctrl+A: all of the pool."""
        self.pool.mark_all()

    def say(self, text: str) -> None:
        """One short fact about what cannot be done here."""
        self.toasts.show_toast(text, "warn", icon="square-kanban")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW) - 60
        self.side.setFixedWidth(px(SIDE_NARROW if narrow else SIDE))
        self.head.set_narrow(narrow)
        self.pool.set_narrow(narrow)
        if self.reading is not None and len(self._days()) != len(self.scene.days):
            self._soon.start()
