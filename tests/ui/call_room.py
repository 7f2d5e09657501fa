"""A desk with its tasks, a telephone and a call page, for the tests of the call screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app import config
from app.services.clocks import FixedClock
from app.services.desk import Desk, Me
from app.services.drafts import Journal
from app.ui.call.page import CallPage
from app.ui.desk_tasks import DeskTasks
from app.ui.main_window import MainWindow, PageSpec
from tests.fakes.telephones import FakeTelephone
from tests.office import Office


@dataclass
class Room:
    """Everything a test of the call screen touches."""

    office: Office
    desk: Desk
    tasks: DeskTasks
    window: MainWindow
    page: CallPage
    phone: FakeTelephone
    clock: FixedClock

    def close(self) -> None:
        """Ends workers and connections."""
        self.tasks.shut_down()
        self.window.close()
        self.desk.close()


def furnish(office: Office, login: str = "anna", *, language: str = "en", at: datetime | None = None) -> Room:
    """A signed-in person before an empty call page."""
    me = Me(
        office.staff[login], login, login.title(), "manager", office.groups["North"], "North", "Europe/Kyiv"
    )
    desk = Desk(office.database(login), Journal(config.home() / f"{login}.db"), me)
    desk.load_books(language)
    clock = FixedClock(at or datetime.now(UTC))
    desk.clock = clock  # type: ignore[assignment]
    tasks, phone = DeskTasks(desk), FakeTelephone()
    pages: list[CallPage] = []

    def make() -> CallPage:
        pages.append(CallPage(desk, tasks, phone, toasts=window.toasts))
        return pages[0]

    window = MainWindow([PageSpec("call", "phone", lambda: "Call", make)])
    window.resize(1440, 836)
    window.go("call")
    return Room(office, desk, tasks, window, pages[0], phone, clock)


def later(room: Room, **span: float) -> None:
    """Let the clock of the room run on."""
    room.clock.advance(timedelta(**span))
