"""A call for help from key to answer, and what the lead's group leaves undone: real windows, real base."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services import access, control, help_requests, reminders
from app.services.help_requests import HelpAsk
from app.services.live import Change
from app.ui.call.page import CallPage
from app.ui.card.card_page import CardPage
from app.ui.control.page import ControlPage
from app.ui.dialogs.ask_help import AskHelpDialog
from app.ui.languages import Languages
from app.ui.page import Page
from app.ui.reminders.desk import ReminderDesk
from app.ui.reminders.escalation import EscalationDesk
from app.ui.reminders.help import HelpDesk
from app.ui.workstation import Workstation
from tests.fakes.notifiers import RememberingNotifier
from tests.fakes.telephones import FakeTelephone
from tests.office import PASSWORD, Office
from tests.ui import call_room
from tests.ui.day_room import Room, furnish, press

CTRL = Qt.KeyboardModifier.ControlModifier
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Seat:
    """A signed-in person with his reminders and what others tell him."""

    def __init__(self, office: Office, login: str) -> None:
        self.room: Room = furnish(
            office, lambda desk, tasks, window: Page(), login=login, at=datetime.now(UTC)
        )
        desk, tasks = self.room.desk, self.room.tasks
        self.notifier = RememberingNotifier()
        self.reminders = ReminderDesk(
            tasks, clock=desk.clock.now, zone=ZoneInfo("Europe/Kyiv"), notifier=self.notifier
        )
        self.escalations = EscalationDesk(
            tasks, self.reminders, books=lambda: desk.books, clock=desk.clock.now
        )
        self.help = HelpDesk(desk, tasks, self.reminders, toasts=self.room.window.toasts)
        self.badges: list[int] = []
        self.reminders.badge_changed.connect(self.badges.append)

    def settle(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.room.tasks.busy() == 0, timeout=5_000)

    def close(self) -> None:
        self.escalations.stop()
        self.help.stop()
        self.reminders.stop()
        self.room.close()


@pytest.fixture
def seat(office: Office, qtbot: QtBot) -> Iterator[Callable[[str], Seat]]:
    """Seats that are left at the end of the test."""
    made: list[Seat] = []

    def take(login: str) -> Seat:
        made.append(Seat(office, login))
        return made[-1]

    yield take
    for one in made:
        one.close()


def late(office: Office, by: timedelta = 2 * DAY, owner: str = "anna", **fields: Any) -> uuid.UUID:
    client = office.client(owner, name=fields.pop("name", "Vector"))
    return office.activity(client, by=owner, due_in=-by, **fields)


def ask(office: Office, client: uuid.UUID, note: str = "") -> uuid.UUID:
    with office.as_user("anna") as db:
        return help_requests.ask_for_help(db, HelpAsk(uuid.uuid4(), client, note))


# what stays undone


def test_hundred_undone_are_one_popup_one_line_and_one_in_the_badge(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    for number in range(100):
        late(office, 2 * DAY + number * HOUR)
    leo = seat("leo")
    leo.escalations.start()
    qtbot.waitUntil(leo.escalations.popup.isVisible)
    leo.settle(qtbot)
    assert leo.escalations.popup.accessibleName().startswith("Undone in your group: 100")
    assert not leo.escalations.bar.isHidden()
    assert leo.badges[-1] == 1
    assert len(leo.notifier.shown) == 1
    assert [
        one for one in QApplication.topLevelWidgets() if one.isVisible() and "Popup" in type(one).__name__
    ] == [leo.escalations.popup]


def test_popup_of_the_group_never_takes_the_focus(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    late(office)
    leo = seat("leo")
    leo.escalations.start()
    qtbot.waitUntil(leo.escalations.popup.isVisible)
    for popup in (leo.escalations.popup, leo.help.popup):
        assert popup.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
        assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        assert {one.focusPolicy() for one in popup.findChildren(QAbstractButton)} == {Qt.FocusPolicy.NoFocus}


def test_it_is_quiet_during_a_call(office: Office, seat: Callable[[str], Seat], qtbot: QtBot) -> None:
    late(office)
    leo = seat("leo")
    leo.reminders.set_quiet(True)
    leo.escalations.start()
    qtbot.waitUntil(lambda: leo.badges[-1:] == [1])
    assert not leo.escalations.popup.isVisible()
    assert leo.notifier.shown == []
    leo.reminders.set_quiet(False)
    assert leo.escalations.popup.isVisible()


def test_closed_popup_comes_back_only_with_something_new(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    late(office)
    leo = seat("leo")
    leo.escalations.start()
    qtbot.waitUntil(leo.escalations.popup.isVisible)
    leo.escalations.popup.dismissed.emit()
    leo.escalations.look()
    leo.settle(qtbot)
    assert not leo.escalations.popup.isVisible()
    assert not leo.escalations.bar.isHidden()
    late(office, 3 * DAY)
    leo.escalations.look()
    qtbot.waitUntil(leo.escalations.popup.isVisible)


def test_noted_is_gone_and_stays_gone(office: Office, seat: Callable[[str], Seat], qtbot: QtBot) -> None:
    late(office)
    leo = seat("leo")
    leo.escalations.start()
    qtbot.waitUntil(leo.escalations.popup.isVisible)
    leo.escalations.popup.answer.click()
    qtbot.waitUntil(lambda: leo.badges[-1] == 0)
    assert leo.escalations.bar.isHidden()
    assert office.rows("select staff_id from crm.escalation_answer") == [(office.staff["leo"],)]


def test_popup_leads_to_control(office: Office, seat: Callable[[str], Seat], qtbot: QtBot) -> None:
    late(office, is_promise=True)
    leo = seat("leo")
    leo.escalations.start()
    qtbot.waitUntil(leo.escalations.popup.isVisible)
    with qtbot.waitSignal(leo.escalations.control_wanted):
        leo.escalations.popup.show_it.click()
    assert not leo.escalations.popup.isVisible()


def test_burst_of_changes_is_one_look(office: Office, seat: Callable[[str], Seat], qtbot: QtBot) -> None:
    leo = seat("leo")
    leo.escalations.start()
    leo.settle(qtbot)
    looks: list[object] = []
    leo.escalations._looked = looks.append  # type: ignore[method-assign]
    for _ in range(500):
        leo.escalations.hear(Change("activity", uuid.uuid4()))
    qtbot.waitUntil(lambda: len(looks) == 1, timeout=5_000)
    leo.settle(qtbot)
    assert len(looks) == 1


# a lead asks for a plan at once


def test_what_the_lead_asks_for_pops_up_again_and_says_who_asks(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    plan = late(office, 2 * HOUR, snoozed_until=datetime.now(UTC) + DAY)
    late(office, 5 * DAY)
    anna = seat("anna")
    day_end = datetime.now(UTC) + DAY

    def look() -> reminders.Tick:
        with office.as_user("anna") as db:
            return reminders.look(db, anna.room.desk.seat, day_end=day_end)

    assert plan not in {row.activity_id for row in look().claimed}
    with office.as_user("leo") as db:
        control.ask_at_once(db, (plan,))
    tick = look()
    assert [row.activity_id for row in tick.claimed] == [plan]
    anna.reminders.report(tick)
    qtbot.waitUntil(anna.reminders.group.isVisible)
    first = anna.reminders.group._lines[0]
    assert "Leo North asks for it now" in first.accessibleName()


# help


def test_call_for_help_reaches_the_lead_and_the_answer_the_junior(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    leo, anna = seat("leo"), seat("anna")
    for one in (leo, anna):
        one.help.start()
        one.settle(qtbot)
    client = office.client(name="Vector")
    ask(office, client, "wants 20 % off")
    leo.help.hear(Change("help_request", client))
    qtbot.waitUntil(leo.help.popup.isVisible)
    assert leo.help.popup.accessibleName() == "Anna North asks for help, Vector, wants 20 % off"
    leo.help.popup.answer.click()
    qtbot.waitUntil(lambda: leo.badges[-1] == 0)
    assert "Anna North knows that you are coming" in leo.room.window.toasts.texts()
    anna.help.hear(Change("help_request", client))
    qtbot.waitUntil(lambda: "Leo North is on it: Vector" in anna.room.window.toasts.texts())
    assert not anna.help.popup.isVisible()


def test_old_answers_are_not_told_again_at_the_next_start(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    request = ask(office, office.client())
    with office.as_user("leo") as db:
        help_requests.answer(db, request)
    anna = seat("anna")
    anna.help.start()
    anna.settle(qtbot)
    assert anna.room.window.toasts.texts() == []


def test_card_opens_from_the_popup_and_the_call_stays_open(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    client = office.client()
    ask(office, client)
    leo = seat("leo")
    leo.help.start()
    qtbot.waitUntil(leo.help.popup.isVisible)
    with qtbot.waitSignal(leo.help.card_wanted) as wanted:
        leo.help.popup.show_it.click()
    assert wanted.args == [client]
    assert not leo.help.bar.isHidden()
    assert leo.badges[-1] == 1


def test_second_to_answer_is_told_who_was_first(
    office: Office, seat: Callable[[str], Seat], qtbot: QtBot
) -> None:
    request = ask(office, office.client())
    leo = seat("leo")
    leo.help.start()
    qtbot.waitUntil(leo.help.popup.isVisible)
    with office.as_user("boss") as db:
        help_requests.answer(db, request)
    leo.help.bar.answer.click()
    qtbot.waitUntil(lambda: "Anton Boss is on it already" in leo.room.window.toasts.texts())


def test_one_key_on_the_call_screen_asks_for_help(office: Office, qtbot: QtBot) -> None:
    client = office.client()
    room = call_room.furnish(office)
    try:
        room.window.show()
        room.page.open_client(client)
        qtbot.waitUntil(lambda: room.page.screen is not None)
        press(room, Qt.Key.Key_H, CTRL)
        [dialog] = room.window.findChildren(AskHelpDialog)
        dialog.note.setPlainText("stuck at the price")
        assert dialog.confirm()
        dialog.accept()
        qtbot.waitUntil(lambda: "Your lead has been called" in room.window.toasts.texts())
        asked = office.rows("select client_id, asked_by, note from crm.help_request")
        assert asked == [(client, office.staff["anna"], "stuck at the price")]
    finally:
        room.close()


def test_card_asks_too_and_says_when_nobody_can_be_reached(office: Office, qtbot: QtBot) -> None:
    room = furnish(office, lambda desk, tasks, window: CardPage(desk, tasks, toasts=window.toasts))
    try:
        assert "Ctrl+H" in {command.shortcut for command in room.page.commands()}
        room.page.help._not_asked(ConnectionLost())
        assert room.window.toasts.texts() == ["Your lead could not be called: No connection to the server"]
    finally:
        room.close()


def test_lead_has_no_key_to_ask_himself(office: Office, qtbot: QtBot) -> None:
    room = call_room.furnish(office, "leo")
    try:
        page: CallPage = room.page
        assert "help" not in {command.id for command in page.commands()}
    finally:
        room.close()


# through the whole program


@pytest.fixture
def open_for(office: Office, qtbot: QtBot) -> Iterator[Callable[[str], Workstation]]:
    opened: list[Workstation] = []

    def open_one(login: str) -> Workstation:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        station = Workstation(
            access.enter(office.url, login, PASSWORD), Languages(app), telephone=FakeTelephone()
        )
        qtbot.addWidget(station.window)
        station.start()
        opened.append(station)
        return station

    yield open_one
    for station in opened:
        station.close()


def test_call_for_help_is_heard_by_the_leads_workstation_by_itself(
    office: Office, open_for: Callable[[str], Workstation], qtbot: QtBot
) -> None:
    leo = open_for("leo")
    client = office.client(name="Vector")
    ask(office, client)
    qtbot.waitUntil(leo.help.popup.isVisible, timeout=10_000)
    leo.help.popup.show_it.click()
    qtbot.waitUntil(lambda: leo.window.page("card").title() == "Vector", timeout=10_000)


def test_what_the_lead_asks_for_is_on_the_managers_screen_by_itself(
    office: Office, open_for: Callable[[str], Workstation], qtbot: QtBot
) -> None:
    plan = late(office, HOUR, snoozed_until=datetime.now(UTC) + DAY)
    anna = open_for("anna")
    qtbot.waitUntil(anna.my_day.is_loaded, timeout=10_000)
    assert not anna.reminders.group.isVisible()
    with office.as_user("leo") as db:
        control.ask_at_once(db, (plan,))
    qtbot.waitUntil(anna.reminders.group.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: {row.asked_by for row in anna.my_day.card.rows()} == {office.staff["leo"]})


def test_popup_of_the_group_opens_the_page_of_control(
    office: Office, open_for: Callable[[str], Workstation], qtbot: QtBot
) -> None:
    late(office, name="Vector")
    leo = open_for("leo")
    qtbot.waitUntil(leo.escalations.popup.isVisible, timeout=10_000)
    leo.escalations.popup.show_it.click()
    page = leo.window.current_page()
    assert isinstance(page, ControlPage)
    qtbot.waitUntil(
        lambda: [row.client_name for row in page.card.table().rows.rows()] == ["Vector"], timeout=10_000
    )
