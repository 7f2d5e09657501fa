"""My day: who stands in the queue, where, why, and who does not; as the manager herself on the real base."""

from __future__ import annotations

import random
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from app.services import worklist
from app.services.dictionaries import read_books
from app.services.worklist import Queue, QueueQuery, Skip, WorklistRow
from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database

# Wednesday, 15:00 in Kyiv: far enough ahead that nothing in the base is dated after it.
NOON = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
NOW = NOON + timedelta(days=(2 - NOON.weekday()) % 7)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def queue(office: Office, login: str = "anna", **query: object) -> Queue:
    with office.as_user(login) as db:
        asked = QueueQuery(**({"now": NOW, "zone": "Europe/Kyiv"} | query))  # type: ignore[arg-type]
        return worklist.my_queue(db, asked, read_books(db))


def at(moment: datetime, **fields: object) -> dict[str, object]:
    return {"due_at": moment, **fields}


def head(office: Office, most: int) -> tuple[WorklistRow, ...]:
    with office.as_user("anna") as db:
        return worklist.queue_head(db, QueueQuery(NOW, "Europe/Kyiv"), read_books(db), most=most)


def only(made: Queue, client: uuid.UUID) -> WorklistRow:
    [row] = [row for row in made.rows if row.client_id == client]
    return row


def call_made(office: Office, client: uuid.UUID, when: datetime, number: str = "+380442345678") -> None:
    """A finished call that reached nobody; the client keeps no plan of it."""
    office.activity(
        client,
        **at(when, started_at=when, done_at=when, state="done", number=number, outcome_code="no_answer"),
    )
    office.rows(
        "update crm.client set last_at = greatest(last_at, %s), tries = tries + 1 where id = %s returning 1",
        when,
        client,
    )


def add_phone(office: Office, client: uuid.UUID, number: str, **fields: object) -> None:
    values = {"id": uuid.uuid4(), "client_id": client, "raw": number, "number": number, **fields}
    with office.superuser() as connection:
        marks = ", ".join(["%s"] * len(values))
        connection.execute(
            f"insert into crm.phone ({', '.join(values)}) values ({marks})", tuple(values.values())
        )


def silence_number(office: Office, client: uuid.UUID, number: str, by: str = "anna") -> None:
    with office.psql(by) as connection:
        connection.execute(
            "insert into crm.dnc_entry (id, scope, client_id, number, reason) values (%s, 'number', %s, %s, 'asked')",
            (uuid.uuid4(), client, number),
        )


def test_sections_come_in_the_fixed_order(office: Office) -> None:
    def planned(moment: datetime, **fields: object) -> uuid.UUID:
        client = office.client()
        office.activity(client, **at(moment, **fields))
        return client

    new = office.client()
    recycled = planned(NOW - HOUR, origin="recycle")
    warm = office.client(status="warm", last_at=NOW - 6 * DAY)
    today = planned(NOW + 2 * HOUR)
    assignment = planned(NOW + 3 * HOUR, by="leo", is_assignment=True)
    overdue = planned(NOW - HOUR)
    broken = planned(NOW - 20 * MINUTE, is_promise=True)
    promise = planned(NOW + 10 * MINUTE, is_promise=True)

    made = queue(office)

    expected = [promise, broken, overdue, assignment, today, warm, recycled, new]
    assert [row.client_id for row in made.rows] == expected
    sections = ["promise", "overdue", "overdue", "assignment", "today", "warm", "recycled", "new"]
    assert [row.section for row in made.rows] == sections
    assert made.counts == {name: sections.count(name) for name in worklist.SECTIONS}
    assert only(made, assignment).planned_by == office.staff["leo"]


def test_promise_waits_among_todays_plans_until_it_is_near(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW + 21 * MINUTE, is_promise=True))
    assert only(queue(office), client).section == "today"
    assert only(queue(office, now=NOW + 2 * MINUTE), client).section == "promise"


def test_promise_is_late_only_after_its_grace(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW, is_promise=True))
    assert only(queue(office, now=NOW + 15 * MINUTE), client).section == "promise"
    assert only(queue(office, now=NOW + 16 * MINUTE), client).section == "overdue"


def test_what_is_planned_for_tomorrow_is_not_in_today(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW + DAY))
    assert queue(office).rows == ()


