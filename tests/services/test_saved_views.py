"""Views are kept, shared and taken back; what each person sees of them the database decides."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.errors import Refused
from app.services import saved_views
from app.services.client_lists import ClientQuery
from app.services.conditions import AllOf, Condition, FilterUnreadable, Not
from app.services.dictionary_edits import NameTaken
from app.services.saved_views import READY, SavedView, ViewForm, ViewNameless, content_of, query_of
from tests.office import Office

pytestmark = pytest.mark.database

WARM = ClientQuery(
    AllOf((Condition("status", "any_of", ("warm",)), Not(Condition("next", "is_empty")))),
    search="вектор", stage="prospect", sort="next", descending=True,
)  # fmt: skip


def form(name: str = "Warm", query: ClientQuery = WARM, **fields: Any) -> ViewForm:
    return ViewForm(
        fields.pop("id", uuid.uuid4()),
        fields.pop("page", "clients"),
        name,
        content_of(query, columns=("name", "city")),
    )


def kept(office: Office, login: str, wanted: ViewForm) -> SavedView:
    with office.as_user(login) as db:
        return saved_views.keep_view(db, wanted)


def names(office: Office, login: str, page: Any = "clients") -> list[str]:
    with office.as_user(login) as db:
        return [view.name for view in saved_views.list_views(db, page)]


def test_a_view_comes_back_as_the_query_it_was(office: Office) -> None:
    view = kept(office, "anna", form("  Warm\n ones "))
    assert (view.name, view.mine, view.author, view.shared, view.columns) == (
        "Warm ones",
        True,
        "Anna North",
        "none",
        ("name", "city"),
    )
    assert query_of(view) == WARM
    with office.as_user("anna") as db:
        assert saved_views.list_views(db, "clients") == (view,)
        assert saved_views.list_views(db, "activities") == ()


def test_views_are_nobody_elses_until_they_are_shared(office: Office) -> None:
    kept(office, "leo", form())
    assert [names(office, login) for login in ("anna", "lena", "boss")] == [[], [], []]


def test_a_lead_shares_with_his_group_and_takes_it_back(office: Office) -> None:
    view = kept(office, "leo", form())
    with office.as_user("leo") as db:
        shared = saved_views.share_view(db, view.id, "group")
    assert (shared.shared, shared.group_id) == ("group", office.groups["North"])
    assert (names(office, "anna"), names(office, "clara"), names(office, "lena")) == (["Warm"], [], [])
    with office.as_user("anna") as db:
        (seen,) = saved_views.list_views(db, "clients")
    assert (seen.mine, seen.author) == (False, "Leo North")
    with office.as_user("leo") as db:
        saved_views.share_view(db, view.id, "none")
    assert names(office, "anna") == []


def test_an_administrator_shares_with_all_or_one_group(office: Office) -> None:
    first, second = kept(office, "boss", form("For all")), kept(office, "boss", form("For the south"))
    with office.as_user("boss") as db:
        saved_views.share_view(db, first.id, "all")
        saved_views.share_view(db, second.id, "group", group_id=office.groups["South"])
    assert (names(office, "anna"), names(office, "clara")) == (["For all"], ["For all", "For the south"])


@pytest.mark.parametrize(("login", "shared"), [("anna", "group"), ("anna", "all"), ("leo", "all")])
def test_who_may_not_share_is_refused(office: Office, login: str, shared: Any) -> None:
    view = kept(office, login, form())
    with pytest.raises(Refused), office.as_user(login) as db:
        saved_views.share_view(db, view.id, shared)
    assert names(office, login) == ["Warm"]


def test_a_lead_shares_with_no_other_group(office: Office) -> None:
    view = kept(office, "leo", form())
    with pytest.raises(Refused), office.as_user("leo") as db:
        saved_views.share_view(db, view.id, "group", group_id=office.groups["South"])


def test_a_shared_view_is_changed_by_its_author_only(office: Office) -> None:
    view = kept(office, "leo", form())
    with office.as_user("leo") as db:
        saved_views.share_view(db, view.id, "group")
    for deed in (
        lambda db: saved_views.keep_view(db, form("Mine now", id=view.id)),
        lambda db: saved_views.remove_view(db, view.id),
        lambda db: saved_views.restore_view(db, view.id) and saved_views.remove_view(db, view.id),
        lambda db: saved_views.share_view(db, view.id, "none"),
    ):
        with pytest.raises(Refused), office.as_user("anna") as db:
            deed(db)
    assert names(office, "anna") == ["Warm"]


def test_a_view_is_changed_renamed_removed_and_put_back(office: Office) -> None:
    view = kept(office, "anna", form())
    other = ClientQuery(Condition("city", "any_of", ("Київ",)))
    assert query_of(kept(office, "anna", form("Kyiv", other, id=view.id))) == other
    with office.as_user("anna") as db:
        assert query_of(saved_views.rename_view(db, view.id, "Киев")) == other
        saved_views.remove_view(db, view.id)
        assert saved_views.list_views(db, "clients") == ()
    with pytest.raises(Refused), office.as_user("anna") as db:
        saved_views.remove_view(db, view.id)
    with office.as_user("anna") as db:
        assert saved_views.restore_view(db, view.id).name == "Киев"
    assert names(office, "anna") == ["Киев"]


def test_own_views_stand_in_the_order_given_before_those_of_others(office: Office) -> None:
    views = [kept(office, "leo", form(name)) for name in ("A", "B", "C")]
    boss = kept(office, "boss", form("0"))
    with office.as_user("boss") as db:
        saved_views.share_view(db, boss.id, "all")
    with office.as_user("leo") as db:
        saved_views.order_views(db, [views[2].id, boss.id, views[0].id, views[1].id])
    assert names(office, "leo") == ["C", "A", "B", "0"]


def test_two_views_of_one_name_cannot_be_told_apart(office: Office) -> None:
    kept(office, "anna", form("Тёплые"))
    with pytest.raises(NameTaken):
        kept(office, "anna", form("ТЁПЛЫЕ"))
    assert kept(office, "anna", form("Тёплые", page="activities")).name == "Тёплые"
    assert kept(office, "boris", form("Тёплые")).name == "Тёплые"
    with pytest.raises(ViewNameless):
        kept(office, "anna", form(" \n "))


@pytest.mark.parametrize(
    "content", [{"filter": {"field": "city"}}, {"note": "x" * 70_000}, {"name": "a\0b"}, {"what": object()}]
)
def test_content_that_is_none_is_not_kept(office: Office, content: dict[str, Any]) -> None:
    with pytest.raises(FilterUnreadable):
        kept(office, "anna", ViewForm(uuid.uuid4(), "clients", "X", content))


def test_counts_are_those_of_who_asks_and_a_broken_view_spoils_no_other(office: Office) -> None:
    now = datetime.now(UTC)
    late = office.client("anna")
    office.activity(late, due_in=timedelta(hours=-2))
    office.client("boris", last_at=now)
    office.client(None, group="North")
    office.client("anna", dnc_until=now + timedelta(days=1), closed_reason="moved", phone=None)
    bad = office.client("clara", phone=None)
    office.add("phone", id=uuid.uuid4(), client_id=bad, raw="044", state="bad")
    broken = SavedView(
        uuid.uuid4(),
        "clients",
        "Old",
        {"filter": {"field": "own.gone", "operator": "is_empty", "values": []}},
    )
    counts = {}
    for login in ("anna", "leo", "boss"):
        with office.as_user(login) as db:
            told = saved_views.count_views(db, [*READY, broken], now=now, cap=4)
        counts[login] = [(said.count, said.more) if said else None for said in told.values()]
    assert [view.code for view in READY] == [
        "all",
        "overdue",
        "no_plan",
        "pool",
        "check_numbers",
        "do_not_call",
    ]
    # all, overdue, no plan, pool, check numbers, do not call, broken
    assert counts == {
        "anna": [(2, False), (1, False), (0, False), (0, False), (0, False), (1, False), None],
        "leo": [(4, False), (1, False), (1, False), (1, False), (0, False), (1, False), None],
        "boss": [(4, True), (1, False), (2, False), (1, False), (1, False), (1, False), None],
    }
