"""Long results as windowed tables need them: all ids in their order at 16 bytes each, and honest counts."""

from __future__ import annotations

import uuid
from dataclasses import dataclass


@dataclass(frozen=True)
class SelectionCount:
    """How many rows a selection or a list holds; `more` when counting stopped there."""

    count: int
    more: bool = False


@dataclass(frozen=True)
class Outline:
    """Ids of a result in its order, 16 bytes each; `more`: the result is longer, a larger cap reads on."""

    packed: bytes = b""
    more: bool = False

    @property
    def count(self) -> int:
        """How many ids it holds."""
        return len(self.packed) // 16

    def ids(self, first: int = 0, size: int | None = None) -> tuple[uuid.UUID, ...]:
        """The ids from place `first` on, counted from 0."""
        last = self.count if size is None else min(first + size, self.count)
        return tuple(
            uuid.UUID(bytes=self.packed[at * 16 : at * 16 + 16]) for at in range(max(0, first), last)
        )

    def place(self, client_id: uuid.UUID) -> int | None:
        """Where this client stands; None when it is not there."""
        at = self.packed.find(client_id.bytes)
        while at >= 0 and at % 16:
            at = self.packed.find(client_id.bytes, at + 1)
        return at // 16 if at >= 0 else None
