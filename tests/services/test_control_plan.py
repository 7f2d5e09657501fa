"""Control is read by index under row security: another group's clients cost nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from app.services import control_board, escalations, help_requests
from app.services.control import MARKS, Scope, UndoneQuery
from app.services.control_board import VIEWS, BoardQuery
from app.services.dictionaries import read_books
from app.services.escalations import EscalationRules
from tests.office import Office

pytestmark = pytest.mark.database

BIG = {"client", "activity", "audit", "staff_day"}
MOST_STATEMENTS = 8
_FILL = (
    """
    insert into crm.client (id, owner_id, name, status, last_at)
    select gen_random_uuid(), %(owner)s, 'Firm ' || g, (array['cold', 'warm', 'hot'])[1 + g %% 3],
           case when g %% 4 > 0 then now() - (g %% 40) * interval '1 day' end
      from generate_series(1, %(count)s) g
    """,
    """
    insert into crm.activity (id, client_id, kind, due_at, is_promise, state, done_at, done_by, is_assignment)
    select gen_random_uuid(), c.id, 'call', now() - interval '1 hour' * (1 + n), n = 0, s.state,
           case when s.state <> 'planned' then now() end, case when s.state <> 'planned' then %(owner)s::integer end, n = 2
      from crm.client c cross join generate_series(0, 3) n
      cross join lateral (select (array['planned', 'done', 'cancelled', 'done'])[1 + n] as state) s
     where c.owner_id = %(owner)s and c.status <> 'cold'
    """,
    """
    insert into crm.audit (id, table_name, row_id, client_id, owner_id, group_id, verb, after)
    select gen_random_uuid(), 'activity', a.id::text, a.client_id, a.owner_id, a.group_id, 'changed', '{"due_at": ""}'
      from crm.activity a where a.owner_id = %(owner)s
    """,
)


@pytest.fixture(scope="module")
def crowded(office_server: Office) -> Iterator[Office]:
    """Sixty clients of the North beside four thousand of the South."""
    office = office_server
    office.clean()
    with office.superuser() as connection:
        for login, count in (("anna", 60), ("clara", 4_000)):
            for statement in _FILL:
                connection.execute(statement, {"owner": office.staff[login], "count": count})
        connection.execute("vacuum analyze")
    yield office
    office.clean()
    office.close()


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)


def asked(db: Session, ask: Any) -> list[tuple[str, Any]]:
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


def check(db: Session, sent: list[tuple[str, Any]]) -> None:
    for statement, values in sent:
        explained = "explain (analyze, buffers, format json) " + statement
        answer = db.connection().exec_driver_sql(explained, values).scalar_one()
        [plan] = answer if isinstance(answer, list) else json.loads(answer)
        whole = {
            node["Relation Name"]
            for node in nodes(plan["Plan"])
            if node["Node Type"] == "Seq Scan" and node["Actual Loops"]
        }
        assert BIG.isdisjoint(whole), statement
        assert plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"] < 3_000, statement


@pytest.mark.parametrize("view", VIEWS)
def test_board_reads_no_big_table_as_a_whole(crowded: Office, view: str) -> None:
    now = datetime.now(UTC)
    with crowded.as_user("leo") as db:
        books = read_books(db)
        scope = Scope(now, crowded.groups["North"])
        query = BoardQuery(
            view, UndoneQuery(scope, marks=MARKS), now.date(), now.date(), now - timedelta(days=30)
        )
        sent = asked(db, lambda: control_board.read_board(db, query, books))
        assert len(sent) <= MOST_STATEMENTS
        check(db, sent)


def test_what_leads_are_told_reads_no_big_table_as_a_whole(crowded: Office) -> None:
    with crowded.as_user("leo") as db:
        check(db, asked(db, lambda: escalations.due_escalations(db, EscalationRules())))
        check(db, asked(db, lambda: help_requests.open_requests(db)))
