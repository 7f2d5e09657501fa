"""Paints the calendar into build/pictures: `python -m tests.pictures.calendar_pages [language …]`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.languages import Languages, ensure_compiled
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui import calendar_room
from tests.ui.cut_texts import cut_texts
from tests.ui.day_room import NOW, Room
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")


def paint(room: Room, name: str) -> None:
    """One picture of the window as it is; texts that do not fit are said."""
    calendar_room.rest(room)
    wait_until(lambda: False, 0.12)  # layouts come to rest
    wait_until(lambda: not cut_texts(room.window), 0.3)
    room.window.grab().save(str(OUT / f"{name}.png"))
    for text in cut_texts(room.window):
        print(name, "cuts", text)


def paint_all(app: QApplication, office: Office, language: str) -> None:
    """Week, day and month of a manager in both themes, and two people of a lead side by side."""
    apply_theme(app, "light", 100)
    room = calendar_room.furnish(office, name="Дарья Ветрова", language=language)
    page = room.page
    room.window.show()
    room.window.activateWindow()
    QTest.qWaitForWindowExposed(room.window)
    for look in ("light", "dark"):
        apply_theme(app, look, 100)
        for view in ("week", "day", "month"):
            page._view_chosen(view)
            calendar_room.rest(room)
            page.go_today()
            paint(room, f"calendar-{view}-{look}-{language}")
    apply_theme(app, "light", 100)
    page.show_week()
    calendar_room.rest(room)
    room.window.resize(1280, 720)
    paint(room, f"calendar-small-{language}")
    paint_clash(room, language)
    room.close()
    paint_group(office, language)


def paint_clash(room: Room, language: str) -> None:
    """An entry was carried onto a meeting."""
    page = room.page
    entry = next(one for one in page.found.entries if one.is_promise and one.due_at > NOW)
    page.deeds.drop(entry, calendar_room.at(3, 15.25))
    wait_until(lambda: bool(room.window.findChildren(QDialog)))
    [dialog] = room.window.findChildren(QDialog)
    wait_until(lambda: not cut_texts(dialog), 0.3)
    dialog.grab().save(str(OUT / f"calendar-clash-{language}.png"))
    dialog.reject()


def paint_group(office: Office, language: str) -> None:
    """A lead looks at two people."""
    room = calendar_room.furnish(office, login="leo", name="Павел Дробот", language=language)
    room.window.show()
    QTest.qWaitForWindowExposed(room.window)
    calendar_room.rest(room)
    page = room.page
    page._view_chosen("day")
    page._people_chosen((office.staff["anna"], office.staff["boris"], office.staff["leo"]))
    paint(room, f"calendar-group-{language}")
    page.choose_people()
    wait_until(lambda: bool(room.window.findChildren(QDialog)))
    [dialog] = room.window.findChildren(QDialog)
    dialog.grab().save(str(OUT / f"calendar-people-{language}.png"))
    dialog.reject()
    room.close()


def main() -> int:
    """All of it, in the languages that are named."""
    app = QApplication(sys.argv[:1])
    OUT.mkdir(parents=True, exist_ok=True)
    ensure_compiled()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        with throw_away_office(Path(folder) / "server") as office:
            calendar_room.believable_week(office)
            calendar_room.believable_week(office, "boris")
            for language in sys.argv[1:] or ("en", "ru", "uk"):
                Languages(app).use(language)
                paint_all(app, office, language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
