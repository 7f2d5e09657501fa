"""A week full of work, and the calendar before it, for tests and pictures."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from app.ui.calendar.page import CalendarPage
from tests.office import Office
from tests.ui.day_room import DAY, HOUR, MINUTE, NOW, Room
from tests.ui.day_room import furnish as furnish_page
from tests.ui.waiting import wait_until

MONDAY = NOW - 3 * DAY - 13 * HOUR - 58 * MINUTE
"""Midnight of the Monday of that week in Kyiv."""


def at(day: int, hour: float) -> Any:
    """A moment of that week by the clock of Kyiv: day 0 is Monday."""
    return MONDAY + day * DAY + timedelta(minutes=round(hour * 60))


def furnish(office: Office, **given: Any) -> Room:
    """The calendar, not shown yet."""
    return furnish_page(
        office, lambda desk, tasks, window: CalendarPage(desk, tasks, toasts=window.toasts), page="calendar", **given
    )  # fmt: skip


def rest(room: Room) -> None:
    """Until nothing is asked or waited for."""
    wait_until(lambda: room.page.is_loaded() and not room.tasks.busy())


def done(office: Office, client: uuid.UUID, moment: Any, **fields: Any) -> uuid.UUID:
    """Something that was done at that moment."""
    values = {
        "due_at": moment,
        "started_at": moment,
        "done_at": moment,
        "state": "done",
        "outcome_code": "no_answer",
    }
    return office.activity(client, **(values | fields))


def believable_week(office: Office, owner: str = "anna") -> dict[str, uuid.UUID]:
    """Calls by the dozen, meetings that clash, promises, something late; ids of clients by firm."""
    firms = {
        "Вектор Логистика": ("Europe/Kyiv", "UA"),
        "Ладья Мебель": ("Europe/Kyiv", "UA"),
        "Балтик Тара": ("Europe/Warsaw", "PL"),
        "Алатау Трейд": ("Asia/Almaty", "KZ"),
        "Семь Ветров и сыновья, торговый дом": ("Europe/Kyiv", "UA"),
    }
    ids = {
        name: office.client(owner, phone=None, name=name, time_zone=zone, country=country)
        for name, (zone, country) in firms.items()
    }
    vector, boat, baltic, almaty, winds = ids.values()
    plans: list[tuple[uuid.UUID, int, float, dict[str, Any]]] = [
        (vector, 3, 14.5, {"is_promise": True, "plan_note": "обсудить тариф «Регион»"}),
        (boat, 3, 15, {"kind": "meeting", "minutes": 60, "plan_note": "у них в цеху"}),
        (baltic, 3, 15.5, {"kind": "presentation", "minutes": 60, "is_assignment": True, "by": "leo"}),
        (winds, 3, 15.25, {"kind": "offer"}),
        (almaty, 4, 10, {"is_promise": True}),
        (boat, 4, 11, {"kind": "meeting", "minutes": 90}),
        (winds, 2, 16, {"is_promise": True}),
        (vector, 5, 12, {"kind": "task", "plan_note": "договор"}),
        (baltic, 4, 16.25, {}),
    ]
    for client, day, hour, fields in plans:
        office.activity(client, **({"due_at": at(day, hour)} | fields))
    for day in range(4):
        for number in range(26 + 5 * day):
            hour = 9 + (number * 17 % 260) / 60
            if day < 3 or hour < 13.5:
                done(office, winds, at(day, hour), by=owner)
    for number in range(38):
        office.activity(winds, due_at=at(3, 16 + number / 60), origin="recycle")
    done(
        office, boat, at(1, 15), kind="meeting", minutes=60, result="договорились о пробной партии", by=owner
    )
    with office.superuser() as connection:
        connection.execute("insert into crm.holiday (id, country, day, name) values (%s, 'UA', %s, %s)",
                           (uuid.uuid4(), at(4, 12).date(), "День достоинства"))  # fmt: skip
    return ids
