"""My own busy hours: what counts, how far back and ahead, whose names stand there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.services import planning
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC).replace(microsecond=0)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_promises_meetings_and_own_plans_of_yesterday_and_a_month_ahead_are_busy(office: Office) -> None:
    mine, his = office.client("anna"), office.client("boris", phone=None)
    expected = [
        office.activity(mine, due_at=NOW - 20 * HOUR, is_promise=True, origin="outcome"),
        office.activity(mine, due_at=NOW + HOUR, kind="meeting", origin="outcome"),
        office.activity(mine, due_at=NOW + 2 * HOUR, origin="manual"),
        office.activity(mine, due_at=NOW + 30 * DAY, is_promise=True, origin="outcome"),
    ]
    office.activity(mine, due_at=NOW - 2 * DAY, is_promise=True)
    office.activity(mine, due_at=NOW + 32 * DAY, is_promise=True)
    office.activity(mine, due_at=NOW + 3 * HOUR, origin="recycle")
    office.activity(mine, due_at=NOW + 4 * HOUR, is_promise=True, state="open", started_at=NOW)
    office.activity(his, due_at=NOW + HOUR, is_promise=True)
    with office.as_user("anna") as db:
        assert [row.activity_id for row in planning.busy(db, NOW, days=31)] == expected


def test_names_are_asked_for_anew_when_they_are_old(office: Office) -> None:
    client = office.client("anna", name="Oak")
    office.activity(client, due_at=NOW + HOUR, is_promise=True)

    def said() -> list[str]:
        with office.as_user("anna") as db:
            return [row.client_name for row in planning.busy(db, NOW)]

    assert said() == ["Oak"]
    office.rows("update crm.client set name = 'Ash' returning id")
    assert said() == ["Oak"]  # known, and not ten minutes old
    with office.as_user("anna") as db:
        planning.memory(db, planning._Names).until = 0.0
    assert said() == ["Ash"]
    other = office.client("anna", name="Elm", phone=None)
    office.activity(other, due_at=NOW + 2 * HOUR, is_promise=True)
    assert said() == ["Ash", "Elm"]
