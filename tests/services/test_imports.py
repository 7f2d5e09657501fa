"""Lists into the real base as an administrator, and out of it again."""

from __future__ import annotations

import contextlib
import uuid
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from app.errors import Refused
from app.services import imports
from app.services.columns import guess_mapping, layout_signature
from app.services.duplicates import name_key, row_keys
from app.services.import_files import write_fix_file
from app.services.import_rows import key_digest
from app.services.imports import ImportGone, ImportReport, ImportSettings, Reverted
from app.services.outside.spreadsheets import FileFacts, Reading, Table, read_rows
from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "prospects.csv"
HEADER = ("Company", "Contact person", "Phone", "Email", "City", "Tax id", "Note")
ALPHA = (
    "ТОВ «Альфа»",
    "Олена Петренко",
    "044 555-01-02, 067 123 45 67",
    "alpha@example.test",
    "Київ",
    "38442561",
    "тёплый",
)


def table_of(*rows: tuple[str | None, ...], header: tuple[str, ...] = HEADER) -> Table:
    facts = FileFacts("csv", 1, (), None, "utf-8", ";", 1, header, len(header), len(rows), True)
    return Table(facts, list(header), list(range(2, len(rows) + 2)), [list(row) for row in rows])


def load(
    office: Office, table: Table, sha256: str = "s", login: str = "boss", **settings: object
) -> ImportReport:
    wanted = ImportSettings(**settings)  # type: ignore[arg-type]
    prepared = imports.prepare(table, guess_mapping(table.header, table.rows), wanted)
    with office.as_user(login) as db:
        return imports.load_import(db, prepared, wanted, file_name="list.csv", sha256=sha256)


def revert(office: Office, report: ImportReport) -> Reverted:
    assert report.import_id is not None
    with office.as_user("boss") as db:
        return imports.revert_import(db, report.import_id)


def counts(report: ImportReport) -> tuple[int, ...]:
    return (
        report.new,
        report.updated,
        report.duplicates_in_file,
        report.known,
        report.no_contact_data,
        report.bad,
    )


def everything(office: Office) -> list[tuple[object, ...]]:
    """All that a revert must bring back, moments and versions aside."""
    return office.rows(
        "select c.id, c.name, c.city, c.tax_id, c.email, c.note, c.facts, c.time_zone, s.search, s.email_key, s.tax_key, s.name_key,"
        " (select array_agg(p.number order by p.position) from crm.phone p where p.client_id = c.id),"
        " (select array_agg(t.name order by t.name) from crm.contact_person t where t.client_id = c.id)"
        " from crm.client c left join crm.client_search s using (id) order by c.id"
    )


def test_a_list_becomes_clients_with_people_numbers_and_search_lines(office: Office) -> None:
    report = load(office, table_of(ALPHA), owner_id=office.staff["anna"], project_code=None)
    assert counts(report) == (1, 0, 0, 0, 0, 0)
    assert office.rows(
        "select name, city, tax_id, email, note, source_code, status, time_zone, owner_id, group_id, import_id, created_by from crm.client"
    ) == [
        (
            *(
                "ТОВ «Альфа»",
                "Київ",
                "38442561",
                "alpha@example.test",
                "тёплый",
                "list",
                "cold",
                "Europe/Kyiv",
            ),
            *(office.staff["anna"], office.groups["North"], report.import_id, office.staff["boss"]),
        )
    ]
    assert office.rows("select number, position, state, owner_id from crm.phone order by position") == [
        ("+380445550102", 0, "new", office.staff["anna"]),
        ("+380671234567", 1, "new", office.staff["anna"]),
    ]
    assert office.rows("select name, group_id from crm.contact_person") == [
        ("Олена Петренко", office.groups["North"])
    ]
    [(line, expected)] = office.rows("select s.search, crm.search_line(s.id) from crm.client_search s")
    assert line == expected
    assert "380671234567" in line


def test_the_owner_sees_the_imported_client_and_another_group_does_not(office: Office) -> None:
    load(office, table_of(ALPHA), owner_id=office.staff["anna"])
    for login, seen in (("anna", 1), ("leo", 1), ("boris", 0), ("lena", 0)):
        with office.psql(login) as connection:
            for name in ("client", "contact_person", "client_search"):
                assert connection.execute(f"select count(*) from crm.{name}").fetchone() == (seen,), (
                    login,
                    name,
                )


