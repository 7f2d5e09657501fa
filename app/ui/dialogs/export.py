"""A list as a file: what kind, which columns, where to; how far it is, and a way to stop it."""

from __future__ import annotations

import uuid
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import exports
from app.services.client_lists import ClientQuery
from app.services.db import Db
from app.services.desk import Desk
from app.services.export_values import ACTIVITY_COLUMNS, CLIENT_COLUMNS
from app.services.exports import Exported, ExportRequest, Query, WritingCancelled
from app.services.mass_choices import Choices, read_choices
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.export_words import export_columns
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.mass_words import number
from app.ui.dialogs.mass_work import Work
from app.ui.dialogs.work_card import WorkCard
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import grouped

FORMS = ("xlsx", "csv")


@dataclass(frozen=True)
class ColumnRow:
    """A column that may go into the file."""

    name: str
    title: str


def look(db: Db, request: ExportRequest, language: str) -> tuple[int, Choices]:
    """How many rows there are, and the names of own fields."""
    return exports.count_rows(db, request), read_choices(db, language)


def write(desk: Desk, request: ExportRequest, path: str, work: Work) -> Exported:
    """Puts it on record and writes the file. In a worker."""
    return exports.export(desk, request, path, progress=work.tell, cancelled=work.cancelled)


class ExportDialog(SmallDialog):
    """`saved(path)` when the file is there. `columns` are (name, title) of the list as it is shown."""

    saved = Signal(str)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        query: Query,
        columns: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        ids: tuple[uuid.UUID, ...] | None = None,
        language: str = "en",
        toasts: ToastStack | None = None,
    ) -> None:
        super().__init__(parent, width=620, icon="file-spreadsheet")
        self._desk, self._tasks, self._query, self._ids = desk, tasks, query, ids
        host = parent.window() if parent is not None else None
        self._toasts = toasts or getattr(host, "toasts", None)
        self._language, self._choices = language, Choices()
        self.rows: int | None = None
        known = CLIENT_COLUMNS if self._of_clients() else ACTIVITY_COLUMNS
        some = [ColumnRow(name, title) for name, title in columns if name in known or name.startswith("own.")]
        self.form = Segmented([(form, form) for form in FORMS], name="…")
        self.form.choose("xlsx")
        self.path, self.other = LineEdit(), Button("", icon="folder-open")
        self._place = Field("", self.path)
        self.model = GroupedModel(self._columns(), row_id=_name_of)
        self.model.set_rows(some)
        self.model.set_marked([one.name for one in some])
        self.table = TableView("…", self.model)
        self.table.setMinimumHeight(px(180))
        self.trouble = Callout(icon="circle-alert", tone="bad")
        self.progress = WorkCard(self._how_far, tasks.closed, icon="file-down")
        self._build()
        self.path.setText(str(Path(_documents()) / self._file_name()))
        self.retranslate()
        self._tasks.read(look, self._request(), language, owner=self, done=self._looked, failed=self._failed)
        self.table.go_first()
        self.table.setFocus()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._place, 1)
        row.addWidget(self.other)
        self.trouble.hide()
        self.add_fields(self.trouble, self.form, self.table)
        self.fields.addLayout(row)
        self.add_fields(self.progress)
        self.fields.setStretchFactor(self.table, 1)
        self.give_room()
        self.resize(px(680), px(600))
        self.form.chosen.connect(self._form_chosen)
        self.other.clicked.connect(self._choose_place)
        self.path.textEdited.connect(self._dress)
        self.model.marks_changed.connect(self._dress)
        self.table.opened.connect(self._opened)

    def _columns(self) -> list[Column[ColumnRow]]:
        return [
            Column("mark", "", 44, _mark_cell),
            Column("title", self.tr("Column"), 200, _title_cell, stretch=True),
        ]

    def retranslate(self) -> None:
        """All words anew."""
        self.model.set_columns(self._columns())
        self.form.setAccessibleName(self.tr("Kind of file"))
        self.form.set_text("xlsx", self.tr("Excel"))
        self.form.set_text("csv", self.tr("Text (CSV)"))
        self.table.setAccessibleName(self.tr("Columns of the file"))
        self._place.set_label(self.tr("Where to"))
        self.other.setText(self.tr("Choose"))
        self.other.setAccessibleName(self.tr("Choose another place"))
        self._dress()

    def _of_clients(self) -> bool:
        return isinstance(self._query, ClientQuery)

    def _file_name(self) -> str:
        day = self._desk.clock.now().date().isoformat()
        name = self.tr("Clients") if self._of_clients() else self.tr("Activities")
        return f"{name} {day}.{self.form.current()}"

    def _dress(self) -> None:
        rows = self.rows or 0
        heading = (
            self.tr("Where is the list of %n client(s) to be saved?", "", rows)
            if self._of_clients()
            else self.tr("Where is the list of %n contact(s) to be saved?", "", rows)
        )
        about = self.tr("Who took how many rows, and which, is put on record")
        save = grouped(self.tr("Save %n row(s)", "", rows), rows)
        self.say(grouped(heading, rows), about, save=save, leave=self.tr("Do not save"))
        self.save.set_reason(self._reason())

    def _reason(self) -> str:
        if self.progress.is_running():
            return self.tr("The file is being written")
        if self.rows is None:
            return self.tr("The rows are being counted")
        if not self.rows:
            return self.tr("There are no rows")
        if not self.model.marked():
            return self.tr("Mark at least one column")
        return "" if self.path.text().strip() else self.tr("Say where the file goes")

    def _looked(self, found: tuple[int, Choices]) -> None:
        self.rows, self._choices = found
        self._dress()

    def _opened(self, row: ColumnRow) -> None:
        self.model.set_marked([row.name], row.name not in self.model.marked())

    def _form_chosen(self, form: str) -> None:
        path = Path(self.path.text().strip() or self._file_name())
        if path.suffix.lower().lstrip(".") in FORMS:
            self.path.setText(str(path.with_suffix(f".{form}")))

    def ask_place(self, path: str) -> str:
        """Where the person wants the file; empty when nowhere."""
        form = self.form.current()
        kinds = {"xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)"}
        return str(QFileDialog.getSaveFileName(self, self.tr("Save the list"), path, kinds[form])[0])

    def _choose_place(self) -> None:
        chosen = self.ask_place(self.path.text())
        if chosen:
            self.path.setText(QDir.toNativeSeparators(chosen))
            self._dress()

    def target(self) -> str:
        """The file, with the ending of its kind."""
        path, form = self.path.text().strip(), self.form.current()
        return path if path.lower().endswith(f".{form}") else f"{path}.{form}"

    def _request(self) -> ExportRequest:
        marked = self.model.marked()
        chosen = [(row.name, row.title) for row in self.model.rows() if row.name in marked]
        columns = export_columns(chosen, self._desk.books, self._choices.own)
        sheet = self.tr("Clients") if self._of_clients() else self.tr("Activities")
        form = "csv" if self.form.current() == "csv" else "xlsx"
        query = replace(self._query, time_zone=self._desk.me.time_zone)
        return ExportRequest(query, columns, form, sheet, self._ids)  # type: ignore[arg-type]

    def confirm(self) -> bool:
        """Writes the file; the dialog stays until it is there."""
        if self._reason():
            return False
        self.trouble.hide()
        self.table.hide()
        work = self.progress.begin(self.tr("The file is being written"))
        self._dress()
        self._tasks.outside(
            write, self._request(), self.target(), work, owner=self, done=self._done, failed=self._failed
        )
        return False

    def takes_enter(self) -> bool:
        """Enter marks a column of the table; elsewhere it saves."""
        return self.table.hasFocus()

    def _how_far(self, done: int, total: int, left: str) -> str:
        told = self.tr("{done} of {total} rows").format(done=number(done), total=number(total))
        return self.tr("{told}, {time} left").format(told=told, time=left) if left else told

    def _rest(self) -> None:
        self.progress.end()
        self.table.show()

    def _done(self, made: Exported) -> None:
        self._rest()
        if self._toasts is not None:
            told = self.tr("Saved: {file}, rows: {count}")
            self._toasts.show_toast(
                told.format(file=made.path.name, count=number(made.rows)),
                action=self.tr("Open"),
                act=_Opening(str(made.path)),
            )
        self.saved.emit(str(made.path))
        self.accept()

    def _failed(self, error: KnownError) -> None:
        self._rest()
        if isinstance(error, WritingCancelled):
            self.trouble.set(self.tr("Stopped: no file was made"), tone="warn", icon="info")
        else:
            self.trouble.set(sentence(error), tone="bad", icon="circle-alert")
        self.trouble.show()
        self._dress()

    def reject(self) -> None:
        """While it is being written: stop it."""
        if not self.progress.stop_work():
            super().reject()


class _Opening:
    """Opens the file with the program of the system."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __call__(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))


def _documents() -> str:
    """Where files of this person go; his home where there is no such folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return place if Path(place).is_dir() else str(Path.home())


def _name_of(row: ColumnRow) -> Hashable:
    return row.name


def _mark_cell(_row: ColumnRow) -> Cell:
    return Cell(kind="check")


def _title_cell(row: ColumnRow) -> Cell:
    return Cell(row.title)
