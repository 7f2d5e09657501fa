"""The funnel: how many came from step to step, and where most are lost."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token
from app.ui.widgets.chart import Chart, Spot

_TALLEST, _LOWEST, _GAP = 47, 28, 10
_FADES: tuple[float, ...] = (0.0, 0.18, 0.34, 0.18)
"""How far the bar of each step is from the full accent; the last step is green."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step: ready texts; `worst` is the step where the largest part is lost."""

    key: Hashable
    name: str
    icon: str
    value: float
    figure: str
    share: str = ""
    worst: bool = False
    sentence: str = ""
    tooltip: str = ""


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two, `share` of the way to the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


class Funnel(Chart):
    """Bars from the left; the per cent at the right is of the step before."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[StepRow, ...] = ()
        self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_rows(self, rows: Sequence[StepRow], *, caption: str = "") -> None:
        """Show these steps from the widest on; `caption` says what the per cent is of."""
        self._rows, self._caption = tuple(rows), caption
        self.set_spots([Spot(row.key, row.sentence or row.name, row.tooltip) for row in rows])

    def sizeHint(self) -> QSize:
        return QSize(px(420), max(1, len(self._rows)) * px(_TALLEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(280), max(1, len(self._rows)) * px(_LOWEST))

    def rect_of(self, position: int) -> QRect:
        height = min(px(_TALLEST), self.height() // max(1, len(self._rows)))
        return QRect(0, position * height, self.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        names = max((paint.text_width(row.name, font("button")) for row in self._rows), default=0)
        most = self.width() * 47 // 100
        # Where space is short the words need it more than the icons.
        icon = px(24) if names + px(24) <= most else 0
        names = min(names + icon, most)
        shares = max((paint.text_width(row.share, font("strong")) for row in self._rows), default=0)
        shares = max(shares, paint.text_width(self._caption, font("small")))
        for place in range(len(self._rows)):
            self._paint_step(painter, place, (names, shares, icon))
        painter.end()

    def _paint_step(self, painter: QPainter, place: int, widths: tuple[int, int, int]) -> None:
        names, shares, icon = widths
        row, rect = self._rows[place], self.rect_of(place)
        inner, middle = rect.adjusted(px(4), 0, -px(6), 0), rect.top() + rect.height() // 2
        if self.is_hovered(place):
            paint.box(painter, rect.adjusted(0, 1, 0, -1), px(6), token("sunken"))
        if icon:
            paint.put_icon(painter, inner.left(), middle, row.icon, 16, "muted")
        name = QRect(inner.left() + icon, inner.top(), names - icon, inner.height())
        paint.put_text(painter, name, row.name, font("button"), token("text"))
        share = QRect(inner.right() - shares + 1, inner.top(), shares, inner.height())
        if place == 0 and self._caption:
            paint.put_text(painter, share, self._caption, font("small"), token("muted"), paint.RIGHT)
        ink = token("warn" if row.worst else "text")
        paint.put_text(painter, share, row.share, font("strong"), ink, paint.RIGHT)
        left = name.right() + px(_GAP)
        self._paint_bar(
            painter, place, QRectF(left, inner.top(), share.left() - px(_GAP) - left, inner.height())
        )
        if place == self.position():
            self.paint_ring(painter, rect.adjusted(0, 1, 0, -1))

    def _paint_bar(self, painter: QPainter, place: int, room: QRectF) -> None:
        row, face = self._rows[place], font("strong")
        most = max((one.value for one in self._rows), default=0) or 1.0
        beside = paint.text_width(row.figure, face) + px(8)
        height = min(px(34), room.height() - px(6))
        inside = row.value >= most * 0.999 and place == 0
        # Room for the figure that stands beside the longest of the short bars.
        width = room.width() if inside else min(room.width() - beside, room.width() * row.value / most)
        bar = QRectF(
            room.left(), room.center().y() - height / 2, max(px(6), width) if row.value else 0, height
        )
        if row.value:
            paint.box(painter, bar, px(4), self._colour(place))
        text = (bar if inside else QRectF(bar.right() + px(8), bar.top(), beside, height)).toRect()
        if inside and row.value:
            paint.put_text(
                painter, text.adjusted(0, 0, -px(8), 0), row.figure, face, token("onAccent"), paint.RIGHT
            )
        else:
            paint.put_text(painter, text, row.figure, face, token("text"))

    def _colour(self, place: int) -> QColor:
        if place == len(self._rows) - 1 and place > 0:
            return token("okBar")
        fade = _FADES[min(place, len(_FADES) - 1)]
        made: QColor = mixed(token("accent"), token("surface"), fade)
        return made
