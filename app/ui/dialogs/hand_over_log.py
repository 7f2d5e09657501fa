"""The log of hand-overs: who gave what to whom, and taking it back while nothing has been done since."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import handovers
from app.services.desk import Desk
from app.services.handovers import HandOverRow
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.hand_over_work import undo
from app.ui.dialogs.undo_log import UndoLog
from app.ui.messages import sentence
from app.ui.table import Cell, Column
from app.ui.theme import px
from app.ui.words.numbers import grouped

MOST = 100


class HandOverLog(UndoLog[HandOverRow]):
    """Newest first, as far as this person may see them. `undone(hand-over id, how many clients)`."""

    undone = Signal(object, int)

    def __init__(self, desk: Desk, tasks: DeskTasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._busy = False
        self._asked: HandOverRow | None = None
        self.resize(px(980), px(560))
        self.begin()

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
        self._show_rows(rows, nothing=self.tr("Nothing has been handed over yet"), icon="user-round-check")

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

    def _undone(self, count: int) -> None:
        self._busy = False
        row, self._asked = self._asked, None
        if row is not None:
            self.undone.emit(row.id, count)
        said = self.tr("%n client(s) are back with their former owner", "", count)
        self._tell(grouped(said, count), tone="ok", icon="circle-check")

    def _not_undone(self, error: KnownError) -> None:
        self._busy = False
        self._tell(sentence(error), tone="bad", icon="circle-alert")

    def _at_cell(self, row: HandOverRow) -> Cell:
        return Cell(self._when(row.made_at), tooltip=row.note)

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


def _by_cell(row: HandOverRow) -> Cell:
    return Cell(row.by_name, muted=True)


def _clients_cell(row: HandOverRow) -> Cell:
    return Cell(QLocale().toString(row.clients), "number")


def _promises_cell(row: HandOverRow) -> Cell:
    return Cell(QLocale().toString(row.promises) if row.promises else "", "number", muted=True)
