"""A group's clients and prospects as a lead sees them, for tests and pictures of the list."""

from __future__ import annotations

import random
import uuid
from datetime import timedelta
from typing import Any

from app.services.desk import Desk
from app.ui.clients.page import ClientsPage
from app.ui.desk_tasks import DeskTasks
from app.ui.main_window import MainWindow
from tests.office import Office
from tests.ui.day_room import DAY, HOUR, NOW, Room, furnish

FIRMS = (
    ("Вектор Логистика", "Ольга Коваленко", "Киев"), ("Фарватер Пак", "Игорь Мельник", "Одесса"),
    ("Лесной Двор", "Роман Бойчук", "Львов"), ("СтройБаланс", "Тамара Одинец", "Киев"),
    ("Ясный Склад", "Виктор Палий", "Киев"), ("Морской Берег", "Инна Чумак", "Одесса"),
    ("Ритм Дистрибуция", "Захар Левченко", "Львов"), ("Оптима Тара", "Екатерина Шульга", "Киев"),
    ("Домино Двери", "Приёмная", "Киев"), ("Печатный Цех № 7", "Наталья Руденко", "Львов"),
    ("Мельница Групп", "Степан Вовк", "Киев"), ("ЭкоТара", "Юлия Степаненко", "Одесса"),
    ("Квадрат Проект", "Глеб Осипенко", "Киев"), ("Северная Пристань", "Алла Дорош", "Одесса"),
    ("Ладья Мебель", "Пётр Савчук", "Львов"), ("Общество с ограниченной ответственностью «Длинное Имя»", "Людмила Савенко", "Винница"),
)  # fmt: skip
OUTCOMES = ("call_back", "interested", "no_answer", "meeting", "busy", "refused")
STATUSES = ("warm", "warm", "warm", "hot", "cold", "cold")


def open_list(
    office: Office, login: str = "leo", *, language: str = "en", name: str = "Лев Северов", **given: Any
) -> Room:
    """The list of a signed-in person."""
    return furnish(office, make_page, login=login, name=name, language=language, **given)


def make_page(desk: Desk, tasks: DeskTasks, window: MainWindow) -> ClientsPage:
    """The page, with the messages of the window."""
    return ClientsPage(desk, tasks, toasts=window.toasts)


def believable_list(office: Office, number: int = 90) -> list[uuid.UUID]:
    """Prospects of both managers of a group, some clients, some in the pool, some with a wrong number."""
    chance = random.Random(7)
    ids = []
    for place in range(number):
        firm, person, city = FIRMS[place % len(FIRMS)]
        name = firm if place < len(FIRMS) else f"{firm} {place // len(FIRMS) + 1}"
        owner = None if place % 23 == 17 else ("anna", "boris")[place % 2]
        status = STATUSES[chance.randrange(len(STATUSES))]
        fields: dict[str, Any] = {"city": city, "status": status, "importance": 1 + place % 3}
        if owner is None:
            fields["group_id"] = office.groups["North"]
        if place % 11 == 4:
            fields |= {"stage": "client"}
        if place % 3:
            fields |= {
                "last_at": NOW - timedelta(hours=5 + 7 * place),
                "last_outcome": OUTCOMES[place % len(OUTCOMES)],
            }
        client = office.client(owner, phone=None, name=name, **fields)
        ids.append(client)
        someone = office.person(client, person)
        digits = f"+380{(44, 48, 32, 56)[place % 4]}2{place:02}{place % 90 + 10:02}{place % 89 + 11:02}"
        whole = place % 13 != 12
        with office.superuser() as connection:
            connection.execute(
                "insert into crm.phone (id, client_id, person_id, raw, number, country, state) values (%s, %s, %s, %s, %s, 'UA', %s)",
                (uuid.uuid4(), client, someone, digits if whole else "044 55-01", digits if whole else None, "new" if whole else "bad"),
            )  # fmt: skip
        if owner is not None and place % 7 != 6:
            ahead = (
                timedelta(hours=-3)
                if place % 9 == 1
                else HOUR * (1 + place)
                if place < 30
                else DAY * (place - 20)
            )
            office.activity(client, by=owner, due_at=NOW + ahead, is_promise=place % 10 == 0)
    office.rows(
        "update crm.client set owned_since = %s - (random() * 30) * interval '1 day' returning 1", NOW
    )
    names = {"leo": "Павел Дробот", "anna": "Дарья Ветрова", "boris": "Олег Кравец"}
    for login, full in names.items():
        office.rows("update crm.staff set name = %s where login = %s returning 1", full, login)
    return ids
