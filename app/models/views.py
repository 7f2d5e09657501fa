"""Saved views: a filter with its columns and order under a name."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Uuid


class SavedView(Base):
    """A view of one person; a lead may share it with the group, an administrator with all."""

    __tablename__ = "saved_view"
    __table_args__ = (
        CheckConstraint("page in ('clients', 'activities')", name="page"),
        CheckConstraint("shared in ('none', 'group', 'all')", name="shared"),
        CheckConstraint("char_length(name) between 1 and 80", name="name"),
        Index("ix_saved_view_staff", "staff_id"),
    )

    id: Mapped[Uuid]
    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    """The group it is shared with, when it is."""
    page: Mapped[str]
    name: Mapped[str]
    shared: Mapped[str] = mapped_column(server_default="none")
    content: Mapped[dict[str, object]] = mapped_column(JSONB)
    position: Mapped[int] = mapped_column(server_default="0")
    made_at: Mapped[Now]
    changed_at: Mapped[Now]
    removed_at: Mapped[Moment | None]
