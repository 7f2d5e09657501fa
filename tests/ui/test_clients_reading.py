"""What the list asks while somebody types: first rows for each key, the order of all only for what stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any, cast
from uuid import uuid4

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.services.client_lists import ClientQuery, Outline
from app.ui.clients.reading import FIRST, Arrived, Reading
from app.ui.desk_tasks import DeskTasks

FULL = tuple(SimpleNamespace(id=uuid4()) for _ in range(FIRST))


class Held:
    """Questions that are answered when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ClientQuery]] = []
        self._open: dict[str, Callable[[Any], object]] = {}

    def read(self, _fn: object, query: ClientQuery, *_more: object, latest: str, **kw: Any) -> None:
        self.asked.append((latest, query))
        self._open[latest] = kw["done"]

    def waits(self, latest: str) -> bool:
        return latest in self._open

    def answer(self, latest: str, answer: object) -> None:
        self._open.pop(latest)(answer)

    def orders(self) -> list[str]:
        return [query.search for latest, query in self.asked if latest == "clients.outline"]


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def reading(held: Held, qapp: QObject) -> Iterator[Reading]:
    owner = QObject()
    yield Reading(cast(DeskTasks, held), owner)
    shiboken6.delete(owner)


def found(reading: Reading, held: Held, search: str) -> None:
    """The first page of this search is there, and there is more behind it."""
    reading.ask(ClientQuery(search=search))
    held.answer("clients.first", FULL)


def test_order_of_all_is_asked_only_for_the_search_that_stays(
    reading: Reading, held: Held, qtbot: QtBot
) -> None:
    for typed in ("ve", "vec", "vect"):
        found(reading, held, typed)
        assert reading.waits()
    qtbot.waitUntil(lambda: held.orders() != [])
    assert held.orders() == ["vect"]


def test_only_one_order_is_on_its_way_however_long_it_takes(
    reading: Reading, held: Held, qtbot: QtBot
) -> None:
    arrived: list[Arrived] = []
    reading.arrived.connect(arrived.append)
    found(reading, held, "ve")
    qtbot.waitUntil(lambda: held.orders() == ["ve"])
    found(reading, held, "vec")
    rest = reading.findChild(QTimer)
    assert rest is not None
    for _ in range(2):
        with qtbot.waitSignal(rest.timeout):
            pass
    assert held.orders() == ["ve"]
    held.answer("clients.outline", Outline())
    qtbot.waitUntil(lambda: held.orders() == ["ve", "vec"])
    held.answer("clients.outline", Outline())
    # The late answer about the list of before is shown to nobody.
    assert [one.query.search for one in arrived] == ["ve", "vec", "vec"]


def test_short_list_needs_no_order(reading: Reading, held: Held) -> None:
    reading.ask(ClientQuery(search="vector"))
    held.answer("clients.first", FULL[:3])
    assert not reading.waits()


def test_same_list_is_asked_for_its_order_at_once(reading: Reading, held: Held) -> None:
    reading.ask(ClientQuery(search="vector"))
    held.answer("clients.first", FULL[:3])
    reading.ask(ClientQuery(search="vector"))
    assert held.orders() == ["vector"]
