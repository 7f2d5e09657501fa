"""The coordinator of reminders: takes looks at the server, moves pop-ups, list and badge, and files answers."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.errors import KnownError
from app.services import planning, reminders
from app.services.outside.notify import Notifier
from app.services.reminders import Preferences, ReminderRow, Tick
from app.ui.reminders import words
from app.ui.reminders.other_time import OtherTimeDialog
from app.ui.reminders.popup import GroupPopup, ItemPopup, Popup, place_popups
from app.ui.reminders.result import ResultDialog
from app.ui.reminders.showing import Showing
from app.ui.reminders.tray import Tray
from app.ui.reminders.window import RemindersWindow

WORDS_EVERY_MS = 10_000


class Writes(Protocol):
    """The one thing wanted of the tasks: filing a deed."""

    def write(
        self, fn: Callable[..., Any], *args: Any, owner: QObject | None = None, done: Any = None
    ) -> None:
        """Files it; `done` gets the Receipt."""
        ...


class ReminderDesk(QObject):
    """Give `report` to a ReminderWatch; connect the signals.

    `call_wanted` and `outcome_wanted` carry (client id, activity id): a call ends by its outcome on the call
    screen, nothing here can file one. `badge_changed` carries what waits, `look_wanted` asks for a look now.
    """

    call_wanted = Signal(object, object)
    outcome_wanted = Signal(object, object)
    open_wanted = Signal(object)
    badge_changed = Signal(int)
    look_wanted = Signal()
    refused = Signal(object)
    quiet_changed = Signal(bool)
    _reported = Signal(object)

    def __init__(
        self,
        tasks: Writes,
        *,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        notifier: Notifier | None = None,
        preferences: Preferences | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._clock, self._zone, self._notifier = tasks, clock, zone, notifier
        self.preferences = preferences or Preferences()
        self.showing = Showing(lead_minutes=self.preferences.lead_minutes)
        self.item, self.group = ItemPopup(), GroupPopup()
        self.window = RemindersWindow(clock, zone)
        self.tray = Tray(self)
        self._quiet, self._badge, self._stopped = False, -1, False
        self._questions: list[ReminderRow] = []
        self._dialog: QDialog | None = None
        self._told: set[uuid.UUID] = set()
        self._others: list[Popup] = []
        self._extra: dict[str, int] = {}
        self._connect()
        self._reported.connect(self._looked, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(WORDS_EVERY_MS)
        self._timer.timeout.connect(self.go_on)
        self._timer.start()

    def _connect(self) -> None:
        self._dressing = QTimer(self)
        self._dressing.setSingleShot(True)
        self._dressing.setInterval(0)
        self._dressing.timeout.connect(self.go_on)
        for popup in (self.item, self.group):
            popup.dressed.connect(self._dressing.start)
        self.item.call_clicked.connect(self._call)
        self.item.open_clicked.connect(self._open)
        self.item.snooze_clicked.connect(self._snooze_item)
        self.item.done_clicked.connect(self._done_item)
        self.item.more_clicked.connect(self.show_centre)
        self.item.dismissed.connect(self._item_dismissed)
        self.group.show_clicked.connect(self.show_centre)
        self.group.snooze_clicked.connect(self._snooze_group)
        self.group.done_clicked.connect(self._done_group)
        self.group.dismissed.connect(self._group_dismissed)
        self.window.call_wanted.connect(self._call)
        self.window.open_wanted.connect(self._open)
        self.window.snooze_wanted.connect(self.snooze)
        self.window.other_time_wanted.connect(self._ask_other_time)
        self.window.done_wanted.connect(self.finish)
        self.tray.reminders_wanted.connect(self.show_centre)
        self.window.installEventFilter(self)
        cast(QGuiApplication, QApplication.instance()).focusWindowChanged.connect(self._place)

    # ---- what comes in

    def report(self, seen: Tick | KnownError) -> None:
        """Takes what a look brought, from whatever thread."""
        self._reported.emit(seen)

    def set_preferences(self, chosen: Preferences) -> None:
        """Lead time, snooze and sound as the user wants them from now on."""
        self.preferences = chosen
        self.showing.lead_minutes = chosen.lead_minutes
        self.go_on()
        self.look_wanted.emit()

    def set_quiet(self, on: bool) -> None:
        """During a call only the badge changes; what came meanwhile pops up when the call is wrapped up."""
        self._quiet = on
        self._refresh()
        self.quiet_changed.emit(on)

    def add_notice(self, popup: Popup, bar: QWidget) -> None:
        """A pop-up and a line of the list for what somebody else tells: placed, hidden and ended with ours."""
        self._others.append(popup)
        self.window.notices.addWidget(bar)
        bar.hide()

    def show_notice(self, popup: Popup, on: bool) -> None:
        """Shows or hides such a pop-up; none during a call."""
        if self._stopped:
            return
        _set_shown(popup, on and not self._quiet)
        self._place()

    def set_extra(self, whose: str, count: int) -> None:
        """Adds to the figure of the badge what waits beside the reminders."""
        self._extra[whose] = count
        self._show_badge()

    def notice(self, title: str, text: str) -> None:
        """One notice of the desktop; none during a call."""
        if not self._quiet and not self._stopped:
            self._notice(title, text)

    def _place(self) -> None:
        """Anew whenever another window comes to the front: a question may lie under them now."""
        if not self._stopped:
            place_popups((*self._others, self.group, self.item))

    def go_on(self) -> None:
        """Brings words and states to this moment by the server's clock."""
        self.showing.go_on(self._clock())
        self._refresh()

    def show_centre(self) -> None:
        """Opens the list and puts the keyboard there (Ctrl+Alt+N, bell, tray)."""
        self.go_on()
        self.window.bring_up()

    def stop(self) -> None:
        """Takes everything off the screen for good, as at the end of the session."""
        self._stopped = True
        self._timer.stop()
        self._dressing.stop()
        self.tray.hide()
        if self._dialog is not None:
            self._dialog.close()
        for one in (*self._others, self.item, self.group, self.window):
            one.hide()
            one.deleteLater()

    def _looked(self, seen: Tick | KnownError) -> None:
        if self._stopped:
            return
        if isinstance(seen, KnownError):
            self.showing.lose_line()
            self.go_on()
            return
        fresh = self.showing.take(seen)
        self._refresh()
        self._tell(fresh)

    # ---- what is on the screen

    def _refresh(self) -> None:
        if self._stopped:
            return
        self._show_badge()
        centre = self.showing.centre
        if centre is not None:
            self.window.show_centre(
                centre, next_at=self.showing.next_at, snooze_minutes=self.preferences.snooze_minutes
            )
        self._show_popups()

    def _show_badge(self) -> None:
        count = self.showing.waiting() + sum(self._extra.values())
        if count != self._badge:
            self._badge = count
            self.tray.set_count(count)
            self.badge_changed.emit(count)

    def _show_popups(self) -> None:
        single, group = self.showing.single(), self.showing.group()
        now, minutes = self._clock(), self.preferences.snooze_minutes
        if self._quiet:
            single = group = ()
        if single:
            self.item.show_row(
                single[0], more=len(single) - 1, now=now, zone=self._zone, snooze_minutes=minutes
            )
        if group:
            self.group.show_rows(group, now=now, zone=self._zone, snooze_minutes=minutes)
        _set_shown(self.item, bool(single))
        _set_shown(self.group, bool(group))
        self._place()

    def _tell(self, fresh: Sequence[ReminderRow]) -> None:
        """One notice of the desktop for all that is new; never the client's own words."""
        fresh = [row for row in fresh if row.activity_id not in self._told or row.asks_result]
        self._told |= {row.activity_id for row in fresh}
        if not fresh or self._quiet:
            return
        if self.preferences.sound and any(row.is_promise for row in fresh):
            QApplication.beep()
        if len(fresh) == 1:
            soon, _ = words.how_soon(fresh[0], self._clock(), full=True)
            self._notice(words.who(fresh[0]), f"{soon} · {words.kind_word(fresh[0])}")
        else:
            self._notice(self.tr("Reminders"), self.tr("%n reminder(s) waiting", "", len(fresh)))

    def _notice(self, title: str, text: str) -> None:
        if not self.tray.tell(title, text) and self._notifier is not None:
            self._notifier.notify(title, text)

    # ---- answers

    def snooze(self, rows: Sequence[ReminderRow], until: datetime | None = None) -> None:
        """Puts these off for the user's usual minutes, or until then."""
        now = self._clock()
        until = until or now + timedelta(minutes=self.preferences.snooze_minutes)
        self.showing.handle(rows, now, until=until)
        for row in rows:
            form = reminders.Snooze(uuid.uuid4(), row.client_id, now, row.activity_id, until)
            self._file(reminders.snooze, form, (row,))
        self._refresh()

    def finish(self, rows: Sequence[ReminderRow]) -> None:
        """Ends these: plain things at once, meetings one by one by their result, a call by its outcome."""
        plain = [row for row in rows if not words.needs_answer(row)]
        for row in plain:
            self._finish(row, "", None)
        self._questions += [row for row in rows if words.needs_answer(row) and row.kind != "call"]
        calls = [row for row in rows if row.kind == "call"]
        self._refresh()
        if self._questions:
            self._ask_next()
        if calls and not self._questions and self._dialog is None:
            self.outcome_wanted.emit(calls[0].client_id, calls[0].activity_id)

    def _finish(self, row: ReminderRow, note: str, impression: str | None) -> None:
        now = self._clock()
        self.showing.handle((row,), now)
        form = planning.Finish(uuid.uuid4(), row.client_id, now, row.activity_id, note, impression)
        self._file(planning.finish_activity, form, (row,))

    def _file(self, deed: Callable[..., Any], form: object, rows: Sequence[ReminderRow]) -> None:
        ids = tuple(row.activity_id for row in rows)
        self._tasks.write(deed, form, owner=self, done=partial(self._filed, ids))

    def _filed(self, ids: tuple[uuid.UUID, ...], receipt: Any) -> None:
        self.showing.answered(ids, receipt.status, self._clock())
        self._refresh()
        if receipt.status == "refused":
            self.refused.emit(receipt.error)
        if receipt.status != "kept":
            self.look_wanted.emit()

    def _ask_next(self) -> None:
        if self._dialog is not None or not self._questions:
            return
        row = self._questions.pop(0)
        dialog = ResultDialog(row, self._clock(), self._zone, left=len(self._questions), parent=self._front())
        dialog.answered.connect(self._result_given)
        dialog.not_held.connect(self._not_held)
        dialog.finished.connect(self._question_closed)
        self._open_dialog(dialog)

    def _open_dialog(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _result_given(self, row: ReminderRow, note: str, impression: str) -> None:
        self._finish(row, note, impression or None)

    def _not_held(self, row: ReminderRow, note: str) -> None:
        now = self._clock()
        self.showing.handle((row,), now)
        form = planning.Cancel(uuid.uuid4(), row.client_id, now, row.activity_id, note)
        self._file(planning.cancel_activity, form, (row,))

    def _question_closed(self, result: int) -> None:
        self._dialog = None
        if result != QDialog.DialogCode.Accepted:
            # "Not now" to one of several means: none of them now. They stay in the list.
            self._questions.clear()
        self._refresh()
        self._ask_next()

    def _ask_other_time(self, rows: Sequence[ReminderRow]) -> None:
        if self._dialog is not None:
            return
        dialog = OtherTimeDialog(len(rows), self._clock, self._zone, self._front())
        dialog.chosen.connect(partial(self.snooze, rows))
        dialog.finished.connect(self._question_closed)
        self._open_dialog(dialog)

    def _front(self) -> QWidget | None:
        return self.window if self.window.isVisible() else QApplication.activeWindow()

    # ---- buttons of the pop-ups

    def _call(self, row: ReminderRow) -> None:
        self.showing.close((row,))
        self._refresh()
        self.call_wanted.emit(row.client_id, row.activity_id)

    def _open(self, row: ReminderRow) -> None:
        self.open_wanted.emit(row.client_id)

    def _snooze_item(self, row: ReminderRow) -> None:
        self.snooze((row,))

    def _done_item(self, row: ReminderRow) -> None:
        self.finish((row,))

    def _snooze_group(self) -> None:
        """All at once by one deed, however many: a storm must not fill the journal."""
        rows, now = self.group.rows, self._clock()
        late = [row for row in rows if row.state == "overdue"]
        others = [row for row in rows if row.state != "overdue"]
        until = now + timedelta(minutes=self.preferences.snooze_minutes)
        if late:
            form = reminders.SnoozeOverdue(uuid.uuid4(), now, now - reminders.GRACE, until)
            self.showing.handle(late, now, until=until)
            self._file(reminders.snooze_overdue, form, late)
        self.snooze(others, until)

    def _done_group(self) -> None:
        """Which of them are done is chosen in the list, where each can be seen."""
        rows = self.group.rows
        self.show_centre()
        self.window.mark(rows)

    def _item_dismissed(self) -> None:
        if self.item.row is not None:
            self.showing.close((self.item.row,))
        self._refresh()

    def _group_dismissed(self) -> None:
        self.showing.close(self.group.rows)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words with figures follow the language of the application too."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tray.retranslate()
            self._refresh()
        return False


def _set_shown(popup: Popup, on: bool) -> None:
    if popup.isHidden() == on:
        popup.setVisible(on)
