"""The window, and the tour through it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

TOUR = Path("build") / "tour"
_WITHOUT_SCREEN = ("offscreen", "minimal", "vnc")


def open_workstation() -> int:
    """The sign-in window, and what follows."""
    rest_collector()
    from app.ui import shell

    return int(shell.run())


def open_demo() -> int:
    """The workstation of a demo manager; the tour where there is no display."""
    if not has_display():
        print(f"There is no display: the tour goes to {TOUR}", flush=True)
        return take_tour(TOUR)
    rest_collector()
    from app.services import bundled, demo

    print("Preparing the demo on the bundled PostgreSQL…", flush=True)
    url = bundled.prepare_bundled(demo=True)
    from app.ui import shell

    return int(shell.run(url=url, login=demo.MAIN, password=demo.PASSWORD))


def take_tour(out: Path) -> int:
    """The story of a calling day, performed offscreen by the real window, with pictures in `out`."""
    # Before Qt is loaded: it chooses its platform once.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.ui import tour

    return int(tour.run(out))


def rest_collector() -> None:
    """Nothing is looked through for waste while the program is loaded, a tenth of the start; app.ui.garbage does it from then on."""
    gc.disable()


def has_display() -> bool:
    """Whether a window would be seen by anybody."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _WITHOUT_SCREEN:
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
