"""The views of the list: ready ones, one's own and shared ones, with live counts; kept, renamed, shared, removed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import saved_views
from app.services.client_lists import ClientQuery, SelectionCount
from app.services.conditions import AllOf, Condition, FilterUnreadable
from app.services.db import Db
from app.services.desk import Desk
from app.services.saved_views import READY, SavedView, ViewForm
from app.ui.clients.words import VIEW_ICONS, WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.filters.view_name import ViewNameDialog
from app.ui.filters.views_pane import ViewItem, ViewsPane
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack
from app.ui.words.kinds import quoted
from app.ui.words.numbers import count

PAGE = "clients"
WARM = SavedView(
    uuid.uuid5(uuid.NAMESPACE_OID, "nezabudka.view.warm"),
    PAGE,
    "",
    saved_views.content_of(
        ClientQuery(AllOf((Condition("status", "any_of", ("warm", "hot")),)), sort="next")
    ),
    mine=False,
    code="warm",
)
_MINE = ("all", "warm")
"""Ready views that stand among one's own."""
_BAD_ABOVE_ZERO = ("overdue", "no_plan")


def read_views(db: Db) -> tuple[SavedView, ...]:
    """One's own views and those of others."""
    return saved_views.list_views(db, "clients")


def count_all(
    db: Db, views: tuple[SavedView, ...], now: Any, time_zone: str
) -> dict[uuid.UUID, SelectionCount | None]:
    """How many each view holds now."""
    return saved_views.count_views(db, views, now=now, time_zone=time_zone)


