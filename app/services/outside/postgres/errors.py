"""What can go wrong with the server on this PC, as sentences for the user."""

from __future__ import annotations

from app.errors import KnownError


class ServerError(KnownError):
    """Parent of all troubles with the server on this PC."""

    code = "bundled_server"


class ServerMissing(ServerError):
    """The programs of PostgreSQL are not where they should be."""

    code = "bundled_server_missing"
    sentence = "The built-in database server is not installed: nothing found in {folder}"


class ServerNotPrepared(ServerError):
    """Its folder, its account or its first data could not be made."""

    code = "bundled_server_not_prepared"
    sentence = "The built-in database could not be prepared in {folder}: {reason}"


class ServerNotStarted(ServerError):
    """It was asked to start and did not; its last words are in our log."""

    code = "bundled_server_not_started"
    sentence = "The built-in database in {folder} did not start; the program's log says why"


class ServerNotStopped(ServerError):
    """It was asked to stop and still runs."""

    code = "bundled_server_not_stopped"
    sentence = "The built-in database in {folder} did not stop; the program's log says why"


class ServerOfOtherVersion(ServerError):
    """The data were made by another major version."""

    code = "bundled_server_version"
    sentence = "The data in {folder} belong to PostgreSQL {data}, the installed server is PostgreSQL {server}"


class ServerBusy(ServerError):
    """Another copy of the program is starting or stopping it and does not finish."""

    code = "bundled_server_busy"
    sentence = "Another program has been starting or stopping the built-in database for too long; try again"