def test_a_pool_takes_a_list_without_owner(office: Office) -> None:
    load(office, table_of(ALPHA), group_id=office.groups["South"])
    assert office.rows("select distinct owner_id, group_id from crm.phone") == [
        (None, office.groups["South"])
    ]
    with office.psql("lena") as lena:
        assert lena.execute("select count(*) from crm.client").fetchone() == (1,)


@pytest.mark.parametrize("login", ["anna", "leo"])
def test_nobody_imports_without_the_right(office: Office, login: str) -> None:
    with pytest.raises(Refused):
        load(office, table_of(ALPHA), login=login)
    with office.psql(login) as connection:
        for call in ("crm.merge_import(null, '[]', '{}')", f"crm.revert_import('{uuid.uuid4()}')"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"select * from {call}")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("select * from crm.import_change")
        with contextlib.suppress(psycopg.errors.InsufficientPrivilege):  # a lead could be given the right
            for name in ("import_batch", "import_layout"):
                assert connection.execute(f"select count(*) from crm.{name}").fetchone() == (0,)
    assert everything(office) == []


def test_only_administrators_read_the_keys_by_which_clients_are_known(office: Office) -> None:
    for login in ("anna", "leo"):
        with office.psql(login) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("explain select id from crm.client_search where email_key = gen_random_uuid()")


def test_an_administrator_cannot_add_rows_to_an_import_of_yesterday(office: Office) -> None:
    report = load(office, table_of(ALPHA))
    with office.psql("boss") as boss, pytest.raises(psycopg.errors.InsufficientPrivilege):
        boss.execute("select * from crm.merge_import(%s, '[]', '{}')", (report.import_id,))


def test_the_preview_counts_the_same_and_writes_nothing(office: Office) -> None:
    office.client(phone="+380671234567", name="Known")
    table = table_of(
        ALPHA,
        ("Бета", None, None, None, "Київ", None, None),
        ("Гамма", None, "0501112233", None, None, None, None),
    )
    before, wanted = everything(office), ImportSettings(policy="update")
    prepared = imports.prepare(table, guess_mapping(table.header, table.rows), wanted)
    with office.as_user("boss") as db:
        seen = imports.check_import(db, prepared, wanted)
    assert everything(office) == before
    assert office.rows("select count(*) from crm.import_batch") == [(0,)]
    assert counts(seen) == counts(load(office, table, policy="update")) == (1, 1, 0, 0, 1, 0)
    assert seen.import_id is None


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("Other", None, "+380 67 765 43 21", None, None, None, None), "same_phone"),
        (("Other", None, "0501112233", "Known@Example.test", None, None, None), "same_email"),
        (("Other", None, "0501112233", None, None, "38-44-25-61", None), "same_tax_id"),
        (("ТОВ Відома фірма", None, "0501112233", None, "київ", None, None), "same_name_city"),
    ],
)
def test_a_client_made_by_hand_is_known_by_each_key(
    office: Office, row: tuple[str | None, ...], reason: str
) -> None:
    office.client(
        "clara",
        name="«Відома фірма»",
        phone="+380677654321",
        email="known@example.test",
        tax_id="38442561",
        city="Київ",
    )
    report = load(office, table_of(row))
    assert (counts(report), dict(report.reasons)) == ((0, 0, 0, 1, 0, 0), {reason: 1})
    assert report.verdicts[0].values == {"name": "«Відома фірма»"}


def test_a_renamed_client_is_known_by_its_new_name(office: Office) -> None:
    client = office.client("anna", name="Стара", city="Львів")
    with office.psql("anna") as anna:
        anna.execute("update crm.client set name = 'Нова' where id = %s", (client,))
    assert load(office, table_of(("Нова", None, "0501112233", None, "Львів", None, None))).known == 1


@pytest.mark.parametrize(
    ("name", "city"),
    [
        ("ТОВ «Альфа & Co»", "м. Київ"),
        ("Общество с ограниченной ответственностью Ёлка", "Орёл"),
        ("O'Brien's Ltd.", "New York"),
        ("ООО", "Тула"),
        ("ПП Об’єднання-Схід", "Кам'янець-Подільський"),
        ("Фірма ґанок її", "Їжаківка"),
    ],
)
def test_the_base_makes_the_same_keys_as_lists_do(office: Office, name: str, city: str) -> None:
    assert name_key(name)
    [(kind, value)] = row_keys(name=name, city=city)
    [(key,)] = office.rows("select crm.name_city_key(%s, %s)", name, city)
    assert key.hex == key_digest(kind, value)


