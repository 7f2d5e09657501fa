"""A call without a window: numbers, timer, the plan it keeps, and what is typed for it."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.services.activities import TimelineRow
from app.services.clients import ClientCard, PersonCard, PhoneCard
from app.services.dictionaries import OutcomeEntry
from app.services.when import Moment
from app.ui.call.filing import attempt_form, outcome_form
from app.ui.call.session import begin, begin_again
from app.ui.call.typed import Typed, from_text

NOW = datetime(2026, 11, 18, 11, 0, tzinfo=UTC)
CALL_BACK = OutcomeEntry("call_back", "Call back", key="4", answered=True, is_promise=True, next_kind="call")
NO_ANSWER = OutcomeEntry("no_answer", "No answer", key="1")


def phone(number: str | None = "+380442345678", **fields: Any) -> PhoneCard:
    given: dict[str, Any] = {
        "id": uuid.uuid4(), "person_id": None, "raw": number or "?", "number": number, "extension": None, "country": "UA",
        "state": "new", "position": 0, "last_at": None, "last_outcome": None, "listed_until": None,
        "tries_day": 0, "tries_24h": 0, "tries_all": 0,
    }  # fmt: skip
    return PhoneCard(**{**given, **fields})


def card(
    *phones: PhoneCard, timeline: tuple[TimelineRow, ...] = (), people: tuple[PersonCard, ...] = ()
) -> ClientCard:
    empty: dict[str, Any] = dict.fromkeys(ClientCard.__dataclass_fields__)
    known = {
        "id": uuid.uuid4(), "name": "Vector", "stage": "prospect", "status": "cold", "importance": 0, "note": "", "facts": {},
        "owner_name": "", "group_name": "", "owned_since": NOW, "created_at": NOW, "tries": 0, "version": 1, "same_outcome": 0,
    }  # fmt: skip
    return ClientCard(**{**empty, **known, "phones": phones, "people": people, "timeline": timeline})


def row(**fields: Any) -> TimelineRow:
    return TimelineRow(
        **{"id": uuid.uuid4(), "kind": "call", "state": "planned", "at": NOW, "due_at": NOW, **fields}
    )


def person(name: str, **fields: Any) -> PersonCard:
    given: dict[str, Any] = {"role": "", "decides": False, "email": "", "note": "", "dnc_until": None}
    return PersonCard(**{"id": uuid.uuid4(), "name": name, **given, **fields})


def test_the_number_of_who_decides_comes_first() -> None:
    chief = person("Olha", decides=True)
    session = begin(card(phone("+1"), phone("+2", person_id=chief.id), people=(chief,)), None, NOW)
    assert session.phone is not None and session.phone.number == "+2"
    assert session.person == chief


def test_dead_bad_and_listed_numbers_are_never_offered() -> None:
    dead, bad = phone("+1", state="dead"), phone(None, state="bad")
    listed, good = phone("+3", listed_until=NOW + timedelta(days=1)), phone("+4")
    session = begin(card(dead, bad, listed, good), None, NOW)
    assert [one.number for one in session.phones] == ["+4"]
    assert session.other_phone is None


def test_a_planned_call_that_is_due_is_kept_by_this_call() -> None:
    due, tomorrow = row(due_at=NOW + timedelta(minutes=5)), row(due_at=NOW + timedelta(days=1))
    assert begin(card(phone(), timeline=(tomorrow, due)), None, NOW).activity_id == due.id


def test_a_plan_for_tomorrow_is_kept_only_when_asked_for() -> None:
    tomorrow = row(due_at=NOW + timedelta(days=1))
    client = card(phone(), timeline=(tomorrow,))
    assert begin(client, None, NOW).activity_id != tomorrow.id
    assert begin(client, tomorrow.id, NOW).activity_id == tomorrow.id


def test_a_task_is_never_turned_into_a_call() -> None:
    offer = row(kind="offer")
    assert begin(card(phone(), timeline=(offer,)), offer.id, NOW).activity_id != offer.id


def test_a_call_left_open_is_taken_up_with_its_number() -> None:
    left = row(state="open", due_at=None, started_at=NOW - timedelta(hours=2), number="+2")
    session = begin(card(phone("+1"), phone("+2"), timeline=(left,)), None, NOW)
    assert (session.state, session.recovered, session.activity_id) == ("wrap_up", True, left.id)
    assert session.phone is not None and session.phone.number == "+2"
    assert session.talk_seconds(NOW) == 0


def test_the_timer_counts_the_talk_and_then_the_wrap_up() -> None:
    session = begin(card(phone()), None, NOW)
    assert session.seconds(NOW) == 0
    session.start(NOW)
    assert not session.end(NOW + timedelta(seconds=1))
    assert session.seconds(NOW + timedelta(seconds=90)) == 90
    assert session.end(NOW + timedelta(seconds=90))
    assert session.seconds(NOW + timedelta(seconds=100)) == 10
    assert session.talk_seconds(NOW + timedelta(seconds=100)) == 90


def test_newer_facts_leave_the_number_in_use_alone() -> None:
    first, second = phone("+1"), phone("+2")
    client = card(first, second)
    session = begin(client, None, NOW)
    session.take_other_number()
    session.start(NOW)
    session.renew(replace(client, phones=(first,)), NOW)
    assert session.phone == second


def test_a_further_attempt_takes_a_number_that_was_not_tried() -> None:
    session = begin(card(phone("+1"), phone("+2")), None, NOW)
    session.start(NOW)
    again = begin_again(session, session.card, NOW)
    assert again.phone is not None and again.phone.number == "+2"
    assert again.activity_id != session.activity_id and again.state == "before"


def test_attempt_and_outcome_name_the_same_call_and_number() -> None:
    session = begin(card(phone()), None, NOW)
    attempt = attempt_form(session, NOW)
    session.start(NOW)
    outcome = outcome_form(
        session, Typed(note="rings"), NO_ANSWER, found=None, minutes=15, now=NOW + timedelta(seconds=20)
    )
    assert (attempt.activity_id, attempt.number) == (outcome.activity_id, outcome.number)
    assert (outcome.talk_seconds, outcome.note, outcome.next) == (0, "rings", None)


def test_a_promise_carries_the_clients_clock() -> None:
    session = begin(card(phone()), None, NOW)
    session.start(NOW)
    at = NOW + timedelta(days=1)
    found = Moment(
        at=at,
        wall=at.astimezone(ZoneInfo("Asia/Tokyo")).replace(tzinfo=None),
        zone="Asia/Tokyo",
        has_time=True,
    )
    form = outcome_form(
        session, Typed(comment="price"), CALL_BACK, found=found, minutes=15, now=NOW + timedelta(seconds=65)
    )
    assert form.next is not None
    assert (form.next.is_promise, form.next.due_zone, form.next.due_at, form.next.note) == (
        True,
        "Asia/Tokyo",
        at,
        "price",
    )
    assert form.talk_seconds == 65


def test_what_is_typed_survives_the_journal_without_the_outcome() -> None:
    typed = Typed(outcome="sale", note="“ё”\nтри", when="завтра 10", impression="hot", promise=True)
    assert from_text(typed.as_text()) == replace(typed, outcome="")
    assert from_text("{broken") == Typed()
    assert Typed(outcome="sale").is_empty()
