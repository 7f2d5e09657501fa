"""Paints My day into build/pictures with a believable day: `python -m tests.pictures.my_day_sheet`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
import uuid
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.services.desk import Desk
from app.ui.card.card_page import CardPage
from app.ui.desk_tasks import DeskTasks
from app.ui.finder.finder import Finder
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.my_day.page import MyDayPage
from app.ui.my_day.skip import SkipDialog
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
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
        with throw_away_office(Path(folder) / "server") as office:
            paint_all(app, office, language)
    return 0


def paint_all(app: QApplication, office: Office, language: str) -> None:
    """My day at all widths and in both themes, its dialogs, the card of a client and the finder."""
    ids = believable_day(office)
    room = furnish(office, _my_day, name="Дарья Ветрова", language=language)
    room.window.show()
    room.window.activateWindow()
    for width in WIDTHS:
        room.window.resize(width, 800)
        paint(app, room, f"my-day-{width}-{language}")
    room.window.resize(1440, 800)
    room.page.card.choose_view("undone")
    paint(app, room, f"my-day-undone-{language}")
    room.page.card.choose_view("queue")
    paint_dialogs(room, language)
    apply_theme(app, "dark", 100)
    paint(app, room, f"my-day-dark-{language}")
    room.close()
    apply_theme(app, "light", 100)
    paint_card(app, office, ids, language)


def paint_dialogs(room: Room, language: str) -> None:
    """The small dialogs over the page, and the finder with what it found."""
    row, screen = room.page.card.current_row(), room.page.screen
    deeds = room.page.deeds
    asks = {
        "plan": partial(deeds.plan, screen),
        "finish": partial(deeds.finish, row),
        "add": deeds.add_client,
    }
    for name, ask in asks.items():
        ask()
        dialog = room.window.findChildren(QDialog)[-1]
        for editor in dialog.findChildren(QLineEdit)[:1]:
            editor.setText("завтра 10")
        grab(dialog, f"dialog-{name}-{language}")
    skip = SkipDialog("Вектор Логистика", room.window)
    skip.show()
    grab(skip, f"dialog-skip-{language}")
    finder = Finder(room.tasks, room.window)
    finder.show()
    finder.search.setText("ль")
    finder.search.returnPressed.emit()
    wait_until(lambda: bool(finder.model.rows()))
    grab(finder, f"finder-{language}")


def grab(dialog: QDialog, name: str) -> None:
    """One picture of a dialog, and away with it."""
    QTest.qWaitForWindowExposed(dialog)
    dialog.grab().save(str(OUT / f"{name}.png"))
    dialog.close()
    wait_until(lambda: not shiboken6.isValid(dialog))


def paint_card(app: QApplication, office: Office, ids: dict[str, uuid.UUID], language: str) -> None:
    """The card of the client with the longest history, read and edited."""
    room = furnish(office, _card, name="Дарья Ветрова", language=language)
    room.window.show()
    room.page.open_client(ids["Вектор Логистика"])
    for width in WIDTHS:
        room.window.resize(width, 800)
        wait_until(lambda: room.page.switch.state() == "content")
        wait_until(lambda: room.page.fields.geometry().right() < room.page.width())
        wait_until(lambda: _unsqueezed(room.page.history.next))
        room.window.grab().save(str(OUT / f"client-card-{width}-{language}.png"))
    room.page.fields.begin()
    apply_theme(app, "dark", 100)
    wait_until(lambda: _unsqueezed(room.page.fields.save))
    room.window.grab().save(str(OUT / f"client-card-dark-{language}.png"))
    room.close()


def _unsqueezed(widget: QWidget) -> bool:
    wanted = (
        widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
    )
    return widget.isVisible() and widget.height() >= wanted


def _my_day(desk: Desk, tasks: DeskTasks, window: MainWindow) -> MyDayPage:
    return MyDayPage(desk, tasks, toasts=window.toasts)


def _card(desk: Desk, tasks: DeskTasks, window: MainWindow) -> CardPage:
    return CardPage(desk, tasks, toasts=window.toasts)


if __name__ == "__main__":
    sys.exit(main())
