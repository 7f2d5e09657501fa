"""What every row of the list is painted against: the moment, the own zone, the books, who looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.services.client_fields import FIELDS
from app.services.condition_sql import FieldSpec
from app.services.dictionaries import Books
from app.services.place_values import Occurring


@dataclass
class Scene:
    """One per page, moved on each minute; columns hold it, so no row is read again for a new minute."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    books: Books = field(default_factory=Books)
    level: str = "manager"
    specs: dict[str, FieldSpec] = field(default_factory=lambda: dict(FIELDS))
    groups: tuple[tuple[int, str], ...] = ()
    places: Occurring = field(default_factory=Occurring)

    @property
    def leads(self) -> bool:
        """Whether several managers' clients are seen here."""
        return self.level != "manager"
