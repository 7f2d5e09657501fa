"""One person's workstation as a whole: his pages, what others change, and how it ends."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import access, calls
from app.services.calls import Attempt
from app.ui.languages import Languages
from app.ui.workstation import Workstation
from tests.fakes.telephones import FakeTelephone
from tests.office import HAND_OVER, PASSWORD, Office

Open = Callable[[str], Workstation]


@pytest.fixture
def open_for(office: Office, qtbot) -> Iterator[Open]:
    opened: list[Workstation] = []

    def open_for(login: str) -> Workstation:
        desk = access.enter(office.url, login, PASSWORD)
        workstation = Workstation(desk, Languages(QApplication.instance()), telephone=FakeTelephone())
        workstation.start()
        opened.append(workstation)
        if desk.me.level == "manager":
            qtbot.waitUntil(workstation.my_day.is_loaded, timeout=10_000)
        return workstation

    yield open_for
    for workstation in opened:
        workstation.close()
        # Left to the collector, it could be taken away by a worker of the next test.
        shiboken6.delete(workstation.window)
        shiboken6.delete(workstation)


@pytest.mark.parametrize(("login", "imports"), [("anna", False), ("leo", False), ("boss", True)])
def test_only_an_administrator_has_the_import_page(open_for: Open, login: str, imports: bool) -> None:
    workstation = open_for(login)
    assert (workstation.window.go("imports") is not None) is imports


def test_enter_on_the_day_calls_and_a_digit_brings_the_next_client(
    office: Office, open_for: Open, qtbot
) -> None:
    now = datetime.now(UTC)
    for minutes in (1, 5):
        client = office.client("anna")
        office.activity(client, due_in=timedelta(minutes=minutes), is_promise=True)
    workstation = open_for("anna")
    window, call = workstation.window, workstation.call_page
    first = workstation.my_day.next_row()
    assert first is not None
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: call.session is not None and not call.is_loading())
    if not call.session.attempted:  # it is night at the client's, and the program asked
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: call.session.attempted)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_1)
    qtbot.waitUntil(lambda: call.session is not None and call.session.card.id != first.client_id)
    done = office.rows(
        "select outcome_code, done_at > %s from crm.activity where client_id = %s and state = 'done'",
        now,
        first.client_id,
    )
    assert done == [("no_answer", True)]


def test_a_call_without_an_outcome_greets_its_owner_at_the_next_start(
    office: Office, open_for: Open, qtbot
) -> None:
    client = office.client("anna")
    attempt = Attempt(uuid.uuid4(), client, datetime.now(UTC), uuid.uuid4(), number="+380442345678")
    with office.as_user("anna") as db:
        calls.start_call(db, attempt)
    workstation = open_for("anna")
    qtbot.waitUntil(lambda: workstation.call_page.session is not None)
    assert workstation.call_page.session.card.id == client
    assert workstation.call_page.session.attempted
    assert not workstation.window.close()


def test_what_a_lead_plans_is_on_the_managers_screen_by_itself(office: Office, open_for: Open, qtbot) -> None:
    client = office.client("anna", name="Vector")
    with office.as_user("leo") as db:
        db.execute(_assignment(), {"client_id": client})
    workstation = open_for("anna")
    other = office.client("anna", name="Second")
    with office.as_user("leo") as db:
        db.execute(_assignment(), {"client_id": other})
    # The second client is there a moment before it is assigned, and may be seen like that.
    expected = {("Vector", "assignment"), ("Second", "assignment")}
    qtbot.waitUntil(
        lambda: {(row.client_name, row.section) for row in workstation.my_day.card.rows()} == expected,
        timeout=10_000,
    )


def test_a_client_handed_over_leaves_the_screen_by_itself(office: Office, open_for: Open, qtbot) -> None:
    client = office.client("anna")
    office.activity(client, due_in=timedelta(minutes=5), is_promise=True)
    workstation = open_for("anna")
    assert [row.client_id for row in workstation.my_day.card.rows()] == [client]
    with office.psql("leo") as lead:
        lead.execute(HAND_OVER, ([client], office.staff["boris"]))
    qtbot.waitUntil(lambda: not workstation.my_day.card.rows(), timeout=10_000)


def test_signing_out_ends_every_connection_of_the_person(office: Office, open_for: Open, qtbot) -> None:
    workstation = open_for("anna")
    with qtbot.waitSignal(workstation.signed_out):
        workstation.sign_out()

    def connections() -> int:
        return office.rows("select count(*) from pg_stat_activity where usename = 'anna'")[0][0]

    qtbot.waitUntil(lambda: connections() == 0, timeout=10_000)


def _assignment():
    from sqlalchemy import text

    return text(
        "insert into crm.activity (id, client_id, kind, due_at, is_assignment, origin)"
        " values (gen_random_uuid(), :client_id, 'call', now(), true, 'assignment')"
    )


def test_what_was_filed_here_is_listed_with_its_fate(office: Office, open_for: Open, qtbot) -> None:
    client = office.client("anna")
    workstation = open_for("anna")
    attempt = Attempt(uuid.uuid4(), client, datetime.now(UTC), uuid.uuid4(), number="+380442345678")
    workstation.tasks.write(calls.start_call, attempt)
    assert workstation.tasks.wait_idle()
    workstation.show_journal()
    dialog = workstation._journal
    qtbot.waitUntil(lambda: [entry.status for entry in dialog._model.rows()] == ["saved"])
    dialog.accept()


def test_behind_the_list_the_card_is_made_ready_before_anybody_opens_one(open_for: Open, qtbot) -> None:
    window = open_for("leo").window
    assert not window.has_page("card")
    window.go("clients")
    qtbot.waitUntil(lambda: window.has_page("card"), timeout=10_000)
    assert window.current_key() == "clients"
