"""Days on which nobody is rung, per project, country and region, as administrators keep them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import KnownError
from app.models import Holiday
from app.services.company_settings import known_country
from app.services.entry_names import tidy

_TURN = 0x486F6C69646179


class HolidayTwice(KnownError):
    """The same day for the same clients."""

    code = "holiday_twice"
    sentence = "This day is in the list already"


class HolidayChanged(KnownError):
    """Two administrators at once."""

    code = "holiday_changed"
    sentence = "Somebody else changed this day meanwhile. Look at it and save again"


@dataclass(frozen=True)
class Where:
    """Whose holidays: None in a field means any; all None closes the day everywhere."""

    country: str | None = None
    project_code: str | None = None
    region: str | None = None


@dataclass(frozen=True)
class HolidayForm:
    """One day as it is typed."""

    day: date
    name: str = ""
    where: Where = Where()


@dataclass(frozen=True)
class HolidayRow:
    """One day of the list as it stands."""

    id: uuid.UUID
    form: HolidayForm


@dataclass(frozen=True)
class Added:
    """How many days a list brought, and how many stood there already."""

    added: int
    known: int


def list_holidays(db: Session) -> tuple[HolidayRow, ...]:
    """All days by date."""
    rows = db.scalars(select(Holiday).order_by(Holiday.day, Holiday.name, Holiday.id))
    return tuple(HolidayRow(row.id, _form(row)) for row in rows)


def keep_holiday(
    db: Session, row_id: uuid.UUID, form: HolidayForm, *, before: HolidayForm | None = None
) -> None:
    """Saves the day, a new one when there is no `before`; HolidayTwice, HolidayChanged."""
    clean = replace(form, name=tidy(form.name), where=known_where(form.where))
    _in_turn(db)
    row = db.get(Holiday, row_id, with_for_update=True, populate_existing=True)
    if row is None and before is not None:
        raise HolidayChanged()
    if row is not None and _form(row) not in (before, clean):
        raise HolidayChanged()
    others = (one for one in list_holidays(db) if one.id != row_id)
    if any((one.form.day, one.form.where) == (clean.day, clean.where) for one in others):
        raise HolidayTwice()
    if row is None:
        row = Holiday(id=row_id)
        db.add(row)
    _fill(row, clean)
    db.flush()


def remove_holiday(db: Session, row_id: uuid.UUID, *, before: HolidayForm) -> None:
    """Takes the day away; HolidayChanged when it is no longer as it was shown."""
    row = db.get(Holiday, row_id, with_for_update=True, populate_existing=True)
    if row is None:
        return
    if _form(row) != before:
        raise HolidayChanged()
    db.delete(row)
    db.flush()


def known_days(db: Session, where: Where) -> frozenset[date]:
    """The days that stand there already for just these clients."""
    where = known_where(where)
    return frozenset(one.form.day for one in list_holidays(db) if one.form.where == where)


def add_days(db: Session, days: Iterable[tuple[date, str]], *, where: Where) -> Added:
    """Adds each day that is not there yet; the same list twice adds nothing."""
    where, known = known_where(where), 0
    _in_turn(db)
    taken = set(known_days(db, where))
    fresh: list[HolidayForm] = []
    for day, name in days:
        if day in taken:
            known += 1
            continue
        taken.add(day)
        fresh.append(HolidayForm(day, tidy(name), where))
    for form in fresh:
        row = Holiday(id=uuid.uuid4())
        _fill(row, form)
        db.add(row)
    db.flush()
    return Added(len(fresh), known)


def known_where(where: Where) -> Where:
    """The place as the base writes it; NoSuchCountry."""
    country = (where.country or "").strip()
    return Where(
        known_country(country) if country else None,
        where.project_code or None,
        tidy(where.region or "") or None,
    )


def _in_turn(db: Session) -> None:
    """Two lists loaded at once would each add the same days; nothing in the table itself forbids that."""
    db.execute(select(func.pg_advisory_xact_lock(_TURN)))


def _form(row: Holiday) -> HolidayForm:
    return HolidayForm(row.day, row.name, Where(row.country, row.project_code, row.region))


def _fill(row: Holiday, form: HolidayForm) -> None:
    row.day, row.name = form.day, form.name
    row.country, row.project_code, row.region = (
        form.where.country,
        form.where.project_code,
        form.where.region,
    )
