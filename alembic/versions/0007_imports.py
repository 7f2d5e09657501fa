"""Imports: batches with their counts, what they changed, remembered layouts, and keys by which a client is known."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0007"
down_revision = "0006"

KEYS = ("tax_key", "email_key", "name_key")
COUNTS = ("row_count", "added", "updated", "duplicates_in_file", "known", "no_contact_data", "bad")


def upgrade() -> None:
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column(
            "settings",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("merging", sa.Boolean(), server_default="false", nullable=False),
        *(sa.Column(name, sa.Integer(), server_default="0", nullable=False) for name in COUNTS),
        sa.Column("reverted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reverted_by", sa.Integer(), nullable=True),
        *(
            sa.Column(name, sa.Integer(), server_default="0", nullable=False)
            for name in ("removed", "restored", "kept")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["crm.staff.id"], name=op.f("fk_import_batch_author_id")),
        sa.ForeignKeyConstraint(["reverted_by"], ["crm.staff.id"], name=op.f("fk_import_batch_reverted_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
        schema="crm",
    )
    op.create_index("ix_import_batch_loaded", "import_batch", ["loaded_at"], schema="crm")
    op.create_table(
        "import_change",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("before", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("after", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "phones", postgresql.ARRAY(sa.Uuid()), server_default=sa.text("'{}'::uuid[]"), nullable=False
        ),
        sa.Column(
            "people", postgresql.ARRAY(sa.Uuid()), server_default=sa.text("'{}'::uuid[]"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["crm.import_batch.id"],
            name=op.f("fk_import_change_import_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_import_change_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "client_id", name=op.f("pk_import_change")),
        schema="crm",
    )
    op.create_index("ix_import_change_client", "import_change", ["client_id"], schema="crm")
    op.create_table(
        "import_layout",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("fields", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("saved_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["crm.staff.id"], name=op.f("fk_import_layout_author_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_layout")),
        schema="crm",
    )
    for key in KEYS:
        op.add_column("client_search", sa.Column(key, sa.Uuid(), nullable=True), schema="crm")
        op.create_index(
            f"ix_client_search_{key}",
            "client_search",
            [key],
            schema="crm",
            postgresql_where=sa.text(f"{key} is not null"),
        )
    # Clients that are there already are known by mail and tax id at once, by name when their card is next saved.
    op.execute("""
        update crm.client_search s
           set email_key = md5('email|' || nullif(lower(btrim(c.email)), ''))::uuid,
               tax_key = md5('tax_id|' || nullif(regexp_replace(upper(c.tax_id), '[^0-9A-Z]+', '', 'g'), ''))::uuid
          from crm.client c where c.id = s.id
    """)


def downgrade() -> None:
    for key in KEYS:
        op.drop_column("client_search", key, schema="crm")
    op.drop_table("import_layout", schema="crm")
    op.drop_table("import_change", schema="crm")
    op.drop_table("import_batch", schema="crm")