def test_end_of_the_day_is_that_of_the_persons_zone(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW.replace(hour=22)))  # midnight and more in Kyiv, still today in New York
    assert queue(office).rows == ()
    assert len(queue(office, zone="America/New_York").rows) == 1


def test_retry_comes_back_only_when_it_is_due(office: Office) -> None:
    client = office.client(last_at=NOW - HOUR)
    office.activity(client, **at(NOW + 5 * MINUTE, origin="recycle"))
    assert queue(office).rows == ()
    assert only(queue(office, now=NOW + 5 * MINUTE), client).section == "recycled"


def test_warm_client_without_a_plan_comes_back_after_five_days_hot_ones_first(office: Office) -> None:
    fresh = office.client(status="warm", last_at=NOW - 4 * DAY)
    warm = office.client(status="warm", last_at=NOW - 9 * DAY)
    hot = office.client(status="hot", last_at=NOW - 6 * DAY)
    office.client(status="cold", last_at=NOW - 9 * DAY)
    made = queue(office)
    assert [row.client_id for row in made.rows] == [hot, warm]
    assert fresh not in {row.client_id for row in made.rows}


def test_new_clients_come_by_importance_then_oldest_first(office: Office) -> None:
    older, newer, important = office.client(), office.client(), office.client(importance=3)
    moments = ((older, 3), (newer, 2), (important, 1))
    for client, days in moments:
        office.rows(
            "update crm.client set created_at = %s where id = %s returning 1", NOW - days * DAY, client
        )
    assert [row.client_id for row in queue(office).rows] == [important, older, newer]


def test_two_hundred_silenced_newcomers_do_not_hide_the_next_one(office: Office) -> None:
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.client (id, name, owner_id, time_zone, created_at, dnc_until)"
            " select gen_random_uuid(), 'Silent ' || g, %s, 'Europe/Kyiv', %s, %s from generate_series(1, 250) g",
            (office.staff["anna"], NOW - 30 * DAY, NOW + DAY),
        )
    reachable = office.client()
    assert [row.client_id for row in queue(office).rows] == [reachable]


def test_closed_window_keeps_the_place_and_says_when_it_opens(office: Office) -> None:
    client = office.client(time_zone="Asia/Vladivostok", country="RU")
    row = only(queue(office), client)
    assert row.opens_at == NOW.replace(hour=23)  # 9:00 of Thursday in Vladivostok
    assert not row.callable
    assert queue(office).next_opening == row.opens_at


def test_next_opening_is_told_only_when_nobody_can_be_rung(office: Office) -> None:
    office.client(time_zone="Asia/Vladivostok")
    office.client()
    assert queue(office).next_opening is None


def test_promise_may_be_kept_outside_the_window(office: Office) -> None:
    client = office.client(time_zone="Asia/Vladivostok")
    office.activity(client, **at(NOW, is_promise=True))
    assert only(queue(office), client).callable


def test_unknown_time_zone_or_nonsense_in_it_bars_nobody(office: Office) -> None:
    office.client(time_zone=None)
    office.client(time_zone="Mars/Olympus")
    assert [row.callable for row in queue(office).rows] == [True, True]


@pytest.mark.parametrize("how", ["number", "client", "person"])
def test_nobody_on_a_do_not_call_list_is_offered(office: Office, how: str) -> None:
    client = office.client(phone=None if how == "person" else "+380442345678")
    office.activity(client, **at(NOW))
    if how == "number":
        silence_number(office, client, "+380442345678")
    elif how == "client":
        office.rows("update crm.client set dnc_until = %s where id = %s returning 1", NOW + DAY, client)
    else:
        person = office.person(client, dnc_until=NOW + DAY)
        add_phone(office, client, "+380442345679", person_id=person)
    assert queue(office).rows == ()


def test_number_silenced_by_another_group_is_not_offered_either(office: Office) -> None:
    theirs, mine = office.client("clara"), office.client("anna")
    silence_number(office, theirs, "+380442345678", by="clara")
    assert mine not in {row.client_id for row in queue(office).rows}


def test_second_number_is_offered_when_the_first_is_silenced(office: Office) -> None:
    client = office.client()
    add_phone(office, client, "+380442345679", position=1)
    silence_number(office, client, "+380442345678")
    assert only(queue(office), client).number == "+380442345679"


def test_task_at_a_silenced_client_stays_but_offers_no_number(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW, kind="document"))
    silence_number(office, client, "+380442345678")
    row = only(queue(office), client)
    assert (row.kind, row.number, row.phone_id) == ("document", None, None)


