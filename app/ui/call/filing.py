"""From what was typed to the forms that services take, and what to say when they are filed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.services.calls import Attempt, Filed, Outcome
from app.services.clients import PhoneCard
from app.services.desk import Receipt
from app.services.dictionaries import OutcomeEntry
from app.services.planning import NextContact
from app.services.when import Moment
from app.ui.call.session import CallSession, State
from app.ui.call.typed import Typed
from app.ui.words import moments

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Filing:
    """One outcome on its way, and all that brings it back."""

    form: Outcome
    typed: Typed
    session: CallSession
    was: State
    outcome: OutcomeEntry


def attempt_form(session: CallSession, now: datetime) -> Attempt:
    """The attempt that is about to be dialled."""
    phone, person = session.phone, session.person
    return Attempt(
        id=uuid.uuid4(),
        client_id=session.card.id,
        made_at=now,
        activity_id=session.activity_id,
        number=phone.number if phone else None,
        phone_id=phone.id if phone else None,
        person_id=person.id if person else None,
    )


def outcome_form(
    session: CallSession,
    typed: Typed,
    outcome: OutcomeEntry,
    *,
    found: Moment | None,
    minutes: int,
    now: datetime,
) -> Outcome:
    """The outcome with the next contact that was typed, if any."""
    phone: PhoneCard | None = session.phone
    person = session.person
    return Outcome(
        id=uuid.uuid4(),
        client_id=session.card.id,
        made_at=now,
        activity_id=session.activity_id,
        outcome_code=outcome.code,
        note=typed.note,
        impression=typed.impression or None,
        refusal_code=(typed.reason or None) if outcome.is_refusal else None,
        number=phone.number if phone else None,
        phone_id=phone.id if phone else None,
        person_id=person.id if person else None,
        started_at=session.started_at,
        ended_at=session.ended_at or now,
        talk_seconds=session.talk_seconds(now) if outcome.answered else 0,
        next=_next_contact(typed, outcome, found, minutes),
        dnc_scope=typed.scope,
    )


def _next_contact(
    typed: Typed, outcome: OutcomeEntry, found: Moment | None, minutes: int
) -> NextContact | None:
    if found is None or outcome.do_not_call:
        return None
    return NextContact(
        id=uuid.uuid4(),
        kind=typed.kind or outcome.next_kind or "call",
        due_at=found.at,
        due_wall=found.wall,
        due_zone=found.zone,
        is_promise=typed.promise or outcome.is_promise,
        purpose_code=typed.purpose or None,
        person_id=typed.person_id,
        note=typed.comment,
        minutes=minutes,
    )


def told(filing: Filing, receipt: Receipt, now: datetime, zone: ZoneInfo) -> str:
    """What to say about a filed outcome."""
    name = filing.outcome.name
    if receipt.status == "kept":
        return translate("Call", "Kept on this PC until the line is back: {outcome}").format(outcome=name)
    answer = receipt.answer
    if isinstance(answer, Filed) and answer.late:
        return translate("Call", "Filed into the history: the client was handed over meanwhile")
    if isinstance(answer, Filed) and answer.converted:
        return translate("Call", "Sale filed: {client} is a client now").format(
            client=filing.session.card.name
        )
    if isinstance(answer, Filed) and answer.next_at is not None and not answer.other_number:
        at = moments.moment(answer.next_at, now, zone)
        return translate("Call", "Outcome filed: {outcome}, next {time}").format(outcome=name, time=at)
    return translate("Call", "Outcome filed: {outcome}").format(outcome=name)
