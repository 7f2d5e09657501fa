"""What people are expected to reach: standing plans and plans of one period, set by leads and administrators.

How a plan of one kind of period answers for another is in services.plan_books.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.errors import BadInput, Refused
from app.models import KpiPlan, Staff
from app.services.dictionaries import Books
from app.services.indicators import PLANNABLE, indicator
from app.services.periods import period_of
from app.services.plan_books import PLAN_PERIODS, PlanBook, PlanLine, PlanPeriod

__all__ = [
    "PLAN_PERIODS",
    "MonthBegins",
    "NoSuchPlanPeriod",
    "NotPlannable",
    "PeriodBackwards",
    "PlanBook",
    "PlanLine",
    "PlanNotYours",
    "PlanOutOfRange",
    "PlanPeriod",
    "PlanUnreadable",
    "WeekBegins",
    "copy_to_group",
    "parse_plan",
    "period_between",
    "read_book",
    "read_plans",
    "set_plans",
]  # fmt: skip

LARGEST = Decimal(1_000_000)


class PlanUnreadable(BadInput):
    """A plan that is no number."""

    code = "plan_unreadable"
    sentence = "“{text}” is not a number: write a plan such as 60 or 4.5"


class PlanOutOfRange(BadInput):
    """A negative plan, one over a hundred per cent, or one that nobody could reach."""

    code = "plan_out_of_range"
    sentence = "A plan must be between 0 and {most}, not {value}"


class WeekBegins(BadInput):
    """A plan of a week that does not begin on Monday."""

    code = "week_begins"
    sentence = "The plan of a week begins on a Monday, not on {day}"


class MonthBegins(BadInput):
    """A plan of a month that does not begin on the first."""

    code = "month_begins"
    sentence = "The plan of a month begins on the first, not on {day}"


class NoSuchPlanPeriod(BadInput):
    """A stretch of days for which no plans are made."""

    code = "no_such_plan_period"
    sentence = "A plan is of a day, a week or a month, not of “{period}”"


class PeriodBackwards(BadInput):
    """A period that ends before it starts."""

    code = "period_backwards"
    sentence = "The period ends on {ends}, before it starts on {starts}"


class NotPlannable(BadInput):
    """A figure for which no plan can be set."""

    code = "not_plannable"
    sentence = "No plan can be set for “{indicator}”"


class PlanNotYours(Refused):
    """A plan of somebody who is not in the lead's group."""

    code = "plan_not_yours"
    sentence = "You set plans for people of your own group only"


def parse_plan(typed: str, *, indicator_code: str) -> Decimal | None:
    """The number people meant by "1 450", "1 450,5" or "4,5 %"; None for an empty field. PlanUnreadable for letters,
    PlanOutOfRange for a negative or impossible one."""
    plain = (
        "".join(typed.split()).replace("\u202f", "").replace("\u00a0", "").replace("\u2212", "-").rstrip("%")
    )
    if not plain:
        if typed.strip():
            raise PlanUnreadable(text=typed.strip()[:40])
        return None
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".") if not _grouped(plain) else plain.replace(",", "")
    elif _grouped(plain):
        plain = plain.replace(",", "")
    try:
        value = Decimal(plain) if all(one in "+-.0123456789" for one in plain) else None
    except InvalidOperation:
        value = None
    if value is None:
        raise PlanUnreadable(text=typed.strip()[:40])
    return _in_range(value, indicator_code)


def period_between(starts: date, ends: date) -> PlanPeriod:
    """Which kind of plan a stretch of days is: "day", "week" or "month". PeriodBackwards, or NoSuchPlanPeriod."""
    if ends < starts:
        raise PeriodBackwards(starts=starts.isoformat(), ends=ends.isoformat())
    for kind in PLAN_PERIODS:
        period = period_of(kind, starts)
        if (period.starts_on, period.ends_on) == (starts, ends):
            return kind
    raise NoSuchPlanPeriod(period=f"{starts.isoformat()} – {ends.isoformat()}")


