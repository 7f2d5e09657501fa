"""Several plans put off at once: to days or to one moment, once, and back again."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.services import replanning
from app.services.dictionaries import read_books
from app.services.handovers import RightMissing
from app.services.replanning import MoveBack, Moved, MoveMany
from app.services.windows import is_open
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
MORNING = datetime(2027, 6, 7, 5, 0, tzinfo=UTC)
DAYS = (date(2027, 6, 7), date(2027, 6, 8))
KYIV = ZoneInfo("Europe/Kyiv")


def late(office: Office, owner: str = "anna", **fields: Any) -> uuid.UUID:
    return office.activity(office.client(owner), by=owner, **{"due_at": NOW - 2 * HOUR} | fields)


def move(office: Office, form: MoveMany, login: str = "leo") -> Moved:
    with office.as_user(login) as db:
        return replanning.move_many(db, form, read_books(db), "Europe/Kyiv")


def back(office: Office, of: uuid.UUID, login: str = "leo") -> int:
    with office.as_user(login) as db:
        return replanning.move_back(db, MoveBack(uuid.uuid4(), NOW, of))


def dues(office: Office) -> dict[uuid.UUID, datetime]:
    return dict(office.rows("select id, due_at from crm.activity where done_at is null"))


def test_several_are_spread_over_the_days_of_each_owner_in_calling_hours(office: Office) -> None:
    made = [late(office, owner) for owner in ("anna", "boris") for _ in range(4)]
    form = MoveMany(uuid.uuid4(), MORNING, tuple(made), DAYS)
    assert move(office, form) == Moved(8)
    rows = office.rows("select owner_id, due_at from crm.activity")
    for owner in ("anna", "boris"):
        own = [due.astimezone(KYIV) for who, due in rows if who == office.staff[owner]]
        assert sorted(due.date() for due in own) == [DAYS[0], DAYS[0], DAYS[1], DAYS[1]]
        assert all(is_open(due, KYIV) for due in own)


def test_one_may_go_to_a_moment(office: Office) -> None:
    one, at = late(office), NOW + 5 * HOUR
    assert move(office, MoveMany(uuid.uuid4(), NOW, (one,), at=at)) == Moved(1)
    assert dues(office) == {one: at}


def test_overdue_promise_is_broken_and_promised_anew(office: Office) -> None:
    one = late(office, is_promise=True, plan_note="as agreed")
    form = MoveMany(uuid.uuid4(), MORNING, (one,), DAYS)
    assert move(office, form) == Moved(1, 1)
    rows = office.rows(
        "select state, promise_result, is_promise, plan_note, parent_id from crm.activity order by planned_at"
    )
    assert rows == [
        ("cancelled", "broken", True, "as agreed", None),
        ("planned", None, True, "as agreed", one),
    ]
    assert back(office, form.id) == 0


def test_move_is_taken_back_except_what_was_moved_or_done_since(office: Office) -> None:
    made = [late(office) for _ in range(3)]
    form = MoveMany(uuid.uuid4(), MORNING, tuple(made), DAYS)
    move(office, form)
    with office.psql("anna") as connection:
        connection.execute(
            "update crm.activity set due_at = due_at + interval '1 day' where id = %s", (made[0],)
        )
        connection.execute(
            "update crm.activity set state = 'done', done_at = now() where id = %s", (made[1],)
        )
    assert back(office, form.id) == 1
    assert dues(office)[made[2]] == NOW - 2 * HOUR


def test_done_meanwhile_and_of_another_group_stay_as_they_are(office: Office) -> None:
    done = late(office, state="done", done_at=NOW - HOUR)
    foreign = late(office, "clara")
    dialled = late(office, state="open", started_at=NOW - HOUR)
    before = dues(office)
    assert move(office, MoveMany(uuid.uuid4(), MORNING, (done, foreign, dialled), DAYS)) == Moved()
    assert dues(office) == before


def test_same_move_sent_twice_moves_once(office: Office) -> None:
    form = MoveMany(uuid.uuid4(), MORNING, (late(office), late(office)), DAYS)
    assert (move(office, form), move(office, form)) == (Moved(2), Moved())


def test_many_need_the_right_to_change_many(office: Office) -> None:
    with pytest.raises(RightMissing):
        move(office, MoveMany(uuid.uuid4(), MORNING, (late(office), late(office)), DAYS), "anna")
