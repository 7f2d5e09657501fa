"""Paints every step of the import wizard into build/pictures: `python -m tests.pictures.import_pages`. Look at them.

With a path as argument that list is taken through the wizard, and the longest pause of the window is printed.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.outside.spreadsheets import Reading
from app.ui.imports.flow import Step
from app.ui.languages import Languages
from app.ui.theme import apply_theme
from tests.office import throw_away_office
from tests.ui.import_room import ImportRoom, furnish

OUT = Path("build/pictures")
SAMPLE = Path("resources/samples/prospects.csv")


class Pauses:
    """The longest time in which the window could not answer, and the most it worked at a stretch itself."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self.busiest, self._worked = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        worked = time.thread_time()
        self.busiest = max(self.busiest, worked - self._worked)
        self._last, self._worked = now, worked

    def skip(self) -> None:
        """What has just happened is not the window's fault (a picture was taken)."""
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def take(self) -> str:
        """What was found since asked last; begins anew."""
        found = f"{1000 * self.longest:.0f} ms (own work {1000 * self.busiest:.0f} ms)"
        self.longest = self.busiest = 0.0
        self.skip()
        return found


def settle(room: ImportRoom, until: Callable[[], bool] = lambda: True) -> None:
    """Let answers come, and those to what is asked after a moment of patience."""
    flow = room.page.flow
    assert wait_for(lambda: not room.tasks.busy() and not flow.waits() and until(), 120_000)


def wait_for(predicate: Callable[[], bool], milliseconds: int) -> bool:
    """Events run until it is so; False when the time is over."""
    loop, end = QEventLoop(), time.perf_counter() + milliseconds / 1000
    while not predicate() and time.perf_counter() < end:
        QTimer.singleShot(4, loop.quit)
        loop.exec()
    return predicate()


def paint(room: ImportRoom, name: str) -> None:
    """One picture."""
    wait_for(lambda: False, 60)  # skeletons, focus and layouts come to rest
    room.window.grab().save(str(OUT / f"import-{name}.png"))


def walk(room: ImportRoom, path: Path, look: str) -> None:
    """Every step and state once."""
    page, flow = room.page, room.page.flow
    paint(room, f"1-file-{look}")
    broken = Path(os.environ["NEZABUDKA_HOME"]) / "photo.xlsx"
    broken.write_bytes(bytes(range(256)) * 20)
    room.open(broken)
    settle(room)
    paint(room, f"1-refused-{look}")
    room.open(path)
    settle(room)
    paint(room, f"2-columns-{look}")
    flow.correct(Reading(encoding="cp866"))
    settle(room)
    paint(room, f"2-encoding-{look}")
    flow.correct(Reading())
    settle(room)
    for column in list(flow.columns):
        flow.set_field(column.index, None)
    settle(room)
    paint(room, f"2-missing-{look}")
    flow.choose(path)
    settle(room)
    flow.set_field(flow.columns[-1].index, None)
    settle(room)
    flow.go_on()
    settle(room, lambda: flow.checked is not None)
    paint(room, f"3-check-{look}")
    page.columns.show_kind("known")
    paint(room, f"3-known-{look}")
    flow.go_on()
    settle(room, lambda: flow.loaded is not None)
    paint(room, f"4-done-{look}")
    page.revert_by_key()
    assert page.dialog is not None
    QTest.qWaitForWindowExposed(page.dialog)
    page.dialog.grab().save(str(OUT / f"import-4-question-{look}.png"))
    page.dialog.reject()
    flow.start_over()
    room.open(path)
    settle(room)
    paint(room, f"2-again-{look}")
    flow.go_on()
    settle(room, lambda: flow.checked is not None)
    paint(room, f"3-again-{look}")
    flow.start_over()
    settle(room)
    page.file.table.go_first()
    paint(room, f"1-earlier-{look}")
    flow.revert(flow.history[0].id)
    settle(room, lambda: flow.reverted is not None)
    paint(room, f"1-reverted-{look}")
    flow.reverted = None


def measure(room: ImportRoom, path: Path) -> None:
    """A big list through the wizard, with what it took and how long the window stood still."""
    flow, pauses = room.page.flow, Pauses()
    settle(room)
    pauses.take()
    for word, act, done in (
        ("look", lambda: room.open(path), lambda: flow.look is not None and flow.preview is not None),
        ("country", lambda: _country(room, "US"), lambda: not room.tasks.busy()),
        ("check", flow.go_on, lambda: flow.checked is not None),
        ("load", flow.go_on, lambda: flow.loaded is not None),
    ):
        begin, shot = time.perf_counter(), False
        act()
        while not wait_for(done, 20):
            if flow.timing.share > 0.4 and not shot and word in ("check", "load"):
                shot = True
                room.window.grab().save(str(OUT / f"import-big-{word}-running.png"))
                pauses.skip()
        took = time.perf_counter() - begin
        settle(room)
        print(f"{word:8} {took:6.2f} s, longest pause {pauses.take()}")
        paint(room, f"big-{word}")
        pauses.take()
    report = flow.loaded
    assert report is not None
    print(
        {
            name: getattr(report, name)
            for name in ("rows", "new", "updated", "duplicates_in_file", "known", "no_contact_data", "bad")
        }
    )
    print(dict(report.reasons), "bad numbers", len(report.bad_numbers))
    assert report.import_id is not None
    pauses.take()
    flow.revert(report.import_id)
    settle(room, lambda: flow.reverted is not None)
    print("revert   longest pause", pauses.take(), flow.reverted)


def _country(room: ImportRoom, code: str) -> None:
    room.page.columns.side.pane.choose_country(code)
    room.page.columns.side.pane.changed.emit()


def main(path: Path | None) -> int:
    """Everything, light and dark, narrow and wide; or one list, measured."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder, throw_away_office(Path(folder) / "server") as office:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        office.clean()
        office.client(name="Нова Балка", city="Киев", phone="+380445551234")
        Languages(app).use("ru")
        apply_theme(app, "light")
        room = furnish(office, language="ru")
        room.window.resize(1440, 800)
        room.window.show()
        settle(room)
        if path is None:
            paint_all(app, room)
        else:
            measure(room, path)
        room.close()
    return 0


def paint_all(app: QApplication, room: ImportRoom) -> None:
    """Every step in both themes, and the columns at all widths."""
    for look in ("light", "dark"):
        apply_theme(app, look)
        walk(room, SAMPLE, look)
    apply_theme(app, "light")
    room.open(SAMPLE)
    settle(room)
    for width, height in ((1100, 680), (1280, 720), (1920, 1040)):
        room.window.resize(width, height)
        paint(room, f"2-{width}")
    assert room.page.flow.step == Step.COLUMNS


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
