"""Clocks: what the screens read, in zones that change their clocks and zones that do not."""

from __future__ import annotations

import time as ticks
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from app.services import clocks, windows

KYIV = ZoneInfo("Europe/Kyiv")
HONOLULU = ZoneInfo("Pacific/Honolulu")
MAINE = ZoneInfo("America/New_York")
KATHMANDU = ZoneInfo("Asia/Kathmandu")
WEDNESDAY = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [(KYIV, 0), (HONOLULU, -720), (MAINE, -420), (KATHMANDU, 225), (ZoneInfo("UTC"), -120)],
)
def test_offset_is_counted_in_minutes_from_our_own_clock(zone: ZoneInfo, minutes: int) -> None:
    assert clocks.offset_from_own(WEDNESDAY, zone, KYIV) == minutes


def test_offset_follows_summer_time_of_either_side() -> None:
    after_europe_before_america = datetime(2026, 10, 27, 12, tzinfo=UTC)
    assert clocks.offset_from_own(after_europe_before_america, MAINE, KYIV) == -360


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 29), 23), ((2026, 10, 25), 25), ((2026, 11, 25), 24)])
def test_a_day_is_as_long_as_its_clocks_make_it(day: tuple[int, int, int], hours: int) -> None:
    start, end = clocks.day_bounds(datetime(*day, 12, tzinfo=KYIV), KYIV)
    assert end - start == timedelta(hours=hours)
    assert start.astimezone(KYIV).time() == end.astimezone(KYIV).time() == time()


@pytest.mark.parametrize(
    ("clock", "part"),
    [
        (time(7), "morning"), (time(9), "morning"), (time(11, 59), "morning"), (time(12), "day"),
        (time(15, 59), "day"), (time(16), "evening"), (time(22), "evening"),
    ],
)  # fmt: skip
def test_the_day_has_three_parts(clock: time, part: str) -> None:
    assert clocks.part_of_day(clock) == part
    assert clocks.part_of_day(datetime.combine(WEDNESDAY, clock)) == part


@pytest.mark.parametrize(
    ("days", "name"),
    [(-2, "this_week"), (-1, "yesterday"), (0, "today"), (1, "tomorrow"), (2, "this_week"), (4, "this_week"),
     (5, "other"), (-3, "other"), (365, "other")],
)  # fmt: skip
def test_a_moment_knows_how_near_it_is(days: int, name: str) -> None:
    assert clocks.nearness(WEDNESDAY + timedelta(days=days), WEDNESDAY, KYIV) == name


@pytest.mark.parametrize(
    ("late", "units"),
    [
        (timedelta(minutes=1), (0, 0, 1)),
        (timedelta(hours=2, minutes=28, seconds=59), (0, 2, 28)),
        (timedelta(hours=24), (1, 0, 0)),
        (timedelta(days=3, hours=5, minutes=40), (3, 5, 0)),
    ],
)
def test_lateness_is_said_in_the_two_largest_units(late: timedelta, units: tuple[int, int, int]) -> None:
    found = clocks.lateness(WEDNESDAY, WEDNESDAY + late)
    assert found is not None
    assert (found.days, found.hours, found.minutes) == units


@pytest.mark.parametrize(
    "late", [timedelta(0), timedelta(seconds=59), timedelta(minutes=-5), timedelta(days=-5)]
)
def test_nothing_is_late_before_a_full_minute(late: timedelta) -> None:
    assert clocks.lateness(WEDNESDAY, WEDNESDAY + late) is None


@pytest.mark.parametrize(
    "name", [None, "", "Nowhere/Town", "Europe", "../etc/passwd", "a\0b", "Europe/Kyiv\n"]
)
def test_an_unknown_zone_is_none_and_no_error(name: str | None) -> None:
    assert clocks.zone_named(name) is None


def test_a_known_zone_is_found() -> None:
    assert clocks.zone_named("Europe/Kyiv") == KYIV


def test_a_skipped_hour_moves_forward_and_a_doubled_one_is_its_first() -> None:
    assert clocks.at_wall(datetime.fromisoformat("2026-03-29T03:30"), KYIV).astimezone(KYIV).time() == time(
        4, 30
    )
    assert clocks.at_wall(datetime.fromisoformat("2026-10-25T03:30"), KYIV) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_the_other_part_of_the_day_is_inside_the_calling_window() -> None:
    opening = partial(windows.next_open, zone=KYIV)
    found = clocks.other_part_of_day(WEDNESDAY, KYIV, next_open=opening)
    assert found == datetime(2026, 11, 25, 12, tzinfo=KYIV)
    friday_evening = datetime(2026, 11, 27, 18, tzinfo=KYIV)
    assert clocks.other_part_of_day(friday_evening, KYIV, next_open=opening) == datetime(
        2026, 11, 30, 9, tzinfo=KYIV
    )


def test_no_part_of_the_day_is_found_where_nothing_opens() -> None:
    assert clocks.other_part_of_day(WEDNESDAY, KYIV, next_open=lambda at: None) is None


def test_fixed_clock_moves_only_when_told() -> None:
    clock = clocks.FixedClock(WEDNESDAY.astimezone(KYIV))
    assert clock.now() == clock.now() == WEDNESDAY
    assert clock.advance(timedelta(minutes=15)) == WEDNESDAY + timedelta(minutes=15) == clock.now()
    clock.set(WEDNESDAY)
    assert clock.now() == WEDNESDAY


def test_server_clock_follows_the_server_and_not_the_pc() -> None:
    count = [100.0]
    clock = clocks.ServerClock(steady=lambda: count[0])
    assert not clock.measured

    def slow_answer() -> datetime:
        count[0] += 4  # the answer was made in the middle of a round trip of four seconds
        return WEDNESDAY

    clock.measure(slow_answer)
    assert clock.measured
    assert clock.now() == WEDNESDAY + timedelta(seconds=2)
    count[0] += 60
    assert clock.now() == WEDNESDAY + timedelta(seconds=62)


def test_server_clock_runs_by_itself() -> None:
    clock = clocks.ServerClock()
    first, deadline = clock.now(), ticks.monotonic() + 5
    while clock.now() == first and ticks.monotonic() < deadline:
        pass
    assert clock.now() > first
