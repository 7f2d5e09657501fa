"""The bundled server, for real: every test makes, starts and removes servers of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from app.services.outside.postgres import (
    BundledServer,
    ServerAddress,
    ServerMissing,
    ServerNotPrepared,
    ServerNotStarted,
    ServerOfOtherVersion,
    accounts,
    processes,
    programs,
)
from app.services.outside.postgres.notes import Notes, read_notes, write_notes

CHECKOUT = Path(__file__).resolve().parents[2]
DEBIAN_15 = Path("/usr/lib/postgresql/15/bin")
AS_ROOT = sys.platform != "win32" and os.geteuid() == 0
only_root = pytest.mark.skipif(not AS_ROOT, reason="only root has to change to another account")

Make = Callable[..., BundledServer]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BundledServer]:
    """One running throw-away server for tests that only look."""
    server = BundledServer(tmp_path_factory.mktemp("shared") / "server", durable=False)
    server.start()
    yield server
    server.remove()


@pytest.fixture(scope="module")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BundledServer]:
    """A throw-away server for tests that stop it, hurt it and heal it again."""
    server = BundledServer(tmp_path_factory.mktemp("patient") / "server", durable=False)
    yield server
    server.remove()


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes servers under the test's folder and removes them afterwards."""
    made: list[BundledServer] = []

    def one(name: str = "server", *, binaries: Path | None = None, durable: bool = False) -> BundledServer:
        made.append(BundledServer(tmp_path / name, binaries=binaries, durable=durable))
        return made[-1]

    yield one
    for server in made:
        server.remove()


def ask(address: ServerAddress, question: str) -> str:
    with psycopg.connect(address.url(), autocommit=True) as connection:
        row = connection.execute(question.encode()).fetchone()
    assert row is not None
    return str(row[0])


def do(address: ServerAddress, *orders: str) -> None:
    with psycopg.connect(address.url(), autocommit=True) as connection:
        for order in orders:
            connection.execute(order.encode())


def data_of(folder: Path) -> Path:
    notes = read_notes(folder)
    assert notes is not None
    return notes.data


def kill_postmaster(folder: Path) -> None:
    process = processes.postmaster(data_of(folder))
    assert process is not None
    process.kill()
    assert becomes(lambda: processes.postmaster(data_of(folder)) is None)


