"""Paints do-not-call lists and consents into build/pictures: `python -m tests.pictures.do_not_call_pages [language …]`."""

from __future__ import annotations

import os
import sys
import tempfile
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.services import consents, do_not_call
from app.services.clients import read_card
from app.services.consents import NewConsent
from app.services.do_not_call import ManyNumbers, NewEntry
from app.ui.dialogs.consent import ConsentDialog
from app.ui.dialogs.do_not_call import DoNotCallDialog
from app.ui.dialogs.do_not_call_entries import DoNotCallEntries
from app.ui.house.numbers_dialog import NumbersDialog
from app.ui.house.page import HousePage
from app.ui.languages import Languages, ensure_compiled
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.cut_texts import cut_texts
from tests.ui.day_room import Room, furnish
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")


def believable_lists(office: Office) -> uuid.UUID:
    """A silent client, a silent person, a register of numbers, something lifted; the client of the consents."""
    client = office.client("anna", name="Вектор Логистика")
    person = office.person(client, "Ольга Коваленко")
    other = office.client("anna", phone="+380442345679", name="Ладья Мебель")
    month = datetime.now(UTC) + timedelta(days=30)
    with office.as_user("anna") as db:
        said = "просила писать, а не звонить"
        do_not_call.add_entry(
            db, NewEntry(uuid.uuid4(), "person", "own", said, client, person, expires_at=month)
        )
        lifted = do_not_call.add_entry(db, NewEntry(uuid.uuid4(), "client", "own", "надоели", other))
        for channel, given in (("email", True), ("call", False), ("message", True)):
            consents.add_consent(db, NewConsent(uuid.uuid4(), client, channel, given, "по телефону"))
    with office.as_user("leo") as db:
        do_not_call.lift_entry(db, do_not_call.Lift(lifted, "позвонили сами"))
        do_not_call.add_entry(db, NewEntry(uuid.uuid4(), "client", "complaint", "жалоба от 20 ноября", other))
    with office.as_user("boss") as db:
        numbers = tuple(f"+3804423457{place:02}" for place in range(9))
        do_not_call.add_numbers(db, ManyNumbers("register", numbers, "реестр за ноябрь"))
    return client


def paint(room: Room, dialog: QDialog, name: str) -> None:
    """The dialog in both themes."""
    dialog.open()
    for look in ("light", "dark"):
        apply_theme(QApplication.instance(), look, 100)  # type: ignore[arg-type]
        wait_until(lambda: not room.tasks.busy())
        wait_until(lambda: not cut_texts(dialog), 0.3)
        dialog.grab().save(str(OUT / f"{name}-{look}.png"))
        for text in cut_texts(dialog):
            print(name, look, "cuts", text)
    dialog.reject()


def paint_all(office: Office, client: uuid.UUID, language: str) -> None:
    """The section, and every dialog of it."""
    room = furnish(
        office, lambda desk, tasks, window: HousePage(desk, tasks, toasts=window.toasts), login="boss",
        name="Антон Бойко", language=language, at=datetime.now(UTC),
    )  # fmt: skip
    room.window.show()
    QTest.qWaitForWindowExposed(room.window)
    apply_theme(QApplication.instance(), "light", 100)  # type: ignore[arg-type]
    room.page.go("dnc_list")
    wait_until(lambda: not room.tasks.busy())
    wait_until(lambda: False, 0.2)
    room.window.grab().save(str(OUT / f"dnc-section-{language}.png"))
    with office.as_user("boss") as db:
        card = read_card(db, client)
    desk, tasks, window = room.desk, room.tasks, room.window
    every = DoNotCallEntries(desk, tasks, parent=window)
    every.state.setCurrentIndex(every.state.findData("all"))
    paint(room, every, f"dnc-entries-{language}")
    paint(room, DoNotCallDialog(desk, tasks, card, window), f"dnc-add-{language}")
    paint(room, ConsentDialog(desk, tasks, card, window), f"consent-{language}")
    path = Path(os.environ["NEZABUDKA_HOME"]) / "register.csv"
    path.write_text("Phone\n0442345678\n044 234\nнет\n0442345699\n", "utf-8")
    file = NumbersDialog(room.page.house, str(path), "register", parent=window)
    wait_until(lambda: file.file is not None)
    paint(room, file, f"dnc-file-{language}")
    room.close()


def main() -> int:
    """All of it, in the languages that are named."""
    app = QApplication(sys.argv[:1])
    OUT.mkdir(parents=True, exist_ok=True)
    ensure_compiled()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        home.mkdir()
        os.environ["NEZABUDKA_HOME"] = str(home)
        with throw_away_office(Path(folder) / "server") as office:
            client = believable_lists(office)
            for language in sys.argv[1:] or ("en", "ru", "uk"):
                Languages(app).use(language)
                paint_all(office, client, language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
