"""How far a long work is in all, and how long it will take."""

from __future__ import annotations

import time

READING = 0.2
# Which part of a check each stage usually takes; loading is a work of its own.
_PARTS = (("reading", 0.0, READING), ("preparing", READING, 0.75), ("checking", 0.75, 1.0))


class Timing:
    """`base` is the part that need not be done this time."""

    def __init__(self, base: float) -> None:
        self._base, self._begun = base, time.monotonic()
        self.share = 0.0

    def note(self, stage: str, done: int, total: int) -> None:
        """A stage has come so far."""
        part = done / total if total else 0.0
        for name, begin, end in _PARTS:
            if name == stage:
                part = (begin + (end - begin) * part - self._base) / (1 - self._base)
        self.share = max(self.share, min(part, 1.0))

    def seconds_left(self) -> float | None:
        """Time left as far as it can be known; None in the beginning."""
        spent = time.monotonic() - self._begun
        return spent * (1 - self.share) / self.share if self.share > 0.03 and spent > 0.5 else None
