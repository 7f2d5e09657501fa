"""Paints the plan of a group into build/pictures: `python -m tests.pictures.team_day_pages [language …]`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.dialogs.assign import AssignDialog
from app.ui.languages import Languages, ensure_compiled
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui import team_room
from tests.ui.cut_texts import cut_texts
from tests.ui.day_room import Room
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")
SIZES = ((1440, 800), (1280, 720), (1920, 1040))


def rest(room: Room) -> None:
    """Until nothing moves any more."""
    page = room.page
    wait_until(lambda: not page._soon.isActive() and not page.deeds.is_keeping() and not room.tasks.busy())
    wait_until(lambda: False, 0.15)  # layouts come to rest
    wait_until(lambda: not cut_texts(room.window), 0.5)


def paint(room: Room, name: str) -> None:
    """One picture of the window as it is; texts that do not fit are said."""
    rest(room)
    room.window.grab().save(str(OUT / f"{name}.png"))
    for text in cut_texts(room.window):
        print(name, "cuts", text)


def paint_all(app: QApplication, office: Office, language: str) -> None:
    """The board in both themes and three sizes, with drafts, with something over a cell, and its dialog."""
    apply_theme(app, "light", 100)
    room = team_room.furnish(office, name="Павел Дробот", language=language)
    page = room.page
    room.window.resize(1440, 800)
    room.window.show()
    room.window.activateWindow()
    QTest.qWaitForWindowExposed(room.window)
    rest(room)
    paint(room, f"team-day-plain-{language}")
    raisa, max_, boris = (office.staff[login] for login in ("raisa", "max", "boris"))
    ids = page.pool.shown_ids()
    page.deeds.assign_clients((max_, team_room.MONDAY), ids[3:8])
    rest(room)
    page.deeds.assign_clients((boris, team_room.FRIDAY), ids[8:11])
    rest(room)
    page.pool.model.mark(page.pool.shown_ids()[:3])
    page.board.go_to((raisa, team_room.FRIDAY))
    words = page.board.words_of_drop((raisa, team_room.FRIDAY), _clients(3))
    page.board._over = ((raisa, team_room.FRIDAY), words)
    for width, height in SIZES:
        room.window.resize(width, height)
        paint(room, f"team-day-{width}-{language}")
    room.window.resize(1440, 800)
    apply_theme(app, "dark", 100)
    paint(room, f"team-day-dark-{language}")
    apply_theme(app, "light", 100)
    page.board._over = None
    page.new_assignment()
    paint_dialog(app, room, language)
    room.close()


def paint_dialog(app: QApplication, room: Room, language: str) -> None:
    """The dialog of an assignment, for given clients and by the filter, light and dark."""
    [dialog] = room.window.findChildren(AssignDialog)
    dialog.task.name.setText("Осенний список")
    dialog.days.next[3].click()
    for look in ("light", "dark"):
        apply_theme(app, look, 100)
        wait_until(lambda: not dialog.is_waiting() and not room.tasks.busy())
        wait_until(lambda: not cut_texts(dialog), 0.5)
        dialog.grab().save(str(OUT / f"assign-{look}-{language}.png"))
    dialog._filter_wanted()
    apply_theme(app, "light", 100)
    wait_until(lambda: not dialog.is_waiting() and not room.tasks.busy())
    wait_until(lambda: not cut_texts(dialog), 0.5)
    dialog.grab().save(str(OUT / f"assign-filter-{language}.png"))
    for text in cut_texts(dialog):
        print("assign", language, "cuts", text)
    dialog.reject()


def _clients(count: int):  # type: ignore[no-untyped-def]
    from app.ui.team_day.board import Load

    return Load(clients=count)


def main() -> int:
    """All of it, in the languages that are named."""
    app = QApplication(sys.argv[:1])
    OUT.mkdir(parents=True, exist_ok=True)
    ensure_compiled()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        with throw_away_office(Path(folder) / "server") as office:
            team_room.believable_group(office)
            for language in sys.argv[1:] or ("en", "ru", "uk"):
                Languages(app).use(language)
                paint_all(app, office, language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
