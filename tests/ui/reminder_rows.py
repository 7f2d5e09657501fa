"""Invented reminders around one moment, for tests and pictures."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.services.reminders import ReminderRow, Tick, judged_at, sorted_centre

NOW = datetime(2026, 11, 20, 11, 55, tzinfo=UTC)
KYIV = ZoneInfo("Europe/Kyiv")


def reminder(due_in: float = 5, *, now: datetime = NOW, **fields: Any) -> ReminderRow:
    """A promised call so many minutes from now (negative: ago)."""
    values: dict[str, Any] = {
        "activity_id": uuid.uuid4(),
        "client_id": uuid.uuid4(),
        "client_name": "Вектор Логистика",
        "person_name": "Ольга Коваленко",
        "city": "Киев",
        "time_zone": "Europe/Kyiv",
        "kind": "call",
        "due_at": now + timedelta(minutes=due_in),
        "minutes": 15,
        "remind_minutes": None,
        "snoozed_until": None,
        "is_promise": True,
        "is_assignment": False,
        "plan_note": "",
        "number": "+380442345678",
    }
    return judged_at(ReminderRow(**values | fields), now=now)


def seen(
    rows: Iterable[ReminderRow],
    *,
    claimed: Iterable[ReminderRow] | None = None,
    now: datetime = NOW,
    **fields: Any,
) -> Tick:
    """A look that found these; those due are new and shown here unless told otherwise."""
    centre = sorted_centre(rows, now=now)
    due = (*centre.soon, *centre.overdue)
    new = due if claimed is None else tuple(claimed)
    return Tick(centre, new, frozenset(row.activity_id for row in due), **fields)
