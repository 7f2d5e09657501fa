"""What a line of the list tells beside the columns of its client."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.services import client_lists
from app.services.client_lists import ClientQuery
from app.services.conditions import Condition
from tests.office import Office

pytestmark = pytest.mark.database


def test_the_next_plan_is_the_one_at_the_next_moment(office: Office) -> None:
    client = office.client("anna")
    office.activity(client, due_in=timedelta(days=2))
    office.activity(client, kind="meeting", due_in=timedelta(hours=3), is_promise=True)
    office.client("anna", name="Without")
    with office.as_user("anna") as db:
        with_plan, without = client_lists.read_first(db, ClientQuery())
    assert (with_plan.next_kind, with_plan.next_is_promise) == ("meeting", True)
    assert (without.next_at, without.next_kind, without.next_is_promise) == (None, None, False)


def test_a_look_through_all_results_ends_before_the_line_is_given_up(office: Office) -> None:
    client = office.client("anna")
    office.activity(client, state="done", done_at=datetime.now(UTC), result="Перезвонить")
    query = ClientQuery(Condition("result", "contains", ("перезв",)))
    for login, bound in (("anna", "15s"), ("boss", "6s")):
        with office.as_user(login) as db:
            assert [row.id for row in client_lists.read_first(db, query)] == [client]
            assert db.scalar(text("show statement_timeout")) == bound
