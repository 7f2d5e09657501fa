"""Holidays from a file: what is in it, for whom, and only then the adding."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import KnownError
from app.services import holiday_files
from app.services.holiday_files import FileDay, FileOfDays, Preview
from app.services.holidays import Added, Where
from app.ui.dialogs.frame import SmallDialog
from app.ui.house import words
from app.ui.house.boxes import ChoiceBox, LineBox
from app.ui.house.section import House
from app.ui.house.words import COUNTS, translate
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label


class HolidayFileDialog(SmallDialog):
    """`added` after the days are in the base. Nothing is added before Ctrl+Enter."""

    added = Signal(object)

    def __init__(self, house: House, path: str, today: date, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560, icon="plus")
        self._house = house
        self._file: FileOfDays | None = None
        self.preview: Preview | None = None
        self._model: GroupedModel[FileDay] = GroupedModel(
            self._columns(), row_id=lambda row: row.day, muted=self._is_known, parent=self
        )
        self.table = TableView("", self._model)
        self.summary, self.trouble = Label("", "strong"), Callout("", tone="bad", icon="circle-alert")
        self.project, self.country, self.region = ChoiceBox(), LineBox(), LineBox()
        self._fields = {
            "project": Field("", self.project.widget),
            "country": Field("", self.country.widget),
            "region": Field("", self.region.widget),
        }
        self._build()
        self.retranslate()
        self.save.setEnabled(False)
        house.tasks.outside(_read, path, today, owner=self, done=self._read, failed=self._refused)

    def _build(self) -> None:
        places = QWidget()
        grid = QGridLayout(places)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, 0, place)
            grid.setColumnStretch(place, 1)
        self.table.setMinimumHeight(px(250))
        self.add_fields(self.trouble, places, self.summary, self.table)
        self.trouble.hide()
        self.project.set_items(words.projects(self._house.desk.books))
        self.project.on_changed(self._look)
        for box in (self.country, self.region):
            box.widget.editingFinished.connect(self._look)

    def _columns(self) -> list[Column[FileDay]]:
        return [
            Column("day", translate("House", "Day"), 190, _day),
            Column(
                "name", translate("House", "Name"), 160, lambda row: Cell(row.name, strong=True), stretch=True
            ),
            Column("state", translate("House", "State"), 110, self._state),
        ]

    def _state(self, row: FileDay) -> Cell:
        if self._is_known(row):
            return Cell(translate("House", "there already"), muted=True)
        return Cell(translate("House", "new"), "chip", tone="ok")

    def _is_known(self, row: FileDay) -> bool:
        return self.preview is not None and row.day in self.preview.known

    def where(self) -> Where:
        """For whom the days are, as typed."""
        return Where(
            self.country.raw().strip() or None, self.project.raw(), self.region.raw().strip() or None
        )

    def _read(self, file: FileOfDays) -> None:
        self._file = file
        self.country.set_raw(self._house.desk.books.rules.country)
        self._look()

    def _refused(self, error: KnownError) -> None:
        self.trouble.set(words.sentence_of(error), tone="bad", icon="circle-alert")
        self.trouble.show()
        self.summary.setText("")

    def _look(self) -> None:
        if self._file is not None:
            self.trouble.hide()
            self._fields["country"].set_error("")
            self._house.tasks.read(
                holiday_files.foresee_days,
                self._file,
                self.where(),
                owner=self,
                done=self._foreseen,
                failed=self._not_foreseen,
                latest="house-holiday-file",
            )

    def _foreseen(self, preview: Preview) -> None:
        self.preview = preview
        fresh, strange = len(preview.fresh), len(preview.file.skipped)
        said = [COUNTS.fresh_days(fresh), COUNTS.known_days(len(preview.file.days) - fresh)]
        if strange:
            said.append(COUNTS.strange_rows(strange))
        self.summary.setText(" · ".join(said))
        self._model.set_rows(preview.file.days)
        self._model.repaint_rows()
        self.save.setEnabled(fresh > 0)
        self.save.setText(COUNTS.add_days(fresh))
        if self.leave.hasFocus():
            self.table.setFocus()

    def _not_foreseen(self, error: KnownError) -> None:
        self.preview = None
        self.save.setEnabled(False)
        if error.code == "no_such_country":
            self._fields["country"].set_error(words.sentence_of(error))
        else:
            self._refused(error)

    def confirm(self) -> bool:
        """Adds the days; the dialog closes when they are in the base."""
        if self._file is not None and self.preview is not None and self.save.isEnabled():
            self.save.setEnabled(False)
            self._house.tasks.change(
                holiday_files.save_days,
                self._file,
                self.preview.where,
                owner=self,
                done=self._saved,
                failed=self._not_foreseen,
            )
        return False

    def _saved(self, added: Added) -> None:
        self._house.toasts.show_toast(COUNTS.added_days(added.added), "fact")
        self.added.emit(added)
        self.accept()

    def retranslate(self) -> None:
        self.say(
            translate("House", "Holidays from a file"),
            translate("House", "Days that are there already stay as they are"),
            save=COUNTS.add_days(len(self.preview.fresh) if self.preview else 0),
            leave=translate("House", "Leave"),
        )
        self._fields["project"].set_label(translate("House", "Project"))
        self._fields["country"].set_label(translate("House", "Country"))
        self._fields["region"].set_label(translate("House", "Region"))
        self._model.set_columns(self._columns())
        self.table.setAccessibleName(translate("House", "Days of the file"))
        if self._file is None:
            self.summary.setText(translate("House", "The file is being read"))


def _read(_desk: Any, path: str, today: date) -> FileOfDays:
    return holiday_files.read_days(path, today=today)


def _day(row: FileDay) -> Cell:
    return Cell(QLocale().toString(row.day, "ddd, d MMMM yyyy"))
