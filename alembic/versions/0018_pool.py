"""The pool of a group has indexes of its own: who may see it looked through the pools of the whole company to find it."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0018"
down_revision = "0017"

NOBODYS = sa.text("owner_id is null")


def upgrade() -> None:
    op.create_index(
        "ix_client_pool_name",
        "client",
        ["group_id", "name_key", "id"],
        unique=False,
        schema="crm",
        postgresql_where=NOBODYS,
    )
    op.create_index(
        "ix_client_search_pool",
        "client_search",
        ["group_id"],
        unique=False,
        schema="crm",
        postgresql_include=["id", "search"],
        postgresql_where=NOBODYS,
    )


def downgrade() -> None:
    op.drop_index("ix_client_search_pool", table_name="client_search", schema="crm")
    op.drop_index("ix_client_pool_name", table_name="client", schema="crm")
