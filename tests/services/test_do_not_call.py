"""Do-not-call lists: each list and scope at each of the three doors, until it ends or is lifted; and numbers from files."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.errors import Refused
from app.services import calls, do_not_call, imports, number_files, worklist
from app.services.calls import Attempt, NumberListed
from app.services.clients import read_card
from app.services.columns import guess_mapping
from app.services.dictionaries import read_books
from app.services.do_not_call import (
    AlreadyLifted,
    EntryEnds,
    EntryQuery,
    Lift,
    ListHidden,
    ManyNumbers,
    NewEntry,
    NothingToSilence,
    ReasonMissing,
)
from app.services.imports import ImportSettings
from app.services.outside.spreadsheets import FileFacts, Table
from app.services.worklist import QueueQuery
from tests.office import Office

pytestmark = pytest.mark.database

NUMBER, OTHER = "+380442345678", "+380442345679"
DAY = timedelta(days=1)


def now() -> datetime:
    return datetime.now(UTC)


def enter(office: Office, login: str = "anna", **given: Any) -> uuid.UUID:
    values = {"id": uuid.uuid4(), "scope": "client", "list_code": "own", "reason": "asked us not to"}
    with office.as_user(login) as db:
        return do_not_call.add_entry(db, NewEntry(**(values | given)), country="UA")


def lift(office: Office, login: str, entry: uuid.UUID, reason: str = "they rang themselves") -> int:
    with office.as_user(login) as db:
        return do_not_call.lift_entry(db, Lift(entry, reason))


def queued(office: Office, login: str = "anna") -> set[uuid.UUID]:
    noon = now().replace(hour=12, minute=0)
    with office.as_user(login) as db:
        asked = QueueQuery(now=noon, zone="Europe/Kyiv")
        return {row.client_id for row in worklist.my_queue(db, asked, read_books(db)).rows}


def dial(office: Office, client: uuid.UUID, number: str | None = NUMBER, login: str = "anna") -> bool:
    with office.as_user(login) as db:
        card = read_card(db, client)
        phone = next((one for one in card.phones if one.number == number), None)
        form = Attempt(uuid.uuid4(), client, now(), uuid.uuid4(), number, phone.id if phone else None,
                       phone.person_id if phone else None)  # fmt: skip
        try:
            calls.start_call(db, form)
        except NumberListed:
            db.rollback()
            return False
        db.rollback()
        return True


def two_numbers(office: Office) -> tuple[uuid.UUID, uuid.UUID]:
    """A client with a person who has a number of his own beside the firm's."""
    client = office.client("anna")
    person = office.person(client)
    office.add(
        "phone", id=uuid.uuid4(), client_id=client, person_id=person, raw=OTHER, number=OTHER, country="UA"
    )
    return client, person


def shift(office: Office, **ahead: timedelta) -> None:
    """The end of every entry moves to yesterday, as if time had gone: the queue is asked at noon, whatever the hour."""
    with office.superuser() as connection:
        connection.execute("update crm.dnc_entry set expires_at = now() - interval '1 day'")
        connection.execute("update crm.listed_number set until_at = now() - interval '1 day'")
        for table in ("client", "contact_person"):
            connection.execute(
                f"update crm.{table} set dnc_until = now() - interval '1 day' where dnc_until is not null"
            )


@pytest.mark.parametrize("listed", ["own", "register", "complaint"])
def test_whole_client_is_silent_at_queue_and_dial_until_it_is_lifted(office: Office, listed: str) -> None:
    client, _ = two_numbers(office)
    assert client in queued(office) and dial(office, client) and dial(office, client, OTHER)
    entry = enter(office, list_code=listed, client_id=client)
    assert client not in queued(office)
    assert not dial(office, client) and not dial(office, client, OTHER) and not dial(office, client, None)
    with office.as_user("anna") as db:
        card = read_card(db, client)
    said = do_not_call.why_silent(card, now())
    assert said is not None and (said.list_code, said.reason) == (listed, "asked us not to")
    assert card.usable_phones(now()) == ()
    assert lift(office, "leo", entry) == 2
    assert client in queued(office) and dial(office, client) and dial(office, client, OTHER)
    assert office.rows("select dnc_until from crm.client") == [(None,)]


