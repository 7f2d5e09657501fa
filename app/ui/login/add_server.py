"""Adding a server to the sign-in list: its name and address, nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import profiles
from app.services.db import url_of
from app.services.profiles import ServerProfile
from app.ui.messages import sentence
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit


class AddServerDialog(QDialog):
    """Asks for name, host, port and base; `profile` is what was typed, checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile: ServerProfile | None = None
        self.setWindowTitle(self.tr("Add a server"))
        self.setMinimumWidth(440)
        self._name = LineEdit(name=self.tr("Name"), placeholder=self.tr("Office, sales department"))
        self._host = LineEdit(name=self.tr("Address"), placeholder="sales-db.office:5432")
        self._base = LineEdit(name=self.tr("Base"), placeholder="nezabudka")
        self._fields = [
            Field(self.tr("Name"), self._name),
            Field(
                self.tr("Address"),
                self._host,
                hint=self.tr(
                    "Your administrator knows it. A whole address of the form postgresql://… works too"
                ),
            ),
            Field(self.tr("Base"), self._base),
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Which server to add?"), "h2"))
        for field in self._fields:
            layout.addWidget(field)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"), key="Esc")
        add = Button(self.tr("Add"), kind="primary", key="Enter")
        add.setDefault(True)
        cancel.clicked.connect(self.reject)
        add.clicked.connect(self._add_clicked)
        row.addWidget(cancel)
        row.addWidget(add)
        layout.addLayout(row)

    def _add_clicked(self) -> None:
        for field in self._fields:
            field.set_error("")
        typed = self._host.text().strip()
        if not typed:
            self._fields[1].set_error(self.tr("The address is empty"))
            return
        url = typed if "://" in typed else self._url_of(typed)
        try:
            clean = profiles.without_person(url)
        except KnownError as error:
            self._fields[1].set_error(sentence(error))
            return
        self.profile = ServerProfile(name=self._name.text().strip() or typed, url=clean)
        self.accept()

    def _url_of(self, typed: str) -> str:
        host, _, port = typed.partition(":")
        return url_of(host=host, port=port or "5432", database=self._base.text().strip() or "nezabudka")
