"""`python -m bench`: every figure once, as a table on the screen and in build/bench.md.

`python -m bench start day` measures only what is named; an unknown name lists them.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Callable
from datetime import datetime

from bench import assign, burst, figures, handover, home, kpi, lists, live, loading, recount
from bench.figures import Figure

OUT = home.ROOT / "build" / "bench.md"
STARTS = 7


def starts(place: home.Home) -> list[Figure]:
    """The program from nothing to the rows of My day, the server running and the files warm."""
    figure = Figure("Start of the program to painted My day, warm", goal=2000, by="median")
    steps: dict[str, list[float]] = {}
    for run in range(STARTS + 1):
        os.environ["BENCH_BEGAN"] = repr(time.monotonic())
        done = place.run("bench.start")
        if done.returncode:
            figure.notes.append(done.stderr.strip()[-300:])
            break
        marks = json.loads(done.stdout.splitlines()[-1])
        if run:  # the first one warms the files
            figure.add(marks["painted"] * 1000)
            for name, at in marks.items():
                steps.setdefault(name, []).append(at * 1000)
    told = (f"{name} {sorted(at)[len(at) // 2]:.0f}" for name, at in steps.items())
    figure.notes.append("median moments in ms: " + ", ".join(told))
    return [figure]


def day(place: home.Home) -> list[Figure]:
    """The manager's window."""
    return _elsewhere(place, "bench.day", place.url)


def questions(place: home.Home) -> list[Figure]:
    """The services alone."""
    return _elsewhere(place, "bench.questions", place.url)


def wizard(place: home.Home) -> list[Figure]:
    """The administrator's window during an import: small, then large."""
    small, large = lists.small_list(place.folder), lists.large_list(place.folder)
    return [
        figure
        for path in (small, large)
        for figure in _elsewhere(place, "bench.wizard", place.url, str(path))
    ]


def _elsewhere(place: home.Home, module: str, *words: str) -> list[Figure]:
    """Figures of a process of their own, so that no part warms or fattens another."""
    path = place.folder / f"{module}-{len(list(place.folder.iterdir()))}.json"
    done = place.run(module, *words, str(path))
    found = figures.take(path)
    if done.returncode:
        found.append(Figure(module, notes=[f"ended with {done.returncode}: {_last_words(done.stderr)}"]))
    return found


def _last_words(told: str) -> str:
    """The end of a traceback on one line."""
    return " / ".join(line.strip() for line in told.strip().splitlines()[-6:])


PARTS: dict[str, Callable[[home.Home], list[Figure]]] = {
    "start": starts,
    "day": day,
    "questions": questions,
    "import": loading.measure,
    "wizard": wizard,
    "live": live.measure,
    "burst": burst.measure,
    "recount": recount.measure,
    "kpi": kpi.measure,
    "handover": handover.measure,
    "assign": assign.measure,
}


def main(wanted: list[str]) -> int:
    """Measures, prints, writes down; 2 for a part that there is not."""
    if not set(wanted) <= set(PARTS):
        print(f"Parts of the bench: {', '.join(PARTS)}", file=sys.stderr)
        return 2
    found: list[Figure] = []
    with home.opened() as place:
        for name, measure in PARTS.items():
            if not wanted or name in wanted:
                print(f"Measuring: {name}…", file=sys.stderr, flush=True)
                found += measure(place)
    _tell(found)
    return 0


def _tell(found: list[Figure]) -> None:
    head = f"# Figures of {datetime.now().astimezone():%Y-%m-%d %H:%M}\n\n{_machine()}\n"
    text = "\n".join([head, figures.table(found), "", figures.notes(found), ""])
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(text, "utf-8")
    print(text)


def _machine() -> str:
    return (
        f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, Python {platform.python_version()};"
        f" load is what others and the server asked of the processors meanwhile."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
