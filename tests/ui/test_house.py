"""The administrator's house by its keys: lists, outcomes, order, hiding, and typing that is never lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.live import Change
from app.ui.house import words
from tests.office import Office
from tests.ui.cut_texts import Longer, cut_texts
from tests.ui.day_room import press
from tests.ui.house_room import HouseRoom, furnish
from tests.ui.keyboard import type_text
from tests.ui.waiting import wait_until

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


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


def retype(widget: QWidget, text: str) -> None:
    """What a person does to a field: everything in it goes, something else is typed."""
    widget.setFocus()
    widget.selectAll()  # type: ignore[attr-defined]
    type_text(widget, text)


def box(section: Any, name: str) -> Any:
    return section.fields.boxes[name].widget


def save(room: HouseRoom) -> None:
    press(room, KEYS.Key_S, CTRL)
    room.settle()


def names(section: Any) -> list[str]:
    return [section.name_of(row) for row in section.model.rows()]


def test_every_section_opens_with_its_rows(house: HouseRoom) -> None:
    for key in words.sections():
        section = house.go(key)
        assert house.page.stack.currentWidget() is section
        if hasattr(section, "model") and key not in ("holidays", "project", "own_field"):
            assert section.model.rowCount() > 0, key
    assert house.window.toasts.texts() == []


def test_arrows_lead_through_the_sections_and_enter_goes_in(house: HouseRoom) -> None:
    assert house.page.list.hasFocus()
    press(house, KEYS.Key_Down)
    house.settle()
    assert house.page.current() is house.page.section("refusal_reason")
    press(house, KEYS.Key_Return)
    assert house.page.current().table.hasFocus()
    press(house, KEYS.Key_F6)
    assert house.page.list.hasFocus()


def test_an_outcome_is_renamed_and_saved_by_keys(house: HouseRoom, office: Office) -> None:
    section = house.go("outcome")
    house.row(section, "busy")
    retype(box(section, "name_ru"), "Линия занята")
    assert section.unsaved() == 1
    assert house.page.note == words.COUNTS.unsaved(1)
    save(house)
    assert office.rows("select name, name_ru from crm.outcome where code = 'busy'") == [
        ("Busy", "Линия занята")
    ]
    assert section.unsaved() == 0
    assert house.window.toasts.texts() == ["Saved"]
    assert section.current().code == "busy"


def test_two_outcomes_on_one_key_are_told_at_the_field_and_not_saved(
    house: HouseRoom, office: Office
) -> None:
    section = house.go("outcome")
    house.row(section, "busy")
    section.fields.boxes["key"].set_raw("1")
    save(house)
    assert section.fields.errors() == {"key": "The key 1 files “No answer” already"}
    assert office.rows("select key from crm.outcome where code = 'busy'") == [("2",)]
    assert section.unsaved() == 1


def test_flags_that_contradict_are_told_by_their_names(house: HouseRoom) -> None:
    section = house.go("outcome")
    house.row(section, "sale")
    box(section, "is_refusal").click()
    save(house)
    assert section.pane.trouble.isVisible()
    told = section.pane.trouble.accessibleName() or "".join(
        label.text() for label in section.pane.trouble.findChildren(QWidget) if hasattr(label, "text")
    )
    assert "One outcome cannot be “Sale” and “Refusal” at once" in told


def test_letters_in_a_number_are_told_at_the_field(house: HouseRoom) -> None:
    section = house.go("outcome")
    house.row(section, "busy")
    retype(box(section, "delay_minutes"), "полчаса")
    save(house)
    assert section.fields.errors() == {"delay_minutes": "Here stands a whole number from 1 to 525600"}
    assert box(section, "delay_minutes").hasFocus()


def test_the_line_says_what_an_outcome_will_do_while_it_is_typed(house: HouseRoom) -> None:
    section = house.go("outcome")
    house.row(section, "no_answer")
    preview = section.fields.preview
    hours, times = words.COUNTS.hours(3), words.COUNTS.times(6)
    said = f"Next try in {hours} or later, at another part of the day, {times}"
    assert words.follows(section.current().form) == said
    retype(box(section, "cap"), "9")
    shown = " ".join(part.text() for part in preview.findChildren(QWidget) if hasattr(part, "text"))
    assert words.COUNTS.times(9) in shown


def test_a_rule_of_days_counts_in_days(house: HouseRoom, office: Office) -> None:
    section = house.go("outcome")
    house.row(section, "interested")
    assert box(section, "delay_minutes").text() == "2"
    retype(box(section, "delay_minutes"), "5")
    save(house)
    assert office.rows("select delay_minutes from crm.outcome where code = 'interested'") == [(5 * 1440,)]


def test_a_new_entry_is_typed_and_saved_by_keys(house: HouseRoom, office: Office) -> None:
    section = house.go("purpose")
    press(house, KEYS.Key_N, CTRL)
    assert box(section, "name").hasFocus()
    type_text(box(section, "name"), "Check the stock")
    save(house)
    assert section.current().code == "check_the_stock"
    assert names(section)[-1] == "Check the stock"
    assert office.rows("select name_uk from crm.purpose where code = 'check_the_stock'") == [
        ("Check the stock",)
    ]


def test_an_entry_without_a_name_is_told_and_typing_stays(house: HouseRoom) -> None:
    section = house.go("refusal_reason")
    section.new()
    retype(box(section, "return_days"), "30")
    save(house)
    assert section.fields.errors() == {"name": "Write a name in at least one language"}
    assert box(section, "return_days").text() == "30"


def test_alt_and_arrows_change_the_order(house: HouseRoom) -> None:
    section = house.go("client_type")
    assert names(section) == ["Firm", "Person", "Public body"]
    section.focus()
    press(house, KEYS.Key_Down, ALT)
    house.settle()
    assert names(section) == ["Person", "Firm", "Public body"]
    assert section.current().code == "firm"
    press(house, KEYS.Key_Up, ALT)
    house.settle()
    assert names(section) == ["Firm", "Person", "Public body"]


def test_delete_hides_and_undo_shows_again(house: HouseRoom, office: Office) -> None:
    section = house.go("source")
    section.focus()
    press(house, KEYS.Key_Delete)
    house.settle()
    assert house.window.toasts.texts() == ["“List from a file” is hidden"]
    assert office.rows("select active from crm.source where code = 'list'") == [(False,)]
    press(house, KEYS.Key_Z, CTRL)
    house.settle()
    assert office.rows("select active from crm.source where code = 'list'") == [(True,)]


def test_delete_in_a_field_deletes_letters_only(house: HouseRoom, office: Office) -> None:
    section = house.go("source")
    field = box(section, "name")
    field.setFocus()
    field.selectAll()
    press(house, KEYS.Key_Delete)
    house.settle()
    assert field.text() == ""
    assert office.rows("select count(*) from crm.source where not active") == [(0,)]


def test_kinds_are_renamed_and_neither_added_nor_hidden(house: HouseRoom, office: Office) -> None:
    section = house.go("activity_kind")
    retype(box(section, "name"), "Ring")
    save(house)
    assert office.rows("select name from crm.activity_kind where code = 'call'") == [("Ring",)]
    ids = {command.id for command in house.page.commands()}
    assert ids.isdisjoint({"house_new", "house_away"})


def test_typing_stays_with_its_row_and_its_section(house: HouseRoom, office: Office) -> None:
    section = house.go("purpose")
    house.row(section, "offer")
    retype(box(section, "name"), "Half typed")
    house.row(section, "payment")
    assert box(section, "name").text() == "Ask about payment"
    house.go("source")
    house.go("purpose")
    assert section.unsaved() == 1
    house.row(section, "offer")
    assert box(section, "name").text() == "Half typed"
    assert office.rows("select name from crm.purpose where code = 'offer'") == [("Discuss the offer",)]
    save(house)
    assert office.rows("select name from crm.purpose where code = 'offer'") == [("Half typed",)]


def test_an_entry_changed_meanwhile_is_shown_and_overwritten_only_knowingly(
    house: HouseRoom, office: Office
) -> None:
    section = house.go("purpose")
    house.row(section, "offer")
    retype(box(section, "name"), "Mine")
    office.rows("update crm.purpose set name = 'Theirs' where code = 'offer' returning 1")
    save(house)
    assert office.rows("select name from crm.purpose where code = 'offer'") == [("Theirs",)]
    assert box(section, "name").text() == "Mine"
    assert any("Now there: Theirs" in part.text() for part in texts(section))
    save(house)
    assert office.rows("select name from crm.purpose where code = 'offer'") == [("Mine",)]


def texts(widget: QWidget) -> list[Any]:
    return [part for part in widget.findChildren(QWidget) if hasattr(part, "text") and part.isVisible()]


def test_what_others_change_is_shown_at_once_and_typing_is_left_alone(
    house: HouseRoom, office: Office
) -> None:
    section = house.go("purpose")
    house.row(section, "offer")
    office.rows("update crm.purpose set name = 'Theirs' where code = 'offer' returning 1")
    house.window.hear(Change("purpose"))
    house.settle()
    assert box(section, "name").text() == "Theirs"
    retype(box(section, "name"), "Mine")
    office.rows("update crm.purpose set name = 'Again' where code = 'offer' returning 1")
    house.window.hear(Change("purpose"))
    house.settle()
    assert box(section, "name").text() == "Mine"
    assert "Again" in names(section)


def test_what_is_typed_while_a_save_is_on_its_way_stays(house: HouseRoom, office: Office) -> None:
    section = house.go("purpose")
    house.row(section, "offer")
    retype(box(section, "name"), "First")
    press(house, KEYS.Key_S, CTRL)
    type_text(box(section, "name"), " and more")
    house.settle()
    assert box(section, "name").text() == "First and more"
    assert section.unsaved() == 1
    save(house)
    assert office.rows("select name from crm.purpose where code = 'offer'") == [("First and more",)]


def test_the_form_says_who_changed_what(house: HouseRoom) -> None:
    section = house.go("outcome")
    house.row(section, "busy")
    retype(box(section, "cap"), "7")
    save(house)
    assert wait_until(lambda: "Times at most: 4 → 7" in section.pane.history.texts())
    assert section.pane.history.texts()[0].startswith("Anton Boss, ")


def test_uses_are_counted_in_the_list(house: HouseRoom, office: Office) -> None:
    office.client("anna", type_code="person")
    section = house.go("client_type")
    assert [section.model.columns[-1].cell(row).text for row in section.model.rows()] == ["0", "1", "0"]


def test_names_may_look_like_markup_and_stay_letters(house: HouseRoom) -> None:
    section = house.go("purpose")
    section.new()
    type_text(box(section, "name"), "<b>Bold</b>")
    save(house)
    assert names(section)[-1] == "<b>Bold</b>"
    assert section.heading_of(section.current()) == "<b>Bold</b>"


@pytest.mark.parametrize("language", ["ru", "longer"])
def test_nothing_is_cut_in_longer_words(
    house: HouseRoom, qapp: QApplication, language: str, request: pytest.FixtureRequest
) -> None:
    from app.ui import languages

    languages.ensure_compiled()
    spoken, longer = languages.Languages(qapp), Longer()
    if language == "longer":
        qapp.installTranslator(longer)
    else:
        spoken.use(language)
    request.addfinalizer(lambda: (qapp.removeTranslator(longer), spoken.use("en")))
    for size in ((1440, 800), (1100, 680)):
        house.window.resize(*size)
        for key in words.sections():
            house.go(key)
            wait_until(lambda: not cut_texts(house.page), 1.0)
            assert cut_texts(house.page) == [], f"{key} at {size}"


def test_every_control_has_a_name(house: HouseRoom) -> None:
    for key in words.sections():
        section = house.go(key)
        nameless = [
            part
            for part in section.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and not part.accessibleName()
        ]
        assert nameless == [], key
