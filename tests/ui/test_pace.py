"""Many changes are few questions, never two at once, and the last change is always asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.pace import Pace


class Reader(QObject):
    """Counts what it is asked; `waits` is whether its answer is on its way."""

    def __init__(self) -> None:
        super().__init__()
        self.reads, self.looks, self.waits = 0, 0, False
        self.pace = Pace(self.read, self.waited, self, settle=20)

    def read(self) -> None:
        self.reads += 1

    def waited(self) -> bool:
        self.looks += 1
        return self.waits


@pytest.fixture
def reader(qapp) -> Reader:
    return Reader()


def test_the_first_change_is_read_at_once_and_many_after_it_once_more(qtbot: QtBot, reader: Reader) -> None:
    reader.pace.want()
    qtbot.waitUntil(lambda: reader.reads == 1)
    for _ in range(100):
        reader.pace.want()
    qtbot.waitUntil(lambda: reader.reads == 2)
    assert not reader.pace.isActive()


def test_while_an_answer_is_on_its_way_nothing_is_asked_and_then_once(qtbot: QtBot, reader: Reader) -> None:
    reader.waits = True
    for _ in range(10):
        reader.pace.want()
    qtbot.waitUntil(lambda: reader.looks >= 3)
    assert reader.reads == 0
    assert reader.pace.isActive()
    reader.waits = False
    qtbot.waitUntil(lambda: reader.reads == 1)
    assert not reader.pace.isActive()
