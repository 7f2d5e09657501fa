"""The strip of the day: one's own plan of this day, and how the group keeps its promises."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from app.services.dictionaries import read_books
from app.services.kpi_plans import PlanLine, set_plans
from app.services.worklist import DayFigures, day_figures
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime(2026, 11, 18, 13, 30, tzinfo=ZoneInfo("Europe/Kyiv")).astimezone(UTC)


def read(office: Office, login: str, now: datetime = NOW) -> DayFigures:
    with office.as_user(login) as db:
        return day_figures(db, now, "Europe/Kyiv", read_books(db))


def test_the_plan_of_the_day_is_ones_own_and_else_the_companys(office: Office) -> None:
    default = read(office, "anna").plan
    assert default["dials"] > 0
    with office.as_user("leo") as db:
        set_plans(db, [PlanLine(office.staff["anna"], "dials", "day", date(2026, 11, 1), True, Decimal(33)),
                       PlanLine(office.staff["anna"], "meetings_set", "week", date(2026, 11, 16), False, Decimal(15))])  # fmt: skip
    assert read(office, "anna").plan == {**default, "dials": 33, "meetings": 3}
    assert read(office, "boris").plan == default
    saturday = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert set(read(office, "anna", saturday).plan.values()) == {0}


def test_the_groups_promises_are_told_when_there_are_people_enough(office: Office) -> None:
    client = office.client("boris", phone=None)
    for result in ("kept", "kept", "kept", "late"):
        office.activity(
            client,
            by="boris",
            state="done",
            is_promise=True,
            promise_result=result,
            done_at=NOW,
            started_at=NOW,
        )
    assert read(office, "anna").group_promises is None
    with office.superuser() as connection:
        connection.execute(
            "with dora as (insert into crm.staff (login, name, level, group_id) values ('dora', 'Dora North', 'manager', %s)"
            " returning id, group_id)"
            " insert into crm.staff_day (staff_id, day, group_id, dials)"
            " select id, date '2026-11-18', group_id, 1 from dora union all select %s, date '2026-11-18', group_id, 1 from dora",
            (office.groups["North"], office.staff["anna"]),
        )
    found = read(office, "anna")
    assert found.group_promises == pytest.approx(75)
    assert (found.promises_kept, found.promises_all) == (0, 0)
    assert read(office, "clara").group_promises is None
    office.rows("delete from crm.staff_day returning day")
    office.rows("delete from crm.staff where login = 'dora' returning id")
