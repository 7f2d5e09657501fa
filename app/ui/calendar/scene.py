"""What the calendar shows: which view of which days, whose entries, by whose clock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from app.services.calendar import CalendarEntry, CalendarQuery
from app.services.clocks import at_wall, zone_named
from app.services.dictionaries import Books

View = Literal["day", "week", "month"]
VIEWS: tuple[View, ...] = ("day", "week", "month")
SETTING = "desktop.calendar"
MOST_PEOPLE = 10
WEEK = 7


@dataclass
class Scene:
    """Kept by the page, looked at by its parts."""

    now: datetime
    zone: ZoneInfo
    books: Books
    me: int
    view: View = "week"
    day: date = date(2000, 1, 1)
    people: tuple[int, ...] = ()
    kind: str = ""
    done: bool = True
    online: bool = True
    names: dict[int, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day on the wall here."""
        return self.now.astimezone(self.zone).date()

    @property
    def shown_people(self) -> tuple[int, ...]:
        """Whose entries are looked at: one's own unless others were chosen."""
        return self.people or (self.me,)

    def name(self, staff_id: int | None) -> str:
        """A colleague by name."""
        return self.names.get(staff_id or 0) or self.books.staff.get(staff_id or 0, "")

    def days(self) -> tuple[date, ...]:
        """The days that are shown: one, a week from Monday, or the whole weeks of a month."""
        if self.view == "day":
            return (self.day,)
        first = self.day.replace(day=1) if self.view == "month" else self.day
        monday = first - timedelta(days=first.weekday())
        count = WEEK
        if self.view == "month":
            last = _month_after(first) - timedelta(days=1)
            count = (last - monday).days // WEEK * WEEK + WEEK
        return tuple(monday + timedelta(days=ahead) for ahead in range(count))

    def midnight(self, day: date) -> datetime:
        """The moment a day begins here."""
        return at_wall(datetime.combine(day, time()), self.zone)

    def at(self, day: date, minutes: int) -> datetime:
        """The moment when the clock on the wall here shows so many minutes of that day."""
        return at_wall(datetime.combine(day, time()) + timedelta(minutes=minutes), self.zone)

    def wall(self, at: datetime) -> datetime:
        """What the clock on the wall here shows at a moment."""
        return at.astimezone(self.zone).replace(tzinfo=None)

    def turned(self, by: int) -> date:
        """The day to stand on one period later or earlier."""
        if self.view == "month":
            first = self.day.replace(day=1)
            return _month_after(first) if by > 0 else (first - timedelta(days=1)).replace(day=1)
        return self.day + timedelta(days=by * (WEEK if self.view == "week" else 1))

    def query(self) -> CalendarQuery:
        """The question to the server."""
        days = self.days()
        return CalendarQuery(
            since=self.midnight(days[0]),
            until=self.midnight(days[-1] + timedelta(days=1)),
            now=self.now,
            zone=str(self.zone),
            staff_ids=self.shown_people,
            kinds=(self.kind,) if self.kind else (),
            done=self.done,
            unit="day" if self.view == "month" else "hour",
        )

    def kept(self) -> dict[str, Any]:
        """What follows the person to another PC."""
        return {"view": self.view, "people": list(self.people), "kind": self.kind, "done": self.done}

    def restore(self, kept: object) -> None:
        """As it was left; what cannot be read stays as it is."""
        if not isinstance(kept, dict):
            return
        view, people, kind, done = (kept.get(name) for name in ("view", "people", "kind", "done"))
        if view in VIEWS:
            self.view = view
        if isinstance(people, list):
            self.people = tuple(one for one in people if type(one) is int)[:MOST_PEOPLE]
        if isinstance(kind, str):
            self.kind = kind
        if isinstance(done, bool):
            self.done = done


def shifted(entry: CalendarEntry, days: int, own_zone: ZoneInfo) -> datetime:
    """So many days on at the same hour: of the clock it was agreed by, else of the one that is looked at."""
    zone = zone_named(entry.due_zone) or own_zone
    wall = entry.due_wall if entry.due_wall is not None and zone_named(entry.due_zone) else None
    wall = wall or entry.due_at.astimezone(zone).replace(tzinfo=None)
    return at_wall(wall + timedelta(days=days), zone)


def moved(entry: CalendarEntry, at: datetime) -> CalendarEntry:
    """The entry as it stands after a move."""
    zone = zone_named(entry.client_zone)
    wall = at.astimezone(zone).replace(tzinfo=None) if zone is not None else None
    return replace(entry, due_at=at, moment=at, due_wall=wall, due_zone=str(zone) if zone else None)


def _month_after(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)
