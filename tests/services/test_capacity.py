"""How full a day is: every minute is explained, and too full is only a warning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from app.services import capacity
from app.services.capacity import DayLoad, LoadPart, TeamMember, Weights
from app.services.dictionaries import read_books
from tests.office import Office

pytestmark = pytest.mark.database

KYIV = ZoneInfo("Europe/Kyiv")
# A Wednesday far enough ahead that nothing else is there.
DAY = date(2031, 3, 5)
MORNING = datetime.combine(DAY, time(8), KYIV).astimezone(UTC)
HOUR = timedelta(hours=1)


def loads(office: Office, *days: date, now: datetime = MORNING, login: str = "leo") -> capacity.Loads:
    with office.as_user(login) as db:
        team = capacity.read_team(db, office.groups["North"])
        weights = capacity.read_weights(db, team, DAY, read_books(db))
        return capacity.read_loads(db, team, days or (DAY,), weights, now=now)


def load(office: Office, login: str = "anna") -> DayLoad:
    return loads(office)[office.staff[login], DAY]


def planned(office: Office, due_at: datetime, login: str = "anna", **fields: object) -> None:
    office.activity(office.client(login), by=login, due_at=due_at, **fields)  # type: ignore[arg-type]


def test_team_is_the_active_people_of_the_group_leads_last(office: Office) -> None:
    with office.as_user("leo") as db:
        mine = [one.name for one in capacity.read_team(db)]
        assert mine == ["Anna North", "Boris North", "Leo North"]
        assert [one.name for one in capacity.read_team(db, office.groups["South"])] == [
            "Clara South",
            "Lena South",
        ]
    with office.superuser() as root:
        root.execute("update crm.staff set active = false where login = 'boris'")
    with office.as_user("leo") as db:
        assert [one.name for one in capacity.read_team(db)] == ["Anna North", "Leo North"]
    with office.as_user("boss") as db:
        assert capacity.read_team(db) == ()


def test_a_call_weighs_the_day_divided_by_the_plan_of_dials(office: Office) -> None:
    for turn in range(6):
        planned(office, MORNING + turn * HOUR)
    assert load(office).minutes == pytest.approx(6 * 420 / 60)
    office.add("kpi_plan", staff_id=office.staff["anna"], indicator="dials", period="day",
               starts_on=date(2031, 1, 1), repeats=True, value=Decimal(30))  # fmt: skip
    assert load(office).minutes == pytest.approx(6 * 420 / 30)
    assert load(office).share == pytest.approx(0.2)
    office.add("kpi_plan", staff_id=office.staff["anna"], indicator="dials", period="day",
               starts_on=DAY, repeats=False, value=Decimal(10))  # fmt: skip
    assert load(office).minutes == pytest.approx(6 * 42)


def test_other_kinds_weigh_what_the_dictionary_says_and_assignments_what_the_lead_said(
    office: Office,
) -> None:
    planned(office, MORNING, kind="meeting")
    planned(office, MORNING + HOUR, kind="document", is_assignment=True, minutes=45)
    found = load(office)
    assert found.parts == (
        LoadPart("document", True, 1, 45.0),
        LoadPart("meeting", False, 1, 60.0),
    )
    assert (found.minutes, found.free, found.overloaded) == (105.0, 315.0, False)


def test_a_day_may_be_too_full_and_says_so(office: Office) -> None:
    for turn in range(8):
        planned(office, MORNING + turn * HOUR, kind="presentation")
    found = load(office)
    assert found.share == pytest.approx(480 / 420)
    assert found.overloaded and found.free == 0.0


def test_what_was_planned_and_done_stays_in_the_day_and_what_was_not_planned_does_not_count(
    office: Office,
) -> None:
    done = {"state": "done", "done_at": MORNING}
    planned(office, MORNING, kind="meeting", **done)
    planned(office, MORNING, origin="call", **done)
    planned(office, MORNING, kind="meeting", state="cancelled", done_at=MORNING)
    planned(office, MORNING + HOUR, kind="offer")
    found = load(office)
    assert found.parts == (LoadPart("meeting", False, 1, 60.0, True), LoadPart("offer", False, 1, 20.0))
    assert (found.minutes, found.open_minutes) == (80.0, 20.0)


def test_what_is_left_from_before_is_told_apart(office: Office) -> None:
    planned(office, MORNING - 24 * HOUR)
    planned(office, MORNING - 100 * HOUR)
    planned(office, MORNING)
    found = loads(office, DAY, DAY + timedelta(days=1))
    anna = office.staff["anna"]
    assert (found[anna, DAY].carried, found[anna, DAY].minutes) == (2, 7.0)
    assert found[anna, DAY + timedelta(days=1)].carried == 0


def test_a_day_is_that_of_the_persons_own_calendar(office: Office) -> None:
    with office.superuser() as root:
        root.execute("update crm.staff set time_zone = 'Asia/Vladivostok' where login = 'boris'")
    late = datetime.combine(DAY - timedelta(days=1), time(20), KYIV)
    planned(office, late.astimezone(UTC), "anna")
    planned(office, late.astimezone(UTC), "boris")
    found = loads(office)
    assert found[office.staff["anna"], DAY].minutes == 0.0
    assert found[office.staff["boris"], DAY].minutes == 7.0


def test_nobody_counts_what_he_may_not_see(office: Office) -> None:
    planned(office, MORNING, "clara")
    with office.as_user("leo") as db:
        team = capacity.read_team(db, office.groups["South"])
        weights = capacity.read_weights(db, team, DAY, read_books(db))
        found = capacity.read_loads(db, team, (DAY,), weights, now=MORNING)
    assert {one.minutes for one in found.values()} == {0.0}


@pytest.mark.parametrize(("day", "hours"), [(date(2027, 3, 28), 23), (date(2027, 10, 31), 25), (DAY, 24)])
def test_bounds_of_a_day_follow_the_clock(day: date, hours: int) -> None:
    starts, ends = TeamMember(1, "Anna", "manager", 1, "Europe/Kyiv").bounds(day)
    assert ends - starts == timedelta(hours=hours)


def test_a_clock_that_cannot_be_read_is_utc() -> None:
    anna = TeamMember(1, "Anna", "manager", 1, "Mars/Olympus")
    assert anna.zone.key == "UTC"
    assert replace(anna, time_zone="Europe/Kyiv").zone == KYIV


def test_no_capacity_is_no_load() -> None:
    assert DayLoad(1, DAY, 0).share == 0.0
    assert Weights().of("call") == 15.0
