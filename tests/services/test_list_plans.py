"""Every list, search, card, count and calendar is read by index under row security: other people's rows cost nothing.

Each statement that a question sends is explained as the person who asks it, on a base in which his rows are few among many.
Nothing is switched off to get there: the base is large enough for the planner to choose.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from app.services import (
    activities,
    activity_fields,
    activity_lists,
    calendar,
    client_fields,
    client_lists,
    clients,
    worklist,
)
from app.services.activity_lists import ActivityQuery
from app.services.client_lists import ClientQuery
from app.services.condition_sql import FieldSpec
from app.services.conditions import AllOf, Condition, Not
from app.services.dictionaries import read_books
from app.services.worklist import QueueQuery
from tests.office import Office

pytestmark = pytest.mark.database

BIG = {"client", "activity", "client_search", "phone", "contact_person"}
OWN, FOREIGN, STRANGE_GROUPS, EACH = 150, 24_000, 30, 4
"""Clients of Anna and as many of Boris, clients and groups of strangers, activities of each client."""
MOST_BUFFERS, MOST_DISCARDED, MOST_ASKED = 6_000, 3_000, 60
"""Pages of one statement; rows read and thrown away; how often it may ask who is asking: never once per row."""
LEVELS = ("anna", "leo")
NOW = datetime.now(UTC).replace(microsecond=0)

_FILL = (
    """
    insert into crm.client (id, owner_id, group_id, name, name_key, city, country, status, stage, importance, type_code, source_code,
                            email, tax_id, time_zone, last_at, last_outcome, next_at, created_at)
    select gen_random_uuid(), s.id, s.group_id, n, lower(n), (array['Київ', 'Львів', 'Одеса', 'Дніпро', 'Суми'])[1 + g %% 5], 'UA',
           (array['cold', 'warm', 'hot', 'refused', 'cold'])[1 + g %% 5], case when g %% 7 = 0 then 'client' else 'prospect' end,
           1 + g %% 3, (array['firm', 'person', 'public'])[1 + g %% 3], (array['list', 'directory', 'internet'])[1 + g / 3 %% 3],
           case when g %% 2 = 0 then 'office' || g || '@firm.test' end, case when g %% 3 = 0 then (10000000 + g)::text end,
           'Europe/Kyiv', %(now)s::timestamptz - g %% 90 * interval '1 day',
           (array['no_answer', 'interested', 'call_back', 'refused'])[1 + g %% 4],
           case when g %% 2 = 0 then %(now)s::timestamptz + (g %% 40 - 2) * interval '7 hours' end,
           %(now)s::timestamptz - (100 + g %% 300) * interval '1 day'
      from crm.staff s cross join generate_series(1, %(count)s) g
     cross join lateral (select (array['Вектор', 'Ритм', 'Оптима'])[1 + g %% 3] || ' ' || abs(hashtext(g || s.login)) as n) x
     where s.id = any(%(owners)s)
    """,
    """
    insert into crm.contact_person (id, client_id, owner_id, group_id, name, position)
    select gen_random_uuid(), id, owner_id, group_id, (array['Ольга Мельник', 'Роман Юрко', 'Нина Вовк'])[importance], 0
      from crm.client where owner_id = any(%(owners)s)
    """,
    """
    insert into crm.phone (id, client_id, owner_id, group_id, raw, number, country)
    select gen_random_uuid(), id, owner_id, group_id, n, n, 'UA' from crm.client
     cross join lateral (select '+38044' || (1000000 + abs(hashtext(id::text)) %% 8999999) as n) x where owner_id = any(%(owners)s)
    """,
    """
    insert into crm.activity (id, client_id, owner_id, group_id, kind, state, purpose_code, due_at, is_promise, is_assignment,
                              planned_by, started_at, done_at, done_by, done_wall, outcome_code, impression, result, talk_seconds, number)
    select gen_random_uuid(), c.id, c.owner_id, c.group_id, (array['call', 'call', 'meeting', 'offer'])[1 + n],
           case when planned then 'planned' else 'done' end, (array['first_contact', 'follow_up', 'offer'])[1 + n %% 3],
           case when planned then c.next_at else at end, n = 0 and planned, n = 1 and planned, c.owner_id,
           case when not planned then at end, case when not planned then at + interval '2 minutes' end,
           case when not planned then c.owner_id end, case when not planned then at::timestamp end,
           case when not planned then (array['no_answer', 'interested', 'call_back', 'refused'])[1 + n] end,
           case when n = 1 then 'warm' end, case when n = 2 then 'Просит расчёт на 18 рейсов' else '' end, 30 * n, '+380441234567'
      from crm.client c cross join generate_series(0, %(each)s - 1) n
     cross join lateral (select n = 0 and c.next_at is not null as planned, c.last_at - n * interval '9 days' as at) x
     where c.owner_id = any(%(owners)s)
    """,
    """
    insert into crm.client_search (id, owner_id, group_id, person, number, search)
    select c.id, c.owner_id, c.group_id, p.name, h.number,
           concat_ws(E'\n', lower(c.name), lower(c.city), c.email, c.tax_id, substr(h.number, 2), lower(p.name))
      from crm.client c join crm.contact_person p on p.client_id = c.id join crm.phone h on h.client_id = c.id
     where c.owner_id = any(%(owners)s)
    """,
)


def fill(office: Office, owners: list[int], count: int) -> None:
    """Clients of these people with everything that hangs on them, past the triggers: what they would write stands in the rows."""
    values = {"owners": owners, "count": count, "each": EACH, "now": NOW}
    with office.superuser() as connection, connection.transaction():
        connection.execute("set local session_replication_role = replica")
        for statement in _FILL:
            connection.execute(statement, values)


def strangers(office: Office) -> list[int]:
    """Two people in each of so many groups: how rare one's own rows are the planner reckons from how many owners there are."""
    with office.superuser() as connection:
        rows = connection.execute(
            """
            with made as (insert into crm.sales_group (name) select 'Group ' || g from generate_series(1, %s) g returning id)
            insert into crm.staff (login, name, level, group_id)
            select 'stranger' || translate((made.id * 10 + n)::text, '0123456789', 'abcdefghij'), 'Stranger', 'manager', made.id
              from made cross join generate_series(1, 2) n returning id
            """,
            (STRANGE_GROUPS,),
        ).fetchall()
    return [owner for (owner,) in rows]


