"""Two cards that are one client: everything moves, nothing is lost, and it can be two again."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.errors import KnownError, Refused
from app.services import calls, lookalikes, merges
from app.services.calls import Outcome
from app.services.client_changes import ClientChange, change_client
from app.services.clients import read_card
from app.services.merges import Comparison, Merge, MergedSince, MergeRefused, MergeStale, SameClient
from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database

TABLES = (
    "contact_person",
    "phone",
    "activity",
    "dnc_entry",
    "consent",
    "attachment",
    "attachment_part",
    "help_request",
)
ROWS = "select coalesce(jsonb_agg(to_jsonb(x) order by x::text), '[]') from crm.{} x where x.client_id = %s"


@pytest.fixture
def pair(office: Office) -> tuple[uuid.UUID, uuid.UUID]:
    """Two clients of Anna's, the second with one of everything."""
    stays = office.client("anna", name="Vector", note="Asks for a price", importance=1)
    goes = office.client(
        "anna", name="Vector Ltd", note="Has two stores", city="Львів", email="a@vector.test", importance=3
    )
    office.add("phone", id=uuid.uuid4(), client_id=goes, raw="+380501112233", number="+380501112233")
    person = office.person(goes, "Ivan Boiko")
    office.activity(goes, due_in=timedelta(hours=2), is_promise=True, person_id=person)
    twin = office.rows("select id from crm.phone where client_id = %s and number = '+380442345678'", goes)[0][
        0
    ]
    office.activity(
        goes,
        state="done",
        done_at=datetime.now(UTC),
        started_at=datetime.now(UTC),
        phone_id=twin,
        outcome_code="busy",
    )
    for table, fields in (
        ("dnc_entry", {"scope": "number", "number": "+380501112233"}),
        ("consent", {"channel": "email", "given": True}),
        ("help_request", {}),
    ):
        office.add(table, id=uuid.uuid4(), client_id=goes, **fields)
    office.add("attachment", id=uuid.uuid4(), client_id=goes, name="offer.pdf", size=3, sha256="x")
    file = office.rows("select id from crm.attachment")[0][0]
    office.add("attachment_part", attachment_id=file, place=0, client_id=goes, bytes=b"abc")
    return stays, goes


def told(office: Office, pair: tuple[uuid.UUID, uuid.UUID], login: str = "anna") -> Comparison:
    with office.as_user(login) as db:
        return merges.compare(db, *pair)


def form(seen: Comparison, **fields: Any) -> Merge:
    return Merge(uuid.uuid4(), seen.stays.id, seen.goes.id, seen.stays.version, seen.goes.version, fields)


def merged(
    office: Office, pair: tuple[uuid.UUID, uuid.UUID], login: str = "anna", **fields: Any
) -> uuid.UUID:
    asked = form(told(office, pair, login), **fields)
    with office.as_user(login) as db:
        return merges.merge(db, asked)


def everything(office: Office, client_id: uuid.UUID) -> dict[str, Any]:
    """All rows of a client as the base has them, without versions and stamps of change."""
    found = {table: office.rows(ROWS.format(table), client_id)[0][0] for table in TABLES}
    client = office.rows("select to_jsonb(c) from crm.client c where id = %s", client_id)
    for row in (*(row for rows in found.values() for row in rows), *(line[0] for line in client)):
        for name in ("version", "updated_at"):
            row.pop(name, None)
    return {"client": [line[0] for line in client], **found}


def copies_agree(office: Office) -> bool:
    from app import config

    checks = (config.alembic_folder() / "sql" / "checks").glob("*agree.sql")
    return all(office.rows(path.read_text("utf-8").replace("%", "%%")) == [] for path in checks)


