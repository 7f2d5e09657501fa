"""Deeds with many clients: what is foreseen is what is done, row by row, by whoever may; and it can be taken back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest

from app.errors import ConnectionLost, Refused
from app.services import handovers, mass_changes, mass_forms, mass_runs
from app.services.conditions import Condition
from app.services.desk import Desk
from app.services.handovers import RightMissing
from app.services.mass_forms import (
    CloseAll,
    Deed,
    DeedIncomplete,
    FieldNotSettable,
    GiveAll,
    MassForecast,
    MassRequest,
    MassResult,
    NothingToChange,
    NotYourChange,
    PlanAll,
    SetFields,
    SilenceAll,
)
from app.services.mass_runs import MassRun
from app.services.orphans import first_days
from app.services.selections import Selection
from tests.fakes.proxies import Proxy
from tests.office import Office
from tests.seats import desk_at

FOREVER = datetime(9999, 1, 1, tzinfo=UTC)
pytestmark = pytest.mark.database

KYIV = ZoneInfo("Europe/Kyiv")
HOT = SetFields({"status": "hot", "importance": 3})


class Seat:
    """A person at his desk who does things with many."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def foresee(self, deed: Deed, **whom: Any) -> tuple[MassRequest, MassForecast]:
        request = MassRequest(uuid.uuid4(), Selection(**whom), deed)
        return request, mass_runs.foresee(self.desk, request)

    def do(self, deed: Deed, **whom: Any) -> MassResult:
        return MassRun(self.desk, *self.foresee(deed, **whom), portion=2).go()

    def undo(self, mass_id: uuid.UUID) -> MassResult:
        return mass_runs.undo(self.desk, mass_id).go()


