"""The daily tables equal a raw recount, whatever happened; and a recount that finds something says what."""

from __future__ import annotations

import threading
import uuid
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest

from app.__main__ import main
from app.services import planning, setup
from app.services.db import Database
from app.services.demo import fill_demo
from app.services.kpi_rows import RowsQuery, rows_behind
from app.services.kpi_sums import Whose
from app.services.planning import Cancel
from app.services.recounts import Difference, find_differences
from tests.bases import spare_base
from tests.office import Office
from tests.shuffles import Shuffle

pytestmark = pytest.mark.database


def differences(office: Office) -> tuple[Difference, ...]:
    return differences_at(office.superuser_url)


def differences_at(superuser_url: str) -> tuple[Difference, ...]:
    with closing(Database(superuser_url, pool=1)) as base, base.reading() as db:
        return find_differences(db)


@pytest.mark.parametrize("seed", [1, 2026])
def test_figures_equal_a_recount_whatever_happened_in_the_office(office: Office, seed: int) -> None:
    with closing(Shuffle(office, seed)) as shuffle:
        shuffle.run(4000)
        found = differences(office)
    assert found == ()
    assert set(shuffle.counts) == {
        "dial", "plan", "finish", "correct", "take_back", "give_up", "file_late", "hand_over", "change_group",
        "change_zone", "change_flags", "write_past", "remove",
    }  # fmt: skip
    # and it is no comparison of nothing with nothing
    (sums,) = office.rows(
        "select sum(dials) > 500, sum(sales) > 50, sum(plans_done) > 50, sum(promises_broken) > 5, sum(meetings_held) > 20,"
        " count(distinct staff_id), count(distinct group_id) from crm.staff_day"
    )
    assert sums == (True, True, True, True, True, 5, 2)
    assert office.rows("select sum(dials), sum(answered) from crm.staff_hour") == office.rows(
        "select sum(dials), sum(answered) from crm.staff_day"
    )
    assert office.rows("select sum(refusals) from crm.staff_refusal") == office.rows(
        "select sum(refusals) from crm.staff_day"
    )


