"""What an outcome is judged by, and what it would do."""

from __future__ import annotations

import uuid
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
    person_id: uuid.UUID | None
    books: Books
    own_zone: ZoneInfo
    busy: tuple[BusyRow, ...] = ()

    @property
    def has_person(self) -> bool:
        """Whether it is known who is spoken to."""
        return self.person_id is not None

    def ahead(self, code: str, reason: str, now: datetime, *, scope: str = "client") -> Consequence | None:
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
            dnc_scope=scope,
            person_id=self.person_id,
        )
