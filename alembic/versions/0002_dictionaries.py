"""Dictionaries, calling windows, holidays and settings."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "purpose",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_purpose")),
        schema="crm",
    )
    op.create_table(
        "client_type",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_client_type")),
        schema="crm",
    )
    op.create_table(
        "source",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_source")),
        schema="crm",
    )
    op.create_table(
        "refusal_reason",
        sa.Column("return_days", sa.SmallInteger(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_refusal_reason")),
        schema="crm",
    )
    op.create_table(
        "project",
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_project")),
        schema="crm",
    )
    op.create_table(
        "outcome",
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("icon", sa.Text(), nullable=False),
        sa.Column("answered", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("effective", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_promise", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_meeting", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_sale", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_refusal", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_inquiry", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("dead_number", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("do_not_call", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("delay_rule", sa.Text(), nullable=False),
        sa.Column("delay_minutes", sa.Integer(), nullable=True),
        sa.Column("cap", sa.SmallInteger(), nullable=True),
        sa.Column("next_kind", sa.Text(), nullable=True),
        sa.Column("task_kind", sa.Text(), nullable=True),
        sa.Column("advance", sa.Boolean(), server_default="true", nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.CheckConstraint(
            "delay_rule in ('none', 'minutes', 'other_part_of_day', 'next_day', 'days', 'ask', 'reason')",
            name=op.f("ck_outcome_delay_rule"),
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_outcome")),
        schema="crm",
    )
    op.create_table(
        "calling_window",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("project_code", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("weekdays", postgresql.ARRAY(sa.SmallInteger()), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_code"], ["crm.project.code"], name=op.f("fk_calling_window_project_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calling_window")),
        schema="crm",
    )
    op.create_table(
        "holiday",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday")),
        schema="crm",
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
        schema="crm",
    )


def downgrade() -> None:
    op.drop_table("setting", schema="crm")
    op.drop_table("holiday", schema="crm")
    op.drop_table("calling_window", schema="crm")
    op.drop_table("outcome", schema="crm")
    op.drop_table("project", schema="crm")
    op.drop_table("refusal_reason", schema="crm")
    op.drop_table("source", schema="crm")
    op.drop_table("client_type", schema="crm")
    op.drop_table("purpose", schema="crm")
