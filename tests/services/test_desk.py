"""The save path on a real server: what is filed arrives once, whatever happens to the line."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import text

from app.errors import ConnectionLost
from app.services.db import CommitUnsure, WrongPassword
from app.services.deeds import DeedRefused
from app.services.desk import Desk, pause_after
from app.services.drafts import Identity, JournalUnwritable, ServerWentBack
from tests.fakes.proxies import Proxy
from tests.office import Office
from tests.seats import Jot, States, TooLoud, desk_at, eventually, jot, jot_slowly, jotted

pytestmark = pytest.mark.database


@pytest.fixture
def line(office: Office) -> Iterator[Proxy]:
    """A breakable line to the server."""
    parts = conninfo_to_dict(office.superuser_url)
    proxy = Proxy(str(parts["host"]), int(str(parts["port"])))
    yield proxy
    proxy.close()


def url_through(line: Proxy, office: Office) -> str:
    return f"postgresql://127.0.0.1:{line.port}/{conninfo_to_dict(office.superuser_url)['dbname']}"


@pytest.fixture
def desk(office: Office, line: Proxy, tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(url_through(line, office), tmp_path / "anna.db")
    yield made
    made.close()


def ask(db: object) -> int:
    return db.execute(text("select 1")).scalar_one()  # type: ignore[attr-defined]


def statuses(desk: Desk) -> list[str]:
    return [entry.status for entry in reversed(desk.journal.recent())]


def test_a_deed_is_kept_sent_and_saved(desk: Desk, office: Office) -> None:
    receipt = desk.submit(jot, Jot("colour"))
    assert (receipt.status, receipt.answer, receipt.error) == ("saved", "colour", None)
    assert (statuses(desk), jotted(office)) == (["saved"], ["colour"])


def test_a_refused_deed_says_why_and_stays_in_the_journal(desk: Desk, office: Office) -> None:
    receipt = desk.submit(jot, Jot("colour", value="LOUD"))
    assert receipt.status == "refused"
    assert isinstance(receipt.error, TooLoud)
    assert [(e.status, e.code) for e in desk.journal.recent()] == [("refused", "too_loud")]
    assert desk.state.online
    assert jotted(office) == []


def test_without_a_line_deeds_are_kept_and_arrive_once_in_their_order(
    desk: Desk, office: Office, line: Proxy
) -> None:
    desk.submit(jot, Jot("first"))
    line.freeze()
    line.cut_all()
    desk._limit = 0.5
    keys = [f"offline {n}" for n in range(5)]
    receipts = [desk.submit(jot, Jot(key)) for key in keys]
    assert {receipt.status for receipt in receipts} == {"kept"}
    assert all(isinstance(receipt.error, ConnectionLost) for receipt in receipts)
    assert (desk.state.online, desk.state.unsent) == (False, 5)
    with pytest.raises(ConnectionLost):
        desk.read(ask)
    line.thaw()
    desk._limit = 8.0
    assert desk.replay().saved == 5
    assert desk.replay().saved == 0
    assert jotted(office) == ["first", *keys]
    assert (desk.state.online, desk.state.unsent) == (True, 0)


def test_while_it_is_known_to_be_down_nobody_waits_for_it(desk: Desk, line: Proxy) -> None:
    line.close()
    with pytest.raises(ConnectionLost):
        desk.read(ask)
    begin = time.monotonic()
    for n in range(20):
        assert desk.submit(jot, Jot(f"{n}")).status == "kept"
    assert time.monotonic() - begin < 3


@pytest.mark.parametrize("before", ["reading", "nothing"])
def test_a_line_that_hangs_is_given_up_in_time(
    office: Office, line: Proxy, tmp_path: Path, before: str
) -> None:
    desk = desk_at(url_through(line, office), tmp_path / "anna.db", limit=0.5)
    desk.read(ask)  # the connection is in the pool; the next call meets the silence in its first question
    line.freeze()
    begin = time.monotonic()
    if before == "reading":
        with pytest.raises(ConnectionLost):
            desk.read(ask)
    else:
        assert desk.submit(jot, Jot("colour")).status == "kept"
    assert time.monotonic() - begin < 2
    assert not desk.state.online
    desk.close()


def test_a_line_that_falls_silent_in_the_middle_of_a_deed_is_given_up_in_time(
    office: Office, line: Proxy, tmp_path: Path
) -> None:
    desk = desk_at(url_through(line, office), tmp_path / "anna.db", limit=0.5)
    begin = time.monotonic()
    receipt = desk.submit(jot_slowly, Jot("slow"))
    assert (receipt.status, time.monotonic() - begin < 3) == ("kept", True)
    # The server has not noticed: it holds the deed's locks until the statement ends.
    assert office.rows(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'anna'"
    ) == [(True,)]
    assert jotted(office) == []
    desk.close()


def test_when_the_answer_to_the_commit_is_lost_the_deed_is_found_done(
    desk: Desk, office: Office, line: Proxy
) -> None:
    desk.read(ask)
    line.cut_at_commit = True
    form = Jot("colour")
    receipt = desk.submit(jot, form)
    assert (receipt.status, line.cut.is_set()) == ("kept", True), repr(receipt.error.__cause__)
    assert jotted(office) == ["colour"]
    assert desk.replay().saved == 1
    assert jotted(office) == ["colour"]
    assert office.rows("select count(*) from crm.deed") == [(1,)]


def test_the_same_form_submitted_twice_is_one_row(desk: Desk, office: Office) -> None:
    form = Jot("colour")
    for _ in range(2):
        receipt = desk.submit(jot, form)
        assert receipt.status == "saved", repr(receipt.error.__cause__)
    assert isinstance(desk.submit(jot, replace(form, key="size")).error, DeedRefused)
    assert jotted(office) == ["colour"]


def test_an_id_somebody_else_has_used_is_refused(desk: Desk, office: Office) -> None:
    form = Jot("colour")
    with office.as_user("clara") as db:
        jot(db, form)
    receipt = desk.submit(jot, form)
    assert (receipt.status, type(receipt.error)) == ("refused", DeedRefused)


def test_a_refusal_blocks_nobody_not_even_the_same_client(desk: Desk, office: Office) -> None:
    client = office.client()
    for key, value in (("one", "x"), ("two", "LOUD"), ("three", "x")):
        desk.journal.keep("jot", Jot(key, value=value, client_id=client))
    done = desk.replay()
    assert (done.saved, done.refused, done.left) == (2, 1, 0)
    assert jotted(office) == ["one", "three"]


def test_what_cannot_be_decided_now_holds_back_its_client_and_no_other(desk: Desk, office: Office) -> None:
    client = office.client()
    blocked = Jot("blocked", client_id=client)
    with psycopg.connect(office.superuser_url) as blocker:
        blocker.execute(
            "select pg_advisory_xact_lock(%s)", (int.from_bytes(blocked.id.bytes[:8], "big", signed=True),)
        )
        desk.journal.keep("jot", blocked)
        desk.journal.keep("jot", Jot("behind it", client_id=client))
        desk.journal.keep("jot", Jot("other client", client_id=office.client()))
        done = desk.replay()
        assert (done.saved, done.left, jotted(office)) == (1, 2, ["other client"])
        assert (desk.state.online, desk.state.next_try is not None) == (True, True)
    assert desk.submit(jot, Jot("last", client_id=client)).status == "saved"
    assert jotted(office) == ["other client", "blocked", "behind it", "last"]


def test_a_deed_that_fails_by_our_fault_is_refused_loudly_and_holds_up_nobody(
    desk: Desk, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.submit(jot, Jot("colour", value="a bug"))
    desk.journal.keep("jot", Jot("colour", value="a bug"))
    desk.journal.keep("jot", Jot("size"))
    desk.journal.keep("of a later version", Jot("x"))
    done = desk.replay()
    assert (done.saved, done.left, jotted(office)) == (1, 0, ["size"])
    assert {e.code for e in desk.journal.recent()} == {"", "unexpected", "form_unreadable"}
    assert "by our fault" in caplog.text


def test_what_this_pc_cannot_keep_is_not_sent_and_stays_in_the_form(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    desk.journal.file = tmp_path / "a file" / "anna.db"
    (tmp_path / "a file").write_text("")
    receipt = desk.submit(jot, Jot("colour"))
    assert (receipt.status, type(receipt.error)) == ("refused", JournalUnwritable)
    assert jotted(office) == []
    assert desk.read(ask) == 1
    assert desk.state.online


def test_a_desk_that_is_opened_sends_what_an_earlier_one_left(
    office: Office, line: Proxy, tmp_path: Path
) -> None:
    earlier = desk_at(url_through(line, office), tmp_path / "anna.db")
    earlier.journal.keep("jot", Jot("left behind"))
    earlier.close()
    desk = desk_at(url_through(line, office), tmp_path / "anna.db")
    states = States(desk)
    desk.start()
    states.wait(lambda state: state.unsent == 0 and states.seen)
    assert jotted(office) == ["left behind"]
    assert desk.clock.measured
    desk.close()


def test_the_desk_finds_the_server_again_by_itself(office: Office, line: Proxy, tmp_path: Path) -> None:
    desk = desk_at(url_through(line, office), tmp_path / "anna.db", limit=0.5, pause=0.05)
    states = States(desk)
    desk.start()
    desk.read(ask)
    line.freeze()
    line.cut_all()
    assert desk.submit(jot, Jot("colour")).status == "kept"
    offline = states.wait(lambda state: not state.online)
    assert offline.next_try is not None
    line.thaw()
    states.wait(lambda state: state.online and not state.unsent)
    assert jotted(office) == ["colour"]
    desk.close()


def test_a_changed_password_is_told_and_not_tried_over_and_over(
    office: Office, desk: Desk, line: Proxy
) -> None:
    desk.read(ask)
    with office.superuser() as root:
        verifier = root.execute("select rolpassword from pg_authid where rolname = 'anna'").fetchone()[0]
        root.execute("alter role anna password 'another'")
    try:
        line.cut_all()
        assert desk.submit(jot, Jot("colour")).status == "kept"
        assert isinstance(desk.state.error, WrongPassword)
        assert (desk.state.online, desk.state.next_try) == (False, None)
    finally:
        with office.superuser() as root:
            root.execute(f"alter role anna password '{verifier}'")
    assert desk.replay().saved == 1


def test_after_a_take_over_the_last_days_are_sent_again_and_done_once(office: Office, tmp_path: Path) -> None:
    desk = desk_at(office.url, tmp_path / "anna.db", door=True)
    desk.submit(jot, Jot("survived"))
    desk.submit(jot, Jot("lost with the old server"))
    with office.superuser() as root:
        known = root.execute("select system_identifier::text from pg_control_system()").fetchone()[0]
        for table, column in (("staff_setting", "key"), ("deed", "id::text")):
            lost = [str(e.id) for e in desk.journal.recent() if e.content["key"].startswith("lost")]
            root.execute(
                f"delete from crm.{table} where {column} = any(%s)", ([*lost, "lost with the old server"],)
            )
    desk.journal.meet(Identity(known, 1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.seats.read_identity", lambda connection: Identity(known, 2))
        desk._database.close()
        desk.read(ask)
        done = desk.replay()
        assert (done.saved, sorted(jotted(office))) == (2, ["lost with the old server", "survived"])
        patch.setattr("tests.seats.read_identity", lambda connection: Identity(known, 1))
        desk._database.close()
        receipt = desk.submit(jot, Jot("never to an old copy"))
        assert (receipt.status, type(receipt.error)) == ("kept", ServerWentBack)
    assert len(jotted(office)) == 2
    desk.close()


def test_two_threads_submit_at_the_same_time(desk: Desk, office: Office) -> None:
    receipts = []

    def work(name: str) -> None:
        receipts.extend(desk.submit(jot, Jot(f"{name} {n}")).status for n in range(10))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (set(receipts), len(jotted(office))) == ({"saved"}, 30)


def test_pauses_grow_and_stay_bearable() -> None:
    assert [pause_after(n) for n in (0, 1, 2, 3, 4, 50)] == [1, 2, 4, 8, 15, 15]


def test_a_commit_whose_wait_for_the_replica_was_cancelled_is_not_saved(
    office: Office, tmp_path: Path
) -> None:
    desk = desk_at(office.url, tmp_path / "anna.db")
    with office.superuser() as root:
        root.execute("alter role anna set synchronous_commit = on")
        root.execute("alter system set synchronous_standby_names = 'nobody'")
        root.execute("select pg_reload_conf()")
        try:
            receipts = []
            thread = threading.Thread(target=lambda: receipts.append(desk.submit(jot, Jot("colour"))))
            thread.start()
            eventually(
                lambda: root.execute(
                    "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep' and usename = 'anna'"
                ).fetchone()
            )
            thread.join()
        finally:
            root.execute("alter system reset synchronous_standby_names")
            root.execute("select pg_reload_conf()")
            root.execute("alter role anna reset synchronous_commit")
    assert (receipts[0].status, type(receipts[0].error)) == ("kept", CommitUnsure)
    assert desk.replay().saved == 1
    assert jotted(office) == ["colour"]
    desk.close()
