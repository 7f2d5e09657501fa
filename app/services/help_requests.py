"""A junior calls his lead to the client he is stuck with, and sees who comes (F40)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import Refused

STANDS = timedelta(hours=12)
"""A call for help is for this shift; afterwards the client's own plan remembers."""


@dataclass(frozen=True)
class HelpAsk:
    """Please join me at this client."""

    id: uuid.UUID
    client_id: uuid.UUID
    note: str = ""


@dataclass(frozen=True)
class HelpRow:
    """A call for help; `answered_by` None: nobody has answered yet."""

    id: uuid.UUID
    client_id: uuid.UUID
    client_name: str
    note: str
    asked_by: int
    asked_name: str
    asked_at: datetime
    answered_by: int | None
    answered_name: str
    answered_at: datetime | None


_ROWS = """
    select h.id, h.client_id, c.name as client_name, h.note, h.asked_by, coalesce(s.name, '') as asked_name, h.asked_at,
           h.answered_by, coalesce(b.name, '') as answered_name, h.answered_at
      from crm.help_request h
      join lateral (select c.name from crm.client c where c.id = h.client_id offset 0) c on true
      left join crm.staff s on s.id = h.asked_by
      left join crm.staff b on b.id = h.answered_by
     where h.asked_at > now() - :stands
"""
_OPEN = text(f"""
    {_ROWS} and h.answered_at is null and h.asked_by <> (select crm.my_id())
       and ((select crm.my_level()) <> 'admin' or not exists (
            select from crm.staff l where l.group_id = h.group_id and l.level = 'lead' and l.active))
     order by h.asked_at, h.id limit 100
""")
_MINE = text(f"{_ROWS} and h.asked_by = (select crm.my_id()) order by h.asked_at desc, h.id limit 100")
_ASK = text("""
    insert into crm.help_request (id, client_id, note) values (:id, :client_id, :note)
""")
_ANSWER = text(
    "update crm.help_request set answered_at = now() where id = :id and answered_at is null returning id"
)
_ONE = text(f"{_ROWS} and h.id = :id")


def ask_for_help(db: Session, form: HelpAsk) -> uuid.UUID:
    """Calls the lead; asked again about the same client while nobody has answered, the first call stands."""
    standing: uuid.UUID | None = db.scalar(
        text("select id from crm.help_request where client_id = :client_id and asked_by = crm.my_id()"
             " and answered_at is null and asked_at > now() - :stands"),
        {"client_id": form.client_id, "stands": STANDS},
    )  # fmt: skip
    if standing is not None:
        return standing
    db.execute(_ASK, {"id": form.id, "client_id": form.client_id, "note": form.note.strip()})
    return form.id


def open_requests(db: Session) -> tuple[HelpRow, ...]:
    """Calls for help the reader may answer and nobody has answered, the longest waiting first."""
    return tuple(HelpRow(**row._mapping) for row in db.execute(_OPEN, {"stands": STANDS}))


def my_requests(db: Session) -> tuple[HelpRow, ...]:
    """What I have asked in this shift, the latest first, and who answered."""
    return tuple(HelpRow(**row._mapping) for row in db.execute(_MINE, {"stands": STANDS}))


def answer(db: Session, request_id: uuid.UUID) -> HelpRow:
    """I am on it: the row as it stands now, which names whoever was first. Refused when it is not there."""
    db.execute(_ANSWER, {"id": request_id})
    row = db.execute(_ONE, {"id": request_id, "stands": STANDS}).one_or_none()
    if row is None:
        raise Refused()
    return HelpRow(**row._mapping)
