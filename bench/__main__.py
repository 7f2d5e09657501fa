"""`python -m bench`: every figure once, as a table on the screen and in build/bench.md.

`python -m bench start day` measures only what is named; an unknown name lists them. Parts of the whole company's base are
measured when they are named, all of them by `company`: it is made in minutes, and kept in the folders that
NEZABUDKA_BENCH_BIG and NEZABUDKA_BENCH_SMALL name. NEZABUDKA_BENCH_BINARIES chooses another PostgreSQL for it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import (
    assign,
    big,
    big_fill,
    burst,
    company,
    company_asks,
    export,
    figures,
    handover,
    home,
    kpi,
    lists,
    live,
    loading,
    pace,
    recount,
    report,
    save,
    seats,
)
from bench.big import Big
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
    "save": save.measure,
    "seats": seats.measure,
}


COMPANY = "company"
"""All parts of the big base."""


def painted(base: Big) -> list[Figure]:
    """The list of clients in the real window."""
    from bench import painted as window  # Qt is not needed by those who only ask

    return window.measure(base)


AT_SIZE: dict[str, Callable[[Big], list[Figure]]] = {
    "company-save": save.measure,
    "company-seats": seats.measure,
    "painted": painted,
    "export": export.measure,
}
"""Parts measured once on the big base alone; those of saving file calls in it."""


def main(wanted: list[str]) -> int:
    """Measures, prints, writes down; 2 for a part that there is not."""
    if not set(wanted) <= {*PARTS, *company_asks.PARTS, *AT_SIZE, COMPANY}:
        print(f"Parts of the bench: {', '.join(PARTS)}", file=sys.stderr)
        print(
            f"Of the big base: {', '.join([*company_asks.PARTS, *AT_SIZE])}, or {COMPANY} for all of them",
            file=sys.stderr,
        )
        return 2
    found: list[Figure] = []
    paces: dict[str, float] = {}
    at_home = [name for name in PARTS if name in wanted or not wanted]
    at_company = [name for name in company_asks.PARTS if name in wanted or COMPANY in wanted]
    if at_home:
        with home.opened() as place:
            for name in at_home:
                _begin(name, paces)
                found += PARTS[name](place)
    at_size = [name for name in AT_SIZE if name in wanted or COMPANY in wanted]
    said: list[str] = []
    if at_size and not at_company:
        with home.prepared(), _base("BIG", big.FULL) as base:
            said.append(_about(base))
            found += _at_size(at_size, base, paces)
    if at_company:
        with home.prepared(), _base("BIG", big.FULL) as base, _base("SMALL", big.SMALL) as small:
            said.append(_about(base))
            for name in at_company:
                _begin(name, paces)
                found += company.measure(name, base, company_asks.PARTS[name](), small=small)
            found += _at_size(at_size, base, paces)
    print(report.write(OUT, found, said, paces))
    return 0


def _at_size(names: list[str], base: Big, paces: dict[str, float]) -> list[Figure]:
    found: list[Figure] = []
    for name in names:
        _begin(name, paces)
        found += AT_SIZE[name](base)
    return found


def _begin(name: str, paces: dict[str, float]) -> None:
    paces[name] = pace.additions()
    print(f"Measuring: {name}…", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _base(which: str, groups: int) -> Iterator[Big]:
    """The base that is kept in the folder of the environment, or one for this run."""
    kept = os.environ.get(f"NEZABUDKA_BENCH_{which}")
    with big.opened(groups, kept=Path(kept) if kept else None) as base:
        yield base


def _about(base: Big) -> str:
    return (
        f"{base.server}, {base.clients:,} clients, {base.activities:,} activities, {base.groups * big_fill.MANAGERS} managers in"
        f" {base.groups} groups, {base.size}; its settings: "
        + ", ".join(f"{name} = {value}" for name, value in big.settings_for(base.groups).items())
        + "."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
