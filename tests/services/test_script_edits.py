"""Authors change scripts; nothing they wrote is lost, and nothing unreadable reaches a caller."""

from __future__ import annotations

import uuid
from dataclasses import replace

import pytest

from app.errors import KnownError, Refused
from app.services import script_edits, scripts
from app.services.script_edits import Answer, ScriptForm
from app.services.scripts import Step
from tests.office import Office

pytestmark = pytest.mark.database

STEPS = (Step("Greet", "Hello {first_name|colleague}", other_to=1), Step("Ask", "**What do you need?**"))


def form(**fields: object) -> ScriptForm:
    return replace(ScriptForm(uuid.uuid4(), "Autumn", steps=STEPS), **fields)


def save(office: Office, given: ScriptForm, who: str = "boss") -> ScriptForm:
    with office.as_user(who) as db:
        return script_edits.save_script(db, given)


def test_a_saved_script_is_read_to_the_client(office: Office) -> None:
    client = office.client("anna")
    saved = save(office, form(answers=(Answer(uuid.uuid4(), "Too dear", "Compare it"),)))
    assert saved.version == 1
    with office.as_user("anna") as db:
        read = scripts.read_script(db, client)
    assert read is not None
    assert (read.name, [step.title for step in read.steps]) == ("Autumn", ["Greet", "Ask"])
    assert ("Too dear", "Compare it") in [(card.name, card.reply) for card in read.objections]


def test_every_saving_is_a_version_and_an_older_one_can_be_read(office: Office) -> None:
    first = save(office, form())
    second = save(office, replace(first, name="Winter", steps=STEPS[1:]))
    assert second.version == 2
    with office.as_user("boss") as db:
        versions = script_edits.list_versions(db, first.id)
    assert [(row.version, row.name, len(row.steps)) for row in versions] == [
        (2, "Winter", 1),
        (1, "Autumn", 2),
    ]
    assert versions[0].by == "Anton Boss"


def test_who_began_from_an_older_version_is_told_whose_is_newer(office: Office) -> None:
    first = save(office, form())
    save(office, replace(first, name="Winter"))
    with pytest.raises(KnownError, match="Anton Boss saved this script meanwhile"):
        save(office, replace(first, name="Spring"))
    with office.as_user("boss") as db:
        assert script_edits.read_form(db, first.id).name == "Winter"


def test_the_same_new_script_sent_twice_is_one(office: Office) -> None:
    new = form()
    save(office, new)
    save(office, new)
    assert office.rows("select count(*) from crm.script") == [(1,)]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (form(name="  "), "Give the script a name"),
        (form(steps=()), "at least one step"),
        (form(steps=(Step("x", "y", other_to=7),)), "leads to a step that is not there"),
        (form(steps=(Step("x", "{surname}"),)), "“surname”, which does not exist"),
        (form(steps=(Step("x", "y" * 5000),)), "longer than 4000"),
    ],
    ids=["no name", "no steps", "lost branch", "unknown field", "too long"],
)
def test_what_cannot_be_read_aloud_is_refused_in_one_sentence(
    office: Office, given: ScriptForm, said: str
) -> None:
    with pytest.raises(KnownError, match=said):
        save(office, given)
    assert office.rows("select count(*) from crm.script") == [(0,)]


def test_a_draft_out_of_use_may_be_empty_and_is_read_to_nobody(office: Office) -> None:
    save(office, form(active=False, steps=()))
    client = office.client("anna")
    with office.as_user("anna") as db:
        assert scripts.read_script(db, client) is None


def test_a_manager_cannot_change_a_script_unless_he_was_given_the_right(office: Office) -> None:
    with pytest.raises(Refused):
        save(office, form(), "anna")
    office.add("staff_right", staff_id=office.staff["anna"], name="edit_scripts", granted=True)
    assert save(office, form(), "anna").version == 1
