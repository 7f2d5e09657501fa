"""What an outcome is judged by, and what it would do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app.services.clients import ClientCard
from app.services.consequences import Consequence, foresee
from app.services.dictionaries import Books
from app.services.planning import BusyRow


@dataclass(frozen=True)
class Scene:
    """The client, the number in use, the books and whose clock is ours."""

    card: ClientCard
    number: str | None
    has_person: bool
    books: Books
    own_zone: ZoneInfo
    busy: tuple[BusyRow, ...] = ()

    def ahead(self, code: str, reason: str, now: datetime) -> Consequence | None:
        """What the outcome would do now; None when there is no such outcome."""
        outcome = self.books.outcome(code)
        if outcome is None:
            return None
        return foresee(
            outcome,
            self.card,
            now=now,
            books=self.books,
            own_zone=self.own_zone,
            number=self.number,
            refusal_code=reason or None,
        )
