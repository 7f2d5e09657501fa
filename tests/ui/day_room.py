"""A believable day of one manager, and her window with it, for tests and pictures."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import config
from app.services.clocks import FixedClock
from app.services.desk import Desk, Me
from app.services.drafts import Journal
from app.services.staff import rights_of
from app.ui.desk_tasks import DeskTasks
from app.ui.main_window import MainWindow, PageSpec
from app.ui.page import Page
from tests.office import PEOPLE, Office

# A Thursday, 13:58 in Kyiv, inside every calling window of Europe.
NOW = datetime(2026, 11, 26, 11, 58, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@dataclass
class Room:
    """Everything a test of a page touches; the page is the first of the window."""

    office: Office
    desk: Desk
    tasks: DeskTasks
    window: MainWindow
    page: Any
    clock: FixedClock

    def close(self) -> None:
        """Ends workers and connections, and takes the window away in this thread.

        Left to the collector, it could be taken away by a worker of the next test, and Qt would fall.
        """
        self.tasks.shut_down()
        for owned in (self.window, self.tasks):
            if shiboken6.isValid(owned):
                shiboken6.delete(owned)
        self.desk.close()


def furnish(
    office: Office,
    make: Callable[[Desk, DeskTasks, MainWindow], Page],
    *,
    login: str = "anna",
    name: str = "Anna North",
    language: str = "en",
    at: datetime = NOW,
    page: str = "page",
    height: int = 800,
) -> Room:
    """A signed-in person before the page, which goes by the id `page`."""
    level, group = next(person[2:] for person in PEOPLE if person[0] == login)
    me = Me(
        office.staff[login], login, name, level, office.groups.get(group or ""), group or "", "Europe/Kyiv",
        rights_of(level, {}),
    )  # fmt: skip
    desk = Desk(office.database(login), Journal(config.home() / f"{login}.db"), me)
    desk.load_books(language)
    clock = FixedClock(at)
    desk.clock = clock  # type: ignore[assignment]
    tasks = DeskTasks(desk)
    pages: list[Page] = []

    def made() -> Page:
        pages.append(make(desk, tasks, window))
        return pages[0]

    window = MainWindow([PageSpec(page, "list-checks", lambda: "Page", made)])
    tasks.known_failed.connect(window.show_error)
    window.resize(1440, height)
    window.go(page)
    return Room(office, desk, tasks, window, pages[0], clock)


def press(room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is."""
    if QApplication.activeWindow() is not room.window:
        room.window.activateWindow()
        assert QTest.qWaitForWindowActive(room.window)
    QTest.keyClick(room.window.focusWidget() or room.window, key, modifiers)


def done_call(office: Office, client: uuid.UUID, when: datetime, outcome: str, **fields: Any) -> None:
    """A finished call, and the client's last result with it."""
    values = {
        "due_at": when,
        "started_at": when,
        "done_at": when,
        "state": "done",
        "outcome_code": outcome,
        **fields,
    }
    office.activity(client, **values)
    office.rows(
        "update crm.client set last_at = %s, last_outcome = %s where id = %s and (last_at is null or last_at < %s)"
        " returning 1",
        when,
        outcome,
        client,
        when,
    )


@dataclass
class Firm:
    """A client of the day in one line."""

    name: str
    person: str
    city: str = "Киев"
    zone: str = "Europe/Kyiv"
    country: str = "UA"
    last: str = ""
    status: str = "cold"
    fields: dict[str, Any] | None = None


PROMISED = Firm("Вектор Логистика", "Ольга Коваленко", last="call_back", status="warm")


