"""The bundled PostgreSQL server of one PC: made on first use, started when it is down, stopped cleanly."""

from __future__ import annotations

from app.services.outside.postgres.errors import (
    ServerBusy,
    ServerError,
    ServerMissing,
    ServerNotPrepared,
    ServerNotStarted,
    ServerNotStopped,
    ServerOfOtherVersion,
)
from app.services.outside.postgres.notes import ServerAddress
from app.services.outside.postgres.server import BundledServer

__all__ = [
    "BundledServer",
    "ServerAddress",
    "ServerBusy",
    "ServerError",
    "ServerMissing",
    "ServerNotPrepared",
    "ServerNotStarted",
    "ServerNotStopped",
    "ServerOfOtherVersion",
]
