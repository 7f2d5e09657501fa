"""Clashes and free slots: a warning with a way out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.slots import clashes, free_slots
from app.services.windows import is_open

KYIV = ZoneInfo("Europe/Kyiv")
OPEN = partial(is_open, zone=KYIV)


def at(hour: int, minute: int = 0, day: int = 25) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=KYIV).astimezone(UTC)


TALK = (at(14), at(14, 30))


@pytest.mark.parametrize(
    ("moment", "touches"),
    [(at(13, 45), False), (at(13, 46), True), (at(14), True), (at(14, 29), True), (at(14, 30), False)],
)
def test_talks_that_touch_clash_and_neighbours_do_not(moment: datetime, touches: bool) -> None:
    assert clashes(moment, [TALK]) == ([TALK] if touches else [])


def test_a_planned_moment_without_length_clashes_too() -> None:
    moment = (at(14), at(14))
    assert clashes(at(14), [moment]) == [moment]
    assert clashes(at(13, 50), [moment]) == [moment]
    assert clashes(at(14, 1), [moment]) == []


def test_clashes_come_in_order_of_time() -> None:
    early, late = (at(13), at(14, 5)), (at(14, 10), at(15))
    assert clashes(at(14), [late, early], minutes=30) == [early, late]


def test_free_slots_follow_the_taken_hour() -> None:
    assert free_slots(at(14), [TALK], OPEN) == [at(14, 30), at(14, 45), at(15)]


def test_slots_before_the_moment_are_offered_when_that_is_still_ahead() -> None:
    assert free_slots(at(14), [TALK], OPEN, not_before=at(9)) == [at(13, 30), at(13, 45), at(14, 30)]


def test_slots_move_to_the_next_opening() -> None:
    assert free_slots(at(18, 50, day=27), [], OPEN) == [at(9, day=30), at(9, 15, day=30), at(9, 30, day=30)]


def test_a_slot_ends_before_the_window_closes() -> None:
    assert free_slots(at(18, 45), [], OPEN, count=1, minutes=30) == [at(9, day=26)]


def test_an_unknown_window_counts_as_open() -> None:
    assert free_slots(at(3), [], lambda moment: None, count=1) == [at(3)]


def test_nothing_is_offered_where_nothing_opens() -> None:
    assert free_slots(at(14), [], lambda moment: False) == []


@settings(deadline=None)
@given(
    near=st.datetimes(
        datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-01-01"), timezones=st.just(UTC)
    ),
    starts=st.lists(st.integers(-300, 3000), max_size=30),
    count=st.integers(1, 5),
)
def test_every_offered_slot_is_free_open_ahead_and_on_a_quarter(
    near: datetime, starts: list[int], count: int
) -> None:
    busy = [(near + timedelta(minutes=start), near + timedelta(minutes=start + 20)) for start in starts]
    slots = free_slots(near, busy, OPEN, count=count)
    assert len(slots) == count
    assert slots == sorted(set(slots))
    for slot in slots:
        assert slot >= near
        assert not clashes(slot, busy)
        assert OPEN(slot)
        assert (slot.minute % 15, slot.second, slot.microsecond) == (0, 0, 0)
