"""Do-not-call: who must not be rung, why, and the bare numbers everyone is stopped at."""

from __future__ import annotations

import uuid

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Owned, Uuid


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
