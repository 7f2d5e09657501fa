"""The rows behind a figure, as far as the reader may see them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from app.services.kpi import Scope


@dataclass(frozen=True)
class RowsQuery:
    """Which figure is opened: an indicator of a scope in the days `since` to `until` (both included).

    `refusal`: only refusals of that reason; `weekday` (Monday 0) and `hour`: only calls of that cell of the heat table.
    """

    indicator: str
    scope: Scope
    since: date
    until: date
    refusal: str | None = None
    weekday: int | None = None
    hour: int | None = None


@dataclass(frozen=True)
class BehindRow:
    """An activity that was counted, or (`activity_id` None) a client; `at` is when it was done, due or made."""

    client_id: uuid.UUID
    client_name: str
    activity_id: uuid.UUID | None
    kind: str | None
    at: datetime
    staff_id: int | None
    staff_name: str
    outcome_code: str | None = None
    refusal_code: str | None = None
    promise_result: str | None = None
    talk_seconds: int = 0
    result: str = ""


@dataclass(frozen=True)
class BehindRows:
    """The newest rows; `total_counted` is the figure itself, `hidden` of it are at clients now elsewhere."""

    rows: tuple[BehindRow, ...]
    total_counted: int
    hidden: int
