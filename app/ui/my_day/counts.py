"""Counted words of the day. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

from __future__ import annotations

from PySide6.QtCore import QObject


class DayCounts(QObject):
    """Each method is one sentence with its number in it."""

    def hot(self, days: int) -> str:
        """Chip of a hot client without a plan."""
        return self.tr("Hot, %n day(s)", "", days)

    def warm(self, days: int) -> str:
        """Chip of a warm client without a plan."""
        return self.tr("Warm, %n day(s)", "", days)

    def unplanned(self, days: int) -> str:
        """Why such a client is in the queue."""
        return self.tr("Interested, and nothing is planned for %n day(s)", "", days)

    def to_promise(self, minutes: int) -> str:
        """Note of the promises that are near."""
        return self.tr("less than %n minute(s) to the promise", "", minutes)

    def promises(self, count: int) -> str:
        """Note of what is overdue."""
        return self.tr("promises among them: %n", "", count)


COUNTS = DayCounts()
