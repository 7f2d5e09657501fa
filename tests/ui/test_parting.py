"""Somebody is dismissed while his window is open: it goes, the sign-in window says why, and nothing typed is lost."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from app import config
from app.services import access, staff
from app.ui.shell import Shell
from tests.office import PASSWORD, Office
from tests.ui.keyboard import type_text


@pytest.fixture
def shell(office: Office, qapp: QApplication, qtbot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    monkeypatch.setattr("sys.excepthook", sys.excepthook)
    made = Shell(qapp)
    made.open_desk(access.enter(office.url, "clara", PASSWORD))
    qtbot.waitUntil(made.workstation.my_day.is_loaded, timeout=10_000)
    yield made
    made.end()
    if made.login is not None:
        made.login._tasks.shut_down()
        made.login.close()
        made.login.deleteLater()
    made.deleteLater()


def test_the_open_window_of_a_dismissed_person_is_left_for_the_sign_in_window(
    office: Office, shell: Shell, qtbot
) -> None:
    client = office.client("clara", name="Vector")
    workstation = shell.workstation
    workstation.open_call(client)
    qtbot.waitUntil(
        lambda: workstation.call_page.session is not None and not workstation.call_page.is_loading()
    )
    type_text(workstation.call_page.view.outcome.note, "half a sentence")
    workstation.find()
    office.rows("update crm.client set owner_id = null, group_id = %s returning 1", office.groups["South"])
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["clara"],))
    qtbot.waitUntil(lambda: shell.login is not None and shell.login.isVisible(), timeout=10_000)
    assert shell.login.told() == "This login is closed. Ask your administrator"
    assert shell.workstation is None
    assert not shiboken6.isValid(workstation.window) or not workstation.window.isVisible()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [shell.login]
    assert _connections(office) == 0
    assert any("half a sentence" in text for text in _drafts())


def test_a_new_password_is_asked_for_where_the_old_one_was_in_use(
    office: Office, shell: Shell, qtbot
) -> None:
    with office.as_user("boss") as db:
        staff.reset_password(db, office.staff["clara"], "another one")
    try:
        qtbot.waitUntil(lambda: shell.login is not None and shell.login.isVisible(), timeout=10_000)
        assert shell.login.told() == "Your password was changed. Sign in with the new one"
        assert shell.workstation is None
    finally:
        with office.as_user("boss") as db:
            staff.reset_password(db, office.staff["clara"], PASSWORD)


def _connections(office: Office) -> int:
    return office.rows("select count(*) from pg_stat_activity where usename = 'clara'")[0][0]


def _drafts() -> list[str]:
    """What the journals of this PC hold."""
    found = []
    for path in config.home().rglob("*.db"):
        with sqlite3.connect(path) as journal:
            found += [row[0] for row in journal.execute("select text from draft")]
        journal.close()
    return found
