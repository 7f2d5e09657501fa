"""`nezabudka import` as it is typed: counts as JSON, a short report, one sentence when it cannot be."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

import pytest

from app.__main__ import main
from tests.office import PASSWORD, Office

pytestmark = pytest.mark.database

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "prospects.csv"
COUNTS = ("new", "updated", "duplicates_in_file", "known", "no_contact_data", "bad")


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEZABUDKA_PASSWORD", PASSWORD)


def told(office: Office, *words: str, login: str = "boss") -> int:
    return main(["import", *words, "--server", office.url, "--login", login])


def test_a_list_is_loaded_reported_and_taken_back(
    office: Office, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    mend = tmp_path / "mend.xlsx"
    assert told(office, str(SAMPLE), "--owner", "anna", "--json", "--fix-file", str(mend)) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["rows"] == sum(report[name] for name in COUNTS) == 48
    assert report["same_file"] is None
    assert office.rows("select count(*) from crm.client where owner_id = %s", office.staff["anna"]) == [
        (report["new"],)
    ]
    assert mend.exists()

    assert told(office, str(SAMPLE)) == 0
    said = capsys.readouterr().out
    assert "      0  new\n" in said
    assert "Anton Boss loaded the same file on" in said

    assert told(office, "--revert", report["import_id"], "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "removed": report["new"],
        "restored": 0,
        "kept": 0,
        "import_id": report["import_id"],
    }
    assert office.rows("select count(*) from crm.client") == [(0,)]


def test_a_dry_run_counts_and_writes_nothing(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(office, str(SAMPLE), "--dry-run", "--json", "--pool", "south") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["import_id"], report["new"] > 40) == (None, True)
    assert office.rows("select count(*) from crm.client") == [(0,)]


@pytest.mark.parametrize(
    ("words", "login", "sentence"),
    [
        ([str(SAMPLE)], "anna", "Lists are loaded by administrators and by leads who were given the right"),
        ([str(SAMPLE)], "leo", "Lists are loaded by administrators and by leads who were given the right"),
        ([str(SAMPLE), "--owner", "nobody"], "boss", "Nobody who works here has the login “nobody”"),
        ([str(SAMPLE), "--pool", "West"], "boss", "There is no group “West”"),
        (["--revert", "12"], "boss", "“12” is not the id of an import"),
        (
            ["--revert", str(uuid.UUID(int=1))],
            "boss",
            "There is no such import, or it was taken back already",
        ),
        (
            ["/nowhere.csv"],
            "boss",
            "The file cannot be opened: it is not there, or this account may not read it",
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    office: Office, capsys: pytest.CaptureFixture[str], words: list[str], login: str, sentence: str
) -> None:
    assert told(office, *words, login=login) == 1
    assert capsys.readouterr().err.strip() == sentence
    assert office.rows("select count(*) from crm.client") == [(0,)]