@pytest.fixture(scope="module")
def crowded(office_server: Office) -> Iterator[Office]:
    """A hundred and fifty clients of Anna's, as many of Boris's in the same group, twenty-four thousand of thirty other groups."""
    office = office_server
    office.clean()
    fill(office, [office.staff["anna"], office.staff["boris"]], OWN)
    fill(office, strangers(office), FOREIGN // (2 * STRANGE_GROUPS))
    with office.superuser() as connection:
        connection.execute("vacuum analyze")
    yield office
    office.clean()
    office.close()


def sent_by(db: Session, ask: Callable[[], object]) -> list[tuple[str, Any]]:
    """Every statement that the question sends, with its values."""
    sent: list[tuple[str, Any]] = []

    def remember(_c: Any, _k: Any, statement: str, values: Any, *_: Any) -> None:
        sent.append((statement, values))

    engine = db.get_bind()
    event.listen(engine, "before_cursor_execute", remember)
    try:
        ask()
    finally:
        event.remove(engine, "before_cursor_execute", remember)
    return sent


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)


WHO_ASKS = re.compile(r"\b(my_id|my_group|my_level|has_right|acting_id)\(")
CONDITIONS = ("Filter", "Index Cond", "Recheck Cond", "Join Filter", "Hash Cond", "Merge Cond")


def faults(plan: dict[str, Any]) -> list[str]:
    """What is wrong with the plan of one statement; nothing when it reads only what it needs, by index."""
    every = list(nodes(plan["Plan"]))
    used = [node for node in every if node.get("Actual Loops")]
    wrong = [
        f"Seq Scan on {node['Relation Name']}"
        for node in used
        if node["Node Type"] == "Seq Scan" and node["Relation Name"] in BIG
    ]
    wrong += [
        f"{name}: {node[name]}"
        for node in every
        for name in CONDITIONS
        if WHO_ASKS.search(str(node.get(name, "")))
    ]
    asked = sum(
        node["Actual Loops"]
        for node in used
        if any(WHO_ASKS.search(str(one)) for one in node.get("Output", ()))
    )
    if asked > MOST_ASKED:
        wrong.append(f"asked {asked} times who is asking")
    buffers = plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"]
    if buffers > MOST_BUFFERS:
        wrong.append(f"{buffers} buffers")
    discarded = sum(
        node.get("Rows Removed by Filter", 0) * node["Actual Loops"]
        for node in used
        if node.get("Relation Name") in BIG
    )
    if discarded > MOST_DISCARDED:
        wrong.append(f"{discarded} rows read and thrown away")
    return wrong


