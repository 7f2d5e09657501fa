"""Activities by robot: view two through any filter, plans given up and taken up again."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Any, Literal

from app.commands.robot.forms import whole
from app.commands.robot.leading import person
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.services import activity_lists, giving_up
from app.services.activity_lists import ActivityQuery
from app.services.conditions import EVERYTHING, decode_filter
from app.services.giving_up import GiveUpMany, TakeUpAgain

Answer = dict[str, Any]


@dataclass(frozen=True)
class ActivitiesForm:
    """Which of them: `since` and `until` are days such as "2037-11-24", "today-7", "week"; `filter` as kept views have it."""

    state: Literal["all", "planned", "undone", "done"] = "all"
    since: str = ""
    until: str = ""
    earlier: bool = False
    login: str | None = None
    only_promises: bool = False
    only_assignments: bool = False
    search: str = ""
    filter: dict[str, Any] | None = None
    sort: str = "moment"
    descending: bool = False
    limit: int = whole(50, least=1, most=1000)


@dataclass(frozen=True)
class GiveUpForm:
    """Plans and the reason; a `deed` of one's own makes it safe to send again."""

    activities: tuple[uuid.UUID, ...]
    reason: str
    deed: uuid.UUID | None = None


@dataclass(frozen=True)
class OfDeed:
    """A deed by id."""

    deed: uuid.UUID


def list_activities(seat: Seat, form: ActivitiesForm) -> Answer:
    """The first rows in their order, and how many there are in all."""
    query = ActivityQuery(
        filter=decode_filter(form.filter) if form.filter is not None else EVERYTHING,
        staff_id=person(seat, form.login) if form.login else None,
        now=seat.now(),
        time_zone=seat.desk.me.time_zone,
    )
    asked = (
        "state",
        "since",
        "until",
        "earlier",
        "only_promises",
        "only_assignments",
        "search",
        "sort",
        "descending",
    )
    query = replace(query, **{name: getattr(form, name) for name in asked})
    rows = seat.desk.read(activity_lists.read_first, query, form.limit)
    return {"rows": plain(rows), "total": plain(seat.desk.read(activity_lists.count_activities, query))}


def give_up_many(seat: Seat, form: GiveUpForm) -> Answer:
    """Gives plans up with a reason; the deed's id takes them up again."""
    deed = GiveUpMany(form.deed or uuid.uuid4(), seat.now(), form.activities, form.reason)
    return {"deed": deed.id, "given_up": seat.desk.change(lambda db: giving_up.give_up_many(db, deed))}


def take_up_again(seat: Seat, form: OfDeed) -> Answer:
    """Takes a giving up back, as far as nobody has touched the plans since."""
    back = TakeUpAgain(uuid.uuid4(), seat.now(), form.deed)
    return {"taken_up": seat.desk.change(lambda db: giving_up.take_up_again(db, back))}
