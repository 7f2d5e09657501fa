"""Hand-overs are foreseen, done as foreseen or not at all, listed and undone."""

from __future__ import annotations

import uuid
from dataclasses import replace

import pytest

from app.errors import Refused
from app.services import handovers
from app.services.handovers import (
    FormerOwnerGone,
    Given,
    HandOverRequest,
    HeirGone,
    NothingToGive,
    RightMissing,
    TakenMeanwhile,
    WorkedOnSince,
)
from tests.office import Office


def owners(office: Office) -> dict[str, int]:
    """How many clients each has, the pool under an empty name."""
    return dict(
        office.rows(
            "select coalesce(s.login, ''), count(*) from crm.client c left join crm.staff s on s.id = c.owner_id group by 1"
        )
    )


def give(office: Office, login: str, request: HandOverRequest) -> tuple[uuid.UUID, Given]:
    """Foreseen and done at once; the id of the hand-over."""
    with office.as_user(login) as db:
        plan = handovers.foresee(db, request).plan
        return plan.id, handovers.give(db, plan)


def test_everything_of_a_leaver_goes_to_whom_the_lead_names(office: Office) -> None:
    first = office.client("anna")
    office.activity(first, is_promise=True)
    office.client("anna")
    office.client("boris")
    request = HandOverRequest(
        from_staff_id=office.staff["anna"], heirs=(office.staff["boris"],), note="leaves"
    )
    with office.as_user("leo") as db:
        seen = handovers.foresee(db, request)
        share = seen.shares[0]
        assert (seen.clients, seen.plans, seen.promises, seen.missing) == (2, 1, 1, 0)
        assert (share.name, share.clients, share.plans, share.promises) == ("Boris North", 2, 1, 1)
        assert (share.clients_before, share.plans_before) == (1, 0)
    assert owners(office) == {"anna": 2, "boris": 1}, "foreseeing changes nothing"
    with office.as_user("leo") as db:
        assert handovers.give(db, seen.plan) == Given(2, 1, 1)
    with office.as_user("leo") as db:
        assert handovers.give(db, seen.plan) == Given(2, 1, 1), "a second press of the button"
    assert owners(office) == {"boris": 3}


def test_clients_are_dealt_out_to_whoever_has_least(office: Office) -> None:
    for _ in range(3):
        office.client("leo")
    given = [office.client("anna") for _ in range(5)]
    for client in given[:2]:
        office.activity(client)
    request = HandOverRequest(client_ids=tuple(given), heirs=(office.staff["leo"], office.staff["boris"]))
    with office.as_user("leo") as db:
        seen = handovers.foresee(db, request)
        again = handovers.foresee(db, request)
    shares = {share.name: (share.clients, share.plans) for share in seen.shares}
    assert shares == {"Leo North": (1, 1), "Boris North": (4, 1)}
    assert (seen.plan.clients, seen.plan.heirs) == (again.plan.clients, again.plan.heirs)


def test_without_heirs_clients_go_into_a_pool(office: Office) -> None:
    client = office.client("anna")
    give(office, "leo", HandOverRequest(client_ids=(client,)))
    assert owners(office) == {"": 1}
    give(office, "boss", HandOverRequest(client_ids=(client,), pool_group=office.groups["South"]))
    assert office.rows("select group_id from crm.client") == [(office.groups["South"],)]


def test_one_who_was_changed_meanwhile_stops_the_whole_and_is_counted(office: Office) -> None:
    clients = tuple(office.client("anna") for _ in range(3))
    request = HandOverRequest(client_ids=clients, heirs=(office.staff["boris"],))
    with office.as_user("leo") as db:
        plan = handovers.foresee(db, request).plan
    with office.psql("anna") as anna:
        anna.execute("update crm.client set note = 'x' where id = any(%s)", (list(clients[:2]),))
    with pytest.raises(TakenMeanwhile) as told, office.as_user("leo") as db:
        handovers.give(db, plan)
    assert told.value.values == {"count": 2}
    assert owners(office) == {"anna": 3}


def test_clients_that_are_not_there_any_more_are_counted_beforehand(office: Office) -> None:
    here = office.client("anna")
    request = HandOverRequest(client_ids=(here, uuid.uuid4()), heirs=(office.staff["boris"],))
    with office.as_user("leo") as db:
        seen = handovers.foresee(db, request)
        with pytest.raises(NothingToGive):
            handovers.foresee(db, replace(request, client_ids=(uuid.uuid4(),)))
    assert (seen.clients, seen.missing, seen.plan.clients) == (1, 1, (here,))


def test_an_heir_who_was_dismissed_takes_nothing(office: Office) -> None:
    client = office.client("anna")
    request = HandOverRequest(client_ids=(client,), heirs=(office.staff["boris"],))
    with office.as_user("leo") as db:
        plan = handovers.foresee(db, request).plan
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["boris"],))
    with pytest.raises(HeirGone), office.as_user("leo") as db:
        handovers.give(db, plan)
    with pytest.raises(HeirGone), office.as_user("leo") as db:
        handovers.foresee(db, request)


def test_a_manager_is_refused_and_a_lead_without_the_right_gives_one_by_one(office: Office) -> None:
    clients = (office.client("anna"), office.client("anna"))
    request = HandOverRequest(client_ids=clients, heirs=(office.staff["boris"],))
    with pytest.raises(Refused):
        give(office, "anna", request)
    office.add("staff_right", staff_id=office.staff["leo"], name="mass_change", granted=False)
    with pytest.raises(RightMissing):
        give(office, "leo", request)


def test_the_log_names_both_sides_and_an_undo(office: Office) -> None:
    clients = (office.client("anna"), office.client("leo"))
    which, _ = give(
        office, "leo", HandOverRequest(client_ids=clients, heirs=(office.staff["boris"],), note="spring")
    )
    with office.as_user("boss") as db:
        assert handovers.undo(db, which) == 2
        assert handovers.undo(db, which) == 0
    with office.as_user("leo") as db:
        (row,) = handovers.list_hand_overs(db)
    assert (row.by_name, row.note, row.clients, row.former, row.heirs) == (
        "Leo North",
        "spring",
        2,
        ("Anna North", "Leo North"),
        ("Boris North",),
    )
    assert row.undone_by == "Anton Boss"
    assert row.undone_at is not None
    assert owners(office) == {"anna": 1, "leo": 1}


def test_an_undo_that_cannot_be_says_why(office: Office) -> None:
    client = office.client("anna")
    request = HandOverRequest(client_ids=(client,), heirs=(office.staff["boris"],))
    which, _ = give(office, "leo", request)
    with office.psql("boris") as boris:
        boris.execute("update crm.client set note = 'mine now'")
    with pytest.raises(WorkedOnSince) as told, office.as_user("leo") as db:
        handovers.undo(db, which)
    assert told.value.values == {"count": 1}
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["anna"],))
    with pytest.raises(FormerOwnerGone), office.as_user("leo") as db:
        handovers.undo(db, which)
    with pytest.raises(Refused), office.as_user("lena") as db:
        handovers.undo(db, which)
