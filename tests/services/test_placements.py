"""Where clients of an assignment go: reckoned, so tried without a base."""

from __future__ import annotations

import uuid
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.capacity import DayLoad, LoadPart, TeamMember, weigh
from app.services.placements import Prospect, Scene, evenly, one_after_another, spread
from app.services.spreads import AssignmentForm, SpreadPlan
from app.services.windows import Holiday, Window, is_open

KYIV, NEW_YORK = ZoneInfo("Europe/Kyiv"), ZoneInfo("America/New_York")
MONDAY = date(2027, 3, 1)
TUESDAY, WEDNESDAY, SATURDAY = date(2027, 3, 2), date(2027, 3, 3), date(2027, 3, 6)
BEFORE = datetime(2027, 2, 26, 12, tzinfo=UTC)
ANNA, BORIS = (
    TeamMember(1, "Anna", "manager", 1, "Europe/Kyiv"),
    TeamMember(2, "Boris", "manager", 1, "Europe/Kyiv"),
)


def prospects(count: int, **fields: object) -> list[Prospect]:
    values = {"owner_id": None, "time_zone": "Europe/Kyiv", "country": "UA"} | fields
    return [Prospect(uuid.UUID(int=one + 1), f"Firm {one}", 1, **values) for one in range(count)]  # type: ignore[arg-type]


def scene(
    now: datetime = BEFORE, *, before: dict[tuple[int, date], float] | None = None, **more: object
) -> Scene:
    """Anna and Boris, each with a plan of sixty calls a day, and so many minutes planned before."""
    days = [MONDAY + timedelta(days=ahead) for ahead in range(-400, 400)]
    loads = {}
    for one in (ANNA, BORIS):
        for day in days:
            minutes = (before or {}).get((one.id, day), 0.0)
            parts = (LoadPart("call", False, 1, minutes),) if minutes else ()
            loads[one.id, day] = DayLoad(one.id, day, parts=parts)
    weights = {one.id: weigh({"meeting": 60.0}, 60) for one in (ANNA, BORIS)}
    return Scene(now, (ANNA, BORIS), loads, weights, kinds={"call": 15, "meeting": 60}, **more)  # type: ignore[arg-type]


def form(**fields: object) -> AssignmentForm:
    values = {"days": (MONDAY, TUESDAY, WEDNESDAY), "staff_ids": (1, 2)} | fields
    return AssignmentForm(uuid.UUID(int=7), "Autumn", **values)  # type: ignore[arg-type]


def by_cell(plan: SpreadPlan) -> Counter[tuple[int, date]]:
    return Counter((item.staff_id, item.day) for item in plan.items)


def test_pool_is_spread_evenly_over_people_and_days() -> None:
    plan = spread(form(), prospects(200), scene())
    assert len(plan.items) == 200
    assert set(by_cell(plan).values()) == {33, 34}
    assert plan.left_out == () and plan.moving == 200
    assert sum(share.clients for share in plan.shares) == 200
    assert plan.of_person(1) == 100
    assert plan.on_day(MONDAY) in (66, 67, 68)


def test_the_same_input_gives_the_same_answer() -> None:
    assert spread(form(), prospects(60), scene()) == spread(form(), prospects(60), scene())


def test_who_is_full_gets_less_and_both_end_equally_full() -> None:
    plan = spread(form(days=(MONDAY,)), prospects(30), scene(before={(1, MONDAY): 140.0}))
    cells = by_cell(plan)
    assert cells[1, MONDAY] == 5 and cells[2, MONDAY] == 25
    anna, boris = plan.shares
    assert anna.load == pytest.approx(boris.load)
    assert anna.load_before == pytest.approx(1 / 3)


def test_more_than_fits_is_a_warning_and_is_done_all_the_same() -> None:
    plan = spread(form(days=(MONDAY,), staff_ids=(1,)), prospects(90), scene())
    assert len(plan.items) == 90
    [warned] = plan.warnings
    assert warned.staff_id == 1 and warned.load == pytest.approx(1.5)


def test_owned_clients_stay_with_their_owner_unless_the_form_says_otherwise() -> None:
    owned = prospects(10, owner_id=1)
    staying = spread(form(), owned, scene())
    assert {item.staff_id for item in staying.items} == {1} and staying.moving == 0
    moved = spread(form(staff_ids=(2,), to_these=True), owned, scene())
    assert {item.staff_id for item in moved.items} == {2} and moved.moving == 10
    foreign = spread(form(), prospects(3, owner_id=9), scene())
    assert foreign.reasons == {"owner_away": 3}


def test_pool_without_anybody_chosen_is_left_out() -> None:
    assert spread(form(staff_ids=()), prospects(3), scene()).reasons == {"no_people": 3}


def test_every_moment_is_in_the_clients_hours_and_nobody_has_two_at_once() -> None:
    mixed = [*prospects(40), *prospects(40, time_zone="America/New_York", country="US")]
    mixed = [Prospect(**{**vars(one), "id": uuid.UUID(int=place + 1)}) for place, one in enumerate(mixed)]
    plan = spread(form(), mixed, scene())
    assert len(plan.items) == 80
    zones = {one.id: ZoneInfo(one.time_zone or "") for one in mixed}
    for item in plan.items:
        assert is_open(item.due_at, zones[item.client_id])
        assert 9 <= item.due_at.astimezone(KYIV).hour < 18
        assert item.due_wall == item.due_at.astimezone(zones[item.client_id]).replace(tzinfo=None)
    assert len({(item.staff_id, item.due_at) for item in plan.items}) == 80


