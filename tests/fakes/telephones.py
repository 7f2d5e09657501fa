"""A telephone that remembers what it rang."""

from __future__ import annotations

from app.services.outside.telephony import Dialled, dialable


class FakeTelephone:
    """Rings nothing; `answer` is what every dial comes to."""

    def __init__(self, answer: Dialled = "handed") -> None:
        self.answer: Dialled = answer
        self.rung: list[str] = []

    def dial(self, number: str) -> Dialled:
        """Notes the number."""
        self.rung.append(dialable(number))
        return self.answer
