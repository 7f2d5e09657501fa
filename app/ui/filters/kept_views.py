"""The views of a list: ready ones, one's own and shared ones, with live counts; kept, renamed, shared, removed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import saved_views
from app.services.conditions import FilterUnreadable
from app.services.db import Db
from app.services.desk import Desk
from app.services.outlines import SelectionCount
from app.services.saved_views import Page, SavedView, ViewForm
from app.ui.desk_tasks import DeskTasks
from app.ui.filters.view_name import ViewNameDialog
from app.ui.filters.views_pane import ViewItem, ViewsPane
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack
from app.ui.words.kinds import quoted
from app.ui.words.numbers import count

Counts = Mapping[uuid.UUID, SelectionCount | None]
CountAll = Callable[[Db, Sequence[SavedView], datetime, str], Counts]


class KeptViews(QObject):
    """What a page adds: `ready`, its views of the first day, and `dress`, how one of them looks. `opened` carries a view
    whose filter is readable."""

    opened = Signal(object)

    def __init__(
        self,
        page: QWidget,
        pane: ViewsPane,
        desk: Desk,
        tasks: DeskTasks,
        toasts: ToastStack,
        *,
        name: Page,
        count_all: CountAll,
    ) -> None:
        super().__init__(page)
        self._page, self.pane, self._desk, self._tasks, self._toasts = page, pane, desk, tasks, toasts
        self._name, self._count_all = name, count_all
        self._kept: tuple[SavedView, ...] = ()
        self._counts: Counts = {}
        self._current = self._last = ""
        self.dialog: ViewNameDialog | None = None
        self._wanted: dict[str, Any] = {}
        pane.set_sharing({"lead": ("group",), "admin": ("all",)}.get(desk.me.level, ()))
        pane.chosen.connect(self._chosen)
        pane.removed.connect(self._remove)
        pane.renamed.connect(self._rename)
        pane.shared.connect(self._share)

    # what a page says of itself

    def ready(self) -> Sequence[SavedView]:
        """The views that everybody has."""
        return ()

    def dress(self, view: SavedView, found: SelectionCount | None) -> ViewItem:
        """How a ready view is listed."""
        raise NotImplementedError

    # reading

    def every(self) -> list[SavedView]:
        """All of them in the order of the pane."""
        own = [view for view in self._kept if view.mine]
        others = [view for view in self._kept if not view.mine]
        return [*self.ready(), *own, *others]

    def view(self, key: str) -> SavedView | None:
        """A view by its id as text."""
        return next((view for view in self.every() if str(view.id) == key), None)

    def read(self) -> None:
        """All views anew, then their counts."""
        self._tasks.read(
            saved_views.list_views, self._name, owner=self, done=self._loaded, failed=self._not_counted,
            latest=f"{self._name}.views",
        )  # fmt: skip

    def _loaded(self, views: tuple[SavedView, ...]) -> None:
        self._kept = views
        self.show()
        self.count()

    def count(self) -> None:
        """The counts anew."""
        self._tasks.read(
            self._count_all, self.every(), self._desk.clock.now(), self._desk.me.time_zone,
            owner=self, done=self._counted, failed=self._not_counted, latest=f"{self._name}.counts",
        )  # fmt: skip

    def _counted(self, counts: Counts) -> None:
        self._counts = counts
        self.show()

    def _not_counted(self, _error: KnownError) -> None:
        """The counts of before stay; the list itself says when the line is down."""

    # showing

    def show(self) -> None:
        """Names and counts in the language of now."""
        self.pane.show_views([self._item(view) for view in self.every()], self._current)

    def current(self) -> str:
        """The view that is open; empty when the list is another one."""
        return self._current

    def last(self) -> str:
        """The view that was opened last, whatever became of the list since."""
        return self._last

    def set_current(self, key: str) -> None:
        """The view that is open; empty when the list is another one."""
        same, self._current = key == self._current, key
        self._last = key or self._last
        if not same:
            self.show()

    def _item(self, view: SavedView) -> ViewItem:
        found = self._counts.get(view.id)
        if view.code:
            return self.dress(view, found)
        said = count(found.count, found.more) if found is not None else ""
        icon = "bookmark" if view.shared == "none" else "share-2"
        section, note = ("mine", "") if view.mine else ("shared", view.author)
        return ViewItem(str(view.id), view.name, icon, section, view.mine, view.shared, said, "", note)

    # what is done with them

    def _chosen(self, key: str) -> None:
        view = self.view(key)
        if view is None:
            return
        try:
            assert view.filter is not None
        except FilterUnreadable as error:
            self._refused(error)
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

    def _open_dialog(self, name: str, about: str, done: Callable[[str], object]) -> None:
        self.dialog = ViewNameDialog(name, about, self._page.window())
        self.dialog.typed.connect(done)
        self.dialog.finished.connect(self._dialog_closed)
        self.dialog.open()

    def _dialog_closed(self, _how: int) -> None:
        self.dialog = None

    def _keep(self, key: str | None, name: str) -> None:
        """A name of one's own view keeps the list in that view, any other makes a new one."""
        own = (view for view in self._kept if view.mine)
        same = next((view for view in own if view.name.casefold() == name.casefold()), None)
        view_id = uuid.UUID(key) if key else same.id if same is not None else uuid.uuid4()
        form = ViewForm(view_id, self._name, name, self._wanted)
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
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.accept()
        self._kept = (*(one for one in self._kept if one.id != view.id), view)
        self._last = self._current = str(view.id)
        self._toasts.show_toast(self.tr("View kept: {name}").format(name=quoted(view.name)))
        self.read()

    def _wrong_name(self, error: KnownError) -> None:
        if self.dialog is not None:
            self.dialog.say_wrong(sentence(error))
        else:
            self._refused(error)

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
        self._last = "" if self._last == str(view.id) else self._last
        self.read()

    def _restore(self, view_id: uuid.UUID) -> None:
        self._tasks.change(
            saved_views.restore_view, view_id, owner=self, done=self._restored, failed=self._refused
        )

    def _restored(self, _view: object) -> None:
        self.read()

    def _refused(self, error: KnownError) -> None:
        self._toasts.show_toast(sentence(error), "error")
