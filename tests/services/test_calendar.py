"""The calendar on the real base: whose entries, what is counted, what a move meets, and who may move what."""

from __future__ import annotations

import bisect
import random
import re
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from app.errors import Refused
from app.services import calendar, planning
from app.services.calendar import Calendar, CalendarQuery
from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database

KYIV = ZoneInfo("Europe/Kyiv")
MONDAY = datetime(2026, 11, 23, tzinfo=KYIV).astimezone(UTC)
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
NOW = MONDAY + 2 * DAY + 12 * HOUR


def asked(**given: Any) -> CalendarQuery:
    values = {"since": MONDAY, "until": MONDAY + 7 * DAY, "now": NOW, "zone": "Europe/Kyiv"}
    return CalendarQuery(**(values | given))


def week(office: Office, login: str = "anna", **given: Any) -> Calendar:
    people = given.pop("people", ())
    with office.as_user(login) as db:
        return calendar.read_calendar(
            db, asked(staff_ids=tuple(office.staff[one] for one in people), **given)
        )


def done(office: Office, client: uuid.UUID, at: datetime, by: str = "anna", **fields: Any) -> uuid.UUID:
    values = {"due_at": at, "started_at": at, "done_at": at, "state": "done", "outcome_code": "no_answer"}
    return office.activity(client, by=by, **(values | fields))


def test_week_holds_planned_and_done_each_at_its_moment(office: Office) -> None:
    client = office.client(name="Lagoon")
    meeting = office.activity(client, kind="meeting", due_at=MONDAY + 3 * DAY + 10 * HOUR, minutes=60)
    filed = done(office, client, MONDAY + 10 * HOUR, due_at=MONDAY - 9 * DAY, result="agreed")
    office.activity(client, due_at=MONDAY + 8 * DAY)
    office.activity(client, due_at=MONDAY + DAY, state="cancelled", done_at=MONDAY + DAY)
    found = week(office)
    assert [one.id for one in found.entries] == [filed, meeting]
    first, second = found.entries
    assert (first.is_done, first.note, first.client_name, first.movable) == (True, "agreed", "Lagoon", False)
    assert (second.starts, second.ends - second.starts, second.movable) == (
        MONDAY + 3 * DAY + 10 * HOUR, HOUR, True,
    )  # fmt: skip
    assert found.strips == ()


def test_edges_of_the_period_belong_to_one_period_only(office: Office) -> None:
    client = office.client()
    first = office.activity(client, due_at=MONDAY)
    office.activity(client, due_at=MONDAY + 7 * DAY)
    assert [one.id for one in week(office).entries] == [first]


def test_many_calls_of_an_hour_are_counted_but_promises_and_own_plans_stand_alone(office: Office) -> None:
    client, at = office.client(), MONDAY + 2 * DAY + 9 * HOUR
    for number in range(9):
        done(office, client, at + number * MINUTE)
    for number in range(4):
        office.activity(client, due_at=at + (20 + number) * MINUTE, origin="recycle")
    promise = office.activity(client, due_at=at + 40 * MINUTE, is_promise=True)
    own = office.activity(client, due_at=at + 30 * MINUTE)
    found = week(office)
    assert [one.id for one in found.entries] == [own, promise]
    [strip] = found.strips
    assert (strip.total, strip.done, strip.open, strip.late) == (13, 9, 4, 4)
    assert f"{strip.wall:%d %H:%M}" == "25 09:00" and strip.since == at
    with office.as_user("anna") as db:
        behind = calendar.read_calls(db, asked(), strip)
    assert (
        len(behind) == 14 and own in [one.id for one in behind] and promise not in [one.id for one in behind]
    )


def test_few_calls_of_an_hour_are_not_hidden_in_a_count(office: Office) -> None:
    client, at = office.client(), MONDAY + 9 * HOUR
    for number in range(calendar.FEW):
        done(office, client, at + number * MINUTE)
    assert len(week(office).entries) == calendar.FEW
    done(office, client, at + 50 * MINUTE)
    found = week(office)
    assert found.entries == () and [one.total for one in found.strips] == [calendar.FEW + 1]


