"""The log of hand-overs: who gave what to whom, and taking it back while nothing has been done since."""

from __future__ import annotations

from collections.abc import Hashable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import handovers
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.handovers import HandOverRow
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.hand_over_work import undo
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words import moments

MOST = 100


class HandOverLog(SmallDialog):
    """Newest first, as far as this person may see them. `undone(hand-over id, how many clients)`."""

    undone = Signal(object, int)

    def __init__(self, desk: Desk, tasks: DeskTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=860, icon="undo-2")
        self._desk, self._tasks = desk, tasks
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self._busy = False
        self._asked: HandOverRow | None = None
        self.model = GroupedModel(self._columns(), row_id=_id_of, muted=_is_undone)
        self.table, self.told = TableView("…", self.model), Callout(icon="circle-alert", tone="bad")
        self.table.setMinimumHeight(px(320))
        self.switch = StateSwitch(self.table)
        self.told.hide()
        self.add_fields(self.told, self.switch)
        self.fields.setStretchFactor(self.switch, 1)
        self.give_room()
        self.resize(px(980), px(560))
        self.table.current_changed.connect(self._row_changed)
        self.switch.retried.connect(self.read)
        self.retranslate()
        self.switch.show_loading()
        self.read()

    def _columns(self) -> list[Column[HandOverRow]]:
        return [
            Column("at", self.tr("When"), 120, self._at_cell),
            Column("by", self.tr("Who"), 140, _by_cell, leave=1),
            Column("from", self.tr("From"), 140, self._from_cell),
            Column("to", self.tr("To"), 160, self._to_cell, stretch=True),
            Column("clients", self.tr("Clients"), 90, _clients_cell, right=True),
            Column("promises", self.tr("Promises"), 100, _promises_cell, leave=2, right=True),
            Column("state", self.tr("State"), 170, self._state_cell),
        ]

    def retranslate(self) -> None:
        """All words anew."""
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Hand-overs"))
        about = self.tr("A hand-over can be taken back while nobody has worked with its clients since")
        self.say(
            self.tr("What has been handed over?"), about, save=self.tr("Take back"), leave=self.tr("Close")
        )
        self._row_changed(self.table.current_row())

    def read(self) -> None:
        """Ask anew."""
        self._tasks.read(
            handovers.list_hand_overs,
            MOST,
            owner=self,
            done=self._loaded,
            failed=self._failed,
            latest="hand_overs",
        )

    def _loaded(self, rows: tuple[HandOverRow, ...]) -> None:
        first = not self.model.rows()
        self.table.refresh(lambda: self.model.set_rows(rows))
        if not rows:
            title = self.tr("Nothing has been handed over yet")
            self.switch.show_empty(title, icon="user-round-check", tone="neutral")
        else:
            self.switch.show_content()
        if first and rows:
            self.table.go_first()
            self.table.setFocus()
        self._row_changed(self.table.current_row())

    def _failed(self, error: KnownError) -> None:
        if not self.model.rows():
            self.switch.show_error(sentence(error))

    def _row_changed(self, row: HandOverRow | None) -> None:
        if self._busy:
            reason = self.tr("It is being taken back")
        elif row is None:
            reason = self.tr("Choose a hand-over")
        else:
            reason = self.tr("It was taken back already") if row.undone_at is not None else ""
        self.save.set_reason(reason)

    def confirm(self) -> bool:
        """Takes the current one back; the dialog stays."""
        row = self.table.current_row()
        if row is None or self._busy or row.undone_at is not None:
            return False
        self._busy, self._asked = True, row
        self.told.hide()
        self._row_changed(row)
        self._tasks.outside(undo, row.id, owner=self, done=self._undone, failed=self._not_undone)
        return False

    def takes_enter(self) -> bool:
        """Taking back is confirmed with Ctrl+Enter or the button, never by the way."""
        return True

    def _undone(self, count: int) -> None:
        self._busy = False
        row, self._asked = self._asked, None
        said = self.tr("%n client(s) are back with their former owner", "", count)
        self.told.set(said, tone="ok", icon="circle-check")
        self.told.show()
        if row is not None:
            self.undone.emit(row.id, count)
        self.read()

    def _not_undone(self, error: KnownError) -> None:
        self._busy = False
        self.told.set(sentence(error), tone="bad", icon="circle-alert")
        self.told.show()
        self.read()

    def _at_cell(self, row: HandOverRow) -> Cell:
        return Cell(moments.moment(row.made_at, self._desk.clock.now(), self._zone), tooltip=row.note)

    def _from_cell(self, row: HandOverRow) -> Cell:
        return Cell(self._names(row.former), tooltip=row.note)

    def _to_cell(self, row: HandOverRow) -> Cell:
        return Cell(self._names(row.heirs), strong=True, suffix=row.note)

    def _names(self, names: tuple[str, ...]) -> str:
        return ", ".join(name or self.tr("Pool") for name in names)

    def _state_cell(self, row: HandOverRow) -> Cell:
        if row.undone_at is None:
            return Cell("")
        return Cell(self.tr("Taken back"), "chip", tone="neutral", tooltip=row.undone_by)


def _id_of(row: HandOverRow) -> Hashable:
    return row.id


def _is_undone(row: HandOverRow) -> bool:
    return row.undone_at is not None


def _by_cell(row: HandOverRow) -> Cell:
    return Cell(row.by_name, muted=True)


def _clients_cell(row: HandOverRow) -> Cell:
    return Cell(QLocale().toString(row.clients), "number")


def _promises_cell(row: HandOverRow) -> Cell:
    return Cell(QLocale().toString(row.promises) if row.promises else "", "number", muted=True)
