"""Duplicates made one: what went into what, so that it can be undone, and pairs that are none."""

from __future__ import annotations

import uuid

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Owned, Uuid


class ClientMerge(Owned, Base):
    """One client that went into another; `client_id` is the one that stayed."""

    __tablename__ = "client_merge"
    __table_args__ = (Index("ix_client_merge_client", "client_id"), Index("ix_client_merge_gone", "gone_id"))

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    gone_id: Mapped[uuid.UUID]
    gone: Mapped[dict[str, object]] = mapped_column(JSONB)
    """The row of the client that went, as it was."""
    before: Mapped[dict[str, object]] = mapped_column(JSONB)
    """The row of the client that stayed, as it was."""
    moved: Mapped[dict[str, list[str]]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    """Ids of the rows that changed their client, by table."""
    by_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    made_at: Mapped[Now]
    undone_at: Mapped[Moment | None]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))


class NotDuplicate(Owned, Base):
    """Two clients that look alike and are two: the finder does not show them again."""

    __tablename__ = "not_duplicate"
    __table_args__ = (
        CheckConstraint("client_id < other_id", name="order"),
        Index("ix_not_duplicate_other", "other_id"),
    )

    client_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("crm.client.id", ondelete="CASCADE"), primary_key=True
    )
    other_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("crm.client.id", ondelete="CASCADE"), primary_key=True
    )
    by_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    said_at: Mapped[Now]
