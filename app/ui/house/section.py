"""What every section of the house is: it loads itself, keeps typing, and answers the keys of the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.desk import Desk
from app.ui.desk_tasks import DeskTasks
from app.ui.widgets.toast import ToastStack


@dataclass(frozen=True)
class House:
    """What all sections work with."""

    desk: Desk
    tasks: DeskTasks
    toasts: ToastStack

    @property
    def zone(self) -> ZoneInfo:
        """The clock of the person who looks."""
        return ZoneInfo(self.desk.me.time_zone)

    def now(self) -> datetime:
        """The server's moment."""
        return self.desk.clock.now()


class Section(QWidget):
    """Override what the section can do. `typed` when the count of unsaved rows may have changed, `saved` with the
    name of the table after a save."""

    typed = Signal()
    saved = Signal(str)
    tables: tuple[str, ...] = ()
    can_add = can_move = can_hide = False

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self.stale = True
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    def load(self) -> None:
        """Read everything anew, in place."""

    def save(self) -> None:
        """Ctrl+S."""

    def new(self) -> None:
        """Ctrl+N."""

    def move_row(self, *, up: bool) -> None:
        """Alt+Up, Alt+Down."""

    def take_away(self) -> None:
        """Delete."""

    def may_take_away(self) -> bool:
        """Whether Delete is meant for the row: not while something is typed."""
        return False

    def unsaved(self) -> int:
        """How many rows hold typing that is not saved."""
        return 0

    def focus(self) -> None:
        """The keyboard goes to the main thing."""

    def retranslate(self) -> None:
        """Say everything in the language of now."""
