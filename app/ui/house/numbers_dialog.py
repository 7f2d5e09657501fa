"""Numbers nobody may ring from a file: what is in it, which list takes them, and only then the adding, with a way to stop."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import do_not_call, number_files
from app.services.do_not_call import Added, ManyNumbers
from app.services.number_files import BadRow, FileOfNumbers
from app.ui.dialogs.frame import SmallDialog
from app.ui.house import words
from app.ui.house.section import House
from app.ui.house.words import COUNTS, translate
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.progress_card import ProgressCard
from app.ui.widgets.search_field import LineEdit


class NumbersDialog(SmallDialog):
    """`added` after numbers came into the base, also when the rest was stopped."""

    added = Signal(object)
    _moved = Signal(int, int)

    def __init__(
        self, house: House, path: str, list_code: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=560, icon="ban")
        self._house = house
        self.file: FileOfNumbers | None = None
        self._stop = threading.Event()
        self.list, self.reason = Combo(), LineEdit()
        self._fields = {"list": Field("", self.list), "reason": Field("", self.reason)}
        self.summary, self.trouble = (
            Label("", "strong", wrap=True),
            Callout("", tone="bad", icon="circle-alert"),
        )
        self.model: GroupedModel[BadRow] = GroupedModel(
            self._columns(), row_id=lambda row: row.row, parent=self
        )
        self.table, self.progress = TableView("…", self.model), ProgressCard("")
        self._build(list_code)
        self.retranslate()
        self.save.setEnabled(False)
        country = house.desk.books.settings.get("country")
        house.tasks.outside(
            _read, path, country if isinstance(country, str) else None, self._stop,
            owner=self, done=self._read, failed=self._refused,
        )  # fmt: skip

    def _build(self, list_code: str) -> None:
        for entry in self._house.desk.books.dnc_lists:
            if entry.active:
                self.list.addItem(entry.name, entry.code)
        self.list.setCurrentIndex(max(0, self.list.findData(list_code)))
        self.reason.setMaxLength(200)
        self.table.setMinimumSize(px(520), px(180))
        self.add_fields(self.trouble, *self._fields.values(), self.summary, self.table, self.progress)
        for part in (self.trouble, self.table, self.progress):
            part.hide()
        self.reason.textEdited.connect(self._typed)
        self.progress.cancelled.connect(self._stop.set)
        self._moved.connect(self._show_progress)
        self.finished.connect(self._stop.set)

    def _columns(self) -> list[Column[BadRow]]:
        return [
            Column("row", translate("House", "Row"), 70, _row, right=True),
            Column("text", translate("House", "What stands there"), 200, _said, stretch=True),
            Column("why", translate("House", "Why not"), 160, _why),
        ]

    def _read(self, file: FileOfNumbers) -> None:
        self.file = file
        said = [COUNTS.numbers(len(file.numbers))]
        if file.twice:
            said.append(COUNTS.twice(file.twice))
        if file.bad:
            said.append(COUNTS.rows_without(len(file.bad)))
        self.summary.setText(" · ".join(said))
        self.model.set_rows(file.bad[: number_files.MOST_SAID])
        self.table.setVisible(bool(file.bad))
        self.save.setEnabled(True)
        self.save.setText(COUNTS.add_numbers(len(file.numbers)))
        self.reason.setFocus()

    def _refused(self, error: KnownError) -> None:
        self.progress.hide()
        self.trouble.set(words.sentence_of(error), tone="bad", icon="circle-alert")
        self.trouble.show()
        self.summary.setText("")
        self.save.setEnabled(self.file is not None)

    def _typed(self, _text: str) -> None:
        self._fields["reason"].set_error("")

    def confirm(self) -> bool:
        """Adds the numbers portion by portion; the dialog closes when all are in the base."""
        if self.file is None or not self.save.isEnabled():
            return False
        if not self.reason.text().strip():
            self._fields["reason"].set_error(translate("House", "Say where the numbers come from"))
            self.reason.setFocus()
            return False
        self.save.setEnabled(False)
        self._stop.clear()
        self.progress.show()
        self.progress.start()
        form = ManyNumbers(str(self.list.currentData()), self.file.numbers, self.reason.text().strip())
        self._house.tasks.outside(
            _add, form, self._moved.emit, self._stop, owner=self, done=self._saved, failed=self._refused
        )
        return False

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total)

    def _saved(self, added: Added) -> None:
        self._house.toasts.show_toast(COUNTS.added_numbers(added.added), "fact")
        self.added.emit(added)
        self.accept()

    def retranslate(self) -> None:
        self.say(
            translate("House", "Numbers from a file"),
            translate("House", "They belong to no client: nobody rings them, imports leave them out"),
            save=COUNTS.add_numbers(len(self.file.numbers) if self.file else 0),
            leave=translate("House", "Leave"),
        )
        self._fields["list"].set_label(translate("House", "Do-not-call list"))
        self._fields["reason"].set_label(translate("House", "Where they come from"))
        self.reason.setPlaceholderText(translate("House", "State register of November"))
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(translate("House", "Rows without a whole number"))
        if self.file is None:
            self.summary.setText(translate("House", "The file is being read"))


def _read(_desk: Any, path: str, country: str | None, stop: threading.Event) -> FileOfNumbers:
    return number_files.read_numbers(path, country=country, cancelled=stop.is_set)


def _add(desk: Any, form: ManyNumbers, moved: Any, stop: threading.Event) -> Added:
    """Portion by portion, so that nobody waits for a whole register and it can be stopped."""
    added = known = done = 0
    for portion in do_not_call.portions(form.numbers):
        if stop.is_set():
            break
        made = desk.change(_Portion(replace(form, numbers=portion)))
        added, known, done = added + made.added, known + made.known, done + len(portion)
        moved(done, len(form.numbers))
    return Added(added, known)


class _Portion:
    """One portion as a deed; a small object instead of a lambda."""

    def __init__(self, form: ManyNumbers) -> None:
        self._form = form

    def __call__(self, db: Any) -> Added:
        return do_not_call.add_numbers(db, self._form)


def _row(row: BadRow) -> Cell:
    return Cell(str(row.row), "number")


def _said(row: BadRow) -> Cell:
    return Cell(row.text)


def _why(row: BadRow) -> Cell:
    return Cell(words.number_troubles().get(row.reason, row.reason), muted=True)
