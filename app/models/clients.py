"""Clients and prospects, their people, numbers and search line."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Owned, Uuid


class Client(Owned, Base):
    """A firm or person we sell to; a prospect until the first order, with all history kept (F3)."""

    __tablename__ = "client"
    __table_args__ = (
        CheckConstraint("stage in ('prospect', 'client')", name="stage"),
        CheckConstraint("status in ('cold', 'warm', 'hot', 'refused', 'closed')", name="status"),
        CheckConstraint("importance between 1 and 3", name="importance"),
        Index("ix_client_owner_name", "owner_id", "name_key", "id"),
        Index("ix_client_group_name", "group_id", "name_key", "id"),
        Index("ix_client_name", "name_key", "id"),
        Index("ix_client_pool_name", "group_id", "name_key", "id", postgresql_where=text("owner_id is null")),
        Index(
            "ix_client_owner_new", "owner_id", "created_at", "id", postgresql_where=text("next_at is null")
        ),
        Index(
            "ix_client_owner_next", "owner_id", "next_at", "id", postgresql_where=text("next_at is not null")
        ),
        Index(
            "ix_client_group_next", "group_id", "next_at", "id", postgresql_where=text("next_at is not null")
        ),
        Index("ix_client_import", "import_id", postgresql_where=text("import_id is not null")),
        Index(
            "ix_client_idle",
            "group_id",
            "owner_id",
            "last_at",
            postgresql_where=text(
                "next_at is null and last_at is not null and closed_reason is null and stage = 'prospect'"
            ),
        ),
        Index(
            "ix_client_cooling",
            "group_id",
            "owner_id",
            "last_at",
            postgresql_where=text(
                "status in ('warm', 'hot') and closed_reason is null and stage = 'prospect'"
            ),
        ),
        # What administrators sort and filter the whole base by; the others have their own few rows first.
        Index("ix_client_city_name", "city", "name_key"),
        Index("ix_client_status_name", "status", "name_key"),
        Index("ix_client_importance_name", "importance", "name_key"),
        Index("ix_client_type_name", "type_code", "name_key"),
        Index("ix_client_project_name", "project_code", "name_key"),
        Index("ix_client_source_name", "source_code", "name_key"),
        Index("ix_client_outcome_name", "last_outcome", "name_key"),
        Index("ix_client_next", "next_at", "id"),
        Index("ix_client_last", "last_at", "id"),
        Index("ix_client_created", "created_at", "id"),
        Index("ix_client_own", "own", postgresql_using="gin", postgresql_ops={"own": "jsonb_path_ops"}),
    )

    id: Mapped[Uuid]
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(server_default="")
    stage: Mapped[str] = mapped_column(server_default="prospect")
    status: Mapped[str] = mapped_column(server_default="cold")
    importance: Mapped[int] = mapped_column(SmallInteger, server_default="2")
    type_code: Mapped[str | None] = mapped_column(ForeignKey("crm.client_type.code"))
    project_code: Mapped[str | None] = mapped_column(ForeignKey("crm.project.code"))
    source_code: Mapped[str | None] = mapped_column(ForeignKey("crm.source.code"))
    country: Mapped[str | None]
    region: Mapped[str | None]
    city: Mapped[str | None]
    address: Mapped[str | None]
    postal_code: Mapped[str | None]
    time_zone: Mapped[str | None]
    tax_id: Mapped[str | None]
    email: Mapped[str | None]
    website: Mapped[str | None]
    note: Mapped[str] = mapped_column(server_default="")
    facts: Mapped[dict[str, str]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    own: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    """Values of the company's own fields (OwnField) by code: text, number, "2026-11-22", true."""
    last_at: Mapped[Moment | None]
    last_outcome: Mapped[str | None] = mapped_column(ForeignKey("crm.outcome.code"))
    next_at: Mapped[Moment | None]
    tries: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    dnc_until: Mapped[Moment | None]
    closed_reason: Mapped[str | None]
    owned_since: Mapped[Now]
    converted_at: Mapped[Moment | None]
    import_id: Mapped[uuid.UUID | None]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    created_at: Mapped[Now]
    updated_at: Mapped[Now]
    version: Mapped[int] = mapped_column(server_default="1")


OFF_THE_CARD = 32767
"""The position of a person taken off the card: behind all others and not shown. Nobody is deleted; history names him."""


