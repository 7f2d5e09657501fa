"""The one signal that something changed, whoever changed it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.services.live import Change, told_once

PACE_MS = 300


class Live(QObject):
    """`changed` carries a small description of what changed; own writes and NOTIFY both end here.

    `heard` may be called from any thread (the LISTEN loop does); `changed` fires in the GUI thread. What others
    change is told at once when it was quiet before, else gathered and told each third of a second: an import of
    ten thousand clients is a few refreshes, not ten thousand.
    """

    changed = Signal(object)
    _from_elsewhere = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Change] = []
        self._stopped = False
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(PACE_MS)
        self._pace.timeout.connect(self._tell_gathered)
        self._from_elsewhere.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def heard(self, change: Change) -> None:
        """Pass on a change, from whatever thread."""
        self._from_elsewhere.emit(change)

    def stop(self) -> None:
        """Nothing is told any more: the windows are going away."""
        self._stopped = True
        self._pace.stop()

    def _take(self, change: Change) -> None:
        if self._stopped:
            return
        self._waiting.append(change)
        if not self._pace.isActive():
            self._tell_gathered()

    def _tell_gathered(self) -> None:
        if not self._waiting:
            return
        gathered, self._waiting = told_once(self._waiting), []
        self._pace.start()
        for change in gathered:
            self.changed.emit(change)
