"""Real deeds filed without a line: they arrive in order, also for a client that was handed over meanwhile."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from app.errors import ConnectionLost
from app.services import calls, planning
from app.services.access import enter
from app.services.desk import Desk
from tests.office import HAND_OVER, PASSWORD, Office
from tests.seats import eventually

pytestmark = pytest.mark.database


@pytest.fixture
def desk(office: Office) -> Iterator[Desk]:
    made = enter(office.url, "anna", PASSWORD)
    # Its first look at the line ends with a time for the next one; before that it would send by itself.
    eventually(lambda: time.monotonic() < made._due < float("inf"))
    yield made
    made.close()


def without_a_line(desk: Desk) -> None:
    """What the desk does when a call has just failed; the looking after is not asked to hurry."""
    desk._pause = lambda tries: 600.0
    desk._went_offline(ConnectionLost())


def call_of(client: uuid.UUID) -> tuple[calls.Attempt, calls.Outcome]:
    now, activity = datetime.now(UTC), uuid.uuid4()
    following = planning.NextContact(
        id=uuid.uuid4(), kind="call", due_at=now + timedelta(days=1), is_promise=True
    )
    attempt = calls.Attempt(uuid.uuid4(), client, now, activity, number="+380442345678")
    return attempt, calls.Outcome(
        uuid.uuid4(),
        client,
        now,
        activity,
        "call_back",
        note="просила перезвонить",
        number=attempt.number,
        next=following,
    )


def test_a_whole_call_made_without_a_line_arrives(desk: Desk, office: Office) -> None:
    client = office.client()
    attempt, outcome = call_of(client)
    without_a_line(desk)
    assert desk.submit(calls.start_call, attempt).status == "kept"
    assert desk.submit(calls.record_outcome, outcome).status == "kept"
    assert (desk.state.unsent, office.rows("select count(*) from crm.activity")) == (2, [(0,)])
    done = desk.replay()
    assert (done.saved, done.left) == (2, 0), [e.reason for e in desk.journal.recent()]
    states = dict(office.rows("select id, state from crm.activity"))
    assert states == {outcome.activity_id: "done", outcome.next.id: "planned"}
    again = desk.submit(calls.record_outcome, outcome)
    assert (again.status, again.answer.next_id) == ("saved", outcome.next.id)
    assert len(office.rows("select id from crm.activity")) == 2


def test_an_outcome_taken_back_without_a_line_leaves_nothing_planned(desk: Desk, office: Office) -> None:
    client = office.client()
    attempt, outcome = call_of(client)
    without_a_line(desk)
    desk.submit(calls.start_call, attempt)
    desk.submit(calls.record_outcome, outcome)
    desk.submit(calls.undo_outcome, calls.Undo(uuid.uuid4(), client, datetime.now(UTC), outcome.id))
    assert desk.replay().saved == 3, [e.reason for e in desk.journal.recent()]
    assert office.rows("select id from crm.activity where state = 'planned'") == []


def test_the_outcome_of_a_client_handed_over_meanwhile_enters_its_history(desk: Desk, office: Office) -> None:
    client = office.client()
    attempt, outcome = call_of(client)
    without_a_line(desk)
    desk.submit(calls.start_call, attempt)
    desk.submit(calls.record_outcome, outcome)
    with office.psql("leo") as lead:
        lead.execute(HAND_OVER, ([client], office.staff["boris"]))
    done = desk.replay()
    # The attempt is refused: the client is not hers any more. The result of the call is not lost for that.
    assert (done.saved, done.refused, done.left) == (1, 1, 0), [e.reason for e in desk.journal.recent()]
    assert office.rows(
        "select result, done_by, owner_id from crm.activity where id = %s", outcome.activity_id
    ) == [("просила перезвонить", office.staff["anna"], office.staff["boris"])]


def test_a_deed_for_a_client_that_was_never_hers_is_refused(desk: Desk, office: Office) -> None:
    attempt, _ = call_of(office.client("clara"))
    receipt = desk.submit(calls.start_call, attempt)
    assert (receipt.status, receipt.error.code) == ("refused", "refused")
    attempt, _ = call_of(uuid.uuid4())
    assert desk.submit(calls.start_call, attempt).status == "refused"
