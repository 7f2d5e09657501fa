"""The card with the list: what is for today, or what is undone; filters, search and their states."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.activities import UndoneRow
from app.services.worklist import DayFigures, Queue, WorklistRow
from app.ui.my_day.columns import queue_columns, queue_sentence, undone_columns, undone_sentence
from app.ui.my_day.groups import queue_groups, undone_groups
from app.ui.my_day.scene import Scene
from app.ui.table import GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words import moments

FILTERS = ("all", "promise", "overdue", "assignment")
SPANS = ("0", "3", "7", "30", "all")


class QueueCard(Card):
    """Signals say what the person did; the page asks the services."""

    view_chosen = Signal(str)
    span_chosen = Signal(str)
    searched = Signal(str)
    row_changed = Signal(object)
    row_opened = Signal(object)
    retried = Signal()
    add_asked = Signal()

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._scene = scene
        self._queue = Queue(())
        self._figures: DayFigures | None = None
        self._undone: tuple[UndoneRow, ...] = ()
        self._wide: bool | None = None
        self.views = Segmented([("queue", "…"), ("undone", "…")])
        self.filters, self.spans = (
            PillRow([(key, "…") for key in FILTERS]),
            PillRow([(key, "…") for key in SPANS]),
        )
        self.search, self.stale = SearchField("…"), Chip(icon="cloud-off", parent=self)
        self.closed = Callout(icon="moon", tone="warn")
        self.queue = self._table(queue_columns(scene), queue_sentence, _queue_muted)
        self.undone = self._table(undone_columns(scene), undone_sentence, None)
        self._tables = QStackedWidget()
        for table in (self.queue, self.undone):
            self._tables.addWidget(table)
            table.current_changed.connect(self._current_changed)
            table.opened.connect(self.row_opened)
        self.switch = StateSwitch(self._tables)
        self.switch.retried.connect(self.retried)
        self.switch.acted.connect(self._acted)
        self._build()
        self.filters.chosen.connect(self._filter_chosen)
        self.views.chosen.connect(self._view_chosen)
        self.spans.chosen.connect(self.span_chosen)
        self.search.searched.connect(self.searched)
        self.retranslate()

    def _table(self, columns, sentence, muted) -> TableView:  # type: ignore[no-untyped-def]
        model = GroupedModel(columns, row_id=_row_id, muted=muted, sentence=partial(sentence, self._scene))
        return TableView("…", model)

    def _build(self) -> None:
        self._head = QGridLayout()
        self._head.setContentsMargins(16, 0, 16, 4)
        self._head.setHorizontalSpacing(12)
        self._head.setVerticalSpacing(8)
        self._pills, right = QWidget(), QHBoxLayout()
        pills = QHBoxLayout(self._pills)
        pills.setContentsMargins(0, 0, 0, 0)
        pills.addWidget(self.filters)
        pills.addWidget(self.spans)
        pills.addStretch(1)
        right.setSpacing(8)
        right.addWidget(self.stale)
        right.addWidget(self.search, 1)
        self._head.addWidget(self.views, 0, 0)
        self._head.addLayout(right, 0, 2)
        self._head.setColumnStretch(2, 1)
        self.search.setMaximumWidth(px(280))
        self.search.setMinimumWidth(px(150))
        self.spans.hide()
        holder = QVBoxLayout()
        holder.setContentsMargins(16, 0, 16, 4)
        holder.addWidget(self.closed)
        self.closed.hide()
        self.body.addLayout(self._head)
        self.body.addLayout(holder)
        self.body.addWidget(self.switch, 1)
        self._place_pills()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pills()

    def _place_pills(self) -> None:
        """Beside the views where there is room for all, else on a line of their own."""
        taken = self.views.sizeHint().width() + self._pills.sizeHint().width() + self.search.minimumWidth()
        wide = self.width() >= taken + self.stale.sizeHint().width() * (not self.stale.isHidden()) + px(64)
        if wide == self._wide:
            return
        self._wide = wide
        self._head.removeWidget(self._pills)
        if wide:
            self._head.addWidget(self._pills, 0, 1)
        else:
            self._head.addWidget(self._pills, 1, 0, 1, 3)

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("Queue"))
        self.views.setAccessibleName(self.tr("What to show"))
        self.filters.setAccessibleName(self.tr("Which part of the queue"))
        self.spans.setAccessibleName(self.tr("How far back"))
        spans = (self.tr("Today"), self.tr("3 days"), self.tr("7 days"), self.tr("30 days"), self.tr("All"))
        self.spans.set_items(zip(SPANS, spans, strict=True))
        self.search.setPlaceholderText(self.tr("Company, name, number"))
        self.search.setAccessibleName(self.tr("Search in the queue"))
        self.queue.setAccessibleName(self.tr("Queue"))
        self.undone.setAccessibleName(self.tr("Undone"))
        self.queue.rows.set_columns(queue_columns(self._scene))
        self.undone.rows.set_columns(undone_columns(self._scene))
        self._show_counts()
        self._show_queue()
        self._show_undone()

    # what is shown

    def table(self) -> TableView:
        """The table in front."""
        return self.undone if self.views.current() == "undone" else self.queue

    def current_row(self) -> WorklistRow | UndoneRow | None:
        """The row under the keyboard."""
        row: WorklistRow | UndoneRow | None = self.table().current_row()
        return row

    def rows(self) -> tuple[WorklistRow, ...]:
        """The whole queue in its order."""
        return self._queue.rows

    def show_queue(self, queue: Queue, figures: DayFigures | None) -> None:
        """A fresh queue; the current row stays under the cursor."""
        first = not self._queue.rows
        self._queue, self._figures = queue, figures or self._figures
        self._show_counts()
        self._show_queue()
        if first and queue.rows:
            self._go_to_first()

    def show_undone(self, rows: tuple[UndoneRow, ...]) -> None:
        """What is undone in the span that is set."""
        self._undone = rows
        self._show_counts()
        self._show_undone()

    def show_minute(self) -> None:
        """The clocks have moved on: paint anew without asking anybody."""
        self.queue.rows.repaint_rows()
        self.undone.rows.repaint_rows()

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

    def _go_to_first(self) -> None:
        fit = next((row for row in self._queue.rows if row.callable), self._queue.rows[0])
        self.queue.go_to(fit.id)

    def _show_counts(self) -> None:
        counts = self._queue.counts
        every, undone = len(self._queue.rows), len(self._undone)
        self.views.set_text(
            "queue", self.tr("Queue {count}").format(count=every) if every else self.tr("Queue")
        )
        undone_text = self.tr("Undone {count}").format(count=undone) if undone else self.tr("Undone")
        self.views.set_text("undone", undone_text)
        texts = {
            "all": self.tr("All"),
            "promise": self.tr("Promises {count}"),
            "overdue": self.tr("Overdue {count}"),
            "assignment": self.tr("Assignments {count}"),
        }
        self.filters.set_items([(key, texts[key].format(count=counts.get(key, 0))) for key in FILTERS])
        self._wide = None
        self._place_pills()

    def _show_queue(self) -> None:
        groups = queue_groups(self._queue.rows, self._scene, self._figures, self.filters.current() or "all")
        model = self.queue.rows
        assert isinstance(model, GroupedModel)
        self.queue.refresh(partial(model.set_groups, groups))
        opening = self._queue.next_opening
        if opening is not None:
            at = moments.moment(opening, self._scene.now, self._scene.zone)
            self.closed.set(
                self.tr("Nobody can be rung now. The next ones open {time}").format(time=at), tone="warn"
            )
        self.closed.setVisible(opening is not None and self.views.current() == "queue")
        self._show_state()

    def _show_undone(self) -> None:
        model = self.undone.rows
        assert isinstance(model, GroupedModel)
        self.undone.refresh(partial(model.set_groups, undone_groups(self._undone, self._scene)))
        if self._undone and self.undone.current_row() is None:
            self.undone.go_first()
        self._show_state()

    def _show_state(self) -> None:
        model = self.table().rows
        assert isinstance(model, GroupedModel)
        if model.rows():
            self.switch.show_content()
        elif self.views.current() == "undone":
            self.switch.show_empty(
                self.tr("Nothing is left undone"), self.tr("In this span everything was done")
            )
        elif self.search.text() or self.filters.current() not in ("all", ""):
            hint = self.tr("Nothing in the queue fits the search or the filter")
            self.switch.show_empty(self.tr("Nobody found"), hint, icon="search", tone="neutral",
                                   action=self.tr("Show the whole queue"))  # fmt: skip
        else:
            done = self.tr("Promises are kept, nothing is planned any more for today")
            self.switch.show_empty(self.tr("The queue is done"), done, action=self.tr("Add a client"))

    # what the person did

    def choose_view(self, key: str) -> None:
        """F7: the queue or what is undone."""
        self.views.choose(key)
        self._view_chosen(key)

    def show_all(self) -> None:
        """No filter, no search."""
        self.filters.choose("all")
        if self.search.text():
            self.search.clear()
            self.searched.emit("")
        self._show_queue()

    def _acted(self) -> None:
        if self.search.text() or self.filters.current() != "all":
            self.show_all()
        else:
            self.add_asked.emit()

    def _filter_chosen(self, _key: str) -> None:
        self._show_queue()
        if self.queue.current_row() is None:
            self.queue.go_first()
        self.row_changed.emit(self.current_row())

    def _view_chosen(self, key: str) -> None:
        self._tables.setCurrentWidget(self.table())
        self.filters.setVisible(key == "queue")
        self.spans.setVisible(key == "undone")
        self.search.setVisible(key == "queue")
        self._show_queue() if key == "queue" else self._show_undone()
        self.closed.setVisible(self._queue.next_opening is not None and key == "queue")
        self._wide = None
        self._place_pills()
        self.row_changed.emit(self.current_row())
        self.view_chosen.emit(key)
        self.table().setFocus()

    def _current_changed(self, row: object) -> None:
        if self.sender() is self.table() or row is not None:
            self.row_changed.emit(self.current_row())


def _row_id(row: WorklistRow | UndoneRow) -> object:
    return row.id if isinstance(row, WorklistRow) else row.activity_id


def _queue_muted(row: WorklistRow) -> bool:
    return not row.callable
