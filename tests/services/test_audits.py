"""Who changed what is told to whoever sees the client, the rest to administrators, and can be unsaid by nobody."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest

from app.services import audits, handovers, planning
from app.services.audits import ChangeRow, ChangesQuery, list_changes
from app.services.planning import Move
from tests.office import Office

pytestmark = pytest.mark.database


def seen_by(office: Office, who: str, query: ChangesQuery | None = None) -> tuple[ChangeRow, ...]:
    with office.as_user(who) as db:
        return list_changes(db, query or ChangesQuery())


def rename(office: Office, who: str, client: uuid.UUID, name: str) -> None:
    with office.psql(who) as connection:
        connection.execute("update crm.client set name = %s where id = %s", (name, client))


def test_a_changed_name_is_told_with_its_author_before_and_after(office: Office) -> None:
    client = office.client("anna", name="Old name")
    rename(office, "anna", client, "New name")
    (row,) = seen_by(office, "anna", ChangesQuery(client_id=client, tables=("client",)))
    assert (row.by, row.verb, row.before, row.after) == (
        "Anna North",
        "changed",
        {"name": "Old name"},
        {"name": "New name"},
    )
    assert row.client_name == "New name"


def test_a_moved_plan_is_told(office: Office) -> None:
    client = office.client("anna")
    plan = office.activity(client)
    later = datetime.now(UTC) + timedelta(days=3)
    with office.as_user("anna") as db:
        planning.move_activity(db, Move(uuid.uuid4(), client, datetime.now(UTC), plan, later))
    (row,) = seen_by(office, "leo", ChangesQuery(tables=("activity",)))
    assert row.row_id == str(plan)
    assert datetime.fromisoformat(str(row.after["due_at"])) == later


def test_colleagues_and_other_groups_are_told_nothing_of_a_client(office: Office) -> None:
    client = office.client("anna")
    rename(office, "anna", client, "New name")
    assert {who: len(seen_by(office, who)) for who in ("anna", "leo", "boss", "boris", "lena", "clara")} == {
        "anna": 1,
        "leo": 1,
        "boss": 1,
        "boris": 0,
        "lena": 0,
        "clara": 0,
    }


def test_the_changes_follow_the_client_to_the_heir(office: Office) -> None:
    client = office.client("anna")
    rename(office, "anna", client, "New name")
    with office.as_user("leo") as db:
        request = handovers.HandOverRequest(client_ids=(client,), heirs=(office.staff["boris"],))
        handovers.give(db, handovers.foresee(db, request).plan)
    assert seen_by(office, "anna") == ()
    tables = [row.table for row in seen_by(office, "boris", ChangesQuery(client_id=client))]
    assert tables == ["owner", "client"]


def test_rules_and_people_are_told_to_administrators_only(office: Office) -> None:
    with office.psql("boss") as connection:
        connection.execute(
            "update crm.setting set value = value || '{\"per_day\": 5}' where key = 'attempts'"
        )
    (row,) = seen_by(office, "boss", ChangesQuery(tables=("setting",)))
    assert (row.row_id, row.by) == ("attempts", "Anton Boss")
    assert seen_by(office, "leo") == seen_by(office, "anna") == ()


def test_a_list_goes_on_below_its_last_row_and_never_repeats_one(office: Office) -> None:
    client = office.client("anna")
    for place in range(7):
        rename(office, "anna", client, f"Name {place}")
    with office.as_user("anna") as db:
        first = list_changes(db, ChangesQuery(), limit=4)
        rest = list_changes(db, ChangesQuery(before=first[-1]), limit=4)
    assert [row.after["name"] for row in (*first, *rest)] == [f"Name {place}" for place in range(6, -1, -1)]


def test_changes_of_one_row_are_read_newest_first(office: Office) -> None:
    with office.psql("boss") as connection:
        for name in ("A", "B"):
            connection.execute("update crm.purpose set name = %s where code = 'offer'", (name,))
    with office.as_user("boss") as db:
        rows = audits.read_changes(db, "purpose", "offer")
    assert [row.after for row in rows] == [{"name": "B"}, {"name": "A"}]
