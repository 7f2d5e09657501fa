"""Scripts: which one is read to a client, and what its merge fields say."""

from __future__ import annotations

import pytest

from app.services import scripts
from app.services.clients import read_card
from tests.office import Office

STEPS = '[{"title": "Hello", "text": "Good day, {first_name|colleague}!", "other_label": "Busy", "other_to": "2"}]'


def test_a_known_field_is_said() -> None:
    assert scripts.fill("Hello, {first_name|colleague}!", {"first_name": "Olha"}) == "Hello, Olha!"


def test_an_empty_field_is_said_by_its_fallback() -> None:
    assert scripts.fill("Hello, {first_name|colleague}!", {"first_name": " "}) == "Hello, colleague!"


def test_an_empty_field_without_fallback_leaves_no_hole() -> None:
    assert scripts.fill("Hello {first_name}, it is {me}", {"me": "Anna"}) == "Hello, it is Anna"


def test_a_misspelt_field_stays_for_its_author_to_see() -> None:
    assert scripts.fill("Hello {fistname|you}", {}) == "Hello {fistname|you}"


def test_a_name_that_looks_like_a_field_is_not_filled_again() -> None:
    assert scripts.fill("{company|x}", {"company": "{me}", "me": "Anna"}) == "{me}"


@pytest.mark.database
def test_the_clients_project_comes_before_the_language(office: Office) -> None:
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.project (code, name, name_ru, name_uk) values ('trade', 'Trade', 'Сети', 'Мережі') on conflict do nothing"
        )
        for name, language, project in (
            ("general", "en", None),
            ("ours", "uk", "trade"),
            ("foreign", "ru", None),
        ):
            connection.execute(
                "insert into crm.script (id, name, language, project_code, steps) values (gen_random_uuid(), %s, %s, %s, %s)",
                (name, language, project, STEPS),
            )
    with_project, without = office.client(project_code="trade"), office.client()
    with office.as_user("anna") as db:
        first, second = scripts.read_script(db, with_project, "en"), scripts.read_script(db, without, "en")
    assert first is not None and first.name == "ours"
    assert second is not None and second.name == "general"
    assert first.steps[0].other_to == 2


@pytest.mark.database
def test_a_base_without_scripts_has_none(office: Office) -> None:
    client = office.client()
    with office.as_user("anna") as db:
        assert scripts.read_script(db, client, "en") is None


@pytest.mark.database
def test_values_come_from_card_and_last_contact(office: Office) -> None:
    client = office.client(name="Vector")
    office.person(client, "Olha Kovalenko")
    office.activity(client, plan_note="the tariff", is_promise=True)
    with office.as_user("anna") as db:
        values = scripts.script_values(read_card(db, client), me="Anna")
    assert (values["first_name"], values["company"], values["promise"], values["me"]) == (
        "Olha",
        "Vector",
        "the tariff",
        "Anna",
    )
    assert set(values) == set(scripts.FIELDS)