def test_month_counts_calls_by_the_day_of_the_wall_clock(office: Office) -> None:
    client = office.client()
    # 22:30 UTC of Tuesday is half past midnight of Wednesday in Kyiv.
    for minute in range(5):
        done(office, client, datetime(2026, 11, 24, 22, 30 + minute, tzinfo=UTC))
    [strip] = week(office, unit="day").strips
    assert (f"{strip.wall:%d %H:%M}", strip.total) == ("25 00:00", 5)


def test_kinds_and_states_can_be_left_out(office: Office) -> None:
    client = office.client()
    call = office.activity(client, due_at=MONDAY + 9 * HOUR)
    meeting = office.activity(client, kind="meeting", due_at=MONDAY + 10 * HOUR)
    told = done(office, client, MONDAY + 11 * HOUR)
    assert [one.id for one in week(office, kinds=("meeting",)).entries] == [meeting]
    assert [one.id for one in week(office, done=False).entries] == [call, meeting]
    assert [one.id for one in week(office, planned=False).entries] == [told]


def test_everyone_opens_only_calendars_he_may_read(office: Office) -> None:
    own, mate = office.client("anna"), office.client("boris", phone=None)
    foreign = office.client("clara", phone=None)
    for client in (own, mate, foreign):
        office.activity(client, kind="meeting", due_at=MONDAY + 9 * HOUR)
    everyone = ("anna", "boris", "clara", "leo", "lena")

    def seen(login: str) -> set[uuid.UUID]:
        return {one.client_id for one in week(office, login, people=everyone).entries}

    assert seen("anna") == {own}
    assert seen("leo") == {own, mate}
    assert seen("lena") == {foreign}
    assert seen("boss") == {own, mate, foreign}

    def offered(login: str) -> list[str]:
        with office.as_user(login) as db:
            return [one.name for one in calendar.read_people(db)]

    assert offered("anna") == ["Anna North"]
    assert offered("leo") == ["Leo North", "Anna North", "Boris North"]
    assert offered("boss")[0] == "Anton Boss" and len(offered("boss")) == len(office.staff)


def test_history_of_a_client_who_went_away_goes_with_him(office: Office) -> None:
    client = office.client("anna")
    done(office, client, MONDAY + 9 * HOUR)
    with office.psql("leo") as connection:
        connection.execute(HAND_OVER, ([client], office.staff["boris"]))
    assert week(office, "anna").entries == ()
    [entry] = week(office, "leo", people=("anna",)).entries
    assert entry.client_id == client


def test_counts_agree_with_a_plain_count_over_random_days(office: Office) -> None:
    dice = random.Random(7)
    clients = [office.client(phone=None) for _ in range(4)]
    told: list[tuple[datetime, str, str]] = []
    for _ in range(220):
        at = MONDAY + dice.randrange(7 * 24 * 60) * MINUTE
        kind, state = dice.choice(("call", "call", "call", "meeting")), dice.choice(("planned", "done"))
        told.append((at, kind, state))
        if state == "done":
            done(office, dice.choice(clients), at, kind=kind)
        else:
            office.activity(
                dice.choice(clients), kind=kind, due_at=at, origin=dice.choice(("manual", "recycle"))
            )
    for unit in ("hour", "day"):
        found = week(office, unit=unit)
        assert len(found.entries) + sum(one.total for one in found.strips) == len(told)
        assert sum(one.done for one in found.strips) + sum(one.is_done for one in found.entries) == sum(
            state == "done" for _, _, state in told
        )
        late = sum(one.late for one in found.strips) + sum(one.is_late(NOW) for one in found.entries)
        assert late == sum(state == "planned" and at < NOW for at, _, state in told)
        assert all(one.total > calendar.FEW for one in found.strips)
        with office.as_user("anna") as db:
            for strip in found.strips:
                behind = calendar.read_calls(db, replace(asked(), unit=unit), strip)
                assert len(behind) >= strip.total


