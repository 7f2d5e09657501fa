"""Clients by their next contact, own and of a group, walked by an index: the commonest order of a list after names."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0021"
down_revision = "0020"

PLANNED = sa.text("next_at is not null")


def upgrade() -> None:
    for whose in ("owner", "group"):
        op.create_index(
            f"ix_client_{whose}_next",
            "client",
            [f"{whose}_id", "next_at", "id"],
            unique=False,
            schema="crm",
            postgresql_where=PLANNED,
        )


def downgrade() -> None:
    for whose in ("group", "owner"):
        op.drop_index(f"ix_client_{whose}_next", table_name="client", schema="crm")
