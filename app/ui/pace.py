"""How often a page reads anew what others change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

SETTLE_MS, GAP_MS = 120, 700


class Pace(QTimer):
    """After `want` reads once: a moment later, so that what belongs together is read together, not while the
    answer of before is `waited` for, and not oftener than once in GAP_MS. What comes meanwhile is one more read."""

    def __init__(
        self,
        read: Callable[[], object],
        waited: Callable[[], bool],
        parent: QObject,
        *,
        settle: int = SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self._read, self._waited, self._settle = read, waited, settle
        self._began = QElapsedTimer()
        self.setSingleShot(True)
        self.setInterval(settle)
        self.timeout.connect(self._ripe)

    def want(self) -> None:
        """Something changed."""
        if not self.isActive():
            gone = self._began.elapsed() if self._began.isValid() else GAP_MS
            self.start(max(self._settle, GAP_MS - gone))

    def _ripe(self) -> None:
        if self._waited():
            self.start(self._settle)
            return
        self._began.restart()
        self._read()
