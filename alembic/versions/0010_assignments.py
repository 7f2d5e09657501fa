"""Assignments, hand-overs as operations, calls for help."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("purpose_code", sa.Text(), nullable=True),
        sa.Column("script_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["crm.staff.id"], name=op.f("fk_assignment_by_id")),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_assignment_group_id")),
        sa.ForeignKeyConstraint(
            ["purpose_code"], ["crm.purpose.code"], name=op.f("fk_assignment_purpose_code")
        ),
        sa.ForeignKeyConstraint(["script_id"], ["crm.script.id"], name=op.f("fk_assignment_script_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
        schema="crm",
    )
    op.create_index("ix_assignment_group", "assignment", ["group_id", "made_at"], unique=False, schema="crm")
    op.create_table(
        "escalation_answer",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Uuid(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_escalation_answer_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "activity_id", "due_at", name=op.f("pk_escalation_answer")),
        schema="crm",
    )
    op.create_table(
        "hand_over",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("clients", sa.Integer(), server_default="0", nullable=False),
        sa.Column("plans", sa.Integer(), server_default="0", nullable=False),
        sa.Column("promises", sa.Integer(), server_default="0", nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["crm.staff.id"], name=op.f("fk_hand_over_by_id")),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_hand_over_group_id")),
        sa.ForeignKeyConstraint(["undone_by"], ["crm.staff.id"], name=op.f("fk_hand_over_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_over")),
        schema="crm",
    )
    op.create_index("ix_hand_over_made", "hand_over", ["made_at"], unique=False, schema="crm")
    op.create_table(
        "help_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["crm.staff.id"], name=op.f("fk_help_request_answered_by")),
        sa.ForeignKeyConstraint(["asked_by"], ["crm.staff.id"], name=op.f("fk_help_request_asked_by")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_help_request_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_help_request_group_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_help_request_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_request")),
        schema="crm",
    )
    op.create_index("ix_help_request_client", "help_request", ["client_id"], unique=False, schema="crm")
    op.create_index(
        "ix_help_request_group", "help_request", ["group_id", "asked_at"], unique=False, schema="crm"
    )
    op.add_column("activity", sa.Column("assignment_id", sa.Uuid(), nullable=True), schema="crm")
    op.add_column("activity", sa.Column("script_id", sa.Uuid(), nullable=True), schema="crm")
    op.create_index(
        "ix_activity_assignment",
        "activity",
        ["assignment_id"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("assignment_id is not null"),
    )
    op.create_index(
        "ix_activity_group_assigned",
        "activity",
        ["group_id", "due_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("is_assignment"),
    )
    op.add_column("ownership_change", sa.Column("from_group", sa.Integer(), nullable=True), schema="crm")
    op.add_column("ownership_change", sa.Column("hand_over_id", sa.Uuid(), nullable=True), schema="crm")
    op.create_index(
        "ix_ownership_change_hand_over",
        "ownership_change",
        ["hand_over_id"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("hand_over_id is not null"),
    )
    op.create_foreign_key(
        op.f("fk_ownership_change_from_group"),
        "ownership_change",
        "sales_group",
        ["from_group"],
        ["id"],
        source_schema="crm",
        referent_schema="crm",
    )


def downgrade() -> None:
    op.drop_constraint(
        op.f("fk_ownership_change_from_group"), "ownership_change", schema="crm", type_="foreignkey"
    )
    op.drop_index(
        "ix_ownership_change_hand_over",
        table_name="ownership_change",
        schema="crm",
        postgresql_where=sa.text("hand_over_id is not null"),
    )
    op.drop_column("ownership_change", "hand_over_id", schema="crm")
    op.drop_column("ownership_change", "from_group", schema="crm")
    op.drop_index(
        "ix_activity_group_assigned",
        table_name="activity",
        schema="crm",
        postgresql_where=sa.text("is_assignment"),
    )
    op.drop_index(
        "ix_activity_assignment",
        table_name="activity",
        schema="crm",
        postgresql_where=sa.text("assignment_id is not null"),
    )
    op.drop_column("activity", "script_id", schema="crm")
    op.drop_column("activity", "assignment_id", schema="crm")
    op.drop_index("ix_help_request_group", table_name="help_request", schema="crm")
    op.drop_index("ix_help_request_client", table_name="help_request", schema="crm")
    op.drop_table("help_request", schema="crm")
    op.drop_index("ix_hand_over_made", table_name="hand_over", schema="crm")
    op.drop_table("hand_over", schema="crm")
    op.drop_table("escalation_answer", schema="crm")
    op.drop_index("ix_assignment_group", table_name="assignment", schema="crm")
    op.drop_table("assignment", schema="crm")
