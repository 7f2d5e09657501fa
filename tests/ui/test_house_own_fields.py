"""Own fields of the card in the house: defined by keys, of one kind for good, seen on the card at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.own_fields import OwnFieldForm
from tests.office import Office
from tests.ui.day_room import press
from tests.ui.house_room import HouseRoom, furnish

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(office: Office, qtbot: QtBot) -> Iterator[HouseRoom]:
    office.add("own_field", code="grade", name="Grade", name_ru="Разряд", name_uk="Розряд", kind="choice",
               choices=["gold", "silver"])  # fmt: skip
    room = furnish(office)
    room.window.show()
    qtbot.waitExposed(room.window)
    room.settle()
    yield room
    room.close()


def test_a_field_is_added_by_keys_with_its_kind_and_choices(house: HouseRoom, office: Office) -> None:
    section = house.go("own_field")
    press(house, Qt.Key.Key_N, CTRL)
    fields = section.own
    QTest.keyClicks(fields.boxes["name"].widget, "Size")
    assert not fields.fields["choices"].isVisible()
    fields.kind.widget.setFocus()
    for _ in range(3):
        press(house, Qt.Key.Key_Down)
    assert fields.fields["choices"].isVisible()
    QTest.keyClicks(fields.choices.widget, "small")
    QTest.keyClick(fields.choices.widget, Qt.Key.Key_Return)
    QTest.keyClicks(fields.choices.widget, "large")
    press(house, Qt.Key.Key_S, CTRL)
    house.settle()
    assert office.rows("select code, name_uk, kind, choices from crm.own_field where code <> 'grade'") == [
        ("size", "Size", "choice", ["small", "large"])
    ]


def test_saved_from_the_kind_the_keyboard_is_not_on_the_button_that_hides_the_field(house: HouseRoom) -> None:
    section = house.go("own_field")
    press(house, Qt.Key.Key_N, CTRL)
    QTest.keyClicks(section.own.boxes["name"].widget, "Size")
    section.own.kind.widget.setFocus()
    press(house, Qt.Key.Key_S, CTRL)
    house.settle()
    assert not section.own.kind.widget.isEnabled()
    assert house.window.focusWidget() is section.own.boxes["name"].widget


def test_the_kind_of_a_field_that_is_there_cannot_be_chosen(house: HouseRoom) -> None:
    section = house.go("own_field")
    assert isinstance(house.row(section, "grade").form, OwnFieldForm)
    assert not section.own.kind.widget.isEnabled()
    assert section.own.choices.raw() == "gold\nsilver"
    section.new()
    assert section.own.kind.widget.isEnabled()


def test_a_list_without_choices_is_told_at_the_field(house: HouseRoom, office: Office) -> None:
    section = house.go("own_field")
    house.row(section, "grade")
    section.own.choices.widget.clear()
    press(house, Qt.Key.Key_S, CTRL)
    house.settle()
    assert "at least one choice" in section.own.fields["choices"].error()
    assert office.rows("select choices from crm.own_field") == [(["gold", "silver"],)]


def test_a_choice_is_taken_away_and_cards_keep_it(house: HouseRoom, office: Office) -> None:
    client = office.client(own={"grade": "silver"})
    section = house.go("own_field")
    house.row(section, "grade")
    section.own.choices.widget.setPlainText("gold")
    press(house, Qt.Key.Key_S, CTRL)
    house.settle()
    assert office.rows("select choices from crm.own_field") == [(["gold"],)]
    assert office.rows("select own from crm.client where id = %s", client) == [({"grade": "silver"},)]