@pytest.mark.parametrize("listed", ["own", "register", "complaint"])
def test_listed_number_stops_everybody_who_has_it_and_only_that_number(office: Office, listed: str) -> None:
    client, _ = two_numbers(office)
    foreign = office.client("clara")
    entry = enter(office, list_code=listed, client_id=client, scope="number", number="044 234-56-78")
    assert not dial(office, client) and dial(office, client, OTHER)
    assert not dial(office, foreign, login="clara")
    assert client in queued(office) and foreign not in queued(office, "clara")
    lift(office, "boss", entry)
    assert dial(office, client) and dial(office, foreign, login="clara")


@pytest.mark.parametrize("listed", ["own", "register", "complaint"])
def test_silent_person_is_not_dialled_while_the_firm_is(office: Office, listed: str) -> None:
    client, person = two_numbers(office)
    entry = enter(office, list_code=listed, client_id=client, scope="person", person_id=person)
    assert not dial(office, client, OTHER) and dial(office, client)
    assert client in queued(office)
    office.rows("delete from crm.phone where number = %s returning 1", NUMBER)
    assert client not in queued(office)
    lift(office, "leo", entry)
    assert client in queued(office) and dial(office, client, OTHER)


@pytest.mark.parametrize("scope", ["client", "person", "number"])
def test_entry_ends_by_itself(office: Office, scope: str) -> None:
    client, person = two_numbers(office)
    about = {"number": OTHER} if scope == "number" else {"person_id": person} if scope == "person" else {}
    enter(office, client_id=client, scope=scope, expires_at=now() + DAY, **about)
    assert not dial(office, client, OTHER)
    shift(office)
    assert dial(office, client, OTHER) and client in queued(office)
    with office.as_user("anna") as db:
        assert do_not_call.list_entries(db, EntryQuery()).rows == ()
        assert len(do_not_call.list_entries(db, EntryQuery(state="ended")).rows) == 1


def test_list_with_a_term_ends_entries_that_name_none(office: Office) -> None:
    with office.superuser() as connection:
        connection.execute("update crm.dnc_list set days = 30 where code = 'complaint'")
    client, person = two_numbers(office)
    enter(office, client_id=client, list_code="complaint")
    enter(
        office,
        client_id=client,
        scope="person",
        person_id=person,
        list_code="complaint",
        expires_at=now() + 2 * DAY,
    )
    ends = {scope: end - now() for scope, end in office.rows("select scope, expires_at from crm.dnc_entry")}
    assert timedelta(days=29, hours=23) < ends["client"] <= timedelta(days=30)
    assert ends["person"] <= 2 * DAY
    assert (
        timedelta(days=29, hours=23)
        < office.rows("select dnc_until - now() from crm.client")[0][0]
        <= timedelta(days=30)
    )


def test_longest_entry_rules_and_the_rest_goes_on_when_it_is_lifted(office: Office) -> None:
    client, _ = two_numbers(office)
    short = now() + 3 * DAY
    enter(office, client_id=client, expires_at=short, list_code="complaint")
    forever = enter(office, client_id=client)
    assert office.rows("select dnc_until > now() + interval '100 years' from crm.client") == [(True,)]
    lift(office, "leo", forever)
    assert office.rows("select dnc_until from crm.client") == [(short,)]
    assert not dial(office, client)


def test_reason_list_end_and_number_are_asked_for(office: Office) -> None:
    client = office.client()
    with pytest.raises(ReasonMissing):
        enter(office, client_id=client, reason="  ")
    with pytest.raises(ListHidden):
        enter(office, client_id=client, list_code="nothing")
    with pytest.raises(EntryEnds):
        enter(office, client_id=client, expires_at=now() - DAY)
    with pytest.raises(NothingToSilence):
        enter(office, client_id=client, scope="number", number="12")
    with pytest.raises(NothingToSilence):
        enter(office)
    assert office.rows("select from crm.dnc_entry") == []


