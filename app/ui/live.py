"""The one signal that something changed, whoever changed it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal


class Live(QObject):
    """`changed` carries a small description of what changed; own writes and NOTIFY both end here.

    `heard` may be called from any thread (the LISTEN loop does); `changed` fires in the GUI thread.
    """

    changed = Signal(object)
    _from_elsewhere = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._from_elsewhere.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def heard(self, change: object) -> None:
        """Pass on a change, from whatever thread."""
        self._from_elsewhere.emit(change)
