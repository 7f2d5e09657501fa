"""Whose promise it was that somebody else gave up: a broken promise counts for who owed it, not for who cleared it away."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column("activity", sa.Column("owed_by", sa.Integer(), nullable=True), schema="crm")
    op.create_foreign_key(
        op.f("fk_activity_owed_by"),
        "activity",
        "staff",
        ["owed_by"],
        ["id"],
        source_schema="crm",
        referent_schema="crm",
    )
    op.create_index(
        "ix_activity_owed_by",
        "activity",
        ["owed_by", "done_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("owed_by is not null"),
    )


def downgrade() -> None:
    op.drop_index("ix_activity_owed_by", table_name="activity", schema="crm")
    op.drop_constraint(op.f("fk_activity_owed_by"), "activity", schema="crm", type_="foreignkey")
    op.drop_column("activity", "owed_by", schema="crm")
