"""The log of consents: what a client or one of its people allowed or forbade by channel; the newest of a channel holds."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.models.dnc import CHANNELS

__all__ = ["CHANNELS", "ConsentRow", "NewConsent", "add_consent", "holding", "read_consents"]


class ConsentEnds(KnownError):
    """A consent that is over before it is given."""

    code = "consent_ends"
    sentence = "It would end before it begins: choose a later day"


@dataclass(frozen=True)
class NewConsent:
    """A line of the log: `given` or forbidden, by which channel, by the client or one of its people."""

    id: uuid.UUID
    client_id: uuid.UUID
    channel: str
    given: bool
    note: str = ""
    person_id: uuid.UUID | None = None
    activity_id: uuid.UUID | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True)
class ConsentRow:
    """One line of the log; `holds` when no newer one of the same person and channel stands and it has not ended."""

    id: uuid.UUID
    channel: str
    given: bool
    note: str
    person_id: uuid.UUID | None
    person_name: str
    author_name: str
    created_at: datetime
    expires_at: datetime | None
    holds: bool


_LOG = text("""
    select k.id, k.channel, k.given, k.note, k.person_id, coalesce(p.name, '') as person_name,
           coalesce(s.name, '') as author_name, k.created_at, k.expires_at,
           row_number() over (partition by k.channel, k.person_id order by k.created_at desc, k.id desc) = 1
           and (k.expires_at is null or k.expires_at > now()) as holds
      from crm.consent k
      left join crm.contact_person p on p.id = k.person_id
      left join crm.staff s on s.id = k.author_id
     where k.client_id = :client_id
     order by k.created_at desc, k.id desc
""")
_ADD = text("""
    insert into crm.consent (id, client_id, person_id, channel, given, note, activity_id, expires_at)
    values (:id, :client_id, :person_id, :channel, :given, :note, :activity_id, :expires_at)
    on conflict (id) do nothing
""")


def read_consents(db: Session, client_id: uuid.UUID) -> tuple[ConsentRow, ...]:
    """The whole log of a client and its people, newest first; empty for a client one may not see."""
    return tuple(ConsentRow(**row._mapping) for row in db.execute(_LOG, {"client_id": client_id}))


def holding(rows: tuple[ConsentRow, ...], channel: str, person_id: uuid.UUID | None = None) -> bool | None:
    """What holds for a channel: the person's own word before the client's; None when nobody said."""
    for who in dict.fromkeys((person_id, None)):
        found = next(
            (one for one in rows if one.channel == channel and one.person_id == who and one.holds), None
        )
        if found is not None:
            return found.given
    return None


def add_consent(db: Session, form: NewConsent) -> uuid.UUID:
    """Adds the line; it is never changed afterwards. Refused when the client is not this person's."""
    if form.channel not in CHANNELS:
        raise Refused()
    if form.expires_at is not None and form.expires_at <= db.execute(text("select now()")).scalar_one():
        raise ConsentEnds()
    values = {name: getattr(form, name) for name in NewConsent.__dataclass_fields__}
    db.execute(_ADD, values | {"note": form.note.strip()})
    return form.id
