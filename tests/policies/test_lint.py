"""The catalogue rules: no error, and every warning is on the list of docs/security.md with its reason."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from app import config
from app.services import setup
from app.services.outside.postgres import BundledServer
from tests.office import PASSWORD, Office

pytestmark = pytest.mark.database

LINT = Path(__file__).with_name("rls_lint.sql")
SECURITY = config.alembic_folder().parent / "docs" / "security.md"
# A throw-away cluster of the tests saves without syncing; a durable one is tried in a test of its own.
THROW_AWAY = {"fsync=off", "full_page_writes=off", "synchronous_commit=off"}
_LEVELS = {
    "anna": "manager",
    "boris": "manager",
    "clara": "manager",
    "leo": "lead",
    "lena": "lead",
    "boss": "admin",
}


def findings(office: Office) -> list[tuple[Any, ...]]:
    """(level, number of the rule, what), people named by their level."""
    with office.superuser() as connection:
        found = connection.execute(LINT.read_text("utf-8").encode()).fetchall()
    return [(level, rule[:2], _plain(what)) for level, rule, what in found]


def _plain(what: str) -> str:
    login, _, rest = what.partition(" ")
    what = f"{_LEVELS[login]} {rest}" if login in _LEVELS else what
    return re.sub(r"^(crm\.)+", "", what)


def listed() -> set[tuple[str, str]]:
    """(rule, what) of the table of warnings in docs/security.md."""
    table = SECURITY.read_text("utf-8").split("<!-- warnings -->")[1].split("<!-- end -->")[0]
    rows = re.findall(r"^\| (\d\d) \| (.+?) \| (.+?) \|$", table, re.MULTILINE)
    assert all(reason.strip() for _rule, _what, reason in rows)
    return {(rule, name.strip("` ")) for rule, what, _reason in rows for name in what.split(", `")}


def test_no_rule_of_the_catalogue_is_broken(office: Office) -> None:
    errors = [row for row in findings(office) if row[0] == "E" and row[2] not in THROW_AWAY]
    assert errors == []


def test_every_warning_is_written_down_with_its_reason_and_no_other(office: Office) -> None:
    assert {(rule, what) for level, rule, what in findings(office) if level == "W"} == listed()


def test_a_durable_server_breaks_no_rule_at_all(tmp_path: Path) -> None:
    binaries = os.environ.get("NEZABUDKA_TEST_BINARIES")
    server = BundledServer(tmp_path / "durable", binaries=Path(binaries) if binaries else None)
    try:
        office = Office(setup.prepare_server(server.start().url("nezabudka_lint")))
        with office.superuser() as connection:
            group = connection.execute(
                "insert into crm.sales_group (name) values ('G') returning id"
            ).fetchone()[0]
        for login, level in (("anna", "manager"), ("leo", "lead"), ("boss", "admin")):
            setup.make_person(
                office.superuser_url, login=login, password=PASSWORD, name=login, level=level, group_id=group
            )
        assert [row for row in findings(office) if row[0] == "E"] == []
        office.close()
    finally:
        server.remove()


def test_each_function_that_looks_past_row_security_says_why(office: Office) -> None:
    text = SECURITY.read_text("utf-8")
    files = "".join(file.read_text("utf-8") for file in (config.alembic_folder() / "sql").rglob("*.sql"))
    for (name,) in office.rows(
        "select p.proname from pg_proc p where p.pronamespace = 'crm'::regnamespace and p.prosecdef"
    ):
        assert f"`{name}`" in text, name
        assert f"function crm.{name}(" in files, name
