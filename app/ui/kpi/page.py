"""Plan and fact: every figure beside its plan, and behind every figure its rows."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import kpi, owners, settings
from app.services.clocks import zone_named
from app.services.desk import Desk, DeskState
from app.services.indicators import TILES
from app.services.kpi import KpiBoard
from app.services.owners import Owners
from app.services.periods import PeriodKind
from app.ui.actions import Command
from app.ui.desk_tasks import DeskTasks
from app.ui.kpi import facts, hours, wishes, words
from app.ui.kpi.all_indicators import AllIndicatorsDialog
from app.ui.kpi.cards import FunnelCard, HoursCard, PeopleCard, TrendCard
from app.ui.kpi.export import KpiExport
from app.ui.kpi.head import KpiHead
from app.ui.kpi.openings import Openings
from app.ui.kpi.people_rows import PeopleOrder
from app.ui.kpi.plan_editor import PlanEditor
from app.ui.messages import sentence
from app.ui.page import Page
from app.ui.theme import px
from app.ui.widgets.kpi_tile import KpiTile
from app.ui.widgets.skeleton import MovingLine
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack
from app.ui.words.moments import clock

SETTLE_MS, GAP_MS, MINUTE_MS = 120, 1000, 60_000
"""A change is read after a moment, and however many come, not oftener than once a second."""
HEARD = {"*", "activity", "books", "client", "kpi_plan", "staff", "staff_day"}


class KpiPage(Page):
    """`card_wanted(client id)` when a row behind a figure was opened."""

    card_wanted = Signal(object)
    _line_told = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks, self.toasts = desk, tasks, toasts or ToastStack(self)
        self.zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.wish = wishes.first_wish(desk.me, desk.clock.now(), self.zone)
        self.board: KpiBoard | None = None
        self._groups: tuple[tuple[int, str], ...] = ()
        self._known = self._asked = self._again = False
        self._online = True
        self._order = PeopleOrder()
        me = desk.me
        self.can_plan = me.level in ("lead", "admin")
        self.head = KpiHead(can_plan=self.can_plan, can_export=me.level == "admin" or "export" in me.rights)
        self.tiles = [KpiTile() for _ in TILES]
        self.people, self.trend, self.funnel, self.hours = (
            PeopleCard(),
            TrendCard(),
            FunnelCard(),
            HoursCard(),
        )
        self.openings = Openings(self)
        self.openings.card_wanted.connect(self.card_wanted)
        self.export = KpiExport(self, desk, tasks, self.toasts)
        self.switch = StateSwitch(self._build(), skeleton_rows=8)
        self.body.addWidget(self.head)
        self.body.addWidget(self.export.strip)
        self.body.addWidget(self.switch, 1)
        self.waiting = MovingLine(self)
        self._soon, self._since, self._minute = QTimer(self), QElapsedTimer(), QTimer(self)
        self._soon.setSingleShot(True)
        self._minute.setInterval(MINUTE_MS)
        self._minute.start()
        self._connect()
        self._show_wish()
        self.switch.show_loading()

    def _build(self) -> QWidget:
        content, row, grid = QWidget(), QHBoxLayout(), QGridLayout()
        row.setSpacing(12)
        for tile in self.tiles:
            row.addWidget(tile, 1)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.addLayout(row, 0, 0, 1, 2)
        for place, card in enumerate((self.people, self.trend, self.funnel, self.hours)):
            grid.addWidget(card, 1 + place // 2, place % 2)
        grid.setColumnStretch(0, 27)
        grid.setColumnStretch(1, 40)
        grid.setRowStretch(1, 1)
        grid.setRowStretch(2, 1)
        content.setLayout(grid)
        return content

    def _connect(self) -> None:
        head = self.head
        head.scope_chosen.connect(self._scope_chosen)
        head.kind_chosen.connect(self._kind_chosen)
        head.moved.connect(self._moved)
        head.returned.connect(self._returned)
        head.plans_asked.connect(self.edit_plans)
        head.table_asked.connect(self.show_table)
        head.export_asked.connect(self.export_board)
        for code, tile in zip(TILES, self.tiles, strict=True):
            tile.clicked.connect(partial(self.choose_measure, code))
            tile.opened.connect(partial(self.open_figure, code))
            tile.planned.connect(self.edit_plans)
        self.people.measure_chosen.connect(self.choose_measure)
        self.people.bars.opened.connect(self.openings.open_person)
        self.trend.line.opened.connect(self.openings.open_period)
        self.funnel.funnel.opened.connect(self.open_figure)
        self.funnel.refusals.opened.connect(self.openings.open_refusal)
        self.funnel.view_chosen.connect(self._view_chosen)
        self.hours.heat.opened.connect(self.openings.open_hour)
        self.switch.retried.connect(self.reload)
        self._soon.timeout.connect(self._read)
        self._minute.timeout.connect(self._minute_passed)
        self._line_told.connect(self._line_changed)
        # Told on the desk's own thread: a signal brings it here.
        stop = self.desk.on_state(self._tell_line)
        self.destroyed.connect(stop)

    # what the frame asks

    def title(self) -> str:
        return self.tr("Figures")

    def commands(self) -> list[Command]:
        measures = [
            Command(f"measure_{place}", words.name_of(code), str(place), partial(self.choose_measure, code),
                    hint=False)
            for place, code in enumerate(TILES, start=1)
        ]  # fmt: skip
        first = replace(measures[0], text=self.tr("Measure"), hint=True, keys=("1", "…", str(len(TILES))))
        made = [
            first, *measures[1:],
            Command("earlier", self.tr("Period"), "Left", partial(self._moved, -1), keys=("←", "→")),
            Command("later", self.tr("Period after"), "Right", partial(self._moved, 1), hint=False, keys=("→",)),
            Command("open", self.tr("Open the rows"), "Enter", self._open_measure),
        ]  # fmt: skip
        if self.can_plan:
            made.append(Command("plans", self.tr("Change the plan"), "F2", self.edit_plans))
        made.append(Command("table", self.tr("All indicators"), "F3", self.show_table))
        return made

    def shown(self) -> None:
        self.people.bars.setFocus()

    def refresh(self, change: object) -> None:
        table = getattr(change, "table", "*")
        if change is None:
            self._begin()
        elif table in HEARD and not self._soon.isActive():
            gone = self._since.elapsed() if self._since.isValid() else GAP_MS
            self._soon.start(max(SETTLE_MS, GAP_MS - gone))

    def reload(self) -> None:
        """Ctrl+R: everything anew."""
        self._begin()

    def retranslate(self) -> None:
        for part in (self.head, self.people, self.funnel, self.hours, self.export):
            part.retranslate()
        self._show_wish()
        self._show_board()

    def is_loaded(self) -> bool:
        """Whether the figures of the chosen scope and period are shown and none are on their way."""
        return self.board is not None and not self._asked and not self._soon.isActive()

    # reading

    def _begin(self) -> None:
        """The first time what was remembered comes before the figures."""
        if self._known:
            self._read()
            return
        self.tasks.read(owners.list_owners, owner=self, done=self._owners_read, failed=self._failed)
        self.tasks.read(settings.read_settings, owner=self, done=self._settings_read, failed=self._failed)

    def _owners_read(self, found: Owners) -> None:
        self._groups = found.groups
        self._show_wish()

    def _settings_read(self, found: dict[str, object]) -> None:
        if not self._known:
            self._known = True
            self.wish = wishes.remembered(self.wish, found.get(wishes.SETTING), self.desk.me)
            self.funnel.choose(self.wish.view)
            self._show_wish()
        self._read()

    def _read(self) -> None:
        """One question at a time; what changes meanwhile is asked for once more afterwards."""
        if self._asked:
            self._again = True
            return
        self._asked, self._again = True, False
        self._since.restart()
        self.tasks.read(
            kpi.read_kpi, wishes.scope_of(self.wish.scope, self.desk.me), self.wish.period,
            now=self.desk.clock.now(), zone=str(self.zone), books=self.desk.books,
            owner=self, done=self._loaded, failed=self._failed, latest="kpi",
        )  # fmt: skip

    def _minute_passed(self) -> None:
        """The plan by now moves on by itself."""
        if self.isVisible() and self._online and self.board is not None:
            self._read()
        else:
            self.stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.waiting.setGeometry(px(16), self.head.geometry().bottom() + px(5), self.width() - px(32), 2)

    def _loaded(self, board: KpiBoard) -> None:
        self._asked = False
        if not self._is_wanted(board):
            # Chosen anew while it was on its way: only what is wanted now is shown.
            self._read()
            return
        first = self.board is None
        self.board = board
        self.waiting.stop()
        self._show_board()
        self.head.show_line("")
        self.switch.show_content()
        if first and self.isVisible():
            self.shown()
        if self._again:
            self._soon.start(max(SETTLE_MS, GAP_MS - self._since.elapsed()))

    def _failed(self, error: KnownError) -> None:
        """Figures of what is wanted stay and say how old they are; those of another period would mislead."""
        self._asked = False
        self.waiting.stop()
        if self.board is not None and self._is_wanted(self.board):
            self._show_updated(stale=sentence(error))
        else:
            self.switch.show_error(sentence(error), title=self.tr("The figures did not load"))

    def _is_wanted(self, board: KpiBoard) -> bool:
        return (board.scope, board.period) == (
            wishes.scope_of(self.wish.scope, self.desk.me),
            self.wish.period,
        )

    def _tell_line(self, state: DeskState) -> None:
        if shiboken6.isValid(self):
            self._line_told.emit(state)

    def _line_changed(self, state: DeskState) -> None:
        """Plans and files need the server; what is on the screen stays."""
        self._online = state.online
        self.head.show_line("" if state.online else self.tr("No connection to the server"))
        if not state.online:
            self._show_updated(stale=self.tr("No connection to the server"))
        elif self.isVisible():
            self._soon.start(SETTLE_MS)

    # showing

    def today(self) -> datetime:
        """This moment on the reader's own clock."""
        return self.desk.clock.now().astimezone(self.zone)

    def _show_wish(self) -> None:
        today = self.today().date()
        period = self.wish.period
        self.head.show_scopes(self._scopes(), self.wish.scope)
        self.head.show_period(self.wish.kind, words.period_title(period, today), is_present=today in period)

    def _scopes(self) -> list[tuple[str, str]]:
        me = self.desk.me
        if me.level == "admin":
            return [
                (wishes.COMPANY, self.tr("The company")),
                *((f"group:{key}", name) for key, name in self._groups),
            ]
        return [(self.wish.scope, me.group_name if me.level == "lead" else me.name)]

    def _show_board(self) -> None:
        board = self.board
        if board is None:
            return
        for place, (code, tile) in enumerate(zip(TILES, self.tiles, strict=True), start=1):
            figure = facts.figure_of(board, code)
            tile.show_facts(facts.tile(code, figure, can_plan=self.can_plan, key=str(place)))
        refusals = facts.refusal_rows(board.refusals, self.desk.books)
        self.funnel.show_steps(board.funnel, refusals, board.period)
        self.hours.show_heat(hours.heat_picture(board.heat, board.now, self.zone))
        self._show_updated()
        self._show_measure()

    def _show_measure(self) -> None:
        board, code = self.board, self.wish.measure
        for one, tile in zip(TILES, self.tiles, strict=True):
            tile.setChecked(one == code)
        if board is None:
            return
        self.people.show_people(
            code, self._order.rows(board, code, self.desk.me), own=board.scope.staff_id is not None
        )
        self.trend.show_trend(code, board.trend.get(code, ()), board.period)

    def _show_updated(self, *, stale: str = "") -> None:
        if self.board is not None:
            self.head.show_updated(clock(self.board.now, self.zone), stale=stale)

    # what the person chose

    def choose_measure(self, code: str, *_: object) -> None:
        """Show the people and the trend in this indicator."""
        self.wish = replace(self.wish, measure=code)
        self._show_measure()
        self._keep()

    def _view_chosen(self, view: str) -> None:
        self.wish = replace(self.wish, view=view)
        self._keep()

    def _scope_chosen(self, scope: str) -> None:
        self._wish_anew(replace(self.wish, scope=scope))
        self._keep()

    def _kind_chosen(self, kind: PeriodKind) -> None:
        """The period of the other kind that the person looks at: the present one, if it lies in this one."""
        today, period = self.today().date(), self.wish.period
        day = today if today in period else period.starts_on
        self._wish_anew(replace(self.wish, kind=kind, day=day))
        self._keep()

    def _moved(self, steps: int) -> None:
        moved = self.wish.moved(steps)
        if moved.period.starts_on <= self.today().date():
            self._wish_anew(moved)

    def _returned(self) -> None:
        self._wish_anew(replace(self.wish, day=self.today().date()))

    def _wish_anew(self, wish: wishes.Wish) -> None:
        self.wish = wish
        self._show_wish()
        if self.board is not None:
            self.waiting.start()
        self._read()

    def _keep(self) -> None:
        self.tasks.change(
            settings.keep_setting, wishes.SETTING, self.wish.kept(), owner=self, failed=self._not_kept
        )

    def _not_kept(self, _error: KnownError) -> None:
        """The page follows at once; that it is not remembered next time is not worth a message."""

    # the rows behind

    def open_figure(self, code: Hashable, *_: object) -> None:
        """The rows behind a total."""
        self.openings.open_total(str(code))

    def _open_measure(self) -> None:
        self.open_figure(self.wish.measure)

    def whose(self) -> str:
        """Whose figures are shown, in words."""
        return next((name for key, name in self._scopes() if key == self.wish.scope), "")

    # what is done with the figures

    def edit_plans(self) -> None:
        """F2: the plans of the people of this scope."""
        if not self.can_plan or not self._online:
            return
        group = wishes.group_of(self.wish.scope)
        editor = PlanEditor(
            self.desk, self.tasks, group_id=group, period=self.wish.period, zone=self.zone, parent=self
        )
        editor.saved.connect(self._plans_saved)
        editor.open()

    def _plans_saved(self, count: int) -> None:
        self.toasts.show_toast(self.tr("Plans saved: %n", "", count))
        self._read()

    def show_table(self) -> None:
        """F3: every indicator of the catalogue at once."""
        if self.board is None:
            return
        dialog = AllIndicatorsDialog(
            self.board, self.whose(), words.period_title(self.board.period, self.today().date()), self
        )
        dialog.opened.connect(self.open_figure)
        dialog.measure_chosen.connect(self.choose_measure)
        dialog.open()

    def export_board(self) -> None:
        """The figures of the page as a file."""
        if self.board is not None:
            self.export.ask(self.board, self.whose())