def test_hours_outside_of_the_managers_day_are_taken_when_there_are_no_others() -> None:
    late = prospects(4, time_zone="America/Los_Angeles", country="US")
    plan = spread(form(), late, scene())
    assert len(plan.items) == 4
    assert all(item.due_at.astimezone(KYIV).hour >= 19 for item in plan.items)


def test_nobody_is_rung_on_a_closed_day() -> None:
    weekend = spread(form(days=(SATURDAY,)), prospects(3), scene())
    assert weekend.reasons == {"no_window": 3}
    holiday = Holiday("UA", MONDAY, "a day off")
    moved = spread(form(days=(MONDAY, TUESDAY)), prospects(4), scene(holidays=(holiday,)))
    assert moved.on_day(MONDAY) == 0 and moved.on_day(TUESDAY) == 4


def test_papers_need_no_window() -> None:
    plan = spread(form(kind="document", days=(SATURDAY,)), prospects(3, time_zone=None), scene())
    assert len(plan.items) == 3


def test_unknown_zone_counts_as_open_in_working_hours() -> None:
    plan = spread(form(days=(MONDAY,)), prospects(5, time_zone="Mars/Olympus"), scene())
    assert [item.due_zone for item in plan.items] == ["Europe/Kyiv"] * 5
    assert all(9 <= item.due_at.astimezone(KYIV).hour < 18 for item in plan.items)


def test_today_takes_only_what_is_left_of_it() -> None:
    afternoon = datetime.combine(MONDAY, time(16, 30), KYIV).astimezone(UTC)
    plan = spread(form(days=(MONDAY, TUESDAY), staff_ids=(1,)), prospects(40), scene(afternoon))
    assert all(item.due_at >= afternoon for item in plan.items)
    assert 0 < plan.on_day(MONDAY) < plan.on_day(TUESDAY)
    evening = datetime.combine(MONDAY, time(20), KYIV).astimezone(UTC)
    assert spread(form(days=(MONDAY,)), prospects(3), scene(evening)).reasons == {"no_window": 3}


def test_an_hour_that_was_named_is_kept_one_after_the_other() -> None:
    plan = spread(form(kind="meeting", at=time(11), days=(TUESDAY,), staff_ids=(1,)), prospects(3), scene())
    clocks = [item.due_at.astimezone(KYIV).strftime("%H:%M") for item in plan.items]
    assert clocks == ["11:00", "12:00", "13:00"]
    crowd = spread(form(kind="meeting", at=time(17), days=(TUESDAY,), staff_ids=(1,)), prospects(5), scene())
    assert len(crowd.items) == 2 and crowd.reasons == {"no_window": 3}
    assert sum(share.clients for share in crowd.shares) == 2


def test_whole_day_has_no_hour_and_ends_with_the_day() -> None:
    plan = spread(form(whole_day=True, days=(TUESDAY,), staff_ids=(1,)), prospects(3), scene())
    assert {item.due_at.astimezone(KYIV).strftime("%d %H:%M") for item in plan.items} == {"02 23:59"}
    assert {item.due_wall for item in plan.items} == {None}


def test_moments_that_are_taken_are_gone_round() -> None:
    taken = {datetime.combine(MONDAY, time(9), KYIV).astimezone(UTC)}
    made = scene()
    made.taken[1] = set(taken)
    plan = spread(form(days=(MONDAY,), staff_ids=(1,)), prospects(9), made)
    assert not {item.due_at for item in plan.items} & taken
    assert len({item.due_at for item in plan.items}) == 9


@pytest.mark.parametrize("day", [date(2027, 3, 28), date(2027, 10, 31)])
def test_a_day_of_23_or_25_hours_is_spread_like_any_other(day: date) -> None:
    always = Window(None, None, None, frozenset(range(7)), time(0), time(0))
    made = scene(datetime(2027, 3, 27, 12, tzinfo=UTC), windows=(always,))
    plan = spread(form(days=(day,)), prospects(40), made)
    assert len(plan.items) == 40
    for item in plan.items:
        assert item.due_at.astimezone(KYIV).date() == day
        assert item.due_wall == item.due_at.astimezone(KYIV).replace(tzinfo=None)
    [ends] = {item.due_at for item in spread(form(days=(day,), whole_day=True), prospects(1), made).items}
    assert ends.astimezone(KYIV).strftime("%H:%M") == "23:59"


def test_what_is_not_published_yet_counts_as_there() -> None:
    made = scene()
    made.added[1, MONDAY] = 210.0
    plan = spread(form(days=(MONDAY,)), prospects(30), made)
    assert by_cell(plan) == Counter({(2, MONDAY): 30})
    assert plan.shares[0].load_before == pytest.approx(0.5)


def test_days_and_people_named_twice_count_once() -> None:
    plan = spread(form(days=(MONDAY, MONDAY), staff_ids=(1, 1)), prospects(4), scene())
    assert len(plan.shares) == 1 and plan.shares[0].clients == 4


def test_very_many_in_a_short_window_still_differ() -> None:
    start = datetime(2027, 3, 1, 8, tzinfo=UTC)
    spans = (
        (start, start + timedelta(minutes=10)),
        (start + timedelta(hours=2), start + timedelta(hours=2, minutes=5)),
    )
    taken: set[datetime] = set()
    moments = evenly(spans, 40, taken)
    assert len(set(moments)) == 40
    assert all(any(begin <= moment < end for begin, end in spans) for moment in moments)
    assert one_after_another(spans, 3, timedelta(minutes=10), set()) == [start, spans[1][0], None]
