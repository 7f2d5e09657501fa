"""The story of a calling day, told through robots on a real base, with psql looking over their shoulders."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from tests.fakes.proxies import Proxy
from tests.office import PASSWORD, Office
from tests.robots import Refusal, Robot

pytestmark = [pytest.mark.database, pytest.mark.journey]

Enter = Callable[[str], Robot]
# Far ahead, so that the client's reckoning is past everything the server's own clock has written.
MONDAY_NINE = "2037-11-23T09:00:00+02:00"
BEFORE_THE_PROMISE = "2037-11-24T09:50:00+02:00"


@pytest.fixture
def enter(office: Office, tmp_path: Path) -> Iterator[Enter]:
    """Signs a robot in, on a PC of its own."""
    with ExitStack() as stack:
        places = iter(range(100))

        def entered(login: str) -> Robot:
            home = tmp_path / f"{login}{next(places)}"
            return stack.enter_context(Robot(office.url, login, PASSWORD, home=home))

        yield entered


def sections(robot: Robot) -> dict[str, str]:
    """Why each client is in the day."""
    return {row["client_id"]: row["section"] for row in robot.ask("my_day")["rows"]}


def seen_by_psql(office: Office, login: str, client: str) -> list[tuple]:
    with office.psql(login) as connection:
        return connection.execute(
            "select a.result, a.outcome_code, a.is_promise from crm.activity a where a.client_id = %s order by a.planned_at",
            (client,),
        ).fetchall()


def test_a_promise_made_in_a_call_comes_back_on_time_and_only_the_right_people_see_it(
    office: Office, enter: Enter, tmp_path: Path
) -> None:
    boss, anna = enter("boss"), enter("anna")
    prospects = tmp_path / "prospects.csv"
    prospects.write_text(
        "Firm;Person;Phone;City\nVector Logistics;Olha Kovalenko;+380 44 234 56 78;Київ\n", "utf-8"
    )
    loaded = boss.ask("import", file=str(prospects), owner="anna")
    assert (loaded["rows"], loaded["new"]) == (1, 1)

    anna.ask("clock", set=MONDAY_NINE)
    (row,) = anna.ask("my_day")["rows"]
    client = row["client_id"]
    assert (row["section"], row["person_name"], row["time_zone"]) == ("new", "Olha Kovalenko", "Europe/Kyiv")

    attempt = anna.ask("start_call", client=client)
    assert attempt["number"] == "+380442345678"
    assert [row["activity_id"] for row in anna.ask("open_calls")] == [attempt["activity"]]
    filed = anna.ask(
        "file_outcome", client=client, outcome="4", note="Asks for the tariff", impression="warm", next={"at": "завтра 10", "promise": True}
    )  # fmt: skip
    assert (filed["status"], filed["activity"]) == ("saved", attempt["activity"])
    assert filed["result"]["next_at"] == "2037-11-24T08:00:00+00:00"
    assert anna.ask("open_calls") == []
    assert sections(anna) == {}

    anna.ask("clock", set=BEFORE_THE_PROMISE)
    assert sections(anna) == {client: "promise"}
    assert anna.ask("card", client=client)["promise"]["id"] == filed["result"]["next_id"]

    leo, lena = enter("leo"), enter("lena")
    assert [
        (row["kind"], row["result"])
        for row in leo.ask("card", client=client)["timeline"]
        if row["state"] == "done"
    ] == [("call", "Asks for the tariff"), ("import", "")]
    with pytest.raises(Refusal, match="refused"):
        lena.ask("card", client=client)
    assert lena.ask("search", text="Vector")["rows"] == []

    history = [("Asks for the tariff", "call_back", False), ("", None, True)]
    assert seen_by_psql(office, "anna", client) == history
    assert seen_by_psql(office, "leo", client) == history
    assert seen_by_psql(office, "lena", client) == []
    # Whoever has been worked with stays when his list is taken back.
    assert boss.ask("revert", import_id=loaded["import_id"])["kept"] == 1
    assert [robot.end() for robot in (boss, anna, leo, lena)] == [0, 0, 0, 0]


def test_no_line_ends_the_robot(office: Office, enter: Enter) -> None:
    anna = enter("anna")
    for line in (
        "nonsense",
        "[1]",
        "null",
        '"me"',
        "{",
        '{"do": 1}',
        "[" * 5000,
        '{"id": 1e999}',
        "\ufeff{}",
        "x" * 1_200_000,
    ):
        told = anna.tell(line)
        assert told["ok"] is False, line[:40]
        assert told["error"]["code"] in ("bad_line", "bad_argument")
    with pytest.raises(Refusal, match="no_such_command"):
        anna.ask("drop table")
    assert anna.tell('{"id": "ёж", "do": "search", "text": "Вектор"}') == {
        "id": "ёж",
        "ok": True,
        "answer": {"rows": [], "count": 0, "more": False},
    }
    wrong = [
        ("card", {}), ("card", {"client": "x"}), ("card", {"client": 5}), ("card", {"client": str(uuid.uuid4()), "more": 1}),
        ("search", {"text": "a\0b"}), ("search", {"text": "\ud800"}), ("search", {"text": "ab", "limit": 10**30}),
        ("my_day", {"limit": True}),
        ("plan", {"client": str(uuid.uuid4()), "at": 5}), ("add_client", {"name": " "}), ("add_client", {"name": "x", "phones": "1"}),
        ("file_outcome", {"client": str(uuid.uuid4()), "outcome": "hello"}),
        ("file_outcome", {"client": str(uuid.uuid4()), "outcome": "1", "next": {"when": "tomorrow"}}),
        ("change_client", {"client": str(uuid.uuid4()), "version": 1, "fields": {"owner_id": 1}}),
    ]  # fmt: skip
    for do, fields in wrong:
        with pytest.raises(Refusal, match="bad_argument"):
            anna.ask(do, **fields)
    with pytest.raises(Refusal, match="refused"):
        anna.ask("card", client=str(uuid.uuid4()))
    assert anna.ask("me")["login"] == "anna"
    assert anna.end() == 0


def test_an_outcome_filed_while_the_line_is_down_waits_and_gets_through_later(
    office: Office, tmp_path: Path
) -> None:
    client, home = str(office.client()), tmp_path / "pc"
    parts = conninfo_to_dict(office.superuser_url)
    line = Proxy(str(parts["host"]), int(str(parts["port"])))
    through = f"postgresql://127.0.0.1:{line.port}/{parts['dbname']}"
    with Robot(through, "anna", PASSWORD, home=home) as anna:
        call = anna.ask("start_call", client=client)["activity"]
        line.close()
        filed = anna.ask("file_outcome", client=client, outcome="interested", note="Kept through it all")
        assert (filed["status"], filed["activity"]) == ("kept", call)
        assert filed["waits_for"]
        told = anna.ask("journal")
        assert (told["online"], told["counts"]["kept"]) == (False, 1)
        with pytest.raises(Refusal, match=r"server_unreachable|connection_lost"):
            anna.ask("card", client=client)
        assert anna.end() == 0
    assert office.rows("select state from crm.activity where id = %s", call) == [("open",)]
    with Robot(office.url, "anna", PASSWORD, home=home) as anna:
        anna.ask("replay")
        assert anna.ask("journal")["counts"]["kept"] == 0
        assert anna.end() == 0
    assert office.rows("select state, result from crm.activity where id = %s", call) == [
        ("done", "Kept through it all")
    ]
