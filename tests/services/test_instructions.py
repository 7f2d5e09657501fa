"""Instructions: the program's own for everybody, the company's where it wrote one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import KnownError
from app.services.dictionaries import read_books
from app.services.instructions import (
    LANGUAGES,
    LEVELS,
    InstructionChanged,
    InstructionTooLong,
    built_in,
    instruction_for,
    keep_instruction,
    read_instruction,
    read_instructions,
)
from tests.office import Office


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_level_has_a_page_in_every_language(level: str, language: str) -> None:
    text = built_in(level, language)
    assert text.startswith("# ")
    assert 1_500 < len(text) < 4_500
    assert text.count("\n## ") >= 4
    assert "`F1`" in text


@pytest.mark.parametrize("level", LEVELS)
def test_all_languages_say_the_same(level: str) -> None:
    shapes = {tuple(line[:2] for line in built_in(level, one).splitlines()) for one in LANGUAGES}
    assert (
        len({tuple(sign if sign in ("# ", "##", "- ", "") else "x" for sign in one) for one in shapes}) == 1
    )


def test_an_unknown_level_or_language_reads_what_is_nearest() -> None:
    assert built_in("manager", "de") == built_in("manager", "en")
    assert built_in("stranger", "ru") == built_in("manager", "ru")


@pytest.mark.parametrize("rubbish", [None, 7, [], {"manager": "text"}, {"manager": {"ru": 5}}])
def test_a_senseless_setting_is_no_text(rubbish: object) -> None:
    found = instruction_for({"instructions": rubbish}, "manager", "ru")
    assert (found.own, found.text) == (False, built_in("manager", "ru"))


@pytest.mark.database
def test_the_companys_text_is_read_by_its_level_only(office: Office) -> None:
    with office.as_user("boss") as db:
        before = read_instruction(db, "manager", "ru")
        keep_instruction(db, replace(before, text="# Мы\r\n\r\n- звоним  \n"), before=before)
    with office.as_user("anna") as db:
        found = read_instruction(db, "manager", "ru")
        assert (found.text, found.own) == ("# Мы\n\n- звоним", True)
        assert not read_instruction(db, "manager", "uk").own
        assert not read_instruction(db, "lead", "ru").own
        assert instruction_for(read_books(db).settings, "manager", "ru") == found


@pytest.mark.database
@pytest.mark.parametrize("text", ["", " \n ", built_in("lead", "en")])
def test_an_empty_text_or_the_programs_own_gives_the_place_back(office: Office, text: str) -> None:
    with office.as_user("boss") as db:
        before = read_instruction(db, "lead", "en")
        keep_instruction(db, replace(before, text="Ours"), before=before)
        own = read_instruction(db, "lead", "en")
        keep_instruction(db, replace(own, text=text), before=own)
        assert read_instruction(db, "lead", "en") == before


@pytest.mark.database
def test_a_text_changed_meanwhile_is_told_and_not_overwritten(office: Office) -> None:
    with office.as_user("boss") as db:
        before = read_instruction(db, "admin", "uk")
        keep_instruction(db, replace(before, text="First"), before=before)
    with office.as_user("boss") as db, pytest.raises(InstructionChanged):
        keep_instruction(db, replace(before, text="Second"), before=before)
    with office.as_user("boss") as db:
        assert read_instructions(db)["admin", "uk"].text == "First"


@pytest.mark.database
def test_a_book_is_no_instruction(office: Office) -> None:
    with office.as_user("boss") as db:
        before = read_instruction(db, "admin", "uk")
        with pytest.raises(InstructionTooLong):
            keep_instruction(db, replace(before, text="x" * 30_001), before=before)


@pytest.mark.database
@pytest.mark.parametrize("login", ["anna", "leo"])
def test_only_administrators_write_instructions(office: Office, login: str) -> None:
    with office.as_user(login) as db:
        before = read_instruction(db, "manager", "en")
    with pytest.raises(KnownError), office.as_user(login) as db:
        keep_instruction(db, replace(before, text="Mine"), before=before)
