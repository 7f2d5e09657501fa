"""Holidays from a file: any usual way to write a day, rubbish in one sentence, the same day once."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from app.errors import KnownError
from app.services.days_typed import NotADay, day_of, days_of
from app.services.dictionaries import read_books
from app.services.holiday_files import NoDays, TooManyDays, foresee_days, read_days, save_days
from app.services.holidays import (
    Added,
    HolidayChanged,
    HolidayForm,
    HolidayTwice,
    Where,
    keep_holiday,
    list_holidays,
    remove_holiday,
)
from app.services.outside.spreadsheet_errors import FileRefused
from tests.office import Office

TODAY = date(2026, 11, 26)
NEW_YEAR = date(2027, 1, 1)
LIST = """Дата;Праздник
01.01.2027;Новый год
2027-03-08;Женский день
1 мая 2027;Праздник труда
24 серпня;День Незалежності
не дата;
01.01.2027;Ещё раз
"""


@pytest.mark.parametrize(
    "text",
    [
        "01.01.2027", "1.1.27", "01/01/2027", "2027-01-01", "2027-01-01 00:00:00", "01-01-2027", "1 января", "1 січня",
        "1 Января 2027 г.", "January 1, 2027", "1 January", "1st january 2027", "01.01", "1 янв.", "2027.01.01",
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert day_of(text, today=TODAY) == NEW_YEAR


def test_a_day_without_a_year_is_the_coming_one() -> None:
    assert day_of("26.11", today=TODAY) == TODAY
    assert day_of("25.11", today=TODAY) == date(2027, 11, 25)
    assert day_of("29 февраля", today=TODAY) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1-8 января 2027", 8),
        ("01.01.2027 – 08.01.2027", 8),
        ("01.01.2027-08.01.2027", 8),
        ("08.01.2027 - 01.01.2027", 0),
        ("01.01.2027 - 01.01.2028", 0),
    ],
)
def test_a_span_is_all_its_days(text: str, count: int) -> None:
    assert len(days_of(text, today=TODAY)) == count


@pytest.mark.parametrize(
    "text", ["", "завтра", "31.02.2027", "1 мартобря", "5", "01.01.1027", "1-40 января", "-"]
)
def test_other_text_is_no_day(text: str) -> None:
    assert days_of(text, today=TODAY) == ()
    with pytest.raises(NotADay):
        day_of(text, today=TODAY)


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    assert len(days_of(text, today=TODAY)) <= 31


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_written_with_its_year_is_read_as_itself(day: date) -> None:
    for form in ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y"):
        assert days_of(day.strftime(form), today=TODAY) == (day,)


def written(folder: Path, content: str | bytes, name: str = "days.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode("cp1251") if isinstance(content, str) else content)
    return path


def test_a_csv_is_read_with_its_names_and_what_is_no_day(tmp_path: Path) -> None:
    found = read_days(written(tmp_path, LIST), today=TODAY)
    assert [(one.day.isoformat(), one.name) for one in found.days] == [
        ("2027-01-01", "Новый год"),
        ("2027-03-08", "Женский день"),
        ("2027-05-01", "Праздник труда"),
        ("2027-08-24", "День Незалежності"),
    ]
    assert found.skipped == ((6, "не дата"),)


def test_a_workbook_with_real_dates_is_read(tmp_path: Path) -> None:
    book, path = Workbook(), tmp_path / "days.xlsx"
    sheet = book.active
    assert sheet is not None
    for row in (["№", "Name", "When"], [1, "New Year", NEW_YEAR], [2, "Labour Day", date(2027, 5, 1)]):
        sheet.append(row)
    book.save(path)
    found = read_days(path, today=TODAY)
    assert [(one.day, one.name) for one in found.days] == [
        (NEW_YEAR, "New Year"),
        (date(2027, 5, 1), "Labour Day"),
    ]


def test_a_list_without_header_and_names_is_read(tmp_path: Path) -> None:
    found = read_days(written(tmp_path, "01.01.2027\n08.03.2027\n"), today=TODAY)
    assert [one.name for one in found.days] == ["", ""]


def test_american_days_are_told_by_the_whole_column(tmp_path: Path) -> None:
    content = "date,name\n01/02/2027,A\n12/25/2027,B\n07/04/2027,C\n"
    found = read_days(written(tmp_path, content), today=TODAY)
    assert [one.day for one in found.days] == [date(2027, 1, 2), date(2027, 7, 4), date(2027, 12, 25)]


CALENDAR = """BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20270101\r
DTEND;VALUE=DATE:20270103\r
SUMMARY:New Year\\, and the day\r
  after\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20000824\r
