"""The list of clients inside a person's workstation: the rail, the card and back, the page he begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import access, settings
from app.ui.card.card_page import CardPage
from app.ui.clients.page import ClientsPage
from app.ui.languages import Languages
from app.ui.settings.page import SettingsPage
from app.ui.workstation import Workstation
from tests.fakes.telephones import FakeTelephone
from tests.office import PASSWORD, Office

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
Open = Callable[[str], Workstation]


@pytest.fixture
def open_for(office: Office, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Workstation] = []

    def open_for(login: str) -> Workstation:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        desk = access.enter(office.url, login, PASSWORD)
        workstation = Workstation(desk, Languages(app), telephone=FakeTelephone())
        opened.append(workstation)
        workstation.start()
        workstation.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is workstation.window)
        return workstation

    yield open_for
    for workstation in opened:
        workstation.close()
        # Left to the collector, it could be taken away by a worker of the next test.
        shiboken6.delete(workstation.window)
        shiboken6.delete(workstation)


def press(
    workstation: Workstation, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(workstation.window.focusWidget() or workstation.window, key, modifiers)


def the_list(workstation: Workstation, qtbot: QtBot) -> ClientsPage:
    press(workstation, Key.Key_2, CTRL)
    page = workstation.window.current_page()
    assert isinstance(page, ClientsPage)
    qtbot.waitUntil(page.is_settled, timeout=10_000)
    return page


def test_from_the_list_to_the_card_along_the_list_and_back(
    office: Office, open_for: Open, qtbot: QtBot
) -> None:
    made = {name: office.client("anna", name=name) for name in ("Alpha", "Beta", "Gamma")}
    for place, client in enumerate(made.values()):
        office.activity(client, due_at=datetime.now(UTC) + timedelta(days=1 + place))
    anna = open_for("anna")
    page = the_list(anna, qtbot)
    press(anna, Key.Key_Return)
    card = anna.window.current_page()
    assert isinstance(card, CardPage)
    qtbot.waitUntil(lambda: card.title() == "Alpha", timeout=10_000)
    assert anna.window.rail._buttons["clients"].isChecked()
    press(anna, Key.Key_PageDown)
    qtbot.waitUntil(lambda: card.title() == "Beta", timeout=10_000)
    press(anna, Key.Key_PageUp)
    qtbot.waitUntil(lambda: card.title() == "Alpha", timeout=10_000)
    press(anna, Key.Key_PageDown)
    qtbot.waitUntil(lambda: card.title() == "Beta", timeout=10_000)
    press(anna, Key.Key_Escape)
    qtbot.waitUntil(lambda: anna.window.current_page() is page)
    assert page.card.table.current_row().name == "Beta"
    assert page.card.table.hasFocus()


def test_f2_opens_the_card_ready_to_be_changed(office: Office, open_for: Open, qtbot: QtBot) -> None:
    office.client("anna", name="Alpha")
    anna = open_for("anna")
    the_list(anna, qtbot)
    press(anna, Key.Key_F2)
    card = anna.window.current_page()
    assert isinstance(card, CardPage)
    qtbot.waitUntil(lambda: bool(card.fields.editing), timeout=10_000)


def test_what_is_filed_elsewhere_is_in_the_list_by_itself(
    office: Office, open_for: Open, qtbot: QtBot
) -> None:
    client = office.client("anna", name="Alpha")
    anna = open_for("anna")
    page = the_list(anna, qtbot)
    with office.psql("leo") as lead:
        lead.execute("update crm.client set name = 'Omega' where id = %s", (client,))
    qtbot.waitUntil(lambda: page.card.table.current_row().name == "Omega", timeout=10_000)


def test_a_person_begins_with_the_page_he_chose_on_any_computer(
    office: Office, open_for: Open, qtbot: QtBot
) -> None:
    anna = open_for("anna")
    assert anna.window.current_key() == "my_day"
    page = anna.window.go("settings")
    assert isinstance(page, SettingsPage)
    place = page._start.findData("clients")
    page._start.setCurrentIndex(place)
    page._start.activated.emit(place)
    assert anna.tasks.wait_idle()
    again = open_for("anna")
    assert again.window.current_key() == "clients"
    assert open_for("boris").window.current_key() == "my_day"


def test_a_first_page_one_may_not_open_any_more_is_passed_over(office: Office, open_for: Open) -> None:
    with office.as_user("anna") as db:
        settings.keep_setting(db, "desktop.start", "people")
    assert open_for("anna").window.current_key() == "my_day"


def test_the_rail_stands_in_its_order(open_for: Open) -> None:
    order = [key for key, _ in open_for("leo").window.sections()]
    assert order[:6] == ["call", "clients", "my_day", "calendar", "kpi", "activities"]
