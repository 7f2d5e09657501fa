"""Edits of a card: what one side changed stands, what both changed is told field by field, old entries behave as before."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any

import pytest

from app.errors import Refused
from app.services.client_changes import ClientChange, ClientNameless, TextTooLong, change_client
from app.services.deed_kinds import form_of
from app.services.deeds import encode
from app.services.field_clashes import FieldClash, StaleVersion, settle
from app.services.own_fields import OwnFieldWrong
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC)


def change(
    client: uuid.UUID, fields: dict[str, Any], seen: dict[str, Any] | None = None, version: int = 1
) -> ClientChange:
    return ClientChange(uuid.uuid4(), client, NOW, version, fields, seen or {})


def save(office: Office, login: str, form: ClientChange) -> int:
    with office.as_user(login) as db:
        return change_client(db, form)


def test_fields_that_two_people_changed_apart_both_stand(office: Office) -> None:
    client = office.client(name="Firm", address="Street 1")
    save(office, "leo", change(client, {"address": "Street 2"}))
    version = save(office, "anna", change(client, {"name": "Mine"}, {"name": "Firm"}))
    assert office.rows("select name, address, version from crm.client where id = %s", client) == [
        ("Mine", "Street 2", version)
    ]


def test_one_field_that_both_changed_is_told_with_who_and_when_and_nothing_is_written(office: Office) -> None:
    client = office.client(name="Firm", address="Street 1")
    save(office, "leo", change(client, {"name": "Theirs"}))
    form = change(client, {"name": "Mine", "address": "Street 9"}, {"name": "Firm", "address": "Street 1"})
    with pytest.raises(StaleVersion) as raised:
        save(office, "anna", form)
    [clash] = raised.value.clashes
    assert (clash.field, clash.mine, clash.theirs, clash.original, clash.by) == (
        "name", "Mine", "Theirs", "Firm", "Leo North",
    )  # fmt: skip
    assert clash.at is not None
    assert office.rows("select name, address from crm.client where id = %s", client) == [
        ("Theirs", "Street 1")
    ]


def test_choosing_mine_saves_over_what_was_seen_of_theirs(office: Office) -> None:
    client = office.client(name="Firm")
    save(office, "leo", change(client, {"name": "Theirs"}))
    save(office, "anna", change(client, {"name": "Mine"}, {"name": "Theirs"}))
    assert office.rows("select name from crm.client where id = %s", client) == [("Mine",)]


def test_both_typed_the_same_is_no_clash(office: Office) -> None:
    client = office.client(name="Firm")
    save(office, "leo", change(client, {"name": "Same"}))
    assert save(office, "anna", change(client, {"name": "Same"}, {"name": "Firm"})) == 2


def test_a_form_kept_by_an_older_program_is_refused_by_any_other_version(office: Office) -> None:
    client = office.client(name="Firm", address="Street 1")
    save(office, "leo", change(client, {"address": "Street 2"}))
    content = encode(change(client, {"name": "Mine"}))
    del content["seen"]
    old = form_of("change_client", content)
    with pytest.raises(StaleVersion) as raised:
        save(office, "anna", old)
    assert raised.value.clashes == ()


def test_facts_are_added_changed_and_taken_away_one_by_one(office: Office) -> None:
    client = office.client(facts={"Fleet": "14", "Pain": "Delays"})
    form = change(client, {"facts.Fleet": "18", "facts.Pain": None, "facts.Carrier": "Two"})
    save(office, "anna", form)
    assert office.rows("select facts from crm.client where id = %s", client) == [
        ({"Fleet": "18", "Carrier": "Two"},)
    ]


def test_facts_of_two_people_do_not_lose_each_other(office: Office) -> None:
    client = office.client(facts={"Fleet": "14"})
    save(office, "leo", change(client, {"facts.Pain": "Delays"}))
    save(office, "anna", change(client, {"facts.Carrier": "Two"}, {"facts.Carrier": None}))
    [(facts,)] = office.rows("select facts from crm.client where id = %s", client)
    assert facts == {"Fleet": "14", "Pain": "Delays", "Carrier": "Two"}


def test_own_fields_take_only_what_their_kind_takes(office: Office) -> None:
    office.add("own_field", code="fleet", name="Fleet", name_ru="F", name_uk="F", kind="number")
    client = office.client()
    save(office, "anna", change(client, {"own.fleet": 18}))
    assert office.rows("select own from crm.client where id = %s", client) == [({"fleet": 18},)]
    with pytest.raises(OwnFieldWrong):
        save(office, "anna", change(client, {"own.fleet": "many"}, version=2))
    save(office, "anna", change(client, {"own.fleet": None}, version=2))
    assert office.rows("select own from crm.client where id = %s", client) == [({},)]


def test_nameless_endless_and_foreign_cards_are_refused(office: Office) -> None:
    client = office.client()
    with pytest.raises(ClientNameless):
        save(office, "anna", change(client, {"name": "  "}))
    with pytest.raises(TextTooLong):
        save(office, "anna", change(client, {"address": "x" * 1_001}))
    with pytest.raises(Refused):
        save(office, "clara", change(client, {"name": "Stolen"}))


def test_who_only_reads_the_pool_changes_nothing(office: Office) -> None:
    office.rows("insert into crm.staff_right (staff_id, name, granted) values (%s, 'see_pool', true) returning 1",
                office.staff["anna"])  # fmt: skip
    client = office.client(None, group="North")
    with pytest.raises(Refused):
        save(office, "anna", change(client, {"name": "Mine"}))


@pytest.mark.parametrize(
    ("mine", "seen", "present", "wanted", "clashing"),
    [
        ({"a": 1}, {"a": 0}, {"a": 0}, {"a": 1}, []),
        ({"a": 1}, {"a": 0}, {"a": 2}, {}, ["a"]),
        ({"a": 1}, {"a": 0}, {"a": 1}, {}, []),
        ({"a": "x"}, {"a": ""}, {"a": None}, {"a": "x"}, []),
        ({"a": None}, {"a": "x"}, {"a": "y"}, {}, ["a"]),
        ({"a": 1, "b": 1}, {"a": 0, "b": 0}, {"a": 0, "b": 5}, {"a": 1}, ["b"]),
    ],
)
def test_three_sides_settle(
    mine: dict[str, Any],
    seen: dict[str, Any],
    present: dict[str, Any],
    wanted: dict[str, Any],
    clashing: list[str],
) -> None:
    written, clashes = settle(mine, seen, present)
    assert written == wanted
    assert [clash.field for clash in clashes] == clashing
    assert all(isinstance(clash, FieldClash) for clash in clashes)
