"""What the services take under a manager's login, without any window."""

from __future__ import annotations

import sys
import time
import uuid
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.services import access, call_screens, calls, clients, my_day, worklist
from app.services.calls import Outcome
from app.services.desk import Desk
from app.services.worklist import QueueQuery, WorklistRow
from bench import home
from bench.figures import Figure, keep

RUNS = 40
WORDS = ("вектор", "мос", "098", "67 1", "ко", "оптима", "лес", "ивано")


class Questions:
    """The desk and its figures."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.figures: list[Figure] = []

    def time(self, name: str, ask: Callable[[int], object], runs: int = RUNS) -> None:
        """The same question many times."""
        figure = Figure(name)
        for place in range(-2, runs):
            began = time.monotonic()
            ask(place)
            if place >= 0:  # the first ones make connections and plans
                figure.add((time.monotonic() - began) * 1000)
        self.figures.append(figure)

    def query(self) -> QueueQuery:
        """The day of now."""
        return QueueQuery(self.desk.clock.now(), self.desk.me.time_zone)

    def run(self) -> list[Figure]:
        """All of them."""
        desk = self.desk
        rows = [row for row in desk.read(worklist.my_queue, self.query(), desk.books).rows if row.callable]
        self.time("Service: my_queue", lambda _: desk.read(worklist.my_queue, self.query(), desk.books))
        self.time(
            "Service: read_day (queue, figures, undone)",
            lambda _: desk.read(my_day.read_day, self.query(), desk.books),
        )
        self.time(
            "Service: read_card",
            lambda place: desk.read(clients.read_card, rows[place % len(rows)].client_id),
        )
        self.time(
            "Service: call screen",
            lambda place: desk.read(
                call_screens.read, rows[place % len(rows)].client_id, "en", desk.clock.now()
            ),
        )
        self.time(
            "Service: search as you type",
            lambda place: desk.read(clients.search_clients, WORDS[place % len(WORDS)]),
        )
        self.time("Service: record_outcome, filed", lambda place: self.file(rows[-1 - (place % 50)]))
        return self.figures

    def file(self, row: WorklistRow) -> None:
        """One outcome through the journal into the base."""
        now = self.desk.clock.now()
        form = Outcome(
            id=uuid.uuid4(), client_id=row.client_id, made_at=now, activity_id=uuid.uuid4(), outcome_code="no_answer",
            number=row.number, phone_id=row.phone_id, started_at=now - timedelta(seconds=20), ended_at=now,
        )  # fmt: skip
        receipt = self.desk.submit(calls.record_outcome, form)
        assert receipt.status == "saved", receipt


def main() -> None:
    """Signs in and asks; the figures go into the file that is named."""
    desk = access.enter(sys.argv[1], home.COLLEAGUE, home.PASSWORD)
    try:
        keep(Path(sys.argv[2]), Questions(desk).run())
    finally:
        desk.close()


if __name__ == "__main__":
    main()
