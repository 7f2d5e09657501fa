"""Calling windows: the most special row rules, holidays close, clock changes do no harm."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.windows import (
    DEFAULT_WINDOW,
    Holiday,
    Window,
    chosen_windows,
    is_open,
    next_open,
    open_spans,
    opens_at,
)

KYIV = ZoneInfo("Europe/Kyiv")
HONOLULU = ZoneInfo("Pacific/Honolulu")
MAINE = ZoneInfo("America/New_York")
EVERY_DAY = frozenset(range(7))
INDEPENDENCE = Holiday("UA", date(2026, 8, 24), "День незалежності")


def kyiv(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=KYIV)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("at", "state"),
    [
        (kyiv(2026, 11, 25, 9), True),
        (kyiv(2026, 11, 25, 8, 59), False),
        (kyiv(2026, 11, 25, 18, 59), True),
        (kyiv(2026, 11, 25, 19), False),
        (kyiv(2026, 11, 28, 12), False),
        (kyiv(2026, 11, 29, 12), False),
    ],
)
def test_without_rows_monday_to_friday_nine_to_nineteen_is_open(at: datetime, state: bool) -> None:
    assert is_open(at.astimezone(UTC), KYIV) is state


def test_the_clients_clock_decides_and_not_ours() -> None:
    noon_in_maine = datetime(2026, 11, 25, 17, tzinfo=UTC)
    assert is_open(noon_in_maine, MAINE)
    assert not is_open(noon_in_maine, HONOLULU)
    assert opens_at(noon_in_maine, HONOLULU) == datetime(2026, 11, 25, 19, tzinfo=UTC)


def test_an_unknown_zone_is_unknown_and_not_closed() -> None:
    at = kyiv(2026, 11, 28, 3)
    assert is_open(at, None) is None
    assert opens_at(at, None) is None
    assert next_open(at, None) == at


PROJECT = Window("warm", None, None, EVERY_DAY, time(10), time(12))
REGION = Window(None, "UA", "Lviv", EVERY_DAY, time(12), time(14))
COUNTRY = Window(None, "UA", None, EVERY_DAY, time(14), time(16))
ANYWHERE = Window(None, None, None, EVERY_DAY, time(16), time(18))
ROWS = [ANYWHERE, COUNTRY, REGION, PROJECT]


@pytest.mark.parametrize(
    ("country", "region", "project_code", "row"),
    [
        ("UA", "Lviv", "warm", PROJECT),
        (None, None, "warm", PROJECT),
        ("UA", "lviv ", "cold", REGION),
        ("ua", "Odesa", None, COUNTRY),
        ("PL", "Lviv", None, ANYWHERE),
        (None, None, None, ANYWHERE),
    ],
)
def test_the_most_special_row_rules(
    country: str | None, region: str | None, project_code: str | None, row: Window
) -> None:
    assert chosen_windows(ROWS, country=country, region=region, project_code=project_code) == (row,)


def test_a_window_of_a_project_in_a_country_outweighs_that_of_the_project() -> None:
    special = Window("warm", "UA", None, EVERY_DAY, time(8), time(9))
    chosen = chosen_windows([*ROWS, special], country="UA", region="Lviv", project_code="warm")
    assert chosen == (special,)


def test_rows_of_other_projects_leave_the_default() -> None:
    assert chosen_windows([PROJECT], country=None, region=None, project_code="cold") == (DEFAULT_WINDOW,)


def test_two_rows_of_one_rank_both_open() -> None:
    rows = [
        Window(None, "UA", None, EVERY_DAY, time(9), time(13)),
        Window(None, "UA", None, EVERY_DAY, time(14), time(18)),
    ]
    assert is_open(kyiv(2026, 11, 25, 12), KYIV, country="UA", windows=rows)
    assert not is_open(kyiv(2026, 11, 25, 13, 30), KYIV, country="UA", windows=rows)
    assert opens_at(kyiv(2026, 11, 25, 13, 30), KYIV, country="UA", windows=rows) == kyiv(2026, 11, 25, 14)


def test_a_holiday_of_the_country_closes_the_day_there_only() -> None:
    noon = kyiv(2026, 8, 24, 12)
    assert not is_open(noon, KYIV, country="UA", holidays=[INDEPENDENCE])
    assert is_open(noon, KYIV, country="PL", holidays=[INDEPENDENCE])
    assert is_open(noon, KYIV, holidays=[INDEPENDENCE])
    assert opens_at(noon, KYIV, country="UA", holidays=[INDEPENDENCE]) == kyiv(2026, 8, 25, 9)


def test_a_holiday_without_country_closes_everywhere() -> None:
    assert not is_open(kyiv(2027, 1, 1, 12), KYIV, holidays=[Holiday(None, date(2027, 1, 1), "New Year")])


NEW_YEAR = date(2027, 1, 1)


@pytest.mark.parametrize(
    ("row", "state"),
    [
        (Holiday("UA", NEW_YEAR, "x", project_code="warm"), False),
        (Holiday(None, NEW_YEAR, "x", region="lviv "), False),
        (Holiday("UA", NEW_YEAR, "x", "warm", "Lviv"), False),
        (Holiday("UA", NEW_YEAR, "x", project_code="cold"), True),
        (Holiday("UA", NEW_YEAR, "x", region="Odesa"), True),
        (Holiday("PL", NEW_YEAR, "x", "warm", "Lviv"), True),
        (Holiday("PL", NEW_YEAR, "x", project_code="warm"), True),
    ],
)
def test_a_holiday_of_a_project_or_a_region_closes_the_day_there_only(row: Holiday, state: bool) -> None:
    noon = kyiv(2027, 1, 1, 12)
    place = {"country": "UA", "region": "Lviv", "project_code": "warm"}
    assert is_open(noon, KYIV, holidays=[row], **place) is state


def test_a_holiday_of_a_project_closes_that_projects_own_hours_and_the_next_day_opens() -> None:
    own = Window("warm", None, None, EVERY_DAY, time(10), time(12))
    rows = [own, ANYWHERE]
    off = [Holiday(None, NEW_YEAR, "x", project_code="warm")]
    at = kyiv(2027, 1, 1, 9)
    assert opens_at(at, KYIV, project_code="warm", windows=rows, holidays=off) == kyiv(2027, 1, 2, 10)
    assert opens_at(at, KYIV, project_code="cold", windows=rows, holidays=off) == kyiv(2027, 1, 1, 16)


def test_a_holiday_of_a_region_leaves_clients_without_region_open() -> None:
    off = [Holiday("UA", NEW_YEAR, "x", region="Lviv")]
    assert is_open(kyiv(2027, 1, 1, 12), KYIV, country="UA", holidays=off)


def test_weekdays_are_counted_from_monday_as_zero() -> None:
    sundays = [Window(None, None, None, frozenset({6}), time(9), time(19))]
    assert opens_at(kyiv(2026, 11, 25, 12), KYIV, windows=sundays) == kyiv(2026, 11, 29, 9)


def test_the_weekend_opens_on_monday() -> None:
    assert opens_at(kyiv(2026, 11, 27, 19), KYIV) == kyiv(2026, 11, 30, 9)
    assert next_open(kyiv(2026, 11, 28, 12), KYIV) == kyiv(2026, 11, 30, 9)


def test_while_open_the_next_opening_is_the_one_after() -> None:
    at = kyiv(2026, 11, 25, 12)
    assert next_open(at, KYIV) == at
    assert opens_at(at, KYIV) == kyiv(2026, 11, 26, 9)


def test_a_window_that_never_opens_has_no_opening() -> None:
    never = [Window(None, None, None, frozenset(), time(9), time(19))]
    backwards = [Window(None, None, None, EVERY_DAY, time(19), time(9))]
    for rows in (never, backwards):
        assert opens_at(kyiv(2026, 11, 25, 12), KYIV, windows=rows) is None
        assert next_open(kyiv(2026, 11, 25, 12), KYIV, windows=rows) is None


def test_midnight_can_close_the_day() -> None:
    rows = [Window(None, None, None, EVERY_DAY, time(20), time(0))]
    assert is_open(kyiv(2026, 11, 25, 23, 59), KYIV, windows=rows)
    assert not is_open(kyiv(2026, 11, 26, 0), KYIV, windows=rows)


def test_nine_oclock_stays_nine_oclock_across_a_clock_change() -> None:
    for sunday in (date(2026, 3, 29), date(2026, 10, 25)):
        saturday_noon = datetime.combine(sunday, time(12), tzinfo=KYIV) - timedelta(days=1)
        found = opens_at(saturday_noon.astimezone(UTC), KYIV)
        assert found is not None
        assert found.astimezone(KYIV).replace(tzinfo=None) == datetime.combine(sunday, time(9)) + timedelta(
            days=1
        )


def test_an_opening_in_the_skipped_hour_opens_when_the_clocks_have_moved() -> None:
    rows = [Window(None, None, None, EVERY_DAY, time(3, 30), time(6))]
    found = opens_at(kyiv(2026, 3, 29, 1), KYIV, windows=rows)
    assert found == kyiv(2026, 3, 29, 4, 30)


@settings(deadline=None)
@given(
    at=st.datetimes(
        datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2028-01-01"), timezones=st.just(UTC)
    ),
    zone=st.sampled_from(["Europe/Kyiv", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]),
    days=st.frozensets(st.integers(0, 6), min_size=1),
    hours=st.lists(st.times(), min_size=2, max_size=2, unique=True).map(sorted),
)
def test_the_next_opening_is_open_and_nothing_before_it_is(
    at: datetime, zone: str, days: frozenset[int], hours: list[time]
) -> None:
    rows = [Window(None, None, None, days, hours[0], hours[1])]
    found = next_open(at, ZoneInfo(zone), windows=rows)
    if found is None:
        return
    assert found >= at
    assert is_open(found, ZoneInfo(zone), windows=rows)
    if found > at:
        assert not is_open(found - timedelta(microseconds=1), ZoneInfo(zone), windows=rows)
        assert not is_open(at + (found - at) / 2, ZoneInfo(zone), windows=rows)


def test_open_spans_are_the_open_parts_of_a_stretch_of_time() -> None:
    monday = kyiv(2027, 3, 1, 10)
    noon = Window(None, None, None, frozenset({0}), time(9), time(12))
    evening = Window(None, None, None, frozenset({0}), time(14), time(0))
    found = open_spans(monday, monday + timedelta(days=8), KYIV, windows=(evening, noon))
    told = [f"{start.astimezone(KYIV):%d %H:%M}-{end.astimezone(KYIV):%H:%M}" for start, end in found]
    assert told == ["01 10:00-12:00", "01 14:00-00:00", "08 09:00-12:00", "08 14:00-00:00"]
    closed = (Holiday(None, monday.date(), "a day off"),)
    assert open_spans(monday, monday + timedelta(hours=9), KYIV, windows=(noon,), holidays=closed) == ()
