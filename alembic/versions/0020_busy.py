"""What takes an hour of somebody's day has an index of its own: every call screen asks for it, among three times as many other plans."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_index(
        "ix_activity_owner_busy",
        "activity",
        ["owner_id", "due_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text(
            "done_at is null and (is_promise or kind in ('meeting', 'presentation') or origin = 'manual')"
        ),
    )


def downgrade() -> None:
    op.drop_index("ix_activity_owner_busy", table_name="activity", schema="crm")
