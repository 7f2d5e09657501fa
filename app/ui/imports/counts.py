"""Counted words of the import. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.ui.words.numbers import grouped


class ImportCounts(QObject):
    """Each method is one text with its number in it."""

    def rows(self, count: int) -> str:
        """How long a file is."""
        return grouped(self.tr("%n row(s)", "", count), count)

    def columns(self, count: int) -> str:
        """How wide a file is."""
        return grouped(self.tr("%n column(s)", "", count), count)

    def minutes_left(self, count: int) -> str:
        """Time to the end of long work."""
        return grouped(self.tr("%n min left", "", count), count)

    def seconds_left(self, count: int) -> str:
        """Time to the end of work."""
        return grouped(self.tr("%n s left", "", count), count)

    def to_decide(self, count: int) -> str:
        """Columns that nobody has named yet."""
        return grouped(self.tr("%n to decide", "columns", count), count)

    def checked(self, count: int) -> str:
        """Rows that a finished check has seen."""
        return grouped(self.tr("%n row(s) checked", "", count), count)

    def save_rows(self, count: int) -> str:
        """Button: rows that are not loaded go into a file."""
        return grouped(self.tr("Save %n row(s) to mend", "", count), count)

    def load_rows(self, count: int) -> str:
        """Button of the last step."""
        return grouped(self.tr("Load %n row(s)", "", count), count)

    def loading(self, count: int) -> str:
        """Heading while it is loaded."""
        return grouped(self.tr("Loading %n row(s)", "", count), count)

    def loaded(self, count: int) -> str:
        """Heading when it is loaded."""
        return grouped(self.tr("%n client(s) loaded", "", count), count)

    def removed(self, count: int) -> str:
        """What taking back removed."""
        return grouped(self.tr("%n client(s) removed", "", count), count)

    def restored(self, count: int) -> str:
        """What taking back put as it was."""
        return grouped(self.tr("%n client(s) as before", "", count), count)

    def kept(self, count: int) -> str:
        """What taking back left alone."""
        return grouped(
            self.tr("%n client(s) kept, because somebody has worked with them since", "", count), count
        )

    def will_be_removed(self, count: int) -> str:
        """Before taking back: new ones."""
        return grouped(self.tr("%n client(s) that it added will be removed.", "", count), count)

    def will_be_restored(self, count: int) -> str:
        """Before taking back: completed ones."""
        return grouped(self.tr("%n client(s) that it completed will be as before.", "", count), count)


COUNTS = ImportCounts()
