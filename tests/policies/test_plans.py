"""Row security costs no full reading: card, history, search and undone go by index, as the restricted login."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, text

from app.services import activities, clients
from app.services.activities import Span
from app.services.db import Db
from tests.office import Office

pytestmark = pytest.mark.database

BIG = {"client", "activity", "phone", "contact_person", "client_search", "ownership_change", "deed"}
GROUPS, COLLEAGUES, EACH, OWN = 10, 60, 50, 40


class Crowd:
    """Forty clients of Anna's beside three thousand of sixty colleagues in ten other groups."""

    def __init__(self, office: Office) -> None:
        office.clean()
        self.office = office
        with office.superuser() as connection:
            made = connection.execute(
                "with g as (insert into crm.sales_group (name) select 'Crowd ' || n from generate_series(1, %s) n returning id)"
                " insert into crm.staff (login, name, level, group_id)"
                " select 'colleague' || translate(g.id::text || n, '0123456789', 'abcdefghij'), 'C', 'manager', g.id"
                " from g cross join generate_series(1, %s) n returning id",
                (GROUPS, COLLEAGUES // GROUPS),
            ).fetchall()
        owners = [(row[0], EACH) for row in made] + [(office.staff["anna"], OWN)]
        self.clients = [(uuid.uuid4(), owner, number) for owner, count in owners for number in range(count)]
        self.own = [client for client, owner, _number in self.clients if owner == office.staff["anna"]]
        now = datetime.now(UTC)
        self._copy(
            "client (id, owner_id, name, city)", [(c, o, f"Firm {o} {n}", "Kyiv") for c, o, n in self.clients]
        )
        self._copy(
            "contact_person (id, client_id, name)",
            [(uuid.uuid4(), c, f"Person {n}") for c, _o, n in self.clients],
        )
        numbers = [(c, f"+38044{1000000 + n}") for n, (c, _o, _n) in enumerate(self.clients)]
        self._copy(
            "phone (id, client_id, raw, number)", [(uuid.uuid4(), c, number, number) for c, number in numbers]
        )
        done = [(uuid.uuid4(), c, "call", "done", now - timedelta(days=d), now - timedelta(days=d), o, number)
                for (c, o, _n), (_c, number) in zip(self.clients, numbers, strict=True) for d in (3, 9)]  # fmt: skip
        self._copy("activity (id, client_id, kind, state, due_at, done_at, done_by, number)", done)
        late = [(uuid.uuid4(), c, "call", now - timedelta(hours=n % 40)) for c, _o, n in self.clients]
        self._copy("activity (id, client_id, kind, due_at)", late)
        self._copy(
            "ownership_change (id, client_id, to_id, owner_id)",
            [(uuid.uuid4(), c, o, o) for c, o, _n in self.clients],
        )
        with office.superuser() as connection:
            # What earlier tests left in the files would count in the planner's choice.
            connection.execute(f"vacuum full {', '.join(f'crm.{name}' for name in sorted(BIG))}")
            connection.execute("vacuum analyze")

    def _copy(self, target: str, lines: list[tuple[Any, ...]]) -> None:
        with (
            self.office.superuser() as connection,
            connection.cursor().copy(f"copy crm.{target} from stdin") as copy,
        ):
            for line in lines:
                copy.write_row(line)


@pytest.fixture(scope="module")
def crowd(office_server: Office) -> Iterator[Crowd]:
    yield Crowd(office_server)
    office_server.close()
    office_server.clean()
    with office_server.superuser() as connection:
        connection.execute("delete from crm.sales_group where name like 'Crowd %'")


def asked(db: Db, question: Callable[[], object]) -> list[tuple[str, Any]]:
    """The statements that the question sends, with their values."""
    sent: list[tuple[str, Any]] = []
    engine = db.get_bind()

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        sent.append((statement, values))

    event.listen(engine, "before_cursor_execute", note)
    try:
        question()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return sent


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)


def explained(db: Db, statement: str, values: Any) -> dict[str, Any]:
    answer = (
        db.connection()
        .exec_driver_sql(f"explain (analyze, buffers, format json) {statement}", values)
        .scalar_one()
    )
    plan: dict[str, Any] = (answer if isinstance(answer, list) else json.loads(answer))[0]["Plan"]
    return plan


def judge(db: Db, question: Callable[[], object], most: int) -> None:
    sent = asked(db, question)
    assert sent
    pages = 0
    for statement, values in sent:
        plan = explained(db, statement, values)
        whole = [
            node["Relation Name"]
            for node in nodes(plan)
            if node["Node Type"] == "Seq Scan" and node["Actual Loops"]
        ]
        assert BIG.isdisjoint(whole), (whole, statement)
        pages += plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
    assert pages < most, pages


@pytest.mark.parametrize("login", ["anna", "leo", "boss"])
def test_a_card_with_its_history(crowd: Crowd, login: str) -> None:
    with crowd.office.as_user(login) as db:
        judge(db, lambda: clients.read_card(db, crowd.own[7]), 400)


@pytest.mark.parametrize("login", ["anna", "leo"])
@pytest.mark.parametrize("typed", ["person 7", "firm", "044 100", "nowhere"])
def test_a_search(crowd: Crowd, login: str, typed: str) -> None:
    with crowd.office.as_user(login) as db:
        judge(db, lambda: clients.search_clients(db, typed), 1_500)


@pytest.mark.parametrize("login", ["anna"])
def test_what_is_undone(crowd: Crowd, login: str) -> None:
    with crowd.office.as_user(login) as db:
        judge(db, lambda: activities.undone(db, Span(until=datetime.now(UTC))), 800)


def test_the_history_alone(crowd: Crowd) -> None:
    with crowd.office.as_user("anna") as db:
        judge(db, lambda: activities.read_timeline(db, crowd.own[3]), 150)


@pytest.mark.parametrize(
    ("login", "sql", "most"),
    [
        ("anna", "select id from crm.client order by name_key, id limit 200", 100),
        ("leo", "select id from crm.client order by name_key, id limit 200", 100),
        ("boss", "select id from crm.client order by name_key, id limit 200", 400),
        ("anna", "select client_id from crm.phone where number = '+380441000007'", 100),
        ("anna", "select id from crm.activity where done_at is null order by due_at limit 100", 400),
        # With so few rows the planner may as well walk all open plans by their hour.
        ("leo", "select id from crm.activity where done_at is null order by due_at limit 100", 3_500),
        ("boss", "select id from crm.activity where done_at is null order by due_at limit 100", 400),
    ],
)
def test_a_list_of_each_level(crowd: Crowd, login: str, sql: str, most: int) -> None:
    with crowd.office.as_user(login) as db:
        judge(db, lambda: db.execute(text(sql)).all(), most)
