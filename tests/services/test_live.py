"""Changes by others arrive; after a broken line everything is asked anew."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from queue import Queue

import pytest
from psycopg.conninfo import conninfo_to_dict

from app.services import live
from app.services.live import EVERYTHING, Change, Listener
from tests.fakes.proxies import Proxy
from tests.office import Office

pytestmark = pytest.mark.database

Heard = Queue[Change]


@pytest.fixture
def heard() -> Heard:
    return Queue()


@pytest.fixture
def listener(office: Office, heard: Heard) -> Iterator[Listener]:
    made = Listener(office.database("anna").conninfo, heard.put)
    made.start()
    assert heard.get(timeout=20) == EVERYTHING
    yield made
    assert made.stop()


def notify(office: Office, *payloads: str) -> None:
    with office.superuser() as root, root.transaction():
        for payload in payloads:
            root.execute("select pg_notify('nezabudka', %s)", (payload,))


@pytest.mark.usefixtures("listener")
def test_another_persons_change_is_heard(office: Office, heard: Heard) -> None:
    client = office.client()
    assert heard.get(timeout=20) == Change("client", client)


@pytest.mark.usefixtures("listener")
def test_a_burst_is_told_once(office: Office, heard: Heard) -> None:
    one, other = uuid.uuid4(), uuid.uuid4()
    notify(office, *[f"activity {one}", f"client {one}", f"activity {other}"] * 30, "end *")
    changes = [heard.get(timeout=20) for _ in range(4)]
    assert changes == [
        Change("activity", one),
        Change("client", one),
        Change("activity", other),
        Change("end"),
    ]


@pytest.mark.usefixtures("listener")
def test_very_many_clients_are_told_as_a_whole(office: Office, heard: Heard) -> None:
    notify(office, *(f"activity {uuid.uuid4()}" for _ in range(200)), "end *")
    changes = [heard.get(timeout=20)]
    while changes[-1] != Change("end"):
        changes.append(heard.get(timeout=20))
    assert changes[0] == Change("activity")
    assert len(changes) < 2 * live.MOST_CLIENTS


@pytest.mark.usefixtures("listener")
def test_what_is_not_ours_is_not_read(office: Office, heard: Heard) -> None:
    notify(office, "", "client", "client nonsense", "; drop table", "real *")
    assert heard.get(timeout=20) == Change("real")


@pytest.mark.usefixtures("listener")
def test_after_the_server_ended_the_session_everything_is_asked_anew(office: Office, heard: Heard) -> None:
    office.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna'")
    assert heard.get(timeout=20) == EVERYTHING
    notify(office, "still *")
    assert heard.get(timeout=20) == Change("still")


def test_a_line_that_fell_silent_is_noticed(
    office: Office, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "PING_SECONDS", 0.5)
    parts = conninfo_to_dict(office.database("anna").conninfo)
    line = Proxy(str(parts["host"]), int(str(parts["port"])))
    listener = Listener(f"{office.database('anna').conninfo} port={line.port}", heard.put, ping_limit=0.5)
    listener.start()
    assert heard.get(timeout=20) == EVERYTHING
    line.freeze()
    begin = time.monotonic()
    eventually_down(listener, line)
    line.thaw()
    assert heard.get(timeout=20) == EVERYTHING
    assert time.monotonic() - begin < 15
    assert listener.stop()
    line.close()


def eventually_down(listener: Listener, line: Proxy) -> None:
    """Waits until the listener has given the silent line up and asks for a new one."""
    from tests.seats import eventually

    before = line.taken
    eventually(lambda: line.taken > before)
    assert not listener._stop.is_set()


def test_a_line_that_cannot_be_had_again_is_told_once(office: Office, heard: Heard) -> None:
    lost: Queue[bool] = Queue()
    listener = Listener(office.database("anna").conninfo, heard.put, lost=lambda: lost.put(True))
    listener.start()
    assert heard.get(timeout=20) == EVERYTHING
    office.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna'")
    assert heard.get(timeout=20) == EVERYTHING  # had again at once: nothing to tell
    assert lost.empty()
    with office.superuser() as root:
        root.execute("alter role anna nologin")
        root.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna'")
        assert lost.get(timeout=20)
        root.execute("alter role anna login")
    assert heard.get(timeout=20) == EVERYTHING
    assert lost.empty()
    assert listener.stop()


def test_it_stops_at_once_even_while_nobody_answers(office: Office, heard: Heard) -> None:
    listener = Listener("host=127.0.0.1 port=1 connect_timeout=2", heard.put)
    listener.start()
    begin = time.monotonic()
    assert listener.stop()
    assert time.monotonic() - begin < 4
    assert heard.empty()
