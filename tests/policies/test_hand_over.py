"""Clients change hands only by who may give them, all or none, and everything that hangs on them goes along."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg
import pytest

from tests.office import HAND_OVER, Office
from tests.policies.clashes import clash

pytestmark = pytest.mark.database

REFUSED = psycopg.errors.InsufficientPrivilege
GIVE = "select crm.hand_over(%s, %s::uuid[], %s::integer[], %s::integer[], %s, %s)"
PLAN = "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now())"


def hand_over(office: Office, login: str, clients: list[Any], to: str | None, **more: Any) -> int:
    """By psql; `pool` names the group of the pool, `id` and `versions` as the function takes them."""
    many = len(clients)
    with office.psql(login) as connection:
        row = connection.execute(
            GIVE,
            (
                more.get("id") or uuid.uuid4(),
                clients,
                [office.staff.get(to or "")] * many,
                [office.groups.get(more.get("pool", ""))] * many,
                more.get("versions"),
                more.get("note", ""),
            ),
        ).fetchone()
        return row[0]


def owner(office: Office, client: uuid.UUID) -> tuple[str | None, str | None]:
    return office.rows(
        "select s.login, g.name from crm.client c left join crm.staff s on s.id = c.owner_id"
        " left join crm.sales_group g on g.id = c.group_id where c.id = %s",
        client,
    )[0]


def disagreeing(office: Office) -> list[tuple[Any, ...]]:
    from app import config

    return office.rows((config.alembic_folder() / "sql/checks/owner_copies_agree.sql").read_text("utf-8"))


def test_naming_an_own_client_twice_does_not_buy_a_foreign_one(office: Office) -> None:
    own, foreign = office.client("anna"), office.client("clara")
    for clients in ([own, own, foreign], [own, foreign], [foreign]):
        with pytest.raises(REFUSED):
            hand_over(office, "leo", clients, "boris")
    assert owner(office, foreign) == ("clara", "South")
    assert owner(office, own) == ("anna", "North")


def test_a_client_named_twice_refuses_the_whole(office: Office) -> None:
    own = office.client("anna")
    with pytest.raises(REFUSED):
        hand_over(office, "leo", [own, own], "boris")
    assert office.rows("select count(*) from crm.hand_over") == [(0,)]


def test_an_empty_hand_over_moves_nothing(office: Office) -> None:
    assert hand_over(office, "leo", [], "boris") == 0


@pytest.mark.parametrize(
    ("login", "of", "to", "pool"),
    [
        ("leo", "anna", "clara", ""),
        ("leo", "anna", "lena", ""),
        ("leo", "anna", "boss", ""),
        ("leo", "anna", None, "South"),
        ("lena", "anna", "clara", ""),
        ("leo", "clara", None, ""),
        ("anna", "anna", "boris", ""),
        ("anna", "anna", None, ""),
    ],
)
def test_what_may_not_be_given_is_refused(
    office: Office, login: str, of: str, to: str | None, pool: str
) -> None:
    client = office.client(of)
    with pytest.raises(REFUSED):
        hand_over(office, login, [client], to, pool=pool)
    assert owner(office, client)[0] == of


def test_a_lead_gives_to_his_people_to_himself_and_to_the_pool_and_takes_back(office: Office) -> None:
    client = office.client("anna")
    for to, expected in [("boris", "boris"), ("leo", "leo"), (None, None), ("anna", "anna")]:
        assert hand_over(office, "leo", [client], to) == 1
        assert owner(office, client) == (expected, "North")


def test_an_administrator_gives_across_groups_and_to_the_companys_pool(office: Office) -> None:
    client = office.client("anna")
    hand_over(office, "boss", [client], "clara")
    assert owner(office, client) == ("clara", "South")
    hand_over(office, "boss", [client], None, pool="North")
    assert owner(office, client) == (None, "North")
    hand_over(office, "boss", [client], None)
    assert owner(office, client) == (None, None)


def test_nobody_inherits_after_his_dismissal(office: Office) -> None:
    client = office.client("anna")
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["boris"],))
    with pytest.raises(REFUSED, match="heir_not_active"):
        hand_over(office, "leo", [client], "boris")


@pytest.mark.parametrize("versions", [[2], [None], [], [1, 1]])
def test_versions_that_do_not_fit_refuse_the_whole(office: Office, versions: list[int | None]) -> None:
    client = office.client("anna")
    with pytest.raises(REFUSED):
        hand_over(office, "leo", [client], "boris", versions=versions)


def test_one_that_is_missing_refuses_the_whole(office: Office) -> None:
    client = office.client("anna")
    for clients in ([client, uuid.uuid4()], [client, None]):
        with pytest.raises(REFUSED):
            hand_over(office, "leo", clients, "boris")
    assert owner(office, client)[0] == "anna"


def test_of_two_who_give_the_same_client_at_once_one_wins(office: Office) -> None:
    client = office.client("anna")
    with office.psql("leo") as first, office.psql("boss") as second:
        first.autocommit = False
        first.execute(GIVE, (uuid.uuid4(), [client], [office.staff["boris"]], None, [1], ""))
        to_clara = (uuid.uuid4(), [client], [office.staff["clara"]], None, [1], "")
        met = clash(office, first, lambda: second.execute(GIVE, to_clara))
    assert met == [REFUSED]
    assert owner(office, client)[0] == "boris"


def test_a_call_written_during_a_hand_over_does_not_stay_with_the_former_owner(office: Office) -> None:
    client = office.client("anna")
    with office.psql("leo") as lead, office.psql("anna") as anna:
        lead.autocommit = False
        lead.execute(HAND_OVER, ([client], office.staff["boris"]))
        met = clash(office, lead, lambda: anna.execute(PLAN, (client,)))
    assert met == [REFUSED]
    assert disagreeing(office) == []


def test_a_plan_written_before_a_hand_over_commits_goes_along(office: Office) -> None:
    client = office.client("anna")
    with office.psql("leo") as lead, office.psql("anna") as anna:
        anna.autocommit = False
        anna.execute(PLAN, (client,))
        to_boris = ([client], office.staff["boris"])
        met = clash(office, anna, lambda: lead.execute(HAND_OVER, to_boris))
    assert met == []
    assert disagreeing(office) == []
    assert office.rows("select owner_id from crm.activity") == [(office.staff["boris"],)]


@pytest.mark.parametrize("level", ["repeatable read", "serializable"])
def test_no_hand_over_with_an_old_snapshot(office: Office, level: str) -> None:
    client = office.client("anna")
    with office.psql("leo") as lead:
        lead.execute(f"set default_transaction_isolation = '{level}'")
        with pytest.raises(REFUSED):
            lead.execute(HAND_OVER, ([client], office.staff["boris"]))


def test_everything_that_hangs_on_a_client_goes_along(office: Office) -> None:
    client = office.client("anna")
    office.person(client)
    office.activity(client)
    number = office.rows("select number from crm.phone")[0][0]
    with office.psql("anna") as anna:
        anna.execute(
            "insert into crm.queue_skip (id, client_id, staff_id, reason, until_at)"
            " values (gen_random_uuid(), %s, crm.my_id(), 'x', now())",
            (client,),
        )
        anna.execute(
            "insert into crm.dnc_entry (id, client_id, scope, number) values (gen_random_uuid(), %s, 'number', %s)",
            (client, number),
        )
    hand_over(office, "leo", [client], "boris")
    hand_over(office, "boss", [client], "clara")
    hanging = _hanging(office)
    assert hanging >= {"activity", "contact_person", "phone", "queue_skip", "dnc_entry", "ownership_change"}
    for table in hanging:
        found = office.rows(
            f"select distinct owner_id, group_id from crm.{table} where client_id = %s", client
        )
        assert found in ([], [(office.staff["clara"], office.groups["South"])]), table
    assert disagreeing(office) == []


def test_every_table_that_hangs_on_a_client_is_moved_and_checked(office: Office) -> None:
    from app import config

    sql = config.alembic_folder() / "sql"
    moved = (sql / "functions/20_hand_over.sql").read_text("utf-8").split("function crm.giver")[0]
    checked = (sql / "checks/owner_copies_agree.sql").read_text("utf-8")
    for table in _hanging(office):
        assert f"update crm.{table} x set owner_id = c.owner_id, group_id = c.group_id" in moved, table
        assert f"crm.{table} x" in checked, table


def _hanging(office: Office) -> set[str]:
    rows = office.rows(
        "select table_name from information_schema.columns where table_schema = 'crm' and column_name in ('client_id', 'owner_id')"
        " group by table_name having count(*) = 2"
    )
    return {row[0] for row in rows}
