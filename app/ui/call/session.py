"""One call from before the dial to the filed outcome: what is known of it, without any window."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from app.services.activities import TimelineRow
from app.services.clients import ClientCard, PersonCard, PhoneCard

State = Literal["before", "talk", "wrap_up", "filing", "filed"]

END_DEAF = timedelta(seconds=2)
SOON = timedelta(hours=1)


@dataclass
class CallSession:
    """The client being called. `attempted` from the dial on: the call cannot be left without an outcome."""

    card: ClientCard
    activity_id: uuid.UUID
    phones: tuple[PhoneCard, ...] = ()
    place: int = 0
    state: State = "before"
    started_at: datetime | None = None
    ended_at: datetime | None = None
    recovered: bool = False
    night_asked: bool = False
    then_other_number: bool = False
    step: int = 0
    tried: set[uuid.UUID] = field(default_factory=set)

    @property
    def attempted(self) -> bool:
        """Whether an attempt stands without an outcome."""
        return self.state in ("talk", "wrap_up", "filing")

    @property
    def phone(self) -> PhoneCard | None:
        """The number that will be or is being dialled."""
        return self.phones[self.place] if self.phones else None

    @property
    def person(self) -> PersonCard | None:
        """Whose number it is, else the first contact person."""
        wanted = self.phone.person_id if self.phone else None
        found = (person for person in self.card.people if person.id == wanted)
        return next(found, next(iter(self.card.people), None))

    @property
    def other_phone(self) -> PhoneCard | None:
        """The number that F6 would take."""
        return self.phones[(self.place + 1) % len(self.phones)] if len(self.phones) > 1 else None

    def take_other_number(self) -> bool:
        """Goes on to the next usable number; False when there is none or the call is under way."""
        if self.state != "before" or self.other_phone is None:
            return False
        self.place = (self.place + 1) % len(self.phones)
        return True

    def choose(self, phone_id: uuid.UUID | None) -> None:
        """Takes the number that was asked for, when it is usable and nothing was dialled yet."""
        ids = [phone.id for phone in self.phones]
        if self.state == "before" and phone_id in ids:
            self.place = ids.index(phone_id)

    def start(self, now: datetime) -> None:
        """The number was handed over."""
        self.state, self.started_at, self.ended_at = "talk", now, None
        if self.phone is not None:
            self.tried.add(self.phone.id)

    def end(self, now: datetime) -> bool:
        """Hung up; False within the first two seconds, when the key was only pressed twice."""
        if self.state != "talk" or self.started_at is None or now - self.started_at < END_DEAF:
            return False
        self.state, self.ended_at = "wrap_up", now
        return True

    def seconds(self, now: datetime) -> int:
        """What the timer shows: length of the call, or of the wrap-up after it."""
        since = self.ended_at if self.state in ("wrap_up", "filing") else self.started_at
        return int((now - since) / timedelta(seconds=1)) if since and self.state != "before" else 0

    def talk_seconds(self, now: datetime) -> int:
        """How long the talk was; nothing is known of one that a crash cut off."""
        if self.started_at is None or self.recovered:
            return 0
        return max(0, int(((self.ended_at or now) - self.started_at) / timedelta(seconds=1)))

    def renew(self, card: ClientCard, now: datetime) -> None:
        """Takes newer facts about the same client; the number in use stays in use."""
        current = self.phone
        self.card, self.phones = card, numbers_of(card, now)
        ids = [phone.id for phone in self.phones]
        if current is not None and current.id in ids:
            self.place = ids.index(current.id)
        elif current is not None and self.attempted:
            self.phones, self.place = (current, *self.phones), 0
        else:
            self.place = 0


def begin(card: ClientCard, activity_id: uuid.UUID | None, now: datetime) -> CallSession:
    """The session for a client: of the planned call when there is one, of the attempt that was left open if any."""
    phones = numbers_of(card, now)
    left_open = open_attempt(card)
    if left_open is not None:
        place = next((i for i, phone in enumerate(phones) if phone.number == left_open.number), 0)
        return CallSession(
            card,
            left_open.id,
            phones,
            place,
            state="wrap_up",
            started_at=left_open.started_at or now,
            ended_at=now,
            recovered=True,
        )
    planned = _planned_call(card, activity_id, now)
    return CallSession(card, planned or uuid.uuid4(), phones, _place_of(card, planned, phones))


def begin_again(session: CallSession, card: ClientCard, now: datetime) -> CallSession:
    """A further attempt at the same client, by a number that was not tried yet."""
    phones = numbers_of(card, now)
    untried = (i for i, phone in enumerate(phones) if phone.id not in session.tried)
    return CallSession(
        card,
        uuid.uuid4(),
        phones,
        next(untried, 0),
        night_asked=session.night_asked,
        step=session.step,
        tried=session.tried,
    )


def numbers_of(card: ClientCard, now: datetime) -> tuple[PhoneCard, ...]:
    """The usable numbers, those of whoever decides first."""
    decides = {person.id for person in card.people if person.decides}
    return tuple(sorted(card.usable_phones(now), key=lambda phone: phone.person_id not in decides))


def open_attempt(card: ClientCard) -> TimelineRow | None:
    """The call that was dialled and has no outcome yet."""
    return next((row for row in card.timeline if row.state == "open" and row.kind == "call"), None)


def _planned_call(card: ClientCard, wanted: uuid.UUID | None, now: datetime) -> uuid.UUID | None:
    """The planned call that this call keeps: the one asked for, else one that is due within the hour."""
    calls: Sequence[TimelineRow] = [
        row for row in card.timeline if row.state == "planned" and row.kind == "call"
    ]
    if any(row.id == wanted for row in calls):
        return wanted
    due = [row for row in calls if row.due_at is not None and row.due_at <= now + SOON]
    return min(due, key=lambda row: row.at).id if due else None


def _place_of(card: ClientCard, planned: uuid.UUID | None, phones: tuple[PhoneCard, ...]) -> int:
    """The number the plan names, by itself or by its person; else the first."""
    row = next((row for row in card.timeline if row.id == planned), None)
    if row is None:
        return 0
    people = {person.id for person in card.people if row.person_name and person.name == row.person_name}
    fitting = (i for i, phone in enumerate(phones) if phone.number == row.number and row.number)
    return next(fitting, next((i for i, phone in enumerate(phones) if phone.person_id in people), 0))
