"""The card with the list: what it is narrowed by, the table, the bar of marked rows, the foot; and its states."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.activity_lists import ActivityRow
from app.ui.activities import columns
from app.ui.activities.narrowing import Narrowing
from app.ui.activities.nothing_fits import NothingFits
from app.ui.activities.scene import Scene
from app.ui.activities.words import WORDS
from app.ui.filters.bar import FilterBar
from app.ui.filters.catalog import make_fields
from app.ui.filters.columns import Chosen, ColumnsPopup, arrange
from app.ui.filters.fields import FilterField
from app.ui.filters.marks_bar import MarksBar
from app.ui.filters.sorting import SortPopup
from app.ui.table import Column, Order, TableView, WindowedModel
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words import moments
from app.ui.words.kinds import list_of
from app.ui.words.numbers import count

Fetch = Callable[[Sequence[Any], Callable[[Sequence[ActivityRow]], None]], None]


class ListCard(Card):
    """Signals say what the person did; the page asks the services."""

    row_opened = Signal(object)
    sorted_by = Signal(str, bool)
    arranged = Signal(object)
    marks_changed = Signal()
    retried = Signal()
    acted = Signal()

    def __init__(self, scene: Scene, fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._scene = scene
        self.chosen: Chosen = columns.usual_columns(scene)
        self.sort, self.descending, self.more = "moment", False, False
        self.narrowing, self.filters = Narrowing(leads=scene.leads), FilterBar(key="F3")
        self.stale = Chip(icon="cloud-off", parent=self)
        self.order_button = IconButton("arrow-up-down", "…", key="F4", flat=True)
        self.columns_button = IconButton("columns-3", "…", key="F6", flat=True)
        self.model: WindowedModel[ActivityRow] = WindowedModel(
            self._columns(),
            fetch,
            row_id=lambda row: row.id,
            muted=columns.is_quiet,
            sentence=partial(columns.sentence, scene),
            parent=self,
        )
        self.table = TableView("…", self.model)
        self.table.let_arrange()
        self.nothing = NothingFits()
        self._inner = QStackedWidget()
        self._inner.addWidget(self.table)
        self._inner.addWidget(self.nothing)
        self.switch, self.marks = StateSwitch(self._inner), MarksBar()
        self.shown, self.all = ElidedLabel("", "small", "muted"), Button("", kind="quiet", size="small")
        self.popup: QWidget | None = None
        self._titles: dict[str, str] = {}
        self._told: tuple[object, ...] = ()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        above, head, foot, bar = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for row, bottom in ((above, 2), (head, 2)):
            row.setContentsMargins(16, 0, 12, bottom)
            row.setSpacing(4)
        above.addWidget(self.narrowing, 1)
        for part in (self.stale, self.order_button, self.columns_button):
            above.addWidget(part)
        head.addWidget(self.filters, 1)
        bar.setContentsMargins(12, 4, 12, 0)
        bar.addWidget(self.marks)
        foot.setContentsMargins(16, 2, 12, 0)
        foot.addWidget(self.shown, 1)
        foot.addWidget(self.all)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        self.body.setSpacing(4)
        self.body.addLayout(above)
        self.body.addLayout(head)
        self.body.addWidget(self.switch, 1)
        self.body.addLayout(bar)
        self.body.addWidget(self._foot)
        self.marks.hide()

    def _connect(self) -> None:
        table = self.table
        table.opened.connect(self.row_opened)
        table.sort_requested.connect(self.sorted_by)
        table.columns_arranged.connect(self._dragged)
        table.verticalScrollBar().valueChanged.connect(self._show_foot)
        table.verticalScrollBar().rangeChanged.connect(self._show_foot)
        self.model.marks_changed.connect(self._marks_changed)
        self.marks.cleared.connect(self.clear_marks)
        self.all.clicked.connect(self.mark_everything)
        self.switch.retried.connect(self.retried)
        self.switch.acted.connect(self.acted)
        self.order_button.clicked.connect(self.ask_order)
        self.columns_button.clicked.connect(self.ask_columns)

    def retranslate(self) -> None:
        """All words anew."""
        for part in (self, self.table):
            part.setAccessibleName(self.tr("List of activities"))
        self.order_button.set_name(self.tr("Order"))
        self.columns_button.set_name(self.tr("Columns"))
        for one in (self.narrowing, self.filters, self.nothing, self.marks):
            one.retranslate()
        self.dress()

    def dress(self) -> None:
        """Columns, fields and people anew: other words, other books, other choice."""
        scene = self._scene
        self._titles = {column.sort: column.title for column in columns.every_column(scene)}
        self._told = ()
        self.filters.set_fields(self.fields(), scene.now.astimezone(scene.zone).date())
        self.narrowing.show_people(scene.books.staff)
        self.table.refresh(partial(self.model.set_columns, self._columns()))
        self.table.show_sort(self.sort, self.descending)
        self.table.fit()
        self._show_foot()
        self._show_marks()

    def fields(self) -> list[FilterField]:
        """What can be filtered by here."""
        scene = self._scene
        hidden = (*(() if scene.level == "admin" else ("group",)), *(() if scene.leads else ("owner",)))
        return make_fields(scene.specs.values(), WORDS.wording(), scene.books, scene.groups, without=hidden)

    # columns and order

    def _columns(self) -> list[Column[ActivityRow]]:
        """Those that were chosen; what is left of the width goes to the words, else to the company."""
        shown = arrange(columns.every_column(self._scene), self.chosen, fixed=columns.FIXED)
        if any(column.stretch for column in shown):
            return shown
        return [replace(column, stretch=column.id == "client") for column in shown]

    def set_columns(self, chosen: Chosen) -> None:
        """Other columns; nothing chosen is as on the first day."""
        self.chosen = chosen or columns.usual_columns(self._scene)
        self.table.refresh(partial(self.model.set_columns, self._columns()))
        self.table.fit()

    def show_sort(self, name: str, down: bool) -> None:
        """The order that the rows have."""
        self.sort, self.descending = name, down
        self.table.show_sort(name, down)

    def _dragged(self, told: list[tuple[str, int]]) -> None:
        usual = {column.id: column.width for column in columns.every_column(self._scene)}
        usual |= {
            column.id: width
            for column, (_, width) in zip(self.model.columns, told, strict=False)
            if column.stretch
        }
        self._arranged(
            tuple((name, 0 if width == usual.get(name) else width) for name, width in told if name != "mark")
        )

    def _arranged(self, chosen: Chosen) -> None:
        self.set_columns(chosen)
        self.arranged.emit(self.chosen)

    def ask_columns(self) -> None:
        """F6: which columns, in which order, how wide."""
        every, usual = columns.every_column(self._scene), columns.usual_columns(self._scene)
        popup = ColumnsPopup(every, self.chosen, usual, self, fixed=("client",), gone=self._columns_gone)
        popup.arranged.connect(self._arranged)
        self.popup = popup
        popup.open_below(self.columns_button, right=True)

    def _columns_gone(self) -> list[str]:
        shown = self.model.columns
        return [column.id for place, column in enumerate(shown) if self.table.isColumnHidden(place)]

    def ask_order(self) -> None:
        """F4: what to order by."""
        ways = [(one.sort, one.title) for one in columns.every_column(self._scene) if one.sort]
        popup = SortPopup(ways, self.sort, self.descending, self)
        popup.chosen.connect(self.sorted_by)
        self.popup = popup
        popup.open_below(self.order_button, right=True)

    # rows

    def show_list(self, order: Order, rows: Sequence[ActivityRow], *, more: bool) -> None:
        """Another list; the first row becomes current."""
        self.more = more
        self.model.set_order(order, rows)
        self.table.go_first()
        self._settle()

    def show_fresh_list(self, order: Order, fresh: Sequence[ActivityRow] = (), *, more: bool) -> None:
        """The same list of now, under a still hand."""
        self.more = more
        had = self.table.currentIndex().isValid()
        self.table.refresh(partial(self.model.refresh_order, order, fresh))
        if not had:
            self.table.go_first()
        self._settle()

    def _settle(self) -> None:
        self.switch.show_content()
        self._inner.setCurrentWidget(self.table)
        self._show_foot()
        self._show_marks()

    def show_nothing_fits(self) -> None:
        """Nothing fits what the list is narrowed by."""
        self.switch.show_content()
        self._inner.setCurrentWidget(self.nothing)

    def finds_nothing(self) -> bool:
        """Whether the list stands empty because of its conditions."""
        return self.switch.state() == "content" and self._inner.currentWidget() is self.nothing

    def show_minute(self) -> None:
        """The clocks have moved on: paint anew without asking anybody."""
        self.model.repaint_rows()

    def show_failed(self, sentence: str, data_of: datetime | None) -> None:
        """Reading failed: old rows stay with the time they are of, else the card says so."""
        if data_of is None:
            self.switch.show_error(sentence)
            return
        at = moments.clock(data_of, self._scene.zone)
        self.stale.set(self.tr("As of {time}").format(time=at), "warn")
        self.stale.setToolTip(sentence)

    def show_fresh(self) -> None:
        """What is shown is of now."""
        self.stale.set("")

    # marks and foot

    def toggle_all(self) -> None:
        """Ctrl+A: every row of the list, or none when all are marked."""
        model = self.model
        if model.everything_marked() or (model.rowCount() and len(model.marked()) == model.rowCount()):
            model.clear_marks()
        else:
            model.set_marked(model.order().ids(0, model.rowCount()))

    def mark_everything(self) -> None:
        """Every row of the list; what is beyond its end cannot be marked."""
        self.model.set_marked(self.model.order().ids(0, self.model.rowCount()))
        self.table.setFocus()

    def clear_marks(self) -> bool:
        """Nothing is marked any more; False when nothing was."""
        if not self.model.marked():
            return False
        self.model.clear_marks()
        return True

    def _marks_changed(self) -> None:
        self._show_marks()
        self.marks_changed.emit()

    def _show_marks(self) -> None:
        marked = len(self.model.marked())
        self.marks.say(WORDS.selected(marked))
        if (marked > 0) != self.marks.isVisibleTo(self):
            # The bar pushes the table: the current row must not slip below it.
            self.marks.setVisible(marked > 0)
            current = self.table.currentIndex()
            if marked and current.isValid():
                self.layout().activate()
                self.table.scrollTo(current)
        self._show_foot()

    def _show_foot(self) -> None:
        total = self.model.rowCount()
        self._foot.setVisible(total > 0)
        if not total:
            return
        first = max(0, self.table.rowAt(0))
        bottom = self.table.rowAt(self.table.viewport().height() - 1)
        last = total - 1 if bottom < 0 else bottom
        self.all.setVisible(len(self.model.marked()) < total)
        told = (first, last, total, self.more, self.sort, self.descending)
        if told == self._told:
            return
        self._told = told
        span = self.tr("Shown {first}–{last} of {total}").format(
            first=count(first + 1), last=count(last + 1), total=count(total, self.more)
        )
        way = WORDS.sorted_by(self.sort, self._titles.get(self.sort, self.sort), self.descending)
        rest = self.tr("narrow it to see the rest") if self.more else ""
        self.shown.setText(list_of([span, way, rest]))
        everything = self.tr("Select all {count}").format(count=count(total))
        if everything != self.all.text():
            self.all.setText(everything)
