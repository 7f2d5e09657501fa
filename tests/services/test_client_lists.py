"""The list of clients: every filter, order and count compared with plain Python over random rows, as each level."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from app.services import client_fields, client_finds, client_lists, client_search, selections, watches
from app.services.client_fields import FIELDS, read_fields
from app.services.client_lists import ClientQuery, ClientRow
from app.services.condition_sql import UnknownField, ValueUnreadable
from app.services.conditions import AllOf, AnyOf, Condition, Filter, FilterUnreadable, Not
from app.services.outlines import Outline, SelectionCount
from app.services.selections import Selection
from tests.office import Office
from tests.services.crowds import LOGINS, NOW, Made, make_crowd, sign_in
from tests.services.plain_filters import ZONE, holds, sort_key, values_of

pytestmark = pytest.mark.database


class Crowd:
    """The office with its made-up clients, and what each person is shown of them."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.rows = make_crowd(office)
        sign_in(office)
        with office.as_user("boss") as db:
            self.fields = read_fields(db)

    def found(self, login: str, query: ClientQuery) -> list[uuid.UUID]:
        """The outline, after making sure that first page and count tell the same."""
        with self.office.as_user(login) as db:
            ids = client_lists.read_outline(db, query).ids()
            assert [row.id for row in client_lists.read_first(db, query, 7)] == list(ids[:7])
            assert client_lists.count_clients(db, query) == SelectionCount(len(ids))
        return list(ids)

    def wanted(self, login: str, filtered: Filter) -> set[uuid.UUID]:
        """The same in plain Python."""
        return {row.id for row in self.rows if row.seen_by(login) and holds(self.office, row, filtered)}

    def compare(self, filtered: Filter) -> int:
        """Every level sees what plain Python says; returns how many the administrator does."""
        for login in LOGINS:
            found = self.found(login, asked(filtered))
            assert (len(found), set(found)) == (len(set(found)), self.wanted(login, filtered)), (
                login,
                filtered,
            )
        return len(found)


@pytest.fixture(autouse=True)
def nobody_lingers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread that watches calls ends with the test, which is not kept waiting for it."""
    monkeypatch.setattr(watches, "LINGER", 0.01)


@pytest.fixture(scope="module")
def crowd(office_server: Office) -> Iterator[Crowd]:
    office_server.clean()
    yield Crowd(office_server)
    office_server.close()
    office_server.clean()


def asked(filtered: Filter, **more: Any) -> ClientQuery:
    return ClientQuery(filtered, now=NOW, time_zone=ZONE.key, **more)


EVERY = [(name, operator) for name, spec in FIELDS.items() for operator in spec.operators]
OWN = [
    (f"own.{code}", operator)
    for code, operators in {
        "car": ("contains", "starts", "equals", "is_empty"),
        "seats": ("any_of", "at_least", "at_most", "between", "is_empty"),
        "since": ("on", "before", "after", "between", "is_empty"),
        "grade": ("any_of", "is_empty"),
        "vip": ("is_true",),
    }.items()
    for operator in operators
]


@pytest.mark.parametrize(("name", "operator"), EVERY + OWN)
def test_each_field_with_each_comparison(crowd: Crowd, name: str, operator: str) -> None:
    assert operator in crowd.fields[name].operators
    dice = random.Random(f"{name} {operator}")
    sizes = []
    # What has no values, or few to choose from, is asked once each.
    for values in dict.fromkeys(values_of(crowd.office, name, operator, dice) for _ in range(12)):
        one = Condition(name, operator, values)
        sizes.append(crowd.compare(one))
        assert crowd.compare(Not(one)) == len(crowd.rows) - sizes[-1]
    assert any(0 < size < len(crowd.rows) for size in sizes) or (name, operator) in NEVER, sizes


# Nobody has a client without these.
NEVER = {("name", "is_empty"), ("group", "is_empty")}


@pytest.mark.parametrize("seed", range(60))
def test_conditions_combined_by_and_or_not(crowd: Crowd, seed: int) -> None:
    dice = random.Random(seed)

    def made(depth: int) -> Filter:
        kind = dice.choice(("one", "one", "all", "any", "not")) if depth < 4 else "one"
        if kind == "one":
            name, operator = dice.choice(EVERY + OWN)
            return Condition(name, operator, values_of(crowd.office, name, operator, dice))
        if kind == "not":
            return Not(made(depth + 1))
        parts = tuple(made(depth + 1) for _ in range(dice.randint(0, 3)))
        return AllOf(parts) if kind == "all" else AnyOf(parts)

    crowd.compare(made(0))


@pytest.mark.parametrize("seed", range(24))
def test_the_way_to_the_rows_changes_nothing(
    crowd: Crowd, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by words first or looked through in order, few enough to be sorted or too many: the same rows in the same order."""
    dice = random.Random(f"ways {seed}")
    parts = [
        Condition(name, operator, values_of(crowd.office, name, operator, dice))
        for name, operator in (dice.choice(TEXTS), dice.choice(EVERY), dice.choice(EVERY))
    ]
    filtered = AllOf((parts[0], AnyOf((parts[1], Not(parts[2])))))
    sort, descending = dice.choice(SORTS), dice.random() < 0.5
    wanted, orders = crowd.wanted("boss", filtered), []
    for dense, dear in product((0, 10_000), (0.0, float("inf"))):
        for name in ("DENSE", "DENSE_PAGE"):
            monkeypatch.setattr(client_finds, name, dense)
        monkeypatch.setattr(client_finds, "LOOKED_THROUGH", dice.choice((0, 9, 10_000)))
        monkeypatch.setattr(client_search, "COMPARED", dear)
        monkeypatch.setattr(client_search, "PLAIN", dear)
        orders.append(crowd.found("boss", asked(filtered, sort=sort, descending=descending)))
    assert set(orders[0]) == wanted
    assert all(one == orders[0] for one in orders)


