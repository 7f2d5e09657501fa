"""Who sees a client sees all of it; who does not sees none of it, by psql as in the program."""

from __future__ import annotations

import psycopg
import pytest

from tests.office import HAND_OVER, Office

HANGING = ("client", "contact_person", "phone", "activity", "client_search")

pytestmark = pytest.mark.database


def seen(office: Office, login: str, table: str) -> int:
    with office.psql(login) as connection:
        return connection.execute(f"select count(*) from crm.{table}").fetchone()[0]


@pytest.fixture
def two_clients(office: Office) -> Office:
    for owner in ("anna", "clara"):
        client = office.client(owner)
        office.person(client)
        office.activity(client, by=owner)
    return office


@pytest.mark.parametrize("table", HANGING)
@pytest.mark.parametrize(
    ("login", "rows"), [("anna", 1), ("boris", 0), ("leo", 1), ("lena", 1), ("clara", 1), ("boss", 2)]
)
def test_each_level_sees_its_rows_and_no_more(two_clients: Office, login: str, rows: int, table: str) -> None:
    assert seen(two_clients, login, table) == rows


@pytest.mark.parametrize("table", HANGING)
def test_after_a_hand_over_the_former_owner_sees_nothing(two_clients: Office, table: str) -> None:
    office = two_clients
    client = office.rows("select id from crm.client where owner_id = %s", office.staff["anna"])[0][0]
    with office.psql("leo") as lead:
        lead.execute(HAND_OVER, ([client], office.staff["boris"]))
    assert seen(office, "anna", table) == 0
    assert seen(office, "boris", table) == 1


def test_a_manager_cannot_hand_over(two_clients: Office) -> None:
    with two_clients.psql("anna") as anna, pytest.raises(psycopg.errors.InsufficientPrivilege):
        own = [row[0] for row in anna.execute("select id from crm.client").fetchall()]
        anna.execute(HAND_OVER, (own, two_clients.staff["boris"]))


def test_a_dismissed_person_with_an_open_session_sees_nothing(two_clients: Office) -> None:
    office = two_clients
    with psycopg.connect(
        office.superuser_url, user="clara", password="forget-me-not", autocommit=True
    ) as clara:
        assert clara.execute("select count(*) from crm.client").fetchone()[0] == 1
        with office.psql("boss") as boss, boss.transaction():
            boss.execute(HAND_OVER, (_clients_of(office, "clara"), office.staff["lena"]))
            boss.execute("select crm.dismiss_staff(%s)", (office.staff["clara"],))
        with pytest.raises(psycopg.OperationalError):
            clara.execute("select count(*) from crm.client")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(office.superuser_url, user="clara", password="forget-me-not")


def _clients_of(office: Office, login: str) -> list[object]:
    return [
        row[0] for row in office.rows("select id from crm.client where owner_id = %s", office.staff[login])
    ]
