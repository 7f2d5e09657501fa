"""Progress against a plan, with a tick where the plan says you should be by now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import px, token
from app.ui.widgets.label import Label

PaceName = Literal["on_pace", "behind", "reached", "overload"]
_BARS = {"on_pace": "accent", "behind": "warnBar", "reached": "okBar", "overload": "badBar"}
_INKS = {"on_pace": "muted", "behind": "warn", "reached": "ok", "overload": "bad"}


@dataclass(frozen=True, slots=True)
class Pace:
    """How a fact stands against its plan: share done, share due by now, and the verdict."""

    done: float
    due: float | None
    name: PaceName

    @property
    def bar(self) -> str:
        """Token of the bar."""
        return _BARS[self.name]

    @property
    def ink(self) -> str:
        """Token of the figure beside it."""
        return _INKS[self.name]


def pace(value: float, plan: float, by_now: float | None = None, *, load: bool = False) -> Pace:
    """The one rule of day strip, board and KPI: more than 10 % behind the tick is amber.

    With `load` the plan is a capacity: over it is overload, and reaching it is no feat.
    """
    done = value / plan if plan > 0 else 0.0
    due = None if by_now is None or plan <= 0 else min(1.0, by_now / plan)
    if load:
        return Pace(done, due, "overload" if done > 1 else "on_pace")
    if plan > 0 and value >= plan:
        return Pace(done, due, "reached")
    if by_now is not None and value < by_now * 0.9:
        return Pace(done, due, "behind")
    return Pace(done, due, "on_pace")


class Meter(QWidget):
    """Bar 6 high (4 when `dense`). The figure always stands beside it, never the bar alone."""

    def __init__(self, *, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = 4 if dense else 6
        self._pace = pace(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("0")

    def set(self, value: float, plan: float, by_now: float | None = None, *, load: bool = False) -> Pace:
        """Show a fact against its plan; answers the verdict for the figure beside it."""
        self._pace = pace(value, plan, by_now, load=load)
        self.setAccessibleName(f"{value:g} / {plan:g}")
        self.update()
        return self._pace

    def sizeHint(self) -> QSize:
        return QSize(px(96), px(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = px(self._height)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        paint.box(painter, track, height / 2, token("border"))
        share = max(0.0, min(1.0, self._pace.done))
        if share > 0:
            bar = QRectF(track)
            bar.setWidth(max(height, track.width() * share))
            paint.box(painter, bar, height / 2, token(self._pace.bar))
        if self._pace.due is not None:
            left = round(min(track.width() - 3, max(1, track.width() * self._pace.due - 1)))
            tick = QRectF(left, (self.height() - px(10)) / 2, 2, px(10))
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), token("surface"))
            painter.fillRect(tick, token("text"))
        painter.end()


class Measure(QWidget):
    """Day strip measure: name, "of plan", figure, percent and the meter below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        self._name, self._of = Label(name, "small", "muted"), Label("", "small", "muted")
        self._figure, self._share = Label("", "figure"), Label("", "small", "muted")
        self.meter = Meter()
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._of, 0, 1, paint.RIGHT)
        grid.addWidget(self._figure, 1, 0)
        grid.addWidget(self._share, 1, 1, paint.RIGHT)
        grid.addWidget(self.meter, 2, 0, 1, 2)
        self.setMinimumWidth(px(120))

    def set_name(self, name: str) -> None:
        """Change the name, as after a switch of language."""
        self._name.setText(name)

    def set(
        self, figure: str, of: str, share: str, *, value: float, plan: float, by_now: float | None = None
    ) -> Pace:
        """Ready texts plus the numbers for the bar."""
        self._figure.setText(figure)
        self._of.setText(of)
        self._share.setText(share)
        verdict = self.meter.set(value, plan, by_now)
        self.setAccessibleName(f"{self._name.text()} {figure} {of}")
        return verdict
