"""One start of the program in a fresh process, up to the rows of My day on the screen."""

from __future__ import annotations

import json
import os
import sys
import time

BEGAN = float(os.environ.get("BENCH_BEGAN", "0")) or time.monotonic()


def main() -> None:
    """The same steps as `nezabudka --demo` takes with its server running; the moments go to stdout."""
    marks = {"python": time.monotonic()}
    from app.commands import window

    window.rest_collector()
    from app.services import bundled, demo

    url = bundled.prepare_bundled(demo=True)
    marks["base looked at"] = time.monotonic()
    from PySide6.QtWidgets import QApplication

    from app.services import access
    from app.ui import shell as shells
    from bench.painting import Painted

    marks["modules loaded"] = time.monotonic()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Nezabudka")
    shell = shells.Shell(app)
    app.aboutToQuit.connect(shell.end)
    marks["shell"] = time.monotonic()
    desk = access.enter(url, demo.MAIN, demo.PASSWORD, language=shell.languages.current)
    marks["signed in"] = time.monotonic()
    work = shell.open_desk(desk)
    marks["window shown"] = time.monotonic()
    card = work.my_day.card
    table = card.queue.viewport()
    watch = Painted(lambda: [table], [table], lambda: bool(card.rows()) and card.queue.rows.rowCount() > 0)
    marks["painted"] = watch.wait() or 0.0
    work.window.hide()
    print(json.dumps({name: at - BEGAN for name, at in marks.items()}), flush=True)
    work.close()


if __name__ == "__main__":
    main()