def check(db: Session, ask: Callable[[], object]) -> None:
    """Explains what the question sends, by the same login; the first statement that reads too much fails."""
    sent = sent_by(db, ask)
    assert sent, "nothing was asked"
    for statement, values in sent:
        explained = "explain (analyze, verbose, buffers, format json) " + statement
        answer = db.connection().exec_driver_sql(explained, values).scalar_one()
        [plan] = answer if isinstance(answer, list) else json.loads(answer)
        assert faults(plan) == [], f"{statement}\n{values}"


VALUES: dict[str, tuple[Any, ...]] = {
    "text": ("44",), "number": (1,), "moment": ("today",), "day": ("today",), "flag": (),
}  # fmt: skip
CHOICES: dict[str, tuple[Any, ...]] = {
    "city": ("Київ",), "region": ("Київ",), "country": ("UA",), "owner": (1,), "group": (1,), "type": ("firm",), "project": ("none",),
    "source": ("list",), "last_outcome": ("refused",), "kind": ("call",), "purpose": ("offer",), "outcome": ("refused",),
    "refusal": ("none",), "manager": (1,), "planned_by": (1,),
}  # fmt: skip


def conditions(fields: dict[str, FieldSpec]) -> Iterator[Condition]:
    """Every field compared in every way it knows."""
    for name, spec in fields.items():
        for operator in spec.operators:
            one = CHOICES.get(name) or tuple(spec.choices[:1]) if spec.kind == "choice" else VALUES[spec.kind]
            values = {"is_empty": (), "is_true": (), "between": one * 2}.get(operator, one)
            if spec.kind == "choice" and operator in ("contains", "starts"):
                values = ("Ки",)
            yield Condition(name, operator, values)


CLIENT_CONDITIONS = tuple(conditions(dict(client_fields.FIELDS)))
ACTIVITY_CONDITIONS = tuple(conditions(dict(activity_fields.FIELDS)))
CLIENT_SORTS = tuple(name for name, spec in client_fields.FIELDS.items() if spec.sortable)


def clients_query(**given: Any) -> ClientQuery:
    return ClientQuery(**given, now=NOW, time_zone="Europe/Kyiv")


def deeds_query(**given: Any) -> ActivityQuery:
    return ActivityQuery(**given, now=NOW, time_zone="Europe/Kyiv")


@pytest.mark.parametrize("login", LEVELS)
def test_clients_in_every_order(crowded: Office, login: str) -> None:
    with crowded.as_user(login) as db:
        for sort in CLIENT_SORTS:
            for descending in (False, True):
                query = clients_query(sort=sort, descending=descending)
                check(db, lambda query=query: client_lists.read_first(db, query))
        check(db, lambda: client_lists.read_outline(db, clients_query()))


@pytest.mark.parametrize("login", LEVELS)
def test_clients_by_every_field(crowded: Office, login: str) -> None:
    for one in CLIENT_CONDITIONS:
        with crowded.as_user(login) as db:
            for filtered in (one, Not(one), AllOf((one, Condition("stage", "any_of", ("prospect",))))):
                query = clients_query(filter=filtered, sort="next")
                check(db, lambda query=query: client_lists.read_first(db, query))
            check(db, lambda one=one: client_lists.count_clients(db, clients_query(filter=one)))


@pytest.mark.parametrize("login", LEVELS)
@pytest.mark.parametrize("state", activity_lists.STATES)
def test_activities_in_every_order(crowded: Office, login: str, state: Any) -> None:
    with crowded.as_user(login) as db:
        for sort in activity_lists.SORTS:
            for descending in (False, True):
                query = deeds_query(state=state, sort=sort, descending=descending)
                check(db, lambda query=query: activity_lists.read_first(db, query))
        for given in (
            {"only_promises": True},
            {"only_assignments": True},
            {"since": "today-17", "until": "today"},
            {"search": "вектор"},
        ):
            check(db, lambda given=given: activity_lists.read_first(db, deeds_query(state=state, **given)))
            check(
                db, lambda given=given: activity_lists.count_activities(db, deeds_query(state=state, **given))
            )


@pytest.mark.parametrize("login", LEVELS)
def test_activities_by_every_field(crowded: Office, login: str) -> None:
    for one in ACTIVITY_CONDITIONS:
        with crowded.as_user(login) as db:
            check(db, lambda one=one: activity_lists.read_first(db, deeds_query(filter=one)))
            check(
                db, lambda one=one: activity_lists.count_activities(db, deeds_query(filter=one, state="done"))
            )


