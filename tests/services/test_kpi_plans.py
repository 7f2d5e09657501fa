"""What the plan of a period is, what may be typed as one, and who may set it for whom."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import psycopg
import pytest

from app.errors import KnownError
from app.services.dictionaries import Books
from app.services.kpi_plans import (
    MonthBegins,
    NoSuchPlanPeriod,
    NotPlannable,
    PeriodBackwards,
    PlanBook,
    PlanLine,
    PlanNotYours,
    PlanOutOfRange,
    PlanUnreadable,
    WeekBegins,
    copy_to_group,
    parse_plan,
    period_between,
    read_plans,
    set_plans,
)
from app.services.periods import Period, period_of
from app.services.windows import Holiday
from tests.office import Office

MONDAY, NOVEMBER = date(2026, 11, 16), date(2026, 11, 1)
BOOKS = Books(settings={"day_plan": {"dials": 60, "answered": 20, "meetings": 3, "sales": 0}})
ANNA, BORIS = 1, 2


def line(
    code: str, period: Any, starts_on: date, value: float | None, *, repeats: bool = True, who: int = ANNA
) -> PlanLine:
    return PlanLine(who, code, period, starts_on, repeats, None if value is None else Decimal(str(value)))


def plan(
    code: str,
    kind: Any,
    day: date,
    *lines: PlanLine,
    books: Books = BOOKS,
    managers: tuple[int, ...] = (ANNA,),
) -> float | None:
    return PlanBook(lines, books, default_for=managers).plan_of(ANNA, code, period_of(kind, day))


# how the plan of a period follows


@pytest.mark.parametrize(
    ("kind", "expected"), [("day", 60), ("week", 300), ("month", 21 * 60), ("quarter", 66 * 60)]
)
def test_without_a_line_the_companys_default_stands_for_every_working_day(kind: str, expected: float) -> None:
    assert plan("dials", kind, MONDAY) == expected
    assert plan("dials", kind, MONDAY, managers=()) is None
    assert plan("sales", kind, MONDAY) is None  # a default of nothing is no plan
    assert plan("offers", kind, MONDAY) is None


def test_a_standing_plan_of_a_day_makes_those_of_week_month_and_quarter() -> None:
    own = line("dials", "day", date(2026, 9, 1), 50)
    assert [plan("dials", kind, MONDAY, own) for kind in ("day", "week", "month", "quarter")] == [
        50,
        250,
        1050,
        3300,
    ]


def test_a_plan_that_rises_in_the_middle_of_a_week_counts_from_its_day_on() -> None:
    lines = (line("dials", "day", date(2026, 9, 1), 50), line("dials", "day", date(2026, 11, 19), 70))
    assert plan("dials", "week", MONDAY, *lines) == 3 * 50 + 2 * 70
    assert plan("dials", "month", MONDAY, *lines) == 13 * 50 + 8 * 70


def test_holidays_are_not_planned_for() -> None:
    books = Books(settings=BOOKS.settings, holidays=(Holiday("UA", date(2026, 11, 18), "free"),))
    assert plan("dials", "week", MONDAY, books=books) == 240
    assert plan("dials", "day", date(2026, 11, 18), books=books) is None
    assert plan("dials", "day", date(2026, 11, 21)) is None  # a Saturday


def test_the_plan_of_a_month_is_spread_over_its_days_and_weeks() -> None:
    own = line("sales", "month", NOVEMBER, 42)
    assert plan("sales", "month", MONDAY, own) == 42
    assert plan("sales", "day", MONDAY, own) == pytest.approx(2)
    assert plan("sales", "week", MONDAY, own) == pytest.approx(10)
    # a week of two months takes from both: one day of November's, four of December's 23
    both = (own, line("sales", "month", date(2026, 12, 1), 46))
    assert plan("sales", "week", date(2026, 11, 30), *both) == pytest.approx(2 + 4 * 2)
    assert plan("sales", "quarter", MONDAY, *both) == 88


def test_a_line_of_exactly_this_period_goes_before_all_others() -> None:
    lines = (
        line("dials", "day", date(2026, 1, 1), 50),
        line("dials", "week", MONDAY, 200, repeats=False),
        line("dials", "month", NOVEMBER, 900, repeats=False),
    )
    assert plan("dials", "week", MONDAY, *lines) == 200
    assert plan("dials", "week", date(2026, 11, 9), *lines) == 250
    assert plan("dials", "month", MONDAY, *lines) == 900
    assert plan("dials", "month", date(2026, 12, 1), *lines) == 23 * 50
    assert plan("dials", "day", MONDAY, *lines) == 50  # the day's own line is nearer than the week's


def test_a_plan_of_one_day_counts_even_on_a_saturday() -> None:
    lines = (
        line("dials", "day", date(2026, 1, 1), 50),
        line("dials", "day", date(2026, 11, 21), 15, repeats=False),
    )
    assert plan("dials", "day", date(2026, 11, 21), *lines) == 15
    assert plan("dials", "week", MONDAY, *lines) == 265
    sick = line("dials", "day", date(2026, 11, 18), None, repeats=False)
    assert plan("dials", "week", MONDAY, *lines, sick) == 215


def test_a_line_of_no_value_takes_the_plan_away_and_the_default_too() -> None:
    gone = line("dials", "day", date(2026, 11, 18), None)
    assert plan("dials", "day", date(2026, 11, 17), gone) == 60
    assert plan("dials", "day", date(2026, 11, 18), gone) is None
    assert plan("dials", "week", MONDAY, gone) == 120
    assert plan("dials", "week", date(2026, 11, 23), gone) is None
    back = line("dials", "day", date(2026, 11, 25), 40)
    assert plan("dials", "week", date(2026, 11, 23), gone, back) == 120


def test_the_plan_of_a_share_is_its_own_or_follows_from_its_two_figures() -> None:
    made = (
        line("dials", "day", date(2026, 10, 1), 50),
        line("meetings_set", "week", date(2026, 9, 28), 10),
    )
    assert plan("meetings_per_call", "week", MONDAY, *made) == pytest.approx(4.0)
    own = line("meetings_per_call", "month", NOVEMBER, 4.5)
    assert plan("meetings_per_call", "week", MONDAY, *made, own) == 4.5
    assert plan("meetings_per_call", "month", MONDAY, *made, own) == 4.5
    assert plan("meetings_per_call", "quarter", MONDAY, *made, own) == 4.5
    assert plan("meetings_per_call", "month", date(2026, 10, 5), *made, own) == pytest.approx(100 * 44 / 1100)
    zero = line("meetings_per_call", "day", MONDAY, 0)
    assert plan("meetings_per_call", "day", MONDAY, *made, zero) == 0


def test_the_plan_of_a_group_is_the_sum_and_of_a_share_the_weighed_middle() -> None:
    lines = (
        line("dials", "day", NOVEMBER, 100), line("dials", "day", NOVEMBER, 300, who=BORIS),
        line("answer_rate", "month", NOVEMBER, 40), line("answer_rate", "month", NOVEMBER, 60, who=BORIS),
    )  # fmt: skip
    book = PlanBook(lines, Books())
    week = period_of("week", MONDAY)
    assert book.plan_of_all([ANNA, BORIS], "dials", week) == 2000
    assert book.plan_of_all([ANNA, BORIS], "answer_rate", week) == pytest.approx(55)
    assert PlanBook(lines[2:], Books()).plan_of_all([ANNA, BORIS], "answer_rate", week) == pytest.approx(50)
    assert book.plan_of_all([ANNA, BORIS], "offers", week) is None
    assert book.plan_of_all([], "dials", week) is None
    assert book.plan_of_all([ANNA], "orphans", week) is None


def test_equal_plans_of_many_people_are_summed_as_if_each_were_reckoned() -> None:
    lines = [line("dials", "week", date(2026, 9, 28), 100 + 10 * (who % 3), who=who) for who in range(1, 31)]
    book, month = PlanBook(lines, Books()), Period("month", NOVEMBER)
    each = sum(book.plan_of(who, "dials", month) or 0 for who in range(1, 31))
    assert book.plan_of_all(range(1, 31), "dials", month) == pytest.approx(each)


# what people type


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("60", "60"), (" 1 450 ", "1450"), ("1\u202f450", "1450"), ("1\u00a0450,5", "1450.5"), ("4,5 %", "4.5"), ("4.5%", "4.5"),
        ("1,450", "1450"), ("1,450.5", "1450.5"), ("0,125", "0.12"), ("0", "0"), ("+7", "7"),
    ],
)  # fmt: skip
def test_a_plan_is_read_as_people_write_it(typed: str, value: str) -> None:
    code = "meetings_per_call" if "%" in typed else "dials"
    assert parse_plan(typed, indicator_code=code) == Decimal(value)


def test_an_empty_plan_is_no_plan() -> None:
    assert parse_plan("", indicator_code="dials") is None
    assert parse_plan("  ", indicator_code="dials") is None


@pytest.mark.parametrize(
    "typed", ["many", "6o", "1e5", "10;5", "%", "NaN", "inf", "1.2.3", "--5", "1,2,3", "½", "٣"]
)
def test_letters_are_no_plan(typed: str) -> None:
    with pytest.raises(PlanUnreadable) as told:
        parse_plan(typed, indicator_code="dials")
    assert str(told.value) == f"“{typed}” is not a number: write a plan such as 60 or 4.5"


@pytest.mark.parametrize(
    ("typed", "code"), [("-5", "dials"), ("\u22125", "dials"), ("101 %", "answer_rate"), ("1000001", "sales"), ("9" * 60, "sales")]
)  # fmt: skip
def test_nobody_plans_less_than_nothing_or_more_than_everything(typed: str, code: str) -> None:
    with pytest.raises(PlanOutOfRange):
        parse_plan(typed, indicator_code=code)


def test_a_stretch_of_days_is_a_plan_only_when_it_is_a_day_a_week_or_a_month() -> None:
    assert period_between(MONDAY, MONDAY) == "day"
    assert period_between(MONDAY, date(2026, 11, 22)) == "week"
    assert period_between(NOVEMBER, date(2026, 11, 30)) == "month"
    with pytest.raises(PeriodBackwards, match="ends on 2026-11-15, before it starts on 2026-11-16"):
        period_between(MONDAY, date(2026, 11, 15))
    with pytest.raises(NoSuchPlanPeriod):
        period_between(MONDAY, date(2026, 11, 20))


# who sets what


def kept(office: Office) -> list[tuple[Any, ...]]:
    return office.rows(
        "select s.login, p.indicator, p.period, p.starts_on::text, p.repeats, p.value::text, b.login from crm.kpi_plan p"
        " join crm.staff s on s.id = p.staff_id left join crm.staff b on b.id = p.set_by order by 1, 2, 3, 4"
    )


@pytest.mark.database
def test_a_lead_sets_changes_and_copies_plans_of_his_own_group(office: Office) -> None:
    anna = office.staff["anna"]
    with office.as_user("leo") as db:
        assert (
            set_plans(
                db,
                [line("dials", "day", MONDAY, 60, who=anna), line("sales", "month", NOVEMBER, 5, who=anna)],
            )
            == 2
        )
    with office.as_user("leo") as db:
        changed = [line("dials", "day", MONDAY, 65, who=anna), line("dials", "day", MONDAY, 66, who=anna)]
        assert set_plans(db, changed) == 1  # the last word counts
        assert copy_to_group(db, [line("offers", "week", MONDAY, 9.5)], office.groups["North"]) == 2
    assert kept(office) == [
        ("anna", "dials", "day", "2026-11-16", True, "66.00", "leo"),
        ("anna", "offers", "week", "2026-11-16", True, "9.50", "leo"),
        ("anna", "sales", "month", "2026-11-01", True, "5.00", "leo"),
        ("boris", "offers", "week", "2026-11-16", True, "9.50", "leo"),
    ]
    with office.as_user("boss") as db:
        set_plans(db, [line("dials", "day", MONDAY, None, who=anna)])
    assert kept(office)[0][-2:] == (None, "boss")
    with office.as_user("anna") as db:
        assert {one.staff_id for one in read_plans(db)} == {anna}
    with office.as_user("lena") as db:
        assert read_plans(db) == ()


@pytest.mark.database
@pytest.mark.parametrize(
    ("bad", "error"),
    [
        (("dials", "week", date(2026, 11, 17), 60), WeekBegins),
        (("dials", "month", date(2026, 11, 2), 60), MonthBegins),
        (("dials", "year", date(2026, 1, 1), 60), NoSuchPlanPeriod),
        (("dials", "day", MONDAY, -1), PlanOutOfRange),
        (("answer_rate", "day", MONDAY, 100.5), PlanOutOfRange),
        (("orphans", "day", MONDAY, 1), NotPlannable),
        (("nonsense", "day", MONDAY, 1), NotPlannable),
    ],
)
def test_one_bad_line_is_told_in_a_sentence_and_nothing_is_half_done(
    office: Office, bad: tuple[Any, ...], error: type[KnownError]
) -> None:
    anna = office.staff["anna"]
    with pytest.raises(error), office.as_user("leo") as db:
        set_plans(db, [line("sales", "day", MONDAY, 1, who=anna), line(*bad, who=anna)])
    assert kept(office) == []


@pytest.mark.database
@pytest.mark.parametrize(("login", "whose"), [("leo", "clara"), ("anna", "anna"), ("leo", "boss")])
def test_plans_of_others_people_are_refused_as_a_whole(office: Office, login: str, whose: str) -> None:
    with pytest.raises(PlanNotYours), office.as_user(login) as db:
        lines = [line("dials", "day", MONDAY, 60, who=office.staff[one]) for one in ("boris", whose)]
        set_plans(db, lines)
    assert kept(office) == []


@pytest.mark.database
def test_the_database_refuses_by_itself_what_the_program_would_not_ask(office: Office) -> None:
    insert = "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value) values (%s, 'dials', 'day', %s, true, 1)"
    for login, whose in (("anna", "anna"), ("leo", "clara")):
        with office.psql(login) as line_, pytest.raises(psycopg.errors.InsufficientPrivilege):
            line_.execute(insert, (office.staff[whose], MONDAY))
    with office.psql("leo") as leo:
        leo.execute(insert, (office.staff["anna"], MONDAY))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            leo.execute("update crm.kpi_plan set set_by = %s", (office.staff["anna"],))
    assert kept(office)[0][-1] == "leo"
