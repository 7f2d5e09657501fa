"""Calling hours per project, country and region, as administrators keep them."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from datetime import time

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.models import CallingWindow
from app.services.company_settings import known_country
from app.services.entry_names import tidy

_CLOCK = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?")


class NotAClock(KnownError):
    """What was typed is no time of day."""

    code = "not_a_clock"
    sentence = "Write a time of day like 9:00"


class NoWeekday(KnownError):
    """Hours on no day."""

    code = "no_weekday"
    sentence = "Choose at least one day of the week"


class ClosesFirst(KnownError):
    """Hours that end before they begin."""

    code = "closes_first"
    sentence = "The hours end before they begin"


class HoursChanged(KnownError):
    """Two administrators at once."""

    code = "hours_changed"
    sentence = "Somebody else changed these hours meanwhile. Look at them and save again"


@dataclass(frozen=True)
class HoursForm:
    """Hours of the client's own clock; weekdays as date.weekday(), Monday 0. None in a field means any;
    `closes` 00:00 is the midnight that ends the day."""

    weekdays: frozenset[int] = frozenset(range(5))
    opens: time = time(9)
    closes: time = time(19)
    project_code: str | None = None
    country: str | None = None
    region: str | None = None


@dataclass(frozen=True)
class HoursRow:
    """One row of the list as it stands."""

    id: uuid.UUID
    form: HoursForm


def clock_of(text: str) -> time:
    """The time that was typed: 9, 9:00, 09.30, 930; 24:00 is the midnight that ends the day. NotAClock."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise NotAClock()
    hour, minute = int(found[1]), int(found[2] or 0)
    if (hour, minute) == (24, 0):
        return time()
    if hour > 23 or minute > 59:
        raise NotAClock()
    return time(hour, minute)


def list_hours(db: Session) -> tuple[HoursRow, ...]:
    """All rows: those for everybody first, then by project, country and region."""
    rows = (HoursRow(row.id, _form(row)) for row in db.scalars(select(CallingWindow)))
    return tuple(sorted(rows, key=_rank))


def keep_hours(db: Session, row_id: uuid.UUID, form: HoursForm, *, before: HoursForm | None = None) -> None:
    """Saves the row, a new one when there is no `before`; HoursChanged when it is no longer as it was shown."""
    clean = _checked(form)
    row = _locked(db, row_id)
    if row is None:
        if before is not None:
            raise HoursChanged()
        row = CallingWindow(id=row_id)
        db.add(row)
    elif _form(row) not in (before, clean):
        raise HoursChanged()
    row.project_code, row.country, row.region = clean.project_code, clean.country, clean.region
    row.weekdays = sorted(day + 1 for day in clean.weekdays)
    row.opens, row.closes = clean.opens, clean.closes
    db.flush()


def remove_hours(db: Session, row_id: uuid.UUID, *, before: HoursForm) -> None:
    """Takes the row away; where none is left for a client, Monday to Friday 9 to 19 holds."""
    row = _locked(db, row_id)
    if row is None:
        return
    if _form(row) != before:
        raise HoursChanged()
    db.delete(row)
    db.flush()


def _locked(db: Session, row_id: uuid.UUID) -> CallingWindow | None:
    return db.get(CallingWindow, row_id, with_for_update=True, populate_existing=True)


def _form(row: CallingWindow) -> HoursForm:
    days = frozenset(day - 1 for day in row.weekdays)
    return HoursForm(days, row.opens, row.closes, row.project_code, row.country, row.region)


def _checked(form: HoursForm) -> HoursForm:
    if not form.weekdays:
        raise NoWeekday()
    if not form.weekdays <= frozenset(range(7)):
        raise Refused()
    if form.closes != time() and form.closes <= form.opens:
        raise ClosesFirst()
    country = (form.country or "").strip()
    return replace(
        form,
        project_code=form.project_code or None,
        country=known_country(country) if country else None,
        region=tidy(form.region or "") or None,
    )


def _rank(row: HoursRow) -> tuple[str, str, str, time, str]:
    form = row.form
    return (form.project_code or "", form.country or "", form.region or "", form.opens, str(row.id))
