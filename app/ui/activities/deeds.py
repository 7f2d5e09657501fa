"""What is done to activities: another time, a next contact, given up. Everything says what it did, most can be taken back."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import calendar, giving_up, planning, replanning
from app.services.activity_lists import ActivityRow
from app.services.calendar import MovePlace
from app.services.desk import Desk, Receipt
from app.services.giving_up import GiveUpMany, TakeUpAgain
from app.services.planning import Move, Plan
from app.services.replanning import MoveBack, Moved, MoveMany
from app.ui.activities.scene import Scene
from app.ui.activities.words import WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.days import DaysDialog
from app.ui.dialogs.note import NoteDialog
from app.ui.dialogs.plan import PlanDialog
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack
from app.ui.words import moments
from app.ui.words.kinds import list_of, next_step
from app.ui.words.when_echo import Diary

MOST = 1_000
"""So many are changed by one deed."""
NAMES_SHOWN = 3


class ActivityDeeds(QObject):
    """`done` after each deed, so that the page reads anew and nothing stays marked."""

    done = Signal()

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, scene: Scene, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._scene, self.toasts = page, desk, tasks, scene, toasts

    # another time

    def replan(self, rows: Sequence[ActivityRow]) -> None:
        """F8: one is moved in words, by the client's clock; several are spread over days in calling hours."""
        chosen = self._open_ones(rows)
        if not chosen:
            return
        if len(chosen) == 1:
            self._ask(calendar.read_move, chosen[0].id, partial(self._move_asked, chosen[0]))
            return
        owners = Counter(row.owner_id for row in chosen)
        dialog = DaysDialog(
            WORDS.replan_title(len(chosen)), _names(chosen), self._desk.clock.now(), self._scene.zone,
            per_person=max(owners.values()), parent=self._page.window(),
        )  # fmt: skip
        dialog.chosen.connect(partial(self._spread, chosen))
        dialog.open()

    def _move_asked(self, row: ActivityRow, place: MovePlace) -> None:
        dialog = PlanDialog(
            self._diary(place), self._desk.clock.now, move=row.id, kind=row.kind, parent=self._page.window()
        )
        dialog.moved.connect(partial(self._moved_to, row))
        dialog.open()

    def _moved_to(self, row: ActivityRow, form: Move) -> None:
        form = replace(form, from_at=row.due_at)
        self._tasks.write(
            planning.move_activity, form, owner=self._page, done=partial(self._move_filed, row, form)
        )

    def _move_filed(self, row: ActivityRow, form: Move, receipt: Receipt) -> None:
        if not self._is_saved(receipt):
            return
        at = moments.moment(form.due_at, self._desk.clock.now(), self._scene.zone)
        if receipt.answer not in (None, row.id):
            said = self.tr("{name}: promised anew for {time}, the missed hour stays counted")
            self._told(said.format(name=row.client_name, time=at))
        else:
            said = self.tr("{name}: moved to {time}").format(name=row.client_name, time=at)
            self._told(said, partial(self._move_back, row, form))

    def _move_back(self, row: ActivityRow, form: Move) -> None:
        back = Move(
            uuid.uuid4(), row.client_id, self._desk.clock.now(), row.id, row.due_at, row.due_wall, row.due_zone,
            from_at=form.due_at,
        )  # fmt: skip
        self._tasks.write(planning.move_activity, back, owner=self._page, done=self._moved_back)

    def _moved_back(self, receipt: Receipt) -> None:
        if self._is_saved(receipt):
            self._told(WORDS.undone(1))

    def _spread(
        self, rows: Sequence[ActivityRow], days: tuple[date, ...], _at: datetime | None, _note: str
    ) -> None:
        ids = tuple(row.id for row in rows)
        form = MoveMany(uuid.uuid4(), self._desk.clock.now(), ids, days)
        books, zone = self._desk.books, self._desk.me.time_zone
        self._change(replanning.move_many, form, books, zone, done=partial(self._spread_done, form))

    def _spread_done(self, form: MoveMany, moved: Moved) -> None:
        said = WORDS.moved(moved.moved)
        if moved.anew:
            self._told(list_of([said, WORDS.anew(moved.anew)]))
        else:
            self._told(said, partial(self._undo, replanning.move_back, MoveBack, form.id))

    # given up

    def give_up(self, rows: Sequence[ActivityRow]) -> None:
        """Delete: with a reason that stays in the history."""
        chosen = self._open_ones(rows)
        if not chosen:
            return
        about = _names(chosen)
        if len(chosen) == 1:
            about = self.tr("{step}, {client}").format(step=next_step(chosen[0].kind), client=about)
        dialog = NoteDialog(
            WORDS.give_up_title(len(chosen)), about, self.tr("Why"), save=self.tr("Give up"),
            wanted=self.tr("Say why, it stays in the history"), parent=self._page.window(),
        )  # fmt: skip
        dialog.noted.connect(partial(self._given_up, chosen))
        dialog.open()

    def _given_up(self, rows: Sequence[ActivityRow], reason: str) -> None:
        form = GiveUpMany(uuid.uuid4(), self._desk.clock.now(), tuple(row.id for row in rows), reason)
        self._change(giving_up.give_up_many, form, done=partial(self._give_up_done, form))

    def _give_up_done(self, form: GiveUpMany, count: int) -> None:
        self._told(WORDS.given_up(count), partial(self._undo, giving_up.take_up_again, TakeUpAgain, form.id))

    # one contact more

    def plan(self, row: ActivityRow) -> None:
        """Ctrl+D: a next contact with the client of this row."""
        self._ask(calendar.read_plan, row.client_id, self._plan_asked)

    def _plan_asked(self, place: MovePlace) -> None:
        dialog = PlanDialog(self._diary(place), self._desk.clock.now, parent=self._page.window())
        dialog.planned.connect(self._planned)
        dialog.open()

    def _planned(self, form: Plan) -> None:
        self._tasks.write(planning.plan_activity, form, owner=self._page, done=self._plan_filed)

    def _plan_filed(self, receipt: Receipt) -> None:
        if self._is_saved(receipt):
            self._told(self.tr("The next contact is planned"))

    # how it is said and taken back

    def warn(self, text: str, icon: str) -> None:
        """Why nothing was done."""
        self.toasts.show_toast(text, "warn", icon=icon)

    def _open_ones(self, rows: Sequence[ActivityRow]) -> list[ActivityRow]:
        """Those that wait to be done; what is history stays, and that is said."""
        chosen = [row for row in rows if row.is_open]
        if not chosen:
            self.warn(self.tr("Only what is still to be done can be changed here"), "calendar-clock")
        elif len(chosen) > MOST:
            self.warn(self.tr("That is too many at once: at most {count}").format(count=MOST), "users")
            return []
        elif len(chosen) < len(rows):
            self.warn(WORDS.not_open(len(rows) - len(chosen)), "calendar-clock")
        return chosen

    def _diary(self, place: MovePlace) -> Diary:
        whose = "" if place.whose_id == self._desk.me.id else place.whose_name
        return Diary(place.card, self._desk.books, self._scene.zone, place.busy, whose)

    def _ask(self, fn: Callable[..., Any], key: uuid.UUID, done: Callable[..., object]) -> None:
        now = self._desk.clock.now()
        self._tasks.read(fn, key, now, owner=self._page, done=done, failed=self.refused)

    def _change(self, fn: Callable[..., Any], *args: Any, done: Callable[..., object]) -> None:
        self._tasks.change(fn, *args, owner=self, done=done, failed=self.refused)

    def refused(self, error: KnownError) -> None:
        """What the server does not take."""
        self.toasts.show_toast(sentence(error), "error")

    def _is_saved(self, receipt: Receipt) -> bool:
        if receipt.status == "kept":
            self.warn(self.tr("No connection. Kept here, sent by itself later"), "cloud-off")
        elif receipt.status == "refused" and receipt.error is not None:
            self.refused(receipt.error)
            self.done.emit()
        return receipt.status == "saved"

    def _told(self, said: str, undo: Callable[[], object] | None = None) -> None:
        if undo is None:
            self.toasts.show_toast(said)
        else:
            self.toasts.close_undo()
            self.toasts.show_toast(said, "undo", action=self.tr("Undo"), act=undo)
        self.done.emit()

    def _undo(self, fn: Callable[..., int], form: Callable[..., Any], of: uuid.UUID) -> None:
        self._change(fn, form(uuid.uuid4(), self._desk.clock.now(), of), done=self._undone)

    def _undone(self, count: int) -> None:
        self._told(WORDS.undone(count))


def _names(rows: Sequence[ActivityRow]) -> str:
    names = list(dict.fromkeys(row.client_name for row in rows))
    shown = ", ".join(names[:NAMES_SHOWN])
    return f"{shown}, …" if len(names) > NAMES_SHOWN else shown
