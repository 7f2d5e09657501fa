"""A call ends with an outcome, and everything that follows from it is in the same transaction."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.errors import BadInput, Refused
from app.services import calls
from app.services.calls import Attempt, Outcome, Undo
from app.services.clients import read_card
from app.services.planning import NextContact
from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database

NUMBER = "+380442345678"


def now() -> datetime:
    return datetime.now(UTC)


def attempt(client: uuid.UUID, **fields: object) -> Attempt:
    return Attempt(uuid.uuid4(), client, now(), uuid.uuid4(), number=NUMBER, **fields)


def outcome(client: uuid.UUID, activity: uuid.UUID, code: str, **fields: object) -> Outcome:
    return Outcome(uuid.uuid4(), client, now(), activity, code, number=NUMBER, **fields)


def promise(hours: int = 20) -> NextContact:
    return NextContact(
        uuid.uuid4(), "call", now() + timedelta(hours=hours), due_zone="Europe/Kyiv", is_promise=True
    )


def call(
    office: Office, client: uuid.UUID, code: str, *, login: str = "anna", **fields: object
) -> calls.Filed:
    made = attempt(client)
    with office.as_user(login) as db:
        calls.start_call(db, made)
    with office.as_user(login) as db:
        return calls.record_outcome(db, outcome(client, made.activity_id, code, **fields))


def plans(office: Office, client: uuid.UUID) -> list[tuple]:
    return office.rows(
        "select kind, origin, is_promise from crm.activity where client_id = %s and state = 'planned' order by due_at",
        client,
    )


def test_the_attempt_is_written_at_dial_and_greets_its_owner_until_filed(office: Office) -> None:
    client = office.client()
    made = attempt(client)
    with office.as_user("anna") as db:
        calls.start_call(db, made)
    with office.as_user("anna") as db:
        assert [row.activity_id for row in calls.open_attempts(db)] == [made.activity_id]
        calls.record_outcome(db, outcome(client, made.activity_id, "no_answer"))
    with office.as_user("anna") as db:
        assert calls.open_attempts(db) == ()


def test_no_answer_plans_another_part_of_the_day(office: Office) -> None:
    client = office.client()
    filed = call(office, client, "no_answer")
    assert filed.next_at is not None
    assert filed.next_at > now() + timedelta(hours=2, minutes=59)
    assert plans(office, client) == [("call", "recycle", False)]


def test_the_next_plan_stands_on_the_client_too(office: Office) -> None:
    client = office.client()
    filed = call(office, client, "busy")
    assert office.rows("select next_at, last_outcome, tries from crm.client where id = %s", client) == [
        (filed.next_at, "busy", 1)
    ]


def test_the_cap_of_an_outcome_closes_the_client_with_a_reason(office: Office) -> None:
    client = office.client()
    filed = [call(office, client, "busy") for _ in range(4)]
    assert [one.closed for one in filed] == [None, None, None, "attempts"]
    assert plans(office, client) == []


def test_a_promise_needs_a_time_and_keeps_the_clients_clock(office: Office) -> None:
    client = office.client()
    with pytest.raises(BadInput):
        call(office, client, "call_back")
    call(office, client, "call_back", next=promise())
    assert plans(office, client) == [("call", "outcome", True)]


def test_calling_a_promise_in_time_keeps_it(office: Office) -> None:
    client = office.client()
    planned = office.activity(client, due_in=timedelta(minutes=5), is_promise=True)
    with office.as_user("anna") as db:
        calls.start_call(db, replace(attempt(client), activity_id=planned))
        calls.record_outcome(db, outcome(client, planned, "no_answer"))
    assert office.rows("select promise_result from crm.activity where id = %s", planned) == [("kept",)]
    assert office.rows("select promises_kept, dials from crm.staff_day") == [(1, 1)]


def test_interest_makes_a_task_and_a_call(office: Office) -> None:
    client = office.client()
    call(office, client, "interested", note="18 rejsov")
    assert plans(office, client) == [("offer", "outcome", False), ("call", "recycle", False)]


def test_a_sale_turns_the_prospect_into_a_client_with_all_its_history(office: Office) -> None:
    client = office.client()
    call(office, client, "no_answer")
    filed = call(office, client, "sale")
    assert filed.converted
    with office.as_user("anna") as db:
        card = read_card(db, client)
    assert card.stage == "client"
    assert [row.outcome_code for row in card.timeline if row.state == "done"] == ["sale", "no_answer"]


def test_a_refusal_needs_a_reason_and_the_reason_says_when_to_come_back(office: Office) -> None:
    client = office.client()
    with pytest.raises(BadInput):
        call(office, client, "refused")
    filed = call(office, client, "refused", refusal_code="expensive")
    assert filed.next_at is not None and filed.next_at > now() + timedelta(days=28)
    lost = call(office, client, "refused", refusal_code="never")
    assert (lost.closed, lost.next_at) == ("refused", None)


def test_a_dead_number_goes_on_to_the_next_one_and_then_to_the_fix_list(office: Office) -> None:
    client = office.client()
    second = uuid.uuid4()
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.phone (id, client_id, raw, number, position) values (%s, %s, 'x', '+380442345679', 1)",
            (second, client),
        )
    first = office.rows("select id from crm.phone where number = %s", NUMBER)[0][0]
    filed = call(office, client, "dead_number", phone_id=first)
    assert filed.other_number
    assert office.rows("select state from crm.phone where id = %s", first) == [("dead",)]
    made = attempt(client)
    with office.as_user("anna") as db:
        calls.start_call(db, made)
        last = calls.record_outcome(
            db,
            replace(
                outcome(client, made.activity_id, "dead_number", phone_id=second), number="+380442345679"
            ),
        )
    assert last.closed == "fix_number"


def test_do_not_call_cancels_all_plans_and_stops_everyone_at_the_number(office: Office) -> None:
    client, same_number = office.client("anna"), office.client("clara")
    office.activity(client, is_promise=True)
    office.activity(client, kind="meeting")
    call(office, client, "do_not_call", note="asked not to")
    assert plans(office, client) == []
    with pytest.raises(calls.NumberListed), office.as_user("clara") as db:
        calls.start_call(db, attempt(same_number))


def test_nobody_can_silence_a_number_that_is_not_his_clients(office: Office) -> None:
    client = office.client("anna", phone="+380441111111")
    with office.psql("anna") as anna, pytest.raises(Exception, match="number_not_of_client"):
        anna.execute(
            "insert into crm.dnc_entry (id, scope, number, client_id) values (gen_random_uuid(), 'number', %s, %s)",
            (NUMBER, client),
        )


@pytest.mark.parametrize("code", ["no_answer", "busy", "interested", "sale", "do_not_call", "dead_number"])
def test_undo_puts_everything_back(office: Office, code: str) -> None:
    client = office.client()
    office.activity(client, kind="meeting", due_in=timedelta(days=2))
    phone = office.rows("select id from crm.phone")[0][0]
    made = attempt(client)
    with office.as_user("anna") as db:
        calls.start_call(db, made)
    look = (
        "select c.status, c.stage, c.tries, c.last_outcome, c.next_at, c.dnc_until, c.closed_reason, p.state, p.last_outcome,"
        " (select count(*) from crm.listed_number), (select count(*) from crm.activity where state = 'planned')"
        " from crm.client c join crm.phone p on p.client_id = c.id"
    )
    before = office.rows(look)
    form = outcome(client, made.activity_id, code, phone_id=phone)
    with office.as_user("anna") as db:
        calls.record_outcome(db, form)
    assert office.rows(look) != before
    with office.as_user("anna") as db:
        calls.undo_outcome(db, Undo(uuid.uuid4(), client, now(), form.id))
    assert office.rows(look) == before
    assert office.rows("select coalesce(sum(dials), 0), coalesce(sum(sales), 0) from crm.staff_day") == [
        (0, 0)
    ]
    with office.as_user("anna") as db:
        assert [row.activity_id for row in calls.open_attempts(db)] == [made.activity_id]


def test_a_colleague_cannot_file_on_my_client(office: Office) -> None:
    client = office.client("anna")
    made = attempt(client)
    with pytest.raises(Refused), office.as_user("boris") as db:
        calls.start_call(db, made)
    with pytest.raises(Refused), office.as_user("boris") as db:
        calls.record_outcome(db, outcome(client, made.activity_id, "no_answer"))


def test_a_result_typed_before_a_hand_over_still_enters_the_history_with_its_promise(office: Office) -> None:
    client = office.client("anna")
    made = attempt(client)
    with office.as_user("anna") as db:
        calls.start_call(db, made)
    form = outcome(client, made.activity_id, "call_back", note="call me tomorrow", next=promise())
    with office.psql("leo") as lead:
        lead.execute(HAND_OVER, ([client], office.staff["boris"]))
    with office.as_user("anna") as db:
        assert calls.record_outcome(db, form).late
    with office.as_user("anna") as db:
        assert calls.record_outcome(db, form).late
    with office.as_user("boris") as db:
        card = read_card(db, client)
    assert [
        (row.result, row.author_name) for row in card.timeline if row.state == "done" and row.kind == "call"
    ] == [("call me tomorrow", "Anna North")]
    assert card.promise is not None


def test_a_stranger_cannot_slip_a_late_result_into_anothers_client(office: Office) -> None:
    client = office.client("anna")
    with office.psql("leo") as lead:
        lead.execute(HAND_OVER, ([client], office.staff["boris"]))
    with pytest.raises(Refused), office.as_user("clara") as db:
        calls.record_outcome(db, outcome(client, uuid.uuid4(), "no_answer"))


def test_an_outcome_filed_while_the_dial_never_reached_the_server_is_whole(office: Office) -> None:
    client = office.client()
    form = replace(outcome(client, uuid.uuid4(), "no_answer"), started_at=now() - timedelta(minutes=3))
    with office.as_user("anna") as db:
        calls.record_outcome(db, form)
    assert office.rows(
        "select state, done_by is not null from crm.activity where id = %s", form.activity_id
    ) == [("done", True)]


def test_a_number_nobody_may_ring_leaves_the_client_with_his_other_number(office: Office) -> None:
    client = office.client()
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.phone (id, client_id, raw, number, position) values (gen_random_uuid(), %s, 'x', '+380442345679', 1)",
            (client,),
        )
    filed = call(office, client, "do_not_call", dnc_scope="number")
    assert (filed.closed, filed.other_number) == (None, True)
    assert office.rows("select status, dnc_until from crm.client where id = %s", client) == [("cold", None)]
    assert office.rows("select number from crm.listed_number") == [(NUMBER,)]


def test_a_time_zone_that_is_none_breaks_no_card(office: Office) -> None:
    client = office.client(time_zone="Mars/Olympus")
    with office.as_user("anna") as db:
        assert read_card(db, client).name
    assert call(office, client, "no_answer").next_at is not None
