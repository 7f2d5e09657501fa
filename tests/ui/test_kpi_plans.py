"""Plans are typed like a spreadsheet; letters are refused at their cell, and all of it is saved or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.kpi.plan_editor import PlanEditor
from tests.office import Office
from tests.ui.day_room import Room, press
from tests.ui.keyboard import type_text
from tests.ui.kpi_room import kpi_room, set_plan
from tests.ui.waiting import wait_until

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Edit = Callable[..., tuple[Room, PlanEditor]]
LINES = (
    "select s.login, p.indicator, p.period, p.starts_on::text, p.repeats, p.value::float"
    " from crm.kpi_plan p join crm.staff s on s.id = p.staff_id order by 1, 2, 4"
)


@pytest.fixture
def edit(office: Office, qtbot: QtBot) -> Iterator[Edit]:
    """F2 as this person, when people and plans are there."""
    made: list[Room] = []

    def open_editor(login: str = "leo") -> tuple[Room, PlanEditor]:
        room = kpi_room(office, login)
        made.append(room)
        room.window.show()
        qtbot.waitUntil(lambda: room.page.is_loaded() and room.tasks.busy() == 0)
        press(room, Qt.Key.Key_F2)
        [editor] = room.window.findChildren(PlanEditor)
        qtbot.waitUntil(lambda: editor.switch.state() == "content")
        editor.activateWindow()
        assert wait_until(lambda: QApplication.activeWindow() is editor)
        editor.grid.setFocus()
        return room, editor

    yield open_editor
    for room in made:
        room.close()


def tap(editor: PlanEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key where the focus is; Enter ends the writing a moment later."""
    QTest.keyClick(QApplication.focusWidget() or editor, key, modifiers)
    if key == Qt.Key.Key_Return:
        assert wait_until(editor.grid.hasFocus)


def type_here(text: str) -> None:
    """Letters where the focus is; the first one begins to write."""
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        type_text(widget, letter)


def saved(editor: PlanEditor) -> list[int]:
    told: list[int] = []
    editor.saved.connect(told.append)
    return told


def test_plans_are_typed_down_a_column_and_saved_at_once(office: Office, edit: Edit, qtbot: QtBot) -> None:
    room, editor = edit()
    told = saved(editor)
    assert [name for _, name in editor.sheet.people] == ["Anna North", "Boris North"]
    assert not editor.save.isEnabled() and editor.save.toolTip() == "Nothing was changed"
    type_here("300")
    tap(editor, Qt.Key.Key_Return)
    type_here("1 250,5")
    tap(editor, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: told == [2])
    assert office.rows(LINES) == [
        ("anna", "dials", "week", "2026-11-23", True, 300.0),
        ("boris", "dials", "week", "2026-11-23", True, 1250.5),
    ]
    qtbot.waitUntil(room.page.is_loaded)
    qtbot.waitUntil(lambda: room.page.is_loaded() and room.tasks.busy() == 0)
    assert room.page.tiles[0].facts.note.startswith("of 1,551")


def test_letters_are_refused_at_their_cell_and_nothing_is_saved(
    office: Office, edit: Edit, qtbot: QtBot
) -> None:
    room, editor = edit()
    type_here("300")
    tap(editor, Qt.Key.Key_Return)
    type_here("много")
    tap(editor, Qt.Key.Key_Return)
    assert editor.trouble.isVisible()
    assert editor.trouble.accessibleName().startswith("Boris North, Calls: “много” is not a number")
    tap(editor, Qt.Key.Key_S, CTRL)
    room.tasks.wait_idle()
    assert office.rows(LINES) == [] and editor.isVisible()
    assert editor.grid.current_key() == (office.staff["boris"], "dials")
    told = saved(editor)
    type_here("60")
    tap(editor, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: told == [2])


@pytest.mark.parametrize("typed", ["-5", "99999999999", "1e9", "NaN", "=1+1", "12 звонков"])
def test_no_rubbish_becomes_a_plan(office: Office, edit: Edit, typed: str) -> None:
    room, editor = edit()
    type_here(typed)
    tap(editor, Qt.Key.Key_S, CTRL)
    room.tasks.wait_idle()
    assert editor.isVisible() and editor.trouble.isVisible()
    assert office.rows(LINES) == []


