"""Weeks of figures of an office, and a person before the KPI page, for tests and pictures."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.services.desk import Desk
from app.services.periods import period_of
from app.services.staff import rights_of
from app.ui.desk_tasks import DeskTasks
from app.ui.kpi.page import KpiPage
from app.ui.main_window import MainWindow
from tests.office import Office
from tests.ui.day_room import NOW, Room, furnish

TODAY = date(2026, 11, 26)
WEEKS = 9
NAMES = {"leo": "Павел Дробот", "anna": "Дарья Ветрова", "boris": "Олег Кравец", "clara": "Инна Сокол"}
MORE = (("panko", "Леся Панько"), ("zorin", "Максим Зорин"), ("haidai", "Раиса Гайдай"))
HOURS = {9: 6, 10: 8, 11: 9, 12: 8, 13: 4, 14: 6, 15: 7, 16: 8, 17: 6, 18: 3}
RATES = {9: 38, 10: 47, 11: 53, 12: 50, 13: 31, 14: 38, 15: 45, 16: 49, 17: 41, 18: 28}
REASONS = ("expensive", "has_supplier", "no_need", "")


def kpi_room(
    office: Office, login: str = "leo", *, language: str = "en", at: datetime = NOW, height: int = 800
) -> Room:
    """This person before the page, when its figures are there."""
    name = office.rows("select name from crm.staff where login = %s", login)[0][0]
    return furnish(office, _page, login=login, name=name, language=language, at=at, page="kpi", height=height)


def _page(desk: Desk, tasks: DeskTasks, window: MainWindow) -> KpiPage:
    desk.me = replace(desk.me, rights=rights_of(desk.me.level, {}))
    return KpiPage(desk, tasks, toasts=window.toasts)


def add_day(office: Office, person: int, group: int | None, day: date, **sums: int) -> None:
    """What one person did on one day, straight into the daily table."""
    office.add("staff_day", staff_id=person, group_id=group, day=day, **sums)


def set_plan(
    office: Office,
    person: int,
    indicator: str,
    value: float,
    *,
    period: str = "week",
    starts: date = date(2026, 9, 7),
) -> None:
    """A standing plan."""
    office.add(
        "kpi_plan",
        staff_id=person,
        indicator=indicator,
        period=period,
        starts_on=starts,
        repeats=True,
        value=Decimal(str(value)),
    )


def believable_weeks(office: Office, *, people: int = 0) -> list[int]:
    """Nine weeks of both groups with plans; `people` more invented managers. Answers the managers of North."""
    north = office.groups["North"]
    rows = [("anna", 1.0), ("boris", 0.9)]
    for login, name in NAMES.items():
        office.rows("update crm.staff set name = %s where login = %s returning 1", name, login)
    staff = {office.staff[login]: share for login, share in rows}
    extra = [*MORE, *((f"person{number}", f"Менеджер {number:02}") for number in range(people))]
    for place, (login, name) in enumerate(extra):
        office.add("staff", login=login, name=name, level="manager", group_id=north, time_zone="Europe/Kyiv")
        key = office.rows("select id from crm.staff where login = %s", login)[0][0]
        staff[key] = (1.15, 1.05, 0.55)[place % 3]
    for person, share in staff.items():
        _weeks(office, person, north, share, random.Random(person))
        _plans(office, person, 300 if share > 0.95 else 250)
    _weeks(office, office.staff["clara"], office.groups["South"], 1.1, random.Random(7))
    _plans(office, office.staff["clara"], 300)
    return list(staff)


def _plans(office: Office, person: int, dials: int) -> None:
    for code, value in (("dials", dials), ("answered", dials * 0.42), ("meetings_set", 13), ("sales", 4)):
        set_plan(office, person, code, round(value))
    set_plan(office, person, "meetings_per_call", 4.5)
    set_plan(office, person, "sales_per_meeting", 30.8)


def _weeks(office: Office, person: int, group: int, share: float, chance: random.Random) -> None:
    first = period_of("week", TODAY).starts_on - timedelta(weeks=WEEKS - 1)
    days, hours, refusals = [], [], []
    for ahead in range((TODAY - first).days + 1):
        day = first + timedelta(days=ahead)
        if day.weekday() > 4:
            continue
        dials = answered = 0
        for hour, usual in HOURS.items():
            if day == TODAY and hour > 13:
                break
            made = max(0, round(usual * share * chance.uniform(0.7, 1.25) * (1 + ahead / 400)))
            caught = min(made, round(made * (RATES[hour] + chance.uniform(-9, 9)) / 100))
            hours.append((person, day, hour, group, made, caught))
            dials, answered = dials + made, answered + caught
        met = chance.choice((1, 2, 2, 3, 3, 4))
        days.append(
            (person, day, group, dials, answered, round(answered * 0.52), answered * 190, met,
             chance.choice((0, 0, 1, 1, 2)), chance.choice((2, 3, 5)), 3, 1, 4, chance.choice((3, 4)))
        )  # fmt: skip
        refusals += [
            (person, day, code, group, chance.choice((0, 1, 2, 3 if code == REASONS[0] else 1)))
            for code in REASONS
        ]
    with office.superuser() as connection, connection.cursor() as cursor:
        cursor.executemany(
            "insert into crm.staff_day (staff_id, day, group_id, dials, answered, effective, talk_seconds, meetings_set,"
            " sales, offers, promises_kept, promises_late, plans_done, refusals)"
            " values (%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s)",
            days,
        )
        cursor.executemany(
            "insert into crm.staff_hour (staff_id, day, hour, group_id, dials, answered) values (%s,%s,%s,%s,%s,%s)",
            hours,
        )
        cursor.executemany(
            "insert into crm.staff_refusal (staff_id, day, refusal_code, group_id, refusals) values (%s,%s,%s,%s,%s)",
            [row for row in refusals if row[-1]],
        )
