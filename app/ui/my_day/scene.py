"""What every row is painted against: the moment, the own zone and the books."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.services import clocks
from app.services.dictionaries import Books


@dataclass
class Scene:
    """One per page, moved on each minute; columns hold it, so no row is read again for a new minute."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    books: Books = field(default_factory=Books)
    my_id: int | None = None

    def client_zone(self, name: str | None) -> ZoneInfo:
        """The client's zone; ours while his is not known."""
        return clocks.zone_named(name) or self.zone

    def shift(self, name: str | None) -> str:
        """By how many hours the client's clock differs from ours: "+3", "−1", "+5:30"; empty when it does not."""
        zone = clocks.zone_named(name)
        minutes = clocks.offset_from_own(self.now, zone, self.zone) if zone else 0
        if not minutes:
            return ""
        hours, rest = divmod(abs(minutes), 60)
        sign = "+" if minutes > 0 else "−"
        return f"{sign}{hours}:{rest:02}" if rest else f"{sign}{hours}"
