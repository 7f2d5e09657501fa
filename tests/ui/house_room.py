"""An administrator before the page of the house, with a real base behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.ui.house.list_section import ListSection
from app.ui.house.page import HousePage
from tests.office import Office
from tests.ui import day_room
from tests.ui.waiting import wait_until


@dataclass
class HouseRoom(day_room.Room):
    """Everything a test of the house touches."""

    def go(self, key: str) -> Any:
        """Open a section and wait until it is there."""
        section = self.page.go(key)
        self.settle()
        return section

    def settle(self) -> None:
        """All answers are there."""
        assert wait_until(lambda: not self.tasks.busy())

    def row(self, section: ListSection[Any], key: Any) -> Any:
        """Make the row with this id current, as by arrows."""
        assert section.table.go_to(key)
        self.settle()
        return section.current()


def furnish(office: Office, *, language: str = "en", height: int = 800) -> HouseRoom:
    """The administrator at the first section."""
    room = day_room.furnish(
        office,
        lambda desk, tasks, window: HousePage(desk, tasks, toasts=window.toasts),
        login="boss",
        name="Anton Boss",
        language=language,
        page="house",
        height=height,
    )
    return HouseRoom(**vars(room))
