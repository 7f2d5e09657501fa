"""The strip on top: greeting, clock, four measures against the plan of the day, promises on time."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services import clocks
from app.services.periods import share_of_day
from app.services.worklist import DayFigures
from app.ui.my_day.scene import Scene
from app.ui.theme import px, token
from app.ui.widgets.card import Card
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import Label
from app.ui.widgets.meter import Measure
from app.ui.words import moments

MEASURES = ("dials", "answered", "meetings", "sales")
EVENING = 17


class DayStrip(Card):
    """`show_day` at each minute and each reading; without figures the measures stay as they were."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._first_name = name.split()[0] if name.split() else ""
        self._scene: Scene | None = None
        self._figures = DayFigures()
        self._greeting, self._when = ElidedLabel("", "h1"), ElidedLabel("", tone="muted")
        self.measures = {key: Measure("") for key in MEASURES}
        self._promises, self._kept = Label("", "small", "muted"), Label("", "figure")
        self._share = Label("", "small", "muted")
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(self._words(), 1)
        for measure in self.measures.values():
            measure.setMinimumWidth(px(112))
            measure.setMaximumWidth(px(150))
            row.addWidget(measure, 0)
        row.addWidget(_Rule())
        row.addLayout(self._promise_words())
        self.body.addLayout(row)
        self.retranslate()

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._greeting)
        column.addWidget(self._when)
        column.addStretch(1)
        return column

    def _promise_words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        for part in (self._promises, self._kept, self._share):
            column.addWidget(part)
        return column

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("My day in figures"))
        names = (self.tr("Dials"), self.tr("Answered"), self.tr("Meetings"), self.tr("Sales"))
        for measure, name in zip(self.measures.values(), names, strict=True):
            measure.set_name(name)
        self._promises.setText(self.tr("Promises on time"))
        if self._scene is not None:
            self.show_day(self._scene, self._figures)

    def show_day(self, scene: Scene, figures: DayFigures | None = None) -> None:
        """The clock of this minute, and figures when they were read."""
        self._scene = scene
        self._figures = figures or self._figures
        local = scene.now.astimezone(scene.zone)
        self._greeting.setText(self._hello(local.hour))
        day = QLocale().toString(local.date(), self.tr("dddd, d MMMM", "format of a date"))
        words = self.tr("{day} · {time} · the tick is the plan by now")
        said = words.format(day=day[:1].upper() + day[1:], time=moments.clock(scene.now, scene.zone))
        self._when.setText(said)
        share = share_of_day(scene.now, scene.zone)
        for key, measure in self.measures.items():
            self._measure(measure, getattr(self._figures, key), self._figures.plan.get(key, 0), share)
        self._show_promises()

    def _hello(self, hour: int) -> str:
        if clocks.part_of_day(time(hour)) == "morning":
            return self.tr("Good morning, {name}").format(name=self._first_name)
        if hour < EVENING:
            return self.tr("Good afternoon, {name}").format(name=self._first_name)
        return self.tr("Good evening, {name}").format(name=self._first_name)

    def _measure(self, measure: Measure, value: int, plan: int, share: float) -> None:
        figure = QLocale().toString(value)
        of = self.tr("of {plan}").format(plan=QLocale().toString(plan)) if plan else ""
        done = self.tr("{share}%", "per cent").format(share=round(100 * value / plan)) if plan else ""
        measure.set(figure, of, done, value=value, plan=plan, by_now=plan * share if plan else None)

    def _show_promises(self) -> None:
        kept, every = self._figures.promises_kept, self._figures.promises_all
        self._kept.setText(self.tr("{kept} of {all}").format(kept=kept, all=every) if every else "–")
        if self._figures.group_promises is not None:
            of_ten = round(self._figures.group_promises / 10)
            self._share.setText(self.tr("the group: {kept} of 10").format(kept=of_ten))
        elif not every:
            self._share.setText(self.tr("none was due today"))
        else:
            late = every - kept
            self._share.setText(self.tr("%n missed", "promises", late) if late else self.tr("all of them"))


class _Rule(QWidget):
    """A hairline between the measures and the promises."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("border"))
        painter.end()
