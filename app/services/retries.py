"""When to try a client again after an outcome that reached nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from app.services.clocks import PARTS, NextOpen, PartOfDay, at_wall, next_part, part_of_day
from app.services.windows import Holiday, Window, next_open

RetryRule = Literal["minutes", "other_part_of_day", "next_day", "days"]

RULES: tuple[str, ...] = get_args(RetryRule)
LEAST_MINUTES_TO_OTHER_PART = 180
DAY_MINUTES = 1440


def next_try(
    now: datetime,
    *,
    rule: str,
    minutes: int | None,
    zone: ZoneInfo,
    country: str | None = None,
    region: str | None = None,
    project_code: str | None = None,
    windows: Sequence[Window] = (),
    holidays: Sequence[Holiday] = (),
    tried_parts: Mapping[PartOfDay, int] | None = None,
) -> datetime:
    """The UTC moment of the next try, inside the client's calling window.

    `minutes` is the least delay (None or 0: the rule's own); `tried_parts` counts tries by part of the client's day,
    the one just made included. A client whose window never opens gets the plain delay.
    """
    opening = partial(
        next_open,
        zone=zone,
        country=country,
        region=region,
        project_code=project_code,
        windows=windows,
        holidays=holidays,
    )
    tried, delay = tried_parts or {}, max(minutes or 0, 0)
    match rule:
        case "minutes":
            earliest = now + timedelta(minutes=max(delay, 1))
            return opening(earliest) or earliest
        case "other_part_of_day":
            earliest = now + timedelta(minutes=max(delay, LEAST_MINUTES_TO_OTHER_PART))
            return _least_tried_part(now, earliest, zone, opening, tried)
        case "next_day":
            earliest = max(_later_day(now, 1, zone, at_midnight=True), now + timedelta(minutes=delay))
            return _least_tried_part(now, earliest, zone, opening, tried)
        case "days":
            earliest = _later_day(now, max(1, -(-delay // DAY_MINUTES)), zone, at_midnight=False)
            return opening(earliest) or earliest
    raise ValueError(f"unknown retry rule {rule!r}, known are {', '.join(RULES)}")


def _least_tried_part(
    now: datetime, earliest: datetime, zone: ZoneInfo, opening: NextOpen, tried: Mapping[PartOfDay, int]
) -> datetime:
    """The first opening in a part of the day other than now's; the least tried part wins."""
    present = part_of_day(now.astimezone(zone))
    found = [
        (tried.get(part, 0), moment)
        for part in PARTS
        if part != present and (moment := next_part(earliest, zone, part=part, next_open=opening)) is not None
    ]
    if found:
        return min(found)[1]
    # A window of one part only (mornings, say) leaves no other part: better the same one than never.
    return opening(earliest) or earliest


def _later_day(now: datetime, days: int, zone: ZoneInfo, *, at_midnight: bool) -> datetime:
    """So many days on by the client's calendar, at the same wall time or as the day begins."""
    wall = now.astimezone(zone).replace(tzinfo=None) + timedelta(days=days)
    return at_wall(wall.replace(hour=0, minute=0, second=0, microsecond=0) if at_midnight else wall, zone)
