"""Saved views: a filter with search, order and columns under a name; one's own, and those that others share.

    view = keep_view(db, ViewForm(uuid4(), "clients", "Kyiv, warm", content_of(query, columns=("name", "city"))))
    share_view(db, view.id, "group")                    # a lead with the group, an administrator with a group or all
    query = query_of(view, now=now, time_zone=zone)     # what read_first and the others take
    count_views(db, list_views(db, "clients"), now=now, time_zone=zone)

READY are the views everybody has from the first day; windows name them by their code.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import BadInput, Refused
from app.services.client_lists import CAP, ClientQuery, count_clients
from app.services.conditions import (
    EVERYTHING,
    AllOf,
    Condition,
    Filter,
    FilterUnreadable,
    Not,
    decode_filter,
    encode_filter,
)
from app.services.dictionary_edits import NameTaken
from app.services.entry_names import tidy
from app.services.outlines import SelectionCount

Page = Literal["clients", "activities"]
Shared = Literal["none", "group", "all"]
Counter = Callable[[Session, "SavedView"], SelectionCount]

LARGEST = 64_000
MOST = 200
"""Letters of the content of a view, and views of one person."""
_NAMESPACE = uuid.UUID("5d1a4f0e-6a0f-4c06-9d53-6f2a1d7c1100")


class ViewNameless(BadInput):
    """A view nobody could choose."""

    code = "view_nameless"
    sentence = "Give the view a name"


class TooManyViews(BadInput):
    """More than a list can show."""

    code = "too_many_views"
    sentence = "You have {most} views already. Remove some that you do not use"


@dataclass(frozen=True)
class SavedView:
    """A view as it is listed. `content` is JSON: filter, search, stage, sort, descending, columns, and what else its page
    keeps there. `code`: one of READY, which has no name and no author; its id never changes."""

    id: uuid.UUID
    page: str
    name: str
    content: Mapping[str, Any] = field(default_factory=dict)
    shared: str = "none"
    mine: bool = True
    author_id: int | None = None
    author: str = ""
    group_id: int | None = None
    position: int = 0
    code: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns in their order; () when the view leaves them alone."""
        said = self.content.get("columns")
        return tuple(str(name) for name in said) if isinstance(said, list | tuple) else ()

    @property
    def filter(self) -> Filter:
        """The filter; FilterUnreadable when somebody kept something else there."""
        return decode_filter(self.content["filter"]) if "filter" in self.content else EVERYTHING


@dataclass(frozen=True)
class ViewForm:
    """A view to keep: a new id adds it, the id of one's own view changes it."""

    id: uuid.UUID
    page: Page
    name: str
    content: Mapping[str, Any]


def content_of(query: ClientQuery, *, columns: Iterable[str] = ()) -> dict[str, Any]:
    """The query as a view keeps it; not the moment, which is always the present."""
    return {
        "filter": encode_filter(query.filter),
        "search": query.search,
        "stage": query.stage,
        "sort": query.sort,
        "descending": query.descending,
        "columns": list(columns),
    }


def query_of(view: SavedView, *, now: datetime | None = None, time_zone: str = "UTC") -> ClientQuery:
    """What the view asks of the list of clients."""
    content = view.content
    search, stage, sort = (content.get(name) for name in ("search", "stage", "sort"))
    return ClientQuery(
        filter=view.filter,
        search=search if isinstance(search, str) else "",
        stage=stage if isinstance(stage, str) else None,
        sort=sort if isinstance(sort, str) else "name",
        descending=content.get("descending") is True,
        now=now,
        time_zone=time_zone,
    )


def _ready(code: str, *parts: Filter, sort: str = "name", descending: bool = False) -> SavedView:
    content = content_of(ClientQuery(AllOf(parts), sort=sort, descending=descending))
    return SavedView(uuid.uuid5(_NAMESPACE, code), "clients", "", content, mine=False, code=code)


def _is(flag: str) -> Condition:
    return Condition(flag, "is_true")


_AT_WORK = (
    Condition("owner", "any_of", ("none",)),
    _is("closed"),
    _is("do_not_call"),
    Condition("status", "any_of", ("refused",)),
    Condition("stage", "any_of", ("client",)),
)
READY: tuple[SavedView, ...] = (
    _ready("all"),
    _ready("overdue", _is("overdue"), sort="next"),
    _ready("no_plan", _is("no_plan"), *(Not(part) for part in _AT_WORK), sort="last"),
    _ready("pool", Condition("owner", "any_of", ("none",))),
    _ready("check_numbers", _is("bad_number"), Not(_is("closed"))),
    _ready("do_not_call", _is("do_not_call")),
)
"""All; overdue; prospects somebody works on without a plan (none should be); the pool; numbers to check; do-not-call."""

_COLUMNS = """v.id, v.page, v.name, v.content, v.shared, v.staff_id = (select crm.my_id()) as mine, v.staff_id as author_id,
       coalesce(s.name, '') as author, v.group_id, v.position"""
_LIST = text(f"""
    select {_COLUMNS} from crm.saved_view v left join crm.staff s on s.id = v.staff_id
     where v.page = :page and v.removed_at is null
     order by v.staff_id <> (select crm.my_id()), case when v.staff_id = (select crm.my_id()) then v.position end,
              lower(v.name), v.id
     limit 500
""")
_ONE = text(
    f"select {_COLUMNS} from crm.saved_view v left join crm.staff s on s.id = v.staff_id where v.id = :id"
)
_MINE = "staff_id = (select crm.my_id()) and removed_at is null"


