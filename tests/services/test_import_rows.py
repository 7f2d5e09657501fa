"""A row of a foreign list as what the base takes."""

from __future__ import annotations

import pytest

from app.services.columns import Column
from app.services.import_preparation import Ahead, prepare
from app.services.import_reports import ColumnsMissing, ImportCancelled, ImportSettings, NoRows
from app.services.import_rows import RowReader, Understood, payload
from app.services.outside.spreadsheets import FileFacts, Table

UA = ImportSettings(country="UA")


def columns_of(*fields: str | None) -> list[Column]:
    return [Column(index, f"Column {index}", field, "known") for index, field in enumerate(fields)]


def table_of(*rows: list[str | None]) -> Table:
    width = len(rows[0])
    header = [f"Column {index}" for index in range(width)]
    facts = FileFacts("csv", 1, (), None, "utf-8", ";", 1, tuple(header), width, len(rows), True)
    return Table(facts, header, list(range(2, len(rows) + 2)), list(rows))


def understood(country: str | None = "UA", /, **cells: str) -> Understood:
    return RowReader(columns_of(*cells), country).understand(list(cells.values()))


def test_a_row_with_only_a_phone_is_named_by_it() -> None:
    row = understood(phone="044 555-01-02")
    assert (row.fields["name"], row.own_name, row.fields["time_zone"]) == (
        "044 555 0102",
        False,
        "Europe/Kyiv",
    )


def test_a_row_with_only_an_email_is_named_by_it() -> None:
    assert understood(email="Info@Example.test").fields["name"] == "info@example.test"


def test_a_bad_number_keeps_its_row_and_its_words() -> None:
    row = understood(name="Альфа", phone="044 555-01")
    assert [(number.raw, number.e164) for number in row.numbers] == [("044 555-01", None)]
    assert payload(0, row)["p"] == [("044 555-01", None, None, None)]


def test_brackets_typed_wrong_still_make_a_number() -> None:
    row = understood("US", name="Crockett", phone="(936( 546-3891")
    assert row.numbers[0].e164 == "+19365463891"


def test_a_person_without_a_firm_is_the_client() -> None:
    row = understood(person_last="Петренко", person_first="Олена", phone="0501234567")
    assert (row.fields["name"], row.fields["type_code"], row.person["name"]) == (
        "Петренко Олена",
        "person",
        "Петренко Олена",
    )
    assert not row.own_name


def test_people_of_one_name_and_city_are_two_people_when_they_have_own_numbers() -> None:
    table = table_of(["Олена Петренко", "0501234567", "Київ"], ["Олена Петренко", "0501234568", "Київ"])
    assert prepare(table, columns_of("person", "phone", "city"), UA).chunks[0].verdicts == ()


def test_zones_of_hawaii_and_maine_differ() -> None:
    zones = [
        understood("US", name="Hospital", region=state, phone=number).fields["time_zone"]
        for state, number in (("HI", "(808) 522-1234"), ("ME", "(207) 662-0111"))
    ]
    assert zones == ["Pacific/Honolulu", "America/New_York"]


def test_north_dakota_is_a_state_and_not_missing_data() -> None:
    assert understood("US", name="Hospital", region="ND", phone="(701) 322-4328").fields["region"] == "ND"
    assert "region" not in understood("UA", name="Альфа", region="ND").fields


def test_a_country_nobody_knows_is_not_taken_for_our_own() -> None:
    row = understood("UA", name="Firm", country="Wakanda", phone="0501234567")
    assert "country" not in row.fields
    assert understood("UA", name="Firm", phone="0501234567").fields["country"] == "UA"


def test_a_name_longer_than_an_index_takes_is_cut_and_kept_whole_in_the_note() -> None:
    row = understood(name="Ромашка " * 100, phone="0501234567")
    assert len(row.fields["name"]) == 300
    assert len(row.fields["note"]) > 700


