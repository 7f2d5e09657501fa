"""Hostile lists through the whole command: rows loaded, or one sentence. Opt-in: NEZABUDKA_BADFILES names their folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.office import PASSWORD, Office

FOLDER = os.environ.get("NEZABUDKA_BADFILES")
FILES = sorted(Path(FOLDER).iterdir()) if FOLDER else []
COUNTS = ("new", "updated", "duplicates_in_file", "known", "no_contact_data", "bad")

pytestmark = [
    pytest.mark.database,
    pytest.mark.skipif(not FOLDER, reason="NEZABUDKA_BADFILES is not set"),
]


@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_a_hostile_list_ends_in_rows_or_in_one_sentence(office: Office, file: Path) -> None:
    line = [
        sys.executable,
        "-m",
        "app",
        "import",
        str(file),
        "--server",
        office.url,
        "--login",
        "boss",
        "--json",
    ]
    begin = time.monotonic()
    done = subprocess.run(
        [*line, "--country", "RU"],
        env={**os.environ, "NEZABUDKA_PASSWORD": PASSWORD},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    took = time.monotonic() - begin
    said = done.stderr.strip().splitlines()
    print(f"{file.name:35} {done.returncode} {took:5.1f} s {done.stdout.strip()[:150]}{' '.join(said)[:150]}")
    assert "Traceback" not in done.stderr
    assert took < 75
    if done.returncode == 0:
        report = json.loads(done.stdout)
        assert sum(report[name] for name in COUNTS) == report["rows"]
        assert office.rows("select count(*) from crm.client") == [(report["new"],)]
    else:
        assert (done.returncode, len(said)) == (1, 1)
        assert office.rows("select count(*) from crm.client") == [(0,)]
