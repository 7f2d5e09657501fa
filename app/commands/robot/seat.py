"""The robot's place: who is signed in, which clock it reckons by, and what it remembers between two requests."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.commands import signing
from app.errors import KnownError
from app.services import access, clients, when
from app.services.calls import Attempt
from app.services.clocks import FixedClock, zone_named
from app.services.deed_kinds import Deed
from app.services.desk import Desk, Me
from app.services.when import Moment


class NotSignedIn(KnownError):
    """Nothing can be asked before somebody has signed in."""

    code = "not_signed_in"
    sentence = "Nobody is signed in: send “sign_in” first"


@dataclass
class Seat:
    """One robot; commands get it and the form of their request."""

    server: str | None = None
    language: str = "en"
    clock: FixedClock | None = None
    opened: Desk | None = None
    attempts: dict[uuid.UUID, Attempt] = field(default_factory=dict)
    """The call that was started with a client and has no outcome yet."""
    filed: dict[uuid.UUID, uuid.UUID] = field(default_factory=dict)
    """The last outcome filed for a client."""
    zones: dict[uuid.UUID, str | None] = field(default_factory=dict)

    @property
    def desk(self) -> Desk:
        """The desk of who is signed in."""
        if self.opened is None:
            raise NotSignedIn()
        return self.opened

    @property
    def own_zone(self) -> ZoneInfo:
        """The zone of who is signed in."""
        return ZoneInfo(self.desk.me.time_zone)

    def enter(self, login: str, password: str, *, server: str | None = None) -> Me:
        """Signs in; whoever was signed in before is out."""
        desk = access.enter(
            signing.server_url(server or self.server), login, password, language=self.language
        )
        self.leave()
        self.server, self.opened = server or self.server, desk
        return desk.me

    def leave(self) -> None:
        """Signs out; what waits in the journal stays there."""
        if self.opened is not None:
            self.opened.close()
        self.opened = None
        self.attempts.clear()
        self.filed.clear()
        self.zones.clear()

    def now(self) -> datetime:
        """The moment requests are reckoned from: of the set clock, else of the server's."""
        if self.clock is not None:
            return self.clock.now()
        return self.opened.clock.now() if self.opened else datetime.now(UTC)

    def moment(self, text: str, zone: ZoneInfo | None) -> Moment:
        """What the text says by the clock of this zone; ISO 8601 with an offset says it by itself."""
        where = zone or self.own_zone
        try:
            exact = datetime.fromisoformat(text)
        except ValueError:
            exact = None
        if exact is not None and exact.tzinfo is not None:
            wall = exact.astimezone(where).replace(tzinfo=None)
            return Moment(exact.astimezone(UTC), wall, str(where), has_time=True)
        return when.understand(text, now=self.now(), zone=where, own_zone=self.own_zone)

    def own_moment(self, text: str) -> datetime:
        """The same by the clock of who is signed in; here past moments are welcome, in ISO 8601."""
        try:
            exact = datetime.fromisoformat(text)
        except ValueError:
            return self.moment(text, None).at
        return (exact if exact.tzinfo else exact.replace(tzinfo=self.own_zone)).astimezone(UTC)

    def zone_of(self, client_id: uuid.UUID) -> ZoneInfo:
        """The client's zone, ours when his is not known."""
        if client_id not in self.zones:
            self.zones[client_id] = self.desk.read(clients.read_card, client_id).time_zone
        return zone_named(self.zones[client_id]) or self.own_zone

    def submit(self, deed: Deed, form: Any) -> dict[str, Any]:
        """Files a deed as the window does; raises what it was refused with."""
        receipt = self.desk.submit(deed, form)
        if receipt.status == "refused" and receipt.error is not None:
            raise receipt.error
        told: dict[str, Any] = {"status": receipt.status, "deed": form.id, "result": receipt.answer}
        return told | ({"waits_for": str(receipt.error)} if receipt.error else {})
