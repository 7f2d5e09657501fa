"""What a lead finds undone on a believable afternoon, for tests and pictures of control."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from tests.office import Office

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)

FIRMS = (
    "Вектор Логистика", "Балтрейд Сервис", "Аква Терм Плюс", "Южный Порт Агро", "Днепр Кабель", "Люкс Мебель Киев",
    "Полимер Групп", "Сигма Упаковка", "Техно Старт", "Орбита Медиа", "Зелёный Двор", "Мастер Фасад",
)  # fmt: skip


def believable_undone(office: Office, now: datetime) -> dict[str, uuid.UUID]:
    """Promises, assignments, plans, orphans, what stands still and what was given up; clients by firm."""
    ids: dict[str, uuid.UUID] = {}
    purpose = office.rows("select code from crm.purpose order by position, code limit 3")
    assignment = uuid.uuid4()
    office.add(
        "assignment", id=assignment, name="Осень: холодные", kind="call", group_id=office.groups["North"]
    )

    def firm(name: str, owner: str, **fields: Any) -> uuid.UUID:
        ids[name] = office.client(
            owner, name=name, **{"last_at": now - 3 * DAY, "last_outcome": "call_back"} | fields
        )
        return ids[name]

    lead = {"by": "leo", "is_assignment": True, "assignment_id": assignment}
    plans: tuple[tuple[str, timedelta, dict[str, Any]], ...] = (
        ("anna", 95 * MINUTE, {"is_promise": True, "plan_note": "цены на перевозку до Гданьска"}),
        ("anna", 40 * MINUTE, {"is_promise": True, "plan_note": "решение директора"}),
        ("anna", 5 * HOUR, lead | {"plan_note": "узнать объёмы на зиму"}),
        ("anna", 2 * DAY, {"kind": "offer", "plan_note": "предложение на 400 кв. м"}),
        ("boris", 26 * HOUR, {"is_promise": True, "plan_note": "образцы"}),
        ("boris", 3 * HOUR, lead | {"kind": "meeting"}),
        ("boris", 6 * DAY, lead),
        ("boris", 9 * DAY, {"plan_note": "после отпуска"}),
    )
    for place, (owner, late, fields) in enumerate(plans):
        client = firm(FIRMS[place], owner)
        office.activity(
            client, due_at=now - late, purpose_code=purpose[place % len(purpose)][0], **{"by": owner} | fields
        )
    for place, owner in enumerate(("anna", "anna", "boris")):
        firm(
            FIRMS[8 + place],
            owner,
            last_at=now - (place + 2) * 9 * DAY,
            last_outcome="no_answer",
            tries=place + 1,
        )
    firm(FIRMS[11], "boris", status="hot", last_at=now - 21 * DAY)
    given = firm("Клён и Партнёры", "anna", status="refused")
    office.activity(
        given, by="leo", kind="call", due_at=now - 4 * HOUR, is_assignment=True, assignment_id=assignment, state="cancelled",
        done_at=now - 2 * HOUR, done_by=office.staff["anna"], result="фирма закрылась, телефон передан другой",
    )  # fmt: skip
    for login, kept, late_, broken in (("anna", 21, 2, 1), ("boris", 12, 3, 4)):
        office.add(
            "staff_day", staff_id=office.staff[login], day=(now - 2 * DAY).date(), group_id=office.groups["North"],
            promises_kept=kept, promises_late=late_, promises_broken=broken,
        )  # fmt: skip
    return ids
