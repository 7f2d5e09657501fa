"""Paints plan and fact into build/pictures: `python -m tests.pictures.kpi_pages [language]`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.languages import Languages
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.day_room import Room
from tests.ui.kpi_room import believable_weeks, kpi_room
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")
SIZES = ((1440, 800), (1280, 720))


def settle(room: Room) -> None:
    """The page is shown and all it asked for has come."""
    QTest.qWaitForWindowExposed(room.window)
    wait_until(room.page.is_loaded)
    room.tasks.wait_idle()


def grab(room: Room, name: str) -> None:
    """One picture of the window."""
    settle(room)
    room.window.grab().save(str(OUT / f"{name}.png"))


def main() -> int:
    """A lead, a manager and an administrator; both themes, two sizes, the dialogs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language = sys.argv[1] if len(sys.argv) > 1 else "ru"
    app = QApplication(sys.argv[:1])
    OUT.mkdir(parents=True, exist_ok=True)
    apply_theme(app, "light", 100)
    Languages(app).use(language)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        with throw_away_office(Path(folder) / "server") as office:
            paint_all(app, office, language)
    return 0


def paint_all(app: QApplication, office: Office, language: str) -> None:
    """Every state worth looking at."""
    believable_weeks(office)
    room = kpi_room(office, "leo", language=language)
    room.window.show()
    room.window.activateWindow()
    for theme in ("light", "dark"):
        apply_theme(app, theme, 100)
        for width, height in SIZES:
            room.window.resize(width, height)
            grab(room, f"kpi-{theme}-{width}-{language}")
        room.window.resize(*SIZES[0])
        paint_dialogs(room, f"{theme}-{language}")
    apply_theme(app, "light", 100)
    room.page.funnel.choose("refusals")
    room.page.choose_measure("sales_per_meeting")
    grab(room, f"kpi-refusals-{language}")
    room.close()
    for login in ("anna", "boss"):
        room = kpi_room(office, login, language=language)
        room.window.show()
        grab(room, f"kpi-{login}-{language}")
        room.close()


def paint_dialogs(room: Room, tail: str) -> None:
    """The plan editor, all indicators, and the rows behind a figure."""
    for name, ask in (
        ("plans", room.page.edit_plans),
        ("table", room.page.show_table),
        ("rows", lambda: room.page.open_figure("dials")),
    ):
        ask()
        room.tasks.wait_idle()
        dialog = next(one for one in reversed(room.window.findChildren(QDialog)) if one.isVisible())
        QTest.qWaitForWindowExposed(dialog)
        dialog.grab().save(str(OUT / f"kpi-{name}-{tail}.png"))
        dialog.done(0)


if __name__ == "__main__":
    sys.exit(main())
