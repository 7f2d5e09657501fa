"""What the page knows of the moment: clock, books, whose group, which days, what was changed by others."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.services.dictionaries import Books
from app.services.team_day import Board
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

    def notice(self, board: Board) -> None:
        """Marks cells in which somebody else has set something since they were read last."""
        for cell in (cell for row in board.rows for cell in row.cells):
            place = (cell.staff_id, cell.day)
            before = self.known.get(place)
            new = (one for one in cell.assignments if before is not None and one.assignment_id not in before)
            other = next((one for one in new if one.by_id not in (None, self.me)), None)
            if other is not None:
                self.strangers[place] = self.name(other.by_id)
            self.known[place] = frozenset(one.assignment_id for one in cell.assignments)

    def forget(self) -> None:
        """Another group is looked at: nothing is known of its cells."""
        self.known.clear()
        self.strangers.clear()

    def name(self, staff_id: int | None) -> str:
        """A colleague by name."""
        return self.books.staff.get(staff_id, "") if staff_id is not None else ""
