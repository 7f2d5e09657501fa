"""What a request for a deed may say."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any, Literal

from app.commands.robot.forms import Impression, When, whole
from app.services import reminders

Kind = Literal["call", "meeting", "email", "offer", "document", "information", "presentation", "sale", "task"]


@dataclass(frozen=True)
class Next:
    """A next contact; `at` is by the client's clock unless it is ISO 8601 with an offset."""

    at: When
    kind: Kind = "call"
    promise: bool = False
    note: str = ""
    purpose: str | None = None
    person: uuid.UUID | None = None
    minutes: int | None = whole(least=1, most=1440)
    remind_minutes: int | None = whole(most=32767)


@dataclass(frozen=True)
class StartCall:
    """Without `phone` and `number` the best number that can be rung; without `activity` a call nobody planned."""

    client: uuid.UUID
    activity: uuid.UUID | None = None
    phone: uuid.UUID | None = None
    number: str | None = None
    person: uuid.UUID | None = None
    deed: uuid.UUID | None = None


@dataclass(frozen=True)
class FileOutcome:
    """Without `activity` the open call with this client, else one that was never dialled from here."""

    client: uuid.UUID
    outcome: str
    activity: uuid.UUID | None = None
    note: str = ""
    impression: Impression | None = None
    refusal: str | None = None
    talk_seconds: int = whole(0, most=86400)
    next: Next | None = None
    phone: uuid.UUID | None = None
    number: str | None = None
    person: uuid.UUID | None = None
    dnc_scope: Literal["number", "person", "client"] = "client"
    dnc_until: When | None = None
    deed: uuid.UUID | None = None


@dataclass(frozen=True)
class UndoForm:
    """Without `outcome_deed` the last outcome this robot filed for the client."""

    client: uuid.UUID
    outcome_deed: uuid.UUID | None = None


@dataclass(frozen=True)
class PlanForm(Next):
    """A next contact with a client, outside of a call."""

    client: uuid.UUID = field(kw_only=True)
    deed: uuid.UUID | None = None


@dataclass(frozen=True)
class MoveForm:
    """To another moment, by the client's clock."""

    client: uuid.UUID
    activity: uuid.UUID
    at: When


@dataclass(frozen=True)
class CancelForm:
    """A plan that is given up."""

    client: uuid.UUID
    activity: uuid.UUID
    reason: str = ""


@dataclass(frozen=True)
class FinishForm:
    """How a task or a meeting went."""

    client: uuid.UUID
    activity: uuid.UUID
    note: str = ""
    impression: Impression | None = None
    next: Next | None = None
    deed: uuid.UUID | None = None


@dataclass(frozen=True)
class AnswerForm(FinishForm):
    """The same, and for a call its outcome."""

    outcome: str | None = None
    refusal: str | None = None


@dataclass(frozen=True)
class SnoozeForm:
    """Until a moment by one's own clock, or for so many minutes from now."""

    client: uuid.UUID
    activity: uuid.UUID
    until: When | None = None
    minutes: int = whole(reminders.SNOOZE_MINUTES, least=1, most=10080)


@dataclass(frozen=True)
class SnoozeAllForm:
    """All that is overdue, until a moment or for so many minutes from now."""

    until: When | None = None
    minutes: int = whole(reminders.SNOOZE_MINUTES, least=1, most=10080)


@dataclass(frozen=True)
class SkipForm:
    """Why the client is passed over, and for how long."""

    client: uuid.UUID
    reason: str
    minutes: int = whole(60, least=1, most=43200)


@dataclass(frozen=True)
class AddClient:
    """Numbers as they are written; `country` helps those without a country code."""

    name: str
    phones: tuple[str, ...] = ()
    person: str = ""
    city: str = ""
    country: str = ""
    note: str = ""


@dataclass(frozen=True)
class ChangeClient:
    """New values by field, and the version of the card they were typed over."""

    client: uuid.UUID
    version: int = whole(least=1, most=2**31 - 1)
    fields: dict[str, Any] = field(default_factory=dict)
    seen: dict[str, Any] | None = None


@dataclass(frozen=True)
class HandOverForm:
    """To a colleague by login, or into the pool of a group by name."""

    clients: tuple[uuid.UUID, ...]
    to: str | None = None
    pool: str | None = None


@dataclass(frozen=True)
class RetryForm:
    """An entry of the journal that was refused."""

    entry: uuid.UUID
