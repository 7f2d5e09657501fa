"""What every row is painted against: the moment, the own zone and the books."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.services.dictionaries import Books


@dataclass
class Scene:
    """One per page, moved on each minute; columns hold it, so no row is read again for a new minute."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    books: Books = field(default_factory=Books)
