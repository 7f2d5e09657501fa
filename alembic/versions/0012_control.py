"""What a lead asks to be done at once, and the indexes of orphans and of what stands still."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0012"
down_revision = "0011"

IDLE = "next_at is null and last_at is not null and closed_reason is null and stage = 'prospect'"
COOLING = "status in ('warm', 'hot') and closed_reason is null and stage = 'prospect'"


def upgrade() -> None:
    op.add_column("activity", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True), schema="crm")
    op.add_column("activity", sa.Column("asked_by", sa.Integer(), nullable=True), schema="crm")
    op.create_foreign_key(
        op.f("fk_activity_asked_by"),
        "activity",
        "staff",
        ["asked_by"],
        ["id"],
        source_schema="crm",
        referent_schema="crm",
    )
    op.create_index(
        "ix_client_idle",
        "client",
        ["group_id", "owner_id", "last_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text(IDLE),
    )
    op.create_index(
        "ix_client_cooling",
        "client",
        ["group_id", "owner_id", "last_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text(COOLING),
    )


def downgrade() -> None:
    op.drop_index("ix_client_cooling", table_name="client", schema="crm")
    op.drop_index("ix_client_idle", table_name="client", schema="crm")
    op.drop_constraint(op.f("fk_activity_asked_by"), "activity", schema="crm", type_="foreignkey")
    op.drop_column("activity", "asked_by", schema="crm")
    op.drop_column("activity", "asked_at", schema="crm")
