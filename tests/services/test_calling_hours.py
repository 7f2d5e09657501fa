"""Calling hours are kept per project, country and region, and never overwritten unseen."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import time

import pytest

from app.errors import KnownError
from app.services import calling_hours
from app.services.calling_hours import (
    ClosesFirst,
    HoursChanged,
    HoursForm,
    NotAClock,
    NoWeekday,
    clock_of,
    keep_hours,
    list_hours,
    remove_hours,
)
from app.services.dictionaries import read_books
from tests.office import Office

MORNINGS = HoursForm(frozenset({0, 5}), time(9), time(12), None, "Польша", " Mazowsze ")


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9", time(9)),
        ("09:30", time(9, 30)),
        ("9.05", time(9, 5)),
        ("1830", time(18, 30)),
        ("24:00", time()),
        (" 0 ", time()),
    ],
)
def test_a_time_of_day_is_read_as_people_write_it(text: str, clock: time) -> None:
    assert clock_of(text) == clock


@pytest.mark.parametrize("text", ["", "nine", "25", "9:60", "9:", "24:01", "12345"])
def test_letters_are_no_time_of_day(text: str) -> None:
    with pytest.raises(NotAClock):
        clock_of(text)


@pytest.mark.database
def test_a_row_is_kept_found_again_and_taken_away(office: Office) -> None:
    made = uuid.uuid4()
    with office.as_user("boss") as db:
        keep_hours(db, made, MORNINGS)
        keep_hours(db, made, MORNINGS)
        row = next(one for one in list_hours(db) if one.id == made)
    assert row.form == replace(MORNINGS, country="PL", region="Mazowsze")
    with office.as_user("anna") as db:
        windows = read_books(db).windows
    assert any((one.country, one.region, one.weekdays) == ("PL", "Mazowsze", {0, 5}) for one in windows)
    with office.as_user("boss") as db:
        remove_hours(db, made, before=row.form)
        remove_hours(db, made, before=row.form)
        assert all(one.id != made for one in list_hours(db))


@pytest.mark.database
@pytest.mark.parametrize(
    ("form", "error"),
    [
        (replace(MORNINGS, weekdays=frozenset()), NoWeekday),
        (replace(MORNINGS, closes=time(9)), ClosesFirst),
        (replace(MORNINGS, opens=time(13)), ClosesFirst),
        (replace(MORNINGS, country="Нарния"), KnownError),
    ],
)
def test_hours_that_make_no_sense_are_told(office: Office, form: HoursForm, error: type[KnownError]) -> None:
    with office.as_user("boss") as db, pytest.raises(error):
        keep_hours(db, uuid.uuid4(), form)


@pytest.mark.database
def test_hours_until_midnight_are_hours(office: Office) -> None:
    with office.as_user("boss") as db:
        keep_hours(db, uuid.uuid4(), replace(MORNINGS, opens=time(20), closes=time()))
        assert time() in {one.form.closes for one in list_hours(db)}


@pytest.mark.database
def test_hours_changed_meanwhile_are_told_and_not_overwritten(office: Office) -> None:
    with office.as_user("boss") as db:
        shown = list_hours(db)[0]
        keep_hours(db, shown.id, replace(shown.form, opens=time(8)), before=shown.form)
        with pytest.raises(HoursChanged):
            keep_hours(db, shown.id, replace(shown.form, opens=time(7)), before=shown.form)
        with pytest.raises(HoursChanged):
            remove_hours(db, shown.id, before=shown.form)
        with pytest.raises(HoursChanged):
            keep_hours(db, uuid.uuid4(), shown.form, before=shown.form)
        assert list_hours(db)[0].form.opens == time(8)


@pytest.mark.database
@pytest.mark.parametrize("login", ["anna", "leo"])
def test_only_administrators_keep_hours(office: Office, login: str) -> None:
    with pytest.raises(KnownError), office.as_user(login) as db:
        keep_hours(db, uuid.uuid4(), MORNINGS)
    with office.as_user(login) as db:
        shown = calling_hours.list_hours(db)[0]
    with pytest.raises(KnownError), office.as_user(login) as db:
        remove_hours(db, shown.id, before=shown.form)
