"""The report of a run: machine, tables, notes, and the chart beside it."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from bench import chart, company, figures, pace
from bench.company import Asked
from bench.figures import Figure

CHART = "bench.svg"


def write(
    path: Path, found: Sequence[Figure], said: Sequence[str] = (), paces: Mapping[str, float] | None = None
) -> str:
    """Writes the report and, when the big base was asked, its chart; returns the text."""
    lines = [
        f"# Figures of {datetime.now().astimezone():%Y-%m-%d %H:%M}",
        "",
        machine(),
        *said,
        *_paces(paces),
        "",
    ]
    plain = [one for one in found if not isinstance(one, Asked)]
    asked = [one for one in found if isinstance(one, Asked)]
    if plain:
        lines += [figures.table(plain), ""]
    if asked:
        lines += ["## Summary", "", *company.summary(asked), ""]
    for part in dict.fromkeys(one.part for one in asked):
        lines += [f"## {part}", "", *company.table([one for one in asked if one.part == part]), ""]
    if asked:
        lines += [_KEY, ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    if any(one.goal is not None and one.values for one in asked):
        worst = [max(group, key=lambda one: one.median) for group in company.grouped(asked)]
        path.with_name(CHART).write_text(chart.bars(worst), "utf-8")
        lines += [f"![The worst question of each part and level against its goal]({CHART})", ""]
    lines += [figures.notes(found), ""]
    text = "\n".join(lines)
    path.write_text(text, "utf-8")
    return text


def machine() -> str:
    """What it was measured on."""
    gigabytes = (
        os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30 if hasattr(os, "sysconf") else 0
    )
    memory = f", {gigabytes:.0f} GB of memory" if gigabytes else ""
    return (
        f"{os.cpu_count()} processors{memory}, {platform.system()} {platform.machine()}, Python {platform.python_version()};"
        f" load is what others and the server asked of the processors meanwhile."
    )


def _paces(paces: Mapping[str, float] | None) -> Iterator[str]:
    if not paces:
        return
    told = ", ".join(f"before {part} {value:.0f}" for part, value in paces.items())
    yield f"Pace of the machine, milliseconds for a million additions in Python: {told}, at the end {pace.additions():.0f}."


_KEY = (
    "Milliseconds. Median and p95 are of the service call as the window makes it: SQL, rows as objects, the line fetched and given"
    " back; “processor” is what the server and Python worked for it. “With rights” and “without” are medians of the same statements"
    " alone, sent turn by turn by the person and by a login that row security does not hold, for whom the person's policies stand as"
    " plain conditions; the goal is a ratio of 1.30, or half a millisecond. “100 k” is the same question on a tenth of the clients,"
    " where a manager and a lead own the same rows; the goal is a growth of 1.50."
)
