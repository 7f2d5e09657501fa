"""When a client may be rung: calling windows of projects, regions and countries, and holidays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.services.clocks import HORIZON_DAYS, at_wall

MONDAY_TO_FRIDAY = frozenset(range(5))


@dataclass(frozen=True)
class Window:
    """Hours of the client's own clock; weekdays as date.weekday(), Monday 0. None in a field means any."""

    project_code: str | None
    country: str | None
    region: str | None
    weekdays: frozenset[int]
    opens: time
    closes: time  # 00:00 is the midnight that ends the day


@dataclass(frozen=True)
class Holiday:
    """A day on which nobody is rung: of a project, a country, a region, whichever are named; none: anywhere."""

    country: str | None
    day: date
    name: str
    project_code: str | None = None
    region: str | None = None


DEFAULT_WINDOW = Window(None, None, None, MONDAY_TO_FRIDAY, time(9), time(19))


def is_open(
    at: datetime,
    zone: ZoneInfo | None,
    *,
    country: str | None = None,
    region: str | None = None,
    project_code: str | None = None,
    windows: Sequence[Window] = (),
    holidays: Sequence[Holiday] = (),
) -> bool | None:
    """Whether the client may be rung at that moment; None when his zone is not known."""
    if zone is None:
        return None
    rows = chosen_windows(windows, country=country, region=region, project_code=project_code)
    closed = _closed_days(holidays, country=country, region=region, project_code=project_code)
    hours = _hours_of_day(at.astimezone(zone).date(), zone, rows, closed)
    return any(start <= at < end for start, end in hours)


def opens_at(
    at: datetime,
    zone: ZoneInfo | None,
    *,
    country: str | None = None,
    region: str | None = None,
    project_code: str | None = None,
    windows: Sequence[Window] = (),
    holidays: Sequence[Holiday] = (),
) -> datetime | None:
    """The next opening after that moment, UTC; None for an unknown zone or when none comes in 60 days."""
    if zone is None:
        return None
    rows = chosen_windows(windows, country=country, region=region, project_code=project_code)
    closed = _closed_days(holidays, country=country, region=region, project_code=project_code)
    today = at.astimezone(zone).date()
    for ahead in range(HORIZON_DAYS + 1):
        hours = _hours_of_day(today + timedelta(days=ahead), zone, rows, closed)
        if starts := [start for start, _ in hours if start > at]:
            return min(starts)
    return None


def next_open(
    at: datetime,
    zone: ZoneInfo | None,
    *,
    country: str | None = None,
    region: str | None = None,
    project_code: str | None = None,
    windows: Sequence[Window] = (),
    holidays: Sequence[Holiday] = (),
) -> datetime | None:
    """The moment itself when the client may be rung or his zone is unknown, else the next opening, UTC."""
    state = is_open(
        at,
        zone,
        country=country,
        region=region,
        project_code=project_code,
        windows=windows,
        holidays=holidays,
    )
    if state is not False:
        return at
    return opens_at(
        at,
        zone,
        country=country,
        region=region,
        project_code=project_code,
        windows=windows,
        holidays=holidays,
    )


def open_spans(
    since: datetime,
    until: datetime,
    zone: ZoneInfo,
    *,
    country: str | None = None,
    region: str | None = None,
    project_code: str | None = None,
    windows: Sequence[Window] = (),
    holidays: Sequence[Holiday] = (),
) -> tuple[tuple[datetime, datetime], ...]:
    """The parts of [since, until) in which the client may be rung, UTC, in order of time; they may overlap."""
    rows = chosen_windows(windows, country=country, region=region, project_code=project_code)
    closed = _closed_days(holidays, country=country, region=region, project_code=project_code)
    first, last = since.astimezone(zone).date(), until.astimezone(zone).date()
    found = []
    for ahead in range((last - first).days + 1):
        for start, end in _hours_of_day(first + timedelta(days=ahead), zone, rows, closed):
            if (begins := max(start, since)) < (ends := min(end, until)):
                found.append((begins, ends))
    return tuple(sorted(found))


def chosen_windows(
    windows: Sequence[Window], *, country: str | None, region: str | None, project_code: str | None
) -> tuple[Window, ...]:
    """The rows that rule for this client: project's, else region's, else country's, else default."""
    fitting: dict[int, list[Window]] = {}
    for window in windows:
        if _fits(window, country=country, region=region, project_code=project_code):
            fitting.setdefault(_weight(window), []).append(window)
    return tuple(fitting[max(fitting)]) if fitting else (DEFAULT_WINDOW,)


def _weight(window: Window) -> int:
    """The more special the window the heavier: a project outweighs a region, a region a country."""
    return (
        4 * (window.project_code is not None) + 2 * (window.region is not None) + (window.country is not None)
    )


def _same(left: str, right: str | None) -> bool:
    return right is not None and left.strip().casefold() == right.strip().casefold()


def _fits(
    row: Window | Holiday, *, country: str | None, region: str | None, project_code: str | None
) -> bool:
    """Whether everything that the row names is so of this client."""
    return (
        row.project_code in (None, project_code)
        and (row.region is None or _same(row.region, region))
        and (row.country is None or _same(row.country, country))
    )


def _closed_days(
    holidays: Sequence[Holiday], *, country: str | None, region: str | None, project_code: str | None
) -> frozenset[date]:
    return frozenset(
        row.day for row in holidays if _fits(row, country=country, region=region, project_code=project_code)
    )


def _hours_of_day(
    day: date, zone: ZoneInfo, rows: Sequence[Window], closed: frozenset[date]
) -> Iterator[tuple[datetime, datetime]]:
    """The UTC intervals [start, end) open on that day of the client's calendar."""
    if day in closed:
        return
    for row in rows:
        if day.weekday() in row.weekdays:
            last = day if row.closes > time() else day + timedelta(days=1)
            start = at_wall(datetime.combine(day, row.opens), zone)
            end = at_wall(datetime.combine(last, row.closes), zone)
            if start < end:
                yield start, end
