"""Plans, figures by hour and by reason, and the group in which a figure was earned."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0009"
down_revision = "0008"

# What was done before keeps the day of its doer's present calendar and his present group: nothing better is known.
# staff_hour and staff_refusal are counted anew by the same rules as the triggers'.
_BACKFILL = """
    update crm.activity a set done_wall = a.done_at at time zone s.time_zone
      from crm.staff s where s.id = a.done_by and a.done_at is not null;
    update crm.staff_day d set group_id = s.group_id from crm.staff s where s.id = d.staff_id;
    update crm.staff_day d set plans_done = n.plans
      from (select a.done_by, a.done_wall::date as day, count(*) as plans from crm.activity a
             where a.state = 'done' and a.origin <> 'call' and a.done_by is not null group by 1, 2) n
     where (n.done_by, n.day) = (d.staff_id, d.day);
    insert into crm.staff_hour (staff_id, day, hour, group_id, dials, answered)
    select a.done_by, a.done_wall::date, extract(hour from a.done_wall)::smallint, min(s.group_id),
           count(*) filter (where a.started_at is not null), count(*) filter (where o.answered)
      from crm.activity a join crm.staff s on s.id = a.done_by left join crm.outcome o on o.code = a.outcome_code
     where a.state = 'done' and a.kind = 'call' group by 1, 2, 3;
    insert into crm.staff_refusal (staff_id, day, refusal_code, group_id, refusals)
    select a.done_by, a.done_wall::date, coalesce(a.refusal_code, ''), min(s.group_id), count(*)
      from crm.activity a join crm.staff s on s.id = a.done_by join crm.outcome o on o.code = a.outcome_code
     where a.state = 'done' and o.is_refusal group by 1, 2, 3;
"""


def upgrade() -> None:
    op.create_table(
        "kpi_plan",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("repeats", sa.Boolean(), nullable=False),
        sa.Column("value", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("set_by", sa.Integer(), nullable=True),
        sa.Column("set_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "period = 'day' or (period = 'week' and extract(isodow from starts_on) = 1) or (period = 'month' and extract(day from starts_on) = 1)",
            name=op.f("ck_kpi_plan_starts_on"),
        ),
        sa.CheckConstraint("period in ('day', 'week', 'month')", name=op.f("ck_kpi_plan_period")),
        sa.CheckConstraint("value >= 0", name=op.f("ck_kpi_plan_value")),
        sa.ForeignKeyConstraint(["set_by"], ["crm.staff.id"], name=op.f("fk_kpi_plan_set_by")),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_kpi_plan_staff_id")),
        sa.PrimaryKeyConstraint(
            "staff_id", "indicator", "period", "starts_on", "repeats", name=op.f("pk_kpi_plan")
        ),
        schema="crm",
    )
    op.create_table(
        "staff_hour",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hour", sa.SmallInteger(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("dials", sa.Integer(), server_default="0", nullable=False),
        sa.Column("answered", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_staff_hour_group_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_staff_hour_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "day", "hour", name=op.f("pk_staff_hour")),
        schema="crm",
    )
    op.create_index("ix_staff_hour_day", "staff_hour", ["day"], unique=False, schema="crm")
    op.create_index("ix_staff_hour_group", "staff_hour", ["group_id", "day"], unique=False, schema="crm")
    op.create_table(
        "staff_refusal",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("refusal_code", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("refusals", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_staff_refusal_group_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_staff_refusal_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "day", "refusal_code", name=op.f("pk_staff_refusal")),
        schema="crm",
    )
    op.create_index("ix_staff_refusal_day", "staff_refusal", ["day"], unique=False, schema="crm")
    op.create_index(
        "ix_staff_refusal_group", "staff_refusal", ["group_id", "day"], unique=False, schema="crm"
    )
    op.add_column("activity", sa.Column("done_wall", sa.DateTime(), nullable=True), schema="crm")
    op.add_column("staff_day", sa.Column("group_id", sa.Integer(), nullable=True), schema="crm")
    op.add_column(
        "staff_day", sa.Column("plans_done", sa.Integer(), server_default="0", nullable=False), schema="crm"
    )
    op.create_index("ix_staff_day_day", "staff_day", ["day"], unique=False, schema="crm")
    op.create_index("ix_staff_day_group", "staff_day", ["group_id", "day"], unique=False, schema="crm")
    op.create_foreign_key(
        op.f("fk_staff_day_group_id"),
        "staff_day",
        "sales_group",
        ["group_id"],
        ["id"],
        source_schema="crm",
        referent_schema="crm",
    )
    op.execute(_BACKFILL)


def downgrade() -> None:
    op.drop_constraint(op.f("fk_staff_day_group_id"), "staff_day", schema="crm", type_="foreignkey")
    op.drop_index("ix_staff_day_group", table_name="staff_day", schema="crm")
    op.drop_index("ix_staff_day_day", table_name="staff_day", schema="crm")
    op.drop_column("staff_day", "plans_done", schema="crm")
    op.drop_column("staff_day", "group_id", schema="crm")
    op.drop_column("activity", "done_wall", schema="crm")
    op.drop_index("ix_staff_refusal_group", table_name="staff_refusal", schema="crm")
    op.drop_index("ix_staff_refusal_day", table_name="staff_refusal", schema="crm")
    op.drop_table("staff_refusal", schema="crm")
    op.drop_index("ix_staff_hour_group", table_name="staff_hour", schema="crm")
    op.drop_index("ix_staff_hour_day", table_name="staff_hour", schema="crm")
    op.drop_table("staff_hour", schema="crm")
    op.drop_table("kpi_plan", schema="crm")
