"""What an outcome counted as when it was filed: changing an outcome's flags later must not change figures that were earned."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0013"
down_revision = "0012"

# The bits are those of crm.flags_of. A call that nobody had planned has the origin 'dial'.
_BACKFILL = """
    update crm.activity a
       set counted_as = o.answered::integer + 2 * o.effective::integer + 4 * o.is_meeting::integer
                        + 8 * o.is_sale::integer + 16 * o.is_refusal::integer
      from crm.outcome o
     where o.code = a.outcome_code and (o.answered or o.effective or o.is_meeting or o.is_sale or o.is_refusal);
    update crm.staff_day d set plans_done = coalesce((
        select count(*) from crm.activity a
         where a.done_by = d.staff_id and a.done_wall::date = d.day and a.state = 'done' and a.origin not in ('call', 'dial')), 0);
"""


def upgrade() -> None:
    op.add_column(
        "activity",
        sa.Column("counted_as", sa.SmallInteger(), server_default="0", nullable=False),
        schema="crm",
    )
    op.execute(_BACKFILL)


def downgrade() -> None:
    op.drop_column("activity", "counted_as", schema="crm")
