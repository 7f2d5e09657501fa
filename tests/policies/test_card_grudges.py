"""A card with a grudge: when a file was removed rewritten, days that no calendar has, texts that no window shows."""

from __future__ import annotations

import uuid

import psycopg
import pytest
from psycopg.types.json import Jsonb

from app.errors import KnownError
from app.services import attachments
from app.services.entry_names import TextBeyondReason
from tests.office import Office

pytestmark = pytest.mark.database

WRONG = psycopg.errors.InvalidParameterValue


def test_when_a_file_was_removed_is_not_rewritten(office: Office) -> None:
    client = office.client("anna")
    office.add(
        "attachment",
        id=uuid.uuid4(),
        client_id=client,
        name="offer.pdf",
        size=0,
        sha256="x",
        added_by=office.staff["leo"],
    )
    told = "select removed_at, removed_by from crm.attachment"
    with office.psql("leo") as leo:
        leo.execute("update crm.attachment set removed_at = now()")
    before = office.rows(told)
    with office.psql("anna") as anna:
        for moment in ("infinity", "2001-01-01", "-infinity"):
            anna.execute("update crm.attachment set removed_at = %s", (moment,))
            assert office.rows(told) == before
        anna.execute("update crm.attachment set removed_at = null")
        assert office.rows(told) == [(None, None)]


def test_the_name_of_a_file_is_shown_as_it_reads(office: Office) -> None:
    client = office.client("anna")
    with office.psql("anna") as anna:
        anna.execute(
            "insert into crm.attachment (id, client_id, name, size, sha256)"
            " values (gen_random_uuid(), %s, E'invoice\\u202Efdp.exe\\n', 0, 'x')",
            (client,),
        )
    with office.as_user("leo") as db:
        assert [file.name for file in attachments.list_files(db, client)] == ["invoicefdp.exe"]


@pytest.mark.parametrize(
    "day", ["2026-02-30", "2026-04-31", "2025-02-29", "0000-01-01", "1899-12-31", "9999-12-31"]
)
def test_an_own_field_holds_no_day_that_no_calendar_has(office: Office, day: str) -> None:
    office.client("anna")
    office.add(
        "own_field", code="until", name="Until", name_ru="Until", name_uk="Until", kind="date", choices=[]
    )
    with office.psql("anna") as anna:
        for good in ("2026-02-28", "2024-02-29", "2026-12-31", "1900-01-01", "2200-12-31"):
            anna.execute("update crm.client set own = %s", (Jsonb({"until": good}),))
        with pytest.raises(WRONG):
            anna.execute("update crm.client set own = %s", (Jsonb({"until": day}),))


LINE, PAGE = "repeat('ї ', 2000)", "repeat('ї ', 200000)"
ADD = "insert into crm.{} values (gen_random_uuid(), %(client)s, {})"


@pytest.mark.parametrize(
    "sql",
    [
        *(
            f"update crm.client set {column} = {LINE} where id = %(client)s"
            for column in (
                "name", "country", "region", "city", "address", "postal_code", "time_zone", "tax_id", "email",
                "website", "closed_reason",
            )
        ),
        f"update crm.client set note = {PAGE} where id = %(client)s",
        f"insert into crm.client (id, owner_id, name) values (gen_random_uuid(), crm.my_id(), {LINE})",
        *(
            f"update crm.contact_person set {column} = {LINE} where client_id = %(client)s"
            for column in ("name", "role", "email")
        ),
        f"update crm.contact_person set note = {PAGE} where client_id = %(client)s",
        ADD.format("contact_person (id, client_id, name)", LINE),
        f"update crm.phone set raw = {LINE} where client_id = %(client)s",
        f"update crm.phone set extension = {LINE} where client_id = %(client)s",
        ADD.format("phone (id, client_id, raw)", LINE),
        f"update crm.activity set plan_note = {PAGE} where client_id = %(client)s",
        f"update crm.activity set result = {PAGE} where client_id = %(client)s",
        f"update crm.activity set number = {LINE} where client_id = %(client)s",
        f"update crm.activity set due_zone = {LINE} where client_id = %(client)s",
        ADD.format("activity (id, client_id, kind, due_at, plan_note)", f"'call', now(), {PAGE}"),
        ADD.format("activity (id, client_id, kind, due_at, origin)", f"'call', now(), {LINE}"),
        ADD.format("consent (id, client_id, channel, given, note)", f"'call', true, {PAGE}"),
        ADD.format("help_request (id, client_id, note)", PAGE),
        ADD.format("dnc_entry (id, client_id, scope, reason)", f"'client', {PAGE}"),
        ADD.format("queue_skip (id, client_id, staff_id, until_at, reason)", f"crm.my_id(), now(), {PAGE}"),
        ADD.format("attachment (id, client_id, name, size, sha256, media_type)", f"'x', 0, 'x', {LINE}"),
        ADD.format("attachment (id, client_id, name, size, sha256)", f"'x', 0, {LINE}"),
    ],
)  # fmt: skip
def test_a_text_no_window_could_show_is_refused(office: Office, sql: str) -> None:
    client = office.client("anna")
    office.person(client)
    office.activity(client)
    with office.psql("anna") as anna, pytest.raises(WRONG):
        anna.execute(sql, {"client": client})


def test_who_exports_names_no_endless_list(office: Office) -> None:
    with office.psql("leo") as leo, pytest.raises(WRONG):
        leo.execute(
            f"insert into crm.export (id, staff_id, what, rows) values (gen_random_uuid(), crm.my_id(), {LINE}, 1)"
        )


def test_a_card_with_an_old_long_text_is_still_handed_over_and_worked_on(office: Office) -> None:
    client = office.client("anna", note="ї" * 300_000, address="ї" * 5_000)
    office.activity(client, plan_note="ї" * 300_000)
    with office.psql("leo") as leo:
        give = (
            "select crm.hand_over(gen_random_uuid(), array[%s]::uuid[], array[%s]::integer[], null, null, '')"
        )
        leo.execute(give, (client, office.staff["boris"]))
    with office.psql("boris") as boris:
        boris.execute("update crm.client set status = 'warm', last_at = now()")
        boris.execute("update crm.activity set shown_at = now()")


def test_the_program_says_it_in_one_sentence(office: Office) -> None:
    client = office.client("anna")
    with pytest.raises(KnownError) as told, office.as_user("anna") as db:
        db.connection().exec_driver_sql(
            f"update crm.client set city = {LINE} where id = %(client)s", {"client": client}
        )
    assert type(told.value) is TextBeyondReason
