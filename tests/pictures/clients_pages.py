"""Paints the list of clients into build/pictures: `python -m tests.pictures.clients_pages [language]`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.conditions import AllOf, AnyOf, Condition, Filter, Not
from app.ui.languages import Languages
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.clients_room import believable_list, open_list
from tests.ui.day_room import Room
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")
SIZES = ((1100, 680), (1280, 720), (1440, 800), (1920, 1000))
MANY: Filter = AllOf(
    (
        Condition("status", "any_of", ("warm", "hot")),
        Condition("next", "before", ("today+5",)),
        AnyOf(
            (
                Condition("city", "any_of", ("Киев", "Одесса", "Львов")),
                Not(Condition("importance", "any_of", (1,))),
            )
        ),
    )
)


def main() -> int:
    """Empty, full in four sizes, filtered, marked, panes, nothing found; light and dark."""
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
    """All of it, by a lead."""
    room = open_list(office, language=language)
    room.window.show()
    shoot(room, f"clients-empty-{language}")
    believable_list(office)
    room.page.reload()
    for width, height in SIZES:
        room.window.resize(width, height)
        shoot(room, f"clients-{width}-{language}")
    room.window.resize(1440, 800)
    room.page.card.filters.set_filter(MANY)
    room.page._filtered(MANY)
    wait_until(lambda: room.page.is_settled() and room.page._shown.filter == MANY)
    mark(room)
    shoot(room, f"clients-marked-{language}")
    panes(room, language)
    room.page.card.filters.set_filter(AllOf((*MANY.parts, Condition("city", "any_of", ("Сумы",)))))
    room.page._filtered(None)
    shoot(room, f"clients-nothing-{language}")
    apply_theme(app, "dark", 100)
    shoot(room, f"clients-nothing-dark-{language}")
    room.page.card.filters.set_filter(MANY)
    room.page._filtered(None)
    wait_until(room.page.is_settled)
    mark(room)
    shoot(room, f"clients-dark-{language}")
    panes(room, f"dark-{language}")
    room.close()
    apply_theme(app, "light", 100)


def mark(room: Room) -> None:
    """Three rows, as a hand would."""
    model = room.page.card.model
    model.set_marked(model.order().ids(0, 5)[::2])


def panes(room: Room, name: str) -> None:
    """What floats: the conditions, the columns, the order."""
    page = room.page
    page.card.filters.ask()
    float_out(page.card.filters.editor, f"clients-condition-{name}")
    page.card.filters.edit(2)
    float_out(page.card.filters.editor, f"clients-any-of-{name}")
    page.card.ask_columns()
    float_out(page.card.popup, f"clients-columns-{name}")
    page.card.ask_order()
    float_out(page.card.popup, f"clients-order-{name}")


def float_out(pane: QWidget, name: str) -> None:
    """One picture of a pane, and away with it."""
    QTest.qWaitForWindowExposed(pane)
    wait_until(lambda: False, 0.1)
    pane.grab().save(str(OUT / f"{name}.png"))
    pane.close()


def shoot(room: Room, name: str) -> None:
    """One picture of the window when everything has been read."""
    QTest.qWaitForWindowExposed(room.window)
    wait_until(room.page.is_settled)
    room.window.grab().save(str(OUT / f"{name}.png"))


if __name__ == "__main__":
    sys.exit(main())
