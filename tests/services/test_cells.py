"""Cells that say nothing, and cells that say an e-mail, a site, a tax id."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services import cells


@pytest.mark.parametrize(
    "text",
    ["NOT AVAILABLE", "n/a", "N/A", "#N/A", "нет", "Нет данных", "нема", "немає", "Не вказано", "-", "—", "...", "?",
     "-999", "-999.0", "null", "None", "NaN", "(нет)", " нет. ", "", "#ЗНАЧ!", "б/н", None],
)  # fmt: skip
def test_words_for_nothing_are_nothing(text: str | None) -> None:
    assert cells.empty(text)


@pytest.mark.parametrize(
    "text", ["0", "999", "Нетяга", "Nadir", "Нет проблем, ООО", "No. 1", "Небо", "A", "Зеро"]
)
def test_words_that_only_look_like_nothing_stay(text: str) -> None:
    assert not cells.empty(text)


@pytest.mark.parametrize("text", ["0000000000", "0", "000-000-00-00", "9999999999", "111-11-11", "нет"])
def test_a_number_of_one_repeated_digit_is_no_number(text: str) -> None:
    assert cells.empty_number(text)


@pytest.mark.parametrize("text", ["100", "8 800 000-00-01", "101", "112"])
def test_a_real_number_is_not_nothing(text: str) -> None:
    assert not cells.empty_number(text)


def test_an_address_is_found_inside_a_cell() -> None:
    assert cells.email("Почта: Info@Example.COM; sales@example.com") == "info@example.com"
    assert cells.email("нет") is None
    assert cells.email("@example") is None


def test_a_site_is_a_site_and_a_sentence_is_not() -> None:
    assert cells.website(" http://www.example.com/a b ") == "http://www.example.com/ab"
    assert cells.website("окна.рф") == "окна.рф"
    assert cells.website("NOT AVAILABLE") is None
    assert cells.website("see our page") is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [("7701234567", "7701234567"), ("ИНН 7701234567", "7701234567"), ("7701234567.0", "7701234567"),
     ("12-3456789", "123456789"), ("1234", None), ("0000000000", None), ("нет", None)],
)  # fmt: skip
def test_tax_ids_are_compared_without_decoration(text: str, meant: str | None) -> None:
    assert cells.tax_id(text) == meant


def test_line_and_paragraph_keep_what_they_should() -> None:
    assert cells.line(" ООО \n Рога  и копыта ") == "ООО Рога и копыта"
    assert cells.paragraph("раз  два \r\n три") == "раз два\nтри"
    assert cells.line("нет") is None and cells.paragraph(None) is None


@given(st.text())
def test_cleaning_never_raises_and_is_settled_after_once(text: str) -> None:
    for clean in (cells.line, cells.paragraph, cells.email, cells.website, cells.tax_id):
        once = clean(text)
        assert once is None or clean(once) == once
    cells.empty(text)
