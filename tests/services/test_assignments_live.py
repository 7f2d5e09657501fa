"""What a manager has of an assignment: at once, on its day, marked as the lead's."""

from __future__ import annotations

import time as ticks
from datetime import datetime, time, timedelta
from queue import Queue

import pytest

from app.services import assignments, worklist
from app.services.assignments import Withdrawal
from app.services.dictionaries import read_books
from app.services.live import EVERYTHING, Change, Listener
from app.services.worklist import QueueQuery
from tests.office import Office
from tests.services.test_assignments import DAY, KYIV, NEXT, a_form, assigned, foreseen, set_up

pytestmark = pytest.mark.database


def queue_at(office: Office, moment: datetime, login: str = "anna") -> list[worklist.WorklistRow]:
    with office.as_user(login) as db:
        made = worklist.my_queue(db, QueueQuery(moment, "Europe/Kyiv"), read_books(db))
    return list(made.rows)


def test_manager_has_the_assignment_in_his_queue_on_its_day(office: Office) -> None:
    client = office.client("anna")
    set_up(office, client, note="Ask for Olha", whole_day=True)
    morning = datetime.combine(DAY, time(8), KYIV)
    [row] = queue_at(office, morning)
    assert (row.section, row.client_id, row.plan_note) == ("assignment", client, "Ask for Olha")
    assert row.planned_by == office.staff["leo"] and not row.timed
    assert [one.section for one in queue_at(office, morning + timedelta(hours=14))] == ["assignment"]
    assert queue_at(office, morning - timedelta(days=1)) == []


def test_an_hour_that_was_named_is_reminded_of_and_others_are_not(office: Office) -> None:
    set_up(office, office.client("anna"), kind="meeting", at=time(11))
    set_up(office, office.client("anna"))
    rows = office.rows("select kind, remind_minutes from crm.activity order by kind")
    assert rows == [("call", None), ("meeting", 10)]


def test_an_assignment_is_heard_and_read_within_a_second(office: Office) -> None:
    heard: Queue[Change] = Queue()
    clients = [office.client("anna") for _ in range(3)]
    plan = foreseen(office, a_form(*clients, whole_day=True))
    listener = Listener(office.database("anna").conninfo, heard.put)
    listener.start()
    try:
        assert heard.get(timeout=20) == EVERYTHING
        began = ticks.monotonic()
        assigned(office, plan)
        while heard.get(timeout=20).table != "activity":
            pass
        rows = queue_at(office, datetime.combine(DAY, time(10), KYIV))
        took = ticks.monotonic() - began
        assert {row.client_id for row in rows} == set(clients)
        assert took < 1.0
        with office.as_user("leo") as db:
            assignments.withdraw(db, Withdrawal(plan.form.id))
        assert heard.get(timeout=20).table in ("activity", "client")
    finally:
        assert listener.stop()
    assert {row.section for row in queue_at(office, datetime.combine(DAY, time(10), KYIV))} == {"new"}


def test_a_spread_assignment_waits_for_its_day_and_stands_in_the_order_of_its_hours(office: Office) -> None:
    clients = [office.client("anna") for _ in range(6)]
    plan = set_up(office, *clients, days=(DAY, NEXT))
    for day in (DAY, NEXT):
        rows = queue_at(office, datetime.combine(day, time(8), KYIV))
        due = [item.client_id for item in plan.items if item.day <= day]
        assert [row.client_id for row in rows if row.section == "assignment"] == due
        assert all(row.timed for row in rows)
