"""The rows behind one figure; Enter opens the card of the row."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import kpi_rows
from app.services.desk import Desk
from app.services.kpi_rows import BehindRow, BehindRows, RowsQuery
from app.ui.desk_tasks import DeskTasks
from app.ui.kpi import words
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.label import Label
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words.kinds import ICONS, kind_name, list_of
from app.ui.words.moments import moment, talk

MOST = 500


class RowsDialog(QDialog):
    """`card_wanted(client id)`; `texts` are what is counted, whose and when, as they stand in the heading."""

    card_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        query: RowsQuery,
        texts: tuple[str, str, str],
        *,
        zone: ZoneInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._tasks, self._query, self._zone = desk, tasks, query, zone
        self.found: BehindRows | None = None
        self._heading, self._about = Label(texts[0], "h1"), Label(list_of(texts[1:]), tone="muted")
        self._count = Label("", tone="muted")
        self.elsewhere = Callout("", icon="info")
        self.model = GroupedModel[BehindRow](self._columns(), row_id=_row_id)
        self.table = TableView(texts[0], self.model)
        self.switch = StateSwitch(self.table, skeleton_rows=10)
        self.open_card = Button("", kind="primary", icon="user", key="Enter")
        self.leave = Button("", kind="quiet", key="Esc")
        self.setWindowTitle(texts[0])
        self._build()
        self.table.opened.connect(self._opened)
        self.open_card.clicked.connect(self._open_current)
        self.leave.clicked.connect(self.reject)
        self.switch.retried.connect(self.read)
        self.retranslate()
        self.elsewhere.hide()
        self.resize(min(px(1000), (parent.window().width() if parent else px(1000)) - px(60)), px(560))
        self.switch.show_loading()
        self.read()

    def _build(self) -> None:
        column, top, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        top.addWidget(self._heading)
        top.addSpacing(8)
        top.addWidget(self._about, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch(1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.open_card)
        column.addLayout(top)
        column.addWidget(self.elsewhere)
        column.addWidget(self.switch, 1)
        column.addLayout(foot)

    def retranslate(self) -> None:
        """All texts anew."""
        self.open_card.setText(self.tr("Open the card"))
        self.leave.setText(self.tr("Close"))
        self.model.set_columns(self._columns())
        self._tell()

    def _columns(self) -> list[Column[BehindRow]]:
        return [
            Column("at", self.tr("When"), 130, self._at),
            Column("client", self.tr("Client"), 200, lambda row: Cell(row.client_name, strong=True), stretch=True),
            Column("kind", self.tr("What"), 130, _kind),
            Column("outcome", self.tr("Outcome"), 170, self._outcome),
            Column("talk", self.tr("Talk"), 100, _talk, leave=2, right=True),
            Column("who", self.tr("Who"), 150, lambda row: Cell(row.staff_name, muted=True), leave=3),
            Column("result", self.tr("Note"), 170, lambda row: Cell(row.result, muted=True, tooltip=row.result), leave=1),
        ]  # fmt: skip

    def _at(self, row: BehindRow) -> Cell:
        return Cell(moment(row.at, self._desk.clock.now(), self._zone), muted=True)

    def _outcome(self, row: BehindRow) -> Cell:
        outcome = self._desk.books.outcome(row.outcome_code)
        reason = self._desk.books.reason(row.refusal_code)
        text = list_of((outcome.name if outcome else "", reason.name if reason else ""))
        promise = {
            "kept": (self.tr("Promise kept"), "ok"),
            "late": (self.tr("Promise late"), "warn"),
            "broken": (self.tr("Promise broken"), "bad"),
        }.get(row.promise_result or "")
        if self._query.indicator == "promises_on_time" and promise:
            return Cell(promise[0], "chip", tone=promise[1])
        return Cell(text, "icon", icon=outcome.icon) if outcome else Cell(text)

    def read(self) -> None:
        """Ask for the rows."""
        self._tasks.read(
            kpi_rows.rows_behind,
            self._query,
            limit=MOST,
            owner=self,
            done=self._rows_read,
            failed=self._failed,
        )

    def _rows_read(self, found: BehindRows) -> None:
        self.found = found
        self.model.set_rows(found.rows)
        self._tell()
        if not found.rows:
            self._show_none(found)
            return
        self.switch.show_content()
        self.table.go_first()
        self.table.setFocus()

    def _show_none(self, found: BehindRows) -> None:
        self.open_card.setEnabled(False)
        if found.hidden:
            self.switch.show_empty(
                self.tr("All of it is at clients of others now"),
                self.tr("The figure stays with who earned it, the rows are not shown"),
                icon="user-round-check",
                tone="neutral",
            )
        else:
            self.switch.show_empty(self.tr("Nothing was counted here"), icon="search-x", tone="neutral")
        self.leave.setFocus()

    def _tell(self) -> None:
        """How many there are, and how many of them are at clients that belong to others by now."""
        found = self.found
        if found is None:
            return
        shown = words.number(len(found.rows))
        if len(found.rows) < found.total_counted - found.hidden:
            told = self.tr("The newest {shown} of {count}")
            self._count.setText(told.format(shown=shown, count=words.number(found.total_counted)))
        else:
            self._count.setText(self.tr("Counted: {count}").format(count=words.number(found.total_counted)))
        self.elsewhere.set(
            self.tr(
                "At clients who are with others now: %n. The figure stays, the rows are not shown",
                "",
                found.hidden,
            )
        )
        self.elsewhere.setVisible(found.hidden > 0 and bool(found.rows))

    def _failed(self, error: KnownError) -> None:
        self.switch.show_error(sentence(error), title=self.tr("The rows did not load"))

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._opened(row)

    def _opened(self, row: BehindRow) -> None:
        self.accept()
        self.card_wanted.emit(row.client_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _row_id(row: BehindRow) -> object:
    return row.activity_id or row.client_id


def _kind(row: BehindRow) -> Cell:
    return (
        Cell(kind_name(row.kind), "icon", icon=ICONS.get(row.kind or "", "user"), muted=True)
        if row.kind
        else Cell()
    )


def _talk(row: BehindRow) -> Cell:
    return Cell(talk(row.talk_seconds) if row.talk_seconds else "", "number", muted=True)
