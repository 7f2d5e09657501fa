"""What the folder of a server remembers between starts: where its data are, its port, its password."""

from __future__ import annotations

import dataclasses
import json
import os
import secrets
import sys
from pathlib import Path
from urllib.parse import quote

from app.services.outside.postgres.errors import ServerNotPrepared

HOST = "127.0.0.1"
SUPERUSER = "postgres"


@dataclasses.dataclass(frozen=True)
class ServerAddress:
    """How to reach a running server as its superuser."""

    host: str
    port: int
    superuser: str
    password: str = dataclasses.field(repr=False)

    def url(self, database: str = "postgres") -> str:
        """The libpq URI of one database on this server; it holds the password."""
        person = f"{quote(self.superuser, safe='')}:{quote(self.password, safe='')}"
        return f"postgresql://{person}@{self.host}:{self.port}/{quote(database, safe='')}"


@dataclasses.dataclass(frozen=True)
class Notes:
    """Facts settled when the cluster was made; only the port may change later."""

    data: Path
    durable: bool
    port: int = 0


def read_notes(folder: Path) -> Notes | None:
    """What the folder remembers; None when no server was ever made there."""
    file = folder / "server.json"
    try:
        kept = json.loads(file.read_text("utf-8"))
        return Notes(data=Path(kept["data"]), durable=bool(kept["durable"]), port=int(kept["port"]))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        # Guessing would mean a new empty database beside the real one.
        raise ServerNotPrepared(folder=folder, reason=f"{file.name} is damaged") from error


def write_notes(folder: Path, notes: Notes) -> None:
    """Keeps the notes, readable by this account only."""
    facts = {"data": str(notes.data), "durable": notes.durable, "port": notes.port}
    write_private(folder / "server.json", json.dumps(facts))


def read_password(folder: Path) -> str | None:
    """The superuser's password; None when there is none yet."""
    try:
        return (folder / "password").read_text("ascii").strip()
    except FileNotFoundError:
        return None


def new_password(folder: Path) -> str:
    """A fresh random password, kept before any server uses it."""
    password = secrets.token_urlsafe(24)
    write_private(folder / "password", password)
    return password


def write_private(file: Path, text: str) -> None:
    """Replaces a file in one step: after a power cut it is the old one or the new one, never half."""
    fresh = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    if sys.platform != "win32" and os.geteuid() == 0 and file.exists():
        # Root helping out with a person's server must not lock that person out of it.
        os.chown(fresh, file.stat().st_uid, file.stat().st_gid)
    fresh.replace(file)
