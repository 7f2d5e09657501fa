"""Two rows are one firm when they share a number, an address, a tax id, or a name in one city."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services import duplicates as d


@pytest.mark.parametrize(
    "names",
    [
        ['ООО "Вектор Логистика"', "Вектор-Логистика, ООО", "ВЕКТОР ЛОГИСТИКА", "«Вектор логистика» ооо"],
        [
            "ТОВ «Зерновий Двір»",
            "Зерновий двір ТОВ",
            "Товариство з обмеженою відповідальністю «Зерновий Двір»",
        ],
        ["Acme, Inc.", "ACME", "acme L.L.C.", "Acme Ltd"],
        ["ИП Семёнов", "Семенов, индивидуальный предприниматель"],
        ["Johnson & Sons", "Johnson and Sons Co."],
    ],
)
def test_one_firm_written_in_different_ways_has_one_key(names: list[str]) -> None:
    assert len({d.name_key(name) for name in names}) == 1


def test_a_name_of_nothing_but_a_legal_form_stays() -> None:
    assert d.name_key("ООО") == "ооо"
    assert d.name_key(None) == d.name_key("«»") == ""


def test_names_count_only_within_a_city() -> None:
    assert d.row_keys(name="Acme") == ()
    assert d.row_keys(name="Acme", city="Київ") == ((d.NAME_CITY, "acme|київ"),)


def test_repeated_rows_name_the_first_one_and_the_reason() -> None:
    rows = [
        d.row_keys(phones=["+1"], emails=["A@x.org"]),
        d.row_keys(phones=["+2"]),
        d.row_keys(phones=["+3"], emails=["a@x.org"]),
        d.row_keys(phones=["+3"]),
        d.row_keys(tax_id="7701234567", name="Б", city="Тула"),
        d.row_keys(name="ООО Б", city="тула"),
        (),
        (),
    ]
    assert d.duplicates_in_file(rows) == [
        None, None, (0, d.EMAIL), (0, d.PHONE), None, (4, d.NAME_CITY), None, None,
    ]  # fmt: skip


@given(st.text())
def test_a_name_key_is_settled_after_once(name: str) -> None:
    assert d.name_key(d.name_key(name)) == d.name_key(name)