def list_views(db: Session, page: Page) -> tuple[SavedView, ...]:
    """One's own views in their order, then those that others share; READY are not among them."""
    return tuple(SavedView(**row._mapping) for row in db.execute(_LIST, {"page": page}))


def keep_view(db: Session, form: ViewForm) -> SavedView:
    """Adds the view at the end, or changes one's own; NameTaken when another of one's own has that name."""
    name, content = tidy(form.name), _checked(form.content)
    if not name:
        raise ViewNameless()
    _check_name(db, form, name)
    values = {"id": form.id, "page": form.page, "name": name, "content": content}
    changed = db.execute(
        text(f"update crm.saved_view set name = :name, content = cast(:content as jsonb), changed_at = now()"
             f" where id = :id and page = :page and {_MINE} returning id"),
        values,
    ).one_or_none()  # fmt: skip
    if changed is None:
        # A foreign id, or one that was removed, is refused by the key.
        db.execute(
            text("insert into crm.saved_view (id, staff_id, page, name, content, position) select :id, crm.my_id(), :page, :name,"
                 f" cast(:content as jsonb), coalesce(max(position) + 1, 0) from crm.saved_view where page = :page and {_MINE}"),
            values,
        )  # fmt: skip
    return _read(db, form.id)


def share_view(db: Session, view_id: uuid.UUID, shared: Shared, *, group_id: int | None = None) -> SavedView:
    """Shares one's own view with the group (an administrator says which) or with all, or takes it back to oneself.

    Refused by the database to managers, and to leads for more than their group.
    """
    group = "coalesce(cast(:group_id as integer), (select crm.my_group()))" if shared == "group" else "null"
    _change(db, view_id, f"shared = :shared, group_id = {group}", shared=shared, group_id=group_id)
    return _read(db, view_id)


def rename_view(db: Session, view_id: uuid.UUID, name: str) -> SavedView:
    """Another name for one's own view."""
    view = _read(db, view_id)
    return keep_view(
        db, ViewForm(view.id, "clients" if view.page == "clients" else "activities", name, view.content)
    )


def remove_view(db: Session, view_id: uuid.UUID) -> None:
    """Takes one's own view off every list; restore_view brings it back."""
    _change(db, view_id, "removed_at = now()")


def restore_view(db: Session, view_id: uuid.UUID) -> SavedView:
    """Puts a removed view of one's own back."""
    db.execute(
        text(
            "update crm.saved_view set removed_at = null where id = :id and staff_id = (select crm.my_id())"
        ),
        {"id": view_id},
    )
    return _read(db, view_id)


def order_views(db: Session, view_ids: Sequence[uuid.UUID]) -> None:
    """One's own views in this order."""
    db.execute(
        text(f"update crm.saved_view v set position = wanted.place from unnest(cast(:ids as uuid[])) with ordinality"
             f" as wanted(id, place) where v.id = wanted.id and {_MINE} and v.position <> wanted.place"),
        {"ids": list(view_ids)},
    )  # fmt: skip


def count_views(
    db: Session,
    views: Iterable[SavedView],
    *,
    now: datetime | None = None,
    time_zone: str = "UTC",
    cap: int = CAP,
    counter: Counter | None = None,
) -> dict[uuid.UUID, SelectionCount | None]:
    """How many rows each view holds now, counting up to the cap; None for one that cannot be read any more.

    Views of clients; another page hands in its own `counter`.
    """

    def of_clients(db: Session, view: SavedView) -> SelectionCount:
        return count_clients(db, query_of(view, now=now, time_zone=time_zone), cap)

    counted: dict[uuid.UUID, SelectionCount | None] = {}
    for view in views:
        try:
            counted[view.id] = (counter or of_clients)(db, view)
        except FilterUnreadable:
            counted[view.id] = None
    return counted


def _checked(content: Mapping[str, Any]) -> str:
    """The content as JSON text, its filter readable."""
    if "filter" in content:
        decode_filter(content["filter"])
    try:
        written = json.dumps(dict(content), ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise FilterUnreadable() from error
    if len(written) > LARGEST or "\\u0000" in written:
        raise FilterUnreadable()
    return written


def _check_name(db: Session, form: ViewForm, name: str) -> None:
    others = [view for view in list_views(db, form.page) if view.mine and view.id != form.id]
    if any(view.name.casefold() == name.casefold() for view in others):
        raise NameTaken(name=name)
    if len(others) >= MOST:
        raise TooManyViews(most=MOST)


def _change(db: Session, view_id: uuid.UUID, sets: str, **values: object) -> None:
    statement = (
        f"update crm.saved_view set {sets}, changed_at = now() where id = :id and {_MINE} returning id"
    )
    if db.execute(text(statement), {"id": view_id, **values}).one_or_none() is None:
        raise Refused()


def _read(db: Session, view_id: uuid.UUID) -> SavedView:
    row = db.execute(_ONE, {"id": view_id}).one_or_none()
    if row is None:
        raise Refused()
    return SavedView(**row._mapping)
