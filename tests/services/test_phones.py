"""Numbers as people write them: several in a cell, with labels, extensions and mistakes."""

from __future__ import annotations

import random

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services import phones


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("044 555-01-02, 555-01-03", "UA", ["+380445550102", "+380445550103"]),
        ("(044) 555-01-02/03", "UA", ["+380445550102", "+380445550103"]),
        ("0445550110; 0675550111", "UA", ["+380445550110", "+380675550111"]),
        ("80445550105 доб. 12", "UA", ["+380445550105 x12"]),
        ("+38 067 5550104", "UA", ["+380675550104"]),
        ("38(067)555-01-04", "UA", ["+380675550104"]),
        ("+7 900 123-45-67; 8 900 123-45-68", "RU", ["+79001234567", "+79001234568"]),
        ("8 (495) 123-45-67 вн. 12, 13", "RU", ["+74951234567 x12", "+74951234567 x13"]),
        ("+7 (495) 123-45-67 (доб. 123)", "RU", ["+74951234567 x123"]),
        ("тел./факс (044) 555-01-02", "UA", ["+380445550102"]),
        ("тел. 044 555-01-02 факс 044 555-01-03", "UA", ["+380445550102", "+380445550103"]),
        ("Иванов: +7 916 123-45-67\nПетров 89161234568", "RU", ["+79161234567", "+79161234568"]),
        ("89001112233 89004445566", "RU", ["+79001112233", "+79004445566"]),
        ("8 900 111-22-33, +7 900 111 22 33", "RU", ["+79001112233"]),
        ("79000000018.0", "RU", ["+79000000018"]),
        ("7.9161234567E+10", "RU", ["+79161234567"]),
        ("+8 916 123 45 67", "RU", ["+79161234567"]),
        ("00 380 44 555 01 02", "RU", ["+380445550102"]),
        ("380445550102", "RU", ["+380445550102"]),
        ("79161234567", "UA", ["+79161234567"]),
        ("(936( 546-3891", "US", ["+19365463891"]),
        ("(808) 555-1234 x12", "US", ["+18085551234 x12"]),
        ("1-800-FLOWERS", "US", ["+18003569377"]),
        ("tel:+380445550102", None, ["+380445550102"]),
    ],
)
def test_every_number_of_a_cell_is_found(text: str, country: str | None, numbers: list[str]) -> None:
    found = phones.parse_cell(text, country)
    assert [f"{n.e164} x{n.extension}" if n.extension else n.e164 for n in found] == numbers
    assert all(number.valid and number.reason is None for number in found)


@pytest.mark.parametrize(
    ("text", "country", "reason"),
    [
        ("044 555-01", "UA", phones.TOO_SHORT),
        ("555-01-02/03", "UA", phones.TOO_SHORT),
        ("7.9E+10", "RU", phones.ROUNDED),
        ("7,9E+10", "RU", phones.ROUNDED),
        ("12345678901234567890", "RU", phones.TOO_LONG),
        ("(520) 111-1112", "US", phones.INVALID),
        ("звонить после 15", "RU", phones.NOT_A_NUMBER),
        ("позже", "RU", phones.NOT_A_NUMBER),
        ("=1+1", "RU", phones.NOT_A_NUMBER),
        ("81776213899", "RU", phones.INVALID),
    ],
)
def test_a_number_that_cannot_be_dialled_keeps_its_text_and_a_reason(
    text: str, country: str, reason: str
) -> None:
    assert phones.parse_cell(text, country) == [phones.Number(text, None, reason=reason)]


def test_a_bad_number_beside_a_good_one_is_kept() -> None:
    good, bad = phones.parse_cell("067 555-01-04; 555", "UA")
    assert (good.valid, bad.valid) == (True, True) or (bad.raw, bad.reason) == ("555", phones.TOO_SHORT)


@pytest.mark.parametrize("text", [None, "", "нет", "NOT AVAILABLE", "-999", "0000000000", "—"])
def test_a_cell_without_a_number_has_none(text: str | None) -> None:
    assert phones.parse_cell(text, "RU") == []


def test_kazakh_numbers_are_told_from_russian_ones() -> None:
    assert phones.parse_cell("8 701 234 56 78", "RU")[0].country == "KZ"
    assert phones.parse_cell("8 916 123 45 67", "KZ")[0].country == "RU"


@pytest.mark.parametrize(
    ("country", "first", "length"), [("RU", "8", 10), ("US", "", 10), ("UA", "0", 9), ("KZ", "87", 9)]
)
def test_the_quick_way_agrees_with_the_library(country: str, first: str, length: int) -> None:
    chance = random.Random(7)
    for _ in range(2000):
        text = first + str(chance.randrange(2 * 10 ** (length - 1), 10**length))
        parsed = phonenumbers.parse(text, country)
        mine = phones.parse_cell(text, country)[0]
        assert mine.valid == phonenumbers.is_valid_number(parsed), text
        if mine.valid:
            assert mine.e164 == phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
            assert mine.country == phonenumbers.region_code_for_number(parsed)


def test_numbers_are_shown_as_their_country_writes_them() -> None:
    assert phones.format_number("+380445550102", "UA") == "044 555 0102"
    assert phones.format_number("+380445550102", "RU") == "+380 44 555 0102"
    assert phones.format_number(None) == ""
    assert phones.format_number("not a number") == "not a number"


@pytest.mark.parametrize(
    "typed", ["+7 900 123-45-67", "8 (900) 123-45-67", "900 123", "89001234567", "234567"]
)
def test_a_number_is_found_however_it_is_typed(typed: str) -> None:
    assert any(form in "79001234567" for form in phones.search_forms(typed, "RU"))


def test_ukrainian_numbers_are_found_with_any_trunk_code() -> None:
    for typed in ("044 555", "8044 555", "380445550102", "+380 44"):
        assert any(form in "380445550102" for form in phones.search_forms(typed, "UA"))
    assert phones.search_forms("12") == ()


def test_only_keys_of_a_telephone_are_dialled() -> None:
    assert phones.dialable("+7 900\n123;rm -rf 45") == "+790012345"
    assert phones.dialable(None) == ""


@given(st.text(alphabet=st.characters() | st.sampled_from("0123456789+-() ;,/.xдобE\n\ue000"), max_size=60))
def test_no_text_whatever_breaks_the_reader(text: str) -> None:
    for number in phones.parse_cell(text, "UA"):
        assert number.valid == (number.e164 is not None) == (number.reason is None)
        assert number.e164 is None or phones.parse_cell(number.e164, "RU")[0].e164 == number.e164
    phones.search_forms(text)
