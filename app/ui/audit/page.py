"""Who changed what, when, from what to what: the whole company, newest first."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import audits
from app.services.audits import PAGE, ChangeRow, ChangesQuery
from app.services.clocks import day_bounds, zone_named
from app.services.desk import Desk
from app.ui.actions import Command
from app.ui.audit.details import DetailsCard
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice import Combo
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack
from app.ui.words import moments
from app.ui.words.changes import GROUPS, sentence_of, table_name, verb_name

SPANS = {"today": 0, "week": 7, "month": 30, "all": None}


class AuditPage(Page):
    """`card_wanted(client id)` when a change of a client is opened."""

    card_wanted = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks, self.toasts = desk, tasks, toasts
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self._rows: tuple[ChangeRow, ...] = ()
        self._soon = Pace(self._asked, partial(tasks.waits, "audit"), self)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._h1, self._older = Label("", "h1"), Button("", icon="chevron-down", size="small")
        self._span = Segmented([(key, "…") for key in SPANS], name="span")
        self._who, self._what = Combo(name="who"), Combo(name="what")
        row = self.title_row()
        row.addWidget(self._h1)
        for part in (self._span, self._what, self._who):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._older)
        self.model: GroupedModel[ChangeRow] = GroupedModel(self._columns(), row_id=lambda one: one.id)
        self.table = TableView("…", self.model)
        self.details = DetailsCard()
        self.details.setFixedWidth(px(376))
        content, panes, holder = QWidget(), QHBoxLayout(), Card(flush=True)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(12)
        holder.body.addWidget(self.table)
        panes.addWidget(holder, 1)
        panes.addWidget(self.details)
        content.setLayout(panes)
        self.switch = StateSwitch(content)
        self.body.addWidget(self.switch, 1)
        self.table.current_changed.connect(self._row_changed)
        self.table.opened.connect(self._opened)
        self._span.choose("week")
        self._span.chosen.connect(self._asked)
        self._what.activated.connect(self._asked)
        self._who.activated.connect(self._asked)
        self._older.clicked.connect(self._older_clicked)
        self.switch.retried.connect(self._asked)
        self.switch.acted.connect(self._all_asked)

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), 120, lambda one: Cell(self._moment(one))),
            Column(
                "by", self.tr("Who"), 140, lambda one: Cell(one.by or self.tr("by itself"), muted=not one.by)
            ),
            Column(
                "what", self.tr("What"), 120, lambda one: Cell(table_name(one.table), "chip", tone="neutral")
            ),
            Column("name", self.tr("Of"), 190, lambda one: Cell(one.client_name or one.about, strong=True)),
            Column("change", self.tr("Change"), 220, self._change_cell, stretch=True),
        ]

    def _change_cell(self, row: ChangeRow) -> Cell:
        said = sentence_of(row, books=self.desk.books, now=self.desk.clock.now(), zone=self._zone)
        return Cell(said or verb_name(row.verb), tooltip=said)

    def _moment(self, row: ChangeRow) -> str:
        return moments.moment(row.at, self.desk.clock.now(), self._zone)

    # what the frame asks

    def title(self) -> str:
        return self.tr("Changes")

    def commands(self) -> list[Command]:
        return [
            Command("open", self.tr("Open the card"), "Enter", self._open_current),
            Command("older", self.tr("Older ones"), "Ctrl+Down", self._older_clicked),
            Command("reload", self.tr("Read anew"), "Ctrl+R", self._asked, hint=False),
        ]

    def shown(self) -> None:
        self.table.setFocus()

    def refresh(self, change: object) -> None:
        # What was scrolled to stays: the newest are read anew only at the top of the list.
        if change is None:
            self._asked()
        elif len(self._rows) <= PAGE:
            self._soon.want()

    def retranslate(self) -> None:
        self._h1.setText(self.tr("Changes"))
        self._older.setText(self.tr("Older ones"))
        words = (self.tr("Today"), self.tr("7 days"), self.tr("30 days"), self.tr("All"))
        for key, word in zip(SPANS, words, strict=True):
            self._span.set_text(key, word)
        self._span.setAccessibleName(self.tr("Which time"))
        self.table.setAccessibleName(self.tr("Changes"))
        self.model.set_columns(self._columns())
        self.details.retranslate()
        self._fill_choices()

    def _fill_choices(self) -> None:
        what, who = self._what.currentData(), self._who.currentData()
        words = {
            "clients": self.tr("Cards"),
            "contacts": self.tr("Contacts and assignments"),
            "owners": self.tr("Hand-overs"),
            "people": self.tr("People and plans"),
            "company": self.tr("Dictionaries and rules"),
        }
        self._what.clear()
        self._what.addItem(self.tr("Everything"), None)
        for key, word in words.items():
            self._what.addItem(word, key)
        self._who.clear()
        self._who.addItem(self.tr("Everybody"), None)
        for staff_id, name in sorted(self.desk.books.staff.items(), key=lambda one: one[1].casefold()):
            self._who.addItem(name, staff_id)
        self._what.setAccessibleName(self.tr("Changes of what"))
        self._who.setAccessibleName(self.tr("Changes by whom"))
        self._what.setCurrentIndex(max(0, self._what.findData(what)))
        self._who.setCurrentIndex(max(0, self._who.findData(who)))

    # reading

    def _query(self, before: ChangeRow | None = None) -> ChangesQuery:
        days, since = SPANS[self._span.current()], None
        if days is not None:
            since = day_bounds(self.desk.clock.now(), self._zone)[0] - timedelta(days=days)
        tables = GROUPS.get(self._what.currentData() or "", ())
        return ChangesQuery(by_id=self._who.currentData(), tables=tables, since=since, before=before)

    def _asked(self, *_what: object) -> None:
        self.tasks.read(
            audits.list_changes,
            self._query(),
            owner=self,
            done=self._read,
            failed=self._failed,
            latest="audit",
        )
        if not self._rows:
            self.switch.show_loading()

    def _older_clicked(self) -> None:
        if self._rows and self._older.isEnabled():
            before = self._rows[-1]
            self.tasks.read(
                audits.list_changes, self._query(before), owner=self, done=self._older_read, latest="audit"
            )

    def _read(self, rows: tuple[ChangeRow, ...]) -> None:
        self._show(rows, more=len(rows) == PAGE)

    def _older_read(self, rows: tuple[ChangeRow, ...]) -> None:
        self._show((*self._rows, *rows), more=len(rows) == PAGE)

    def _show(self, rows: tuple[ChangeRow, ...], *, more: bool) -> None:
        self._rows = rows
        self._older.setEnabled(more)
        self.table.refresh(lambda: self.model.set_rows(rows))
        if not rows:
            self.switch.show_empty(
                self.tr("Nothing was changed in this time"), "", icon="history", tone="neutral",
                action=self.tr("Show all"),
            )  # fmt: skip
            self.details.show_row(None, self.desk.books, self.desk.clock.now(), self._zone)
            return
        self.switch.show_content()
        if self.table.current_row() is None:
            self.table.go_first()

    def _failed(self, error: KnownError) -> None:
        if not self._rows:
            self.switch.show_error(sentence(error), title=self.tr("The changes did not load"))

    # what the person does

    def _all_asked(self) -> None:
        self._span.choose("all")
        self._what.setCurrentIndex(0)
        self._who.setCurrentIndex(0)
        self._asked()

    def _row_changed(self, row: ChangeRow | None) -> None:
        self.details.show_row(row, self.desk.books, self.desk.clock.now(), self._zone)

    def _open_current(self) -> None:
        self._opened(self.table.current_row())

    def _opened(self, row: ChangeRow | None) -> None:
        if row is not None and row.client_id is not None:
            self.card_wanted.emit(row.client_id)