RRULE:FREQ=YEARLY\r
SUMMARY:Independence\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART:20270105T100000Z\r
SUMMARY:A meeting\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_a_calendar_gives_its_whole_days(tmp_path: Path) -> None:
    found = read_days(written(tmp_path, CALENDAR.encode(), "days.ics"), today=TODAY)
    assert [(one.day.isoformat(), one.name) for one in found.days] == [
        ("2027-01-01", "New Year, and the day after"),
        ("2027-01-02", "New Year, and the day after"),
        ("2027-08-24", "Independence"),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rubbish.csv", b"name;city\nFirm;Kyiv\nOther;Lviv\n"),
        ("rubbish.xlsx", bytes(range(256)) * 20),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 300),
        ("empty.csv", b""),
        ("empty.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("broken.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99999999\nEND:VEVENT\n"),
    ],
)
def test_rubbish_is_one_clear_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises((NoDays, FileRefused)) as told:
        read_days(written(tmp_path, content, name), today=TODAY)
    assert str(told.value).count(".") <= 3
    assert "{" not in str(told.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileRefused):
        read_days(tmp_path / "none.csv", today=TODAY)


def test_more_days_than_anybody_has_off_are_no_holidays(tmp_path: Path) -> None:
    lines = "\n".join(
        f"{day:02}.{month:02}.{year}"
        for year in range(2027, 2032)
        for month in range(1, 13)
        for day in range(1, 29)
    )
    with pytest.raises(TooManyDays):
        read_days(written(tmp_path, lines), today=TODAY)


@pytest.mark.database
def test_the_same_file_twice_adds_nothing(office: Office, tmp_path: Path) -> None:
    found = read_days(written(tmp_path, LIST), today=TODAY)
    with office.as_user("boss") as db:
        before = foresee_days(db, found, Where("Украина"))
        assert (len(before.fresh), before.where) == (4, Where("UA"))
        assert list_holidays(db) == ()
        assert save_days(db, found, before.where) == Added(4, 0)
    with office.as_user("boss") as db:
        assert foresee_days(db, found, Where("ua")).fresh == ()
        assert save_days(db, found, Where("UA")) == Added(0, 4)
        assert save_days(db, found, Where("UA", None, "Львівська")) == Added(4, 0)
        assert len(list_holidays(db)) == 8
    with office.as_user("anna") as db:
        assert {one.region for one in read_books(db).holidays} == {None, "Львівська"}


@pytest.mark.database
def test_a_country_nobody_knows_adds_nothing(office: Office, tmp_path: Path) -> None:
    found = read_days(written(tmp_path, LIST), today=TODAY)
    with pytest.raises(KnownError, match="Нарния"), office.as_user("boss") as db:
        save_days(db, found, Where("Нарния"))
    with office.as_user("boss") as db:
        assert list_holidays(db) == ()


@pytest.mark.database
def test_a_day_is_kept_changed_and_taken_away(office: Office) -> None:
    made, form = uuid.uuid4(), HolidayForm(NEW_YEAR, " New  Year ", Where("ua"))
    with office.as_user("boss") as db:
        keep_holiday(db, made, form)
        keep_holiday(db, made, form)
        shown = list_holidays(db)[0]
        assert shown.form == HolidayForm(NEW_YEAR, "New Year", Where("UA"))
        with pytest.raises(HolidayTwice):
            keep_holiday(db, uuid.uuid4(), form)
        keep_holiday(db, made, replace(shown.form, name="Changed"), before=shown.form)
        with pytest.raises(HolidayChanged):
            keep_holiday(db, made, replace(shown.form, name="Other"), before=shown.form)
        with pytest.raises(HolidayChanged):
            remove_holiday(db, made, before=shown.form)
        remove_holiday(db, made, before=replace(shown.form, name="Changed"))
        remove_holiday(db, made, before=shown.form)
        assert list_holidays(db) == ()


@pytest.mark.database
@pytest.mark.parametrize("login", ["anna", "leo"])
def test_only_administrators_keep_holidays(office: Office, login: str) -> None:
    with pytest.raises(KnownError), office.as_user(login) as db:
        keep_holiday(db, uuid.uuid4(), HolidayForm(NEW_YEAR, "Mine"))
