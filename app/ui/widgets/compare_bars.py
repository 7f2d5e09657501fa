"""People side by side against their plans, with a tick where each should be by now."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token
from app.ui.widgets.chart import Chart, Spot

_ROW, _BAR, _TICK, _GAP = 32, 14, 18, 12


@dataclass(frozen=True, slots=True)
class BarRow:
    """One person: ready texts and the numbers for the bar. With a `note` and no value there is no bar."""

    key: Hashable
    name: str
    figure: str = ""
    share: str = ""
    value: float = 0
    plan: float | None = None
    by_now: float | None = None
    bar: str = "accent"
    ink: str = "muted"
    note: str = ""
    sentence: str = ""
    tooltip: str = ""
    muted: bool = False
    opens: bool = True


class CompareBars(Chart):
    """Rows of 32; every bar is as long as its plan against the largest one, so people can be compared."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[BarRow, ...] = ()
        self._columns = (0, 0, 0)
        self._most = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[BarRow]) -> None:
        """Show these people in this order."""
        self._rows = tuple(rows)
        self._most = max((max(row.value, row.plan or 0) for row in rows), default=0) or 1.0
        self.set_spots([Spot(row.key, row.sentence or row.name, row.tooltip, row.opens) for row in rows])

    def rows(self) -> tuple[BarRow, ...]:
        """What is shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(px(420), max(1, len(self._rows)) * px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(280), self.sizeHint().height())

    def rect_of(self, position: int) -> QRect:
        return QRect(0, position * px(_ROW), self.width(), px(_ROW))

    def _measured(self) -> tuple[int, int, int]:
        """Widths of names, figures and shares: as wide as the widest, names at most a third."""
        names = max((paint.text_width(row.name, font("button")) for row in self._rows), default=0)
        figures = max((paint.text_width(row.figure, font("button")) for row in self._rows), default=0)
        shares = max((paint.text_width(row.share, font("strong")) for row in self._rows), default=0)
        return min(names, self.width() // 3), figures, shares

    def paintEvent(self, event: QPaintEvent) -> None:
        self._columns = self._measured()
        painter = QPainter(self)
        for place, row in enumerate(self._rows):
            rect = self.rect_of(place)
            if rect.intersects(event.rect()):
                self._paint_row(painter, rect, row, place)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRect, row: BarRow, place: int) -> None:
        names, figures, shares = self._columns
        inner = rect.adjusted(px(6), 0, -px(6), 0)
        if self.is_hovered(place):
            paint.box(painter, rect.adjusted(0, 1, 0, -1), px(6), token("sunken"))
        name = QRect(inner.left(), inner.top(), names, inner.height())
        quiet = row.muted or (row.note and not row.figure)
        paint.put_text(painter, name, row.name, font("button"), token("muted" if quiet else "text"))
        share = QRect(inner.right() - shares + 1, inner.top(), shares, inner.height())
        paint.put_text(painter, share, row.share, font("strong"), token(row.ink), paint.RIGHT)
        figure = QRect(share.left() - px(_GAP) - figures, inner.top(), figures, inner.height())
        paint.put_text(painter, figure, row.figure, font("button"), token("text"), paint.RIGHT)
        left = name.right() + px(_GAP)
        if row.note and not row.figure:
            rest = QRect(left, inner.top(), inner.right() - left, inner.height())
            paint.put_text(painter, rest, row.note, font("small"), token("muted"))
        else:
            self._paint_bar(
                painter, QRectF(left, inner.top(), figure.left() - px(_GAP) - left, inner.height()), row
            )
        if place == self.position():
            self.paint_ring(painter, rect.adjusted(0, 1, 0, -1))

    def _paint_bar(self, painter: QPainter, room: QRectF, row: BarRow) -> None:
        height, radius = px(_BAR), px(4)
        top = room.center().y() - height / 2
        unit = room.width() / self._most
        if row.plan:
            paint.box(painter, QRectF(room.left(), top, row.plan * unit, height), radius, token("border"))
        if row.value > 0:
            paint.box(
                painter, QRectF(room.left(), top, max(3, row.value * unit), height), radius, token(row.bar)
            )
        if row.plan and row.by_now is not None:
            left = room.left() + min(room.width(), row.by_now * unit)
            tick = QRectF(round(left) - 1, room.center().y() - px(_TICK) / 2, 2, px(_TICK))
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), token("surface"))
            painter.fillRect(tick, token("text"))
