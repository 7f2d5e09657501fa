"""A server that is stopped or killed in the middle of the day, and started again."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.outside.postgres import BundledServer
from app.services.outside.postgres.notes import read_notes
from app.services.outside.postgres.processes import postmaster
from tests.office import Office
from tests.seats import Jot, States, desk_at, jot, jotted

pytestmark = pytest.mark.database


@pytest.mark.parametrize("how", ["stop", "kill"])
def test_a_day_with_a_lost_server_loses_nothing(tmp_path: Path, how: str) -> None:
    server = BundledServer(tmp_path / "server")  # durable: what it has confirmed must be there after kill -9
    try:
        office = Office.on(server.start().url("postgres"))
        desk = desk_at(office.url, tmp_path / "anna.db", pause=0.2, door=True)
        states = States(desk)
        desk.start()
        assert desk.submit(jot, Jot("before")).status == "saved"
        if how == "stop":
            server.stop()
        else:
            notes = read_notes(tmp_path / "server")
            process = postmaster(notes.data)
            process.kill()
            process.wait(20)
        keys = [f"meanwhile {n}" for n in range(5)]
        assert [desk.submit(jot, Jot(key)).status for key in keys] == ["kept"] * 5
        assert states.wait(lambda state: not state.online).unsent == 5
        server.start()
        states.wait(lambda state: state.online and state.unsent == 0, seconds=60)
        assert jotted(office) == ["before", *keys]
        assert desk.submit(jot, Jot("after")).status == "saved"
        desk.close()
        office.close()
    finally:
        server.remove()
