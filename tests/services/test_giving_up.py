"""Several plans given up with one reason, once, and taken up again."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.services import giving_up
from app.services.giving_up import GiveUpMany, TakeUpAgain
from app.services.handovers import RightMissing
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)


def planned(office: Office, owner: str = "anna", **fields: Any) -> uuid.UUID:
    return office.activity(office.client(owner), by=owner, **{"due_at": NOW + HOUR} | fields)


def give_up(office: Office, form: GiveUpMany, login: str = "leo") -> int:
    with office.as_user(login) as db:
        return giving_up.give_up_many(db, form)


def take_up(office: Office, of: uuid.UUID, login: str = "leo") -> int:
    with office.as_user(login) as db:
        return giving_up.take_up_again(db, TakeUpAgain(uuid.uuid4(), NOW, of))


def states(office: Office) -> dict[uuid.UUID, tuple[str, str]]:
    return {
        key: (state, result)
        for key, state, result in office.rows("select id, state, result from crm.activity")
    }


def form_of(*ids: uuid.UUID, reason: str = "season is over") -> GiveUpMany:
    return GiveUpMany(uuid.uuid4(), NOW, ids, reason)


def test_plans_are_given_up_with_the_reason_and_the_client_has_no_next_contact(office: Office) -> None:
    one, two = planned(office), planned(office, "boris")
    assert give_up(office, form_of(one, two)) == 2
    assert set(states(office).values()) == {("cancelled", "season is over")}
    assert office.rows("select distinct next_at from crm.client") == [(None,)]


def test_what_was_done_meanwhile_and_what_only_lacks_a_result_stays(office: Office) -> None:
    done = planned(office, state="done", done_at=NOW, due_at=NOW)
    dialled, foreign, one = (
        planned(office, state="open", due_at=NOW),
        planned(office, "clara"),
        planned(office),
    )
    assert give_up(office, form_of(done, dialled, foreign, one)) == 1
    found = states(office)
    assert [found[key][0] for key in (done, dialled, foreign, one)] == [
        "done",
        "open",
        "planned",
        "cancelled",
    ]


def test_the_same_form_again_gives_nothing_up_twice(office: Office) -> None:
    form = form_of(planned(office))
    assert give_up(office, form) == 1
    assert give_up(office, form) == 0


def test_taking_up_again_leaves_what_was_touched_since(office: Office) -> None:
    one, two = planned(office), planned(office)
    due = office.rows("select due_at from crm.activity where id = %s", one)
    form = form_of(one, two)
    give_up(office, form)
    with office.superuser() as connection:
        connection.execute(
            "update crm.activity set result = 'a word more', version = version + 1 where id = %s", (two,)
        )
    assert take_up(office, form.id, "anna") == 0
    assert take_up(office, form.id) == 1
    assert take_up(office, form.id) == 0
    assert states(office)[one] == ("planned", "") and states(office)[two][0] == "cancelled"
    assert office.rows("select due_at from crm.activity where id = %s and done_at is null", one) == due


def test_a_broken_promise_is_no_breach_any_more_when_it_is_taken_up_again(office: Office) -> None:
    promise = planned(office, is_promise=True, due_at=NOW - 3 * HOUR)
    form = form_of(promise)
    counted = "select coalesce(sum(promises_broken), 0)::integer from crm.staff_day"
    assert give_up(office, form, "anna") == 1
    assert office.rows(counted) == [(1,)]
    assert take_up(office, form.id, "anna") == 1
    assert office.rows(counted) == [(0,)]


def test_who_may_not_change_many_gives_up_one_at_a_time(office: Office) -> None:
    one, two = planned(office), planned(office)
    with pytest.raises(RightMissing):
        give_up(office, form_of(one, two), "anna")
    assert give_up(office, form_of(one), "anna") == 1
