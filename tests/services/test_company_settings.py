"""Rules of the company: typed, inside their limits, never overwritten unseen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import KnownError
from app.services.company_settings import (
    Attempts,
    Control,
    LifetimeBelowDay,
    NoSuchCountry,
    NotInRange,
    Rules,
    RulesChanged,
    check_rules,
    keep_rules,
    known_country,
    number,
    read_rules,
    rules_of,
    with_number,
)
from app.services.dictionaries import Books
from tests.office import Office


def test_what_is_missing_or_senseless_is_as_on_the_first_day() -> None:
    kept = {"attempts": {"per_day": "three", "lifetime": 20}, "control": 7, "country": "PL"}
    rules = rules_of(kept)
    assert rules.attempts == Attempts(lifetime=20)
    assert (rules.control, rules.country) == (Control(), "PL")
    assert Books(settings=kept).rules == rules


@pytest.mark.parametrize("text", ["", "много", "3.5", "-1", "21", "99999999999999999999", "٣", "1e1"])
def test_letters_and_senseless_numbers_are_told_in_one_sentence(text: str) -> None:
    with pytest.raises(NotInRange) as told:
        number(text, "attempts", "per_day")
    assert str(told.value) == "Here stands a whole number from 1 to 20"
    assert told.value.field == ("attempts", "per_day")


def test_a_number_may_have_blanks() -> None:
    assert number(" 1 440 ", "attempts", "gap_minutes") == 1440


def test_limits_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(LifetimeBelowDay):
        check_rules(with_number(Rules(), "attempts", "lifetime", 2))


@pytest.mark.parametrize(("text", "code"), [("ua", "UA"), ("Польша", "PL"), ("Німеччина", "DE")])
def test_a_country_is_known_by_any_usual_name(text: str, code: str) -> None:
    assert known_country(text) == code


def test_a_country_nobody_knows_is_told() -> None:
    with pytest.raises(NoSuchCountry, match="Атлантида"):
        known_country("Атлантида")


@pytest.mark.database
def test_rules_are_kept_and_read_again(office: Office) -> None:
    with office.as_user("boss") as db:
        before = read_rules(db)
        wanted = with_number(replace(before, country="PL"), "control", "undone_hours", 48)
        keep_rules(db, wanted, before=before)
    with office.as_user("anna") as db:
        assert read_rules(db) == wanted


@pytest.mark.database
def test_two_administrators_keep_different_rules_and_never_the_same_unseen(office: Office) -> None:
    with office.as_user("boss") as db:
        shown = read_rules(db)
        keep_rules(db, with_number(shown, "attempts", "per_day", 2), before=shown)
    with office.as_user("boss") as db:
        keep_rules(db, with_number(shown, "promise", "grace_minutes", 5), before=shown)
    with office.as_user("boss") as db, pytest.raises(RulesChanged):
        keep_rules(db, with_number(shown, "attempts", "per_day", 4), before=shown)
    with office.as_user("boss") as db:
        assert (read_rules(db).attempts.per_day, read_rules(db).promise.grace_minutes) == (2, 5)


@pytest.mark.database
@pytest.mark.parametrize("login", ["anna", "leo"])
def test_only_administrators_keep_rules(office: Office, login: str) -> None:
    with pytest.raises(KnownError), office.as_user(login) as db:
        keep_rules(db, with_number(Rules(), "attempts", "per_day", 1), before=read_rules(db))
