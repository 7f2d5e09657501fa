"""A believable month of two managers, for tests and pictures of the list of activities."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from tests.office import Office
from tests.ui.control_room import FIRMS, believable_undone

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PEOPLE = ("Ольга Коваленко", "Игорь Мельник", "Тамара Одинец", "Виктор Палий", "Инна Чумак")
SAID = (
    ("interested", "Просит цены на доставку в Гданьск и срок оплаты", "warm"),
    ("no_answer", "", None),
    ("call_back", "На совещании, ждёт звонка после обеда", "cold"),
    ("refused", "Работают с другим перевозчиком до весны", "cold"),
    ("interested", "Решает директор, нужны цены для сравнения", "hot"),
)


def believable_activities(office: Office, now: datetime) -> dict[str, uuid.UUID]:
    """What is undone, what is planned, what was done, what was given up; clients by firm."""
    ids = believable_undone(office, now)
    for place, name in enumerate(FIRMS):
        number = f"+38044234{5600 + place}"
        office.person(ids[name], PEOPLE[place % len(PEOPLE)])
        office.add(
            "phone", id=uuid.uuid4(), client_id=ids[name], raw=number, number=number, country="UA", position=1
        )
    purpose = office.rows("select code from crm.purpose order by position, code limit 3")
    for place in range(45):
        outcome, said, impression = SAID[place % len(SAID)]
        at = now - (place // 6) * DAY - (place % 6) * HOUR - 7 * timedelta(minutes=place)
        owner = ("anna", "boris")[place % 2]
        done(
            office, ids[FIRMS[place % len(FIRMS)]], at, by=owner, outcome_code=outcome, result=said, impression=impression,
            purpose_code=purpose[place % len(purpose)][0], talk_seconds=0 if outcome == "no_answer" else 60 + 17 * place,
            is_promise=place % 7 == 0, promise_result="kept" if place % 7 == 0 else None,
        )  # fmt: skip
    kinds = ("meeting", "presentation", "email", "call", "call", "document")
    for place, kind in enumerate(kinds):
        office.activity(
            ids[FIRMS[place]], by=("anna", "boris")[place % 2], kind=kind, due_at=now + HOUR * (2 + 9 * place),
            is_promise=place == 3, plan_note=("показать каталог", "", "счёт и договор")[place % 3],
            purpose_code=purpose[place % len(purpose)][0],
        )  # fmt: skip
    office.activity(
        ids[FIRMS[5]], state="open", due_at=now - HOUR, started_at=now - HOUR, number="+380442345605"
    )
    return ids


def done(office: Office, client: uuid.UUID, at: datetime, **fields: Any) -> uuid.UUID:
    """Something that was done."""
    return office.activity(
        client,
        **{"state": "done", "due_at": at, "started_at": at, "done_at": at, "number": "+380442345601"}
        | fields,
    )
