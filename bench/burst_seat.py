"""One person's window during the burst: pauses, what it asks, and when it shows the last change."""

from __future__ import annotations

import sys
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import access
from app.ui.shell import Shell
from app.ui.workstation import Workstation
from bench import home
from bench.figures import Figure, keep
from bench.painting import rest, spin
from bench.pulse import Pulse

KEY_SECONDS = 0.25
LONGEST_PAUSE, MOST_READS, SOON = 50.0, 3.0, 1000.0


class Orders:
    """What the conductor says, read on a thread of its own."""

    def __init__(self) -> None:
        self.said: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.said.append(line.strip())

    def has(self, word: str) -> bool:
        """Whether a line begins with it."""
        return any(line.startswith(word) for line in self.said)

    def moment(self) -> float:
        """When the burst was over."""
        return float(next(line for line in self.said if line.startswith("ended")).split()[1])


class Asked:
    """Counts every question the window sends, by what it asks."""

    def __init__(self, work: Workstation) -> None:
        self.counts: Counter[str] = Counter()
        self._read, self._change = work.tasks.read, work.tasks.change
        work.tasks.read, work.tasks.change = self._counted(self._read), self._counted(self._change)  # type: ignore[method-assign]

    def _counted(self, ask: Callable[..., None]) -> Callable[..., None]:
        def counted(fn: Callable[..., Any], *args: Any, **kw: Any) -> None:
            self.counts[f"{fn.__module__.rpartition('.')[2]}.{fn.__name__}"] += 1
            ask(fn, *args, **kw)

        return counted


def shows(work: Workstation, key: str, client_id: uuid.UUID) -> bool:
    """Whether the page in front has the client's row."""
    page: Any = work.window.page(key)
    if key == "my_day":
        # As a firm nobody has called yet it stands there before; the mark is its promise.
        return any(row.client_id == client_id and row.activity_id is not None for row in page.card.rows())
    if key == "call":
        return page.session is not None
    if key == "team_day":
        return page.reading is not None and any(one.client_id == client_id for one in page.reading.undone)
    board = page.card._board
    return board is not None and any(row.client_id == client_id for row in board.undone)


def main() -> None:
    """Opens, waits for the burst, moves about meanwhile, and waits for the last change."""
    url, name, login, key, marked, out = sys.argv[1:7]
    app = QApplication.instance() or QApplication(sys.argv[:1])
    pulse, shell, orders = Pulse(), Shell(app), Orders()
    work = Workstation(access.enter(url, login, home.PASSWORD), shell.languages)
    shell.workstation = work
    asked = Asked(work)
    work.window.resize(1440, 800)
    work.start()
    if key == "call":
        spin(lambda: bool(work.my_day.card.rows()), 20)
        work.open_call(work.my_day.card.rows()[0].client_id)
    else:
        work.window.go(key)
    work.window.activateWindow()
    rest(3.0)
    spin(lambda: work.tasks.busy() == 0, 10)
    assert key == "call" or not shows(work, key, uuid.UUID(marked))
    print("ready", flush=True)
    try:
        keep(Path(out), _burst(work, pulse, orders, asked, (name, key, uuid.UUID(marked))))
    finally:
        work.window.hide()
        work.close()


def _burst(
    work: Workstation, pulse: Pulse, orders: Orders, asked: Asked, who: tuple[str, str, uuid.UUID]
) -> list[Figure]:
    name, key, marked = who
    spin(lambda: orders.has("burst"), 60)
    asked.counts.clear()
    began = time.monotonic()
    pulse.start()
    pulse.during = "burst"
    while not orders.has("ended") and time.monotonic() - began < 120:
        QTest.keyClick(QApplication.focusWidget() or work.window, Qt.Key.Key_Down)
        rest(KEY_SECONDS)
    seen = spin(lambda: shows(work, key, marked), 20)
    at = time.monotonic()
    took, total = at - began, sum(asked.counts.values())
    rest(1.0)
    pulse.stop()
    pauses = Figure(f"Burst by others: pause of the {name}'s window", goal=LONGEST_PAUSE, by="longest")
    pauses.values = pulse.pauses["burst"]
    pauses.notes = pulse.causes("burst", most=5)
    works = Figure(
        f"Burst by others: own work of the {name}'s window between beats", goal=LONGEST_PAUSE, by="longest"
    )
    works.values = pulse.works["burst"]
    reads = Figure(f"Burst by others: questions a second of the {name}'s window", "/s", MOST_READS, "longest")
    reads.add(total / took)
    reads.notes = [", ".join(f"{what} {count}" for what, count in asked.counts.most_common())]
    soon = Figure(f"Burst by others: over to seen in the {name}'s window", goal=SOON)
    if seen and key != "call":
        soon.add((at - orders.moment()) * 1000)
    works.load = pauses.load = reads.load
    return [pauses, works, reads, *([] if key == "call" else [soon])]


if __name__ == "__main__":
    main()
