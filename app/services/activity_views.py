"""Saved views of activities: what a view keeps of a query, and the views everybody has from the first day."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from app.services import saved_views
from app.services.activity_lists import SORTS, STATES, ActivityQuery, count_activities
from app.services.client_lists import CAP
from app.services.conditions import EVERYTHING, decode_filter, encode_filter
from app.services.outlines import SelectionCount
from app.services.saved_views import SavedView

PAGE = "activities"
_TEXTS, _FLAGS = ("search", "since", "until"), ("earlier", "only_promises", "only_assignments", "descending")
_NAMESPACE = uuid.UUID("0f0c7f5e-7d3b-4a55-9d0c-2c4a4d1c2200")


def content_of(query: ActivityQuery, *, columns: Iterable[str] = ()) -> dict[str, Any]:
    """The query as a view keeps it; not the moment, which is always the present."""
    kept = {name: getattr(query, name) for name in (*_TEXTS, *_FLAGS, "state", "sort", "staff_id")}
    return {**kept, "filter": encode_filter(query.filter), "columns": list(columns)}


def query_of(
    content: Mapping[str, Any], *, now: datetime | None = None, time_zone: str = "UTC"
) -> ActivityQuery:
    """What was kept, as far as it is understood: another version may have written it. FilterUnreadable."""
    understood: dict[str, Any] = {
        name: value for name in _TEXTS if isinstance(value := content.get(name), str)
    }
    understood |= {name: value for name in _FLAGS if isinstance(value := content.get(name), bool)}
    state, sort, staff_id = (content.get(name) for name in ("state", "sort", "staff_id"))
    if isinstance(staff_id, int) and not isinstance(staff_id, bool) and abs(staff_id) < 2**31:
        understood["staff_id"] = staff_id
    return ActivityQuery(
        filter=decode_filter(content["filter"]) if "filter" in content else EVERYTHING,
        state=state if state in STATES else "all",
        sort=sort if isinstance(sort, str) and sort in SORTS else "moment",
        now=now,
        time_zone=time_zone,
        **understood,
    )


def _ready(code: str, **asked: Any) -> SavedView:
    content = content_of(ActivityQuery(**{"descending": False} | asked))
    return SavedView(uuid.uuid5(_NAMESPACE, code), PAGE, "", content, mine=False, code=code)


READY: tuple[SavedView, ...] = (
    _ready("today", since="today", until="today"),
    _ready("undone", state="undone"),
    _ready("promises", state="planned", only_promises=True),
    _ready("assignments", state="planned", only_assignments=True),
    _ready("week", state="planned", since="today", until="week"),
    _ready("done_today", state="done", since="today", until="today", descending=True),
)  # fmt: skip
FIRST = READY[0]
"""Today; undone of any age; promises and assignments to keep; this week's plans; done today."""


def count_views(
    db: Session,
    views: Iterable[SavedView],
    *,
    now: datetime | None = None,
    time_zone: str = "UTC",
    cap: int = CAP,
) -> dict[uuid.UUID, SelectionCount | None]:
    """How many rows each view holds now, counting up to the cap; None for one that cannot be read any more."""
    counter = partial(_count, now=now, time_zone=time_zone, cap=cap)
    return saved_views.count_views(db, views, counter=counter)


def _count(db: Session, view: SavedView, *, now: datetime | None, time_zone: str, cap: int) -> SelectionCount:
    return count_activities(db, query_of(view.content, now=now, time_zone=time_zone), cap)
