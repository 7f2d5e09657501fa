"""Every figure opens its rows: as many as it counts, and those the reader may not see any more are told by number."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.services.dictionaries import read_books
from app.services.indicators import INDICATORS
from app.services.kpi import Scope, read_kpi
from app.services.kpi_rows import BehindRows, RowsQuery, rows_behind
from app.services.periods import period_of
from tests.office import Office
from tests.shuffles import Shuffle

pytestmark = pytest.mark.database

KYIV = ZoneInfo("Europe/Kyiv")
SINCE, UNTIL = date(2026, 11, 16), date(2026, 11, 22)


def opened(
    office: Office, login: str, code: str, scope: Scope, *, limit: int = 200, **more: Any
) -> BehindRows:
    with office.as_user(login) as db:
        return rows_behind(db, RowsQuery(code, scope, SINCE, UNTIL, **more), limit=limit)


def did(office: Office, client: Any, by: str, at: str, **fields: Any) -> Any:
    moment = datetime.fromisoformat(at).replace(tzinfo=KYIV)
    values = {"origin": "dial", "started_at": moment, "done_at": moment, "due_at": moment, **fields}
    return office.activity(client, by=by, state="done", **values)


def test_a_figure_opens_what_it_counts_the_newest_first(office: Office) -> None:
    client = office.client("anna", name="Vector", phone=None)
    first = did(
        office,
        client,
        "anna",
        "2026-11-16 00:05",
        outcome_code="refused",
        refusal_code="expensive",
        result="dear",
    )
    last = did(office, client, "anna", "2026-11-22 23:55", outcome_code="refused", talk_seconds=70)
    for outside in ("2026-11-15 23:55", "2026-11-23 00:05"):
        did(office, client, "anna", outside, outcome_code="refused")
    mine = Scope(staff_id=office.staff["anna"])
    found = opened(office, "anna", "dials", mine)
    assert [row.activity_id for row in found.rows] == [last, first]
    assert (found.total_counted, found.hidden) == (2, 0)
    row = found.rows[1]
    assert (row.client_name, row.staff_name, row.kind, row.outcome_code, row.refusal_code, row.result) == (
        "Vector", "Anna North", "call", "refused", "expensive", "dear",
    )  # fmt: skip
    assert [
        row.activity_id for row in opened(office, "anna", "refusals", mine, refusal="expensive").rows
    ] == [first]
    assert [row.activity_id for row in opened(office, "anna", "refusals", mine, refusal="").rows] == [last]
    assert [row.activity_id for row in opened(office, "anna", "dials", mine, weekday=6, hour=23).rows] == [
        last
    ]
    assert opened(office, "anna", "dials", mine, weekday=6, hour=23).total_counted == 1
    assert opened(office, "anna", "sales", mine) == BehindRows((), 0, 0)
    one = opened(office, "anna", "dials", mine, limit=1)
    assert (len(one.rows), one.total_counted, one.hidden) == (1, 2, 0)


def test_what_is_at_clients_now_elsewhere_is_counted_and_not_shown(office: Office) -> None:
    stays, goes = office.client("anna", phone=None), office.client("anna", phone=None)
    kept = did(office, stays, "anna", "2026-11-17 10:00", outcome_code="sale")
    gone = did(office, goes, "anna", "2026-11-17 11:00", outcome_code="sale")
    with office.psql("boss") as boss:
        boss.execute(
            "select crm.hand_over(gen_random_uuid(), %s::uuid[], %s::integer[], null, null, '')",
            ([goes], [office.staff["clara"]]),
        )
    for login, scope in (
        ("anna", Scope(staff_id=office.staff["anna"])),
        ("leo", Scope(group_id=office.groups["North"])),
    ):
        found = opened(office, login, "sales", scope)
        assert [row.activity_id for row in found.rows] == [kept]
        assert (found.total_counted, found.hidden) == (2, 1)
    everything = opened(office, "boss", "sales", Scope(group_id=office.groups["North"]))
    assert {row.activity_id for row in everything.rows} == {kept, gone}
    # Clara owns the client and sees its history, but the sale is not hers
    assert opened(office, "clara", "sales", Scope(staff_id=office.staff["clara"])) == BehindRows((), 0, 0)
    assert opened(office, "lena", "sales", Scope(group_id=office.groups["South"])).total_counted == 0


def test_promises_on_time_open_every_promise_and_a_share_what_it_is_a_part_of(office: Office) -> None:
    client = office.client("anna", phone=None)
    for result in ("kept", "late", "broken"):
        state = {"state": "cancelled"} if result == "broken" else {}
        moment = datetime(2026, 11, 17, 10, tzinfo=KYIV)
        office.activity(client, **{"state": "done", **state}, is_promise=True, promise_result=result, origin="outcome",
                        started_at=moment, done_at=moment, due_at=moment)  # fmt: skip
    mine = Scope(staff_id=office.staff["anna"])
    promises = opened(office, "anna", "promises_on_time", mine)
    assert {row.promise_result for row in promises.rows} == {"kept", "late", "broken"}
    assert promises.total_counted == 3
    assert opened(office, "anna", "plans_done_share", mine).total_counted == 2


def test_figures_of_how_things_stand_open_clients_and_plans(office: Office) -> None:
    now = datetime(2026, 11, 18, 13, tzinfo=KYIV).astimezone(UTC)
    made = datetime(2026, 11, 17, tzinfo=KYIV)
    orphan = office.client("anna", phone=None, last_at=now - timedelta(days=3), created_at=made)
    fresh = office.client("anna", phone=None, created_at=made - timedelta(days=30))
    pooled = office.client(None, group="North", phone=None, created_at=made)
    late = office.activity(fresh, due_at=now - timedelta(hours=2))
    office.activity(fresh, due_at=now + timedelta(hours=2))
    north = Scope(group_id=office.groups["North"])

    def ids(code: str) -> list[Any]:
        return [row.client_id for row in opened(office, "leo", code, north, now=now, zone="Europe/Kyiv").rows]

    assert [row.activity_id for row in opened(office, "leo", "overdue_now", north, now=now).rows] == [late]
    assert ids("orphans") == [orphan]
    assert ids("lead_reach") == [orphan]
    assert ids("new_prospects") == [orphan]
    assert ids("pool_size") == [pooled]
    assert opened(office, "anna", "pool_size", Scope(staff_id=office.staff["anna"])).total_counted == 0


def test_whatever_happened_each_figure_of_a_period_opens_as_many_rows_as_it_counts(office: Office) -> None:
    """Of an administrator, from whom nothing is hidden."""
    now = datetime.now(UTC)
    shuffle = Shuffle(office, 7)
    try:
        shuffle.run(1500)
        month = period_of("month", now.date())
        for scope in (Scope(), Scope(group_id=office.groups["South"]), Scope(staff_id=office.staff["boris"])):
            with office.as_user("boss") as db:
                made = read_kpi(db, scope, month, now=now, zone="Europe/Kyiv", books=read_books(db))
                for one in INDICATORS:
                    query = RowsQuery(
                        one.code, scope, month.starts_on, month.ends_on, now=now, zone="Europe/Kyiv"
                    )
                    found = rows_behind(db, query, limit=10_000)
                    assert found.hidden == 0, (scope, one.code)
                    assert len(found.rows) == found.total_counted, (scope, one.code)
                    figure = made.totals[one.code]
                    counted = {
                        "talk_minutes": made.totals["answered"].part,
                        "average_talk": made.totals["answered"].part,
                    }
                    expected = counted.get(
                        one.code, figure.whole if one.code == "promises_on_time" else figure.part
                    )
                    assert found.total_counted == expected, (scope, one.code)
    finally:
        shuffle.close()
