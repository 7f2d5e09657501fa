"""What a robot may do: the same deeds as the window's, through the same journal."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.commands.robot.card import check_fields
from app.commands.robot.deed_forms import (
    AddClient,
    AnswerForm,
    CancelForm,
    ChangeClient,
    FileOutcome,
    FinishForm,
    HandOverForm,
    MoveForm,
    Next,
    PlanForm,
    RetryForm,
    SkipForm,
    SnoozeAllForm,
    SnoozeForm,
    StartCall,
    UndoForm,
)
from app.commands.robot.forms import BadArgument
from app.commands.robot.seat import Seat
from app.commands.robot.views import Answer, Nothing, outcome_of
from app.services import calls, client_changes, clients, handovers, planning, reminders, worklist
from app.services.calls import Attempt, Outcome
from app.services.client_changes import ClientChange
from app.services.clients import ClientCard, NewClient, PhoneCard
from app.services.desk import Replayed
from app.services.planning import NextContact


def start_call(seat: Seat, form: StartCall) -> Answer:
    """Writes the attempt; from now on the call waits for its outcome."""
    number, phone_id, person_id = form.number, form.phone, form.person
    if number is None:
        chosen = _phone_to_ring(seat, form)
        number, phone_id, person_id = chosen.number, chosen.id, person_id or chosen.person_id
    attempt = Attempt(
        id=form.deed or uuid.uuid4(),
        client_id=form.client,
        made_at=seat.now(),
        activity_id=form.activity or uuid.uuid4(),
        number=number,
        phone_id=phone_id,
        person_id=person_id,
    )
    told = seat.submit(calls.start_call, attempt)
    seat.attempts[form.client] = attempt
    return {**told, "activity": attempt.activity_id, "number": number}


def file_outcome(seat: Seat, form: FileOutcome) -> Answer:
    """Files how the call ended and plans what follows, in one step."""
    deed = form.deed or uuid.uuid4()
    attempt = _attempt_of(seat, form)
    outcome = Outcome(
        id=deed,
        client_id=form.client,
        made_at=seat.now(),
        activity_id=attempt.activity_id,
        outcome_code=outcome_of(seat, form.outcome).code,
        note=form.note,
        impression=form.impression,
        refusal_code=form.refusal,
        number=form.number or attempt.number,
        phone_id=form.phone or attempt.phone_id,
        person_id=form.person or attempt.person_id,
        started_at=attempt.made_at if form.client in seat.attempts else None,
        ended_at=seat.now(),
        talk_seconds=form.talk_seconds,
        next=next_of(seat, form.client, form.next, deed=deed),
        dnc_scope=form.dnc_scope,
        dnc_until=seat.own_moment(form.dnc_until) if form.dnc_until else None,
    )
    told = seat.submit(calls.record_outcome, outcome)
    seat.attempts.pop(form.client, None)
    seat.filed[form.client] = deed
    return {**told, "activity": outcome.activity_id}


def undo(seat: Seat, form: UndoForm) -> Answer:
    """Takes an outcome back: client, number, plans and call are as before it."""
    deed = form.outcome_deed or seat.filed.get(form.client)
    if deed is None:
        raise BadArgument(
            field="outcome_deed", trouble="is missing: no outcome of this client was filed from here"
        )
    return seat.submit(calls.undo_outcome, calls.Undo(uuid.uuid4(), form.client, seat.now(), deed))


def plan(seat: Seat, form: PlanForm) -> Answer:
    """Plans the next contact."""
    deed = form.deed or uuid.uuid4()
    contact = next_of(seat, form.client, form, deed=deed)
    assert contact is not None
    told = seat.submit(planning.plan_activity, planning.Plan(deed, form.client, seat.now(), contact))
    return {**told, "activity": contact.id, "due_at": contact.due_at, "due_wall": contact.due_wall}


def move(seat: Seat, form: MoveForm) -> Answer:
    """Moves a plan; an overdue promise stays counted and is planned anew, so `result` may be another id."""
    moment = seat.moment(form.at, seat.zone_of(form.client))
    made = planning.Move(
        uuid.uuid4(), form.client, seat.now(), form.activity, moment.at, moment.wall, moment.zone
    )
    return {**seat.submit(planning.move_activity, made), "due_at": moment.at, "due_wall": moment.wall}


def cancel(seat: Seat, form: CancelForm) -> Answer:
    """Gives a plan up."""
    made = planning.Cancel(uuid.uuid4(), form.client, seat.now(), form.activity, form.reason)
    return seat.submit(planning.cancel_activity, made)


def finish(seat: Seat, form: FinishForm) -> Answer:
    """Files the result of a task or a meeting, with the next contact if there is one."""
    deed = form.deed or uuid.uuid4()
    made = planning.Finish(
        deed,
        form.client,
        seat.now(),
        form.activity,
        form.note,
        form.impression,
        next_of(seat, form.client, form.next, deed=deed),
    )
    return seat.submit(planning.finish_activity, made)


def answer(seat: Seat, form: AnswerForm) -> Answer:
    """Answers a reminder: a call with its outcome, a meeting or a task with how it went."""
    if form.outcome is None:
        return finish(seat, form)
    filed = FileOutcome(
        form.client,
        form.outcome,
        activity=form.activity,
        note=form.note,
        impression=form.impression,
        refusal=form.refusal,
        next=form.next,
        deed=form.deed,
    )
    return file_outcome(seat, filed)


def snooze(seat: Seat, form: SnoozeForm) -> Answer:
    """Puts one reminder off."""
    until = _until(seat, form)
    made = reminders.Snooze(uuid.uuid4(), form.client, seat.now(), form.activity, until)
    return {**seat.submit(reminders.snooze, made), "until": until}


def snooze_overdue(seat: Seat, form: SnoozeAllForm) -> Answer:
    """Puts off everything that is overdue, as one deed."""
    until, now = _until(seat, form), seat.now()
    made = reminders.SnoozeOverdue(uuid.uuid4(), now, now - reminders.GRACE, until)
    return {**seat.submit(reminders.snooze_overdue, made), "until": until}


def skip(seat: Seat, form: SkipForm) -> Answer:
    """Passes a client over in the queue."""
    made = worklist.Skip(uuid.uuid4(), form.client, seat.now(), form.reason, form.minutes)
    return seat.submit(worklist.skip_client, made)


def add_client(seat: Seat, form: AddClient) -> Answer:
    """Adds a client of one's own."""
    if not form.name.strip():
        raise BadArgument(field="name", trouble="is empty")
    made = NewClient(
        uuid.uuid4(),
        uuid.uuid4(),
        seat.now(),
        form.name,
        form.phones,
        form.person,
        form.city,
        form.country,
        form.note,
    )
    return {**seat.submit(clients.add_client, made), "client": made.client_id}


