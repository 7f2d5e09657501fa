"""Hours, holidays, rules and instructions of the house by their keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.instructions import built_in
from app.services.live import Change
from app.ui.house.words import COUNTS
from tests.office import Office
from tests.ui.day_room import press
from tests.ui.house_room import HouseRoom, furnish
from tests.ui.keyboard import type_text
from tests.ui.test_house import CTRL, KEYS, box, retype, save, texts
from tests.ui.waiting import wait_until

DAYS = "Дата;Праздник\n01.01.2027;Новый год\n8 марта 2027;Женский день\nпотом;\n"


@pytest.fixture
def house(office: Office, qtbot: QtBot) -> Iterator[HouseRoom]:
    """The page as an administrator finds it."""
    room = furnish(office)
    room.window.show()
    room.window.activateWindow()
    qtbot.waitExposed(room.window)
    room.settle()
    yield room
    room.close()


# hours


def test_new_hours_are_typed_and_saved_by_keys(house: HouseRoom, office: Office) -> None:
    section = house.go("hours")
    press(house, KEYS.Key_N, CTRL)
    section.fields.week.pills[5].click()
    retype(box(section, "opens"), "10")
    retype(box(section, "closes"), "24:00")
    type_text(box(section, "country"), "Польша")
    save(house)
    assert office.rows(
        "select weekdays, opens::text, closes::text from crm.calling_window where country = 'PL'"
    ) == [([1, 2, 3, 4, 5, 6], "10:00:00", "00:00:00")]
    assert section.heading_of(section.current()) == "PL"
    cells = [column.cell(section.current()).text for column in section.model.columns]
    assert cells == ["PL", "Mon–Sat", "10:00–24:00"]


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("opens", "утром", "Write a time of day like 9:00"),
        ("closes", "8", "The hours end before they begin"),
        ("country", "Нарния", "There is no country “Нарния”: write its name or two letters, such as UA"),
    ],
)
def test_senseless_hours_are_told_at_their_field(
    house: HouseRoom, field: str, text: str, sentence: str
) -> None:
    section = house.go("hours")
    retype(box(section, field), text)
    save(house)
    assert section.fields.errors() == {field: sentence}
    assert section.unsaved() == 1


def test_hours_on_no_day_are_told(house: HouseRoom) -> None:
    section = house.go("hours")
    for pill in section.fields.week.pills[:5]:
        pill.click()
    save(house)
    assert section.fields.errors() == {"weekdays": "Choose at least one day of the week"}


def test_hours_are_taken_away_and_put_back(house: HouseRoom, office: Office) -> None:
    section = house.go("hours")
    section.focus()
    before = office.rows("select * from crm.calling_window")
    press(house, KEYS.Key_Delete)
    house.settle()
    assert office.rows("select * from crm.calling_window") == []
    press(house, KEYS.Key_Z, CTRL)
    house.settle()
    assert office.rows("select * from crm.calling_window") == before
    assert section.model.rowCount() == 1


# holidays


def test_a_day_off_is_typed_with_an_echo_and_saved(house: HouseRoom, office: Office) -> None:
    section = house.go("holidays")
    press(house, KEYS.Key_N, CTRL)
    retype(box(section, "day"), "1 мая")
    assert any(part.text() == "Saturday, 1 May 2027" for part in texts(section))
    type_text(box(section, "name"), "Labour Day")
    save(house)
    assert office.rows("select day::text, name from crm.holiday") == [("2027-05-01", "Labour Day")]
    press(house, KEYS.Key_N, CTRL)
    retype(box(section, "day"), "01.05.2027")
    save(house)
    assert section.fields.errors() == {"day": "This day is in the list already"}


def test_letters_are_no_day(house: HouseRoom) -> None:
    section = house.go("holidays")
    press(house, KEYS.Key_N, CTRL)
    retype(box(section, "day"), "как-нибудь")
    save(house)
    assert section.fields.errors() == {"day": "Write a day like 01.01.2027"}


def opened(house: HouseRoom, section: Any, path: Path) -> Any:
    section.ask_open = lambda: str(path)
    section.load_file.click()
    house.settle()
    return section.dialog


def test_a_file_is_looked_at_first_and_saved_by_one_key(
    house: HouseRoom, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "days.csv"
    path.write_text(DAYS, "utf-8")
    section = house.go("holidays")
    dialog = opened(house, section, path)
    told = (COUNTS.fresh_days(2), COUNTS.known_days(0), COUNTS.strange_rows(1))
    assert dialog.summary.text() == " · ".join(told)
    assert office.rows("select * from crm.holiday") == []
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    house.settle()
    assert office.rows("select day::text, country from crm.holiday order by day") == [
        ("2027-01-01", "UA"),
        ("2027-03-08", "UA"),
    ]
    assert section.model.rowCount() == 2
    again = opened(house, section, path)
    assert again.summary.text().startswith(f"{COUNTS.fresh_days(0)} · {COUNTS.known_days(2)}")
    assert not again.save.isEnabled()
    again.reject()


def test_a_file_of_rubbish_is_one_sentence(house: HouseRoom, office: Office, tmp_path: Path) -> None:
    path = tmp_path / "days.xlsx"
    path.write_bytes(bytes(range(256)) * 20)
    dialog = opened(house, house.go("holidays"), path)
    assert dialog.trouble.isVisible()
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    house.settle()
    assert office.rows("select * from crm.holiday") == []
    dialog.reject()


def test_a_country_nobody_knows_adds_nothing(house: HouseRoom, office: Office, tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text(DAYS, "utf-8")
    dialog = opened(house, house.go("holidays"), path)
    retype(dialog.country.widget, "Нарния")
    QTest.keyClick(dialog.country.widget, Qt.Key.Key_Tab)
    house.settle()
    assert "Нарния" in dialog._fields["country"].error()
    assert not dialog.save.isEnabled()
    dialog.reject()


# rules


def rule(section: Any, *key: str) -> Any:
    return section.fields[key].edit


def test_rules_are_changed_and_kept_by_keys(house: HouseRoom, office: Office) -> None:
    section = house.go("rules")
    retype(rule(section, "attempts", "per_day"), "5")
    retype(rule(section, "control", "undone_hours"), "48")
    retype(rule(section, "country", "code"), "Польша")
    assert section.unsaved() == 3
    save(house)
    kept = dict(office.rows("select key, value from crm.setting"))
    assert kept["attempts"] == {"per_day": 5, "per_24h": 3, "lifetime": 12, "gap_minutes": 10}
    assert (kept["control"]["undone_hours"], kept["country"]) == (48, "PL")
    assert (section.unsaved(), rule(section, "country", "code").text()) == (0, "PL")
    assert wait_until(lambda: "In one day: 3 → 5" in section.history.texts())


def test_letters_in_a_rule_are_told_at_the_field_and_nothing_is_saved(
    house: HouseRoom, office: Office
) -> None:
    section = house.go("rules")
    before = office.rows("select key, value from crm.setting order by key")
    retype(rule(section, "promise", "soon_minutes"), "5")
    retype(rule(section, "attempts", "per_day"), "много")
    save(house)
    assert section.fields["attempts", "per_day"].error() == "Here stands a whole number from 1 to 20"
    assert rule(section, "attempts", "per_day").hasFocus()
    assert office.rows("select key, value from crm.setting order by key") == before


def test_limits_that_contradict_each_other_are_told(house: HouseRoom) -> None:
    section = house.go("rules")
    retype(rule(section, "attempts", "lifetime"), "2")
    save(house)
    said = section.fields["attempts", "lifetime"].error()
    assert said == "A client cannot be rung more often in one day than in all"


def test_rules_changed_by_another_are_shown_and_typing_is_left_alone(
    house: HouseRoom, office: Office
) -> None:
    section = house.go("rules")
    retype(rule(section, "attempts", "per_day"), "7")
    office.rows(
        "update crm.setting set value = value || '{\"per_day\": 6, \"lifetime\": 20}' where key = 'attempts' returning 1"
    )
    house.window.hear(Change("setting"))
    house.settle()
    assert rule(section, "attempts", "lifetime").text() == "20"
    assert rule(section, "attempts", "per_day").text() == "7"
    assert section.fields["attempts", "per_day"].error() == "Now there: 6"
    save(house)
    assert office.rows("select value ->> 'per_day' from crm.setting where key = 'attempts'") == [("7",)]


# instructions


def test_an_instruction_is_written_looked_at_and_saved(house: HouseRoom, office: Office) -> None:
    section = house.go("instructions")
    assert section.edit.toPlainText() == built_in("manager", "en")
    assert section.whose.text() == "Text of the program"
    section.edit.setFocus()
    section.edit.selectAll()
    type_text(section.edit, "# Hello")
    assert section.reading.toPlainText() == "Hello"
    save(house)
    assert office.rows("select value from crm.setting where key = 'instructions'") == [
        ({"manager": {"en": "# Hello"}},)
    ]
    assert section.whose.text() == "Your own text"
    section.ours.click()
    save(house)
    assert office.rows("select value from crm.setting where key = 'instructions'") == [({},)]
    assert section.whose.text() == "Text of the program"


def test_what_is_typed_stays_with_its_level_and_language(house: HouseRoom) -> None:
    section = house.go("instructions")
    section.edit.setPlainText("Mine")
    section.level.choose("lead")
    section.level.chosen.emit("lead")
    assert section.edit.toPlainText() == built_in("lead", "en")
    section.level.choose("manager")
    section.level.chosen.emit("manager")
    assert section.edit.toPlainText() == "Mine"
    assert section.unsaved() == 1
