"""Statistics of three thousand groups of letters instead of one: whether a word is common decides how a page of it is found."""

from __future__ import annotations

from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    # Ten groups for each; the thousand commonest stood in 2 % of the lines at least, and all others were taken for half a per cent.
    _gather(300)


def downgrade() -> None:
    _gather(-1)


def _gather(target: int) -> None:
    op.execute(f"alter index crm.ix_client_search_grams alter column 1 set statistics {target}")
    op.execute("analyze crm.client_search")
