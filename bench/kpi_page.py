"""The page of figures in a real window: from the key that asks for another month until it is painted."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import access
from app.ui.kpi.page import KpiPage
from app.ui.languages import Languages, ensure_compiled
from app.ui.theme import apply_theme
from app.ui.workstation import Workstation
from bench.figures import Figure, keep
from bench.painting import Painted, rest, spin
from tests.office import PASSWORD

RUNS = 20


def main() -> None:
    """Opens the month of the whole company, then goes one month back and forth by key."""
    url, login, people, out = sys.argv[1:]
    app = QApplication([])
    ensure_compiled()
    languages = Languages(app)
    languages.use("ru")
    apply_theme(app, "light")
    station = Workstation(access.enter(url, login, PASSWORD), languages)
    window = station.window
    window.resize(1440, 800)
    station.start()
    page = window.go("kpi")
    assert isinstance(page, KpiPage)
    spin(page.is_loaded)
    page.head.kinds.choose("month")
    page.head.kinds.chosen.emit("month")
    spin(page.is_loaded)
    rest(1.0)
    figure = Figure(f"Key to the painted figures of a month, {people} managers", goal=300)
    for run in range(-2, RUNS):
        took = _turn(page, Qt.Key.Key_Left if run % 2 == 0 else Qt.Key.Key_Right)
        if run >= 0:
            figure.add(took)
        rest(0.3)
    figure.notes.append(f"{len(page.board.people) if page.board else 0} people on the page")
    keep(Path(out), [figure])
    station.close()


def _turn(page: KpiPage, key: Qt.Key) -> float:
    before = page.board
    parts = [page.people.bars, page.trend.line, page.funnel.funnel]
    watch = Painted(lambda: parts, parts, lambda: page.board is not before and page.is_loaded())
    window = page.window()
    window.activateWindow()
    spin(lambda: QApplication.activeWindow() is window)
    page.shown()
    began = time.monotonic()
    QTest.keyClick(window.focusWidget() or page, key)
    at = watch.wait()
    assert at is not None
    return (at - began) * 1000


if __name__ == "__main__":
    main()
