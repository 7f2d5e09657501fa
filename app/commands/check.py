"""`nezabudka check`: whether the base tells the truth."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from app.services import bundled, recounts
from app.services.db import Database

DIFFERENT = 1
SECONDS = 3600.0
"""A recount of ten million activities takes minutes, and nobody waits at a window for it."""


def figures(args: Namespace) -> int:
    """0 and nothing said when every figure equals a raw recount; else 1 and each difference on a line."""
    url = args.superuser or bundled.bundled_server().start().url(bundled.OWN_BASE)
    with closing(Database(url, pool=1)) as database, database.reading(limit=SECONDS) as db:
        found = recounts.find_differences(db)
    for difference in found:
        print(difference)
    return DIFFERENT if found else 0
