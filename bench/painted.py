"""The list of clients in the real window on the whole company's base: a jump of the scroll bar, a card, search letter by letter.

From the input until it is painted, by manager, lead and administrator; and the longest pause of the window from the moment when
the list is there: what is made behind it counts, and the first card as well.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.services import access, calls
from app.services.desk import Desk
from app.ui.card.card_page import CardPage
from app.ui.clients.page import ClientsPage
from app.ui.garbage import Garbage
from app.ui.languages import Languages, ensure_compiled
from app.ui.theme import apply_theme
from app.ui.workstation import Workstation
from bench import big, home
from bench.big import Big
from bench.callers import RETRIED
from bench.figures import Figure, keep, take
from bench.painting import Painted, rest, spin
from bench.pulse import Pulse
from tests.ui.keyboard import type_text

JUMPS, CARDS = 40, 20
KEY_SECONDS = 0.1
"""Between two keys of somebody who types fast."""
WORDS = ("вектор", "мельник", "одесса", "0442", "гарант", "лайн")
JUMP, CARD, FOUND, PAUSE = 60.0, 100.0, 80.0, 50.0
LOGINS = {"manager": big.MANAGER, "lead": big.LEAD, "admin": big.ADMIN}


def measure(base: Big) -> list[Figure]:
    """Each level in a process of its own."""
    found: list[Figure] = []
    for level, login in LOGINS.items():
        out = Path(os.environ["NEZABUDKA_HOME"]).parent / f"painted-{level}.json"
        words = [sys.executable, "-m", "bench.painted", base.url, login, level, str(out)]
        done = subprocess.run(words, cwd=home.ROOT, capture_output=True, text=True, timeout=300, check=False)
        figures = take(out)
        if done.returncode:
            figures.append(Figure(f"Painted, {level}", notes=[done.stderr.strip()[-300:]]))
        found += figures
    return found


def finish_calls(desk: Desk) -> None:
    """A call left open at this seat would come to the front of the window and stay there: it gets its outcome first."""
    for one in desk.read(calls.open_attempts):
        now = desk.clock.now()
        outcome = calls.Outcome(
            id=uuid.uuid4(),
            client_id=one.client_id,
            made_at=now,
            activity_id=one.activity_id,
            outcome_code=RETRIED,
            number=one.number,
            started_at=one.started_at,
            ended_at=now,
        )
        receipt = desk.submit(calls.record_outcome, outcome)
        assert receipt.status == "saved", f"a call left open cannot be finished: {receipt.error}"


class Window:
    """The workstation of one person with the list of clients open."""

    def __init__(self, url: str, login: str, level: str) -> None:
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        self.garbage = Garbage(self.app)
        ensure_compiled()
        languages = Languages(self.app)
        languages.use("ru")
        apply_theme(self.app, "light")
        self.level, self.pulse = level, Pulse()
        desk = access.enter(url, login, big.PASSWORD)
        finish_calls(desk)
        self.work = Workstation(desk, languages)
        self.work.window.resize(1440, 900)
        self.work.start()
        page = self.work.window.go("clients")
        assert isinstance(page, ClientsPage)
        self.page = page
        self.work.window.activateWindow()
        assert spin(self.settled, 30), "the list did not come"
        self.pulse.during = "rest"
        self.pulse.start()
        rest(0.8)
        spin(self.settled, 10)
        assert page.isVisible(), "another page came before the list"

    def settled(self) -> bool:
        """Whether the list stands still."""
        return self.page.is_settled() and self.page.card.model.rowCount() > 0

    def timed(
        self, do: Callable[[], None], shows: Callable[[], list[QWidget]], ready: Callable[[], bool]
    ) -> float | None:
        """Milliseconds from the input until these widgets have painted while it is so."""
        watch = Painted(shows, shows(), ready)
        self.pulse.forget()
        began = time.monotonic()
        do()
        at = watch.wait(10)
        return None if at is None else (at - began) * 1000

    def jumps(self) -> Figure:
        """The scroll bar anywhere: every row that is looked at has its text."""
        figure = Figure(f"Jump of the scroll bar to painted rows, {self.level}", goal=JUMP)
        table, model = self.page.card.table, self.page.card.model
        bar = table.verticalScrollBar()
        reach = max(1, bar.maximum())
        for jump in range(JUMPS):
            place = (bar.value() + reach // 3 + (jump * 7919) % (reach // 3 + 1)) % (reach + 1)
            goes = partial(bar.setValue, place)
            self.add(figure, self.timed(goes, lambda: [table.viewport()], self.seen))
            rest(0.08)
        figure.notes.append(f"{model.rowCount():,} rows behind the scroll bar")
        return figure

    def seen(self) -> bool:
        """Whether every row in sight is there."""
        table, model = self.page.card.table, self.page.card.model
        first, last = table.rowAt(1), table.rowAt(table.viewport().height() - 4)
        return first >= 0 and all(
            model.row_at(row) is not None
            for row in range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
        )

    def searches(self) -> Figure:
        """Letter by letter at the pace of a fast hand; from the last letter until what was found is painted."""
        figure = Figure(f"Search from the last key to painted rows, {self.level}", goal=FOUND)
        field, table = self.page.search, self.page.card.table
        for word in WORDS * 2:
            field.setFocus()
            for letter in word[:-1]:
                type_text(field, letter)
                rest(KEY_SECONDS)
            last = partial(type_text, field, word[-1])
            self.add(figure, self.timed(last, lambda: [table.viewport()], self._found))
            spin(self.settled, 10)
            field.clear()
            field.searched.emit("")
            spin(self.settled, 10)
        return figure

    def _found(self) -> bool:
        return self.page.is_answered() and self.seen()

    def cards(self) -> Figure:
        """Enter on a row: the card with who he is and his history."""
        figure = Figure(f"Card from the list, painted, {self.level}", goal=CARD)
        first, *ids = self.page.card.model.order().ids(0, CARDS * 5)[::5]
        self.work.show_card(first)  # where the page has to be made for it that is a pause like others
        card = self.work.window.page("card")
        assert isinstance(card, CardPage)
        spin(partial(self._shows, card, first), 10)
        for client_id in ids:
            spin(lambda: self.work.tasks.busy() == 0, 5)
            self.work.window.go("clients")
            spin(self.settled, 10)
            here = partial(self._shows, card, client_id)
            self.add(figure, self.timed(partial(self.work.show_card, client_id), lambda: [card], here))
        return figure

    @staticmethod
    def _shows(card: CardPage, client_id: object) -> bool:
        return card.isVisible() and card.screen is not None and card.screen.card.id == client_id

    def add(self, figure: Figure, took: float | None) -> None:
        """A value, or a word that it did not come."""
        if took is None:
            figure.notes.append("not painted within ten seconds")
        else:
            figure.add(took)

    def run(self) -> list[Figure]:
        """All of them, and the pauses."""
        pulse, figures = self.pulse, []
        pauses = Figure(f"Longest pause of the window, {self.level}", goal=PAUSE, by="longest")
        for pulse.during, measured in PARTS.items():
            figures.append(measured(self))
        pulse.stop()
        for values in pulse.pauses.values():
            pauses.values += values
        pauses.notes = pulse.causes(*pulse.pauses)
        return [*figures, pauses]


PARTS = {"jumps": Window.jumps, "searches": Window.searches, "cards": Window.cards}
"""In this order, each under its name among the causes of pauses."""


def main() -> None:
    """One person; the figures go into the file that is named."""
    url, login, level, out = sys.argv[1:]
    window = Window(url, login, level)
    try:
        keep(Path(out), window.run())
    finally:
        window.work.window.hide()
        window.work.close()


if __name__ == "__main__":
    main()
