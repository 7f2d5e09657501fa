"""A room with a telephone and a call page, for the tests of the call screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from app.ui.call.page import CallPage
from tests.fakes.telephones import FakeTelephone
from tests.office import Office
from tests.ui import day_room


@dataclass
class Room(day_room.Room):
    """Everything a test of the call screen touches."""

    phone: FakeTelephone = field(default_factory=FakeTelephone)


def furnish(office: Office, login: str = "anna", *, language: str = "en", at: datetime | None = None) -> Room:
    """A signed-in person before an empty call page."""
    phone = FakeTelephone()
    room = day_room.furnish(
        office,
        lambda desk, tasks, window: CallPage(desk, tasks, phone, toasts=window.toasts),
        login=login,
        name=login.title(),
        language=language,
        at=at or datetime.now(UTC),
        page="call",
        height=836,
    )
    return Room(**vars(room), phone=phone)


def later(room: Room, **span: float) -> None:
    """Let the clock of the room run on."""
    room.clock.advance(timedelta(**span))
