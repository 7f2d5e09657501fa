"""What leads of the demo expect and set: plans of figures, and assignments of these days partly done."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

from app.services.clocks import at_wall
from app.services.demo_rows import LASTING, OWN_ZONE, Office, Row, add_call, add_plan, any_result

# indicator, period, value: every manager the same, moved a little by dice
PLANS = (
    ("dials", "day", 26),
    ("answered", "day", 11),
    ("meetings_set", "week", 4),
    ("sales", "week", 2),
    ("offers", "week", 9),
    ("presentations", "week", 2),
    ("meetings_per_call", "month", 4),
    ("sales_per_meeting", "month", 45),
)
PLANNED_WEEKS = 9
WORK_BEGINS = 9


@dataclass(frozen=True)
class Setting:
    """An assignment as a lead sets it: so many clients a day from `first` working day on, done so far today."""

    word: str
    kind: str
    first: int
    per_day: tuple[int, ...]


SETTINGS = (
    Setting("calls", "call", 0, (8, 6, 5)),
    Setting("offers", "offer", 0, (3, 2)),
    Setting("show", "presentation", 1, (2,)),
    Setting("documents", "document", 2, (2,)),
    Setting("information", "information", -1, (2,)),
)
"""Yesterday's is what stays undone."""


def make_plans(office: Office, leads: Mapping[str, int]) -> None:
    """Standing plans of every manager from nine weeks ago on, a step higher three weeks ago."""
    rows = office.tables.setdefault("kpi_plan", [])
    today = office.now.astimezone(OWN_ZONE).date()
    for group, managers in office.managers.items():
        for manager in managers:
            share = office.dice.choice((0.9, 1.0, 1.0, 1.15))
            for weeks, step in ((PLANNED_WEEKS, 0.9), (3, 1.0)):
                for indicator, period, value in PLANS:
                    rows.append(
                        {
                            "staff_id": manager,
                            "indicator": indicator,
                            "period": period,
                            "starts_on": _begins(today - timedelta(weeks=weeks), period),
                            "repeats": True,
                            "value": max(1, round(value * share * step)),
                            "set_by": leads[group],
                        }
                    )


def make_assignments(
    office: Office, leads: Mapping[str, int], free: Mapping[int, Iterator[Row]], groups: Mapping[str, int]
) -> None:
    """What every lead has set for these days; `free` are clients nobody has a plan with, by manager."""
    words = office.words["assignments"]
    for group, managers in office.managers.items():
        for setting in SETTINGS:
            made = office.add(
                "assignment",
                name=words[setting.word][0],
                kind=setting.kind,
                note=words[setting.word][1],
                group_id=groups[group],
                by_id=leads[group],
                made_at=office.now - timedelta(days=2),
            )
            for manager in managers:
                _set(office, setting, made["id"], lead=leads[group], free=free[manager])


def _set(office: Office, setting: Setting, made: uuid.UUID, *, lead: int, free: Iterator[Row]) -> None:
    for place, count in enumerate(setting.per_day):
        day = _working_day(office, setting.first + place)
        for number, client in enumerate(islice(free, count)):
            due = at_wall(datetime.combine(day, time(WORK_BEGINS)) + timedelta(minutes=35 * number), OWN_ZONE)
            if setting.kind == "call" and place == 0 and number < count // 2:
                _done(office, client, due, made)
            else:
                plan = add_plan(office, client, due, origin="assignment", kind=setting.kind, assigned_by=lead)
                plan["assignment_id"] = made


def _done(office: Office, client: Row, due: datetime, made: uuid.UUID) -> None:
    """A call of the assignment that is done already; in the early morning yesterday evening's."""
    at = min(due, office.now - timedelta(minutes=20))
    call = add_call(office, client, at, any_result(office, LASTING), author=client["owner_id"])
    call.update(
        is_assignment=True, assignment_id=made, origin="assignment", is_promise=False, promise_result=None
    )
    add_plan(office, client, office.working_moment(office.dice.randint(1, 5), OWN_ZONE), origin="recycle")


def _working_day(office: Office, ahead: int) -> date:
    """The working day so many after today (before, when negative); today itself on whatever weekday."""
    day = office.now.astimezone(OWN_ZONE).date()
    step = 1 if ahead > 0 else -1
    for _ in range(abs(ahead)):
        day += timedelta(days=step)
        while day.weekday() > 4:
            day += timedelta(days=step)
    return day


def _begins(day: date, period: str) -> date:
    if period == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if period == "month" else day
