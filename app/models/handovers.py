"""Hand-overs as operations; each moved client is a line of ownership_change."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Uuid


class HandOver(Base):
    """One hand-over of any number of clients; written by crm.hand_over and crm.undo_hand_over only."""

    __tablename__ = "hand_over"
    __table_args__ = (Index("ix_hand_over_made", "made_at"),)

    id: Mapped[Uuid]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    """The giver's group; None for an administrator."""
    note: Mapped[str] = mapped_column(server_default="")
    clients: Mapped[int] = mapped_column(server_default="0")
    plans: Mapped[int] = mapped_column(server_default="0")
    promises: Mapped[int] = mapped_column(server_default="0")
    made_at: Mapped[Now]
    undone_at: Mapped[Moment | None]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
