"""The section of do-not-call lists: their names and terms; beneath, all entries, and numbers from a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.ui.dialogs.do_not_call_entries import DoNotCallEntries
from app.ui.house.entries import EntriesSection
from app.ui.house.numbers_dialog import NumbersDialog
from app.ui.house.section import House
from app.ui.house.words import translate
from app.ui.widgets.button import Button


class DncSection(EntriesSection):
    """Lists are added, renamed and hidden as every dictionary; entries are looked at in their own dialog."""

    def __init__(self, house: House, book: str = "dnc_list") -> None:
        self.entries, self.load_file = (
            Button("", icon="list", size="small"),
            Button("", icon="file-up", size="small"),
        )
        self.ask_open: Callable[[], str] = self._ask_open
        self.dialog: DoNotCallEntries | NumbersDialog | None = None
        super().__init__(house, book)
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(16, 0, 16, 4)
        buttons.addWidget(self.entries)
        buttons.addWidget(self.load_file)
        buttons.addStretch(1)
        self.card.body.insertWidget(1, row)
        self.entries.clicked.connect(self.show_entries)
        self.load_file.clicked.connect(self.choose_file)
        self.retranslate()

    def show_entries(self) -> None:
        """All entries of all lists."""
        dialog = DoNotCallEntries(self.house.desk, self.house.tasks, parent=self.window())
        dialog.changed.connect(self.changed_in_list)
        dialog.open()
        self.dialog = dialog

    def choose_file(self) -> None:
        """Which file; then what is in it and which list takes it."""
        path = self.ask_open()
        if path:
            row = self.current()
            chosen = row.code if row is not None else ""
            dialog = NumbersDialog(self.house, path, chosen, parent=self.window())
            dialog.added.connect(self.changed_in_list)
            dialog.open()
            self.dialog = dialog

    def _ask_open(self) -> str:
        kinds = translate("House", "Lists of numbers") + " (*.xlsx *.xls *.ods *.csv *.txt)"
        return QFileDialog.getOpenFileName(self, translate("House", "Load numbers from a file"), "", kinds)[0]

    def retranslate(self) -> None:
        super().retranslate()
        self.entries.setText(translate("House", "Entries…"))
        self.load_file.setText(translate("House", "From a file…"))
