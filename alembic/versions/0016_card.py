"""The whole card: own fields, files, consents, several do-not-call lists, duplicates made one."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "dnc_list",
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_dnc_list")),
        schema="crm",
    )
    op.create_table(
        "own_field",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("choices", postgresql.JSONB(), server_default=sa.text("'[]'::jsonb"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.CheckConstraint("code ~ '^[a-z][a-z0-9_]{0,30}$'", name=op.f("ck_own_field_code")),
        sa.CheckConstraint(
            "kind in ('text', 'number', 'date', 'choice', 'yes_no')", name=op.f("ck_own_field_kind")
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_own_field")),
        schema="crm",
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("activity_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), server_default="", nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_by", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("char_length(name) between 1 and 255", name=op.f("ck_attachment_name")),
        sa.CheckConstraint("size between 0 and 20971520", name=op.f("ck_attachment_size")),
        sa.ForeignKeyConstraint(["added_by"], ["crm.staff.id"], name=op.f("fk_attachment_added_by")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_attachment_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_attachment_group_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_attachment_owner_id")),
        sa.ForeignKeyConstraint(["removed_by"], ["crm.staff.id"], name=op.f("fk_attachment_removed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        schema="crm",
    )
    op.create_index(
        "ix_attachment_client", "attachment", ["client_id", "added_at"], unique=False, schema="crm"
    )
    op.create_table(
        "client_merge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("gone_id", sa.Uuid(), nullable=False),
        sa.Column("gone", postgresql.JSONB(), nullable=False),
        sa.Column("before", postgresql.JSONB(), nullable=False),
        sa.Column("moved", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb"), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["crm.staff.id"], name=op.f("fk_client_merge_by_id")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_client_merge_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_client_merge_group_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_client_merge_owner_id")),
        sa.ForeignKeyConstraint(["undone_by"], ["crm.staff.id"], name=op.f("fk_client_merge_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_merge")),
        schema="crm",
    )
    op.create_index("ix_client_merge_client", "client_merge", ["client_id"], unique=False, schema="crm")
    op.create_index("ix_client_merge_gone", "client_merge", ["gone_id"], unique=False, schema="crm")
    op.create_table(
        "consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("activity_id", sa.Uuid(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "channel in ('call', 'email', 'message', 'post')", name=op.f("ck_consent_channel")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["crm.staff.id"], name=op.f("fk_consent_author_id")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_consent_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_consent_group_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_consent_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        schema="crm",
    )
    op.create_index("ix_consent_client", "consent", ["client_id"], unique=False, schema="crm")
    op.create_table(
        "not_duplicate",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("said_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("client_id < other_id", name=op.f("ck_not_duplicate_order")),
        sa.ForeignKeyConstraint(["by_id"], ["crm.staff.id"], name=op.f("fk_not_duplicate_by_id")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_not_duplicate_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_not_duplicate_group_id")),
        sa.ForeignKeyConstraint(
            ["other_id"], ["crm.client.id"], name=op.f("fk_not_duplicate_other_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_not_duplicate_owner_id")),
        sa.PrimaryKeyConstraint("client_id", "other_id", name=op.f("pk_not_duplicate")),
        schema="crm",
    )
    op.create_index("ix_not_duplicate_other", "not_duplicate", ["other_id"], unique=False, schema="crm")
    op.create_table(
        "attachment_part",
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("octet_length(bytes) <= 262144", name=op.f("ck_attachment_part_bytes")),
        sa.CheckConstraint("place between 0 and 80", name=op.f("ck_attachment_part_place")),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["crm.attachment.id"],
            name=op.f("fk_attachment_part_attachment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_attachment_part_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["crm.sales_group.id"], name=op.f("fk_attachment_part_group_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_attachment_part_owner_id")),
        sa.PrimaryKeyConstraint("attachment_id", "place", name=op.f("pk_attachment_part")),
        schema="crm",
    )
    op.create_index("ix_attachment_part_client", "attachment_part", ["client_id"], unique=False, schema="crm")
    op.add_column(
        "client",
        sa.Column("own", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb"), nullable=False),
        schema="crm",
    )
    op.create_index(
        "ix_client_own",
        "client",
        ["own"],
        unique=False,
        schema="crm",
        postgresql_using="gin",
        postgresql_ops={"own": "jsonb_path_ops"},
    )
    op.execute("""
        insert into crm.dnc_list (code, name, name_ru, name_uk, position, days) values
        ('own', 'Own list', 'Свой список', 'Власний список', 1, null),
        ('register', 'Public register', 'Государственный реестр', 'Державний реєстр', 2, null),
        ('complaint', 'Complaints', 'Жалобы', 'Скарги', 3, null)""")
    op.add_column(
        "dnc_entry", sa.Column("list_code", sa.Text(), server_default="own", nullable=False), schema="crm"
    )
    op.create_foreign_key(
        op.f("fk_dnc_entry_list_code"),
        "dnc_entry",
        "dnc_list",
        ["list_code"],
        ["code"],
        source_schema="crm",
        referent_schema="crm",
    )


def downgrade() -> None:
    op.drop_constraint(op.f("fk_dnc_entry_list_code"), "dnc_entry", schema="crm", type_="foreignkey")
    op.drop_column("dnc_entry", "list_code", schema="crm")
    op.drop_index(
        "ix_client_own",
        table_name="client",
        schema="crm",
        postgresql_using="gin",
        postgresql_ops={"own": "jsonb_path_ops"},
    )
    op.drop_column("client", "own", schema="crm")
    op.drop_index("ix_attachment_part_client", table_name="attachment_part", schema="crm")
    op.drop_table("attachment_part", schema="crm")
    op.drop_index("ix_not_duplicate_other", table_name="not_duplicate", schema="crm")
    op.drop_table("not_duplicate", schema="crm")
    op.drop_index("ix_consent_client", table_name="consent", schema="crm")
    op.drop_table("consent", schema="crm")
    op.drop_index("ix_client_merge_gone", table_name="client_merge", schema="crm")
    op.drop_index("ix_client_merge_client", table_name="client_merge", schema="crm")
    op.drop_table("client_merge", schema="crm")
    op.drop_index("ix_attachment_client", table_name="attachment", schema="crm")
    op.drop_table("attachment", schema="crm")
    op.drop_table("own_field", schema="crm")
    op.drop_table("dnc_list", schema="crm")