def test_lifting_says_who_and_why_and_happens_once(office: Office) -> None:
    entry = enter(office, client_id=office.client(), reason="two\nlines")
    with pytest.raises(ReasonMissing):
        lift(office, "leo", entry, " ")
    lift(office, "leo", entry, "they\nrang  themselves")
    with pytest.raises(AlreadyLifted):
        lift(office, "boss", entry)
    with office.as_user("anna") as db:
        [row] = do_not_call.list_entries(db, EntryQuery(state="all")).rows
    assert (row.why, row.lift_reason, row.lifted_name) == ("two\nlines", "they rang themselves", "Leo North")
    assert (row.author_name, row.numbers, row.liftable) == ("Anna North", (NUMBER,), False)


def test_manager_lifts_only_his_own_of_the_day_and_sees_no_foreign_entry(office: Office) -> None:
    client = office.client("anna")
    theirs = enter(office, "leo", client_id=client)
    with pytest.raises(Refused):
        lift(office, "anna", theirs)
    with pytest.raises(Refused):
        lift(office, "clara", theirs)
    with pytest.raises(Refused):
        lift(office, "lena", theirs)
    own = enter(office, "anna", client_id=client, list_code="complaint")
    with office.as_user("anna") as db:
        liftable = {row.id: row.liftable for row in do_not_call.list_entries(db, EntryQuery()).rows}
    assert sorted(liftable.values()) == [False, True]
    assert lift(office, "anna", own) == 1
    for login in ("boris", "clara", "lena"):
        with office.as_user(login) as db:
            assert do_not_call.list_entries(db, EntryQuery(state="all")).rows == ()


