"""The commands of the program, each as somebody at a terminal meets it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from app.__main__ import main
from app.services.bundled import people_url
from app.services.outside.postgres import BundledServer
from tests.bases import spare_base
from tests.office import Office
from tests.robots import ROOT, command, environment

database = pytest.mark.database
ADMIN = "Long enough 1"


@pytest.fixture
def base(office_server: Office) -> Iterator[str]:
    """The superuser's URL of a base that nobody has prepared yet."""
    with spare_base(office_server, "nezabudka_commands") as url:
        yield url


def seen(url: str, login: str, password: str, sql: str) -> list[tuple]:
    with psycopg.connect(people_url(url), user=login, password=password) as connection:
        return connection.execute(sql).fetchall()


def say(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


@database
def test_a_server_is_prepared_and_its_administrator_can_sign_in(
    base: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEZABUDKA_ADMIN_PASSWORD", ADMIN)
    code, out, _ = say(
        capsys, "server", "init", "--superuser", base, "--admin", "director", "--admin-name", "Ada"
    )
    assert code == 0
    assert "The administrator is made: director" in out
    assert "password" not in out.replace("has a new password", "")
    assert seen(base, "director", ADMIN, "select name, level from crm.staff") == [("Ada", "admin")]


@database
def test_preparing_twice_keeps_the_password_unless_told_otherwise(
    base: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    init = ("server", "init", "--superuser", base, "--admin", "director")
    monkeypatch.setenv("NEZABUDKA_ADMIN_PASSWORD", ADMIN)
    assert say(capsys, *init)[0] == 0
    monkeypatch.setenv("NEZABUDKA_ADMIN_PASSWORD", "Another 2")
    assert say(capsys, *init)[0] == 0
    assert seen(base, "director", ADMIN, "select crm.my_level()") == [("admin",)]
    assert say(capsys, *init, "--new-password")[0] == 0
    assert seen(base, "director", "Another 2", "select crm.my_level()") == [("admin",)]


@database
def test_without_a_terminal_the_password_must_be_in_the_variable(base: str, tmp_path: Path) -> None:
    done = command("server", "init", "--superuser", base, "--admin", "director", home=tmp_path)
    assert (done.returncode, done.stderr) == (1, "No password was given: set NEZABUDKA_ADMIN_PASSWORD\n")


@database
def test_the_demo_on_a_teams_server_gets_passwords_of_its_own(
    base: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = say(capsys, "demo", "--superuser", base)
    assert code == 0
    passwords = dict(re.findall(r"^(\w+) +(\S+) +(?:admin|lead|manager)", out, re.MULTILINE))
    assert (len(passwords), len(set(passwords.values()))) == (12, 12)
    assert seen(base, "vetrova", passwords["vetrova"], "select count(*) > 100 from crm.client") == [(True,)]
    code, out, _ = say(capsys, "demo", "--superuser", base)
    assert code == 0
    assert passwords["vetrova"] not in out


@database
def test_the_demo_is_not_put_into_a_base_with_real_data(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    office.client()
    told = say(capsys, "demo", "--superuser", office.superuser_url)
    assert told == (1, "", "This base holds real data, so the demo is not put into it\n")
    assert office.rows("select count(*) from crm.client") == [(1,)]


@pytest.mark.journey
def test_the_bundled_server_is_meant_when_no_other_is_named(tmp_path: Path) -> None:
    home = tmp_path / "home"
    try:
        assert command("server", "status", home=home).returncode == 3
        made = command("server", "init", "--admin", "director", home=home, NEZABUDKA_ADMIN_PASSWORD=ADMIN)
        assert (made.returncode, made.stderr) == (0, "")
        assert "127.0.0.1" in command("server", "status", home=home).stdout
        told = command(
            "robot", "--login", "director", home=home, said='{"do": "me"}\n', NEZABUDKA_PASSWORD=ADMIN
        )
        assert (told.returncode, '"level": "admin"' in told.stdout) == (0, True), told
        assert command("server", "stop", home=home).returncode == 0
        assert command("server", "status", home=home).returncode == 3
    finally:
        BundledServer(home / "server").remove()


def test_what_cannot_be_done_is_one_sentence_and_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEZABUDKA_PASSWORD", "x")
    code, out, err = say(capsys, "robot", "--server", "postgresql://127.0.0.1:1/none", "--login", "anna")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "does not answer" in err


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("server", "init"),
        ("import", "--login", "anna"),
        ("import", "list.csv", "--revert", "1", "--login", "anna"),
        ("import", "list.csv", "--login", "anna", "--owner", "anna", "--pool", "North"),
        ("import", "list.csv", "--login", "anna", "--policy", "erase"),
        ("tour",),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = say(capsys, *words)
    assert code == 2
    assert "usage:" in err


def test_a_fault_of_the_program_is_a_sentence_and_a_traceback_in_the_log(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_args: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("app.commands.line._server_status", broken)
    code, out, err = say(capsys, "server", "status")
    assert (code, out, err.count("\n")) == (70, "", 1)
    assert "ZeroDivisionError" in caplog.text


def test_ctrl_c_is_quiet(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_args: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.commands.line._server_status", interrupted)
    assert say(capsys, "server", "status") == (130, "", "")


def test_the_version_is_told_without_loading_windows_or_database(tmp_path: Path) -> None:
    said = "import sys\nfrom app.__main__ import main\nmain(['--version'])\nmain(['robot', '--help'])\n"
    said += "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'sqlalchemy', 'psycopg', 'alembic'}))"
    script = tmp_path / "look.py"
    script.write_text(said, "utf-8")
    around = environment(tmp_path, PYTHONPATH=str(ROOT))
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, encoding="utf-8", cwd=ROOT, env=around, check=True
    )
    assert done.stdout.startswith("nezabudka ")
    assert done.stdout.endswith("[]\n")
