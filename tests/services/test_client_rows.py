"""What a line of the list tells beside the columns of its client."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.services import client_lists
from app.services.client_lists import ClientQuery
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