def test_move_is_told_the_busy_hours_of_whose_entry_it_is(office: Office) -> None:
    first, second, third = (
        office.client("anna"),
        office.client("anna", phone=None),
        office.client("boris", phone=None),
    )
    moving = office.activity(first, due_at=NOW + HOUR)
    promised = office.activity(second, due_at=NOW + 2 * HOUR, is_promise=True)
    office.activity(second, due_at=NOW + 3 * HOUR, origin="recycle")
    office.activity(third, due_at=NOW + 2 * HOUR, is_promise=True)
    for login in ("anna", "leo"):
        with office.as_user(login) as db:
            place = calendar.read_move(db, moving, NOW)
        assert [one.activity_id for one in place.busy] == [promised]
        assert (place.card.id, place.whose_name) == (first, "Anna North")
    with office.as_user("clara") as db, pytest.raises(Refused):
        calendar.read_move(db, moving, NOW)


def test_plan_that_somebody_moved_meanwhile_is_not_moved_again(office: Office) -> None:
    client, soon = office.client(), datetime.now(UTC).replace(microsecond=0) + HOUR
    plan = office.activity(client, due_at=soon)
    with office.as_user("leo") as db:
        planning.move_activity(db, planning.Move(uuid.uuid4(), client, NOW, plan, soon + HOUR, from_at=soon))
    late = planning.Move(uuid.uuid4(), client, NOW, plan, soon + DAY, from_at=soon)
    with pytest.raises(planning.MovedMeanwhile), office.as_user("anna") as db:
        planning.move_activity(db, late)
    assert office.rows("select due_at from crm.activity where id = %s", plan) == [(soon + HOUR,)]
    with office.as_user("anna") as db:
        planning.move_activity(db, replace(late, id=uuid.uuid4(), from_at=soon + HOUR))
    assert office.rows("select due_at from crm.activity where id = %s", plan) == [(soon + DAY,)]


def test_week_is_walked_by_the_index_of_whose_and_when_as_each_level(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The very statement of the service, explained as the person who asks: no table is read from end to end."""
    for login in ("anna", "leo", "boss"):
        with office.as_user(login) as db:
            db.execute(text("set local enable_seqscan = off"))
            plans: list[str] = []
            run = db.execute

            def explained(statement: Any, values: Any = None, run: Any = run, plans: Any = plans) -> Any:
                if statement is not calendar._CALENDAR:
                    return run(statement, values)
                plans.append("\n".join(row[0] for row in run(text(f"explain {statement.text}"), values)))
                return run(statement, values)

            monkeypatch.setattr(db, "execute", explained)
            calendar.read_calendar(db, asked(staff_ids=(office.staff["anna"],)))
        [plan] = plans
        assert "Seq Scan on activity" not in plan and "Seq Scan on client" not in plan
        assert re.search(r"ix_activity_(\w+_)?moment", plan), plan


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Europe/Kyiv", (2026, 3, 28)), ("Europe/Kyiv", (2026, 10, 24)), ("Australia/Lord_Howe", (2026, 4, 4)),
     ("Australia/Lord_Howe", (2026, 10, 3)), ("Asia/Kolkata", (2026, 11, 22)), ("America/Havana", (2026, 3, 7))],
)  # fmt: skip
def test_hours_and_days_begin_where_the_clock_on_the_wall_says_so(
    zone: str, day: tuple[int, int, int]
) -> None:
    """Also where an hour, or half of one, is skipped or comes twice."""
    since = datetime(*day, tzinfo=ZoneInfo(zone)).astimezone(UTC) + 20 * MINUTE
    for unit in ("hour", "day"):
        query = asked(since=since, until=since + 3 * DAY, zone=zone, unit=unit)
        edges = calendar._edges(query)
        begins = list(edges)
        assert begins == sorted(begins) and begins[0] <= since
        for at in (since + place * 7 * MINUTE for place in range(3 * 24 * 60 // 7)):
            wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, minute=0)
            told = edges[begins[bisect.bisect_right(begins, at) - 1]]
            assert told == (wall if unit == "hour" else wall.replace(hour=0)), at
