"""Fields that the company defined: kept like every list of the house, of one kind for good, with choices in order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import KnownError, Refused
from app.services import dictionary_edits as edits
from app.services.dictionaries import read_books
from app.services.own_fields import (
    ChoicesMissing,
    KindIsFixed,
    NotADate,
    NotANumber,
    OwnFieldForm,
    OwnFieldWrong,
    OwnValue,
    TooManyChoices,
    read_value,
)
from tests.office import Office

pytestmark = pytest.mark.database
FLEET = OwnFieldForm("Fleet", "Автопарк", "Автопарк", kind="number")
GRADE = OwnFieldForm("Grade", kind="choice", choices=("gold", " silver ", "gold", ""))


def add(office: Office, form: OwnFieldForm, login: str = "boss") -> str:
    with office.as_user(login) as db:
        return edits.add_entry(db, "own_field", form=form)


def test_a_field_is_read_in_each_language_with_its_choices(office: Office) -> None:
    add(office, FLEET)
    add(office, GRADE)
    with office.as_user("anna") as db:
        fields = read_books(db, "ru").own_fields
    assert [(one.code, one.name, one.kind, one.choices) for one in fields] == [
        ("fleet", "Автопарк", "number", ()),
        ("grade", "Grade", "choice", ("gold", "silver")),
    ]


def test_a_long_or_numbered_name_becomes_a_code_that_fits(office: Office) -> None:
    names = (
        "Какой сейчас у клиента договор с перевозчиком",
        "2027 plan",
        "Какой сейчас у клиента договор с кем-то",
    )
    codes = [add(office, OwnFieldForm(name)) for name in names]
    assert len(set(codes)) == 3
    assert all(len(code) <= 31 and code[0].isalpha() for code in codes)


def test_names_choices_and_order_change_and_the_kind_does_not(office: Office) -> None:
    code = add(office, GRADE)
    add(office, FLEET)
    with office.as_user("boss") as db:
        [row, _] = edits.list_entries(db, "own_field")
        assert isinstance(row.form, OwnFieldForm)
        after = replace(row.form, name="Rank", choices=("gold", "bronze"))
        edits.change_entry(db, "own_field", code=code, before=row.form, after=after)
        assert edits.move_entry(db, "own_field", code=code, up=False)
        with pytest.raises(KindIsFixed):
            edits.change_entry(db, "own_field", code=code, before=after, after=replace(after, kind="text"))
    with office.as_user("anna") as db:
        assert [(one.name, one.choices) for one in read_books(db).own_fields] == [
            ("Fleet", ()),
            ("Rank", ("gold", "bronze")),
        ]


@pytest.mark.parametrize(
    ("form", "error"),
    [
        (OwnFieldForm("A", kind="choice"), ChoicesMissing),
        (OwnFieldForm("A", kind="choice", choices=tuple(str(one) for one in range(201))), TooManyChoices),
        (OwnFieldForm("A", kind="picture"), OwnFieldWrong),
        (OwnFieldForm(""), edits.NameMissing),
    ],
)
def test_what_makes_no_field_is_refused(office: Office, form: OwnFieldForm, error: type[KnownError]) -> None:
    with pytest.raises(error):
        add(office, form)


@pytest.mark.parametrize("login", ["anna", "leo"])
def test_only_administrators_define_fields(office: Office, login: str) -> None:
    with pytest.raises(Refused):
        add(office, FLEET, login)


def test_cards_with_a_value_are_counted(office: Office) -> None:
    add(office, FLEET)
    office.client(own={"fleet": 14})
    office.client(own={"fleet": 0})
    office.client()
    with office.as_user("boss") as db:
        assert edits.count_uses(db, "own_field") == {"fleet": 2}


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("text", "  two words ", "two words"),
        ("text", " ", None),
        ("number", "18", 18),
        ("number", "4,5", 4.5),
        ("number", "1 450 000", 1_450_000),
        ("number", "-3", -3),
        ("date", "31.12.2027", "2027-12-31"),
        ("date", "2027-12-31", "2027-12-31"),
        ("choice", "gold", "gold"),
    ],
)
def test_typed_values(kind: str, typed: str, value: OwnValue) -> None:
    assert read_value(kind, typed) == value


@pytest.mark.parametrize(
    ("kind", "typed", "error"),
    [
        ("number", "many", NotANumber),
        ("number", "nan", NotANumber),
        ("number", "1e400", NotANumber),
        ("date", "31.02.2027", NotADate),
        ("date", "soon", NotADate),
        ("date", "01.01.0001", NotADate),
    ],
)
def test_values_that_mean_nothing(kind: str, typed: str, error: type[KnownError]) -> None:
    with pytest.raises(error):
        read_value(kind, typed)
