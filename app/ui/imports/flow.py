"""What an import has come to: the chosen file, its columns, the check, the load. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import KnownError
from app.services.columns import KNOWN, SEVERAL, SKIPPED, UNKNOWN, Column, missing_fields
from app.services.imports import ImportReport, ImportSettings
from app.services.outside.spreadsheets import Reading, Table
from app.ui.desk_tasks import DeskTasks
from app.ui.imports import work
from app.ui.imports.earlier import EarlierImports
from app.ui.imports.timing import READING, Timing
from app.ui.imports.work import Checked, Look, Run

# A little patience, so that walking through a choice with the arrows does not ask for each step.
PATIENCE_MS = 200


class Step(IntEnum):
    """Where the import stands."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    LOAD = 3


class ImportFlow(EarlierImports):
    """`changed` after anything but progress; `looked` when a file was read anew; `wished` after other settings;
    `progressed` while it works.

    `failure` is what went wrong last, `stopped` that the person stopped it.
    """

    looked = Signal()
    wished = Signal()
    progressed = Signal(str, int, int)

    def __init__(self, tasks: DeskTasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self.step = Step.FILE
        self.look: Look | None = None
        self.reading: Path | None = None
        self.columns: list[Column] = []
        self.settings = ImportSettings()
        self.preview: ImportReport | None = None
        self.checked: Checked | None = None
        self.loaded: ImportReport | None = None
        self.stopped = False
        self.run: Run | None = None
        self._table: Table | None = None
        self.timing = Timing(0.0)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._try)

    # what the page asks

    def busy(self) -> bool:
        """Whether something runs that can be stopped."""
        return self.run is not None

    def waits(self) -> bool:
        """Whether the first rows will be looked at in a moment."""
        return self._patience.isActive()

    def missing(self) -> tuple[str, ...]:
        """Fields of which one must be given first."""
        return missing_fields(self.columns)

    def undecided(self) -> list[int]:
        """Places of the columns nobody has decided about."""
        return [column.index for column in self.columns if column.state == UNKNOWN]

    def choose(self, path: Path) -> None:
        """Looks into a file."""
        self._look(path, Reading())

    def correct(self, reading: Reading) -> None:
        """Reads the same file in another way."""
        if self.look is not None:
            self._look(self.look.path, reading)

    def set_field(self, index: int, field: str | None) -> None:
        """Says what a column becomes; a field that only one column can have is taken from the other."""
        for place, column in enumerate(self.columns):
            if column.index == index:
                self.columns[place] = replace(column, field=field, state=KNOWN if field else SKIPPED)
            elif field is not None and column.field == field and field not in SEVERAL:
                self.columns[place] = replace(column, field=None, state=UNKNOWN)
        self.checked = None
        if self.missing():
            self.preview = None
        self.changed.emit()
        self._patience.start()

    def set_settings(self, settings: ImportSettings) -> None:
        """Other wishes for the batch: what was checked is checked again."""
        if settings == self.settings:
            return
        self.settings, self.checked = settings, None
        self.wished.emit()
        if self.step == Step.CHECK:
            self.check()
        else:
            self._patience.start()

    def go_on(self) -> None:
        """The next step from wherever one is."""
        if self.busy() or self.look is None or self.reading is not None:
            return
        if self.step == Step.FILE:
            self._go(Step.COLUMNS)
        elif self.step == Step.COLUMNS and not self.missing():
            self.check()
        elif self.step == Step.CHECK or (self.step == Step.LOAD and self.loaded is None):
            self.load() if self.checked is not None else self.check()
        elif self.step == Step.LOAD:
            self.start_over()

    def go_back(self) -> None:
        """The step before; whatever runs is stopped first."""
        if self.run is not None:
            self.stop()
        elif self.step == Step.LOAD and self.loaded is not None:
            self.start_over()
        elif self.step > Step.FILE:
            self.failure, self.stopped = None, False
            self._go(Step(self.step - 1))

    def stop(self) -> None:
        """Stops the check or the load; a stopped load leaves nothing."""
        if self.run is not None:
            self.run.cancel()

    def start_over(self) -> None:
        """Another file, nothing kept of this one."""
        self.look, self.checked, self.loaded, self.preview, self._table = None, None, None, None, None
        self.failure, self.stopped, self.reverted = None, False, None
        self.columns = []
        self._go(Step.FILE)
        self.read_history()

    # work

    def _look(self, path: Path, reading: Reading) -> None:
        self.reading, self.failure = path, None
        self.changed.emit()
        self._tasks.outside(
            work.look_at,
            path,
            reading,
            owner=self,
            done=self._looked,
            failed=self._not_looked,
            latest="import file",
        )

    def _looked(self, look: Look) -> None:
        self.look, self.reading, self.columns = look, None, list(look.columns)
        self.preview, self.checked, self.loaded, self._table = None, None, None, None
        self.stopped, self.reverted = False, None
        self.step = Step.COLUMNS
        self.looked.emit()
        self.changed.emit()
        self._try()

    def _not_looked(self, error: KnownError) -> None:
        self.reading, self.failure = None, error
        self.changed.emit()

    def _try(self) -> None:
        """Verdicts on the first rows, again after each change."""
        if self.look is None or self.missing() or self.step != Step.COLUMNS:
            return
        self._tasks.outside(
            work.try_columns,
            self.look,
            tuple(self.columns),
            self.settings,
            owner=self,
            done=self._tried,
            failed=self._not_tried,
            latest="import preview",
        )

    def _tried(self, report: ImportReport) -> None:
        self.preview = report
        self.changed.emit()

    def _not_tried(self, error: KnownError) -> None:
        self.failure = error
        self.changed.emit()

    def check(self) -> None:
        """Every row against the base."""
        if self.look is None:
            return
        if self.run is not None:
            self.run.cancel()
        self.checked, self.loaded = None, None
        run = self._begin(0.0 if self._table is None else READING)
        self._tasks.outside(
            work.check,
            self.look,
            self._table,
            tuple(self.columns),
            self.settings,
            run,
            owner=self,
            done=self._checked,
            failed=self._not_done,
            latest="import work",
        )
        self._go(Step.CHECK)

    def _checked(self, checked: Checked) -> None:
        self.run, self.checked, self._table = None, checked, checked.table
        self.changed.emit()

    def load(self) -> None:
        """What was checked, into the base."""
        if self.look is None or self.checked is None:
            return
        run = self._begin(0.0)
        self._tasks.outside(
            work.load,
            self.look,
            tuple(self.columns),
            self.checked,
            self.settings,
            run,
            owner=self,
            done=self._loaded,
            failed=self._not_done,
            latest="import work",
        )
        self._go(Step.LOAD)

    def _loaded(self, report: ImportReport) -> None:
        self.run, self.loaded = None, report
        self.changed.emit()
        self.read_history()

    def _not_done(self, error: KnownError) -> None:
        self.run = None
        # A reading that was stopped is the person's wish, too.
        self.stopped = error.code in ("import_cancelled", "reading_cancelled")
        self.failure = None if self.stopped else error
        if self.step == Step.CHECK:
            self.step = Step.COLUMNS
        self.changed.emit()

    def _go(self, step: Step) -> None:
        self.step = step
        self.changed.emit()

    def _begin(self, base: float) -> Run:
        self.failure, self.stopped, self.reverted = None, False, None
        self.timing = Timing(base)
        self.run = Run(self._tasks.closed)
        self.run.progressed.connect(self._told)
        return self.run

    def _told(self, stage: str, done: int, total: int) -> None:
        if self.sender() is self.run:
            self.timing.note(stage, done, total)
            self.progressed.emit(stage, done, total)