def test_expired_wish_not_to_be_called_bars_no_more(office: Office) -> None:
    client = office.client(dnc_until=NOW - MINUTE)
    assert only(queue(office), client).callable


def test_client_without_a_usable_number_is_barred(office: Office) -> None:
    client = office.client(phone=None)
    add_phone(office, client, "+380442345678", state="dead")
    assert only(queue(office), client).barred == "no_number"


@pytest.mark.parametrize(
    ("calls_ago", "limit"),
    [
        ([5 * MINUTE], "gap"),
        ([HOUR, 2 * HOUR, 3 * HOUR], "day"),
        ([20 * HOUR, 21 * HOUR, 22 * HOUR], "day"),
        ([days * DAY for days in range(2, 14)], "lifetime"),
        ([HOUR, 2 * HOUR], None),
        ([25 * HOUR, 26 * HOUR, 27 * HOUR], None),
    ],
)
def test_attempt_limits_bar_the_number(office: Office, calls_ago: list[timedelta], limit: str | None) -> None:
    client = office.client()
    for ago in calls_ago:
        call_made(office, client, NOW - ago)
    office.activity(client, **at(NOW))
    assert only(queue(office), client).barred == limit


def test_day_limit_counts_the_clients_own_day_apart_from_24_hours(office: Office) -> None:
    office.rows(
        "update crm.setting set value = value || '{\"per_24h\": 9}' where key = 'attempts' returning 1"
    )
    try:
        client = office.client()
        for hours in (20, 21, 22):  # yesterday in Kyiv
            call_made(office, client, NOW - hours * HOUR)
        office.activity(client, **at(NOW))
        row = only(queue(office), client)
        assert (row.barred, row.tries_day, row.tries_24h) == (None, 0, 3)
    finally:
        office.rows(
            "update crm.setting set value = value || '{\"per_24h\": 3}' where key = 'attempts' returning 1"
        )


def test_limits_are_of_the_number_not_of_the_client(office: Office) -> None:
    client = office.client()
    for hours in (1, 2, 3):
        call_made(office, client, NOW - hours * HOUR, number="+380442345670")
    office.activity(client, **at(NOW))
    assert only(queue(office), client).barred is None


def test_promise_may_exceed_the_limits(office: Office) -> None:
    client = office.client()
    for hours in (1, 2, 3):
        call_made(office, client, NOW - hours * HOUR)
    office.activity(client, **at(NOW, is_promise=True))
    assert only(queue(office), client).barred is None


def test_client_with_several_plans_stands_once_for_calls_but_tasks_stay(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW + 2 * HOUR))
    urgent = office.activity(client, **at(NOW - HOUR))
    office.activity(client, **at(NOW + HOUR, kind="offer"))
    made = queue(office)
    assert [(row.kind, row.section) for row in made.rows] == [("call", "overdue"), ("offer", "today")]
    assert made.rows[0].activity_id == urgent


def test_client_in_a_call_without_an_outcome_is_not_offered_again(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW, state="open", started_at=NOW))
    assert queue(office).rows == ()


def test_skipped_client_comes_back_later_and_the_reason_is_kept(office: Office) -> None:
    client = office.client()
    now = datetime.now(UTC)
    with office.as_user("anna") as db:
        worklist.skip_client(db, Skip(uuid.uuid4(), client, now, "not_the_time", 60))
    assert queue(office, now=now + 59 * MINUTE).rows == ()
    assert len(queue(office, now=now + 61 * MINUTE).rows) == 1
    assert office.rows("select reason, staff_id from crm.queue_skip") == [
        ("not_the_time", office.staff["anna"])
    ]


def test_same_skip_sent_twice_is_one_skip(office: Office) -> None:
    form = Skip(uuid.uuid4(), office.client(), datetime.now(UTC), "other")
    for _ in range(2):
        with office.as_user("anna") as db:
            worklist.skip_client(db, form)
    assert office.rows("select count(*) from crm.queue_skip") == [(1,)]


