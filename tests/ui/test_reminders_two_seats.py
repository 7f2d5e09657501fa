"""From the base to the screen: ticks, leases, windows and deeds together, on two PCs of one person."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk import Desk, Me
from app.services.drafts import Journal
from app.services.jobs import Job, Jobs
from app.services.reminders import ReminderWatch
from app.ui.desk_tasks import DeskTasks
from app.ui.reminders.desk import ReminderDesk
from tests.office import Office

pytestmark = [pytest.mark.database, pytest.mark.qt_log_ignore("This plugin does not support raise")]

NEVER = 3600.0


class Seat:
    """One PC: its journal, tick and windows. Ticks come by kicks only."""

    def __init__(self, office: Office, folder: Path, ending: ExitStack) -> None:
        me = Me(
            office.staff["anna"], "anna", "Anna", "manager", office.groups["North"], "North", "Europe/Kyiv"
        )
        self.desk = Desk(office.database("anna"), Journal(folder / f"{uuid.uuid4()}.db"), me)
        self.tasks = DeskTasks(self.desk)
        self.reminders = ReminderDesk(self.tasks, clock=self.desk.clock.now, zone=ZoneInfo(me.time_zone))
        watch = ReminderWatch(
            self.desk.change,
            self.desk.seat,
            day_end=lambda: datetime.now(UTC) + timedelta(days=1),
            report=self.reminders.report,
        )
        self.jobs = Jobs([Job("reminders", NEVER, watch.tick)])
        for end in (self.desk.journal.close, self.tasks.shut_down, self.reminders.stop, self.jobs.stop):
            ending.callback(end)

    def shown(self) -> int:
        return len(self.reminders.showing.single()) + len(self.reminders.showing.group())


@pytest.fixture
def new_seat(office: Office, tmp_path: Path, qapp: QApplication) -> Iterator[Callable[[], Seat]]:
    with ExitStack() as ending:
        yield partial(Seat, office, tmp_path, ending)


def looked(qtbot: QtBot, seat: Seat, do: Callable[[], Any]) -> None:
    """Does something and waits until the look that follows it has reached the screen."""
    before = seat.reminders.showing._seen

    def arrived() -> bool:
        return seat.reminders.showing._seen is not before

    do()
    qtbot.waitUntil(arrived)


def test_each_thing_pops_up_on_one_pc_and_an_answer_there_reaches_the_other(
    qtbot: QtBot, office: Office, new_seat: Callable[[], Seat]
) -> None:
    client = office.client()
    item = office.activity(client, due_in=timedelta(minutes=3), is_promise=True)
    here, there = new_seat(), new_seat()
    looked(qtbot, here, here.jobs.start)
    looked(qtbot, there, there.jobs.start)
    assert (here.shown(), there.shown()) == (1, 0)
    assert there.reminders.showing.waiting() == 1

    here.reminders.item._snooze.click()
    assert here.tasks.wait_idle()
    looked(qtbot, there, there.jobs.kick)
    assert there.reminders.showing.waiting() == 0
    assert office.rows(
        "select snoozed_until > now() + interval '14 minutes' from crm.activity where id = %s", item
    ) == [(True,)]


def test_the_other_pc_takes_over_when_the_first_is_gone(
    qtbot: QtBot, office: Office, new_seat: Callable[[], Seat]
) -> None:
    office.activity(office.client(), due_in=timedelta(hours=-5))
    here, there = new_seat(), new_seat()
    looked(qtbot, here, here.jobs.start)
    looked(qtbot, there, there.jobs.start)
    assert (here.shown(), there.shown()) == (1, 0)
    here.jobs.stop()
    with office.superuser() as connection:
        connection.execute("update crm.activity set shown_until = now()")
    looked(qtbot, there, there.jobs.kick)
    assert there.reminders.group.isVisible()


def test_a_storm_is_put_off_through_the_journal_by_one_entry(
    qtbot: QtBot, office: Office, new_seat: Callable[[], Seat]
) -> None:
    client = office.client()
    for hours in range(1, 31):
        office.activity(client, due_in=timedelta(hours=-hours))
    seat = new_seat()
    looked(qtbot, seat, seat.jobs.start)
    assert seat.shown() == 30
    seat.reminders.group._snooze.click()
    assert seat.tasks.wait_idle()
    assert seat.desk.journal.counts().saved == 1
    looked(qtbot, seat, seat.jobs.kick)
    assert (seat.shown(), seat.reminders.showing.waiting()) == (0, 0)
    assert office.rows("select count(*) from crm.activity where snoozed_until > now()") == [(30,)]
