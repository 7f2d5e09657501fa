"""What the journal has kept is there after a crash; what the server has not is never deleted."""

from __future__ import annotations

import sqlite3
import statistics
import subprocess
import sys
import threading
import time
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.services.deeds import DeedRefused
from app.services.drafts import (
    Counts,
    Identity,
    Journal,
    JournalUnwritable,
    OtherServer,
    ServerWentBack,
    journal_file,
    left_behind,
)
from tests.house.tree import ROOT
from tests.seats import Jot


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal" / "anna.db"


@pytest.fixture
def journal(file: Path) -> Journal:
    made = Journal(file)
    yield made
    made.close()


def age(file: Path, days: int) -> None:
    """Makes every mark of the journal so many days older."""
    with sqlite3.connect(file) as connection:
        then = (datetime.now(UTC) - timedelta(days=days)).isoformat()
        connection.execute("update entry set sent_at = ?, made_at = ?", (then, then))
    connection.close()


def test_entries_wait_in_the_order_they_were_made(journal: Journal) -> None:
    forms = [Jot(f"{n}") for n in range(5)]
    for form in forms:
        journal.keep("jot", form)
    assert [entry.id for entry in journal.unsent()] == [form.id for form in forms]
    assert journal.counts() == Counts(kept=5)


def test_the_same_form_kept_again_is_the_same_entry(journal: Journal) -> None:
    form = Jot("colour", client_id=uuid.uuid4())
    entry = journal.keep("jot", form)
    journal.mark_saved(form.id)
    assert (entry.status, entry.client_id, entry.made_at) == ("kept", form.client_id, form.made_at)
    assert journal.keep("jot", form).status == "saved"
    assert journal.unsent() == ()


def test_another_form_under_a_kept_id_is_refused(journal: Journal) -> None:
    form = Jot("colour")
    journal.keep("jot", form)
    with pytest.raises(DeedRefused):
        journal.keep("jot", replace(form, key="size"))


def test_a_refused_entry_stays_with_its_reason_and_can_be_tried_again(journal: Journal, file: Path) -> None:
    form = Jot("colour")
    journal.keep("jot", form)
    journal.mark_refused(form.id, "Not so loud", "too_loud")
    age(file, 30)
    journal.clear_old()
    assert [(e.status, e.reason, e.code, e.tries) for e in journal.recent()] == [
        ("refused", "Not so loud", "too_loud", 1)
    ]
    journal.retry(form.id)
    assert [e.status for e in journal.unsent()] == ["kept"]


def test_saved_is_not_taken_back_by_a_slower_program(journal: Journal) -> None:
    form = Jot("colour")
    journal.keep("jot", form)
    journal.mark_saved(form.id)
    journal.mark_refused(form.id, "late")
    assert journal.find(form.id).status == "saved"


def test_only_what_is_saved_goes_away_after_seven_days(journal: Journal, file: Path) -> None:
    saved, kept = Jot("saved"), Jot("kept")
    for form in (saved, kept):
        journal.keep("jot", form)
    journal.mark_saved(saved.id)
    age(file, 6)
    journal.clear_old()
    assert len(journal.recent()) == 2
    age(file, 8)
    journal.close()
    assert [entry.id for entry in Journal(file).recent()] == [kept.id]


def test_what_is_typed_is_kept_per_client_and_field(journal: Journal, file: Path) -> None:
    one, other = uuid.uuid4(), uuid.uuid4()
    journal.type_draft(one, "note", "call her ba")
    journal.type_draft(one, "note", "call her back «сьогодні»")
    journal.type_draft(one, "impression", "warm")
    journal.type_draft(other, "note", "x")
    journal.type_draft(other, "note", "")
    journal.close()
    again = Journal(file)
    assert {(d.client_id, d.field, d.text) for d in again.drafts()} == {
        (one, "note", "call her back «сьогодні»"),
        (one, "impression", "warm"),
    }
    again.drop_draft(one, "note")
    assert [d.field for d in again.drafts()] == ["impression"]
    again.drop_draft(one)
    assert again.drafts() == ()
    again.close()


def test_a_new_timeline_submits_the_kept_days_again(journal: Journal) -> None:
    saved, refused = Jot("saved"), Jot("refused")
    for form in (saved, refused):
        journal.keep("jot", form)
    assert journal.meet(Identity("77", 1)) == 0
    journal.mark_saved(saved.id)
    journal.mark_refused(refused.id, "no")
    assert journal.meet(Identity("77", 2)) == 1
    assert [entry.id for entry in journal.unsent()] == [saved.id]
    assert journal.meet(Identity("77", 2)) == 0


