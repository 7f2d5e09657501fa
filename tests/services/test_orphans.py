"""Nobody is forgotten: who is an orphan, that the queue agrees, and what cures one; on the real base."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.services import orphans, worklist
from app.services.control import Scope
from app.services.deeds import DeedRefused
from app.services.dictionaries import Books, read_books
from app.services.handovers import RightMissing
from app.services.orphans import CloseMany, IdleRow, Place, PlanMany, Undo
from app.services.windows import is_open
from app.services.worklist import QueueQuery
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
KYIV = ZoneInfo("Europe/Kyiv")
# A Monday in summer: nothing here depends on the day the tests run.
MORNING = datetime(2027, 6, 7, 5, 0, tzinfo=UTC)
DAYS = (date(2027, 6, 7), date(2027, 6, 8))


def listed(office: Office, login: str = "leo", **scope: Any) -> list[IdleRow]:
    with office.as_user(login) as db:
        return list(orphans.list_orphans(db, Scope(NOW, **scope)))


def forgotten(office: Office, count: int = 1, owner: str = "anna", **fields: Any) -> list[uuid.UUID]:
    return [
        office.client(owner, last_at=NOW - (count + 1 - number) * DAY, **fields) for number in range(count)
    ]


def plan(office: Office, form: PlanMany, login: str = "leo") -> int:
    with office.as_user(login) as db:
        return orphans.plan_many(db, form, read_books(db), "Europe/Kyiv")


def close(office: Office, form: CloseMany, login: str = "leo") -> int:
    with office.as_user(login) as db:
        return orphans.close_many(db, form)


def undo(office: Office, of: uuid.UUID, login: str = "leo") -> int:
    with office.as_user(login) as db:
        return orphans.undo(db, Undo(uuid.uuid4(), NOW, of))


def several(clients: Iterable[uuid.UUID]) -> PlanMany:
    return PlanMany(uuid.uuid4(), MORNING, tuple(clients), DAYS, note="ring them")


def test_prospect_worked_on_and_left_without_a_plan_is_an_orphan(office: Office) -> None:
    [left] = forgotten(office)
    [row] = listed(office)
    assert (row.client_id, row.owner_name) == (left, "Anna North")


@pytest.mark.parametrize(
    "fields",
    [
        {"last_at": None},
        {"stage": "client"},
        {"closed_reason": "attempts"},
        {"status": "refused"},
        {"status": "closed"},
        {"dnc_until": NOW + DAY},
        {"status": "warm", "last_at": NOW - 6 * DAY},
    ],
    ids=["new", "a client", "closed", "refused", "of closed status", "silent", "warm"],
)
def test_who_is_new_a_client_closed_silent_or_in_the_queue_is_no_orphan(
    office: Office, fields: dict[str, Any]
) -> None:
    office.client(**{"last_at": NOW - 2 * DAY} | fields)
    assert listed(office) == []


def test_pool_planned_and_a_call_under_way_are_no_orphans(office: Office) -> None:
    office.client(None, group="North", last_at=NOW - DAY)
    [planned, talking] = forgotten(office, 2)
    office.activity(planned)
    office.activity(talking, due_at=NOW, state="open", started_at=NOW, origin="call")
    assert listed(office) == []


def test_lead_counts_the_orphans_of_his_group_per_person(office: Office) -> None:
    forgotten(office, 2)
    forgotten(office, 3, "boris")
    forgotten(office, 1, "clara")
    with office.as_user("leo") as db:
        counts = orphans.count_orphans(db, Scope(NOW))
    assert [(row.owner_name, row.count) for row in counts] == [("Boris North", 3), ("Anna North", 2)]
    assert len(listed(office)) == 5
    assert len(listed(office, "boss")) == 6
    assert len(listed(office, "boss", group_id=office.groups["South"])) == 1
    assert len(listed(office, "boss", staff_id=office.staff["boris"])) == 3


def test_longest_forgotten_come_first_and_pages_follow(office: Office) -> None:
    made = forgotten(office, 5)
    with office.as_user("leo") as db:
        first = orphans.list_orphans(db, Scope(NOW), limit=3)
        rest = orphans.list_orphans(db, Scope(NOW), limit=3, after=(first[-1].last_at, first[-1].client_id))
    assert [row.client_id for row in (*first, *rest)] == made


def test_every_live_owned_prospect_is_planned_queued_silent_closed_or_orphan(office: Office) -> None:
    statuses = ("cold", "warm", "hot", "refused", "closed")
    lasts = (None, NOW - DAY, NOW - 10 * DAY)
    closings = (None, "attempts")
    silences = (None, NOW - DAY, NOW + DAY)
    plans = (None, -HOUR, 9 * DAY)
    every: dict[uuid.UUID, tuple[Any, ...]] = {}
    for status, last, closing, silence, due in itertools.product(statuses, lasts, closings, silences, plans):
        client = office.client(status=status, last_at=last, closed_reason=closing, dnc_until=silence)
        if due is not None:
            office.activity(client, due_at=NOW + due)
        every[client] = (status, last, closing, silence, due)
    with office.as_user("anna") as db:
        books = read_books(db)
        queue = worklist.my_queue(db, QueueQuery(NOW, "Europe/Kyiv"), books)
    queued = {row.client_id for row in queue.rows}
    lost = {row.client_id for row in listed(office)}

    assert lost and queued
    assert not lost & queued
    for client, (status, last, closing, silence, due) in every.items():
        silent = silence is not None and silence > NOW
        shut = closing is not None or (status in ("refused", "closed") and last is not None)
        assert client in queued | lost or due is not None or silent or shut, every[client]
        if client in lost:
            assert due is None and not silent and not shut


def test_standing_still_is_warm_or_hot_for_longer_than_the_company_allows(office: Office) -> None:
    hot = office.client(status="hot", last_at=NOW - 20 * DAY)
    warm = office.client(status="warm", last_at=NOW - 15 * DAY)
    office.activity(warm)
    office.client(status="warm", last_at=NOW - 13 * DAY)
    office.client(status="cold", last_at=NOW - 90 * DAY)
    office.client("clara", status="hot", last_at=NOW - 90 * DAY)
    with office.as_user("leo") as db:
        books = read_books(db)
        rows = orphans.list_standing(db, Scope(NOW), books)
        counts = orphans.count_standing(db, Scope(NOW), books)
    assert [row.client_id for row in rows] == [hot, warm]
    assert rows[1].next_at is not None
    assert [row.count for row in counts] == [2]


def test_many_orphans_are_planned_over_the_days_in_calling_hours(office: Office) -> None:
    made = (
        forgotten(office, 6)
        + forgotten(office, 3, "boris")
        + forgotten(office, 1, time_zone="Asia/Vladivostok", country="RU")
    )
    assert plan(office, several(made)) == 10
    assert listed(office) == []
    rows = office.rows(
        "select a.owner_id, a.due_at, c.time_zone, a.plan_note, a.planned_by, a.is_promise from crm.activity a"
        " join crm.client c on c.id = a.client_id order by a.due_at"
    )
    assert {row[3:] for row in rows} == {("ring them", office.staff["leo"], False)}
    assert all(is_open(due, ZoneInfo(zone)) for _, due, zone, *_ in rows)
    for owner in ("anna", "boris"):
        own = [due.astimezone(KYIV).date() for who, due, *_ in rows if who == office.staff[owner]]
        assert set(DAYS) <= set(own)


def test_same_planning_sent_twice_plans_once(office: Office) -> None:
    form = several(forgotten(office, 2))
    assert (plan(office, form), plan(office, form)) == (2, 0)
    assert office.rows("select count(*) from crm.activity") == [(2,)]


def test_planning_leaves_out_who_was_planned_closed_or_silenced_meanwhile(office: Office) -> None:
    planned, shut, silent, left = forgotten(office, 4)
    office.activity(planned)
    office.rows("update crm.client set closed_reason = 'refused' where id = %s returning 1", shut)
    office.rows(
        "update crm.client set dnc_until = now() + interval '1 day' where id = %s returning 1", silent
    )
    assert plan(office, several((planned, shut, silent, left))) == 1


def test_planning_is_taken_back_except_what_was_done_since(office: Office) -> None:
    made = forgotten(office, 3)
    form = several(made)
    plan(office, form)
    with office.psql("anna") as connection:
        connection.execute(
            "update crm.activity set due_at = due_at + interval '1 day' where client_id = %s", (made[0],)
        )
    assert undo(office, form.id) == 2
    assert {row.client_id for row in listed(office)} == set(made[1:])


def test_closing_many_needs_a_reason_keeps_it_and_can_be_taken_back(office: Office) -> None:
    made = forgotten(office, 2) + forgotten(office, 1, status="warm")
    form = CloseMany(uuid.uuid4(), NOW, tuple(made), "Gone out of business")
    assert close(office, form) == 3
    assert listed(office) == []
    asked = "select distinct status, closed_reason from crm.client"
    assert office.rows(asked) == [("closed", "Gone out of business")]
    assert undo(office, form.id) == 3
    assert sorted(office.rows(asked)) == [("cold", None), ("warm", None)]


def test_client_with_a_plan_is_not_closed_in_passing(office: Office) -> None:
    [planned, left] = forgotten(office, 2)
    office.activity(planned)
    assert close(office, CloseMany(uuid.uuid4(), NOW, (planned, left), "no")) == 1


def test_cure_of_another_group_changes_nothing(office: Office) -> None:
    made = forgotten(office, 2, "clara")
    assert plan(office, several(made)) == 0
    assert close(office, CloseMany(uuid.uuid4(), NOW, tuple(made), "no")) == 0
    assert len(listed(office, "lena")) == 2


def test_nobody_takes_back_what_another_did(office: Office) -> None:
    form = CloseMany(uuid.uuid4(), NOW, tuple(forgotten(office, 1)), "no")
    close(office, form)
    assert undo(office, form.id, "boss") == 0
    assert office.rows("select status from crm.client") == [("closed",)]


def test_many_at_once_need_the_right_to_change_many(office: Office) -> None:
    made = forgotten(office, 2)
    with pytest.raises(RightMissing):
        plan(office, several(made), "anna")
    with pytest.raises(RightMissing):
        close(office, CloseMany(uuid.uuid4(), NOW, tuple(made), "no"), "anna")
    assert plan(office, several(made[:1]), "anna") == 1


def test_other_content_under_the_same_id_is_refused(office: Office) -> None:
    form = several(forgotten(office, 1))
    plan(office, form)
    with pytest.raises(DeedRefused):
        plan(office, PlanMany(form.id, NOW, (uuid.uuid4(),), DAYS))


def test_times_of_one_person_do_not_lie_on_each_other_and_none_is_past() -> None:
    places = [Place(uuid.uuid4(), 1, "Europe/Kyiv") for _ in range(8)]
    noon = datetime.combine(DAYS[0], time(12, 7), KYIV).astimezone(UTC)
    found = orphans.spread(places, DAYS[:1], KYIV, now=noon, books=Books())
    moments = sorted(found.values())
    assert moments[0] > noon
    assert all(after - before >= orphans.STEP for before, after in itertools.pairwise(moments))


def test_working_days_leave_out_the_weekend() -> None:
    friday = datetime(2027, 6, 4, 12, tzinfo=UTC)
    assert orphans.first_days(friday, KYIV, 2) == DAYS
