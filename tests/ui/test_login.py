"""Signing in by the real window on the real base: each refusal is one sentence, in its place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.services import profiles
from app.services.outside.keyrings import Secrets
from app.services.profiles import ServerProfile
from app.ui.languages import Languages
from app.ui.login.page import LoginWindow
from tests.fakes.keyrings import Memory
from tests.office import PASSWORD, Office
from tests.ui.keyboard import type_text


@pytest.fixture
def window(office: Office, qtbot) -> Iterator[LoginWindow]:
    Memory.kept.clear()
    profiles.keep_profile(ServerProfile("Office", office.url))
    made = LoginWindow(Languages(QApplication.instance()), Secrets())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.line_is_checked)
    yield made
    made._tasks.shut_down()


def sign_in(window: LoginWindow, login: str, password: str) -> None:
    window.focus_login()
    window._login.clear()
    type_text(window._login, login)
    window._password.clear()
    type_text(window._password, password)
    window._enter_clicked()


def test_who_signs_in_gets_his_desk(window: LoginWindow, qtbot) -> None:
    with qtbot.waitSignal(window.entered, timeout=10_000) as entered:
        sign_in(window, "anna", PASSWORD)
    desk = entered.args[0].desk
    assert (desk.me.login, desk.me.level, desk.me.group_name) == ("anna", "manager", "North")
    desk.close()
    assert profiles.read_profiles()[0].last_login == "anna"


@pytest.mark.parametrize(("login", "password"), [("anna", "wrong"), ("nobody", PASSWORD), ("anna", "")])
def test_a_wrong_login_or_password_is_said_at_the_field_and_never_which(
    window: LoginWindow, qtbot, login: str, password: str
) -> None:
    sign_in(window, login, password)
    qtbot.waitUntil(lambda: bool(window._password_field.error()))
    assert window._password_field.error() == "Wrong login or password"
    assert window._login.text() == login


def test_a_closed_account_is_told_to_ask_the_administrator(
    window: LoginWindow, office: Office, qtbot
) -> None:
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["clara"],))
    sign_in(window, "clara", PASSWORD)
    qtbot.waitUntil(lambda: "administrator" in window._line.accessibleName())


def test_a_server_that_does_not_answer_is_said_before_anybody_types(office: Office, qtbot) -> None:
    profiles.keep_profile(ServerProfile("Gone", "postgresql://127.0.0.1:9/nezabudka"))
    window = LoginWindow(Languages(QApplication.instance()), Secrets())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.line_is_checked)
    assert "does not answer" in window._line.accessibleName()
    window._tasks.shut_down()


def test_a_remembered_password_is_in_the_keyring_and_nowhere_in_our_files(
    window: LoginWindow, office: Office, qtbot, tmp_path
) -> None:
    window._remember.setChecked(True)
    with qtbot.waitSignal(window.entered, timeout=10_000) as entered:
        sign_in(window, "anna", PASSWORD)
    assert entered.args[0].kept == "keyring"
    entered.args[0].desk.close()
    assert list(Memory.kept.values()) == [PASSWORD]
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not [file.name for file in files if PASSWORD.encode() in file.read_bytes()]


def test_an_empty_login_is_asked_for(window: LoginWindow) -> None:
    sign_in(window, "", PASSWORD)
    assert window._login_field.error() == "The login is empty"


def test_the_language_switches_at_once_and_keeps_what_was_typed(window: LoginWindow, qtbot) -> None:
    type_text(window._login, "anna")
    qtbot.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: window._enter.text() == "Войти")
    assert window._login.text() == "anna"
    window._languages.use("en")


def test_nobody_needs_a_password_for_the_demo(window: LoginWindow) -> None:
    window._tiles[1].click()
    assert not window._password.isEnabled()
    assert window._login.text() == "vetrova"
