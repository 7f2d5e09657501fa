"""Reminders on the real base, as the people who get them."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest

from app.errors import ConnectionLost
from app.services import reminders
from app.services.jobs import SleepWatch
from app.services.reminders import ReminderWatch, Snooze
from tests.office import Office

pytestmark = pytest.mark.database

HERE, THERE = uuid.uuid4(), uuid.uuid4()
TOMORROW = timedelta(days=1)


def claim(office: Office, seat: uuid.UUID = HERE, *, by: str = "anna", **options: Any) -> list[uuid.UUID]:
    with office.as_user(by) as db:
        return [row.activity_id for row in reminders.claim_due(db, seat, **options)]


def read_centre(office: Office, *, by: str = "anna", lead_minutes: int = 10) -> reminders.Centre:
    with office.as_user(by) as db:
        return reminders.centre(db, day_end=datetime.now(UTC) + TOMORROW, lead_minutes=lead_minutes)


def change(office: Office, activity: uuid.UUID, setting: str, *values: Any) -> None:
    with office.superuser() as connection:
        connection.execute(f"update crm.activity set {setting} where id = %s", (*values, activity))


def put_off(
    office: Office, activity: uuid.UUID, client: uuid.UUID, until: datetime, *, by: str = "anna"
) -> bool:
    with office.as_user(by) as db:
        return reminders.snooze(db, Snooze(uuid.uuid4(), client, datetime.now(UTC), activity, until))


def test_an_item_is_claimed_when_its_lead_time_begins(office: Office) -> None:
    client = office.client()
    near = office.activity(client, due_in=timedelta(minutes=9), is_promise=True)
    office.activity(client, due_in=timedelta(minutes=12))
    assert claim(office, lead_minutes=10) == [near]


def test_an_activitys_own_lead_time_wins_over_the_users(office: Office) -> None:
    client = office.client()
    early = office.activity(client, due_in=timedelta(hours=20), remind_minutes=1440, kind="meeting")
    office.activity(client, due_in=timedelta(minutes=5), remind_minutes=0)
    assert claim(office) == [early]


def test_a_claimed_item_comes_once(office: Office) -> None:
    office.activity(office.client(), due_in=timedelta(0))
    assert len(claim(office)) == 1
    assert claim(office) == []


def test_two_seats_at_the_same_moment_show_each_item_once(office: Office) -> None:
    client = office.client()
    made = {office.activity(client, due_in=timedelta(minutes=-number)) for number in range(60)}
    start = Barrier(4)

    def one_seat(_: int) -> list[uuid.UUID]:
        seat, mine = uuid.uuid4(), []
        with office.as_user("anna") as db:
            reminders.renew(db, seat)
        start.wait()
        while batch := claim(office, seat, limit=7):
            mine += batch
        return mine

    with ThreadPoolExecutor(4) as pool:
        shown = [item for seat in pool.map(one_seat, range(3 + 1)) for item in seat]
    assert len(shown) == len(made)
    assert set(shown) == made


def test_the_other_pc_shows_it_when_the_first_one_died(office: Office) -> None:
    item = office.activity(office.client(), due_in=timedelta(0))
    assert claim(office, HERE) == [item]
    assert claim(office, THERE) == []
    change(office, item, "shown_until = now() - interval '1 second'")
    assert claim(office, THERE) == [item]


def test_a_seat_that_renews_keeps_what_it_shows(office: Office) -> None:
    item = office.activity(office.client(), due_in=timedelta(0))
    claim(office, HERE)
    change(office, item, "shown_until = now() - interval '1 second'")
    with office.as_user("anna") as db:
        assert reminders.renew(db, HERE) == {item}
        assert reminders.renew(db, THERE) == frozenset()
    assert claim(office, THERE) == []


def test_a_renewed_lease_is_left_alone_while_it_is_fresh(office: Office) -> None:
    item = office.activity(office.client(), due_in=timedelta(0))
    claim(office)
    before = office.rows("select xmin from crm.activity where id = %s", item)
    with office.as_user("anna") as db:
        reminders.renew(db, HERE)
    assert office.rows("select xmin from crm.activity where id = %s", item) == before


def test_a_program_started_anew_shows_again_what_it_had_shown(office: Office) -> None:
    item = office.activity(office.client(), due_in=timedelta(0))
    claim(office)
    assert claim(office, again=True) == [item]


def test_a_snoozed_item_comes_back_after_its_time_and_for_one_seat(office: Office) -> None:
    client = office.client()
    item = office.activity(client, due_in=timedelta(0))
    claim(office)
    assert put_off(office, item, client, datetime.now(UTC) + timedelta(minutes=15))
    assert claim(office) == claim(office, THERE) == []
    assert [row.activity_id for row in read_centre(office).later] == [item]
    change(office, item, "snoozed_until = now() - interval '1 second'")
    assert claim(office, THERE) == [item]
    assert claim(office) == []


def test_snoozing_what_was_done_elsewhere_changes_nothing(office: Office) -> None:
    client = office.client()
    item = office.activity(client, due_in=timedelta(0))
    change(office, item, "state = 'done', done_at = now(), done_by = planned_by")
    assert put_off(office, item, client, datetime.now(UTC) + TOMORROW) is False


def test_one_snooze_sent_twice_is_one_snooze(office: Office) -> None:
    client = office.client()
    item = office.activity(client, due_in=timedelta(0))
    form = Snooze(uuid.uuid4(), client, datetime.now(UTC), item, datetime.now(UTC) + timedelta(minutes=15))
    for _ in range(2):
        with office.as_user("anna") as db:
            assert reminders.snooze(db, form)


def test_a_colleague_cannot_snooze_mine(office: Office) -> None:
    client = office.client("anna")
    item = office.activity(client, due_in=timedelta(0))
    for colleague in ("leo", "boris", "boss"):
        assert put_off(office, item, client, datetime.now(UTC) + TOMORROW, by=colleague) is False
    assert office.rows("select snoozed_until from crm.activity where id = %s", item) == [(None,)]


def test_a_moved_item_pops_up_again_at_its_new_time(office: Office) -> None:
    item = office.activity(office.client(), due_in=timedelta(0))
    assert claim(office) == [item]
    with office.as_user("anna") as db:
        db.connection().exec_driver_sql("update crm.activity set due_at = now() + interval '5 minutes'")
    assert claim(office, THERE) == [item]


@pytest.mark.parametrize("state", ["done", "cancelled"])
def test_what_is_handled_never_comes(office: Office, state: str) -> None:
    item = office.activity(office.client(), due_in=timedelta(0))
    claim(office)
    change(office, item, "state = %s, done_at = now(), done_by = planned_by, shown_until = now()", state)
    assert claim(office, THERE) == []
    with office.as_user("anna") as db:
        assert reminders.renew(db, HERE) == frozenset()
    assert read_centre(office).rows() == ()


def test_a_call_in_progress_is_no_reminder(office: Office) -> None:
    office.activity(office.client(), due_in=timedelta(0), state="open", started_at=datetime.now(UTC))
    assert claim(office) == []


def test_further_tries_of_the_queue_do_not_pop_up(office: Office) -> None:
    client = office.client()
    office.activity(client, due_in=timedelta(0), origin="recycle")
    wanted = office.activity(client, due_in=timedelta(0), origin="recycle", remind_minutes=0)
    assert claim(office) == [wanted]


def test_after_a_hand_over_the_former_owner_gets_nothing_and_the_new_one_all(office: Office) -> None:
    client = office.client("anna")
    item = office.activity(client, due_in=timedelta(0))
    assert claim(office) == [item]
    with office.superuser() as connection:
        connection.execute(
            "update crm.client set owner_id = %s where id = %s", (office.staff["boris"], client)
        )
        connection.execute("update crm.activity set owner_id = %s", (office.staff["boris"],))
        connection.execute("update crm.activity set shown_until = now()")
    with office.as_user("anna") as db:
        assert reminders.renew(db, HERE) == frozenset()
    assert claim(office) == []
    assert read_centre(office).rows() == ()
    assert claim(office, THERE, by="boris") == [item]


@pytest.mark.parametrize("other", ["boris", "leo", "clara", "lena", "boss"])
def test_nobody_is_reminded_of_another_persons_clients(office: Office, other: str) -> None:
    office.activity(office.client("anna"), due_in=timedelta(0), is_promise=True)
    assert claim(office, by=other) == []
    assert read_centre(office, by=other).rows() == ()


def test_a_meeting_asks_for_its_result_when_it_should_be_over(office: Office) -> None:
    meeting = office.activity(office.client(), kind="meeting", minutes=60, due_in=timedelta(minutes=5))
    with office.as_user("anna") as db:
        before = reminders.claim_due(db, HERE)
    assert [row.asks_result for row in before] == [False]
    change(office, meeting, "due_at = now() - interval '50 minutes', shown_at = shown_at")
    change(
        office,
        meeting,
        "shown_at = due_at, shown_seat = %s, shown_until = now() + interval '2 minutes'",
        HERE,
    )
    assert claim(office) == []
    change(office, meeting, "minutes = 50")
    assert claim(office, THERE) == []
    with office.as_user("anna") as db:
        asked = reminders.claim_due(db, HERE)
    assert [(row.activity_id, row.asks_result) for row in asked] == [(meeting, True)]
    assert claim(office) == []


def test_the_centre_sorts_by_the_servers_clock(office: Office) -> None:
    client = office.client()
    late = office.activity(client, due_in=timedelta(hours=-2), is_promise=True)
    just = office.activity(client, due_in=timedelta(minutes=-3))
    near = office.activity(client, due_in=timedelta(minutes=9))
    later = office.activity(client, due_in=timedelta(hours=3))
    meeting = office.activity(client, due_in=timedelta(minutes=-20), kind="meeting", minutes=60)
    office.activity(client, due_in=timedelta(days=3))
    found = read_centre(office)
    assert [row.activity_id for row in found.overdue] == [late]
    assert [row.activity_id for row in found.soon] == [meeting, just, near]
    assert [row.activity_id for row in found.later] == [later]
    assert 7190 <= found.overdue[0].overdue_seconds <= 7300
    assert found.waiting() == 4


def test_a_wrong_pc_clock_changes_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    client = office.client()
    due = office.activity(client, due_in=timedelta(minutes=5))
    office.activity(client, due_in=timedelta(hours=4))
    end = datetime.now(UTC) + TOMORROW

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime(2031, 1, 1, tzinfo=tz)

    monkeypatch.setattr(reminders, "datetime", Wrong)
    with office.as_user("anna") as db:
        seen = reminders.look(db, HERE, day_end=end)
    assert [row.activity_id for row in seen.claimed] == [due]
    assert [row.activity_id for row in seen.centre.soon] == [due]
    assert abs(seen.centre.at - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_storm_of_overdue_items_comes_in_one_look(office: Office) -> None:
    client = office.client()
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.activity (id, client_id, kind, due_at)"
            " select gen_random_uuid(), %s, 'call', now() - n * interval '1 hour' from generate_series(1, 500) n",
            (client,),
        )
    with office.as_user("anna") as db:
        seen = reminders.look(db, HERE, day_end=datetime.now(UTC) + TOMORROW)
    assert len(seen.claimed) == len(seen.showing) == len(seen.centre.overdue) == 500
    with office.as_user("anna") as db:
        again = reminders.look(db, HERE, day_end=datetime.now(UTC) + TOMORROW)
    assert (len(again.claimed), len(again.showing)) == (0, 500)


def test_the_next_reminder_is_known_beforehand(office: Office) -> None:
    client = office.client()
    office.activity(client, due_in=timedelta(minutes=5))
    office.activity(client, due_in=timedelta(hours=2))
    office.activity(client, due_in=timedelta(hours=3))
    with office.as_user("anna") as db:
        found = reminders.next_due(db, lead_minutes=10)
    assert found is not None
    assert abs(found - datetime.now(UTC) - timedelta(minutes=110)) < timedelta(minutes=1)


def test_what_to_dial_comes_with_the_item_but_no_dead_number(office: Office) -> None:
    client = office.client(phone="+380442345678")
    office.activity(client, due_in=timedelta(0))
    assert [row.number for row in read_centre(office).soon] == ["+380442345678"]
    with office.superuser() as connection:
        connection.execute("update crm.phone set state = 'dead'")
    assert [row.number for row in read_centre(office).soon] == [None]


def test_taking_a_reminder_is_no_news_for_other_seats(office: Office) -> None:
    client = office.client()
    item = office.activity(client, due_in=timedelta(0))
    with office.psql("leo") as listener:
        listener.execute("listen nezabudka")
        claim(office)
        assert list(listener.notifies(timeout=0.2)) == []
        put_off(office, item, client, datetime.now(UTC) + timedelta(minutes=15))
        heard = [notice.payload for notice in listener.notifies(timeout=5, stop_after=1)]
    assert heard == [f"activity {client}"]


def test_the_claim_is_served_by_the_owners_index(office: Office) -> None:
    with office.superuser() as connection:
        # Without triggers, which would take most of the time; what they stamp is given here.
        connection.execute("set session_replication_role = replica")
        for owner, group, firms, plans in (("anna", "North", 300, 10), ("clara", "South", 5700, 8)):
            values = {
                "owner": office.staff[owner],
                "group": office.groups[group],
                "firms": firms,
                "plans": plans,
            }
            connection.execute(
                "insert into crm.client (id, name, owner_id, group_id)"
                " select gen_random_uuid(), 'Firm ' || n, %(owner)s, %(group)s from generate_series(1, %(firms)s) n",
                values,
            )
            connection.execute(
                "insert into crm.activity (id, client_id, kind, due_at, owner_id, group_id)"
                " select gen_random_uuid(), c.id, 'call', now() + (n * 50 - 1) * interval '1 hour', owner_id, group_id"
                " from crm.client c, generate_series(0, %(plans)s - 1) n where c.owner_id = %(owner)s",
                values,
            )
            # Most of what there is is done, here as everywhere.
            connection.execute(
                "insert into crm.activity (id, client_id, kind, state, due_at, done_at, owner_id, group_id)"
                " select gen_random_uuid(), c.id, 'call', 'done', now() - n * interval '9 days', now() - n * interval '9 days',"
                " owner_id, group_id from crm.client c, generate_series(1, 12) n where c.owner_id = %(owner)s",
                values,
            )
        connection.execute("vacuum analyze crm.activity, crm.client")
    for statement, values in explained():
        with office.psql("anna") as connection:
            plan = "\n".join(
                row[0] for row in connection.execute(f"explain (analyze, buffers) {statement}", values)
            )
        assert "ix_activity_owner_due" in plan, plan
        assert "Seq Scan on activity" not in plan, plan
        assert "Seq Scan on client" not in plan, plan


def explained() -> list[tuple[str, dict[str, Any]]]:
    """The real statements in the driver's own spelling."""
    values = {
        "seat": HERE,
        "lead": 10,
        "limit": 100,
        "again": False,
        "lease": reminders.LEASE,
        "day_end": datetime.now(UTC) + TOMORROW,
    }
    found = []
    for statement in (
        reminders._CLAIM,
        reminders._RENEW,
        reminders._SHOWING,
        reminders._CENTRE,
        reminders._NEXT,
    ):
        sql = str(statement)
        for name in values:
            sql = sql.replace(f":{name}", f"%({name})s")
        found.append((sql, {name: value for name, value in values.items() if f"%({name})s" in sql}))
    return found


