"""What the workstation asks of its desk, off the GUI thread."""

from __future__ import annotations

import uuid

from app.services.desk import Desk, DeskState
from app.services.drafts import Entry


def revive(desk: Desk) -> bool:
    """Starts the server of this PC when it is that which went."""
    from app.services import bundled  # most starts never need it, and it brings the whole set-up along

    return bundled.revive(desk.conninfo)


def state_of(desk: Desk) -> DeskState:
    """Whether the server answers, and what waits."""
    return desk.state


def recent(desk: Desk) -> tuple[Entry, ...]:
    """What was filed on this PC in the last days."""
    return desk.journal.recent()


def send_again(desk: Desk, entry_id: uuid.UUID) -> tuple[Entry, ...]:
    """Tries a refused deed once more."""
    desk.journal.retry(entry_id)
    desk.try_now()
    return desk.journal.recent()


def load_page(_desk: Desk, key: str) -> object:
    """Loads what makes a page that is not opened yet: its first opening makes nobody wait then."""
    from app.ui.page_kinds import page_kind

    return page_kind(key)
