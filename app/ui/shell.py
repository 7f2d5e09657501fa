"""The composition root: the application, the sign-in window, the workstation, and how they end."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.errors import KnownError
from app.services import access
from app.services.access import AccountClosed
from app.services.db import WrongPassword
from app.services.desk import Desk
from app.services.outside.keyrings import Secrets
from app.ui.crash import CrashGuard
from app.ui.garbage import Garbage
from app.ui.languages import Languages, ensure_compiled, system_language
from app.ui.settings.page import use_preferences
from app.ui.workstation import Workstation

if TYPE_CHECKING:
    from app.ui.login.doors import Entry
    from app.ui.login.page import LoginWindow

SIZE = (1440, 800)


class Shell(QObject):
    """Sign-in window and workstation take turns; closing either ends the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.app = app
        ensure_compiled()
        self.languages = Languages(app)
        use_preferences(app, self.languages, default_language=system_language)
        self.secrets = Secrets()
        self.garbage = Garbage(self)
        self.crash = CrashGuard()
        self.crash.install()
        self.login: LoginWindow | None = None
        self.workstation: Workstation | None = None

    def show_login(self) -> None:
        """The sign-in window, again after signing out."""
        from app.ui.login.page import LoginWindow

        self.login = LoginWindow(self.languages, self.secrets)
        self.login.resize(*SIZE)
        self.login.entered.connect(self._entered)
        self.login.show()

    def open_desk(self, desk: Desk) -> Workstation:
        """The workstation of this desk, opened on the day."""
        self.workstation = Workstation(desk, self.languages, parent=self)
        self.workstation.signed_out.connect(self._signed_out)
        self.workstation.turned_away.connect(self._turned_away)
        self.workstation.window.resize(*SIZE)
        self.workstation.start()
        return self.workstation

    def _entered(self, entry: Entry) -> None:
        self.open_desk(entry.desk)
        if self.login is not None:
            self.login.close()
            self.login.deleteLater()
            self.login = None
        if entry.kept == "session" and self.workstation is not None:
            told = self.tr("There is no keyring here: the password will be asked again at the next start")
            self.workstation.window.toasts.show_toast(told)

    def _signed_out(self) -> None:
        self.show_login()
        if self.workstation is not None:
            # Left to the collector, its pages could be taken away by a worker of the next person's window.
            self.workstation.window.deleteLater()
            self.workstation.deleteLater()
            self.workstation = None

    def _turned_away(self, why: KnownError) -> None:
        """The login was closed, or got a new password, while its window was open."""
        self._signed_out()
        if self.login is not None:
            self.login.tell(access.PasswordChanged() if isinstance(why, WrongPassword) else AccountClosed())

    def end(self) -> None:
        """Ends what still runs, however the program came to its end."""
        if self.workstation is not None:
            self.workstation.close()
        self.garbage.stop()


def run(*, url: str = "", login: str = "", password: str = "") -> int:
    """The sign-in window, or the workstation of this person at once; returns when the last window is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Nezabudka")
    shell = Shell(app)
    app.aboutToQuit.connect(shell.end)
    if url:
        shell.open_desk(access.enter(url, login, password, language=shell.languages.current))
    else:
        shell.show_login()
    return app.exec()
