"""A person's day in one question to the server: queue, figures, and what is undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.services import activities, worklist
from app.services.activities import Span, UndoneRow
from app.services.clocks import day_bounds
from app.services.dictionaries import Books
from app.services.worklist import DayFigures, Queue, QueueQuery


@dataclass(frozen=True)
class Day:
    """What My day shows, as of `now`."""

    now: datetime
    queue: Queue
    figures: DayFigures
    undone: tuple[UndoneRow, ...] = ()


def read_day(db: Session, query: QueueQuery, books: Books, *, span_days: int | None = 0) -> Day:
    """The day of the person who asks; undone of today and of `span_days` before it (None: all the past)."""
    begins = day_bounds(query.now, ZoneInfo(query.zone))[0]
    since = None if span_days is None else begins - timedelta(days=span_days)
    return Day(
        query.now,
        worklist.my_queue(db, query, books),
        worklist.day_figures(db, query.now, query.zone, books),
        activities.undone(db, Span(until=query.now, since=since)),
    )
