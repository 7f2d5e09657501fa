"""Dictionaries: entries are added, renamed, ordered and hidden; nothing contradicts itself, nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from app.errors import KnownError
from app.services import dictionary_edits as edits
from app.services.dictionaries import read_books
from app.services.entry_names import NameTooLong, code_of, tidy
from app.services.outcome_rules import (
    CAP,
    DelayMissing,
    FlagsContradict,
    KeyTaken,
    NeedsAnswered,
    NextKindMissing,
    NotAKey,
    NotWhole,
    OutcomeForm,
    RuleContradicts,
    check_outcome,
    whole,
)
from tests.office import Office

BUSY = OutcomeForm(name="Busy line", delay_rule="minutes", delay_minutes=15)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Repeat sale", "repeat_sale"),
        ("Щёлково — склад №2", "shchelkovo_sklad_no2"),
        ("Їжачок", "yizhachok"),
        ("Größe", "grosse"),
        ("★★★", "entry"),
        ("  ", "entry"),
    ],
)
def test_a_code_says_the_same_as_the_name(name: str, code: str) -> None:
    assert code_of(name, set()) == code


def test_a_code_that_is_taken_gets_a_number() -> None:
    assert code_of("Offer", {"offer", "offer_2"}) == "offer_3"


def test_a_name_is_one_line_without_unseen_signs() -> None:
    assert tidy("  Call\n\tback\u202e \x00") == "Call back"
    with pytest.raises(NameTooLong):
        tidy("x" * 61)


def changed(**values: Any) -> OutcomeForm:
    return replace(BUSY, **values)


@pytest.mark.parametrize(
    ("form", "error"),
    [
        (changed(answered=True, is_sale=True, is_refusal=True), FlagsContradict),
        (changed(answered=True, dead_number=True), FlagsContradict),
        (changed(answered=True, is_meeting=True, do_not_call=True), FlagsContradict),
        (changed(is_sale=True), NeedsAnswered),
        (changed(effective=True), NeedsAnswered),
        (changed(delay_minutes=None), DelayMissing),
        (changed(delay_minutes=0), NotWhole),
        (changed(delay_rule="days", delay_minutes=None), DelayMissing),
        (changed(delay_rule="ask", delay_minutes=None), NextKindMissing),
        (changed(answered=True, is_promise=True), RuleContradicts),
        (changed(answered=True, is_sale=True), RuleContradicts),
        (changed(answered=True, is_refusal=True), RuleContradicts),
        (changed(delay_rule="reason"), RuleContradicts),
        (changed(delay_rule="sometimes"), RuleContradicts),
        (changed(cap=0), NotWhole),
        (changed(key="12"), NotAKey),
        (changed(key="x"), NotAKey),
    ],
)
def test_an_outcome_that_contradicts_itself_is_told_in_one_sentence(
    form: OutcomeForm, error: type[KnownError]
) -> None:
    with pytest.raises(error) as told:
        check_outcome(form, [])
    assert "{" not in str(told.value)
    assert len(str(told.value)) < 120


def test_two_outcomes_never_share_a_key() -> None:
    other = OutcomeForm(name="No answer", key="1")
    with pytest.raises(KeyTaken, match="The key 1 files “No answer” already"):
        check_outcome(changed(key="1"), [other])
    check_outcome(changed(key="1", active=False), [other])


@pytest.mark.parametrize("text", ["6x", "шесть", "51", "0", "6.5"])
def test_letters_in_a_number_are_told(text: str) -> None:
    with pytest.raises(NotWhole):
        whole(text, CAP)


def test_an_empty_number_is_none() -> None:
    assert whole(" ", CAP) is None


@pytest.mark.database
def test_every_starter_outcome_passes_its_own_rules(office: Office) -> None:
    with office.as_user("boss") as db:
        rows = edits.list_entries(db, "outcome")
        for row in rows:
            edits.change_entry(db, "outcome", code=row.code, before=row.form, after=row.form)
        assert edits.list_entries(db, "outcome") == rows
    assert [row.code for row in rows][:2] == ["no_answer", "busy"]


@pytest.mark.database
def test_all_books_are_listed_with_three_names(office: Office) -> None:
    with office.as_user("boss") as db:
        for book in edits.BOOKS:
            for row in edits.list_entries(db, book):
                assert row.form.name and row.form.name_ru and row.form.name_uk
    assert len(edits.BOOKS) == 10


@pytest.mark.database
def test_a_new_entry_stands_last_and_is_read_by_everybody(office: Office) -> None:
    with office.as_user("boss") as db:
        code = edits.add_entry(db, "purpose", form=edits.EntryForm(name_ru="Проверить склад"))
    assert code == "proverit_sklad"
    with office.as_user("anna") as db:
        entry = read_books(db, "uk").purposes[-1]
    assert (entry.code, entry.name) == (code, "Проверить склад")


@pytest.mark.database
def test_two_entries_of_one_name_get_no_second_place(office: Office) -> None:
    with office.as_user("boss") as db, pytest.raises(edits.NameTaken, match="Сейчас не нужно"):
        edits.add_entry(db, "refusal_reason", form=edits.ReasonForm(name="Later", name_ru="Сейчас не нужно"))
    with office.as_user("boss") as db, pytest.raises(edits.NameMissing):
        edits.add_entry(db, "source", form=edits.EntryForm(name=" \n"))


@pytest.mark.database
def test_an_entry_changed_meanwhile_is_told_and_not_overwritten(office: Office) -> None:
    with office.as_user("boss") as db:
        shown = edits.list_entries(db, "source")[0]
        first = replace(shown.form, name="List")
        edits.change_entry(db, "source", code=shown.code, before=shown.form, after=first)
    with office.as_user("boss") as db, pytest.raises(edits.EntryChanged):
        edits.change_entry(
            db, "source", code=shown.code, before=shown.form, after=replace(shown.form, name="Table")
        )
    with office.as_user("boss") as db:
        assert edits.list_entries(db, "source")[0].form == first


@pytest.mark.database
def test_entries_change_places(office: Office) -> None:
    def codes() -> list[str]:
        return [row.code for row in edits.list_entries(db, "client_type")]

    with office.as_user("boss") as db:
        assert codes() == ["firm", "person", "public"]
        assert edits.move_entry(db, "client_type", code="public", up=True)
        assert codes() == ["firm", "public", "person"]
        assert edits.move_entry(db, "client_type", code="firm", up=False)
        assert codes() == ["public", "firm", "person"]
        assert not edits.move_entry(db, "client_type", code="public", up=True)


@pytest.mark.database
def test_a_hidden_outcome_gives_its_key_free_and_comes_back_only_when_it_is(office: Office) -> None:
    with office.as_user("boss") as db:
        edits.show_entry(db, "outcome", code="busy", active=False)
        edits.add_entry(db, "outcome", form=replace(BUSY, key="2"))
        assert read_books(db).outcome_by_key("2").name == "Busy line"  # type: ignore[union-attr]
        with pytest.raises(KeyTaken):
            edits.show_entry(db, "outcome", code="busy", active=True)


@pytest.mark.database
def test_the_last_outcome_stays(office: Office) -> None:
    with office.as_user("boss") as db:
        rows = edits.list_entries(db, "outcome")
        for row in rows[1:]:
            edits.show_entry(db, "outcome", code=row.code, active=False)
        with pytest.raises(edits.LastEntry):
            edits.show_entry(db, "outcome", code=rows[0].code, active=False)


@pytest.mark.database
@pytest.mark.parametrize("book", sorted(edits.FIXED))
def test_kinds_and_statuses_are_renamed_and_nothing_else(office: Office, book: str) -> None:
    with office.as_user("boss") as db:
        row = edits.list_entries(db, book)[0]
        renamed = replace(row.form, name_ru="Как у нас говорят")
        edits.change_entry(db, book, code=row.code, before=row.form, after=renamed)
        books = read_books(db, "ru")
        said = (books.kind_name("call"), books.status_name("cold"))
        assert "Как у нас говорят" in said
        with pytest.raises(edits.ListIsFixed):
            edits.show_entry(db, book, code=row.code, active=False)
        with pytest.raises(edits.ListIsFixed):
            edits.add_entry(db, book, form=replace(renamed, name="X", name_ru="X", name_uk="X"))


@pytest.mark.database
def test_uses_are_counted(office: Office) -> None:
    client = office.client("anna", type_code="firm")
    office.activity(client, outcome_code="busy", state="done", done_at=datetime(2026, 11, 20, 9, tzinfo=UTC))
    office.activity(client, purpose_code="offer")
    with office.as_user("boss") as db:
        assert edits.count_uses(db, "client_type") == {"firm": 1}
        assert edits.count_uses(db, "outcome") == {"busy": 1}
        assert edits.count_uses(db, "purpose") == {"offer": 1}
        assert edits.count_uses(db, "activity_kind") == {"call": 2}


@pytest.mark.database
def test_a_project_has_a_known_country_and_a_reason_sensible_days(office: Office) -> None:
    with office.as_user("boss") as db:
        code = edits.add_entry(db, "project", form=edits.ProjectForm(name="Warm list", country="Польша"))
        row = edits.list_entries(db, "project")[0]
        assert (row.code, row.form.country) == (code, "PL")  # type: ignore[attr-defined]
        with pytest.raises(KnownError, match="Нарния"):
            edits.add_entry(db, "project", form=edits.ProjectForm(name="Other", country="Нарния"))
        with pytest.raises(NotWhole):
            edits.add_entry(db, "refusal_reason", form=edits.ReasonForm(name="Later", return_days=0))


@pytest.mark.database
@pytest.mark.parametrize("login", ["anna", "leo"])
def test_only_administrators_change_dictionaries(office: Office, login: str) -> None:
    with pytest.raises(KnownError), office.as_user(login) as db:
        edits.add_entry(db, "purpose", form=edits.EntryForm(name="Mine"))
    with office.as_user(login) as db:
        assert all(row.form.name != "Mine" for row in edits.list_entries(db, "purpose"))
