"""Changes of many: who did what with how many, taking one back, going on with one that was left unfinished."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import mass_changes
from app.services.db import Db
from app.services.desk import Desk
from app.services.mass_choices import Choices, read_choices
from app.services.mass_forms import MassChangeRow, MassResult
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs import mass_work
from app.ui.dialogs.mass_words import WORDS, Speaker, number, reasons_text
from app.ui.dialogs.mass_work import Going
from app.ui.dialogs.undo_log import UndoLog
from app.ui.dialogs.work_card import WorkCard
from app.ui.messages import sentence
from app.ui.table import Cell, Column
from app.ui.theme import px
from app.ui.widgets.button import Button

MOST = 200


def look(db: Db, language: str) -> tuple[tuple[MassChangeRow, ...], Choices]:
    """The changes, and the names of own fields."""
    return mass_changes.list_changes(db, MOST), read_choices(db, language)


class MassLog(UndoLog[MassChangeRow]):
    """Newest first, as far as this person may see them. `changed` when one was taken back or gone on with."""

    changed = Signal()

    def __init__(
        self, desk: Desk, tasks: DeskTasks, parent: QWidget | None = None, *, language: str = "en"
    ) -> None:
        super().__init__(desk, tasks, parent)
        self._language, self._undoing = language, False
        self.speaker = Speaker(desk.books, desk.clock.now(), self._zone)
        self.progress = WorkCard(self._how_far, tasks.closed, icon="undo-2")
        self.go_on = Button("", icon="play")
        self.go_on.clicked.connect(self._go_on)
        self.add_fields(self.progress, self.go_on)
        self.resize(px(980), px(580))
        self.begin()

    def _columns(self) -> list[Column[MassChangeRow]]:
        return [
            Column("at", self.tr("When"), 130, self._at_cell),
            Column("by", self.tr("Who"), 140, _by_cell, leave=1),
            Column("what", self.tr("What"), 220, self._what_cell, stretch=True),
            Column("done", self.tr("Done"), 90, _done_cell, right=True),
            Column("wanted", self.tr("Chosen"), 90, _wanted_cell, right=True, leave=2),
            Column("state", self.tr("State"), 220, self._state_cell),
        ]

    def retranslate(self) -> None:
        """All words anew."""
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Changes of many"))
        self.go_on.setText(self.tr("Go on with it"))
        self.say(
            self.tr("What was changed at many clients?"),
            self.tr("Taking back leaves alone what others have changed since"),
            save=self.tr("Take back"),
            leave=self.tr("Close"),
        )
        self._row_changed(self.table.current_row())

    def read(self) -> None:
        """Ask anew."""
        self._tasks.read(
            look, self._language, owner=self, done=self._loaded, failed=self._failed, latest="mass_log"
        )

    def _loaded(self, found: tuple[tuple[MassChangeRow, ...], Choices]) -> None:
        rows, choices = found
        self.speaker.own = {f"own.{one.code}": one.title for one in choices.own}
        self._show_rows(
            rows, nothing=self.tr("Nothing has been changed at many clients yet"), icon="list-checks"
        )

    def _row_changed(self, row: MassChangeRow | None) -> None:
        self.save.set_reason(self._reason(row))
        going = row is not None and row.mine and row.unfinished and not row.undoing
        self.go_on.setVisible(going and not self.progress.is_running())

    def _reason(self, row: MassChangeRow | None) -> str:
        if self.progress.is_running():
            return self.tr("It is under way")
        if row is None:
            return self.tr("Choose a change")
        if row.undone_at is not None:
            return self.tr("It was taken back already")
        if not row.mine:
            return self.tr("Only who made it takes it back")
        return "" if row.done else self.tr("There is nothing to take back")

    def confirm(self) -> bool:
        """Takes the current one back; the dialog stays."""
        row = self.table.current_row()
        if row is not None and not self._reason(row):
            self._start(mass_work.undo_of(row.id), undoing=True)
        return False

    def _go_on(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._start(mass_work.rest_of(row.id), undoing=False)

    def _start(self, going: Going, *, undoing: bool) -> None:
        self._undoing = undoing
        self.told.hide()
        work = self.progress.begin(self.tr("It is under way"))
        self._row_changed(self.table.current_row())
        self._tasks.outside(mass_work.go, going, work, owner=self, done=self._over, failed=self._broken)

    def _how_far(self, done: int, total: int, _left: str) -> str:
        return self.tr("{done} of {total}").format(done=number(done), total=number(total))

    def _over(self, result: MassResult) -> None:
        self.progress.end()
        say = WORDS.put_back if self._undoing else WORDS.done
        said, why = say(result.done, result.wanted), reasons_text(result.reasons)
        tone, icon = ("warn", "info") if result.refused or result.cancelled else ("ok", "circle-check")
        self.changed.emit()
        self._tell("\n".join(text for text in (said, why) if text), tone=tone, icon=icon)

    def _broken(self, error: KnownError) -> None:
        self.progress.end()
        self._tell(sentence(error), tone="bad", icon="circle-alert")

    def reject(self) -> None:
        """While it runs: stop it."""
        if not self.progress.stop_work():
            super().reject()

    def _at_cell(self, row: MassChangeRow) -> Cell:
        return Cell(self._when(row.began_at))

    def _what_cell(self, row: MassChangeRow) -> Cell:
        said = self.speaker.deed(row.deed)
        return Cell(said, strong=True, tooltip=said)

    def _state_cell(self, row: MassChangeRow) -> Cell:
        if row.undone_at is not None:
            said = self.tr("Taken back at {count}").format(count=number(row.put_back or 0))
            return Cell(said, "chip", tone="neutral")
        if row.undoing:
            return Cell(self.tr("Being taken back, unfinished"), "chip", tone="warn")
        if row.unfinished:
            return Cell(self.tr("Unfinished"), "chip", tone="warn")
        return Cell("")


def _by_cell(row: MassChangeRow) -> Cell:
    return Cell(row.staff_name, muted=True)


def _done_cell(row: MassChangeRow) -> Cell:
    return Cell(number(row.done), "number")


def _wanted_cell(row: MassChangeRow) -> Cell:
    return Cell(number(row.wanted), "number", muted=True)