def test_all_overdue_are_put_off_by_one_deed(office: Office) -> None:
    client = office.client()
    late = office.activity(client, due_in=timedelta(hours=-2))
    held = office.activity(client, due_in=timedelta(hours=-1), kind="meeting", minutes=15)
    going_on = office.activity(client, due_in=timedelta(minutes=-30), kind="meeting", minutes=120)
    just = office.activity(client, due_in=timedelta(minutes=-2))
    until = datetime.now(UTC) + timedelta(minutes=15)
    form = reminders.SnoozeOverdue(
        uuid.uuid4(), datetime.now(UTC), datetime.now(UTC) - reminders.GRACE, until
    )
    for _ in range(2):
        with office.as_user("anna") as db:
            reminders.snooze_overdue(db, form)
    found = read_centre(office)
    assert {row.activity_id for row in found.later} == {late, held}
    assert {row.activity_id for row in found.soon} == {going_on, just}
    assert office.rows("select count(*) from crm.deed") == [(1,)]


def test_putting_off_all_overdue_touches_no_colleagues(office: Office) -> None:
    office.activity(office.client("boris"), due_in=timedelta(hours=-2), by="boris")
    form = reminders.SnoozeOverdue(
        uuid.uuid4(), datetime.now(UTC), datetime.now(UTC), datetime.now(UTC) + TOMORROW
    )
    for colleague in ("anna", "leo", "boss"):
        with office.as_user(colleague) as db:
            reminders.snooze_overdue(db, replace(form, id=uuid.uuid4()))
    assert office.rows("select snoozed_until from crm.activity") == [(None,)]


