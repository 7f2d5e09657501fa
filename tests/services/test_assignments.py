"""A lead sets work for his people: what is shown before is what is done, whole or not at all."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import pytest

from app.errors import KnownError, Refused
from app.services import assignments
from app.services.assignments import AssignmentForm, SpreadPlan, Withdrawal
from app.services.deeds import DeedRefused
from app.services.dictionaries import read_books
from app.services.handovers import TakenMeanwhile
from tests.office import Office

pytestmark = pytest.mark.database

KYIV = ZoneInfo("Europe/Kyiv")


def working_day(ahead: int = 1) -> date:
    """A Monday to Friday from tomorrow on."""
    day = datetime.now(KYIV).date() + timedelta(days=1)
    while ahead > 1 or day.weekday() > 4:
        ahead -= day.weekday() <= 4
        day += timedelta(days=1)
    return day


DAY, NEXT = working_day(1), working_day(2)
# Nine in the evening before: nothing that is reckoned "from now on" is near.
NOW = datetime.combine(DAY - timedelta(days=1), time(21), KYIV).astimezone(UTC)


def a_form(*client_ids: uuid.UUID, **fields: Any) -> AssignmentForm:
    values = {"name": "Autumn", "days": (DAY,), "client_ids": client_ids} | fields
    return AssignmentForm(uuid.uuid4(), **values)


def foreseen(office: Office, form: AssignmentForm, login: str = "leo", **more: Any) -> SpreadPlan:
    with office.as_user(login) as db:
        return assignments.foresee_assignment(db, form, now=NOW, books=read_books(db), **more)


def assigned(office: Office, plan: SpreadPlan, login: str = "leo") -> assignments.Assigned:
    with office.as_user(login) as db:
        return assignments.assign(db, plan)


def set_up(office: Office, *client_ids: uuid.UUID, login: str = "leo", **fields: Any) -> SpreadPlan:
    plan = foreseen(office, a_form(*client_ids, **fields), login)
    assigned(office, plan, login)
    return plan


def owner(office: Office, client_id: uuid.UUID) -> int | None:
    [(found,)] = office.rows("select owner_id from crm.client where id = %s", client_id)
    return found  # type: ignore[no-any-return]


# what is left out


def test_what_cannot_be_called_is_left_out_with_its_reason(office: Office) -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    fine = office.client()
    silent = office.client(dnc_until=tomorrow)
    closed = office.client(closed_reason="fix_number")
    numberless = office.client(phone=None)
    planned = office.client()
    office.activity(planned)
    asleep = office.client(time_zone="Pacific/Auckland", country="NZ")
    foreign = office.client("clara")
    lost = uuid.uuid4()
    listed = office.client(phone="+380441112233")
    with office.psql("anna") as connection:
        connection.execute(
            "insert into crm.dnc_entry (id, scope, client_id, number, reason) values (%s, 'number', %s, '+380441112233', 'asked')",
            (uuid.uuid4(), listed),
        )
    office.add("holiday", id=uuid.uuid4(), country="NZ", day=DAY, name="a day off")
    office.add("holiday", id=uuid.uuid4(), country="NZ", day=DAY + timedelta(days=1), name="a day off")

    plan = foreseen(office, a_form(fine, silent, closed, numberless, planned, asleep, foreign, lost, listed))

    assert [item.client_id for item in plan.items] == [fine]
    assert {one.client_id: one.reason for one in plan.left_out} == {
        silent: "silent", closed: "closed", numberless: "no_number", planned: "planned", asleep: "no_window",
        foreign: "gone", lost: "gone", listed: "silent",
    }  # fmt: skip
    assert plan.reasons["silent"] == 2


def test_another_kind_may_be_set_beside_a_plan_and_papers_need_no_number(office: Office) -> None:
    planned, numberless = office.client(), office.client(phone=None)
    office.activity(planned)
    plan = foreseen(office, a_form(planned, numberless, kind="document"))
    assert len(plan.items) == 2


@pytest.mark.parametrize("kind", ["call", "meeting", "email", "offer", "document", "information",
                                  "presentation", "sale", "task"])  # fmt: skip
def test_every_kind_can_be_set(office: Office, kind: str) -> None:
    client = office.client()
    set_up(office, client, kind=kind)
    [row] = office.rows("select kind, is_assignment, planned_by, is_promise from crm.activity")
    assert row == (kind, True, office.staff["leo"], False)


# what is done


def test_what_was_shown_is_what_is_done(office: Office) -> None:
    clients = [office.client("anna") for _ in range(3)] + [office.client("boris") for _ in range(3)]
    script = uuid.uuid4()
    office.add("script", id=script, name="Autumn")
    plan = set_up(office, *clients, days=(DAY, NEXT), script_id=script, note="Ask for Olha")

    rows = office.rows(
        "select client_id, owner_id, due_at, due_wall, minutes, assignment_id, script_id, plan_note, state, remind_minutes"
        " from crm.activity"
    )
    assert {row[:5] for row in rows} == {
        (one.client_id, one.staff_id, one.due_at, one.due_wall, one.minutes) for one in plan.items
    }
    assert {row[5:] for row in rows} == {(plan.form.id, script, "Ask for Olha", "planned", None)}
    made = office.rows("select name, kind, note, by_id, group_id, script_id from crm.assignment")
    assert made == [("Autumn", "call", "Ask for Olha", office.staff["leo"], office.groups["North"], script)]
    assert {owner(office, one) for one in clients} == {office.staff["anna"], office.staff["boris"]}
    assert office.rows("select count(*) from crm.hand_over") == [(0,)]
    assert not office.rows("select 1 from crm.client where next_at is null")


def test_clients_of_the_pool_are_given_to_who_was_chosen(office: Office) -> None:
    pool = [office.client(None, group="North") for _ in range(6)]
    people = (office.staff["anna"], office.staff["boris"])
    plan = foreseen(office, a_form(*pool, staff_ids=people))
    done = assigned(office, plan)
    assert done == assignments.Assigned(plan.form.id, 6, 6, assignments.hand_over_of(plan.form.id))
    assert [plan.of_person(one) for one in people] == [3, 3]
    for item in plan.items:
        assert owner(office, item.client_id) == item.staff_id
    assert office.rows("select clients, note from crm.hand_over") == [(6, "Autumn")]


def test_to_these_people_moves_owned_clients_too(office: Office) -> None:
    client = office.client("anna")
    promise = office.activity(client, kind="meeting", is_promise=True)
    set_up(office, client, staff_ids=(office.staff["boris"],), to_these=True)
    assert owner(office, client) == office.staff["boris"]
    assert office.rows("select owner_id, is_promise from crm.activity where id = %s", promise) == [
        (office.staff["boris"], True)
    ]


def test_the_same_assignment_again_does_nothing_more(office: Office) -> None:
    pool = [office.client(None, group="North") for _ in range(3)]
    plan = foreseen(office, a_form(*pool, staff_ids=(office.staff["anna"],)))
    assert assigned(office, plan) == assigned(office, plan)
    assert office.rows("select count(*) from crm.activity") == [(3,)]
    with pytest.raises(DeedRefused):
        assigned(office, replace(plan, form=replace(plan.form, name="Winter")))


def test_two_drafts_know_of_each_other(office: Office) -> None:
    clients = [office.client("anna") for _ in range(4)]
    first = foreseen(office, a_form(*clients[:2]))
    second = foreseen(office, a_form(*clients[1:]), pending=(first,))
    assert second.reasons == {"planned": 1}
    assert not {one.due_at for one in first.items} & {one.due_at for one in second.items}
    assert second.shares[0].minutes_before == pytest.approx(14)


# meanwhile


def test_clients_changed_meanwhile_are_counted_and_nothing_is_done(office: Office) -> None:
    clients = [office.client("anna") for _ in range(4)]
    plan = foreseen(office, a_form(*clients))
    with office.superuser() as root:
        root.execute("update crm.client set city = 'Lviv' where id = any(%s)", (clients[:2],))
    with pytest.raises(TakenMeanwhile) as told:
        assigned(office, plan)
    assert told.value.values == {"count": 2}
    assert office.rows("select count(*) from crm.activity") == [(0,)]
    assert office.rows("select count(*) from crm.assignment") == [(0,)]


def at_once(*deeds: Callable[[], object]) -> list[object]:
    """What became of each of several deeds that begin at the same moment."""
    begin, found = threading.Barrier(len(deeds)), []

    def run(deed: Callable[[], object]) -> None:
        begin.wait()
        try:
            found.append(deed())
        except KnownError as error:
            found.append(error)

    threads = [threading.Thread(target=run, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


@pytest.mark.parametrize("pool", [True, False])
def test_of_two_leads_at_once_one_wins_and_the_other_is_told(office: Office, pool: bool) -> None:
    clients = [office.client(None, group="North") if pool else office.client("anna") for _ in range(8)]
    people = (office.staff["anna"], office.staff["boris"])
    plans = [foreseen(office, a_form(*clients, staff_ids=people), login) for login in ("leo", "boss")]
    found = at_once(*(lambda plan=plan, login=login: assigned(office, plan, login)  # type: ignore[misc]
                      for plan, login in zip(plans, ("leo", "boss"), strict=True)))  # fmt: skip
    assert sorted(type(one).__name__ for one in found) == ["Assigned", "TakenMeanwhile"]
    assert office.rows("select count(*), count(distinct assignment_id) from crm.activity") == [(8, 1)]


# taken back


def test_what_is_open_is_taken_back_and_what_is_done_stays(office: Office) -> None:
    clients = [office.client("anna") for _ in range(3)] + [office.client("boris")]
    plan = set_up(office, *clients)
    with office.as_user("anna") as db:
        db.connection().exec_driver_sql(
            "update crm.activity set state = 'done', done_at = now() where client_id = %s", (clients[0],)
        )
    with office.as_user("leo") as db:
        assert assignments.withdraw(db, Withdrawal(plan.form.id, staff_id=office.staff["boris"])) == 1
    assert office.rows("select withdrawn_at from crm.assignment") == [(None,)]
    with office.as_user("leo") as db:
        assert assignments.withdraw(db, Withdrawal(plan.form.id)) == 2
        assert assignments.withdraw(db, Withdrawal(plan.form.id)) == 0
    assert sorted(state for (state,) in office.rows("select state from crm.activity")) == [
        "cancelled", "cancelled", "cancelled", "done",
    ]  # fmt: skip
    assert office.rows("select withdrawn_at is not null from crm.assignment") == [(True,)]
    assert office.rows("select count(*) from crm.client where next_at is not null") == [(0,)]


def test_one_day_of_one_person_is_taken_back(office: Office) -> None:
    clients = [office.client("anna") for _ in range(4)]
    plan = set_up(office, *clients, days=(DAY, NEXT))
    since = datetime.combine(DAY, time(), KYIV)
    span = Withdrawal(plan.form.id, office.staff["anna"], since, since + timedelta(days=1))
    with office.as_user("leo") as db:
        assert assignments.withdraw(db, span) == plan.on_day(DAY) == 2
        left = assignments.read_cell(db, plan.form.id, office.staff["anna"], since, since + timedelta(days=9))
    assert [one.state for one in left] == ["planned"] * 2


# bad input, and who may not


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"days": ()}, "no_days_chosen"),
        ({"days": (DAY - timedelta(days=5),)}, "past_days"),
        ({"days": tuple(DAY + timedelta(days=one) for one in range(80))}, "days_reach_far"),
        ({"client_ids": ()}, "nothing_to_assign"),
        ({"name": "  "}, "assignment_unnamed"),
        ({"kind": "dance'; drop table"}, "unknown_kind"),
        ({"to_these": True}, "nobody_chosen"),
        ({"staff_ids": (999_999,)}, "not_of_the_group"),
    ],
)
def test_bad_input_is_one_sentence(office: Office, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(KnownError) as told:
        foreseen(office, a_form(office.client(), **fields))
    assert told.value.code == code


def test_people_of_another_group_are_not_chosen(office: Office) -> None:
    with pytest.raises(assignments.NotOfTheGroup):
        foreseen(office, a_form(office.client(), staff_ids=(office.staff["clara"],)))


def test_a_plan_in_which_nobody_is_left_is_not_done(office: Office) -> None:
    plan = foreseen(office, a_form(office.client(None, group="North")))
    assert plan.reasons == {"no_people": 1}
    with pytest.raises(assignments.NothingToAssign):
        assigned(office, plan)


def test_manager_sets_nothing_for_others(office: Office) -> None:
    plan = foreseen(office, a_form(office.client("anna")), "anna")
    with pytest.raises(Refused):
        assigned(office, plan, "anna")
    assert office.rows("select count(*) from crm.activity") == [(0,)]


def test_a_forged_plan_for_another_group_is_refused_by_the_base(office: Office) -> None:
    own, foreign = office.client("anna"), office.client("clara")
    plan = foreseen(office, a_form(own))
    forged = replace(plan, items=(replace(plan.items[0], client_id=foreign),))
    with pytest.raises((Refused, TakenMeanwhile)):
        assigned(office, forged)
    to_clara = replace(plan, items=(replace(plan.items[0], staff_id=office.staff["clara"]),))
    with pytest.raises(Refused):
        assigned(office, to_clara)
    with pytest.raises(Refused):
        assigned(office, replace(plan, group_id=office.groups["South"]))
    assert office.rows("select count(*) from crm.activity") == [(0,)]


def test_by_psql_a_lead_plans_for_his_own_group_only(office: Office) -> None:
    insert = "insert into crm.activity (id, client_id, kind, due_at, is_assignment) values (%s, %s, 'call', now(), true)"
    with office.psql("leo") as connection:
        connection.execute(insert, (uuid.uuid4(), office.client("boris")))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(insert, (uuid.uuid4(), office.client("clara")))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(
                "insert into crm.assignment (id, name, kind, group_id) values (%s, 'x', 'call', %s)",
                (uuid.uuid4(), office.groups["South"]),
            )


def test_by_psql_nobody_signs_for_another_or_hangs_himself_on_an_assignment(office: Office) -> None:
    plan = set_up(office, office.client("anna"))
    client = office.client("anna")
    with office.psql("leo") as connection:
        for column in ("by_id = 1", "name = 'x'", "made_at = now()"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"update crm.assignment set {column}")
        connection.execute("update crm.assignment set withdrawn_at = '2000-01-01'")
    assert office.rows("select withdrawn_at > now() - interval '1 minute' from crm.assignment") == [(True,)]
    with office.psql("anna") as connection:
        connection.execute(
            "insert into crm.activity (id, client_id, kind, due_at, is_assignment, assignment_id)"
            " values (%s, %s, 'call', now(), true, %s)",
            (uuid.uuid4(), client, plan.form.id),
        )
    assert office.rows(
        "select is_assignment, assignment_id from crm.activity where client_id = %s", client
    ) == [(False, None)]


def test_administrator_sets_for_any_group(office: Office) -> None:
    client = office.client("clara")
    plan = set_up(office, client, login="boss")
    assert plan.group_id == office.groups["South"]
    mixed = foreseen(office, a_form(client, office.client("anna"), kind="task"), "boss")
    assert mixed.reasons == {"other_group": 1}


def test_administrator_gives_clients_of_no_group_to_people_of_one(office: Office) -> None:
    client = office.client(None)
    plan = set_up(office, client, login="boss", staff_ids=(office.staff["anna"],))
    assert owner(office, client) == office.staff["anna"] and plan.group_id == office.groups["North"]
    assert office.rows("select group_id from crm.activity") == [(office.groups["North"],)]
