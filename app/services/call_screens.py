"""Everything the call screen shows of one client, in one question to the server."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import Refused
from app.services import planning, scripts
from app.services.clients import ClientCard, read_card
from app.services.planning import BusyRow
from app.services.scripts import CallScript

BUSY_DAYS = 31


@dataclass(frozen=True)
class CallScreen:
    """A client's card with the script to read, and my own busy moments of the next `BUSY_DAYS` days."""

    card: ClientCard
    script: CallScript | None
    busy: tuple[BusyRow, ...] = ()


def read(
    db: Session, client_id: uuid.UUID, language: str, now: datetime, activity_id: uuid.UUID | None = None
) -> CallScreen:
    """The whole call screen of a client, with the script of the activity if one was chosen for it.

    Refused when the client is not this person's to see.
    """
    return _screen(db, client_id, language, planning.busy(db, now, days=BUSY_DAYS), activity_id)


def read_several(
    db: Session, client_ids: Sequence[uuid.UUID], language: str, now: datetime
) -> tuple[CallScreen, ...]:
    """The call screens of those of the clients that this person may see."""
    screens = []
    busy = planning.busy(db, now, days=BUSY_DAYS)
    for client_id in client_ids:
        with contextlib.suppress(Refused):
            screens.append(_screen(db, client_id, language, busy))
    return tuple(screens)


def _screen(
    db: Session,
    client_id: uuid.UUID,
    language: str,
    busy: tuple[BusyRow, ...],
    activity_id: uuid.UUID | None = None,
) -> CallScreen:
    card = read_card(db, client_id)
    planning.know_name(db, client_id, card.name)
    return CallScreen(card, scripts.read_script(db, client_id, language, activity_id), busy)
