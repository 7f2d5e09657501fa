"""Scripts, objections and do-not-call."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "script",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), server_default="ru", nullable=False),
        sa.Column("project_code", sa.Text(), nullable=True),
        sa.Column(
            "steps",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'[]'::jsonb"),
            nullable=False,
        ),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["project_code"], ["crm.project.code"], name=op.f("fk_script_project_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_script")),
        schema="crm",
    )
    op.create_table(
        "objection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("script_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.ForeignKeyConstraint(
            ["script_id"], ["crm.script.id"], name=op.f("fk_objection_script_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection")),
        schema="crm",
    )
    op.create_table(
        "dnc_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("activity_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_by", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("scope in ('number', 'person', 'client')", name=op.f("ck_dnc_entry_scope")),
        sa.ForeignKeyConstraint(["author_id"], ["crm.staff.id"], name=op.f("fk_dnc_entry_author_id")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_dnc_entry_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_dnc_entry_group_id")),
        sa.ForeignKeyConstraint(["lifted_by"], ["crm.staff.id"], name=op.f("fk_dnc_entry_lifted_by")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_dnc_entry_owner_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["crm.contact_person.id"], name=op.f("fk_dnc_entry_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dnc_entry")),
        schema="crm",
    )
    op.create_index("ix_dnc_entry_client", "dnc_entry", ["client_id"], unique=False, schema="crm")
    op.create_index("ix_dnc_entry_number", "dnc_entry", ["number"], unique=False, schema="crm")
    op.create_table(
        "listed_number",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("until_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_listed_number")),
        schema="crm",
    )


def downgrade() -> None:
    op.drop_table("listed_number", schema="crm")
    op.drop_table("dnc_entry", schema="crm")
    op.drop_table("objection", schema="crm")
    op.drop_table("script", schema="crm")
