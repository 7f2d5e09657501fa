"""Paints activities into build/pictures: `python -m tests.pictures.activities_pages [language]`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.services.activity_lists import ActivityQuery
from app.services.conditions import AllOf, Condition, Not
from app.services.desk import Desk
from app.ui.activities.page import ActivitiesPage
from app.ui.desk_tasks import DeskTasks
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.activities_room import believable_activities
from tests.ui.day_room import NOW, Room, furnish
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")
SIZES = ((1440, 800), (1280, 720), (1100, 680))


def main() -> int:
    """The list in its scopes and states, for a manager and a lead, light and dark."""
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
    """Empty, then full."""
    room = furnish(office, _page, login="leo", name="Лев Северов", language=language)
    room.window.show()
    shoot(room, f"activities-nothing-fits-{language}")
    room.page.show_everything()
    shoot(room, f"activities-empty-{language}")
    believable_activities(office, NOW)
    show(room, ActivityQuery(descending=True))
    for width, height in SIZES:
        room.window.resize(width, height)
        shoot(room, f"activities-{width}-{language}")
    room.window.resize(*SIZES[0])
    show(room, ActivityQuery(state="undone", since="week", until="week", earlier=True, descending=False))
    shoot(room, f"activities-undone-{language}")
    room.page.card.toggle_all()
    shoot(room, f"activities-marked-{language}")
    ask(room, room.page.keys.replan, f"activities-replan-{language}")
    ask(room, room.page.keys.give_up, f"activities-give-up-{language}")
    room.page.card.clear_marks()
    kinds = Condition("kind", "any_of", ("call", "meeting", "offer"))
    show(
        room,
        ActivityQuery(
            filter=AllOf(
                (
                    kinds,
                    Not(Condition("city", "any_of", ("Львов",))),
                    Condition("words", "contains", ("цен",)),
                )
            )
        ),
    )
    shoot(room, f"activities-filtered-{language}")
    room.page.card.ask_columns()
    popup(room, f"activities-columns-{language}")
    apply_theme(app, "dark", 100)
    show(room, ActivityQuery(descending=True))
    shoot(room, f"activities-dark-{language}")
    room.close()
    apply_theme(app, "light", 100)
    mine = furnish(office, _page, language=language)
    mine.window.show()
    shoot(mine, f"activities-manager-{language}")
    mine.close()


def show(room: Room, query: ActivityQuery) -> None:
    """Another list."""
    room.page._show_query(query)
    room.page.reload()


def shoot(room: Room, name: str) -> None:
    """One picture of the window when everything has been read."""
    QTest.qWaitForWindowExposed(room.window)
    wait_until(lambda: bool(room.page.is_loaded()) and room.tasks.busy() == 0)
    room.window.grab()
    wait_until(lambda: room.tasks.busy() == 0 and not room.page.card.model._pause.isActive())
    room.window.grab().save(str(OUT / f"{name}.png"))


def ask(room: Room, command: object, name: str) -> None:
    """One picture of the dialog a command opens, and away with it."""
    assert callable(command)
    command()
    wait_until(lambda: bool(room.window.findChildren(QDialog)))
    dialog = room.window.findChildren(QDialog)[-1]
    QTest.qWaitForWindowExposed(dialog)
    dialog.grab().save(str(OUT / f"{name}.png"))
    dialog.close()
    wait_until(lambda: not shiboken6.isValid(dialog))


def popup(room: Room, name: str) -> None:
    """One picture of a pane that floats, and away with it."""
    pane = room.page.card.popup
    assert isinstance(pane, QWidget)
    QTest.qWaitForWindowExposed(pane)
    pane.grab().save(str(OUT / f"{name}.png"))
    pane.close()


def _page(desk: Desk, tasks: DeskTasks, window: MainWindow) -> ActivitiesPage:
    return ActivitiesPage(desk, tasks, toasts=window.toasts)


if __name__ == "__main__":
    sys.exit(main())