def test_who_sees_the_pool_has_it_among_his_own_in_every_order(crowd: Crowd) -> None:
    crowd.office.rows(
        "insert into crm.staff_right (staff_id, name, granted) values (%s, 'see_pool', true) returning 1", crowd.office.staff["boris"]
    )  # fmt: skip
    rows = {
        row.id: row for row in crowd.rows if row.owner == "boris" or (row.owner, row.group) == (None, "North")
    }
    assert {row.owner for row in rows.values()} == {"boris", None}
    dice = random.Random("pool")
    for sort in SORTS:
        found = crowd.found("boris", asked(AllOf(), sort=sort))
        keys = [sort_key(crowd.office, rows[one], sort) for one in found]
        filled = [key for key in keys if key is not None]
        assert keys == [*sorted(filled), *[None] * (len(keys) - len(filled))]
        assert set(found) == set(rows)
        name, operator = dice.choice(EVERY)
        one = Condition(name, operator, values_of(crowd.office, name, operator, dice))
        holding = {uid for uid, row in rows.items() if holds(crowd.office, row, one)}
        assert set(crowd.found("boris", asked(one, sort=sort))) == holding


TEXTS = [one for one in EVERY if one[0] in client_fields.LINED and one[1] != "is_empty"]
SORTS = [name for name, spec in FIELDS.items() if spec.sortable]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    "sort", [name for name, spec in FIELDS.items() if spec.sortable] + ["own.car", "own.seats", "own.since"]
)
def test_each_order_is_total_and_the_empty_come_last(crowd: Crowd, sort: str, descending: bool) -> None:
    for login in LOGINS:
        query = asked(AllOf(), sort=sort, descending=descending)
        found = crowd.found(login, query)
        rows = {row.id: row for row in crowd.rows if row.seen_by(login)}
        keys = [sort_key(crowd.office, rows[one], sort) for one in found]
        filled = [key for key in keys if key is not None]
        assert keys == [*sorted(filled, reverse=descending), *[None] * (len(keys) - len(filled))]
        assert set(found) == set(rows)
        assert crowd.found(login, query) == found


def test_the_pages_of_an_outline_are_its_rows(crowd: Crowd) -> None:
    query = asked(Not(Condition("city", "any_of", ("Київ",))), sort="city")
    with crowd.office.as_user("boss") as db:
        outline = client_lists.read_outline(db, query)
        pages = [client_lists.read_rows(db, outline.ids(first, 50)) for first in range(0, outline.count, 50)]
        short = client_lists.read_outline(db, query, cap=10)
        counted = client_lists.count_clients(db, query, cap=10)
    assert [row.id for page in pages for row in page] == list(outline.ids())
    assert (short.ids(), short.more, short.count) == (outline.ids(0, 10), True, 10)
    assert counted == SelectionCount(10, True)
    assert [outline.place(one) for one in outline.ids(3, 2)] == [3, 4]
    assert outline.place(uuid.uuid4()) is None
    assert outline.ids(outline.count, 5) == () and Outline().ids() == ()


def test_a_row_tells_what_the_card_tells(crowd: Crowd) -> None:
    made = {row.id: row for row in crowd.rows}
    with crowd.office.as_user("boss") as db:
        rows = client_lists.read_first(db, asked(AllOf()), 1000)
    assert len(rows) == len(crowd.rows)
    for row in rows:
        told = made[row.id]
        for name in (
            "name",
            "status",
            "importance",
            "type_code",
            "last_at",
            "next_at",
            "tries",
            "own",
            "closed_reason",
            "region",
        ):
            assert getattr(row, name) == told[name], name
        assert row.city == (told["city"] or "")
        assert row.owner_id == crowd.office.staff.get(told.owner or "")
        assert row.group_name == told.group
        assert row.person == told.first_person
        assert row.number == told.first_number


