"""What filing an outcome will do: shown before the key is pressed, and done by the same reckoning after it."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.services import retries
from app.services.clients import ClientCard
from app.services.clocks import PartOfDay, part_of_day, zone_named
from app.services.dictionaries import Books, OutcomeEntry
from app.services.windows import next_open

CLOSED_BY_CAP = "attempts"
CLOSED_BY_REFUSAL = "refused"
CLOSED_BY_NUMBER = "fix_number"
CLOSED_BY_WISH = "do_not_call"
TASK_AFTER = timedelta(hours=1)


@dataclass(frozen=True)
class Usable:
    """A number that can be dialled."""

    number: str | None
    person_id: uuid.UUID | None = None


@dataclass(frozen=True)
class Facts:
    """What the reckoning must know of a client; a whole card says it too, and takes longer to read.

    `same_outcome`: calls in a row, the last ones, that ended like this one; `rung_at`: when he was rung before.
    """

    time_zone: str | None
    country: str | None = None
    region: str | None = None
    project_code: str | None = None
    has_promise: bool = False
    same_outcome: int = 0
    rung_at: tuple[datetime, ...] = ()
    phones: tuple[Usable, ...] = ()


@dataclass(frozen=True)
class Consequence:
    """What will follow; `closes` is the reason the client leaves the work with, None while it stays."""

    counts_as: tuple[str, ...]
    tries: int
    cap: int | None
    next_kind: str | None = None
    next_at: datetime | None = None
    needs_time: bool = False
    needs_reason: bool = False
    task_kind: str | None = None
    task_at: datetime | None = None
    converts: bool = False
    cancels_plans: bool = False
    other_number: bool = False
    closes: str | None = None


def foresee(
    outcome: OutcomeEntry,
    card: ClientCard,
    *,
    now: datetime,
    books: Books,
    own_zone: ZoneInfo,
    number: str | None = None,
    refusal_code: str | None = None,
    dnc_scope: str = "client",
    person_id: uuid.UUID | None = None,
) -> Consequence:
    """What filing this outcome now would do to the client of this card."""
    return reckon(
        outcome,
        facts_of(card, outcome.code, now),
        now=now,
        books=books,
        own_zone=own_zone,
        number=number,
        refusal_code=refusal_code,
        dnc_scope=dnc_scope,
        person_id=person_id,
    )


def facts_of(card: ClientCard, outcome_code: str, now: datetime) -> Facts:
    """The same facts as crm.outcome_facts reads."""
    return Facts(
        time_zone=card.time_zone,
        country=card.country,
        region=card.region,
        project_code=card.project_code,
        has_promise=card.promise is not None,
        same_outcome=card.same_outcome if _last_call_outcome(card) == outcome_code else 0,
        rung_at=tuple(row.started_at for row in card.timeline if row.kind == "call" and row.started_at),
        phones=tuple(Usable(phone.number, phone.person_id) for phone in card.usable_phones(now)),
    )


def reckon(
    outcome: OutcomeEntry,
    facts: Facts,
    *,
    now: datetime,
    books: Books,
    own_zone: ZoneInfo,
    number: str | None = None,
    refusal_code: str | None = None,
    dnc_scope: str = "client",
    person_id: uuid.UUID | None = None,
) -> Consequence:
    """What follows from the outcome for a client of whom this is known."""
    zone = zone_named(facts.time_zone) or own_zone
    tries = facts.same_outcome + 1
    start = Consequence(counts_as=_counts_as(outcome), tries=tries, cap=outcome.cap)
    if outcome.do_not_call:
        silent = person_id if dnc_scope == "person" else None
        others = [] if dnc_scope == "client" else _other_phones(facts, number=number, silent=silent)
        if others:
            return replace(start, next_kind="call", next_at=now, other_number=True)
        return replace(start, cancels_plans=True, closes=CLOSED_BY_WISH)
    if outcome.dead_number:
        return _after_dead_number(start, facts, now=now, number=number)
    if outcome.is_sale:
        return replace(start, converts=True)
    if outcome.delay_rule == "none":
        return start
    if outcome.delay_rule == "ask":
        return replace(start, next_kind=outcome.next_kind, needs_time=True)
    place = _Place(facts, books, now, zone)
    if outcome.delay_rule == "reason":
        return _after_refusal(start, outcome, place, code=refusal_code)
    if outcome.cap is not None and tries >= outcome.cap and not facts.has_promise:
        return replace(start, closes=CLOSED_BY_CAP)
    return replace(
        start,
        next_kind=outcome.next_kind or "call",
        next_at=place.retry(outcome.delay_rule, outcome.delay_minutes or 0),
        task_kind=outcome.task_kind,
        task_at=place.opening(now + TASK_AFTER) if outcome.task_kind else None,
    )


def _counts_as(outcome: OutcomeEntry) -> tuple[str, ...]:
    flags = {
        "dial": True,
        "answered": outcome.answered,
        "effective": outcome.effective,
        "meeting": outcome.is_meeting,
        "sale": outcome.is_sale,
        "inquiry": outcome.is_inquiry,
    }
    return tuple(name for name, held in flags.items() if held)


@dataclass(frozen=True)
class _Place:
    """Where and when the client may be rung."""

    facts: Facts
    books: Books
    now: datetime
    zone: ZoneInfo

    def opening(self, at: datetime) -> datetime | None:
        return next_open(
            at,
            self.zone,
            country=self.facts.country,
            region=self.facts.region,
            project_code=self.facts.project_code,
            windows=self.books.windows,
            holidays=self.books.holidays,
        )

    def retry(self, rule: str, minutes: int) -> datetime:
        found = retries.next_try(
            self.now,
            rule=rule,
            minutes=minutes,
            zone=self.zone,
            country=self.facts.country,
            region=self.facts.region,
            project_code=self.facts.project_code,
            windows=self.books.windows,
            holidays=self.books.holidays,
            tried_parts=_tried_parts(self.facts, self.now, self.zone),
        )
        whole = found.replace(second=0, microsecond=0)
        return whole if whole == found else whole + timedelta(minutes=1)


def _after_dead_number(start: Consequence, facts: Facts, *, now: datetime, number: str | None) -> Consequence:
    if _other_phones(facts, number=number):
        return replace(start, next_kind="call", next_at=now, other_number=True)
    return replace(start, closes=CLOSED_BY_NUMBER)


def _other_phones(facts: Facts, *, number: str | None, silent: uuid.UUID | None = None) -> list[Usable]:
    """Numbers that are left when this one (and all of the silent person) must not be rung any more."""
    return [
        phone
        for phone in facts.phones
        if phone.number != number and (silent is None or phone.person_id != silent)
    ]


def _after_refusal(
    start: Consequence, outcome: OutcomeEntry, place: _Place, *, code: str | None
) -> Consequence:
    reason = place.books.reason(code)
    if reason is None:
        return replace(start, needs_reason=True)
    if reason.return_days is None:
        return replace(start, needs_reason=True, closes=CLOSED_BY_REFUSAL)
    back = place.retry("days", reason.return_days * retries.DAY_MINUTES)
    return replace(start, needs_reason=True, next_kind=outcome.next_kind or "call", next_at=back)


def _tried_parts(facts: Facts, now: datetime, zone: ZoneInfo) -> Counter[PartOfDay]:
    moments = (now, *facts.rung_at)
    return Counter(part_of_day(moment.astimezone(zone)) for moment in moments)


def _last_call_outcome(card: ClientCard) -> str | None:
    calls = (
        row.outcome_code
        for row in card.timeline
        if row.state == "done" and row.kind == "call" and row.outcome_code
    )
    return next(calls, None)
