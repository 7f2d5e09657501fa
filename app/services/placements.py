"""Where each client of an assignment goes: to whom, on which day, at which moment. Reckoned, not asked.

The same input gives the same answer. First who can take it and when, then the day that is least full, then the hour:
clients with the same open hours share them evenly, and no person gets two of them at one moment.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.services.capacity import DayLoad, TeamMember, Weights
from app.services.clocks import at_wall, zone_named
from app.services.periods import DAY_BEGINS, DAY_ENDS, share_of_day
from app.services.spreads import (
    TALKS,
    WHOLE_DAY_ENDS,
    AssignmentForm,
    LeftOut,
    Share,
    SpreadItem,
    SpreadPlan,
)
from app.services.windows import Holiday, Window, open_spans

Span = tuple[datetime, datetime]
Spans = tuple[Span, ...]
Cell = tuple[int, date]
Where = tuple[str | None, ...] | None

SOON = timedelta(minutes=5)
"""Nothing is set for earlier than this from now."""
MINUTE = timedelta(minutes=1)
ROUND = timedelta(minutes=5)
BEARABLE = ((DAY_BEGINS, DAY_ENDS), (7, 22))
"""Hours of one's own clock at which one works, and at which one does for the sake of clients far away."""


@dataclass(frozen=True)
class Prospect:
    """A client to be placed; `reason` when it is left out already."""

    id: uuid.UUID
    name: str
    version: int
    owner_id: int | None
    time_zone: str | None
    country: str | None = None
    region: str | None = None
    project_code: str | None = None
    reason: str | None = None


@dataclass
class Scene:
    """What is known when placing: the people and their days, the moments that are taken, and the hours of clients."""

    now: datetime
    team: Sequence[TeamMember]
    loads: Mapping[Cell, DayLoad]
    weights: Mapping[int, Weights]
    taken: dict[int, set[datetime]] = field(default_factory=lambda: defaultdict(set))
    windows: Sequence[Window] = ()
    holidays: Sequence[Holiday] = ()
    kinds: Mapping[str, int] = field(default_factory=dict)
    added: dict[Cell, float] = field(default_factory=lambda: defaultdict(float))
    """Minutes of what is not published yet."""


def spread(form: AssignmentForm, prospects: Iterable[Prospect], scene: Scene) -> SpreadPlan:
    """The assignment as it would be."""
    return _Spreader(form, scene).plan(tuple(prospects))


@dataclass
class _Seat:
    """A client with the days on which each person who may get it can have it."""

    prospect: Prospect
    place: int
    options: dict[Cell, Spans]


