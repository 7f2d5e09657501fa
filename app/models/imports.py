"""Imports of prospect lists: what was loaded, what it changed at known clients, layouts that are remembered."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy import Uuid as UuidType
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Uuid


class ImportBatch(Base):
    """One import with its counts; `merging` is true only inside the transaction that loads or takes it back."""

    __tablename__ = "import_batch"
    __table_args__ = (Index("ix_import_batch_loaded", "loaded_at"),)

    id: Mapped[Uuid]
    author_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"))
    loaded_at: Mapped[Now]
    file_name: Mapped[str]
    sha256: Mapped[str]
    settings: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    merging: Mapped[bool] = mapped_column(server_default="false")
    row_count: Mapped[int] = mapped_column(server_default="0")
    added: Mapped[int] = mapped_column(server_default="0")
    updated: Mapped[int] = mapped_column(server_default="0")
    duplicates_in_file: Mapped[int] = mapped_column(server_default="0")
    known: Mapped[int] = mapped_column(server_default="0")
    no_contact_data: Mapped[int] = mapped_column(server_default="0")
    bad: Mapped[int] = mapped_column(server_default="0")
    reverted_at: Mapped[Moment | None]
    reverted_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    removed: Mapped[int] = mapped_column(server_default="0")
    restored: Mapped[int] = mapped_column(server_default="0")
    kept: Mapped[int] = mapped_column(server_default="0")


class ImportChange(Base):
    """What an import changed at one known client: its fields before and after, numbers and people it added."""

    __tablename__ = "import_change"
    __table_args__ = (Index("ix_import_change_client", "client_id"),)

    import_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("crm.import_batch.id", ondelete="CASCADE"), primary_key=True
    )
    client_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("crm.client.id", ondelete="CASCADE"), primary_key=True
    )
    before: Mapped[dict[str, object]] = mapped_column(JSONB)
    after: Mapped[dict[str, object]] = mapped_column(JSONB)
    phones: Mapped[list[uuid.UUID]] = mapped_column(ARRAY(UuidType), server_default=text("'{}'::uuid[]"))
    people: Mapped[list[uuid.UUID]] = mapped_column(ARRAY(UuidType), server_default=text("'{}'::uuid[]"))


class ImportLayout(Base):
    """The fields an administrator gave to the columns of one layout; the id is made of the layout's signature."""

    __tablename__ = "import_layout"

    id: Mapped[Uuid]
    fields: Mapped[list[str | None]] = mapped_column(JSONB)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    saved_at: Mapped[Now]
