"""A hand-over is taken back as a whole, by its giver or an administrator, and only while nothing was done since."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg
import pytest

from tests.office import Office
from tests.policies.test_hand_over import REFUSED, disagreeing, hand_over, owner

pytestmark = pytest.mark.database


def undo(office: Office, login: str, which: uuid.UUID) -> int:
    with office.psql(login) as connection:
        return connection.execute("select crm.undo_hand_over(%s)", (which,)).fetchone()[0]


@pytest.fixture
def given(office: Office) -> tuple[uuid.UUID, uuid.UUID]:
    """(hand-over, client): from Anna to Boris by their lead, with a person and a plan."""
    client, which = office.client("anna"), uuid.uuid4()
    office.person(client)
    office.activity(client, is_promise=True)
    hand_over(office, "leo", [client], "boris", id=which, note="holiday")
    return which, client


def test_a_hand_over_is_one_row_with_its_counts_and_a_line_for_each_client(
    office: Office, given: tuple[uuid.UUID, uuid.UUID]
) -> None:
    which, client = given
    assert office.rows(
        "select by_id, group_id, note, clients, plans, promises, undone_at from crm.hand_over where id = %s",
        which,
    ) == [(office.staff["leo"], office.groups["North"], "holiday", 1, 1, 1, None)]
    assert office.rows(
        "select client_id, from_id, from_group, to_id, by_id from crm.ownership_change where hand_over_id = %s",
        which,
    ) == [
        (
            client,
            office.staff["anna"],
            office.groups["North"],
            office.staff["boris"],
            office.staff["leo"],
        )
    ]


def test_the_same_hand_over_again_changes_nothing_and_answers_as_before(
    office: Office, given: tuple[uuid.UUID, uuid.UUID]
) -> None:
    which, client = given
    assert hand_over(office, "leo", [client], "anna", id=which) == 1
    assert owner(office, client)[0] == "boris"
    assert office.rows("select count(*) from crm.ownership_change") == [(1,)]
    for other in ("boss", "lena"):
        with pytest.raises(REFUSED):
            hand_over(office, other, [client], "anna", id=which)


@pytest.mark.parametrize("login", ["leo", "boss"])
def test_undone_everything_is_as_it_was_and_the_log_says_so(
    office: Office, given: tuple[uuid.UUID, uuid.UUID], login: str
) -> None:
    which, client = given
    assert undo(office, login, which) == 1
    assert owner(office, client) == ("anna", "North")
    assert disagreeing(office) == []
    assert office.rows(
        "select undone_by from crm.hand_over where id = %s and undone_at is not null", which
    ) == [(office.staff[login],)]
    assert office.rows("select from_id, to_id from crm.ownership_change order by changed_at") == [
        (office.staff["anna"], office.staff["boris"]),
        (office.staff["boris"], office.staff["anna"]),
    ]
    assert undo(office, login, which) == 0
    with office.psql("anna") as anna:
        assert anna.execute("select count(*) from crm.activity").fetchone() == (1,)


@pytest.mark.parametrize("login", ["anna", "boris", "lena"])
def test_nobody_else_undoes_it(office: Office, given: tuple[uuid.UUID, uuid.UUID], login: str) -> None:
    with pytest.raises(REFUSED):
        undo(office, login, given[0])
    assert owner(office, given[1])[0] == "boris"


def test_a_hand_over_that_is_not_there_cannot_be_undone(office: Office) -> None:
    for login in ("leo", "boss"):
        with pytest.raises(REFUSED):
            undo(office, login, uuid.uuid4())


SINCE = [
    "update crm.client set note = 'x'",
    "update crm.activity set state = 'cancelled', done_at = now()",
    "update crm.activity set due_at = due_at + interval '1 day'",
    "update crm.activity set state = 'open', started_at = now()",
    "insert into crm.activity (id, client_id, kind, due_at) select gen_random_uuid(), id, 'call', now() from crm.client",
    "insert into crm.phone (id, client_id, raw) select gen_random_uuid(), id, '2' from crm.client",
    "insert into crm.dnc_entry (id, client_id, scope) select gen_random_uuid(), id, 'client' from crm.client",
    "insert into crm.help_request (id, client_id) select gen_random_uuid(), id from crm.client",
    "insert into crm.deed (id, staff_id, kind, digest, client_id) select gen_random_uuid(), crm.my_id(), 'x', 'x', id from crm.client",
]


@pytest.mark.parametrize("since", SINCE)
def test_what_has_been_worked_on_since_stays_with_the_heir(
    office: Office, given: tuple[uuid.UUID, uuid.UUID], since: str
) -> None:
    which, client = given
    with office.psql("boris") as boris:
        assert boris.execute(since).rowcount == 1
    with pytest.raises(REFUSED, match="worked_on_since") as told:
        undo(office, "leo", which)
    assert told.value.diag.message_detail == "1"
    assert owner(office, client)[0] == "boris"


def test_what_was_handed_on_is_not_fetched_back(office: Office, given: tuple[uuid.UUID, uuid.UUID]) -> None:
    which, client = given
    hand_over(office, "boss", [client], "clara")
    with pytest.raises(REFUSED):
        undo(office, "leo", which)
    with pytest.raises(REFUSED, match="worked_on_since"):
        undo(office, "boss", which)
    assert owner(office, client)[0] == "clara"


def test_nothing_goes_back_to_somebody_dismissed(office: Office, given: tuple[uuid.UUID, uuid.UUID]) -> None:
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["anna"],))
    with pytest.raises(REFUSED, match="former_owner_gone"):
        undo(office, "leo", given[0])
    assert owner(office, given[1])[0] == "boris"


def test_nothing_goes_back_to_somebody_who_works_in_another_group_now(
    office: Office, given: tuple[uuid.UUID, uuid.UUID]
) -> None:
    with office.psql("boss") as boss:
        values = (office.staff["anna"], office.groups["South"])
        boss.execute("select crm.save_staff(%s, 'anna', 'Anna North', 'manager', %s)", values)
    with pytest.raises(REFUSED, match="former_owner_gone"):
        undo(office, "boss", given[0])


def test_a_reminder_that_was_shown_is_no_work(office: Office, given: tuple[uuid.UUID, uuid.UUID]) -> None:
    with office.psql("boris") as boris:
        boris.execute("update crm.activity set shown_at = now(), shown_until = now() + interval '1 minute'")
    assert undo(office, "leo", given[0]) == 1


def test_several_heirs_and_a_pool_in_one_hand_over(office: Office) -> None:
    clients, which = [office.client("anna") for _ in range(4)], uuid.uuid4()
    heirs = [office.staff["boris"], office.staff["leo"], None, office.staff["anna"]]
    with office.psql("leo") as leo:
        moved = leo.execute(
            "select crm.hand_over(%s, %s, %s, null, %s, '')", (which, clients, heirs, [1, 1, 1, 1])
        ).fetchone()
    assert moved == (3,), "who keeps his client gets no line"
    assert [owner(office, client)[0] for client in clients] == ["boris", "leo", None, "anna"]
    assert disagreeing(office) == []
    assert undo(office, "leo", which) == 3
    assert {owner(office, client) for client in clients} == {("anna", "North")}


@pytest.mark.parametrize(
    ("heirs", "pools", "versions"),
    [
        ([1], None, None),
        ([1, 1, 1], None, None),
        ([1, 1], [None], None),
        ([1, 1], None, [1]),
        ([], None, None),
    ],
)
def test_lists_of_different_length_move_nothing(
    office: Office, heirs: list[Any], pools: list[Any] | None, versions: list[int] | None
) -> None:
    clients = [office.client("anna"), office.client("anna")]
    named = [office.staff["boris"]] * len(heirs)
    with office.psql("leo") as leo, pytest.raises(REFUSED):
        leo.execute(
            "select crm.hand_over(%s, %s, %s::integer[], %s::integer[], %s::integer[], '')",
            (uuid.uuid4(), clients, named, pools, versions),
        )
    assert office.rows("select count(*) from crm.hand_over") == [(0,)]


def test_many_at_once_need_the_right_to_mass_changes(office: Office) -> None:
    clients = [office.client("anna"), office.client("anna")]
    office.add("staff_right", staff_id=office.staff["leo"], name="mass_change", granted=False)
    with pytest.raises(REFUSED, match="right_missing"):
        hand_over(office, "leo", clients, "boris")
    assert hand_over(office, "leo", clients[:1], "boris") == 1


def test_who_sees_a_hand_over_is_its_group_and_administrators(
    office: Office, given: tuple[uuid.UUID, uuid.UUID]
) -> None:
    seen = {}
    for login in ("leo", "lena", "boss"):
        with office.psql(login) as connection:
            seen[login] = connection.execute("select count(*) from crm.hand_over").fetchone()[0]
    assert seen == {"leo": 1, "lena": 0, "boss": 1}
    with office.psql("anna") as anna, pytest.raises(psycopg.errors.InsufficientPrivilege):
        anna.execute("select * from crm.hand_over")
