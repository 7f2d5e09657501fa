"""Clients, their people, numbers, search line and the log of owners."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "client",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), server_default="", nullable=False),
        sa.Column("stage", sa.Text(), server_default="prospect", nullable=False),
        sa.Column("status", sa.Text(), server_default="cold", nullable=False),
        sa.Column("importance", sa.SmallInteger(), server_default="2", nullable=False),
        sa.Column("type_code", sa.Text(), nullable=True),
        sa.Column("project_code", sa.Text(), nullable=True),
        sa.Column("source_code", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("postal_code", sa.Text(), nullable=True),
        sa.Column("time_zone", sa.Text(), nullable=True),
        sa.Column("tax_id", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "facts",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_outcome", sa.Text(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("dnc_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_reason", sa.Text(), nullable=True),
        sa.Column("owned_since", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("converted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("stage in ('prospect', 'client')", name=op.f("ck_client_stage")),
        sa.CheckConstraint(
            "status in ('cold', 'warm', 'hot', 'refused', 'closed')", name=op.f("ck_client_status")
        ),
        sa.CheckConstraint("importance between 1 and 3", name=op.f("ck_client_importance")),
        sa.ForeignKeyConstraint(["created_by"], ["crm.staff.id"], name=op.f("fk_client_created_by")),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_client_group_id")),
        sa.ForeignKeyConstraint(["last_outcome"], ["crm.outcome.code"], name=op.f("fk_client_last_outcome")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_client_owner_id")),
        sa.ForeignKeyConstraint(["project_code"], ["crm.project.code"], name=op.f("fk_client_project_code")),
        sa.ForeignKeyConstraint(["source_code"], ["crm.source.code"], name=op.f("fk_client_source_code")),
        sa.ForeignKeyConstraint(["type_code"], ["crm.client_type.code"], name=op.f("fk_client_type_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        schema="crm",
    )
    op.create_index(
        "ix_client_group_name", "client", ["group_id", "name_key", "id"], unique=False, schema="crm"
    )
    op.create_index(
        "ix_client_import",
        "client",
        ["import_id"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("import_id is not null"),
    )
    op.create_index("ix_client_name", "client", ["name_key", "id"], unique=False, schema="crm")
    op.create_index(
        "ix_client_owner_name", "client", ["owner_id", "name_key", "id"], unique=False, schema="crm"
    )
    op.create_index(
        "ix_client_owner_new",
        "client",
        ["owner_id", "created_at", "id"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("next_at is null"),
    )
    op.create_table(
        "contact_person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("decides", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("dnc_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_contact_person_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["crm.sales_group.id"], name=op.f("fk_contact_person_group_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_contact_person_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_person")),
        schema="crm",
    )
    op.create_index("ix_contact_person_client", "contact_person", ["client_id"], unique=False, schema="crm")
    op.create_table(
        "phone",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("extension", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), server_default="new", nullable=False),
        sa.Column("position", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_outcome", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("state in ('new', 'good', 'bad', 'dead')", name=op.f("ck_phone_state")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_phone_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_phone_group_id")),
        sa.ForeignKeyConstraint(["last_outcome"], ["crm.outcome.code"], name=op.f("fk_phone_last_outcome")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_phone_owner_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["crm.contact_person.id"], name=op.f("fk_phone_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone")),
        schema="crm",
    )
    op.create_index("ix_phone_client", "phone", ["client_id"], unique=False, schema="crm")
    op.create_index(
        "ix_phone_number",
        "phone",
        ["number"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("number is not null"),
    )
    op.create_table(
        "client_search",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_client_search_group_id")),
        sa.ForeignKeyConstraint(
            ["id"], ["crm.client.id"], name=op.f("fk_client_search_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_client_search_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_search")),
        schema="crm",
    )
    op.create_index(
        "ix_client_search_group",
        "client_search",
        ["group_id"],
        unique=False,
        schema="crm",
        postgresql_include=["id", "search"],
    )
    op.create_index(
        "ix_client_search_owner",
        "client_search",
        ["owner_id"],
        unique=False,
        schema="crm",
        postgresql_include=["id", "search"],
    )
    op.create_table(
        "ownership_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=True),
        sa.Column("to_id", sa.Integer(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["crm.staff.id"], name=op.f("fk_ownership_change_by_id")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_ownership_change_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["from_id"], ["crm.staff.id"], name=op.f("fk_ownership_change_from_id")),
        sa.ForeignKeyConstraint(
            ["group_id"], ["crm.sales_group.id"], name=op.f("fk_ownership_change_group_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_ownership_change_owner_id")),
        sa.ForeignKeyConstraint(["to_id"], ["crm.staff.id"], name=op.f("fk_ownership_change_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ownership_change")),
        schema="crm",
    )
    op.create_index(
        "ix_ownership_change_client", "ownership_change", ["client_id"], unique=False, schema="crm"
    )
    op.create_index(
        "ix_ownership_change_from", "ownership_change", ["from_id", "changed_at"], unique=False, schema="crm"
    )


def downgrade() -> None:
    op.drop_table("ownership_change", schema="crm")
    op.drop_table("client_search", schema="crm")
    op.drop_table("phone", schema="crm")
    op.drop_table("contact_person", schema="crm")
    op.drop_table("client", schema="crm")