class _Spreader:
    def __init__(self, form: AssignmentForm, scene: Scene) -> None:
        self._form, self._scene = form, scene
        self._members = {one.id: one for one in scene.team}
        self._days = tuple(dict.fromkeys(form.days))
        self._chosen = tuple(one for one in dict.fromkeys(form.staff_ids) if one in self._members)
        self._hours: dict[tuple[Where, str, date], Spans] = {}
        self._choices: dict[tuple[Where, tuple[int, ...]], dict[Cell, Spans]] = {}
        self._minutes = form.minutes or scene.kinds.get(form.kind, 15)
        self._clients: dict[Cell, int] = defaultdict(int)
        self._people_of: dict[int, int] = defaultdict(int)
        cells = [(one.id, day) for one in scene.team for day in self._days]
        self._minutes_of = {cell: scene.loads[cell].open_minutes + scene.added[cell] for cell in cells}
        self._rooms = {cell: self._room(cell) for cell in cells}
        self._ranks = {cell: self._rank(cell) for cell in cells}
        self._left: list[LeftOut] = []

    def plan(self, prospects: Sequence[Prospect]) -> SpreadPlan:
        seats = [seat for place, one in enumerate(prospects) if (seat := self._seat(one, place)) is not None]
        cells: dict[Cell, list[_Seat]] = defaultdict(list)
        # Who has the least choice chooses first; of equals the one that was named first.
        for seat in sorted(seats, key=lambda seat: (len(seat.options), seat.place)):
            cells[self._fill_least(seat)].append(seat)
        items = [item for cell, some in sorted(cells.items()) for item in self._place(cell, some)]
        order = {one.id: place for place, one in enumerate(prospects)}
        names = {one.id: place for place, one in enumerate(self._scene.team)}
        return SpreadPlan(
            self._form,
            tuple(sorted(items, key=lambda item: (names[item.staff_id], item.due_at, order[item.client_id]))),
            tuple(sorted(self._left, key=lambda one: order[one.client_id])),
            self._shares(items),
        )

    # who and when at all

    def _seat(self, one: Prospect, place: int) -> _Seat | None:
        people, reason = self._people(one)
        reason = one.reason or reason
        options = {} if reason else self._options(one, people)
        if options:
            return _Seat(one, place, options)
        self._left.append(LeftOut(one.id, one.name, reason or "no_window"))
        return None

    def _people(self, one: Prospect) -> tuple[tuple[int, ...], str | None]:
        if self._form.to_these or one.owner_id is None:
            return self._chosen, None if self._chosen else "no_people"
        if one.owner_id not in self._members:
            return (), "owner_away"
        return (one.owner_id,), None

    def _options(self, one: Prospect, people: tuple[int, ...]) -> dict[Cell, Spans]:
        """The hours of each day that would do; reckoned once for all clients of one place."""
        key = (self._where(one), people)
        if key not in self._choices:
            self._choices[key] = self._reckon_options(one, people)
        return self._choices[key]

    def _where(self, one: Prospect) -> Where:
        """What decides when the client may be met; nothing for what needs no talk."""
        if self._form.kind not in TALKS or zone_named(one.time_zone) is None:
            return None
        return one.time_zone, one.country, one.region, one.project_code

    def _reckon_options(self, one: Prospect, people: Iterable[int]) -> dict[Cell, Spans]:
        """Outside of working hours only when no day has such within them."""
        hours = {
            (person, day): self._open(one, self._members[person], day)
            for person in people
            for day in self._days
        }
        if self._form.at is not None or self._form.whole_day:
            return {cell: spans for cell, spans in hours.items() if spans}
        for begins, ends in BEARABLE:
            within = {cell: _cut(spans, self._span(cell, begins, ends)) for cell, spans in hours.items()}
            if any(within.values()):
                return {cell: spans for cell, spans in within.items() if spans}
        return {cell: spans for cell, spans in hours.items() if spans}

    def _span(self, cell: Cell, begins: int, ends: int) -> Span:
        member, day = self._members[cell[0]], cell[1]
        return _wall(day, time(begins), member.zone), _wall(day, time(ends), member.zone)

    def _open(self, one: Prospect, member: TeamMember, day: date) -> Spans:
        """When the client may be met on that day of the person; anybody's whole day for what needs no talk."""
        where = self._where(one)
        key = (where, member.time_zone, day)
        if key not in self._hours:
            zone = zone_named(one.time_zone) if where else None
            self._hours[key] = self._reckon_open(one, zone, member, day)
        return self._hours[key]

    def _reckon_open(self, one: Prospect, zone: ZoneInfo | None, member: TeamMember, day: date) -> Spans:
        starts, ends = member.bounds(day)
        if self._form.at is not None:
            starts = _wall(day, self._form.at, member.zone)
        starts = max(starts, _rounded_up(self._scene.now + SOON))
        if starts >= ends:
            return ()
        if zone is None:
            return ((starts, ends),)
        found = open_spans(
            starts, ends, zone, country=one.country, region=one.region, project_code=one.project_code,
            windows=self._scene.windows, holidays=self._scene.holidays,
        )  # fmt: skip
        return _merged(found)

    # which day

    def _room(self, cell: Cell) -> float:
        """Minutes the day has for anything at all: of today only what is left of it."""
        return max(1.0, self._scene.loads[cell].capacity * (1.0 - self._gone(cell)))

    def _gone(self, cell: Cell) -> float:
        member = self._members[cell[0]]
        today = self._scene.now.astimezone(member.zone).date()
        return share_of_day(self._scene.now, member.zone) if cell[1] == today else 0.0

    def _weight(self, person: int) -> float:
        return self._scene.weights[person].of("call") if self._form.kind == "call" else float(self._minutes)

    def _fill_least(self, seat: _Seat) -> Cell:
        """The least full of the days that would do, with the client counted in."""
        cell = min(seat.options, key=self._ranks.__getitem__)
        self._minutes_of[cell] += self._weight(cell[0])
        self._clients[cell] += 1
        self._people_of[cell[0]] += 1
        for day in self._days:
            self._ranks[cell[0], day] = self._rank((cell[0], day))
        return cell

    def _rank(self, cell: Cell) -> tuple[float, int, date, int]:
        """How full the day is; of equally full ones the earlier, of the same day who has got less."""
        fullness = self._minutes_of[cell] / self._rooms[cell]
        return round(fullness, 6), self._clients[cell], cell[1], self._people_of[cell[0]]

    # which hour

    def _place(self, cell: Cell, seats: Sequence[_Seat]) -> list[SpreadItem]:
        member = self._members[cell[0]]
        if self._form.whole_day and self._form.at is None:
            due = member.bounds(cell[1])[1] - WHOLE_DAY_ENDS
            return [self._item(seat.prospect, member, cell[1], due, timed=False) for seat in seats]
        items = []
        for seat, moment in self._moments(cell, seats):
            if moment is None:
                self._clients[cell] -= 1
                self._left.append(LeftOut(seat.prospect.id, seat.prospect.name, "no_window"))
            else:
                items.append(self._item(seat.prospect, member, cell[1], moment, timed=True))
        return items

    def _moments(self, cell: Cell, seats: Sequence[_Seat]) -> list[tuple[_Seat, datetime | None]]:
        taken = self._scene.taken[cell[0]]
        alike: dict[Spans, list[_Seat]] = defaultdict(list)
        for seat in seats:
            alike[seat.options[cell]].append(seat)
        found: list[tuple[_Seat, datetime | None]] = []
        # The shortest hours first: they have the least room to give way.
        for spans, some in sorted(alike.items(), key=lambda one: (_length(one[0]), one[0])):
            moments: Sequence[datetime | None]
            if self._form.at is not None:
                step = timedelta(minutes=max(1, self._minutes))
                moments = one_after_another(spans, len(some), step, taken)
            else:
                moments = evenly(spans, len(some), taken)
            found += zip(some, moments, strict=True)
        return found

    def _item(
        self, one: Prospect, member: TeamMember, day: date, due: datetime, *, timed: bool
    ) -> SpreadItem:
        zone = zone_named(one.time_zone)
        wall = due.astimezone(zone or member.zone).replace(tzinfo=None) if timed else None
        name = (one.time_zone if zone else member.time_zone) if timed else None
        return SpreadItem(
            one.id, one.name, one.version, one.owner_id, member.id, day, due, wall, name, self._minutes
        )

    def _shares(self, items: Sequence[SpreadItem]) -> tuple[Share, ...]:
        people = {*self._chosen, *(item.staff_id for item in items)}
        return tuple(
            Share(
                one.id, one.name, day, self._clients[one.id, day],
                self._scene.loads[one.id, day].minutes + self._scene.added[one.id, day],
                self._clients[one.id, day] * self._weight(one.id),
                self._scene.loads[one.id, day].capacity, self._gone((one.id, day)),
            )
            for one in self._scene.team if one.id in people for day in self._days
        )  # fmt: skip


