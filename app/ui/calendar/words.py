"""The words of the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QObject

from app.services.calendar import CalendarEntry, CalendarStrip
from app.services.clocks import zone_named
from app.ui.calendar.scene import Scene
from app.ui.words import moments
from app.ui.words.kinds import kind_name, list_of


class CalendarWords(QObject):
    """A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def calls(self, count: int) -> str:
        """38 calls."""
        return self.tr("%n call(s)", "counted", count)

    def more(self, count: int) -> str:
        """3 more."""
        return self.tr("%n more", "entries", count)

    def people(self, count: int) -> str:
        """3 people."""
        return self.tr("%n people", "chosen", count)

    def late(self, count: int) -> str:
        """Late: 3."""
        return self.tr("Late: %n", "entries", count)

    def entries(self, count: int) -> str:
        """12 entries."""
        return self.tr("%n entry(ies)", "of a day", count)

    def strip(self, strip: CalendarStrip, *, by_day: bool) -> str:
        """The counted calls as a sentence."""
        when = "" if by_day else f"{strip.wall:%H:%M}–{strip.wall + timedelta(hours=1):%H:%M}"
        parts = [when, self.calls(strip.total)]
        if strip.done:
            parts.append(self.tr("done: {count}").format(count=strip.done))
        if strip.open:
            parts.append(self.tr("to do: {count}").format(count=strip.open))
        if strip.late:
            parts.append(self.tr("late: {count}").format(count=strip.late))
        return list_of(parts)

    def entry(self, entry: CalendarEntry, scene: Scene, *, whose: bool = False) -> str:
        """Everything about an entry in one line, for those who listen and for the tooltip."""
        parts = [
            moments.moment(entry.starts, scene.now, scene.zone),
            kind_name(entry.kind),
            entry.client_name,
            scene.name(entry.whose_id) if whose else "",
            self.tr("promised") if entry.is_promise else "",
            self.tr("assigned") if entry.is_assignment else "",
            self.state(entry, scene.now),
            self.local(entry, scene),
            entry.note,
        ]
        return list_of(parts)

    def state(self, entry: CalendarEntry, now: datetime) -> str:
        """Done, without a result, or late."""
        if entry.is_done:
            return self.tr("done")
        if entry.state == "open":
            return self.tr("no result yet")
        late = moments.lateness(entry.due_at, now)
        return self.tr("late {span}").format(span=late) if late else ""

    def local(self, entry: CalendarEntry, scene: Scene) -> str:
        """The client's own clock where it shows another hour than ours."""
        zone = zone_named(entry.client_zone)
        if zone is None:
            return ""
        theirs = entry.starts.astimezone(zone)
        if theirs.utcoffset() == entry.starts.astimezone(scene.zone).utcoffset():
            return ""
        return self.tr("{time} for the client").format(time=f"{theirs:%H:%M}")

    def slot(self, at: datetime, scene: Scene) -> str:
        """An empty place."""
        return self.tr("{time}, free").format(time=moments.full_moment(at, scene.now, scene.zone))

    def span(self, scene: Scene, days: Sequence[date]) -> str:
        """The heading of the period."""
        locale = QLocale()
        if scene.view == "month":
            said = locale.toString(scene.day, "MMMM yyyy")
            name = locale.standaloneMonthName(scene.day.month)
            return f"{name[:1].upper()}{name[1:]} {scene.day.year}" if name else said
        first, last = days[0], days[-1]
        if scene.view == "day":
            said = locale.toString(first, "dddd, d MMMM")
            return said[:1].upper() + said[1:]
        if first.month == last.month:
            return f"{first.day}–{locale.toString(last, 'd MMMM')}"
        return f"{locale.toString(first, 'd MMM')} – {locale.toString(last, 'd MMM')}".replace(".", "")


WORDS = CalendarWords()