def believable_day(office: Office) -> dict[str, uuid.UUID]:
    """A full day: promises, overdue, assignments, plans, warm, again, new; ids by firm."""
    ids: dict[str, uuid.UUID] = {}

    def firm(one: Firm, number: int) -> uuid.UUID:
        phone = f"+38044234{5678 - number:04}"
        client = office.client(
            "anna", phone=None, name=one.name, city=one.city, time_zone=one.zone, country=one.country,
            status=one.status, **(one.fields or {}),
        )  # fmt: skip
        ids[one.name] = client
        person = office.person(client, one.person, decides=True) if one.person else None
        with office.superuser() as connection:
            connection.execute(
                "insert into crm.phone (id, client_id, person_id, raw, number, country) values (%s, %s, %s, %s, %s, 'UA')",
                (uuid.uuid4(), client, person, phone, phone),
            )
        if one.last:
            done_call(office, client, NOW - DAY - 3 * HOUR, one.last, number=phone, talk_seconds=95)
        return client

    plans: list[tuple[Firm, timedelta, dict[str, Any]]] = [
        (
            PROMISED,
            2 * MINUTE,
            {"is_promise": True, "plan_note": "Перезвоните после планёрки, обсудим тариф «Регион»"},
        ),
        (Firm("Ладья Мебель", "Пётр Савчук", "Львов", last="busy"), 17 * MINUTE, {"is_promise": True}),
        (
            Firm("Фарватер Пак", "Игорь Мельник", "Одесса", last="call_back"),
            -148 * MINUTE,
            {"is_promise": True},
        ),
        (Firm("Агроцех", "Нина Гончар", "Днепр", last="interested"), -DAY - HOUR, {"kind": "offer"}),
        (
            Firm("Лесной Двор", "Роман Бойчук", "Львов", last="no_answer"),
            HOUR,
            {"by": "leo", "is_assignment": True},
        ),
        (
            Firm("Балтик Тара", "Эва Новак", "Варшава", "Europe/Warsaw", "PL", "interested"),
            2 * HOUR,
            {"by": "leo", "is_assignment": True, "kind": "meeting"},
        ),
        (
            Firm("ПромКрепёж", "Олег Ткач", "Харьков", last="interested"),
            3 * HOUR,
            {"by": "leo", "is_assignment": True, "kind": "presentation"},
        ),
        (Firm("Тёплый Дом", "Светлана Юрко", last="meeting"), 92 * MINUTE, {"kind": "meeting"}),
        (
            Firm("Алатау Трейд", "Данияр Сеитов", "Алматы", "Asia/Almaty", "KZ", "no_answer"),
            -HOUR,
            {"origin": "recycle"},
        ),
        (Firm("Владпорт Снаб", "", "Владивосток", "Asia/Vladivostok", "RU"), 2 * HOUR, {}),
    ]
    for number, (one, ahead, fields) in enumerate(plans):
        client = firm(one, number)
        office.activity(client, due_at=NOW + ahead, **fields)
    warm = firm(Firm("Нива Плюс", "Артём Лысенко", "Полтава", last="interested", status="warm"), 20)
    office.rows("update crm.client set last_at = %s where id = %s returning 1", NOW - 6 * DAY, warm)
    for number, name in enumerate(
        ("Кварта Сервис", "Гранит Юг", "Семь Ветров и сыновья, торговый дом", "Янтарь")
    ):
        firm(
            Firm(name, "Людмила Савенко" if number else "", "Винница", fields={"source_code": "list"}),
            30 + number,
        )
    office.rows("update crm.client set created_at = %s where last_at is null returning 1", NOW - 14 * DAY)
    _history(office, ids["Вектор Логистика"])
    _figures(office)
    return ids


def _history(office: Office, client: uuid.UUID) -> None:
    done_call(
        office, client, NOW - DAY - 3 * HOUR - 17 * MINUTE, "interested", talk_seconds=372, impression="warm",
        result="Боль: срыв сроков на Одессу, 18 рейсов в месяц. Решает вместе с финдиректором",
    )  # fmt: skip
    done_call(office, client, NOW - 14 * DAY + 3 * HOUR, "no_answer", by="boris", result="Пять гудков")
    for days, outcome in ((20, "call_back"), (21, "no_answer"), (22, "call_back"), (30, "refused")):
        done_call(office, client, NOW - days * DAY, outcome, by="boris")


def _figures(office: Office) -> None:
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.staff_day (staff_id, day, dials, answered, effective, meetings_set, sales, promises_kept,"
            " promises_late) values (%s, '2026-11-26', 36, 8, 6, 2, 1, 9, 1)",
            (office.staff["anna"],),
        )
        names = {"leo": "Павел Дробот", "anna": "Дарья Ветрова", "boris": "Олег Кравец"}
        for login, name in names.items():
            connection.execute("update crm.staff set name = %s where login = %s", (name, login))
