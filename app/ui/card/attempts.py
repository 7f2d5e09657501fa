"""Attempts by part of the client's day, and how many more are allowed today."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services import clocks
from app.services.clients import ClientCard
from app.services.dictionaries import Books
from app.ui.widgets.label import Label
from app.ui.widgets.meter import Meter
from app.ui.words.moments import SPANS


class Attempts(QWidget):
    """Fill with `show_card`; says nothing by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._all = Label("", "cap"), Label("", "small", "muted")
        self._left = Label("", "small", "muted", wrap=True)
        self._names = {part: Label("", tone="muted") for part in clocks.PARTS}
        self._meters = {part: Meter(dense=True) for part in clocks.PARTS}
        self._told = {part: Label("", "small", "muted") for part in clocks.PARTS}
        head, grid, column = QHBoxLayout(), QGridLayout(), QVBoxLayout(self)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._all)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, part in enumerate(clocks.PARTS):
            grid.addWidget(self._names[part], place, 0)
            grid.addWidget(self._meters[part], place, 1)
            grid.addWidget(self._told[part], place, 2)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self._left)

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """Tried and answered, by the client's clock."""
        self._title.setText(self.tr("Attempts by time of day"))
        names = {
            "morning": self.tr("Morning, till 12"), "day": self.tr("Day, 12–16"), "evening": self.tr("Evening, from 16"),
        }  # fmt: skip
        tried: Counter[str] = Counter()
        answered: Counter[str] = Counter()
        for call in card.rung:
            outcome = books.outcome(call.outcome_code)
            if call.dialled and outcome is not None:
                part = clocks.part_of_day(call.at.astimezone(zone))
                tried[part] += 1
                answered[part] += outcome.answered
        for part in clocks.PARTS:
            self._names[part].setText(names[part])
            self._meters[part].set(answered[part], max(1, tried[part]))
            said = self.tr("answered {answered} of {calls}").format(
                answered=answered[part], calls=tried[part]
            )
            self._told[part].setText(said if tried[part] else self.tr("not rung"))
        rules = books.rules.attempts
        dialled = sum(call.dialled for call in card.rung)
        self._all.setText(self.tr("{count} of {most}").format(count=dialled, most=rules.lifetime))
        self._left.setText(self._said_left(card, books, now, zone))

    def _said_left(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> str:
        rules = books.rules.attempts
        today, _ = clocks.day_bounds(now, zone)
        dialled = [call.at for call in card.rung if call.dialled]
        left = min(
            rules.per_day - sum(at >= today for at in dialled),
            rules.per_24h - sum(at > now - timedelta(hours=24) for at in dialled),
            rules.lifetime - len(dialled),
        )
        if left <= 0:
            return self.tr("No more tries today")
        more = self.tr("Today %n more tries", "", left)
        if not rules.gap_minutes:
            return more
        return self.tr("{tries}, {gap} between them").format(tries=more, gap=SPANS.minutes(rules.gap_minutes))
