"""Files kept with a client, in parts, because the base knows no large objects under row security."""

from __future__ import annotations

import uuid

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Owned, Uuid

PART = 256 * 1024
"""Bytes of one part."""
LARGEST = 20 * 1024 * 1024
"""Bytes of one file."""


class Attachment(Owned, Base):
    """A file of a client, perhaps of one of its activities."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint(f"size between 0 and {LARGEST}", name="size"),
        CheckConstraint("char_length(name) between 1 and 255", name="name"),
        Index("ix_attachment_client", "client_id", "added_at"),
    )

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    activity_id: Mapped[uuid.UUID | None]
    name: Mapped[str]
    media_type: Mapped[str] = mapped_column(server_default="")
    size: Mapped[int]
    sha256: Mapped[str]
    added_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    added_at: Mapped[Now]
    removed_at: Mapped[Moment | None]
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))


class AttachmentPart(Owned, Base):
    """One part of a file."""

    __tablename__ = "attachment_part"
    __table_args__ = (
        CheckConstraint(f"octet_length(bytes) <= {PART}", name="bytes"),
        CheckConstraint(f"place between 0 and {LARGEST // PART}", name="place"),
        Index("ix_attachment_part_client", "client_id"),
    )

    attachment_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("crm.attachment.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    bytes: Mapped[bytes] = mapped_column(LargeBinary)
