"""Scripts: which one is read to a client, and what its merge fields say."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest

from app.services import call_screens, scripts
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


def a_script(office: Office, name: str, **fields: object) -> uuid.UUID:
    made = uuid.uuid4()
    office.add(
        "script", id=made, name=name, language="en", steps=[{"title": "Hello", "text": "Good day"}], **fields
    )
    return made


def a_call(office: Office, client: uuid.UUID, script: uuid.UUID, **fields: object) -> uuid.UUID:
    return office.activity(client, by="leo", is_assignment=True, script_id=script, **fields)  # type: ignore[arg-type]


def name_read(office: Office, client: uuid.UUID, activity: uuid.UUID | None = None) -> str:
    with office.as_user("anna") as db:
        found = scripts.read_script(db, client, "en", activity)
    assert found is not None
    return found.name


@pytest.mark.database
def test_the_script_a_lead_chose_goes_first_then_project_and_last_outcome(office: Office) -> None:
    if not office.rows("select 1 from crm.project where code = 'trade'"):
        office.add("project", code="trade", name="Trade", name_ru="Сети", name_uk="Мережі")
    chosen = a_script(office, "chosen", project_code=None, outcome_code="call_back")
    a_script(office, "general")
    a_script(office, "general again", outcome_code="no_answer")
    a_script(office, "project", project_code="trade")
    a_script(office, "project again", project_code="trade", outcome_code="no_answer")

    fresh, again = office.client(), office.client(last_outcome="no_answer")
    ours, ours_again = (office.client(project_code="trade", last_outcome=one) for one in (None, "no_answer"))
    read = [name_read(office, one) for one in (fresh, again, ours, ours_again)]
    assert read == ["general", "general again", "project", "project again"]

    a_call(office, ours_again, chosen)
    assert name_read(office, ours_again) == "chosen"
    with office.as_user("anna") as db:
        screen = call_screens.read(db, ours_again, "en", datetime.now(UTC))
    assert screen.script is not None and screen.script.assigned


@pytest.mark.database
def test_the_script_is_that_of_the_call_which_is_made(office: Office) -> None:
    first, second = a_script(office, "first"), a_script(office, "second")
    a_script(office, "general")
    client = office.client()
    soon, later = a_call(office, client, first), a_call(office, client, second, due_in=timedelta(hours=5))
    assert [name_read(office, client, one) for one in (None, soon, later)] == ["first", "first", "second"]


@pytest.mark.database
def test_a_script_of_next_week_is_not_read_today_and_one_that_was_put_away_never(office: Office) -> None:
    chosen = a_script(office, "chosen", project_code=None, outcome_code="call_back")
    put_away = a_script(office, "put away", active=False)
    a_script(office, "general")
    client, other = office.client(), office.client()
    a_call(office, client, chosen, due_in=timedelta(days=7))
    a_call(office, other, put_away)
    assert [name_read(office, one) for one in (client, other)] == ["general", "general"]