def test_each_forged_figure_is_found_and_named(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    made = office.activity(
        office.client(), state="done", origin="dial", outcome_code="refused", refusal_code="expensive",
        started_at="2026-03-02 08:10+00", done_at="2026-03-02 08:15+00",
    )  # fmt: skip
    assert made and differences(office) == ()
    assert main(["check", "figures", office.superuser_url]) == 0
    assert capsys.readouterr().out == ""
    office.rows("update crm.staff_day set sales = 3 returning day")
    office.rows(
        "update crm.staff_hour set dials = dials + 1, group_id = %s returning day", office.groups["South"]
    )
    office.rows("delete from crm.staff_refusal returning day")
    assert main(["check", "figures", office.superuser_url]) == 1
    north, south = office.groups["North"], office.groups["South"]
    assert capsys.readouterr().out.splitlines() == [
        "staff_day: anna, 2026-03-02, sales: kept 3, counted 0",
        "staff_hour: anna, 2026-03-02, dials at 10: kept 2, counted 1",
        f"staff_hour: anna, 2026-03-02, group at 10: kept {south}, counted {north}",
        "staff_refusal: anna, 2026-03-02, refusals by expensive: kept 0, counted 1",
    ]


def test_a_later_change_of_the_time_zone_moves_no_figure(office: Office) -> None:
    client = office.client()
    office.activity(
        client, state="done", origin="dial", started_at="2026-03-02 21:00+00", done_at="2026-03-02 22:30+00"
    )
    with office.psql("boss") as boss:
        boss.execute(
            "select crm.save_staff(%s, 'anna', 'Anna North', 'manager', %s, null, 'America/New_York')",
            (office.staff["anna"], office.groups["North"]),
        )
    kept = "select day, hour, dials from crm.staff_hour"
    assert office.rows(kept) == [(date(2026, 3, 3), 0, 1)]
    office.rows("update crm.activity set outcome_code = 'busy' returning id")
    assert office.rows(kept) == [(date(2026, 3, 3), 0, 1)]
    office.activity(
        client, state="done", origin="dial", started_at="2026-03-02 21:00+00", done_at="2026-03-02 22:30+00"
    )
    assert office.rows(f"{kept} order by day") == [(date(2026, 3, 2), 17, 1), (date(2026, 3, 3), 0, 1)]
    assert differences(office) == ()


def test_who_changes_group_at_noon_earns_his_day_where_he_began_it(office: Office) -> None:
    client, day = office.client("anna"), "2026-03-02"
    for hour in (8, 9):
        at = f"{day} {hour:02}:00+00"
        office.activity(
            client, state="done", origin="dial", outcome_code="refused", started_at=at, done_at=at
        )
        office.rows("update crm.client set owner_id = null where owner_id is not null returning id")
        with office.psql("boss") as boss:
            boss.execute(
                "select crm.save_staff(%s, 'anna', 'Anna North', 'manager', %s)",
                (office.staff["anna"], office.groups["South"]),
            )
    north = office.groups["North"]
    assert office.rows("select group_id, dials from crm.staff_day") == [(north, 2)]
    assert office.rows("select group_id, hour, dials from crm.staff_hour order by hour") == [
        (north, 10, 1),
        (north, 11, 1),
    ]
    assert office.rows("select group_id, refusals from crm.staff_refusal") == [(north, 2)]


def test_changing_what_an_outcome_counts_as_changes_no_figure_that_was_earned(office: Office) -> None:
    client = office.client()
    at = office.rows("select now() - interval '1 hour'")[0][0]
    first = office.activity(
        client, state="done", origin="dial", outcome_code="call_back", started_at=at, done_at=at
    )
    with office.psql("boss") as boss:
        boss.execute("update crm.outcome set effective = true, is_meeting = true where code = 'call_back'")
    kept = "select sum(answered), sum(effective), sum(meetings_set) from crm.staff_day"
    assert office.rows(kept) == [(1, 0, 0)]
    with office.psql("anna") as anna:
        anna.execute("update crm.activity set talk_seconds = 20 where id = %s", (first,))
    assert office.rows(kept) == [(1, 0, 0)]
    later = at + timedelta(minutes=1)
    office.activity(
        client, state="done", origin="dial", outcome_code="call_back", started_at=later, done_at=later
    )
    assert office.rows(kept) == [(2, 1, 1)]
    assert differences(office) == ()


def test_a_promise_a_lead_clears_up_too_late_was_broken_by_who_owed_it(office: Office) -> None:
    client = office.client("anna")
    plan = office.activity(client, is_promise=True, due_in=timedelta(hours=-3))
    form = Cancel(uuid.uuid4(), client, datetime.now(UTC), plan, "Moved to Friday")
    with office.as_user("leo") as db:
        planning.cancel_activity(db, form)
    broken = "select staff_id from crm.staff_day where promises_broken > 0"
    assert office.rows(broken) == [(office.staff["anna"],)]
    assert office.rows("select done_by from crm.activity where id = %s", plan) == [(office.staff["leo"],)]
    assert differences(office) == ()
    with office.as_user("leo") as db:
        today = datetime.now(UTC).date()
        query = RowsQuery(
            "promises_on_time",
            Whose(staff_id=office.staff["anna"]),
            today - timedelta(days=1),
            today + timedelta(days=1),
        )
        (row,) = rows_behind(db, query).rows
    assert (row.activity_id, row.staff_name) == (plan, "Anna North")


@pytest.mark.parametrize(("grace", "result"), [(15, "late"), (60, "kept")])
def test_the_grace_of_a_promise_is_the_companys(office: Office, grace: int, result: str) -> None:
    with office.psql("boss") as connection:
        connection.execute(
            "update crm.setting set value = jsonb_build_object('grace_minutes', cast(%s as integer)) where key = 'promise'",
            (grace,),
        )
    client = office.client("anna")
    plan = office.activity(client, is_promise=True, due_in=timedelta(minutes=-40))
    with office.psql("anna") as connection:
        connection.execute(
            "update crm.activity set state = 'done', started_at = now(), done_at = now() where id = %s",
            (plan,),
        )
    assert office.rows("select promise_result from crm.activity where id = %s", plan) == [(result,)]


def test_nobody_names_his_own_day_or_flags(office: Office) -> None:
    for column, value in (("done_wall", "'2020-01-01'"), ("counted_as", "8")):
        for privilege in ("INSERT", "UPDATE"):
            for login in ("anna", "leo", "boss"):
                ((may,),) = office.rows(
                    "select has_column_privilege(%s, 'crm.activity', %s, %s)", login, column, privilege
                )
                assert not may, (login, column, privilege, value)


def test_the_figures_of_the_demo_equal_a_recount_also_when_it_is_moved_to_a_later_day(
    office_server: Office,
) -> None:
    wednesday = datetime(2026, 11, 25, 12, 40, tzinfo=UTC)
    with spare_base(office_server, "nezabudka_counted") as url:
        base = setup.prepare_server(url)
        for now in (wednesday, wednesday + timedelta(days=9, hours=3)):
            fill_demo(base, password="forget-me-not", prospects=900, now=now)
            assert differences_at(base) == ()


def test_two_seats_of_one_person_that_file_at_once_lose_nothing(office: Office) -> None:
    clients = [office.client("anna", phone=None) for _ in range(2)]
    insert = (
        "insert into crm.activity (id, client_id, kind, state, origin, due_at, started_at, done_at, outcome_code)"
        " values (%s, %s, 'call', 'done', 'dial', now(), now(), now(), 'refused')"
    )

    def file(client: uuid.UUID) -> None:
        with office.psql("anna") as line:
            for _ in range(60):
                line.execute(insert, (uuid.uuid4(), client))

    seats = [threading.Thread(target=file, args=(client,)) for client in clients]
    for seat in seats:
        seat.start()
    for seat in seats:
        seat.join(60)
    assert office.rows("select sum(dials), sum(refusals) from crm.staff_day") == [(120, 120)]
    assert differences(office) == ()
