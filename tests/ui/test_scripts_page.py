"""An author writes scripts by keyboard; what is typed is kept, and what callers cannot read is refused."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import script_edits
from app.services.script_edits import ScriptForm
from app.services.scripts import Step
from app.ui.scripts.page import ScriptsPage
from tests.office import Office
from tests.ui.day_room import Room, furnish, press

STEPS = (Step("Greet", "Hello"), Step("Ask", "**What?**"))


@pytest.fixture
def room(office: Office, qtbot) -> Iterator[Room]:
    with office.as_user("boss") as db:
        script_edits.save_script(db, ScriptForm(uuid.uuid4(), "Autumn", steps=STEPS))
    made = furnish(
        office, lambda desk, tasks, window: ScriptsPage(desk, tasks, toasts=window.toasts), login="boss"
    )
    made.window.show()
    made.page.refresh(None)
    qtbot.waitUntil(lambda: made.page.head.name.text() == "Autumn")
    yield made
    made.close()


CONTROL = Qt.KeyboardModifier.ControlModifier


def names(office: Office) -> list[str]:
    return [row[0] for row in office.rows("select name from crm.script order by name")]


def test_the_script_is_shown_as_it_will_be_read(room: Room) -> None:
    page = room.page
    assert page.preview.isVisibleTo(page)
    assert page.preview.step() == 0
    page.steps.list.go(1)
    assert page.preview.step() == 1


def test_what_is_typed_is_seen_at_once_and_saved_by_key(office: Office, room: Room, qtbot) -> None:
    page = room.page
    assert not page.save.isEnabled()
    page.steps.words.setFocus()
    page.steps.words.setPlainText("Good day")
    assert page.save.isEnabled()
    press(room, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not page.save.isEnabled() and page.typed().version == 2)
    kept = office.rows("select steps -> 0 ->> 'text', version from crm.script")
    assert kept == [("Good day", 2)]


def test_a_new_script_is_made_without_the_mouse(office: Office, room: Room, qtbot) -> None:
    page = room.page
    page.table.setFocus()
    press(room, Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(page.head.name.hasFocus)
    QTest.keyClicks(page.head.name, "Winter")
    page.steps.step_title.setFocus()
    QTest.keyClicks(page.steps.step_title, "Greet")
    page.steps.words.setFocus()
    QTest.keyClicks(page.steps.words, "Good winter")
    press(room, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: names(office) == ["Autumn", "Winter"])


def test_a_step_that_cannot_be_read_is_refused_and_kept_in_the_editor(office: Office, room: Room) -> None:
    page = room.page
    page.steps.words.setPlainText("Hello {surname}")
    page.save.click()
    assert not page.wrong.isHidden()
    assert page.steps.words.toPlainText() == "Hello {surname}"
    assert office.rows("select version from crm.script") == [(1,)]


def test_nobody_leaves_by_accident_what_is_not_saved(room: Room) -> None:
    page = room.page
    page.head.name.setText("Other")
    page.head.name.textEdited.emit("Other")
    assert not page.may_leave()
    page.drop.click()
    assert page.may_leave()


def test_another_persons_version_does_not_overwrite_what_is_being_typed(
    office: Office, room: Room, qtbot
) -> None:
    page = room.page
    page.steps.words.setPlainText("Mine")
    with office.as_user("boss") as db:
        row = script_edits.list_scripts(db)[0]
        theirs = script_edits.read_form(db, row.id)
        script_edits.save_script(db, ScriptForm(theirs.id, "Theirs", steps=STEPS, version=theirs.version))
    page.refresh(None)
    room.tasks.wait_idle()
    assert page.steps.words.toPlainText() == "Mine"
    page.save.click()
    qtbot.waitUntil(lambda: not page.wrong.isHidden())
    assert page.part.current() == "versions"
    qtbot.waitUntil(lambda: len(page.versions.rows()) == 2)
    assert page.steps.words.toPlainText() == "Mine"


def test_moving_a_step_takes_the_branches_along(room: Room) -> None:
    page = room.page
    page.steps.set_steps((Step("a", "1", other_to=2), Step("b", "2"), Step("c", "3")))
    page.steps.list.go(2)
    page.steps.list.up.click()
    assert [(step.title, step.other_to) for step in page.steps.steps()] == [
        ("a", 1),
        ("c", None),
        ("b", None),
    ]
    page.steps.list.remove.click()
    assert [(step.title, step.other_to) for step in page.steps.steps()] == [("a", None), ("b", None)]
