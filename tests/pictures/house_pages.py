"""Paints every section of the house into build/pictures: `python -m tests.pictures.house_pages`. Look at them."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.house import words
from app.ui.languages import Languages
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.house_room import HouseRoom, furnish
from tests.ui.keyboard import type_text
from tests.ui.waiting import wait_until

OUT = Path(os.environ.get("PICTURES", "build/pictures"))
DAYS = "Дата;Праздник\n01.01.2027;Новый год\n07.01.2027;Рождество\n8 марта 2027;Женский день\nпотом;\n"


def paint(room: HouseRoom, name: str) -> None:
    """One picture."""
    room.settle()
    wait_until(lambda: False, 0.08)  # skeletons, focus and layouts come to rest
    room.window.grab().save(str(OUT / f"house-{name}.png"))


def company(office: Office) -> None:
    """A company that has changed a few things, some of them long ago."""
    with office.psql("boss") as boss:
        boss.execute(
            "insert into crm.project (code, name, name_ru, name_uk, country)"
            " values ('warm', 'Warm list', 'Тёплый список', 'Теплий список', 'UA')"
        )
        boss.execute("update crm.outcome set name_ru = 'Не ответили', cap = 8 where code = 'no_answer'")
        boss.execute("update crm.outcome set active = false, key = null where code = 'machine'")
        boss.execute("update crm.setting set value = value || '{\"per_day\": 4}' where key = 'attempts'")
        boss.execute(
            "insert into crm.calling_window (id, project_code, country, region, weekdays, opens, closes)"
            " values (gen_random_uuid(), 'warm', 'UA', null, '{1,2,3,4,5,6}', '10:00', '20:00'),"
            " (gen_random_uuid(), null, 'PL', 'Mazowieckie', '{1,3,5}', '09:00', '17:00')"
        )
        boss.execute(
            "insert into crm.holiday (id, day, name, country) values (gen_random_uuid(), '2026-08-24', 'День Независимости', 'UA'),"
            " (gen_random_uuid(), '2027-01-01', 'Новый год', null)"
        )


def walk(room: HouseRoom, look: str, folder: Path) -> None:
    """Every section, and what typing does to it."""
    for key in words.sections():
        room.go(key)
        paint(room, f"{key}-{look}")
    outcomes = room.go("outcome")
    room.row(outcomes, "busy")
    outcomes.fields.boxes["is_sale"].widget.click()
    outcomes.save()
    paint(room, f"outcome-refused-{look}")
    outcomes.fields.boxes["is_sale"].widget.click()
    outcomes.new()
    type_text(outcomes.fields.boxes["name"].widget, "Ушёл на обед")
    paint(room, f"outcome-new-{look}")
    outcomes.fields.boxes["name"].widget.clear()
    rules = room.go("rules")
    field = rules.fields["attempts", "per_day"].edit
    before = field.text()
    field.selectAll()
    type_text(field, "много")
    rules.save()
    paint(room, f"rules-refused-{look}")
    field.setText(before)
    rules.retranslate()
    days = room.go("holidays")
    path = folder / "days.csv"
    path.write_text(DAYS, "utf-8")
    days.ask_open = lambda: str(path)
    days.choose_file()
    assert wait_until(lambda: days.dialog.preview is not None, 20)
    QTest.qWaitForWindowExposed(days.dialog)
    room.settle()
    days.dialog.grab().save(str(OUT / f"house-holidays-file-{look}.png"))
    days.dialog.reject()


def main() -> int:
    """Light, dark, Russian, narrow and wide."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder, throw_away_office(Path(folder) / "server") as office:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        office.clean()
        company(office)
        for look, language in (("light", "en"), ("dark", "en"), ("ru", "ru"), ("uk", "uk")):
            Languages(app).use(language)
            apply_theme(app, "dark" if look == "dark" else "light")
            room = furnish(office, language=language)
            room.window.resize(1440, 800)
            room.window.show()
            walk(room, look, Path(folder))
            if look == "ru":
                for width, height in ((1100, 680), (1920, 1040)):
                    room.window.resize(width, height)
                    for key in ("outcome", "rules", "instructions"):
                        room.go(key)
                        paint(room, f"{key}-{width}")
            room.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