class ContactPerson(Owned, Base):
    """A human at a client; any number per client."""

    __tablename__ = "contact_person"
    __table_args__ = (Index("ix_contact_person_client", "client_id"),)

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    name: Mapped[str]
    role: Mapped[str | None]
    decides: Mapped[bool] = mapped_column(server_default="false")
    email: Mapped[str | None]
    birthday: Mapped[date | None]
    note: Mapped[str] = mapped_column(server_default="")
    position: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    dnc_until: Mapped[Moment | None]
    created_at: Mapped[Now]
    version: Mapped[int] = mapped_column(server_default="1")


class Phone(Owned, Base):
    """A number of a client or of one of its people; `raw` as written, `number` in E.164 when it is valid."""

    __tablename__ = "phone"
    __table_args__ = (
        CheckConstraint("state in ('new', 'good', 'bad', 'dead')", name="state"),
        Index("ix_phone_client", "client_id"),
        Index("ix_phone_number", "number", postgresql_where=text("number is not null")),
        Index("ix_phone_person", "person_id", postgresql_where=text("person_id is not null")),
    )

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("crm.contact_person.id", ondelete="CASCADE")
    )
    raw: Mapped[str]
    number: Mapped[str | None]
    extension: Mapped[str | None]
    country: Mapped[str | None]
    state: Mapped[str] = mapped_column(server_default="new")
    position: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    last_at: Mapped[Moment | None]
    last_outcome: Mapped[str | None] = mapped_column(ForeignKey("crm.outcome.code"))
    created_at: Mapped[Now]
    version: Mapped[int] = mapped_column(server_default="1")


GRAMS = (
    "array_to_tsvector(array_remove(string_to_array("
    r"(((regexp_replace(search, '...', '\&' || chr(1), 'g') || chr(1))"
    r" || regexp_replace(substr(search, 2), '...', '\&' || chr(1), 'g')) || chr(1))"
    r" || regexp_replace(substr(search, 3), '...', '\&' || chr(1), 'g'), chr(1)), ''))"
)
"""Every three letters of a search line that stand together, and its last two; made of built-in functions only."""


class ClientSearch(Owned, Base):
    """One narrow line per client for search of any substring; kept by trigger.

    The keys tell imports and the finder of duplicates which clients are one (services.duplicates); administrators read them.
    """

    __tablename__ = "client_search"
    __table_args__ = (
        Index("ix_client_search_owner", "owner_id", postgresql_include=["id", "search"]),
        Index("ix_client_search_group", "group_id", postgresql_include=["id", "search"]),
        Index(
            "ix_client_search_pool",
            "group_id",
            postgresql_include=["id", "search"],
            postgresql_where=text("owner_id is null"),
        ),
        # lower() is not leakproof: EXPLAIN must not tell whether a person of some name is in the base.
        Index("ix_client_search_person", text("lower(person)"), "id"),
        Index("ix_client_search_number", "number", "id"),
        Index("ix_client_search_grams", text(GRAMS), postgresql_using="gin"),
        Index("ix_client_search_tax_key", "tax_key", postgresql_where=text("tax_key is not null")),
        Index("ix_client_search_email_key", "email_key", postgresql_where=text("email_key is not null")),
        Index("ix_client_search_name_key", "name_key", postgresql_where=text("name_key is not null")),
    )

    id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"), primary_key=True)
    search: Mapped[str]
    person: Mapped[str] = mapped_column(server_default="")
    """The name of the first contact person: lists show and sort by it."""
    number: Mapped[str] = mapped_column(server_default="")
    """The first number that is not dead or wrong, E.164 or as written: likewise."""
    tax_key: Mapped[uuid.UUID | None]
    email_key: Mapped[uuid.UUID | None]
    name_key: Mapped[uuid.UUID | None]


class OwnershipChange(Owned, Base):
    """A line of the log of who owned a client when; written by hand-over only."""

    __tablename__ = "ownership_change"
    __table_args__ = (
        Index("ix_ownership_change_client", "client_id"),
        Index("ix_ownership_change_from", "from_id", "changed_at"),
        Index(
            "ix_ownership_change_hand_over", "hand_over_id", postgresql_where=text("hand_over_id is not null")
        ),
    )

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    from_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    to_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    changed_at: Mapped[Now]
    from_group: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    hand_over_id: Mapped[uuid.UUID | None]
