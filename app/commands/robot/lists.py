"""The list of clients by robot: any filter in any order, and views kept under a name."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, whole
from app.commands.robot.leading import group
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.commands.robot.views import Language, Nothing
from app.services import client_fields, client_lists, saved_views
from app.services.client_lists import ClientQuery
from app.services.conditions import EVERYTHING, Filter, decode_filter
from app.services.saved_views import READY, SavedView, ViewForm

Answer = dict[str, Any]


@dataclass(frozen=True)
class ListClients:
    """Which clients in which order: by a kept view, or by what is said here. `first`: the place of the first row, from 0."""

    filter: dict[str, object] | None = None
    search: str = ""
    stage: Literal["prospect", "client"] | None = None
    sort: str = "name"
    descending: bool = False
    view: str | None = None
    first: int = whole(0, most=9_999)
    limit: int = whole(50, least=1, most=1000)


@dataclass(frozen=True)
class FieldsForm:
    """The language of the names that the company gave its own fields."""

    language: Language | None = None


@dataclass(frozen=True)
class SaveView:
    """A view of the list of clients; with `view`, the id of one's own, it is changed."""

    name: str
    filter: dict[str, object] | None = None
    search: str = ""
    stage: Literal["prospect", "client"] | None = None
    sort: str = "name"
    descending: bool = False
    columns: tuple[str, ...] = ()
    view: uuid.UUID | None = None


@dataclass(frozen=True)
class ShareView:
    """With whom: nobody, the group (an administrator names it), all."""

    view: uuid.UUID
    with_whom: Literal["none", "group", "all"]
    group: str | None = None


@dataclass(frozen=True)
class OfView:
    """A view by id."""

    view: uuid.UUID


def list_clients(seat: Seat, form: ListClients) -> Answer:
    """Rows of the list as the window shows them, and how many there are in all."""
    query = _of_view(seat, form.view) if form.view else _query(seat, form)
    desk = seat.desk
    outline = desk.read(client_lists.read_outline, query)
    rows = desk.read(client_lists.read_rows, outline.ids(form.first, form.limit))
    seat.zones.update({row.id: row.time_zone for row in rows})
    return {"rows": plain(rows), "total": {"count": outline.count, "more": outline.more}}


def list_fields(seat: Seat, form: FieldsForm) -> list[Answer]:
    """What clients can be filtered and sorted by: each field with its comparisons."""
    fields = seat.desk.read(client_fields.read_fields, form.language or seat.language)
    names = ("name", "kind", "operators", "choices", "dictionary", "sortable", "title")
    return [plain({name: getattr(spec, name) for name in names}) for spec in fields.values()]


def list_views(seat: Seat, form: Nothing) -> list[Answer]:
    """Views of the list of clients: those everybody has, one's own, shared ones; each with how many it holds now."""
    views = (*READY, *seat.desk.read(saved_views.list_views, "clients"))
    counts = seat.desk.read(saved_views.count_views, views, now=seat.now(), time_zone=seat.desk.me.time_zone)
    return [{**plain(view), "count": plain(counts[view.id])} for view in views]


def save_view(seat: Seat, form: SaveView) -> SavedView:
    """Keeps the view and answers it."""
    content = saved_views.content_of(_query(seat, form), columns=form.columns)
    wanted = ViewForm(form.view or uuid.uuid4(), "clients", form.name, content)
    return seat.desk.change(lambda db: saved_views.keep_view(db, wanted))


def share_view(seat: Seat, form: ShareView) -> SavedView:
    """Shares one's own view, or takes it back to oneself."""
    group_id = group(seat, form.group) if form.group else None
    return seat.desk.change(
        lambda db: saved_views.share_view(db, form.view, form.with_whom, group_id=group_id)
    )


def remove_view(seat: Seat, form: OfView) -> None:
    """Takes one's own view off every list."""
    seat.desk.change(lambda db: saved_views.remove_view(db, form.view))


def _query(seat: Seat, form: ListClients | SaveView) -> ClientQuery:
    filtered: Filter = EVERYTHING if form.filter is None else decode_filter(form.filter)
    return ClientQuery(
        filtered, form.search, form.stage, form.sort, form.descending, seat.now(), seat.desk.me.time_zone
    )


def _of_view(seat: Seat, named: str) -> ClientQuery:
    """The view of that id, or one that everybody has by its code."""
    views = (*READY, *seat.desk.read(saved_views.list_views, "clients"))
    view = next((one for one in views if named in (one.code, str(one.id))), None)
    if view is None:
        raise BadArgument(
            field="view",
            trouble=f"must be an id of a view, or one of: {', '.join(one.code for one in READY)}",
        )
    return saved_views.query_of(view, now=seat.now(), time_zone=seat.desk.me.time_zone)