class Seats:
    """Desks of several people, closed at the end."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office, self._folder, self._open = office, folder, ExitStack()

    def at(self, login: str, url: str = "") -> Seat:
        desk = desk_at(url or self.office.url, self._folder / f"{uuid.uuid4()}.db", login=login)
        self._open.callback(desk.close)
        return Seat(desk)

    def close(self) -> None:
        self._open.close()


@pytest.fixture
def seats(office: Office, tmp_path: Path) -> Iterator[Seats]:
    made = Seats(office, tmp_path)
    yield made
    made.close()


def states(office: Office, *columns: str) -> list[tuple[Any, ...]]:
    return office.rows(f"select {', '.join(columns)} from crm.client order by name")


def firms(office: Office, count: int, owner: str | None = "anna", **fields: Any) -> list[uuid.UUID]:
    return [office.client(owner, name=f"Firm {number:04}", phone=None, **fields) for number in range(count)]


def test_fields_are_set_for_a_whole_filter_as_foreseen_and_taken_back(office: Office, seats: Seats) -> None:
    ids = firms(office, 5, city="Львів")
    office.client("anna", name="Other", city="Київ")
    office.client("boris", name="Hot already", city="Львів", status="hot", importance=3)
    office.client("clara", name="Stranger", city="Львів")
    leo = seats.at("leo")
    request, seen = leo.foresee(HOT, filter=Condition("city", "any_of", ("Львів",)))
    assert (seen.count, seen.would_change, seen.reasons) == (6, 5, {"same": 1})
    assert [one.name for one in seen.sample] == [f"Firm {number:04}" for number in range(5)]
    assert seen.sample[0].before == {"status": "cold", "importance": 2}
    assert seen.sample[0].after == {"status": "hot", "importance": 3}
    assert [(one.name, one.reason) for one in seen.left_out] == [("Hot already", "same")]
    assert office.rows("select count(*) from crm.mass_change") == [(0,)], "foreseeing changes nothing"
    told: list[tuple[int, int]] = []
    result = MassRun(leo.desk, request, seen, portion=2).go(progress=lambda done, of: told.append((done, of)))
    assert (result.done, result.wanted, result.reasons) == (5, 6, {"same": 1})
    assert told == [(0, 5), (2, 5), (4, 5), (5, 5)]
    assert {
        row[0] for row in office.rows("select id from crm.client where status = 'hot' and city = 'Львів'")
    } > set(ids)
    row = leo.desk.read(mass_changes.list_changes)[0]
    assert (row.wanted, row.done, row.refused, row.mine, row.unfinished) == (6, 5, 1, True, False)
    assert row.deed == HOT
    back = leo.undo(request.id)
    assert (back.done, back.wanted, back.reasons) == (5, 5, {})
    assert office.rows(
        "select distinct status, importance from crm.client where owner_id = %s", office.staff["anna"]
    ) == [("cold", 2)]
    row = leo.desk.read(mass_changes.list_changes)[0]
    assert row.undone_at is not None
    assert row.put_back == 5
    with pytest.raises(NotYourChange):
        leo.undo(request.id)


def test_a_card_that_was_changed_meanwhile_is_passed_over_and_named(office: Office, seats: Seats) -> None:
    ids = firms(office, 4)
    leo = seats.at("leo")
    request, seen = leo.foresee(HOT, client_ids=tuple(ids))
    with office.psql("anna") as anna:
        anna.execute("update crm.client set note = 'x' where id = any(%s)", (ids[1:2],))
    office.rows("delete from crm.client where id = %s returning 1", ids[2])
    result = MassRun(leo.desk, request, seen).go()
    assert (result.done, result.reasons) == (2, {"changed": 1, "gone": 1})
    assert sorted((one.name, one.reason) for one in result.refused_clients) == [
        ("", "gone"),
        ("Firm 0001", "changed"),
    ]
    assert [row[0] for row in states(office, "status")] == ["hot", "cold", "hot"]


def test_undo_leaves_alone_what_others_have_changed_since(office: Office, seats: Seats) -> None:
    ids = firms(office, 4)
    leo = seats.at("leo")
    result = leo.do(HOT, client_ids=tuple(ids))
    with office.psql("anna") as anna:
        anna.execute("update crm.client set status = 'warm' where id = %s", (ids[0],))
        anna.execute("update crm.client set note = 'looked at' where id = %s", (ids[1],))
    with office.as_user("boss") as db:
        handovers.hand_over(db, (ids[2],), to_login="clara")
    back = leo.undo(result.id)
    assert (back.done, back.wanted, back.reasons) == (2, 4, {"changed": 1, "gone": 1})
    assert states(office, "status", "importance") == [("warm", 3), ("cold", 2), ("hot", 3), ("cold", 2)]


def test_own_fields_and_emptied_ones_come_back_as_they_were(office: Office, seats: Seats) -> None:
    for code, kind in (("floor", "number"), ("vip", "yes_no"), ("line", "text")):
        office.add("own_field", code=code, kind=kind, name=code, name_ru=code, name_uk=code)
    first = office.client("anna", name="A", own={"floor": 3, "line": "red"}, city="Львів")
    second = office.client("anna", name="B", own={"vip": True})
    anna_may_change_many(office)
    anna = seats.at("anna")
    deed = SetFields({"own.floor": 5.5, "own.vip": True, "own.line": None, "city": None})
    result = anna.do(deed, client_ids=(first, second))
    assert states(office, "own", "city") == [({"floor": 5.5, "vip": True}, None)] * 2
    assert anna.foresee(deed, client_ids=(first, second))[1].reasons == {"same": 2}
    assert anna.undo(result.id).done == 2
    assert states(office, "own", "city") == [({"floor": 3, "line": "red"}, "Львів"), ({"vip": True}, "Київ")]


def anna_may_change_many(office: Office) -> None:
    office.add("staff_right", staff_id=office.staff["anna"], name="mass_change", granted=True)


def test_one_card_the_base_does_not_take_stops_nobody_else(office: Office, seats: Seats) -> None:
    office.add(
        "own_field", code="size", kind="choice", choices=["S", "L"], name="x", name_ru="x", name_uk="x"
    )
    ids = firms(office, 3)
    leo = seats.at("leo")
    office.rows('update crm.client set own = \'{"size": "S"}\' where id = %s returning 1', ids[1])
    result = leo.do(SetFields({"own.size": "L"}), client_ids=tuple(ids))
    assert result.done == 3
    office.rows("update crm.own_field set choices = '[\"L\"]' returning 1")
    back = leo.undo(result.id)
    assert (back.done, back.reasons) == (2, {"refused": 1}), "its old choice is on the list no more"
    wrong = leo.do(SetFields({"own.size": "XXL"}), client_ids=tuple(ids))
    assert (wrong.done, wrong.reasons) == (0, {"refused": 3})


def test_a_manager_without_the_right_changes_one_and_not_two(office: Office, seats: Seats) -> None:
    ids = firms(office, 2)
    anna = seats.at("anna")
    with pytest.raises(RightMissing):
        anna.foresee(HOT, client_ids=tuple(ids))
    assert anna.do(HOT, client_ids=tuple(ids[:1])).done == 1
    anna_may_change_many(office)
    assert anna.do(HOT, client_ids=tuple(ids)).reasons == {"same": 1}
    request, seen = anna.foresee(SetFields({"status": "warm"}), client_ids=tuple(ids))
    office.rows("update crm.staff_right set granted = false returning 1")
    with pytest.raises(RightMissing):
        MassRun(anna.desk, request, seen).go()
    assert {row[0] for row in states(office, "status")} == {"hot"}


def test_the_pool_is_seen_by_a_manager_and_not_changed(office: Office, seats: Seats) -> None:
    for right in ("see_pool", "mass_change"):
        office.add("staff_right", staff_id=office.staff["anna"], name=right, granted=True)
    own, free = office.client("anna", name="Own"), office.client(None, group="North", name="Free")
    with office.psql("boss") as boss:
        boss.execute(
            "select crm.save_staff(%s, 'anna', 'Anna North', 'manager', %s)",
            (office.staff["anna"], office.groups["North"]),
        )
    _, seen = seats.at("anna").foresee(HOT, client_ids=(own, free))
    assert seen.reasons in ({"not_yours": 1}, {}), "without the pool's role it is not even seen"
    assert seen.would_change == 1


def test_stopping_half_way_keeps_what_is_done(office: Office, seats: Seats) -> None:
    ids = firms(office, 5)
    leo = seats.at("leo")
    request, seen = leo.foresee(HOT, client_ids=tuple(ids))
    told: list[int] = []
    result = MassRun(leo.desk, request, seen, portion=2).go(
        progress=lambda done, of: told.append(done), cancelled=lambda: told[-1] >= 2
    )
    assert (result.cancelled, result.done, result.wanted) == (True, 2, 5)
    assert sorted(row[0] for row in states(office, "status")) == ["cold"] * 3 + ["hot"] * 2
    row = leo.desk.read(mass_changes.list_changes)[0]
    assert (row.done, row.unfinished) == (2, False)
    assert leo.undo(request.id).done == 2
    assert {row[0] for row in states(office, "status")} == {"cold"}


@pytest.fixture
def line(office: Office) -> Iterator[Proxy]:
    parts = urlsplit(office.url)
    made = Proxy(parts.hostname or "", parts.port or 0)
    yield made
    made.close()


def through(office: Office, line: Proxy) -> str:
    return office.url.replace(f":{urlsplit(office.url).port}/", f":{line.port}/")


def test_a_line_that_breaks_half_way_loses_nothing_and_does_nothing_twice(
    office: Office, seats: Seats, line: Proxy
) -> None:
    ids = firms(office, 6)
    days = first_days(datetime.now(UTC), KYIV, 1)
    leo = seats.at("leo", through(office, line))
    request, seen = leo.foresee(PlanAll("task", days), client_ids=tuple(ids))
    run = MassRun(leo.desk, request, seen, portion=2)

    def cut(done: int, of: int) -> None:
        line.cut_at_commit = done == 2

    with pytest.raises(ConnectionLost):
        run.go(progress=cut)
    assert office.rows("select count(*) from crm.activity") == [(4,)], "committed, and nobody heard of it"
    leo.desk._came_online()
    result = run.go()
    assert (result.done, result.wanted, result.reasons) == (6, 6, {})
    assert office.rows("select count(*), count(distinct client_id) from crm.activity") == [(6, 6)]


def test_a_change_whose_program_was_closed_greets_and_is_gone_on_with_or_taken_back(
    office: Office, seats: Seats
) -> None:
    ids = firms(office, 6)
    leo = seats.at("leo")
    left = []
    for deed in (HOT, SetFields({"city": "Львів"})):
        request, seen = leo.foresee(deed, filter=Condition("importance", "any_of", (2, 3)))
        run = MassRun(leo.desk, request, seen, portion=2)
        with pytest.raises(ZeroDivisionError):  # the program dies between two portions
            run.go(progress=lambda done, of: 1 // (4 - done) and None)
        left.append(request.id)
    again = seats.at("leo")
    waiting = again.desk.read(mass_changes.list_unfinished)
    assert [(one.id, one.done) for one in waiting] == [(left[1], 4), (left[0], 4)]
    assert seats.at("anna").desk.read(mass_changes.list_unfinished) == ()
    result = mass_runs.resume(again.desk, left[0]).go()
    assert (result.done, result.wanted) == (6, 6)
    assert office.rows("select distinct status, importance from crm.client") == [("hot", 3)]
    assert again.undo(left[1]).done == 4
    assert {row[0] for row in states(office, "city")} == {"Київ"}
    assert again.desk.read(mass_changes.list_unfinished) == ()
    assert office.rows("select count(*) from crm.client where id = any(%s)", ids) == [(6,)]


def test_contacts_are_planned_over_the_working_day_without_two_at_one_moment(
    office: Office, seats: Seats
) -> None:
    ids = firms(office, 20)
    closed = office.client("anna", name="Closed", status="closed", closed_reason="x")
    silent = office.client("anna", name="Silent", dnc_until=datetime.now(UTC) + timedelta(days=9))
    numberless = office.client("anna", name="No number", phone=None)
    planned = office.client("anna", name="Planned")
    free = office.client(None, group="North", name="Free")
    office.activity(planned)
    for number, one in enumerate(ids):
        office.add("phone", id=uuid.uuid4(), client_id=one, raw="x", number=f"+38044100{number:04}")
    days = first_days(datetime.now(UTC), KYIV, 2)
    leo = seats.at("leo")
    everybody = (*ids, closed, silent, numberless, planned, free)
    request, seen = leo.foresee(PlanAll("call", days, note="autumn"), client_ids=everybody)
    assert seen.reasons == {"closed": 1, "silent": 1, "no_number": 1, "planned": 1, "no_owner": 1}
    assert all(one.after["due_at"] > datetime.now(UTC) for one in seen.sample)
    assert MassRun(leo.desk, request, seen, portion=7).go().done == 20
    rows = office.rows(
        "select due_at at time zone 'Europe/Kyiv', plan_note from crm.activity where client_id = any(%s)", ids
    )
    assert len({at for at, _ in rows}) == 20
    assert {at.date() for at, _ in rows} == set(days)
    assert sorted(sum(at.date() == day for at, _ in rows) for day in days) == [10, 10]
    assert all(9 <= at.hour < 18 for at, _ in rows)
    moved = ids[0]
    with office.psql("anna") as anna:
        anna.execute(
            "update crm.activity set due_at = due_at + interval '1 hour' where client_id = %s", (moved,)
        )
    back = leo.undo(request.id)
    assert (back.done, back.reasons) == (19, {"undone": 1})
    assert office.rows(
        "select client_id from crm.activity where client_id = any(%s) and state = 'planned'", ids
    ) == [(moved,)]


def test_silence_for_many_stops_their_numbers_and_is_lifted_again(office: Office, seats: Seats) -> None:
    first = office.client("anna", name="A", phone="+380441000001")
    second = office.client("anna", name="B", phone=None)
    until = datetime.now(UTC) + timedelta(days=30)
    leo = seats.at("leo")
    deed = SilenceAll("own", "asked by letter", until)
    result = leo.do(deed, client_ids=(first, second))
    assert office.rows("select number, reason, list_code, expires_at from crm.dnc_entry order by number") == [
        ("+380441000001", "asked by letter", "own", until),
        (None, "asked by letter", "own", until),
    ]
    assert [row[0] for row in states(office, "dnc_until")] == [until, until]
    assert office.rows("select number from crm.listed_number") == [("+380441000001",)]
    assert leo.foresee(deed, client_ids=(first, second))[1].reasons == {"same": 2}
    office.add("dnc_entry", id=uuid.uuid4(), scope="client", client_id=second, reason="another")
    back = leo.undo(result.id)
    assert back.done == 2
    assert [row[0] for row in states(office, "dnc_until")] == [None, FOREVER], "one is still on another entry"
    assert office.rows("select count(*) from crm.dnc_entry where lifted_at is null") == [(1,)]
    assert office.rows("select count(*) from crm.listed_number") == [(0,)]


def test_prospects_are_closed_with_a_reason_and_opened_again(office: Office, seats: Seats) -> None:
    ids = firms(office, 2, status="warm")
    customer, planned = office.client("anna", stage="client"), office.client("anna")
    office.activity(planned)
    leo = seats.at("leo")
    result = leo.do(CloseAll("out of business"), client_ids=(*ids, customer, planned))
    assert (result.done, result.reasons) == (2, {"stage": 1, "planned": 1})
    assert office.rows("select distinct status, closed_reason from crm.client where id = any(%s)", ids) == [
        ("closed", "out of business")
    ]
    assert leo.undo(result.id).done == 2
    assert office.rows("select distinct status, closed_reason from crm.client where id = any(%s)", ids) == [
        ("warm", None)
    ]


def test_a_whole_filter_is_handed_over_in_portions_and_given_back(office: Office, seats: Seats) -> None:
    ids = firms(office, 5)
    office.activity(ids[0], is_promise=True)
    leo = seats.at("leo")
    deed = GiveAll((office.staff["boris"],), note="on leave")
    whom = Condition("owner", "any_of", (office.staff["anna"],))
    result = leo.do(deed, filter=whom)
    assert (result.done, office.rows("select distinct owner_id from crm.client")) == (
        5,
        [(office.staff["boris"],)],
    )
    assert office.rows("select sum(clients), sum(promises) from crm.hand_over") == [(5, 1)]
    office.activity(ids[3], by="boris")
    back = leo.undo(result.id)
    assert (back.done, back.reasons) == (4, {"undone": 1})
    assert office.rows("select id from crm.client where owner_id = %s", office.staff["boris"]) == [(ids[3],)]
    pooled = leo.do(GiveAll(), client_ids=tuple(ids))
    assert (pooled.done, office.rows("select distinct owner_id, group_id from crm.client")) == (
        5,
        [(None, office.groups["North"])],
    )
    assert leo.undo(pooled.id).done == 5
    assert office.rows("select count(*) from crm.client where owner_id is null") == [(0,)]


def test_a_manager_hands_nothing_over(office: Office, seats: Seats) -> None:
    anna_may_change_many(office)
    ids = firms(office, 2)
    with pytest.raises(Refused):
        seats.at("anna").do(GiveAll((office.staff["boris"],)), client_ids=tuple(ids))
    assert office.rows("select distinct owner_id from crm.client") == [(office.staff["anna"],)]


def test_nothing_is_begun_when_there_is_nothing_to_do(office: Office, seats: Seats) -> None:
    leo = seats.at("leo")
    with pytest.raises(NothingToChange):
        leo.do(HOT, client_ids=(uuid.uuid4(),))
    for deed in (SetFields({}), CloseAll(" "), SilenceAll(), PlanAll()):
        with pytest.raises(DeedIncomplete):
            leo.foresee(deed, client_ids=())
    for fields in (
        {"owner_id": 1},
        {"status": "closed"},
        {"importance": 9},
        {"importance": None},
        {"name": "X"},
    ):
        with pytest.raises(FieldNotSettable):
            leo.foresee(SetFields(fields), client_ids=())
    assert office.rows("select count(*) from crm.mass_change") == [(0,)]


def test_what_is_kept_of_a_request_reads_back_the_same() -> None:
    now = datetime.now(UTC)
    deeds: tuple[Deed, ...] = (
        HOT,
        CloseAll("x"),
        PlanAll("call", (now.date(),), now.time(), "sale", "n", 30),
        SilenceAll("own", "r", now),
        GiveAll((1, 2), note="x"),
        GiveAll(pool_group=3),
    )
    for deed in deeds:
        assert mass_forms.decode_deed(mass_forms.encode_deed(deed)) == deed
    whom = Selection(
        owners=(1,),
        client_ids=(uuid.uuid4(),),
        planned=False,
        search="ко",
        filter=Condition("city", "is_empty"),
        now=now,
    )
    assert mass_forms.decode_selection(mass_forms.encode_selection(whom)) == whom


def test_five_thousand_take_seconds(office: Office, seats: Seats) -> None:
    office.rows(
        "insert into crm.client (id, name, owner_id, group_id)"
        " select gen_random_uuid(), 'Firm ' || n, %s, %s from generate_series(1, 5000) n returning 1",
        office.staff["anna"], office.groups["North"],
    )  # fmt: skip
    leo = seats.at("leo")
    began = datetime.now(UTC)
    request, seen = leo.foresee(HOT)
    assert (seen.count, seen.would_change) == (5000, 5000)
    assert MassRun(leo.desk, request, seen).go().done == 5000
    assert leo.undo(request.id).done == 5000
    assert datetime.now(UTC) - began < timedelta(seconds=60)
