"""People, their groups and their own settings."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "sales_group",
        sa.Column("id", sa.Integer(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales_group")),
        sa.UniqueConstraint("name", name=op.f("uq_sales_group_name")),
        schema="crm",
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), sa.Identity(always=True), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("time_zone", sa.Text(), server_default="Europe/Kyiv", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("dismissed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("level = 'admin' or group_id is not null", name=op.f("ck_staff_group")),
        sa.CheckConstraint("level in ('manager', 'lead', 'admin')", name=op.f("ck_staff_level")),
        sa.CheckConstraint("login ~ '^[a-z][a-z0-9_]{2,30}$'", name=op.f("ck_staff_login")),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_staff_group_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("login", name=op.f("uq_staff_login")),
        schema="crm",
    )
    op.create_table(
        "staff_setting",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_staff_setting_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "key", name=op.f("pk_staff_setting")),
        schema="crm",
    )


def downgrade() -> None:
    op.drop_table("staff_setting", schema="crm")
    op.drop_table("staff", schema="crm")
    op.drop_table("sales_group", schema="crm")
