"""Plan and fact: each figure is what the activities say, at each level, and pace, trend and forecast follow from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.services.dictionaries import read_books
from app.services.indicators import INDICATORS
from app.services.kpi import KpiBoard, Scope, read_kpi
from app.services.kpi_plans import PlanLine, set_plans
from app.services.periods import period_of
from tests.office import Office

pytestmark = pytest.mark.database

KYIV = ZoneInfo("Europe/Kyiv")
NOW = datetime(2026, 11, 18, 13, 30, tzinfo=KYIV).astimezone(UTC)
"""A Wednesday, at half of the third day: the week is half over."""
WEDNESDAY = date(2026, 11, 18)


def board(
    office: Office,
    login: str,
    scope: Scope,
    kind: Any = "week",
    *,
    now: datetime = NOW,
    day: date = WEDNESDAY,
) -> KpiBoard:
    with office.as_user(login) as db:
        return read_kpi(db, scope, period_of(kind, day), now=now, zone="Europe/Kyiv", books=read_books(db))


def did(
    office: Office, client: Any, by: str, day: int, hour: int = 10, *, times: int = 1, **fields: Any
) -> None:
    """Something done on that day of November at that hour of Kyiv."""
    for minute in range(times):
        at = datetime(2026, 11, day, hour, minute % 60, tzinfo=KYIV)
        values = {
            "origin": "dial",
            "started_at": at,
            "done_at": at + timedelta(minutes=1),
            "due_at": at,
            **fields,
        }
        office.activity(client, by=by, state="done", **values)


@pytest.fixture
def week(office: Office) -> Office:
    """A week of Anna and Boris in the North, and of Clara in the South."""
    anna, boris, clara = (office.client(who, phone=None, last_at=NOW) for who in ("anna", "boris", "clara"))
    did(office, anna, "anna", 16, times=20, outcome_code="no_answer")
    did(office, anna, "anna", 16, 11, times=10, outcome_code="meeting", talk_seconds=120)
    did(office, anna, "anna", 17, 15, times=10, outcome_code="sale", talk_seconds=60)
    did(office, boris, "boris", 17, 16, times=8, outcome_code="refused", refusal_code="expensive")
    did(office, boris, "boris", 17, 17, times=2, outcome_code="refused")
    did(office, boris, "boris", 18, 9, kind="meeting", outcome_code=None, origin="manual")
    did(office, boris, "boris", 18, 9, kind="offer", outcome_code=None, origin="outcome")
    did(office, clara, "clara", 17, times=5, outcome_code="call_back")
    did(office, anna, "anna", 9, times=4, outcome_code="busy")  # the week before: Monday, Wednesday, Friday
    did(office, anna, "anna", 11, times=6, outcome_code="busy")
    did(office, anna, "anna", 13, times=8, outcome_code="busy")
    return office


def facts(made: KpiBoard, *codes: str) -> list[float | None]:
    return [made.totals[code].fact for code in codes]


def test_each_level_reads_the_figures_of_its_own_scope(week: Office) -> None:
    north, anna = Scope(group_id=week.groups["North"]), Scope(staff_id=week.staff["anna"])
    assert facts(board(week, "boss", Scope()), "dials", "sales") == [55, 10]
    assert facts(board(week, "boss", north), "dials", "sales") == [50, 10]
    assert facts(board(week, "leo", north), "dials", "sales") == [50, 10]
    assert facts(board(week, "leo", Scope()), "dials", "sales") == [50, 10]
    assert facts(board(week, "leo", anna), "dials", "sales") == [40, 10]
    assert facts(board(week, "anna", anna), "dials", "sales") == [40, 10]
    # whatever is asked, the database adds up only what this person may see
    assert facts(board(week, "anna", Scope()), "dials") == [40]
    assert facts(board(week, "lena", north), "dials") == [0]
    assert facts(board(week, "boris", anna), "dials") == [0]


def test_every_indicator_of_the_catalogue_has_its_figure(week: Office) -> None:
    found = board(week, "leo", Scope(group_id=week.groups["North"])).totals
    assert set(found) == {one.code for one in INDICATORS}
    expected = {
        "dials": 50, "answered": 30, "effective": 30, "meetings_set": 10, "sales": 10, "meetings_held": 1, "offers": 1,
        "presentations": 0, "refusals": 10, "talk_minutes": 30, "average_talk": 1, "meetings_per_call": 20,
        "sales_per_meeting": 100, "answer_rate": 60, "effective_rate": 100, "total_conversion": 20, "promises_on_time": None,
        "plans_done_share": 100, "overdue_now": 0, "orphans": 2, "lead_reach": 100, "pool_size": 0,
    }  # fmt: skip
    # clients are made now, whenever the test runs
    counted = {code: figure.fact for code, figure in found.items() if code != "new_prospects"}
    assert counted == expected
    assert (found["answer_rate"].part, found["answer_rate"].whole) == (30, 50)


def test_people_stand_beside_each_other_with_plan_and_pace(week: Office) -> None:
    anna, boris = week.staff["anna"], week.staff["boris"]
    with week.as_user("leo") as db:
        set_plans(db, [PlanLine(anna, "dials", "week", date(2026, 11, 2), True, Decimal(100)),
                       PlanLine(boris, "dials", "day", date(2026, 11, 2), True, Decimal(10)),
                       PlanLine(boris, "answer_rate", "month", date(2026, 11, 1), True, Decimal("42.5"))])  # fmt: skip
    made = board(week, "leo", Scope(group_id=week.groups["North"]))
    assert made.share_gone == pytest.approx(0.5)
    people = {one.staff_id: one for one in made.people}
    assert [one.name for one in made.people] == ["Anna North", "Boris North"]
    shown = [people[who].figures["dials"] for who in (anna, boris)]
    dials = [(one.fact, one.plan, one.by_now) for one in shown]
    assert dials == [(40, 100, 50), (10, 50, 25)]
    assert (made.totals["dials"].plan, made.totals["dials"].by_now) == (150, 75)
    rate = people[boris].figures["answer_rate"]
    assert (rate.fact, rate.plan, rate.by_now) == (100, 42.5, 42.5)
    assert people[boris].figures["offers"].plan is None


def test_before_is_the_former_period_up_to_the_same_point(week: Office) -> None:
    anna = Scope(staff_id=week.staff["anna"])
    # Monday and Tuesday whole, and half of Wednesday's six; Friday's eight are still to come
    assert board(week, "anna", anna).totals["dials"].before == 4 + 3
    sunday = datetime(2026, 11, 22, 12, tzinfo=KYIV)
    assert board(week, "anna", anna, now=sunday).totals["dials"].before == 18
    later = datetime(2026, 12, 2, 12, tzinfo=KYIV)
    assert board(week, "anna", anna, now=later).totals["dials"].before == 18
    assert (
        board(week, "anna", anna, now=later).totals["dials"].by_now
        == board(week, "anna", anna, now=later).totals["dials"].plan
    )
    monday = board(week, "anna", anna, "day", day=date(2026, 11, 16), now=later).totals["dials"]
    assert (monday.fact, monday.before) == (30, 8)  # the day before a Monday is a Friday


def test_the_trend_has_eight_periods_and_a_forecast_for_the_present_one(week: Office) -> None:
    trend = board(week, "anna", Scope(staff_id=week.staff["anna"])).trend
    assert [point.starts_on.isoformat() for point in trend["dials"]][-3:] == [
        "2026-11-02",
        "2026-11-09",
        "2026-11-16",
    ]
    assert [point.fact for point in trend["dials"]] == [0, 0, 0, 0, 0, 0, 18, 40]
    assert [point.forecast for point in trend["dials"]][-2:] == [None, pytest.approx(80)]
    assert trend["answer_rate"][-1].forecast == pytest.approx(50)
    assert trend["answer_rate"][0].fact is None
    assert "orphans" not in trend
    days = board(week, "anna", Scope(staff_id=week.staff["anna"]), "day").trend["dials"]
    assert [point.starts_on.day for point in days] == [9, 10, 11, 12, 13, 16, 17, 18]
    assert [point.fact for point in days] == [4, 0, 6, 0, 8, 30, 10, 0]


def test_the_funnel_marks_its_worst_step(week: Office) -> None:
    funnel = board(week, "leo", Scope(group_id=week.groups["North"])).funnel
    assert [(step.indicator, step.count) for step in funnel] == [
        ("dials", 50), ("answered", 30), ("effective", 30), ("meetings_set", 10), ("sales", 10),
    ]  # fmt: skip
    assert [step.step for step in funnel] == [None, 60, 100, pytest.approx(100 / 3), 100]
    assert [step.worst for step in funnel] == [False, False, False, True, False]
    assert funnel[-1].total == 20


def test_the_heat_table_says_nothing_of_hours_with_few_calls(week: Office) -> None:
    heat = {
        (cell.weekday, cell.hour): cell
        for cell in board(week, "leo", Scope(group_id=week.groups["North"])).heat
    }
    assert (heat[0, 10].dials, heat[0, 10].rate) == (24, 0)  # this Monday's and the last one's
    assert (heat[0, 11].dials, heat[0, 11].rate) == (10, 100)
    assert (heat[1, 16].dials, heat[1, 16].rate) == (8, None)
    assert (1, 9) not in heat


def test_refusals_are_told_by_reason(week: Office) -> None:
    found = board(week, "leo", Scope(group_id=week.groups["North"])).refusals
    assert [(one.code, one.refusals, one.share) for one in found] == [("expensive", 8, 80), ("", 2, 20)]


def test_the_group_average_tells_no_one_of_fewer_than_three(week: Office) -> None:
    anna = Scope(staff_id=week.staff["anna"])
    assert board(week, "anna", anna).group_average == {}
    with week.superuser() as connection:
        connection.execute(
            "with dora as (insert into crm.staff (login, name, level, group_id) values ('dora', 'Dora North', 'manager', %s)"
            " returning id, group_id)"
            " insert into crm.staff_day (staff_id, day, group_id, dials) select id, '2026-11-17', group_id, 10 from dora",
            (week.groups["North"],),
        )
    # of the three days only Tuesday, on which all three worked
    average = board(week, "anna", anna).group_average
    assert average["dials"] == pytest.approx(10)
    assert average["answer_rate"] == pytest.approx(100 * 20 / 30)
    assert board(week, "clara", Scope(staff_id=week.staff["clara"])).group_average == {}
    assert board(week, "leo", Scope(group_id=week.groups["North"])).group_average == {}
    with week.psql("anna") as line:
        line.execute("select * from crm.group_average('-infinity', 'infinity')")
    week.rows(
        "delete from crm.staff_day d using crm.staff s where s.id = d.staff_id and s.login = 'dora' returning day"
    )
    week.rows(
        "delete from crm.staff_day d using crm.staff s where s.id = d.staff_id and s.login = 'dora' returning day"
    )
    week.rows("delete from crm.staff where login = 'dora' returning id")


def test_figures_stay_where_they_were_earned_when_the_client_goes(week: Office) -> None:
    before = facts(board(week, "leo", Scope(group_id=week.groups["North"])), "dials", "sales")
    clients = [
        row[0] for row in week.rows("select id from crm.client where owner_id = %s", week.staff["anna"])
    ]
    with week.psql("boss") as boss:
        boss.execute(
            "select crm.hand_over(gen_random_uuid(), %s::uuid[], %s::integer[], null, null, '')",
            (clients, [week.staff["clara"]] * len(clients)),
        )
    assert facts(board(week, "leo", Scope(group_id=week.groups["North"])), "dials", "sales") == before
    assert facts(board(week, "lena", Scope(group_id=week.groups["South"])), "dials") == [5]
    assert facts(board(week, "anna", Scope(staff_id=week.staff["anna"])), "dials") == [40]


def test_undone_plans_count_against_what_was_done(week: Office) -> None:
    client = week.client("boris", phone=None)
    late = datetime(2026, 11, 17, 12, tzinfo=KYIV)
    for _ in range(3):
        week.activity(client, by="boris", due_at=late)
    week.activity(client, by="boris", due_at=datetime(2026, 11, 20, 12, tzinfo=KYIV))  # not yet
    week.activity(client, by="boris", due_at=datetime(2026, 11, 3, 12, tzinfo=KYIV))  # of another week
    found = board(week, "leo", Scope(group_id=week.groups["North"])).totals
    assert found["overdue_now"].fact == 4
    assert (found["plans_done_share"].part, found["plans_done_share"].whole) == (2, 5)
    assert found["plans_done_share"].fact == 40


def test_who_was_dismissed_keeps_his_figures_and_has_no_plan(week: Office) -> None:
    week.rows("update crm.client set owner_id = null where owner_id = %s returning id", week.staff["boris"])
    with week.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (week.staff["boris"],))
    people = {one.name: one for one in board(week, "boss", Scope(group_id=week.groups["North"])).people}
    assert not people["Boris North"].active
    assert people["Boris North"].figures["dials"].fact == 10
    assert people["Boris North"].figures["dials"].plan is None
    assert people["Anna North"].figures["dials"].plan is not None


@pytest.mark.parametrize("kind", ["day", "week", "month", "quarter"])
def test_an_empty_office_has_a_board_without_figures(office: Office, kind: str) -> None:
    made = board(office, "boss", Scope(), kind)
    assert facts(made, "dials", "answer_rate", "pool_size") == [0, None, 0]
    assert len(made.trend["dials"]) == 8
    assert (made.heat, made.refusals) == ((), ())
    assert {one.name for one in made.people} == {"Anna North", "Boris North", "Clara South"}
