"""What leads set for their managers, and what they are told when it stays undone."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Owned, Uuid


class Assignment(Base):
    """One assignment of a lead: its activities carry `assignment_id`, whoever works on them."""

    __tablename__ = "assignment"
    __table_args__ = (Index("ix_assignment_group", "group_id", "made_at"),)

    id: Mapped[Uuid]
    name: Mapped[str]
    kind: Mapped[str]
    purpose_code: Mapped[str | None] = mapped_column(ForeignKey("crm.purpose.code"))
    script_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("crm.script.id"))
    note: Mapped[str] = mapped_column(server_default="")
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    made_at: Mapped[Now]
    withdrawn_at: Mapped[Moment | None]


class EscalationAnswer(Base):
    """A lead has taken note that a plan of that hour stays undone; the next hour asks anew."""

    __tablename__ = "escalation_answer"

    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"), primary_key=True)
    activity_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    due_at: Mapped[Moment] = mapped_column(primary_key=True)
    answered_at: Mapped[Now]


class HelpRequest(Owned, Base):
    """A manager asks his lead to join him at a client."""

    __tablename__ = "help_request"
    __table_args__ = (
        Index("ix_help_request_client", "client_id"),
        Index("ix_help_request_group", "group_id", "asked_at"),
    )

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    note: Mapped[str] = mapped_column(server_default="")
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    asked_at: Mapped[Now]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    answered_at: Mapped[Moment | None]
