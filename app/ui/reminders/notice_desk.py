"""What the coordinators of notices share: when they look, and their pop-up and line of the list."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer

from app.errors import KnownError
from app.ui.desk_tasks import DeskTasks
from app.ui.reminders.desk import ReminderDesk
from app.ui.reminders.notices import NoticeBar, NoticePopup

EVERY_MS = 60_000


class NoticeDesk(QObject):
    """Looks every minute, and soon after a change of its `tables`: give `hear` what `Live.changed` tells."""

    tables: ClassVar[frozenset[str]] = frozenset()
    settle_ms: ClassVar[int]
    """A burst of changes is one look."""

    def __init__(
        self, tasks: DeskTasks, reminders: ReminderDesk, icon: str, tone: str, *, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._reminders, self._stopped = tasks, reminders, False
        self.popup, self.bar = NoticePopup(icon, tone), NoticeBar(icon, tone)
        reminders.add_notice(self.popup, self.bar)
        reminders.quiet_changed.connect(self._refresh)
        self.popup.dismissed.connect(self._close)
        self.popup.dressed.connect(self._refresh)
        for part in (self.popup, self.bar):
            part.show_clicked.connect(self._show)
            part.answered.connect(self._answer)
        self.bar.installEventFilter(self)
        self._soon, self._beat = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(self.settle_ms)
        self._beat.setInterval(EVERY_MS)
        for timer in (self._soon, self._beat):
            timer.timeout.connect(self.look)

    def start(self) -> None:
        """Looks now and from now on."""
        self._beat.start()
        self.look()

    def stop(self) -> None:
        """No more looks; the pop-up goes with those of the reminders."""
        self._stopped = True
        self._soon.stop()
        self._beat.stop()

    def hear(self, change: object) -> None:
        """Something changed: looks soon, once for a burst; nothing before the start."""
        heard = getattr(change, "table", "*") in (*self.tables, "*")
        if heard and self._beat.isActive() and not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        """Asks what is to be told now."""
        raise NotImplementedError

    def _not_looked(self, _error: KnownError) -> None:
        """The window says that there is no line; what was told stays."""

    def _refresh(self, _quiet: bool = False) -> None:
        """The words of now, shown or hidden."""
        raise NotImplementedError

    def _close(self) -> None:
        """The pop-up was closed; the line stays in the list."""
        raise NotImplementedError

    def _show(self) -> None:
        """Opens what it is about."""
        raise NotImplementedError

    def _answer(self) -> None:
        """Takes note of it."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words with figures follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        return False
