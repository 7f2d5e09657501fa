"""Who changed what, when, from what to what; kept by trigger, changed by nobody."""

from __future__ import annotations

import uuid

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Now, Owned, Uuid


class Audit(Owned, Base):
    """One change of one row: only the columns that changed, `before` and `after`.

    Of a client and what hangs on him it is seen by whoever sees the client; the rest by administrators.
    """

    __tablename__ = "audit"
    __table_args__ = (
        CheckConstraint("verb in ('added', 'changed', 'removed')", name="verb"),
        Index(
            "ix_audit_client", "client_id", text("at desc"), postgresql_where=text("client_id is not null")
        ),
        Index("ix_audit_at", text("at desc")),
        Index("ix_audit_row", "table_name", "row_id", text("at desc")),
    )

    id: Mapped[Uuid]
    at: Mapped[Now]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    table_name: Mapped[str]
    row_id: Mapped[str]
    client_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    verb: Mapped[str]
    before: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    after: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
