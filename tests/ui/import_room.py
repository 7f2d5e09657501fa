"""An administrator before the import page, with a real base behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.ui.imports.page import ImportPage
from tests.office import Office
from tests.ui import day_room


@dataclass
class ImportRoom(day_room.Room):
    """Everything a test of the wizard touches."""

    def open(self, path: Path) -> None:
        """Choose a file as the dialog would."""
        self.page.ask_open = lambda: str(path)
        self.page.choose_file()


def furnish(office: Office, login: str = "boss", *, language: str = "en") -> ImportRoom:
    """A signed-in person before the first step."""
    room = day_room.furnish(
        office,
        lambda desk, tasks, window: ImportPage(desk, tasks),
        login=login,
        name=login.title(),
        language=language,
        at=datetime.now(UTC),
        page="imports",
        height=836,
    )
    return ImportRoom(**vars(room))
