"""What a lead is told by himself, and that he is told it once."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.errors import KnownError
from app.services import escalations
from app.services.dictionaries import read_books
from app.services.escalations import EscalationRules, Escalations
from tests.office import Office

pytestmark = pytest.mark.database

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def due(office: Office, login: str = "leo", **options: Any) -> Escalations:
    with office.as_user(login) as db:
        return escalations.due_escalations(db, EscalationRules.of(read_books(db)), **options)


def ids(seen: Escalations) -> list[uuid.UUID]:
    return [row.activity_id for row in seen.rows]


def late(office: Office, by: timedelta, owner: str = "anna", **fields: Any) -> uuid.UUID:
    client = office.client(owner, name=fields.pop("name", "Vector"))
    return office.activity(client, by=owner, due_in=-by, **fields)


def test_lead_is_told_of_promises_after_minutes_and_of_plans_after_hours(office: Office) -> None:
    promise = late(office, 31 * MINUTE, is_promise=True)
    late(office, 29 * MINUTE, is_promise=True)
    plan = late(office, 25 * HOUR)
    late(office, 23 * HOUR)
    seen = due(office)
    assert ids(seen) == [promise, plan]
    assert (seen.promises, seen.undone, seen.total()) == (1, 1, 2)
    assert (seen.rows[0].owner_name, seen.rows[0].client_name) == ("Anna North", "Vector")


def test_limits_are_the_companys(office: Office) -> None:
    late(office, 10 * MINUTE, is_promise=True)
    late(office, 2 * HOUR)
    assert due(office).total() == 0
    office.rows(
        "update crm.setting set value = value || %s::jsonb where key = 'control' returning 1",
        '{"promise_minutes": 5, "undone_hours": 1}',
    )
    assert due(office).total() == 2


def test_done_moved_and_retries_of_the_queue_are_not_told(office: Office) -> None:
    late(office, 2 * DAY, state="done", done_at=datetime.now(UTC))
    late(office, 2 * DAY, origin="recycle")
    late(office, -HOUR)
    seen = due(office)
    assert (seen.rows, seen.total()) == ((), 0)


def test_own_lateness_is_a_reminder_and_no_escalation(office: Office) -> None:
    late(office, 2 * DAY, "leo")
    assert due(office).total() == 0


def test_each_lead_is_told_of_his_group_only(office: Office) -> None:
    north, south = late(office, 2 * DAY), late(office, 2 * DAY, "clara")
    assert ids(due(office)) == [north]
    assert ids(due(office, "lena")) == [south]


def test_administrator_is_told_where_there_is_no_lead(office: Office) -> None:
    late(office, 2 * DAY)
    south = late(office, 2 * DAY, "clara")
    assert due(office, "boss").total() == 0
    office.rows("update crm.staff set active = false where login = 'lena' returning 1")
    assert ids(due(office, "boss")) == [south]


def test_noted_is_not_told_again_until_it_is_due_at_another_hour(office: Office) -> None:
    noted, other = late(office, 3 * DAY), late(office, 2 * DAY)
    with office.as_user("leo") as db:
        escalations.take_note(db, [noted])
        escalations.take_note(db, [noted])
    assert ids(due(office)) == [other]
    office.rows(
        "update crm.activity set due_at = now() - interval '30 hours' where id = %s returning 1", noted
    )
    assert set(ids(due(office))) == {noted, other}


def test_note_is_of_one_person(office: Office) -> None:
    plan = late(office, 3 * DAY)
    office.rows("update crm.staff set level = 'lead' where login = 'boris' returning 1")
    with office.as_user("leo") as db:
        escalations.take_note(db, [plan])
    assert due(office).total() == 0
    assert office.rows("select staff_id from crm.escalation_answer") == [(office.staff["leo"],)]


def test_thousand_are_counted_shown_in_part_and_noted_at_once(office: Office) -> None:
    client = office.client()
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.activity (id, client_id, kind, due_at, planned_by)"
            " select gen_random_uuid(), %s, 'task', now() - interval '2 days' - g * interval '1 minute', %s"
            " from generate_series(1, 1000) g",
            (client, office.staff["anna"]),
        )
    seen = due(office)
    assert (len(seen.rows), seen.total()) == (escalations.SHOWN, 1000)
    with office.as_user("leo") as db:
        escalations.take_note_of_all(db, EscalationRules(), seen)
    assert due(office).total() == 0


def test_what_became_late_after_the_look_is_still_told(office: Office) -> None:
    late(office, 3 * DAY)
    seen = due(office)
    fresh = late(office, 2 * DAY)
    with office.as_user("leo") as db:
        escalations.take_note_of_all(db, EscalationRules(), seen)
    assert ids(due(office)) == [fresh]


def test_manager_is_told_nothing_and_notes_nothing(office: Office) -> None:
    plan = late(office, 3 * DAY)
    with pytest.raises(KnownError), office.as_user("anna") as db:
        escalations.take_note(db, [plan])
    assert office.rows("select count(*) from crm.escalation_answer") == [(0,)]


def test_nobody_notes_in_anothers_name(office: Office) -> None:
    plan = late(office, 3 * DAY)
    with office.psql("lena") as connection:
        connection.execute(
            "insert into crm.escalation_answer (staff_id, activity_id, due_at) values (crm.my_id(), %s, now())",
            (plan,),
        )
    assert due(office).total() == 1