def test_everything_moves_to_the_one_that_stays(office: Office, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    stays, goes = pair
    before = everything(office, goes)
    merged(office, pair)
    after = everything(office, stays)
    assert everything(office, goes)["client"] == []
    for table in TABLES:
        moved = {str(row.get("id", row.get("attachment_id"))) for row in before[table]}
        there = {str(row.get("id", row.get("attachment_id"))) for row in after[table]}
        # The number that both had is there once.
        assert len(moved - there) == (1 if table == "phone" else 0), table
    assert sorted(row["number"] for row in after["phone"]) == ["+380442345678", "+380501112233"]
    assert copies_agree(office)


def test_the_card_says_what_both_said(office: Office, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    merged(office, pair)
    with office.as_user("anna") as db:
        card = read_card(db, pair[0])
    assert (card.name, card.city, card.email, card.importance) == ("Vector", "Київ", "a@vector.test", 3)
    assert card.note == "Asks for a price\nHas two stores"
    assert card.next_at is not None
    assert card.promise is not None
    assert [person.name for person in card.people] == ["Ivan Boiko"]


def test_history_names_the_card_that_went_in(office: Office, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    merged(office, pair)
    with office.as_user("anna") as db:
        told = [row.result for row in read_card(db, pair[0]).timeline if row.kind == "merge"]
    assert told == ["Vector Ltd"]


def test_a_value_that_was_chosen_wins(office: Office, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    seen = told(office, pair)
    assert {pair.name for pair in seen.fields if pair.differs} == {"name", "city", "importance"}
    merged(office, pair, name="Vector Ltd", city="Львів", importance=1)
    with office.as_user("anna") as db:
        card = read_card(db, pair[0])
    assert (card.name, card.city, card.importance) == ("Vector Ltd", "Львів", 1)


def test_the_one_that_stays_is_found_by_what_the_other_was_found_by(
    office: Office, pair: tuple[uuid.UUID, uuid.UUID]
) -> None:
    merged(office, pair)
    line = office.rows("select search, person from crm.client_search where id = %s", pair[0])[0]
    assert "380501112233" in line[0]
    assert "ivan boiko" in line[0]
    assert line[1] == "Ivan Boiko"


def test_undone_both_are_as_they_were(office: Office, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    stays, goes = pair
    before = everything(office, stays), everything(office, goes)
    lines = "select id, search, person, number, owner_id from crm.client_search order by id"
    searched = office.rows(lines)
    made = merged(office, pair, name="Another name")
    with office.as_user("anna") as db:
        assert merges.undo_merge(db, made) == goes
        assert merges.undo_merge(db, made) == goes
    assert (everything(office, stays), everything(office, goes)) == before
    assert office.rows(lines) == searched
    assert copies_agree(office)
    with office.as_user("anna") as db:
        assert merges.list_merges(db, stays)[0].undone_at is not None
        assert merges.find_heir(db, goes) is None


def test_what_was_done_since_stays_where_it_was_done(
    office: Office, pair: tuple[uuid.UUID, uuid.UUID]
) -> None:
    stays, goes = pair
    made = merged(office, pair)
    since = office.activity(stays, due_in=timedelta(hours=5))
    with office.as_user("anna") as db:
        version = read_card(db, stays).version
        change = ClientChange(uuid.uuid4(), stays, datetime.now(UTC), version, {"city": "Одеса"})
        change_client(db, change)
    with office.as_user("anna") as db:
        merges.undo_merge(db, made)
        kept = read_card(db, stays)
        assert (kept.city, kept.email, kept.note) == ("Одеса", None, "Asks for a price")
        assert [row.id for row in kept.timeline if row.state == "planned"] == [since]
        assert read_card(db, goes).promise is not None


def test_a_result_typed_before_the_merge_enters_the_history_of_the_one_that_stayed(
    office: Office, pair: tuple[uuid.UUID, uuid.UUID]
) -> None:
    stays, goes = pair
    typed = datetime.now(UTC) - timedelta(minutes=3)
    merged(office, pair)
    outcome = Outcome(
        id=uuid.uuid4(), client_id=goes, made_at=typed, activity_id=uuid.uuid4(), outcome_code="no_answer", note="Nobody there",
        started_at=typed, ended_at=typed,
    )  # fmt: skip
    with office.as_user("anna") as db:
        assert calls.record_outcome(db, outcome).late
        assert "Nobody there" in [row.result for row in read_card(db, stays).timeline]


def test_the_same_merge_twice_is_done_once(office: Office, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    asked = form(told(office, pair))
    with office.as_user("anna") as db:
        merges.merge(db, asked)
    with pytest.raises(Refused), office.as_user("anna") as db:
        merges.merge(db, asked)
    assert len(office.rows("select 1 from crm.client_merge")) == 1


def changed(seen: Comparison) -> Merge:
    return replace(form(seen), goes_version=seen.goes.version - 1)


@pytest.mark.parametrize(
    ("login", "asked", "error"),
    [
        ("anna", changed, MergeStale),
        ("boris", form, Refused),
        ("lena", form, Refused),
    ],
)
def test_who_may_not_or_saw_another_version_is_refused(
    office: Office,
    pair: tuple[uuid.UUID, uuid.UUID],
    login: str,
    asked: Callable[[Comparison], Merge],
    error: type[KnownError],
) -> None:
    before = [everything(office, one) for one in pair]
    wanted = asked(told(office, pair))
    with pytest.raises(error), office.as_user(login) as db:
        merges.merge(db, wanted)
    assert [everything(office, one) for one in pair] == before


def test_one_client_twice_is_no_pair(office: Office, pair: tuple[uuid.UUID, uuid.UUID]) -> None:
    with pytest.raises(SameClient):
        told(office, (pair[0], pair[0]))


def test_a_lead_merges_clients_of_two_managers_and_the_plans_go_to_whose_client_stays(office: Office) -> None:
    stays, goes = office.client("boris"), office.client("anna")
    plan = office.activity(goes)
    made = merged(office, (stays, goes), "leo")
    assert office.rows("select owner_id from crm.activity where id = %s", plan) == [(office.staff["boris"],)]
    with office.as_user("anna") as db, pytest.raises(Refused):
        read_card(db, stays)
    with pytest.raises(MergeRefused), office.as_user("boris") as db:
        merges.undo_merge(db, made)
    with office.as_user("leo") as db:
        merges.undo_merge(db, made)
    assert office.rows("select owner_id from crm.client where id = %s", goes) == [(office.staff["anna"],)]
    assert copies_agree(office)


def test_by_psql_nobody_merges_what_he_does_not_own_both_of(office: Office) -> None:
    own, foreign = office.client("anna"), office.client("boris")
    with office.psql("anna") as anna, pytest.raises(Exception, match="merge_refused"):
        anna.execute("select crm.merge_clients(gen_random_uuid(), %s, %s, 1, 1, '{}')", (own, foreign))
    with office.psql("anna") as anna, pytest.raises(Exception, match="merge_refused"):
        anna.execute("select crm.merge_clients(gen_random_uuid(), %s, %s, 1, 1, '{}')", (own, uuid.uuid4()))
    other = office.client("anna")
    with office.psql("anna") as anna, pytest.raises(Exception, match="merge_refused"):
        anna.execute(
            "select crm.merge_clients(gen_random_uuid(), %s, %s, 1, 1, '{\"owner_id\": 1}')", (own, other)
        )


def test_a_manager_merges_twenty_a_day_and_no_more(office: Office) -> None:
    stays = office.client("anna")
    for _ in range(20):
        merged(office, (stays, office.client("anna")))
    with pytest.raises(MergeRefused):
        merged(office, (stays, office.client("anna")))


def test_merges_are_undone_in_the_opposite_order(office: Office) -> None:
    stays, one, two = office.client("anna"), office.client("anna"), office.client("anna")
    first = merged(office, (stays, one))
    second = merged(office, (stays, two))
    with pytest.raises(MergedSince), office.as_user("anna") as db:
        merges.undo_merge(db, first)
    with office.as_user("anna") as db:
        merges.undo_merge(db, second)
        merges.undo_merge(db, first)
    assert copies_agree(office)


def test_an_administrator_undoes_a_merge_of_two_groups_and_each_client_is_back_with_whose_it_was(
    office: Office,
) -> None:
    stays = office.client("anna", name="Vector")
    gone = [
        office.client("clara", name="Vector Ltd"),
        office.client(None, group="South", name="Vector Co"),
        office.client(None, group="North", name="Vector Inc"),
    ]
    whose = "select id, owner_id, group_id from crm.client order by id"
    before = office.rows(whose)
    for goes in gone:
        office.activity(goes, due_in=timedelta(hours=2))
        made = merged(office, (stays, goes), "boss")
        with office.as_user("boss") as db:
            merges.undo_merge(db, made)
        assert office.rows(whose) == before
        assert copies_agree(office)


def test_handed_over_since_the_way_back_leads_to_whose_it_is_now(office: Office) -> None:
    stays, goes = office.client("anna"), office.client("anna")
    made = merged(office, (stays, goes))
    with office.psql("leo") as leo:
        leo.execute(HAND_OVER, ([stays], office.staff["boris"]))
    with office.as_user("leo") as db:
        merges.undo_merge(db, made)
    assert copies_agree(office)
    with office.as_user("boris") as db:
        assert read_card(db, stays).id == stays


def test_pairs_are_found_by_number_tax_id_mail_and_firm_of_a_city(office: Office) -> None:
    phone = [office.client("anna", name=name, city=None) for name in ("One", "Two")]
    tax = [
        office.client("anna", phone=None, name=name, city=None, tax_id=tax)
        for name, tax in (("Three", "12-34"), ("Four", "1234"))
    ]
    mail = [
        office.client("anna", phone=None, name=name, city=None, email=mail)
        for name, mail in (("Five", "A@x.test"), ("Six", "a@x.test"))
    ]
    firm = [office.client("anna", phone=None, name=name, city="Одеса") for name in ("ТОВ «Лоза»", "Лоза ТОВ")]
    foreign = office.client("boris", name="Foreign", phone="+380442345678")
    wanted = {frozenset(ids): reason for ids, reason in (
        (phone, "same_phone"), (tax, "same_tax_id"), (mail, "same_email"), (firm, "same_name_city"))}  # fmt: skip
    with office.as_user("anna") as db:
        found = lookalikes.find_pairs(db)
    assert {frozenset({pair.one.id, pair.other.id}): pair.reasons[0] for pair in found.pairs} == wanted
    assert next(pair.reasons[0] for pair in found.pairs) == "same_tax_id"
    with office.as_user("boss") as db:
        seen = lookalikes.find_pairs(db)
    assert {frozenset({pair.one.id, pair.other.id}) for pair in seen.pairs} == {
        *wanted, *(frozenset({foreign, one}) for one in phone)}  # fmt: skip


def test_of_one_client_similar_names_of_its_city_are_shown_too(office: Office) -> None:
    one = office.client("anna", name="Печатный цех № 7", city="Львів", phone=None)
    other = office.client("anna", name="Печатный цех №7 «Львов»", city="Львів", phone=None)
    office.client("anna", name="Печатный цех № 7", city="Одеса", phone=None)
    office.client("anna", name="Мельница", city="Львів", phone=None)
    with office.as_user("anna") as db:
        found = lookalikes.find_for(db, one)
    assert [(pair.one.id, pair.other.id, pair.reasons) for pair in found.pairs] == [
        (*sorted((one, other)), ("similar_name",))
    ]


def test_who_has_a_number_is_told_only_of_those_one_sees(office: Office) -> None:
    own = office.client("anna", name="Вектор", city="Київ", phone="+380445550101")
    office.person(own, "Олена Коваль")
    foreign = office.client("clara", name="Атлас", phone="+380445550101")
    office.client("anna", phone="+380445550102")
    asked = ["+380445550101", "+380445550199"]
    with office.as_user("anna") as db:
        [known] = lookalikes.find_by_numbers(db, asked)
        assert lookalikes.find_by_numbers(db, []) == ()
    assert (known.id, known.name, known.city, known.person) == (own, "Вектор", "Київ", "Олена Коваль")
    with office.as_user("boss") as db:
        assert [one.id for one in lookalikes.find_by_numbers(db, asked)] == [foreign, own]


def test_those_told_apart_are_not_shown_again(office: Office) -> None:
    one, other = office.client("anna"), office.client("anna")
    with office.as_user("anna") as db:
        lookalikes.say_different(db, one, other)
        lookalikes.say_different(db, other, one)
        assert lookalikes.find_pairs(db).pairs == ()
        assert lookalikes.find_for(db, one).pairs == ()
