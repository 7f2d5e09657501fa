"""The history of a client by pages: newest first, nothing twice, nothing left out, whatever is asked for."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.services.activities import (
    FIRST,
    HistoryQuery,
    TimelineRow,
    history_authors,
    read_history,
    read_timeline,
)
from app.services.attachments import NewFile, add_file
from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC)
DAY = timedelta(days=1)


def done(office: Office, client: uuid.UUID, days: float, *, by: str = "anna", **fields: object) -> uuid.UUID:
    at = NOW - days * DAY
    values = {"due_at": at, "started_at": at, "done_at": at, "state": "done", "by": by, **fields}
    return office.activity(client, **values)  # type: ignore[arg-type]


def whole(office: Office, query: HistoryQuery, limit: int = 20) -> list[TimelineRow]:
    rows: list[TimelineRow] = []
    with office.as_user("anna") as db:
        for _ in range(1_000):
            page = read_history(db, query, limit=limit)
            rows += page.rows
            if not page.more:
                return rows
            query = replace(query, before=page.rows[-1])
    raise AssertionError("the history has no end")


def test_pages_hold_every_line_once_also_of_one_moment(office: Office) -> None:
    client = office.client()
    ids = {done(office, client, place // 5) for place in range(97)}
    rows = whole(office, HistoryQuery(client))
    assert {row.id for row in rows} == ids and len(rows) == 97
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)


def test_the_card_brings_all_open_plans_and_the_newest_lines(office: Office) -> None:
    client = office.client()
    old = office.activity(client, due_at=NOW - 400 * DAY)
    for place in range(70):
        done(office, client, place + 1)
    with office.as_user("anna") as db:
        rows = read_timeline(db, client)
    assert old in {row.id for row in rows}
    assert len(rows) == FIRST + 1
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)


def test_hand_overs_files_and_merges_stand_among_the_contacts(office: Office) -> None:
    client = office.client()
    call = done(office, client, 2)
    with office.psql("leo") as connection:
        connection.execute(HAND_OVER, ([client], office.staff["boris"]))
        connection.execute(HAND_OVER, ([client], office.staff["anna"]))
    office.add("client_merge", id=uuid.uuid4(), client_id=client, gone_id=uuid.uuid4(), gone={"client": {"name": "Twin"}},
               before={}, by_id=office.staff["leo"], owner_id=office.staff["anna"], group_id=office.groups["North"])  # fmt: skip
    with office.as_user("anna") as db:
        add_file(db, NewFile(client, "loose.pdf", b"1"))
        add_file(db, NewFile(client, "of the call.pdf", b"2", call))
    rows = whole(office, HistoryQuery(client))
    assert sorted(row.kind for row in rows) == ["call", "file", "handover", "handover", "merge"]
    assert next(row.result for row in rows if row.kind == "merge") == "Twin"
    assert [name for _, name in next(row.files for row in rows if row.kind == "call")] == ["of the call.pdf"]
    assert next(row.author_name for row in rows if row.kind == "file") == "Anna North"


def test_kinds_authors_and_words_are_sought_in_all_of_it(office: Office) -> None:
    client = office.client()
    for place in range(60):
        done(office, client, place)
    mine = done(office, client, 500, kind="offer", result="Tariff 100% sent", outcome_code=None)
    theirs = done(office, client, 501, by="boris", result="Nobody there", outcome_code="no_answer")
    ask = HistoryQuery(client)
    assert [row.id for row in whole(office, replace(ask, kinds=("offer",)))] == [mine]
    assert [row.id for row in whole(office, replace(ask, author_id=office.staff["boris"]))] == [theirs]
    assert [row.id for row in whole(office, replace(ask, words=("tariff", "SENT")))] == [mine]
    assert [row.id for row in whole(office, replace(ask, words=("0%",)))] == [mine]
    assert whole(office, replace(ask, words=("_",))) == []
    named = replace(ask, words=("answer",), codes=(("answer", ("no_answer",)),))
    assert [row.id for row in whole(office, named)] == [theirs]
    assert [row.id for row in whole(office, replace(ask, words=("boris",)))] == [theirs]


def test_the_authors_are_those_who_stand_in_it(office: Office) -> None:
    client = office.client()
    done(office, client, 1)
    done(office, client, 2, by="boris")
    with office.as_user("anna") as db:
        assert [name for _, name in history_authors(db, client)] == ["Anna North", "Boris North"]


@pytest.mark.parametrize("login", ["clara", "boris"])
def test_the_history_of_a_foreign_client_is_empty(office: Office, login: str) -> None:
    client = office.client()
    done(office, client, 1)
    with office.as_user(login) as db:
        assert read_history(db, HistoryQuery(client)).rows == ()
        assert history_authors(db, client) == ()
