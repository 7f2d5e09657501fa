"""The card with the list: what it is narrowed by, the table, the bar of marked rows, the foot; and its states."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.client_lists import ClientRow
from app.ui.clients import columns
from app.ui.clients.nothing_found import NothingFound
from app.ui.clients.scene import Scene
from app.ui.clients.words import WORDS
from app.ui.filters.bar import FilterBar
from app.ui.filters.catalog import make_fields
from app.ui.filters.columns import Chosen, ColumnsPopup, arrange
from app.ui.filters.fields import FilterField, Option
from app.ui.filters.marks_bar import MarksBar
from app.ui.filters.sorting import SortPopup
from app.ui.table import Order, TableView, WindowedModel
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words import moments
from app.ui.words.kinds import list_of
from app.ui.words.numbers import count

Fetch = Callable[[Sequence[Any], Callable[[Sequence[ClientRow]], None]], None]


class ListCard(Card):
    """Signals say what the person did; the page asks the services."""

    row_opened = Signal(object)
    current_changed = Signal(object)
    sorted_by = Signal(str, bool)
    arranged = Signal(object)
    marks_changed = Signal()
    all_wanted = Signal()
    retried = Signal()
    acted = Signal()

    def __init__(self, scene: Scene, fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._scene = scene
        self.chosen: Chosen = columns.usual_columns(scene)
        self.sort, self.descending = "next", False
        self.more = False
        self.filters, self.stale = FilterBar(key="F3"), Chip(icon="cloud-off", parent=self)
        self.order_button = IconButton("arrow-up-down", "…", key="F4", flat=True)
        self.columns_button = IconButton("columns-3", "…", key="F6", flat=True)
        self.model: WindowedModel[ClientRow] = WindowedModel(
            self._columns(), fetch, row_id=lambda row: row.id, sentence=partial(columns.sentence, scene)
        )
        self.table = TableView("…", self.model)
        self.table.let_arrange()
        self.nothing = NothingFound()
        self._inner = QStackedWidget()
        self._inner.addWidget(self.table)
        self._inner.addWidget(self.nothing)
        self.switch = StateSwitch(self._inner)
        self.marks = MarksBar()
        self.shown, self.all = ElidedLabel("", "small", "muted"), Button("", kind="quiet", size="small")
        self.popup: QWidget | None = None
        self._titles: dict[str, str] = {}
        self._told: tuple[object, ...] = ()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head, foot, bar = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 2)
        head.setSpacing(8)
        head.addWidget(self.filters, 1)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for part in (self.stale, self.order_button, self.columns_button):
            tools.addWidget(part)
        side = QVBoxLayout()
        side.addLayout(tools)
        side.addStretch(1)
        head.addLayout(side)
        bar.setContentsMargins(12, 4, 12, 0)
        bar.addWidget(self.marks)
        foot.setContentsMargins(16, 2, 12, 0)
        foot.addWidget(self.shown, 1)
        foot.addWidget(self.all)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self.body.addWidget(self.switch, 1)
        self.body.addLayout(bar)
        self.body.addWidget(self._foot)
        self.marks.hide()

    def _connect(self) -> None:
        table = self.table
        table.opened.connect(self.row_opened)
        table.current_changed.connect(self.current_changed)
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
        self.setAccessibleName(self.tr("List of clients"))
        self.table.setAccessibleName(self.tr("List of clients"))
        self.order_button.set_name(self.tr("Order"))
        self.columns_button.set_name(self.tr("Columns"))
        for part in (self.filters, self.nothing, self.marks):
            part.retranslate()
        self.dress()

    def dress(self) -> None:
        """Columns and fields anew: other words, other books, other choice."""
        self.dress_fields()
        self._titles = {column.sort: column.title for column in columns.every_column(self._scene)}
        self._told = ()
        self.table.refresh(partial(self.model.set_columns, self._columns()))
        self.table.show_sort(self.sort, self.descending)
        self.table.fit()
        self._show_foot()
        self._show_marks()

    def dress_fields(self) -> None:
        """What can be filtered by anew."""
        today = self._scene.now.astimezone(self._scene.zone).date()
        self.filters.set_fields(self.fields(), today)

    def fields(self) -> list[FilterField]:
        """What can be filtered by here."""
        places = {"city": self._scene.places.cities, "region": self._scene.places.regions}
        return [
            replace(one, options=tuple(Option(name, name) for name in places[one.name]))
            if one.name in places
            else one
            for one in self._make_fields()
        ]

    def _make_fields(self) -> list[FilterField]:
        hidden = (
            "stage",
            *(() if self._scene.level == "admin" else ("group",)),
            *(() if self._scene.leads else ("owner",)),
        )
        specs = self._scene.specs.values()
        return make_fields(specs, WORDS.wording(), self._scene.books, self._scene.groups, without=hidden)

    # columns and order

    def _columns(self) -> list[Any]:
        return arrange(columns.every_column(self._scene), self.chosen, fixed=columns.FIXED)

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
        stretched = {column.id for column in self.model.columns if column.stretch}
        self._arranged(
            tuple(
                (name, 0 if width == usual.get(name) or name in stretched else width)
                for name, width in told
                if name != "mark"
            )
        )

    def _arranged(self, chosen: Chosen) -> None:
        self.set_columns(chosen)
        self.arranged.emit(self.chosen)

    def ask_columns(self) -> None:
        """F6: which columns, in which order, how wide."""
        every, usual = columns.every_column(self._scene), columns.usual_columns(self._scene)
        popup = ColumnsPopup(every, self.chosen, usual, self, fixed=("name",), gone=self._columns_gone)
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

    def show_list(self, order: Order, rows: Sequence[ClientRow], *, more: bool) -> None:
        """Another list; the first row becomes current."""
        self.more = more
        self.model.set_order(order, rows)
        self.table.go_first()
        self._settle()

    def show_fresh_list(self, order: Order, rows: Sequence[ClientRow] = (), *, more: bool) -> None:
        """The same list of now, under a still hand; who has left it is not marked any more."""
        self.more = more
        marked = self.model.marked()
        if marked and not more:
            here = set(order.ids(0, order.count))
            self.model.set_marked([key for key in marked if key not in here], on=False)
        had = self.table.currentIndex().isValid()
        self.table.refresh(partial(self.model.refresh_order, order, rows))
        if not had:
            self.table.go_first()
        self._settle()

    def _settle(self) -> None:
        self.switch.show_content()
        self._inner.setCurrentWidget(self.table)
        self._show_foot()
        self._show_marks()

    def show_nothing_found(self) -> None:
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
        if model.everything_marked() or len(model.marked()) == model.rowCount():
            model.clear_marks()
        elif not self.more:
            model.set_marked(model.order().ids(0, model.rowCount()))
        else:
            model.mark_everything()

    def mark_everything(self) -> None:
        """All that fits the conditions, also what is not on this list yet."""
        self.model.mark_everything()
        self.table.setFocus()

    def clear_marks(self) -> bool:
        """Nothing is marked any more; False when nothing was."""
        if not self.model.everything_marked() and not self.model.marked():
            return False
        self.model.clear_marks()
        return True

    def marked_count(self) -> int:
        """How many are marked."""
        return self.model.rowCount() if self.model.everything_marked() else len(self.model.marked())

    def _marks_changed(self) -> None:
        self._show_marks()
        self.marks_changed.emit()

    def _show_marks(self) -> None:
        marked = self.marked_count()
        if self.model.everything_marked():
            number = count(self.model.rowCount(), self.more)
            self.marks.say(self.tr("All {count} that fit are selected").format(count=number))
        else:
            self.marks.say(WORDS.selected(marked))
        shown = marked > 0
        if shown != self.marks.isVisibleTo(self):
            # The bar pushes the table: the current row must not slip below it.
            self.marks.setVisible(shown)
            current = self.table.currentIndex()
            if shown and current.isValid():
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
        told = (first, last, total, self.more, self.sort, self.descending)
        here = not self.more and self.marked_count() == total
        self.all.setVisible(not (here or self.model.everything_marked()))
        if told == self._told:
            return
        self._told = told
        span = self.tr("Shown {first}–{last} of {total}").format(
            first=count(first + 1), last=count(last + 1), total=count(total, self.more)
        )
        way = WORDS.sorted_by(self.sort, self._titles.get(self.sort, self.sort), self.descending)
        cut = self.tr("the first {total} can be scrolled").format(total=count(total)) if self.more else ""
        self.shown.setText(list_of([span, way, cut]))
        everything = self.tr("Select all {count}").format(count=count(total, self.more))
        if everything != self.all.text():
            self.all.setText(everything)
