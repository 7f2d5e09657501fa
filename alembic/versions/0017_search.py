"""Search of any substring at any size: groups of three letters of each search line in an index; the whole line in small letters, ё as е."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0017"
down_revision = "0016"

GRAMS = (
    "array_to_tsvector(array_remove(string_to_array("
    r"(((regexp_replace(search, '...', '\&' || chr(1), 'g') || chr(1))"
    r" || regexp_replace(substr(search, 2), '...', '\&' || chr(1), 'g')) || chr(1))"
    r" || regexp_replace(substr(search, 3), '...', '\&' || chr(1), 'g'), chr(1)), ''))"
)


def upgrade() -> None:
    op.execute(
        "update crm.client_search set search = replace(lower(search), 'ё', 'е') where search <> replace(lower(search), 'ё', 'е')"
    )
    op.create_index(
        "ix_client_search_grams",
        "client_search",
        [sa.text(GRAMS)],
        unique=False,
        schema="crm",
        postgresql_using="gin",
    )
    # Statistics of an expression are gathered with its table; without them every word looks rare.
    op.execute("analyze crm.client_search")


def downgrade() -> None:
    op.drop_index("ix_client_search_grams", table_name="client_search", schema="crm")
