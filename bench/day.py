"""A manager's day in the real window: Enter, outcome, Enter; with the heartbeat listened to all the time."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services import access
from app.ui.call.page import CallPage
from app.ui.shell import Shell
from app.ui.workstation import Workstation
from bench import home
from bench.figures import Figure, keep
from bench.painting import Painted, rest, spin
from bench.pulse import Pulse

WARM, COLD, CALLS = 45, 45, 200
LONGEST_PAUSE = 50.0
PHASES = {
    "start": None,
    "my day": "Pause of the window: My day, moving through rows",
    "calls": "Pause of the window: Enter and outcomes, prefetched",
    "cold": "Pause of the window: Enter without prefetch",
    "burst": "Pause of the window: bursts of others' changes",
}


class FakeTelephone:
    """Takes every number and rings nobody."""

    def dial(self, number: str) -> str:
        """As a telephone program does."""
        return "handed"


class Day:
    """The signed-in manager and what is measured."""

    def __init__(self, url: str) -> None:
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        self.pulse = Pulse()
        self.shell = Shell(self.app)
        self.url = url
        self.process = psutil.Process()
        self.warm = Figure("Enter on My day to painted call screen, prefetched", goal=100)
        self.cold = Figure("Enter on My day to painted call screen, not prefetched", goal=100)
        self.again = Figure("Outcome key to the next painted call screen", goal=150)
        self.filed = 0

    def open(self) -> None:
        """Signs in and waits until the day stands still."""
        self.work = Workstation(
            access.enter(self.url, home.MANAGER, home.PASSWORD, language="en"), self.shell.languages,
            telephone=FakeTelephone(),
        )  # fmt: skip
        self.shell.workstation = self.work
        self.work.window.resize(1440, 800)
        self.work.start()
        self.work.window.activateWindow()
        assert spin(lambda: bool(self.day.card.rows()) and self.still()), "My day did not come"
        self.before = self.rss()

    @property
    def day(self):  # type: ignore[no-untyped-def]
        """The page of the day."""
        return self.work.my_day

    @property
    def call(self) -> CallPage:
        """The call screen."""
        return self.work.call_page

    def still(self) -> bool:
        """Whether nothing is on its way."""
        return self.work.tasks.busy() == 0

    def rss(self) -> float:
        """Megabytes of this process."""
        return self.process.memory_info().rss / 1024 / 1024

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the focus is."""
        window = self.work.window
        if (
            not window.isActiveWindow()
        ):  # offscreen there is no desktop that keeps a pop-up from being activated
            window.activateWindow()
            spin(window.isActiveWindow, 1)
        QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)

    # what is watched

    def parts(self) -> list[QWidget]:
        """What shows a call: who, script, history, outcome."""
        view = self.call.view
        steps = [] if view.script.isHidden() else [view.script.steps]
        last = view.history.last.viewport() if not view.history.last.isHidden() else view.history
        return [view.header, *steps, last, view.outcome.save]

    def painted_call(self, ready) -> Painted:  # type: ignore[no-untyped-def]
        """Watches for the call screen of a client."""
        view = self.call.view
        everything = [view.header, view.script.steps, view.history, view.history.last.viewport()]
        return Painted(self.parts, [*everything, view.outcome.save], ready)

    # what is done

    def next_row(self):  # type: ignore[no-untyped-def]
        """The next call of the queue that nobody had yet."""
        page = self.day
        return page.next_row()

    def enter(self, figure: Figure, *, prefetched: bool) -> None:
        """One row: the cursor goes there, Enter, the call screen."""
        row = self.next_row()
        assert row is not None, "the queue of the demo is used up"
        page = self.day
        if not prefetched:
            self.call.loader.drop(None)
        page.card.queue.go_to(row.id)
        if prefetched:
            spin(lambda: self.call.loader.known(row.client_id) is not None and self.still(), 5)
            rest(0.05)
        else:
            self.call.loader.drop(None)

        def ready() -> bool:
            session = self.call.session
            return session is not None and session.card.id == row.client_id and self.call.isVisible()

        watch = self.painted_call(ready)
        self.pulse.forget()
        began = time.monotonic()
        self.press(Qt.Key.Key_Return)
        ended = watch.wait()
        assert ended is not None, f"the call screen did not come: {self.said()}"
        figure.add((ended - began) * 1000)
        spin(self.still)

    def said(self) -> str:
        """What the window says, for when something did not come."""
        page, session = self.work.window.current_page(), self.call.session
        focus = QApplication.focusWidget()
        state = session.state if session is not None else "nobody"
        return f"“{self.call.view.said()}” on {type(page).__name__}, {state}, focus on {type(focus).__name__}"

    def dial(self) -> None:
        """One key files only what was called; out of hours the call key asks once."""
        for _ in range(2):
            session = self.call.session
            if session is not None and not session.attempted and session.phone is not None:
                self.press(Qt.Key.Key_F5)
                spin(self.still)

    def file(self) -> None:
        """The outcome key, and the next client on the screen."""
        session, page = self.call.session, self.call
        assert session is not None
        self.dial()
        before = session.card.id
        key = next(one.key for one in page.desk.books.outcomes if one.code == "no_answer")

        def ready() -> bool:
            now = self.call.session
            return now is not None and now is not session and self.call.isVisible()

        watch = self.painted_call(ready)
        self.pulse.forget()
        began = time.monotonic()
        self.press(getattr(Qt.Key, f"Key_{key}"))
        ended = watch.wait(until=lambda: self.day.isVisible())
        self.filed += 1
        if self.day.isVisible():  # the queue as it was read last is used up
            self.back()
            return
        assert ended is not None, f"no next client: {self.said()}"
        assert page.session is not None and page.session.card.id != before
        self.again.add((ended - began) * 1000)
        spin(self.still)
        # What the outcome has changed comes back from the server, and the day is read anew.
        rest(0.25)

    def back(self) -> None:
        """My day again, read anew."""
        self.work.window.go("my_day")
        self.work.window.activateWindow()
        rest(0.3)
        spin(lambda: self.still() and self.day.preview_is_whole(), 5)

    def move_about(self) -> None:
        """Down and up through the rows."""
        for key in (
            [Qt.Key.Key_Down] * 25 + [Qt.Key.Key_Up] * 10 + [Qt.Key.Key_PageDown] * 3 + [Qt.Key.Key_Home]
        ):
            self.press(key)
            rest(0.04)
        rest(0.3)

    def bursts(self) -> None:
        """Another login changes hundreds of clients while one moves through the rows."""
        with subprocess.Popen([sys.executable, "-m", "bench.neighbour", self.url], cwd=home.ROOT) as other:
            while other.poll() is None:
                self.press(Qt.Key.Key_Down)
                rest(0.1)
        rest(1.0)

    def run(self) -> list[Figure]:
        """All of it; the figures, those too that were measured before something went wrong."""
        self.open()
        self.pulse.start()
        for during, part in (
            ("my day", self.move_about),
            ("calls", self.prefetched),
            ("cold", self.unprefetched),
            ("burst", self.bursts),
            ("calls", self.chain),
        ):
            self.pulse.during = during
            try:
                part()
            except AssertionError as error:
                self.again.notes.append(f"{part.__name__} was cut short: {error}")
        after = self.rss()
        self.pulse.stop()
        return [self.warm, self.cold, self.again, *self.pauses(), *self.memory(after)]

    def prefetched(self) -> None:
        """The cursor rests on a row before Enter, as people do."""
        for _ in range(WARM):
            self.enter(self.warm, prefetched=True)
            self.file()
            self.back()

    def unprefetched(self) -> None:
        """Enter at once."""
        for _ in range(COLD):
            self.enter(self.cold, prefetched=False)
            self.file()
            self.back()

    def chain(self) -> None:
        """One outcome after another until there were enough calls; when the queue is used up, anybody."""
        with home.as_person(self.url, home.MANAGER) as connection:
            everybody = [row[0] for row in connection.execute("select id from crm.client order by id")]
        while self.filed < CALLS and everybody:
            if not self.call.isVisible() or self.call.session is None:
                self.work.open_call(everybody.pop())
                spin(lambda: self.still() and self.call.session is not None, 5)
            self.file()

    def pauses(self) -> list[Figure]:
        """The longest pause of each kind of work, and where the longest of all were."""
        figures = []
        for during, name in PHASES.items():
            if name is not None:
                figures.append(
                    Figure(name, goal=LONGEST_PAUSE, by="longest", values=self.pulse.pauses[during])
                )
                figures[-1].load = max(self.warm.load, self.cold.load)
                figures[-1].notes = self.pulse.causes(during)
        return figures

    def memory(self, after: float) -> list[Figure]:
        """Before and after the calls."""
        return [
            Figure("Memory when My day is painted", "MB", values=[self.before]),
            Figure(f"Memory after {self.filed} calls", "MB", 300, "longest", [after]),
        ]


def main() -> None:
    """One day; the figures go into the file that is named."""
    day = Day(sys.argv[1])
    try:
        figures = day.run()
        keep(Path(sys.argv[2]), figures)
    finally:
        day.work.window.hide()
        day.work.close()


if __name__ == "__main__":
    main()
