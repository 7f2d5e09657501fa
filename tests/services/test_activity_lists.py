"""View two holds exactly what its filter says of what the person may see, in its order; compared with plain Python."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.services import activity_lists
from app.services.activity_fields import FIELDS
from app.services.activity_lists import SORTS, STATES, ActivityQuery, State
from app.services.conditions import AllOf, AnyOf, Condition, Filter, FilterUnreadable, Not
from app.services.selections import SelectionCount
from tests.office import Office

pytestmark = pytest.mark.database

ZONE = ZoneInfo("Europe/Kyiv")
NOW = datetime.now(UTC).replace(second=0, microsecond=0)
TODAY = NOW.astimezone(ZONE).date()
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
ASKS = ActivityQuery(now=NOW, time_zone="Europe/Kyiv")
LOGINS = ("anna", "leo", "boss")
NAMES = ("Лес и Ко", "50% скидка", "a_b", "back\\slash", "Ёлка", "Оптима")
NOTES = ("", "", "цены на 50% партии", "решает директор_", "Ёлки и сосны", "call \\ back")
PEOPLE = (None, "Ольга Коваленко", "Семён 100%")
Row = dict[str, Any]


def made_up_client(dice: random.Random, place: int) -> Row:
    owner = dice.choice(("anna", "anna", "boris", "clara", None))
    return {
        "owner": owner,
        "group": dice.choice(("North", "South")) if owner is None else None,
        "name": f"{dice.choice(NAMES)} {place:02}",
        "city": dice.choice(("Київ", "Львів", "Ёлкино", None)),
        "region": dice.choice(("Kyiv", "Lviv", None)),
        "country": dice.choice(("UA", "PL")),
        "stage": dice.choice(("prospect", "client")),
        "status": dice.choice(("cold", "warm", "hot", "refused")),
        "importance": dice.choice((1, 2, 3)),
        "type_code": dice.choice(("firm", "person", None)),
        "source_code": dice.choice(("fair", None)),
        "project_code": dice.choice(("winter", "summer", None)),
        "last_outcome": dice.choice(("no_answer", None)),
        "dnc_until": dice.choice((None, NOW + DAY, NOW - DAY)),
        "person": dice.choice(PEOPLE),
        "number": dice.choice((None, f"+38044234{5600 + place}")),
    }


def made_up_activity(dice: random.Random, office: Office) -> Row:
    """One activity: waiting, dialled, done or given up."""
    state = dice.choice(("planned", "planned", "done", "done", "done", "open", "cancelled"))
    at = NOW + dice.randint(-40 * 24, 10 * 24) * HOUR + dice.randint(0, 3) * timedelta(minutes=7)
    over = state in ("done", "cancelled")
    done_at = min(at, NOW - dice.randint(0, 90) * timedelta(minutes=11)) if over else None
    kind = dice.choice(("call", "call", "meeting", "offer"))
    promised = dice.random() < 0.3
    return {
        "kind": kind,
        "state": state,
        "due_at": min(at, NOW) - dice.randint(0, 3) * DAY if state != "planned" else at,
        "done_at": done_at,
        "done_by": office.staff[dice.choice(("anna", "boris", "leo"))] if over else None,
        "planned_by": office.staff[dice.choice(("anna", "leo"))],
        "purpose_code": dice.choice(("follow_up", "first_contact", None)),
        "outcome_code": dice.choice(("no_answer", "interested"))
        if state == "done" and kind == "call"
        else None,
        "refusal_code": dice.choice(("dear", None)) if state == "done" else None,
        "impression": dice.choice(("cold", "warm", "hot", None)) if state == "done" else None,
        "result": dice.choice(NOTES) if over else "",
        "plan_note": dice.choice(NOTES),
        "is_promise": promised,
        "promise_result": dice.choice(("kept", "late", "broken")) if promised and over else None,
        "is_assignment": dice.random() < 0.2,
        "talk_seconds": dice.choice((0, 35, 180)) if state == "done" else 0,
        "number": dice.choice((None, "+380501234567")),
    }


@pytest.fixture
def rows(office: Office) -> dict[uuid.UUID, Row]:
    """Three hundred activities with forty clients of everybody; each row knows its client."""
    dice = random.Random(11)
    for table, codes in (("client_type", ("firm", "person")), ("source", ("fair",)), ("project", ("winter", "summer")),
                         ("purpose", ("follow_up", "first_contact")), ("refusal_reason", ("dear",))):  # fmt: skip
        for code in codes:
            if not office.rows(f"select 1 from crm.{table} where code = %s", code):
                office.add(table, code=code, name=code, name_ru=code, name_uk=code)
    found: dict[uuid.UUID, Row] = {}
    clients = []
    for place in range(40):
        row = made_up_client(dice, place)
        fields = {
            key: value for key, value in row.items() if key not in ("owner", "group", "person", "number")
        }
        row["id"] = office.client(row["owner"], group=row["group"], phone=row["number"], **fields)
        if row["person"]:
            office.person(row["id"], row["person"])
        clients.append(row)
    for _ in range(300):
        client, row = dice.choice(clients), made_up_activity(dice, office)
        made = office.activity(client["id"], **row)
        owner = office.staff[client["owner"]] if client["owner"] else None
        group = client["group"] or {"anna": "North", "boris": "North", "clara": "South"}[client["owner"]]
        whose = row["done_by"] if row["done_at"] else owner
        found[made] = row | {"client": client, "owner": owner, "group": office.groups[group], "whose": whose,
                             "moment": row["done_at"] or row["due_at"]}  # fmt: skip
    office.analyze()
    return found


def seen_by(office: Office, login: str, row: Row) -> bool:
    if login == "boss":
        return True
    return bool(
        row["group"] == office.groups["North"] if login == "leo" else row["owner"] == office.staff[login]
    )


# the filter in plain Python


def fold(text: str | None) -> str:
    return (text or "").lower().replace("ё", "е")


def client(name: str) -> Callable[[Row], Any]:
    return lambda row: row["client"][name]


VALUES: dict[str, Callable[[Row], Any]] = {
    "moment": lambda row: row["moment"],
    "due": lambda row: row["due_at"],
    "kind": lambda row: row["kind"],
    "state": lambda row: row["state"],
    "purpose": lambda row: row["purpose_code"],
    "outcome": lambda row: row["outcome_code"],
    "refusal": lambda row: row["refusal_code"],
    "impression": lambda row: row["impression"],
    "manager": lambda row: row["whose"],
    "planned_by": lambda row: row["planned_by"],
    "owner": lambda row: row["owner"],
    "group": lambda row: row["group"],
    "promise": lambda row: row["is_promise"],
    "promise_result": lambda row: row["promise_result"],
    "assignment": lambda row: row["is_assignment"],
    "talk": lambda row: row["talk_seconds"],
    "number": lambda row: row["number"],
    "words": lambda row: (row["result"], row["plan_note"]),
    "client": client("name"),
    "person": client("person"),
    "phone": client("number"),
    "city": client("city"),
    "region": client("region"),
    "country": client("country"),
    "stage": client("stage"),
    "status": client("status"),
    "importance": client("importance"),
    "type": client("type_code"),
    "project": client("project_code"),
    "source": client("source_code"),
    "last_outcome": client("last_outcome"),
    "do_not_call": lambda row: row["client"]["dnc_until"] is not None and row["client"]["dnc_until"] > NOW,
}


def a_day(word: Any) -> date:
    return (
        TODAY + timedelta(days=int(word[5:] or 0)) if word.startswith("today") else date.fromisoformat(word)
    )


def holds(asked: Filter, row: Row) -> bool:
    match asked:
        case AllOf(parts):
            return all(holds(part, row) for part in parts)
        case AnyOf(parts):
            return any(holds(part, row) for part in parts)
        case Not(part):
            return not holds(part, row)
        case Condition(field, operator, wanted):
            return fits(FIELDS[field].kind, operator, wanted, VALUES[field](row))


def fits(kind: str, operator: str, wanted: tuple[Any, ...], value: Any) -> bool:
    if operator == "is_true":
        return bool(value)
    if operator == "is_empty":
        return not any(value) if isinstance(value, tuple) else value in (None, "")
    if operator in ("contains", "starts", "equals"):
        texts = value if isinstance(value, tuple) else (value,)
        test = {"contains": str.__contains__, "starts": str.startswith, "equals": str.__eq__}[operator]
        return any(test(fold(text), fold(wanted[0])) for text in texts if text is not None)
    if operator == "any_of":
        return ("none" if value is None else value) in wanted
    if value is None:
        return False
    if kind == "number":
        low = wanted[0] if operator != "at_most" else value
        high = wanted[-1] if operator != "at_least" else value
        return bool(low <= value <= high)
    day, days = value.astimezone(ZONE).date(), [a_day(word) for word in wanted]
    tests = {"on": day == days[0], "before": day < days[0], "after": day > days[0]}
    return tests[operator] if operator in tests else days[0] <= day <= days[-1]


def conditions(office: Office) -> list[Condition]:
    """Every field with every comparison it knows, at least once."""
    anna, leo = office.staff["anna"], office.staff["leo"]
    chosen: dict[str, tuple[Any, ...]] = {
        "kind": ("meeting", "offer"), "state": ("open", "cancelled"), "purpose": ("follow_up", "none"), "outcome": ("no_answer",),
        "refusal": ("dear",), "impression": ("hot", "warm"), "manager": (anna, leo), "planned_by": (leo,),
        "promise_result": ("late", "broken"), "owner": (anna, "none"), "group": (office.groups["North"],),
        "city": ("Київ", "none"), "region": ("Kyiv",), "country": ("PL",), "stage": ("client",), "status": ("hot", "warm"),
        "importance": (1, 2), "type": ("firm",), "project": ("winter", "none"), "source": ("fair",), "last_outcome": ("no_answer",),
    }  # fmt: skip
    texts = {
        "words": "50%",
        "client": "a_b",
        "person": "сем",
        "phone": "0442345",
        "city": "ёлк",
        "region": "ky",
        "number": "+38050",
    }
    made = []
    for name, spec in FIELDS.items():
        for operator in spec.operators:
            values: dict[str, tuple[Any, ...]] = {
                "is_true": (), "is_empty": (), "any_of": chosen.get(name, ()), "on": ("today-3",), "before": ("today-2",),
                "after": ("today",), "between": ("today-5", "today+1") if spec.kind == "moment" else (10, 60),
                "at_least": (36,), "at_most": (35,), "contains": (texts.get(name, ""),), "starts": (texts.get(name, ""),),
                "equals": ("+380501234567" if name == "number" else texts.get(name, ""),),
            }  # fmt: skip
            made.append(Condition(name, operator, values[operator]))
    return made


def found_by(office: Office, login: str, query: ActivityQuery) -> tuple[uuid.UUID, ...]:
    """What the person gets, by all four ways, which must agree with each other."""
    with office.as_user(login) as db:
        outline = activity_lists.read_outline(db, query)
        first = activity_lists.read_first(db, query, size=20)
        counted = activity_lists.count_activities(db, query)
        rows = activity_lists.read_rows(db, outline.ids())
    ids = outline.ids()
    assert not outline.more and counted == SelectionCount(len(ids))
    assert tuple(row.id for row in rows) == ids and first == rows[:20]
    return ids


def expected(office: Office, login: str, rows: dict[uuid.UUID, Row], asked: Filter) -> set[uuid.UUID]:
    return {key for key, row in rows.items() if seen_by(office, login, row) and holds(asked, row)}


def test_the_tests_know_every_field() -> None:
    assert set(VALUES) == set(FIELDS)


@pytest.mark.parametrize("login", LOGINS)
def test_every_comparison_of_every_field_finds_what_plain_python_finds(
    office: Office, rows: dict[uuid.UUID, Row], login: str
) -> None:
    for asked in conditions(office):
        for one in (asked, Not(asked)):
            found = found_by(office, login, replace(ASKS, filter=one))
            assert set(found) == expected(office, login, rows, one), one


@pytest.mark.parametrize("login", LOGINS)
def test_conditions_combined_at_random_find_what_plain_python_finds(
    office: Office, rows: dict[uuid.UUID, Row], login: str
) -> None:
    dice = random.Random(login)
    simple = conditions(office)
    for _ in range(60):
        asked = combined(dice, simple, 3)
        query = replace(ASKS, filter=asked, sort=dice.choice(list(SORTS)), descending=dice.random() < 0.5)
        assert set(found_by(office, login, query)) == expected(office, login, rows, asked), asked


def combined(dice: random.Random, simple: list[Condition], depth: int) -> Filter:
    way = dice.choice(("all", "any", "not", "one")) if depth else "one"
    if way == "one":
        return dice.choice(simple)
    if way == "not":
        return Not(combined(dice, simple, depth - 1))
    parts = tuple(combined(dice, simple, depth - 1) for _ in range(dice.randint(2, 3)))
    return AllOf(parts) if way == "all" else AnyOf(parts)


# what the page asks beside the filter


def asked_of(
    office: Office, login: str, rows: dict[uuid.UUID, Row], query: ActivityQuery
) -> tuple[set[uuid.UUID], list[Row]]:
    ids = found_by(office, login, query)
    return set(ids), [rows[key] for key in ids]


@pytest.mark.parametrize("login", LOGINS)
def test_undone_is_planned_and_late_done_was_done_and_given_up_stands_among_all(
    office: Office, rows: dict[uuid.UUID, Row], login: str
) -> None:
    own = {key: row for key, row in rows.items() if seen_by(office, login, row)}
    wanted: dict[str, Callable[[Row], bool]] = {
        "all": lambda row: True,
        "planned": lambda row: row["state"] == "planned",
        "undone": lambda row: row["state"] == "planned" and row["due_at"] < NOW,
        "done": lambda row: row["state"] == "done",
    }
    for state in STATES:
        found, _ = asked_of(office, login, rows, replace(ASKS, state=state))
        assert found == {key for key, row in own.items() if wanted[state](row)}, state
        assert found


@pytest.mark.parametrize("state", STATES)
def test_a_span_of_days_is_the_askers_own_and_may_reach_back_to_the_beginning(
    office: Office, rows: dict[uuid.UUID, Row], state: State
) -> None:
    everything, _ = asked_of(office, "leo", rows, replace(ASKS, state=state))
    monday = TODAY - timedelta(days=TODAY.weekday())
    spans = {
        ("today", "today"): (TODAY, TODAY),
        ("week", "week"): (monday, monday + timedelta(days=6)),
        ("week-1", "today-1"): (monday - timedelta(days=7), TODAY - DAY),
        ((TODAY - 9 * DAY).isoformat(), ""): (TODAY - 9 * DAY, date(2200, 1, 1)),
        ("", "month"): (date(1900, 1, 1), (TODAY.replace(day=1) + 32 * DAY).replace(day=1) - DAY),
    }
    for (since, until), (first, last) in spans.items():
        for earlier in (False, True):
            query = replace(ASKS, state=state, since=since, until=until, earlier=earlier)
            found, _ = asked_of(office, "leo", rows, query)
            days = {key: rows[key]["moment"].astimezone(ZONE).date() for key in everything}
            assert found == {key for key, day in days.items() if (earlier or first <= day) and day <= last}, (
                query
            )


def test_whose_it_is_promises_and_assignments_narrow_together(
    office: Office, rows: dict[uuid.UUID, Row]
) -> None:
    for login in ("anna", "boris", "leo"):
        query = replace(ASKS, staff_id=office.staff[login])
        found, _ = asked_of(office, "boss", rows, query)
        assert found == {key for key, row in rows.items() if row["whose"] == office.staff[login]}
        found, picked = asked_of(office, "leo", rows, replace(query, only_promises=True, state="planned"))
        assert all(
            row["is_promise"] and row["state"] == "planned" and row["whose"] == query.staff_id
            for row in picked
        )
        _, picked = asked_of(office, "leo", rows, replace(query, only_promises=True, only_assignments=True))
        assert all(row["is_promise"] and row["is_assignment"] for row in picked)
    found, _ = asked_of(office, "boss", rows, replace(ASKS, only_assignments=True))
    assert found == {key for key, row in rows.items() if row["is_assignment"]}


@pytest.mark.parametrize("login", LOGINS)
def test_search_finds_the_client_by_any_letters_of_his_and_wildcards_are_letters(
    office: Office, rows: dict[uuid.UUID, Row], login: str
) -> None:
    for typed, word in (("елка", "елка"), ("50%", "50%"), ("a_b", "a_b"), ("ольга", "ольга"), ("К", "")):
        found, _ = asked_of(office, login, rows, replace(ASKS, search=typed))
        own = {key: row for key, row in rows.items() if seen_by(office, login, row)}
        lines = {
            key: fold(f"{row['client']['name']} {row['client']['person'] or ''}") for key, row in own.items()
        }
        assert found == {key for key, line in lines.items() if word in line}, typed


def test_every_order_is_kept_both_ways_and_what_is_empty_comes_last(
    office: Office, rows: dict[uuid.UUID, Row]
) -> None:
    places = {
        table: dict(office.rows(f"select code, position from crm.{table}"))
        for table in ("activity_kind", "purpose", "outcome")
    }
    names = {key: name.lower() for key, name in office.rows("select id, name from crm.staff")}
    sorted_names = dict(office.rows("select id, name_key from crm.client"))
    keys: dict[str, Callable[[Row], Any]] = {
        "moment": lambda row: row["moment"],
        "due": lambda row: row["due_at"],
        "client": lambda row: sorted_names[row["client"]["id"]],
        "city": lambda row: (row["client"]["city"] or "").lower() or None,
        "kind": lambda row: places["activity_kind"][row["kind"]],
        "purpose": lambda row: places["purpose"].get(row["purpose_code"]),
        "outcome": lambda row: places["outcome"].get(row["outcome_code"]),
        "manager": lambda row: names.get(row["whose"]),
        "planned_by": lambda row: names.get(row["planned_by"]),
        "impression": lambda row: (
            ("cold", "warm", "hot").index(row["impression"]) if row["impression"] else None
        ),
        "talk": lambda row: row["talk_seconds"],
    }
    assert set(keys) == set(SORTS) == {name for name, spec in FIELDS.items() if spec.sortable}
    for sort, key in keys.items():
        for down in (False, True):
            _, found = asked_of(office, "boss", rows, replace(ASKS, sort=sort, descending=down))
            seen = [key(row) for row in found]
            filled = [one for one in seen if one is not None]
            assert filled == sorted(filled, reverse=down), sort
            assert seen[len(filled) :] == [None] * (len(seen) - len(filled)), sort


def test_a_list_longer_than_its_cap_says_so_and_other_orders_sort_its_newest(
    office: Office, rows: dict[uuid.UUID, Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    with office.as_user("boss") as db:
        outline = activity_lists.read_outline(db, ASKS, cap=50)
        counted = activity_lists.count_activities(db, ASKS, cap=50)
        monkeypatch.setattr(activity_lists, "CAP", 50)
        by_kind = activity_lists.read_outline(db, replace(ASKS, sort="kind", descending=False))
    assert outline.more and outline.count == 50 and counted == SelectionCount(50, more=True)
    assert set(by_kind.ids()) == set(outline.ids())


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("state", ["all", "done"])
def test_the_first_rows_of_one_outcome_are_the_same_where_they_are_found_group_by_group(
    office: Office, rows: dict[uuid.UUID, Row], monkeypatch: pytest.MonkeyPatch, state: State, down: bool
) -> None:
    monkeypatch.setattr(activity_lists, "GLANCE", 1)
    asked = AllOf((Condition("outcome", "any_of", ("interested",)), Condition("kind", "any_of", ("call",))))
    query = replace(ASKS, filter=asked, state=state, descending=down)
    with office.superuser() as connection, connection.transaction():
        connection.execute("set local session_replication_role = replica")
        connection.execute(
            "update crm.activity set group_id = null where owner_id = %s", (office.staff["boris"],)
        )
    with office.as_user("boss") as db:
        everything = list(activity_lists.read_outline(db, query).ids())
        assert len(everything) > 5
        for size in (2, 5, len(everything), 60):
            found = [row.id for row in activity_lists.read_first(db, query, size)]
            assert found == everything[:size]
        assert any(row.group_id is None for row in activity_lists.read_first(db, query))


@pytest.mark.parametrize("login", LOGINS)
@pytest.mark.parametrize("down", [False, True])
def test_the_whole_list_by_client_stands_in_one_order_however_it_is_found(
    office: Office, rows: dict[uuid.UUID, Row], login: str, down: bool
) -> None:
    """Walked from client to client when nothing narrows it, sorted when something does that holds for all."""
    walked = replace(ASKS, sort="client", descending=down)
    sorted_ = replace(walked, filter=Not(Condition("client", "contains", ("никто",))))
    assert len(found_by(office, login, walked)) > 20
    keys = dict(
        office.rows("select a.id, c.name_key from crm.activity a join crm.client c on c.id = a.client_id")
    )
    found = [
        [(keys[key], rows[key]["moment"]) for key in found_by(office, login, query)]
        for query in (walked, sorted_)
    ]
    assert [name for name, _ in found[0]] == [name for name, _ in found[1]]
    assert sorted(found[0]) == sorted(found[1])


def test_a_row_tells_all_that_stands_in_the_list(office: Office) -> None:
    client = office.client("anna", name="Vector", city="Київ", status="warm")
    person = office.person(client, "Olha Kovalenko")
    assignment = uuid.uuid4()
    office.add("assignment", id=assignment, name="Autumn", kind="call", group_id=office.groups["North"])
    made = office.activity(client, by="leo", person_id=person, due_at=NOW - HOUR, is_promise=True, is_assignment=True,
                           assignment_id=assignment, plan_note="prices", number="+380441112233")  # fmt: skip
    with office.as_user("anna") as db:
        [row] = activity_lists.read_first(db, ASKS)
    assert (row.id, row.client_name, row.city, row.person, row.number) == (
        made,
        "Vector",
        "Київ",
        "Olha Kovalenko",
        "+380441112233",
    )
    assert (row.whose_name, row.planned_by_name, row.owner_name, row.assignment_name) == (
        "Anna North",
        "Leo North",
        "Anna North",
        "Autumn",
    )
    assert row.is_late(NOW) and row.is_open and not row.is_late(NOW - 2 * HOUR)


def test_what_went_to_somebody_else_meanwhile_is_left_out(office: Office, rows: dict[uuid.UUID, Row]) -> None:
    ids = found_by(office, "anna", ASKS)
    foreign = next(key for key, row in rows.items() if row["client"]["owner"] == "clara")
    with office.as_user("anna") as db:
        assert [row.id for row in activity_lists.read_rows(db, (ids[1], foreign, uuid.uuid4(), ids[0]))] == [
            ids[1],
            ids[0],
        ]


def test_a_filter_of_own_fields_of_the_client_is_understood(
    office: Office, rows: dict[uuid.UUID, Row]
) -> None:
    names = dict.fromkeys(("name", "name_ru", "name_uk"), "Trucks")
    office.add("own_field", code="trucks", kind="number", **names)
    with office.superuser() as connection:
        connection.execute(
            "update crm.client set own = '{\"trucks\": 7}' where owner_id = %s", (office.staff["anna"],)
        )
    asked = Condition("own.trucks", "at_least", (5,))
    found, _ = asked_of(
        office, "leo", rows, replace(ASKS, filter=AllOf((asked, Condition("kind", "any_of", ("call",)))))
    )
    assert found == {
        key for key, row in rows.items() if row["client"]["owner"] == "anna" and row["kind"] == "call"
    }


@pytest.mark.parametrize(
    "query",
    [
        replace(ASKS, sort="number; drop table crm.client"),
        replace(ASKS, since="someday"),
        replace(ASKS, until="month+4000"),
        replace(ASKS, since="2026-02-30"),
        replace(ASKS, filter=Condition("nothing", "is_true")),
        replace(ASKS, filter=Condition("kind", "contains", ("call",))),
        replace(ASKS, filter=Condition("talk", "at_least", ("much",))),
    ],
)
def test_what_cannot_be_understood_is_refused_with_a_sentence(office: Office, query: ActivityQuery) -> None:
    with office.as_user("anna") as db, pytest.raises(FilterUnreadable):
        activity_lists.read_outline(db, query)
