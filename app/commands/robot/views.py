"""What a robot may look at: the same readings as the window's."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, When, whole
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.services import activities, calls, clients, consequences, handovers, reminders, scripts, worklist
from app.services.activities import Span, UndoneRow
from app.services.calls import OpenAttempt
from app.services.client_search import FoundClients
from app.services.clocks import FixedClock, day_bounds
from app.services.desk import Me
from app.services.dictionaries import Books, OutcomeEntry
from app.services.worklist import DayFigures, QueueQuery

Language = Literal["en", "ru", "uk"]
Answer = dict[str, Any]


@dataclass(frozen=True)
class Nothing:
    """A request without fields."""


@dataclass(frozen=True)
class SignIn:
    """`server` and `language` stay for the next time."""

    login: str
    password: str
    server: str | None = None
    language: Language | None = None


@dataclass(frozen=True)
class ClockForm:
    """Without `set` the clock only tells; an empty text goes back to the server's clock."""

    set: str | None = None


@dataclass(frozen=True)
class MyDay:
    """`undone_days`: how far back the undone reach, all the way when not given."""

    search: str = ""
    undone_days: int | None = whole()
    limit: int = whole(200, least=1, most=5000)


@dataclass(frozen=True)
class Search:
    """Letters of a name, city or person, digits of a number."""

    text: str
    limit: int = whole(50, least=1, most=500)


@dataclass(frozen=True)
class OfClient:
    """A client by id."""

    client: uuid.UUID


@dataclass(frozen=True)
class ScriptForm:
    """`language` of the script that is preferred when a project has several."""

    client: uuid.UUID
    language: Language | None = None


@dataclass(frozen=True)
class Foresee:
    """What would follow this outcome, by its code or its key."""

    client: uuid.UUID
    outcome: str
    refusal: str | None = None
    number: str | None = None


@dataclass(frozen=True)
class UndoneForm:
    """The span to look back over: from `since` (all the past when not given) until `until` (now)."""

    since: When | None = None
    until: When | None = None
    kind: str | None = None
    only_promises: bool = False


@dataclass(frozen=True)
class RemindersForm:
    """How long before its moment an item counts as due, where it does not say itself."""

    lead_minutes: int = whole(reminders.LEAD_MINUTES, most=1440)


@dataclass(frozen=True)
class BooksForm:
    """The language of the names."""

    language: Language | None = None


@dataclass(frozen=True)
class JournalForm:
    """The newest entries first."""

    limit: int = whole(50, least=1, most=5000)


def sign_in(seat: Seat, form: SignIn) -> Me:
    """Opens the desk of this person."""
    seat.language = form.language or seat.language
    return seat.enter(form.login, form.password, server=form.server)


def sign_out(seat: Seat, form: Nothing) -> None:
    """Closes the desk; what waits stays in the journal."""
    seat.leave()


def me(seat: Seat, form: Nothing) -> Me:
    """Who is signed in."""
    return seat.desk.me


def clock(seat: Seat, form: ClockForm) -> Answer:
    """Sets the moment this robot reckons from; the server's own clock never moves."""
    if form.set == "":
        seat.clock = None
    elif form.set is not None:
        seat.clock = FixedClock(seat.moment(form.set, None).at if seat.opened else _exact(form.set))
    return {"now": seat.now(), "set": seat.clock is not None}


def _exact(text: str) -> Any:
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise BadArgument(field="set", trouble="must be ISO 8601 with an offset while nobody is signed in")
    return moment


def my_day(seat: Seat, form: MyDay) -> Answer:
    """The queue in its order, with counts by section."""
    query = QueueQuery(seat.now(), seat.desk.me.time_zone, undone_days=form.undone_days, search=form.search)
    queue = seat.desk.read(worklist.my_queue, query, seat.desk.books)
    seat.zones.update({row.client_id: row.time_zone for row in queue.rows})
    rows = [{**plain(row), "callable": row.callable} for row in queue.rows[: form.limit]]
    return {
        "rows": rows,
        "total": len(queue.rows),
        "counts": queue.counts,
        "next_opening": queue.next_opening,
    }


def figures(seat: Seat, form: Nothing) -> DayFigures:
    """Today's figures of who is signed in."""
    return seat.desk.read(worklist.day_figures, seat.now(), seat.desk.me.time_zone, seat.desk.books)


