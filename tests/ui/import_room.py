"""An administrator before the import page, with a real base behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app import config
from app.services.desk import Desk, Me
from app.services.drafts import Journal
from app.ui.desk_tasks import DeskTasks
from app.ui.imports.page import ImportPage
from app.ui.main_window import MainWindow, PageSpec
from tests.office import Office


@dataclass
class ImportRoom:
    """Everything a test of the wizard touches."""

    office: Office
    desk: Desk
    tasks: DeskTasks
    window: MainWindow
    page: ImportPage

    def open(self, path: Path) -> None:
        """Choose a file as the dialog would."""
        self.page.ask_open = lambda: str(path)
        self.page.choose_file()

    def close(self) -> None:
        """Ends workers and connections."""
        self.tasks.shut_down()
        self.window.close()
        self.desk.close()


def furnish(office: Office, login: str = "boss", *, language: str = "en") -> ImportRoom:
    """A signed-in person before the first step."""
    level = "admin" if login == "boss" else "manager"
    me = Me(office.staff[login], login, login.title(), level, None, "", "Europe/Kyiv")
    desk = Desk(office.database(login), Journal(config.home() / f"{login}.db"), me)
    desk.load_books(language)
    tasks = DeskTasks(desk)
    pages: list[ImportPage] = []

    def make() -> ImportPage:
        pages.append(ImportPage(desk, tasks))
        return pages[0]

    window = MainWindow([PageSpec("imports", "file-up", lambda: "Import", make, place="role")])
    tasks.known_failed.connect(window.show_error)
    window.resize(1440, 836)
    window.go("imports")
    return ImportRoom(office, desk, tasks, window, pages[0])
