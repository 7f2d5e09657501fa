"""Deeds with many clients by robot: foreseen, done, listed, taken back; lists saved as files."""

from __future__ import annotations

import dataclasses
import uuid
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, When, whole
from app.commands.robot.leading import Kind, group, person
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.services import activity_fields, client_fields, exports, mass_changes, mass_runs
from app.services.activity_lists import ActivityQuery
from app.services.client_lists import ClientQuery
from app.services.conditions import EVERYTHING, Filter, decode_filter
from app.services.export_values import ACTIVITY_COLUMNS, CLIENT_COLUMNS
from app.services.exports import ExportColumn, ExportRequest, Query
from app.services.mass_choices import Choices, read_choices
from app.services.mass_forms import (
    CloseAll,
    Deed,
    GiveAll,
    MassRequest,
    MassResult,
    PlanAll,
    SetFields,
    SilenceAll,
)
from app.services.mass_runs import MassRun
from app.services.selections import Selection

Answer = dict[str, Any]


@dataclass(frozen=True)
class ChangeMany:
    """Whom (`clients`, or all that fit `filter` and `search`), and what is to be done with them."""

    how: Literal["set", "close", "plan", "do_not_call", "hand_over", "pool"]
    clients: tuple[uuid.UUID, ...] = ()
    filter: dict[str, Any] | None = None
    search: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    reason: str = ""
    kind: Kind = "call"
    days: tuple[str, ...] = ()
    note: str = ""
    list: str = "own"
    until: When | None = None
    to: tuple[str, ...] = ()
    group: str | None = None
    dry_run: bool = False
    change: uuid.UUID | None = None


@dataclass(frozen=True)
class ChangesOfMany:
    """The newest first."""

    limit: int = whole(20, least=1, most=500)


@dataclass(frozen=True)
class OfChange:
    """A change of many by id."""

    change: uuid.UUID


@dataclass(frozen=True)
class ExportForm:
    """Which list goes into which file: `filter` and `search` narrow it, the ending of `file` says what kind it is."""

    what: Literal["clients", "activities"]
    file: str
    columns: tuple[str, ...]
    filter: dict[str, Any] | None = None
    search: str = ""


def change_many(seat: Seat, form: ChangeMany) -> Answer:
    """Does one thing with many clients, each under the rights of who asks; with `dry_run` only tells what would be done."""
    request = MassRequest(form.change or uuid.uuid4(), _selection(seat, form), _deed(seat, form))
    forecast = mass_runs.foresee(seat.desk, request)
    told: Answer = {"change": request.id, "chosen": forecast.count}
    if form.dry_run:
        sample = [dataclasses.asdict(one) for one in forecast.sample]
        return {
            **told,
            "would_change": forecast.would_change,
            "refused": forecast.reasons,
            "sample": plain(sample),
        }
    return {**told, **_became(MassRun(seat.desk, request, forecast).go())}


def changes_of_many(seat: Seat, form: ChangesOfMany) -> Any:
    """What was done with many: one's own changes, an administrator sees all."""
    rows = seat.desk.read(mass_changes.list_changes, form.limit)
    return [{**plain(row), "unfinished": row.unfinished} for row in rows]


def go_on(seat: Seat, form: OfChange) -> Answer:
    """Goes on with a change whose program was closed."""
    return {"change": form.change, **_became(mass_runs.resume(seat.desk, form.change).go())}


def undo_many(seat: Seat, form: OfChange) -> Answer:
    """Takes a change back, except where others have changed something since."""
    became = mass_runs.undo(seat.desk, form.change).go()
    return {"change": form.change, "put_back": became.done, "refused": became.reasons}


def export(seat: Seat, form: ExportForm) -> Answer:
    """Saves a list as xlsx or csv, put on record first; codes by their names in the language of the robot."""
    path = Path(form.file)
    kind = path.suffix.lower().lstrip(".")
    if kind not in ("xlsx", "csv"):
        raise BadArgument(field="file", trouble="must end with .xlsx or .csv")
    filtered, zone = _filter(form.filter), seat.desk.me.time_zone
    query: Query
    if form.what == "clients":
        query = ClientQuery(filter=filtered, search=form.search, now=seat.now(), time_zone=zone)
    else:
        query = ActivityQuery(filter=filtered, search=form.search, now=seat.now(), time_zone=zone)
    choices = seat.desk.read(read_choices, seat.language)
    columns = tuple(_column(seat, form.what, name, choices) for name in form.columns)
    request = ExportRequest(query, columns, "csv" if kind == "csv" else "xlsx", form.what)
    done = exports.export(seat.desk, request, path)
    return {"file": str(done.path), "rows": done.rows}


def _became(result: MassResult) -> Answer:
    told = [dataclasses.asdict(one) for one in result.refused_clients]
    return {"done": result.done, "refused": result.reasons, "refused_clients": plain(told)}


def _filter(given: dict[str, Any] | None) -> Filter:
    return EVERYTHING if given is None else decode_filter(given)


def _selection(seat: Seat, form: ChangeMany) -> Selection:
    if form.clients and (form.filter is not None or form.search):
        raise BadArgument(field="clients", trouble="goes without “filter” and “search”")
    if form.clients:
        return Selection(client_ids=form.clients)
    if form.filter is None and not form.search:
        raise BadArgument(field="clients", trouble="is missing, and so is “filter”")
    zone = seat.desk.me.time_zone
    return Selection(filter=_filter(form.filter), search=form.search, now=seat.now(), time_zone=zone)


def _deed(seat: Seat, form: ChangeMany) -> Deed:
    match form.how:
        case "set":
            return SetFields(form.fields)
        case "close":
            return CloseAll(form.reason)
        case "plan":
            days = tuple(_day(day) for day in form.days)
            return PlanAll(form.kind, days, note=form.note)
        case "do_not_call":
            until = seat.own_moment(form.until) if form.until else None
            return SilenceAll(form.list, form.reason, until)
        case "hand_over":
            return GiveAll(tuple(person(seat, login) for login in form.to), note=form.note)
        case "pool":
            return GiveAll((), group(seat, form.group) if form.group else seat.desk.me.group_id, form.note)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadArgument(field="days", trouble="must be days such as 2037-11-24") from None


def _column(seat: Seat, what: str, name: str, choices: Choices) -> ExportColumn:
    """A column under its name here; codes of dictionaries by their names."""
    own = next((one for one in choices.own if f"own.{one.code}" == name), None)
    if own is not None:
        return ExportColumn(name, own.title, kind={"number": "number", "date": "day"}.get(own.kind, "text"))
    if name not in (CLIENT_COLUMNS if what == "clients" else ACTIVITY_COLUMNS):
        raise BadArgument(field="columns", trouble=f"names no column “{name}”")
    fields = client_fields.FIELDS if what == "clients" else activity_fields.FIELDS
    spec = fields.get(name)
    coded = spec is not None and spec.dictionary not in (None, "staff", "groups")
    entries = getattr(seat.desk.books, spec.dictionary or "", ()) if spec is not None and coded else ()
    return ExportColumn(name, name, {one.code: one.name for one in entries if one.name})