def evenly(spans: Spans, count: int, taken: set[datetime]) -> list[datetime]:
    """So many moments spread over the spans, none of them taken; they are taken from now on."""
    width = _length(spans) / max(1, count)
    found = []
    for place in range(count):
        found.append(_free(spans, _along(spans, width * place, width), taken))
        taken.add(found[-1])
    return found


def one_after_another(
    spans: Spans, count: int, step: timedelta, taken: set[datetime]
) -> list[datetime | None]:
    """So many moments from the first one on, a step apart; None for those for whom the spans have no room."""
    walk = (start + step * turn for start, end in spans for turn in range((end - start - MINUTE) // step + 1))
    free = [moment for _, moment in zip(range(count + len(taken)), walk, strict=False) if moment not in taken]
    taken.update(free[:count])
    return [*free[:count], *[None] * (count - len(free[:count]))]


def _free(spans: Spans, wanted: datetime, taken: set[datetime]) -> datetime:
    """The first moment from the wanted one on that is not taken: by minutes, and when all are, by seconds."""
    if wanted not in taken:
        return wanted
    first = spans[0][0]
    for unit in (MINUTE, timedelta(seconds=1)):
        for begins, ends in ((wanted, None), (first, wanted)):
            for start, end in spans:
                moment = max(start, begins)
                while moment < (end if ends is None else min(end, ends)):
                    if moment not in taken:
                        return moment
                    moment += unit
    return wanted


def _along(spans: Spans, distance: timedelta, width: timedelta) -> datetime:
    """The moment so far along the open hours, rounded to what fits the width."""
    for start, end in spans:
        if distance < end - start:
            return max(start, _rounded(start + distance, width))
        distance -= end - start
    return spans[-1][0]


def _rounded(moment: datetime, width: timedelta) -> datetime:
    """Down to whole five minutes where the moments lie that far apart, else to whole minutes."""
    unit = ROUND if width >= ROUND else MINUTE
    bare = moment.replace(second=0, microsecond=0)
    return bare - timedelta(minutes=bare.minute % (unit // MINUTE))


def _rounded_up(moment: datetime) -> datetime:
    bare = moment.replace(second=0, microsecond=0)
    return bare + timedelta(minutes=-bare.minute % 5 or (5 if moment > bare else 0))


def _length(spans: Spans) -> timedelta:
    return sum((end - start for start, end in spans), timedelta())


def _merged(spans: Spans) -> Spans:
    """Without overlaps: two rows of the table of calling hours may say the same."""
    found: list[Span] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def _cut(spans: Spans, within: Span) -> Spans:
    cut = ((max(start, within[0]), min(end, within[1])) for start, end in spans)
    return tuple((start, end) for start, end in cut if start < end)


def _wall(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return at_wall(datetime.combine(day, hour), zone)
