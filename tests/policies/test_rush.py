"""Many who give the same client at once: exactly one wins each round, every other one is told."""

from __future__ import annotations

import threading
import uuid
from collections import Counter

import psycopg
import pytest
from sqlalchemy import text

from app.services import handovers
from app.services.db import Database
from app.services.handovers import HandOverPlan, TakenMeanwhile
from tests.office import PASSWORD, Office
from tests.policies.clashes import clash
from tests.policies.test_hand_over import disagreeing

pytestmark = pytest.mark.database

ROUNDS, AT_ONCE = 5, 20
GIVERS = ("leo", "boss")
# By turns, so that nobody gives the client to whom it belongs already; None is the pool.
HEIRS = (("anna", "boris"), ("leo", None))
ONE = "select id, version from crm.client"


class Giver(threading.Thread):
    """One session of a lead or an administrator who gives the client in each round."""

    def __init__(self, database: Database, office: Office, number: int, start: threading.Barrier) -> None:
        super().__init__()
        self.database, self.office, self.number, self.start_line = database, office, number, start
        self.told: list[str] = []

    def run(self) -> None:
        for place in range(ROUNDS):
            with self.database.reading() as db:
                ((client, version),) = [tuple(row) for row in db.execute(text(ONE))]
            heir = self.office.staff.get(HEIRS[place % 2][self.number // 2 % 2] or "")
            plan = HandOverPlan(uuid.uuid4(), (client,), (heir,), (self.office.groups["North"],), (version,))
            self.start_line.wait(20)
            try:
                with self.database.transaction() as db:
                    given = handovers.give(db, plan)
                self.told.append(f"won {given.clients}")
            except TakenMeanwhile as error:
                self.told.append(f"told {error.values['count']}")
            self.start_line.wait(20)


def test_of_a_hundred_who_give_one_client_at_once_one_wins_each_round_and_every_loser_is_told(
    office: Office,
) -> None:
    office.client("leo")
    start = threading.Barrier(AT_ONCE)
    bases = {login: Database(office.url, login=login, password=PASSWORD, pool=AT_ONCE) for login in GIVERS}
    givers = [Giver(bases[GIVERS[number % 2]], office, number, start) for number in range(AT_ONCE)]
    try:
        for giver in givers:
            giver.start()
        for giver in givers:
            giver.join(60)
    finally:
        for base in bases.values():
            base.close()
    rounds = [Counter(giver.told[place] for giver in givers) for place in range(ROUNDS)]
    assert rounds == [Counter({"told 1": AT_ONCE - 1, "won 1": 1})] * ROUNDS
    assert office.rows("select count(*) from crm.hand_over") == [(ROUNDS,)]
    assert disagreeing(office) == []


def test_of_two_leads_with_one_plan_each_the_second_hears_how_many_were_taken(office: Office) -> None:
    client = office.client("anna")
    met: list[int] = []
    plans = [
        HandOverPlan(uuid.uuid4(), (client,), (office.staff[to],), (None,), (1,)) for to in ("boris", "clara")
    ]
    with office.psql("leo") as first:
        first.autocommit = False
        first.execute(
            "select crm.hand_over(%s, %s, %s, null, %s, '')",
            (plans[0].id, list(plans[0].clients), list(plans[0].heirs), [1]),
        )

        def late() -> None:
            try:
                with office.as_user("boss") as db:
                    handovers.give(db, plans[1])
            except TakenMeanwhile as error:
                met.append(int(str(error.values["count"])))

        clash(office, first, late)
    assert met == [1]


def test_a_dismissal_waits_for_a_client_who_is_just_being_given(office: Office) -> None:
    client = office.client("anna")
    with office.psql("leo") as leo, office.psql("boss") as boss:
        leo.autocommit = False
        leo.execute(
            "select crm.hand_over(gen_random_uuid(), %s, %s, null, null, '')",
            ([client], [office.staff["boris"]]),
        )
        dismiss = "select crm.dismiss_staff(%s)"
        met = clash(office, leo, lambda: boss.execute(dismiss, (office.staff["boris"],)))
    assert met == [psycopg.errors.InvalidParameterValue]
    assert office.rows("select active from crm.staff where login = 'boris'") == [(True,)]


def test_a_dismissal_waits_for_a_client_who_is_just_being_added(office: Office) -> None:
    with office.psql("anna") as anna, office.psql("boss") as boss:
        anna.autocommit = False
        anna.execute(
            "insert into crm.client (id, name, owner_id) values (gen_random_uuid(), 'X', crm.my_id())"
        )
        dismiss = "select crm.dismiss_staff(%s)"
        met = clash(office, anna, lambda: boss.execute(dismiss, (office.staff["anna"],)))
    assert met == [psycopg.errors.InvalidParameterValue]


def test_a_client_given_to_somebody_just_being_dismissed_is_refused(office: Office) -> None:
    client = office.client("anna")
    with office.psql("boss") as boss, office.psql("leo") as leo:
        boss.autocommit = False
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["boris"],))
        give = "select crm.hand_over(gen_random_uuid(), %s, %s, null, null, '')"
        met = clash(office, boss, lambda: leo.execute(give, ([client], [office.staff["boris"]])))
    assert met == [psycopg.errors.InsufficientPrivilege]
    assert office.rows("select owner_id from crm.client") == [(office.staff["anna"],)]


def test_an_undo_and_a_call_of_the_heir_at_once_do_not_cross(office: Office) -> None:
    client, which = office.client("anna"), uuid.uuid4()
    with office.psql("leo") as leo, office.psql("boris") as boris:
        leo.execute(
            "select crm.hand_over(%s, %s, %s, null, null, '')", (which, [client], [office.staff["boris"]])
        )
        boris.autocommit = False
        boris.execute(
            "insert into crm.activity (id, client_id, kind, due_at) values (gen_random_uuid(), %s, 'call', now())",
            (client,),
        )
        met = clash(office, boris, lambda: leo.execute("select crm.undo_hand_over(%s)", (which,)))
    assert met == [psycopg.errors.InsufficientPrivilege]
    assert office.rows("select owner_id from crm.client") == [(office.staff["boris"],)]