def test_the_kind_of_firm_is_ours_or_a_fact() -> None:
    assert understood(name="A", type="Фирма").fields["type_code"] == "firm"
    assert understood(name="A", type="Кафе").fields["facts"] == {"Column 1": "Кафе"}


def test_several_columns_of_numbers_come_together_once_each() -> None:
    columns = columns_of("name", "phone", "phone")
    row = RowReader(columns, "UA").understand(["A", "050 123-45-67, 044 555-01-02", "0501234567"])
    assert [number.e164 for number in row.numbers] == ["+380501234567", "+380445550102"]


def test_a_clock_that_the_list_names_itself_is_taken() -> None:
    assert (
        understood(name="A", phone="0501234567", time_zone="Asia/Tokyo").fields["time_zone"] == "Asia/Tokyo"
    )
    assert understood(name="A", phone="0501234567", time_zone="+9").fields["time_zone"] == "Europe/Kyiv"


def test_rows_decided_without_the_base_say_why() -> None:
    table = table_of(
        ["Альфа", "0501234567", "Київ"],
        ["Бета", None, "Київ"],
        [None, None, "Київ"],
        ["Гамма", "050 123 45 67", "Львів"],
        ["ТОВ «Альфа»", "0501234599", "м. Київ"],
    )
    prepared = prepare(table, columns_of("name", "phone", "city"), UA)
    assert [
        (row.number, row.verdict, row.reason, dict(row.values)) for row in prepared.chunks[0].verdicts
    ] == [
        (3, "no_contact_data", "no_phone_or_email", {}),
        (4, "bad", "nothing_in_row", {}),
        (5, "duplicate_in_file", "same_phone", {"row": 2}),
    ]


def test_rows_without_contact_data_are_loaded_when_asked_for() -> None:
    table = table_of(["Бета", None, "Київ"])
    wanted = ImportSettings(load_without_contact=True)
    assert prepare(table, columns_of("name", "phone", "city"), wanted).chunks[0].verdicts == ()


def test_a_list_understood_ahead_is_the_same_list() -> None:
    table = table_of(*([f"Фірма {i}", f"050{i:07}", "Київ"] for i in range(6000)))
    columns = columns_of("name", "phone", "city")
    ahead, prepared = list(Ahead(table, columns, UA)), prepare(table, columns, UA)
    assert (
        [chunk.row_count for chunk in ahead] == [chunk.row_count for chunk in prepared] == [2500, 2500, 1000]
    )
    assert [chunk.verdicts for chunk in ahead] == [chunk.verdicts for chunk in prepared.chunks]


def test_a_list_nobody_wants_any_more_leaves_no_thread_behind() -> None:
    table = table_of(*([f"Фірма {i}", f"050{i:07}", "Київ"] for i in range(30_000)))
    chunks = iter(Ahead(table, columns_of("name", "phone", "city"), UA))
    next(chunks)
    chunks.close()  # type: ignore[attr-defined]


def test_preparing_can_be_cancelled_and_tells_how_far_it_is() -> None:
    table = table_of(*([f"Фірма {i}", f"050{i:07}", "Київ"] for i in range(3000)))
    columns, told = columns_of("name", "phone", "city"), []
    prepare(table, columns, UA, progress=lambda done, total: told.append((done, total)))
    assert told == [(2500, 3000), (3000, 3000)]
    with pytest.raises(ImportCancelled):
        prepare(table, columns, UA, cancelled=lambda: True)


def test_a_list_without_names_and_phones_is_refused() -> None:
    with pytest.raises(ColumnsMissing):
        prepare(table_of(["Київ"]), columns_of("city"), UA)


def test_a_list_without_rows_is_refused() -> None:
    facts = FileFacts("csv", 1, (), None, "utf-8", ";", 1, ("Name",), 1, 0, True)
    with pytest.raises(NoRows):
        prepare(Table(facts, ["Name"], [], []), columns_of("name"), UA)
