"""Lists of everything: indexes to sort and filter by, when and whose an activity is, saved views, mass changes, exports."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "export",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("content", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb"), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_export_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export")),
        schema="crm",
    )
    op.create_index("ix_export_made", "export", ["made_at"], unique=False, schema="crm")
    op.create_table(
        "mass_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("said", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb"), nullable=False),
        sa.Column("selection", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb"), nullable=False),
        sa.Column("wanted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refused", sa.Integer(), server_default="0", nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind in ('fields', 'plan', 'do_not_call', 'assign', 'hand_over', 'pool')",
            name=op.f("ck_mass_change_kind"),
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_mass_change_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mass_change")),
        schema="crm",
    )
    op.create_index(
        "ix_mass_change_staff", "mass_change", ["staff_id", "began_at"], unique=False, schema="crm"
    )
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("shared", sa.Text(), server_default="none", nullable=False),
        sa.Column("content", postgresql.JSONB(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("page in ('clients', 'activities')", name=op.f("ck_saved_view_page")),
        sa.CheckConstraint("shared in ('none', 'group', 'all')", name=op.f("ck_saved_view_shared")),
        sa.CheckConstraint("char_length(name) between 1 and 80", name=op.f("ck_saved_view_name")),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_saved_view_group_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_saved_view_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        schema="crm",
    )
    op.create_index("ix_saved_view_staff", "saved_view", ["staff_id"], unique=False, schema="crm")
    op.create_table(
        "mass_change_row",
        sa.Column("mass_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("before", postgresql.JSONB(), server_default=sa.text("'{}'::jsonb"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_mass_change_row_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["crm.sales_group.id"], name=op.f("fk_mass_change_row_group_id")
        ),
        sa.ForeignKeyConstraint(["mass_id"], ["crm.mass_change.id"], name=op.f("fk_mass_change_row_mass_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_mass_change_row_owner_id")),
        sa.PrimaryKeyConstraint("mass_id", "client_id", name=op.f("pk_mass_change_row")),
        schema="crm",
    )
    op.create_index("ix_mass_change_row_client", "mass_change_row", ["client_id"], unique=False, schema="crm")
    op.add_column(
        "activity",
        sa.Column(
            "moment",
            sa.DateTime(timezone=True),
            sa.Computed("coalesce(done_at, due_at)", persisted=True),
            nullable=False,
        ),
        schema="crm",
    )
    op.add_column(
        "activity",
        sa.Column(
            "whose_id",
            sa.Integer(),
            sa.Computed("case when done_at is null then owner_id else done_by end", persisted=True),
            nullable=True,
        ),
        schema="crm",
    )
    op.create_index(
        "ix_activity_group_moment", "activity", ["group_id", "moment"], unique=False, schema="crm"
    )
    op.create_index("ix_activity_moment", "activity", ["moment"], unique=False, schema="crm")
    op.create_index(
        "ix_activity_owner_moment", "activity", ["owner_id", "moment"], unique=False, schema="crm"
    )
    op.create_index(
        "ix_activity_whose_moment", "activity", ["whose_id", "moment"], unique=False, schema="crm"
    )
    op.create_index("ix_client_city_name", "client", ["city", "name_key"], unique=False, schema="crm")
    op.create_index("ix_client_created", "client", ["created_at", "id"], unique=False, schema="crm")
    op.create_index(
        "ix_client_importance_name", "client", ["importance", "name_key"], unique=False, schema="crm"
    )
    op.create_index("ix_client_last", "client", ["last_at", "id"], unique=False, schema="crm")
    op.create_index("ix_client_next", "client", ["next_at", "id"], unique=False, schema="crm")
    op.create_index(
        "ix_client_outcome_name", "client", ["last_outcome", "name_key"], unique=False, schema="crm"
    )
    op.create_index(
        "ix_client_project_name", "client", ["project_code", "name_key"], unique=False, schema="crm"
    )
    op.create_index(
        "ix_client_source_name", "client", ["source_code", "name_key"], unique=False, schema="crm"
    )
    op.create_index("ix_client_status_name", "client", ["status", "name_key"], unique=False, schema="crm")
    op.create_index("ix_client_type_name", "client", ["type_code", "name_key"], unique=False, schema="crm")
    op.add_column(
        "client_search", sa.Column("person", sa.Text(), server_default="", nullable=False), schema="crm"
    )
    op.add_column(
        "client_search", sa.Column("number", sa.Text(), server_default="", nullable=False), schema="crm"
    )
    op.create_index("ix_client_search_number", "client_search", ["number", "id"], unique=False, schema="crm")
    op.create_index(
        "ix_client_search_person",
        "client_search",
        [sa.text("lower(person)"), "id"],
        unique=False,
        schema="crm",
    )
    op.execute("""
        update crm.client_search s
           set person = coalesce((select p.name from crm.contact_person p where p.client_id = s.id
                                   order by p.position, p.created_at, p.id limit 1), ''),
               number = coalesce((select coalesce(p.number, p.raw) from crm.phone p where p.client_id = s.id
                                   order by p.state = 'dead', p.state = 'bad', p.position, p.created_at, p.id limit 1), '')""")


def downgrade() -> None:
    op.drop_index("ix_client_search_person", table_name="client_search", schema="crm")
    op.drop_index("ix_client_search_number", table_name="client_search", schema="crm")
    op.drop_column("client_search", "number", schema="crm")
    op.drop_column("client_search", "person", schema="crm")
    op.drop_index("ix_client_type_name", table_name="client", schema="crm")
    op.drop_index("ix_client_status_name", table_name="client", schema="crm")
    op.drop_index("ix_client_source_name", table_name="client", schema="crm")
    op.drop_index("ix_client_project_name", table_name="client", schema="crm")
    op.drop_index("ix_client_outcome_name", table_name="client", schema="crm")
    op.drop_index("ix_client_next", table_name="client", schema="crm")
    op.drop_index("ix_client_last", table_name="client", schema="crm")
    op.drop_index("ix_client_importance_name", table_name="client", schema="crm")
    op.drop_index("ix_client_created", table_name="client", schema="crm")
    op.drop_index("ix_client_city_name", table_name="client", schema="crm")
    op.drop_index("ix_activity_whose_moment", table_name="activity", schema="crm")
    op.drop_index("ix_activity_owner_moment", table_name="activity", schema="crm")
    op.drop_index("ix_activity_moment", table_name="activity", schema="crm")
    op.drop_index("ix_activity_group_moment", table_name="activity", schema="crm")
    op.drop_column("activity", "whose_id", schema="crm")
    op.drop_column("activity", "moment", schema="crm")
    op.drop_index("ix_mass_change_row_client", table_name="mass_change_row", schema="crm")
    op.drop_table("mass_change_row", schema="crm")
    op.drop_index("ix_saved_view_staff", table_name="saved_view", schema="crm")
    op.drop_table("saved_view", schema="crm")
    op.drop_index("ix_mass_change_staff", table_name="mass_change", schema="crm")
    op.drop_table("mass_change", schema="crm")
    op.drop_index("ix_export_made", table_name="export", schema="crm")
    op.drop_table("export", schema="crm")