def change_client(seat: Seat, form: ChangeClient) -> Answer:
    """Saves edited fields; refused when somebody else changed the card after it was read."""
    check_fields(form.fields)
    made = ClientChange(uuid.uuid4(), form.client, seat.now(), form.version, form.fields, form.seen or {})
    return seat.submit(client_changes.change_client, made)


def hand_over(seat: Seat, form: HandOverForm) -> Answer:
    """Moves clients with plans and history to a colleague or into a pool; leads and administrators only."""
    if (form.to is None) == (form.pool is None):
        raise BadArgument(field="to", trouble="or “pool” says who takes over, one of the two")
    moved = seat.desk.change(
        lambda db: handovers.hand_over(db, form.clients, to_login=form.to, pool=form.pool)
    )
    return {"moved": moved}


def replay(seat: Seat, form: Nothing) -> Replayed:
    """Sends what waits in the journal, in the order it was made."""
    return seat.desk.replay()


def retry(seat: Seat, form: RetryForm) -> Replayed:
    """Lets a refused entry wait again, and sends all that waits."""
    seat.desk.journal.retry(form.entry)
    return seat.desk.replay()


def next_of(seat: Seat, client_id: uuid.UUID, given: Next | None, *, deed: uuid.UUID) -> NextContact | None:
    """The next contact a form asks for, by the client's clock; its id follows from the deed's."""
    if given is None:
        return None
    moment = seat.moment(given.at, seat.zone_of(client_id))
    contact = NextContact(
        id=uuid.uuid5(deed, "robot"),
        kind=given.kind,
        due_at=moment.at,
        due_wall=moment.wall,
        due_zone=moment.zone,
        is_promise=given.promise,
        purpose_code=given.purpose,
        person_id=given.person,
        note=given.note,
        remind_minutes=given.remind_minutes,
    )
    return contact if given.minutes is None else replace(contact, minutes=given.minutes)


def _phone_to_ring(seat: Seat, form: StartCall) -> PhoneCard:
    card: ClientCard = seat.desk.read(clients.read_card, form.client)
    seat.zones[card.id] = card.time_zone
    usable = [phone for phone in card.usable_phones(seat.now()) if form.phone in (None, phone.id)]
    if not usable:
        raise BadArgument(field="number", trouble="is missing: this client has none that may be rung")
    return usable[0]


def _attempt_of(seat: Seat, form: FileOutcome) -> Attempt:
    """The call this outcome belongs to: started from here, open from an earlier day, or never dialled."""
    begun = seat.attempts.get(form.client)
    if begun is not None and form.activity in (None, begun.activity_id):
        return begun
    made = Attempt(uuid.uuid4(), form.client, seat.now(), form.activity or uuid.uuid4())
    if form.activity is None:
        found = seat.desk.read(calls.open_attempts)
        for one in found:
            if one.client_id == form.client:
                return replace(made, activity_id=one.activity_id, number=one.number)
    return made


def _until(seat: Seat, form: SnoozeForm | SnoozeAllForm) -> Any:
    return seat.moment(form.until, None).at if form.until else seat.now() + timedelta(minutes=form.minutes)
