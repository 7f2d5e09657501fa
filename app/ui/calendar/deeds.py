"""What is done in the calendar: an entry goes to another time, a new one is planned. Clashes warn, never block."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import ConnectionLost, KnownError
from app.services import calendar, planning
from app.services.calendar import CalendarEntry, MovePlace
from app.services.clocks import zone_named
from app.services.desk import Desk, Receipt
from app.services.planning import Move, Plan
from app.ui.calendar.lists import ClientPicker
from app.ui.calendar.scene import Scene
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.plan import PlanDialog
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack
from app.ui.words import moments
from app.ui.words.when_echo import Diary


class CalendarDeeds(QObject):
    """`moved(entry, moment)` as soon as a move is on its way, `done` when the page has to read anew."""

    moved = Signal(object, object)
    done = Signal()

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, scene: Scene, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._scene, self.toasts = page, desk, tasks, scene, toasts

    # moving

    def drop(self, entry: CalendarEntry, at: datetime) -> None:
        """Carried to another time: it goes there at once, unless something stands in the way."""
        if at <= self._desk.clock.now():
            self.toasts.show_toast(
                self.tr("That time has passed: choose a later one"), "warn", icon="clock-alert"
            )
            return
        self._ask(entry, partial(self._drop_asked, entry, at), partial(self._drop_unasked, entry, at))

    def _drop_asked(self, entry: CalendarEntry, at: datetime, place: MovePlace) -> None:
        diary = self._diary(place)
        asleep = entry.kind == "call" and diary.is_open(at) is False
        if diary.clashes(at, entry.minutes) or asleep:
            self._open_dialog(entry, diary, at)
        else:
            self._move(entry, at)

    def _drop_unasked(self, entry: CalendarEntry, at: datetime, error: KnownError) -> None:
        if isinstance(error, ConnectionLost):
            self._move(entry, at)
        else:
            self.toasts.show_toast(sentence(error), "error")
            self.done.emit()

    def move(self, entry: CalendarEntry) -> None:
        """F8: asks in words for another time."""
        self._ask(entry, partial(self._move_asked, entry), self._not_read)

    def _move_asked(self, entry: CalendarEntry, place: MovePlace) -> None:
        self._open_dialog(entry, self._diary(place), None)

    def _ask(
        self, entry: CalendarEntry, done: Callable[..., object], failed: Callable[[KnownError], object]
    ) -> None:
        now = self._desk.clock.now()
        self._tasks.read(calendar.read_move, entry.id, now, owner=self._page, done=done, failed=failed)

    def _not_read(self, error: KnownError) -> None:
        self.toasts.show_toast(sentence(error), "error")

    def _diary(self, place: MovePlace) -> Diary:
        whose = "" if place.whose_id == self._scene.me else place.whose_name
        return Diary(place.card, self._desk.books, self._scene.zone, place.busy, whose)

    def _open_dialog(self, entry: CalendarEntry, diary: Diary, at: datetime | None) -> None:
        dialog = PlanDialog(
            diary, self._desk.clock.now, move=entry.id, kind=entry.kind, parent=self._page.window()
        )
        if at is not None:
            dialog.when.setText(moments.typed(at, diary.zone))
            dialog.when.selectAll()
        dialog.moved.connect(partial(self._typed, entry))
        dialog.open()

    def _typed(self, entry: CalendarEntry, form: Move) -> None:
        self._file(entry, replace(form, from_at=entry.due_at))

    def _move(self, entry: CalendarEntry, at: datetime) -> None:
        zone = zone_named(entry.client_zone)
        wall = at.astimezone(zone).replace(tzinfo=None) if zone is not None else None
        form = Move(
            uuid.uuid4(), entry.client_id, self._desk.clock.now(), entry.id, at, wall,
            str(zone) if zone is not None else None, from_at=entry.due_at,
        )  # fmt: skip
        self._file(entry, form)

    def _file(self, entry: CalendarEntry, form: Move) -> None:
        self.moved.emit(entry, form.due_at)
        self._tasks.write(
            planning.move_activity, form, owner=self._page, done=partial(self._filed, entry, form)
        )

    def _filed(self, entry: CalendarEntry, form: Move, receipt: Receipt) -> None:
        if receipt.status == "kept":
            self.toasts.show_toast(self.tr("No connection. Kept here, sent by itself later"), "warn")
            return
        self.done.emit()
        if receipt.status == "refused":
            self.toasts.show_toast(sentence(receipt.error) if receipt.error else "", "error")
            return
        at = moments.moment(form.due_at, self._desk.clock.now(), self._scene.zone)
        said = self.tr("{name}: moved to {time}").format(name=entry.client_name, time=at)
        if receipt.answer not in (None, entry.id):
            self.toasts.show_toast(
                self.tr("{name}: promised anew for {time}, the missed hour stays counted").format(
                    name=entry.client_name, time=at
                )
            )
            return
        self.toasts.close_undo()
        self.toasts.show_toast(said, "undo", action=self.tr("Undo"), act=partial(self._undo, entry, form))

    def _undo(self, entry: CalendarEntry, form: Move) -> None:
        back = Move(
            uuid.uuid4(), entry.client_id, self._desk.clock.now(), entry.id, entry.due_at, entry.due_wall, entry.due_zone,
            from_at=form.due_at,
        )  # fmt: skip
        self.moved.emit(entry, entry.due_at)
        self._tasks.write(planning.move_activity, back, owner=self._page, done=self._moved_back)

    def _moved_back(self, receipt: Receipt) -> None:
        self.done.emit()
        if receipt.status == "refused" and receipt.error is not None:
            self.toasts.show_toast(sentence(receipt.error), "error")
        elif receipt.status == "saved":
            self.toasts.show_toast(self.tr("Back where it was"))

    # planning

    def plan(self, client_id: uuid.UUID | None, at: datetime | None) -> None:
        """Ctrl+D: with this client, or with one that is found first; the hour of the place is offered."""
        if client_id is None:
            picker = ClientPicker(self._tasks, self._page.window())
            picker.card_wanted.connect(partial(self._picked, at))
            picker.open()
            return
        self._picked(at, client_id)

    def _picked(self, at: datetime | None, client_id: uuid.UUID) -> None:
        now = self._desk.clock.now()
        self._tasks.read(
            calendar.read_plan, client_id, now, owner=self._page, done=partial(self._plan_asked, at), failed=self._not_read
        )  # fmt: skip

    def _plan_asked(self, at: datetime | None, place: MovePlace) -> None:
        diary = self._diary(place)
        dialog = PlanDialog(diary, self._desk.clock.now, parent=self._page.window())
        if at is not None and at > self._desk.clock.now():
            dialog.when.setText(moments.typed(at, diary.zone))
            dialog.when.selectAll()
        dialog.planned.connect(self._planned)
        dialog.open()

    def _planned(self, form: Plan) -> None:
        self._tasks.write(planning.plan_activity, form, owner=self._page, done=self._plan_filed)

    def _plan_filed(self, receipt: Receipt) -> None:
        if receipt.status == "refused":
            self.toasts.show_toast(sentence(receipt.error) if receipt.error else "", "error")
        elif receipt.status == "kept":
            self.toasts.show_toast(self.tr("No connection. Kept here, sent by itself later"), "warn")
        else:
            self.toasts.show_toast(self.tr("The next contact is planned"))
            self.done.emit()
