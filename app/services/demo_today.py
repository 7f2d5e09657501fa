"""Today of every manager of the demo, around now: promises, overdue, assignments, plans, finished calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from app.services.clocks import at_wall, day_bounds
from app.services.demo_rows import (
    CALL_BACK,
    LASTING,
    OWN_ZONE,
    Office,
    Row,
    add_call,
    add_plan,
    any_result,
)

DAY_BEGINS, DAY_ENDS = time(9), time(20)
_NEAR = ("UA", "PL")
_LONGEST = timedelta(minutes=240)
_MOST_DONE = 36
_ENDING = timedelta(minutes=15)
"""A call that began so long ago is over by now."""


def make_today(office: Office, leads: Mapping[str, int]) -> dict[int, Iterator[Row]]:
    """Gives every manager a day; `leads` says who assigns in each group. Answers the clients that are left to be
    set something else, by manager; as many again stay in the queue as new."""
    left: dict[int, Iterator[Row]] = {}
    for group, managers in office.managers.items():
        for manager in managers:
            fresh = [client for client in office.tables["client"] if _is_fresh(client, manager)]
            office.dice.shuffle(fresh)
            free = iter(fresh)
            _make_day(office, free, lead=leads[group], colleagues=managers)
            _make_done(office, islice(free, min(_MOST_DONE, len(fresh) // 3)))
            rest = list(free)
            left[manager] = iter(rest[: len(rest) // 2])
    return left


def _is_fresh(client: Row, manager: int) -> bool:
    """Never called, so that what is planned now is all that is known of the client."""
    return client["owner_id"] == manager and client["country"] in _NEAR and "last_at" not in client


def _make_day(office: Office, free: Iterator[Row], *, lead: int, colleagues: Sequence[int]) -> None:
    words = office.words
    for due in (
        _soon(office, 6),
        _soon(office, 18),
        _ahead(office, 75),
        _ahead(office, 150),
        *_before(office),
    ):
        client = next(free)
        _add_earlier_calls(office, client, colleagues)
        add_call(office, client, _talked_at(office, client, due), CALL_BACK, author=client["owner_id"])
        note = office.pick(words["promises"])
        add_plan(office, client, due, origin="outcome", is_promise=True, note=note)
    for kind, minutes in (("call", 30), ("meeting", 200), ("presentation", 120)):
        note = office.pick(words["assignment_notes"])
        due = _ahead(office, minutes)
        add_plan(office, next(free), due, origin="assignment", kind=kind, assigned_by=lead, note=note)
    for kind, minutes in (("meeting", 95), ("offer", 45), ("call", 110), ("call", 160)):
        add_plan(office, next(free), _ahead(office, minutes), origin="manual", kind=kind)
    add_plan(
        office, next(free), _yesterday(office), origin="manual", kind="meeting", note=words["meeting_note"]
    )
    for client in [next(free) for _ in range(6)]:
        add_call(
            office, client, _talked_at(office, client, office.now), LASTING[0], author=client["owner_id"]
        )
        add_plan(office, client, office.now - timedelta(minutes=office.dice.randint(1, 14)), origin="recycle")


def _add_earlier_calls(office: Office, client: Row, colleagues: Sequence[int]) -> None:
    """Weeks before the promise others called too: the history shows every author."""
    for weeks in (5, 4, 3, 2):
        moment = office.working_moment(-7 * weeks - office.dice.randint(0, 4), ZoneInfo(client["time_zone"]))
        add_call(office, client, moment, any_result(office, LASTING), author=office.pick(colleagues))


def _make_done(office: Office, free: Iterator[Row]) -> None:
    """The calls of today so far, each with the next one planned."""
    morning = at_wall(datetime.combine(office.now.astimezone(OWN_ZONE).date(), DAY_BEGINS), OWN_ZONE)
    span = min(office.now - _ENDING, morning + timedelta(hours=9)) - morning
    minutes = int(span.total_seconds() / 60)
    for client in islice(free, max(0, minutes // 10)):
        at = morning + timedelta(minutes=office.dice.randint(0, minutes))
        add_call(office, client, at, any_result(office, LASTING), author=client["owner_id"])
        due = office.working_moment(office.dice.randint(1, 5), ZoneInfo(client["time_zone"]))
        add_plan(office, client, due, origin="recycle")


def _soon(office: Office, minutes: int) -> datetime:
    """So many minutes from now, or sooner when the day ends before."""
    left = day_bounds(office.now, OWN_ZONE)[1] - office.now
    return _minute(office.now + timedelta(minutes=minutes) * min(1.0, left / _LONGEST))


def _ahead(office: Office, minutes: int) -> datetime:
    """Later today: so many minutes from now, or from nine at night; drawn together when the day ends before."""
    start, end = day_bounds(office.now, OWN_ZONE)
    begins = at_wall(datetime.combine(office.now.astimezone(OWN_ZONE).date(), DAY_BEGINS), OWN_ZONE)
    base = max(office.now, begins if office.now - start < timedelta(hours=7) else office.now)
    return _minute(base + timedelta(minutes=minutes) * min(1.0, (end - base) / _LONGEST))


def _before(office: Office) -> tuple[datetime, datetime]:
    """Two promises that were not kept: of two hours ago when people worked then, and of the last working day."""
    some_hours_ago = office.now - timedelta(minutes=148)
    worked = DAY_BEGINS <= some_hours_ago.astimezone(OWN_ZONE).time() < DAY_ENDS
    return some_hours_ago if worked else _yesterday(office), _yesterday(office)


def _yesterday(office: Office) -> datetime:
    return office.working_moment(-1, OWN_ZONE)


def _talked_at(office: Office, client: Row, due: datetime) -> datetime:
    """A working hour some days before the promise, when it was given."""
    days = (due.date() - office.now.date()).days - office.dice.randint(2, 5)
    return office.working_moment(days, ZoneInfo(client["time_zone"]))


def _minute(moment: datetime) -> datetime:
    """Whole minutes, as people agree on them, and never the past ones."""
    return moment.replace(second=0, microsecond=0)
