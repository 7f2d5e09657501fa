"""What somebody with psql and a grudge could do to others: spoil what they read, keep himself from being dismissed, find out."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from app.services import setup
from tests.office import HAND_OVER, PASSWORD, Office

pytestmark = pytest.mark.database

BEYOND = psycopg.errors.DatetimeFieldOverflow
REFUSED = psycopg.errors.InsufficientPrivilege


@pytest.fixture(autouse=True)
def people_as_before(office: Office) -> Iterator[None]:
    yield
    office.clean()


MOMENTS = [
    f"update crm.{table} set {column} = '{moment}'"
    for table, columns in {
        "activity": ("due_at", "due_wall", "shown_at", "shown_until", "snoozed_until"),
        "client": ("last_at", "dnc_until", "converted_at"),
        "contact_person": ("birthday", "dnc_until"),
        "phone": ("last_at",),
    }.items()
    for column in columns
    for moment in ("infinity", "-infinity", "12000-01-01", "0044-03-15 BC")
]


@pytest.mark.parametrize("sql", MOMENTS)
def test_a_moment_no_program_can_read_is_refused(office: Office, sql: str) -> None:
    client = office.client("anna")
    office.person(client)
    office.activity(client)
    with office.psql("anna") as anna, pytest.raises(BEYOND):
        anna.execute(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %(client)s, 'call', '-infinity')",
        "insert into crm.activity (id, client_id, kind, due_at, due_wall)"
        " values (gen_random_uuid(), %(client)s, 'call', now(), 'infinity')",
        "insert into crm.queue_skip (id, client_id, staff_id, reason, until_at)"
        " values (gen_random_uuid(), %(client)s, %(me)s, 'x', '-infinity')",
        "insert into crm.dnc_entry (id, scope, client_id, reason, expires_at)"
        " values (gen_random_uuid(), 'client', %(client)s, 'x', 'infinity')",
        "insert into crm.contact_person (id, client_id, name, birthday) values (gen_random_uuid(), %(client)s, 'x', 'infinity')",
        "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)"
        " values (%(me)s, 'dials', 'day', 'infinity', true, 5)",
        "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)"
        " values (%(me)s, 'dials', 'day', '2026-11-02', true, 'NaN')",
    ],
)
def test_a_row_with_such_a_moment_or_without_a_number_is_refused(office: Office, sql: str) -> None:
    values = {"client": office.client("anna"), "me": office.staff["leo"]}
    with office.psql("leo") as leo, pytest.raises(BEYOND):
        leo.execute(sql, values)


def test_a_late_result_brings_the_heir_no_such_moment_either(office: Office) -> None:
    client = office.client("anna")
    with office.psql("leo") as leo:
        leo.execute(HAND_OVER, ([client], office.staff["boris"]))
    late = (
        "select crm.submit_late_result(gen_random_uuid(), 'x', %s, now() - interval '1 minute',"
        " jsonb_build_object('id', gen_random_uuid(), 'outcome_code', 'no_answer'),"
        " jsonb_build_object('id', gen_random_uuid(), 'due_at', now() + interval '1 day', 'due_wall', 'infinity'))"
    )
    office.rows("update crm.ownership_change set changed_at = now() returning id")
    with office.psql("anna") as anna, pytest.raises(BEYOND):
        anna.execute(late, (client,))
    assert office.rows("select count(*) from crm.activity") == [(0,)]


def _held(office: Office, login: str) -> psycopg.Connection[Any]:
    """A transaction left open, with all timeouts lifted."""
    line = psycopg.connect(office.superuser_url, user=login, password=PASSWORD)
    line.execute("set idle_in_transaction_session_timeout = 0")
    line.execute("select from crm.client for update")
    line.execute(
        "insert into crm.deed (id, staff_id, kind, digest) values (gen_random_uuid(), %s, 'x', 'x')",
        (office.staff[login],),
    )
    return line


@pytest.mark.parametrize("login", ["anna", "leo", "dora"])
def test_nobody_keeps_himself_from_being_dismissed_by_a_transaction_left_open(
    office: Office, login: str
) -> None:
    with office.psql("boss") as boss:
        if login == "dora":  # an administrator
            made = "select crm.save_staff(null, 'dora', 'Dora', 'admin', null, %s)"
            verifier = setup.scram_verifier(boss, "dora", PASSWORD)
            office.staff["dora"] = boss.execute(made, (verifier,)).fetchone()[0]
        held = _held(office, login)
        boss.execute("select crm.dismiss_staff(%s)", (office.staff[login],))
        with pytest.raises(psycopg.OperationalError):
            held.execute("select 1")
    office.staff.pop("dora", None)


def test_who_holds_his_clients_fast_is_signed_out_by_a_new_password(office: Office) -> None:
    client = office.client("anna")
    held = _held(office, "anna")
    with office.psql("boss") as boss:
        verifier = setup.scram_verifier(boss, "anna", "another-secret")
        save = (
            "select crm.save_staff(id, login, name, level, group_id, %s) from crm.staff where login = 'anna'"
        )
        boss.execute(save, (verifier,))
        with pytest.raises(psycopg.OperationalError):
            held.execute("select 1")
        with pytest.raises(psycopg.OperationalError):
            office.psql("anna").__enter__()
        boss.execute(HAND_OVER, ([client], office.staff["boris"]))
        boss.execute(save, (setup.scram_verifier(boss, "anna", PASSWORD),))
    assert office.rows("select owner_id from crm.client") == [(office.staff["boris"],)]


def test_nobody_but_an_administrator_ends_sessions_so(office: Office) -> None:
    with office.psql("anna") as anna:
        for call in ("crm.dismiss_staff(%s)", "crm.end_sessions(%s)"):
            with office.psql("leo") as leo, pytest.raises(REFUSED):
                leo.execute(f"select {call}", (office.staff["anna"],))
        assert anna.execute("select 1").fetchone() == (1,)


def test_one_colleagues_figures_cannot_be_reckoned_from_averages_of_days(office: Office) -> None:
    day = "insert into crm.staff_day (staff_id, day, group_id, dials) values (%s, %s, %s, %s) returning day"
    with office.psql("boss") as boss:
        for login in ("clara", "lena"):
            boss.execute(
                "select crm.save_staff(id, login, name, 'manager', %s) from crm.staff where login = %s",
                (office.groups["North"], login),
            )
    for login, when, dials in (
        ("anna", "2026-11-02", 10),
        ("boris", "2026-11-02", 20),
        ("clara", "2026-11-02", 30),
        ("anna", "2026-11-03", 1),
        ("boris", "2026-11-03", 77),
        ("boris", "2026-11-04", 55),
    ):
        office.rows(day, office.staff[login], when, office.groups["North"], dials)
    asked = "select people, dials from crm.group_average(%s, %s)"
    with office.psql("anna") as anna:
        assert anna.execute(asked, ("2026-11-02", "2026-11-04")).fetchone() == (4, 15)
        assert anna.execute(asked, ("2026-11-03", "2026-11-03")).fetchone() == (4, None)
        assert anna.execute(asked, ("2026-11-04", "2026-11-04")).fetchone() == (4, None)


def test_a_lead_who_changed_groups_takes_nothing_away_from_the_former_one(office: Office) -> None:
    with office.psql("boss") as boss:
        boss.execute(
            "insert into crm.staff_right (staff_id, name, granted) values (%s, 'import', true)",
            (office.staff["leo"],),
        )
    batch, made = uuid.uuid4(), uuid.uuid4()
    with psycopg.connect(office.superuser_url, user="leo", password=PASSWORD) as leo:
        leo.execute(
            "insert into crm.import_batch (id, author_id, file_name, sha256, settings) values (%s, %s, 'a', 'b', '{}')",
            (batch, office.staff["leo"]),
        )
        leo.execute(
            "select * from crm.merge_import(%s, jsonb_build_array(jsonb_build_object('n', 0, 'id', %s::text, 'name', 'Firm')),"
            " jsonb_build_object('group_id', %s::integer, 'policy', 'skip'))",
            (batch, made, office.groups["North"]),
        )
    with office.psql("boss") as boss:
        boss.execute(
            "select crm.save_staff(id, login, name, level, %s) from crm.staff where login = 'leo'",
            (office.groups["South"],),
        )
    with office.psql("leo") as leo:
        assert leo.execute("select * from crm.revert_import(%s)", (batch,)).fetchone() == (0, 0, 1)
    assert office.rows("select id from crm.client") == [(made,)]


def test_a_lead_cannot_silence_a_managers_reminders(office: Office) -> None:
    activity = office.activity(office.client("anna"))
    silence = "update crm.activity set snoozed_until = now() + interval '1 year', shown_until = now() + interval '1 year'"
    with office.psql("leo") as leo:
        leo.execute(silence)
        leo.execute("update crm.activity set remind_minutes = -32768, minutes = -5")
    told = "select snoozed_until, shown_until, remind_minutes, minutes from crm.activity where id = %s"
    assert office.rows(told, activity) == [(None, None, 0, 0)]
    with office.psql("anna") as anna:
        anna.execute(silence)
    assert None not in office.rows(told, activity)[0]


def test_a_deed_noted_by_a_bystander_does_not_stop_an_undo(office: Office) -> None:
    client, deed = office.client("anna"), uuid.uuid4()
    note = "insert into crm.deed (id, staff_id, kind, digest, client_id) values (gen_random_uuid(), %s, %s, 'x', %s)"
    with office.psql("leo") as leo:
        give = "select crm.hand_over(%s, array[%s]::uuid[], array[%s]::integer[], null, null, '')"
        leo.execute(give, (deed, client, office.staff["boris"]))
        with office.psql("anna") as anna:
            anna.execute(note, (office.staff["anna"], "outcome", client))
            with pytest.raises(REFUSED):
                anna.execute(note, (office.staff["anna"], "late_result", client))
        assert leo.execute("select crm.undo_hand_over(%s)", (deed,)).fetchone() == (1,)


def test_a_lead_hangs_no_work_on_another_groups_assignment(office: Office) -> None:
    client, theirs, ours = office.client("anna"), uuid.uuid4(), uuid.uuid4()
    made = "insert into crm.assignment (id, name, kind, note, group_id) values (%s, 'Autumn', 'call', '', %s)"
    hang = (
        "insert into crm.activity (id, client_id, kind, due_at, is_assignment, assignment_id)"
        " values (gen_random_uuid(), %s, 'call', now(), true, %s) returning assignment_id"
    )
    with office.psql("lena") as lena:
        lena.execute(made, (theirs, office.groups["South"]))
    with office.psql("leo") as leo:
        leo.execute(made, (ours, office.groups["North"]))
        assert [leo.execute(hang, (client, one)).fetchone() for one in (theirs, ours)] == [(None,), (ours,)]


@pytest.mark.parametrize(
    "steps",
    ["5", '"x"', "{}", "[1, 2]", "[null]", "[[]]", '[{"other_to": "²"}]'],
)
def test_a_script_nobody_could_read_is_refused(office: Office, steps: str) -> None:
    write = (
        "insert into crm.script (id, name, language, steps) values (gen_random_uuid(), 'x', 'ru', %s::jsonb)"
    )
    with office.psql("boss") as boss:
        boss.execute(
            "insert into crm.staff_right (staff_id, name, granted) values (%s, 'edit_scripts', true)",
            (office.staff["anna"],),
        )
    with office.psql("anna") as anna:
        anna.execute(write, ('[{"title": "a", "text": "b", "other_to": 1}]',))
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            anna.execute(write, (steps,))


DEEP = "(repeat('{\"a\": ', 900) || '1' || repeat('}', 900))::jsonb"
LONG = "(' {\"a\": 1' || repeat('0', 5000) || '}')::jsonb"


@pytest.mark.parametrize("json", [DEEP, LONG])
@pytest.mark.parametrize(
    "sql",
    [
        "update crm.client set facts = {json}",
        "insert into crm.saved_view (id, staff_id, page, name, content) values (gen_random_uuid(), crm.my_id(), 'clients', 'x', {json})",
        "insert into crm.mass_change (id, staff_id, kind, said) values (gen_random_uuid(), crm.my_id(), 'fields', {json})",
        "insert into crm.mass_change (id, staff_id, kind, selection) values (gen_random_uuid(), crm.my_id(), 'fields', {json})",
    ],
)
def test_json_no_program_can_read_is_refused(office: Office, sql: str, json: str) -> None:
    office.client("anna")
    with office.psql("anna") as anna, pytest.raises(psycopg.errors.InvalidParameterValue):
        anna.execute(sql.format(json=json))


@pytest.mark.parametrize("facts", ["[1]", '"x"', '{"a": {"b": "c"}}', '{"a": null}'])
def test_facts_are_words_with_short_answers(office: Office, facts: str) -> None:
    office.client("anna")
    with office.psql("anna") as anna, pytest.raises(psycopg.errors.InvalidParameterValue):
        anna.execute("update crm.client set facts = %s::jsonb", (facts,))


@pytest.mark.parametrize(
    "sql",
    [
        "insert into crm.consent (id, client_id, channel, given, expires_at)"
        " select gen_random_uuid(), id, 'call', true, 'infinity' from crm.client",
        "update crm.saved_view set changed_at = 'infinity'",
        "update crm.saved_view set removed_at = '-infinity'",
    ],
)
def test_a_moment_no_program_can_read_is_refused_in_lists_and_logs_too(office: Office, sql: str) -> None:
    office.client("anna")
    with office.psql("anna") as anna:
        anna.execute(
            "insert into crm.saved_view (id, staff_id, page, name, content) values (gen_random_uuid(), crm.my_id(), 'clients', 'x', '{}')"
        )
        with pytest.raises(BEYOND):
            anna.execute(sql)


def test_own_fields_hold_only_what_their_field_is_made_for(office: Office) -> None:
    client = office.client("anna")
    for code, kind in (
        ("fleet", "number"),
        ("grade", "choice"),
        ("until", "date"),
        ("big", "yes_no"),
        ("pain", "text"),
    ):
        office.add(
            "own_field", code=code, name=code, name_ru=code, name_uk=code, kind=kind, choices=["A", "B"]
        )
    good = {"fleet": 14, "grade": "A", "until": "2026-12-31", "big": True, "pain": "Odesa"}
    wrong = [
        {"fleet": "14"},
        {"grade": "C"},
        {"until": "31.12.2026"},
        {"big": 1},
        {"pain": ["x"]},
        {"unknown": "x"},
    ]
    with office.psql("anna") as anna:
        anna.execute("update crm.client set own = %s where id = %s", (Jsonb(good), client))
        for own in wrong:
            with pytest.raises(psycopg.errors.InvalidParameterValue):
                anna.execute("update crm.client set own = %s where id = %s", (Jsonb(own), client))
        # A choice taken from the list later does not spoil the card.
        with office.superuser() as root:
            root.execute("update crm.own_field set choices = '[\"B\"]' where code = 'grade'")
        anna.execute("update crm.client set own = own || '{\"fleet\": 15}' where id = %s", (client,))


def test_nobody_writes_into_the_change_of_many_of_another(office: Office) -> None:
    client = office.client("anna")
    office.add("mass_change", id=uuid.uuid4(), staff_id=office.staff["leo"], kind="fields")
    mass = office.rows("select id from crm.mass_change")[0][0]
    with office.psql("anna") as anna, pytest.raises(REFUSED):
        anna.execute("insert into crm.mass_change_row (mass_id, client_id) values (%s, %s)", (mass, client))


def test_a_part_comes_with_its_file_or_not_at_all(office: Office) -> None:
    client, file = office.client("anna"), uuid.uuid4()
    add = (
        "insert into crm.attachment (id, client_id, name, size, sha256) values (%s, %s, 'offer.pdf', 3, 'x')"
    )
    part = "insert into crm.attachment_part (attachment_id, place, client_id, bytes) values (%s, %s, %s, %s)"
    with office.psql("anna") as anna:
        with anna.transaction():
            anna.execute(add, (file, client))
            anna.execute(part, (file, 0, client, b"abc"))
        for place, said in ((1, b"more"), (1, b"")):
            with pytest.raises(REFUSED):
                anna.execute(part, (file, place, client, said))
    other = office.client("anna")
    with office.psql("leo") as leo, pytest.raises(REFUSED):
        leo.execute(part, (file, 1, other, b"x"))
