"""Files of the client: added by the dialog, by dropping or pasting; opened, saved, taken off the card."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.attachments import FileRow
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Label
from app.ui.words import moments

KILOBYTE = 1024


class FilesPane(QWidget):
    """`add_asked`; `opened`, `save_asked`, `remove_asked` carry a FileRow."""

    add_asked = Signal()
    opened = Signal(object)
    save_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self._zone = ZoneInfo("UTC")
        self.rows: tuple[FileRow, ...] = ()
        self.model: GroupedModel[FileRow] = GroupedModel(self._columns(), row_id=_id, parent=self)
        self.table, self._nothing = TableView("…", self.model), Label("", tone="muted", wrap=True)
        self.add, self.open = (
            Button("", kind="normal", icon="paperclip", key="Ctrl+O"),
            Button("", key="Enter"),
        )
        self.save, self.remove = Button("", key="Ctrl+Shift+S"), Button("", kind="danger", key="Del")
        column, row = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        for button in (self.add, self.open, self.save, self.remove):
            row.addWidget(button)
        column.addLayout(row)
        self.add.clicked.connect(self.add_asked)
        self.open.clicked.connect(self.open_current)
        self.save.clicked.connect(self.save_current)
        self.remove.clicked.connect(self.remove_current)
        self.table.opened.connect(self.opened)
        self.retranslate()

    def _columns(self) -> list[Column[FileRow]]:
        return [
            Column("name", self.tr("File"), 200, self._name, stretch=True),
            Column("size", self.tr("Size"), 90, _size, right=True, leave=2),
            Column("by", self.tr("Added by"), 130, _by, leave=1),
            Column("at", self.tr("When"), 120, self._when),
        ]

    def _name(self, row: FileRow) -> Cell:
        return Cell(row.name, "icon", icon="paperclip", strong=True, tooltip=row.name)

    def _when(self, row: FileRow) -> Cell:
        said = moments.moment(row.added_at, self._now, self._zone) if self._now else ""
        return Cell(said, muted=True)

    def retranslate(self) -> None:
        """All words anew."""
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Files"))
        self.add.setText(self.tr("Add…"))
        self.open.setText(self.tr("Open"))
        self.save.setText(self.tr("Save as…"))
        self.remove.setText(self.tr("Remove"))
        self._nothing.setText(
            self.tr("No files yet. Drop them here, paste them with Ctrl+V, or add them: up to 20 MB each")
        )

    def show_files(self, rows: tuple[FileRow, ...], now: datetime, zone: ZoneInfo) -> None:
        """These files, newest first."""
        self.rows, self._now, self._zone = rows, now, zone
        self.table.refresh(lambda: self.model.set_rows(rows))
        if rows and self.table.current_row() is None:
            self.table.go_first()
        self._nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        for button in (self.open, self.save, self.remove):
            button.setEnabled(bool(rows))
        if rows and self.add.hasFocus():
            self.focus_list()  # while there was nothing the button had the keyboard

    def focus_list(self) -> None:
        """The keyboard goes to the files, or to the button that adds one."""
        target = self.table if self.rows else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_current(self) -> None:
        """Enter."""
        row = self.table.current_row()
        if row is not None:
            self.opened.emit(row)

    def save_current(self) -> None:
        """Ctrl+Shift+S."""
        row = self.table.current_row()
        if row is not None:
            self.save_asked.emit(row)

    def remove_current(self) -> None:
        """Delete."""
        row = self.table.current_row()
        if row is not None:
            self.remove_asked.emit(row)


def _id(row: FileRow) -> object:
    return row.id


def _size(row: FileRow) -> Cell:
    # A few bytes are one kilobyte, as in any list of files: their plural forms are not those of the language.
    said = QLocale().formattedDataSize(max(row.size, KILOBYTE), 1 if row.size > KILOBYTE else 0)
    return Cell(said, "number", muted=True)


def _by(row: FileRow) -> Cell:
    return Cell(row.added_by, muted=True)
