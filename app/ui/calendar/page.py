"""The calendar: planned and done by day, week and month; entries are carried to another time."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import ConnectionLost, KnownError, Refused
from app.services import calendar, settings
from app.services.calendar import Calendar, CalendarEntry, CalendarPerson
from app.services.clocks import zone_named
from app.services.desk import Desk, DeskState
from app.ui.actions import Command
from app.ui.calendar.canvas import Canvas, Stop
from app.ui.calendar.deeds import CalendarDeeds
from app.ui.calendar.faces import face_of
from app.ui.calendar.head import CalendarHead
from app.ui.calendar.hours import Hours
from app.ui.calendar.keys import CalendarKeys
from app.ui.calendar.lists import EntriesDialog, PeopleDialog
from app.ui.calendar.month import Month
from app.ui.calendar.scene import SETTING, Scene, View, moved
from app.ui.calendar.words import WORDS
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.widgets.card import Card
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack
from app.ui.words import moments

HEARD = ("activity", "client", "staff", "books", "*")


class CalendarPage(Page):
    """`card_wanted(client id)`, `call_wanted(client id, activity id or None)`."""

    card_wanted = Signal(object)
    call_wanted = Signal(object, object)
    _state_told = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks = desk, tasks
        zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.scene = Scene(desk.clock.now(), zone, desk.books, desk.me.id, names={desk.me.id: desk.me.name})
        self.scene.day = self.scene.today
        self.toasts = toasts or ToastStack(self)
        self.head, self.hours, self.month = CalendarHead(self.scene), Hours(self.scene), Month(self.scene)
        self.deeds = CalendarDeeds(self, desk, tasks, self.scene, self.toasts)
        self.keys = CalendarKeys(self)
        self.found: Calendar | None = None
        self._people: tuple[CalendarPerson, ...] = ()
        self._began, self._edge = False, 0
        self._land: date | None = None
        self._soon = Pace(self._read, partial(tasks.waits, "calendar"), self)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._minute_passed)
        self._build()
        self._connect()
        self.retranslate()
        self.switch.show_loading()
        self._wait_for_minute()

    def _build(self) -> None:
        card = Card(flush=True)
        card.layout().setContentsMargins(12, 4, 8, 8)
        self._views = QStackedWidget()
        self._views.addWidget(self.hours)
        self._views.addWidget(self.month)
        self.switch = StateSwitch(self._views)
        card.body.addWidget(self.switch)
        self.body.addWidget(self.head)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        head = self.head
        head.view_chosen.connect(self._view_chosen)
        head.turn_asked.connect(self._turn)
        head.today_asked.connect(self.go_today)
        head.people_asked.connect(self.choose_people)
        head.plan_asked.connect(self.plan_here)
        head.filter_changed.connect(self._filter_changed)
        for canvas in (self.hours, self.month):
            canvas.opened.connect(self._opened)
            canvas.dropped.connect(self.deeds.drop)
            canvas.turned.connect(self._over_edge)
            canvas.ghost_changed.connect(self._tell_ghost)
        self.deeds.moved.connect(self._show_moved)
        self.deeds.done.connect(self._read)
        self.switch.retried.connect(self._read)
        self._state_told.connect(self._state_changed)
        stop = self.desk.on_state(self._state_told.emit)
        self.destroyed.connect(lambda: stop())

    @property
    def canvas(self) -> Canvas:
        """The view that is shown."""
        return self.month if self.scene.view == "month" else self.hours

    # what the frame asks

    def title(self) -> str:
        return self.tr("Calendar")

    def commands(self) -> list[Command]:
        return self.keys.commands()

    def shown(self) -> None:
        self.canvas.setFocus()

    def refresh(self, change: object) -> None:
        table = getattr(change, "table", "*")
        if change is None:
            self._read()
        elif table in HEARD:
            self._soon.want()

    def retranslate(self) -> None:
        for canvas in (self.hours, self.month):
            canvas.set_name(self.tr("Calendar"))
        self.head.retranslate()
        self._dress()
        self._show()

    def is_loaded(self) -> bool:
        """Whether the calendar has been read and shown, and nothing is on its way."""
        return self.found is not None and not self._soon.isActive() and not self.tasks.waits("calendar")

    # reading

    def _read(self) -> None:
        if not self._began:
            self._began = True
            self.tasks.read(settings.read_settings, owner=self, done=self._settings_read, failed=self._failed)
            self.tasks.read(calendar.read_people, owner=self, done=self._people_read, failed=self._failed)
            return
        self.scene.now, self.scene.books = self.desk.clock.now(), self.desk.books
        self.canvas.set_waiting(self.found is not None)
        self.tasks.read(
            calendar.read_calendar, self.scene.query(),
            owner=self, done=self._loaded, failed=self._failed, latest="calendar",
        )  # fmt: skip

    def _settings_read(self, kept: dict[str, Any]) -> None:
        self.scene.restore(kept.get(SETTING))
        if not self.may_choose():
            self.scene.people = ()
        self._views.setCurrentWidget(self.canvas)
        self._dress()
        self._read()

    def _people_read(self, people: tuple[CalendarPerson, ...]) -> None:
        self._people = people
        self.scene.names.update({one.id: one.name for one in people})
        known = {one.id for one in people}
        kept = tuple(one for one in self.scene.people if one in known)
        if kept != self.scene.people:
            self.scene.people = kept
            self._read()
        self._dress()

    def _loaded(self, found: Calendar) -> None:
        first, self.found = self.found is None, found
        self.scene.online = True
        self.canvas.set_waiting(False)
        self._show()
        if first and isinstance(self.canvas, Hours | Month):
            self.canvas.go_now()
        self.switch.show_content()
        self._dress()
        if first and self.isVisible():
            self.shown()

    def _show(self) -> None:
        if self.found is None or self.found.query.unit != self.scene.query().unit:
            return
        days = self.scene.days()
        if self.found.query.since != self.scene.midnight(days[0]):
            return
        face = face_of(self.found, self.scene)
        edge, self._edge = self._edge, 0
        if edge:
            # Over the edge of a period the keyboard goes on at the other side.
            stop = self.canvas.stop
            self.canvas.stop = Stop(0 if edge > 0 else len(face.columns) - 1, stop.minute)
        land, self._land = self._land, None
        place = next((c for c, one in enumerate(face.columns) if one.day == land), -1)
        if place >= 0:
            self.canvas.stop = Stop(place, self.canvas.stop.minute)
        self.canvas.show_face(face)
        if place >= 0:
            self.canvas.bring_into_view()
        if self.found.more:
            self.set_note(self.tr("More than {count} entries: the later ones are not shown, choose fewer people or days")
                          .format(count=calendar.MOST))  # fmt: skip

    def _failed(self, error: KnownError) -> None:
        self.canvas.set_waiting(False)
        self._began = self._began and self.found is not None
        if isinstance(error, ConnectionLost):
            self._set_online(False)
        if isinstance(error, Refused):
            self.switch.show_no_rights(self.tr("The calendar is not available"))
            return
        of = ""
        if self.found is not None:
            at = moments.moment(self.found.query.now, self.scene.now, self.scene.zone)
            of = self.tr("Shown as of {time}").format(time=at)
            if isinstance(error, ConnectionLost) and self._fits():
                self.set_note(of)
                return
        self.switch.show_error(sentence(error), data_of=of)

    def _fits(self) -> bool:
        """Whether what was read last is of the days that are looked at."""
        return self.found is not None and self.found.query.since == self.scene.query().since

    def _state_changed(self, state: DeskState) -> None:
        if state.online != self.scene.online:
            self._set_online(state.online)
            if state.online:
                self._read()

    def _set_online(self, online: bool) -> None:
        self.scene.online = online
        self._dress()

    def _dress(self) -> None:
        face = self.canvas.face
        late = sum(one.strip.late for one in face.strips if one.strip is not None)
        late += sum(one.entry.is_late(self.scene.now) for one in face.blocks if one.entry is not None)
        self.head.show_scene(late, choosable=self.may_choose())
        self.head.set_reason(
            "" if self.scene.online else self.tr("No connection: nothing new can be planned")
        )
        if self.scene.online and not (self.found and self.found.more):
            self.set_note("")

    def _wait_for_minute(self) -> None:
        now = self.desk.clock.now()
        self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000 + 5)

    def _minute_passed(self) -> None:
        """The line of now goes on, and what time makes late turns red."""
        self._wait_for_minute()
        before, self.scene.now = self.scene.today, self.desk.clock.now()
        if self.scene.day == before and self.scene.view == "day":
            self.scene.day = self.scene.today
        if self.isVisible() and self.scene.online:
            self._read()
        else:
            self._show()
            self.stale = True

    # views, days, people

    def _view_chosen(self, view: View) -> None:
        if view == self.scene.view:
            return
        day = self._day_here()
        self.scene.view = view
        self.scene.day = self._land = day
        self._views.setCurrentWidget(self.canvas)
        self.canvas.ghost = None
        self.switch.show_loading()
        self._keep()
        self._dress()
        self._read()
        self.canvas.setFocus()

    def _day_here(self) -> date:
        """The day under the keyboard, so that another view opens on it."""
        columns = self.canvas.face.columns
        place = self.canvas.stop.column
        return columns[place].day if 0 <= place < len(columns) else self.scene.day

    def show_day(self) -> None:
        """1: the day under the keyboard."""
        self._view_chosen("day")

    def show_week(self) -> None:
        """2: its week."""
        self._view_chosen("week")

    def show_month(self) -> None:
        """3: its month."""
        self._view_chosen("month")

    def go_back(self) -> None:
        """PgUp: a period earlier."""
        self._turn(-1)

    def go_on(self) -> None:
        """PgDn: a period later."""
        self._turn(1)

    def _turn(self, by: int) -> None:
        self.scene.day = self.scene.turned(by)
        self._dress()
        self._read()

    def _over_edge(self, by: int) -> None:
        self._edge = by
        self._turn(by)

    def go_today(self) -> None:
        """T: today and this hour."""
        self.scene.day = self.scene.today
        self._edge = 0
        if self._fits() and isinstance(self.canvas, Hours | Month):
            self.canvas.go_now()
            return
        self._dress()
        self._read()

    def _filter_changed(self, kind: str, done: bool) -> None:
        self.scene.kind, self.scene.done = kind, done
        self._keep()
        self._read()

    def toggle_done(self) -> None:
        """F4: what is done comes and goes."""
        self._filter_changed(self.scene.kind, not self.scene.done)
        self._dress()

    def may_choose(self) -> bool:
        """Whether other people's calendars may be opened."""
        return self.desk.me.level in ("lead", "admin")

    def choose_people(self) -> None:
        """F3: whose calendar."""
        if self.may_choose() and self._people:
            dialog = PeopleDialog(self._people, self.scene.shown_people, self.window())
            dialog.chosen.connect(self._people_chosen)
            dialog.open()

    def _people_chosen(self, people: tuple[int, ...]) -> None:
        self.scene.people = () if people == (self.scene.me,) else people
        self._keep()
        self._dress()
        self._read()

    def _keep(self) -> None:
        self.tasks.change(
            settings.keep_setting, SETTING, self.scene.kept(), owner=self, failed=self._not_kept
        )

    def _not_kept(self, _error: KnownError) -> None:
        """How the calendar was left is no loss."""

    # deeds

    def focus_canvas(self) -> None:
        """The keyboard goes to the calendar."""
        self.canvas.setFocus()

    def leave(self) -> None:
        """Esc: what is carried stays where it was; else the newest message goes."""
        if self.canvas.leave_ghost():
            self._tell_ghost()
        elif not self.canvas.hasFocus():
            self.canvas.setFocus()
        else:
            self.toasts.close_last()

    def carry(self, days: int, steps: int) -> None:
        """Ctrl+arrows: takes the current entry up and carries it."""
        self.canvas.setFocus()
        entry = self.canvas.current_entry()
        if self.canvas.ghost is None and (entry is None or not entry.movable):
            self._say_unmovable(entry)
            return
        self.canvas.shift(days, steps)

    def _say_unmovable(self, entry: CalendarEntry | None) -> None:
        if entry is None:
            said = self.tr("Choose an entry that is to go to another time")
        elif entry.state == "open":
            said = self.tr("A call without a result is not moved: file its outcome")
        else:
            said = self.tr("What is done stays where it was done")
        self.toasts.show_toast(said, "warn", icon="calendar-clock")

    def _tell_ghost(self) -> None:
        ghost = self.canvas.ghost
        if ghost is None:
            self.set_note("")
            return
        at = moments.full_moment(ghost.at, self.scene.now, self.scene.zone)
        if ghost.carried:
            self.set_note(at)
        else:
            self.set_note(self.tr("Enter: move to {time}. Esc: leave it").format(time=at))

    def next_entry(self) -> None:
        """Alt+↓ in the month."""
        if self.canvas is self.month:
            self.month.step_entry(1)

    def previous_entry(self) -> None:
        """Alt+↑ in the month."""
        if self.canvas is self.month:
            self.month.step_entry(-1)

    def open_current(self) -> None:
        """Enter: the card, the list behind a count, a new plan in an empty place; drops what is carried."""
        if not self.canvas.drop_ghost():
            self._opened(self.canvas.stop)

    def _opened(self, stop: Stop) -> None:
        block = stop.block
        if block is None and self.canvas is self.month:
            self.show_day()
        elif block is None:
            self.plan_here()
        elif block.entry is not None:
            self.card_wanted.emit(block.entry.client_id)
        elif block.hidden:
            self._open_list(WORDS.more(len(block.hidden)), block.hidden)
        elif block.strip is not None and self.found is not None:
            heading = WORDS.strip(block.strip, by_day=self.canvas is self.month)
            whose = self.canvas.face.columns[block.column].staff_id
            self.tasks.read(
                calendar.read_calls, self.found.query, replace(block.strip, whose_id=whose),
                owner=self, done=partial(self._open_list, heading), latest="calendar_calls",
            )  # fmt: skip

    def _open_list(self, heading: str, entries: tuple[CalendarEntry, ...]) -> None:
        dialog = EntriesDialog(heading, entries, self.scene, self.window())
        dialog.card_wanted.connect(self.card_wanted)
        dialog.call_wanted.connect(self._call)
        dialog.move_wanted.connect(self.deeds.move)
        dialog.open()

    def call_current(self) -> None:
        """F5: calls the client of the current entry."""
        entry = self.canvas.current_entry()
        if entry is None:
            self.open_current() if self.canvas.stop.block is not None else None
            return
        self._call(entry)

    def _call(self, entry: CalendarEntry) -> None:
        planned = entry.kind == "call" and not entry.is_done
        self.call_wanted.emit(entry.client_id, entry.id if planned else None)

    def move_current(self) -> None:
        """F8: another time in words."""
        entry = self.canvas.current_entry()
        if entry is None or not entry.movable:
            self._say_unmovable(entry)
        else:
            self.deeds.move(entry)

    def plan_here(self) -> None:
        """Ctrl+D: one more contact with the current client, or in the current empty place."""
        entry, stop = self.canvas.current_entry(), self.canvas.stop
        client: uuid.UUID | None = entry.client_id if entry is not None else None
        at: datetime | None = None
        if entry is None and self.canvas is self.hours and stop.column < len(self.hours.face.columns):
            at = self.scene.at(self.hours.face.columns[stop.column].day, stop.minute)
        self.deeds.plan(client, at)

    def _show_moved(self, entry: CalendarEntry, at: datetime) -> None:
        """The entry stands at its new time before the server has said so."""
        if self.found is None:
            return
        entries = tuple(moved(one, at) if one.id == entry.id else one for one in self.found.entries)
        self.found = replace(self.found, entries=entries)
        self._show()