def test_an_old_copy_of_the_server_gets_nothing(journal: Journal) -> None:
    journal.meet(Identity("77", 3))
    with pytest.raises(ServerWentBack):
        journal.meet(Identity("77", 2))
    with pytest.raises(OtherServer):
        journal.meet(Identity("78", 3))
    assert journal.meet(Identity("77", 3)) == 0


def test_only_this_account_can_read_the_journal(journal: Journal, file: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows guards the profile folder instead")
    journal.keep("jot", Jot("colour"))
    assert {path.stat().st_mode & 0o777 for path in file.parent.iterdir()} == {0o600}
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_full_disk_is_a_sentence_and_what_was_kept_stays(journal: Journal) -> None:
    kept = journal.keep("jot", Jot("kept"))
    connection = journal._connected()
    connection.execute("pragma wal_checkpoint(truncate)")
    pages = connection.execute("pragma page_count").fetchone()[0]
    connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(JournalUnwritable, match="full"):
        journal.keep("jot", Jot("too much", value="x" * 100_000))
    assert [entry.id for entry in journal.unsent()] == [kept.id]
    connection.execute("pragma max_page_count = 100000")
    journal.keep("jot", Jot("room again", value="x" * 100_000))


def test_a_folder_that_cannot_be_written_is_a_sentence_until_it_can(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    journal = Journal(tmp_path / "home" / "anna.db")
    with pytest.raises(JournalUnwritable):
        journal.keep("jot", Jot("colour"))
    (tmp_path / "home").unlink()
    assert journal.keep("jot", Jot("colour")).status == "kept"
    journal.close()


def test_a_read_only_journal_is_a_sentence(journal: Journal) -> None:
    journal.keep("jot", Jot("colour"))
    journal._connected().execute("pragma query_only = on")
    with pytest.raises(JournalUnwritable, match="readonly"):
        journal.keep("jot", Jot("size"))
    assert journal.counts().kept == 1


def test_a_damaged_journal_is_set_aside_and_never_deleted(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no database at all, but perhaps somebody can read it" * 100)
    journal = Journal(file)
    journal.keep("jot", Jot("colour"))
    aside = [path for path in file.parent.iterdir() if "damaged" in path.name]
    assert len(aside) == 1
    assert aside[0].read_bytes().startswith(b"no database")
    journal.close()


def test_threads_keep_at_the_same_time(journal: Journal, file: Path) -> None:
    other = Journal(file)  # as a second copy of the program has it

    def work(mine: Journal) -> None:
        for n in range(25):
            mine.mark_saved(mine.keep("jot", Jot(f"{n}")).id)

    threads = [threading.Thread(target=work, args=(mine,)) for mine in (journal, journal, other, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert journal.counts() == Counts(saved=100)
    other.close()


def test_what_was_kept_survives_a_program_that_is_killed(file: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from app.services.drafts import Journal\n"
        "from tests.seats import Jot\n"
        "journal = Journal(pathlib.Path(sys.argv[1]))\n"
        "journal.keep('jot', Jot('before the crash'))\n"
        "print('kept', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(file)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"kept"
        process.kill()
    journal = Journal(file)
    assert [entry.content["key"] for entry in journal.unsent()] == ["before the crash"]
    journal.close()


def test_each_login_and_server_has_its_own_journal(tmp_path: Path) -> None:
    files = {journal_file(login, server, base) for login in "ab" for server in "12" for base in ("x", "y")}
    assert len(files) == 8
    assert journal_file("../a", "1", "x/y").parent == journal_file("a", "1", "x").parent


def test_what_waits_for_a_former_server_is_found() -> None:
    for login, server in (("anna", "1"), ("anna", "2"), ("anna_b", "1"), ("anna", "3")):
        journal = Journal(journal_file(login, server, "nezabudka"))
        journal.keep("jot", Jot(f"{login} {server}"))
        journal.close()
    present = journal_file("anna", "3", "nezabudka")
    assert [entry.content["key"] for entry in left_behind(present)] == ["anna 1", "anna 2"]


def test_keeping_takes_a_few_milliseconds(journal: Journal) -> None:
    took = []
    for n in range(50):
        begin = time.perf_counter()
        journal.keep("jot", Jot(f"{n}", value="a note of usual length " * 10))
        took.append((time.perf_counter() - begin) * 1000)
    print(f"keep: median {statistics.median(took):.1f} ms, longest {max(took):.1f} ms")
    assert statistics.median(took) < 1000  # a figure to look at, not a bound: disks differ
