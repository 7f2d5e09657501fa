"""Parts of a whole, largest first: why people refuse."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token
from app.ui.widgets.chart import Chart, Spot

_ROW, _BAR, _GAP = 32, 14, 12


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One part: ready texts, and the number that its bar is as long as."""

    key: Hashable
    name: str
    value: float
    figure: str
    share: str
    sentence: str = ""
    tooltip: str = ""


class ShareBars(Chart):
    """Name, bar, count and per cent; the longest bar is the largest part."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[ShareRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[ShareRow]) -> None:
        """Show these parts in this order."""
        self._rows = tuple(rows)
        self.set_spots([Spot(row.key, row.sentence or row.name, row.tooltip) for row in rows])

    def sizeHint(self) -> QSize:
        return QSize(px(420), max(1, len(self._rows)) * px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), self.sizeHint().height())

    def rect_of(self, position: int) -> QRect:
        return QRect(0, position * px(_ROW), self.width(), px(_ROW))

    def _widest(self, texts: Sequence[str], role: str) -> int:
        return max((paint.text_width(text, font(role)) for text in texts), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        names = min(self._widest([row.name for row in self._rows], "button"), self.width() * 2 // 5)
        figures = self._widest([row.figure for row in self._rows], "strong")
        shares = self._widest([row.share for row in self._rows], "button")
        most = max((row.value for row in self._rows), default=0) or 1.0
        for place, row in enumerate(self._rows):
            rect = self.rect_of(place)
            if rect.intersects(event.rect()):
                self._paint_row(painter, place, row, (names, figures, shares), most)
        painter.end()

    def _paint_row(
        self, painter: QPainter, place: int, row: ShareRow, widths: tuple[int, int, int], most: float
    ) -> None:
        rect, (names, figures, shares) = self.rect_of(place), widths
        inner = rect.adjusted(px(6), 0, -px(6), 0)
        if self.is_hovered(place):
            paint.box(painter, rect.adjusted(0, 1, 0, -1), px(6), token("sunken"))
        paint.put_text(
            painter,
            QRect(inner.left(), inner.top(), names, inner.height()),
            row.name,
            font("button"),
            token("text"),
        )
        share = QRect(inner.right() - shares + 1, inner.top(), shares, inner.height())
        paint.put_text(painter, share, row.share, font("button"), token("muted"), paint.RIGHT)
        figure = QRect(share.left() - px(_GAP) - figures, inner.top(), figures, inner.height())
        paint.put_text(painter, figure, row.figure, font("strong"), token("text"), paint.RIGHT)
        left, height = inner.left() + names + px(_GAP), px(_BAR)
        room = figure.left() - px(_GAP) - left
        bar = QRectF(left, rect.center().y() + 1 - height / 2, max(3, room * row.value / most), height)
        paint.box(painter, bar, px(4), token("accent"))
        if place == self.position():
            self.paint_ring(painter, rect.adjusted(0, 1, 0, -1))
