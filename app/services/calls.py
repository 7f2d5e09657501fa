"""The call: an attempt is written at dial, the outcome files it and plans what follows in the same transaction."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import BadInput, KnownError, Refused
from app.services import consequences, planning
from app.services.clients import ClientCard, read_card
from app.services.consequences import Consequence
from app.services.deeds import already, answer_of, digest_of, once
from app.services.dictionaries import OutcomeEntry, read_rules
from app.services.planning import NextContact


@dataclass(frozen=True)
class Attempt:
    """A number about to be dialled; `activity_id` is the planned call's, or new for a call nobody planned."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    activity_id: uuid.UUID
    number: str | None = None
    phone_id: uuid.UUID | None = None
    person_id: uuid.UUID | None = None


@dataclass(frozen=True)
class Outcome:
    """How a call ended, and what was agreed."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    activity_id: uuid.UUID
    outcome_code: str
    note: str = ""
    impression: str | None = None
    refusal_code: str | None = None
    number: str | None = None
    phone_id: uuid.UUID | None = None
    person_id: uuid.UUID | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    talk_seconds: int = 0
    next: NextContact | None = None
    dnc_scope: str = "client"
    dnc_until: datetime | None = None


@dataclass(frozen=True)
class Undo:
    """Takes the last outcome of this client back."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    deed_id: uuid.UUID


@dataclass(frozen=True)
class Filed:
    """What filing did: ids of the call and of the plan that follows, and whether the client left the work."""

    activity_id: uuid.UUID
    next_id: uuid.UUID | None = None
    next_at: datetime | None = None
    converted: bool = False
    closed: str | None = None
    other_number: bool = False
    late: bool = False


@dataclass(frozen=True)
class OpenAttempt:
    """A call that was dialled and has no outcome yet."""

    activity_id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    started_at: datetime
    number: str | None


class NoSuchOutcome(BadInput):
    """The dictionary has no outcome of that code."""

    code = "no_such_outcome"
    sentence = "There is no outcome “{outcome}”"


class NeedsTime(BadInput):
    """The outcome promises something, so it must say when."""

    code = "needs_time"
    sentence = "Say when: this outcome needs the time of the next contact"


class NeedsReason(BadInput):
    """A refusal must say why, or nobody learns from it."""

    code = "needs_reason"
    sentence = "Say why: this outcome needs a reason"


class NumberListed(KnownError):
    """The number or the client is on the do-not-call list."""

    code = "number_listed"
    sentence = "This number is on the do-not-call list"


class NotUndoable(KnownError):
    """Something was done after it, or it is another person's."""

    code = "not_undoable"
    sentence = "This outcome can no longer be undone: something was done after it"


FOREVER = datetime(9999, 1, 1, tzinfo=UTC)
"""A do-not-call without an end."""

_OPEN_ATTEMPTS = text("""
    select a.id as activity_id, a.client_id, c.name as client_name, a.started_at, a.number
      from crm.activity a join crm.client c on c.id = a.client_id
     where a.owner_id = (select crm.my_id()) and a.done_at is null and a.state = 'open' and a.kind = 'call'
     order by a.started_at
""")
_START = text("""
    insert into crm.activity as a (id, client_id, kind, state, origin, due_at, started_at, number, phone_id, person_id)
    values (:activity_id, :client_id, 'call', 'open', 'dial', :made_at, :made_at, :number, :phone_id, :person_id)
    on conflict (id) do nothing returning a.id
""")
_RESUME = text("""
    update crm.activity set state = 'open', started_at = :made_at, number = :number, phone_id = :phone_id,
           person_id = coalesce(:person_id, person_id)
     where id = :activity_id and client_id = :client_id and done_at is null returning id
""")
_CLOSE = text("""
    update crm.activity
       set state = 'done', done_at = :made_at, outcome_code = :outcome_code, result = :note, impression = :impression,
           refusal_code = :refusal_code, number = coalesce(:number, number), phone_id = coalesce(:phone_id, phone_id),
           person_id = coalesce(:person_id, person_id), started_at = coalesce(:started_at, started_at, :made_at),
           ended_at = :ended_at, talk_seconds = :talk_seconds
     where id = :activity_id and client_id = :client_id and done_at is null returning id
""")
_SUPERSEDE = text("""
    update crm.activity set state = 'cancelled', done_at = now()
     where client_id = :client_id and done_at is null and state = 'planned' and (origin = 'recycle' or :everything)
    returning id
""")
_CLIENT = text("""
    update crm.client
       set last_at = greatest(last_at, :at), last_outcome = :outcome_code, tries = :tries,
           status = :status, stage = :stage, converted_at = :converted_at, closed_reason = :closed_reason, dnc_until = :dnc_until
     where id = :client_id
""")


