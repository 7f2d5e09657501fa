"""Files of a client: added whole or not at all, in parts; read part by part; removed and put back, never deleted.

A name is text from outside: `clean_name` is what is kept and shown, services.outside.files makes a name for a disk of it.
"""

from __future__ import annotations

import hashlib
import mimetypes
import unicodedata
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.models.attachments import LARGEST, PART

LONGEST_NAME = 255
MEGABYTE = 1024 * 1024
MOST_BYTES = LARGEST

Progress = Callable[[int, int], None]
Stopped = Callable[[], bool]


class FileTooLarge(KnownError):
    """More than one file may hold."""

    code = "file_too_large"
    sentence = "“{name}” is larger than {most} MB"


class FileTwice(KnownError):
    """The same bytes are there already."""

    code = "file_twice"
    sentence = "This file is on the card already, as “{name}”"


class FileBroken(KnownError):
    """Parts are missing, or are not what was added."""

    code = "file_broken"
    sentence = "“{name}” did not arrive whole, so it was not opened. Try again"


class TransferStopped(KnownError):
    """The person stopped it; nothing was kept."""

    code = "transfer_stopped"
    sentence = "Stopped, nothing was kept"


@dataclass(frozen=True)
class NewFile:
    """A file to be added, perhaps to one activity of the client."""

    client_id: uuid.UUID
    name: str
    content: bytes
    activity_id: uuid.UUID | None = None


@dataclass(frozen=True)
class FileRow:
    """One file of a client."""

    id: uuid.UUID
    client_id: uuid.UUID
    activity_id: uuid.UUID | None
    name: str
    media_type: str
    size: int
    added_by: str
    added_at: datetime


def _untold(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""


_LIST = text("""
    select f.id, f.client_id, f.activity_id, f.name, f.media_type, f.size, coalesce(s.name, '') as added_by, f.added_at
      from crm.attachment f left join crm.staff s on s.id = f.added_by
     where f.client_id = :client_id and f.removed_at is null
     order by f.added_at desc, f.id
""")


def list_files(db: Session, client_id: uuid.UUID) -> tuple[FileRow, ...]:
    """The files of the client, newest first; a name that psql has written is shown as one of ours."""
    rows = db.execute(_LIST, {"client_id": client_id})
    return tuple(FileRow(**(dict(row._mapping) | {"name": clean_name(row.name)})) for row in rows)


def add_file(
    db: Session, new: NewFile, *, progress: Progress = _untold, stopped: Stopped = bool
) -> uuid.UUID:
    """Adds the file in one transaction; returns its id. Says FileTwice for bytes that the client has already."""
    name, size = clean_name(new.name), len(new.content)
    if size > LARGEST:
        raise FileTooLarge(name=name, most=LARGEST // MEGABYTE)
    sha256 = hashlib.sha256(new.content).hexdigest()
    twin = db.execute(
        text("select name from crm.attachment where client_id = :client_id and sha256 = :sha256 and size = :size"
             " and removed_at is null limit 1"),
        {"client_id": new.client_id, "sha256": sha256, "size": size},
    ).scalar_one_or_none()  # fmt: skip
    if twin is not None:
        raise FileTwice(name=twin)
    made = uuid.uuid4()
    db.execute(
        text("insert into crm.attachment (id, client_id, activity_id, name, media_type, size, sha256)"
             " values (:id, :client_id, :activity_id, :name, :media_type, :size, :sha256)"),
        {
            "id": made, "client_id": new.client_id, "activity_id": new.activity_id, "name": name,
            "media_type": mimetypes.guess_type(name)[0] or "", "size": size, "sha256": sha256,
        },
    )  # fmt: skip
    for place, start in enumerate(range(0, size, PART)):
        if stopped():
            raise TransferStopped()
        db.execute(
            text("insert into crm.attachment_part (attachment_id, place, client_id, bytes)"
                 " values (:id, :place, :client_id, :bytes)"),
            {
                "id": made, "place": place, "client_id": new.client_id,
                "bytes": new.content[start : start + PART],
            },
        )  # fmt: skip
        progress(min(start + PART, size), size)
    return made


def read_file(
    db: Session, file_id: uuid.UUID, *, progress: Progress = _untold, stopped: Stopped = bool
) -> tuple[str, bytes]:
    """Name and bytes of a file, as they were added; FileBroken when they are not."""
    row = db.execute(
        text("select name, size, sha256 from crm.attachment where id = :id"), {"id": file_id}
    ).one_or_none()
    if row is None:
        raise Refused()
    content = bytearray()
    for place in range(-(-row.size // PART)):
        if stopped():
            raise TransferStopped()
        part = db.execute(
            text("select bytes from crm.attachment_part where attachment_id = :id and place = :place"),
            {"id": file_id, "place": place},
        ).scalar_one_or_none()
        content += part or b""
        progress(len(content), row.size)
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise FileBroken(name=row.name)
    return row.name, bytes(content)


def remove_file(db: Session, file_id: uuid.UUID, *, back: bool = False) -> None:
    """Takes the file off the card, or puts it there again."""
    changed = db.execute(
        text("update crm.attachment set removed_at = case when :back then null else now() end"
             " where id = :id returning 1"),
        {"id": file_id, "back": back},
    ).one_or_none()  # fmt: skip
    if changed is None:
        raise Refused()


def clean_name(name: str) -> str:
    """The last part of a path, on one line, without signs that cannot be seen or that turn the writing round."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    tidy = " ".join(unicodedata.normalize("NFC", seen).split())
    if not tidy.strip("."):
        return "file"
    stem, dot, ending = tidy.rpartition(".")
    if len(tidy) <= LONGEST_NAME or not dot or len(ending) > 20:
        return tidy[:LONGEST_NAME]
    return stem[: LONGEST_NAME - len(ending) - 1] + dot + ending
