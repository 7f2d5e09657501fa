"""What the robot's commands do, without a process for each of them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.office import PASSWORD, Office
from tests.robots import Inside, Refusal

pytestmark = [pytest.mark.database, pytest.mark.journey]

Enter = Callable[[str], Inside]
MONDAY_NINE = "2037-11-23T09:00:00+02:00"


@pytest.fixture
def enter(office: Office) -> Iterator[Enter]:
    """Signs a robot in."""
    with ExitStack() as stack:
        yield lambda login: stack.enter_context(Inside(office.url, login, PASSWORD))


def test_a_reminder_pops_up_on_one_pc_and_stays_until_it_is_answered(office: Office, enter: Enter) -> None:
    client = str(office.client())
    office_pc, home_pc = enter("anna"), enter("anna")
    promise = office_pc.ask("plan", client=client, at="in 5 minutes", promise=True)["activity"]

    assert office_pc.ask("reminders")["claimed"] == [promise]
    seen_at_home = home_pc.ask("reminders")
    assert seen_at_home["claimed"] == []
    assert [row["activity_id"] for row in seen_at_home["soon"]] == [promise]

    home_pc.ask("snooze", client=client, activity=promise, minutes=30)
    assert [row["activity_id"] for row in office_pc.ask("reminders", lead_minutes=40)["soon"]] == []
    office_pc.ask("answer", client=client, activity=promise, outcome="sale", note="First order")
    day = office_pc.ask("reminders")
    assert day["soon"] + day["overdue"] + day["later"] == []
    assert office_pc.ask("card", client=client)["stage"] == "client"
    assert office_pc.ask("figures")["sales"] == 1


def test_after_a_hand_over_the_former_owner_sees_nothing_and_the_heir_all(
    office: Office, enter: Enter
) -> None:
    client = str(office.client())
    anna, leo, boris = enter("anna"), enter("leo"), enter("boris")
    anna.ask("plan", client=client, at="tomorrow 10", promise=True, note="Tariff")
    with pytest.raises(Refusal):
        anna.ask("hand_over", clients=[client], to="boris")
    assert leo.ask("hand_over", clients=[client], to="boris") == {"moved": 1}
    with pytest.raises(Refusal, match="refused"):
        anna.ask("card", client=client)
    with office.psql("anna") as connection:
        assert connection.execute("select count(*) from crm.activity").fetchone() == (0,)
    card = boris.ask("card", client=client)
    assert (card["owner_name"], card["promise"]["plan_note"]) == ("Boris North", "Tariff")


def test_an_undone_outcome_leaves_everything_as_it_was(office: Office, enter: Enter) -> None:
    client = str(office.client())
    anna = enter("anna")
    call = anna.ask("start_call", client=client)["activity"]
    anna.ask("file_outcome", client=client, outcome="do_not_call", note="Asks for silence")
    assert anna.ask("my_day")["rows"] == []
    anna.ask("undo", client=client)
    assert [row["activity_id"] for row in anna.ask("open_calls")] == [call]
    anna.ask("file_outcome", client=client, outcome="refused", refusal="never")
    assert anna.ask("card", client=client)["closed_reason"] == "refused"


def test_the_same_deed_sent_twice_is_done_once(office: Office, enter: Enter) -> None:
    client = str(office.client())
    anna = enter("anna")
    anna.ask("clock", set=MONDAY_NINE)
    deed = str(uuid.uuid4())
    for _ in range(2):
        anna.ask("plan", client=client, at="tomorrow 10", deed=deed)
    assert office.rows("select count(*) from crm.activity where client_id = %s", client) == [(1,)]
    with pytest.raises(Refusal, match="deed_refused"):
        anna.ask("plan", client=client, at="tomorrow 11", deed=deed)