def search(seat: Seat, form: Search) -> FoundClients:
    """Clients that hold every word: the first of them, how many, and whether there are more than that."""
    return seat.desk.read(clients.search_clients, form.text, limit=form.limit)


def card(seat: Seat, form: OfClient) -> Answer:
    """The whole card with people, numbers and history, newest first."""
    found = seat.desk.read(clients.read_card, form.client)
    seat.zones[found.id] = found.time_zone
    return {**plain(found), "promise": plain(found.promise), "next": plain(found.next)}


def script(seat: Seat, form: ScriptForm) -> Answer | None:
    """The script for this client with its merge fields said aloud, and the objections it knows."""
    desk = seat.desk
    found = desk.read(scripts.read_script, form.client, form.language or seat.language)
    if found is None:
        return None
    values = scripts.script_values(
        desk.read(clients.read_card, form.client), me=desk.me.name, books=desk.books
    )
    steps = [{"title": step.title, "text": scripts.fill(step.text, values)} for step in found.steps]
    return {"name": found.name, "steps": steps, "objections": plain(found.objections)}


def consequence(seat: Seat, form: Foresee) -> consequences.Consequence:
    """What filing this outcome now would do; nothing is written."""
    return consequences.foresee(
        outcome_of(seat, form.outcome),
        seat.desk.read(clients.read_card, form.client),
        now=seat.now(),
        books=seat.desk.books,
        own_zone=seat.own_zone,
        number=form.number,
        refusal_code=form.refusal,
    )


def outcome_of(seat: Seat, named: str) -> OutcomeEntry:
    """The outcome of that code or key."""
    found = seat.desk.books.outcome(named) or seat.desk.books.outcome_by_key(named)
    if found is None:
        known = ", ".join(entry.code for entry in seat.desk.books.outcomes if entry.active)
        raise BadArgument(field="outcome", trouble=f"must be one of: {known}, or a key 0 to 9")
    return found


def open_calls(seat: Seat, form: Nothing) -> tuple[OpenAttempt, ...]:
    """Calls that were started and have no outcome."""
    return seat.desk.read(calls.open_attempts)


def undone(seat: Seat, form: UndoneForm) -> tuple[UndoneRow, ...]:
    """Own plans whose time has passed, oldest first."""
    until = seat.own_moment(form.until) if form.until else seat.now()
    since = seat.own_moment(form.since) if form.since else None
    span = Span(until=until, since=since, kind=form.kind, only_promises=form.only_promises)
    return seat.desk.read(activities.undone, span)


def due_reminders(seat: Seat, form: RemindersForm) -> Answer:
    """What is to be remembered until the end of the day, by the server's clock; `claimed` pops up here for the
    first time, and on no other PC of this person."""
    desk = seat.desk
    day_end = day_bounds(desk.clock.now(), seat.own_zone)[1]
    tick = desk.change(
        lambda db: reminders.look(db, desk.seat, day_end=day_end, lead_minutes=form.lead_minutes)
    )
    claimed = [row.activity_id for row in tick.claimed]
    return {**plain(tick.centre), "claimed": plain(claimed), "next_at": tick.next_at}


def books(seat: Seat, form: BooksForm) -> Books:
    """The dictionaries: outcomes with flags and keys, purposes, reasons, windows, settings, names of colleagues."""
    seat.language = form.language or seat.language
    return seat.desk.load_books(seat.language)


def colleagues(seat: Seat, form: Nothing) -> tuple[handovers.Colleague, ...]:
    """The team with logins, levels and groups."""
    return seat.desk.read(handovers.colleagues)


def journal(seat: Seat, form: JournalForm) -> Answer:
    """What was filed from here, with its status: kept, saved or refused and why; and whether the server answers."""
    names = ("id", "kind", "client_id", "made_at", "status", "code", "reason", "tries", "sent_at")
    entries = [{name: getattr(entry, name) for name in names} for entry in seat.desk.journal.recent()]
    state = seat.desk.state
    return {
        "online": state.online,
        "counts": plain(seat.desk.journal.counts()),
        "entries": entries[: form.limit],
        "waits_for": str(state.error) if state.error else None,
    }
