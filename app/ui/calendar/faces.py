"""What is painted of the calendar, as data: columns of days, blocks of entries, counted calls."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale

from app.services import windows
from app.services.calendar import Calendar, CalendarEntry, CalendarStrip
from app.services.windows import Holiday
from app.ui.calendar.scene import Scene
from app.ui.calendar.words import WORDS
from app.ui.words.kinds import ICONS, list_of

DAY_MINUTES = 24 * 60
LEAST = 20
"""Minutes that the shortest block takes in the drawing."""


@dataclass(frozen=True)
class Block:
    """One entry, a counted row of calls, or "3 more", in a column from `top` to `bottom` minutes of the day."""

    key: Hashable
    column: int
    top: int
    bottom: int
    title: str
    sentence: str
    icon: str = ""
    second: str = ""
    note: str = ""
    tone: str = "accent"
    marks: tuple[str, ...] = ()
    done: bool = False
    entry: CalendarEntry | None = None
    strip: CalendarStrip | None = None
    hidden: tuple[CalendarEntry, ...] = ()
    lane: int = 0
    lanes: int = 1

    @property
    def movable(self) -> bool:
        """Whether it can be taken to another time."""
        return self.entry is not None and self.entry.movable


@dataclass(frozen=True)
class Column:
    """A day, of one person where several stand side by side; `open` are its working hours in minutes."""

    day: date
    title: str
    number: str
    staff_id: int | None = None
    holiday: str = ""
    today: bool = False
    outside: bool = False
    open: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Face:
    """Everything that is painted."""

    columns: tuple[Column, ...] = ()
    blocks: tuple[Block, ...] = ()
    strips: tuple[Block, ...] = ()
    now_column: int = -1
    now_minute: int = 0

    def of(self, column: int) -> list[Block]:
        """What stands in a column, in order of time."""
        both = (*self.strips, *self.blocks)
        return sorted((one for one in both if one.column == column), key=lambda one: (one.top, one.lane))

    def block(self, key: Hashable) -> Block | None:
        """The block of that key."""
        return next((one for one in (*self.strips, *self.blocks) if one.key == key), None)


def face_of(found: Calendar, scene: Scene) -> Face:
    """The calendar as it is painted in the view of the scene."""
    columns = columns_of(scene)
    several = len(scene.shown_people) > 1
    places = {(one.day, one.staff_id): place for place, one in enumerate(columns)}
    by_person = scene.view == "day" and several

    def place(at: datetime, whose: int | None) -> int:
        return places.get((scene.wall(at).date(), whose if by_person else None), -1)

    blocks = [
        _block(one, place(one.starts, one.whose_id), scene, whose=several and not by_person)
        for one in found.entries
    ]
    late = [one for one in found.entries if place(one.starts, one.whose_id) < 0]
    if late:
        # Begun before midnight of the first day: it stands where it was written down.
        blocks = [
            one if one.column >= 0 or one.entry is None else replace(one, column=place(one.entry.moment, one.entry.whose_id), top=0)
            for one in blocks
        ]  # fmt: skip
    strips = _strips(found.strips, scene, places, by_person=by_person)
    today = next((place for place, one in enumerate(columns) if one.today), -1)
    wall = scene.wall(scene.now)
    return Face(
        columns,
        tuple(one for one in blocks if one.column >= 0),
        tuple(strips),
        today,
        wall.hour * 60 + wall.minute,
    )


def columns_of(scene: Scene) -> tuple[Column, ...]:
    """The days of the view; one day of several people is a column for each."""
    days = scene.days()
    if scene.view == "day" and len(scene.shown_people) > 1:
        one = _column(days[0], scene)
        return tuple(
            replace(one, staff_id=person, title=scene.name(person), number="")
            for person in scene.shown_people
        )
    return tuple(_column(day, scene) for day in days)


def _column(day: date, scene: Scene) -> Column:
    locale = QLocale()
    word = locale.toString(day, "ddd").replace(".", "")
    number = f"{day.day}"
    if scene.view == "month" and day.day == 1:
        number = locale.toString(day, "d MMM").replace(".", "")
    country = scene.books.settings.get("country")
    home = country if isinstance(country, str) else None
    return Column(
        day,
        word[:1].upper() + word[1:],
        number,
        None,
        holiday_name(day, scene.books.holidays, home),
        day == scene.today,
        scene.view == "month" and day.month != scene.day.month,
        _open_hours(day, scene, home),
    )


def holiday_name(day: date, holidays: Sequence[Holiday], home: str | None) -> str:
    """What day it is: our own holiday by its name, those of other countries and projects with theirs before it."""
    ours, others = [], []
    for one in holidays:
        if one.day != day:
            continue
        whose = list_of([one.country or "", one.project_code or "", one.region or ""])
        if one.country in (None, home) and not one.project_code and not one.region:
            ours.append(one.name)
        else:
            others.append(f"{whose}: {one.name}" if one.name else whose)
    return list_of([*dict.fromkeys(ours), *dict.fromkeys(others)])


def _open_hours(day: date, scene: Scene, home: str | None) -> tuple[tuple[int, int], ...]:
    """Working hours of the company on its own clock: not shaded."""
    rows = windows.chosen_windows(scene.books.windows, country=home, region=None, project_code=None)
    closed = any(
        one.day == day and one.country in (None, home) and not one.project_code and not one.region
        for one in scene.books.holidays
    )
    if closed:
        return ()
    return tuple(
        (_minutes(one.opens), _minutes(one.closes) or DAY_MINUTES)
        for one in rows
        if day.weekday() in one.weekdays
    )


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def tone_of(entry: CalendarEntry, now: datetime) -> str:
    """Late is red, a promise amber, what is done muted, the rest blue."""
    if entry.is_done:
        return "neutral"
    if entry.is_late(now):
        return "bad"
    return "warn" if entry.is_promise else "accent"


def marks_of(entry: CalendarEntry, now: datetime) -> tuple[str, ...]:
    """Signs beside the kind."""
    signs = [
        "check" if entry.is_done else "",
        "clock-alert" if entry.is_late(now) else "",
        "alarm-clock" if entry.is_promise else "",
        "clipboard-list" if entry.is_assignment else "",
        "ban" if not entry.is_done and entry.dnc_until is not None and entry.dnc_until > now else "",
    ]
    return tuple(one for one in signs if one)


def initials(name: str) -> str:
    """Two letters of a name."""
    return "".join(part[:1].upper() for part in name.split()[:2])


def _block(entry: CalendarEntry, column: int, scene: Scene, *, whose: bool) -> Block:
    start, end = scene.wall(entry.starts), scene.wall(entry.ends)
    top = start.hour * 60 + start.minute
    length = max(LEAST, round((end - start) / timedelta(minutes=1)))
    top = min(top, DAY_MINUTES - LEAST)
    times = list_of([f"{start:%H:%M}", WORDS.local(entry, scene)])
    prefix = initials(scene.name(entry.whose_id)) if whose else ""
    return Block(
        entry.id, column, top, min(DAY_MINUTES, top + length),
        list_of([prefix, entry.client_name]), WORDS.entry(entry, scene, whose=whose),
        ICONS.get(entry.kind, "clipboard-list"), times, entry.note, tone_of(entry, scene.now),
        marks_of(entry, scene.now), entry.is_done, entry,
    )  # fmt: skip


def _strips(
    strips: Iterable[CalendarStrip], scene: Scene, places: dict[tuple[date, int | None], int], *, by_person: bool
) -> list[Block]:  # fmt: skip
    """Counted calls; those of several people in one day column are one row."""
    sums: dict[tuple[int, datetime], list[CalendarStrip]] = {}
    for one in strips:
        column = places.get((one.wall.date(), one.whose_id if by_person else None), -1)
        if column >= 0:
            sums.setdefault((column, one.wall), []).append(one)
    made = []
    for (column, wall), rows in sums.items():
        whole = _sum(rows)
        tone = "bad" if whole.late else ("accent" if whole.open else "neutral")
        top = wall.hour * 60
        made.append(
            Block(
                ("calls", column, wall),
                column,
                top,
                top + 60,
                str(whole.total),
                WORDS.strip(whole, by_day=scene.view == "month"),
                "phone",
                tone=tone,
                done=not whole.open,
                strip=whole,
            )
        )
    return made


def _sum(rows: Sequence[CalendarStrip]) -> CalendarStrip:
    first = rows[0]
    if len(rows) == 1:
        return first
    return CalendarStrip(
        None,
        min(one.since for one in rows),
        first.wall,
        sum(one.total for one in rows),
        sum(one.done for one in rows),
        sum(one.late for one in rows),
    )
