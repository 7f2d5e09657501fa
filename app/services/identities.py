"""Which server answers: its identity since initdb, and how often a replica took over."""

from __future__ import annotations

from typing import Any

import psycopg

from app import log
from app.services.drafts import Identity

_log = log.get("identities")

# Both functions may be called by everybody (PostgreSQL 15 to 18). The WAL's name tells the present timeline;
# the control file would tell that of the last checkpoint, which lags after a take-over.
_ASK = """select (select system_identifier::text from pg_catalog.pg_control_system()),
                 pg_catalog.left(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 8)"""


def read_identity(connection: psycopg.Connection[Any]) -> Identity:
    """The identity of the server at the other end."""
    try:
        row = connection.execute(_ASK).fetchone()
    except psycopg.errors.InsufficientPrivilege:
        _log.warning("this server does not tell its identity: a take-over by a replica will not be noticed")
        return Identity(system_id="unknown", timeline=0)
    assert row is not None
    return Identity(system_id=row[0], timeline=int(row[1], 16))
