"""Activities, saved deeds, skips of the queue and the daily figures."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "activity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="planned", nullable=False),
        sa.Column("origin", sa.Text(), server_default="manual", nullable=False),
        sa.Column("purpose_code", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("phone_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_wall", sa.DateTime(), nullable=True),
        sa.Column("due_zone", sa.Text(), nullable=True),
        sa.Column("minutes", sa.SmallInteger(), server_default="15", nullable=False),
        sa.Column("is_promise", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("is_assignment", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("planned_by", sa.Integer(), nullable=True),
        sa.Column("planned_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("plan_note", sa.Text(), server_default="", nullable=False),
        sa.Column("remind_minutes", sa.SmallInteger(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("outcome_code", sa.Text(), nullable=True),
        sa.Column("refusal_code", sa.Text(), nullable=True),
        sa.Column("impression", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("talk_seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("promise_result", sa.Text(), nullable=True),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("shown_seat", sa.Uuid(), nullable=True),
        sa.Column("shown_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("snoozed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(done_at is null) = (state in ('planned', 'open'))", name=op.f("ck_activity_done")
        ),
        sa.CheckConstraint("impression in ('cold', 'warm', 'hot')", name=op.f("ck_activity_impression")),
        sa.CheckConstraint(
            "kind in ('call', 'meeting', 'email', 'offer', 'document', 'information', 'presentation', 'sale', 'task')",
            name=op.f("ck_activity_kind"),
        ),
        sa.CheckConstraint(
            "promise_result in ('kept', 'late', 'broken')", name=op.f("ck_activity_promise_result")
        ),
        sa.CheckConstraint(
            "state in ('planned', 'open', 'done', 'cancelled')", name=op.f("ck_activity_state")
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_activity_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["done_by"], ["crm.staff.id"], name=op.f("fk_activity_done_by")),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_activity_group_id")),
        sa.ForeignKeyConstraint(
            ["outcome_code"], ["crm.outcome.code"], name=op.f("fk_activity_outcome_code")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_activity_owner_id")),
        sa.ForeignKeyConstraint(["planned_by"], ["crm.staff.id"], name=op.f("fk_activity_planned_by")),
        sa.ForeignKeyConstraint(
            ["purpose_code"], ["crm.purpose.code"], name=op.f("fk_activity_purpose_code")
        ),
        sa.ForeignKeyConstraint(
            ["refusal_code"], ["crm.refusal_reason.code"], name=op.f("fk_activity_refusal_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
        schema="crm",
    )
    op.create_index(
        "ix_activity_client",
        "activity",
        ["client_id", sa.literal_column("due_at desc")],
        unique=False,
        schema="crm",
    )
    op.create_index(
        "ix_activity_client_due",
        "activity",
        ["client_id", "due_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("done_at is null"),
    )
    op.create_index(
        "ix_activity_done_by",
        "activity",
        ["done_by", "done_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("done_at is not null"),
    )
    op.create_index(
        "ix_activity_due",
        "activity",
        ["due_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("done_at is null"),
    )
    op.create_index(
        "ix_activity_group_due",
        "activity",
        ["group_id", "due_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("done_at is null"),
    )
    op.create_index(
        "ix_activity_owner_due",
        "activity",
        ["owner_id", "due_at"],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("done_at is null"),
    )
    op.create_table(
        "deed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column(
            "answer",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("before", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("saved_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_deed_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deed")),
        schema="crm",
    )
    op.create_table(
        "queue_skip",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("skipped_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("until_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_queue_skip_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_queue_skip_group_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_queue_skip_owner_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_queue_skip_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue_skip")),
        schema="crm",
    )
    op.create_index("ix_queue_skip_owner", "queue_skip", ["owner_id", "until_at"], unique=False, schema="crm")
    op.create_table(
        "staff_day",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("dials", sa.Integer(), server_default="0", nullable=False),
        sa.Column("answered", sa.Integer(), server_default="0", nullable=False),
        sa.Column("effective", sa.Integer(), server_default="0", nullable=False),
        sa.Column("talk_seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("meetings_set", sa.Integer(), server_default="0", nullable=False),
        sa.Column("meetings_held", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sales", sa.Integer(), server_default="0", nullable=False),
        sa.Column("offers", sa.Integer(), server_default="0", nullable=False),
        sa.Column("presentations", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refusals", sa.Integer(), server_default="0", nullable=False),
        sa.Column("promises_kept", sa.Integer(), server_default="0", nullable=False),
        sa.Column("promises_late", sa.Integer(), server_default="0", nullable=False),
        sa.Column("promises_broken", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_staff_day_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "day", name=op.f("pk_staff_day")),
        schema="crm",
    )


def downgrade() -> None:
    op.drop_table("staff_day", schema="crm")
    op.drop_table("queue_skip", schema="crm")
    op.drop_table("deed", schema="crm")
    op.drop_table("activity", schema="crm")
