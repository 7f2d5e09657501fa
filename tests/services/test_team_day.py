"""The lead's board: who has what on which day, how full it is, and who waits in the pool."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from app.services import team_day
from app.services.dictionaries import read_books
from app.services.team_day import Board, BoardQuery, BoardRow, KindFigure, Pool, PoolQuery
from tests.office import Office

pytestmark = pytest.mark.database

KYIV = ZoneInfo("Europe/Kyiv")
# Wednesday to Friday, far ahead.
DAYS = (date(2031, 3, 5), date(2031, 3, 6), date(2031, 3, 7))
NOW = datetime.combine(DAYS[0], time(13, 30), KYIV).astimezone(UTC)


def at(hour: int, day: date = DAYS[0]) -> datetime:
    return datetime.combine(day, time(hour), KYIV).astimezone(UTC)


def board(office: Office, login: str = "leo", **fields: Any) -> Board:
    query = BoardQuery(
        **({"group_id": office.groups["North"], "days": DAYS, "now": NOW, "zone": "Europe/Kyiv"} | fields)
    )
    with office.as_user(login) as db:
        return team_day.read_board(db, query, read_books(db))


def row_of(made: Board, name: str) -> BoardRow:
    [found] = [row for row in made.rows if row.name.startswith(name)]
    return found


def an_assignment(office: Office, name: str = "Autumn", kind: str = "call") -> uuid.UUID:
    made = uuid.uuid4()
    office.add("assignment", id=made, name=name, kind=kind, note="Ask", group_id=office.groups["North"],
               by_id=office.staff["leo"])  # fmt: skip
    return made


def item(
    office: Office, assignment: uuid.UUID, due_at: datetime, login: str = "anna", **fields: Any
) -> uuid.UUID:
    client = office.client(login, name=fields.pop("name", "Firm"))
    office.activity(client, by="leo", due_at=due_at, is_assignment=True, assignment_id=assignment, **fields)
    return client


def test_an_assignment_is_one_card_a_day_with_what_is_done(office: Office) -> None:
    autumn = an_assignment(office)
    done = {"state": "done", "done_at": NOW, "done_by": office.staff["anna"]}
    for hour in (9, 10):
        item(office, autumn, at(hour), **done)
    for hour in (11, 12, 15):
        item(office, autumn, at(hour))
    item(office, autumn, at(16), state="cancelled", done_at=NOW, done_by=office.staff["anna"])
    item(office, autumn, at(17), state="cancelled", done_at=NOW, done_by=office.staff["leo"])
    item(office, autumn, at(9, DAYS[1]), name="Ladja")
    item(office, autumn, at(9, DAYS[1]), "boris")

    made = board(office)

    today, tomorrow, after = row_of(made, "Anna").cells
    [card] = today.assignments
    assert (card.name, card.kind, card.note, card.by_id) == ("Autumn", "call", "Ask", office.staff["leo"])
    assert (card.total, card.done, card.given_up, card.open) == (6, 2, 1, 3)
    assert card.first_at == at(9) and card.client_name == "" and not card.timed
    assert [(one.total, one.client_name) for one in tomorrow.assignments] == [(1, "Ladja")]
    assert after.assignments == ()
    assert [one.assigned for one in made.totals] == [5, 2, 0]
    assert row_of(made, "Boris").cells[1].assignments[0].total == 1


def test_done_work_stays_with_who_did_it_when_the_client_goes_on(office: Office) -> None:
    autumn = an_assignment(office)
    client = item(office, autumn, at(9), state="done", done_at=NOW, done_by=office.staff["anna"])
    with office.superuser() as root:
        root.execute(
            "update crm.activity set owner_id = %s where client_id = %s", (office.staff["boris"], client)
        )
    made = board(office)
    assert row_of(made, "Anna").cells[0].assignments[0].done == 1
    assert row_of(made, "Boris").cells[0].assignments == ()


def test_meetings_and_promises_have_cards_and_the_rest_is_counted(office: Office) -> None:
    client = office.client("anna", name="Baltic")
    meeting = office.activity(client, kind="meeting", due_at=at(11))
    office.activity(office.client("anna"), due_at=at(12), is_promise=True)
    for hour in (13, 14):
        office.activity(office.client("anna"), due_at=at(hour))
    office.activity(office.client("anna"), kind="offer", due_at=at(15))
    cell = row_of(board(office), "Anna").cells[0]
    first = cell.plans[0]
    assert (first.client_name, first.kind, first.is_promise) == ("Baltic", "meeting", False)
    assert cell.plans[0].activity_id == meeting
    assert cell.plans[1].is_promise
    assert cell.others == {"call": 2, "offer": 1}
    assert cell.load.minutes == pytest.approx(60 + 3 * 7 + 20)


def test_fact_stands_against_plan_and_what_the_hour_asks_for(office: Office) -> None:
    anna = office.staff["anna"]
    office.add(
        "staff_day",
        staff_id=anna,
        day=DAYS[0],
        group_id=office.groups["North"],
        dials=36,
        meetings_set=2,
        offers=4,
    )
    for code, value in (("dials", 60), ("offers", 5)):
        office.add("kpi_plan", staff_id=anna, indicator=code, period="day", starts_on=DAYS[0], repeats=True,
                   value=Decimal(value))  # fmt: skip
    made = board(office)
    assert row_of(made, "Anna").figures == (
        KindFigure("call", 36, 60, 30.0),
        KindFigure("meeting", 2, 3, 1.5),
        KindFigure("offer", 4, 5, 2.5),
    )
    assert made.figures[0] == KindFigure("call", 36, 120, 60.0)


def test_totals_stand_against_what_fits(office: Office) -> None:
    autumn = an_assignment(office)
    for minute in range(70):
        item(office, autumn, at(9) + timedelta(minutes=minute))
    made = board(office)
    total = made.totals[0]
    assert (total.assigned, total.calls, total.calls_fit, total.capacity) == (70, 70, 120, 840)
    assert total.load == pytest.approx(70 / 120)
    assert row_of(made, "Anna").load.overloaded
    assert row_of(made, "Anna").load == row_of(made, "Anna").cells[0].load


def test_who_has_left_and_leads_without_work_are_not_on_the_board(office: Office) -> None:
    assert [row.name for row in board(office).rows] == ["Anna North", "Boris North"]
    office.activity(office.client("leo"), due_at=at(12))
    with office.superuser() as root:
        root.execute("update crm.staff set active = false where login = 'boris'")
    assert [row.name for row in board(office).rows] == ["Anna North", "Leo North"]


def test_today_is_known_when_other_days_are_looked_at(office: Office) -> None:
    office.activity(office.client("anna"), kind="meeting", due_at=at(12))
    made = board(office, days=DAYS[1:])
    anna = row_of(made, "Anna")
    assert anna.load.minutes == 60.0
    assert [cell.day for cell in anna.cells] == list(DAYS[1:])


def test_lead_sees_nothing_of_another_group_and_an_administrator_any(office: Office) -> None:
    office.activity(office.client("clara"), by="clara", kind="meeting", due_at=at(12))
    south = office.groups["South"]
    foreign = row_of(board(office, group_id=south), "Clara")
    assert foreign.load.minutes == 0.0 and foreign.cells[0].plans == ()
    assert row_of(board(office, "boss", group_id=south), "Clara").cells[0].plans != ()
    assert board(office, "boss", group_id=None).rows == ()
    assert row_of(board(office, group_id=None), "Anna")
    assert board(office, days=()).totals == ()


def test_the_board_is_six_statements(office: Office) -> None:
    item(office, an_assignment(office), at(9))
    with office.as_user("leo") as db:
        books = read_books(db)
        asked: list[str] = []
        event.listen(db.connection(), "before_cursor_execute", lambda *told: asked.append(told[2]))
        team_day.read_board(db, BoardQuery(None, DAYS, NOW, "Europe/Kyiv"), books)
    assert len(asked) == 6


# the pool


def pool(office: Office, login: str = "leo", **fields: Any) -> Pool:
    query = PoolQuery(**({"group_id": office.groups["North"]} | fields))
    with office.as_user(login) as db:
        return team_day.read_pool(db, query)


def test_pool_is_graded_and_who_waits_longest_comes_first(office: Office) -> None:
    now = datetime.now(UTC)

    def waiting(days: int, importance: int, **fields: Any) -> uuid.UUID:
        since = now - timedelta(days=days, hours=1)
        return office.client(None, group="North", importance=importance, owned_since=since, **fields)

    late, early, low = waiting(2, 3), waiting(5, 3), waiting(9, 1)
    waiting(1, 3, dnc_until=now + timedelta(days=9))
    waiting(1, 3, closed_reason="refused")
    office.client("anna")
    office.client(None, group="South")

    found = pool(office)
    assert [one.id for one in found.rows] == [early, late, low]
    assert [(one.grade, one.waiting_days, one.city) for one in found.rows] == [
        ("A", 5, "Київ"), ("A", 2, "Київ"), ("C", 9, "Київ"),
    ]  # fmt: skip
    assert found.counts == {"A": 2, "B": 0, "C": 1} and found.total == 3
    only = pool(office, grades=("C",), limit=1)
    assert [one.id for one in only.rows] == [low] and only.total == 3


def test_pool_is_searched_and_wildcards_are_letters(office: Office) -> None:
    wanted = office.client(None, group="North", name="100% Tara")
    office.client(None, group="North", name="1000 Tara")
    found = pool(office, search="0%")
    assert [one.id for one in found.rows] == [wanted] and found.total == 1


def test_manager_without_the_right_sees_no_pool(office: Office) -> None:
    office.client(None, group="North")
    assert pool(office, "anna").rows == ()
    assert pool(office, "lena").rows == ()
    assert pool(office, "leo", group_id=None).total == 1
