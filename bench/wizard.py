"""An import in the administrator's window: whether the window stands still while it runs."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import psutil
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


def main() -> None:
    """The list goes through the wizard; meanwhile one goes to My day and back."""
    url, path, out = sys.argv[1:4]
    app = QApplication.instance() or QApplication(sys.argv[:1])
    pulse, shell = Pulse(), Shell(app)
    work = Workstation(access.enter(url, home.ADMIN, home.PASSWORD), shell.languages)
    shell.workstation = work
    work.window.resize(1440, 800)
    work.start()
    work.window.activateWindow()
    rest(1.0)
    try:
        keep(Path(out), _import(work, pulse, Path(path)))
    finally:
        work.window.hide()
        work.close()


def _import(work: Workstation, pulse: Pulse, path: Path) -> list[Figure]:
    took = Figure(f"Import of {path.name} by the wizard, from Check to loaded", "s")
    page = work.window.go("imports")
    rest(0.5)
    flow = page.flow
    pulse.start()
    pulse.during = "choosing"
    flow.choose(path)
    took_long = 240.0
    spin(lambda: flow.look is not None and flow.preview is not None, took_long)
    flow.settings = type(flow.settings)(**{**vars(flow.settings), "country": "US"})
    pulse.during = "import"
    began = time.monotonic()
    flow.go_on()
    _walk_while(work, lambda: flow.checked is not None)
    flow.go_on()
    _walk_while(work, lambda: flow.loaded is not None)
    took.add(time.monotonic() - began)
    rest(0.5)
    pulse.stop()
    pauses = Figure(f"Pause of the window: wizard with {path.name}", goal=50, by="longest")
    pauses.values = [*pulse.pauses["choosing"], *pulse.pauses["import"]]
    pauses.load = took.load
    pauses.notes = pulse.causes("choosing", "import", most=8)
    memory = Figure(f"Memory after the wizard with {path.name}", "MB")
    memory.add(psutil.Process().memory_info().rss / 1024 / 1024)
    return [took, pauses, memory]


def _walk_while(work: Workstation, until, seconds: float = 300.0) -> None:  # type: ignore[no-untyped-def]
    """Other pages are used while it works."""
    ends = time.monotonic() + seconds
    pages = ("my_day", "imports", "settings", "imports")
    place = 0
    while not until() and time.monotonic() < ends:
        work.window.go(pages[place % len(pages)])
        QTest.keyClick(QApplication.focusWidget() or work.window, Qt.Key.Key_Down)
        spin(until, 0.7)
        place += 1
    work.window.go("imports")


if __name__ == "__main__":
    main()
