"""A password shown once, to be passed on; it is kept nowhere."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.search_field import LineEdit


class PasswordNote(Callout):
    """Hidden until there is one to show; forgets it when it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="key-round", tone="ok", parent=parent)
        self.password, self.copy = LineEdit(), Button("", icon="copy", size="small")
        self.password.setReadOnly(True)
        self._login = ""
        row = QHBoxLayout()
        row.addWidget(self.password, 1)
        row.addWidget(self.copy)
        self.body.addLayout(row)
        self.copy.clicked.connect(self._copy_clicked)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """All words anew."""
        title = self.tr("Password of {login}").format(login=self._login)
        self.set(self.tr("Pass it on now: it is shown once and kept nowhere"), title=title, tone="ok")
        self.password.setAccessibleName(title)
        self.copy.setText(self.tr("Copy"))

    def show_password(self, login: str, password: str) -> None:
        """This one, until another person is looked at."""
        self._login = login
        self.password.setText(password)
        self.retranslate()
        self.show()

    def forget(self) -> None:
        """Take it away."""
        self.password.clear()
        self.hide()

    def _copy_clicked(self) -> None:
        QApplication.clipboard().setText(self.password.text())
        self.copy.setText(self.tr("Copied"))
