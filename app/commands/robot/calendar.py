"""The calendar by robot: what is planned and done by hours, of oneself or of others one may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from app.commands.robot.forms import BadArgument, When, whole
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.services import calendar
from app.services.calendar import FEW, MOST, CalendarQuery
from app.services.clocks import at_wall


@dataclass(frozen=True)
class CalendarForm:
    """From which moment (the Monday of this week), how many days, of which logins and kinds."""

    since: When | None = None
    days: int = whole(7, least=1, most=62)
    people: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    planned: bool = True
    done: bool = True
    each: bool = False


def read(seat: Seat, form: CalendarForm) -> dict[str, Any]:
    """Entries by time, and calls of an hour counted where they are many."""
    now, zone = seat.now(), seat.own_zone
    if form.since is None:
        today = now.astimezone(zone).date()
        since = at_wall(datetime.combine(today - timedelta(days=today.weekday()), time()), zone)
    else:
        since = seat.moment(form.since, None).at
    ids = _people(seat, form.people)
    query = CalendarQuery(
        since, since + timedelta(days=form.days), now, str(zone), ids, form.kinds,
        planned=form.planned, done=form.done, few=MOST if form.each else FEW,
    )  # fmt: skip
    found = seat.desk.read(calendar.read_calendar, query)
    return {"entries": plain(found.entries), "calls": plain(found.strips), "more": found.more}


def _people(seat: Seat, logins: tuple[str, ...]) -> tuple[int, ...]:
    if not logins:
        return ()
    known = {one.login: one.id for one in seat.desk.read(calendar.read_people)}
    if missing := next((one for one in logins if one not in known), None):
        raise BadArgument(field="people", trouble=f"names nobody whose calendar may be seen: {missing}")
    return tuple(known[one] for one in logins)
