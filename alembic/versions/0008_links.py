"""Indexes of links: without them each deleted person or client is looked for in the whole of another table."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0008"
down_revision = "0007"

PERSONS = ("phone", "dnc_entry")


def upgrade() -> None:
    for table in PERSONS:
        present = sa.text("person_id is not null")
        op.create_index(f"ix_{table}_person", table, ["person_id"], schema="crm", postgresql_where=present)
    op.create_index("ix_queue_skip_client", "queue_skip", ["client_id"], schema="crm")


def downgrade() -> None:
    op.drop_index("ix_queue_skip_client", "queue_skip", schema="crm")
    for table in PERSONS:
        op.drop_index(f"ix_{table}_person", table, schema="crm")