def read_plans(
    db: Session, *, staff_ids: Iterable[int] | None = None, until: date | None = None
) -> tuple[PlanLine, ...]:
    """The lines the reader may see, of these people (None: all), that begin no later than `until`."""
    asked = select(
        KpiPlan.staff_id, KpiPlan.indicator, KpiPlan.period, KpiPlan.starts_on, KpiPlan.repeats, KpiPlan.value
    ).order_by(KpiPlan.staff_id, KpiPlan.indicator, KpiPlan.period, KpiPlan.starts_on)
    if staff_ids is not None:
        asked = asked.where(KpiPlan.staff_id.in_(list(staff_ids)))
    if until is not None:
        asked = asked.where(KpiPlan.starts_on <= until)
    return tuple(PlanLine(**row._mapping) for row in db.execute(asked))


def set_plans(db: Session, lines: Sequence[PlanLine]) -> int:
    """Sets all lines or none; returns how many. A line that is there gets the new value.

    PlanOutOfRange, WeekBegins, MonthBegins, NotPlannable; PlanNotYours when one of the people is not the lead's.
    """
    for line in lines:
        _check(line)
    if not lines:
        return 0
    last = {(one.staff_id, one.indicator, one.period, one.starts_on, one.repeats): one for one in lines}
    _own_people_only(db, {one.staff_id for one in lines})
    db.execute(
        _SET,
        {
            "staff": [one.staff_id for one in last.values()],
            "indicators": [one.indicator for one in last.values()],
            "periods": [one.period for one in last.values()],
            "starts": [one.starts_on for one in last.values()],
            "repeats": [one.repeats for one in last.values()],
            "values": [one.value for one in last.values()],
        },
    )
    return len(last)


def copy_to_group(db: Session, lines: Sequence[PlanLine], group_id: int) -> int:
    """Gives every active manager of the group the same plans; returns how many lines were set."""
    people = db.scalars(
        select(Staff.id)
        .where(Staff.group_id == group_id, Staff.active, Staff.level == "manager")
        .order_by(Staff.id)
    ).all()
    return set_plans(db, [replace(line, staff_id=person) for person in people for line in lines])


def read_book(
    db: Session, books: Books, *, staff_ids: Sequence[int], managers: Iterable[int], until: date
) -> PlanBook:
    """The plans of these people up to a day; the company's default stands for those of them who are managers."""
    return PlanBook(read_plans(db, staff_ids=staff_ids, until=until), books, default_for=managers)


_SET = text("""
    insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)
    select * from unnest(cast(:staff as integer[]), cast(:indicators as text[]), cast(:periods as text[]), cast(:starts as date[]),
                         cast(:repeats as boolean[]), cast(:values as numeric[]))
    on conflict (staff_id, indicator, period, starts_on, repeats) do update set value = excluded.value
""")


def _check(line: PlanLine) -> None:
    if line.indicator not in PLANNABLE:
        raise NotPlannable(indicator=line.indicator)
    if line.period not in PLAN_PERIODS:
        raise NoSuchPlanPeriod(period=line.period)
    if period_of(line.period, line.starts_on).starts_on != line.starts_on:
        raise (WeekBegins if line.period == "week" else MonthBegins)(day=line.starts_on.isoformat())
    if line.value is not None:
        _in_range(line.value, line.indicator)


def _own_people_only(db: Session, people: set[int]) -> None:
    """Said in a sentence before the policies say it in theirs."""
    mine = db.scalar(
        text("select count(*) from crm.staff s where s.id = any(:people)"
             " and (crm.my_level() = 'admin' or crm.my_level() = 'lead' and s.group_id = crm.my_group())"),
        {"people": list(people)},
    )  # fmt: skip
    if mine != len(people):
        raise PlanNotYours()


def _in_range(value: Decimal, code: str) -> Decimal:
    most = Decimal(100) if indicator(code).unit == "share" else LARGEST
    if not value.is_finite() or not 0 <= value <= most:
        raise PlanOutOfRange(value=f"{value:f}"[:40] if value.is_finite() else str(value), most=f"{most:f}")
    return value.quantize(Decimal("0.01"))


def _grouped(plain: str) -> bool:
    """Whether the commas stand between thousands, as in 1,450."""
    first, *rest = plain.split(".")[0].lstrip("+-").split(",")
    return bool(rest) and 1 <= len(first) <= 3 and first != "0" and all(len(part) == 3 for part in rest)
