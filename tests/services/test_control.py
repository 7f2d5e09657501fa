"""What a lead sees undone: one definition for lists, sums and pop-ups; as the lead himself on the real base."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.errors import KnownError
from app.services import control, control_board
from app.services.control import MARKS, Scope, UndoneItem, UndoneQuery, UndoneSummary
from app.services.control_board import BoardQuery
from app.services.dictionaries import read_books
from tests.office import Office

pytestmark = pytest.mark.database

# Plans are made against the base's own clock by some of these tests, so all of them lie around it.
NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def listed(office: Office, login: str = "leo", **query: Any) -> list[UndoneItem]:
    scope = Scope(NOW, query.pop("group_id", None), query.pop("staff_id", None))
    with office.as_user(login) as db:
        return list(control.list_undone(db, UndoneQuery(scope, **query)))


def summed(office: Office, login: str = "leo", **query: Any) -> UndoneSummary:
    with office.as_user(login) as db:
        return control.summarise(db, UndoneQuery(Scope(NOW), **query))


def late(office: Office, owner: str = "anna", by: timedelta = HOUR, **fields: Any) -> uuid.UUID:
    client = office.client(owner, name=fields.pop("name", "Firm"))
    return office.activity(client, due_at=NOW - by, **{"by": owner, **fields})


def test_lead_sees_what_his_group_has_not_done_and_nothing_of_another(office: Office) -> None:
    mine = {late(office, "anna"), late(office, "boris"), late(office, "leo")}
    theirs = late(office, "clara")
    assert {row.activity_id for row in listed(office)} == mine
    assert {row.activity_id for row in listed(office, "lena")} == {theirs}
    assert {row.activity_id for row in listed(office, "boss")} == mine | {theirs}
    assert {row.activity_id for row in listed(office, "anna")} < mine


def test_administrator_may_look_at_one_group_or_one_person(office: Office) -> None:
    anna, boris = late(office, "anna"), late(office, "boris")
    late(office, "clara")
    north = listed(office, "boss", group_id=office.groups["North"])
    assert {row.activity_id for row in north} == {anna, boris}
    assert [row.activity_id for row in listed(office, "boss", staff_id=office.staff["boris"])] == [boris]


def test_what_is_done_cancelled_or_still_ahead_is_not_undone(office: Office) -> None:
    late(office, state="done", done_at=NOW - MINUTE)
    late(office, state="cancelled", done_at=NOW - MINUTE)
    late(office, by=-HOUR)
    assert listed(office) == []
    assert summed(office, marks=MARKS).total(*MARKS) == 0


def test_each_row_says_what_it_is_who_set_it_and_whose_it_is(office: Office) -> None:
    made = uuid.uuid4()
    office.add("assignment", id=made, name="Autumn", kind="call", group_id=office.groups["North"])
    late(office, by=4 * HOUR, is_promise=True)
    client = office.client("boris", name="Vector")
    office.activity(
        client, by="leo", due_at=NOW - 3 * HOUR, is_assignment=True, assignment_id=made, plan_note="offer"
    )
    late(office, by=2 * HOUR)
    promise, assigned, plan = listed(office)
    assert [row.mark for row in (promise, assigned, plan)] == ["promise", "assignment", "plan"]
    assert (assigned.client_name, assigned.owner_name) == ("Vector", "Boris North")
    assert (assigned.planned_by_name, assigned.by_lead, plan.by_lead) == ("Leo North", True, False)
    assert (assigned.assignment_name, assigned.plan_note) == ("Autumn", "offer")


def test_dial_left_without_a_result_is_a_list_of_its_own(office: Office) -> None:
    client = office.client()
    left = office.activity(
        client, due_at=NOW - 3 * HOUR, state="open", started_at=NOW - 2 * HOUR, origin="call"
    )
    office.activity(
        office.client(), due_at=NOW - 3 * HOUR, state="open", started_at=NOW - 5 * MINUTE, origin="call"
    )
    assert listed(office) == []
    assert [row.activity_id for row in listed(office, marks=("no_result",))] == [left]
    summary = summed(office, marks=MARKS)
    assert (summary.total(), summary.total("no_result")) == (0, 1)


def test_filters_by_kind_purpose_mark_and_lateness(office: Office) -> None:
    meeting = late(office, kind="meeting", by=2 * HOUR)
    purpose = office.rows("select code from crm.purpose order by code limit 1")[0][0]
    with_purpose = late(office, purpose_code=purpose, by=30 * MINUTE)
    promise = late(office, is_promise=True, by=8 * DAY)

    def ids(**query: Any) -> set[uuid.UUID]:
        return {row.activity_id for row in listed(office, **query)}

    assert ids(kinds=("meeting", "offer")) == {meeting}
    assert ids(purposes=(purpose,)) == {with_purpose}
    assert ids(purposes=("",)) == {meeting, promise}
    assert ids(marks=("promise",)) == {promise}
    assert ids(bands=("hour",)) == {with_purpose}
    assert ids(bands=("day", "older")) == {meeting, promise}
    assert ids(since=NOW - DAY) == {meeting, with_purpose}


def test_every_sum_is_the_number_of_rows_behind_it(office: Office) -> None:
    for owner in ("anna", "boris"):
        for kind in ("call", "meeting"):
            for lateness in (20 * MINUTE, 3 * HOUR, 2 * DAY, 5 * DAY, 30 * DAY):
                late(office, owner, kind=kind, by=lateness, is_promise=lateness == 2 * DAY)
    summary = summed(office)
    assert summary.total() == len(listed(office)) == 20
    assert summary.by_manager() == {office.staff["anna"]: 10, office.staff["boris"]: 10}
    assert summary.by_kind() == {"call": 10, "meeting": 10}
    assert summary.by_kind(office.staff["anna"]) == {"call": 5, "meeting": 5}
    assert summary.by_purpose() == {"": 20}
    assert summary.total("promise") == len(listed(office, marks=("promise",))) == 4
    for band, count in summary.by_band().items():
        assert len(listed(office, bands=(band,))) == count
    assert list(summary.by_band()) == list(control.BANDS)


def test_pages_follow_each_other_without_gap_or_repeat(office: Office) -> None:
    for minutes in (5, 5, 5, 6, 7):
        late(office, by=minutes * MINUTE)
    for newest_first in (False, True):
        whole = [row.activity_id for row in listed(office, newest_first=newest_first)]
        pages: list[UndoneItem] = []
        while True:
            after = (pages[-1].due_at, pages[-1].activity_id) if pages else None
            page = listed(office, after=after, limit=2, newest_first=newest_first)
            pages += page
            if len(page) < 2:
                break
        assert [row.activity_id for row in pages] == whole


def test_overdue_promise_that_was_put_off_shows_how_often(office: Office) -> None:
    client = office.client()
    first = office.activity(
        client, due_at=NOW - 3 * DAY, is_promise=True, state="cancelled", done_at=NOW - 2 * DAY
    )
    second = office.activity(
        client, due_at=NOW - DAY, is_promise=True, state="cancelled", done_at=NOW - HOUR, parent_id=first
    )
    office.activity(client, due_at=NOW - MINUTE, is_promise=True, parent_id=second)
    late(office)
    assert sorted(row.moved for row in listed(office)) == [0, 2]


def test_plan_that_was_moved_shows_how_often(office: Office) -> None:
    plan = late(office)
    with office.psql("anna") as connection:
        for minutes in (30, 20):
            connection.execute(
                "update crm.activity set due_at = now() - %s * interval '1 minute' where id = %s",
                (minutes, plan),
            )
    assert [row.moved for row in listed(office)] == [2]


def test_promises_kept_late_and_broken_come_from_the_daily_table(office: Office) -> None:
    late(office, "anna", is_promise=True, by=2 * HOUR)
    late(office, "anna", is_promise=True, by=5 * MINUTE)  # within its grace
    for day, kept, missed, broken in ((date(2026, 3, 2), 5, 1, 2), (date(2026, 3, 3), 1, 0, 0)):
        office.add(
            "staff_day", staff_id=office.staff["anna"], day=day, group_id=office.groups["North"],
            promises_kept=kept, promises_late=missed, promises_broken=broken,
        )  # fmt: skip
    with office.as_user("leo") as db:
        rows = control.read_promises(
            db, Scope(NOW), since=date(2026, 3, 1), until=date(2026, 3, 2), books=read_books(db)
        )
    by_name = {row.name: row for row in rows}
    assert set(by_name) == {"Anna North", "Boris North"}
    anna = by_name["Anna North"]
    assert (anna.kept, anna.late, anna.broken, anna.overdue) == (5, 1, 2, 1)
    assert anna.on_time == 5 / 8
    assert by_name["Boris North"].on_time is None


def test_given_up_assignment_stands_with_its_reason_until_it_is_old(office: Office) -> None:
    given_up = late(
        office, is_assignment=True, state="cancelled", done_at=NOW - HOUR, done_by=office.staff["anna"],
        planned_by=office.staff["leo"], result="bankrupt",
    )  # fmt: skip
    late(
        office, is_assignment=True, state="cancelled", done_at=NOW - HOUR, done_by=office.staff["leo"]
    )  # taken back by the lead
    late(office, state="cancelled", done_at=NOW - HOUR, done_by=office.staff["anna"])
    with office.as_user("leo") as db:
        [row] = control.list_given_up(db, Scope(NOW), since=NOW - DAY)
        assert control.list_given_up(db, Scope(NOW), since=NOW) == ()
    assert (row.activity_id, row.reason, row.given_up_by, row.set_by) == (
        given_up, "bankrupt", "Anna North", "Leo North",
    )  # fmt: skip


def test_lead_may_ask_for_a_plan_and_its_reminder_is_free_again(office: Office) -> None:
    asked = late(office, snoozed_until=NOW + HOUR, shown_until=NOW + HOUR, shown_seat=uuid.uuid4())
    foreign = late(office, "clara")
    with office.as_user("leo") as db:
        assert control.ask_at_once(db, (asked, foreign)) == 1
    row = office.rows(
        "select asked_by, asked_at is not null, snoozed_until, shown_until, shown_seat from crm.activity"
        " where id = %s",
        asked,
    )
    assert row == [(office.staff["leo"], True, None, None, None)]
    assert next(row for row in listed(office) if row.activity_id == asked).asked_at is not None


def test_manager_cannot_ask_in_the_leads_name(office: Office) -> None:
    mine = late(office)
    with pytest.raises(KnownError), office.as_user("anna") as db:
        control.ask_at_once(db, (mine,))
    assert office.rows("select asked_by from crm.activity where asked_by is not null") == []


def test_another_time_answers_the_asking(office: Office) -> None:
    asked = late(office)
    with office.as_user("leo") as db:
        control.ask_at_once(db, (asked,))
    with office.psql("anna") as connection:
        connection.execute(
            "update crm.activity set due_at = now() + interval '1 day' where id = %s", (asked,)
        )
    assert office.rows("select asked_at, asked_by from crm.activity where id = %s", asked) == [(None, None)]


def test_board_reads_all_figures_and_the_rows_of_one_view(office: Office) -> None:
    late(office, is_promise=True)
    late(office)
    office.client(last_at=NOW - DAY)
    office.client(status="warm", last_at=NOW - 40 * DAY)

    def board(view: str) -> control_board.ControlBoard:
        query = BoardQuery(view, UndoneQuery(Scope(NOW)), NOW.date() - DAY, NOW.date(), NOW - DAY)
        with office.as_user("leo") as db:
            return control_board.read_board(db, query, read_books(db))

    seen = board("undone")
    counts = seen.counts
    assert (counts.undone, counts.overdue_promises, counts.orphans, counts.standing) == (2, 1, 1, 1)
    assert (len(seen.undone), seen.found, seen.idle) == (2, 2, ())
    assert len(board("orphans").idle) == 1
    assert len(board("standing").idle) == 1
    assert board("given_up").undone == ()
