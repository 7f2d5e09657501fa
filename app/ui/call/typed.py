"""What a person has typed and chosen for the outcome of one call; undo puts exactly this back."""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Typed:
    """Plain texts and codes; `person` is an id as text."""

    outcome: str = ""
    reason: str = ""
    scope: str = "client"
    when: str = ""
    kind: str = ""
    purpose: str = ""
    person: str = ""
    promise: bool = False
    comment: str = ""
    note: str = ""
    impression: str = ""

    @property
    def person_id(self) -> uuid.UUID | None:
        """The contact person of the next contact."""
        return uuid.UUID(self.person) if self.person else None

    def is_empty(self) -> bool:
        """Whether nothing of it would be missed."""
        return not any((self.when, self.comment, self.note, self.impression))

    def as_text(self) -> str:
        """For the journal; the outcome itself is not kept, a key pressed before a crash was not filed."""
        kept = {"when", "kind", "purpose", "person", "promise", "comment", "note", "impression"}
        return json.dumps(
            {key: value for key, value in asdict(self).items() if key in kept}, ensure_ascii=False
        )


def from_text(text: str) -> Typed:
    """What `as_text` wrote; an empty one where it cannot be read."""
    try:
        given = json.loads(text)
        return Typed(**{key: value for key, value in given.items() if key in Typed.__dataclass_fields__})
    except (ValueError, TypeError, AttributeError):
        return Typed()
