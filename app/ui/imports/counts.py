"""Counted words of the import. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

from __future__ import annotations

from PySide6.QtCore import QObject


class ImportCounts(QObject):
    """Each method is one text with its number in it."""

    def rows(self, count: int) -> str:
        """How long a file is."""
        return self.tr("%n row(s)", "", count)

    def columns(self, count: int) -> str:
        """How wide a file is."""
        return self.tr("%n column(s)", "", count)

    def minutes_left(self, count: int) -> str:
        """Time to the end of long work."""
        return self.tr("%n min left", "", count)

    def seconds_left(self, count: int) -> str:
        """Time to the end of work."""
        return self.tr("%n s left", "", count)

    def to_decide(self, count: int) -> str:
        """Columns that nobody has named yet."""
        return self.tr("%n to decide", "columns", count)

    def checked(self, count: int) -> str:
        """Rows that a finished check has seen."""
        return self.tr("%n row(s) checked", "", count)

    def save_rows(self, count: int) -> str:
        """Button: rows that are not loaded go into a file."""
        return self.tr("Save %n row(s) to mend", "", count)

    def load_rows(self, count: int) -> str:
        """Button of the last step."""
        return self.tr("Load %n row(s)", "", count)

    def loading(self, count: int) -> str:
        """Heading while it is loaded."""
        return self.tr("Loading %n row(s)", "", count)

    def loaded(self, count: int) -> str:
        """Heading when it is loaded."""
        return self.tr("%n client(s) loaded", "", count)

    def removed(self, count: int) -> str:
        """What taking back removed."""
        return self.tr("%n client(s) removed", "", count)

    def restored(self, count: int) -> str:
        """What taking back put as it was."""
        return self.tr("%n client(s) as before", "", count)

    def kept(self, count: int) -> str:
        """What taking back left alone."""
        return self.tr("%n client(s) kept, because somebody has worked with them since", "", count)

    def will_be_removed(self, count: int) -> str:
        """Before taking back: new ones."""
        return self.tr("%n client(s) that it added will be removed.", "", count)

    def will_be_restored(self, count: int) -> str:
        """Before taking back: completed ones."""
        return self.tr("%n client(s) that it completed will be as before.", "", count)


COUNTS = ImportCounts()