def test_by_psql_a_manager_neither_lifts_nor_reads_nor_lists_what_is_not_his(office: Office) -> None:
    entry = enter(office, "leo", client_id=office.client("anna"))
    foreign = office.client("clara")
    with office.psql("anna") as anna:
        assert (
            anna.execute(
                "update crm.dnc_entry set lifted_at = now(), reason = 'x' where id = %s", (entry,)
            ).rowcount
            == 0
        )
        for sql in (
            "insert into crm.dnc_entry (id, scope, number) values (gen_random_uuid(), 'number', '+380441112233')",
            f"insert into crm.dnc_entry (id, scope, client_id, number) values (gen_random_uuid(), 'number', '{foreign}', '{NUMBER}')",
            "insert into crm.dnc_list (code, name, name_ru, name_uk) values ('x', 'x', 'x', 'x')",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                anna.execute(sql)
        assert anna.execute("update crm.dnc_list set days = 1").rowcount == 0 if _may(anna) else True
    with office.psql("clara") as clara:
        assert clara.execute("select count(*) from crm.dnc_entry").fetchone() == (0,)
    assert office.rows("select lifted_at from crm.dnc_entry") == [(None,)]


def _may(connection: psycopg.Connection[Any]) -> bool:
    try:
        connection.execute("update crm.dnc_list set days = 1")
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


def test_reason_of_an_entry_is_never_rewritten(office: Office) -> None:
    entry = enter(office, "anna", client_id=office.client("anna"), reason="asked by letter")
    with office.psql("leo") as leo:
        leo.execute("update crm.dnc_entry set reason = 'nothing' where id = %s", (entry,))
        assert office.rows("select reason from crm.dnc_entry") == [("asked by letter",)]
        leo.execute(
            "update crm.dnc_entry set lifted_at = now(), reason = 'a mistake' where id = %s", (entry,)
        )
        leo.execute("update crm.dnc_entry set reason = 'nothing' where id = %s", (entry,))
    assert office.rows("select reason from crm.dnc_entry") == [("asked by letter\na mistake",)]


def test_silence_begins_and_ends_with_the_entry_however_it_was_written(office: Office) -> None:
    client = office.client("anna")
    with office.psql("anna") as anna:
        anna.execute(
            "insert into crm.dnc_entry (id, scope, client_id, expires_at) values (gen_random_uuid(), 'client', %s, %s)",
            (client, now() + DAY),
        )
        assert not dial(office, client)
        anna.execute("update crm.client set dnc_until = '9999-01-01' where id = %s", (client,))
    assert office.rows("select dnc_until < now() + interval '2 days' from crm.client") == [(True,)]


def test_entries_are_found_by_name_number_reason_list_and_state(office: Office) -> None:
    first = enter(office, client_id=office.client("anna", name="Lagoon_1"), reason="100% sure")
    second = enter(
        office,
        client_id=office.client("anna", name="Harbour", phone=OTHER),
        list_code="complaint",
        reason="letter",
    )

    def found(**given: Any) -> list[uuid.UUID]:
        with office.as_user("anna") as db:
            return [row.id for row in do_not_call.list_entries(db, EntryQuery(**given)).rows]

    ids = set(found())
    assert len(ids) == 2
    assert (
        found(search="lagoon_1")
        == found(search="234-56-78")
        == found(search="100%")
        == found(list_code="own")
        == [first]
    )
    assert found(search="HARB") == found(search="letter") == [second]
    assert found(search="nobody") == found(state="ended") == []
    with office.as_user("anna") as db:
        assert do_not_call.list_entries(db, EntryQuery(limit=1)).more


def test_numbers_without_a_client_are_listed_by_administrators_once(office: Office) -> None:
    form = ManyNumbers("register", (NUMBER, OTHER, NUMBER), "state register of November")
    for login in ("anna", "leo"):
        with pytest.raises(Refused), office.as_user(login) as db:
            do_not_call.add_numbers(db, form)
    with office.as_user("boss") as db:
        assert do_not_call.add_numbers(db, form) == do_not_call.Added(2, 0)
        assert do_not_call.add_numbers(db, form) == do_not_call.Added(0, 2)
    client = office.client("anna")
    assert not dial(office, client) and client not in queued(office)
    with office.as_user("anna") as db:
        assert do_not_call.list_entries(db, EntryQuery()).rows == ()
        card = read_card(db, client)
    assert card.usable_phones(now()) == () and card.phones[0].listed_until is not None


@pytest.mark.parametrize("name", ["list.csv", "list.txt"])
def test_file_of_numbers_says_every_line_it_cannot_use(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(
        "Phone;Note\n044 234-56-78;a\n+380442345679;b\nnonsense;c\n0442345678;again\n12;short\n", "utf-8"
    )
    found = number_files.read_numbers(path, country="UA")
    assert found.numbers == (NUMBER, OTHER)
    assert [(one.row, one.text) for one in found.bad] == [(4, "nonsense c"), (6, "12 short")]
    assert found.twice == 1


def test_file_without_numbers_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Anna;Kyiv\nBoris;Lviv\n", "utf-8")
    with pytest.raises(number_files.NoNumbers):
        number_files.read_numbers(path, country="UA")


def test_import_leaves_listed_numbers_out_of_each_list_until_they_end(office: Office) -> None:
    with office.as_user("boss") as db:
        for place, code in enumerate(("own", "register", "complaint", "own")):
            do_not_call.add_numbers(db, ManyNumbers(code, (f"+38044234567{place}",), "x"))
    with office.superuser() as connection:
        connection.execute(
            "update crm.listed_number set until_at = now() - interval '1 minute' where number like '%%673'"
        )
    rows = [[f"Firm {place}", f"+38044234567{place}", "Київ"] for place in range(5)]
    header = ("Company", "Phone", "City")
    facts = FileFacts("csv", 1, (), None, "utf-8", ";", 1, header, len(header), len(rows), True)
    table = Table(facts, list(header), list(range(2, 7)), [list(row) for row in rows])
    wanted = ImportSettings()
    prepared = imports.prepare(table, guess_mapping(table.header, table.rows), wanted)
    with office.as_user("boss") as db:
        report = imports.load_import(db, prepared, wanted, file_name="list.csv", sha256="s")
    assert (report.listed, report.new) == (3, 2)
    assert {name for (name,) in office.rows("select name from crm.client")} == {"Firm 3", "Firm 4"}
