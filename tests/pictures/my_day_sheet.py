"""Paints My day into build/pictures with a believable day: `python -m tests.pictures.my_day_sheet`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.outside.postgres import BundledServer
from app.ui.languages import Languages
from app.ui.my_day.page import MyDayPage
from app.ui.theme import apply_theme
from tests.office import Office
from tests.ui.day_room import Room, believable_day, furnish
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")
WIDTHS = (1100, 1280, 1440, 1920)


def paint(app: QApplication, room: Room, name: str) -> None:
    """One picture of the window as it is."""
    room.tasks.wait_idle()
    QTest.qWaitForWindowExposed(room.window)
    wait_until(room.page.preview_is_whole)
    wait_until(lambda: room.page.preview.geometry().right() < room.page.width())
    room.window.grab().save(str(OUT / f"{name}.png"))


def main() -> int:
    """Light and dark, four widths, the queue and what is undone."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language = sys.argv[1] if len(sys.argv) > 1 else "ru"
    app = QApplication(sys.argv[:1])
    OUT.mkdir(parents=True, exist_ok=True)
    apply_theme(app, "light", 100)
    Languages(app).use(language)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        server = BundledServer(Path(folder) / "server", durable=False)
        try:
            office = Office.on(server.start().url("postgres"))
            believable_day(office)
            paint_all(app, office, language)
            office.close_all()
        finally:
            server.remove()
    return 0


def paint_all(app: QApplication, office: Office, language: str) -> None:
    """Every picture of this page."""
    room = furnish(
        office,
        lambda desk, tasks, window: MyDayPage(desk, tasks, toasts=window.toasts),
        name="Дарья Ветрова",
        language=language,
    )
    room.window.show()
    room.window.activateWindow()
    for width in WIDTHS:
        room.window.resize(width, 800)
        paint(app, room, f"my-day-{width}-{language}")
    room.window.resize(1440, 800)
    room.page.card.choose_view("undone")
    paint(app, room, f"my-day-undone-{language}")
    room.page.card.choose_view("queue")
    apply_theme(app, "dark", 100)
    paint(app, room, f"my-day-dark-{language}")
    room.close()


if __name__ == "__main__":
    sys.exit(main())
