"""Do-not-call lists and consents by robot: entered, found, lifted; what a client allowed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, When, whole
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.services import consents, do_not_call
from app.services.consents import NewConsent
from app.services.do_not_call import EntryQuery, Lift, ManyNumbers, NewEntry

Scope = Literal["client", "person", "number"]
State = Literal["standing", "ended", "all"]
Channel = Literal["call", "email", "message", "post"]


@dataclass(frozen=True)
class SilenceForm:
    """Who is not to be called: a client, one of its people, or a number."""

    reason: str
    scope: Scope = "client"
    client: uuid.UUID | None = None
    person: uuid.UUID | None = None
    number: str | None = None
    list: str = "own"
    until: When | None = None


@dataclass(frozen=True)
class EntriesForm:
    """Which entries."""

    search: str = ""
    list: str = ""
    state: State = "standing"
    client: uuid.UUID | None = None
    limit: int = whole(100, least=1, most=1000)


@dataclass(frozen=True)
class LiftForm:
    """An entry, and why it holds no longer."""

    entry: uuid.UUID
    reason: str


@dataclass(frozen=True)
class NumbersForm:
    """Numbers of nobody in particular."""

    numbers: tuple[str, ...]
    list: str
    reason: str
    until: When | None = None


@dataclass(frozen=True)
class ConsentForm:
    """What was allowed or forbidden."""

    client: uuid.UUID
    channel: Channel
    given: bool
    note: str = ""
    person: uuid.UUID | None = None
    until: When | None = None


@dataclass(frozen=True)
class ConsentsForm:
    """Whose log."""

    client: uuid.UUID


def silence(seat: Seat, form: SilenceForm) -> dict[str, Any]:
    """The entry's id; from now on nobody is let ring there."""
    ends = seat.moment(form.until, None).at if form.until else None
    entry = NewEntry(
        uuid.uuid4(), form.scope, form.list, form.reason, form.client, form.person, form.number, ends
    )
    seat.desk.change(lambda db: do_not_call.add_entry(db, entry, country=_country(seat)))
    return {"entry": entry.id}


def entries(seat: Seat, form: EntriesForm) -> dict[str, Any]:
    """Entries one may see, newest first."""
    query = EntryQuery(form.search, form.list, form.state, form.client, form.limit)
    found = seat.desk.read(do_not_call.list_entries, query)
    rows = [
        {**plain(one), "reason": one.why, "lift_reason": one.lift_reason, "entry": plain(one.id)}
        for one in found.rows
    ]
    return {"rows": rows, "more": found.more}


def lift(seat: Seat, form: LiftForm) -> dict[str, Any]:
    """How many were lifted: a whole client's numbers go together."""
    return {"lifted": seat.desk.change(lambda db: do_not_call.lift_entry(db, Lift(form.entry, form.reason)))}


def list_numbers(seat: Seat, form: NumbersForm) -> dict[str, Any]:
    """How many were added, how many stood there already, and what is no whole number."""
    country = _country(seat)
    found = [(typed, do_not_call.whole_number(typed, country)) for typed in form.numbers]
    whole_ones = tuple(number for _, number in found if number)
    if not whole_ones:
        raise BadArgument(field="numbers", trouble="holds no whole phone number")
    ends = seat.moment(form.until, None).at if form.until else None
    many = ManyNumbers(form.list, whole_ones, form.reason, ends)
    added = seat.desk.change(lambda db: do_not_call.add_numbers(db, many))
    bad = [typed for typed, number in found if not number]
    return {"added": added.added, "known": added.known, "bad": bad}


def allow(seat: Seat, form: ConsentForm) -> dict[str, Any]:
    """The id of the line in the log."""
    ends = seat.moment(form.until, None).at if form.until else None
    line = NewConsent(
        uuid.uuid4(), form.client, form.channel, form.given, form.note, form.person, expires_at=ends
    )
    seat.desk.change(lambda db: consents.add_consent(db, line))
    return {"consent": line.id}


def log(seat: Seat, form: ConsentsForm) -> Any:
    """The whole log, newest first; `holds` marks what is in force."""
    return plain(seat.desk.read(consents.read_consents, form.client))


def _country(seat: Seat) -> str | None:
    country = seat.desk.books.settings.get("country")
    return country if isinstance(country, str) else None