@pytest.mark.parametrize("login", LEVELS)
@pytest.mark.parametrize(
    "words", ["ве", "вектор 12", "мельник київ", "044 12", "firm.test", "нет такого", "100%"]
)
def test_search_as_you_type(crowded: Office, login: str, words: str) -> None:
    with crowded.as_user(login) as db:
        check(db, lambda: clients.search_clients(db, words))
        check(db, lambda: client_lists.read_first(db, clients_query(search=words)))
        check(db, lambda: client_lists.count_clients(db, clients_query(search=words)))


@pytest.mark.parametrize("login", (*LEVELS, "boss"))
def test_card_and_pages_of_ids(crowded: Office, login: str) -> None:
    [(client,)] = crowded.rows(
        "select id from crm.client where owner_id = %s order by id limit 1", crowded.staff["anna"]
    )
    with crowded.as_user(login) as db:
        check(db, lambda: clients.read_card(db, client))
        check(db, lambda: activities.read_timeline(db, client))
        check(db, lambda: clients.read_card(db, client) if login != "nobody" else uuid.uuid4())
        clients_asked = client_lists.read_outline(db, clients_query()).ids(40, 100)
        check(db, lambda: client_lists.read_rows(db, clients_asked))
        deeds_asked = activity_lists.read_outline(db, deeds_query()).ids(40, 100)
        check(db, lambda: activity_lists.read_rows(db, deeds_asked))


@pytest.mark.parametrize("login", LEVELS)
@pytest.mark.parametrize("days", [1, 7, 35])
def test_calendar(crowded: Office, login: str, days: int) -> None:
    team = (crowded.staff["anna"], crowded.staff["boris"]) if login == "leo" else ()
    query = calendar.CalendarQuery(
        NOW - timedelta(days=days // 2), NOW + timedelta(days=days), NOW, "Europe/Kyiv", team
    )
    with crowded.as_user(login) as db:
        check(db, lambda: calendar.read_calendar(db, query))


def test_worklist_of_the_day(crowded: Office) -> None:
    with crowded.as_user("anna") as db:
        books = read_books(db)
        check(db, lambda: worklist.my_queue(db, QueueQuery(NOW, "Europe/Kyiv"), books))


WALKED = ("name", "next", "last", "created")
"""Orders of the whole base that an index leads for administrators; others are weighed by the planner."""


@pytest.mark.parametrize("sort", WALKED)
def test_administrator_walks_an_index_until_the_page_is_full(crowded: Office, sort: str) -> None:
    with crowded.as_user("boss") as db:
        check(db, lambda: client_lists.read_first(db, clients_query(sort=sort)))


@pytest.mark.parametrize(
    "given", [{"state": "planned", "only_promises": True}, {"only_assignments": True}], ids=str
)
def test_administrator_reads_promises_and_assignments_by_an_index_of_theirs(
    crowded: Office, given: dict[str, Any]
) -> None:
    with crowded.as_user("boss") as db:
        check(db, lambda: activity_lists.read_first(db, deeds_query(**given)))


@pytest.mark.parametrize(
    ("login", "state"),
    [
        ("anna", "all"),
        ("anna", "done"),
        ("leo", "all"),
        ("leo", "done"),
        ("leo", "planned"),
        ("leo", "undone"),
    ],
)
def test_activities_are_counted_in_an_index_alone(crowded: Office, login: str, state: Any) -> None:
    with crowded.as_user(login) as db:
        *_, (statement, values) = sent_by(
            db, lambda: activity_lists.count_activities(db, deeds_query(state=state))
        )
        plan = "\n".join(row[0] for row in db.connection().exec_driver_sql("explain " + statement, values))
        assert re.search(r"Index Only Scan using ix_activity_\w+ on activity", plan), plan


@pytest.mark.parametrize("state", activity_lists.STATES)
def test_administrator_reads_the_newest_activities_by_index(crowded: Office, state: Any) -> None:
    with crowded.as_user("boss") as db:
        check(db, lambda: activity_lists.read_first(db, deeds_query(state=state)))


def test_a_question_that_reads_the_whole_base_is_noticed(crowded: Office) -> None:
    """The guard itself: a search for everybody's rows and a look per row are found."""
    from sqlalchemy import text

    with crowded.as_user("boss") as db, pytest.raises(AssertionError, match="Seq Scan on activity"):
        check(
            db,
            lambda: db.execute(text("select count(*) from crm.activity where result like '%рейсов%'")).all(),
        )
    with crowded.as_user("anna") as db, pytest.raises(AssertionError, match="my_id"):
        check(
            db, lambda: db.execute(text("select count(*) from crm.client where owner_id = crm.my_id()")).all()
        )
