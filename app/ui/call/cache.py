"""The last few call screens that were read, so that Enter paints at once."""

from __future__ import annotations

import uuid
from collections import OrderedDict

from app.services.call_screens import CallScreen

MOST = 30


class ScreenCache:
    """Least recently used screens leave first."""

    def __init__(self) -> None:
        self._screens: OrderedDict[uuid.UUID, CallScreen] = OrderedDict()

    def put(self, screen: CallScreen) -> None:
        """Remember a screen as the newest."""
        self._screens[screen.card.id] = screen
        self._screens.move_to_end(screen.card.id)
        while len(self._screens) > MOST:
            self._screens.popitem(last=False)

    def get(self, client_id: uuid.UUID) -> CallScreen | None:
        """The screen of a client when it is known."""
        return self._screens.get(client_id)

    def drop(self, client_id: uuid.UUID | None = None) -> None:
        """Forget one client, or all when it is not known which one changed."""
        if client_id is None:
            self._screens.clear()
        else:
            self._screens.pop(client_id, None)