def test_promise_is_not_skipped(office: Office) -> None:
    client = office.client()
    office.activity(client, **at(NOW, is_promise=True))
    with office.as_user("anna") as db:
        worklist.skip_client(db, Skip(uuid.uuid4(), client, NOW, "other", 60))
    assert len(queue(office, now=NOW).rows) == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("100%", "100% Wool"), ("%", "100% Wool"), ("a_b", "a_b GmbH"), ("_b", "a_b GmbH"), ("\\", "back\\slash"),
        ("ПЧЁЛКА", "Пчелка"), ("(044) 555-01", "Number"), ("380445550123", "Number"), ("vinn", "City"), ("oksana", "Person"),
    ],
)  # fmt: skip
def test_search_finds_any_form_and_takes_wildcards_as_letters(office: Office, typed: str, found: str) -> None:
    for name in ("100% Wool", "a_b GmbH", "axb Ltd", "back\\slash", "Пчелка", "100 Wool"):
        office.client(name=name, phone=None)
    office.client(name="Number", phone="+380445550123")
    office.client(name="City", city="Vinnytsia", phone=None)
    office.person(office.client(name="Person", phone=None), "Oksana Hrytsenko")
    names = {row.client_name for row in queue(office, search=typed).rows}
    if len(typed) < 2:  # one letter finds too much to be an answer, so it does not filter
        assert found in names
    else:
        assert names == {found}


def test_search_reaches_newcomers_behind_the_first_two_hundred(office: Office) -> None:
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.client (id, name, owner_id, created_at)"
            " select gen_random_uuid(), 'Firm ' || g, %s, %s from generate_series(1, 250) g",
            (office.staff["anna"], NOW - 30 * DAY),
        )
    office.client(name="Needle")
    assert [row.client_name for row in queue(office, search="needle").rows] == ["Needle"]


def test_horizon_hides_older_undone_and_none_shows_all(office: Office) -> None:
    for days in (0, 2, 20):
        office.activity(office.client(), **at(NOW - HOUR - days * DAY))
    assert [len(queue(office, undone_days=days).rows) for days in (0, 3, 30, None)] == [1, 2, 3, 3]


def test_hand_over_empties_the_queue_at_once_and_fills_the_heirs(office: Office) -> None:
    client = office.client("anna")
    office.activity(client, **at(NOW))
    with office.psql("leo") as connection:
        connection.execute(HAND_OVER, ([client], office.staff["boris"]))
    assert queue(office, "anna").rows == ()
    assert [row.client_id for row in queue(office, "boris").rows] == [client]


def test_lead_sees_own_day_not_the_groups(office: Office) -> None:
    office.client("anna")
    assert queue(office, "leo").rows == ()


def test_closed_and_converted_clients_are_no_newcomers(office: Office) -> None:
    office.client(closed_reason="refused")
    office.client(stage="client")
    assert queue(office).rows == ()


def test_what_the_lead_asks_for_comes_first_in_its_part(office: Office) -> None:
    older, asked = office.client(), office.client()
    office.activity(older, **at(NOW - 5 * HOUR))
    plan = office.activity(asked, **at(NOW - 2 * HOUR))
    with office.psql("leo") as connection:
        connection.execute("update crm.activity set asked_at = now() where id = %s", (plan,))
    made = queue(office)
    assert [row.client_id for row in made.rows] == [asked, older]
    assert [row.asked_by for row in made.rows] == [office.staff["leo"], None]


@pytest.mark.parametrize("seed", range(4))
def test_the_head_of_the_day_is_how_the_whole_day_begins(office: Office, seed: int) -> None:
    dice = random.Random(seed)
    clients = [
        office.client(phone=f"+38044{seed}5500{number:02}", importance=dice.randint(1, 3))
        for number in range(24)
    ]
    for client in clients + dice.sample(clients, 10):
        due = NOW + timedelta(minutes=dice.choice((-3000, -90, -10, 0, 10, 30, 200)))
        flags = {name: dice.random() < 0.3 for name in ("is_promise", "is_assignment")}
        kind = dice.choice(("call", "call", "offer", "meeting"))
        office.activity(
            client, **at(due, kind=kind, origin=dice.choice(("manual", "outcome", "recycle")), **flags)
        )
    for client in dice.sample(clients, 4):
        office.rows("update crm.client set dnc_until = %s where id = %s returning 1", NOW + DAY, client)
    whole = queue(office).rows
    for most in (1, 5, 12, 20, 200):
        begun = head(office, most)
        assert begun == whole[: len(begun)]
        assert len(begun) >= min(most, len(whole)) * 0.5
    assert head(office, 200) == whole