class Reports(list[Any]):
    """What a watch has reported."""


def changing(office: Office) -> Any:
    """As Desk.change: work in one transaction of anna's."""

    def change(do: Any) -> Any:
        with office.as_user("anna") as db:
            return do(db)

    return change


def watch(
    office: Office, reports: Reports, *, woke: list[bool] | None = None, **options: Any
) -> ReminderWatch:
    answers = iter(woke or [])
    sleep = SleepWatch()
    sleep.woke = lambda expected: next(answers, False)  # type: ignore[method-assign]
    return ReminderWatch(
        options.get("change", changing(office)),
        options.get("seat", HERE),
        day_end=lambda: datetime.now(UTC) + TOMORROW,
        report=reports.append,
        sleep=sleep,
    )


def test_a_watch_says_when_it_looks_after_an_absence(office: Office) -> None:
    office.activity(office.client(), due_in=timedelta(0))
    reports = Reports()
    looking = watch(office, reports, woke=[False, False, True, False])
    for _ in range(4):
        looking.tick()
    assert [seen.after_absence for seen in reports] == [True, False, True, False]
    assert [len(seen.claimed) for seen in reports] == [1, 0, 0, 0]
    assert [len(seen.showing) for seen in reports] == [1, 1, 1, 1]


def test_a_watch_without_a_server_reports_it_and_remembers_the_absence(office: Office) -> None:
    office.activity(office.client(), due_in=timedelta(0))
    lines = iter([False, True])

    def line(do: Any) -> Any:
        if not next(lines):
            raise ConnectionLost()
        return changing(office)(do)

    reports = Reports()
    looking = watch(office, reports, change=line)
    looking.tick()
    looking.tick()
    assert isinstance(reports[0], ConnectionLost)
    assert reports[1].after_absence
    assert len(reports[1].claimed) == 1


