"""A group at work for tests and pictures of its plan: assignments of days, a pool, and what stayed undone."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from app.services import setup
from app.ui.team_day.page import TeamDayPage
from tests.office import PASSWORD, Office
from tests.ui import day_room
from tests.ui.day_room import DAY, HOUR, MINUTE, NOW, Room

KYIV = ZoneInfo("Europe/Kyiv")
THURSDAY, FRIDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30)
_NUMBERS = count(1)


def furnish(
    office: Office, *, login: str = "leo", name: str = "Leo North", language: str = "en", at: datetime = NOW
) -> Room:
    """A signed-in lead before the plan of his group."""
    return day_room.furnish(
        office,
        lambda desk, tasks, window: TeamDayPage(desk, tasks, toasts=window.toasts),
        login=login,
        name=name,
        language=language,
        at=at,
        page="team_day",
    )


def settle(room: Room, qtbot: QtBot) -> None:
    """Until nothing is asked, kept or waited for."""
    page = room.page
    qtbot.waitUntil(
        lambda: not page._soon.isActive() and not page.deeds.is_keeping() and room.tasks.busy() == 0,
        timeout=8_000,
    )


def client(office: Office, owner: str | None, name: str = "", **fields: Any) -> uuid.UUID:
    """A client with a number of its own; nobody's are in the pool of the north."""
    number = next(_NUMBERS)
    given = {"name": name or f"Firm {number:04}", **fields}
    if owner is None:
        given["group"] = "North"
    return office.client(owner, phone=f"+38044{number:07}", **given)


def pool(office: Office, names: Iterator[str] | tuple[str, ...], **fields: Any) -> tuple[uuid.UUID, ...]:
    """Clients nobody owns."""
    return tuple(client(office, None, name, **fields) for name in names)


def assignment(
    office: Office,
    owner: str,
    name: str,
    day: date,
    many: int,
    *,
    kind: str = "call",
    done: int = 0,
    by: str = "leo",
    hour: int = 16,
) -> uuid.UUID:
    """An assignment of so many clients for one person and day, of which some are done."""
    made = uuid.uuid4()
    office.add(
        "assignment", id=made, name=name, kind=kind, group_id=office.groups["North"], by_id=office.staff[by]
    )
    for place in range(many):
        due = datetime.combine(day, time(hour, place % 60), KYIV)
        fields: dict[str, Any] = {}
        if place < done:
            at = NOW - HOUR - place * MINUTE
            outcome = "no_answer" if kind == "call" else None
            fields = {
                "state": "done",
                "started_at": at,
                "done_at": at,
                "outcome_code": outcome,
                "done_by": office.staff[owner],
            }
        office.activity(
            client(office, owner), by=by, kind=kind, due_at=due, is_assignment=True, assignment_id=made,
            origin="assignment", due_wall=due.replace(tzinfo=None), due_zone="Europe/Kyiv", **fields,
        )  # fmt: skip
    return made


def undone(office: Office, owner: str, name: str, late: timedelta, **fields: Any) -> uuid.UUID:
    """A plan of one client whose time has passed."""
    made = client(office, owner, name)
    office.activity(made, by=fields.pop("by", owner), due_at=NOW - late, **fields)
    return made


MORE_PEOPLE = (("max", "Максим Зорин"), ("raisa", "Раиса Гайдай"), ("lesya", "Леся Панько"))


def believable_group(office: Office) -> None:
    """The group of the picture: five managers, three days, a pool in grades, seven things undone."""
    _people(office)
    plan = (
        ("anna", "Звонки: осень", THURSDAY, 60, "call", 36), ("anna", "КП тёплым", THURSDAY, 5, "offer", 4),
        ("anna", "Звонки: осень", FRIDAY, 60, "call", 0), ("anna", "Показ каталога", MONDAY, 3, "presentation", 0),
        ("boris", "Звонки: осень", THURSDAY, 70, "call", 41), ("boris", "КП: долги", THURSDAY, 4, "offer", 1),
        ("boris", "Звонки: осень", FRIDAY, 70, "call", 0), ("boris", "Звонки: стройка", MONDAY, 50, "call", 0),
        ("boris", "Документы", MONDAY, 2, "document", 0),
        ("max", "Звонки: стройка", THURSDAY, 50, "call", 38), ("max", "Встречи", THURSDAY, 3, "meeting", 3),
        ("max", "Звонки: стройка", FRIDAY, 50, "call", 0),
        ("raisa", "Звонки: осень", THURSDAY, 50, "call", 14), ("raisa", "Рассылка КП", THURSDAY, 3, "email", 0),
        ("lesya", "Звонки: опт", THURSDAY, 60, "call", 44), ("lesya", "Договоры", THURSDAY, 5, "document", 5),
        ("lesya", "Звонки: опт", FRIDAY, 60, "call", 0), ("lesya", "КП тёплым", FRIDAY, 5, "offer", 0),
        ("lesya", "Звонки: опт", MONDAY, 60, "call", 0),
    )  # fmt: skip
    for owner, name, day, many, kind, done in plan:
        assignment(office, owner, name, day, many, kind=kind, done=done)
    meeting = datetime.combine(FRIDAY, time(11), KYIV)
    office.activity(client(office, "anna", "Балтик Тара"), kind="meeting", due_at=meeting)
    cities = ("Киев", "Львов", "Полтава", "Одесса", "Винница")
    firms = ("Ладья Опт", "Гранд Тара", "Юг Зерно", "Риф Снаб", "Кварц Снаб", "Нова Балка", "Дом и сад", "Терра",
             "Сокол", "Ольвия", "Буг Пласт", "Восход")  # fmt: skip
    for place, name in enumerate(firms):
        pool(office, (name,), city=cities[place % 5], importance=3)
    for grade, many in ((2, 54), (1, 72)):
        pool(office, tuple(f"Фирма {grade}-{place:02}" for place in range(many)), importance=grade)
    _undone(office)


def _people(office: Office) -> None:
    for login, name in MORE_PEOPLE:
        office.staff[login] = setup.make_person(
            office.superuser_url, login=login, password=PASSWORD, name=name, level="manager",
            group_id=office.groups["North"],
        )  # fmt: skip
    names = {"leo": "Павел Дробот", "anna": "Дарья Ветрова", "boris": "Олег Кравец"}
    for login, name in names.items():
        office.rows("update crm.staff set name = %s where login = %s returning 1", name, login)


def _undone(office: Office) -> None:
    made = uuid.uuid4()
    office.add(
        "assignment",
        id=made,
        name="Опт",
        kind="call",
        group_id=office.groups["North"],
        by_id=office.staff["leo"],
    )
    for _ in range(15):
        undone(office, "raisa", "", 2 * DAY + HOUR, is_assignment=True, assignment_id=made, by="leo")
    undone(office, "anna", "Агроцех", DAY, kind="offer", is_promise=True)
    undone(office, "anna", "Фарватер Пак", 148 * MINUTE, is_promise=True)
    undone(office, "raisa", "Показ каталога", 4 * HOUR, kind="presentation")
    undone(office, "boris", "Кедр Мебель", 3 * HOUR, kind="document", is_assignment=True, by="leo")
    undone(office, "max", "Риф Снаб", HOUR, kind="meeting")
    undone(office, "boris", "Полюс Снаб", 40 * MINUTE, kind="email", is_assignment=True, by="leo")
