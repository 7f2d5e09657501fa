"""An undone row as the preview shows it."""

from __future__ import annotations

from app.services.activities import UndoneRow
from app.services.call_screens import CallScreen
from app.services.worklist import WorklistRow
from app.ui.my_day.scene import Scene


def as_queue_row(row: UndoneRow, screen: CallScreen | None, scene: Scene) -> WorklistRow:
    """The row with what is known of the client; number and status come with his card."""
    card = screen.card if screen is not None and screen.card.id == row.client_id else None
    usable = card.usable_phones(scene.now) if card else ()
    phone = usable[0] if usable else None
    silent = card is not None and phone is None and row.kind == "call"
    return WorklistRow(
        section="overdue",
        client_id=row.client_id,
        activity_id=row.activity_id,
        client_name=row.client_name,
        person_name=row.person_name or (card.people[0].name if card and card.people else ""),
        city=row.city,
        region=card.region if card else None,
        country=card.country if card else None,
        time_zone=row.time_zone,
        project_code=card.project_code if card else None,
        source_code=card.source_code if card else None,
        status=card.status if card else "",
        importance=card.importance if card else 2,
        kind=row.kind,
        purpose_code=row.purpose_code,
        due_at=row.due_at,
        is_promise=row.is_promise,
        plan_note=row.plan_note,
        planned_by=None,
        last_outcome=card.last_outcome if card else None,
        last_at=card.last_at if card else None,
        created_at=card.created_at if card else row.due_at,
        number=phone.number if phone else None,
        phone_id=phone.id if phone else None,
        tries=card.tries if card else 0,
        tries_day=phone.tries_day if phone else 0,
        tries_24h=phone.tries_24h if phone else 0,
        tries_all=phone.tries_all if phone else 0,
        number_last_at=None,
        barred="no_number" if silent else None,
    )
