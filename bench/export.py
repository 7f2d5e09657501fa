"""A list as a file: 100,000 clients by 10 columns as xlsx, on the whole company's base, in a process of its own.

From the deed until the file is in its place, with what the window's process and the writing one took of the processor;
the file is opened again and its rows counted, and stopped in the middle nothing stays.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import load_workbook
from sqlalchemy import text

from app.services import access
from app.services.client_lists import ClientQuery
from app.services.conditions import Condition
from app.services.desk import Desk
from app.services.exports import ExportColumn, ExportRequest, WritingCancelled, export
from bench import big, big_fill, home
from bench.big import Big
from bench.figures import Figure, keep, take

ROWS, TURNS = 100_000, 3
GOAL_S, STOP_S = 15, 1
COLUMNS = ("name", "phone", "person", "city", "status", "owner", "last", "next", "tries", "created")


def measure(base: Big) -> list[Figure]:
    """By the administrator, in a process that does nothing else."""
    out = Path(os.environ["NEZABUDKA_HOME"]).parent / "export.json"
    words = [sys.executable, "-m", "bench.export", base.url, str(out)]
    done = subprocess.run(words, cwd=home.ROOT, capture_output=True, text=True, timeout=300, check=False)
    found = take(out)
    if done.returncode:
        found.append(Figure("Export", notes=[done.stderr.strip()[-300:]]))
    return found


def exports(desk: Desk, folder: Path) -> list[Figure]:
    """Whole files, and one that is stopped in the middle."""
    request = _request(desk)
    whole = Figure(f"{ROWS:,} clients by {len(COLUMNS)} columns as xlsx", "s", goal=GOAL_S, by="longest")
    stopped = Figure("From stopping an export until nothing of it is there", "s", goal=STOP_S, by="longest")
    for _ in range(TURNS):
        _write(desk, request, folder, whole)
        stopped.add(_stopped(desk, request, folder))
    return [whole, stopped]


def _write(desk: Desk, request: ExportRequest, folder: Path, figure: Figure) -> None:
    """One whole file, looked at and taken away."""
    told: list[tuple[int, int]] = []
    began, used = time.monotonic(), _used()
    made = export(desk, request, folder / "a.xlsx", progress=lambda *rows: told.append(rows))
    figure.add(time.monotonic() - began)
    figure.notes = [f"processor: {_since(used)}; progress was told {len(told)} times; {_memory()}"]
    assert told == sorted(set(told)) and told[-1] == (ROWS, ROWS), "progress goes on to the end"
    assert _rows_in(made.path) == made.rows == ROWS
    made.path.unlink()


def _stopped(desk: Desk, request: ExportRequest, folder: Path) -> float:
    """Seconds from the wish to stop until it was heard and the folder is empty."""
    at: list[float] = []

    def progress(rows: int, _of: int) -> None:
        if rows >= ROWS // 2 and not at:
            at.append(time.monotonic())

    try:
        export(desk, request, folder / "b.xlsx", progress=progress, cancelled=lambda: bool(at))
    except WritingCancelled:
        assert not list(folder.iterdir()), "nothing stays of a file that was stopped"
        return time.monotonic() - at[0]
    raise AssertionError("it was not stopped")


def _request(desk: Desk) -> ExportRequest:
    """Clients of so many groups that they are as many as wanted."""
    some = {"limit": ROWS // big_fill.PER_GROUP}
    groups = desk.read(
        lambda db: db.scalars(text("select id from crm.sales_group order by id limit :limit"), some)
    )
    query = ClientQuery(filter=Condition("group", "any_of", tuple(groups)), time_zone="Europe/Kyiv")
    return ExportRequest(query, tuple(ExportColumn(name, name) for name in COLUMNS))


def _rows_in(path: Path) -> int:
    book = load_workbook(path, read_only=True)
    try:
        rows = book.worksheets[0].iter_rows(min_row=2, values_only=True)
        return sum(len(row) == len(COLUMNS) and row[0] is not None for row in rows)
    finally:
        book.close()


def _used() -> tuple[float, ...]:
    return tuple(os.times()[:4])


def _since(before: tuple[float, ...]) -> str:
    own, own_system, child, child_system = (now - then for now, then in zip(_used(), before, strict=True))
    return f"the window's process {own + own_system:.1f} s, the writing one {child + child_system:.1f} s"


def _memory() -> str:
    """The most that this process held, where the system says it; of the writing one it would say this one's."""
    try:
        import resource
    except ImportError:
        return "memory not told here"
    return (
        f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB of memory in the former"
    )


def main() -> None:
    """The administrator; the figures go into the file that is named."""
    url, out = sys.argv[1:]
    with closing(access.enter(url, big.ADMIN, big.PASSWORD)) as desk, TemporaryDirectory() as folder:
        keep(Path(out), exports(desk, Path(folder)))


if __name__ == "__main__":
    main()