def test_current_plan_goes_to_everybody_by_one_key(office: Office, edit: Edit, qtbot: QtBot) -> None:
    set_plan(office, office.staff["anna"], "dials", 300)
    _room, editor = edit()
    told = saved(editor)
    tap(editor, Qt.Key.Key_F6)
    assert len(editor.sheet.typed) == 1
    tap(editor, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: told == [1])
    assert ("boris", "dials", "week", "2026-11-23", True, 300.0) in office.rows(LINES)


def test_only_this_period_leaves_the_standing_plan(office: Office, edit: Edit, qtbot: QtBot) -> None:
    set_plan(office, office.staff["anna"], "dials", 300)
    _room, editor = edit()
    told = saved(editor)
    key = (office.staff["anna"], "dials")
    assert editor.sheet.text(key) == "300" and editor.sheet.is_earlier(key)
    editor.reach.setFocus()
    tap(editor, Qt.Key.Key_Right)
    editor.grid.setFocus()
    type_here("150")
    tap(editor, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: told == [1])
    assert office.rows(LINES) == [
        ("anna", "dials", "week", "2026-09-07", True, 300.0),
        ("anna", "dials", "week", "2026-11-23", False, 150.0),
    ]


def test_day_and_month_have_plans_of_their_own_and_show_what_follows(office: Office, edit: Edit) -> None:
    set_plan(office, office.staff["anna"], "offers", 20)
    _room, editor = edit()
    key = (office.staff["anna"], "offers")
    editor.kinds.setFocus()
    tap(editor, Qt.Key.Key_Left)
    assert (editor.sheet.period, editor.sheet.text(key), editor.sheet.follows(key)) == ("day", "", "4")
    tap(editor, Qt.Key.Key_Right)
    tap(editor, Qt.Key.Key_Right)
    assert (editor.sheet.period, editor.sheet.starts_on.isoformat()) == ("month", "2026-11-01")


def test_typed_plans_are_not_carried_to_another_period(office: Office, edit: Edit) -> None:
    _room, editor = edit()
    type_here("70")
    tap(editor, Qt.Key.Key_Return)
    editor.later.click()
    assert "Ctrl+S" in editor.trouble.accessibleName()
    assert editor.sheet.starts_on.isoformat() == "2026-11-23"
    assert editor.sheet.text((office.staff["anna"], "dials")) == "70"


def test_escape_asks_once_before_it_forgets(office: Office, edit: Edit, qtbot: QtBot) -> None:
    _room, editor = edit()
    type_here("70")
    tap(editor, Qt.Key.Key_Return)
    tap(editor, Qt.Key.Key_Escape)
    assert editor.isVisible() and "Esc" in editor.trouble.accessibleName()
    tap(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not wait_for(editor))
    assert office.rows(LINES) == []


def wait_for(editor: Any) -> bool:
    """Whether the editor is still there."""
    try:
        return bool(editor.isVisible())
    except RuntimeError:
        return False


def test_a_block_from_a_spreadsheet_is_pasted(office: Office, edit: Edit) -> None:
    _room, editor = edit()
    QApplication.clipboard().setText("300\t120\r\n250\t100\r\n9\t9\r\n")
    tap(editor, Qt.Key.Key_V, CTRL)
    people = [office.staff["anna"], office.staff["boris"]]
    typed = [[editor.sheet.text((one, code)) for code in ("dials", "answered")] for one in people]
    assert typed == [["300", "120"], ["250", "100"]]
    tap(editor, Qt.Key.Key_Delete)
    assert editor.sheet.text((people[0], "dials")) == ""


def test_administrator_plans_for_every_group_and_a_cleared_plan_ends(
    office: Office, edit: Edit, qtbot: QtBot
) -> None:
    set_plan(office, office.staff["clara"], "dials", 300)
    _room, editor = edit("boss")
    told = saved(editor)
    assert [name for _, name in editor.sheet.people] == ["Anna North", "Boris North", "Clara South"]
    editor.grid.go_to((office.staff["clara"], "dials"))
    tap(editor, Qt.Key.Key_Delete)
    tap(editor, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: told == [1])
    assert office.rows(LINES)[-1] == ("clara", "dials", "week", "2026-11-23", True, None)


def test_cells_are_read_aloud(office: Office, edit: Edit) -> None:
    set_plan(office, office.staff["anna"], "dials", 300)
    _room, editor = edit()
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    assert editor.grid.currentIndex().data(role) == "Anna North, Calls: 300"
    editor.grab()
