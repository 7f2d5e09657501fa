"""A real, migrated PostgreSQL for all tests, entered as real people; quiet is green.

By default the bundled server runs in a throw-away folder, one per worker. NEZABUDKA_TEST_BINARIES names the
binaries of another version; NEZABUDKA_TEST_SERVER is the superuser URL of a running server (then use -n0).
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "tests.fakes.keyrings.Memory")

from tests.office import Office, throw_away_office
from tests.seats import eventually


def pytest_configure() -> None:
    """A run that is told to end, as by `timeout`, ends like one that is interrupted: its servers go with it."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Journal and preferences of a test are its own."""
    monkeypatch.setenv("NEZABUDKA_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def no_thread_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test has started ends with it; lines to a base that is kept for a whole module, before they are waited for."""
    kept = request.getfixturevalue("office_server") if "office_server" in request.fixturenames else None
    before = set(threading.enumerate())
    yield
    if kept is not None:
        kept.close()
    # Qt's own workers show up as dummies and live as long as their pool.
    started = [one for one in threading.enumerate() if one not in before and one.name[:6] != "Dummy-"]
    for one in started:
        one.join(5)
    assert [one.name for one in started if one.is_alive()] == []


@pytest.fixture(scope="session")
def office_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A prepared base with the people of tests.office; slow to make, so shared and cleaned between tests."""
    given = os.environ.get("NEZABUDKA_TEST_SERVER")
    with (
        contextlib.closing(Office.on(given))
        if given
        else throw_away_office(tmp_path_factory.mktemp("server")) as made
    ):
        yield made


@pytest.fixture
def office(office_server: Office) -> Iterator[Office]:
    """The office as it is on the first morning: people, dictionaries, no clients."""
    office_server.clean()
    before = office_server.connections()
    yield office_server
    office_server.close()
    assert eventually(lambda: office_server.connections() <= before), "a connection is left"
    office_server.close()
