"""Filters of lists: chips made and changed by keyboard, days in words, columns and order."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.conditions import (
    EVERYTHING,
    AllOf,
    AnyOf,
    Condition,
    Filter,
    Not,
    decode_filter,
    encode_filter,
)
from app.ui.filters.bar import FilterBar
from app.ui.filters.columns import ColumnsPopup, arrange
from app.ui.filters.days import read_day, say_day
from app.ui.filters.desktop import ListDesk, desk_of
from app.ui.filters.editor import ConditionEditor
from app.ui.filters.fields import FilterField, Option
from app.ui.filters.parts import Part, Term, part_of, parts_of, whole_of
from app.ui.filters.sorting import SortPopup
from app.ui.filters.views_pane import ViewItem, ViewsPane
from app.ui.table import Cell, Column
from tests.ui.keyboard import type_text

TODAY = date(2026, 11, 26)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
STATUSES = (Option("cold", "Cold"), Option("warm", "Warm"), Option("hot", "Hot"))
FIELDS = [
    FilterField("name", "Company", "text", group="Client"),
    FilterField("city", "City", "choice", (Option("Kyiv", "Kyiv"), Option("Odesa", "Odesa")), "Client", free=True,
                operators=("any_of", "contains", "is_empty")),
    FilterField("status", "Status", "choice", STATUSES, "Work", operators=("any_of",)),
    FilterField("tries", "Tries", "number", group="Work"),
    FilterField("next", "Next step", "moment", group="Work"),
    FilterField("overdue", "Overdue", "flag", group="Work"),
]  # fmt: skip
WARM = Condition("status", "any_of", ("warm",))
KYIV = Condition("city", "any_of", ("Kyiv",))
LATE = Condition("overdue", "is_true")


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar(key="F3")
    qtbot.addWidget(made)
    made.set_fields(FIELDS, TODAY)
    made.resize(900, 80)
    made.show()
    made.activateWindow()
    return made


def press(
    pane: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(pane.focusWidget() or pane, key, modifiers)


def write(pane: QWidget, text: str) -> None:
    target = pane.focusWidget()
    assert target is not None
    type_text(target, text)


def asked(bar: FilterBar) -> ConditionEditor:
    bar.ask()
    assert bar.editor is not None
    return bar.editor


def said(bar: FilterBar) -> list[str]:
    return ["{}: {}".format(*chip.words()) for chip in bar.chips]


def test_a_condition_is_made_by_keyboard_alone(bar: FilterBar, qtbot: QtBot) -> None:
    editor = asked(bar)
    write(editor, "stat")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Space)
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.changed) as told:
        press(editor, Qt.Key.Key_Return)
    assert told.args == [AllOf((Condition("status", "any_of", ("warm", "hot")),))]
    assert said(bar) == ["Status: Warm, Hot"]
    assert bar.editor is None


def test_or_and_and_stand_in_one_chip(bar: FilterBar) -> None:
    editor = asked(bar)
    write(editor, "overdue")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_O, ALT)
    write(editor, "tries")
    press(editor, Qt.Key.Key_Return)
    QTest.mouseClick(editor.pane.operators.pill("at_least"), Qt.MouseButton.LeftButton)
    write(editor, "3")
    press(editor, Qt.Key.Key_A, ALT)
    write(editor, "city")
    press(editor, Qt.Key.Key_Return)
    write(editor, "od")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Return, CTRL)
    many = AllOf((Condition("tries", "at_least", (3,)), Condition("city", "any_of", ("Odesa",))))
    assert bar.filter() == AllOf((AnyOf((LATE, many)),))
    assert said(bar) == ["Any of: Overdue: yes or Tries: at least 3 and City: Odesa"]


def test_a_chip_is_turned_round_changed_and_its_neighbours_stay(bar: FilterBar) -> None:
    bar.set_filter(AllOf((WARM, AnyOf((KYIV, LATE)))))
    bar.edit(1)
    editor = bar.editor
    assert editor is not None
    editor.none.click()
    press(editor, Qt.Key.Key_Return, CTRL)
    assert bar.filter() == AllOf((WARM, Not(AnyOf((KYIV, LATE)))))
    assert said(bar)[1] == "None of: City: Kyiv or Overdue: yes"
    bar.edit(0)
    editor = bar.editor
    assert editor is not None
    QTest.mouseClick(editor.pane.operators.pill("not any_of"), Qt.MouseButton.LeftButton)
    press(editor, Qt.Key.Key_Return, CTRL)
    assert bar.filter() == AllOf((Not(WARM), Not(AnyOf((KYIV, LATE)))))
    assert said(bar)[0] == "Status: all but Warm"


def test_delete_drops_the_focused_chip_and_esc_changes_nothing(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_filter(AllOf((WARM, KYIV, LATE)))
    editor = asked(bar)
    press(editor, Qt.Key.Key_Escape)
    assert bar.parts() == (WARM, KYIV, LATE)
    bar.chips[1].setFocus()
    qtbot.waitUntil(bar.chips[1].hasFocus)
    press(bar, Qt.Key.Key_Delete)
    assert bar.parts() == (WARM, LATE)
    assert bar.chips[1].hasFocus()
    press(bar, Qt.Key.Key_Left)
    press(bar, Qt.Key.Key_Delete)
    press(bar, Qt.Key.Key_Delete)
    assert bar.parts() == ()
    assert bar.add.hasFocus()
    assert bar.reset.isHidden()


def test_a_value_that_is_missing_or_wrong_is_said_and_nothing_closes(bar: FilterBar) -> None:
    editor = asked(bar)
    write(editor, "tries")
    press(editor, Qt.Key.Key_Return)
    write(editor, "many")
    press(editor, Qt.Key.Key_Return)
    assert bar.editor is editor
    assert editor.pane.value.fields[0].error() == "Type a number"  # type: ignore[attr-defined]
    editor.close()
    assert bar.parts() == ()


def test_a_city_that_is_in_no_list_is_added_as_typed(bar: FilterBar) -> None:
    editor = asked(bar)
    write(editor, "city")
    press(editor, Qt.Key.Key_Return)
    write(editor, "Сумы")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Return, CTRL)
    assert bar.parts() == (Condition("city", "any_of", ("Сумы",)),)


def test_what_was_typed_for_is_meant_without_being_ticked(bar: FilterBar) -> None:
    """“od, or, stat, h, Enter, Enter”: no tick is needed, and a second Enter takes none away."""
    editor = asked(bar)
    write(editor, "city")
    press(editor, Qt.Key.Key_Return)
    write(editor, "od")
    press(editor, Qt.Key.Key_O, ALT)
    write(editor, "no such field")
    press(editor, Qt.Key.Key_Return)
    assert editor.focusWidget() is editor.pane.search  # nothing was found: nothing is gone on with
    editor.pane.search.clear()
    write(editor, "stat")
    press(editor, Qt.Key.Key_Return)
    write(editor, "h")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Return)
    assert said(bar) == ["Any of: City: Odesa or Status: Hot"]


def test_days_are_typed_and_said_as_people_do(bar: FilterBar) -> None:
    editor = asked(bar)
    write(editor, "next")
    press(editor, Qt.Key.Key_Return)
    QTest.mouseClick(editor.pane.operators.pill("between"), Qt.MouseButton.LeftButton)
    write(editor, "-7")
    press(editor, Qt.Key.Key_Tab)
    write(editor, "01.12.2026")
    press(editor, Qt.Key.Key_Return)
    assert bar.parts() == (Condition("next", "between", ("today-7", "2026-12-01")),)
    assert said(bar) == [f"Next step: {say_day('today-7')} – 1 Dec"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("today", "today"), ("Вчера", "today-1"), ("завтра", "today+1"), ("сьогодні", "today"), ("- 30", "today-30"),
        ("+3", "today+3"), ("today-14", "today-14"), ("2026-12-24", "2026-12-24"), ("24.12", "2026-12-24"),
        ("1 декабря", "2026-12-01"), ("someday", None), ("", None), ("+0", "today"),
    ],
)  # fmt: skip
def test_typed_days(typed: str, kept: str | None) -> None:
    assert read_day(typed, TODAY) == kept


@pytest.mark.parametrize(
    "word", ["today", "today-1", "today+1", "today-7", "today+30", "2026-11-30", "2027-01-05"]
)
def test_a_day_that_is_said_can_be_typed_so(word: str) -> None:
    assert read_day(say_day(word, TODAY), TODAY) == word


def test_every_part_that_can_be_made_is_read_back_as_it_was() -> None:
    chance = random.Random(5)
    conditions = [WARM, KYIV, LATE, Condition("tries", "at_least", (2,))]

    def term() -> Term:
        return Term(chance.choice(conditions), chance.random() < 0.3)

    for _ in range(300):
        lines = tuple(tuple(term() for _ in range(chance.randint(1, 3))) for _ in range(chance.randint(1, 3)))
        part = Part(lines, negated=chance.random() < 0.3)
        kept = decode_filter(encode_filter(part.as_filter()))
        read = part_of(kept)
        assert read is not None
        assert read.as_filter() == part.as_filter()
        assert len(read.terms()) == len(part.terms())


def test_what_is_nested_deeper_is_shown_kept_and_can_be_dropped(bar: FilterBar) -> None:
    deep: Filter = AnyOf((WARM, AllOf((KYIV, AnyOf((LATE, Not(WARM)))))))
    bar.set_filter(AllOf((KYIV, deep)))
    assert said(bar)[1] == "Condition: made elsewhere"
    bar.edit(1)
    assert bar.editor is None
    assert bar.filter() == AllOf((KYIV, deep))
    bar.drop(1)
    assert bar.filter() == whole_of((KYIV,))


def test_parts_of_a_filter_without_any() -> None:
    assert parts_of(EVERYTHING) == ()
    assert parts_of(WARM) == (WARM,)


@pytest.mark.parametrize(
    "kept",
    [None, [], "x", {"columns": [["a"], 5, None, ["b", "wide"]]}, {"filter": {"all": "no"}, "sort": 3, "descending": "yes"}],
)  # fmt: skip
def test_a_desk_that_nobody_can_read_is_an_empty_one(kept: object) -> None:
    assert desk_of(kept) == ListDesk()


def test_a_desk_comes_back_as_it_was_left() -> None:
    left = ListDesk(
        (("name", 0), ("city", 120)), "next", True, AllOf((WARM, Not(KYIV))), "some-view", "client"
    )
    assert desk_of(left.as_json()) == left


def _column(name: str, width: int = 100) -> Column[object]:
    return Column(name, name.title(), width, lambda row: Cell())


EVERY = [
    Column("mark", "", 36, lambda row: Cell()),
    *(_column(name) for name in ("name", "city", "phone", "owner")),
]


def test_columns_stand_in_the_persons_order_and_width_and_unknown_ones_are_left_out() -> None:
    shown = arrange(EVERY, (("phone", 0), ("gone", 50), ("name", 180)), fixed=("mark", "name"))
    assert [(one.id, one.width) for one in shown] == [("mark", 36), ("phone", 100), ("name", 180)]


@pytest.fixture
def chooser(qtbot: QtBot) -> Callable[[], tuple[ColumnsPopup, list[object]]]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(500, 600)
    host.show()

    def made() -> tuple[ColumnsPopup, list[object]]:
        chosen = (("name", 0), ("city", 0), ("phone", 0))
        popup = ColumnsPopup(EVERY, chosen, chosen, host, fixed=("name",))
        told: list[object] = []
        popup.arranged.connect(told.append)
        popup.open_below(host)
        return popup, told

    return made


def test_columns_are_hidden_moved_and_widened_by_keyboard(
    chooser: Callable[[], tuple[ColumnsPopup, list[object]]],
) -> None:
    popup, told = chooser()
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Space)
    assert told[-1] == (("name", 0), ("phone", 0))
    press(popup, Qt.Key.Key_Space)
    press(popup, Qt.Key.Key_Down, ALT)
    assert told[-1] == (("name", 0), ("phone", 0), ("city", 0))
    press(popup, Qt.Key.Key_Right, ALT)
    assert told[-1] == (("name", 0), ("phone", 0), ("city", 112))
    press(popup, Qt.Key.Key_Home)
    press(popup, Qt.Key.Key_Space)
    assert dict(told[-1])["name"] == 0  # type: ignore[call-overload]
    popup.reset.click()
    assert told[-1] == (("name", 0), ("city", 0), ("phone", 0))
    popup.close()


def test_the_order_is_chosen_by_typing_and_turned_round_by_a_second_enter(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(500, 500)
    host.show()
    told: list[tuple[str, bool]] = []
    for current, down in (("city", False), ("name", False), ("name", True)):
        popup = SortPopup([("name", "Company"), ("city", "City")], current, down, host)
        popup.chosen.connect(lambda name, downwards: told.append((name, downwards)))
        popup.open_below(host)
        write(popup, "comp")
        press(popup, Qt.Key.Key_Return)
    assert told == [("name", False), ("name", True), ("name", False)]


def test_views_are_walked_opened_and_only_ones_own_are_removed_by_keys(qtbot: QtBot) -> None:
    pane = ViewsPane()
    qtbot.addWidget(pane)
    pane.set_sharing(("group",))
    items = [
        ViewItem("all", "All", count="1 248"),
        ViewItem("own", "Kyiv", changeable=True, count="12"),
        ViewItem("late", "Overdue", section="shared", count="3", tone="bad"),
    ]
    pane.show_views(items, "all")
    pane.show()
    pane.activateWindow()
    pane.rows["all"].setFocus()
    qtbot.waitUntil(pane.rows["all"].hasFocus)
    heard: list[tuple[str, str]] = []
    pane.chosen.connect(lambda key: heard.append(("open", key)))
    pane.removed.connect(lambda key: heard.append(("remove", key)))
    press(pane, Qt.Key.Key_Delete)
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Return)
    press(pane, Qt.Key.Key_Delete)
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Space)
    pane.choose_by_digit(1)
    assert heard == [("open", "own"), ("remove", "own"), ("open", "late"), ("open", "all")]
    assert pane.rows["all"].isChecked()
    menu = pane.menu_of("own")
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Rename", "Keep the list of now under this name", "Share with the group", "Remove",
    ]  # fmt: skip
    assert pane.menu_of("late") is None
    assert QApplication.focusWidget() is pane.rows["late"]


def test_a_new_condition_begins_with_a_field_whose_comparison_can_be_changed_at_once(bar: FilterBar) -> None:
    editor = asked(bar)
    QTest.mouseClick(editor.pane.operators.pill("starts"), Qt.MouseButton.LeftButton)
    write(editor, "Vec")
    press(editor, Qt.Key.Key_Return)
    assert bar.parts() == (Condition("name", "starts", ("Vec",)),)
