"""The call: an attempt is written at dial, the outcome files it and plans what follows in the same transaction."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import BadInput, KnownError, Refused
from app.services import consequences
from app.services.call_facts import FactsRead, read_facts
from app.services.consequences import Consequence
from app.services.db import ask
from app.services.deeds import DeedRefused, decode, digest_of, encode, once
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


_OPEN_ATTEMPTS = text("""
    select a.id as activity_id, a.client_id, c.name as client_name, a.started_at, a.number
      from crm.activity a join crm.client c on c.id = a.client_id
     where a.owner_id = (select crm.my_id()) and a.done_at is null and a.state = 'open' and a.kind = 'call'
     order by a.started_at
""")
_START = text("""
    select crm.start_call(:id, :digest, :client_id, :activity_id, :made_at, :number, :phone_id, :person_id)
""")
_RECORD = text("""
    select crm.record_outcome(
        :id, :digest, :client_id, :activity_id, :made_at, :outcome_code, :note, :impression, :refusal_code,
        :number, :phone_id, :person_id, :started_at, :ended_at, :talk_seconds, :dnc_scope, :dnc_until,
        :next_id, :next_kind, :next_due_at, :next_due_wall, :next_due_zone, :next_is_promise, :next_purpose_code,
        :next_person_id, :next_note, :next_minutes, :next_remind_minutes,
        :answer, :reckoned, :agreed, :task, :closes, :cancels, :converts)
""")
_NEXT = tuple(NextContact.__dataclass_fields__)


def open_attempts(db: Session) -> tuple[OpenAttempt, ...]:
    """My calls without an outcome, oldest first; each greets me at the next start."""
    return tuple(OpenAttempt(**row._mapping) for row in db.execute(_OPEN_ATTEMPTS))


def start_call(db: Session, form: Attempt) -> uuid.UUID:
    """Writes the attempt; from now on the call cannot be left without an outcome. Returns the activity's id."""
    match ask(db, _START, encode(form) | {"digest": digest_of(form)})[0][0]:
        case "new" | "known":
            return form.activity_id
        case "other":
            raise DeedRefused()
        case "listed":
            raise NumberListed()
    raise Refused()


def record_outcome(db: Session, form: Outcome) -> Filed:
    """Files the outcome and all that follows from its flags in one transaction.

    A client that was handed over after the outcome was typed gets it as history (`late`), see
    crm.submit_late_result; from anybody else it is Refused.
    """
    filed = _filed(form, form.next)
    told = _record(db, form, filed, form.next)
    if told["was"] == "ahead":
        facts = read_facts(told["facts"])
        ahead = _reckon(form, facts)
        following = form.next or _automatic_next(form, ahead)
        filed = _filed(form, following, ahead, stage=facts.stage)
        told = _record(db, form, filed, following, ahead)
    match told["was"]:
        case "new":
            return replace(filed, converted=told["converted"])
        case "known":
            stored = told["answer"]
            return decode(Filed, stored) if stored else Filed(activity_id=form.activity_id, late=True)
        case "gone":
            return _file_late(db, form)
    raise _refusal(told["was"], form)


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


def _record(
    db: Session, form: Outcome, answer: Filed, following: NextContact | None, ahead: Consequence | None = None
) -> dict[str, Any]:
    """One way to the server: what crm.record_outcome says it did, or what must be reckoned before."""
    given = encode(form) | {
        "digest": digest_of(form),
        "answer": json.dumps(encode(answer)),
        "reckoned": ahead is not None,
        "agreed": form.next is not None,
        "task": _task(form, ahead) if ahead else None,
        "closes": ahead.closes if ahead and form.next is None else None,
        "cancels": ahead is not None and ahead.cancels_plans,
        "converts": ahead is not None and ahead.converts,
    }
    plan = encode(following) if following else dict.fromkeys(_NEXT)
    given |= {f"next_{name}": value for name, value in plan.items()}
    told: dict[str, Any] = ask(db, _RECORD, given)[0][0]
    return told


def _refusal(was: str, form: Outcome) -> KnownError:
    match was:
        case "no_outcome":
            return NoSuchOutcome(outcome=form.outcome_code)
        case "needs_time":
            return NeedsTime()
        case "other":
            return DeedRefused()
    return Refused()


def _reckon(form: Outcome, facts: FactsRead) -> Consequence:
    """What follows; what it needs must have been said."""
    ahead = consequences.reckon(
        facts.outcome,
        facts.client,
        now=form.made_at,
        books=facts.books,
        own_zone=facts.own_zone,
        number=form.number,
        refusal_code=form.refusal_code,
        dnc_scope=form.dnc_scope,
        person_id=form.person_id,
    )
    if ahead.needs_time and form.next is None:
        raise NeedsTime()
    if ahead.needs_reason and form.refusal_code is None:
        raise NeedsReason()
    return ahead


def _filed(
    form: Outcome, following: NextContact | None, ahead: Consequence | None = None, *, stage: str = ""
) -> Filed:
    return Filed(
        activity_id=form.activity_id,
        next_id=following.id if following else None,
        next_at=following.due_at if following else None,
        converted=ahead is not None and ahead.converts and stage == "prospect",
        closed=ahead.closes if ahead and form.next is None else None,
        other_number=ahead is not None and ahead.other_number,
    )


def _task(form: Outcome, ahead: Consequence) -> str | None:
    """What is to be prepared before the next call, as crm.record_outcome takes it."""
    if not ahead.task_kind or not ahead.task_at:
        return None
    made = {"id": uuid.uuid5(form.id, "task"), "kind": ahead.task_kind, "due_at": ahead.task_at}
    return json.dumps(made, default=str)


def _automatic_next(form: Outcome, ahead: Consequence) -> NextContact | None:
    if ahead.next_at is None or ahead.next_kind is None:
        return None
    return NextContact(id=uuid.uuid5(form.id, "next"), kind=ahead.next_kind, due_at=ahead.next_at)


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
        if before.get(table):
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
