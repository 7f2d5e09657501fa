"""What a client's card tells before the call: best hour, what follows if nobody answers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app.services.clients import ClientCard
from app.services.consequences import Consequence, foresee
from app.services.dictionaries import Books, OutcomeEntry

WINDOW_HOURS = 2
FEWEST_CALLS = 4
FEWEST_IN_WINDOW = 2


@dataclass(frozen=True)
class BestHours:
    """Hours of the client's clock in which he answered best: of so many calls so many were answered."""

    begins: int
    ends: int
    answered: int
    calls: int


def best_hours(card: ClientCard, books: Books, zone: ZoneInfo) -> BestHours | None:
    """From this client's own calls only; None while they are too few to tell anything."""
    calls: Counter[int] = Counter()
    answered: Counter[int] = Counter()
    for row in card.timeline:
        outcome = books.outcome(row.outcome_code)
        if row.kind != "call" or row.state != "done" or row.started_at is None or outcome is None:
            continue
        window = row.started_at.astimezone(zone).hour // WINDOW_HOURS
        calls[window] += 1
        answered[window] += outcome.answered
    tried = [window for window, count in calls.items() if count >= FEWEST_IN_WINDOW and answered[window]]
    if sum(calls.values()) < FEWEST_CALLS or not tried:
        return None
    best = max(tried, key=lambda window: (answered[window] / calls[window], calls[window]))
    return BestHours(best * WINDOW_HOURS, (best + 1) * WINDOW_HOURS, answered[best], calls[best])


def no_answer(books: Books) -> OutcomeEntry | None:
    """The outcome that is filed when nobody answers."""
    wanted = books.outcome("no_answer")
    if wanted is not None and wanted.active:
        return wanted
    plain = (o for o in books.outcomes if o.active and not o.answered and not o.dead_number and o.key)
    return next(plain, None)


def if_no_answer(card: ClientCard, books: Books, now: datetime, own_zone: ZoneInfo) -> Consequence | None:
    """What would follow if nobody answered now; the save reckons the same."""
    outcome = no_answer(books)
    return foresee(outcome, card, now=now, books=books, own_zone=own_zone) if outcome else None