def test_filling_blanks_leaves_what_is_written_and_updating_replaces_it(office: Office) -> None:
    known = office.client(name="Alpha", phone="+380671234567", city="Одеса", note="by hand", email=None)
    report = load(office, table_of(ALPHA), policy="fill")
    assert counts(report) == (0, 1, 0, 0, 0, 0)
    filled = office.rows("select name, city, note, email, tax_id from crm.client where id = %s", known)
    assert filled == [("Alpha", "Одеса", "by hand", "alpha@example.test", "38442561")]
    assert office.rows("select number from crm.phone order by position") == [
        ("+380671234567",),
        ("+380445550102",),
    ]
    load(office, table_of(ALPHA), policy="update")
    updated = office.rows("select name, city, note from crm.client where id = %s", known)
    assert updated == [("ТОВ «Альфа»", "Київ", "by hand\nтёплый")]
    assert counts(load(office, table_of(ALPHA), policy="update")) == (0, 0, 0, 1, 0, 0)
    [(line, expected)] = office.rows("select s.search, crm.search_line(s.id) from crm.client_search s")
    assert line == expected


def test_an_update_goes_back_with_the_import_field_by_field(office: Office) -> None:
    known = office.client(name="Alpha", phone="+380671234567", city="Одеса", note="by hand")
    before = everything(office)
    report = load(office, table_of(ALPHA), policy="update")
    assert everything(office) != before
    assert revert(office, report) == Reverted(removed=0, restored=1, kept=0)
    assert everything(office) == before
    again = load(office, table_of(ALPHA), policy="update")
    with office.psql("anna") as anna:
        anna.execute("update crm.client set city = 'Львів' where id = %s", (known,))
    assert revert(office, again).restored == 1
    assert office.rows("select name, city from crm.client") == [("Alpha", "Львів")]


def test_two_rows_about_one_known_client_go_back_together(office: Office) -> None:
    office.client(name="Alpha", phone="+380671234567", email="a@example.test")
    before = everything(office)
    rows = (
        (None, None, "0671234567", None, "Львів", None, None),
        ("Beta", None, "0501112233", "a@example.test", None, None, "note"),
    )
    report = load(office, table_of(*rows), policy="update")
    assert counts(report) == (0, 2, 0, 0, 0, 0)
    assert revert(office, report).restored == 1
    assert everything(office) == before


def worked_with(office: Office, client: uuid.UUID) -> None:
    office.activity(client, due_in=timedelta(days=1))


def edited(office: Office, client: uuid.UUID) -> None:
    with office.psql("anna") as anna:
        anna.execute("update crm.client set note = 'mine' where id = %s", (client,))


def handed_over(office: Office, client: uuid.UUID) -> None:
    with office.psql("leo") as leo:
        leo.execute(HAND_OVER, ([client], office.staff["boris"]))


def given_a_number(office: Office, client: uuid.UUID) -> None:
    with office.psql("anna") as anna:
        anna.execute(
            "insert into crm.phone (id, client_id, raw) values (gen_random_uuid(), %s, '1')", (client,)
        )


@pytest.mark.parametrize("work", [worked_with, edited, handed_over, given_a_number])
def test_a_revert_keeps_clients_somebody_has_worked_with(office: Office, work: object) -> None:
    rows = (ALPHA, ("Гамма", "Ян", "0501112233", None, None, None, None))
    report = load(office, table_of(*rows), owner_id=office.staff["anna"])
    [(client,)] = office.rows("select id from crm.client where name = 'Гамма'")
    work(office, client)  # type: ignore[operator]
    assert revert(office, report) == Reverted(removed=1, restored=0, kept=1)
    assert [row[0] for row in everything(office)] == [client]


def test_a_revert_leaves_nothing_and_is_done_once(office: Office) -> None:
    table = read_rows(SAMPLE)
    report = load(office, table)
    assert revert(office, report).kept == 0
    for name in ("client", "phone", "contact_person", "client_search", "import_change"):
        assert office.rows(f"select count(*) from crm.{name}") == [(0,)]
    with pytest.raises(ImportGone):
        revert(office, report)
    with office.as_user("boss") as db:
        [row] = imports.list_imports(db)
        assert imports.find_same_file(db, "s") is None
    assert (row.removed, row.reverted_by_name, row.new) == (report.new, "Anton Boss", report.new)