class Views(QObject):
    """`opened` carries a SavedView whose filter is readable; `counted` after fresh counts."""

    opened = Signal(object)

    def __init__(
        self, page: QWidget, pane: ViewsPane, desk: Desk, tasks: DeskTasks, toasts: ToastStack
    ) -> None:
        super().__init__(page)
        self._page, self.pane, self._desk, self._tasks, self._toasts = page, pane, desk, tasks, toasts
        self._kept: tuple[SavedView, ...] = ()
        self._counts: Mapping[uuid.UUID, SelectionCount | None] = {}
        self._stage = "prospect"
        self._current = ""
        self._last = ""
        self.dialog: ViewNameDialog | None = None
        self._wanted: dict[str, Any] = {}
        level = desk.me.level
        pane.set_sharing({"lead": ("group",), "admin": ("all",)}.get(level, ()))
        pane.chosen.connect(self._chosen)
        pane.removed.connect(self._remove)
        pane.renamed.connect(self._rename)
        pane.shared.connect(self._share)
        self.show()

    def every(self) -> list[SavedView]:
        """All of them in the order of the pane."""
        hidden = {"pool"} if self._desk.me.level == "manager" else set()
        ready = {view.code: view for view in READY if view.code not in hidden}
        own = [view for view in self._kept if view.mine]
        mine = [ready.pop("all"), WARM, *own]
        return [*mine, *ready.values(), *(view for view in self._kept if not view.mine)]

    def view(self, key: str) -> SavedView | None:
        """A view by its id as text."""
        return next((view for view in self.every() if str(view.id) == key), None)

    # reading

    def read(self) -> None:
        """All views anew, then their counts."""
        self._tasks.read(
            read_views, owner=self, done=self._loaded, failed=self._not_counted, latest="clients.views"
        )

    def _loaded(self, views: tuple[SavedView, ...]) -> None:
        self._kept = views
        self.show()
        self.count()

    def count(self, stage: str = "") -> None:
        """The counts anew, in the directory that is open; a view that names one is counted in that."""
        self._stage = stage or self._stage
        views = tuple(self._here(view) for view in self.every())
        now, zone = self._desk.clock.now(), self._desk.me.time_zone
        self._tasks.read(
            count_all,
            views,
            now,
            zone,
            owner=self,
            done=self._counted,
            failed=self._not_counted,
            latest="clients.counts",
        )

    def _here(self, view: SavedView) -> SavedView:
        if view.content.get("stage"):
            return view
        return replace(view, content={**view.content, "stage": self._stage})

    def _counted(self, counts: Mapping[uuid.UUID, SelectionCount | None]) -> None:
        self._counts = counts
        self.show()

    def _not_counted(self, _error: KnownError) -> None:
        """The counts of before stay; the list itself says when the line is down."""

    # showing

    def show(self) -> None:
        """Names and counts in the language of now."""
        self.pane.show_views([self._item(view) for view in self.every()], self._current)

    def set_current(self, key: str) -> None:
        """The view that is open; empty when the list is another one."""
        self._current = key
        self._last = key or self._last
        self.show()

    def _item(self, view: SavedView) -> ViewItem:
        found = self._counts.get(view.id)
        said = count(found.count, found.more) if found is not None else ""
        tone = ""
        if found is not None and view.code in _BAD_ABOVE_ZERO:
            tone = "bad" if found.count else "ok"
        if view.code:
            section = "mine" if view.code in _MINE else "shared"
            name = WORDS.view_name(view.code, self._desk.me.level)
            return ViewItem(
                str(view.id), name, VIEW_ICONS.get(view.code, "list-filter"), section, count=said, tone=tone
            )
        note = "" if view.mine else view.author
        icon = "bookmark" if view.shared == "none" else "share-2"
        return ViewItem(
            str(view.id),
            view.name,
            icon,
            "mine" if view.mine else "shared",
            view.mine,
            view.shared,
            said,
            tone,
            note,
        )

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

    # what is done with them

    def _chosen(self, key: str) -> None:
        view = self.view(key)
        if view is None:
            return
        try:
            assert view.filter is not None
        except FilterUnreadable as error:
            self._toasts.show_toast(sentence(error), "error")
            return
        self._last = key
        self.opened.emit(view)

    def ask_name(self, content: dict[str, Any]) -> None:
        """Ctrl+S: under which name this list is kept; an own view that was opened last may take it."""
        last = self.view(self._last)
        name = last.name if last is not None and last.mine and last.name else ""
        self._wanted = content
        about = self.tr("Conditions, search, order and columns of the list of now")
        self._open_dialog(name, about, partial(self._keep, None))

    def _open_dialog(self, name: str, about: str, done: Any) -> None:
        dialog = ViewNameDialog(name, about, self._page.window())
        dialog.typed.connect(done)
        self.dialog = dialog
        dialog.open()

    def _keep(self, key: str | None, name: str) -> None:
        """A name of one's own view keeps the list in that view, any other makes a new one."""
        same = next(
            (view for view in self._kept if view.mine and view.name.casefold() == name.casefold()), None
        )
        view_id = uuid.UUID(key) if key else same.id if same is not None else uuid.uuid4()
        form = ViewForm(view_id, "clients", name, self._wanted)
        self._tasks.change(
            saved_views.keep_view, form, owner=self, done=self._kept_now, failed=self._wrong_name
        )

    def keep_in(self, key: str, content: dict[str, Any]) -> None:
        """The list of now goes into one's own view under its name."""
        view = self.view(key)
        if view is not None and view.mine:
            self._wanted = content
            self._keep(key, view.name)

    def _kept_now(self, view: SavedView) -> None:
        self._close_dialog()
        self._kept = (*(one for one in self._kept if one.id != view.id), view)
        self._last = self._current = str(view.id)
        self._toasts.show_toast(self.tr("View kept: {name}").format(name=quoted(view.name)))
        self.read()

    def _wrong_name(self, error: KnownError) -> None:
        if self.dialog is not None:
            self.dialog.say_wrong(sentence(error))
        else:
            self._toasts.show_toast(sentence(error), "error")

    def _close_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.accept()

    def _rename(self, key: str) -> None:
        view = self.view(key)
        if view is not None:
            self._wanted = dict(view.content)
            self._open_dialog(view.name, self.tr("Another name for the same list"), partial(self._keep, key))

    def _share(self, key: str, with_whom: str) -> None:
        self._tasks.change(
            saved_views.share_view,
            uuid.UUID(key),
            with_whom,
            owner=self,
            done=self._shared,
            failed=self._refused,
        )

    def _shared(self, view: SavedView) -> None:
        words = {
            "group": self.tr("Shared with the group: {name}"),
            "all": self.tr("Shared with everybody: {name}"),
            "none": self.tr("Only for you now: {name}"),
        }
        self._toasts.show_toast(words[view.shared].format(name=quoted(view.name)))
        self.read()

    def _remove(self, key: str) -> None:
        view = self.view(key)
        if view is not None:
            self._tasks.change(
                saved_views.remove_view,
                view.id,
                owner=self,
                done=partial(self._removed, view),
                failed=self._refused,
            )

    def _removed(self, view: SavedView, _answer: object) -> None:
        said = self.tr("View removed: {name}").format(name=quoted(view.name))
        self._toasts.show_toast(said, "undo", action=self.tr("Undo"), act=partial(self._restore, view.id))
        if self._last == str(view.id):
            self._last = ""
        self.read()

    def _restore(self, view_id: uuid.UUID) -> None:
        self._tasks.change(
            saved_views.restore_view, view_id, owner=self, done=self._restored, failed=self._refused
        )

    def _restored(self, _view: object) -> None:
        self.read()

    def _refused(self, error: KnownError) -> None:
        self._toasts.show_toast(sentence(error), "error")