def becomes(true: Callable[[], bool], *, seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
    return False


@pytest.mark.database
@pytest.mark.parametrize(
    ("binaries", "version"),
    [
        (None, "18"),
        pytest.param(
            DEBIAN_15, "15", marks=pytest.mark.skipif(not DEBIAN_15.exists(), reason="no PostgreSQL 15 here")
        ),
    ],
)
def test_first_server_knows_cyrillic(make: Make, binaries: Path | None, version: str) -> None:
    server = make(binaries=binaries)
    assert not server.is_running()
    address = server.start()
    assert server.is_running()
    assert ask(address, "select current_setting('server_version')").startswith(version)
    assert ask(address, "select upper('привіт')") == "ПРИВІТ"
    assert ask(address, "select getdatabaseencoding()") == "UTF8"


def test_second_start_is_quick_and_gives_the_same_address(shared: BundledServer) -> None:
    begin = time.perf_counter()
    again = shared.start()
    assert time.perf_counter() - begin < 0.5
    assert again == BundledServer(shared._folder).start()


def test_server_listens_on_loopback_only_and_has_no_socket_file(shared: BundledServer) -> None:
    address = shared.start()
    assert address.host == "127.0.0.1"
    assert ask(address, "select current_setting('listen_addresses')") == "127.0.0.1"
    assert ask(address, "select current_setting('unix_socket_directories')") == ""
    process = processes.postmaster(data_of(shared._folder))
    assert process is not None
    listening = {c.laddr.ip for c in process.net_connections() if c.status == psutil.CONN_LISTEN}
    assert listening == {"127.0.0.1"}


def test_server_log_holds_nothing_that_was_said_to_the_server(shared: BundledServer) -> None:
    address = shared.start()
    with pytest.raises(psycopg.errors.UniqueViolation):
        do(
            address,
            "create table spoken (t text primary key)",
            *["insert into spoken values ('secret word')"] * 2,
        )
    data = data_of(shared._folder)
    assert list((data / "log").glob("server-*.log"))
    for file in [data / "start.log", *(data / "log").iterdir()]:
        assert "secret word" not in file.read_text("utf-8")


@pytest.mark.parametrize("password", ["", "wrong", "postgres"])
def test_wrong_password_is_refused(
    shared: BundledServer, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    address = shared.start()
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(
            host=address.host, port=address.port, user=address.superuser, password=password, dbname="postgres"
        )
    assert ask(address, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'") == "0"
    assert (
        ask(address, "select left(rolpassword, 13) from pg_authid where rolname = 'postgres'")
        == "SCRAM-SHA-256"
    )


def test_address_does_not_show_its_password() -> None:
    address = ServerAddress("127.0.0.1", 5432, "postgres", "p@ss/word")
    assert "p@ss" not in repr(address) and "p@ss" not in str(address)
    assert address.url("my base") == "postgresql://postgres:p%40ss%2Fword@127.0.0.1:5432/my%20base"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards files by the profile's own rights")
def test_password_and_notes_are_readable_by_this_account_only(shared: BundledServer) -> None:
    for name in ("password", "server.json", "lock"):
        status = (shared._folder / name).stat()
        assert (status.st_mode & 0o777, status.st_uid) == (0o600, os.geteuid())
    assert data_of(shared._folder).stat().st_mode & 0o777 == 0o700


def test_environment_of_the_caller_does_not_lead_the_server_astray(
    patient: BundledServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"PGPORT": "1", "PGDATA": "/nowhere", "PGOPTIONS": "-c x", "LC_ALL": "xx_YY"}.items():
        monkeypatch.setenv(name, value)
    patient.start()
    patient.stop()
    assert not patient.is_running()


STARTER = """
import pathlib, sys, psycopg
from app.services.outside.postgres import BundledServer
address = BundledServer(pathlib.Path(sys.argv[1]), durable=False).start()
with psycopg.connect(address.url()) as c:
    print(address.port, c.execute("select 40 + 2").fetchone()[0])
"""


def test_four_programs_starting_at_once_all_connect_to_one_server(make: Make, tmp_path: Path) -> None:
    make("crowd")
    command = [sys.executable, "-c", STARTER, str(tmp_path / "crowd")]
    crowd = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT) for _ in range(4)]
    answers = {program.communicate(timeout=60)[0] for program in crowd}
    assert [program.returncode for program in crowd] == [0, 0, 0, 0]
    assert len(answers) == 1 and answers.pop().endswith(" 42\n")


def test_killed_server_starts_again_and_keeps_its_rows(make: Make, tmp_path: Path) -> None:
    server = make(durable=True)
    address = server.start()
    do(address, "create table kept (n int)", "insert into kept select generate_series(1, 1000)")
    with psycopg.connect(address.url()):  # a connected client, so that a backend must leave first
        kill_postmaster(tmp_path / "server")
        assert not server.is_running()
        again = server.start()
    assert again == address
    assert ask(again, "select count(*) from kept") == "1000"


def test_long_query_of_a_killed_server_does_not_block_the_next_one(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = processes.clear_the_way
    monkeypatch.setattr(processes, "clear_the_way", lambda data: waits(data, patience=0.5))
    server = make()
    address = server.start()
    busy = psycopg.connect(address.url(), autocommit=True)
    with contextlib.closing(busy), psycopg.connect(address.url(), autocommit=True) as other:
        many = "generate_series(1, 9000000)"
        busy.pgconn.send_query(f"select sum(a * b) from {many} a, {many} b".encode())
        busy.pgconn.flush()
        looks = "select count(*) from pg_stat_activity where state = 'active' and pid <> pg_backend_pid()"
        assert becomes(lambda: other.execute(looks).fetchone() == (1,))
        kill_postmaster(tmp_path / "server")
        assert ask(server.start(), "select 1") == "1"


def test_pid_file_that_names_a_stranger_is_not_believed(
    patient: BundledServer, shared: BundledServer
) -> None:
    patient.start()
    data = data_of(patient._folder)
    lines = (data / "postmaster.pid").read_text("utf-8").splitlines()
    patient.stop()
    stranger = processes.postmaster(data_of(shared._folder))
    assert stranger is not None
    # As after a power cut, when the old number went to another program of the same account.
    (data / "postmaster.pid").write_text("\n".join([str(stranger.pid), *lines[1:]]) + "\n", "utf-8")
    assert not patient.is_running()
    assert ask(patient.start(), "select 1") == "1"
    assert shared.is_running()


def test_port_taken_by_another_program_is_given_up(patient: BundledServer) -> None:
    first = patient.start()
    patient.stop()
    with socket.create_server((first.host, first.port)):
        second = patient.start()
        assert second.port != first.port
        assert ask(second, "select 1") == "1"
    patient.stop()
    assert patient.start().port == second.port


def test_stop_ends_the_server_and_is_harmless_when_repeated(patient: BundledServer) -> None:
    first = patient.start()
    patient.stop()
    patient.stop()
    assert not patient.is_running()
    assert processes.postmaster(data_of(patient._folder)) is None
    begin = time.perf_counter()
    assert patient.start() == first
    assert time.perf_counter() - begin < 3  # 0.15 s on an idle machine


def test_stop_where_no_server_ever_was_makes_nothing(tmp_path: Path) -> None:
    server = BundledServer(tmp_path / "server")
    server.stop()
    server.remove()
    assert list(tmp_path.iterdir()) == []


def test_remove_leaves_nothing(make: Make, tmp_path: Path) -> None:
    server = make()
    server.start()
    data = data_of(tmp_path / "server")
    server.remove()
    server.remove()
    assert not data.exists() and list(tmp_path.iterdir()) == []
    if AS_ROOT:
        assert not data.parent.exists()


def test_remove_leaves_other_peoples_files(make: Make, tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    (tmp_path / "server" / "letter.txt").write_text("keep me", "utf-8")
    server = make()
    server.start()
    server.remove()
    assert [f.name for f in (tmp_path / "server").iterdir()] == ["letter.txt"]


def test_durable_cluster_stays_durable_whatever_is_asked_later(make: Make) -> None:
    make(durable=True).start()
    careless = make(durable=False)
    careless.stop()
    assert ask(careless.start(), "select current_setting('fsync')") == "on"


def test_throw_away_cluster_does_not_wait_for_the_disk(shared: BundledServer) -> None:
    for name in ("fsync", "synchronous_commit", "full_page_writes"):
        assert ask(shared.start(), f"select current_setting('{name}')") == "off"


def test_first_start_that_was_cut_short_is_done_again(patient: BundledServer) -> None:
    patient.start()
    patient.stop()
    data = data_of(patient._folder)
    data.rename(data.with_name("data.partial"))
    write_notes(patient._folder, Notes(data=data, durable=False))
    assert ask(patient.start(), "select 1") == "1"
    assert not data.with_name("data.partial").exists()


def test_server_that_cannot_start_says_so_and_logs_its_last_words(
    patient: BundledServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("app.services.outside.postgres.server._ATTEMPTS", 1)
    patient.start()
    patient.stop()
    heart = data_of(patient._folder) / "global" / "pg_control"
    heart.rename(heart.with_name("away"))
    with pytest.raises(ServerNotStarted, match="did not start"):
        patient.start()
    assert "pg_control" in caplog.text
    heart.with_name("away").rename(heart)
    assert ask(patient.start(), "select 1") == "1"


def test_data_of_another_version_are_not_touched(patient: BundledServer) -> None:
    patient.start()
    patient.stop()
    mark = data_of(patient._folder) / "PG_VERSION"
    mark.write_text("16\n", "ascii")
    with pytest.raises(ServerOfOtherVersion, match="to PostgreSQL 16, the installed server is PostgreSQL 18"):
        patient.start()
    mark.write_text("18\n", "ascii")
    assert ask(patient.start(), "select 1") == "1"


def test_lost_password_notes_or_data_are_said_not_made_anew(patient: BundledServer) -> None:
    patient.start()
    folder = patient._folder
    password, notes = (folder / "password").read_text("ascii"), (folder / "server.json").read_text("utf-8")
    patient.stop()
    (folder / "password").unlink()
    with pytest.raises(ServerNotPrepared, match="password is gone"):
        patient.start()
    (folder / "server.json").write_text("{", "utf-8")
    with pytest.raises(ServerNotPrepared, match="damaged"):
        patient.start()
    (folder / "password").write_text(password, "ascii")
    (folder / "server.json").write_text(notes, "utf-8")
    data = data_of(folder)
    data.rename(data.with_name("elsewhere"))
    with pytest.raises(ServerNotPrepared, match="its data are gone"):
        patient.start()
    data.with_name("elsewhere").rename(data)
    assert ask(patient.start(), "select 1") == "1"


def test_missing_programs_are_named(tmp_path: Path) -> None:
    with pytest.raises(ServerMissing, match="nothing found in"):
        BundledServer(tmp_path / "server", binaries=tmp_path).start()
    assert read_notes(tmp_path / "server") is None


def test_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(ServerNotPrepared, match="could not be prepared"):
        BundledServer(tmp_path / "file" / "server").start()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are a matter of POSIX")
def test_permissions_of_folders_around_are_not_changed(make: Make, tmp_path: Path) -> None:
    inner = tmp_path / "private" / "deeper"
    inner.mkdir(parents=True)
    inner.parent.chmod(0o700)
    inner.chmod(0o750)
    around = [inner, *inner.parents, Path("/var/lib"), Path(sys.executable).parent, CHECKOUT]
    before = [(f, f.stat().st_mode, f.stat().st_uid, f.stat().st_gid) for f in around]
    make("private/deeper/server").start()
    assert before == [(f, f.stat().st_mode, f.stat().st_uid, f.stat().st_gid) for f in around]


@only_root
def test_as_root_the_server_runs_under_an_account_of_its_own(shared: BundledServer) -> None:
    data = data_of(shared._folder)
    process = processes.postmaster(data)
    assert process is not None and process.username() == "nezabudka"
    assert process.gids().real != 0 and data.stat().st_uid == process.uids().real
    assert data.parent.parent == accounts.PLACE / "servers"


@pytest.fixture
def other_place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place for root's servers that every account can enter, instead of the real one."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o711)
        monkeypatch.setattr(accounts, "PLACE", Path(name) / "place")
        yield Path(name) / "place"


@only_root
def test_programs_out_of_reach_are_copied_once(make: Make, tmp_path: Path, other_place: Path) -> None:
    real = programs.bundled_programs().parent
    tmp_path.chmod(0o700)
    hidden = tmp_path / real.parent.name / real.name
    shutil.copytree(real, hidden, ignore=shutil.ignore_patterns("*.a", "include"))
    libraries = real.parent.with_name(f"{real.parent.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, tmp_path / libraries.name)
    for name in ("one", "two"):
        server = make(name, binaries=hidden / "bin")
        assert ask(server.start(), "select 1") == "1"
        server.remove()
    assert len(list((other_place / "binaries").iterdir())) == 1
    assert list((other_place / "servers").iterdir()) == []


@only_root
def test_throw_away_cluster_of_a_vanished_folder_is_swept_and_a_durable_one_is_not(
    tmp_path: Path, other_place: Path
) -> None:
    gone, kept = tmp_path / "gone", tmp_path / "kept"
    for folder, durable in ((gone, False), (kept, True)):
        data = accounts.new_data_folder(folder, durable=durable)
        (data / "base").mkdir(parents=True)
    accounts.new_data_folder(tmp_path, durable=False)
    left = [place.name for place in (other_place / "servers").iterdir() if (place / "data").exists()]
    assert len(left) == 1 and len(list((other_place / "servers").iterdir())) == 2


ORDINARY = """
import encodings.ascii, os, pathlib, sys, psycopg, filelock
from app.services.outside.postgres import BundledServer
folder, binaries = map(pathlib.Path, sys.argv[1:3])
os.setgroups([]); os.setgid(65534); os.setuid(65534)
server = BundledServer(folder, binaries=binaries, durable=False)
with psycopg.connect(server.start().url()) as c:
    print(c.execute("select 40 + 2").fetchone()[0])
if sys.argv[3] == "stop":
    server.stop()
"""


@only_root
def test_ordinary_user_has_everything_in_the_own_folder(tmp_path: Path) -> None:
    with ordinary_home() as home:
        done = run_as_ordinary(home / "server", "stop")
        assert done.stdout == "42\n", done.stderr
        assert {f.name for f in (home / "server").iterdir()} == {"data", "server.json", "password", "lock"}
        assert {f.stat().st_uid for f in (home / "server").iterdir()} == {65534}


@only_root
def test_root_helping_with_a_persons_server_does_not_take_it_over(tmp_path: Path) -> None:
    with ordinary_home() as home:
        assert run_as_ordinary(home / "server", "stop").returncode == 0
        server = BundledServer(home / "server", binaries=reachable())
        assert ask(server.start(), "select 1") == "1"
        server.stop()
        again = run_as_ordinary(home / "server", "run")
        assert again.stdout == "42\n", again.stderr
        server.remove()
        assert list(home.iterdir()) == []


@contextlib.contextmanager
def ordinary_home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        os.chown(name, 65534, 65534)
        yield Path(name)


def reachable() -> Path:
    return programs.programs_for(accounts.Account("nobody", 65534, 65534), None).folder


def run_as_ordinary(folder: Path, then: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", ORDINARY, str(folder), str(reachable()), then]
    return subprocess.run(command, capture_output=True, text=True, cwd=CHECKOUT, timeout=60, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there")
def test_interrupt_at_the_terminal_does_not_reach_the_server(shared: BundledServer) -> None:
    process = processes.postmaster(data_of(shared._folder))
    assert process is not None
    assert os.getsid(process.pid) != os.getsid(0)
