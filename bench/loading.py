"""Imports by the command, from the start of the process to its end, as an administrator has them."""

from __future__ import annotations

import json
import time
from pathlib import Path

from bench import home, lists
from bench.figures import Figure

POOL = "Логистика"


def measure(place: home.Home, *, runs: int = 3) -> list[Figure]:
    """The small list some times, each time taken back; the large one once."""
    small = Figure("Import of 7,140 rows by the command", "s", 5, "longest")
    again = Figure("The same file once more (adds nothing)", "s")
    back = Figure("That import taken back", "s")
    large = Figure("Import of 100,000 rows of xlsx by the command", "s", 15, "longest")
    large_back = Figure("That import taken back, 100,000 rows", "s")
    figures = [small, again, back, large, large_back]
    path = lists.small_list(place.folder)
    for _ in range(runs):
        report = _load(place, path, small)
        if report is None:
            return figures
        _load(place, path, again)
        _revert(place, report, back)
    report = _load(place, lists.large_list(place.folder), large)
    if report is not None:
        _revert(place, report, large_back)
    return figures


def _load(place: home.Home, path: Path, figure: Figure) -> dict[str, object] | None:
    words = ("app", "import", str(path), "--server", place.url, "--login", home.ADMIN, "--pool", POOL)
    began = time.monotonic()
    done = place.run(*words, "--country", "US", "--json")
    took = time.monotonic() - began
    if done.returncode:
        figure.notes.append(
            f"not measured, the command ended with {done.returncode}: {done.stderr.strip()[-300:]}"
        )
        return None
    figure.add(took)
    report: dict[str, object] = json.loads(done.stdout)
    counts = ", ".join(f"{name} {value}" for name, value in report.items() if isinstance(value, int))
    if counts not in figure.notes:
        figure.notes.append(counts)
    return report


def _revert(place: home.Home, report: dict[str, object], figure: Figure) -> None:
    began = time.monotonic()
    done = place.run(
        "app", "import", "--revert", str(report["import_id"]), "--server", place.url, "--login", home.ADMIN
    )
    if done.returncode:
        figure.notes.append(f"not taken back: {done.stderr.strip()[-300:]}")
    else:
        figure.add(time.monotonic() - began)
