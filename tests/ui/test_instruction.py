"""One's own instruction to read; nothing in its text is loaded, opened or run."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.services.instructions import built_in
from app.ui.dialogs.instruction import InstructionDialog
from app.ui.page import Page
from app.ui.widgets.reading import Reading, to_html
from tests.office import Office
from tests.ui import day_room


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# Day\nwork", "<h1>Day</h1><p>work</p>"),
        ("- one\n- **two**\n\nend", "<ul><li>one</li><li><b>two</b></li></ul><p>end</p>"),
        ("1. one\n2) two\n- three", "<ol><li>one</li><li>two</li></ol><ul><li>three</li></ul>"),
        ("press `F5`", '<p>press <span class="key">F5</span></p>'),
        ("#no heading", "<p>#no heading</p>"),
        ("<img src='x'>", "<p>&lt;img src=&#x27;x&#x27;&gt;</p>"),
        ("[a](http://x) ![b](file:///etc)", "<p>[a](http://x) ![b](file:///etc)</p>"),
        ("", ""),
    ],
)
def test_few_signs_mean_something_and_all_else_is_letters(text: str, html: str) -> None:
    assert to_html(text) == html


def test_nothing_named_in_a_text_is_looked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    reading = Reading("Page")
    qtbot.addWidget(reading)
    monkeypatch.setattr(reading, "loadResource", lambda kind, name: asked.append(name.toString()))
    reading.show_text(
        '<img src="file:///etc/hostname">\n![x](http://127.0.0.1/x.png)\n<a href="calc.exe">go</a>'
    )
    reading.show()
    qtbot.waitExposed(reading)
    assert asked == []
    assert reading.toPlainText().count("<") == 3
    assert not reading.openLinks()
    assert not reading.openExternalLinks()


@pytest.mark.parametrize(("login", "level"), [("anna", "manager"), ("leo", "lead"), ("boss", "admin")])
def test_everybody_reads_the_page_of_his_level(qtbot: QtBot, office: Office, login: str, level: str) -> None:
    room = day_room.furnish(office, lambda desk, tasks, window: Page(), login=login)
    dialog = InstructionDialog(room.tasks, room.window)
    dialog.show()
    room.tasks.wait_idle()
    heading = built_in(level, "en").splitlines()[0].removeprefix("# ")
    assert dialog.reading.toPlainText().startswith(heading)
    assert dialog.reading.hasFocus() or dialog.focusWidget() is dialog.reading
    assert dialog.whose.isHidden()
    dialog.reject()
    room.close()


def test_the_companys_own_text_comes_first(qtbot: QtBot, office: Office) -> None:
    office.add("setting", key="instructions", value={"manager": {"en": "# Our way"}})
    room = day_room.furnish(office, lambda desk, tasks, window: Page())
    dialog = InstructionDialog(room.tasks, room.window)
    dialog.show()
    room.tasks.wait_idle()
    assert dialog.reading.toPlainText() == "Our way"
    assert dialog.whose.text() == "Written by your company"
    dialog.reject()
    room.close()
