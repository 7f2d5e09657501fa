"""An administrator or lead before a page, with people and clients of a real base behind it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services import handovers, setup, staff
from app.ui.page import Page
from tests.office import PASSWORD, Office
from tests.ui import day_room
from tests.ui.day_room import Room

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def blank_room(office: Office, login: str) -> Room:
    """A signed-in person before an empty page: dialogs are opened over it."""
    return day_room.furnish(office, lambda desk, tasks, window: Page(), login=login, name=login.title())


@contextmanager
def open_room(room: Room) -> Iterator[Room]:
    """The window is shown, and taken away afterwards."""
    room.window.show()
    try:
        yield room
    finally:
        room.tasks.wait_idle()
        room.close()


def settle(room: Room, qtbot: QtBot, condition: Callable[[], bool] = lambda: True) -> None:
    """Wait until nothing is on its way and the condition holds."""
    qtbot.waitUntil(lambda: room.tasks.busy() == 0 and condition(), timeout=8_000)


def press(dialog: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key where the focus of this dialog is."""
    if not dialog.isActiveWindow():
        dialog.activateWindow()
        assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog.focusWidget() or dialog, key, modifiers)


def shown(dialog: QDialog, qtbot: QtBot) -> None:
    """The dialog is opened as a page does it."""
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)


def full_hands(office: Office, owner: str, clients: int, promised: int = 0) -> list[uuid.UUID]:
    """Clients of one owner, the first ones with a promise each."""
    made = [office.client(owner, phone=None, name=f"Firm {number:03}") for number in range(clients)]
    for client in made[:promised]:
        office.activity(client, by=owner, is_promise=True)
    return made


def owners(office: Office) -> dict[str | None, int]:
    """How many clients everybody has, by login; None is a pool."""
    return dict(
        office.rows(
            "select s.login, count(*) from crm.client c left join crm.staff s on s.id = c.owner_id group by 1"
        )
    )


TEAM = (
    ("bondar", "Ирина Бондар", "manager", "North"),
    ("zorin", "Максим Зорин", "manager", "North"),
    ("panko", "Леся Панько", "manager", "South"),
    ("gaidai", "Раиса Гайдай", "manager", "South"),
)
NAMES = {
    "boss": "Антон Крылов",
    "leo": "Павел Дробот",
    "anna": "Дарья Ветрова",
    "boris": "Олег Кравец",
    "lena": "Елена Савчук",
    "clara": "Тарас Ярема",
}


def believable_team(office: Office) -> None:
    """Two groups with names, clients in different numbers, a pool, one who has left and one hand-over."""
    for login, name, level, group in TEAM:
        setup.make_person(
            office.superuser_url,
            login=login,
            password=PASSWORD,
            name=name,
            level=level,
            group_id=office.groups[group],
        )
    for login, name in NAMES.items():
        office.rows("update crm.staff set name = %s where login = %s returning 1", name, login)
    for group, name in (("North", "Группа А: опт"), ("South", "Группа Б: розница")):
        office.rows(
            "update crm.sales_group set name = %s where id = %s returning 1", name, office.groups[group]
        )
    office.staff |= dict(office.rows("select login, id from crm.staff"))
    for owner, clients, promised in (
        ("anna", 64, 9),
        ("boris", 41, 4),
        ("bondar", 38, 6),
        ("zorin", 22, 2),
        ("panko", 17, 3),
    ):
        full_hands(office, owner, clients, promised)
    for _ in range(12):
        office.client(None, group="North", phone=None)
    given = [
        row[0]
        for row in office.rows("select id from crm.client where owner_id = %s limit 5", office.staff["zorin"])
    ]
    with office.as_user("leo") as db:
        handovers.hand_over(db, tuple(given), to_login="bondar")
    with office.as_user("boss") as db:
        staff.set_rights(db, office.staff["anna"], {"export": True})
        staff.dismiss(db, office.staff["gaidai"])