def open_attempts(db: Session) -> tuple[OpenAttempt, ...]:
    """My calls without an outcome, oldest first; each greets me at the next start."""
    return tuple(OpenAttempt(**row._mapping) for row in db.execute(_OPEN_ATTEMPTS))


def start_call(db: Session, form: Attempt) -> uuid.UUID:
    """Writes the attempt; from now on the call cannot be left without an outcome. Returns the activity's id."""
    if not once(db, form, "start_call"):
        return form.activity_id
    if form.number and _listed(db, form):
        raise NumberListed()
    values = {name: getattr(form, name) for name in Attempt.__dataclass_fields__}
    if not db.execute(_START, values).one_or_none() and not db.execute(_RESUME, values).one_or_none():
        raise Refused()
    return form.activity_id


def record_outcome(db: Session, form: Outcome) -> Filed:
    """Files the outcome and all that follows from its flags in one transaction.

    A client that was handed over after the outcome was typed gets it as history (`late`), see
    crm.submit_late_result; from anybody else it is Refused.
    """
    if already(db, form):
        return answer_of(db, form, Filed) or Filed(activity_id=form.activity_id, late=True)
    books = read_rules(db, form.outcome_code, form.refusal_code)
    outcome = books.outcome(form.outcome_code)
    if outcome is None:
        raise NoSuchOutcome(outcome=form.outcome_code)
    try:
        card = read_card(db, form.client_id)
    except Refused:
        return _file_late(db, form)
    own_zone = ZoneInfo(
        db.execute(text("select time_zone from crm.staff where id = crm.my_id()")).scalar_one()
    )
    ahead = consequences.foresee(
        outcome,
        card,
        now=form.made_at,
        books=books,
        own_zone=own_zone,
        number=form.number,
        refusal_code=form.refusal_code,
        dnc_scope=form.dnc_scope,
        person_id=form.person_id,
    )
    _must_be_complete(form, ahead)
    next_contact = form.next or _automatic_next(form, ahead)
    filed = Filed(
        activity_id=form.activity_id,
        next_id=next_contact.id if next_contact else None,
        next_at=next_contact.due_at if next_contact else None,
        converted=ahead.converts and card.stage == "prospect",
        closed=None if form.next else ahead.closes,
        other_number=ahead.other_number,
    )
    if once(db, form, "record_outcome", before=lambda: _before(db, card, form), answer=filed):
        _close_call(db, form)
        _follow(db, form, outcome=outcome, card=card, ahead=ahead, next_contact=next_contact)
    return filed


def undo_outcome(db: Session, form: Undo) -> uuid.UUID:
    """Puts client, number, plans and call back as they were before the outcome; the call is open again."""
    row = db.execute(text("select before from crm.deed where id = :id"), {"id": form.deed_id}).one_or_none()
    if row is None or row.before is None or row.before["client"]["id"] != str(form.client_id):
        raise NotUndoable()
    before: dict[str, Any] = row.before
    if not once(db, form, "undo_outcome"):
        return uuid.UUID(before["activity"])
    _restore(db, before, form)
    return uuid.UUID(before["activity"])


def _listed(db: Session, form: Attempt) -> bool:
    found = db.execute(
        text("select exists (select from crm.listed_number where number = :number and until_at > now())"
             " or coalesce((select dnc_until > now() from crm.client where id = :client_id), false)"),
        {"number": form.number, "client_id": form.client_id},
    )  # fmt: skip
    return bool(found.scalar_one())


def _must_be_complete(form: Outcome, ahead: Consequence) -> None:
    if ahead.needs_time and form.next is None:
        raise NeedsTime()
    if ahead.needs_reason and form.refusal_code is None:
        raise NeedsReason()


