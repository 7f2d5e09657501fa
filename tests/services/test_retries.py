"""Retries: when nobody was reached, the next try is later, at another time of day, and inside the window."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.clocks import PARTS, PartOfDay, part_of_day
from app.services.retries import RULES, next_try
from app.services.windows import Holiday, Window, is_open

KYIV = ZoneInfo("Europe/Kyiv")
MORNINGS_ONLY = [Window(None, None, None, frozenset(range(5)), time(9), time(11))]


def kyiv(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=KYIV)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (kyiv(25, 11), kyiv(25, 11, 15)),
        (kyiv(25, 18, 50), kyiv(26, 9)),
        (kyiv(27, 18, 50), kyiv(30, 9)),
    ],
)
def test_busy_is_tried_again_in_a_quarter_of_an_hour(now: datetime, expected: datetime) -> None:
    assert next_try(now, rule="minutes", minutes=15, zone=KYIV) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (kyiv(25, 11), kyiv(25, 14)),  # morning: three hours later it is day
        (kyiv(25, 9, 10), kyiv(25, 12, 10)),
        (kyiv(25, 13), kyiv(25, 16)),
        (kyiv(25, 12, 10), kyiv(25, 16)),  # three hours later it is still day: the evening
        (kyiv(25, 17), kyiv(26, 9)),
        (kyiv(27, 17), kyiv(30, 9)),
    ],
)
def test_no_answer_is_tried_in_another_part_of_the_day(now: datetime, expected: datetime) -> None:
    assert next_try(now, rule="other_part_of_day", minutes=0, zone=KYIV) == expected


@pytest.mark.parametrize(
    ("tried", "expected"),
    [
        ({"morning": 1}, kyiv(25, 14)),
        ({"morning": 1, "day": 1}, kyiv(25, 16)),
        ({"morning": 1, "day": 1, "evening": 1}, kyiv(25, 14)),
        ({"morning": 1, "day": 1, "evening": 2}, kyiv(25, 14)),
    ],
)
def test_tries_are_spread_over_the_parts_of_the_day(tried: dict[PartOfDay, int], expected: datetime) -> None:
    assert (
        next_try(kyiv(25, 11), rule="other_part_of_day", minutes=0, zone=KYIV, tried_parts=tried) == expected
    )


def test_six_tries_after_no_answer_meet_every_part_of_the_day_twice() -> None:
    now, tried = kyiv(23, 9), dict.fromkeys(PARTS, 0)
    for _ in range(6):
        tried[part_of_day(now.astimezone(KYIV))] += 1
        now = next_try(now, rule="other_part_of_day", minutes=180, zone=KYIV, tried_parts=tried)
    assert tried == {"morning": 2, "day": 2, "evening": 2}


def test_a_longer_delay_is_kept() -> None:
    assert next_try(kyiv(25, 9), rule="other_part_of_day", minutes=480, zone=KYIV) == kyiv(25, 17)


@pytest.mark.parametrize(
    ("now", "expected"),
    [(kyiv(25, 11), kyiv(26, 12)), (kyiv(25, 17), kyiv(26, 9)), (kyiv(27, 13), kyiv(30, 9))],
)
def test_answering_machine_is_tried_the_next_working_day_at_another_time(
    now: datetime, expected: datetime
) -> None:
    assert next_try(now, rule="next_day", minutes=0, zone=KYIV) == expected


def test_a_holiday_is_no_working_day() -> None:
    holidays = [Holiday("UA", date(2026, 11, 26), "Day off")]
    found = next_try(kyiv(25, 17), rule="next_day", minutes=0, zone=KYIV, country="UA", holidays=holidays)
    assert found == kyiv(27, 9)


def test_days_keep_the_wall_time_over_a_clock_change() -> None:
    friday = datetime(2026, 10, 23, 11, tzinfo=KYIV)
    found = next_try(friday, rule="days", minutes=3 * 1440, zone=KYIV)
    assert found == datetime(2026, 10, 26, 11, tzinfo=KYIV)
    assert found - friday.astimezone(UTC) == timedelta(hours=73)


def test_days_that_end_on_a_weekend_move_to_monday() -> None:
    assert next_try(kyiv(25, 15), rule="days", minutes=4 * 1440, zone=KYIV) == kyiv(30, 9)


def test_a_window_of_mornings_only_is_better_than_never() -> None:
    found = next_try(kyiv(25, 10), rule="other_part_of_day", minutes=0, zone=KYIV, windows=MORNINGS_ONLY)
    assert found == kyiv(26, 9)


def test_a_window_that_never_opens_gets_the_plain_delay() -> None:
    never = [Window(None, None, None, frozenset(), time(9), time(19))]
    assert next_try(kyiv(25, 10), rule="minutes", minutes=15, zone=KYIV, windows=never) == kyiv(25, 10, 15)
    found = next_try(kyiv(25, 10), rule="other_part_of_day", minutes=0, zone=KYIV, windows=never)
    assert found == kyiv(25, 13)


def test_an_unknown_rule_is_a_bug_and_says_so() -> None:
    with pytest.raises(ValueError, match="unknown retry rule 'never'"):
        next_try(kyiv(25, 10), rule="never", minutes=0, zone=KYIV)


@settings(deadline=None)
@given(
    now=st.datetimes(
        datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2028-01-01"), timezones=st.just(UTC)
    ),
    zone=st.sampled_from(["Europe/Kyiv", "America/New_York", "Pacific/Honolulu", "Australia/Lord_Howe"]),
    rule=st.sampled_from(RULES),
    minutes=st.none() | st.integers(0, 20_000),
    tried=st.dictionaries(st.sampled_from(PARTS), st.integers(0, 9)),
)
def test_every_next_try_is_later_and_inside_the_window(
    now: datetime, zone: str, rule: str, minutes: int | None, tried: dict[PartOfDay, int]
) -> None:
    where = ZoneInfo(zone)
    found = next_try(now, rule=rule, minutes=minutes, zone=where, tried_parts=tried)
    assert found > now
    assert is_open(found, where)
    if rule in ("other_part_of_day", "next_day"):
        assert part_of_day(found.astimezone(where)) != part_of_day(now.astimezone(where))
    if rule == "next_day":
        assert found.astimezone(where).date() > now.astimezone(where).date()
