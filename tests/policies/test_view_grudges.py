"""Views and deeds of nonsense that others have to list: each is refused by the base, or said in one sentence."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from app.errors import KnownError
from app.services import activity_views, mass_changes, saved_views
from app.services.activity_lists import read_first as read_activities
from app.services.client_lists import read_first as read_clients
from tests.office import Office

pytestmark = pytest.mark.database

WRONG = psycopg.errors.InvalidParameterValue
SHARE = (
    "insert into crm.saved_view (id, staff_id, page, name, shared, group_id, content)"
    " values (gen_random_uuid(), crm.my_id(), %s, %s, 'group', crm.my_group(), %s)"
)
STRANGE: list[Any] = [
    None, True, 7, -1, 10**30, 1.5, 1e150, "", "x" * 5_000, "\u202e\n", [], [[]], [1, None], {}, {"a": [{}]},
    {"all": [{"not": {"any": [5]}}]},
    {"field": "owner", "operator": "any_of", "values": [10**30, "x"]},
    {"field": "own.nothing", "operator": "is_true", "values": []},
    {"field": "created", "operator": "between", "values": ["today+99999", "-"]},
    {"field": "city", "operator": "contains", "values": ["%_\\'\"(["]},
    {"field": "name'; drop table crm.client", "operator": "equals", "values": ["x"]},
]  # fmt: skip
KEYS = {
    "clients": ("filter", "search", "stage", "sort", "descending", "columns"),
    "activities": (
        "filter", "search", "since", "until", "earlier", "only_promises", "descending", "state", "sort", "staff_id", "columns",
    ),
}  # fmt: skip


@pytest.mark.parametrize("content", ["[]", "[1]", "5", '"x"', "null", "true"])
def test_a_view_is_an_object(office: Office, content: str) -> None:
    with office.psql("leo") as leo, pytest.raises(WRONG):
        leo.execute(SHARE.replace("%s)", "%s::jsonb)"), ("clients", "x", content))


@pytest.mark.parametrize("column", ["said", "selection"])
def test_what_was_said_of_a_change_of_many_is_an_object(office: Office, column: str) -> None:
    add = "insert into crm.mass_change (id, staff_id, kind, {}) values (gen_random_uuid(), crm.my_id(), 'fields', '[1]')"
    with office.psql("anna") as anna, pytest.raises(WRONG):
        anna.execute(add.format(column))


@pytest.mark.parametrize("page", ["clients", "activities"])
def test_a_shared_view_of_nonsense_stops_nobody(office: Office, page: str) -> None:
    office.activity(office.client("anna"))
    with office.psql("leo") as leo:
        for key in KEYS[page]:
            for place, value in enumerate(STRANGE):
                leo.execute(SHARE, (page, f"{key} {place}", Jsonb({key: value})))
    with office.as_user("anna") as db:
        views = saved_views.list_views(db, page)  # type: ignore[arg-type]
    assert len(views) == len(KEYS[page]) * len(STRANGE)
    for view in views:
        assert all(isinstance(name, str) for name in view.columns)
        try:
            with office.as_user("anna") as db:
                if page == "clients":
                    read_clients(db, saved_views.query_of(view, time_zone="Europe/Kyiv"))
                else:
                    read_activities(db, activity_views.query_of(view.content, time_zone="Europe/Kyiv"))
        except KnownError as told:
            assert told.code in {"filter_unreadable", "unknown_field", "value_unreadable"}, (view, told.code)


def test_a_change_of_many_made_of_nonsense_is_still_listed(office: Office) -> None:
    add = "insert into crm.mass_change (id, staff_id, kind, said) values (%s, crm.my_id(), 'plan', %s)"
    with office.psql("anna") as anna:
        for said in ({}, {"deed": []}, {"deed": "plan", "days": 5}, {"deed": "fields", "plain": "x"}):
            anna.execute(add, (uuid.uuid4(), Jsonb(said)))
    with office.as_user("boss") as db:
        listed = mass_changes.list_changes(db)
        assert len(listed) == 4
        for one in listed:
            with pytest.raises(KnownError):
                _ = one.deed
