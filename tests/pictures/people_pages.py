"""Paints the page of people and hand-overs into build/pictures: `python -m tests.pictures.people_pages [ru]`. Look."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.services.handovers import HandOverRequest
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.dialogs.hand_over_log import HandOverLog
from app.ui.languages import Languages
from app.ui.people.clients_dialog import ClientsDialog
from app.ui.people.dismissal import DismissalDialog
from app.ui.people.groups_dialog import GroupsDialog
from app.ui.people.page import PeoplePage
from app.ui.people.password_dialog import PasswordDialog
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.day_room import Room, furnish
from tests.ui.people_room import believable_team
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")


def settle(room: Room) -> None:
    """Answers and layouts come to rest."""
    room.tasks.wait_idle()
    wait_until(lambda: False, 0.15)


def paint(room: Room, name: str) -> None:
    """The window as it is."""
    settle(room)
    room.window.grab().save(str(OUT / f"people-{name}.png"))


def paint_dialog(room: Room, dialog: QDialog, name: str) -> None:
    """A dialog as it is; it is left afterwards."""
    QTest.qWaitForWindowExposed(dialog)
    settle(room)
    dialog.grab().save(str(OUT / f"people-{name}.png"))
    dialog.reject()
    settle(room)


def walk(room: Room, office: Office, look: str) -> None:
    """The page and each of its dialogs once."""
    page, window = room.page, room.window
    page.list.go_to(office.staff["anna"])
    paint(room, f"page-{look}")
    page.pane.password.show_password("anna", "k7mq-4wfd-pz9h")
    page.pane.fields.rights.boxes["see_pool"].click()
    paint(room, f"password-{look}")
    page.pane.drop.click()
    page.begin_new()
    page.pane.fields.login.setText("o'neil")
    page.pane.fields.name.setText("Шон О'Нил")
    page.save()
    paint(room, f"new-{look}")
    page.pane.drop.click()
    person = page.list.person(office.staff["anna"])
    dismissal = DismissalDialog(room.desk, room.tasks, person, window)
    dismissal.open()
    settle(room)
    paint_dialog(room, dismissal, f"dismissal-unmarked-{look}")
    dismissal = DismissalDialog(room.desk, room.tasks, person, window)
    dismissal.open()
    settle(room)
    dismissal.pane.choose([("staff", office.staff[one]) for one in ("boris", "bondar", "panko")])
    paint_dialog(room, dismissal, f"dismissal-{look}")
    hand_over = HandOverDialog(
        room.desk, room.tasks, HandOverRequest(from_staff_id=person.id), window, whose=person.name
    )
    hand_over.open()
    settle(room)
    hand_over.pane.choose([("pool", office.groups["North"])])
    paint_dialog(room, hand_over, f"hand-over-{look}")
    for name, dialog in (
        ("groups", GroupsDialog(room.tasks, page._people.groups, window)),
        ("log", HandOverLog(room.desk, room.tasks, window)),
        ("reset", PasswordDialog(person.name, window)),
        ("clients", ClientsDialog(person, may_stay=False, parent=window)),
    ):
        dialog.open()
        paint_dialog(room, dialog, f"{name}-{look}")


def main() -> int:
    """Light and dark, wide and narrow."""
    language = sys.argv[1] if len(sys.argv) > 1 else "ru"
    app = QApplication.instance() or QApplication(sys.argv[:1])
    OUT.mkdir(parents=True, exist_ok=True)
    Languages(app).use(language)
    with tempfile.TemporaryDirectory() as folder, throw_away_office(Path(folder) / "server") as office:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        office.clean()
        believable_team(office)
        apply_theme(app, "light")
        room = furnish(
            office,
            lambda desk, tasks, window: PeoplePage(desk, tasks, toasts=window.toasts),
            login="boss",
            name="Антон Крылов",
            language=language,
            page="people",
        )
        room.window.show()
        settle(room)
        walk(room, office, f"{language}-light")
        apply_theme(app, "dark")
        walk(room, office, f"{language}-dark")
        apply_theme(app, "light")
        for width, height in ((1280, 720), (1100, 680), (1920, 1000)):
            room.window.resize(width, height)
            room.page.list.go_to(office.staff["anna"])
            paint(room, f"{width}-{language}")
        room.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
