"""The views of activities: which are ready from the first day, and which of all is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.services import activity_views
from app.services.activity_lists import ActivityQuery
from app.services.activity_views import READY
from app.services.conditions import FilterUnreadable
from app.services.db import Db
from app.services.desk import Desk
from app.services.outlines import SelectionCount
from app.services.saved_views import SavedView
from app.ui.activities.words import VIEW_ICONS, WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.filters.kept_views import Counts, KeptViews
from app.ui.filters.views_pane import ViewItem, ViewsPane
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import count

BAD_ABOVE_ZERO = "undone"


def count_all(db: Db, views: Sequence[SavedView], now: datetime, time_zone: str) -> Counts:
    """How many rows each view holds now."""
    return activity_views.count_views(db, views, now=now, time_zone=time_zone)


class Views(KeptViews):
    """Nothing undone is a success, and looks like one."""

    def __init__(
        self, page: QWidget, pane: ViewsPane, desk: Desk, tasks: DeskTasks, toasts: ToastStack
    ) -> None:
        super().__init__(page, pane, desk, tasks, toasts, name="activities", count_all=count_all)
        self.show()

    def ready(self) -> Sequence[SavedView]:
        return READY

    def dress(self, view: SavedView, found: SelectionCount | None) -> ViewItem:
        said = count(found.count, found.more) if found is not None else ""
        tone = ""
        if view.code == BAD_ABOVE_ZERO and found is not None:
            tone = "bad" if found.count else "ok"
        return ViewItem(
            str(view.id), WORDS.view_name(view.code), VIEW_ICONS[view.code], "mine", count=said, tone=tone
        )

    def matching(self, query: ActivityQuery) -> str:
        """The view whose list is exactly this one, in whatever order; the one opened last is asked first."""
        for view in sorted(self.every(), key=lambda view: str(view.id) != self.last()):
            try:
                asked = activity_views.query_of(view.content, time_zone=query.time_zone)
            except FilterUnreadable:
                continue
            if replace(asked, sort=query.sort, descending=query.descending) == replace(query, now=None):
                return str(view.id)
        return ""
