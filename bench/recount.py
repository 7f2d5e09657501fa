"""Daily figures against a raw recount in a shuffled office: hand-overs, changes of group and clock, corrections in between."""

from __future__ import annotations

import os
import time
from contextlib import closing

from app.services import recounts
from app.services.db import Database
from bench.figures import Figure
from bench.home import Home
from tests.office import throw_away_office
from tests.shuffles import Shuffle

ACTIVITIES = int(os.environ.get("BENCH_ACTIVITIES", "200000"))
SEED = 30


def measure(place: Home) -> list[Figure]:
    """Writes the activities as the people they belong to, then counts them anew; the differences must be none."""
    writing = Figure(f"Shuffled office: {ACTIVITIES:,} activities written by their people", "s")
    counting = Figure(f"Recount of {ACTIVITIES:,} activities", "s")
    different = Figure("Figures that a recount does not confirm", "", 0, "longest")
    with throw_away_office(place.folder / "shuffled") as office:
        with closing(Shuffle(office, SEED, clients=1000, size=1200)) as shuffle:
            began = time.monotonic()
            shuffle.run(ACTIVITIES)
            writing.add(time.monotonic() - began)
            with closing(Database(office.superuser_url, pool=1)) as base, base.reading(limit=3600) as db:
                began = time.monotonic()
                found = recounts.find_differences(db)
                counting.add(time.monotonic() - began)
        ((activities, days, hours, refused),) = office.rows(
            "select (select count(*) from crm.activity), (select count(*) from crm.staff_day),"
            " (select count(*) from crm.staff_hour), (select count(*) from crm.staff_refusal)"
        )
    different.add(len(found))
    different.notes += [str(one) for one in found[:5]]
    deeds = ", ".join(f"{name} {often}" for name, often in sorted(shuffle.counts.items()))
    writing.notes.append(
        f"{activities} activities were left, {days} days, {hours} hours, {refused} refusals; {deeds}"
    )
    return [writing, counting, different]
