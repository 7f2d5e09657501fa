"""How quick the machine itself is at the moment: others may use it, and a processor that is shared runs at half its pace for minutes."""

from __future__ import annotations

import time
from pathlib import Path

ADDITIONS, TURNS = 1_000_000, 5


def additions() -> float:
    """Milliseconds of a million additions in plain Python, the best of a few turns: 30 to 40 on an idle office PC."""
    return min(_once() for _ in range(TURNS))


def _once() -> float:
    began, total = time.perf_counter(), 0
    for number in range(ADDITIONS):
        total += number
    return (time.perf_counter() - began) * 1000


def worked(process: int | None) -> float:
    """Milliseconds of processor a process has used so far; nothing where the system does not say."""
    try:
        return int(Path(f"/proc/{process}/schedstat").read_text("ascii").split()[0]) / 1e6
    except (OSError, ValueError, IndexError):
        return 0.0
