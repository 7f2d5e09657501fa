"""The date grammar in three languages: what is typed is understood, echoed, and never lies in the past."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.errors import KnownError
from app.services import when_words as words
from app.services.when import (
    Moment,
    MomentPassed,
    NoSuchDay,
    Note,
    NotUnderstood,
    TooFarAhead,
    WrongWeekday,
    spell,
    understand,
)

KYIV = ZoneInfo("Europe/Kyiv")
HONOLULU = ZoneInfo("Pacific/Honolulu")
MANILA = ZoneInfo("Asia/Manila")
# Wednesday, 25 November 2026, 11:00:30 in Kyiv.
NOW = datetime(2026, 11, 25, 9, 0, 30, tzinfo=UTC)


def told(text: str, *, now: datetime = NOW, zone: ZoneInfo = KYIV, own_zone: ZoneInfo = MANILA) -> Moment:
    return understand(text, now=now, zone=zone, own_zone=own_zone)


def wall(text: str, *, now: datetime = NOW, zone: ZoneInfo = KYIV) -> str:
    return f"{told(text, now=now, zone=zone).wall:%m-%d %H:%M}"


# One expected wall time, and all the lines that mean it.
LINES = {
    "11-26 10:00": (
        "завтра 10|завтра в 10|завтра, в 10|Завтра 10:00|завтра 10.00|завтра 10-00|завтра в 10 часов|завтра 10ч|"
        "завтра в десять|завтра 10 утра|завтра утром|завтра утром в 10|завтра о 10|завтра о десятій|"
        "завтра о десятій годині|завтра о 10 годині|завтра вранці|завтра зранку|завтра 10 ранку|tomorrow 10|"
        "tomorrow at 10|tomorrow 10am|tomorrow 10 a.m.|tomorrow at 10:00 am|Tomorrow morning|tmrw 10|10 завтра|"
        "в 10 завтра|10am tomorrow|10|10:00|в 10|at 10|чт 10|в четверг в 10|у четвер о 10|thu 10|on Thursday at 10|"
        "26.11 10|26 ноя 10:00|26 листопада о 10|nov 26 10:00|26 November 2026 at 10am|утром|morning|вранці|"
        "завтра до обеда|завтра о 10 ранку|завтра ровно в 10|tomorrow at 10 o'clock|чт. 10:00|чт, 26 ноя, 10:00|"
        "чт 26.11 10:00|Thu, Nov 26, 10:00|четвер, 26 листопада, 10:00|через 1 день в 10|+1d 10:00|in 1 day at 10"
    ),
    "11-26 10:30": (
        "завтра 10:30|завтра в 10:30|завтра в 10.30|завтра 10-30|завтра 10 30|завтра 10ч30|завтра 10 ч 30 мин|"
        "завтра в 10 часов 30 минут|завтра о 10:30|завтра о 10 год 30 хв|tomorrow 10:30|tomorrow at 10:30am|"
        "2026-11-26 10:30|2026-11-26T10:30|2026-11-26 10:30:00|26.11.2026 10:30|26.11.26 10:30|26-11-2026 10:30"
    ),
    "11-27 09:00": (
        "послезавтра|післязавтра|після завтра|после завтра|the day after tomorrow|day after tomorrow|пт|"
        "в пятницу|"
        "у п'ятницю|у п’ятницю|пʼятниця|fri|Friday|on friday|27.11|27 ноя|27 ноября|27 листопада|nov 27|27th nov|"
        "27 of november|the 27th of November|27-го ноября|2026-11-27|27.11.2026|в эту пятницу|this friday|"
        "цієї п'ятниці|"
        "послезавтра в 9|послезавтра 09:00|післязавтра о дев'ятій|day after tomorrow 9am"
    ),
    "11-30 14:00": (
        "пн 14:00|Пн 14:00|пн 14|в понедельник в 14|понедельник 14.00|в понедельник после обеда|в пн в 2 часа дня|"
        "в понедельник в 2 дня|понеділок 14|у понеділок о 14|у понеділок після обіду|в понеділок о 2 дня|mon 14|"
        "monday 2pm|Mon 2 pm|on monday at 14:00|monday after lunch|monday afternoon|next mon 14|следующий пн 14|"
        "в следующий понедельник днем|наступного понеділка о 14|next week 14|на следующей неделе в 14|"
        "наступного тижня о 14|30.11 14:00|30 ноя, 14:00|через 5 дней в 14|in 5 days at 14|через 5 днів о 14|"
        "понедельник во второй половине дня|monday at two pm"
    ),
    "11-25 13:00": (
        "через 2 часа|через два часа|через 2ч|через пару часов|через 120 минут|через 2 години|через дві години|"
        "через 2 год|через 2 год.|за 2 години|in 2 hours|in two hours|in 2h|in a couple of hours|+2h|+2ч|+ 2 h|"
        "+120m|+1h60m|+120 мин|сегодня 13|13:00|13|в час|в час дня|сьогодні о 13|today 13|today 1pm|1pm|1 pm|в обед|"
        "в обід|lunch time|ср 13|wed 13|среда 13:00|25.11 13:00"
    ),
    "11-25 11:30": (
        "через полчаса|через пол часа|через півгодини|через пів години|in half an hour|+30m|+30 хв|"
        "через 30 мин"
    ),
    "11-25 12:00": (
        "через час|через годину|in an hour|in 1 hour|in one hour|через 1 час|через одну годину|+1h|+60m|за годину|+1ч|"
        "noon|полдень|опівдні|12|today at noon|12pm"
    ),
    "11-25 11:15": "через 15 мин|через 15 минут|через 15 хв|через 15 хвилин|in 15 min|in 15 minutes|+15m|+15м",
    "11-25 12:30": (
        "через полтора часа|через півтори години|через 1.5 часа|через 1,5 часа|in 1.5 hours|+1h30m|+1h 30m|+90m|"
        "через 1 час 30 минут|через час и 30 минут|in 1 hour and 30 minutes|через 1 годину 30 хвилин|12:30|в 12.30"
    ),
    "11-28 11:00": (
        "+3d|+3д|через 3 дня|через три дня|через 3 дні|in 3 days|in three days|+ 3 d|+72h|сб 11|saturday 11am|+3 дня"
    ),
    "12-02 11:00": "через неделю|через тиждень|in a week|in 1 week|+1w|+7d|+1н|через 7 дней|ср 11|in a week at 11",
    "12-25 11:00": "через месяц|через 1 мес|через місяць|in a month|+1mo|in 1 month",
    "12-01 09:30": (
        "1 дек 9:30|1 дек, 09:30|1 декабря в 9:30|1 грудня о 9:30|1 гру 9:30|01.12 9:30|1.12 9:30|01.12 9.30|"
        "01.12.2026 9:30|1.12.26 9:30|2026-12-01 09:30|2026-12-01 9:30|dec 1 9:30|Dec 1st, 9:30|December 1 at 9:30am|"
        "1 dec 9:30|1st of december 9:30|вт 9:30|вт 01.12 9:30|tue 9:30|во вторник в 9:30|у вівторок о 9:30|"
        "next tue 9:30|9:30 1 дек|9:30 во вторник|1 декабря 2026 г. 9:30|1 грудня 2026 р. о 9:30"
    ),
    "12-01 14:00": (
        "next tue 2pm|next tuesday 14|следующий вторник 14|наступного вівторка о 14|"
        "вторник следующей недели 14"
    ),
    "12-01 09:00": "следующий вторник|в следующий вторник|наступного вівторка|next tue|next tuesday|вторник|вт|tue",
    "12-04 09:00": "в следующую пятницу|наступної п'ятниці|next friday|friday next week",
    "11-25 14:00": (
        "после обеда|після обіду|по обіді|after lunch|afternoon|днем|вдень|this afternoon|сегодня днём|2pm|2 часа дня|"
        "14|14:00|14-00|14.00|2:00 pm|о 14 годині|in 3 hours|сьогодні після обіду|today after lunch|в 2|at two|о другій"
    ),
    "11-25 17:00": "вечером|ввечері|увечері|evening|this evening|сегодня вечером|к вечеру|в конце дня|eod|end of day",
    "11-25 19:00": "в 7 вечера|7 вечера|сегодня вечером в 7|о 7 вечора|7pm|tonight at 7|19|19:00|today 7:00 pm|7",
    "11-26 03:00": "завтра 03:00|завтра в 3 ночи|завтра 3 утра|tomorrow 3am|завтра о 3 ночі|завтра 03|tomorrow 3 am",
    "11-26 15:00": (
        "завтра 3|завтра в 3|завтра в три|завтра о третій|tomorrow 3|tomorrow at three|завтра 3 дня|"
        "завтра 3:00"
    ),
    "11-25 16:30": "16:30|в 16:30|в 16.30|16.30|16-30|4:30pm|4:30|сегодня 16:30|о 16:30|at 16:30|@16:30",
    "11-26 11:00": "завтра в это же время|завтра в то же время|tomorrow same time|завтра в цей же час|+1d|+24h",
}
CASES = [(line, expected) for expected, lines in LINES.items() for line in lines.split("|")]


@pytest.mark.parametrize(("line", "expected"), CASES)
def test_what_is_typed_is_understood(line: str, expected: str) -> None:
    assert wall(line) == expected


@pytest.mark.parametrize("line", [line for line, _ in CASES])
def test_capitals_and_loose_blanks_change_nothing(line: str) -> None:
    assert told(f"  {line.upper()}  ").at == told(line).at


@pytest.mark.parametrize("line", [line for line, _ in CASES])
def test_the_spelled_moment_is_understood_as_the_same_moment(line: str) -> None:
    moment = told(line)
    again = told(spell(moment))
    assert (again.at, again.wall, again.has_time) == (moment.at, moment.wall, moment.has_time)


@pytest.mark.parametrize(
    "line",
    [
        "", " ", ".", "в", "через", "+", "завтра завтра", "завтра сегодня", "10 11 12", "завтра 25", "завтра 10:60",
        "привет", "call him", "завтра перезвонить", "2 hours", "14pm", "0am", "13 утра", "ночью", "night", "am",
        "следующий", "next", "через завтра", "+2h 10:00", "+3d завтра", "пн вт", "завтра пн", "через 21 год",
        "in 1.5 days", "через 0,5 дня", "10 вечером утром", "my time", "завтра my time", "1/12", "12/01/2026", "1430",
        "'; drop table client", "%s", "{text}", "\0", "завтра\x0010", "9" * 50, "завтра " * 50,
        "١٢:٣٠", "99999999 дней",
        "in -2 hours", "-2h", "вчера", "yesterday", "сейчас", "now",
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused_in_one_sentence(line: str) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        told(line)
    assert isinstance(refusal.value, KnownError)
    assert refusal.value.code == "time_not_understood"
    assert (
        str(refusal.value) == "This is not understood as a time. Write it like tomorrow 10, Mon 14:00 or +2h"
    )


@pytest.mark.parametrize(
    "line",
    [
        "сегодня 10", "сегодня в 11:00", "today 9am", "сьогодні 10", "24 ноя", "24.11 15:00",
        "2026-11-24", "2020-01-01",
        "24.11.2025", "0001-01-01", "+0m", "in 0 hours", "сегодня утром", "this morning", "1 сентября", "sep 1",
        "2026-11-25 10:59",
    ],
)  # fmt: skip
def test_a_moment_behind_us_is_refused_and_not_guessed(line: str) -> None:
    with pytest.raises(MomentPassed, match="That moment has passed"):
        told(line)


@pytest.mark.parametrize(
    "line",
    [
        "31.02",
        "31 ноября",
        "31 листопада",
        "nov 31",
        "2026-13-01",
        "0000-01-01",
        "29.02.2027",
        "32 дек",
        "00.12.2026",
    ],
)
def test_a_day_the_calendar_does_not_have_is_refused(line: str) -> None:
    with pytest.raises(NoSuchDay, match="There is no such day in the calendar"):
        told(line)


@pytest.mark.parametrize("line", ["пн 1 дек", "вт 30.11", "Friday, Nov 26", "субота 1 грудня 10:00"])
def test_a_date_and_a_weekday_that_disagree_are_refused(line: str) -> None:
    with pytest.raises(WrongWeekday, match="another day of the week"):
        told(line)


@pytest.mark.parametrize(
    "line",
    ["in 6 years", "через 99999 дней", "+99999h", "+99999w", "+99999y", "2099-01-01", "9999-12-31", "1.1.80"],
)
def test_more_than_five_years_is_too_far(line: str) -> None:
    with pytest.raises(TooFarAhead):
        told(line)


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("завтра 10", None), ("завтра 03:00", None), ("завтра 15", None), ("через 2 часа", None), ("пн", None),
        ("завтра 3", Note.AFTERNOON), ("завтра 7", Note.AFTERNOON), ("завтра 2:30", Note.AFTERNOON),
        ("завтра 8", None), ("завтра 3 утра", None), ("10", Note.TOMORROW), ("утром", Note.HOUR_CHOSEN),
        ("завтра вечером", Note.HOUR_CHOSEN), ("+3d", Note.SAME_TIME), ("+3d 10:00", None),
        ("завтра в это же время", Note.SAME_TIME), ("next fri", Note.NEXT_WEEK),
        ("next tue", None), ("ср", Note.NEXT_WEEK), ("ср 10", Note.NEXT_WEEK), ("ср 12", None),
        ("15 янв", Note.NEXT_YEAR), ("15.01.2027", None), ("завтра 14 my time", Note.OWN_CLOCK),
    ],
)  # fmt: skip
def test_every_choice_made_for_the_user_is_named(line: str, note: Note | None) -> None:
    assert told(line).note == note


def test_two_choices_are_both_named() -> None:
    assert told("утром").notes == (Note.HOUR_CHOSEN, Note.TOMORROW)


def test_a_day_alone_says_that_it_has_no_time() -> None:
    for line in ("завтра", "пн", "1 дек", "2026-12-01", "сегодня", "next week"):
        assert not told(line).has_time
    for line in ("завтра 10", "утром", "+3d", "через час"):
        assert told(line).has_time


def test_today_alone_is_later_today_on_a_quarter() -> None:
    assert wall("сегодня") == "11-25 12:15"
    assert wall("today", now=datetime(2026, 11, 25, 4, tzinfo=UTC)) == "11-25 09:00"
    with pytest.raises(MomentPassed):
        told("today", now=datetime(2026, 11, 25, 21, 30, tzinfo=UTC))


def test_tomorrow_ten_is_ten_by_the_clients_clock() -> None:
    assert told("завтра 10", zone=KYIV).at == datetime(2026, 11, 26, 8, tzinfo=UTC)
    # In Honolulu it is still the evening of the 24th.
    in_hawaii = told("завтра 10", zone=HONOLULU)
    assert in_hawaii.at == datetime(2026, 11, 25, 20, tzinfo=UTC)
    assert f"{in_hawaii.wall:%m-%d %H:%M}" == "11-25 10:00"
    assert in_hawaii.zone == "Pacific/Honolulu"


@pytest.mark.parametrize(
    "line",
    ["завтра 14 my time", "завтра 14 по нашему времени", "завтра 14 по моему", "завтра о 14 за нашим часом"],
)
def test_our_own_clock_can_be_named(line: str) -> None:
    moment = told(line)
    assert moment.at == datetime(2026, 11, 26, 14, tzinfo=MANILA)
    assert f"{moment.wall:%m-%d %H:%M}" == "11-26 08:00"


def test_a_bare_hour_that_has_passed_is_tomorrows() -> None:
    late = datetime(2026, 11, 25, 18, tzinfo=UTC)
    assert wall("16:30", now=late) == "11-26 16:30"
    assert wall("3", now=late) == "11-26 15:00"
    assert Note.TOMORROW in told("16:30", now=late).notes


def test_a_weekday_is_today_only_while_its_time_is_ahead() -> None:
    assert wall("ср 11:01") == "11-25 11:01"
    assert wall("ср 11:00") == "12-02 11:00"
    assert wall("wed") == "12-02 09:00"


def test_next_weekday_is_that_of_the_next_calendar_week() -> None:
    saturday = datetime(2026, 11, 28, 10, tzinfo=UTC)
    assert wall("next tue", now=saturday) == "12-01 09:00"
    monday = datetime(2026, 11, 30, 10, tzinfo=UTC)
    assert wall("next tue", now=monday) == "12-08 09:00"
    assert wall("tue", now=monday) == "12-01 09:00"


def test_months_are_added_to_the_last_day_a_month_has() -> None:
    end_of_january = datetime(2027, 1, 31, 10, tzinfo=UTC)
    assert wall("через месяц", now=end_of_january) == "02-28 12:00"
    assert wall("in 13 months", now=end_of_january) == "02-29 12:00"


@pytest.mark.parametrize(
    ("line", "expected"),
    [("15 числа", "12-15 09:00"), ("15-го в 10", "12-15 10:00"), ("on the 5th at 3pm", "12-05 15:00"),
     ("31 числа", "12-31 09:00"), ("25-го 12:00", "11-25 12:00"), ("26th", "11-26 09:00")],
)  # fmt: skip
def test_a_day_of_the_month_alone_is_the_next_one(line: str, expected: str) -> None:
    assert wall(line) == expected


def test_a_day_of_the_month_skips_months_too_short_for_it() -> None:
    assert wall("30 числа", now=datetime(2027, 1, 31, 10, tzinfo=UTC)) == "03-30 09:00"
    with pytest.raises(NoSuchDay):
        told("32 числа")


@pytest.mark.parametrize(
    ("line", "expected"),
    [("к пятнице", "11-27 09:00"), ("к понедельнику", "11-30 09:00"), ("2.30pm", "11-25 14:30"),
     ("пт 13.30", "11-27 13:30"), ("пт 10.12", "11-27 10:12"), ("вт 01.12", "12-01 09:00"), ("пн 30.11", "11-30 09:00"),
     ("10.12", "12-10 09:00"), ("на 10.12 в 11", "12-10 11:00"), ("в 10.12", "11-26 10:12")],
)  # fmt: skip
def test_a_dotted_pair_is_a_date_or_a_time_by_what_stands_round_it(line: str, expected: str) -> None:
    assert wall(line) == expected


def test_the_29th_of_february_waits_for_a_leap_year() -> None:
    assert told("29.02").wall.year == 2028


BEFORE_SPRING = datetime(2026, 3, 28, 9, tzinfo=UTC)  # Saturday 11:00, clocks go forward on Sunday at 3
BEFORE_AUTUMN = datetime(2026, 10, 24, 8, tzinfo=UTC)  # Saturday 11:00, clocks go back on Sunday at 4


def test_days_keep_the_wall_time_over_a_clock_change_and_hours_do_not() -> None:
    assert wall("+1d", now=BEFORE_SPRING) == "03-29 11:00"
    assert told("+1d", now=BEFORE_SPRING).at - BEFORE_SPRING == timedelta(hours=23)
    assert wall("+24h", now=BEFORE_SPRING) == "03-29 12:00"
    assert wall("+1d", now=BEFORE_AUTUMN) == "10-25 11:00"
    assert told("+1d", now=BEFORE_AUTUMN).at - BEFORE_AUTUMN == timedelta(hours=25)
    assert wall("+24h", now=BEFORE_AUTUMN) == "10-25 10:00"


def test_a_skipped_hour_moves_forward_and_is_noted() -> None:
    moment = told("завтра 03:30", now=BEFORE_SPRING)
    assert f"{moment.wall:%m-%d %H:%M}" == "03-29 04:30"
    assert moment.notes == (Note.CLOCK_SKIPS,)


def test_of_a_doubled_hour_the_first_is_taken_and_the_second_can_be_spelled() -> None:
    first = told("завтра 03:30", now=BEFORE_AUTUMN)
    assert first.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert first.notes == (Note.CLOCK_REPEATS,)
    second = told("+30m", now=datetime(2026, 10, 25, 1, tzinfo=UTC))
    assert f"{second.wall:%H:%M}" == "03:30"
    assert spell(second) == "25.10.2026 03:30 again"
    assert told(spell(second), now=BEFORE_AUTUMN).at == second.at


def test_a_moment_is_aware_utc_and_its_wall_time_is_naive() -> None:
    moment = told("завтра 10")
    assert moment.at.tzinfo is UTC
    assert moment.wall.tzinfo is None
    assert moment.wall.replace(tzinfo=KYIV) == moment.at


def test_no_word_stands_for_two_things_of_one_kind() -> None:
    units = [*words.MINUTE_UNITS, *words.DAY_UNITS, *words.MONTH_UNITS, words.YEAR_OR_HOURS]
    assert len(units) == len(set(units))
    assert not set(words.WEEKDAYS) & set(words.MONTHS)
    assert not set(words.DAYS_AHEAD) & set(words.WEEKDAYS)


def test_every_word_is_written_as_the_reader_tidies_it() -> None:
    tables = (words.DAYS_AHEAD, words.WEEKDAYS, words.MONTHS, words.HOUR_WORDS, words.AMOUNTS, words.PARTS)
    for word in (word for table in tables for word in table):
        assert word == word.lower().replace("ё", "е").replace("'", "")


ALL_WORDS = [
    *words.DAYS_AHEAD, *words.WEEKDAYS, *words.MONTHS, *words.HOUR_WORDS, *words.AMOUNTS, *words.MINUTE_UNITS,
    *words.DAY_UNITS, *words.MONTH_UNITS, *words.PARTS, *words.FIXED_HOURS, *words.NEXT,
    *words.THIS, *words.NEXT_WEEK,
    *words.SAME_TIME, *words.OWN_CLOCK, *words.AGAIN, *words.TIME_PREPOSITIONS, *words.FILLERS,
    "через", "за", "+", "год",
]  # fmt: skip
PIECES = st.one_of(
    st.sampled_from(ALL_WORDS),
    st.integers(0, 99999).map(str),
    st.tuples(st.integers(0, 31), st.sampled_from(":.-"), st.integers(0, 60)).map(
        lambda t: f"{t[0]}{t[1]}{t[2]:02}"
    ),
    st.dates().map(str),
)
TEXTS = st.one_of(
    st.text(max_size=100),
    st.lists(PIECES, max_size=6).map(" ".join),
    st.lists(PIECES, max_size=4).map("".join),
    st.sampled_from([line for line, _ in CASES]),
)
MOMENTS = st.datetimes(
    datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2040-01-01"), timezones=st.just(UTC)
)
# Half-hour changes, changes at midnight, far east and west, and zones without changes.
ZONES = st.sampled_from(
    [
        "Europe/Kyiv",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/Santiago",
        "Africa/Cairo",
        "Asia/Beirut",
        "Atlantic/Azores",
        "Pacific/Kiritimati",
        "Pacific/Honolulu",
        "Asia/Kathmandu",
        "Africa/Casablanca",
        "UTC",
    ]
).map(ZoneInfo)


@settings(deadline=None, max_examples=400)
@given(text=TEXTS, now=MOMENTS, zone=ZONES, own_zone=ZONES)
@example("+1h", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), KYIV, KYIV)
@example("1d1h", datetime(2026, 10, 24, 0, 30, tzinfo=UTC), KYIV, KYIV)
def test_any_text_is_a_future_moment_that_can_be_spelled_or_is_not_understood(
    text: str, now: datetime, zone: ZoneInfo, own_zone: ZoneInfo
) -> None:
    try:
        moment = understand(text, now=now, zone=zone, own_zone=own_zone)
    except NotUnderstood:
        return
    assert moment.at > now
    assert moment.at.astimezone(zone).replace(tzinfo=None) == moment.wall
    again = understand(spell(moment), now=now, zone=zone, own_zone=own_zone)
    assert (again.at, again.wall, again.has_time) == (moment.at, moment.wall, moment.has_time)
