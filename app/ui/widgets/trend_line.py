"""Facts of periods as a line, the plan dashed, the forecast dotted. The axis does not start at zero."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token
from app.ui.widgets.chart import Chart, Spot

_TOP, _FOOT, _LINES = 20, 26, 4


@dataclass(frozen=True, slots=True)
class TrendSpot:
    """One period: `label` below the axis, `value` its fact, `forecast` where the running period leads.

    `text` is written beside the fact and `ahead` beside the forecast; empty for most.
    """

    key: Hashable
    label: str
    value: float | None
    plan: float | None = None
    forecast: float | None = None
    text: str = ""
    ahead: str = ""
    sentence: str = ""
    tooltip: str = ""
    now: bool = False


def scale_of(least: float, most: float, lines: int = _LINES) -> tuple[float, ...]:
    """Round values for the lines of an axis that holds both ends."""
    spread = (most - least) or max(1.0, abs(most) * 0.02)
    rough = spread / (lines - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * one for one in (1, 2, 2.5, 5, 10) if power * one >= rough * 0.999)
    start = math.floor(least / step) * step
    made = [start]
    while len(made) < 2 or made[-1] < most - step * 1e-6:
        made.append(made[-1] + step)
    return tuple(round(one, 6) for one in made)


def _places(at: QPointF, size: QSize, *, beside: bool) -> tuple[QRect, ...]:
    """Where a label may stand, best first."""
    x, y, wide, high = round(at.x()), round(at.y()), size.width(), size.height()
    if beside:
        return tuple(
            QRect(QPoint(x - wide - px(9), y - high // 2 + shift), size) for shift in (0, high, -high)
        )
    middle, above = x - wide // 2, y - high - px(6)
    return tuple(
        QRect(QPoint(*corner), size)
        for corner in (
            (middle, above),
            (x - wide - px(4), above),
            (middle, y + px(8)),
            (x - wide - px(4), y + px(8)),
        )
    )


class TrendLine(Chart):
    """`shown` writes a value of the axis."""

    WALKS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})

    def __init__(self, name: str, shown: Callable[[float], str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._shown = shown
        self._points: tuple[TrendSpot, ...] = ()
        self._scale: tuple[float, ...] = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_points(self, points: Sequence[TrendSpot], shown: Callable[[float], str] | None = None) -> None:
        """Show these periods, oldest first."""
        self._points, self._shown = tuple(points), shown or self._shown
        values = [v for one in points for v in (one.value, one.plan, one.forecast) if v is not None]
        self._scale = scale_of(min(values), max(values)) if values else (0.0, 1.0)
        self.set_spots([Spot(one.key, one.sentence, one.tooltip, one.value is not None) for one in points])

    def points(self) -> tuple[TrendSpot, ...]:
        """What is shown."""
        return self._points

    def first_key(self) -> Hashable:
        return self._points[-1].key if self._points else None

    def sizeHint(self) -> QSize:
        return QSize(px(560), px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(280), px(120))

    # geometry

    def _plot(self) -> QRectF:
        left = max(paint.text_width(self._shown(one), font("key")) for one in self._scale) + px(10)
        right = px(34)
        return QRectF(
            left + px(8), px(_TOP), self.width() - left - right - px(8), self.height() - px(_TOP) - px(_FOOT)
        )

    def _x(self, plot: QRectF, place: int) -> float:
        several = len(self._points) > 1
        return plot.left() + plot.width() * (place / (len(self._points) - 1) if several else 0.5)

    def _y(self, plot: QRectF, value: float) -> float:
        low, high = self._scale[0], self._scale[-1]
        return plot.bottom() - plot.height() * (value - low) / (high - low)

    def rect_of(self, position: int) -> QRect:
        plot = self._plot()
        step = plot.width() / max(1, len(self._points) - 1)
        middle = self._x(plot, position)
        return QRectF(middle - step / 2, 0, step, self.height()).toRect()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, plot = QPainter(self), self._plot()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter, plot)
        self._paint_path(
            painter, plot, [one.plan for one in self._points], "muted", Qt.PenStyle.DashLine, 1.2
        )
        self._paint_path(painter, plot, self._finished(), "accent", Qt.PenStyle.SolidLine, 2)
        self._paint_forecast(painter, plot)
        self._paint_points(painter, plot)
        place = self.position()
        if place >= 0 and self.hasFocus():
            self._paint_focus(painter, plot, place)
        painter.end()

    def _finished(self) -> list[float | None]:
        """Facts of periods that are over: a running one does not belong to the line."""
        return [None if one.forecast is not None else one.value for one in self._points]

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        for value in self._scale:
            y = round(self._y(plot, value))
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), token("border"))
            room = QRect(0, y - px(8), round(plot.left()) - px(8), px(16))
            paint.put_text(painter, room, self._shown(value), font("small"), token("muted"), paint.RIGHT)
        widest = max((paint.text_width(one.label, font("smallStrong")) for one in self._points), default=0)
        step = plot.width() / max(1, len(self._points) - 1)
        every = max(1, math.ceil((widest + px(10)) / max(1.0, step)))
        last = len(self._points) - 1
        for place, one in enumerate(self._points):
            if (last - place) % every:
                continue
            width = widest + px(8)
            left = min(self._x(plot, place) - width / 2, self.width() - width)
            room = QRectF(left, self.height() - px(20), width, px(18)).toRect()
            face, ink = ("smallStrong", "text") if one.now else ("small", "muted")
            paint.put_text(painter, room, one.label, font(face), token(ink), paint.CENTER)

    def _paint_path(
        self,
        painter: QPainter,
        plot: QRectF,
        values: Sequence[float | None],
        ink: str,
        style: Qt.PenStyle,
        width: float,
    ) -> None:
        painter.setPen(QPen(token(ink), width, style))
        before: QPointF | None = None
        for place, value in enumerate(values):
            here = None if value is None else QPointF(self._x(plot, place), self._y(plot, value))
            if here is not None and before is not None:
                painter.drawLine(before, here)
            before = here

    def _paint_forecast(self, painter: QPainter, plot: QRectF) -> None:
        place = next((i for i, one in enumerate(self._points) if one.forecast is not None), -1)
        if place < 0:
            return
        one, x = self._points[place], self._x(plot, place)
        forecast = QPointF(x, self._y(plot, one.forecast or 0))
        painter.setPen(QPen(token("accent"), 2, Qt.PenStyle.DotLine))
        earlier = self._points[place - 1].value if place else None
        if earlier is not None:
            painter.drawLine(QPointF(self._x(plot, place - 1), self._y(plot, earlier)), forecast)
        if one.value is not None:
            painter.drawLine(forecast, QPointF(x, self._y(plot, one.value)))
        self._paint_dot(painter, forecast, hollow=True)

    def _paint_dot(self, painter: QPainter, at: QPointF, *, hollow: bool = False) -> None:
        radius = px(4)
        painter.setPen(QPen(token("accent" if hollow else "surface"), 2))
        painter.setBrush(token("surface" if hollow else "accent"))
        painter.drawEllipse(at, radius, radius)

    def _paint_points(self, painter: QPainter, plot: QRectF) -> None:
        for place, one in enumerate(self._points):
            if one.value is not None:
                self._paint_dot(painter, QPointF(self._x(plot, place), self._y(plot, one.value)))
        taken: list[QRect] = []
        for place, one in reversed(list(enumerate(self._points))):
            x, running = self._x(plot, place), one.forecast is not None
            if one.ahead and one.forecast is not None:
                earlier = self._points[place - 1].value if place else None
                # Away from the dotted line that comes in from the left.
                aside = -px(14) if earlier is not None and earlier < one.forecast else px(14)
                at = QPointF(x, self._y(plot, one.forecast) + aside)
                self._write(painter, at, one.ahead, token("accentText"), taken, beside=True)
            if one.text and one.value is not None:
                at = QPointF(x, self._y(plot, one.value))
                self._write(painter, at, one.text, token("text"), taken, beside=running)

    def _write(
        self, painter: QPainter, at: QPointF, text: str, ink: QColor, taken: list[QRect], *, beside: bool
    ) -> None:
        """Above a point, or to the left of the running one, and never over what is already written."""
        size = QSize(paint.text_width(text, font("smallStrong")), px(16))
        places = [self._inside(rect) for rect in _places(at, size, beside=beside)]
        free = (rect for rect in places if not any(rect.intersects(other) for other in taken))
        rect = next(free, places[0])
        taken.append(rect)
        paint.box(painter, rect.adjusted(-2, 1, 2, -1), px(4), token("surface"))
        paint.put_text(painter, rect, text, font("smallStrong"), ink, paint.CENTER)

    def _inside(self, rect: QRect) -> QRect:
        left = max(0, min(rect.left(), self.width() - rect.width() - 2))
        top = max(0, min(rect.top(), self.height() - px(_FOOT) - rect.height()))
        return QRect(left, top, rect.width(), rect.height())

    def _paint_focus(self, painter: QPainter, plot: QRectF, place: int) -> None:
        one = self._points[place]
        value = one.value if one.value is not None else one.forecast
        if value is None:
            return
        at = QPointF(self._x(plot, place), self._y(plot, value))
        painter.setPen(QPen(token("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, px(9), px(9))


class TrendLegend(QWidget):
    """Fact, plan, forecast: each word after a stroke of its line."""

    _STYLES = (
        (Qt.PenStyle.SolidLine, "accent", "accentText"),
        (Qt.PenStyle.DashLine, "muted", "muted"),
        (Qt.PenStyle.DotLine, "accent", "accentText"),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, fact: str, plan: str, forecast: str) -> None:
        """The three words; an empty one is left out."""
        self._words = (fact, plan, forecast)
        self.setAccessibleName(", ".join(word for word in self._words if word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        parts = [paint.text_width(word, font("small")) + px(18) for word in self._words if word]
        return QSize(sum(parts) + px(14) * max(0, len(parts) - 1), px(20))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left, middle = QPainter(self), 0, self.height() // 2
        for word, (style, stroke, ink) in zip(self._words, self._STYLES, strict=False):
            if not word:
                continue
            painter.setPen(QPen(token(stroke), 2, style))
            painter.drawLine(left, middle, left + px(14), middle)
            width = paint.text_width(word, font("small"))
            room = QRect(left + px(18), 0, width, self.height())
            paint.put_text(painter, room, word, font("small"), token(ink))
            left += width + px(32)
        painter.end()
