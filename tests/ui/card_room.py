"""One person before the card of a client, with a real base behind it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.card.card_page import CardPage
from tests.office import Office
from tests.ui.day_room import Room, furnish

OpenCard: TypeAlias = Callable[..., Room]


def card_opener(office: Office, qtbot: QtBot) -> Iterator[OpenCard]:
    """Opens the page on a client after the test has arranged the base."""
    made: list[Room] = []

    def open_card(client: uuid.UUID, *, login: str = "anna", width: int = 1440, height: int = 800) -> Room:
        room = furnish(
            office, lambda desk, tasks, window: CardPage(desk, tasks, toasts=window.toasts), login=login
        )
        made.append(room)
        room.window.resize(width, height)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        room.page.open_client(client)
        settle(room, qtbot)
        return room

    yield open_card
    for room in made:
        room.close()


@pytest.fixture
def open_card(office: Office, qtbot: QtBot) -> Iterator[OpenCard]:
    """Opens a card."""
    yield from card_opener(office, qtbot)


def settle(room: Room, qtbot: QtBot) -> None:
    """All answers are there."""
    qtbot.waitUntil(lambda: room.tasks.busy() == 0 and not room.page._soon.isActive(), timeout=8_000)


def words(widget: QWidget) -> set[str]:
    """Every text in the widget, and every accessible name."""
    parts = [widget, *widget.findChildren(QWidget)]
    return {str(part.property("text") or "") for part in parts} | {part.accessibleName() for part in parts}


def lines(room: Room) -> list[str]:
    """The history as it is read aloud."""
    items = room.page.history.timeline.items
    return [str(items.data(items.index(row))) for row in range(items.rowCount())]
