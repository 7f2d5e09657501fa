"""The board rearranged: cards moved to other days and people, many changes published together."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from app.errors import KnownError, Refused
from app.services import assignments, rearrangements
from app.services.assignments import MoveForm, MovePlan, SpreadPlan, Withdrawal
from app.services.dictionaries import read_books
from app.services.handovers import TakenMeanwhile
from app.services.rearrangements import Published
from tests.office import Office
from tests.services.test_assignments import DAY, KYIV, NEXT, NOW, a_form, foreseen, owner, set_up

pytestmark = pytest.mark.database


def activities(office: Office, plan: SpreadPlan) -> tuple[uuid.UUID, ...]:
    rows = office.rows("select id from crm.activity where assignment_id = %s order by due_at", plan.form.id)
    return tuple(one for (one,) in rows)


def foreseen_move(office: Office, *ids: uuid.UUID, login: str = "leo", **to: Any) -> MovePlan:
    with office.as_user(login) as db:
        form = MoveForm(uuid.uuid4(), ids, **to)
        return rearrangements.foresee_move(db, form, now=NOW, books=read_books(db))


def moved(office: Office, plan: MovePlan, login: str = "leo") -> int:
    with office.as_user(login) as db:
        return rearrangements.move(db, plan)


def days_of(office: Office) -> set[date]:
    return {
        due.astimezone(KYIV).date()
        for (due,) in office.rows("select due_at from crm.activity where done_at is null")
    }


def test_a_card_is_moved_to_another_day_at_hours_of_that_day(office: Office) -> None:
    clients = [office.client("anna") for _ in range(4)]
    ids = activities(office, set_up(office, *clients))
    plan = foreseen_move(office, *ids, to_day=NEXT)
    assert {one.item.day for one in plan.items} == {NEXT} and len(
        {one.item.due_at for one in plan.items}
    ) == 4
    [share] = plan.shares
    assert (share.clients, share.minutes_before, share.minutes_added) == (4, 0.0, pytest.approx(28))
    assert moved(office, plan) == 4
    assert days_of(office) == {NEXT}
    assert moved(office, plan) == 4
    assert {owner(office, one) for one in clients} == {office.staff["anna"]}


def test_a_card_is_moved_to_another_person_with_its_clients(office: Office) -> None:
    clients = [office.client("anna") for _ in range(3)]
    before = set_up(office, *clients)
    plan = foreseen_move(office, *activities(office, before), to_staff_id=office.staff["boris"])
    assert {one.item.due_at for one in plan.items} == {one.due_at for one in before.items}
    assert moved(office, plan) == 3
    assert {owner(office, one) for one in clients} == {office.staff["boris"]}
    assert days_of(office) == {DAY}


def test_an_hour_that_was_named_is_kept_on_the_other_day(office: Office) -> None:
    ids = activities(office, set_up(office, office.client("anna"), kind="meeting", at=time(11)))
    [one] = foreseen_move(office, *ids, to_day=NEXT, to_staff_id=office.staff["boris"]).items
    assert one.item.due_at == datetime.combine(NEXT, time(11), KYIV)


def test_what_is_done_or_promised_is_left_where_it_is(office: Office) -> None:
    clients = [office.client("anna") for _ in range(2)]
    ids = activities(office, set_up(office, *clients))
    promise = office.activity(office.client("anna"), is_promise=True, due_in=timedelta(days=9))
    with office.superuser() as root:
        root.execute("update crm.activity set state = 'done', done_at = now() where id = %s", (ids[0],))
    plan = foreseen_move(office, *ids, promise, to_day=NEXT)
    assert sorted(one.reason for one in plan.left_out) == ["done", "promise"]
    assert len(plan.items) == 1


def test_what_was_done_meanwhile_stops_the_whole_move(office: Office) -> None:
    ids = activities(office, set_up(office, *(office.client("anna") for _ in range(3))))
    plan = foreseen_move(office, *ids, to_day=NEXT, to_staff_id=office.staff["boris"])
    with office.superuser() as root:
        root.execute("update crm.activity set state = 'done', done_at = now() where id = %s", (ids[0],))
    with pytest.raises(TakenMeanwhile) as told:
        moved(office, plan)
    assert told.value.values == {"count": 1}
    assert days_of(office) == {DAY}
    assert office.rows("select count(*) from crm.hand_over") == [(0,)]


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ({"to_day": DAY - timedelta(days=9)}, "past_days"),
        ({"to_staff_id": 999_999}, "not_of_the_group"),
    ],
)
def test_bad_input_of_a_move_is_one_sentence(office: Office, to: dict[str, Any], code: str) -> None:
    ids = activities(office, set_up(office, office.client("anna")))
    with pytest.raises(KnownError) as told:
        foreseen_move(office, *ids, **to)
    assert told.value.code == code


def test_another_groups_card_is_not_there(office: Office) -> None:
    foreign = office.activity(office.client("clara"), by="clara")
    with pytest.raises(assignments.NothingToAssign):
        foreseen_move(office, foreign, to_day=NEXT)
    ids = activities(office, set_up(office, office.client("anna")))
    plan = foreseen_move(office, *ids, to_day=NEXT)
    forged = replace(plan, items=(replace(plan.items[0], activity_id=foreign),))
    with pytest.raises(TakenMeanwhile):
        moved(office, forged)
    to_clara = replace(
        plan,
        items=(replace(plan.items[0], item=replace(plan.items[0].item, staff_id=office.staff["clara"])),),
    )
    with pytest.raises(Refused):
        moved(office, to_clara)


def test_everything_is_published_together_or_nothing_is(office: Office) -> None:
    clients = [office.client("anna") for _ in range(3)]
    old, other = set_up(office, clients[0]), set_up(office, clients[1])
    fresh = foreseen(office, a_form(clients[2]))
    plan = foreseen_move(office, *activities(office, other), to_day=NEXT)
    with office.as_user("leo") as db:
        done = rearrangements.publish(db, (Withdrawal(old.form.id), plan, fresh))
    assert done == Published((assignments.Assigned(fresh.form.id, 1),), 1, 1)

    pool = [office.client(None, group="North") for _ in range(2)]
    drafts = (
        Withdrawal(fresh.form.id),
        foreseen(office, a_form(*pool, staff_ids=(office.staff["anna"],))),
        foreseen(office, a_form(*pool, staff_ids=(office.staff["boris"],))),
    )
    with pytest.raises(TakenMeanwhile), office.as_user("leo") as db:
        rearrangements.publish(db, drafts)
    assert office.rows("select withdrawn_at from crm.assignment where id = %s", fresh.form.id) == [(None,)]
    assert {owner(office, one) for one in pool} == {None}


def test_a_publish_is_taken_back_with_the_clients_it_moved(office: Office) -> None:
    pool = [office.client(None, group="North") for _ in range(4)]
    own = office.client("boris")
    people = (office.staff["anna"],)
    plan = set_up(office, *pool, own, staff_ids=people, to_these=True)
    with office.as_user("anna") as db:
        db.connection().exec_driver_sql(
            "update crm.activity set state = 'done', done_at = now() where client_id = %s", (pool[0],)
        )
    with office.as_user("leo") as db:
        assert assignments.withdraw(db, Withdrawal(plan.form.id)) == 4
        assert assignments.give_back(db, plan.form.id) == 4
        assert assignments.give_back(db, plan.form.id) == 0
    assert [owner(office, one) for one in (*pool, own)] == [*people, None, None, None, office.staff["boris"]]
    again = foreseen(office, a_form(*pool, staff_ids=people))
    assert len(again.items) == 4


def test_an_assignment_without_moved_clients_gives_nothing_back(office: Office) -> None:
    plan = set_up(office, office.client("anna"))
    with office.as_user("leo") as db:
        assert assignments.give_back(db, plan.form.id) == 0
