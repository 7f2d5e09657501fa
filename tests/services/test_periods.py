"""Periods begin and end where people say, and pace goes by working hours."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.services.dictionaries import Books
from app.services.periods import (
    KINDS,
    Period,
    company_free_days,
    free_days,
    period_of,
    share_gone,
    working_days,
)
from app.services.windows import Holiday

KYIV = ZoneInfo("Europe/Kyiv")
THURSDAY = date(2026, 11, 19)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KYIV).astimezone(UTC)


@pytest.mark.parametrize(
    ("kind", "starts", "ends", "previous", "following"),
    [
        ("day", "2026-11-19", "2026-11-19", "2026-11-18", "2026-11-20"),
        ("week", "2026-11-16", "2026-11-22", "2026-11-09", "2026-11-23"),
        ("month", "2026-11-01", "2026-11-30", "2026-10-01", "2026-12-01"),
        ("quarter", "2026-10-01", "2026-12-31", "2026-07-01", "2027-01-01"),
    ],
)
def test_a_period_begins_ends_and_has_neighbours(
    kind: str, starts: str, ends: str, previous: str, following: str
) -> None:
    period = period_of(kind, THURSDAY)  # type: ignore[arg-type]
    days = (period.starts_on, period.ends_on, period.previous().starts_on, period.next().starts_on)
    assert [day.isoformat() for day in days] == [starts, ends, previous, following]


@pytest.mark.parametrize("kind", KINDS)
def test_periods_follow_each_other_without_a_gap_through_years_and_leap_days(kind: str) -> None:
    period = period_of(kind, date(2023, 12, 29))  # type: ignore[arg-type]
    while period.starts_on < date(2028, 4, 1):
        days = list(period.days())
        assert (days[0], days[-1]) == (period.starts_on, period.ends_on)
        assert all(period_of(period.kind, day) == period and day in period for day in (days[0], days[-1]))
        assert period.next().previous() == period
        assert (period.next().starts_on - period.ends_on).days == 1
        assert period.next().starts_on not in period
        period = period.next()


def test_working_days_leave_out_weekends_and_the_companys_own_holidays() -> None:
    holidays = (
        Holiday(None, date(2026, 11, 17), "everywhere"),
        Holiday("UA", date(2026, 11, 18), "ours"),
        Holiday("PL", date(2026, 11, 19), "of others"),
        Holiday("UA", date(2026, 11, 20), "of a region", region="Львів"),
    )
    free = free_days(holidays, "UA")
    found = working_days(period_of("week", THURSDAY), free)
    assert [day.day for day in found] == [16, 19, 20]
    assert company_free_days(Books(holidays=holidays, settings={"country": "PL"})) == {
        date(2026, 11, 17),
        date(2026, 11, 19),
    }


@pytest.mark.parametrize(
    ("moment", "share"),
    [
        ("2026-11-15T23:00", 0.0),
        ("2026-11-16T08:59", 0.0),
        ("2026-11-16T13:30", 0.1),
        ("2026-11-19T09:00", 0.6),
        ("2026-11-20T18:00", 1.0),
        ("2026-11-21T12:00", 1.0),
        ("2026-11-25T12:00", 1.0),
    ],
)
def test_the_share_gone_of_a_week_counts_working_hours_only(moment: str, share: float) -> None:
    assert share_gone(period_of("week", THURSDAY), at(moment), KYIV) == pytest.approx(share)


def test_the_share_gone_is_of_the_readers_clock() -> None:
    period, moment = Period("day", THURSDAY), at("2026-11-19T13:30")
    assert share_gone(period, moment, KYIV) == pytest.approx(0.5)
    assert share_gone(period, moment, ZoneInfo("America/New_York")) == 0.0
    assert share_gone(period, moment, ZoneInfo("Asia/Tokyo")) == 1.0


def test_a_period_without_working_days_goes_by_its_days() -> None:
    assert share_gone(Period("day", date(2026, 11, 21)), at("2026-11-21T13:30"), KYIV) == pytest.approx(0.5)
