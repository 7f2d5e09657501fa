"""The sales groups: who leads them, how many work there; new ones and new names."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import staff
from app.services.staff import GroupRow, People
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit


class GroupsDialog(SmallDialog):
    """Stays open while groups are made and renamed; `changed` after each."""

    changed = Signal()

    def __init__(self, tasks: DeskTasks, groups: tuple[GroupRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560, icon="plus")
        self._tasks = tasks
        self._renamed: GroupRow | None = None
        self._busy = False
        self.model = GroupedModel(self._columns(), row_id=_id_of)
        self.table = TableView("…", self.model)
        self.table.setMinimumHeight(px(220))
        self.name, self.rename = LineEdit(), Button("", icon="pencil", key="F2")
        self._field = Field("", self.name)
        row = QHBoxLayout()
        row.addWidget(self.rename)
        row.addStretch(1)
        self.add_fields(self.table)
        self.give_room()
        self.fields.addLayout(row)
        self.add_fields(self._field)
        self.rename.clicked.connect(self.begin_rename)
        self._key = QShortcut(QKeySequence("F2"), self)
        self._key.activated.connect(self.begin_rename)
        self.table.opened.connect(self._row_opened)
        self.name.textEdited.connect(self._typed)
        self.table.refresh(lambda: self.model.set_rows(groups))
        self.table.go_first()
        self.resize(px(620), px(480))
        self.retranslate()
        self.name.setFocus()

    def _columns(self) -> list[Column[GroupRow]]:
        return [
            Column("name", self.tr("Group"), 150, _name_cell, stretch=True),
            Column("leads", self.tr("Leads"), 150, _leads_cell),
            Column("people", self.tr("People"), 90, _people_cell, right=True),
            Column("pool", self.tr("In the pool"), 110, _pool_cell, right=True),
        ]

    def retranslate(self) -> None:
        """All words anew."""
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Groups"))
        self.rename.setText(self.tr("Rename"))
        if self._renamed is None:
            save, label = self.tr("Make the group"), self.tr("Name of a new group")
        else:
            save = self.tr("Rename")
            label = self.tr("New name of “{group}”").format(group=self._renamed.name)
        self.say(self.tr("Which groups are there?"), save=save, leave=self.tr("Close"))
        self._field.set_label(label)

    def show_people(self, people: People) -> None:
        """The groups as they are now."""
        self.table.refresh(lambda: self.model.set_rows(people.groups))

    def begin_rename(self) -> None:
        """The name of the current group can be typed anew."""
        self._renamed = self.table.current_row()
        if self._renamed is not None:
            self.name.setText(self._renamed.name)
        self.name.setFocus()
        self.name.selectAll()
        self.retranslate()

    def _row_opened(self, _row: GroupRow) -> None:
        self.begin_rename()

    def _typed(self) -> None:
        self._field.set_error("")

    def confirm(self) -> bool:
        """Makes or renames; the dialog stays."""
        if self._busy:
            return False
        self._busy = True
        name = self.name.text()
        if self._renamed is None:
            self._tasks.change(staff.add_group, name, owner=self, done=self._saved, failed=self._not_saved)
        else:
            self._tasks.change(
                staff.rename_group,
                self._renamed.id,
                name,
                owner=self,
                done=self._saved,
                failed=self._not_saved,
            )
        return False

    def _saved(self, _answer: object) -> None:
        self._busy, self._renamed = False, None
        self.name.clear()
        self._field.set_error("")
        self.retranslate()
        self.changed.emit()

    def _not_saved(self, error: KnownError) -> None:
        self._busy = False
        self._field.set_error(sentence(error))
        self.name.setFocus()

    def reject(self) -> None:
        """Esc first leaves the renaming."""
        if self._renamed is not None:
            self._renamed = None
            self.name.clear()
            self.retranslate()
        else:
            super().reject()


def _id_of(row: GroupRow) -> Hashable:
    return row.id


def _name_cell(row: GroupRow) -> Cell:
    return Cell(row.name, strong=True)


def _leads_cell(row: GroupRow) -> Cell:
    return Cell(", ".join(row.leads), muted=True)


def _people_cell(row: GroupRow) -> Cell:
    return Cell(QLocale().toString(row.people), "number")


def _pool_cell(row: GroupRow) -> Cell:
    return Cell(QLocale().toString(row.pool) if row.pool else "", "number", muted=True)
