"""What the lead's group leaves undone for too long: one pop-up, one line in the list, never a storm."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.services import escalations
from app.services.dictionaries import Books
from app.services.escalations import EscalationRow, EscalationRules, Escalations
from app.ui.desk_tasks import DeskTasks
from app.ui.reminders.desk import ReminderDesk
from app.ui.reminders.notice_desk import NoticeDesk
from app.ui.reminders.notices import NoticeLine
from app.ui.words import moments
from app.ui.words.kinds import list_of


class EscalationDesk(NoticeDesk):
    """For leads and administrators. `control_wanted` asks for the page of control."""

    tables = frozenset({"activity", "setting", "staff", "escalation_answer"})
    settle_ms = 1_500
    control_wanted = Signal()

    def __init__(
        self,
        tasks: DeskTasks,
        reminders: ReminderDesk,
        *,
        books: Callable[[], Books],
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, reminders, "clock-alert", "bad", parent=parent)
        self._books, self._clock = books, clock
        self.seen: Escalations | None = None
        self._told: set[tuple[uuid.UUID, datetime]] = set()
        self._most, self._open = 0, False

    def look(self) -> None:
        """Asks what is to be told now."""
        if not self._stopped:
            rules = EscalationRules.of(self._books())
            self._tasks.read(
                escalations.due_escalations, rules, owner=self, done=self._looked, failed=self._not_looked,
                latest="escalations",
            )  # fmt: skip

    def _looked(self, seen: Escalations) -> None:
        if self._stopped:
            return
        self.seen = seen
        news = {(row.activity_id, row.due_at) for row in seen.rows} - self._told
        if news or seen.total() > max(self._most, len(seen.rows)):
            self._open = True
            self._reminders.notice(self._heading(), self._counts())
        self._told |= news
        self._most = seen.total()
        self._open = self._open and seen.total() > 0
        self._refresh()

    def _refresh(self, _quiet: bool = False) -> None:
        seen = self.seen
        if seen is None or self._stopped:
            return
        show, answer = self.tr("Show what is undone"), self.tr("Noted")
        rows = seen.rows[:3]
        more = seen.total() - len(rows)
        self.popup.say(
            self._heading(),
            [self._line(row) for row in rows],
            note=self.tr("%n more", "undone", more) if more else "",
            show=show,
            answer=answer,
        )
        self.bar.say(self._heading(), show=self.tr("Show"), answer=answer)
        self.bar.setVisible(seen.total() > 0)
        self._reminders.set_extra("escalations", 1 if seen.total() else 0)
        self._reminders.show_notice(self.popup, self._open and seen.total() > 0)

    def _heading(self) -> str:
        return self.tr("Undone in your group: %n", "", self.seen.total() if self.seen else 0)

    def _counts(self) -> str:
        seen = self.seen or Escalations(self._clock())
        promises = self.tr("promises overdue: %n", "", seen.promises) if seen.promises else ""
        undone = self.tr("plans undone: %n", "", seen.undone) if seen.undone else ""
        return list_of([promises, undone])

    def _line(self, row: EscalationRow) -> NoticeLine:
        client = row.client_name
        what = self.tr("promise to {client}").format(client=client) if row.is_promise else client
        return NoticeLine(row.owner_name, what, moments.lateness(row.due_at, self._clock()))

    def _close(self) -> None:
        """It stays in the list; it comes back when something more is late."""
        self._open = False
        self._refresh()

    def _show(self) -> None:
        self._close()
        self._reminders.window.close()
        self.control_wanted.emit()

    def _answer(self) -> None:
        if self.seen is not None:
            self._close()
            rules = EscalationRules.of(self._books())
            self._tasks.change(escalations.take_note_of_all, rules, self.seen, owner=self, done=self._noted)

    def _noted(self, _nothing: object = None) -> None:
        self._most = 0
        self.look()
