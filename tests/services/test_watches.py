"""The watchdog looks after every piece of work with one thread, which ends when there is nothing to watch."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from app.services.watches import Watches
from tests.seats import eventually


@pytest.fixture
def watches() -> Iterator[Watches]:
    made = Watches()
    yield made
    made.close()


def watching() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == "watch"]


def test_one_thread_watches_all_and_ends_with_them(watches: Watches) -> None:
    for _ in range(50):
        with watches.watch(30), watches.watch(30):
            assert len(watching()) == 1
    watches.close()
    assert eventually(lambda: watching() == [])


def test_the_one_whose_time_is_up_first_expires_first(watches: Watches) -> None:
    with watches.watch(60) as long, watches.watch(0.05) as short:
        assert eventually(lambda: short.expired)
        assert not long.expired


def test_what_ended_in_time_does_not_expire_afterwards(watches: Watches) -> None:
    with watches.watch(0.05) as ended:
        pass
    with watches.watch(0.1) as later:
        assert eventually(lambda: later.expired)
    assert not ended.expired


def test_work_begun_after_the_close_is_watched_too(watches: Watches) -> None:
    watches.close()
    with watches.watch(0.05) as late:
        assert eventually(lambda: late.expired)
    assert eventually(lambda: watching() == [])
