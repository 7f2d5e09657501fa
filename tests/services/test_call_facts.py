"""What is reckoned with when an outcome is filed: read narrowly, the same as a whole card says, in few ways to the server."""

from __future__ import annotations

import contextlib
import random
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, text
from sqlalchemy.orm import Session

from app.errors import Refused
from app.services import calls, consequences
from app.services.call_facts import read_facts
from app.services.calls import Outcome
from app.services.clients import read_card
from app.services.deeds import DeedRefused
from app.services.dictionaries import read_books
from app.services.planning import NextContact
from tests.office import Office

pytestmark = pytest.mark.database

CODES = ("no_answer", "busy", "interested", "call_back", "dead_number")
NUMBERS = ("+380442345678", "+380442345679", "+380442345680")
NOW = datetime.now(UTC).replace(microsecond=0)


def a_client(office: Office, rolled: random.Random) -> uuid.UUID:
    """Somebody with a history, numbers of all states, people who may be silent, plans and a promise now and then."""
    client = office.client(phone=None, region=rolled.choice([None, "Крим"]), project_code=None)
    people = [
        office.person(
            client, dnc_until=rolled.choice([None, NOW + timedelta(days=2), NOW - timedelta(days=2)])
        )
        for _ in range(2)
    ]
    for number in NUMBERS:
        state = rolled.choice(["new", "good", "dead", "bad"])
        owner = rolled.choice([None, *people])
        office.add(
            "phone",
            id=uuid.uuid4(),
            client_id=client,
            raw=number,
            number=number,
            state=state,
            person_id=owner,
        )
    if rolled.random() < 0.3:
        office.add("dnc_entry", id=uuid.uuid4(), scope="number", number=NUMBERS[0], client_id=client)
    for back in range(rolled.randrange(9)):
        at = NOW - timedelta(hours=7 * back + 1, minutes=rolled.randrange(60))
        done = {"state": "done", "started_at": at, "done_at": at, "outcome_code": rolled.choice(CODES[:2])}
        office.activity(client, kind=rolled.choice(["call", "call", "meeting"]), **done)
    if rolled.random() < 0.5:
        state = rolled.choice(["planned", "open"])
        office.activity(client, state=state, is_promise=rolled.random() < 0.5)
    return client


@pytest.mark.parametrize("seed", range(12))
def test_the_facts_are_those_of_the_card(office: Office, seed: int) -> None:
    client = a_client(office, random.Random(seed))
    with office.as_user("anna") as db:
        card, books = read_card(db, client), read_books(db)
        for code in CODES:
            told = db.execute(
                text("select crm.outcome_facts(:client, :code, 'expensive', :now)"),
                {"client": client, "code": code, "now": NOW},
            ).scalar_one()
            read, whole = read_facts(told), consequences.facts_of(card, code, NOW)
            outcome = books.outcome(code)
            assert read.outcome == replace(outcome, name=read.outcome.name)
            if not (outcome.dead_number or outcome.do_not_call):
                whole = replace(whole, phones=())
            if outcome.delay_rule not in ("other_part_of_day", "next_day"):
                whole = replace(whole, rung_at=())
            assert (sorted(read.client.rung_at), set(read.client.phones)) == (
                sorted(whole.rung_at),
                set(whole.phones),
            )
            assert replace(read.client, rung_at=(), phones=()) == replace(whole, rung_at=(), phones=())
            assert set(read.books.windows) <= set(books.windows)
            assert read.books.reason("expensive") == books.reason("expensive")


@contextlib.contextmanager
def statements(db: Session) -> Iterator[list[str]]:
    """What goes to the server meanwhile."""
    sent: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    engine = db.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    yield sent
    event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize(
    ("code", "ways"), [("call_back", 1), ("sale", 1), ("no_answer", 2), ("do_not_call", 2)]
)
def test_an_outcome_goes_to_the_server_in_few_statements(office: Office, code: str, ways: int) -> None:
    form = an_outcome(office, code)
    with office.as_user("anna") as db, statements(db) as sent:
        calls.record_outcome(db, form)
    assert len(sent) == ways


def an_outcome(office: Office, code: str) -> Outcome:
    client = office.client()
    planned = office.activity(client)
    following = None
    if code == "call_back":
        following = NextContact(uuid.uuid4(), "call", NOW + timedelta(days=1), is_promise=True, note="prices")
    return Outcome(
        uuid.uuid4(),
        client,
        datetime.now(UTC),
        planned,
        code,
        number=NUMBERS[0],
        next=following,
        note="said a lot",
    )


def test_the_card_is_edited_only_by_what_changes_on_it(office: Office) -> None:
    form = an_outcome(office, "call_back")
    look = "select version, status, last_outcome, next_at from crm.client"
    before = office.rows(look)[0]
    with office.as_user("anna") as db:
        calls.record_outcome(db, form)
    assert office.rows(look) == [(before[0], "cold", "call_back", form.next.due_at)]
    warm = replace(
        an_outcome(office, "call_back"), client_id=form.client_id, activity_id=form.next.id, impression="warm"
    )
    with office.as_user("anna") as db:
        calls.record_outcome(db, warm)
    changed = office.rows("select after from crm.audit where verb = 'changed' and table_name = 'client'")
    assert changed == [({"status": "warm"},)]
    assert office.rows(look.replace("from", "from (select * from") + f" where id = '{form.client_id}') c")[0][
        :2
    ] == (
        before[0] + 1,
        "warm",
    )


@pytest.mark.parametrize("code", ["call_back", "no_answer", "refused"])
def test_the_same_outcome_again_answers_as_before_and_other_content_is_refused(
    office: Office, code: str
) -> None:
    form = an_outcome(office, code)
    if code == "refused":
        form = replace(form, refusal_code="expensive")
    with office.as_user("anna") as db:
        first = calls.record_outcome(db, form)
    with office.as_user("anna") as db:
        assert calls.record_outcome(db, form) == first
    with pytest.raises(DeedRefused), office.as_user("anna") as db:
        calls.record_outcome(db, replace(form, note="something else"))
    assert office.rows("select count(*) from crm.activity where parent_id = %s", form.activity_id) == [(1,)]


def test_whoever_calls_the_function_himself_gains_nothing(office: Office) -> None:
    """The rights of the caller decide: not even the facts of a colleague's client are told."""
    form = an_outcome(office, "no_answer")
    asked = {"client": form.client_id, "code": "no_answer", "now": NOW}
    with office.as_user("boris") as db:
        told = db.execute(text("select crm.outcome_facts(:client, :code, null, :now)"), asked)
        assert told.scalar_one() is None
    dial = text("select crm.start_call(gen_random_uuid(), 'x', :client, :call, :now, null, null, null)")
    with pytest.raises(Refused), office.as_user("boris") as db:
        db.execute(dial, asked | {"call": form.activity_id})
    assert office.rows("select state, version from crm.activity") == [("planned", 1)]
