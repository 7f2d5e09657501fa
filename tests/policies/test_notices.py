"""Every table that open windows show tells them of its changes; what tells nothing is named here with the reason."""

from __future__ import annotations

import pytest

from tests.office import Office

pytestmark = pytest.mark.database

# Written together with something that tells, or shown to nobody who waits for it.
SILENT = {
    "alembic_version",
    "attachment_part",  # beside the file
    "audit",  # beside the change itself
    "client_search",
    "deed",
    "escalation_answer",
    "export",
    "import_change",
    "import_layout",
    "listed_number",
    "mass_change_row",  # beside the change and the clients
    "not_duplicate",
    "ownership_change",  # beside the client
    "queue_skip",
    "script_version",
    "server_identity",
    "staff_day",  # beside the activity
    "staff_hour",
    "staff_refusal",
    "staff_setting",
}


def test_every_table_tells_of_its_changes_or_is_silent_for_a_reason(office: Office) -> None:
    telling = {
        row[0]
        for row in office.rows(
            "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid"
            " where c.relnamespace = 'crm'::regnamespace and p.proname like 'tell\\_%%'"
        )
    }
    tables = {row[0] for row in office.rows("select tablename from pg_tables where schemaname = 'crm'")}
    assert tables - telling == SILENT & tables


@pytest.mark.parametrize(
    ("sql", "payload"),
    [
        ("update crm.purpose set name = name", "purpose *"),
        ("update crm.calling_window set opens = opens", "calling_window *"),
        ("insert into crm.sales_group (name) values ('West')", "sales_group *"),
        ("update crm.activity_kind set name = name", "activity_kind *"),
        (
            "insert into crm.assignment (id, name, kind, group_id) select gen_random_uuid(), 'X', 'call', min(id) from crm.sales_group",
            "assignment *",
        ),
    ],
)
def test_a_change_of_the_house_is_heard(office: Office, sql: str, payload: str) -> None:
    with office.psql("anna") as anna, office.psql("boss") as boss:
        anna.execute("listen nezabudka")
        boss.execute(sql)
        assert [notice.payload for notice in anna.notifies(timeout=5, stop_after=1)] == [payload]


def test_a_call_for_help_names_the_client(office: Office) -> None:
    client = office.client("anna")
    with office.psql("leo") as leo, office.psql("anna") as anna:
        leo.execute("listen nezabudka")
        anna.execute("insert into crm.help_request (id, client_id) values (gen_random_uuid(), %s)", (client,))
        heard = [notice.payload for notice in leo.notifies(timeout=5, stop_after=1)]
    assert heard == [f"help_request {client}"]


@pytest.mark.parametrize(
    "sql",
    [
        "insert into crm.phone (id, client_id, raw) select gen_random_uuid(), id, '7' from crm.client",
        "insert into crm.contact_person (id, client_id, name) select gen_random_uuid(), id, 'X' from crm.client",
        "update crm.phone set raw = '8'",
    ],
)
def test_numbers_and_people_are_heard_as_a_change_of_the_card(office: Office, sql: str) -> None:
    client = office.client("anna")
    with office.psql("leo") as leo, office.psql("anna") as anna:
        leo.execute("listen nezabudka")
        anna.execute(sql)
        heard = [notice.payload for notice in leo.notifies(timeout=5, stop_after=1)]
    assert heard == [f"client {client}"]
