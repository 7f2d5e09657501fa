"""One client that was two: making them two again, from the line of the history."""

from __future__ import annotations

import uuid
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import merges
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.merges import MergeRow
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.widgets.callout import Callout
from app.ui.words import moments


class UnmergeDialog(SmallDialog):
    """`undone(client id)` carries the one that had gone and is back."""

    undone = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        client_id: uuid.UUID,
        merge_id: uuid.UUID,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=520, icon="split")
        self._desk, self._tasks, self._merge_id = desk, tasks, merge_id
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self._row: MergeRow | None = None
        self._busy = False
        self.told = Callout(icon="circle-alert", tone="bad")
        self.told.hide()
        self.add_fields(self.told)
        self.retranslate()
        tasks.read(merges.list_merges, client_id, owner=self, done=self._loaded, failed=self._failed)

    def retranslate(self) -> None:
        """All words anew."""
        row, about = self._row, self.tr("The card is being read")
        if row is not None:
            when = moments.moment(row.made_at, self._desk.clock.now(), self._zone)
            about = self.tr(
                "“{name}” went into this client: {person}, {when}. It comes back with what it brought; what was done since stays here"
            ).format(name=row.gone_name, person=row.by_name, when=when)
        self.say(
            self.tr("Make two clients of it again?"),
            about,
            save=self.tr("Make two"),
            leave=self.tr("Leave it one"),
        )
        self.save.set_reason(self._reason())

    def _reason(self) -> str:
        if self._row is None:
            return self.tr("The card is being read")
        if self._busy:
            return self.tr("It is being done")
        return self.tr("They are two again already") if self._row.undone_at is not None else ""

    def _loaded(self, rows: tuple[MergeRow, ...]) -> None:
        self._row = next((row for row in rows if row.id == self._merge_id), None)
        self.retranslate()

    def confirm(self) -> bool:
        """Does it; the dialog closes when it is done."""
        if self._row is not None and not self._reason():
            self._busy = True
            self.retranslate()
            self._tasks.change(
                merges.undo_merge, self._merge_id, owner=self, done=self._undone, failed=self._failed
            )
        return False

    def _undone(self, gone_id: uuid.UUID) -> None:
        self.undone.emit(gone_id)
        self.accept()

    def _failed(self, error: KnownError) -> None:
        self._busy = False
        self.told.set(sentence(error), tone="bad", icon="circle-alert")
        self.told.show()
        self.retranslate()
