"""docs/automation.md tells the truth: every command is there with its fields, and every example is run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from psycopg.types.json import Jsonb

from app.commands.robot.seat import Seat
from app.commands.robot.session import respond
from app.commands.robot.table import COMMANDS, fields_of
from tests.office import PASSWORD, Office

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "automation.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))
EXAMPLES = [
    tuple(json.loads(line) for line in pair)
    for block in re.findall(r"^```json\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    for pair in zip(block.splitlines()[::2], block.splitlines()[1::2], strict=True)
]


def test_every_command_has_its_section_and_an_example() -> None:
    assert set(SECTIONS) == set(COMMANDS)
    for name, section in SECTIONS.items():
        assert f'"do": "{name}"' in section


def test_every_section_names_exactly_the_fields_of_its_command() -> None:
    for name, command in COMMANDS.items():
        told = re.search(r"^Fields: (.*)\.$", SECTIONS[name], re.MULTILINE)
        fields = [
            f"`{field}` {kind.rstrip('*')}{' (required)' if kind.endswith('*') else ''}"
            for field, kind in fields_of(command.form).items()
        ]
        assert (told[1].split(", ") if told else []) == fields, name


@pytest.fixture
def known(office: Office, tmp_path: Path) -> dict[str, str]:
    """What the placeholders of the page stand for, before its first example."""
    client = office.client(name="Vector Logistics")
    office.person(client, "Olha Kovalenko")
    other = office.client(name="Ritm Trade", phone="+380445551100")
    late = office.activity(other, kind="offer", due_in=timedelta(hours=-26))
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.script (id, name, language, steps) values (gen_random_uuid(), 'First call', 'en', %s)",
            (Jsonb([{"title": "Greeting", "text": "Good morning, {first_name|colleague}"}]),),
        )
    prospects = tmp_path / "prospects.csv"
    prospects.write_text(
        "Firm;Phone;City\nLuna;044 555 77 01;Київ\nMira;044 555 77 02;Київ\nNova;;Київ\n", "utf-8"
    )
    return {
        "<list>": str(prospects),
        "<file>": str(tmp_path / "clients.csv"),
        "<server>": office.url,
        "<password>": PASSWORD,
        "<client>": str(client),
        "<late>": str(late),
    }


@pytest.fixture
def seat() -> Iterator[Seat]:
    seat = Seat()
    yield seat
    seat.leave()


@pytest.mark.database
@pytest.mark.journey
def test_every_example_of_the_page_is_answered_as_it_says(seat: Seat, known: dict[str, str]) -> None:
    for request, promised in EXAMPLES:
        line = json.dumps(said(request, known)).encode()
        answer = json.loads(json.dumps(respond(seat, line)))
        assert answer["ok"], (request, answer)
        match(answer, promised, known, place=f"{request['do']} {request['id']}")


def said(value: Any, known: dict[str, str]) -> Any:
    """The value with placeholders replaced by what they stand for."""
    if isinstance(value, dict):
        return {name: said(item, known) for name, item in value.items()}
    if isinstance(value, list):
        return [said(item, known) for item in value]
    return known[value] if isinstance(value, str) and value.startswith("<") else value


def match(real: Any, promised: Any, known: dict[str, str], *, place: str) -> None:
    """Whatever the page shows is in the answer; a new placeholder learns what it stands for."""
    if isinstance(promised, dict):
        assert isinstance(real, dict), (place, real)
        for name, item in promised.items():
            assert name in real, (place, name, real)
            match(real[name], item, known, place=f"{place}.{name}")
    elif isinstance(promised, list):
        assert len(real) >= len(promised), (place, real)
        for index, item in enumerate(promised):
            match(real[index], item, known, place=f"{place}[{index}]")
    elif isinstance(promised, str) and promised.startswith("<"):
        assert known.setdefault(promised, real) == real, (place, real)
    else:
        assert real == promised, (place, real)
