"""Words of control: views, marks, lateness, spans; counted sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from app.ui.words.numbers import grouped

translate = QCoreApplication.translate

_VIEWS = {
    "undone": (QT_TRANSLATE_NOOP("Control", "Undone"), QT_TRANSLATE_NOOP("Control", "Undone {count}")),
    "promises": (QT_TRANSLATE_NOOP("Control", "Promises"), QT_TRANSLATE_NOOP("Control", "Promises {count}")),
    "orphans": (QT_TRANSLATE_NOOP("Control", "Orphans"), QT_TRANSLATE_NOOP("Control", "Orphans {count}")),
    "standing": (
        QT_TRANSLATE_NOOP("Control", "Standing still"),
        QT_TRANSLATE_NOOP("Control", "Standing still {count}"),
    ),
    "given_up": (QT_TRANSLATE_NOOP("Control", "Given up"), QT_TRANSLATE_NOOP("Control", "Given up {count}")),
}
_MARKS = {
    "all": QT_TRANSLATE_NOOP("Control", "All"),
    "promise": QT_TRANSLATE_NOOP("Control", "Promises {count}"),
    "assignment": QT_TRANSLATE_NOOP("Control", "Assignments {count}"),
    "plan": QT_TRANSLATE_NOOP("Control", "Plans {count}"),
    "no_result": QT_TRANSLATE_NOOP("Control", "No result {count}"),
}
_BANDS = {
    "hour": QT_TRANSLATE_NOOP("Control", "Under an hour"),
    "day": QT_TRANSLATE_NOOP("Control", "Under a day"),
    "days": QT_TRANSLATE_NOOP("Control", "1 to 3 days"),
    "week": QT_TRANSLATE_NOOP("Control", "3 to 7 days"),
    "older": QT_TRANSLATE_NOOP("Control", "Over a week"),
}
_SPANS = {
    "all": QT_TRANSLATE_NOOP("Control", "Any time"),
    "1": QT_TRANSLATE_NOOP("Control", "Today"),
    "7": QT_TRANSLATE_NOOP("Control", "7 days"),
    "30": QT_TRANSLATE_NOOP("Control", "30 days"),
    "90": QT_TRANSLATE_NOOP("Control", "90 days"),
}
SPANS = tuple(_SPANS)


def view_title(view: str, count: int = 0) -> str:
    """The tab, with its count when there is one."""
    plain, counted = _VIEWS[view]
    return translate("Control", counted).format(count=count) if count else translate("Control", plain)


def mark_title(mark: str, count: int = 0) -> str:
    """The pill of what it is, with its count."""
    return translate("Control", _MARKS[mark]).format(count=count)


def band_title(band: str) -> str:
    """How late, as a choice."""
    return translate("Control", _BANDS[band])


def span_title(span: str) -> str:
    """How far back, as a choice."""
    return translate("Control", _SPANS[span])


class ControlWords(QObject):
    """Each method is one sentence with its number in it. A class, because plural forms are gathered from `self.tr`."""

    def promises(self, count: int) -> str:
        """Among the undone of one person."""
        return grouped(self.tr("promises among them: %n", "", count), count)

    def forgotten(self, count: int) -> str:
        """Below the number of orphans."""
        if not count:
            return self.tr("Nobody is forgotten")
        return grouped(self.tr("%n client(s) with nothing planned and nobody calling", "", count), count)

    def marked(self, count: int) -> str:
        """How many are marked."""
        return grouped(self.tr("Marked: %n", "", count), count)

    def put_off(self, count: int) -> str:
        """How often a plan was moved."""
        return grouped(self.tr("%n time(s)", "", count), count)

    def ago(self, days: int) -> str:
        """How long nobody has spoken to the client."""
        return self.tr("%n day(s) ago", "", days) if days else self.tr("today")

    def moved(self, count: int) -> str:
        """After a re-planning."""
        return grouped(self.tr("Re-planned: %n", "", count), count)

    def anew(self, count: int) -> str:
        """Of a re-planning with overdue promises."""
        return grouped(self.tr("Promises counted as broken and made anew: %n", "", count), count)

    def planned(self, count: int) -> str:
        """After a planning of orphans."""
        return grouped(self.tr("Planned: %n", "", count), count)

    def closed(self, count: int) -> str:
        """After a closing."""
        return grouped(self.tr("Closed with a reason: %n", "", count), count)

    def pooled(self, count: int) -> str:
        """After a move to the pool."""
        return grouped(self.tr("Given to the pool: %n", "", count), count)

    def asked(self, count: int) -> str:
        """After asking managers."""
        return grouped(self.tr("Reminders sent to their owners: %n", "", count), count)

    def undone(self, count: int) -> str:
        """After an undo."""
        return grouped(self.tr("Taken back: %n", "", count), count)

    def replan_title(self, count: int) -> str:
        """Heading of the dialog."""
        return grouped(self.tr("Re-plan %n contact(s)", "", count), count)

    def plan_title(self, count: int) -> str:
        """Heading of the dialog."""
        return grouped(self.tr("Plan calls with %n client(s)", "", count), count)

    def close_title(self, count: int) -> str:
        """Heading of the dialog."""
        return grouped(self.tr("Close %n client(s)?", "", count), count)


WORDS = ControlWords()
