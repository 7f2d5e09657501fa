"""Calls for help: the lead hears them at once, the junior sees who comes (F40)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QObject, Signal

from app.services import help_requests
from app.services.desk import Desk
from app.services.help_requests import HelpRow
from app.ui.desk_tasks import DeskTasks
from app.ui.reminders.desk import ReminderDesk
from app.ui.reminders.notice_desk import NoticeDesk
from app.ui.reminders.notices import NoticeLine
from app.ui.widgets.toast import ToastStack


class HelpDesk(NoticeDesk):
    """For everybody: leads get the calls, whoever called is told who answered. `card_wanted(client id)`."""

    tables = frozenset({"help_request"})
    settle_ms = 100
    card_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        reminders: ReminderDesk,
        *,
        toasts: ToastStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, reminders, "hand-helping", "accentText", parent=parent)
        self._desk, self._toasts = desk, toasts
        self._leads = desk.me.level != "manager"
        self.rows: tuple[HelpRow, ...] = ()
        self._told: set[uuid.UUID] = set()
        self._closed: set[uuid.UUID] = set()
        self._answered: set[uuid.UUID] | None = None

    def look(self) -> None:
        """Asks who calls, or who has answered me."""
        if self._stopped:
            return
        asked = help_requests.open_requests if self._leads else help_requests.my_requests
        done = self._calls_read if self._leads else self._answers_read
        self._tasks.read(asked, owner=self, done=done, failed=self._not_looked, latest="help")

    # the lead

    def _calls_read(self, rows: tuple[HelpRow, ...]) -> None:
        if self._stopped:
            return
        self.rows = rows
        for row in rows:
            if row.id not in self._told:
                self._told.add(row.id)
                self._reminders.notice(self._heading(row), row.client_name)
        self._refresh()

    def _heading(self, row: HelpRow) -> str:
        return self.tr("{name} asks for help").format(name=row.asked_name)

    def _refresh(self, _quiet: bool = False) -> None:
        if self._stopped or not self._leads:
            return
        waiting = [row for row in self.rows if row.id not in self._closed]
        show, answer = self.tr("Open the card"), self.tr("I am on it")
        if self.rows:
            self.bar.say(self._heading(self.rows[0]), show=show, answer=answer)
            self.bar.setToolTip(self.rows[0].client_name)
        if waiting:
            more = len(waiting) - 1
            self.popup.say(
                self._heading(waiting[0]),
                [NoticeLine(waiting[0].client_name)],
                note=self.tr("%n more", "calls for help", more) if more else "",
                words=waiting[0].note,
                show=show,
                answer=answer,
            )
        self.bar.setVisible(bool(self.rows))
        self._reminders.set_extra("help", len(self.rows))
        self._reminders.show_notice(self.popup, bool(waiting))

    def _meant(self) -> HelpRow | None:
        """The call the pop-up shows; from the list the one that waits longest."""
        rows = self.rows
        if self.sender() is self.popup:
            rows = tuple(row for row in rows if row.id not in self._closed)
        return rows[0] if rows else None

    def _close(self) -> None:
        """It stays in the list and in the badge."""
        if (row := self._meant()) is not None:
            self._closed.add(row.id)
            self._refresh()

    def _show(self) -> None:
        if (row := self._meant()) is not None:
            self._closed.add(row.id)
            self._refresh()
            self.card_wanted.emit(row.client_id)

    def _answer(self) -> None:
        if (row := self._meant()) is not None:
            self._closed.add(row.id)
            self._refresh()
            self._tasks.change(help_requests.answer, row.id, owner=self, done=self._filed)

    def _filed(self, row: HelpRow) -> None:
        if row.answered_by == self._desk.me.id:
            self._toasts.show_toast(self.tr("{name} knows that you are coming").format(name=row.asked_name))
        else:
            said = self.tr("{name} is on it already").format(name=row.answered_name)
            self._toasts.show_toast(said, "warn", icon="hand-helping")
        self.look()

    # who called

    def _answers_read(self, rows: tuple[HelpRow, ...]) -> None:
        self.rows = rows
        answered = {row.id: row for row in rows if row.answered_by not in (None, self._desk.me.id)}
        if self._answered is not None:
            for row_id in answered.keys() - self._answered:
                row = answered[row_id]
                said = self.tr("{name} is on it: {client}")
                self._toasts.show_toast(
                    said.format(name=row.answered_name, client=row.client_name), icon="hand-helping"
                )
        self._answered = set(answered)
