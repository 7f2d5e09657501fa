"""What is installed is what was looked at: the locks are whole, hashed, and bound to nobody's network."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from tests.house.tree import ROOT

LOCKS = ["requirements.lock", "requirements-dev.lock"]
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)")


def lock_text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pins(name: str) -> set[tuple[str, str]]:
    """Every library and version that a lock names; one library may have a version per Python."""
    return {(m["name"], m["version"]) for line in lock_text(name).splitlines() if (m := PIN.match(line))}


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_address(lock: str) -> None:
    text = lock_text(lock)
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_has_a_hash_for_every_library(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", lock_text(lock).strip())
    assert entries
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_tools_for_tests_come_on_top_of_what_the_program_runs_with() -> None:
    assert pins("requirements.lock") - pins("requirements-dev.lock") == set()


def test_locks_know_every_library_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for lock, wanted in [
        ("requirements.lock", project["dependencies"] + project["optional-dependencies"]["build"]),
        ("requirements-dev.lock", project["dependencies"] + project["optional-dependencies"]["dev"]),
    ]:
        names = {re.split(r"[\[<>=~; ]", item)[0].lower() for item in wanted} - {"nezabudka"}
        assert names - {name for name, _ in pins(lock)} == set()


def test_none_survives_twenty_thousand_empty_answers_of_qt() -> None:
    """PySide6 6.12.0 loses a reference to None each time on Python 3.11 and aborts (docs/decisions/0002)."""
    program = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "assert all(thing.property('missing') is None for _ in range(20_000))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