def _automatic_next(form: Outcome, ahead: Consequence) -> NextContact | None:
    if ahead.next_at is None or ahead.next_kind is None:
        return None
    return NextContact(id=uuid.uuid5(form.id, "next"), kind=ahead.next_kind, due_at=ahead.next_at)


def _close_call(db: Session, form: Outcome) -> None:
    """Ends the attempt; one that never reached the server (the line was down at dial) is written now."""
    values = {name: getattr(form, name) for name in Outcome.__dataclass_fields__ if name != "next"}
    if db.execute(_CLOSE, values).one_or_none():
        return
    values["made_at"] = form.started_at or form.made_at
    if not db.execute(_START, values).one_or_none():
        raise Refused()
    values["made_at"] = form.made_at
    if not db.execute(_CLOSE, values).one_or_none():
        raise Refused()


def _follow(
    db: Session,
    form: Outcome,
    *,
    outcome: OutcomeEntry,
    card: ClientCard,
    ahead: Consequence,
    next_contact: NextContact | None,
) -> None:
    db.execute(_SUPERSEDE, {"client_id": card.id, "everything": ahead.cancels_plans})
    if next_contact is not None and not ahead.cancels_plans:
        origin = "outcome" if form.next else "recycle"
        promised = replace(
            next_contact, is_promise=next_contact.is_promise or (outcome.is_promise and form.next is not None)
        )
        planning.insert_next(db, card.id, promised, origin=origin, parent_id=form.activity_id)
    if ahead.task_kind and ahead.task_at:
        task = NextContact(
            id=uuid.uuid5(form.id, "task"), kind=ahead.task_kind, due_at=ahead.task_at, note=form.note
        )
        planning.insert_next(db, card.id, task, origin="outcome", parent_id=form.activity_id)
    if form.phone_id is not None:
        db.execute(
            text("update crm.phone set last_at = :at, last_outcome = :code, state = case when :dead then 'dead'"
                 " when :answered then 'good' else state end where id = :id and client_id = :client_id"),
            {"at": form.made_at, "code": outcome.code, "dead": outcome.dead_number, "answered": outcome.answered,
             "id": form.phone_id, "client_id": card.id},
        )  # fmt: skip
    if outcome.do_not_call:
        _list(db, form)
    _change_client(db, form, outcome=outcome, card=card, ahead=ahead)


def _change_client(
    db: Session, form: Outcome, *, outcome: OutcomeEntry, card: ClientCard, ahead: Consequence
) -> None:
    closed = None if form.next else ahead.closes
    status = form.impression or card.status
    if outcome.is_refusal:
        status = "refused"
    elif closed in (consequences.CLOSED_BY_CAP, consequences.CLOSED_BY_WISH):
        status = "closed"
    elif outcome.answered and status in ("refused", "closed"):
        status = "cold"
    silent = outcome.do_not_call and form.dnc_scope == "client"
    db.execute(
        _CLIENT,
        {
            "client_id": card.id, "at": form.made_at, "outcome_code": outcome.code, "status": status,
            "tries": 0 if outcome.answered else card.tries + 1,
            "stage": "client" if ahead.converts else card.stage, "closed_reason": closed,
            "converted_at": form.made_at if ahead.converts and card.stage == "prospect" else _converted_at(db, card),
            "dnc_until": (form.dnc_until or FOREVER) if silent else card.dnc_until,
        },
    )  # fmt: skip


def _converted_at(db: Session, card: ClientCard) -> datetime | None:
    found = db.execute(
        text("select converted_at from crm.client where id = :id"), {"id": card.id}
    ).scalar_one()
    return found if isinstance(found, datetime) else None


def _list(db: Session, form: Outcome) -> None:
    """Do-not-call entries with scope, reason, author and the call they come from."""
    numbers = [form.number] if form.dnc_scope == "number" else []
    if form.dnc_scope == "client":
        numbers = list(
            db.scalars(
                text("select distinct number from crm.phone where client_id = :id and number is not null"),
                {"id": form.client_id},
            )
        )
    if form.dnc_scope == "person" and form.person_id:
        db.execute(
            text(
                "update crm.contact_person set dnc_until = :until where id = :id and client_id = :client_id"
            ),
            {"until": form.dnc_until or FOREVER, "id": form.person_id, "client_id": form.client_id},
        )
    for position, number in enumerate(numbers or [None]):
        db.execute(
            text("insert into crm.dnc_entry (id, scope, number, client_id, person_id, activity_id, reason, expires_at)"
                 " values (:id, :scope, :number, :client_id, :person_id, :activity_id, :reason, :until)"),
            {"id": uuid.uuid5(form.id, f"dnc{position}"), "scope": form.dnc_scope, "number": number, "client_id": form.client_id,
             "person_id": form.person_id, "activity_id": form.activity_id, "reason": form.note, "until": form.dnc_until},
        )  # fmt: skip


