"""Do-not-call lists and consents: who must not be rung or written to, why, and the bare numbers everyone is stopped at."""

from __future__ import annotations

import uuid

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Named, Now, Owned, Uuid

CHANNELS = ("call", "email", "message", "post")


class DncList(Named, Base):
    """A list of those who must not be called: the company's own, a national register, complaints."""

    __tablename__ = "dnc_list"

    days: Mapped[int | None]
    """After how many days an entry ends by itself; none: it stands for ever."""


class DncEntry(Owned, Base):
    """One do-not-call entry with its scope, reason, author and expiry (none: for ever)."""

    __tablename__ = "dnc_entry"
    __table_args__ = (
        CheckConstraint("scope in ('number', 'person', 'client')", name="scope"),
        Index("ix_dnc_entry_client", "client_id"),
        Index("ix_dnc_entry_number", "number"),
        Index("ix_dnc_entry_person", "person_id", postgresql_where=text("person_id is not null")),
    )

    id: Mapped[Uuid]
    scope: Mapped[str]
    number: Mapped[str | None]
    client_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("crm.contact_person.id", ondelete="CASCADE")
    )
    activity_id: Mapped[uuid.UUID | None]
    list_code: Mapped[str] = mapped_column(ForeignKey("crm.dnc_list.code"), server_default="own")
    reason: Mapped[str] = mapped_column(server_default="")
    author_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    created_at: Mapped[Now]
    expires_at: Mapped[Moment | None]
    lifted_at: Mapped[Moment | None]
    lifted_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))


class ListedNumber(Base):
    """A number nobody may ring, bare of who said so and why; kept by trigger from the entries."""

    __tablename__ = "listed_number"

    number: Mapped[str] = mapped_column(primary_key=True)
    until_at: Mapped[Moment]


class Consent(Owned, Base):
    """A line of the log of what a client or a person allowed or forbade; the newest of a channel holds."""

    __tablename__ = "consent"
    __table_args__ = (
        CheckConstraint(f"channel in ({', '.join(repr(channel) for channel in CHANNELS)})", name="channel"),
        Index("ix_consent_client", "client_id"),
    )

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    person_id: Mapped[uuid.UUID | None]
    channel: Mapped[str]
    given: Mapped[bool]
    note: Mapped[str] = mapped_column(server_default="")
    activity_id: Mapped[uuid.UUID | None]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    created_at: Mapped[Now]
    expires_at: Mapped[Moment | None]
