"""Columns of foreign lists get their meaning from headers, else from what stands in them."""

from __future__ import annotations

import pytest

from app.services import columns

# A public register as it comes: header and cell of every column.
REGISTER = {
    "X": "-13226507", "Y": "4049625", "FID": "2", "ID": "53391362", "NAME": "SOME HOSPITAL", "ADDRESS": "1 VIA MERIDA",
    "CITY": "FRESNO", "STATE": "CA", "ZIP": "91362", "ZIP4": "NOT AVAILABLE", "TELEPHONE": "(323) 462-2271",
    "TYPE": "GENERAL", "STATUS": "OPEN", "POPULATION": "62", "COUNTY": "VENTURA", "COUNTYFIPS": "6111",
    "COUNTRY": "USA", "LATITUDE": "34.1", "LONGITUDE": "-118.8", "NAICS_CODE": "622110", "NAICS_DESC": "GENERAL",
    "SOURCE": "http://www.example.gov", "SOURCEDATE": "2019/08/02", "VAL_METHOD": "IMAGERY", "VAL_DATE": "2014/02/10",
    "WEBSITE": "http://www.example.com", "STATE_ID": "NOT AVAILABLE", "ALT_NAME": "NOT AVAILABLE", "ST_FIPS": "6",
    "OWNER": "PROPRIETARY", "TTL_STAFF": "-999", "BEDS": "62", "TRAUMA": "NOT AVAILABLE", "HELIPAD": "N",
}  # fmt: skip
HOSPITALS, HOSPITAL = list(REGISTER), list(REGISTER.values())


def fields(headers: list[str], *rows: list[str | None]) -> dict[str, str | None]:
    return {column.header: column.field for column in columns.guess_mapping(headers, rows)}


def test_a_real_register_is_mapped_without_a_hand() -> None:
    found = {header: field for header, field in fields(HOSPITALS, HOSPITAL).items() if field}
    assert found == {
        "NAME": "name", "ADDRESS": "address", "CITY": "city", "STATE": "region", "ZIP": "postal_code",
        "TELEPHONE": "phone", "TYPE": "type", "COUNTRY": "country", "WEBSITE": "website", "ALT_NAME": "alt_name",
    }  # fmt: skip


def test_numbers_of_records_and_coordinates_are_skipped_not_asked_about() -> None:
    states = {column.header: column.state for column in columns.guess_mapping(HOSPITALS, [HOSPITAL])}
    assert {states[name] for name in ("X", "Y", "FID", "ID", "LATITUDE", "STATE_ID", "ZIP4")} == {
        columns.SKIPPED
    }
    assert states["OWNER"] == columns.UNKNOWN


@pytest.mark.parametrize(
    "headers",
    [
        {"наименование": "name", "конт. лицо": "person", "тел": "phone", "город": "city", "код 1С": None,
         "прим": "note"},
        {"Назва компанії": "name", "Контактна особа": "person", "Телефон 1": "phone", "Телефон 2": "phone",
         "Ел. пошта": "email", "Код ЄДРПОУ": "tax_id", "Місто": "city", "Область": "region",
         "Поштовий індекс": "postal_code", "Примітка": "note"},
        {"Фамилия": "person_last", "Имя": "person_first", "Отчество": "person_middle", "Должность": "position",
         "Мобильный телефон": "phone", "E-mail": "email", "Организация": "name", "ИНН": "tax_id",
         "Юридический адрес": "address", "Сайт": "website", "Часовой пояс": "time_zone"},
        {"Company Name": "name", "First Name": "person_first", "Last Name": "person_last", "Job Title": "position",
         "Work Phone": "phone", "Mobile": "phone", "Email Address": "email", "City Name": "city", "Zip": "postal_code"},
        {"companyName": "name", "contactPerson": "person", "phoneNumber": "phone"},
        {"№ п/п": None, "Название организации": "name", "Телефон контактного лица": "phone", "Название города": "city"},
        {"Имя": "person", "Телефон": "phone"},
    ],
)  # fmt: skip
def test_headers_of_three_languages_are_understood(headers: dict[str, str | None]) -> None:
    assert fields(list(headers), ["1 234 567 89 00"] * len(headers)) == headers


def test_a_status_column_counts_only_when_its_words_are_ours() -> None:
    assert fields(["Статус"], ["тёплый"], ["холодный"])["Статус"] == "status"
    assert fields(["STATUS"], ["OPEN"])["STATUS"] is None
    assert columns.status_code("Гарячий") == "hot"


def test_a_phone_column_without_a_digit_is_none() -> None:
    assert fields(["Телефон", "Факс"], ["см. сайт", "044 555-01-02"]) == {"Телефон": None, "Факс": "phone"}


def test_a_list_without_headers_is_read_by_its_content() -> None:
    rows = [
        ["Ромашка", "Иванов Иван", "8 900 123 45 67", "Москва", "a@b.ru"],
        ["Лютик", "Петров П. П.", "89001234568", "Тула", None],
    ]
    assert list(fields(list("ABCDE"), *rows).values()) == ["name", "person", "phone", "city", "email"]
    assert list(fields(list("ABC"), ["ООО", "+79000000012", "М"]).values())[:2] == ["name", "phone"]


def test_an_unnamed_column_of_addresses_is_noticed_beside_named_ones() -> None:
    assert fields(["Фирма", "Разное"], ["А", "info@example.com"], ["Б", "b@example.com"])["Разное"] == "email"


def test_empty_columns_are_skipped() -> None:
    assert columns.guess_mapping(["Фирма", "Разное"], [["А", None], ["Б", "нет"]])[1].state == columns.SKIPPED


def test_a_mapping_needs_something_to_call_the_client_by() -> None:
    assert columns.missing_fields(columns.guess_mapping(["City"], [["Kyiv"]])) == ("name", "phone")
    assert columns.missing_fields(columns.guess_mapping(["Phone"], [["0445550102"]])) == ()


def test_the_layout_is_remembered_by_its_headers_alone() -> None:
    assert columns.layout_signature(["Фирма", "Тел."]) == columns.layout_signature(["ФИРМА", " тел "])
    assert columns.layout_signature(["Фирма", "Тел."]) != columns.layout_signature(["Тел.", "Фирма"])


def test_every_field_a_header_can_mean_is_on_the_list() -> None:
    from app.services.columns_words import PHRASES, WORDS

    assert set(PHRASES.values()) | {field for field, _ in WORDS} <= set(columns.FIELDS)
    assert [phrase for phrase in PHRASES if columns.header_words(phrase) != phrase] == []