def test_the_local_copy_goes_on_by_itself(office: Office) -> None:
    item = office.activity(office.client(), due_in=timedelta(hours=1))
    found = read_centre(office)
    assert [row.activity_id for row in found.later] == [item]
    near = reminders.sorted_centre(found.rows(), now=found.at + timedelta(minutes=51))
    late = reminders.sorted_centre(found.rows(), now=found.at + timedelta(minutes=80))
    assert [row.activity_id for row in near.soon] == [item]
    assert [row.activity_id for row in late.overdue] == [item]


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        (None, (10, 15, False)),
        ({"lead_minutes": 0, "snooze_minutes": 5, "sound": True}, (0, 5, True)),
        ({"lead_minutes": -1, "snooze_minutes": 0, "sound": "yes"}, (10, 15, False)),
        ({"lead_minutes": "soon", "snooze_minutes": True}, (10, 15, False)),
        ("nonsense", (10, 15, False)),
    ],
)
def test_personal_settings_that_make_no_sense_are_as_for_a_new_person(
    kept: object, read: tuple[object, ...]
) -> None:
    found = reminders.preferences(kept)
    assert (found.lead_minutes, found.snooze_minutes, found.sound) == read


def test_company_says_how_long_before_where_a_person_has_not() -> None:
    assert reminders.preferences({}, lead_minutes=25).lead_minutes == 25
    assert reminders.preferences({"lead_minutes": 5}, lead_minutes=25).lead_minutes == 5
    assert reminders.preferences({}, lead_minutes=-1).lead_minutes == reminders.LEAD_MINUTES


def test_retry_of_the_queue_pops_up_only_when_a_lead_asks_for_it(office: Office) -> None:
    retry = office.activity(office.client(), due_in=timedelta(hours=-1), origin="recycle")
    assert claim(office) == []
    with office.psql("leo") as connection:
        connection.execute("update crm.activity set asked_at = now() where id = %s", (retry,))
    assert claim(office) == [retry]
