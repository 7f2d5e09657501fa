"""What the page knows of the moment: clock, books, whose group, which days, what was changed by others."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.services.dictionaries import Books
from app.ui.team_day.faces import Place


@dataclass
class Scene:
    """Kept by the page, looked at by its parts."""

    now: datetime
    zone: ZoneInfo
    books: Books
    me: int
    group_id: int | None = None
    days: tuple[date, ...] = ()
    strangers: dict[Place, str] = field(default_factory=dict)
    """Cells in which somebody else planned since they were looked at, and his name."""
    known: dict[Place, frozenset[uuid.UUID]] = field(default_factory=dict)
    online: bool = True

    @property
    def today(self) -> date:
        """The day on the wall here."""
        return self.now.astimezone(self.zone).date()

    def name(self, staff_id: int | None) -> str:
        """A colleague by name."""
        return self.books.staff.get(staff_id, "") if staff_id is not None else ""
