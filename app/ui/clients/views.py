"""The views of the list of clients: what is ready on the first day, counted in the directory that is open."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.services import saved_views
from app.services.client_lists import ClientQuery
from app.services.conditions import AllOf, Condition, FilterUnreadable
from app.services.db import Db
from app.services.desk import Desk
from app.services.outlines import SelectionCount
from app.services.saved_views import READY, SavedView
from app.ui.clients.words import VIEW_ICONS, WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.filters.kept_views import KeptViews
from app.ui.filters.views_pane import ViewItem, ViewsPane
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import count

WARM = SavedView(
    uuid.uuid5(uuid.NAMESPACE_OID, "nezabudka.view.warm"),
    "clients",
    "",
    saved_views.content_of(
        ClientQuery(AllOf((Condition("status", "any_of", ("warm", "hot")),)), sort="next")
    ),
    mine=False,
    code="warm",
)
_FIRST = ("all", "warm")
"""Ready views that stand above one's own."""
_NONE_WANTED = ("overdue", "no_plan")
"""Red above nought, green at it."""


def count_all(
    db: Db, views: Sequence[SavedView], now: datetime, time_zone: str
) -> Mapping[uuid.UUID, SelectionCount | None]:
    """How many clients each view holds now."""
    return saved_views.count_views(db, views, now=now, time_zone=time_zone)


class Views(KeptViews):
    """`opened` carries a SavedView whose filter is readable."""

    def __init__(
        self, page: QWidget, pane: ViewsPane, desk: Desk, tasks: DeskTasks, toasts: ToastStack
    ) -> None:
        super().__init__(page, pane, desk, tasks, toasts, name="clients", count_all=count_all)
        self._stage = "prospect"
        self.show()

    def ready(self) -> Sequence[SavedView]:
        """Managers see no pool, so they need no view of it."""
        hidden = {"pool"} if self._desk.me.level == "manager" else set()
        all_of_them, *others = (view for view in READY if view.code not in hidden)
        return (all_of_them, WARM, *others)

    def every(self) -> list[SavedView]:
        """All of them in the order of the pane: one's own stand between the ready ones."""
        ready = self.ready()
        first = [view for view in ready if view.code in _FIRST]
        own = [view for view in self._kept if view.mine]
        others = [view for view in ready if view.code not in _FIRST]
        return [*first, *own, *others, *(view for view in self._kept if not view.mine)]

    def stand_in(self, stage: str) -> None:
        """The directory in which views are counted; one that names a directory itself is counted in that."""
        self._stage = stage

    def count_in(self, stage: str) -> None:
        """The counts anew, in this directory."""
        self.stand_in(stage)
        self.count()

    def count(self) -> None:
        """The counts anew."""
        views = [self._here(view) for view in self.every()]
        self._tasks.read(
            count_all, views, self._desk.clock.now(), self._desk.me.time_zone, owner=self, done=self._counted,
            failed=self._not_counted, latest="clients.counts",
        )  # fmt: skip

    def _here(self, view: SavedView) -> SavedView:
        if view.content.get("stage"):
            return view
        return replace(view, content={**view.content, "stage": self._stage})

    def dress(self, view: SavedView, found: SelectionCount | None) -> ViewItem:
        """A ready view under our name for it."""
        said = count(found.count, found.more) if found is not None else ""
        tone = ""
        if found is not None and view.code in _NONE_WANTED:
            tone = "bad" if found.count else "ok"
        icon = VIEW_ICONS.get(view.code, "list-filter")
        if view.code == "no_plan" and tone == "bad":
            icon = "circle-alert"
        name = WORDS.view_name(view.code, self._desk.me.level)
        section = "mine" if view.code in _FIRST else "shared"
        return ViewItem(str(view.id), name, icon, section, count=said, tone=tone)

    def matching(self, query: ClientQuery) -> str:
        """The view whose list is exactly this one; empty when there is none. The one opened last is asked first."""
        views = sorted(self.every(), key=lambda view: str(view.id) != self._last)
        for view in views:
            try:
                asked = saved_views.query_of(view)
            except FilterUnreadable:
                continue
            stage = asked.stage or query.stage
            if (asked.filter, asked.search, stage) == (query.filter, query.search, query.stage):
                return str(view.id)
        return ""
