"""A log of deeds with many clients: who did what, newest first; the current one can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.handovers import HandOverRow
from app.services.mass_forms import MassChangeRow
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.table import Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words import moments

Row = TypeVar("Row", HandOverRow, MassChangeRow)


class UndoLog(SmallDialog, Generic[Row]):
    """Override `_columns`, `read`, `retranslate`, `confirm`, `_row_changed`; call `begin` when all parts are there."""

    def __init__(self, desk: Desk, tasks: DeskTasks, parent: QWidget | None) -> None:
        super().__init__(parent, width=860, icon="undo-2")
        self._desk, self._tasks = desk, tasks
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.model: GroupedModel[Row] = GroupedModel(
            self._columns(), row_id=lambda row: row.id, muted=lambda row: row.undone_at is not None
        )
        self.table, self.told = TableView("…", self.model), Callout(icon="circle-alert", tone="bad")
        self.table.setMinimumHeight(px(320))
        self.switch = StateSwitch(self.table)
        self.told.hide()
        self.add_fields(self.told, self.switch)
        self.fields.setStretchFactor(self.switch, 1)
        self.give_room()
        self.table.current_changed.connect(self._row_changed)
        self.switch.retried.connect(self.read)

    def begin(self) -> None:
        """Says all words and asks for the rows."""
        self.retranslate()
        self.switch.show_loading()
        self.read()

    def _columns(self) -> list[Column[Row]]:
        raise NotImplementedError

    def read(self) -> None:
        """Ask anew."""
        raise NotImplementedError

    def _row_changed(self, row: Row | None) -> None:
        """Another row is current, or it is another state of it."""
        raise NotImplementedError

    def takes_enter(self) -> bool:
        """Taking back is confirmed with Ctrl+Enter or the button, never by the way."""
        return True

    def _show_rows(self, rows: Sequence[Row], *, nothing: str, icon: str) -> None:
        first = not self.model.rows()
        self.table.refresh(lambda: self.model.set_rows(rows))
        if not rows:
            self.switch.show_empty(nothing, icon=icon, tone="neutral")
        else:
            self.switch.show_content()
        if first and rows:
            self.table.go_first()
            self.table.setFocus()
        self._row_changed(self.table.current_row())

    def _failed(self, error: KnownError) -> None:
        if not self.model.rows():
            self.switch.show_error(sentence(error))

    def _tell(self, said: str, *, tone: str, icon: str) -> None:
        """What became of it stands above the rows, which are asked for anew."""
        self.told.set(said, tone=tone, icon=icon)
        self.told.show()
        self.read()

    def _when(self, at: datetime) -> str:
        return moments.moment(at, self._desk.clock.now(), self._zone)
