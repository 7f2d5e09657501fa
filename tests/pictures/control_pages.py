"""Paints control into build/pictures: `python -m tests.pictures.control_pages [language]`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.services.desk import Desk
from app.ui.control.page import ControlPage
from app.ui.desk_tasks import DeskTasks
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.control_room import believable_undone
from tests.ui.day_room import NOW, Room, furnish
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")
WIDTHS = (1100, 1280, 1440)


def main() -> int:
    """All views, three widths, dialogs, light and dark."""
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
    """Empty, then full in every view."""
    room = furnish(office, _page, login="leo", name="Лев Северов", language=language)
    room.window.show()
    shoot(room, f"control-empty-{language}")
    believable_undone(office, NOW)
    room.page.refresh(None)
    for width in WIDTHS:
        room.window.resize(width, 800)
        shoot(room, f"control-{width}-{language}")
    room.page.card.mark_all()
    shoot(room, f"control-marked-{language}")
    ask(room, room.page._replan, f"control-replan-{language}")
    for view in ("promises", "orphans", "standing", "given_up"):
        room.page.show_view(view)
        shoot(room, f"control-{view}-{language}")
    room.page.show_view("orphans")
    shoot(room, f"control-orphans-{language}")
    ask(room, room.page._plan, f"control-plan-{language}")
    ask(room, room.page._close, f"control-close-{language}")
    apply_theme(app, "dark", 100)
    shoot(room, f"control-orphans-dark-{language}")
    room.page.show_view("undone")
    shoot(room, f"control-dark-{language}")
    room.close()
    apply_theme(app, "light", 100)


def shoot(room: Room, name: str) -> None:
    """One picture of the window when everything has been read."""
    QTest.qWaitForWindowExposed(room.window)
    wait_until(room.page.is_loaded)
    room.tasks.wait_idle()
    views = room.page.card.views
    wait_until(lambda: views.width() >= views.sizeHint().width(), 1.0)
    room.window.grab().save(str(OUT / f"{name}.png"))


def ask(room: Room, command: object, name: str) -> None:
    """One picture of the dialog a command opens, and away with it."""
    assert callable(command)
    command()
    dialog = room.window.findChildren(QDialog)[-1]
    QTest.qWaitForWindowExposed(dialog)
    dialog.grab().save(str(OUT / f"{name}.png"))
    dialog.close()
    wait_until(lambda: not shiboken6.isValid(dialog))


def _page(desk: Desk, tasks: DeskTasks, window: MainWindow) -> ControlPage:
    return ControlPage(desk, tasks, toasts=window.toasts)


if __name__ == "__main__":
    sys.exit(main())