def test_rows_of_others_and_of_nobody_are_left_out(crowd: Crowd) -> None:
    own = next(row.id for row in crowd.rows if row.owner == "anna")
    foreign = next(row.id for row in crowd.rows if row.owner == "clara")
    with crowd.office.as_user("anna") as db:
        rows = client_lists.read_rows(db, [foreign, own, uuid.uuid4()])
        assert client_lists.read_rows(db, []) == ()
    assert [row.id for row in rows] == [own]


def test_search_and_stage_narrow_a_filter(crowd: Crowd) -> None:
    def wanted(row: Made) -> bool:
        return row["stage"] == "client" and row["status"] != "cold" and "вектор" in row["name"].lower()

    query = asked(Not(Condition("status", "any_of", ("cold",))), search="ВЕКТОР", stage="client")
    for login in LOGINS:
        assert set(crowd.found(login, query)) == {
            row.id for row in crowd.rows if row.seen_by(login) and wanted(row)
        }


@pytest.mark.parametrize(
    ("filtered", "error"),
    [
        (Condition("nothing", "is_empty"), UnknownField),
        (Condition("own.gone", "is_empty"), UnknownField),
        (Condition("city", "at_least", (3,)), ValueUnreadable),
        (Condition("city", "contains", ("  ",)), ValueUnreadable),
        (Condition("name", "contains", ()), ValueUnreadable),
        (Condition("owner", "any_of", ("anna",)), ValueUnreadable),
        (Condition("owner", "any_of", (True,)), ValueUnreadable),
        (Condition("owner", "any_of", (10**12,)), ValueUnreadable),
        (Condition("tries", "at_least", ("many",)), ValueUnreadable),
        (Condition("tries", "any_of", (float("nan"),)), ValueUnreadable),
        (Condition("next", "on", ("someday",)), ValueUnreadable),
        (Condition("next", "on", ("today-99999",)), None),
        (Condition("next", "before", ("0001-01-01",)), ValueUnreadable),
        (Condition("next", "between", ("2026-11-22",)), ValueUnreadable),
        (Condition("next", "after", ("9999-12-31",)), ValueUnreadable),
        (Condition("own.vip", "is_true", (1,)), ValueUnreadable),
        (Condition("status", "any_of", tuple(map(str, range(501)))), ValueUnreadable),
        (Condition("name", "contains", ("\0",)), ValueUnreadable),
        (Not(Not(Not(Not(Not(Not(Condition("no_plan", "is_true"))))))), FilterUnreadable),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_one_sentence(crowd: Crowd, filtered: Filter, error: Any) -> None:
    with crowd.office.as_user("anna") as db:
        if error is None:
            assert client_lists.read_first(db, asked(filtered)) == ()
            return
        with pytest.raises(error):
            client_lists.read_first(db, asked(filtered))


def test_an_order_the_list_does_not_have_is_refused(crowd: Crowd) -> None:
    with crowd.office.as_user("anna") as db:
        for sort in ("result", "c.name; drop table crm.client", "own.gone"):
            with pytest.raises(UnknownField):
                client_lists.read_first(db, asked(AllOf(), sort=sort))


@pytest.mark.parametrize("login", LOGINS)
def test_deeds_with_many_take_the_same_filter(crowd: Crowd, login: str) -> None:
    filtered = AllOf((Condition("next", "before", ("today",)), Not(Condition("own.grade", "any_of", ("A",)))))
    selection = Selection(filter=filtered, now=NOW, time_zone=ZONE.key)
    wanted = crowd.wanted(login, filtered)
    with crowd.office.as_user(login) as db:
        assert selections.count_selection(db, selection) == SelectionCount(len(wanted))
        assert {one.id for one in selections.pick_clients(db, selection)} == wanted
        narrowed = replace(selection, statuses=("warm", "hot"), search="е")
        assert selections.count_selection(db, narrowed).count <= len(wanted)
        outline = selections.all_ids(db, selection)
        batches = list(selections.batches(outline, 7))
        assert [one.id for one in selections.read_picked(db, outline.ids())] == list(outline.ids())
    assert {one for batch in batches for one in batch} == wanted == set(outline.ids())
    assert [len(batch) for batch in batches[:-1]] == [7] * (len(batches) - 1)


def test_rows_are_plain_values() -> None:
    assert ClientRow.__dataclass_params__.frozen  # type: ignore[attr-defined]
