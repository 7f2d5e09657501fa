"""What a lead does to what he controls: re-plan, plan, pool, close, ask. Everything says what it did, most can be taken back."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services import control, handovers, orphans, replanning
from app.services.control import NO_RESULT, UndoneItem
from app.services.desk import Desk
from app.services.handovers import Given, HandOverPlan
from app.services.orphans import CloseMany, IdleRow, PlanMany
from app.services.replanning import MoveBack, Moved, MoveMany
from app.ui.control.close_dialog import CloseDialog
from app.ui.control.scene import Scene
from app.ui.control.words import WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.days import DaysDialog
from app.ui.widgets.toast import ToastStack
from app.ui.words.kinds import list_of

NAMES_SHOWN = 3


class ControlDeeds(QObject):
    """`done` after each deed, so that the page reads anew and nothing stays marked."""

    done = Signal()

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, scene: Scene, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._scene, self.toasts = page, desk, tasks, scene, toasts

    # plans that are not done

    def replan(self, rows: Sequence[UndoneItem]) -> None:
        """F4: another time; several are spread over days."""
        rows = [row for row in rows if row.mark != NO_RESULT]
        if not rows:
            self.warn(
                self.tr("A call without a result is not moved: its owner files the outcome"), "phone-off"
            )
            return
        dialog = self._days_dialog(WORDS.replan_title(len(rows)), rows, asks_hour=len(rows) == 1)
        dialog.chosen.connect(partial(self._replanned, rows))
        dialog.open()

    def _replanned(
        self, rows: Sequence[UndoneItem], days: tuple[date, ...], at: datetime | None, _note: str
    ) -> None:
        ids = tuple(row.activity_id for row in rows)
        form = MoveMany(uuid.uuid4(), self._desk.clock.now(), ids, () if at else days, at)
        self._change(
            replanning.move_many,
            form,
            self._desk.books,
            self._desk.me.time_zone,
            done=partial(self._moved, form),
        )

    def _moved(self, form: MoveMany, moved: Moved) -> None:
        said = WORDS.moved(moved.moved)
        if moved.anew:
            self._told(list_of([said, WORDS.anew(moved.anew)]))
        else:
            self._told(said, partial(self._undo, replanning.move_back, MoveBack, form.id))

    def ask(self, rows: Sequence[UndoneItem]) -> None:
        """F9: the owner's reminder comes back at once and says who asks."""
        ids = tuple(row.activity_id for row in rows if row.mark != NO_RESULT)
        if ids:
            self._change(control.ask_at_once, ids, done=self._asked)

    def _asked(self, count: int) -> None:
        self._told(WORDS.asked(count))

    # clients without a next step

    def plan(self, rows: Sequence[IdleRow]) -> None:
        """F4: calls for those without a plan, spread over days in their calling hours."""
        free = [row for row in rows if row.next_at is None]
        if not free:
            self.warn(
                self.tr("There is a plan already: re-plan it among the undone, or open the card"),
                "calendar-clock",
            )
            return
        dialog = self._days_dialog(WORDS.plan_title(len(free)), free, asks_note=True)
        dialog.chosen.connect(partial(self._planned, free))
        dialog.open()

    def _planned(
        self, rows: Sequence[IdleRow], days: tuple[date, ...], _at: datetime | None, note: str
    ) -> None:
        ids = tuple(row.client_id for row in rows)
        form = PlanMany(uuid.uuid4(), self._desk.clock.now(), ids, days, note=note)
        self._change(
            orphans.plan_many,
            form,
            self._desk.books,
            self._desk.me.time_zone,
            done=partial(self._plan_made, form),
        )

    def _plan_made(self, form: PlanMany, count: int) -> None:
        self._told(WORDS.planned(count), partial(self._undo, orphans.undo, orphans.Undo, form.id))

    def pool(self, rows: Sequence[IdleRow]) -> None:
        """F6: back to the group's pool, with all history."""
        form = HandOverPlan(
            uuid.uuid4(),
            tuple(row.client_id for row in rows),
            (None,) * len(rows),
            tuple(row.group_id for row in rows),
            tuple(row.version for row in rows),
        )
        self._change(handovers.give, form, done=partial(self._pooled, form))

    def _pooled(self, form: HandOverPlan, given: Given) -> None:
        self._told(WORDS.pooled(given.clients), partial(self._unpool, form.id))

    def _unpool(self, hand_over_id: uuid.UUID) -> None:
        self._change(handovers.undo, hand_over_id, done=self._undone)

    def close(self, rows: Sequence[IdleRow]) -> None:
        """Delete: out of work, with a reason."""
        free = [row for row in rows if row.next_at is None]
        if not free:
            self.warn(self.tr("A client with a plan is closed from its card"), "calendar-clock")
            return
        dialog = CloseDialog(len(free), _names(free), self._desk.books, self._page.window())
        dialog.chosen.connect(partial(self._close_chosen, free))
        dialog.open()

    def _close_chosen(self, rows: Sequence[IdleRow], reason: str) -> None:
        ids = tuple(row.client_id for row in rows)
        form = CloseMany(uuid.uuid4(), self._desk.clock.now(), ids, reason)
        self._change(orphans.close_many, form, done=partial(self._closed, form))

    def _closed(self, form: CloseMany, count: int) -> None:
        self._told(WORDS.closed(count), partial(self._undo, orphans.undo, orphans.Undo, form.id))

    # how it is said and taken back

    def warn(self, text: str, icon: str) -> None:
        """Why nothing was done."""
        self.toasts.show_toast(text, "warn", icon=icon)

    def _days_dialog(
        self, heading: str, rows: Sequence[Any], *, asks_hour: bool = False, asks_note: bool = False
    ) -> DaysDialog:
        owners = Counter(row.owner_id for row in rows)
        return DaysDialog(
            heading,
            _names(rows),
            self._desk.clock.now(),
            self._scene.zone,
            per_person=max(owners.values()),
            asks_hour=asks_hour,
            asks_note=asks_note,
            parent=self._page.window(),
        )

    def _change(self, fn: Callable[..., Any], *args: Any, done: Callable[..., object]) -> None:
        self._tasks.change(fn, *args, owner=self, done=done)

    def _told(self, said: str, undo: Callable[[], object] | None = None) -> None:
        if undo is None:
            self.toasts.show_toast(said)
        else:
            self.toasts.show_toast(said, "undo", action=self.tr("Undo"), act=undo)
        self.done.emit()

    def _undo(self, fn: Callable[..., int], form: Callable[..., Any], of: uuid.UUID) -> None:
        self._change(fn, form(uuid.uuid4(), self._desk.clock.now(), of), done=self._undone)

    def _undone(self, count: int) -> None:
        self._told(WORDS.undone(count))


def _names(rows: Sequence[Any]) -> str:
    shown = ", ".join(row.client_name for row in rows[:NAMES_SHOWN])
    return f"{shown}, …" if len(rows) > NAMES_SHOWN else shown
