"""The calendar, do-not-call lists and consents by robot, as each level."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.commands.robot.seat import Seat
from app.commands.robot.session import respond
from tests.office import PASSWORD, Office

pytestmark = pytest.mark.database


def said(seat: Seat, request: dict[str, Any]) -> dict[str, Any]:
    """The answer to one line."""
    told: dict[str, Any] = json.loads(json.dumps(respond(seat, json.dumps(request).encode())))
    return told


@pytest.fixture
def robot(office: Office) -> Iterator[Any]:
    """Asks as the person who is named first; answers the answer, or the code of the error."""
    seat = Seat(server=office.url)

    def ask(login: str, do: str, **given: Any) -> Any:
        if seat.opened is None or seat.opened.me.login != login:
            signed = said(seat, {"do": "sign_in", "login": login, "password": PASSWORD})
            assert signed["ok"], signed
        told = said(seat, {"do": do, **given})
        return told["answer"] if told["ok"] else told["error"]["code"]

    yield ask
    seat.leave()


def test_week_of_others_is_read_by_who_may_and_counts_calls(office: Office, robot: Any) -> None:
    client, at = office.client("anna"), datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    for minute in range(6):
        office.activity(client, due_at=at + timedelta(days=3, minutes=minute), origin="recycle")
    meeting = office.activity(client, kind="meeting", due_at=at + timedelta(days=4))
    since = at.isoformat()
    seen = robot("leo", "calendar", since=since, days=7, people=["anna"])
    assert [one["id"] for one in seen["entries"]] == [str(meeting)]
    assert [(one["total"], one["done"]) for one in seen["calls"]] == [(6, 0)]
    assert len(robot("leo", "calendar", since=since, days=7, people=["anna"], each=True)["entries"]) == 7
    assert robot("leo", "calendar", since=since, days=7)["entries"] == []
    assert robot("anna", "calendar", people=["boris"]) == "bad_argument"
    assert robot("leo", "calendar", people=["clara"]) == "bad_argument"


def test_entry_is_made_found_and_lifted_by_who_may(office: Office, robot: Any) -> None:
    client = office.client("anna", name="Lagoon")
    made = robot("leo", "do_not_call", client=str(client), reason="asked by letter", list="complaint")
    assert robot("anna", "lift", entry=made["entry"], reason="x") == "refused"
    assert robot("anna", "do_not_call", client=str(client), reason=" ") == "reason_missing"
    assert robot("anna", "do_not_call", client=str(client), reason="x", list="none") == "list_hidden"
    [row] = robot("anna", "do_not_call_entries", search="lagoon")["rows"]
    assert (row["reason"], row["list_code"], row["author_name"]) == (
        "asked by letter",
        "complaint",
        "Leo North",
    )
    assert robot("clara", "do_not_call_entries", state="all")["rows"] == []
    assert robot("leo", "lift", entry=made["entry"], reason="they rang") == {"lifted": 1}
    assert robot("leo", "lift", entry=made["entry"], reason="they rang") == "already_lifted"
    [row] = robot("anna", "do_not_call_entries", state="ended")["rows"]
    assert row["lift_reason"] == "they rang"


def test_bare_numbers_are_for_administrators(robot: Any, office: Office) -> None:
    numbers = ["044 234 56 78", "+380442345679", "nonsense"]
    assert robot("leo", "list_numbers", numbers=numbers, list="register", reason="state") == "refused"
    told = robot("boss", "list_numbers", numbers=numbers, list="register", reason="state")
    assert told == {"added": 2, "known": 0, "bad": ["nonsense"]}
    assert robot("boss", "list_numbers", numbers=["nonsense"], list="register", reason="x") == "bad_argument"


def test_consents_are_written_and_read(office: Office, robot: Any) -> None:
    client = office.client("anna")
    given = {"client": str(client), "channel": "email"}
    assert uuid.UUID(robot("anna", "consent", given=True, **given)["consent"])
    robot("anna", "consent", given=False, note="by letter", **given)
    told = robot("anna", "consents", client=str(client))
    assert [(one["given"], one["holds"]) for one in told] == [(False, True), (True, False)]
    assert robot("clara", "consents", client=str(client)) == []
    assert robot("clara", "consent", given=True, **given) == "refused"