def _before(db: Session, card: ClientCard, form: Outcome) -> dict[str, Any]:
    """What undo must put back; read before anything changes."""
    client = db.execute(
        text("select id, last_at, last_outcome, tries, status, stage, converted_at, closed_reason, dnc_until"
             " from crm.client where id = :id"),
        {"id": card.id},
    ).one()  # fmt: skip
    phone = db.execute(
        text("select id, last_at, last_outcome, state from crm.phone where id = :id"), {"id": form.phone_id}
    ).one_or_none()
    person = db.execute(
        text("select id, dnc_until from crm.contact_person where id = :id"), {"id": form.person_id}
    ).one_or_none()
    plans = [str(row.id) for row in card.timeline if row.state == "planned" and row.id != form.activity_id]
    rows = {"client": client, "phone": phone, "person": person}
    plain = {name: dict(row._mapping) if row else None for name, row in rows.items()}
    return json.loads(json.dumps({"activity": form.activity_id, "plans": plans, **plain}, default=str))  # type: ignore[no-any-return]


def _restore(db: Session, before: dict[str, Any], form: Undo) -> None:
    activity_id = before["activity"]
    reopened = db.execute(
        text("update crm.activity set state = 'open', done_at = null, outcome_code = null, refusal_code = null, ended_at = null"
             " where id = :id and state = 'done' and done_by = crm.my_id() and not exists (select from crm.activity later"
             " where later.client_id = :client_id and later.started_at > crm.activity.done_at) returning id"),
        {"id": activity_id, "client_id": form.client_id},
    ).one_or_none()  # fmt: skip
    if reopened is None:
        raise NotUndoable()
    db.execute(
        text(
            "update crm.activity set state = 'cancelled', done_at = now() where parent_id = :id and done_at is null"
        ),
        {"id": activity_id},
    )
    db.execute(
        text("update crm.activity set state = 'planned', done_at = null where id = any(cast(:ids as uuid[])) and state = 'cancelled'"
             " and done_by = crm.my_id()"),
        {"ids": before["plans"]},
    )  # fmt: skip
    db.execute(
        text("update crm.dnc_entry set lifted_at = now() where activity_id = :id and lifted_at is null"),
        {"id": activity_id},
    )
    for table in ("client", "phone", "person"):
        if before[table]:
            _put_back(db, {"person": "contact_person"}.get(table, table), before[table])


def _put_back(db: Session, table: str, values: dict[str, Any]) -> None:
    sets = ", ".join(f"{name} = :{name}" for name in values if name != "id")
    db.execute(text(f"update crm.{table} set {sets} where id = :id"), values)


def _file_late(db: Session, form: Outcome) -> Filed:
    """The client is not mine any more: the result enters its history if it was mine when I typed it."""
    activity = {
        name: getattr(form, name)
        for name in ("outcome_code", "refusal_code", "impression", "talk_seconds", "number")
    }
    activity |= {
        "id": form.activity_id,
        "result": form.note,
        "started_at": form.started_at or form.made_at,
        "ended_at": form.ended_at,
    }
    following = None
    if form.next is not None:
        names = ("id", "kind", "due_at", "due_wall", "due_zone", "is_promise")
        following = {name: getattr(form.next, name) for name in names} | {"plan_note": form.next.note}
    accepted = db.execute(
        text("select crm.submit_late_result(:deed, :digest, :client_id, :made_at, cast(:activity as jsonb), cast(:next as jsonb))"),
        {
            "deed": form.id, "digest": digest_of(form), "client_id": form.client_id, "made_at": form.made_at,
            "activity": json.dumps(activity, default=str), "next": json.dumps(following, default=str),
        },
    ).scalar_one()  # fmt: skip
    if not accepted:
        raise Refused()
    return Filed(activity_id=form.activity_id, late=True)
