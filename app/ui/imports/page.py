"""The import page: file, columns, check, load. Everything long happens elsewhere, so that other pages can be used."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.services.desk import Desk
from app.services.imports import ImportRow
from app.services.outside.spreadsheets import Reading
from app.ui.actions import Command
from app.ui.desk_tasks import DeskTasks
from app.ui.imports import keys, work
from app.ui.imports.columns_step import ColumnsStep, progress_words
from app.ui.imports.figures import mendable_rows
from app.ui.imports.file_step import FileStep
from app.ui.imports.flow import ImportFlow, Step
from app.ui.imports.foot import Foot, loadable
from app.ui.imports.load_step import LoadStep
from app.ui.imports.notice import Notice
from app.ui.imports.revert_dialog import RevertDialog
from app.ui.imports.steps_bar import StepsBar
from app.ui.imports.target_combo import TargetCombo
from app.ui.page import Page
from app.ui.widgets.label import Label
from app.ui.widgets.state_switch import StateSwitch


class ImportPage(Page):
    """The wizard and the list of earlier imports; for who has the right to import."""

    def __init__(self, desk: Desk, tasks: DeskTasks, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.flow = ImportFlow(tasks, self)
        # Where names of files come from; a test answers in their place.
        self.ask_open: Callable[[], str] = self._ask_open
        self.ask_save: Callable[[str], str] = self._ask_save
        zone = ZoneInfo(desk.me.time_zone)
        self._zone = zone
        self.file, self.columns, self.load = FileStep(zone), ColumnsStep(self.flow, zone), LoadStep()
        self.notice, self.foot, self.steps = Notice(), Foot(), StepsBar()
        self.dialog: RevertDialog | None = None
        self._asked: uuid.UUID | None = None
        self._was = Step.FILE
        self._said = ""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._h1 = Label("", "h1")
        inside = QWidget()
        self._content = QVBoxLayout(inside)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(12)
        self._stack = QStackedWidget()
        for part in (self.file, self.columns, self.load):
            self._stack.addWidget(part)
        top = self.title_row()
        top.setSpacing(32)
        top.addWidget(self._h1)
        top.addWidget(self.steps)
        top.addStretch(1)
        self._content.addWidget(self.notice)
        self._content.addWidget(self._stack, 1)
        self._content.addWidget(self.foot)
        self.switch = StateSwitch(inside)
        self.body.addWidget(self.switch, 1)

    def _connect(self) -> None:
        flow = self.flow
        flow.changed.connect(self._changed)
        flow.listed.connect(self._listed)
        flow.progressed.connect(self._progressed)
        self.file.drop.asked.connect(self.choose_file)
        self.file.drop.dropped.connect(flow.choose)
        self.file.revert_asked.connect(self._revert_asked)
        self.columns.strip.other_asked.connect(self.choose_file)
        self.columns.side.figures.save_asked.connect(self.save_rows)
        self.load.save_asked.connect(self.save_rows)
        self.load.stopped.connect(flow.stop)
        self.load.revert_asked.connect(self._revert_loaded)
        self.foot.back_asked.connect(self.go_back)
        self.foot.next_asked.connect(flow.go_on)
        self.notice.encoding_chosen.connect(self._encoding_chosen)

    # what the frame asks

    def title(self) -> str:
        return self.tr("Import")

    def commands(self) -> list[Command]:
        return keys.commands(self)

    def shown(self) -> None:
        if self.flow.step == Step.FILE:
            (self.foot.next if self.flow.look is not None else self.file.drop.choose).setFocus()

    def refresh(self, change: object) -> None:
        if "import" not in self._desk.me.rights:
            self.switch.show_no_rights(
                self.tr("Import is not for you"),
                self.tr("Lists are loaded by administrators and by leads who were given the right"),
            )
            return
        table = getattr(change, "table", "*") if change is not None else "*"
        if table in ("*", "import", "books", "staff"):
            self.columns.side.pane.set_books(self._desk.books)
            self.flow.read_books()

    def retranslate(self) -> None:
        self._h1.setText(self.tr("Import of clients"))
        self.file.retranslate()
        self.columns.retranslate()
        self.load.retranslate()
        self.columns.side.pane.set_books(self._desk.books)
        self._said = ""
        self._changed()

    # what the person does

    def choose_file(self) -> None:
        """Asks for a file and looks into it."""
        if self.flow.busy():
            return
        chosen = self.ask_open()
        if chosen:
            self.flow.choose(Path(chosen))

    def _ask_open(self) -> str:
        kinds = self.tr("Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)")
        return str(QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)[0])

    def _ask_save(self, name: str) -> str:
        return str(QFileDialog.getSaveFileName(self, self.tr("Save rows to mend"), name, "Excel (*.xlsx)")[0])

    def save_rows(self) -> None:
        """Writes what was not loaded into a file that can be mended and loaded again."""
        flow = self.flow
        report = flow.loaded or (flow.checked.report if flow.checked else None)
        if flow.look is None or flow.checked is None or report is None:
            return
        chosen = self.ask_save(self.tr("{name} to mend.xlsx").format(name=flow.look.path.stem))
        if chosen:
            path = chosen if chosen.lower().endswith(".xlsx") else f"{chosen}.xlsx"
            language = QLocale().name()[:2]
            self._said = path
            self._tasks.outside(
                work.save_for_mending, path, flow.checked, report, language, owner=self, done=self._rows_saved
            )

    def _rows_saved(self, count: int) -> None:
        said = self.tr("%n row(s) saved in {file}", "", count).format(file=self._said)
        self.notice.say(said, tone="ok", icon="circle-check")

    def go_back(self) -> None:
        """One step back."""
        self.flow.go_back()

    def tab(self) -> None:
        """The next column, which may be on another page of columns; elsewhere Tab as ever."""
        focused = QApplication.focusWidget()
        if isinstance(focused, TargetCombo):
            focused.tabbed.emit(True)
        else:
            self.focusNextChild()

    def open_choice(self) -> None:
        """Opens the list of the focused choice; without one, goes to the next undecided column."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QComboBox):
            focused.showPopup()
        else:
            self.columns.go_to_undecided()

    def _encoding_chosen(self, encoding: str) -> None:
        look = self.flow.look
        if look is not None:
            self.flow.correct(Reading(look.reading.sheet, encoding, None, look.reading.header_row))

    # taking back

    def can_revert_loaded(self) -> bool:
        """Whether what was just loaded is still there to be taken back."""
        loaded = self.flow.loaded
        return (
            self.flow.step == Step.LOAD
            and loaded is not None
            and loaded.import_id is not None
            and self.flow.reverted is None
        )

    def revert_by_key(self) -> None:
        """Takes back what was just loaded, or the current row of the earlier imports."""
        if self.flow.step == Step.FILE:
            self.file.ask_revert()
        else:
            self._revert_loaded()

    def _revert_loaded(self) -> None:
        loaded, look = self.flow.loaded, self.flow.look
        if self.can_revert_loaded() and loaded is not None and look is not None:
            self._ask_revert(loaded.import_id, look.path.name, loaded.new, loaded.updated)

    def _revert_asked(self, row: ImportRow) -> None:
        self._ask_revert(row.id, row.file_name, row.new, row.updated)

    def _ask_revert(self, import_id: uuid.UUID | None, name: str, new: int, updated: int) -> None:
        if import_id is None or self.flow.reverting():
            return
        self._asked = import_id
        self.dialog = RevertDialog(name, new, updated, self)
        self.dialog.accepted.connect(self._revert_agreed)
        self.dialog.open()

    def _revert_agreed(self) -> None:
        if self._asked is not None:
            self.flow.revert(self._asked)

    # what has happened

    def _listed(self) -> None:
        self.file.show_history(self.flow.history, self._desk.clock.now())
        self.columns.side.pane.set_owners(self.flow.owners)
        self.commands_changed.emit()

    def _progressed(self, stage: str, done: int, total: int) -> None:
        if stage == "loading" and self.flow.busy():
            left = self.flow.timing.seconds_left()
            self.load.show_progress(done, total, progress_words(stage, done, total, left))

    def _changed(self) -> None:
        flow = self.flow
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Loading"))
        self.steps.set(names, len(names) if flow.loaded is not None else int(flow.step))
        moved, self._was = flow.step != self._was, flow.step
        self._stack.setCurrentIndex({Step.FILE: 0, Step.LOAD: 2}.get(flow.step, 1))
        self.file.drop.show_reading(flow.reading.name if flow.reading is not None else "")
        self.columns.show_flow()
        if flow.step == Step.LOAD:
            self._show_load()
        elif flow.step == Step.CHECK and flow.busy():
            self.columns.show_beginning()
        self.foot.show_flow(flow)
        self.notice.show_flow(flow, self._desk.clock.now(), self._zone)
        if moved:
            self._focus_main()
        self.commands_changed.emit()

    def _show_load(self) -> None:
        flow, load = self.flow, self.load
        if flow.busy():
            load.begin(loadable(flow.checked.report) if flow.checked else 0)
        elif flow.reverted is not None:
            load.show_reverted(flow.reverted)
        elif flow.loaded is not None:
            load.show_done(flow.loaded, mendable_rows(flow.loaded))
            if flow.reverting():
                load.show_reverting()
        elif flow.stopped:
            load.show_stopped()
        elif flow.failure is not None:
            load.show_failure(flow.failure)

    def _focus_main(self) -> None:
        """The main field of the step gets the focus, when the page is in front."""
        if not self.isVisible():
            return
        if self.flow.step == Step.FILE:
            self.file.drop.choose.setFocus()
        elif self.flow.step == Step.COLUMNS:
            places = self.flow.undecided()
            self.columns.sheet.focus_column(places[0] if places else 0)
        elif self.flow.step == Step.CHECK:
            self.columns.sheet.table.setFocus()
        else:
            self.load.setFocus()
