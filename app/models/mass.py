"""What was done with many clients at once, and what left the base in a file."""

from __future__ import annotations

import uuid

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Owned, Uuid


class MassChange(Base):
    """One deed done with many clients: what, with which filter, how far it got."""

    __tablename__ = "mass_change"
    __table_args__ = (
        CheckConstraint(
            "kind in ('fields', 'plan', 'do_not_call', 'assign', 'hand_over', 'pool')", name="kind"
        ),
        Index("ix_mass_change_staff", "staff_id", "began_at"),
    )

    id: Mapped[Uuid]
    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"))
    kind: Mapped[str]
    said: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    """What was to be done, as values of the form."""
    selection: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    wanted: Mapped[int] = mapped_column(server_default="0")
    done: Mapped[int] = mapped_column(server_default="0")
    refused: Mapped[int] = mapped_column(server_default="0")
    began_at: Mapped[Now]
    ended_at: Mapped[Moment | None]
    undone_at: Mapped[Moment | None]


class MassChangeRow(Owned, Base):
    """What it did with one client, and what undo puts back."""

    __tablename__ = "mass_change_row"
    __table_args__ = (Index("ix_mass_change_row_client", "client_id"),)

    mass_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.mass_change.id"), primary_key=True)
    client_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("crm.client.id", ondelete="CASCADE"), primary_key=True
    )
    before: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    version: Mapped[int | None]
    """The version of the client after it: undo leaves alone what was changed since."""


class Export(Base):
    """Written before a file leaves the base: who takes what, how many rows."""

    __tablename__ = "export"
    __table_args__ = (Index("ix_export_made", "made_at"),)

    id: Mapped[Uuid]
    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"))
    what: Mapped[str]
    content: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    """Filter, columns and kind of file."""
    rows: Mapped[int]
    made_at: Mapped[Now]