def test_the_sample_adds_up_and_the_same_file_twice_adds_nothing(office: Office) -> None:
    table = read_rows(SAMPLE)
    first, second = load(office, table), load(office, table)
    assert first.rows == second.rows == sum(counts(first)) == sum(counts(second)) == 48
    assert (first.duplicates_in_file, second.new, second.known) == (2, 0, first.new)
    assert ("044 555-01", "too_short") in {(number.raw, number.reason) for number in first.bad_numbers}
    assert first.same_file is None
    assert second.same_file is not None
    assert (second.same_file.by, second.same_file.import_id) == ("Anton Boss", first.import_id)


def test_numbers_nobody_may_ring_are_not_loaded_unless_told(office: Office) -> None:
    silent = office.client("clara", phone="+380501112233")
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.dnc_entry (id, scope, number, client_id) values (gen_random_uuid(), 'number', '+380445550102', %s)",
            (silent,),
        )
    only = ("Дельта", None, "044 555-01-02", None, None, None, None)
    report = load(office, table_of(only))
    assert (counts(report), report.listed, dict(report.reasons)) == ((0, 0, 0, 0, 0, 1), 1, {"listed": 1})
    assert load(office, table_of(ALPHA)).new == 1, "one of its numbers may be rung"
    assert (
        load(office, table_of(("Ню", None, "044 555-01-02", None, None, None, None)), load_listed=True).bad
        == 0
    )


def test_cancelling_loads_nothing(office: Office) -> None:
    rows = [(f"Фірма {i}", None, f"050{i:07}", None, "Київ", None, None) for i in range(3000)]
    table, wanted = table_of(*rows), ImportSettings()
    ahead = imports.Ahead(table, guess_mapping(table.header, table.rows[:50]), wanted)
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 1

    with pytest.raises(imports.ImportCancelled), office.as_user("boss") as db:
        imports.load_import(db, ahead, wanted, file_name="f", sha256="s", cancelled=cancelled)
    assert office.rows("select count(*) from crm.client") == [(0,)]
    assert office.rows("select count(*) from crm.import_batch") == [(0,)]


def test_skipped_rows_can_be_mended_and_loaded_again(office: Office, tmp_path: Path) -> None:
    table = table_of(
        ALPHA,
        ("=Бета", None, None, None, "+Київ", None, None),
        ("Ню", None, "044 555-01-02", None, "Київ", None, None),
    )
    report = load(office, table)
    assert write_fix_file(tmp_path / "mend.xlsx", table, report, language="ru") == 2
    again = read_rows(tmp_path / "mend.xlsx")
    assert again.header[:-1] == list(HEADER)
    assert [row[-1] for row in again.rows] == ["Нет ни телефона, ни почты", "Телефон уже есть в строке 2"]
    assert again.rows[0][0] == "=Бета"
    again.rows[0][2] = "+380509998877"
    mended = load(office, again, sha256="mended")
    assert counts(mended) == (1, 0, 0, 1, 0, 0)
    assert office.rows(
        "select p.number from crm.client c join crm.phone p on p.client_id = c.id where c.name = '=Бета'"
    ) == [("+380509998877",)]


def test_rows_with_bad_numbers_are_listed_on_a_sheet_of_their_own(office: Office, tmp_path: Path) -> None:
    table = read_rows(SAMPLE)
    report = load(office, table)
    write_fix_file(tmp_path / "mend.xlsx", table, report)
    mend = read_rows(tmp_path / "mend.xlsx", Reading(sheet="Numbers to mend"))
    assert "The number 044 555-01 is too short" in [row[-1] for row in mend.rows]
    assert len(mend.rows) == len(report.bad_numbers)


def test_a_corrected_layout_is_remembered_for_all_administrators(office: Office) -> None:
    columns = guess_mapping(HEADER, [ALPHA])
    signature = layout_signature(HEADER)
    fields = ["name", None, "phone", None, None, None, "fact"]
    corrected = imports.apply_layout(columns, fields)
    with office.as_user("boss") as db:
        assert imports.find_layout(db, signature) is None
        imports.remember_layout(db, signature, corrected)
        imports.remember_layout(db, signature, corrected)
    with office.as_user("boss") as db:
        found = imports.find_layout(db, signature)
    assert found == tuple(fields)
    assert [column.field for column in imports.apply_layout(columns, found)] == fields
    assert imports.apply_layout(columns, ("name",)) == columns
