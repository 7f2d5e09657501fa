"""psql, the program with which anybody may look at the base past ours: the tour shows that it sees the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.errors import KnownError


class PsqlFailed(KnownError):
    """psql is missing or said no."""

    code = "psql_failed"
    sentence = "psql answered: {reason}"


def ask(url: str, login: str, password: str, sql: str) -> str:
    """What psql prints for this question under this login, rows by line, columns by |."""
    try:
        done = subprocess.run(
            [str(_program()), "-XAtq", "-U", login, "-d", url, "-c", sql],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=30,
            check=False,
            env={**os.environ, "PGPASSWORD": password, "PGCLIENTENCODING": "UTF8"},
        )
    except OSError as error:
        raise PsqlFailed(reason=str(error)) from error
    if done.returncode:
        raise PsqlFailed(reason=done.stderr.decode("utf-8", "replace").strip())
    return done.stdout.decode("utf-8").strip()


def _program() -> Path:
    """The psql of the bundled PostgreSQL 18."""
    from app.services.outside.postgres.programs import bundled_programs

    return bundled_programs() / ("psql.exe" if sys.platform == "win32" else "psql")
