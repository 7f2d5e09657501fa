"""Paints the finder of duplicates and two cards side by side into build/pictures: `python -m tests.pictures.merge_pages [ru]`. Look."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.dialogs.lookalikes import LookalikesDialog
from app.ui.dialogs.merge import MergeDialog
from app.ui.languages import Languages
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.day_room import Room
from tests.ui.people_room import blank_room, open_room
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")


def furnish(office: Office) -> None:
    """Pairs of each sort."""
    one = office.client(
        "anna", name="ООО «Вектор Логистика»", city="Київ", note="Просит перезвонить", importance=2
    )
    two = office.client(
        "anna",
        name="Вектор Логистика",
        city="Київ",
        email="office@vektor-log.test",
        importance=3,
        status="warm",
    )
    office.person(one, "Ольга Коваленко")
    office.person(two, "Виталий Тесля")
    for client in (one, two):
        office.activity(client)
    office.client("boris", name="Ясный Склад", city="Одеса", phone=None, tax_id="12345678")
    office.client("anna", name="Ясный Склад, магазин", city="Львів", phone=None, tax_id="12-345-678")
    office.client("boris", name="Мельница Групп", city="Харків", phone="+380501112233")
    office.client("boris", name="Мельница", city="Харків", phone="+380501112233")


def paint(room: Room, dialog: QDialog, name: str) -> None:
    """A dialog as it is; it is left afterwards."""
    dialog.open()
    QTest.qWaitForWindowExposed(dialog)
    room.tasks.wait_idle()
    wait_until(lambda: False, 0.3)
    dialog.grab().save(str(OUT / f"merge-{name}.png"))
    dialog.reject()
    room.tasks.wait_idle()


def walk(room: Room, look: str) -> None:
    """Both dialogs, and the empty list."""
    pairs = LookalikesDialog(room.desk, room.tasks, parent=room.window)
    paint(room, pairs, f"pairs-{look}")
    names = ("ООО «Вектор Логистика»", "Вектор Логистика")
    ids = [room.office.rows("select id from crm.client where name = %s", name)[0][0] for name in names]
    paint(room, MergeDialog(room.desk, room.tasks, *ids, room.window), f"two-{look}")
    lonely = room.office.client("anna", name="Один", city="Рівне", phone=None)
    paint(room, LookalikesDialog(room.desk, room.tasks, lonely, room.window), f"none-{look}")


def main(words: list[str]) -> None:
    """Light and dark."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    language = words[0] if words else "en"
    Languages(app).use(language)
    with tempfile.TemporaryDirectory() as folder, throw_away_office(Path(folder) / "server") as office:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        for look in ("light", "dark"):
            apply_theme(app, look)
            office.clean()
            furnish(office)
            with open_room(blank_room(office, "leo")) as room:
                walk(room, f"{look}-{language}")


if __name__ == "__main__":
    main(sys.argv[1:])
