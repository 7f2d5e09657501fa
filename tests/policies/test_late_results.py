"""A result typed before a hand-over enters the history; under that pretext nobody writes into another's work."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database


def now() -> datetime:
    return datetime.now(UTC)


def give(office: Office, client: uuid.UUID, to: str | None = "boris") -> None:
    with office.psql("boss") as boss:
        boss.execute(HAND_OVER, ([client], office.staff.get(to or "")))


def submit(
    office: Office,
    client: uuid.UUID,
    *,
    login: str = "anna",
    made_at: datetime | None = None,
    deed: uuid.UUID | None = None,
    next: dict[str, Any] | None = None,
    **fields: Any,
) -> bool:
    """What the base answers to a late result; `made_at` is a moment before the hand-over unless given."""
    activity = {"id": uuid.uuid4(), "outcome_code": "no_answer", "result": "late"} | fields
    with office.psql(login) as connection:
        row = connection.execute(
            "select crm.submit_late_result(%s, 'digest', %s, coalesce(%s, (select min(changed_at) from crm.ownership_change)"
            " - interval '1 second', now() - interval '1 second'), %s::jsonb, %s::jsonb)",
            (
                deed or uuid.uuid4(),
                client,
                made_at or _before_first(office, client),
                _json(activity),
                _json(next),
            ),
        ).fetchone()
        return row[0]


def _json(value: object) -> str:
    return json.dumps(value, default=str)


def _before_first(office: Office, client: uuid.UUID) -> datetime | None:
    first = office.rows("select min(changed_at) from crm.ownership_change where client_id = %s", client)[0][0]
    return first - timedelta(milliseconds=1) if first else None


@pytest.fixture
def handed(office: Office) -> uuid.UUID:
    """Anna's client that is Boris's now."""
    client = office.client("anna")
    give(office, client)
    return client


def done(office: Office) -> list[tuple[Any, ...]]:
    return office.rows(
        "select result, done_by, owner_id from crm.activity where state = 'done' order by planned_at"
    )


def test_the_owner_of_that_moment_is_heard(office: Office, handed: uuid.UUID) -> None:
    assert submit(office, handed)
    assert done(office) == [("late", office.staff["anna"], office.staff["boris"])]


@pytest.mark.parametrize("login", ["boris", "clara", "leo", "lena", "boss"])
def test_who_did_not_own_it_then_is_not(office: Office, handed: uuid.UUID, login: str) -> None:
    assert not submit(office, handed, login=login)
    assert done(office) == []


def test_the_present_owner_and_strangers_have_no_use_of_it(office: Office) -> None:
    client = office.client("anna")
    assert not submit(office, client, made_at=now() - timedelta(seconds=1))
    assert not submit(office, uuid.uuid4(), made_at=now() - timedelta(seconds=1))


def test_a_moment_after_the_hand_over_in_the_future_or_long_ago_is_refused(
    office: Office, handed: uuid.UUID
) -> None:
    for made_at in (now(), now() + timedelta(days=1), now() - timedelta(days=15)):
        assert not submit(office, handed, made_at=made_at)


def test_after_fourteen_days_it_is_too_late(office: Office, handed: uuid.UUID) -> None:
    with office.superuser() as connection:
        connection.execute("update crm.ownership_change set changed_at = now() - interval '14 days'")
    assert not submit(office, handed)


def test_the_owner_between_two_hand_overs_is_heard_for_his_time_only(
    office: Office, handed: uuid.UUID
) -> None:
    give(office, handed, "clara")
    first, second = (
        row[0] for row in office.rows("select changed_at from crm.ownership_change order by changed_at")
    )
    between = first + (second - first) / 2
    assert not submit(office, handed, login="anna", made_at=between)
    assert submit(office, handed, login="boris", made_at=between)
    assert not submit(office, handed, login="boris", made_at=first - timedelta(seconds=1))


def test_ten_late_results_of_one_hand_over_are_enough(office: Office, handed: uuid.UUID) -> None:
    assert [submit(office, handed) for _ in range(12)] == [True] * 10 + [False] * 2


def test_a_plan_that_stood_at_the_hand_over_may_be_ended(office: Office) -> None:
    client = office.client("anna")
    planned = office.activity(client, is_promise=True, due_in=timedelta(minutes=-2))
    give(office, client)
    assert submit(office, client, id=planned)
    assert office.rows("select state, promise_result, owner_id from crm.activity") == [
        ("done", "kept", office.staff["boris"])
    ]
    assert office.rows("select staff_id, promises_kept from crm.staff_day") == [(office.staff["anna"], 1)]


def test_the_heirs_own_plan_cannot_be_ended(office: Office, handed: uuid.UUID) -> None:
    with office.psql("boris") as boris:
        boris.execute(
            "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now())",
            (handed,),
        )
    plan = office.rows("select id from crm.activity")[0][0]
    assert not submit(office, handed, id=plan)
    assert office.rows("select state from crm.activity") == [("planned",)]


def test_a_plan_the_heir_is_dialling_cannot_be_ended(office: Office) -> None:
    client = office.client("anna")
    planned = office.activity(client)
    give(office, client)
    with office.psql("boris") as boris:
        boris.execute("update crm.activity set state = 'open', started_at = now() where id = %s", (planned,))
    assert not submit(office, client, id=planned)


def test_an_activity_that_is_done_or_another_clients_stays_as_it_is(
    office: Office, handed: uuid.UUID
) -> None:
    finished = office.activity(handed, state="done", done_at=now(), result="as it was")
    foreign = office.activity(office.client("clara"), by="clara")
    assert not submit(office, handed, id=finished)
    assert not submit(office, handed, id=foreign)
    assert office.rows("select count(*) from crm.activity where result = 'late'") == [(0,)]


def test_the_same_deed_twice_adds_nothing(office: Office, handed: uuid.UUID) -> None:
    deed = uuid.uuid4()
    assert submit(office, handed, deed=deed)
    with pytest.raises(psycopg.errors.UniqueViolation):
        submit(office, handed, deed=deed)
    assert len(done(office)) == 1


@pytest.mark.parametrize("fields", [{"outcome_code": None}, {"outcome_code": "grand_slam"}, {"id": None}])
def test_a_result_without_a_known_outcome_is_refused(
    office: Office, handed: uuid.UUID, fields: dict[str, Any]
) -> None:
    assert not submit(office, handed, **fields)


def test_sizes_and_moments_are_bounded(office: Office, handed: uuid.UUID) -> None:
    far = now() - timedelta(days=300)
    assert submit(
        office,
        handed,
        result="x" * 10**6,
        started_at=far,
        ended_at=now() + timedelta(days=9),
        talk_seconds=10**8,
        number="9" * 99,
    )
    row = office.rows(
        "select length(result), done_at - started_at, ended_at <= now(), talk_seconds, length(number) from crm.activity"
    )[0]
    assert row == (20000, timedelta(hours=4), True, 14400, 40)


def test_a_promise_agreed_then_becomes_the_heirs_with_time_to_keep_it(
    office: Office, handed: uuid.UUID
) -> None:
    past = {
        "id": uuid.uuid4(),
        "due_at": now() - timedelta(days=3),
        "is_promise": True,
        "plan_note": "x" * 9999,
    }
    assert submit(office, handed, next=past)
    row = office.rows(
        "select owner_id, is_promise, due_at > now() - interval '1 minute', length(plan_note) from crm.activity where state = 'planned'"
    )
    assert row == [(office.staff["boris"], True, True, 4000)]


@pytest.mark.parametrize("next", [{"due_at": "2999-01-01T00:00:00Z"}])
def test_a_plan_beyond_all_reason_is_refused(office: Office, handed: uuid.UUID, next: dict[str, Any]) -> None:
    assert not submit(office, handed, next={"id": uuid.uuid4(), **next})


def test_a_plan_of_a_kind_unknown_saves_nothing(office: Office, handed: uuid.UUID) -> None:
    with pytest.raises(psycopg.errors.CheckViolation):
        submit(office, handed, next={"id": uuid.uuid4(), "due_at": now(), "kind": "party"})
    assert done(office) == []


def test_a_late_wish_not_to_be_called_holds_for_everyone_at_once(office: Office, handed: uuid.UUID) -> None:
    assert submit(office, handed, outcome_code="do_not_call", result="never again")
    assert office.rows("select count(*) from crm.listed_number") == [(1,)]
    assert office.rows("select dnc_until > now() from crm.client") == [(True,)]
    assert office.rows("select author_id, owner_id from crm.dnc_entry") == [
        (office.staff["anna"], office.staff["boris"])
    ]


def test_a_stranger_cannot_hold_a_client_locked(office: Office) -> None:
    client = office.client("anna")
    with office.psql("clara") as clara, office.psql("anna") as anna:
        clara.autocommit = False
        clara.execute(
            "select crm.submit_late_result(gen_random_uuid(), 'd', %s, now() - interval '1 second',"
            ' \'{"id": "00000000-0000-4000-8000-000000000001"}\', null)',
            (client,),
        )
        anna.execute("set lock_timeout = '100ms'")
        anna.execute("update crm.client set note = 'mine' where id = %s", (client,))
